// Truth, lies, secrets, promises, denial and doubt: words that say nearly the same, then what may answer for what.

export const TRUTH_SECRETS_AND_PROMISES = `
a pack of lies, fabrication, untrue, false, invented
actually happened, real facts, truth
adamant, insistent, firm
all lies, untrue, false, fabricated
anonymous, unnamed, unidentified, on condition of anonymity
anonymously, without giving name, on condition of anonymity
backed out, withdrew, reneged, pulled out
backed up, corroborated, supported, substantiated
behind closed doors, in private, in camera, secretly
behind his back, without his knowledge, secretly
believable, credible, plausible
bend the truth, exaggerate, mislead, distort
big secret, closely guarded, confidential, hidden
bluff, pretend, deceive
break a promise, renege, go back on his word, broken pledge, fail to keep
break his word, renege, broken promise
broke his promise, reneged, went back on his word, broken pledge
broke their promise, reneged, went back on their word, broken pledge
broken promise, unkept, reneged, failed to deliver
bury the report, suppress, conceal, hush up
came to light, emerged, revealed, exposed, surfaced, uncovered
camouflage, disguise, conceal, hide
caught lying, lied, exposed, contradicted
changed his story, contradicted, new version, retracted, different version
classified, secret, confidential, top secret, restricted
cloak and dagger, secret, clandestine
code of silence, omerta, silence
come out, emerge, reveal, surface
concealed, hid, hidden, disguised, masked, covered up, withheld
confidential, secret, private, classified
conspiracy, plot, collusion, scheme
contradict, deny, refute, gainsay, inconsistent
cook up, invent, fabricate, concoct
cover-up, concealment, whitewash, suppression
covered up, concealed, hid, hushed up, suppressed, whitewashed, kept secret, swept under the carpet
debunked, disproved, refuted, false, discredited
deceit, deception, lie, dishonesty, duplicity
deceived, misled, duped, tricked, lied, fooled, hoodwinked
deleted, erased, wiped, removed, took down
deliberately, intentionally, wilfully, knowingly
denial, rebuttal, refutation, deny
deny, reject, refute, dismiss, dispute, contest, rebut, disclaim
destroy evidence, conceal evidence, shred documents, tamper with evidence
dig up dirt, compromising information
disguise, camouflage, mask, costume, dressed as
disguised, camouflaged, masked, dressed as, posing as
dishonest, deceitful, untruthful, crooked, insincere
disputed, contested, challenged, denied, questioned
do not believe, doubt, sceptical, skeptical, disbelieve
doctored, falsified, tampered, altered, manipulated, retouched
double agent, mole
double life, secret life, second family
doubt, question, dispute, sceptical, skeptical, suspect, cast doubt
doubtful, uncertain, dubious, questionable
embroider, embellish, exaggerate
emerge, come to light, surface, transpire
evasive, ambiguous, noncommittal
exposed, revealed, uncovered, unmasked, brought to light, laid bare
fabricated, invented, made up, concocted, fictitious, bogus
fact-check, verify, verification, checked
false alarm, hoax, unfounded
false, untrue, incorrect, wrong, inaccurate, erroneous, unfounded, baseless
fibbed, lied, untruth
find out the truth, establish the facts, shed light, uncover
fishy, suspicious, dubious, suspect
found out, discovered, learned, learnt, realised, uncovered
framed, wrongly accused, set up, fabricated evidence
frank, candid, honest, sincere
get caught out, exposed, unmasked
give the game away, betray, reveal
go back on his word, renege, break promise
guarantee, assure, assurance, promise, warrant
guess, estimate, suppose, conjecture
half-truth, misleading, partial truth
have doubts, doubtful, sceptical, unsure, hesitant
hid, concealed, stashed, hidden, disguised, covered up, kept secret
hidden camera, secretly filmed, covert filming, spy camera
hidden, concealed, secret, stashed, buried, disguised, tucked away, stowed
hide the truth, conceal, cover up, lie
hide, conceal, stash, disguise, bury, mask, obscure, stow
hiding something, concealing, withholding, secretive
honest, sincere, truthful, frank
honesty, sincerity, integrity, transparency
hush up, cover up, suppress, conceal, keep quiet
hushed up, covered up, suppressed, concealed, silenced
hypocrite, two-faced, double standards, duplicity
hypothesis, theory, assumption
ill-founded, baseless, unfounded
incognito, in disguise, anonymously
innuendo, insinuation, hint
integrity, honesty, probity
invented, fabricated, made up, concocted, imaginary, fictional
it came out, emerged, revealed, transpired
keep a promise, honour a pledge, fulfil, deliver, keep his word
keep a secret, not reveal, confidential, silence
keep in the dark, not inform, conceal, withhold
kept his promise, honoured his pledge, fulfilled, delivered, kept his word
kept secret, concealed, hidden, withheld, undisclosed, confidential
kept their promise, honoured the pledge, fulfilled, kept their word
leaker, whistleblower, source
liar, dishonest, perjurer, mythomaniac, lied
lie about his age, falsify, false age
lie, untruth, falsehood, falsify, mislead, deceive, fabrication
lied, misled, deceived, untruthful, perjured, false statement, not told the truth
lies, untruths, falsehoods, fabrications, slander
look fishy, suspicious, suspect, dubious
make it up, invent, fabricate, imagine, false
make sure, ensure, verify, check
manipulated, doctored, distorted, altered
misled, deceived, lied, duped, deluded
mistaken, wrong, in error, erroneous
mole, spy, infiltrator
mysterious, enigmatic, unexplained, puzzling
mystery, enigma, puzzle, riddle, unexplained
myth, legend, false belief
nobody knows, unknown, mystery, not known
not believe, doubt, sceptical, disbelieve
not keep his word, renege, broken promise
not real, fictitious, fake, imaginary
not sure, uncertain, unsure, undecided, hesitant, doubtful
not tell the truth, lie, mislead, conceal
not true, false, untrue, denied, unfounded, wrong, baseless
off the record, confidential, anonymously
official story, official version, account
open secret, well known
paper trail, documents, evidence
password, passcode, code
pretend, feign, simulate, make believe, claim
promise, pledge, vow, commitment, undertaking, assurance, oath
promised, pledged, vowed, committed, undertook, swore, guaranteed, assured
pull the wool, deceive, mislead
put on an act, pretend, simulate, feign
question, doubt, challenge, query
real identity, true identity, unmasked, identified
real name, true identity
renege, break promise, go back on
revealed, disclosed, unveiled, divulged, exposed, uncovered, brought to light, emerged
revelation, disclosure, exposure
rubbish claims, baseless, unfounded, nonsense
secret meeting, clandestine meeting, behind closed doors
secret, hidden, concealed, clandestine, covert, undisclosed, confidential
secretive, discreet, reserved
secretly recorded, taped without his knowledge, hidden microphone
secretly, covertly, clandestinely, discreetly, without telling, on the sly
see through, detect, not fooled
self-proclaimed, supposed
set the record straight, rectify, correct, clarify
shred, destroy documents
smokescreen, diversion, decoy
sneak, slip in, enter secretly
sneaked in, infiltrated, entered secretly
speaking the truth, honest, sincere, truthful
speculative, unconfirmed
staged, faked, simulated, set up
stashed, hidden, concealed, stored, tucked away, buried
stuck to his story, maintained, stood by
suppressed, concealed, covered up, censored
sure, certain, convinced, confident
suspicion, doubt, mistrust, distrust
suspicious, suspect, dubious, doubtful, mistrustful
swear, vow, pledge, promise, oath
swept under the rug, concealed, covered up, hushed up
take back what he said, retract, withdraw, backtrack
tell the truth, honest, come clean, sincere, confess
the real reason, true motive, actual cause
tip of the iceberg, small part
told lies, lied, misled
took it back, retracted, withdrew, backtracked
true, accurate, correct, exact, genuine, real, confirmed
trust, confidence, faith, reliance
trusted, relied, confided, had confidence
truth, facts, reality, veracity
turns out, proves, transpires, emerges
two-faced, hypocritical, duplicitous
uncovered, discovered, exposed, revealed, unearthed, brought to light
under wraps, secret, confidential
unknown, unidentified, anonymous
unmasked, exposed, identified
unproven, unsubstantiated, without proof, no evidence
verify, check, confirm, corroborate, authenticate
went undercover, infiltrated, posed as
white lie, untruth
wire, hidden microphone, bug
without telling anyone, secretly, without informing
without telling, secretly, without informing
wrong, mistaken, incorrect, false, erroneous, inaccurate
wrongly, mistakenly, falsely, erroneously
believe: trust, credible, convinced
deny, denied: reject, dismiss, refute, dispute, contest, plead not guilty, protest his innocence, untrue, no involvement
hide, hid, hidden: conceal, disguise, bury, stash, cover up, hush up, withhold, secret, undisclosed, smuggle, camouflage
lie, lied, lying: libel, perjury, slander, mislead, falsify, false, deceive, deny, fabricate, pretend, untrue, conceal
lies: libel, slander, defamation, false, untrue, fabricated, disinformation, fake news
promise, promised: pledge, vow, commit, undertake, guarantee, swear, oath, manifesto
prove, proof: evidence, dna, document, demonstrate, test, confirm
secret, secretly: confidential, undercover, hidden, covert, classified, anonymous, discreet
go-between, middleman, intermediary, mediator
`

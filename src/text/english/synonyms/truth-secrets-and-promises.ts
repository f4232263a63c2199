// Truth, lies, secrets, promises, denial and doubt: words that say nearly the same, then what may answer for what.

export const TRUTH_SECRETS_AND_PROMISES = `
a pack of lies, fabrication, untrue, false, invented
accurate, correct, exact, true, right
actually happened, real facts, truth
adamant, insistent, firm
all lies, untrue, false, fabricated
anonymous, unnamed, unidentified, on condition of anonymity
anonymously, without giving name, on condition of anonymity
back out, withdraw, renege, pull out
back up, corroborate, support, substantiate
backed out, withdrew, reneged, pulled out
backed up, corroborated, supported, substantiated
bear out, confirm, corroborate
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
came clean, confessed, admitted, owned up, acknowledged
came to light, emerged, revealed, exposed, surfaced, uncovered
camouflage, disguise, conceal, hide
caught lying, lied, exposed, contradicted
change his story, contradict, new version, retract, different version
change of heart, u-turn, reconsider
changed his story, contradicted, new version, retracted, different version
classified, secret, confidential, top secret, restricted
cloak and dagger, secret, clandestine
code of silence, omerta, silence
come clean, confess, admit, own up, acknowledge
come out, emerge, reveal, surface
conceal, hide, disguise, mask, cover up, withhold
concealed, hid, hidden, disguised, masked, covered up, withheld
confidential, secret, private, classified
conspiracy, plot, collusion, scheme
contradict, deny, refute, gainsay, inconsistent
contradicted, denied, refuted, inconsistent
cook up, invent, fabricate, concoct
cover up, conceal, hide, hush up, suppress, whitewash
cover-up, concealment, whitewash, suppression
covered up, concealed, hid, hushed up, suppressed, whitewashed, kept secret, swept under the carpet
debunk, disprove, refute, false
debunked, disproved, refuted, false, discredited
deceit, deception, lie, dishonesty, duplicity
deceive, mislead, dupe, trick, lie, fool, hoodwink
deceived, misled, duped, tricked, lied, fooled, hoodwinked
deception, trickery, fraud, deceit
delete, erase, wipe, remove
deleted, erased, wiped, removed, took down
deliberately, intentionally, wilfully, knowingly
denial, rebuttal, refutation, deny
denied, rejected, refuted, dismissed, disputed, contested, rebutted
deny, reject, refute, dismiss, dispute, contest, rebut, disclaim
destroy evidence, conceal evidence, shred documents, tamper with evidence
dig up dirt, compromising information
disguise, camouflage, mask, costume, dressed as
disguised, camouflaged, masked, dressed as, posing as
dishonest, deceitful, untruthful, crooked, insincere
dispute, contest, challenge, deny, question
disputed, contested, challenged, denied, questioned
do not believe, doubt, sceptical, skeptical, disbelieve
doctor, falsify, tamper, alter
doctored, falsified, tampered, altered, manipulated, retouched
double agent, mole
double life, secret life, second family
doubt, question, dispute, sceptical, skeptical, suspect, cast doubt
doubted, questioned, disputed, sceptical, skeptical, cast doubt
doubtful, uncertain, dubious, questionable
dubious, doubtful, questionable, suspicious
embroider, embellish, exaggerate
emerge, come to light, surface, transpire
evasive, ambiguous, noncommittal
expose, reveal, uncover, unmask, bring to light, lay bare
exposed, revealed, uncovered, unmasked, brought to light, laid bare
fabricate, invent, make up, concoct
fabricated, invented, made up, concocted, fictitious, bogus
fact, truth, reality
fact-check, verify, verification, checked
fake, bogus, false, sham
false alarm, hoax, unfounded
false, untrue, incorrect, wrong, inaccurate, erroneous, unfounded, baseless
falsehood, lie, untruth
fib, lie, untruth
fibbed, lied, untruth
find out the truth, establish the facts, shed light, uncover
fishy, suspicious, dubious, suspect
fooled, deceived, duped, tricked, misled
found out, discovered, learned, learnt, realised, uncovered
framed, wrongly accused, set up, fabricated evidence
frank, candid, honest, sincere
get caught out, exposed, unmasked
give the game away, betray, reveal
go back on his word, renege, break promise
go undercover, infiltrate
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
hiding, concealing, covering up, stashing
honest, sincere, truthful, frank
honesty, sincerity, integrity, transparency
hush up, cover up, suppress, conceal, keep quiet
hushed up, covered up, suppressed, concealed, silenced
hypocrite, two-faced, double standards, duplicity
hypocritical, two-faced, double standards
hypothesis, theory, assumption
ill-founded, baseless, unfounded
incognito, in disguise, anonymously
innuendo, insinuation, hint
integrity, honesty, probity
invent, fabricate, make up, concoct, imaginary
invented, fabricated, made up, concocted, imaginary, fictional
it came out, emerged, revealed, transpired
keep a promise, honour a pledge, fulfil, deliver, keep his word
keep a secret, not reveal, confidential, silence
keep his promise, honour a pledge, fulfil, deliver, keep his word
keep in the dark, not inform, conceal, withhold
keep secret, conceal, hide, withhold, confidential
kept his promise, honoured his pledge, fulfilled, delivered, kept his word
kept secret, concealed, hidden, withheld, undisclosed, confidential
kept their promise, honoured the pledge, fulfilled, kept their word
leak, disclose, reveal, divulge
leaked, disclosed, revealed, divulged
leaker, whistleblower, source
liar, dishonest, perjurer, mythomaniac, lied
lie about his age, falsify, false age
lie, untruth, falsehood, falsify, mislead, deceive, fabrication
lied, misled, deceived, untruthful, perjured, false statement, not told the truth
lies, untruths, falsehoods, fabrications, slander
look fishy, suspicious, suspect, dubious
made it up, invented, fabricated, imagined, false
made up, invented, fabricated, imaginary, fictitious
make it up, invent, fabricate, imagine, false
make sure, ensure, verify, check
manipulated, doctored, distorted, altered
mask, conceal, hide, disguise
mislead, deceive, lie, dupe, delude
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
own up, confess, admit
owned up, confessed, admitted
paper trail, documents, evidence
password, passcode, code
pledge, promise, vow, undertake, commitment
pledged, promised, vowed, undertook, committed
plot, conspiracy, scheme
pretend, feign, simulate, make believe, claim
pretended, feigned, simulated, claimed
promise, pledge, vow, commitment, undertaking, assurance, oath
promised, pledged, vowed, committed, undertook, swore, guaranteed, assured
prove, demonstrate
proved, proven, demonstrated
pull the wool, deceive, mislead
put on an act, pretend, simulate, feign
question, doubt, challenge, query
real identity, true identity, unmasked, identified
real name, true identity
real, genuine, authentic, true
renege, break promise, go back on
reveal, disclose, unveil, divulge, expose, uncover, bring to light
revealed, disclosed, unveiled, divulged, exposed, uncovered, brought to light, emerged
revelation, disclosure, exposure
rubbish claims, baseless, unfounded, nonsense
scheme, plot, plan
secret meeting, clandestine meeting, behind closed doors
secret, hidden, concealed, clandestine, covert, undisclosed, confidential
secretive, discreet, reserved
secretly recorded, taped without his knowledge, hidden microphone
secretly, covertly, clandestinely
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
stick to his story, maintain
stuck to his story, maintained, stood by
suppress, conceal, cover up, censor
suppressed, concealed, covered up, censored
sure, certain, convinced, confident
suspicion, doubt, mistrust, distrust
suspicious, suspect, dubious, doubtful, mistrustful
swear, vow, pledge, promise, oath
sweep under the rug, conceal, cover up
swept under the rug, concealed, covered up, hushed up
swore, vowed, pledged, promised
take back what he said, retract, withdraw, backtrack
tell lies, lie, mislead
tell the truth, honest, come clean, sincere, confess
the real reason, true motive, actual cause
tip of the iceberg, small part
told lies, lied, misled
told the truth, came clean, confessed, honest
took back, retracted, withdrew, backtracked
took it back, retracted, withdrew, backtracked
top secret, classified, confidential
true, accurate, correct, exact, genuine, real, confirmed
trust, confidence, faith, reliance
trusted, relied, confided, had confidence
truth, facts, reality, veracity
turned out, proved, transpired, emerged
turns out, proves, transpires, emerges
two-faced, hypocritical, duplicitous
uncover, discover, expose, reveal, unearth
uncovered, discovered, exposed, revealed, unearthed, brought to light
under wraps, secret, confidential
unknown, unidentified, anonymous
unmask, expose, identify
unmasked, exposed, identified
unproven, unsubstantiated, without proof, no evidence
untrue, false, incorrect, unfounded
verify, check, confirm, corroborate, authenticate
vow, pledge, swear, promise
went back on his word, reneged, broke his promise
went undercover, infiltrated, posed as
white lie, untruth
wire, hidden microphone, bug
without telling anyone, secretly, without informing
without telling, secretly, without informing
wrong, mistaken, incorrect, false, erroneous, inaccurate
wrongly, mistakenly, falsely, erroneously
admit, admitted: confess, concede, acknowledge, plead guilty, own up, recognise, come clean
believe: trust, credible, convinced
deny, denied: reject, dismiss, refute, dispute, contest, plead not guilty, protest his innocence, untrue, no involvement
fake: doctored, fabricated, staged
hide, hid, hidden: conceal, disguise, bury, stash, cover up, hush up, withhold, secret, undisclosed, smuggle, camouflage
lie, lied, lying: libel, perjury, slander, mislead, falsify, false, deceive, deny, fabricate, pretend, untrue, conceal
lies: libel, slander, defamation, false, untrue, fabricated, disinformation, fake news
promise, promised: pledge, vow, commit, undertake, guarantee, swear, oath, manifesto
prove, proof: evidence, dna, document, demonstrate, test, confirm
secret, secretly: confidential, undercover, hidden, covert, classified, anonymous, discreet
true: confirmed, genuine, verified, authentic, accurate
`

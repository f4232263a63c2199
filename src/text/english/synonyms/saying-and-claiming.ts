// Saying, asking, answering, announcing and keeping silent: words that say nearly the same, then what may answer for what.

export const SAYING_AND_CLAIMING = `
acknowledge, admit, concede, recognise, recognize, own up
acknowledged, admitted, conceded, recognised, recognized
add, go on to say, further state
address the nation, televised speech, broadcast to the nation, televised address
advise, recommend, counsel, suggest, advice
advised, recommended, counselled, suggested, urged
allege, claim, assert, maintain, accuse
alleged, claimed, asserted, maintained, purported
announce, declare, proclaim, reveal, make public, unveil
announced, declared, proclaimed, revealed, made public, unveiled, disclosed
anonymous tip, tip-off, anonymous call, denunciation
answer, reply, respond, response, retort, rejoinder
answered, replied, responded, retorted, response
appeal, call, plea, urge
argue, claim, contend, assert, maintain
argued, claimed, contended, asserted, maintained, insisted
ask, request, inquire, query, demand
asked, requested, inquired, demanded, questioned, sought
assure, guarantee, promise, reassure, pledge
assured, guaranteed, promised, reassured, pledged
babble, chatter, prattle
bang on about, repeat, insist, harp
beg, plead, implore, beseech, entreat
begged, pleaded, implored, beseeched, entreated
big speech, keynote, address
blab, reveal, disclose, divulge, leak, indiscreet
blabbed, revealed, disclosed, divulged, leaked
blog, online diary, post
blurt out, let slip, reveal
boast, brag, vaunt, pride himself, show off
boasted, bragged, vaunted, prided himself, trumpeted
break the news, announce, reveal, inform
breaks silence, speaks out, speaks for the first time
briefing, press conference, update
bring up, mention, raise, evoke
broke her silence, spoke out, spoke for the first time, spoke publicly
broke his silence, spoke out, spoke for the first time, spoke publicly
broke the news, announced, revealed
broke the story, revealed, exclusive, scoop
brought up, mentioned, raised, evoked
bullet point, item
catchphrase, slogan, motto, tagline
chat, talk, conversation, discuss, converse
chatted, talked, conversed, discussed
chatter, gossip, rumour
claim, allege, assert, maintain, contend, purport
claimed, alleged, asserted, maintained, contended, purported
clammed up, kept silent, refused to speak, remained silent
clarified, explained, specified, made clear, shed light
clarify, explain, specify, make clear, shed light
coin a phrase, invent, term
come out as gay, reveal homosexuality, coming out
come out, reveal, announce, made public
comment, remark, observation, reaction, react
commented, remarked, observed, reacted
comments, remarks, statements, words, observations
commit, pledge, promise, undertake
conclude, infer, deduce
confess, admit, own up, come clean, acknowledge
confessed, admitted, owned up, came clean, acknowledged
confide, tell in confidence, open up, confess
confided, opened up, told in confidence
confirm, corroborate, verify, bear out, acknowledge
confirmed, corroborated, verified, bore out, acknowledged
consult, seek advice, ask for advice
conversation, discussion, dialogue, exchange, talk
convince, persuade, win over
convinced, persuaded, won over
curious, inquisitive, intrigued
debate, discussion, exchange, argument
declare, affirm, assert
declared, affirmed, asserted
declared, announced, proclaimed
decline to comment, refuse to comment, no comment, wished not to comment
declined to comment, refused to comment, no comment, did not respond, could not be reached
demand, urge, appeal, request, advocate
demanded, urged, appealed, requested, advocated
describe, depict, portray, characterise, characterize, paint
described, depicted, portrayed, characterised, characterized, painted
dictate, impose
disclose, reveal, divulge, make public, publish
discuss, debate, talk over, raise, negotiate
discussed, debated, talked over, raised
dodge the question, evade, avoid answering, evasive
dodged the question, evaded, avoided answering, evasive
drop a hint, hint, imply, suggest
dropped a hint, hinted, implied, suggested
elaborate, expand, give details
embellish, exaggerate, overstate
emphasise, emphasize, stress, underline, insist, highlight
exaggerate, overstate, embellish, inflate
exclaim, cry, shout
explain, clarify, set out, justify, shed light
explained, clarified, justified, set out, gave the reason
explanation, reason, clarification, justification, account
express, voice, convey
expressed, voiced, conveyed
fess up, confess, admit, come clean
find out, learn, discover, inquire
gave a speech, delivered a speech, addressed, spoke
gave his word, promised, pledged, vowed
gave the details, detailed, specified, set out
get in touch, contact, reach, get hold
get wind, learn, hear about
give a heads-up, warn, notify, alert, inform in advance
give a speech, deliver a speech, address, speak
give an interview, interviewed, told the newspaper, talk to reporters
give details, specify, elaborate, set out
give his opinion, comment, express view
go public, reveal, speak out, disclose
gossip, rumour, rumor, tittle-tattle, hearsay
got in touch, contacted, reached
grapevine, rumour, hearsay
harangue, tirade, lecture
heads-up, warning, advance notice, alert
hearsay, rumour, unconfirmed
held a press conference, spoke to reporters, met the press, addressed the media
hint, suggest, imply, insinuate, intimate, allude
hinted, suggested, implied, insinuated, intimated, alluded
hit reply, reply, respond
hold a press conference, speak to reporters, meet the press, address the media
hush, silence, quiet
implore, beg, plead, beseech
imply, suggest, insinuate, hint
in other words, put differently
inform, notify, tell, let know, advise
insinuate, imply, hint
insist, maintain, stress, assert, reiterate
insisted, maintained, stressed, asserted, reiterated
interrupt, cut off, heckle
interview, questions and answers, told reporters, in conversation
joke, quip, jest, crack a joke
keep denying, maintain innocence, persist in denying, continue to deny
keep mum, remain silent, keep secret, say nothing
keep quiet, remain silent, say nothing, hold his tongue, silence
kept denying, maintained his innocence, persisted in denying, protested his innocence
kept quiet, remained silent, said nothing, held his tongue, silence, stayed mum
last words, final words, parting words
lecture, talk, speech
let slip, reveal, disclose, inadvertently revealed
let them know, inform, notify, warn
loudspeaker, megaphone, tannoy
made a statement, declared, statement
made clear, specified, stressed
made the announcement, announced, declared
make a speech, deliver a speech, address
make a statement, declare
make an announcement, announce, declare, proclaim
mention, refer, cite, allude, evoke, reference
mentioned, referred, cited, alluded, evoked, touched upon
mouth off, rant, speak out
mumble, mutter, murmur
murmur, whisper, mumble
news conference, press conference, briefing, meet the press
no comment, declined to comment, refused to comment, silent
notify, inform, advise, alert
object, protest, oppose, take issue
observe, note, remark
open letter, public letter, column
open up, confide, speak frankly, reveal
opened up, confided, spoke frankly, spoke candidly, revealed
opinion, view, belief, stance, viewpoint
order, command, instruct, demand, tell
ordered, commanded, instructed, demanded, told
persuade, convince
persuade, convince, win over, coax
persuaded, convinced, won over, coaxed
phone, call, ring, telephone, dial
phoned, called, rang, telephoned, dialled
point out, note, observe, remark, stress, underline
pointed out, noted, observed, remarked, stressed, underlined
poll, survey, question
praise, compliment, speak highly
press release, statement, communique, news release
proclaim, declare, announce
propose, suggest, put forward, table, float, put on the table
proposed, suggested, put forward, tabled, floated, put on the table, offered
publicly, openly
put on the table, offered, proposed, tabled
quote, cite, mention, words
quoted, cited, mentioned
rave about, praise, enthuse
react, respond, comment, reaction
reacted, responded, commented, reaction
read out, recite, announce
reassure, comfort, assure, soothe
recount, tell, relate, narrate, describe
recounted, told, related, narrated, described
remark, comment, observation
remind, recall, jog memory
repeat, reiterate, restate, say again
repeated, reiterated, restated, said again
reply, answer, response, respond, retort
report, account
reportedly, allegedly, apparently
request, ask, demand, appeal, petition
request, demand, seek
requested, asked, demanded, appealed, petitioned
respond, reply, answer, react
response, reply, answer, reaction
rumour, rumor, gossip, hearsay, speculation
said no comment, declined to comment, refused to comment
said sorry, apologised, apologized
scream, shout, yell, shriek, cry
screamed, shouted, yelled, shrieked, cried
share the view, concur
shared a post, posted, tweeted
shout, yell, scream, cry, bellow, holler
shouted, yelled, screamed, cried, bellowed, chanted
shut up, fall silent, keep quiet, remain silent
silent, quiet, mute, wordless, tight-lipped, mum
slogan, motto, chant, catchphrase
small talk, chat
speak against, denounce, oppose, criticise
speak up, voice, denounce, speak out
speak, talk
speak, talk, address, express
speaker, orator
speaking out, voicing, denouncing, going public
speculate, wonder, guess, conjecture
speculation, conjecture, rumour, guesswork
speech, address, oration, remarks, lecture, talk
spill the beans, reveal, confess, divulge, disclose
spilled the beans, revealed, confessed, divulged, disclosed
spoke out, denounced, voiced, broke silence
spoke, talked, addressed
spread rumours, gossip, disinformation, slander
spread the word, inform, publicise, circulate
statement, declaration, communique, press release, remarks
stay silent, remain silent, say nothing, keep quiet
stayed silent, remained silent, said nothing, kept quiet
stress, emphasise, emphasize, underline, highlight
suggest, propose, recommend, imply, hint
suggested, proposed, recommended, implied, hinted
sum up, summarise, summarize, conclude
summarise, summarize, sum up, outline
swear word, expletive, profanity
talk out of, dissuade, discourage
talk, speak, chat, converse, discuss
talked about, discussed, mentioned, spoke
talks about, discusses, mentions, describes
tell off, reprimand, scold
tell the press, told reporters, told journalists
tell the public, announce, make public, disclose
tell us, inform, recount
tell, inform, notify, recount, relate
testimonial, testimony, account
text, message, sms, text message
texted, messaged, sent a message, sms, text message
told everyone, announced, made public, declared
told reporters, told journalists, press conference, told the press
told the press, told reporters, told journalists, statement
told, notified, recounted, confided, related
turn down an interview, declined to comment, refused to speak
tweet, post, message, tweeted
tweeted, posted, message
urge, appeal, exhort
urge, exhort, appeal, press, implore
urged, appealed, exhorted
urged, exhorted, appealed, pressed, implored
vent, express anger, let off steam
voice concern, express fears, worry
voice, express
wants, calls for, demands, seeks, urges
warn, caution, alert, sound the alarm
warned, cautioned, alerted, sounded the alarm
warning, alert, caution, alarm
whisper, murmur
wrote, penned, posted, stated in writing, letter
yell, shout, scream, cry
add: specify
answer: reply, respond, retort, response, hit back, react
ask, asked: urge, request, demand, appeal, question, petition, query, inquire, seek, sought
complain, complained: denounce, deplore, protest, object, criticise, regret, grievance, lodge a complaint
explain, explained: reason, justify, clarify
express: voice, convey
praise, praised: hail, salute, laud, pay tribute, congratulate, welcome, applaud
promise: pledge, vow, undertake, commit, guarantee, assure, swear
react: response, hail, condemn, welcome, deplore, comment
said, says, say: announced, declared, claimed, told, explained, insisted, denied, admitted, warned, stressed
said, says, say: wrote, posted, tweeted, testified, argued, commented, replied, pointed out, estimated, conceded
say no: refuse, reject, decline, turn down, oppose, veto
say yes: accept, agree, approve, consent, green light
speak, talk: address, interview, speech, testify, discuss
suggest: recommend, propose, advise, advocate
talk about: mention, discuss, describe, evoke, recount, refer, comment
tell, told: reveal, confide, recount, inform, announce, warn, admit, testify, explain, declare
thank: gratitude, grateful, praise, pay tribute
think, thinks: believe, reckon, estimate, feel, suspect, judge, view, opinion
want, wanted: sought, seek, demanded, requested, hoped, wished, intended, urged
want, wants: seek, seeking, demand, request, hope, wish, urge, aim, intend, push
warn: alert, caution, sound the alarm, predict, fear
wish: hope, want, desire
`

// Saying, asking, answering, announcing and keeping silent: words that say nearly the same, then what may answer for what.

export const SAYING_AND_CLAIMING = `
acknowledge, admit, concede, recognise, recognize, own up
add, go on to say, further state
address the nation, televised speech, broadcast to the nation, televised address
advise, recommend, counsel, suggest, advice
advised, recommended, counselled, suggested, urged
allege, claim, assert, maintain, accuse
announced, declared, proclaimed, revealed, made public, unveiled, disclosed
anonymous tip, tip-off, anonymous call, denunciation
answer, reply, respond, response, retort, rejoinder
appeal, call, plea, urge
argued, claimed, contended, asserted, maintained, insisted
ask, request, inquire, query, demand
asked, requested, inquired, demanded, questioned, sought
assured, guaranteed, promised, reassured, pledged
babble, chatter, prattle
bang on about, repeat, insist, harp
begged, pleaded, implored, beseeched, entreated
big speech, keynote, address
blab, reveal, disclose, divulge, leak, indiscreet
blog, online diary, post
blurt out, let slip, reveal
boast, brag, vaunt, pride himself, show off
boasted, bragged, vaunted, prided himself, trumpeted
break the news, announce, reveal, inform
breaks silence, speaks out, speaks for the first time
briefing, press conference, update
broke her silence, spoke out, spoke for the first time, spoke publicly
broke his silence, spoke out, spoke for the first time, spoke publicly
broke the story, revealed, exclusive, scoop
bullet point, item
catchphrase, slogan, motto, tagline
chatter, gossip, rumour
claimed, alleged, asserted, maintained, contended, purported
clammed up, kept silent, refused to speak, remained silent
clarify, explain, specify, make clear, shed light
coin a phrase, invent, term
come out as gay, reveal homosexuality, coming out
come out, reveal, announce, made public
comment, remark, observation, reaction, react
comments, remarks, statements, words, observations
conclude, infer, deduce
confide, tell in confidence, open up, confess
confirm, corroborate, verify, bear out, acknowledge
confirmed, corroborated, verified, bore out, acknowledged
consult, seek advice, ask for advice
conversation, discussion, dialogue, exchange, talk
curious, inquisitive, intrigued
debate, discussion, exchange, argument
declared, affirmed, asserted
decline to comment, refuse to comment, no comment, wished not to comment
declined to comment, refused to comment, no comment, did not respond, could not be reached
demanded, urged, appealed, requested, advocated
described, depicted, portrayed, characterised, characterized, painted
dictate, impose
disclose, reveal, divulge, make public, publish
discuss, debate, talk over, raise, negotiate
dodged the question, evaded, avoided answering, evasive
dropped a hint, hinted, implied, suggested
elaborate, expand, give details
emphasise, emphasize, stress, underline, insist, highlight
exaggerate, overstate, embellish, inflate
exclaim, cry, shout
explain, clarify, set out, justify, shed light
explained, clarified, justified, set out, gave the reason
explanation, reason, clarification, justification, account
expressed, voiced, conveyed
fess up, confess, admit, come clean
find out, learn, discover, inquire
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
grapevine, rumour, hearsay
harangue, tirade, lecture
heads-up, warning, advance notice, alert
hearsay, rumour, unconfirmed
hinted, suggested, implied, insinuated, intimated, alluded
hit reply, reply, respond
hold a press conference, speak to reporters, meet the press, address the media
hush, silence, quiet
in other words, put differently
inform, notify, tell, let know, advise
insisted, maintained, stressed, asserted, reiterated
interrupt, cut off, heckle
interview, questions and answers, told reporters, in conversation
joke, quip, jest, crack a joke
keep denying, maintain innocence, persist in denying, continue to deny
keep mum, remain silent, keep secret, say nothing
kept denying, maintained his innocence, persisted in denying, protested his innocence
kept quiet, remained silent, said nothing, held his tongue, silence, stayed mum
last words, final words, parting words
let slip, reveal, disclose, inadvertently revealed
let them know, inform, notify, warn
loudspeaker, megaphone, tannoy
made a statement, declared, statement
made clear, specified, stressed
made the announcement, announced, declared
make a speech, deliver a speech, address
make an announcement, announce, declare, proclaim
mentioned, referred, cited, alluded, evoked, touched upon
mouth off, rant, speak out
mumble, mutter, murmur
murmur, whisper, mumble
news conference, press conference, briefing, meet the press
no comment, declined to comment, refused to comment, silent
notify, inform, advise, alert
object, protest, oppose, take issue
open letter, public letter, column
opened up, confided, spoke frankly, spoke candidly, revealed
opinion, view, belief, stance, viewpoint
ordered, commanded, instructed, demanded, told
persuaded, convinced, won over, coaxed
phone, call, ring, telephone, dial
phoned, called, rang, telephoned, dialled
pointed out, noted, observed, remarked, stressed, underlined
poll, survey, question
praise, compliment, speak highly
press release, statement, communique, news release
proposed, suggested, put forward, tabled, floated, put on the table, offered
publicly, openly
quote, cite, mention, words
rave about, praise, enthuse
read out, recite, announce
reassure, comfort, assure, soothe
recounted, told, related, narrated, described
remind, recall, jog memory
repeated, reiterated, restated, said again
report, account
reportedly, allegedly, apparently
requested, asked, demanded, appealed, petitioned
respond, reply, answer, react
response, reply, answer, reaction
said no comment, declined to comment, refused to comment
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
speak, talk, address, express
speaker, orator
speculate, wonder, guess, conjecture
speculation, conjecture, rumour, guesswork
speech, address, oration, remarks, lecture, talk
spilled the beans, revealed, confessed, divulged, disclosed
spread rumours, gossip, disinformation, slander
spread the word, inform, publicise, circulate
statement, declaration, communique, press release, remarks
stayed silent, remained silent, said nothing, kept quiet
suggested, proposed, recommended, implied, hinted
sum up, summarise, summarize, conclude
summarise, summarize, sum up, outline
talk out of, dissuade, discourage
talk, speak, chat, converse, discuss
talks about, discusses, mentions, describes
tell the public, announce, make public, disclose
tell us, inform, recount
tell, inform, notify, recount, relate
testimonial, testimony, account
texted, messaged, sent a message, sms, text message
told everyone, announced, made public, declared
told reporters, told journalists, press conference, told the press
told the press, told reporters, told journalists, statement
told, notified, recounted, confided, related
turn down an interview, declined to comment, refused to speak
urged, exhorted, appealed, pressed, implored
vent, express anger, let off steam
voice concern, express fears, worry
wants, calls for, demands, seeks, urges
warned, cautioned, alerted, sounded the alarm
wrote, penned, posted, stated in writing, letter
add: specify
answer: reply, respond, retort, response, hit back, react
complain, complained: denounce, deplore, protest, object, criticise, regret, grievance, lodge a complaint
praise, praised: hail, salute, laud, pay tribute, congratulate, welcome, applaud
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
want, wants: seek, seeking, demand, request, hope, wish, urge, aim, intend, push
warn: alert, caution, sound the alarm, predict, fear
wish: hope, want, desire
`

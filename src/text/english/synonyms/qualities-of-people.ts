// Qualities of people, looks and feelings: words that say nearly the same, then what may answer for what.

export const QUALITIES_OF_PEOPLE = `
admire, admiration, esteem
afraid, frightened, scared, fearful, terrified
amazing, astonishing, incredible, extraordinary, remarkable
ambitious, ambition, driven
annoy, irritate, exasperate, bother, anger
annoyed, irritated, exasperated, vexed, displeased
appearance, looks, aspect
arrogant, haughty, conceited, condescending
ashamed, shame, embarrassed
asleep, sleeping, dozing, napping, nodded off
autistic, autism, asperger
awake, conscious, sleepless
bad mood, grumpy, irritable, surly
bald, hairless, shaved head, baldness
beard, bearded, facial hair
beautiful, gorgeous, good-looking, attractive
beauty contest, beauty pageant, miss
beauty queen, miss, beauty pageant
beauty, good looks, elegance
behaviour, attitude
big-headed, conceited, arrogant
bigot, intolerant, fanatical
bitter, resentful, embittered
blind, visually impaired, sightless, lost his sight
blonde, fair-haired, blond
boast, brag, pride himself
boob job, breast implants, breast enlargement
bored, weary, boredom
brag, boast, flaunt, show off
brave, courageous, heroic, fearless, valiant, bold
brunette, dark-haired
calm down, appease, soothe, pacify
calm, serene, composed, quiet, peaceful
can't hear, deaf, hearing impaired
can't see, blind, visually impaired
can't sleep, insomnia, sleepless
can't stand, hate, detest, dislike
careful, cautious, prudent, vigilant
careless, negligent, reckless, imprudent
celebrate, rejoice, jubilation
character, temperament, personality trait
chatty, talkative, garrulous
cheeky, insolent, impertinent
chill, relaxed, calm
clever, intelligent, smart, bright, brilliant
concerned, worried, anxious, alarmed
confident, self-assured, sure of himself
contempt, scorn, disdain
cool-headed, calm, composed
cosmetics, beauty products, make-up
courage, bravery, heroism, nerve
coward, cowardly, cowardice
crook, fraudster, swindler, dishonest
cruel, brutal, merciless, barbaric, sadistic
cruelty, brutality, barbarity, mistreatment
cry, weep, sob, tears
curious, inquisitive, intrigued
dare, venture
daring, bold, audacious
deaf, hard of hearing, hearing impaired
delighted, pleased, thrilled, glad, overjoyed
depressed, depression, low spirits, despondent
description, portrait, build
despair, desperate, hopelessness
desperate, despairing, hopeless
determined, resolute, resolved, steadfast
devastated, shattered, heartbroken, grief-stricken
disabled, handicapped, disability, reduced mobility, impaired
disappointed, let down, disillusioned, dashed hopes
disappointment, letdown, disillusion
discreet, low-key, quiet
disfigured, scarred, deformed
disgust, revulsion, repugnance
disgusted, revolted, sickened
dishonest, deceitful, crooked, untruthful
dislike, aversion, hostility
disobey, defy, refuse to obey, insubordination
disrespect, contempt, insult
dissatisfied, unhappy, discontented, displeased
dream, nightmare, vision
dwarf, short stature, little person
eager, keen, enthusiastic, impatient
eccentric, quirky, odd
elegant, stylish, chic, smart
embarrassed, ashamed, awkward, uncomfortable
embarrassing, awkward, humiliating
enjoy, appreciate, savour, relish
enthusiastic, passionate, ardent, fervent
envy, jealousy, covet
evil, wicked, malevolent
excited, thrilled, enthusiastic, elated
experienced, seasoned, veteran
facelift, cosmetic surgery, makeover
fall asleep, doze off, nod off, drift off
famous, renowned, celebrated, well-known
fat, obese, overweight, corpulent, obesity
fed up, exasperated, weary, tired
fell asleep, dozed off, nodded off
fit and well, in good health, healthy
flew into a rage, fury, lost his temper, anger
fond, attached, affectionate
frail, weak, fragile, infirm
freaked out, panicked, terrified, frightened
generous, charitable, kind, big-hearted
genius, prodigy, brilliant mind, exceptionally gifted
gifted, talented, prodigy
gloomy, pessimistic, bleak
gobsmacked, astonished, stunned, speechless
good-looking, handsome, attractive, beautiful
grumpy, irritable, cantankerous, surly
guilty feeling, remorse, regret
guilty, culpable, convicted
guts, courage, nerve, bravery
gutted, devastated, bitterly disappointed
hair cut, hairstyle, haircut
hair, locks, hairstyle
happy, glad, joyful, content, pleased
hard-working, industrious, diligent
hatred, hate, loathing, detestation
healthy, in good health, well
heartbroken, devastated, grief-stricken, inconsolable
heartless, cruel, callous
hero, saviour, heroic, rescuer
heroine, saviour, heroic
homesick, nostalgic, misses home
homophobic, anti-gay, homophobia
honest, sincere, upright, frank
honesty, sincerity, integrity
hope, optimism
hot guy, sex symbol, heart-throb
humiliated, humiliation, shamed
hypocrite, two-faced, hypocritical, hypocrisy
identical, same, alike
idiot, fool, imbecile, moron
impatient, eager, restless
inexperienced, novice, beginner
influential, powerful, heavyweight
innocent, blameless, not guilty
jealous, envious, jealousy, envy
joy, happiness, delight, jubilation
kind, nice, gentle, considerate, kind-hearted
kindness, generosity, benevolence
knackered, exhausted, tired, worn out
laugh, chuckle, giggle, laughter
laughter, laugh, hilarity
lazy, idle, work-shy
left-handed, southpaw
lenient, indulgent, clement, merciful
let down, disappointed, disappoint, betrayed
lipstick, make-up
lonely, isolated, solitary, loneliness
look down, despise, scorn, disdain
looks, appearance, physique
lose temper, anger, outburst, rage, blow up
lost hope, despair, give up hope
low profile, discreet, out of sight
loyal, faithful, devoted
loyalty, allegiance, fidelity
mad, angry, anger, furious, fury, rage
makeup, make-up, cosmetics
misbehave, misconduct, bad behaviour
miser, stingy, penny-pincher
misogyny, sexism, hatred of women
miss, regret the absence
mistrust, distrust, suspicion, wary
modest, humble, unassuming
moody, temperamental, changeable
motivated, driven, determined
moustache, whiskers
moved to tears, emotional, touched
mute, speechless, dumb
naked, nude, undressed, bare
nap, siesta, doze, snooze, asleep
napping, asleep, dozing, sleeping, siesta
nasty, unkind, spiteful, malicious, vicious
naughty, mischievous, misbehave
negligence, carelessness, lack of care
nervous, anxious, tense, apprehensive, jittery
nice, pleasant, kind, likeable, friendly
nostalgia, nostalgic
nude, naked, nudity
obey, comply, obedience
offended, insulted, hurt, outraged
optimistic, hopeful, upbeat, confident
over the moon, delighted, overjoyed, ecstatic
panic, terror, stampede, alarm
paralysed, paraplegic, quadriplegic, paralyzed
paraplegic, paralysed, disabled
patient, forbearing, tolerant
pay back for, revenge, retaliate
payback, revenge, retribution, reprisal
perfume, fragrance, scent
pessimistic, gloomy, downbeat
pissed off, angry, furious, exasperated
plastic surgery, cosmetic surgery, facelift
polite, courteous, well-mannered
popular with the people, well-liked, beloved
powerful, influential, mighty
powerless, helpless, impotent
pride, proud, dignity
proud, pride, honoured
put on weight, gain weight, fatten, weight gain
quiet man, discreet, reserved
racism, racial hatred, xenophobia, discrimination
racist, xenophobic, racism, discriminatory
rebel, insurgent, mutineer
reckless, careless, irresponsible, dangerous
red hair, red-haired, redhead, ginger
regret, remorse, sorry, repent
relaxed, calm, serene
relieved, relief, weight off his shoulders
remorse, regret, contrition
resemble, appearance, description
resemble, similar
resentment, bitterness, rancour, grudge
respect, esteem, admiration
responsible, accountable, answerable
revenge, vengeance, retaliation, reprisal, avenge
rude, impolite, insolent, discourteous, disrespectful
ruthless, merciless, pitiless
sad, unhappy, sorrowful, gloomy
satisfied, content, pleased, happy
scar, mark, disfigured
scare, frighten, terrify, alarm, intimidate
scary, frightening, terrifying
scream, shriek, yell, shout
selfish, self-centred, egoist
sexist, misogynist, macho, sexism
shaken, upset, traumatised, shocked
shame, disgrace, humiliation, dishonour
shaved head, bald, skinhead
shocking, scandalous, outrageous, appalling
shout, yell, scream, cry out, bellow
show-off, boastful, braggart
shy, timid, reserved, introvert, discreet
sick and tired, fed up, exasperated, weary
sigh, groan, moan
silly, foolish, absurd, ridiculous
skilled, experienced, qualified, expert
skinny, thin, slender, emaciated, gaunt
sleepy, drowsy, tired
smile, grin, beam
stand firm, inflexible, refuse to yield, hold out
stingy, miserly, tight-fisted
stress, tension, pressure, anxiety
stressed, tense, under pressure, anxious
strict, severe, stern, rigid
strip off, undress, take clothes off
strong, powerful, robust, sturdy, vigorous
stubborn, obstinate, headstrong, inflexible
stupid, foolish, idiotic, silly, dumb
surprised, astonished, amazed, astounded, stunned
talented, gifted, skilled, able
tall man, giant
tattoo, tattooed, inked
tears, weep, crying
tense, strained, fraught, nervous
terrified, petrified, panic-stricken, terror
terror, fear, dread, panic
thin, slim, slender, skinny, emaciated
thrilled, delighted, overjoyed, ecstatic
tired, exhausted, fatigue, weary, worn out
tolerant, open-minded, broad-minded
topless, bare-chested, bare-breasted
tough, harsh, severe, strict, firm
troublemaker, agitator, trouble-maker
trust, confidence, faith
two-faced, hypocritical, duplicity
ugly, hideous, unsightly
unhappy, sad, dissatisfied, discontented
unknown, anonymous, obscure
unpopular, disliked, low approval
up in arms, angry, protest, anger, outraged
upset, distressed, distraught, shaken
vulnerable, fragile, defenceless
wary, cautious, suspicious, mistrustful
weak, feeble, frail, fragile
weeping, crying, sobbing
weight, obesity, overweight
weirdo, eccentric, oddball
well dressed, elegant, stylish
well-behaved, obedient, exemplary
whisper, murmur, mutter
woke up, awoke, awake
won't budge, inflexible, intransigent, stands firm
worry, concern, anxiety, unease, fear
angry: exasperated, infuriated, fuming, protest, wrath, outburst, resentment, temper, discontented
angry: up in arms, anger, furious, fury, incensed, enraged, outraged, indignant, irate, livid, seething, discontent
at ease: relaxed, calm, serene
being fat: weight, obesity, overweight
brainy: brilliant, intelligent, gifted
crazy: mad, insane, deranged, absurd, reckless
cry: weep, sob, tears, wail
fat: obese, overweight, weight, corpulent, stout, chubby, plump, obesity
generous: gift, donate, donation, bountiful
get even: revenge, avenge, vengeance
giant: tall
had enough: fed up, exasperated, weary, tired
happy: delighted, pleased, joy, satisfied, rejoice, elated, welcome, thrilled, jubilant, overjoyed, relieved
have the courage: dare, venture
in a wheelchair: paraplegic, paralysed, disabled
in tears: emotional
in tears: weeping, crying, sobbing
in the nude: naked, nude, undressed, bare
look like: resemble, appearance, description
look like: resemble, similar
mad: angry, anger, furious, fury, livid, incensed, enraged, up in arms, insane
mean: cruel, nasty, unkind, stingy, spiteful
pretty: beautiful, attractive
sad: grief, sorrow, mourning, tearful, upset, heartbroken, devastated, distressed, saddened
scared: frightened, fearful, terrified, panic, anxious, petrified, fears, dread, alarmed
shock: stun, appal, horrify, dismay, stupor, consternation
shocked: appalled, stunned, horrified, outraged, dismayed, stupefied, aghast, shaken
smart: clever, intelligent, brilliant, shrewd, astute
surprised: astonished, stunned, amazed, taken aback, astounded
tired: exhausted, fatigue, weary, drained
too heavy: overweight, obese
upset: distressed, saddened, distraught, disturbed, offended, hurt, shaken, dismayed
what did he look like: description, portrait, build
worried: concerned, anxious, uneasy, alarmed, fears, apprehensive, troubled, preoccupied, misgivings
`

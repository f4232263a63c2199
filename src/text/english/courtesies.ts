// What leads to a question in English and thanks for it, folded: "I was wondering whether you could tell me where …".

import type { CourtesyWords } from '../questions/question-words.ts'

const HELLO = '(?:hi|hello|hey)(?: there)?|yo|um|uh|er|hmm|oh|ah|good (?:morning|afternoon|evening)|bot'
const THANKS =
  '(?:please|pls|plz|kindly|thx|thanks|thank you|cheers|many thanks)(?: (?:in advance|a lot|so much|very much))?'
const ARTICLE = '(?:the|this|that|these|your) (?:articles?|story|stories|text)'
const SAYS_ARTICLE = `(?:according to|based on|per) ${ARTICLE}`
const ASIDE = [
  'ok|okay|so|by the way|btw|sorry|excuse me',
  '(?:(?:a|one|just|another|quick|simple|small|dumb|stupid) )*question',
  'i (?:have|have got|got|ve got) (?:a|one|another) (?:quick )?question',
  '(?:i am |i m |im |i )?(?:just )?curious|(?:just )?out of curiosity',
].join('|')
/** It is asked of the articles all the same. */
const YOUR_VIEW =
  'in your (?:opinion|view)|according to you|do you (?:think|reckon)|from what you (?:have|know)|as far as you know'
const NEXT =
  'who|whom|whose|what|whats|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|will|would|can|could|the|and|so|in|on|at|to|by|i|ok|wait|seriously'
/** Ahead of a question, and nothing of it; "well water" and "right wing" are. */
const INTERJECTION = `(?:well|wait|seriously|honestly|right|yeah|yes|look|listen|now|like|man|dude|and|but|i (?:do not|dont|don t|do nt|don) get it|i wonder(?! (?:if|whether)))(?= (?:${NEXT}) )`
/** "Tldr what did the inspectors find": a whole question, and to be brief; "tldr what did I miss" asks for the whole. */
const BRIEFLY =
  '(?:in (?:short|brief|a nutshell)|briefly|tl ?dr|long story short|summary)(?= (?:(?:by|to|with|for|from) )?(?:why|when|where|who|whom|how (?:many|much|long|old|far)|what (?:did|does|do|has|have|had|will) (?!(?:i|we|you|this|it|that|(?:the|this) (?:articles?|story|text|piece)|happen\\S*) )(?=\\S+ \\S+ )\\S+) )'
/** Behind a question, to press it. */
const PRESSING = 'again|exactly|precisely|actually|anyway|then|really|at all|in the end'
const LAUGHTER = 'lol|lmao|haha|tho|though|btw|by the way'

export const COURTESY: CourtesyWords = {
  verbs: new Set(
    `tell explain say says mention answer reply respond show remind describe clarify confirm know knows knowing
    wonder wondering wondered understand hear learn find get give quote figure out see remember ask asking idea
    question curious sure clue info inkling details`.split(/\s+/),
  ),
  words: new Set(
    `thank sorry excuse pardon can could would will may might like love want wanted need appreciate mind happy
    happen grateful possibly chance bot quick just really quite trying wish hoping hope let help able be not`.split(
      /\s+/,
    ),
  ),
  anybody: new Set(
    `any we it article articles text story anyone anybody someone somebody possible please pls plz kindly thanks`.split(
      ' ',
    ),
  ),
  asking: new Set('who whom whose what which when where why how if whether'.split(' ')),
  whether: new Set(['if', 'whether']),
  opening: new RegExp(
    `^(?: (?:${HELLO}|${THANKS}|${SAYS_ARTICLE}|(?:in|from) ${ARTICLE}|${ASIDE}|${YOUR_VIEW}|${INTERJECTION}|${BRIEFLY}))+(?= )`,
  ),
  closing: new RegExp(`(?: (?:${THANKS}|${SAYS_ARTICLE}|${LAUGHTER}|${YOUR_VIEW}|${PRESSING}))+ $`),
}

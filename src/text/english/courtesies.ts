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
  opening: new RegExp(`^(?: (?:${HELLO}|${THANKS}|${SAYS_ARTICLE}|(?:in|from) ${ARTICLE}|${ASIDE}))+(?= )`),
  closing: new RegExp(`(?: (?:${THANKS}|${SAYS_ARTICLE}|${LAUGHTER}))+ $`),
}

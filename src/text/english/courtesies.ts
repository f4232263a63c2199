// What leads to a question in English and thanks for it, folded: "I was wondering whether you could tell me where …".

import type { CourtesyWords } from '../questions/question-words.ts'

export const COURTESY: CourtesyWords = {
  greetings: new Set('hi hello hey yo good morning evening please pls plz bot'.split(' ')),
  verbs: new Set(
    `tell explain say show remind describe clarify confirm know knows knowing wonder wondering wondered understand hear
    learn find get give quote figure out see remember ask asking idea question curious sure`.split(/\s+/),
  ),
  words: new Set(
    `thank sorry excuse pardon can could would will may might
    like love want wanted need appreciate mind happy happen grateful possibly chance bot quick just really quite
    trying wish hoping hope let help able be not`.split(/\s+/),
  ),
  anybody: new Set('anyone anybody someone somebody possible please pls plz kindly thanks'.split(' ')),
  asking: new Set('who whom whose what which when where why how if whether'.split(' ')),
  whether: new Set(['if', 'whether']),
  closing:
    /(?: (?:please|pls|plz|kindly|thx|thanks|thank you|cheers|many thanks)(?: (?:in advance|a lot|so much|very much))?)+ $/,
}

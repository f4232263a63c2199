// All fields of meaning together. A line "car, automobile" lists words that stand for one another; a line "animal: dog, deer" what may
// answer for a word, not the other way round. Anyone can add lines.

import { ACCIDENTS_AND_HEALTH } from './accidents-and-health.ts'
import { ARTS_MEDIA_AND_SPORT } from './arts-media-and-sport.ts'
import { GOVERNMENT_AND_WAR } from './government-and-war.ts'
import { NUMBERS } from './numbers.ts'
import { OTHER_WORDS } from './other-words.ts'
import { PEOPLE_FEELINGS_AND_TALK } from './people-feelings-and-talk.ts'
import { PLACES_NATURE_AND_ANIMALS } from './places-nature-and-animals.ts'
import { POLICE_AND_COURTS } from './police-and-courts.ts'
import { SIZE_TIME_AND_CHANGE } from './size-time-and-change.ts'
import { WORK_MONEY_AND_TRADE } from './work-money-and-trade.ts'

const LINES = [
  ACCIDENTS_AND_HEALTH,
  ARTS_MEDIA_AND_SPORT,
  GOVERNMENT_AND_WAR,
  OTHER_WORDS,
  PEOPLE_FEELINGS_AND_TALK,
  PLACES_NATURE_AND_ANIMALS,
  POLICE_AND_COURTS,
  SIZE_TIME_AND_CHANGE,
  WORK_MONEY_AND_TRADE,
  NUMBERS,
]
  .join('')
  .split('\n')
  .filter((line) => line !== '')

/** Each stands for the others of its line. */
export const SYNONYMS = LINES.filter((line) => !line.includes(':')).join('\n')

/** "General: particular, particular". */
export const NARROWER_WORDS = LINES.filter((line) => line.includes(':')).join('\n')

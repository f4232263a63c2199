// All fields of meaning together. A line "car, automobile" lists words that stand for one another; a line "animal: dog, deer" what may
// answer for a word, not the other way round. Anyone can add lines.

import { ACCIDENTS_AND_HEALTH } from './accidents-and-health.ts'
import { ACCIDENTS_AND_RESCUE } from './accidents-and-rescue.ts'
import { ARTS_MEDIA_AND_SPORT } from './arts-media-and-sport.ts'
import { BIRTH_AND_DEATH } from './birth-and-death.ts'
import { COURTS_AND_SENTENCES } from './courts-and-sentences.ts'
import { ELECTIONS_AND_PARTIES } from './elections-and-parties.ts'
import { GIVING_TAKING_AND_FINDING } from './giving-taking-and-finding.ts'
import { GOVERNMENT_AND_PARLIAMENT } from './government-and-parliament.ts'
import { GOVERNMENT_AND_WAR } from './government-and-war.ts'
import { HEALTH_AND_BODY } from './health-and-body.ts'
import { NUMBERS } from './numbers.ts'
import { OTHER_WORDS } from './other-words.ts'
import { PEOPLE_FEELINGS_AND_TALK } from './people-feelings-and-talk.ts'
import { PLACES_NATURE_AND_ANIMALS } from './places-nature-and-animals.ts'
import { POLICE_AND_COURTS } from './police-and-courts.ts'
import { POLICE_AND_PRISON } from './police-and-prison.ts'
import { QUARRELS_AND_RECONCILIATION } from './quarrels-and-reconciliation.ts'
import { SAYING_AND_CLAIMING } from './saying-and-claiming.ts'
import { SIZE_TIME_AND_CHANGE } from './size-time-and-change.ts'
import { STARTING_AND_ENDING } from './starting-and-ending.ts'
import { THEFT_AND_FRAUD } from './theft-and-fraud.ts'
import { TRUTH_SECRETS_AND_PROMISES } from './truth-secrets-and-promises.ts'
import { VIOLENCE_AND_CRIME } from './violence-and-crime.ts'
import { WAR_AND_DIPLOMACY } from './war-and-diplomacy.ts'
import { WEATHER_AND_FIRE } from './weather-and-fire.ts'
import { WORK_MONEY_AND_TRADE } from './work-money-and-trade.ts'

const LINES = [
  ACCIDENTS_AND_HEALTH,
  ACCIDENTS_AND_RESCUE,
  ARTS_MEDIA_AND_SPORT,
  BIRTH_AND_DEATH,
  COURTS_AND_SENTENCES,
  ELECTIONS_AND_PARTIES,
  GIVING_TAKING_AND_FINDING,
  GOVERNMENT_AND_PARLIAMENT,
  GOVERNMENT_AND_WAR,
  HEALTH_AND_BODY,
  OTHER_WORDS,
  PEOPLE_FEELINGS_AND_TALK,
  PLACES_NATURE_AND_ANIMALS,
  POLICE_AND_COURTS,
  POLICE_AND_PRISON,
  QUARRELS_AND_RECONCILIATION,
  SAYING_AND_CLAIMING,
  SIZE_TIME_AND_CHANGE,
  STARTING_AND_ENDING,
  THEFT_AND_FRAUD,
  TRUTH_SECRETS_AND_PROMISES,
  VIOLENCE_AND_CRIME,
  WAR_AND_DIPLOMACY,
  WEATHER_AND_FIRE,
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

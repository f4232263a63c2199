// All fields of meaning together. A line "car, automobile" lists words that stand for one another; a line "animal: dog, deer" what may
// answer for a word, not the other way round. Anyone can add lines.

import { ACCIDENTS_AND_HEALTH } from './accidents-and-health.ts'
import { ACCIDENTS_AND_RESCUE } from './accidents-and-rescue.ts'
import { ANIMALS_AND_PLANTS } from './animals-and-plants.ts'
import { ARTS_MEDIA_AND_SPORT } from './arts-media-and-sport.ts'
import { BIRTH_AND_DEATH } from './birth-and-death.ts'
import { BUILDINGS_AND_HOUSING } from './buildings-and-housing.ts'
import { CHAT_WORDS_AND_IDIOMS } from './chat-words-and-idioms.ts'
import { COMPANIES_AND_TRADE } from './companies-and-trade.ts'
import { COURTS_AND_SENTENCES } from './courts-and-sentences.ts'
import { DEEDS_AND_DEALINGS } from './deeds-and-dealings.ts'
import { ELECTIONS_AND_PARTIES } from './elections-and-parties.ts'
import { EVERYDAY_VERBS } from './everyday-verbs.ts'
import { FAMILY_AND_LOVE } from './family-and-love.ts'
import { FARMING_AND_ENVIRONMENT } from './farming-and-environment.ts'
import { FOOD_AND_DRINK } from './food-and-drink.ts'
import { GIVING_TAKING_AND_FINDING } from './giving-taking-and-finding.ts'
import { GOVERNMENT_AND_PARLIAMENT } from './government-and-parliament.ts'
import { GOVERNMENT_AND_WAR } from './government-and-war.ts'
import { HEALTH_AND_BODY } from './health-and-body.ts'
import { MEDIA_BOOKS_AND_ART } from './media-books-and-art.ts'
import { MONEY_AND_PRICES } from './money-and-prices.ts'
import { MUSIC_STAGE_AND_FILM } from './music-stage-and-film.ts'
import { NUMBERS } from './numbers.ts'
import { OBJECTS_MATERIALS_AND_CLOTHES } from './objects-materials-and-clothes.ts'
import { OTHER_WORDS } from './other-words.ts'
import { PEOPLE_FEELINGS_AND_TALK } from './people-feelings-and-talk.ts'
import { PLACES_NATURE_AND_ANIMALS } from './places-nature-and-animals.ts'
import { POLICE_AND_COURTS } from './police-and-courts.ts'
import { POLICE_AND_PRISON } from './police-and-prison.ts'
import { QUALITIES_OF_PEOPLE } from './qualities-of-people.ts'
import { QUALITIES_OF_THINGS } from './qualities-of-things.ts'
import { QUARRELS_AND_RECONCILIATION } from './quarrels-and-reconciliation.ts'
import { RAIL_SEA_AND_AIR } from './rail-sea-and-air.ts'
import { RELIGION_ROYALTY_AND_VILLAGE_LIFE } from './religion-royalty-and-village-life.ts'
import { ROAD_TRANSPORT } from './road-transport.ts'
import { SAYING_AND_CLAIMING } from './saying-and-claiming.ts'
import { SCHOOL_AND_SCIENCE } from './school-and-science.ts'
import { SIZE_NUMBER_AND_AMOUNT } from './size-number-and-amount.ts'
import { SIZE_TIME_AND_CHANGE } from './size-time-and-change.ts'
import { SPACE_AND_TECHNOLOGY } from './space-and-technology.ts'
import { SPELLINGS } from './spellings.ts'
import { SPORT_AND_GAMES } from './sport-and-games.ts'
import { STARTING_AND_ENDING } from './starting-and-ending.ts'
import { THEFT_AND_FRAUD } from './theft-and-fraud.ts'
import { TIME_AND_FREQUENCY } from './time-and-frequency.ts'
import { TRUTH_SECRETS_AND_PROMISES } from './truth-secrets-and-promises.ts'
import { VIOLENCE_AND_CRIME } from './violence-and-crime.ts'
import { WAR_AND_DIPLOMACY } from './war-and-diplomacy.ts'
import { WEATHER_AND_FIRE } from './weather-and-fire.ts'
import { WORK_AND_STAFF } from './work-and-staff.ts'
import { WORK_MONEY_AND_TRADE } from './work-money-and-trade.ts'

const LINES = [
  ACCIDENTS_AND_HEALTH,
  ACCIDENTS_AND_RESCUE,
  ANIMALS_AND_PLANTS,
  ARTS_MEDIA_AND_SPORT,
  BIRTH_AND_DEATH,
  BUILDINGS_AND_HOUSING,
  CHAT_WORDS_AND_IDIOMS,
  COMPANIES_AND_TRADE,
  COURTS_AND_SENTENCES,
  DEEDS_AND_DEALINGS,
  ELECTIONS_AND_PARTIES,
  EVERYDAY_VERBS,
  FAMILY_AND_LOVE,
  FARMING_AND_ENVIRONMENT,
  FOOD_AND_DRINK,
  GIVING_TAKING_AND_FINDING,
  GOVERNMENT_AND_PARLIAMENT,
  GOVERNMENT_AND_WAR,
  HEALTH_AND_BODY,
  MEDIA_BOOKS_AND_ART,
  MONEY_AND_PRICES,
  MUSIC_STAGE_AND_FILM,
  OBJECTS_MATERIALS_AND_CLOTHES,
  OTHER_WORDS,
  PEOPLE_FEELINGS_AND_TALK,
  PLACES_NATURE_AND_ANIMALS,
  POLICE_AND_COURTS,
  POLICE_AND_PRISON,
  QUALITIES_OF_PEOPLE,
  QUALITIES_OF_THINGS,
  QUARRELS_AND_RECONCILIATION,
  RAIL_SEA_AND_AIR,
  RELIGION_ROYALTY_AND_VILLAGE_LIFE,
  ROAD_TRANSPORT,
  SAYING_AND_CLAIMING,
  SCHOOL_AND_SCIENCE,
  SIZE_NUMBER_AND_AMOUNT,
  SIZE_TIME_AND_CHANGE,
  SPACE_AND_TECHNOLOGY,
  SPELLINGS,
  SPORT_AND_GAMES,
  STARTING_AND_ENDING,
  THEFT_AND_FRAUD,
  TIME_AND_FREQUENCY,
  TRUTH_SECRETS_AND_PROMISES,
  VIOLENCE_AND_CRIME,
  WAR_AND_DIPLOMACY,
  WEATHER_AND_FIRE,
  WORK_AND_STAFF,
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

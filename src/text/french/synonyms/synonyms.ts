// All fields of meaning together. A line "voiture, auto" lists words that stand for one another; a line "animal, bête: chevreuil, sanglier"
// what may answer for a word, not the other way round: a kind of it, or how newspapers put what is asked in a chat.
// Anyone can add lines. Endings need no line of their own, irregular forms do.

import { ACCIDENTS_AND_RESCUE } from './accidents-and-rescue.ts'
import { AGREEMENT_AND_REFUSAL } from './agreement-and-refusal.ts'
import { ANIMALS_AND_PLANTS } from './animals-and-plants.ts'
import { ARRESTS_TRIALS_AND_PRISON } from './arrests-trials-and-prison.ts'
import { ART_HISTORY_AND_RELIGION } from './art-history-and-religion.ts'
import { BANKS_TAXES_AND_AID } from './banks-taxes-and-aid.ts'
import { BEGINNINGS_DELAYS_AND_ENDS } from './beginnings-delays-and-ends.ts'
import { BIRTH_DEATH_AND_AGE } from './birth-death-and-age.ts'
import { BODY_AND_LOOKS } from './body-and-looks.ts'
import { BUILDINGS_AND_HOUSING } from './buildings-and-housing.ts'
import { COMPANIES_AND_TRADE } from './companies-and-trade.ts'
import { COUNTRIES_AND_PEOPLES } from './countries-and-peoples.ts'
import { COURTS_AND_SENTENCES } from './courts-and-sentences.ts'
import { CRIMES_AND_BLOWS } from './crimes-and-blows.ts'
import { DIPLOMACY_AND_WAR } from './diplomacy-and-war.ts'
import { EVERYDAY_AMOUNTS_AND_TIME } from './everyday-amounts-and-time.ts'
import { EVERYDAY_CULTURE } from './everyday-culture.ts'
import { EVERYDAY_FOOD_AND_NATURE } from './everyday-food-and-nature.ts'
import { EVERYDAY_HOMES_AND_PLACES } from './everyday-homes-and-places.ts'
import { EVERYDAY_PEOPLE_AND_THINGS } from './everyday-people-and-things.ts'
import { EVERYDAY_SCHOOL_AND_TECHNOLOGY } from './everyday-school-and-technology.ts'
import { EVERYDAY_SHOPS_AND_MONEY } from './everyday-shops-and-money.ts'
import { EVERYDAY_SPORT } from './everyday-sport.ts'
import { EVERYDAY_TRANSPORT } from './everyday-transport.ts'
import { EVERYDAY_WORK } from './everyday-work.ts'
import { FAMILY_AND_LOVE } from './family-and-love.ts'
import { FEELINGS } from './feelings.ts'
import { FIRES_WRECKS_AND_STORMS } from './fires-wrecks-and-storms.ts'
import { FOOD_AND_DRINK } from './food-and-drink.ts'
import { FRONTS_AND_TALKS } from './fronts-and-talks.ts'
import { GAINS_LOSSES_AND_FINDS } from './gains-losses-and-finds.ts'
import { GIVING_TAKING_AND_FINDING } from './giving-taking-and-finding.ts'
import { HEALTH_AND_MEDICINE } from './health-and-medicine.ts'
import { INSULTS_AND_APOLOGIES } from './insults-and-apologies.ts'
import { MAKING_AND_REPAIRING } from './making-and-repairing.ts'
import { MEDIA_AND_PUBLISHING } from './media-and-publishing.ts'
import { MONEY_AND_PRICES } from './money-and-prices.ts'
import { MOVEMENT_AND_TRAVEL } from './movement-and-travel.ts'
import { MUSIC_STAGE_AND_FILM } from './music-stage-and-film.ts'
import { NUMBERS } from './numbers.ts'
import { OBJECTS_AND_MATERIALS } from './objects-and-materials.ts'
import { OTHER_ACTIONS } from './other-actions.ts'
import { OTHER_QUALITIES } from './other-qualities.ts'
import { OTHER_THINGS } from './other-things.ts'
import { PLACES_AND_MAPS } from './places-and-maps.ts'
import { POLICE_AND_INVESTIGATIONS } from './police-and-investigations.ts'
import { POLITICS_AND_ELECTIONS } from './politics-and-elections.ts'
import { POWER_AND_PARLIAMENT } from './power-and-parliament.ts'
import { QUALITIES_OF_PEOPLE } from './qualities-of-people.ts'
import { QUALITIES_OF_THINGS } from './qualities-of-things.ts'
import { QUARRELS_AND_RECONCILIATION } from './quarrels-and-reconciliation.ts'
import { RAIL_SEA_AND_AIR } from './rail-sea-and-air.ts'
import { RISE_FALL_AND_CHANGE } from './rise-fall-and-change.ts'
import { ROAD_TRANSPORT } from './road-transport.ts'
import { SAYING_AND_ASKING } from './saying-and-asking.ts'
import { SCHOOL_AND_SCIENCE } from './school-and-science.ts'
import { SET_PHRASES } from './set-phrases.ts'
import { SICKNESS_BODY_AND_MOURNING } from './sickness-body-and-mourning.ts'
import { SIZE_NUMBER_AND_AMOUNT } from './size-number-and-amount.ts'
import { SPACE_AND_TECHNOLOGY } from './space-and-technology.ts'
import { SPORT_AND_GAMES } from './sport-and-games.ts'
import { STARTING_AND_ENDING } from './starting-and-ending.ts'
import { SUCCESS_AND_FAILURE } from './success-and-failure.ts'
import { THEFT_AND_FRAUD } from './theft-and-fraud.ts'
import { THOUGHT_AND_KNOWLEDGE } from './thought-and-knowledge.ts'
import { TIME_AND_DATES } from './time-and-dates.ts'
import { TRUTH_SECRETS_AND_PROMISES } from './truth-secrets-and-promises.ts'
import { VERBAL_IDIOMS } from './verbal-idioms.ts'
import { VIOLENCE_AND_CRIME } from './violence-and-crime.ts'
import { WEATHER_AND_ENVIRONMENT } from './weather-and-environment.ts'
import { WORDS_LIES_AND_PROMISES } from './words-lies-and-promises.ts'
import { WORK_AND_STAFF } from './work-and-staff.ts'

const LINES = [
  ACCIDENTS_AND_RESCUE,
  AGREEMENT_AND_REFUSAL,
  ANIMALS_AND_PLANTS,
  ARRESTS_TRIALS_AND_PRISON,
  ART_HISTORY_AND_RELIGION,
  BANKS_TAXES_AND_AID,
  BEGINNINGS_DELAYS_AND_ENDS,
  BIRTH_DEATH_AND_AGE,
  BODY_AND_LOOKS,
  BUILDINGS_AND_HOUSING,
  COMPANIES_AND_TRADE,
  COUNTRIES_AND_PEOPLES,
  COURTS_AND_SENTENCES,
  CRIMES_AND_BLOWS,
  DIPLOMACY_AND_WAR,
  EVERYDAY_AMOUNTS_AND_TIME,
  EVERYDAY_CULTURE,
  EVERYDAY_FOOD_AND_NATURE,
  EVERYDAY_HOMES_AND_PLACES,
  EVERYDAY_PEOPLE_AND_THINGS,
  EVERYDAY_SCHOOL_AND_TECHNOLOGY,
  EVERYDAY_SHOPS_AND_MONEY,
  EVERYDAY_SPORT,
  EVERYDAY_TRANSPORT,
  EVERYDAY_WORK,
  FAMILY_AND_LOVE,
  FEELINGS,
  FIRES_WRECKS_AND_STORMS,
  FOOD_AND_DRINK,
  FRONTS_AND_TALKS,
  GAINS_LOSSES_AND_FINDS,
  GIVING_TAKING_AND_FINDING,
  HEALTH_AND_MEDICINE,
  INSULTS_AND_APOLOGIES,
  MAKING_AND_REPAIRING,
  MEDIA_AND_PUBLISHING,
  MONEY_AND_PRICES,
  MOVEMENT_AND_TRAVEL,
  MUSIC_STAGE_AND_FILM,
  OBJECTS_AND_MATERIALS,
  OTHER_ACTIONS,
  OTHER_QUALITIES,
  OTHER_THINGS,
  PLACES_AND_MAPS,
  POLICE_AND_INVESTIGATIONS,
  POLITICS_AND_ELECTIONS,
  POWER_AND_PARLIAMENT,
  QUALITIES_OF_PEOPLE,
  QUALITIES_OF_THINGS,
  QUARRELS_AND_RECONCILIATION,
  RAIL_SEA_AND_AIR,
  RISE_FALL_AND_CHANGE,
  ROAD_TRANSPORT,
  SAYING_AND_ASKING,
  SCHOOL_AND_SCIENCE,
  SET_PHRASES,
  SICKNESS_BODY_AND_MOURNING,
  SIZE_NUMBER_AND_AMOUNT,
  SPACE_AND_TECHNOLOGY,
  SPORT_AND_GAMES,
  STARTING_AND_ENDING,
  SUCCESS_AND_FAILURE,
  THEFT_AND_FRAUD,
  THOUGHT_AND_KNOWLEDGE,
  TIME_AND_DATES,
  TRUTH_SECRETS_AND_PROMISES,
  VERBAL_IDIOMS,
  VIOLENCE_AND_CRIME,
  WEATHER_AND_ENVIRONMENT,
  WORDS_LIES_AND_PROMISES,
  WORK_AND_STAFF,
  NUMBERS,
]
  .join('')
  .split('\n')
  .filter((line) => line !== '')

/** Each stands for the others of its line. */
export const SYNONYMS = LINES.filter((line) => !line.includes(':')).join('\n')

/** "General: particular, particular". */
export const NARROWER_WORDS = LINES.filter((line) => line.includes(':')).join('\n')

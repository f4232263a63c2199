// All topics of the lexicon together. A word may stand in several: what they say is merged.

import { ABSTRACT_NOUNS } from './abstract-nouns.ts'
import { ADJECTIVES_A_S } from './adjectives-a-s.ts'
import { ADJECTIVES_S_W } from './adjectives-s-w.ts'
import { ADVERBS_AND_PHRASES } from './adverbs-and-phrases.ts'
import { BUSINESS } from './business.ts'
import { COUNTRIES_AND_CITIES } from './countries-and-cities.ts'
import { CRIME } from './crime.ts'
import { CULTURE_AND_RELIGION } from './culture-and-religion.ts'
import { DIPLOMACY_AND_WAR } from './diplomacy-and-war.ts'
import { ECONOMY } from './economy.ts'
import { EDUCATION_AND_PEOPLE } from './education-and-people.ts'
import { EMERGENCIES } from './emergencies.ts'
import { FEELINGS_AND_RELATIONS } from './feelings-and-relations.ts'
import { GENERAL_A_L } from './general-a-l.ts'
import { GENERAL_L_U } from './general-l-u.ts'
import { GENERAL_U_Z } from './general-u-z.ts'
import { GOVERNMENT } from './government.ts'
import { HEALTH } from './health.ts'
import { HOME_AND_BODY } from './home-and-body.ts'
import { LAW } from './law.ts'
import { MEDIA_AND_SPEECH } from './media-and-speech.ts'
import { MONEY_AND_UNITS } from './money-and-units.ts'
import { OCCUPATIONS } from './occupations.ts'
import { PLACES } from './places.ts'
import { POLITICS } from './politics.ts'
import { SCIENCE_AND_ENVIRONMENT } from './science-and-environment.ts'
import { SPORT } from './sport.ts'
import { TECHNOLOGY } from './technology.ts'
import { TIME } from './time.ts'
import { TRADES_AND_OFFICES } from './trades-and-offices.ts'
import { TRANSPORT } from './transport.ts'
import { VERBS_A_R } from './verbs-a-r.ts'
import { VERBS_R_Y } from './verbs-r-y.ts'

/** Lines "english: french | french", lemmas in both languages. */
export const ENTRIES = [
  ABSTRACT_NOUNS,
  ADJECTIVES_A_S,
  ADJECTIVES_S_W,
  ADVERBS_AND_PHRASES,
  BUSINESS,
  COUNTRIES_AND_CITIES,
  CRIME,
  CULTURE_AND_RELIGION,
  DIPLOMACY_AND_WAR,
  ECONOMY,
  EDUCATION_AND_PEOPLE,
  EMERGENCIES,
  FEELINGS_AND_RELATIONS,
  GENERAL_A_L,
  GENERAL_L_U,
  GENERAL_U_Z,
  GOVERNMENT,
  HEALTH,
  HOME_AND_BODY,
  LAW,
  MEDIA_AND_SPEECH,
  MONEY_AND_UNITS,
  OCCUPATIONS,
  PLACES,
  POLITICS,
  SCIENCE_AND_ENVIRONMENT,
  SPORT,
  TECHNOLOGY,
  TIME,
  TRADES_AND_OFFICES,
  TRANSPORT,
  VERBS_A_R,
  VERBS_R_Y,
].join('')

// English messages that lean on the question before them.

import type { FollowUpWords } from '../questions/follow-up-words.ts'
import { phraseList, phraseTable } from '../questions/follow-up-words.ts'

export const FOLLOW_UPS: FollowUpWords = {
  connectors:
    phraseList(`and, and what about, and how about, what about, how about, what of, but, but what about, ok and,
    same for, same question for, and for, so what about`),
  questions: phraseTable(`
    why, why is that, why so, how come, what for, for what reason: why
    when, when is that, when was that, on what day, what day: when
    where, where is that, where was that: where
    how, how so: how
    how many: how many
    how much: how much
    since when: since when
    with whom, with who: with whom
    to whom, to who: to whom
    by whom, by who: by whom
    against whom: against whom
    according to whom, according to who: according to whom
    for whom, for who: for whom
    to what: to what
    about what: about what
    with what: with what
    against what: against what
    of what: of what
    how long, for how long: how long
    how old: how old
    in what year, what year, which year: in what year
    at what time, what time: at what time
    on what platform, on which platform, on what network, on which network, which platform: on which network
    in which city, in what city, what city, which city: in which city
    in which country, in what country, what country, which country: in which country`),
  adverbs: phraseList('why, when, where, how, since when'),
  join: ', and ',
  others: new Map([
    ['who else', { heads: ['who'], written: 'who else' }],
    ['what else', { heads: ['what'], written: 'what else' }],
    ['where else', { heads: ['where'], written: 'where else' }],
    ['when else', { heads: ['when'], written: 'when else' }],
    ['why else', { heads: ['why'], written: 'why else' }],
  ]),
  pronouns: new Set(['him', 'her', 'them', 'he', 'she', 'they']),
  subjects: new Set(['he', 'she', 'him']),
  possessives: new Set(['his']),
  ownersEnding: "'s",
  unlikePrepositions: new Set(),
  elidedBefore: null,
  fused: [],
  the: { m: 'the', f: 'the', plural: 'the', elided: 'the ', of: 'of' },
  accusedOf: (name) => `what is ${name} accused of`,
  inverted: null,
  impersonal: / (?!)/,
  prepositions: [
    ['about', 'on', 'regarding', 'concerning'],
    ['to'],
    ['in'],
    ['at'],
    ['with'],
    ['for'],
    ['against'],
    ['by'],
    ['from'],
    ['since'],
    ['before'],
    ['after'],
    ['during'],
    ['according to'],
    ['of'],
  ],
  ofWords: new Set(['of']),
  determiners: new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'his', 'her', 'their']),
  thingWords: new Set(['what']),
  whoWords: new Set(['who', 'whom', 'whose', 'which']),
  demonstratives: new Set(['that', 'this', 'it', 'so']),
  further: new Set(
    phraseList(`more, some more, any more, anymore, more of that, anything else, what else, and what else, something else,
      else, go on, carry on, continue, keep going, next, and then, then what, what then, next one, next page, another, another one, one more, the rest,
      show more, show me more, tell me more, give me more, see more, more excerpts, other excerpts, the others, is that all,
      is that it, and more, more details, more info, anything more`),
  ),
  doubting: new Set(
    phraseList(`really, is that true, is it true, is this true, true, seriously, for real, is it proven, is that proven,
      any proof, any evidence, does he have proof, does she have proof, does he have any proof, does she have any proof,
      does he have evidence, does she have evidence, does he have any evidence, does she have any evidence, do they have proof,
      do they have any proof, do they have evidence, do they have any evidence, proof, evidence, is there proof, is there any proof, is there evidence, is there any evidence,
      with what proof, what proof, what evidence, is that confirmed, is it confirmed, is that a fact, has it been proven`),
  ),
  fillers: new Set(['please', 'pls', 'plz', 'then', 'so', 'ok', 'okay', 'but', 'and', 'thanks']),
  relations: {
    to: ['to'],
    with: ['with', 'between'],
    against: ['against'],
    by: ['by'],
    about: ['about', 'on', 'over', 'regarding', 'concerning'],
    for: ['for'],
    source: ['according to'],
  },
}

// How English asks for a person, a place, a name and so on: patterns over a question's folded words, the first that
// matches tells what is asked for.

import type { QuestionWords } from '../questions/question-words.ts'
import { nested, oneOf } from '../word-list.ts'
import { ASKED_DEFINITIONS, ASKED_WHAT_IS } from './asked-definitions.ts'
import { ASKED_MEASURES } from './asked-measures.ts'
import { ASKED_REASONS } from './asked-reasons.ts'
import { ASKED_SUMMARIES } from './asked-summaries.ts'
import { ASKED_SPEAKERS, ASKED_WORDS } from './asked-words.ts'
import { keyword } from './keywords.ts'

/** What has corners: "what part of the town", and not "what part of the speech". */
const AREAS = `
  country countries city town village world region state county province island globe coast continent district borough building
  house hotel hospital factory plant school campus ship boat plane train park forest river lake valley mountain motorway road
  france england britain scotland wales ireland germany spain italy europe america africa asia
`

/** Behind "called": "what was it she called the law" asks for no name. */
const OBJECT = '(?:the|a|an|his|her|him|it|them|this|that|these|those|its|their)'

const ASKED_NAMES: QuestionWords['kinds'] = [
  [
    'name',
    new RegExp(
      ` ${oneOf(`
      what_(?:is|was|are|were)_the_(?:full_|first_|last_)?names?(?:_of)? the_names?_of
      (?:their_|the_)?names(?:_please)? what_is_(?:\\S+_){1,4}(?:name|names)(?=_$)
      what_(?:is|was|are|were)(?=_(?:\\S+_){1,4}(?:called|named|nicknamed|christened|dubbed|known_as)_(?!${OBJECT}_))
      what_(?:do|does)_(?:they|you|we|people|locals|scientists|fans|experts|doctors)_call(?=_)
      what_(?:did|have|has|will)(?=_(?:\\S+_){1,4}?(?:name|named|christen|christened)_${OBJECT}_)
      what(?=_(?:did|does)_(?:\\S+_){1,4}go_by_$)
    `)}(?= )`,
    ),
  ],
  keyword('name', '(?:first_|last_|full_|middle_)?names?(?!_of_)(?!_the) surname nickname'),
]

const ASKED_PEOPLE: QuestionWords['kinds'] = [
  [
    'person',
    new RegExp(
      ` ${oneOf(`
      (?:by_|to_|with_|for_|from_|of_|against_|at_|on_|about_|under_|behind_)?(?:who|whom|whose|whodunnit|whodunit)
      (?:what_(?:is|was|are|were)_)?the_identit(?:y|ies)_of
    `)}(?= )`,
    ),
  ],
  keyword(
    'person',
    `identit(?:y|ies)(?!_(?:theft|fraud|cards?|papers|checks?|crisis|politics|documents?)_) culprit whodunn?it
    (?<=^_(?:the_)?)(?:author|owner|winner|leader|head|boss|driver|killer|writer|founder|captain|mayor|president|minister|director|manager|chair|chairman|chairwoman|sponsor|buyer|seller|maker|creator|inventor|architect|designer|organi[sz]er|sender|recipient|successor|editor|chief|coach|captain|champion)(?=_(?:of|to)_)`,
  ),
]

const ASKED_PLACES: QuestionWords['kinds'] = [
  [
    'place',
    new RegExp(
      ` ${oneOf(`
      (?:from_|to_)?(?:where|whereabouts)
      (?:in_|at_|on_|over_|near_|from_|to_|off_|into_|through_|across_)?(?:what|which)_(?:city|town|country|place|location|region|island|village|state|area|part_of_(?:the_)?${nested(AREAS)}|(?:side|end|corner|stretch|bit)_of_(?:the_)?(?:\\S+_)?${nested(AREAS)})s?
      what_is_the_(?:exact_)?(?:whereabouts|address|venue|location)_of
    `)}(?= )`,
    ),
  ],
  keyword(
    'place',
    'location whereabouts venue place(?=_(?:of|where)_) (?<=^_)place (?:birth|burial|resting|meeting)_?place address(?=_of_) site_of scene_of',
  ),
]

const AUXILIARIES = `
  did does do is are was were has have had will would can could should must may might am shall ought any anyone anybody
  anything
`

const ASKED_WHETHER: QuestionWords['kinds'] = [
  [
    'yes-no',
    new RegExp(
      `^ (?:(?:so|and|but|or|wait|well|then|ok) )?${oneOf(AUXILIARIES)}(?= )|^ (?:true or false|yes or no)(?= )| ${oneOf(`
        yes_or_no or_not or_nah or_no true_or_false true_or_not (?:is|was)_(?:that|this|it)_(?:true|right|correct)
      `)}(?= $)| (?:is|was) it true that(?= )|(?<=^ (?:so )?)true that(?= )`,
    ),
  ],
]

export const ASKED_KINDS: QuestionWords['kinds'] = [
  ...ASKED_SUMMARIES,
  // "Y/n", typed behind what is to be told true or not.
  ['yes-no', / (?:why|y|yes|t) (?:n|no|f)(?= $)/],
  ...ASKED_DEFINITIONS,
  ...ASKED_MEASURES,
  ...ASKED_REASONS,
  ...ASKED_NAMES,
  ...ASKED_SPEAKERS,
  ...ASKED_WORDS,
  ...ASKED_WHAT_IS,
  ...ASKED_PLACES,
  ...ASKED_PEOPLE,
  ...ASKED_WHETHER,
]

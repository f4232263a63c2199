// How what answers an accusation mostly sounds in English, whatever its words: signs that say little each. The patterns
// are read as those of stance.ts are.

import type { AnswerWords } from '../accusations/answer-words.ts'
import { oneOf } from '../word-list.ts'
import { EVIDENCE, EXAMINER, KNOWING, UNTRUE } from './stance-classes.ts'

export const LIKELY_ANSWERS: AnswerWords = {
  negation: / (?:no|not|never|nothing|none|neither|nor|without|any|cannot|nobody|unable|failed|refused) /,
  throughout: / (?:all|every|each|always|only|simply|merely|fully|just) /,
  spokenFor:
    / (?:lawyers?|solicitors?|barrister|attorney|counsel|spokes(?:man|woman|person|people)|representatives?|(?:his|her) agent|in a statement|defendants?|the accused|suspects?|in the dock) /,
  examiner: new RegExp(` ${EXAMINER} `),
  evidence: new RegExp(` ${EVIDENCE} `),
  unknown: new RegExp(
    ` (?:no|not|never|nothing|none|neither|nor|without|cannot|nobody|unable|failed|refused) (?:\\S+ ){0,6}?${KNOWING} | ${KNOWING} (?:no|nothing|none|nobody) `,
  ),
  missing: new RegExp(
    ` (?:no|not|never|nothing|none|neither|nor|without|cannot|unable|failed|refused) (?:\\S+ ){0,7}?${EVIDENCE} `,
  ),
  absent:
    / (?:did not|does not|has not|have not|had not|will not) (?:\S+ )?(?:attend|attended|take part|taken part|join|joined|come|march|turn up|appear|appeared) | (?:was|were|is|are) (?:not|absent) (?:\S+ )?(?:present|there|in attendance|at|from) /,
  pointing: / (?:these|those|this|that|such) /,
  known: /^ (?:(?:for (?:his|her|its) part|asked|contacted) )?(?:the|his|her|their) /,
  untrue: new RegExp(
    ` (?:${UNTRUE}|jealous\\S*|bitter\\S*|grudges?|revenge|rumou?rs?|confus\\S*|mistak\\S*|misunderst\\S*|exaggerat\\S*|out of context|bad faith|wrong) `,
  ),
  proper: new RegExp(
    ` ${oneOf(`
      rules? regula* legal* law standards? protocol procedures? to_the_letter transparen* normal*
      agreement authoris* approv* rights? honest* clean conscience good_faith routine order book
    `)} `,
  ),
  finds: new RegExp(
    ` ${oneOf(`
      show* prov(?:e|es|ed|en) found find(?:s|ings?) cleared? conclud* upheld uphold* verif* examin*
      checked counted recount* recorded matche?(?:s|d) dates?_(?:the|from)
    `)} `,
  ),
  papers: new RegExp(
    ` ${oneOf(`
      receipts? invoices? records? filings? logs? registers? footage cctv images? cameras? certificates? minutes
      statements? originals? scripts? tickets? drafts
    `)} `,
  ),
  firstPerson: / (?:i|my|me|we|our|us) /,
}

// How English asks why.

import type { QuestionWords } from '../questions/question-words.ts'
import { nested, oneOf } from '../word-list.ts'
import { keyword } from './keywords.ts'

/** What something stands behind: "behind the town hall" is no reason. */
const BUILT =
  '(?:the|a|an|his|her|its|their|this|that)_(?:\\S+_)?(?:halls?|house|church|school|station|building|museum|theatre|wall|fence|door|shed|barn|garage|farm|farmhouse|hospital|castle|counter|desk|curtains?|trees?|hill|stage|bar|shop|stadium|factory|hotel|library|car|van|truck|lorry|mirror)'

const PUNISHED = `
  fined arrested jailed charged suspended punished sacked fired convicted sentenced blamed criticised criticized prosecuted
  questioned investigated rewarded honoured suing sue sued tried banned disqualified expelled booked banned indicted
  (?:on|awaiting|facing|standing|stand)_trial
`

/** What is for somebody, or known for something, has that for no reason. */
const FOR_OTHERS = `
  asking looking waiting calling searching hoping known famous noted remembered celebrated renowned responsible ready award
  prize medal trophy going heading bound
`

const CROSS = `
  protest(?:ing)? striking strike angry upset worried furious unhappy mad cross annoyed bothered livid raging demonstrating
  fuming fighting arguing rowing fight row argument dispute quarrel feud clash spat brawl
`

const TROUBLES = `
  anger feud row quarrel dispute conflict tensions? hatred crisis fears? problems? delays? mistakes? errors? fire leak pollution
  rift grudge beef animosity outrage backlash
`

/** Why somebody does something: "what drove her to". */
const MOVED = `
  caused led_to led(?=_(?:\\S+_){1,5}?to_) made prompted triggered sparked provoked drove pushed forced brought_about
  brought(?=_(?:\\S+_){0,3}(?:on|down|about)_) justif(?:ied|ies) warranted set_off started(?!_(?:as|out|off|with|in|on|at)_) ignited fuelled fueled unleashed precipitated
  motivated inspired possessed compelled induced persuaded convinced moved(?=_(?:\\S+_){1,3}to_) encouraged tempted
  accounts?_for accounted_for explains gave_rise_to contributed_to underlies underpins kicked_off held_up
  stopped(?=_(?:\\S+_){1,4}from_) prevented kept(?=_(?:\\S+_){1,4}from_) sank derailed delayed grounded toppled
  killed poisoned wrecked ruined halted sickened spooked enraged angered infuriated upset
  (?:is|was)_(?:causing|driving|fuelling|fueling|delaying|holding_up|stopping|preventing|keeping(?=_(?:\\S+_){1,4}from_))
  (?:sets|set|ticked|pissed|riled|kicked|wound|tipped)(?=_(?:\\S+_){1,4}?(?:off|up)_)
  (?:got|gets)(?=_(?:\\S+_){1,4}?(?:mad|angry|upset|started|going|riled|worked_up|fired|sacked|into_trouble|arrested)_)
  (?:is|was|lies|lay)_behind(?!_${BUILT}_)
  (?:is|was|are|were)_the_(?:(?:whole|underlying|likely)_)?(?:reason(?:ing)?|motive|motivation|cause|point|purpose|aim|rationale|logic|thinking|justification|trigger|grounds)
  (?:is|was)_the_(?:explanation|use|sense|idea)(?=_(?:for|of|behind|in)_)
  (?:is|was)_to_blame_for
`

export const ASKED_REASONS: QuestionWords['kinds'] = [
  [
    'reason',
    new RegExp(
      ` ${oneOf(`
      why how_come how_so how_is_it_that(?!_.{0,99}_(?:work|works)_)
      (?:for_)?(?:what|which)_reasons? (?:on_|upon_)?(?:what|which)_(?:grounds|basis|pretext)
      under_what_pretext (?:for|to|with)_what_(?:purpose|end|aim|intention|motive) for_whose_benefit
      (?:because|on_account|as_a_result)_of_what (?:due|owing|thanks)_to_what
      (?:fell_out|fall_out|falling_out|row|rowing|argue|arguing|argued|fight|fighting|fought|clash|clashed|feuding|split|quit|resign|resigned)_over_what
      what_(?:has_|had_|have_)?(?:actually_|first_|finally_|really_|ultimately_|originally_)?${nested(MOVED)}
      what_is(?=_(?:made|got|caused|driven|triggered|prompted)_(?:him|her|them|it|us|the|everyone|\\S+_so)_)
      what_(?:is|was|are|were)(?=_(?:\\S+_){1,4}(?:reasoning|rationale|motives?|motivation|reasons?)_(?:$|for_|behind_))
      what_did(?=_(?:\\S+_){1,4}do_to_(?:get|be|deserve|upset|anger|annoy)_)
      (?:mad|angry|upset|furious|cross|unhappy|fight|fighting|row|rowing|arguing|argue)_(?:about|at|over|against)_what
      how_did(?=_(?:\\S+_){0,3}?(?:fire|blaze|outbreak|leak|explosion|crash|accident|collapse|flood|breach|feud|row|quarrel|virus|spill)_(?:\\S+_){0,4}?(?:start|begin|break_out|happen|come_about|occur|get_in|get_into)_)
      what_(?:for|gives(?=_$))
      what(?=_(?:will|would|is|was|are|were)_(?:\\S+_){1,6}?(?:used|meant|intended)_for_$)
      to_what(?=_(?:do|does|did|is|are|was|were|can|could|has|have)_(?:\\S+_){1,6}?(?:attribut\\S+|ascrib\\S+|put|blam\\S+|due|owed|down)_)
      what(?=_(?:do|does|did|is|are|was|were|has|have)_(?:\\S+_){1,8}?(?:attribut\\S+|ascrib\\S+|put|blamed|down|due)_(?:\\S+_){0,6}?(?:to|on)_$)
      (?:where|what)_(?:does|do|did)(?=_(?:\\S+_){1,4}?${nested(TROUBLES)}_(?:\\S+_){0,4}?(?:come|stem)_from_)
      what(?=_(?:is|was|are|were|did|do|does|has|have)_(?:\\S+_){1,6}?${nested(PUNISHED)}_for_$)
      what(?=_(?:did|do|does|had|have|has)_(?:\\S+_){1,4}?(?:die|died)_(?:of|from)_$)
      what(?=_(?:is|are|was|were)_(?:the|this|that|these|those|his|her|their|its)_(?:\\S+_){1,4}(?<!_${nested(FOR_OTHERS)}_)for_$)
      what(?=_(?:is|are|was|were|did|do|does)_(?:(?!think_|say_|claim_|believe_)\\S+_){1,5}?(?:so_)?${nested(CROSS)}_(?:about|over|against|at)_$)
      what_(?:has|have|had|does|do|did|is)(?=_(?:\\S+_){1,4}?(?:got_|have_|had_)?against_)
      what_is(?=_(?:\\S+_){1,3}?(?:problem|beef|issue|gripe|quarrel)_with_)
      what_is_the_(?:beef|grievance|bad_blood)(?=_(?:about|with|between|over)_) (?:what|where)_is_the_harm_in
      what_is_with(?=_(?:the|all|this|that|his|her|their)_)
    `)}(?= )`,
    ),
  ],
  keyword(
    'reason',
    'causes?(?!_(?:celebre|and_effect)_) reasons? motives? (?:reason|motive|cause)_4 rationale grounds_for explanation_for',
  ),
]

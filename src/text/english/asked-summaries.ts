// How English asks to be told the whole story, in short.

import type { QuestionWords } from '../questions/question-words.ts'
import { nested, oneOf } from '../word-list.ts'

/** "In short, why did he leave?" asks why, and to be brief. */
const ASKS_MORE = '(?:why|when|where|who|how_many|how_much|which|what_became_of)'
const BRIEFLY = `(?<!_${ASKS_MORE}_.{0,200})(?!.{0,200}_${ASKS_MORE}_)`

/** What has an aim or contents of its own: "what is the strike about". */
const OF_ITS_OWN =
  '(?:beef|strike|protest|petition|letter|film|book|play|song|lawsuit|complaint|inquiry|vote|meeting)'

/** What a story is called by those who have not read it. */
const STORY = `
  fuss story stories drama deal buzz hype commotion controversy kerfuffle row feud beef spat scandal saga affair fight
  situation conflict dispute quarrel crisis incident trouble mess stuff noise hullabaloo brouhaha ruckus palaver fallout
  falling_out bust_up clash crash fire attack accident background events facts
`

/** Said to somebody: at the beginning, or behind "please", "can you". */
const TELL_ME = '(?<=^_|^_(?:so|ok|and|hey)_|_(?:please|you|u|and|just|quickly|briefly|to)_)'
const FOR_ME = '(?:for_(?:me|us)_)?'

export const ASKED_SUMMARIES: QuestionWords['kinds'] = [
  [
    'summary',
    new RegExp(
      ` ${oneOf(`
      summar(?:y|ies|ise|ize|ised|ized) sum_(?:\\S+_)?up sum_(?:it|this|that)_all_up tldr tl_dr eli5 synopsis cliff_?notes
      ${BRIEFLY}in_(?:short|a_nutshell|brief)
      recap overview gist
      what_is_(?:all_)?(?:this|it|the|all_this)(?:_whole)?(?:_(?!${OF_ITS_OWN})\\S+)?_(?:all_)?about(?=_$)
      what_is_(?:all_)?(?:this|the|that)_(?:whole|entire)_(?:\\S+_){1,2}(?:scandal|affair|story|row|saga|thing|business|dispute|feud)_(?:all_)?about(?=_$)
      what_is_(?:all_)?(?:this|the|that|all_this|all_the|all_that)_(?:(?:whole|big|entire)_)?(?:fuss|drama|buzz|hype|commotion|controversy|kerfuffle|hullabaloo|brouhaha|ruckus|palaver|noise)_(?:all_)?(?:about|over|with|around|between)
      update_(?:me|us)_(?:on|about) what_has_happened(?=_(?:so_far_|here_|$)) how_did_(?:we|it|things)_(?:all_)?(?:get_here|come_to_this)
      what_is_the_(?:story|(?:big_)?deal)(?=_$) what_went_on(?=_(?:between|with|in|at|here|$)) long_story_short bullet_points
      account_of_(?:the_events|events|what_happened) ${TELL_ME}break_(?:it|this|that|things|all_this)_down
      what_is_the_(?:whole_|big_|full_)?(?:deal|story|situation|drama|beef|craic|score_with|tea)_(?:with|here|between(?!_.{0,99}_(?:worth|about)_))
      what_(?:is|are)_the_latest(?=_(?:on|about|with|from|in|here|news|$)) what_happened(?=_(?:in_|here_|please_|$)) what_happened_between
      what_is_(?:going_on|happening|been_going_on|been_happening|the_(?:deal|story)_here|up_with|new_with|new_on)
      what_has_been_(?:going_on|happening) what_went_down(?=_(?:with|between|in|here|$))
      (?:key|main|central)_(?:points?|takeaways?|facts|events|developments|findings_in_short) takeaways? highlights_of
      the_(?:highlights|essentials|basics|lowdown|headlines)(?=_(?:of|on|about|please|$))
      (?:catch|fill)_(?:me|us)_(?:up|in) bring_(?:me|us)_up_to_(?:speed|date) up_to_speed rundown run_down_of
      ${TELL_ME}(?:run|walk|talk|take)_(?:me|us)_through
      ${TELL_ME}outline(?=_(?:the|this|what|how|for)_) ${TELL_ME}recount(?=_(?:the|this|what)_)
      ${TELL_ME}(?:describe|explain|break_down)_${FOR_ME}(?:the|this|that|all_this|all_the)_(?:whole_|entire_)?${nested(STORY)}
      ${TELL_ME}(?:explain|describe|tell_me)_${FOR_ME}(?:to_me_)?what_(?:happened|is_going_on|went_on)(?=_$)
      ${TELL_ME}(?:tell|give)_(?:me|us)_(?:all_)?(?:the_)?(?:story|facts|background|context|details)(?=_(?:of|about|on|please|$))
      (?:what_)?(?:do|should)_(?:i|we)_(?:need_to_|have_to_)?know_(?:about|here|on)
      (?<=_what_)(?:i|we)_(?:need|have)_to_know(?=_$)
      what_does_(?:the|this|that)_(?:article|story|text|piece|report)_(?:say|tell_us|cover|discuss|report|talk_about|deal_with)(?=_$)
      what_is_(?:the|this)_(?:article|story|text|piece)_(?:saying|telling_us|on_about|talking_about)
      (?:main|overall|general|basic)_(?:topic|subject|story|idea|theme)_(?:of|in|here) (?:topic|subject)_of_(?:the|this)_(?:article|story|text|piece)
      (?<=^_(?:any_)?)(?:updates?|news)_(?:on|about) the_latest_(?:on|about|with|from)
      low_?down what_did_(?:i|we)_miss what_have_(?:i|we)_missed whole_story (?:short|quick|brief|simple)_version
      ${BRIEFLY}(?:in|into)_(?:\\d|one|a|two|three|four|five|a_few)_(?:(?:short|simple|quick|bullet)_)?(?:sentences?|words?|lines?|points?)
      how_did_(?:it|this|the_(?:whole_)?(?:\\S+_){0,2}(?:affair|story|thing|saga|row|case)|things)(?:_all)?_(?:end|turn_out|end_up|play_out)
    `)}(?= )`,
    ),
  ],
]

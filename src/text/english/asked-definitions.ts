// How English asks who somebody is, what something is, and what a word means.

import type { QuestionWords } from '../questions/question-words.ts'
import { nested, oneOf } from '../word-list.ts'

/** Somebody or something of no particular sort: "who is this X guy", "what sort of thing is X". */
const SORTS = `
  thing organisation organization organi[sz]er company body group outfit place person party paper newspaper firm agency animal
  disease plant website event man woman guy business institution charity show network platform software drug virus illness
  machine device vehicle weapon ship boat programme program award crime sport fish bird tree dish drink
`

const PEOPLE =
  '(?:guy|dude|fella|fellow|bloke|chap|man|woman|lady|girl|lad|character|person|geezer|lot|people|bunch)'

export const ASKED_DEFINITIONS: QuestionWords['kinds'] = [
  [
    'definition',
    new RegExp(
      ` ${oneOf(`
      what_(?:does|do|did|would|is)(?=_(?:\\S+_){0,6}?(?:stand_for|mean|signify|denote)_(?:in_(?:\\S+_){1,3})?$)
      what_(?:does|do)(?=_an?_(?:\\S+_){1,3}do_$)
      what_(?:is|was)(?=_meant_by_) what_is_the_(?:meaning|definition)_of
      (?:the_)?(?:meaning|definition)_of(?!_life_)
      (?<=^_(?:please_)?)define
      (?<=^_(?:please_)?)explain(?=_(?:the_(?:word|term|acronym|concept|phrase)_)?(?!(?:the|this|that|it|what|why|how|who|his|her|their|to)_)(?:\\S+_){1,2}$)
      (?<=^_(?:the_)?(?:\\S+_){1,2})(?:meaning|definition)(?=_$)
      what_(?:kind|sort|type)_of_${nested(SORTS)}_(?:is|was|are|were)(?=_(?!being_|used_|found_|to_)(?:\\S+_){1,3}$)
      who_(?:is|was)_(?:this|that|the)(?=_(?:\\S+_){1,3}${PEOPLE}_(?:again_|anyway_)?$) who_are_(?:these|those|the)(?=_(?:\\S+_){1,3}(?:people|guys|lot|folks|bunch)_$)
      who_or_what_(?:is|are|was|were) what_or_who_(?:is|are)
      what(?=_(?:\\S+_){1,4}(?:is|are|means?|stands_for)_$)
      what(?=_(?:the|a|an)_(?:\\S+_){1,3}(?:for|does)_$)
      what_(?:do|does|did)(?=_(?:they|people|you|we|it|one)_mean_by_) what_is_the_(?:role|job|function)_of(?=_an?_)
      what_(?:is|are)(?=_(?:\\S+_){1,3}(?:supposed|meant)_to_(?:be|mean)_$)
      what_(?:is|are|was)(?=_(?:this|that|these|those)_(?:\\S+_){0,4}(?:people|everyone|everybody|they|you|locals)_(?:all_)?(?:keep|keeps|kept|are|is)_(?:mentioning|talking_about|on_about|going_on_about|referring_to)_$)
      (?<=^_(?:the_)?(?:\\S+_){1,2}what_)is(?=_(?:that|it)_$)
    `)}(?= )`,
    ),
  ],
]

/** "What is X": nothing but what is to be defined stands behind it. */
export const ASKED_WHAT_IS: QuestionWords['kinds'] = [
  [
    'definition',
    / (?:what (?:is|are|was|were)(?! (?:the|said|being|going|behind|beside|inside|under|near)))(?= (?:\S+ ){1,4}$)(?! (?:\S+ ){0,4}(?:with|for|about|of|from|to|at|on|in|doing|saying|called|planned|accused|charged|suspected|worth|on trial) $)| what (?:is|are)(?= $)/,
  ],
]

// How English asks for somebody's words, and for whose some words are.

import type { QuestionWords } from '../questions/question-words.ts'
import { nested, oneOf } from '../word-list.ts'
import { keyword } from './keywords.ts'
import { CALL, SAID, SAY, SAY_MORE } from './verbs-of-saying.ts'

/** Behind "who": "who first said", "who came out and said". */
const FIRST = '(?:(?:first|also|once|even|just|always|\\S+ly)_)'
const TELLING =
  'saying|claiming|telling|alleging|arguing|insisting|suggesting|warning|calling|describing|boasting|predicting'

/** What somebody says, as a noun: "what is the mayor's take". */
const UTTERANCES = `
  reaction response reply answer thinks? wants? words opinion view message comment excuse version defen[cs]e argument warning
  advice take(?=_(?:on_|$)) line(?=_on_) stance verdict(?=_on_) position(?=_on_) thoughts attitude assessment justification
  apology plea testimony statement remarks? retort comeback one_liner side_of(?=_(?:the|this)_) account_of
  beliefs? feelings? quote tweet(?=_(?:about|on|say|to)_) prediction criticism(?=_of_) explanation
`

const DESCRIBING = `
  describe[sd]? call explain justify see put view feel felt defend(?:ed)? take taken took characteri[sz]e[sd]? portray(?:ed)?
  depict(?:ed)? label(?:led|ed)? brand(?:ed)? frame[sd]? phrase[sd]? word(?:ed)? rate[sd]? judge[sd]? regard(?:ed)? perceive[sd]?
  interpret(?:ed)? greet(?:ed)? receive[sd]? counter(?:ed)? rebut(?:ted)? respond(?:ed|ing)? react(?:ed|ing)? feeling taking
  describing explaining justifying defending portray(?:ing)? sum_up(?!_to) assess(?:ed)?
  mock(?:ed)? ridicule[sd]? praise[sd]? insult(?:ed)? make_fun_of poke_fun_at stand_up_for stick_up_for
`

/** "Who wrote the play" asks for no quotation. */
const WROTE_WORK =
  'wr(?:ote|ites?)_(?:the|this|that|his|her|its)_(?:\\S+_){0,2}(?:play|book|novel|song|songs|anthem|opera|musical|script|screenplay|poem|report|letter|music|lyrics|libretto|symphony|piece|biography|manual|textbook|will|law|bill|constitution)_'

export const ASKED_SPEAKERS: QuestionWords['kinds'] = [
  [
    'speaker',
    new RegExp(
      ` ${oneOf(`
      who_(?!${WROTE_WORK})(?:has_|had_|have_)?${FIRST}?(?:${SAY}|${CALL}|used|talked|spoke|talks|speaks|${nested(SAID)})
      who_(?:came|went|come)_(?:out|on_\\S+|public|ahead)_(?:and_)?(?:with_)?(?:${SAY}|${nested(SAID)})
      who_(?:is|was|are|were|has_been|have_been|keeps|kept|goes|went)_(?:\\S+_)?(?:${TELLING})
      who_(?:made|gave|issued)(?=_(?:the|that|this|a|an)_(?:\\S+_)?(?:claim|comment|remark|statement|allegation|accusation|joke|threat|promise|warning|quip|prediction)s?_)
      whose_(?:\\S+_)?(?:words?|quotes?|claims?|remarks?|comments?|statements?|phrases?|lines?|opinions?|views?|theory(?=_(?:is|was)_))(?:_(?:is|are|were|was))?
      who_is_(?:quoted|it(?=_(?:$|(?:that_|who_)?(?:${SAY})_))|the_quote_(?:from|by))
      who_(?:is_|was_)?it_(?:was_)?(?:who|that)(?=_(?:first_|ever_)?(?:${SAY}|called|used|${nested(SAID)})_)
      who_is_(?:words?|quotes?|remark|comment)(?=_(?:is|are|was|were|$))
      who_(?:is|was)_the_(?:first|only|one|person|man|woman)(?:_\\S+)?_(?:to|who|that)(?=_(?:${SAY}|call|called|describe|${nested(SAID)})_)
      by_whom(?=_(?:\\S+_){1,6}?(?:said|claimed|called|described|used|quoted|made|told|uttered|written)_)
      according_to_whom? in_whose_(?:words|opinion|view|eyes) (?:attributed|said)_(?:to|by)_who(?:m)?(?=_$)
      to_whom(?=_(?:is|was|are|were)_(?:\\S+_){0,8}?(?:attributed|ascribed|credited)_)
      from_whom_(?:is|was)(?=_(?:\\S+_){1,3}?(?:quote|quotation|claim|remark|comment|phrase)_)
      which(?=_(?:of_)?(?:\\S+_){1,4}?(?<!_(?:is|was|are|were|did|does|do|has|have|had|be|to|the|a|an|his|her|their|its)_)(?:said|says|claimed|claims|alleged|argued|insisted|described|warned_that)_)
    `)}(?= )`,
    ),
  ],
]

export const ASKED_WORDS: QuestionWords['kinds'] = [
  [
    'words',
    new RegExp(
      ` ${oneOf(`
      what_(?:did|does|do|has|had|have|was|were|is|are)(?=_(?:\\S+_){0,5}?(?:${SAY}|${SAY_MORE}|${CALL}|${nested(UTTERANCES)})_)
      what_(?:did|does|do|has|have)(?=_(?:\\S+_){6,12}?(?:say|said|reply|replied|answer|answered)_$)
      what_(?:is|was|are|were)(?=_(?:\\S+_){1,4}?(?:whining|moaning|complaining|ranting|banging_on|going_on|joking|boasting|bragging|grumbling|warning|predicting|arguing|insisting|alleging|promising|suggesting|hinting|on)_about_)
      what(?=_(?:he|she|they|we|i|it)_(?:really_|actually_|just_|then_|exactly_|say_)?(?:${SAY})_)
      what_was_it(?=_(?:that_)?(?:\\S+_){1,4}?(?:${SAY}|called)_)
      (?:say|said|says|told|tells|tweeted|posted|wrote|replied|answered|claimed|shouted|yelled|announced|called)(?=_(?:\\S+_){0,2}what_)
      (?<=^_)what(?=_(?!came_|happened_)(?:\\S+_){1,3}(?:said|says|thinks|called|tweeted|posted|wrote|told|claimed|replied|answered|promised)_)
      how_(?:did|would|will)(?=_(?:\\S+_){0,6}?(?:react|respond|reply|answer|hit_back|fire_back)_)
      how_(?:does|did|do|has|have|had|is|was|would)(?=_(?:\\S+_){0,6}?${nested(DESCRIBING)}_)
      how_(?:was|were|is|are|has|have)(?=_(?:\\S+_){1,5}?(?:described|characterised|characterized|portrayed|explained|greeted|received)_)
      what_(?:does|did|do|is)(?=_(?:\\S+_){0,4}?make_of_)
      in_(?:what|which)_(?:terms|words)(?=_(?:did|does|do|has|have|had)_)
      (?<=^_(?:the_)?(?:\\S+_){1,2})(?:view|take|stance|position)(?=_(?:on|about)_)
      (?:reaction|response|reply|statement|words|quotes?|comments?|view|opinion|take)_(?:of|from|by)
      (?:his|her|their)_(?:reaction|response|reply|words)
      (?:his|her|their|the|whose)_(?:exact|actual|precise)_(?:words?|quotes?|wording|phrase)
      (?:what|which)_(?:\\S+_){0,5}?(?:words?|terms?|expression)_for
      word_for words_on_(?:what|how|why|whether)
      (?<=^_)quote(?=_(?!from_|by_|of_)\\S+_(?:on|about|saying|where)_)
    `)}(?= )`,
    ),
  ],
  // "Has the mayor commented?": his words are the answer.
  ['words', / (?:has|have|did)(?= (?:\S+ ){1,6}?(?:react(?:ed)?|comment(?:ed)?|respond(?:ed)?) )/],
  keyword(
    'words',
    'reactions?(?!_time) responses?(?!_time) reply statements? quotes? quotation comments? remarks? testimony opinion thoughts_on',
  ),
]

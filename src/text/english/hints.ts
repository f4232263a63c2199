// How English accuses without a word that accuses: questions that answer themselves, coincidences, what everybody
// knows. They count only where somebody responds.

import type { HintWords } from '../accusations/hint-words.ts'

/** What is asked of somebody who would rather not say. */
const ASKED =
  '(?:where (?:the|that|all|his|her|did)|why|how much|how (?:he|she|they|it)|who (?:paid|pays|signed|signs|decided|else|really)|whose|what (?:happened|went|he|she|they|was|is)|which)'

const QUESTIONS = [
  `ask (?:him|her|them|yourself|yourselves|the \\S+)(?: \\S+)?? ${ASKED} (?!you )`,
  'ask (?:him|her|them|the \\S+) (?:he|she|they) know(?:s)?(?! (?:where|how|when|the|every) )',
  '(?:somebody|someone|people|the police|i|we|they) (?:should|ought to|might) (?:look at|ask|look into|wonder) (?:what|who|how|where|why|those|his|her|their)',
  `(?:you|one|i|we|people) (?:have to |do |can only |must )?wonder(?:s|ing)? ${ASKED}`,
  'who (?:really )?(?:paid|pays|signed|picked up|was paying|settled|footed) (?:\\S+ ){1,6}?$',
  'who do you (?:think|suppose|reckon|imagine) (?:really )?(?:paid|pays|signed|gave|decided|owns|gains|benefits|profits|chose|picked up) ',
  'where (?:did|has|have) (?:\\S+ ){0,3}?(?:money|cash|funds?|millions?|thousands|cheques?) (?:\\S+ )?(?:go|gone|went)',
  'where did (?:\\S+ ){0,3}?(?:money|cash) come from|with whose money|in return for what|at whose expense',
  'what (?:has|have|does|do|is|are) (?:he|she|they|it) (?:got )?(?:to hide|hiding|have to hide)',
  'follow the (?:money|tickets|cash|invoices|paper trail)|who (?:benefits|profits|gains) ',
  'how (?:does|do|can|could) (?:he|she|they) (?:ever |still )?(?:sleep|look|face|show)',
  'look (?:at )?(?:who|whose|where) (?:\\S+ ){0,3}?(?:signed|sits|lives|runs|owns|benefits|desk|name)',
]

const SILENCES = [
  '(?:join|connect) the dots (?!and |to |on |from |with )|do the (?:maths|math|sums|arithmetic) (?!homework|test|exam|exercise|first|lesson)|put two and two together',
  'you said it not (?:me|i)|(?:your|his|her) words not mine',
  '(?:will|shall|can) say no more (?!about |on )|i (?:am|m) saying nothing|say(?:ing)? nothing but',
  'draw your own conclusions?|make of (?:that|it) what you will|(?:people|you|readers|anyone) can (?:work|figure) (?:it|that) out',
  '(?:no|needs no|without) (?:caption|comment)(?: is| was)?(?: needed)?|speaks? for (?:itself|themselves)',
  '(?:leave|leaves|left) (?:it |that )?to (?:others|you|people|readers) to (?:say|judge|decide|wonder|conclude)',
  '(?:name|naming|mention|mentioning) no names|(?:he|she|they) (?:know|knows) who (?:he|she|they) (?:is|are)',
  'i (?:am|m) not (?:saying|accusing|suggesting) (?:\\S+ ){0,4}?but|not for me to say|need i say more|nudge nudge|enough said|if you know you know',
]

const COINCIDENCES = [
  '(?:do|does|did) not believe in (?:coincidences?|chance|luck)|what a coincidence|(?:quite|some|strange|funny|odd|remarkable|convenient) (?:a )?(?:coincidence|timing)',
  '(?:funny|odd|strange|curious|interesting) (?:how|that|isn t it|is it not) (?:\\S+ ){1,8}?(?:vanish\\S*|disappear\\S*|went missing|broke|failed|won|wins?|signed|lost|deleted|off|friends?|paid|gone)',
  '(?:oddly|strangely|curiously|conveniently|mysteriously|miraculously|funnily) (?:enough )?(?:\\S+ ){1,8}?(?:vanish\\S*|disappear\\S*|missing|broke|broken|off|failed|lost|deleted|empty|won|forgot\\S*)',
  '(?:lucky|clever|fortunate|busy|generous) (?:man|woman|chap|lady|boy|girl|fellow) $|(?:wins|times|years) in a (?:row|year) (?:\\S+ )?(?:lucky|imagine|really)',
  'as if by (?:magic|chance)|just (?:so )?happens? to (?:be|have) (?:\\S+ ){0,4}?(?:brother|sister|cousin|wife|husband|friend|nephew|niece|partner)',
]

const KNOWN = [
  '(?:he|she|they) know(?:s)? (?:exactly|full well|perfectly well|very well|better than anyone) (?:what (?:happened|went|was|he did|she did|they did)|where|who|why)',
  '(?:everyone|everybody|we all|the whole (?:town|village|office|club)|people) know(?:s)? (?:exactly )?(?:why|how|what (?:happened|went|it cost)|who|where)',
  '(?:no|never|not) smoke without (?:a )?fire|where there is smoke',
  'the truth will (?:out|come out)|it will all come out|all will come out|(?:has|have) (?:a lot|plenty|some|much) (?:to explain|explaining to do|to answer for|to hide)',
  '(?:nice|good|handy|useful|lovely) to have (?:such )?friends|friends in (?:high|the right) places|must be nice to',
  '(?:do|does|would) not (?:buy|get|afford|drive|own|build|rent) (?:\\S+ ){1,8}?(?:salary|wages?|pay|pension|allowance)',
  '(?:can all|we can|anyone can|can) (?:count|see (?:his|her|their) (?:new|big|brand))|(?:he|she|they) will tell you (?:it was|that it|it is)',
  '(?:ought|should) (?:to )?(?:be ashamed|hang (?:his|her|their) head|be worried|be nervous|look over)|short memor(?:y|ies)|never come (?:out|back|home)',
]

export const HINTS: HintWords = {
  insinuates: new RegExp(
    ` (?:${[...QUESTIONS, ...SILENCES, ...COINCIDENCES, ...KNOWN].join('|')})(?:(?= )|(?<= ))`,
  ),
  pictured:
    / (?:photos?|photographs?|pictures?|videos?|images?|clips?|footage) (?:clearly )?show(?:s|ed|ing)? (?:\S+ ){1,14}?(?:on the (?:deck|yacht|boat)|aboard|on board|arm in arm|shaking hands|hugging|embracing|kissing|dining|having (?:lunch|dinner)|at the (?:home|house|villa|table) of|raising a glass) | (?:(?:publish|post|shar|circulat|print|show|releas|leak|tweet|display)\S*|pinn(?:ed|ing) up|put (?:up|online)|dug up) (?:\S+ ){0,4}?(?:photos?|photographs?|pictures?|videos?|images?|selfies?|clips?|footage) (?:\S+ ){0,14}?(?:with|beside|alongside|arm in arm|on board|aboard|shaking|hugging|embracing|kissing|dining|having (?:lunch|dinner)|at (?:lunch|dinner|the table)|at the (?:home|house|villa) of|on the yacht|leaving|entering) /,
  kin: / (?:brother|sister|father|mother|son|daughter) in law (?:\S+ ){0,12}?(?:won|wins|awarded|contract|runs|owns|hired|appointed|sits|grant) | (?:nephew|niece|cousin|husband|wife|spouse|partner|son|daughter) (?:\S+ ){0,8}?(?:won|wins|was awarded|contract|was hired|was appointed|got the (?:job|contract|grant)) | (?:won|awarded|given|hired|appointed|contract) (?:\S+ ){0,10}?(?:brother|sister|nephew|niece|cousin|husband|wife|(?:son|daughter)(?: in law)?) of /,
}

// How English reports a charge, takes it up, makes it back, or tells it without saying who does.

import type { ChargeWords } from '../accusations/charge-words.ts'
import { oneOf } from '../word-list.ts'

export const CHARGES: ChargeWords = {
  reported: [
    / (?:the|an?|his|her|their|its|new|old|this|these|those|grave|serious|of) (?:\S+ )?(?:charges?|accusations?|allegations?) (?:\S+ ){0,12}?that (?!(?:he|she|they|it) (?:denies|denied|rejects|rejected))/,
    / (?:charges?|accusations?|allegations?) of (?:having )?\S+ing /,
    / (?:point|points|pointed|pointing) (?:the |a |an accusing )?fingers? at /,
    / (?:(?:hit|struck|fired|shot) back|retaliated|countered) (?:\S+ ){0,6}?(?:suggesting|claiming|accusing|alleging|saying that (?!he |she |they |it |his |her |their )) /,
    / (?:hold|holds|held) (?:\S+ ){1,5}?(?:responsible|to blame) for /,
  ],
  accusesBack: [
    / (?:and|but|then|before|while) (?:\S+ ){0,3}?(?:accus|blam)(?:e|es|ed|ing) (?:\S+ ){0,14}?(?:of|for) (?:having )?\S+ing /,
    / axe to grind | scores? to settle /,
    / accus\S* (?:\S+ ){1,3}?(?:in turn|in return|back) /,
    / (?:revenge|vendetta|grudge|blackmail|spite|jealousy) (?:\S+ ){0,6}?(?:because|after|by|over) /,
    / (?:made|making|invented|inventing|concocted|cooked) (?:\S+ ){0,3}?(?:up |story |tale |claim )(?:\S+ )?(?:because|after|to (?:get|win|save|hide|cover)) /,
  ],
  active:
    /(?<! (?:is|are|was|were|be|been|being|stands?|stood)(?: \S+)?) (?:accus|suspect|blam)(?:e|es|s|ed|ing) (?!of |for |by )/,
  admits:
    / (?:admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|acknowledg(?:e|es|ed|ing)|(?:has|have|had) (?:since )?accepted that) /,
  source: / (?:according to|for) (?:\S+ ){0,6}$/,
  accuser: / (?:his|her|their|its|the) (?:\S+ )?(?:accusers?|whistle ?blowers?) /,
  takenUp: new RegExp(
    [
      '^["“\\s]*(?:As (?:for|to)|On(?= (?:the|his|her|their|that|those) )|About|Regarding|Concerning)\\s+([^,;:?!."“]{3,50}),\\s',
      '^([^,;:?!."“]{3,40})\\?(?=\\s|$)',
      '^((?:The|His|Her|Their|Those|These|That|This) [^,;:?!."“]{2,40}), (?:(?:he|she|they)|(?:M(?:r|rs|s|iss)|Dr)\\.? \\p{Lu}\\p{L}+)(?: also)? (?:said|says|added|adds|insisted|insists|explained|explains|maintained|maintains),',
    ].join('|'),
    'u',
  ),
  namedCharge:
    / (?:claims?|stor(?:y|ies)|allegations?|accusations?|charges?|rumou?rs?|suggestions?) (?:about|over|of|concerning) (?:the |his |her |their |a )?(\S+) | (?:the|this|that) (\S+) (?:story|claims?|allegations?|accusations?|charges?|rumou?rs?) /,
  escalates:
    / also alleg(?:es?|ed) | (?:groups?|associations?|unions?|charit(?:y|ies)|campaigners?|residents|families|tenants|neighbours|parents|whistleblowers?|complainants?|accusers?) (?:\S+ )?also (?:claim|sa(?:y|id)|accus)\S* that | (?:went|gone|goes|going) (?:even |much |a step |one step )?further (?:\S+ ){0,8}?(?:claim|alleg|sa(?:y|id)|accus|suggest|blam|describ)\S* /,
  saysBefore:
    /^ (?:so (?:says?|claims?|alleges?|goes) |(?:that|this|such) (?:\S+ ){0,3}?(?:is|was) (?:\S+ )?(?:what|how|the (?:claim|allegation|accusation|charge|story|suggestion)) (?:\S+ ){0,8}?(?:claim|alleg|say|said|sa(?:y|id)s|suggest|accus|told|tells|wrote|writes|put|by|of|from)\S* )/,
  unnamedSource: new RegExp(
    [
      ' (?:asked|wish(?:es|ed)|want(?:s|ed)|prefer(?:s|red)|declin\\S*|refus\\S*|would) (?:not to|to not|to|not) (?:be (?:named|identified)|remain anonymous|give (?:\\S+ )?name|stay anonymous) ',
      ' (?:condition of|on) anonymity ',
      ` anonymous(?:ly)? (?:\\S+ )?${oneOf('letters? accounts? posts? emails? messages? notes? tips? calls? callers? witness(?:es)? sources? leaflets?')} `,
      ' (?:seen|obtained|reviewed|read) by (?:the |this )',
      ' leaked (?:\\S+ )?(?:emails?|letters?|documents?|memos?|messages?|reports?|recordings?) ',
    ].join('|'),
  ),
  negativeTest: /(?!)/,
  relative: / (?:who|whom|which|that|whose) .*(?:accus|suspect|blam)/,
  namesSource: /^ according to /,
  withholds:
    / without (?:\S+ ){0,2}?(?:naming|names?|giving (?:\S+ ){0,2}?(?:names?|details?)|details) (?:\S+ )?/,
  toldTo:
    / (?:told|warned|ordered|instructed|whispered to|shouted at) (?:me|us) (?:that |to )?(?:you|your|not to|to say|say nothing) .*/,
}

// How English news says that whoever accused takes it back, or that those who looked into it rule it out.

import { oneOf } from '../word-list.ts'
import { SAID } from './stance-classes.ts'

/** Who looks into it for everybody, and tells the press what was found. */
const OFFICIAL =
  '(?:prosecutors?|police|detectives?|investigators?|inquiry|investigation|inspectors?|auditors?|audit|magistrates?|judges?|coroner|report|review|experts?|commission|watchdog|regulator)'

/** What a later finding clears somebody of: not what they ought to have done, nor what was kept from victims. */
const DID_NOT = `(?<!(?:victims?|families|patients?|residents|customers|complainants?|who) )(?:never|did not|had not|has not|have not) (?:\\S+ )?${oneOf(`
  receiv* saw see seen touch* take took taken steal* stole* embezzl* forge* falsif* alter* delete* erase* order* lie* cheat*
  copy copied plagiari* hit threaten* insult* drink drank drunk pocket* leak* fake* tamper* doctor* knew known know(?=_of_|_about_|_that_)
`)} (?!(?:any |the |his |her |their |all |enough )?(?:\\S+ )?(?:help|care|treatment|compensation|training|pay|aid|action|steps?|part|precautions?|measures?|notice|responsibility|account|permission|licen[cs]e|approval) )`

const FOUND = '(?:sa(?:id|ys)|announced|concluded|found|established|confirmed|ruled|showed)'

const WORDS = `(?:${SAID}|words?|remarks?|comments?|claims?|posts?|suggestions?)`

/** What only the accuser says who takes it back; the accused who says it owns up to something. */
export const CONCEDES: readonly RegExp[] = [
  / i (?:got|had) (?:it|that|this) (?:all |badly |completely )?wrong | i was (?:\S+ )?(?:wrong|mistaken)(?= (?:and|to|about|i|he|she|says?|said|admitted|conceded|wrote) | $)| i (?:take|took) (?:it|that|them|this|all of it|every word) back | i withdraw | i (?:should|ought) (?:not|never) (?:to )?have (?:said|written|posted|named|accused|spoken) /,
  / i went too far | i regret (?:my|those|what i|some of my|the) (?:words?|remarks?|posts?|messages?|said|wrote|comments?) /,
  / (?:that is|it is|it was) what i (?:was|had been|have been) told /,
  / conced(?:e|es|ed|ing) (?:the|that|this) point /,
  / (?:admit|conced|acknowledg)\S* (?:\S+ ){0,4}?(?:wrong|mistaken|misunderst\S*|misread|misheard|exaggerat\S*|overstat\S*|confused|gone too far|spoken too soon|no(?:t)? (?:been )?there) /,
  new RegExp(
    ` apologi[sz](?:ed|es|ing) (?:\\S+ ){0,5}?for (?:having )?(?:(?:accus|suggest|claim|say|writ|post)\\S* |what (?:he|she|they|i) (?:had )?(?:said|wrote|posted|claimed) |(?:his|her|their|the) (?:\\S+ )?(?:${WORDS}) )`,
  ),
  / (?:took down|taken down|deleted|removed) (?:his|her|their|its|the) (?:\S+ )?(?:posts?|articles?|messages?|videos?|tweets?|statement) /,
  / (?:backtrack|back(?:ed)? down|climbed down)\S* /,
]

/** Said by whoever looked into it, or of the accuser. */
export const RULED_OUT: readonly RegExp[] = [
  new RegExp(
    ` (?<! (?:not|never) (?:\\S+ )?)(?:withdr[ae]w|withdrawn|withdraws|retract(?:s|ed)?|recant(?:s|ed)?|drop(?:s|ped)?|abandon(?:s|ed)?) (?:his|her|their|its|the|that|this) (?:\\S+ )?(?:${WORDS}) `,
  ),
  / (?:prosecutors?|police|detectives?|investigators?|inquiry|investigation|experts?|magistrates?|judges?|coroner|audit) (?:\S+ ){0,6}?(?:rul(?:e|es|ed|ing) out|dismiss(?:es|ed)) (?:\S+ )?(?:forgery|fraud|arson|theft|foul|sabotage|wrongdoing|theory|possibility|idea|murder|negligence) /,
  / (?:inquiry|court|judges?|panel|report|police|prosecutors?|investigation|investigators|tribunal|commission|jury|audit|regulator|watchdog) (?:\S+ ){0,4}?(?:cleared (?!his|her |the (?:way|air|road|streets?|room|snow|site|wreck\S*|debris|table|square|scene|camp)|(?:the )?(?:\S+ )?(?:protest\S*|crowds?|demonstrat\S*|squatters|people|traffic) |(?:\S+ ){1,4}?(?:from|off|out of) )|exonerated |vindicated )/,
  // "Mr Rivet never received the letter, the prosecutor said", "the inquiry found that she had not altered it".
  new RegExp(
    [
      ` ${DID_NOT}(?:\\S+ ){0,14}?(?:according to|${FOUND}) (?:the |an? )?(?:\\S+ ){0,2}?${OFFICIAL} `,
      ` ${DID_NOT}(?:\\S+ ){0,14}?(?:the|an?) (?:\\S+ )?${OFFICIAL} (?:\\S+ )?${FOUND} `,
      ` ${OFFICIAL} (?:\\S+ ){0,4}?${FOUND} (?:that )?(?:\\S+ ){1,6}?${DID_NOT}`,
    ].join('|'),
  ),
  / (?:concluded|ruled|found) (?:that )?(?:\S+ ){1,6}?(?:was|were|had been) (?:an accident|accidental) /,
]

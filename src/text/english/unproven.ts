// How English news says that nothing bears a charge out, beyond the plain "no evidence": nobody could check it, nobody
// is prosecuted for it, the papers say nothing of it, or whoever makes it has it from somebody else.

import { EXAMINER } from './stance-classes.ts'

/** What is read to see whether it is so. */
const PAPERS =
  '(?:documents?|reports?|registers?|files?|letters?|emails?|logs?|minutes|contracts?|memos?|audits?|footage|recordings?|videos?|archives|accounts|diar(?:y|ies)|text|statements?|messages?|paperwork|transcripts?)'

const OWNS = '(?:(?:admit|conced|acknowledg)\\S*|(?:has|have|had) (?:since )?accepted)'

/** Each has a word that `noEvidenceHint` names. */
export const UNPROVEN: readonly RegExp[] = [
  new RegExp(
    ` ${PAPERS} (?:\\S+ ){0,8}?(?:ma(?:kes?|de) no mention|mentions? nothing|mentioned nothing|sa(?:ys?|id) nothing|shows? no|showed no|do(?:es)? not (?:mention|say|show|refer)|did not (?:mention|say|show|refer)|bears? no|bore no|shows? nothing|showed nothing) `,
  ),
  new RegExp(
    ` ${OWNS} (?:\\S+ ){0,5}?(?:heard|learned|learnt|got|had) (?:it|this|that|the \\S+) (?:\\S+ ){0,2}?(?:from|through|at second hand|second hand|secondhand) `,
  ),
  new RegExp(` ${OWNS} (?:\\S+ ){0,3}?(?:been told|kept no|lost the|no copy|no proof) `),
  / (?:kept|keep|has|had|have) (?:\S+ )?no (?:\S+ )?cop(?:y|ies) | (?:did not|had not) (?:keep|kept) (?:a|any) (?:copy|copies|record) /,
  // "Nobody has been charged", "she has not been charged".
  / (?:no one|nobody|none of them|no \S+) (?:has been|had been|was|is|has ever been) (?:\S+ )?(?:charged|prosecuted|indicted|accused of any|being prosecuted|under investigation) /,
  / (?:has|have|had) (?:not|never) been (?:\S+ )?(?:charged|indicted|prosecuted|accused of (?:any|a)) | (?:is|are|was|were) not (?:\S+ )?(?:a suspect|suspects|under investigation|accused of any|facing (?:any )?charges?) | faces? no charges? /,
  / (?:unsigned|undated|anonymous) (?:and|or) (?:unsigned|undated|anonymous) | neither (?:signed nor dated|dated nor signed) | (?:not|never) been (?:\S+ )?(?:authenticated|verified) /,
  // Who wrote the letter says that it went to somebody else.
  / (?:says?|said|insist\S*|explained) (?:\S+ ){0,4}?(?:wrote|written|spoke|spoken|sent|gave|given|addressed|paid) (?:\S+ ){0,2}?not (?:to|for|with|about) (?:\S+ ){1,5}?but (?:to|for|with|about) /,
  / (?:not clear|unclear|not known|unknown) (?:whether|if) (?:\S+ ){1,6}?(?:ever|had|was|were|did) /,
  / (?:has|have|was|were|is|are) (?:not (?:been )?able|unable|yet) to (?:see|view|obtain|verify|read|inspect|authenticate) /,
  new RegExp(
    ` ${EXAMINER} (?:\\S+ ){0,6}?(?:gave|gives|given) (?:\\S+ ){1,3}?(?:top marks|full marks|a clean bill of health|the all clear) `,
  ),
  / (?:not one|not a single) (?:exhibit|document|witness|paper|photo\S*|file|page|line|name|fact|piece) /,
  / (?:nothing|little) (?:\S+ )?(?:beyond|but|other than) (?:\S+ ){0,2}?(?:rumou?r|hearsay|gossip|his word|her word) /,
]

// How English news says that something is denied, unproven, settled, corrected or alleged. The patterns are read
// over a sentence's folded words ("didn't" is "did not"), one space between them and around them.

import type { StanceWords } from '../accusations/stance-words.ts'
import { oneOf } from '../word-list.ts'
import { CHARGES } from './charges.ts'
import {
  CHARGE,
  DEED,
  DENIES,
  EVIDENCE,
  EXAMINER,
  FAULT,
  INSTITUTION,
  KEPT_RULES,
  KNOWING,
  NO_CLAUSE,
  NO_OPPOSITE,
  NO_SUCH_WRONG,
  OF_NOTHING_ELSE,
  PROOF,
  SAID,
  SAID_OR_ASKED,
  UNANSWERED,
  UNTRUE,
  WHO_STANDS_BEFORE,
} from './stance-classes.ts'

/** What others never did, says whoever complains of it: "claims the inspectors never came". */
const LEFT_UNDONE = `(?<! (?:he|she|it|they|we|i) (?:(?:had|has|have|did) )?(?:never|not) )${oneOf(`
  came come sent checked tested inspected visited answered replied turned_up showed_up bothered listened returned
  repaired fixed apologi[sz]ed
`)} `

/** "I never said one night, I said a habit": made more exact, and neither denied nor withdrawn. */
const MADE_EXACT =
  / i (?:never|did not) (?:said?|spoke|speak|talked?|claim(?:ed)?) .{3,80}? i (?:said|spoke|talked) /

/** What nobody says unless somebody complains: "insisted that all the hours had been paid". */
const ALL_WAS_DONE =
  / (?:insist|sa(?:y|id)|maintain|stress|assur|repl|respond|claim|retort)\S* (?:\S+ ){0,3}?(?:that )?(?:all|every|each) (?:\S+ ){0,6}?(?:been|was|were|is|are|be) (?:\S+ )?(?:paid|settled|reimbursed|refunded|compensated|declared|told|informed|warned|consulted|heard|respected|honou?red|treated) /

export const STANCE: StanceWords = {
  charges: CHARGES,
  denial: [
    ALL_WAS_DONE,
    new RegExp(` (?:i|we) (?:(?:have|had|did) )?never (?:\\S+ly )?(?:${DEED}|${SAID_OR_ASKED}) `),
    / (?:deny|denies|denied|denying|denial|denials) /,
    new RegExp(
      ` (?:refut|rebut|disput|repudiat|disavow|contest)(?:e|es|ed|s|ing|ted|ting)? (?:\\S+ ){0,4}(?:${CHARGE}|any|that|this|it) `,
    ),
    new RegExp(
      ` (?:reject|dismiss|brush|wave|shrugg?|scoff)(?:s|es|ed|d|ing)? (?:\\S+ ){0,4}(?:${CHARGE}|aside|away|off) `,
    ),
    / (?:rejects? |rejected |dismiss(?:es|ed)? (?!them ))(?:it|this|that|them|everything|all of (?:it|this|that|them)) (?!by (?:\d|a vote)|in favou?r)/,
    new RegExp(
      ` (?:reject|dismiss|disclaim|declin|repudiat|disput|disown|refus)(?:e|es|s|ed|d|ing)? (?:\\S+ ){0,3}?(?:any|all) (?:\\S+ )?${FAULT} `,
    ),
    / (?:bears?|bore|had|has|have|accept(?:s|ed)?|played?) no (?:responsibility|blame|fault|liability|part in|role in) | (?:not|never) (?:\S+ )?(?:responsible for|to blame|at fault) /,
    new RegExp(` (?:is|are|was|were|be|s) (?:\\S+ ){0,2}${UNTRUE} `),
    new RegExp(` ${CHARGE} (?:\\S+ ){0,4}(?:is|are|was|were) (?:\\S+ )?wrong `),
    / (?:maintain|protest|insist)\S* (?:\S+ ){0,3}innocen\S* | (?:pleads?|pleaded|pled) not guilty | presumed innocent /,
    // "He has never paid us", "she has never apologised" accuse.
    new RegExp(` (?:he|she|they) (?:has|have) never ${DEED} (?!us |me |our |my |their |back )`),
    / (?:he|she|they) had never (?!apologi|answer|repl|seen|heard such|known|felt|been so|been prouder|forget)| none of (?:our|my|us) /,
    new RegExp(` (?:call|calls|called|calling|describ\\S*) (?:\\S+ ){0,6}${UNTRUE} `),
    new RegExp(
      ` (?:call|brand|label|term|describ)\\S* (?:\\S+ ){0,2}?${CHARGE} (?:\\S+ ){0,3}?(?:reckless|irresponsible|shameful|disgraceful|unworthy|cynical|wild|cruel|hurtful|desperate) `,
    ),
    / (?:i|we|he|she|they) (?:\S+ )?(?:stole|hid|broke|received|promised|signed|pocketed|forged|faked) nothing /,
    /(?<! (?:that|which|who)) never (?:existed|happened|took place) /,
    new RegExp(
      ` there (?:is|was|were|has (?:never )?been|have (?:never )?been|had (?:never )?been) (?:never )?(?:no|any|not any) ${NO_SUCH_WRONG}`,
    ),
    / (?:nobody|no one|none of us) (?:ever )?(?:handed|gave|paid|took|received|touched|promised|bribed|stole|cheated|forged|bought|sold|lied|hid) /,
    / (?:no one|nobody|none of us|no (?:player|pupil|worker|member|voter|guest|patient|witness|child)) (?:was|were|has been|have been|had been|is being) (?:ever )?(?:paid (?:to|for keeping)|bribed|bought|threatened|forced|pressured|favou?red|coerced) /,
    / (?:that|this|it) (?:is|was) (?:\S+ )?not (?:what|how|the way) (?:\S+ )?(?:happened|went|was said|it happened) | (?:it|that) was not me | i was not (?:even |ever )?involved | i am (?:completely |totally |entirely )?innocent /,
    / (?:insist|swear|swore|sworn|maintain|sa(?:y|id)|assert|testif)\S* (?:that )?(?:he|she|they) (?:was|were|had been) (?:at home|asleep|abroad|away|elsewhere|on leave|in bed|not (?:there|present|even)) /,
    / (?:knew|know|knows|known) nothing (?:about|of) (?:it|this|that|the|any|these|those) | (?:broken?|breached?|violated?) no (?:\S+ )?(?:rules?|laws?|regulations?|code|agreement) /,
    / (?:dismiss|reject|rubbish|pooh poohed|scorn|deride|scoff)\S* (?:\S+ ){0,2}?(?:theory|idea|notion|talk|rumou?rs?|whispers?|hypothesis|insinuations?) /,
    / (?:disput|den|reject|contest|refut|challeng)\S* every (?:word|line|sentence) of /,
    / (?:taken|quoted|lifted|torn|ripped|pulled|used) (?:\S+ )?out of context /,
    / (?:conscience is clear|clear conscience|nothing to (?:be ashamed of|apologi[sz]e for|answer for)) /,
    / (?:trying|want|wants|out) to (?:smear|discredit|ruin) (?:me|us) /,
    / (?:not|never) (?:\S+ ){0,4}?(?:a|one) (?:single |red )?(?:cent|penny|euro|dollar) /,
    / (?:no wrongdoing|did nothing wrong|done nothing wrong|nothing to do with|not guilty|nothing of the (?:sort|kind)|no truth in|not a word of (?:it|truth)|nothing to (?:hide|reproach)|not an? (?:grain|word|shred|scrap|ounce|penny|hint) of|ma(?:de|king) (?:\S+ ){1,4}up|a pack of lies|no such thing|nothing more than|by the book|entirely proper|perfectly legal|nothing improper|above board) /,
  ],
  ifBlamed: [
    / (?:i|we) (?:(?:have|had|did|do|would) )?never (?!seen|heard such|known|felt|been so|been prouder|forget)/,
    new RegExp(` (?:i|we) (?:did|have|had) not (?:ever |once )?${DEED} `),
    new RegExp(
      ` (?:at no (?:point|time|stage)|never once|not once|in no way|under no circumstances) (?:did|have|had) (?:i|we) (?:ever )?${DEED} `,
    ),
    new RegExp(
      ` (?:i|we) (?:have |had )?(?!took no |taken no )${DEED} (?:no|none|nothing|nobody|no one|not one) (?!for granted)`,
    ),
    / (?:i|we) (?:have |had )?(?:took|taken) no (?:\S+ )?(?:money|cash|bribes?|payments?|gifts?|commission) /,
    / (?:i|we) (?:have |had )?(?:invented|exaggerated|made up) nothing /,
    / i was not (?:even |ever )?(?:there|present|aware|in the (?!mood|least)|at the|on the (?!same)) ?/,
    new RegExp(` (?:i|we) (?:(?:have|had|always|only|simply|merely) ){0,2}${KEPT_RULES} `),
    new RegExp(
      ` (?:insist|sa(?:y|id)|maintain|stress|repl)\\S* (?:that )?(?:(?!(?:nobody|no|none|never|not|should) )\\S+ ){1,4}?${KEPT_RULES} `,
    ),
  ],
  accusingFrame: / (?:(?:he|she|they) (?:accused|alleged|charged)|(?:accused|alleged) (?:he|she|they)) /,
  ownDenial: [
    / (?:none|nothing|not one|no part) of (?:it|this|that|what|them|those|these|the) (?:\S+ ){0,5}?(?:happened|true|took place|occurred|was so|ever|correct|accurate) /,
    / (?:ha(?:s|ve|d) )?(?:strongly|flatly|firmly|vigorously|utterly|emphatically|strenuously)? ?(?:reject|refut|rebuff|disput|contest|repudiat|dismiss)(?:s|es|ed|ing)? (?:\S+ ){0,3}?(?:suggestions?|claims?|account|version|allegations?|accusations?|idea|notion|charges?|reports?|stories|story|figures?|findings) /,
    // "Claims that the data was not stolen but sold" says what was done.
    new RegExp(
      ` (?:insist|say|said|says|maintain|claim|assert|swear|swore)\\S* (?:\\S+ ){0,5}(?!(?:was|were|had|has|have|is|are) (?:not|never) (?:\\S+ ){1,5}but )(?:did not|had not|has not|have not|was not|were not|had never|has never|have never|never) (?!going|be |sure|know|seen)(?!${LEFT_UNDONE})`,
    ),
  ],
  reply:
    / (?:through (?:a|an|his|her|their|its) \S+|laugh\S*|shrug\S*|snap(?:s|ped)|fum(?:es|ed)|bristl\S*|scoff\S*|denounc\S*|dismiss\S*|spokes(?:man|woman|person)|lawyers?|in response|in a statement|hit back|for (?:his|her|its|their) part|told the|asked|contacted|at the time|(?:respond|repli|retort|counter|insist|maintain)\S*) /,
  plainReply:
    / (?:retort\S*|hit back|snap(?:s|ped)|spokes(?:man|woman|person)|through (?:a|his|her|their|its) (?:lawyer|solicitor|agent)|i (?:did|have|had|was|am) (?:not|never) (?!seen|heard|sure|going|know)\S+) /,
  counter:
    / (?:by the book|countersigned|to the letter|open to (?:anyone|all|everyone|inspection)|above board|within the rules|cheapest|lowest bid|before the (?:sale|vote|contract|deal)|years before|out of (?:his|her|their) own pocket|not|no|never|nothing|none|neither|nor|without|every|all|always|only|simply|merely|fully|at the time|elsewhere) /,
  silence:
    / (?:declined to|did not (?:respond|reply|comment|return)|not (?:responded|replied|commented|available)|could not be reached|no comment|unavailable|refused to (?:comment|answer)) /,
  idleResponse: [
    MADE_EXACT,
    // Who says that they say nothing hints.
    / i (?:am|m) saying nothing | (?:will|shall) say no more | (?:am|m) not (?:accusing|saying) (?:anyone|anybody|anything) /,
    / (?:cause|origin|identity|circumstances|date) (?:\S+ ){0,6}?(?:not|yet to) (?:\S+ ){0,3}?(?:established|known|determined|confirmed|identified) /,
    / den(?:y|ies|ied|ying) (?:being (?!involved|guilty|part|behind|complicit)\S+|wanting|planning|(?:reports?|rumou?rs?|speculation) that (?:he|she|they|it) (?:had been offered|would|was leaving|is leaving|were leaving|was about|was considering|had been approached)) /,
    / (?:dismiss|shrug|laugh|brush|wave)\S* (?:\S+ ){0,3}(?:critics|criticism) /,
  ],
  noEvidence: [
    // Whoever shows a picture or tells a tale does not know when it was, nor where it comes from.
    / (?:could|can|does|did|do) not (?:say|know|tell|recall|remember) (?:who (?:had |has )?(?:taken|took|sent|written|wrote|made)|when (?:it|the|or|and)|where (?:it|the \S+) (?:came|was|comes)|the date|whose) /,
    new RegExp(
      ` ${EXAMINER} (?:\\S+ ){0,8}?(?:could not|cannot|(?:was|were|been|is|are) unable to|not able to) (?:\\S+ )?(?:say|tell|determine|establish|identify|conclude) (?:what|how|whether|if|who|when|anything|the|a) `,
    ),
    / had no (?:need|cause|occasion) to (?:issue|make|order|intervene|act) /,
    / has (?:had|received|seen) no (?:\S+ )?(?:complaints?|reports?|concerns?) /,
    / (?:found|find|finds|finding|turned up|unearthed|produced|showed|shows|revealed|reveals|yielded|contained?|flagged|recorded|raised|discovered|uncovered|identified|detected|saw|sees|spotted|noted|records?|lists?|reported|threw up|came across|picked up|discloses?|disclosed) (?:\S+ )?(?:no|nothing|none|not a|not one|neither|everything (?:was )?in order) /,
    new RegExp(
      ` (?:found|judged|declared|deemed|certified|ruled) ${NO_OPPOSITE}{1,7}?(?:in order|to be sound|compliant|genuine|sound|clean|lawful|within the rules|up to standard|consistent|accurate|correct) `,
    ),
    / (?:has|have|had|with|raises?|raised|gave|gives?|found|sees?) no (?:\S+ )?(?:concerns?|issues?|problems?|case to answer|reason to|grounds?|questions?|cause for|complaints?|record|reports?|evidence) /,
    / (?:unable|impossible|failed|no way|too early|not possible|powerless) (?:\S+ )?(?:to|of) (?:establish|confirm|verify|determin|prov|say|tell|corroborat|substantiat|conclude|authenticat|identify)\S* /,
    / (?:did not|does not|do not|has not|have not|had not|could not|cannot) (?:\S+ ){0,3}?(?:produce|name|offer|provide|supply|show|cite|hand over|share|point to|back up|substantiate|find|conclude|support|bear out|prove|confirm|establish|identify|turn up|reveal|uphold|contain|mention) (?:\S+ ){0,4}?(?:any|a single|evidence|proof|documents?|letters?|emails?|recordings?|records?|names?|it|this|them|that|claims?|account|allegations?|complaints?|link|fault|breach|wrongdoing|fraud) /,
    / (?:no|not any|without) (?:\S+ ){0,2}?(?:anyone|anybody|witness(?:es)?|one) (?:\S+ ){0,3}?(?:confirm|corroborat|come forward|back)\S* | (?:one|his|her) word against /,
    new RegExp(` ${INSTITUTION} (?:\\S+ ){0,14}?(?:no|nothing|none|not any|never any) `),
    new RegExp(
      ` ${EXAMINER} (?:\\S+ ){0,10}?(?:not|never) (?:\\S+ ){0,2}?(?:receiv|record|see|find|found|identif|open|rais|not)\\S* (?:\\S+ ){0,3}?${EVIDENCE} `,
    ),
    / not (?:upheld|received|recorded) (?:any|a single) | (?:upheld|received|recorded) no /,
    / nothing (?:\S+ ){0,8}?(?:shows?|showed|proves?|proved|suggests?|suggested|indicates?|indicated|establish(?:es|ed)|points? to|supports?|links?|confirms?|bears? out) /,
    / no (?:\S+ )?(?:link|evidence|proof|trace|connection|payment|fault|wrongdoing|fraud|basis)s? (?:\S+ ){0,4}?(?:has|have|had|was|were|is|could|can) (?:\S+ )?(?:been |be )?(?:\S+ )?(?:established|found|proven|proved|shown|identified|uncovered) /,
    / no (?:\S+ )?(?:indication|suggestion|sign|hint) (?:\S+ ){0,2}?(?:that|of|at) | (?:gave|gives|offer(?:s|ed)|cit(?:es|ed)) no (?:\S+ )?(?:names?|sources?|details?|documents?) /,
    / (?:relies|relied|rests|rested|based) (?:\S+ )?(?:on|upon) (?:a|one) (?:single|sole|lone|unnamed|anonymous) (?:\S+ )?(?:source|witness|letter) /,
    / for (?:want|lack) of (?:evidence|proof) /,
    / (?:(?:nobody|no one) else|no other (?:witness|guest|player|member|passenger|neighbour|colleague)\S*) (?:\S+ )?(?:saw|heard|witnessed|noticed|confirmed|backed|corroborated|reported) | none of (?:the |those |these |his |her |their )?(?:\S+ ){0,2}?(?:witnesses|guests|players|members|colleagues|neighbours|others|people|staff|documents|records) (?:\S+ ){0,4}?(?:saw|heard|witnessed|noticed|confirm\S*|back\S*|support\S*|corroborat\S*|recall\S*|remember\S*|mention\S*|show\S*) /,
    / (?:declin|refus|would not|did not want|was unwilling)\S* (?:to )?(?:say|name|reveal|identify|disclose|explain) (?:who|how (?:he|she|they)|where|when|what|his|her|their|the) (?:\S+ )?(?:source|name|told|knew|learned|learnt|evidence|heard|had|it|informant|came|from)\S* /,
    new RegExp(
      ` (?:asked|pressed|questioned|challenged) (?:\\S+ ){0,2}?(?:for|about|to produce|to provide) (?:\\S+ )?(?:evidence|proof) (?!of (?:age|identity|address|residence|purchase|payment) )(?:\\S+ ){0,8}?${UNANSWERED} `,
    ),
    / no (?:\S+ )?(?:complaints?|reports?) (?:\S+ ){0,2}?(?:has|have|had|was|were) (?:\S+ )?(?:lodged|filed|recorded|received|registered|made) | (?:names?|named|cites?|cited|mentions?|gives?|gave|contains?|bears?) no (?:\S+ )?(?:dates?|names?|witness(?:es)?|places?|facts?|figures?|details?|signature) | (?:tests?|samples?|results?|analys[ei]s|checks?) (?:\S+ ){0,3}?(?:came|come|were|was|proved) (?:back )?(?:negative|clean) (?!after|following|since)/,
    / (?:not a|no|without a) (?:\S+ )?(?:shred|scrap|scintilla|iota|hint|trace|ounce) of (?:\S+ )?(?:evidence|proof) | nothing (?:\S+ ){0,2}?(?:that|which|to) (?:\S+ )?(?:incriminat|implicat|support|suggest|indicat|back|confirm|prov|corroborat|connect|link)\S* | (?:he|she|they|witness|accuser|complainant) (?:did not|had not|has not|never) (?:\S+ )?(?:witness|witnessed) (?:it|the|this|that|any|anything) /,
    / no (?:such )?(?:\S+ ){1,3}?(?:has|have|had|was|were) (?:been |ever )?(?:traced|found|identified|located|recorded|uncovered|detected|produced) /,
    / (?:admit|conced|acknowledg)\S* (?:\S+ ){0,5}?(?:not|never|nothing) (?:\S+ ){0,3}?(?:there|present|see|seen|saw|witness|witnessed|heard) /,
    / (?:not|never|nor) (?:\S+ ){0,4}?(?:found|seen|identified|uncovered|discovered|shown) (?:any|anything|evidence|a single) /,
    / (?:found|seen|uncovered|identified|discovered|shown|received) (?:no|nothing|none|neither) /,
    new RegExp(
      ` (?:no|any|without|little|lack of|absence of|scant|zero|single) (?:\\S+ ){0,2}?(?:evidence|proof|${PROOF} (?:to|that|of|for)) `,
    ),
    / (?:no|any|without|little|lack of|absence of|scant|zero|single) (?:\S+ )?(?:evidence|proof) /,
    new RegExp(
      ` (?:not|never|nor|yet to|without|refused to|declined to|failed to|unable to|nothing|no) (?:\\S+ ){0,3}?(?:provid|offer|present|produc|cit|giv|show|suppl|back|shar|hand)\\S* (?:\\S+ ){0,5}?${PROOF} `,
    ),
    / (?:not|never|nothing|could not|cannot|yet to|nor) (?:\S+ ){0,3}?(?:proven|proved|prove|proves|establish|establishe[sd]|substantiate|substantiated|verify|verified|confirmed|corroborated?|shown|suggests?|suggest|support|supported|backed up|back up|indicate|indicates) /,
    / (?:unproven|unsubstantiated|unverified|unconfirmed|uncorroborated|inconclusive) | (?:found|finds|find|seen|uncovered) (?:no|nothing) (?:\S+ ){0,3}(?:wrongdoing|fault|irregularit\S+|fraud|link|sign|suggest|indicate|support|improper|untoward) /,
    / no (?:complaint|allegation|charge|claim)s? (?:has|have|had|was|were) (?:\S+ )?(?:upheld|proven|proved|made|filed|brought) /,
  ],
  noEvidenceHint:
    / (?:no|not|nor|never|nothing|none|neither|without|any|little|lack|absence|scant|zero|single|want|unable|nobody|asked|pressed|questioned|challenged|unwilling|would|declin\S*|refus\S*|negative|clear|normal|impossible|failed|powerless|too|cannot|yet|refused|declined|un\S+ed|unproven|inconclusive|found|finds?|finding|judged|declared|deemed|certified|ruled|word|everything|one) /,
  outcome: [
    / (?:no further action|will not be (?:charged|prosecuted)|will face no (?:\S+ )?(?:charges?|action|sanction)|not be pursued|overturned|quashed|reinstated|(?:withdrew|withdrawn|retracted|recanted|dropped) (?:his|her|their|its|the|all) (?:\S+ )?(?:claims?|complaint|allegations?|statement|accusations?|account|lawsuit)|ruled out (?:foul play|wrongdoing|any)) /,
    / (?:acquitt\S+|exonerat\S+|cleared of|cleared by|been cleared|was cleared|were cleared|vindicated) /,
    / (?:charges?|case|complaint|inquiry|investigation) (?:\S+ ){0,4}(?:dropped|dismissed|closed|thrown out|shelved) | (?:dropped|dismissed|closed) the (?:charges?|case|complaint|inquiry|investigation) /,
  ],
  correction: [
    / (?:correction|corrected|erratum|clarification|an earlier version) /,
    / (?:and )?not (?:\S+ ){0,5}as (?:\S+ ){0,3}(?:reported|stated|announced|said|written|first|previously) /,
    // "40,000, not 400,000", "on the 8th and not on the 3rd".
    / (?<! (?:is|are|was|were|do|does|did|has|have|had|can|could|would|should|will)) not (?:on |at |in |the )?(?:about |some )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/,
    / (?:we|this newspaper|our (?:article|report|story)) (?:\S+ ){0,3}?(?:reported|wrote|said|stated|printed|published) (?:.{1,200}) (?:in fact|should have (?:read|said)|the correct (?:figure|sum|amount|number)) /,
    / revised (?:up|down|upwards?|downwards?|to) | contrary to what (?:we|was|this) /,
    / (?:initially|previously|earlier|mistakenly|wrongly) (?:\S+ ){0,2}(?:reported|stated|announced|said|wrote|put) /,
  ],
  insteadOf: / (?:and )?not (?:the )?/,
  accusation: [
    / accus(?:e|es|ed|ing) (?:\S+ ){0,14}?of (?:\S+ing|\S+ \S+ing) /,
    / (?:suspect|blam)(?:s|ed|ing|e|es)? (?:\S+ ){0,8}?(?:of|for) (?:having )?\S+ing | charged with | indicted | implicat(?:e|es|ed|ing) /,
    / (?:stands?|stood|standing) by (?:\S+ )?(?:claims?|allegations?|accusations?|story|account) | (?:repeated|maintained|renewed) (?:\S+ )?(?:claims?|allegations?|accusations?) /,
    / (?:while|though|but) (?:still )?(?:maintaining|insisting|repeating) that (?!.{0,80} (?:not|never|no) )/,
    MADE_EXACT,
    // Whoever insists accuses again.
    / i know (?:very well |exactly |full well )?what i (?:saw|heard|read|said|lived) | i (saw|heard|read|said) what i \1 | i stand by (?:every word|what i|it all|all of it|my words) | i (?:take nothing|do not take anything|am not taking anything|will not take anything) back | i (?:do not|will not) (?:retract|withdraw) /,
    / according to the (?:prosecution|indictment|charge sheet) | the prosecution (?:says|said|claims|claimed|alleges|alleged) /,
  ],
  reproach: [
    / (?:accus\S*|alleg\S*|suspect\S*|denounc\S*|blam(?:e|es|ed|ing)|complaints? against|sued|lawsuit|claims?|claimed) /,
  ],
  wrongdoing: [
    / (?:fraud\S*|brib\S*|corrupt\S*|embezzl\S*|launder\S*|forg(?:ed|ery|ing)|falsif\S*|backdat\S*|extort\S*|racketeer\S*|thefts?|thie(?:f|ves)|stole|stolen|steal(?:s|ing)?|robb(?:ed|ing|ery)|rigg(?:ed|ing)|fiddl(?:ed|ing)|doctor(?:ed|ing)|tamper\S*|kickbacks?|siphon\S*|pocketed|drain(?:ed|ing)|skimm(?:ed|ing)|smuggl\S*|counterfeit\S*) /,
    / (?:rap(?:e|ed|ist)|assault\S*|abus(?:e|ed|es|ing|ive)|harass\S*|traffick\S*|molest\S*|prostitut\S*|grop(?:ed|ing)|bull(?:y|ied|ying|ies)|threaten\S*|intimidat\S*|humiliat\S*|beat(?:en|ing)?|punch\S*|slapp\S*|threw|kick(?:ed|ing)|lock(?:ed|ing)|racis\S*|sexis\S*) /,
    / (?:crimes?|criminal|illegal\S*|unlawful\S*|guilty|complicit\S*|lied|lying|cheat\S*|doping|drugs?|stimulants?|banned|plagiari\S*|copied|sabotag\S*|spying|spied|negligen\S*|cover up|covered up|misconduct|wrongdoing|murder\S*|violence|hid|hiding|hidden|conceal\S*|vanish\S*|destroy(?:ed|ing) (?:\S+ )?(?:files|evidence|records)|polluti?\S*|dump(?:ed|ing)|poison\S*|inflat(?:ed|ing)|fabricat\S*|invent\S*(?! nothing)|went missing|missing (?:money|funds|cash)|ignor(?:ed|ing) (?:\S+ ){0,2}(?:warnings?|complaints?|advice|alarms?)|altered|sat on|sold passports|knew|keep (?:our|their|my|his|her) mouths? shut|in return for|in exchange for|sold for|twisted|broke|breaking|breach\S*|misus\S*|underpa\S*) /,
  ],
  hearsay: [
    / (?:is|are|was|were) (?:said|alleged|reported|believed|thought|understood|rumou?red|claimed|suspected) to have /,
    / (?:may|might) have \S+(?:ed|en|t|un|one|ade|old|ept) | allegedly | reportedly /,
  ],
  supposing: / (?:if|without (?:him|her|me|them|us)) /,
  settled:
    / (?:convict(?:ed|ion|ions)|sentenced|jailed|imprisoned|found guilty|served (?:\S+ )?(?:years|months)) /,
  idle: new Set('not no nor never without nothing none neither any all according against'.split(' ')),
  claim: [
    / (?:sa(?:y|ys|id|ying)|claim\S*|tell|tells|told|alleg\S*|according|describ\S*|insist\S*|recall\S*|testif\S*|wrote|posted|maintain\S*) /,
  ],
  assertion:
    / (?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing|edly)|accus(?:e|es|ed|ing)|assert(?:s|ed)?|insinuat(?:e|es|ed)|according to|testified|recalled|describes?|(?:publish|post|shar|circulat)\S* (?:\S+ ){0,3}?(?:photos?|photographs?|pictures?|videos?|recordings?|emails?|messages?)|hints?|hinted|the rumou?r|ha(?:s|ve) learned|(?:say|says|said|told|tells?|telling) (?!(?:from|outside|after|before|during|with|as|when|while) )(?:\S+ ){1,9}?(?:had|has|have|was|were|is|are|did|\S{3,}ed|gave|took|sold|threw|made|kept|went|lied|stole)) /,
  remark: / (?:joked|jokes|laughs|laughed|quipped|smiled|sighed|mused|admitted|promised|called for|praised) /,
  flatDenial:
    /^(?:no )?(?:that is |it is |quite |exactly |just )?(?:the (?:exact )?(?:opposite|reverse|contrary)) |^(?:no )?(?:totally |completely |absolutely )?(?:false|lies|a lie|nonsense|ridiculous|absurd|rubbish|untrue|never|not true|slander|pure fiction|plain wrong) $|^(?:lies|nonsense|rubbish) |^(?:no )?(?:that|this|it|all of this|all of it) (?:is|s) (?:\S+ )?(?:false|a lie|nonsense|ridiculous|absurd|untrue|slander) /,
  pointsBack:
    / (?:these|those|the|such|his|her|their|this|that|any|all) (?:\S+ )?(?:accusations?|allegations?|claims?|charges?|remarks?|account|version|wrongdoing|suggestions?|reports?|story|video) | categorically | flatly | outright | denies it | nothing of the (?:sort|kind) /,
  takesUp: new RegExp(
    ` (?:${DENIES} (?:it|this|everything|all of (?:it|this|that|them)|that(?= ${NO_CLAUSE}))|(?!dismiss)${DENIES} them) `,
  ),
  takesUpWhom: new RegExp(
    `^ (?:\\S+ ){0,4}?${WHO_STANDS_BEFORE} (?:\\S+ ){0,12}?${DENIES} (?:\\S+ly )?${OF_NOTHING_ELSE}`,
  ),
  joins: / (?:also|too|as well|likewise|either|similarly|in turn) /,
  ownObject:
    / (?:claiming|saying|alleging|asserting) that | (?:in which|where) (?:\S+ ){1,5}?(?:claim|sa(?:y|id)|alleg|assert)\S* that /,
  deniesOwn:
    / (?:which|something|(?:an?|the) (?:\S+ )?(?:charge|claim|allegation|accusation|suggestion)|that) (?:that )?(?:he|she|they|it|the \S+|(?:mr|mrs|ms|dr) \S+) (?:\S+ ){0,3}?(?:den(?:y|ies|ied)|disput(?:e|es|ed)|rejects?|rejected) /,
  unprovenClaim: / without (?:\S+ ){0,3}?(?:evidence|proof|naming \S+|substantiating) /,
  finding:
    / according to (?:\S+ ){0,4}?(?:findings|report|analysis|inspection|inspectors?|inquiry|investigation|investigators|review|audit|experts?|tests?) | (?:findings|report|inspection|inspectors|inquiry|investigation|review|audit|tests?) (?:\S+ ){0,4}?(?:found|show|reveal|conclud|blam|point|establish)\S* /,
  rightBehind: [
    / (?:said|say|says|saying|utter(?:s|ed)?|used|spoke(?:n)?|made|wrote|written) (?:\S+ ){0,2}?(?:such (?:an? |any )?(?:\S+ )?(?:things?|words?|sentences?|phrases?|remarks?|language|comments?)|(?:those|these) words|that (?:sentence|phrase|remark)|anything of the (?:sort|kind)) | (?:speaks?|talks?) (?:to \S+ )?(?:like that|that way|in that way) /,
    ALL_WAS_DONE,
  ],
  narrows: [
    new RegExp(
      ` (?:narrow|soften|temper|qualif|water|scal|clarif|refin|limit|restrict|moderat|revis|amend|rein|rephras|tighten)\\S* (?:\\S+ ){0,2}?(?:his|her|their|its) (?:\\S+ )?${SAID} `,
    ),
    new RegExp(
      ` (?:ton(?:e|ed|es|ing)|row(?:s|ed|ing)?|walk(?:s|ed|ing)?|dial(?:s|led|ed|ling|ing)?) (?:down|back) (?:\\S+ ){0,2}?(?:his|her|their|its) (?:\\S+ )?${SAID} `,
    ),
    / (?:backtrack\S*|backpedal\S*|back(?:s|ed) down|climb(?:s|ed) down|ton(?:e|ed) (?:it|things) down|rowed back|(?:was|is|sounded|seemed) (?:\S+ )?less (?:categorical|certain|sure|sweeping)) /,
  ],
  repeats: [
    new RegExp(
      ` (?:st(?:and|ands|ood|anding)|stick(?:s|ing)?|stuck|h(?:e|o)ld(?:s)?|keep|keeps|kept) (?:\\S+ )?(?:by|to) (?:his|her|their|its|the|every word of) (?:\\S+ )?${SAID} `,
    ),
    new RegExp(
      ` (?:repeat|maintain|renew|reaffirm|confirm|reiterat|defend)\\S* (?:his|her|their|its) (?:\\S+ )?${SAID} `,
    ),
    / (?:doubled down|(?:is|are|was|were|remains?) unrepentant|(?:did|does|would|will) not back down|refus\S* to back down|(?:pressed|returned to) (?:his|her|their|the) (?:attack|charge)|persist(?:s|ed) (?:$|in (?:his|her|their))) /,
    / (?:did not|would not|refused to|refuses to) budge | (?:did not|would not|refused to) (?:withdraw|retract|take back|change) (?:\S+ )?(?:\S+ )?(?:word|claims?|allegations?|account|story|accusations?) /,
  ],
  retort: / (?:retorted|replied|hit back|countered|responded|answered|shot back) /,
  pointedAt: / (?:this|that|these|those) (?:\S+ )??(\S{4,}) (?:is|are|was|were|has|have|dates|comes|shows)/,
  answer: {
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
    pointing: / (?:these|those|this|that|such) /,
    known: /^ (?:(?:for (?:his|her|its) part|asked|contacted) )?(?:the|his|her|their) /,
    untrue: new RegExp(
      ` (?:${UNTRUE}|jealous\\S*|bitter\\S*|grudges?|revenge|rumou?rs?|confus\\S*|mistak\\S*|misunderst\\S*|exaggerat\\S*|out of context|bad faith|wrong) `,
    ),
    proper:
      / (?:rules?|regula\S*|legal\S*|law|standards?|protocol|procedures?|to the letter|transparen\S*|normal\S*|agreement|authoris\S*|approv\S*|rights?|honest\S*|clean|conscience|good faith|routine|order|book) /,
  },
}

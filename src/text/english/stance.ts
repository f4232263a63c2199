// How English news says that something is denied, unproven, settled, corrected or alleged. The patterns are read
// over a sentence's folded words ("didn't" is "did not"), one space between them and around them.

import type { StanceWords } from '../accusations/stance-words.ts'
import { oneOf } from '../word-list.ts'
import { ANSWERED_FOR } from './answered-for.ts'
import { CHARGES } from './charges.ts'
import { CLEARED } from './cleared.ts'
import { LIKELY_ANSWERS } from './likely-answers.ts'
import { NO_EVIDENCE, NO_EVIDENCE_HINT } from './missing-evidence.ts'
import {
  CHARGE,
  DEED,
  DENIES,
  FAULT,
  KEPT_RULES,
  NO_CLAUSE,
  NO_SUCH_WRONG,
  OF_NOTHING_ELSE,
  SAID,
  SAID_OR_ASKED,
  UNTRUE,
  WHO_STANDS_BEFORE,
} from './stance-classes.ts'
import { CONCEDES, RULED_OUT } from './withdrawals.ts'

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
    / laugh(?:ed|s|ing) off | (?:my|our) (?:hands are clean|conscience is clear) | it is (?:\S+ )?not true | has never knowingly /,
    / (?:says?|said|claims?|insist\S*|maintain\S*|argu\S*) (?:that )?(?:(?:he|she|they|it|i|we) )(?:(?:was|were|had been|has been|have been) framed|(?:had |has |have )?acted (?:properly|lawfully|in self defence|in self defense|in good faith)) /,
    / no such (?:\S+ ){1,2}?(?:(?:was|were|has|have|had) )?(?:ever )?(?:been )?(?:reached|existed|exists?|happened|occurred|took place|given|made|sent|issued|received|signed|paid) /,
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
    // "The report alleges that the sales were invented" accuses.
    new RegExp(`(?<! alleg\\S* that .{0,80}) (?:is|are|was|were|be|s) (?:\\S+ ){0,2}${UNTRUE} `),
    new RegExp(` ${CHARGE} (?:\\S+ ){0,4}(?:is|are|was|were) (?:\\S+ )?wrong `),
    / (?:maintain|protest|insist)\S* (?:\S+ ){0,3}innocen\S* | (?:pleads?|pleaded|pled) not guilty | presumed innocent /,
    // "He has never paid us", "she has never apologised" accuse.
    new RegExp(` (?:he|she|they) (?:has|have) never ${DEED} (?!us |me |our |my |their |back )`),
    / (?:he|she|they) had never (?!apologi|answer|repl|seen|heard such|known|felt|been so|been prouder|forget)| none of (?:our|my|us) /,
    new RegExp(
      ` (?:call|calls|called|calling|describ\\S*|brand(?:s|ed)|dubb?(?:s|ed)|denounc\\S*|label\\S*|term(?:s|ed)) (?:\\S+ ){0,6}${UNTRUE} `,
    ),
    / (?:calls?|called|calling|brand(?:s|ed)|dubb?(?:s|ed)|label\S*|dismiss(?:es|ed|ing)?) (?:\S+ ){1,6}?(?:as )?(?:an? )?(?:\S+ )?(?:fakes?|forger(?:y|ies)|fabrications?|hoax(?:es)?) (?!(?:ring|gang|news|charge|charges|case|trial|conviction) )/,
    new RegExp(
      ` (?:call|brand|label|term|describ)\\S* (?:\\S+ ){0,2}?${CHARGE} (?:\\S+ ){0,3}?(?:reckless|irresponsible|shameful|disgraceful|unworthy|cynical|wild|cruel|hurtful|desperate) `,
    ),
    / (?:i|we|he|she|they) (?:\S+ )?(?:stole|hid|broke|received|promised|signed|pocketed|forged|faked) nothing /,
    /(?<!(?<!^) (?:that|which|who)) never (?:existed|happened|took place) /,
    new RegExp(
      ` there (?:is|was|were|has (?:never )?been|have (?:never )?been|had (?:never )?been) (?:never )?(?:no|any|not any) ${NO_SUCH_WRONG}`,
    ),
    / (?:nobody|no one|none of us) (?:ever )?(?:handed|gave|paid|took|received|touched|promised|bribed|stole|cheated|forged|bought|sold|lied|hid) /,
    / (?:no one|nobody|none of us|no (?:player|pupil|worker|member|voter|guest|patient|witness|child)) (?:was|were|has been|have been|had been|is being) (?:ever )?(?:paid (?:to|for keeping)|bribed|bought|threatened|forced|pressured|favou?red|coerced) /,
    / (?:an? (?:\S+ )?axe to grind|scores? to settle|not because (?:i|we) (?:did|have|had|was|were|am)) /,
    / (?:that|this|it) (?:is|was) (?:\S+ )?not (?:what|how|the way) (?:\S+ )?(?:happened|went|was said|it happened) | (?:it|that) was not me | i was not (?:even |ever )?involved | i am (?:completely |totally |entirely )?innocent /,
    / (?:insist|swear|swore|sworn|maintain|sa(?:y|id)|assert|testif)\S* (?:that )?(?:he|she|they) (?:was|were|had been) (?:at home|asleep|abroad|away|elsewhere|on leave|in bed|not (?:there|present|even)) /,
    / (?:knew|know|knows|known) nothing (?:about|of) (?:it|this|that|the|any|these|those) | (?:broken?|breached?|violated?) no (?:\S+ )?(?:rules?|laws?|regulations?|code|agreement) /,
    / (?:dismiss|reject|rubbish|pooh poohed|scorn|deride|scoff)\S* (?:\S+ ){0,2}?(?:theory|idea|notion|talk|rumou?rs?|whispers?|hypothesis|insinuations?) /,
    / (?:disput|den|reject|contest|refut|challeng)\S* every (?:word|line|sentence) of /,
    / (?:taken|quoted|lifted|torn|ripped|pulled|used) (?:\S+ )?out of context /,
    / (?:conscience is clear|clear conscience|nothing to (?:be ashamed of|apologi[sz]e for|answer for)) /,
    / (?:trying|want|wants|out) to (?:smear|discredit|ruin) (?:me|us) /,
    / (?:not|never) (?:\S+ ){0,4}?(?:a|one) (?:single |red )?(?:cent|penny|euro|dollar) /,
    new RegExp(
      ` ${oneOf(`
      no_wrongdoing did_nothing_wrong done_nothing_wrong nothing_to_do_with not_guilty
      no_truth_in not_a_word_of_(?:it|truth) nothing_to_(?:hide|reproach)
      not_an?_(?:grain|word|shred|scrap|ounce|penny|hint)_of ma(?:de|king)_(?:\\S+_){1,4}up a_pack_of_lies
      no_such_thing nothing_more_than by_the_book entirely_proper perfectly_legal nothing_improper
      above_board
    `)} `,
    ),
  ],
  ifBlamed: [
    ...ANSWERED_FOR,
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
    / nothing of the (?:sort|kind) /,
    / (?:sa(?:y|ys|id)|insist\S*|repeat\S*|maintain\S*|stress\S*) (?:that )?(?:his|her|their|my) client (?:\S+ )?(?:not|never|no) /,
    / (?:none|nothing|not one|no part) of (?:it|this|that|what|them|those|these|the) (?:\S+ ){0,5}?(?:happened|true|took place|occurred|was so|ever|correct|accurate) /,
    / (?:ha(?:s|ve|d) )?(?:strongly|flatly|firmly|vigorously|utterly|emphatically|strenuously)? ?(?:reject|refut|rebuff|disput|contest|repudiat|dismiss)(?:s|es|ed|ing)? (?:\S+ ){0,3}?(?:suggestions?|claims?|account|version|allegations?|accusations?|idea|notion|charges?|reports?|stories|story|figures?|findings) /,
    // "Claims that the data was not stolen but sold" says what was done.
    new RegExp(
      ` (?:insist|say|said|says|maintain|claim|assert|swear|swore)\\S* (?:\\S+ ){0,5}(?!(?:was|were|had|has|have|is|are) (?:not|never) (?:\\S+ ){1,5}but )(?:did not|had not|has not|have not|was not|were not|had never|has never|have never|never) (?!going|be |sure|know|seen)(?!${LEFT_UNDONE})`,
    ),
  ],
  reply: new RegExp(
    ` ${oneOf(`
      through_(?:a|an|his|her|their|its)_\\S+ laugh* shrug* snap(?:s|ped) fum(?:es|ed) bristl* scoff*
      denounc* dismiss* spokes(?:man|woman|person) lawyers? in_response in_a_statement hit_back
      for_(?:his|her|its|their)_part told_the asked contacted at_the_time
      (?:respond|repli|retort|counter|insist|maintain)*
    `)} `,
  ),
  plainReply:
    / (?:retort\S*|hit back|snap(?:s|ped)|spokes(?:man|woman|person)|through (?:a|his|her|their|its) (?:lawyer|solicitor|agent)|i (?:did|have|had|was|am) (?:not|never) (?!seen|heard|sure|going|know)\S+) /,
  counter: new RegExp(
    ` ${oneOf(`
      by_the_book countersigned to_the_letter open_to_(?:anyone|all|everyone|inspection) above_board
      within_the_rules cheapest lowest_bid before_the_(?:sale|vote|contract|deal) years_before
      out_of_(?:his|her|their)_own_pocket not no never nothing none neither nor without every all always
      only simply merely fully at_the_time elsewhere
    `)} `,
  ),
  silence:
    / (?:declined to|did not (?:respond|reply|comment|return)|not (?:responded|replied|commented|available)|could not be reached|no comment|unavailable|refused to (?:comment|answer)) /,
  idleResponse: [
    MADE_EXACT,
    // "You saw nothing" silences somebody.
    / you (?:have |had )?(?:saw|seen|heard|know|said) nothing /,
    // Who says that they say nothing hints.
    / i (?:am|m) saying nothing | (?:will|shall) say no more | (?:am|m) not (?:accusing|saying) (?:anyone|anybody|anything) /,
    / (?:cause|origin|identity|circumstances|date) (?:\S+ ){0,6}?(?:not|yet to) (?:\S+ ){0,3}?(?:established|known|determined|confirmed|identified) /,
    / den(?:y|ies|ied|ying) (?:being (?!involved|guilty|part|behind|complicit)\S+|wanting|planning|(?:reports?|rumou?rs?|speculation) that (?:he|she|they|it) (?:had been offered|would|was leaving|is leaving|were leaving|was about|was considering|had been approached)) /,
    / (?:dismiss|shrug|laugh|brush|wave)\S* (?:\S+ ){0,3}(?:critics|criticism) /,
  ],
  noEvidence: NO_EVIDENCE,
  noEvidenceHint: NO_EVIDENCE_HINT,
  concedes: CONCEDES,
  outcome: [
    ...RULED_OUT,
    / (?:no further action|will not be (?:charged|prosecuted)|will face no (?:\S+ )?(?:charges?|action|sanction)|not be pursued|overturned|quashed|reinstated|(?:withdrew|withdrawn|retracted|recanted|dropped) (?:his|her|their|its|the|all) (?:\S+ )?(?:claims?|complaint|allegations?|statement|accusations?|account|lawsuit)|ruled out (?:foul play|wrongdoing|any)) /,
    ...CLEARED,
    / (?:prosecutors|police|detectives|officers) (?:\S+ ){0,10}?will not (?:be )?(?:bring|bringing|press|pressing|pursue|pursuing) (?:any )?charges | (?:threw|throws|thrown) out (?:the|his|her|their) (?:lawsuit|case|claim|complaint) /,
    / (?:charges?|case|complaint|inquiry|investigation) (?:\S+ ){0,4}(?:dropped|dismissed|closed|thrown out|shelved) | (?:dropped|dismissed|closed) the (?:charges?|case|complaint|inquiry|investigation) /,
  ],
  correction: [
    / (?:correction|corrected|erratum|clarification|an earlier version) /,
    / (?:and )?not (?:\S+ ){0,5}as (?:\S+ ){0,3}(?:reported|stated|announced|said|written|first|previously) /,
    // "40,000, not 400,000", "on the 8th and not on the 3rd".
    new RegExp(
      ` (?<! (?:is|are|was|were|do|does|did|has|have|had|can|could|would|should|will)) not (?:on |at |in |the )?(?:about |some )?${oneOf(`
      \\d two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty monday tuesday wednesday thursday friday
      saturday sunday
    `)}`,
    ),
    / (?:we|this newspaper|our (?:article|report|story)) (?:\S+ ){0,3}?(?:reported|wrote|said|stated|printed|published) (?:.{1,200}) (?:in fact|should have (?:read|said)|the correct (?:figure|sum|amount|number)) /,
    // "First put at 1.8 million, the bill has reached 2.6 million."
    / (?:first|initially|originally|at first) (?:put|estimated|valued|reported|given|costed|budgeted) (?:at|as) (?:.{0,80}) (?:is|are|was|has|have|will|could|now|rose|reach\S*|stands?) /,
    / revised (?:up|down|upwards?|downwards?|to) | contrary to what (?:we|was|this) /,
    / (?:initially|previously|earlier|mistakenly|wrongly) (?:\S+ ){0,2}(?:reported|stated|announced|said|wrote|put) /,
  ],
  insteadOf:
    / (?:and )?not (?:since |for |from |by |until |through )?(?:the )?| (?:first|initially|originally|at first) (?:put|estimated|valued|reported|given|costed|budgeted) (?:at|as) (?:about |some )?/,
  accusation: [
    / accus(?:e|es|ed|ing) (?:\S+ ){0,14}?of (?:\S+ing|\S+ \S+ing) /,
    / (?:suspect|blam)(?:s|ed|ing|e|es)? (?:\S+ ){0,8}?(?:of|for) (?:having )?\S+ing | (?<!(?:not|never|nobody|one) (?:\S+ )?been )(?:charged with|indicted) | implicat(?:e|es|ed|ing) /,
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
    new RegExp(
      ` ${oneOf(`
      fraud* brib* corrupt* embezzl* launder* forg(?:ed|ery|ing) falsif* backdat* extort* racketeer*
      thefts? thie(?:f|ves) stole stolen steal(?:s|ing)? robb(?:ed|ing|ery) rigg(?:ed|ing) fiddl(?:ed|ing)
      doctor(?:ed|ing) tamper* kickbacks? siphon* pocketed drain(?:ed|ing) skimm(?:ed|ing) smuggl*
      counterfeit*
    `)} `,
    ),
    new RegExp(
      ` ${oneOf(`
      rap(?:e|ed|ist) assault* abus(?:e|ed|es|ing|ive) harass* traffick* molest* prostitut* grop(?:ed|ing)
      bull(?:y|ied|ying|ies) threaten* intimidat* humiliat* beat(?:en|ing)? punch* slapp* threw
      kick(?:ed|ing) lock(?:ed|ing) racis* sexis*
    `)} `,
    ),
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
    / (?:claim(?:s|ed|ing)?|suggest(?:s|ed) that (?:a|an|the|his|her|their|he|she|they|mr|mrs|ms|dr) (?:\S+ ){0,4}?(?:was|were|had|has)|alleg(?:e|es|ed|ing|edly)|accus(?:e|es|ed|ing)|assert(?:s|ed)?|insinuat(?:e|es|ed)|according to|testified|recalled|describes?|(?:publish|post|shar|circulat)\S* (?:\S+ ){0,3}?(?:photos?|photographs?|pictures?|videos?|recordings?|emails?|messages?)|hints?|hinted|the rumou?r|ha(?:s|ve) learned|(?:say|says|said|told|tells?|telling) (?!(?:from|outside|after|before|during|with|as|when|while) )(?:\S+ ){1,9}?(?:had|has|have|was|were|is|are|did|\S{3,}ed|gave|took|sold|threw|made|kept|went|lied|stole)) /,
  remark: / (?:joked|jokes|laughs|laughed|quipped|smiled|sighed|mused|admitted|promised|called for|praised) /,
  flatDenial:
    /^(?:no )?(?:that is |it is |quite |exactly |just )?(?:the (?:exact )?(?:opposite|reverse|contrary)) |^(?:no )?(?:totally |completely |absolutely )?(?:false|lies|a lie|nonsense|ridiculous|absurd|rubbish|untrue|never|not true|slander|(?:a )?(?:pure|total|complete|sheer) (?:fiction|invention|fantasy|fabrication)|plain wrong) $|^(?:lies|nonsense|rubbish) |^(?:that|this|it) (?:simply |just |never )*never (?:happened|existed|took place) |^(?:that|this|it) (?:is|s) (?:\S+ )?not true |^(?:no )?(?:that|this|it|all of this|all of it) (?:is|s) (?:\S+ )?(?:false|a lie|nonsense|ridiculous|absurd|untrue|slander) /,
  pointsBack: new RegExp(
    ` (?:these|those|the|such|his|her|their|this|that|any|all) (?:\\S+ )?${oneOf(`
      accusations? allegations? claims? charges? remarks? account version wrongdoing suggestions? reports?
      story video
    `)} | categorically | flatly | outright | denies it | nothing of the (?:sort|kind) `,
  ),
  takesUp: new RegExp(
    ` (?:${DENIES} (?:it|this|everything|all of (?:it|this|that|them)|that(?= ${NO_CLAUSE}))|(?!dismiss)${DENIES} them) `,
  ),
  takesUpWhom: new RegExp(
    `^ (?:\\S+ ){0,4}?${WHO_STANDS_BEFORE} (?:\\S+ ){0,12}?${DENIES} (?:\\S+ly )?${OF_NOTHING_ELSE}`,
  ),
  joins: / (?:also|too|as well|likewise|either|similarly|in turn) /,
  seconds:
    / (?:back(?:s|ed)|bears|bore|support(?:s|ed)) (?:him|her|them) (?:up|out) | (?:back(?:s|ed)|confirm(?:s|ed)|support(?:s|ed)) (?:his|her|their) (?:account|version|story) | (?:(?:his|her|their|the) (?:lawyer|solicitor|counsel|attorney|barrister) (?:added|continued|went on)|(?:added|continued) (?:his|her|their|the) (?:lawyer|solicitor|counsel|attorney|barrister)) | echo(?:es|ed) (?:him|her|them|that|this) | (?:sa(?:ys?|id)|tells?|told|takes?|took) (?:\S+ ){0,2}?the same (?:thing|line|view|story)? ?| (?:was|were|is|are) (?:just |equally |every bit )?as (?:firm|adamant|categorical) | (?:struck|strikes) (?:a similar|the same) (?:note|tone) /,
  ownObject:
    / (?:claiming|saying|alleging|asserting) that | (?:in which|where) (?:\S+ ){1,5}?(?:claim|sa(?:y|id)|alleg|assert)\S* that /,
  deniesOwn:
    / (?:which|something|(?:an?|the) (?:\S+ )?(?:charge|claim|allegation|accusation|suggestion)|that) (?:that )?(?:he|she|they|it|the \S+|(?:mr|mrs|ms|dr) \S+) (?:\S+ ){0,3}?(?:den(?:y|ies|ied)|disput(?:e|es|ed)|rejects?|rejected) /,
  unprovenClaim: / without (?:\S+ ){0,3}?(?:evidence|proof|naming \S+|substantiating) /,
  disowns:
    / (?:sa(?:y|ys|id)|insist\S*|tells?|told|repl\S*|maintain\S*|respond\S*|add(?:s|ed)|call(?:s|ed)) (?:\S+ ){0,10}?(?:is|are|was|were|been|it|them) (?:\S+ )?(?:an? |the )?(?:\S+ )?(?:fakes?|faked|forger(?:y|ies)|forged|fabrications?|fabricated|doctored|hoax(?:es)?) (?!by |in \d|ring|gang)/,
  finding: new RegExp(
    ` according to (?:\\S+ ){0,4}?${oneOf(`
      findings report analysis inspection inspectors? inquiry investigation investigators review audit
      experts? tests?
    `)} | (?:findings|report|inspection|inspectors|inquiry|investigation|review|audit|tests?) (?:\\S+ ){0,4}?(?:found|show|reveal|conclud|blam|point|establish)\\S* `,
  ),
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
    / (?:doubled down|(?:is|are|was|were|remain(?:s|ed)?|seemed|sounded) (?:unrepentant|unmoved|undeterred|unbowed|unabashed|unfazed|defiant|adamant)|(?:stood|stands) (?:firm|(?:his|her|their|its) ground)|held firm|stuck to (?:his|her|their) guns|(?:did|does|would|will) not let (?:up|go)|(?:did|does|would|will) not back down|refus\S* to back down|(?:pressed|returned to) (?:his|her|their|the) (?:attack|charge)|persist(?:s|ed) (?:$|in (?:his|her|their))) /,
    / not tak(?:e|ing) (?:anything|it|a word|any of it) back | walk(?:ed|s|ing)? back | (?:refus|declin)\S* to (?:retract|withdraw|take back) /,
    / (?:did not|would not|refused to|refuses to) budge | (?:did not|would not|refused to) (?:withdraw|retract|take back|change) (?:\S+ )?(?:\S+ )?(?:word|claims?|allegations?|account|story|accusations?) /,
  ],
  retort:
    / (?:retorted|replied|protested|objected|scoffed|bristled|snapped|hit back|countered|responded|answered|shot back|fired back|snapped back|hit out) /,
  reaction: / reacted /,
  accusedSpeaks:
    / the accused (?:\S+ )?(?:said|says|told|repl\S*|react\S*|respond\S*|answer\S*|insist\S*) | (?:hit|hits|hitting|shot|fired) back /,
  notMe:
    / (?:i|we) (?:have |had |did |was |were )(?:not|never) (?!(?:comment|going|sure|want|feel|surprised|finished) )/,
  pointedAt: / (?:this|that|these|those) (?:\S+ )??(\S{4,}) (?:is|are|was|were|has|have|dates|comes|shows)/,
  answer: LIKELY_ANSWERS,
}

// Classes of words of which stance.ts makes its patterns: what is denied, missing or alleged, by whom and how.

import { oneOf } from '../word-list.ts'

/** What is missing where nothing proves an accusation, and what an inspection did not find. */
export const PROOF =
  '(?:evidence|proof|document|documents|documentation|records?|receipts?|witness(?:es)?|trace|sign|wrongdoing|irregularit(?:y|ies)|link|details?|copy|copies|files?|fault|fraud|misconduct|impropriety|basis|source|corroboration)'

/** What is said against somebody, as a denial names it. */
export const CHARGE =
  '(?:claims?|allegations?|accusations?|charges?|suggestions?|reports?|account|version|story|stories|insinuations?|remarks?|criticism|rumours?|rumors?|assertions?|video)'

/** Wrongs that need no other word to be one. */
const WRONG = oneOf(`
  abuses? assaults? backhanders? blackmail brib(?:e|es|ery) bullying cheating coercion collusion concealment conspiracy
  corruption cover_ups? cronyism deception discrimination doping embezzlement favou?ritism forger(?:y|ies) frauds? harassment
  intimidation kickbacks? lies lying(?!_in|_on|_down|_around) manipulation misconduct mistreatment negligence nepotism plagiarism retaliation
  rigging sabotage stealing tampering thefts?(?!_insurance|_alarm|_policy) threats?(?!_to|_of|_from) trafficking violence wrongdoings?
  pressure(?=_put|_applied|_exerted|_on_(?:\\S+_){1,4}to_(?:sign|vote|lie|pay|resign|leave|withdraw|keep|drop|sell|agree))
`)

/** Dealings in which nothing is wrong unless they were kept from others. */
const DEALING = oneOf(`
  accounts? agreements? arrangements? clauses? commissions? contacts? contracts? deals? fees funds? instructions? lists? meetings?
  negotiations? orders? pacts? payments? reports? sales? talks understandings?
`)

/** What makes a wrong of anything. */
const WRONGFUL = oneOf('corrupt forged fraudulent illegal illicit rigged stolen unlawful')

const FALSE_PAPER = `(?:fake|false|forged) ${oneOf('accounts? bills? certificates? contracts? documents? invoices? papers? receipts? signatures? statements? witnesses')}`

/** What was not done, says whoever says that there was none: "there was no secret deal". */
export const NO_SUCH_WRONG = `(?:(?:act|acts|case|cases|form|forms|attempt|attempts|hint|trace|such|deliberate|systematic|sexual|financial|physical) (?:of |at )?)?(?:${WRONG}|(?:secret|hidden|concealed|clandestine) (?:\\S+ )?${DEALING}|${FALSE_PAPER}|${WRONGFUL} \\S+) `

/** What somebody has no part in: "rejects any responsibility". */
export const FAULT =
  '(?:fault|blame|responsibility|liability|wrongdoing|negligence|involvement|part|role|link|misconduct|failing|failings|error|complicity|guilt)'

/** What an accuser has said, and now narrows or repeats. */
export const SAID =
  '(?:claims?|allegations?|accusations?|account|remarks?|words|comments?|statements?|story|version|charges?|criticism|testimony|evidence|reporting|article|complaint)'

/** Who looks into what others say, and then says what was not found. */
export const INSTITUTION =
  '(?:police|detectives?|officers|inquiry|investigation|investigators?|prosecutors?|judges?|magistrates?|court|inspection|inspectors?|council|ministry|federation|league|commission|committee|board|agency|authority|authorities|university|audit|auditors?|review|experts?|tests?|watchdog|regulator|ombudsman|bank|trustees?|footage|records)'

/** Who would know of it besides, or would have been told. */
export const EXAMINER = `(?:${INSTITUTION}|investigating|commissioners?|vets?|doctors?|coroner|pathologist|hospital|laborator(?:y|ies)|inspectorate|insurers?|insurance|organisers?|referees?|steward|jury|union|department|service|customs|archives|report|management)`

/** What would show it. */
export const EVIDENCE = `(?:${PROOF}|signs?|payments?|invoices?|complaints?|recordings?|footage|images?|photo(?:s|graphs?)?|letters?|emails?|messages?|papers?|payslips?|contracts?|names?|incidents?|concerns?|issues?|breach(?:es)?|offen[cs]es?|charges?|problems?|sanctions?|cameras?|video|logs?|samples?)`

/** Verbs of knowing, finding and showing. */
export const KNOWING =
  '(?:know\\S*|say|said|tell|establish\\S*|show\\S*|hand(?:ed)? over|receiv\\S*|hear\\S*|confirm\\S*|conclu\\S*|determin\\S*|report\\S*|find\\S*|found|see|seen|saw|produc\\S*|present\\S*|provid\\S*|suppl\\S*|publish\\S*|verif\\S*|prove[dn]?|appear\\S*|mention\\S*|record\\S*|rais\\S*|issu\\S*|open\\S*|identif\\S*|filed?|trace\\S*|detect\\S*|discover\\S*|contain\\S*|list\\S*|ha(?:s|ve|d)|exist\\S*|charged|complain\\S*)'

/** Words that call what was said untrue. */
export const UNTRUE =
  '(?:(?:plain|simply|completely|totally|quite|utterly|just) wrong|false|untrue|baseless|unfounded|groundless|without (?:any )?(?:foundation|merit|basis)|nonsense|absurd|ridiculous|a lie|lies|fiction|a fiction|fantasy|a fantasy|fabricat(?:ed|ion)|invention|an invention|made up|defamatory|slander\\S*|libel\\S*|a smear|smears?|rubbish|ludicrous|preposterous|a hoax|malicious|inaccurate|misleading|nonsensical|laughable|a joke|fanciful|far fetched|outrageous|scurrilous|spiteful|a fable|fables|a tall (?:tale|story)|tall (?:tales|stories)|a fairy (?:tale|story)|a work of fiction|a caricature|a myth|a fantasia|balderdash|baloney|piffle|twaddle|a farce|outlandish|vexatious|spurious|fairy tales|fairytales?|hogwash|poppycock|bunkum|drivel|tosh|trash|gossip|a stunt|a witch hunt|scaremongering|mischief|hysteria|a fantasist|a conspiracy|a vendetta|sour grapes|a distortion|a travesty|an insult|insulting|offensive|without substance|without truth|malice|grotesque|delusional|garbage|a figment|figments|pie in the sky|invented|pure invention|trumped up|a concoction|concocted|a novel(?= $| and | from | in ))'

/** What somebody would be blamed for having done: after "did not", and as a past or after "have not". */
export const DEED = oneOf(`
  abandon(?:ed)? alert(?:ed)? alter(?:ed)? betray(?:ed)? block(?:ed)? br(?:eak|oke|oken) brib(?:e|ed) bull(?:y|ied) burn(?:ed|t)? buy bought
  chang(?:e|ed) cheat(?:ed)? clos(?:e|ed) coerc(?:e|ed) conceal(?:ed)? cop(?:y|ied) cut damag(?:e|ed) deceiv(?:e|ed)
  delet(?:e|ed) destroy(?:ed)? divert(?:ed)? dump(?:ed)? eras(?:e|ed) falsif(?:y|ied) favou?r(?:ed)? forc(?:e|ed) forg(?:e|ed)
  harass(?:ed)? harm(?:ed)? help(?:ed)? hid(?:e|den)? hit ignor(?:e|ed) influenc(?:e|ed) insult(?:ed)? leak(?:ed)? lied? manipulat(?:e|ed)
  mislead misled mov(?:e|ed) neglect(?:ed)? open(?:ed)? order(?:ed)? overcharg(?:e|ed) pa(?:y|id) pocket(?:ed)? push(?:ed)?
  receiv(?:e|ed) remov(?:e|ed) rig(?:ged)? sabotag(?:e|ed) sell shov(?:e|ed) sign(?:ed)? slap(?:ped)? sold st(?:eal|ole|olen)
  t(?:ake|ook|aken) tamper(?:ed)? threaten(?:ed)? touch(?:ed)? unplug(?:ged)?
`)

export const KEPT_RULES =
  '(?:followed|stuck to|kept to|applied|played by) (?:all |only )?the (?:rules|law|rulebook|regulations|protocol|procedure|guidelines)'

/** What else somebody may be blamed for: having said it, asked for it or put up with it. */
export const SAID_OR_ASKED = oneOf(`
  agreed allowed approved asked authori[sz]ed claimed condoned consented demanded did done encouraged gave given instructed met
  offered planned promised proposed said saw_(?:a|any)_(?:penny|cent) sought spoke spoken talked told took_part tried used
  wanted wrote written
`)

/** A word that turns none of those behind it into its opposite. */
export const NO_OPPOSITE = '(?:(?!(?:not|no|never|neither|hardly|barely) )\\S+ )'

/** What shows that nobody answered when asked for proof. */
export const UNANSWERED = oneOf(
  'no not never nothing none without declin* refus* silen* shrug* dodg* evad* avoid* unable',
)

export const DENIES = oneOf(`
  den(?:y|ies|ied) reject(?:s|ed)? dismiss(?:es|ed)? disput(?:es|ed) refut(?:es|ed) contest(?:s|ed)? rebut(?:s|ted)?
`)

/** Behind "denied that", where "that" is what was said. */
export const NO_CLAUSE = `(?=$|${oneOf('and but again on yesterday today this last in through saying when')} )`

/** Somebody of whom the sentence right before speaks. */
export const WHO_STANDS_BEFORE = oneOf(
  'this_man that_man this_woman that_woman the_man the_woman the_suspect the_latter',
)

/** What a denial goes on with that does not say of what: "denies any involvement". */
export const OF_NOTHING_ELSE = `(?:$|${oneOf(`
  it this everything and but again any_(?:involvement|part|role|wrongdoing|fault|responsibility)
  (?:the|all|these|those)_(?:accusations?|allegations?|charges?|claims?)
`)} )`

// English words that give words to somebody: verbs with all their forms, and the phrases that name a source.

import type { CueGrammar, CueLexicon, VerbClass } from '../quotations/cue-lexicon.ts'
import { sourceTable, verbTable } from '../quotations/cue-lexicon.ts'
import { conjugate } from './conjugation.ts'
import { LABELS } from './labels.ts'
import { MEDIA } from './media.ts'

const VERBS: Readonly<Record<VerbClass, string>> = {
  say: `
    acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest aver avow boast caution
    claim clarify comment complain concede conclude confess confide confirm contend counter declare demand demur deny detail
    disclose elaborate emphasise emphasize estimate exclaim explain express guarantee hint imply indicate inform inquire insist
    interject joke lament maintain mention muse note observe opine plead pledge post predict proclaim promise pronounce propose
    protest quip reaffirm reason recall recount reflect reiterate relate remark remind repeat reply report respond retort
    reveal say scoff specify speculate state stress suggest summarise summarize surmise swear tell testify theorise threaten
    tweet underline urge volunteer vow warn write text blog believe think reckon concur hope regret wonder tout request`,
  manner: `
    bark beam bellow blurt chuckle cry drawl enthuse fume gasp giggle grin groan growl grumble grunt hiss holler howl
    laugh moan mumble murmur mutter pant rage rant roar scream shout shrug shriek sigh smile smirk snap snarl sneer snort sob
    sputter stammer thunder wail weep whisper yell continue joke crow gush chime rejoice marvel`,
  mention: `
    applaud attack bemoan blast cite condemn criticise criticize decry defend denounce deplore deride describe dismiss fear
    hail mock object oppose praise quote rebuke reject reproach salute slam speak support welcome rue question highlight
    champion advocate lambast ridicule invoke refer call`,
  name: `accuse brand characterise characterize consider deem label portray present regard term slam find paint`,
  dub: `dub nickname entitle title rename christen name`,
  stance: `accept decide expect favour favor intend prefer refuse seek try want wish threaten prepare`,
}

const HOMOGRAPHS = `
  claim claims comment comments complaint answer answers demand demands detail details estimate estimates hint hints joke jokes
  lament mention note notes plead pledge pledges post posts promise promises protest protests remark remarks reply report
  reports request requests respond state states stress text texts tweet tweets vow whisper shout laugh smile cry fear fears
  attack attacks praise question questions call calls name names label labels brand brands title titles term terms find finds
  finding findings slam support supports welcome quote quotes regard regards present hope hopes regret regrets wish wishes
  speaking wondering saying answer urge rage reason warning swear object objects highlight highlights address alert blast favour
  favor estimate answers advocate champion champions`

const SOURCES = `
  noun: according to, in the words of, in the eyes of, in the opinion of, in the view of, by the admission of, by the account of
  noun: quoting, citing, as quoted by, for the likes of, per
  voice: through the voice of
  possessive: in his words, in her words, in their words, in his view, in her view, in their view, in his opinion, in her opinion
  possessive: in his eyes, in her eyes, by his own account, by her own account, by his own admission, by her own admission`

const UTTERANCES = `
  answer reply response reaction comment verdict conclusion explanation message tweet post confession cry slogan question
  advice promise warning remark words statement mantra motto`

const DOCUMENTS = `
  letter mail email e-mail statement text message note card report document leaflet petition post tweet memo memoir diary
  inscription placard banner poster sign graffiti will release communique`

const GRAMMAR: CueGrammar = {
  have: words('have has had having'),
  be: words('is are was were be been being am'),
  auxiliaries: {
    gerunds: words('having being'),
    infinitives: words('have be'),
    plurals: words('are'),
    eitherNumber: words('have had be were been'),
  },
  auxiliaryBarriers: new Map(),
  agreeingParticiple: null,
  negations: words('not never'),
  beforeVerbsOnly: new Set(),
  narrativeInfinitive: null,
  gerundMarker: null,
  namingWords: words('as'),
  contractions: new Map(),
  clitics: words('also then later never not still only just again now'),
  reflexives: words(''),
  subjectPronouns: words('he she they it i we you who this that these'),
  relatives: words('who which'),
  thirdPersons: words('he she they'),
  anybody: new Set(),
  objectPronouns: words('him her them'),
  demonstratives: words(''),
  firstPersons: words('i we'),
  secondPersons: words('you'),
  things: words('it this that these'),
  plainPersonEnding: null,
  oneOfTwo: words('one other former latter first second'),
  likeWords: words('as'),
  indefinites: words('a an some several'),
  articles: words('the a an this these those his its our my your no any each every'),
  hearers: words('me us you'),
  clauseOpeners: words('that and but i we he she they you it because if when then so is are to'),
  determiners: words(
    'the a an this that these those his her its their my our your no any some each every of in on for with by to first last',
  ),
  prepositions:
    words(`of to in on at by for with from about against into over under after before between among through during without
    within near towards toward upon despite like unlike per via behind beside besides since until except as than amid`),
  unaccentedPrepositions: new Set(),
  governingArticles: new Set(),
  governingBehindNouns: new Set(),
  subordinators: words(
    'that when while because although though if where whose which who whom whether since as unless after before',
  ),
  subjectBehind: new Set(),
  coordinators: words('and but or then nor so yet'),
  and: 'and',
  that: null,
  adverbEnding: /ly$/,
  subjectAfter: false,
  inversion: null,
  inversionLetter: null,
  agent: 'by',
  inTheEyesOf: 'for',
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

export const CUES: CueLexicon = {
  verbs: verbTable(VERBS, conjugate),
  homographs: words(HOMOGRAPHS),
  sources: sourceTable(SOURCES),
  utterances: words(UTTERANCES),
  documents: words(DOCUMENTS),
  citing: words('quote cite'),
  replying: words('reply retort respond counter'),
  continuing: words('add continue conclude insist elaborate explain'),
  reading: new Set(),
  caption: /^\s*[—–-]?\s*(?:a )?quote from /iu,
  authorship: words('of by from'),
  receiving: words('received read found obtained seen'),
  possessives: words('his her its their'),
  definites: words('the'),
  copulas: words(
    'is was are were be been being become becomes became remain remains remained seem seems seemed',
  ),
  offices:
    words(`mayor minister secretary lawmaker senator president chairman chairwoman chief director prosecutor lawyer attorney judge
    officer police spokesman spokeswoman spokesperson owner witness neighbour neighbor victim suspect defendant mother father son
    daughter brother sister husband wife family doctor expert governor ambassador candidate coach referee captain journalist
    professor delegate representative organiser organizer government ministry council court defence opposition group company
    association union party club agency bank commission committee institute university school hospital network newspaper king
    queen prince princess pope bishop general colonel one other first former latter last`),
  labels: LABELS,
  media: MEDIA,
  grammar: GRAMMAR,
}

// What French verb forms say of the time of a clause. Not a grammar: enough to tell which way a weekday looks.

import type { TenseWords, VerbSign } from '../dates/tense.ts'

const AHEAD = set(
  `va vont vais allons allez doit doivent dois devons peut peuvent veut veulent prévoit prévoient
  appelle appellent convoque convoquent invite invitent attend attendent compte comptent espère espèrent envisage envisagent
  projette projettent prépare préparent apprête apprêtent menace menacent souhaite souhaitent entend entendent rendez`,
)
/** What was ahead of the time that the text tells of. */
const WAS_AHEAD = set('allait allaient devait devaient')
const PAST_AUXILIARIES = set(
  'a ai as ont avons avez avait avaient avions eut eurent ayant est sont suis sommes était étaient étions fut furent étant',
)
const HAVE = set('a ai as ont avons avez avait avaient avions eut eurent ayant')
/** May stand between an auxiliary and its participle. */
const BETWEEN = set(
  `t il elle on ils elles je nous vous pas plus jamais déjà bien aussi notamment donc encore toujours enfin finalement ainsi
  également été ensuite d abord alors même tous toutes tout très peu mal mieux vite ne y en se s officiellement définitivement
  récemment formellement immédiatement aussitôt presque quasiment largement clairement totalement partiellement rien lui leur`,
)
const BEFORE_NOUN = set(
  `le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes d de à en par sur dans
  deux trois quatre cinq six sept huit neuf dix chaque quelque quelques plusieurs certains certaines`,
)
const PARTICIPLE = /.{2}ée?s?$/u
/** "fini", "vue", "mis", "dites", "ouverte", "peints". */
const OTHER_PARTICIPLE = /(?:[^aeo][iu]e?|[iu]e?s|(?:it|ert|eint)e?s?)$/u
const IRREGULAR = agreeing(
  `venu revenu survenu parvenu devenu intervenu convenu disparu parti sorti paru rendu tenu élu réélu reçu pris repris mis remis
  commis promis soumis admis permis transmis écrit inscrit ouvert rouvert découvert mort réuni conclu vu connu détenu battu perdu
  vendu attendu prévu établi franchi défini surpris conduit introduit construit détruit produit dit fait entendu interdit suspendu
  offert couru lu bu né voulu défendu répondu survécu victorieux décédé`,
)
/** With "être" in the conditional they tell what is said to have happened: "serait parti". */
const MOTION = beginning(
  'mort part ven reven deven parven surven arriv né ne décéd tomb entr rentr sort rest',
)
/** "est prévu", "la réunion fixée au 5 mai". */
const SCHEDULED = agreeing(
  `prévu attendu programmé fixé planifié convoqué reporté repoussé décalé calé agendé appelé renvoyé ajourné prolongé annoncé donné
  espéré envisagé invité suspendu réservé assigné cité`,
)
/** States of days to come where no past tense tells otherwise: "est ouvert du 3 au 8 mars". */
const OPEN = agreeing('ouvert fermé exposé')
/** "a promis de partir", "a appelé à manifester". */
const PROSPECT = beginning(
  `promi promet annonc menac appel demand invit convoqu propos envisag espér souhait compt projet décid engag prépar apprêt jur ordonn
  somm prév fix report repouss décal prolong suspend renvoy ajourn program accept refus jug exig`,
)
/** With an object they fix a day to come: "a prévu une réunion le 12 mars". */
const PLANNING = beginning('prév program planifi convoqu convi invit')
/** With an object they tell of what is to come, or has come: "a annoncé la fermeture du pont le 12 mars". */
const ANNOUNCING = beginning('annonc promi promet confirm propos dévoil fix')
/** What is held on a day: an announcement of it looks ahead. */
const EVENTS = set(
  `manifestation manifestations grève grèves marche marches rassemblement rassemblements mobilisation mobilisations débrayage
  débrayages réunion réunions conférence assemblée audience concert match scrutin référendum débat cérémonie inauguration
  vote élection élections blocage blocages défilé cortège sommet meeting colloque consultation`,
)
/** What is announced only when it has happened. */
const FACTS = set(
  'mort décès disparition arrestation interpellation naissance découverte assassinat victoire',
)
const INDEFINITE = set('un une des plusieurs deux trois quatre cinq six sept huit neuf dix')
const DETERMINERS = set('le la l les son sa ses leur leurs ce cet cette ces notre nos')
/** Before what is no object of the verb, besides the words before nouns. */
const AFTER_VERB = set('pour avec contre sans devant lors après avant depuis dès vers chez entre')
const FUTURE = ending('era ira dra tra vra rra aura eront iront dront tront vront rront auront')
const CONDITIONAL = ending(
  `erait irait drait vrait rrait aurait ttrait îtrait eraient iraient draient vraient rraient auraient ttraient îtraient`,
)
/** Verbs whose imperfect and simple past end as a future does: "montra", "rentrait". */
const NOT_FUTURE = inflected(
  `centr recentr concentr entr rentr rencontr montr démontr illustr enregistr administr tir retir attir étir soutir livr délivr ouvr
  couvr recouvr découvr inspir respir aspir expir conspir transpir admir désir vir chavir gir mir narr err ferr serr enterr`,
  'a ait aient',
)
const IMPERFECT = ending('ait aient', 2)
const NOT_IMPERFECT = set(
  'fait parfait trait portrait retrait souhait extrait satisfait attrait lait forfait contrait distrait abstrait',
)
const SIMPLE_PAST = ending('èrent irent urent inrent', 2)
const INFINITIVE = ending('er ir re oir', 2)
const BEFORE_INFINITIVE = set(
  `à de d pour sans se s y ne pas doit doivent va vont peut peuvent devrait devraient pourrait pourraient devait devaient allait
  allaient compte comptent souhaite souhaitent espère veut veulent faire`,
)
const CLITICS = set('le la l les lui leur en me m te t nous vous')
const WEAK_FUTURE = set(
  `réunit réunissent rend rendent rencontre rencontrent reçoit reçoivent ouvre ouvrent débute débutent commence commencent achève
  achèvent arrive arrivent part partent revient reviennent tient tiennent prononce prononcent vote votent examine examinent joue
  jouent affronte affrontent dispute disputent accueille accueillent présente présentent célèbre célèbrent fête fêtent reprend
  reprennent organise organisent manifeste manifestent comparaît comparaissent envole envolent décolle décollent élance élancent
  lieu vigueur rentre rentrent quitte quittent passe passent entame entament défie défient retrouve retrouvent tranche
  tranchent sort sortent paraît paraissent dévoile dévoilent ferme ferment inaugure inaugurent prend prennent`,
)

export const TENSE: TenseWords = {
  sign,
  openers: set('que qu qui et mais où puis quand lorsque lorsqu si car dont or ou'),
  subordinators: set('que qu qui dont où lorsque lorsqu quand afin si alors tandis pendant puisque parce'),
  light: set(
    `le la les l ce cet cette dès à au aux pour en du de des d depuis jusqu avant après vers dans ici partir compter nuit soirée
    journée matinée après-midi fin début mi courant notamment encore seulement entre`,
  ),
  ahead: set('ici'),
  back: set('depuis'),
  until: set('à au pour jusqu'),
  upTo: set('jusqu'),
  notices: set('préavis appel appels convocation convocations invitation invitations'),
  lasting:
    /^(?:dur|rest|travaill|attend|tenu|tenai|poursuiv|continu|régn|véc|étai|avai|fonctionn|accueill|demeur|particip|figur)/u,
}

function sign(words: readonly string[], at: number): VerbSign | null {
  const word = words[at] ?? ''
  const previous = words[at - 1] ?? ''
  if (word === 'a' || word === 'ont') return words[at + 1] === 'lieu' ? 'weak-future' : 'past'
  // "Comment s'appelle le chien": a name, and no call.
  if (previous === 's' && word.startsWith('appell')) return null
  if (AHEAD.has(word))
    return BEFORE_NOUN.has(previous) && previous !== 'la' && previous !== 'l' ? null : 'future'
  if (WAS_AHEAD.has(word)) return 'planned'
  if (word === 'aura' || word === 'auront' || word === 'sera' || word === 'seront') return 'future'
  if (FUTURE.test(word) && !NOT_FUTURE.has(word) && !isNoun(previous)) return 'future'
  if (word === 'aurait' || word === 'auraient') return words[at + 1] === 'lieu' ? 'future' : 'past'
  if (CONDITIONAL.test(word) && !NOT_FUTURE.has(word) && !isNoun(previous)) return 'future'
  if (/.rai$/u.test(word) && (previous === 'je' || previous === 'j' || words[at - 2] === 'je'))
    return 'future'
  if (/.rons$/u.test(word) && (previous === 'nous' || words[at - 2] === 'nous')) return 'future'
  if (/.rez$/u.test(word) && (previous === 'vous' || words[at - 2] === 'vous')) return 'future'
  // "mis en délibéré au 14 octobre"
  if (word === 'délibéré' && previous === 'en') return 'prospect'
  const participle = isParticiple(word) ? participleSign(words, at) : null
  if (participle !== null) return participle
  if (PAST_AUXILIARIES.has(word))
    return word === 'est' || word === 'sont' || word === 'suis' || word === 'sommes' ? null : 'past'
  if (SIMPLE_PAST.test(word)) return 'past'
  if (IMPERFECT.test(word) && !NOT_IMPERFECT.has(word) && !isNoun(previous)) return 'past'
  const governor = CLITICS.has(previous) ? (words[at - 2] ?? '') : previous
  if (INFINITIVE.test(word) && BEFORE_INFINITIVE.has(governor)) return 'infinitive'
  if (
    (PROSPECT.test(word) || ANNOUNCING.test(word)) &&
    /(?:e|ent|t)$/u.test(word) &&
    !BEFORE_NOUN.has(previous)
  )
    return announcement(words, at, at) ?? (PROSPECT.test(word) ? 'prospect' : null)
  if (WEAK_FUTURE.has(word)) return BEFORE_NOUN.has(previous) && words.length > 1 ? null : 'weak-future'
  return null
}

function isNoun(previous: string): boolean {
  return BEFORE_NOUN.has(previous) && !['la', 'l', 'le', 'les', 'en', 'leur'].includes(previous)
}

function isParticiple(word: string): boolean {
  return PARTICIPLE.test(word) || OTHER_PARTICIPLE.test(word) || IRREGULAR.has(word)
}

function participleSign(words: readonly string[], at: number): VerbSign | null {
  const word = words[at] ?? ''
  let i = at - 1
  while (i >= 0 && at - i < 6 && BETWEEN.has(words[i] ?? '')) i -= 1
  const auxiliary = words[i] ?? ''
  const passive = words.slice(i + 1, at).includes('été')
  if (['sera', 'seront', 'aura', 'auront'].includes(auxiliary)) return 'future'
  if (auxiliary === 'serait' || auxiliary === 'seraient') return MOTION.test(word) ? 'past' : 'future'
  if (auxiliary === 'aurait' || auxiliary === 'auraient') return 'past'
  if (auxiliary === 'être' || auxiliary === 'avoir') return 'infinitive'
  if (PAST_AUXILIARIES.has(auxiliary)) {
    if (HAVE.has(auxiliary)) {
      const announced = passive ? null : announcement(words, i, at)
      if (announced !== null) return announced
      return PROSPECT.test(word) || (passive && SCHEDULED.has(word)) ? 'prospect' : 'past'
    }
    if (SCHEDULED.has(word)) {
      if (words[i - 1] === 's' || words[i - 1] === 'se') return 'prospect'
      return auxiliary.startsWith('ét') ? 'planned' : 'scheduled'
    }
    if (OPEN.has(word) && (auxiliary === 'est' || auxiliary === 'sont')) return 'scheduled'
    return PROSPECT.test(word) ? 'prospect' : 'past'
  }
  if (BEFORE_NOUN.has(words[at - 1] ?? '') || !(PARTICIPLE.test(word) || IRREGULAR.has(word))) return null
  // Without an auxiliary: "la motion adoptée lundi", "le texte, adopté à Lyon lundi, ...".
  const beside = words.slice(at + 1).every((next) => TENSE.light.has(next))
  if (beside || (at > 0 && words[at - 1] === ',') || at === 0) return SCHEDULED.has(word) ? 'planned' : 'past'
  return SCHEDULED.has(word) ? 'bare-scheduled' : 'bare-past'
}

/** What a verb that announces or plans says of a day behind its object; `first`: where its group begins. */
function announcement(words: readonly string[], first: number, at: number): 'planned' | 'announced' | null {
  const word = words[at] ?? ''
  if (!PLANNING.test(word) && !ANNOUNCING.test(word) && !word.startsWith('appel')) return null
  const object = objectOf(words, at, first)
  if (object === null || FACTS.has(words[object + 1] ?? '')) return null
  if (PLANNING.test(word) || words.slice(object).some((each) => EVENTS.has(each))) return 'planned'
  return ANNOUNCING.test(word) ? 'announced' : null
}

/** Where the object of a verb begins: "a annoncé mardi à la presse une grève", "a appelé à une grève". */
function objectOf(words: readonly string[], at: number, first: number): number | null {
  // "« … », a annoncé la préfecture": behind a comma a definite noun may well be the subject.
  const before = words[first - 1]
  const incise = before === undefined || before === ','
  const called = words[at]?.startsWith('appel') === true
  for (let i = at + 1; i < words.length - 1; i += 1) {
    const opens = INDEFINITE.has(words[i] ?? '') || (!incise && DETERMINERS.has(words[i] ?? ''))
    const previous = words[i - 1] ?? ''
    const governed = BEFORE_NOUN.has(previous) || AFTER_VERB.has(previous)
    if (opens && (!governed || (called && previous === 'à'))) return i
  }
  return null
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

function alternatives(list: string): string {
  return list.trim().split(/\s+/).join('|')
}

/** Words that begin so. */
function beginning(list: string): RegExp {
  return new RegExp(`^(?:${alternatives(list)})`, 'u')
}

/** Words that end so, behind at least so many letters. */
function ending(list: string, letters = 0): RegExp {
  return new RegExp(`.{${letters}}(?:${alternatives(list)})$`, 'u')
}

/** Participles in both genders and numbers. */
function agreeing(list: string): ReadonlySet<string> {
  return inflected(list, ' e s es')
}

/** Each stem with each ending; endings are apart by one space, so that an empty one may begin them. */
function inflected(stems: string, endings: string): ReadonlySet<string> {
  const all = endings.split(' ')
  return new Set(stems.split(/\s+/).flatMap((stem) => all.map((each) => stem + each)))
}

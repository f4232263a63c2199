// What the bot says in French. Typography: no-break space before « : ; ? ! » and inside « », as newspapers do.

import type { QuotationDate } from '../corpus/corpus.ts'
import type { ExpectedValue, IdProblem } from '../text/article/article-error.ts'
import { megabytes, progressBar } from './amounts.ts'
import { between, day, ofRange, range } from './dates-fr.ts'
import { otherNames } from './other-names.ts'
import { usageLine } from './usage.ts'
import type { CommandWording, Wording } from './wording.ts'

const NUMBER = new Intl.NumberFormat('fr')
const DECIMAL = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })
const LIST = new Intl.ListFormat('fr')
const OR = new Intl.ListFormat('fr', { type: 'disjunction' })
/** What a value must be, in an article's front matter and in people.yaml. */
const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  text: 'un texte sur une ligne, de 300 caractères au plus',
  date: 'AAAA-MM-JJ, un jour qui existe',
  language: 'fr ou en',
  url: 'une adresse http(s)',
  name: 'un nom d’une ligne',
  names: 'une liste de noms, chacun d’une ligne',
  'person-kind': 'person ou organisation',
  gender: 'm ou f',
}
/** Why a file's name cannot name an article. */
const ID_PROBLEMS: Readonly<Record<IdProblem, string>> = {
  'not-utf8': 'il n’est pas en UTF-8 valide',
  'too-long': 'il a plus de 80 caractères',
  'no-letter': 'il n’a ni lettre ni chiffre',
  invisible: 'il contient un caractère invisible',
  'outer-space': 'il commence ou finit par une espace',
}

const article = { name: 'article', description: 'Un seul article (son identifiant)' }

const commands: Wording['commands'] = {
  ask: {
    name: 'demander',
    description: 'Poser une question : la réponse est un extrait mot pour mot, avec sa source',
    options: {
      question: { name: 'question', description: 'Votre question, en français ou en anglais' },
      article,
      private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    },
  },
  passage: {
    name: 'passage',
    description: 'Lire un passage en entier, par son numéro',
    options: { number: { name: 'numéro', description: 'Le numéro du passage, à partir de 1' }, article },
  },
  quotes: {
    name: 'citations',
    description: 'Les citations, par personne et par sujet',
    options: {
      speaker: { name: 'personne', description: 'Qui parle' },
      about: { name: 'sujet', description: 'De quoi il est question' },
      article,
    },
  },
  timeline: {
    name: 'chronologie',
    description: 'Qui a dit quoi, quand : les citations dans l’ordre où elles ont été dites',
    options: {
      speaker: { name: 'personne', description: 'Qui parle' },
      from: { name: 'du', description: 'À partir de ce jour : « 5 juin », « 2025-06-05 », « hier »' },
      to: { name: 'au', description: 'Jusqu’à ce jour compris' },
    },
  },
  people: {
    name: 'personnes',
    description: 'Qui apparaît dans les articles',
    options: { name: { name: 'nom', description: 'Une seule personne' } },
  },
  verify: {
    name: 'vérifier',
    description: 'Cette citation est-elle vraiment dans les articles, mot pour mot ?',
    options: { quote: { name: 'citation', description: 'Les mots à vérifier' } },
  },
  sources: { name: 'sources', description: 'Les articles indexés, et leur fraîcheur', options: {} },
  help: { name: 'aide', description: 'Ce que le bot sait faire', options: {} },
  reindex: {
    name: 'réindexer',
    description: 'Relire le dossier des articles (administrateurs)',
    options: {},
  },
} satisfies Record<string, CommandWording>

/** An entry of the menu of a message. */
const CHECK_MESSAGE = 'Vérifier dans l’article'

/** Before a change that turns the sense round. */
const NEGATION = { none: '', 'left-out': 'négation omise, ', added: 'négation ajoutée, ' } as const

export const FRENCH: Wording = {
  language: 'fr',
  commands,
  checkMessage: CHECK_MESSAGE,
  noTextToCheck: 'Ce message n’a pas de texte : il n’y a rien à vérifier.',

  notSaid: (articles) => (articles > 1 ? 'Les articles ne le disent pas.' : 'L’article ne le dit pas.'),
  nearest: (passages) => `Au plus près : ${passages.join(' ; ')}`,
  further: 'Autres extraits',
  nothingFurther: 'Il n’y a pas d’autre extrait à montrer pour cette question.',
  emptyQuestion: 'Posez une question sur les articles, par exemple : « Qui a dit quoi ? »',
  emptyQuote: 'Écrivez les mots à vérifier, tels que vous les avez lus ou entendus.',
  nothingIndexed: 'Aucun article n’est indexé pour l’instant.',
  smallTalk: (tone) =>
    ({
      greeting: 'Bonjour ! Posez une question sur les articles : j’y réponds par leurs propres mots.',
      thanks: 'Avec plaisir.',
      nod: 'Bien. Une autre question ? « plus » montre les autres extraits, s’il y en a.',
      about:
        'Je suis un bot : je réponds aux questions sur les articles en les citant mot pour mot. /aide dit le reste.',
      insult: 'Je ne sais que citer les articles. Une question à leur sujet ?',
      instruction: 'Je n’écris rien moi-même et ne change pas de rôle : je cite les articles, mot pour mot.',
      spam: 'Je ne réponds qu’aux questions sur les articles.',
      'off-topic': 'Je ne réponds que par les mots des articles, et ils ne parlent pas de cela.',
    })[tone],
  lead: 'Le début de l’article :',
  context: (role) =>
    ({
      denial: 'Démenti',
      'no-evidence': 'Aucune preuve',
      further: 'Autre élément',
      outcome: 'Suite donnée',
      allegation: 'Accusation',
      correction: 'Rectificatif',
    })[role],
  correctionTitle: 'Corrigé depuis',
  contextTitle: 'À lire avec cette accusation',
  contextAbove: (briefs) => `À lire avec cette citation, plus haut : ${briefs.join(' ; ')}`,

  referent: ({ words, name, passage }, here) =>
    `${quoted(words)} : ${name} (d’après ${here ? 'le début du passage' : `le passage ${passage}`})`,
  passage: (number) => `passage ${number}`,
  passageOf: (number, of) => `passage ${number} sur ${of}`,
  subheading: 'intertitre',
  part: (part, of) => `partie ${part} sur ${of}`,
  stale: 'version précédente : le fichier a été refusé depuis',
  undated: 'sans date',
  day,
  indexedAgo: (ms) => `indexé ${ago(ms)}`,

  marks: ['« ', ' »'],
  quoted,
  quotationsTitle: (n, speaker, about) =>
    `${count(n, 'citation', 'citations')}${speaker === null ? '' : ` ${de(speaker)}`}${about === null ? '' : ` à propos de ${quoted(about)}`}`,
  timelineTitle: (speaker) => `Chronologie des citations${speaker === null ? '' : ` ${de(speaker)}`}`,
  quotationCount: (n) => count(n, 'citation', 'citations'),
  firstOnly: (shown) =>
    `Voici les ${NUMBER.format(shown)} premières. Pour les suivantes, précisez une personne, un sujet ou une période.`,
  between,
  noQuotations: (speaker, about, period) =>
    `Les articles n’ont pas de citation${speaker === null ? '' : ` ${de(speaker)}`}${about === null ? '' : ` à propos de ${quoted(about)}`}${period === null ? '' : ` ${period}`}.`,
  passageList,
  medium: (medium) => (/^\p{Lu}/u.test(medium) ? `, sur ${medium}` : ` (${medium})`),
  addressee: (addressee) => `, ${to(addressee)}`,
  likely: (speaker) => `sans doute ${speaker}`,
  unnamed: (description) =>
    description === null ? 'auteur non nommé' : `${quoted(description)} (non nommé)`,
  dated: (date) => {
    if (date === null) return { text: 'Sans date', detail: null }
    if (date.basis === 'published') {
      return { text: 'Sans date dans le texte', detail: `publication ${ofRange(date)}` }
    }
    return {
      text: `${capitalised(withPart(date))}${date.planned ? ' (prévu)' : ''}`,
      detail: date.words === null ? null : quoted(date.words),
    }
  },
  statedOn: (date) => {
    const basis = [...(date.planned ? ['prévu'] : []), ...(date.words === null ? [] : [quoted(date.words)])]
    return `${withPart(date)}${basis.length === 0 ? '' : ` (${basis.join(', ')})`}`
  },
  badDate: (option, value) =>
    `Je ne comprends pas la date ${quoted(value)}, ${option === 'from' ? 'début' : 'fin'} de la période. Écrivez par exemple « 5 juin », « 2025-06-05 » ou « hier ».`,
  badRange: (from, to) =>
    `La période finit (${day(to)}) avant de commencer (${day(from)}) : inversez les deux dates.`,
  peopleTitle: 'Qui apparaît dans les articles',
  noPeople: 'Les articles ne nomment personne.',
  personDetail: (person) =>
    [
      person.kind === 'organisation' ? 'organisation' : null,
      otherNames(person).length > 0 ? `aussi ${LIST.format(otherNames(person).map(quoted))}` : null,
      person.quotations > 0 ? count(person.quotations, 'citation', 'citations') : 'aucune citation',
      count(person.passages, 'passage', 'passages'),
    ]
      .filter((part) => part !== null)
      .join(' · '),
  noSuchPerson: (asked, named) =>
    `Les articles ne nomment pas ${quoted(asked)}.${named.length === 0 ? '' : ` Ils nomment entre autres ${LIST.format(named)}.`}`,
  whichPerson: (asked, named) => `${quoted(asked)} peut désigner ${OR.format(named)}. Précisez.`,
  rewordedIn: (passages) => `en d’autres mots : ${passageList(passages)}`,
  repeatedIn: (title, passages) => `aussi dans ${quoted(title)}, ${passageList(passages)}`,
  repeatedElsewhere: (articles) => `et dans ${count(articles, 'autre article', 'autres articles')}`,

  verbatim: 'Mot pour mot.',
  altered: 'Pas mot pour mot.',
  absent: 'Ces mots ne sont pas dans les articles.',
  notAQuotation: 'Ce sont les mots de l’article, pas une citation.',
  partial: 'La citation est plus longue.',
  changed: (from, to, negation) =>
    NEGATION[negation ?? 'none'] +
    (from === ''
      ? `il manque ${quoted(to)}`
      : to === ''
        ? `${quoted(from)} n’y est pas`
        : `${quoted(from)} : l’article dit ${quoted(to)}`),
  furtherChanges: (n) => `et ${count(n, 'autre différence', 'autres différences')}`,
  rewordedByHeading: 'L’intertitre reformule :',
  rewordsQuotation: 'Mais c’est un intertitre, qui reformule. La citation elle-même :',
  unchecked: (n) =>
    `Je ne vérifie que les premières citations d’un message ; ${n > 1 ? `les ${NUMBER.format(n)} suivantes ne l’ont pas été` : 'la suivante ne l’a pas été'}.`,
  misattributed: (claimed, speaker) =>
    `Ces mots ne sont pas ${de(claimed)} : dans l’article, ils sont ${de(speaker)}.`,

  noSuchPassage: (number, of) => `Il n’y a pas de passage ${NUMBER.format(number)} : cet article en a ${of}.`,
  noSuchPassageAnywhere: (number, most) =>
    `Aucun article n’a de passage ${NUMBER.format(number)} : le plus long en a ${most}.`,
  noSuchArticle: (asked) => `Aucun article ne s’appelle « ${asked} ».`,
  whichArticle: 'De quel article ? Précisez-le, ou choisissez :',
  sourcesTitle: 'Articles indexés',
  totals: (totals) =>
    `${count(totals.articles, 'article', 'articles')}, ${count(totals.passages, 'passage', 'passages')}.`,
  passages: (n) => count(n, 'passage', 'passages'),

  helpTitle: 'Ce que je sais faire',
  helpIntroduction:
    'Je réponds avec les mots mêmes des articles, et leur source. Quand les articles ne répondent pas, je le dis.',
  helpRules: [
    'En message privé, ou en me mentionnant, écrivez simplement votre question.',
    `Après une commande tapée, une option s’écrit avec son nom, comme dans ${quoted('/citations personne:NOM sujet:MOTS')}.`,
  ].join(' '),
  helpMessageMenu: `Dans Discord, le menu d’un message (clic droit ou appui long, puis Applications) a ${quoted(CHECK_MESSAGE)} : ses citations, mot pour mot.`,

  progress: ({ done, total }) =>
    `Réindexation …  ${progressBar(done, total)}  ${NUMBER.format(done)} / ${count(total, 'article', 'articles')}`,
  reindexed: ({ generation, ms, changes, moreQuotations }) => {
    const parts = [
      some(changes.added.length, 'nouvel article', 'nouveaux articles'),
      some(changes.changed.length, 'modifié', 'modifiés'),
      some(changes.removed.length, 'retiré', 'retirés'),
      some(changes.unchanged, 'inchangé', 'inchangés'),
    ].filter((part) => part !== null)
    return `Génération ${NUMBER.format(generation)} en service en ${DECIMAL.format(ms / 1000)} s. ${
      parts.length > 0 ? `${parts.join(', ')}.` : 'Aucun article.'
    }${moreOrFewer(moreQuotations)}`
  },
  reindexKept: (generation, reason) => {
    const kept =
      generation > 0
        ? `La génération ${NUMBER.format(generation)} continue de répondre.`
        : 'Aucun article n’est en service.'
    switch (reason.kind) {
      case 'folder-missing':
        return `Le dossier « ${reason.folder} » n’existe pas : créez-le et mettez-y des articles. ${kept}`
      case 'folder-empty':
        return `Aucun article (.txt ou .md) dans « ${reason.folder} ». ${kept}`
      case 'all-refused':
        return `Aucun article lisible dans « ${reason.folder} ». ${kept}`
      case 'write-failed':
        return `L’index n’a pas pu être écrit (${reason.detail}). ${kept}`
      case 'not-a-folder':
        return `« ${reason.folder} » n’est pas un dossier : indiquez celui des articles. ${kept}`
      case 'folder-unreadable':
        return `Le dossier « ${reason.folder} » ne peut pas être lu (${reason.detail}) : vérifiez ses droits. ${kept}`
      case 'stopped':
        return 'La réindexation a été arrêtée, parce que le bot s’arrête.'
    }
  },
  busy: 'Une réindexation est déjà en cours : attendez qu’elle finisse.',
  notAllowed: 'Seuls les administrateurs du bot peuvent réindexer.',
  refusedTitle: 'Refusé :',
  refusedStale: 'la version précédente reste',
  fault: (fault) => {
    switch (fault.rule) {
      case 'not-utf8':
        return 'ce n’est pas de l’UTF-8 valide ; enregistrez le fichier en UTF-8'
      case 'nul-byte':
        return 'contient un octet nul, qu’aucun texte n’a ; enregistrez l’article en texte UTF-8'
      case 'no-text':
        return 'aucun texte ; écrivez l’article (sous l’en-tête, s’il y en a un)'
      case 'too-large':
        return `${megabytes(fault.bytes, DECIMAL)} Mo ; la limite est de ${megabytes(fault.limit, DECIMAL)} Mo, divisez l’article`
      case 'front-matter-unclosed':
        return 'l’en-tête ouvert par « --- » n’est pas refermé ; ajoutez une ligne « --- » après lui'
      case 'front-matter-invalid':
        return `l’en-tête n’est pas du YAML valide (${fault.detail}) ; écrivez « clé: valeur », et entre guillemets une valeur qui contient « : »`
      case 'value-invalid':
        return `${fault.key} vaut « ${fault.value} » ; attendu : ${EXPECTED[fault.expected]}`
      case 'people-invalid':
        return `liste de personnes illisible (${fault.detail}) ; écrivez des entrées « - name: … » sous « people: »`
      case 'id-invalid':
        return `le nom du fichier ne convient pas (${ID_PROBLEMS[fault.problem]}) ; renommez-le`
      case 'id-duplicate':
        return `même nom d’article que ${fault.other} ; renommez l’un des deux`
      case 'link-outside':
        return 'ce lien mène hors du dossier des articles ; copiez-y le fichier'
      case 'link-broken':
        return 'ce lien ne mène nulle part ; retirez-le, ou mettez le fichier à sa place'
      case 'not-a-file':
        return 'ce n’est pas un fichier ordinaire ; retirez-le ou renommez-le'
      case 'being-written':
        return 'le fichier est en train d’être écrit ; réindexez quand il sera complet'
      case 'unreadable':
        return `illisible (${fault.detail}) ; vérifiez les droits du fichier`
    }
  },
  unknownKey: (key) => `clé « ${key} » inconnue, ignorée`,

  previous: '◀',
  next: '▶',
  pageOf: (page, of) => `${page}/${of}`,
  readPassage: (number) => `Lire le passage ${number}`,
  inContext: 'En contexte',
  furtherExcerpts: (n) => `Autres extraits (${n})`,
  timeline: 'Chronologie',
  quotations: 'Citations',
  byPerson: 'Par personne',

  failed:
    'Quelque chose s’est mal passé de mon côté. Réessayez ; l’administrateur trouvera le détail dans le journal.',
  expired: 'Ce bouton vient d’une version plus ancienne : reposez la question.',
  unknownCommand: (name) => `Je ne connais pas la commande « ${name} ». /aide les montre toutes.`,
  usage: (command) => `Usage : ${usageLine(command, commands)}`,
}

function count(n: number, one: string, many: string): string {
  return `${NUMBER.format(n)} ${n < 2 ? one : many}`
}

function some(n: number, one: string, many: string): string | null {
  return n > 0 ? count(n, one, many) : null
}

/** " 31 citations de plus."; nothing where there are as many as before. */
function moreOrFewer(quotations: number): string {
  if (quotations === 0) return ''
  const counted = count(Math.abs(quotations), 'citation', 'citations')
  return ` ${counted} de ${quotations > 0 ? 'plus' : 'moins'}.`
}

function ago(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return 'à l’instant'
  if (minutes < 60) return `il y a ${minutes} min`
  if (minutes < 48 * 60) return `il y a ${Math.floor(minutes / 60)} h`
  return `il y a ${NUMBER.format(Math.floor(minutes / (24 * 60)))} jours`
}

function quoted(words: string): string {
  return `« ${words} »`
}

/** The others are counted. */
const PASSAGES_LISTED = 6

function passageList(numbers: readonly number[]): string {
  if (numbers.length === 1) return `passage ${numbers[0]}`
  const more = numbers.length - PASSAGES_LISTED
  const listed = numbers.slice(0, more > 1 ? PASSAGES_LISTED : numbers.length).map(String)
  return `passages ${LIST.format(more > 1 ? [...listed, `${more} autres`] : listed)}`
}

/** "d’Élise", "de Paul". An h is left alone: only a dictionary tells Hugo's from Hélène's. */
function de(name: string): string {
  return /^(?:[aeiou]|y[^aeiou])/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`
}

/** Begins with a capital, or with the article or possessive that a noun needs to stand in a sentence. */
const WITH_DETERMINER =
  /^(?:\p{Lu}|l['’]|(?:les?|la|une?|son|sa|ses|leurs?|notre|nos|votre|vos|ce|cet|cette|ces) )/u

/** "à la presse", "aux journalistes", "au Monde"; a bare noun as the article has it: "à « salariés »". */
function to(addressee: string): string {
  if (/^aux? /iu.test(addressee)) return addressee.charAt(0).toLowerCase() + addressee.slice(1)
  const told = WITH_DETERMINER.test(addressee) ? addressee : quoted(addressee)
  return `à ${told}`.replace(/^à les /i, 'aux ').replace(/^à le /i, 'au ')
}

function withPart(date: QuotationDate): string {
  return `${range(date)}${date.part === null ? '' : `, ${date.part}`}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

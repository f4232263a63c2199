// What the bot says in French. Typography: no-break space before « : ; ? ! » and inside « », as newspapers do.

import { usageLine } from './usage.ts'
import type { CommandWording, Wording } from './wording.ts'

const NUMBER = new Intl.NumberFormat('fr')
const SECONDS = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })
const DAY = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const article = { name: 'article', description: 'Un seul article (son identifiant)' }

const commands: Wording['commands'] = {
  ask: {
    name: 'demander',
    description: 'Poser une question : la réponse est un extrait mot pour mot, avec sa source',
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
  sources: { name: 'sources', description: 'Les articles indexés, et leur fraîcheur', options: {} },
  help: { name: 'aide', description: 'Ce que le bot sait faire', options: {} },
  reindex: {
    name: 'réindexer',
    description: 'Relire le dossier des articles (administrateurs)',
    options: {},
  },
} satisfies Record<string, CommandWording>

export const FRENCH: Wording = {
  language: 'fr',
  commands,

  notSaid: (articles) => (articles > 1 ? 'Les articles ne le disent pas.' : 'L’article ne le dit pas.'),
  nearest: 'Au plus près :',
  further: 'Autres extraits',
  emptyQuestion: 'Posez une question sur les articles, par exemple : « Qui a dit quoi ? »',
  nothingIndexed: 'Aucun article n’est indexé pour l’instant.',
  context: (role) =>
    ({
      denial: 'Démenti',
      'no-evidence': 'Aucune preuve',
      allegation: 'Accusation',
      correction: 'Rectificatif',
    })[role],
  contextTitle: 'À lire avec cette accusation',

  passage: (number) => `passage ${number}`,
  passageOf: (number, of) => `passage ${number} sur ${of}`,
  subheading: 'intertitre',
  part: (part, of) => `partie ${part} sur ${of}`,
  stale: 'version précédente : le fichier a été refusé depuis',
  undated: 'sans date',
  day: (iso) => DAY.format(new Date(iso)).replace(/^1 /, '1er '),
  indexedAgo: (ms) => `indexé ${ago(ms)}`,

  noSuchPassage: (number, of) => `Il n’y a pas de passage ${NUMBER.format(number)} : cet article en a ${of}.`,
  noSuchArticle: (asked) => `Aucun article ne s’appelle « ${asked} ».`,
  whichArticle: 'De quel article ? Précisez-le, ou choisissez :',
  sourcesTitle: 'Articles indexés',
  totals: (totals) =>
    `${count(totals.articles, 'article', 'articles')}, ${count(totals.passages, 'passage', 'passages')}.`,
  passages: (n) => count(n, 'passage', 'passages'),

  helpTitle: 'Ce que je sais faire',
  helpIntroduction:
    'Je réponds avec les mots mêmes des articles, et leur source. Quand les articles ne répondent pas, je le dis.',
  helpRules: 'En message privé, ou en me mentionnant, écrivez simplement votre question.',
  adminOnly: 'administrateurs',

  progress: ({ done, total }) =>
    `Réindexation …  ${bar(done, total)}  ${NUMBER.format(done)} / ${count(total, 'article', 'articles')}`,
  reindexed: ({ generation, ms, changes }) => {
    const parts = [
      some(changes.added.length, 'nouvel article', 'nouveaux articles'),
      some(changes.changed.length, 'modifié', 'modifiés'),
      some(changes.removed.length, 'retiré', 'retirés'),
      some(changes.unchanged, 'inchangé', 'inchangés'),
    ].filter((part) => part !== null)
    return `Génération ${NUMBER.format(generation)} en service en ${SECONDS.format(ms / 1000)} s. ${
      parts.length > 0 ? `${parts.join(', ')}.` : 'Aucun article.'
    }`
  },
  reindexKept: (generation, reason) => {
    const kept =
      generation > 0
        ? `La génération ${NUMBER.format(generation)} continue de répondre.`
        : 'Aucun article n’est en service.'
    switch (reason.kind) {
      case 'folder-missing':
        return `Le dossier « ${reason.folder} » n’existe pas : créez-le et mettez-y des articles. ${kept}`
      case 'folder-empty':
        return `Aucun article (.txt ou .md) dans « ${reason.folder} ». ${kept}`
      case 'all-refused':
        return `Aucun article lisible dans « ${reason.folder} ». ${kept}`
      case 'write-failed':
        return `L’index n’a pas pu être écrit (${reason.detail}). ${kept}`
      case 'folder-unreadable':
        return `Le dossier « ${reason.folder} » ne peut pas être lu (${reason.detail}) : vérifiez ses droits. ${kept}`
      case 'stopped':
        return 'La réindexation a été arrêtée, parce que le bot s’arrête.'
    }
  },
  busy: 'Une réindexation est déjà en cours : attendez qu’elle finisse.',
  notAllowed: 'Seuls les administrateurs du bot peuvent réindexer.',
  refusedTitle: 'Refusé :',
  refusedStale: 'la version précédente reste',
  fault: (fault) => {
    switch (fault.rule) {
      case 'not-utf8':
        return 'ce n’est pas de l’UTF-8 valide ; enregistrez le fichier en UTF-8'
      case 'nul-byte':
        return 'contient un octet nul ; est-ce bien du texte ?'
      case 'no-text':
        return 'aucun texte sous l’en-tête ; ajoutez le texte de l’article'
      case 'too-large':
        return `${megabytes(fault.bytes)} Mo ; la limite est de ${megabytes(fault.limit)} Mo, divisez l’article`
      case 'front-matter-unclosed':
        return 'l’en-tête ouvert par « --- » n’est pas refermé ; ajoutez une ligne « --- » après lui'
      case 'front-matter-invalid':
        return `l’en-tête n’est pas du YAML valide (${fault.detail})`
      case 'value-invalid':
        return `${fault.key} vaut « ${fault.value} » ; attendu : ${
          {
            text: 'un texte sur une ligne',
            date: 'AAAA-MM-JJ, un jour qui existe',
            language: 'fr ou en',
            url: 'une adresse http(s)',
          }[fault.expected]
        }`
      case 'id-invalid':
        return `le nom du fichier ne convient pas (${fault.detail}) ; renommez-le`
      case 'id-duplicate':
        return `même nom d’article que ${fault.other} ; renommez l’un des deux`
      case 'link-outside':
        return 'ce lien mène hors du dossier des articles ; copiez-y le fichier'
      case 'not-a-file':
        return 'ce n’est pas un fichier ordinaire ; retirez-le ou renommez-le'
      case 'unreadable':
        return `illisible (${fault.detail}) ; vérifiez les droits du fichier`
    }
  },
  unknownKey: (key) => `clé « ${key} » inconnue, ignorée`,

  previous: '◀',
  next: '▶',
  pageOf: (page, of) => `${page}/${of}`,
  readPassage: (number) => `Lire le passage ${number}`,
  inContext: 'En contexte',
  furtherExcerpts: (n) => `Autres extraits (${n})`,

  failed:
    'Quelque chose s’est mal passé de mon côté. Réessayez ; l’administrateur trouvera le détail dans le journal.',
  expired: 'Ce bouton vient d’une version plus ancienne : reposez la question.',
  unknownCommand: (name) => `Je ne connais pas la commande « ${name} ». /help les montre toutes.`,
  usage: (command) => `Usage : ${usageLine(command, commands)}`,
}

function count(n: number, one: string, many: string): string {
  return `${NUMBER.format(n)} ${n < 2 ? one : many}`
}

function some(n: number, one: string, many: string): string | null {
  return n > 0 ? count(n, one, many) : null
}

function megabytes(bytes: number): string {
  return SECONDS.format(bytes / 1_000_000)
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? 15 : Math.floor((15 * done) / total)
  return '█'.repeat(filled) + '░'.repeat(15 - filled)
}

function ago(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return 'à l’instant'
  if (minutes < 60) return `il y a ${minutes} min`
  if (minutes < 48 * 60) return `il y a ${Math.floor(minutes / 60)} h`
  return `il y a ${NUMBER.format(Math.floor(minutes / (24 * 60)))} jours`
}

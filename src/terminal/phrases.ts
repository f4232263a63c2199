// What only the terminal says, in French and English: the command line's help and its faults, the chat's
// first and last lines. Every sentence that Discord says too stands in presentation/wording-*.ts.

import type { CorpusTotals } from '../corpus/corpus.ts'
import type { LanguageCode } from '../text/article/article.ts'
import type { UsageFault } from './arguments.ts'
import type { BatchFault } from './json-lines.ts'

export interface Phrases {
  /** Said before the chat when there is no token. */
  readonly connectDiscord: string
  /** `bot` without a token. */
  readonly tokenMissing: string
  /** The chat's first line; `totals` as the sources reply says them. */
  greeting(totals: CorpusTotals): string
  readonly goodbye: string
  /** A number typed that none of the actions below the last reply has. */
  noSuchAction(typed: string): string
  /** The database was damaged: where it was put, before it is built again from the articles. */
  setAside(path: string): string
  /** `ids`: of the articles that there are. */
  noSuchArticle(asked: string, ids: readonly string[]): string
  /** A passage's number was given, and not of which article. */
  whichArticle(ids: readonly string[]): string
  usage(fault: UsageFault): string
  batch(fault: BatchFault): string
  readonly help: string
}

export function phrasesFor(language: LanguageCode): Phrases {
  return language === 'fr' ? FRENCH : ENGLISH
}

/** Ids named in one line; the others are counted. */
const IDS_NAMED = 5

function listed(ids: readonly string[], others: (count: number) => string): string {
  const more = ids.length - IDS_NAMED
  return [...ids.slice(0, more > 1 ? IDS_NAMED : ids.length), ...(more > 1 ? [others(more)] : [])].join(', ')
}

const FRENCH: Phrases = {
  connectDiscord:
    'Pas de DISCORD_TOKEN : le bot répond ici, dans le terminal. Pour le connecter à Discord, mettez son jeton dans .env (voir README.md).',
  tokenMissing:
    'DISCORD_TOKEN manque : mettez le jeton du bot dans .env (voir .env.example et README.md), ou lancez « npm start --silent -- chat ».',
  greeting: ({ articles, passages }) =>
    articles === 0
      ? 'Aucun article n’est indexé : /réindexer relit le dossier. Ctrl-D pour quitter.'
      : `${articles} ${articles < 2 ? 'article' : 'articles'}, ${passages} ${passages < 2 ? 'passage' : 'passages'}. Posez une question, ou /aide. Ctrl-D pour quitter.`,
  goodbye: 'Au revoir.',
  noSuchAction: (typed) => `Rien ne porte le numéro ${typed} ici. Pour lire un passage : /passage ${typed}.`,
  setAside: (path) =>
    `L’index était endommagé : mis de côté sous ${path}, il est reconstruit à partir des articles.`,
  noSuchArticle: (asked, ids) =>
    `Aucun article ne s’appelle « ${asked} ». Il y a : ${listed(ids, (more) => `${more} autres (commande sources)`)}.`,
  whichArticle: (ids) =>
    `De quel article ? Ajoutez --article suivi de son nom : ${listed(ids, (more) => `${more} autres (commande sources)`)}.`,
  usage: (fault) => `${sayFaultInFrench(fault)} Voir : npm start --silent -- --help`,
  batch: (fault) => {
    switch (fault.rule) {
      case 'unreadable':
        return `${fault.file}: illisible (${fault.detail}) ; vérifiez le chemin et les droits.`
      case 'dates-line-invalid':
        return `${fault.file}:${fault.line}: attendu un objet JSON {"id": …, "text": "…", "reference": "AAAA-MM-JJ"} sur une ligne.`
      case 'line-invalid':
        return `${fault.file}:${fault.line}: attendu un objet JSON {"id": …, "question": "…", "article"?: "…"} sur une ligne.`
      case 'no-such-article':
        return `${fault.file}:${fault.line}: aucun article ne s’appelle « ${fault.article} ».`
    }
  },
  help: `Verbatim répond aux questions sur une affaire avec les mots mêmes des articles, et leur source.

Usage : npm start --silent -- COMMANDE [ARGUMENT…] [--data DOSSIER] [--database FICHIER]

  (aucune)            le bot Discord si DISCORD_TOKEN est là, sinon le chat
  chat                le chat dans le terminal ; lit l’entrée standard quand ce n’est pas un terminal
  bot                 le bot Discord
  ask QUESTION        une réponse ; --article ID : un seul article ; --json : pour un programme
  ask --batch FICHIER une question par ligne, en JSON {"id", "question", "article"?} ; « - » : l’entrée standard
  quotes              les citations ; --speaker NOM, --about MOTS, --article ID ; --json
  timeline            les citations dans l’ordre où elles ont été dites ; --speaker NOM, --from et --to DATE
                      (« 5 juin », « 2025-06-05 », « hier ») ; --json, ou --format timelinejs ou csv
  people [NOM]        qui apparaît dans les articles ; --json
  verify CITATION     ces mots sont-ils dans les articles, mot pour mot ? ; --json
  passage NUMÉRO      un passage en entier ; --article ID quand il y a plusieurs articles
  sources             les articles indexés
  index               relit le dossier des articles et dit ce qui a changé ; --json : pour un programme
  dates --batch FICHIER les dates d’un texte : par ligne, en JSON {"id", "text", "reference"} ; « - » : l’entrée standard
  eval                la qualité sur les jeux de tests/gold ; --only PARTIE, --misses : les fautes une à une, --json
                        (eval --passages FICHIER : la recherche, à côté d’autres ;
                        --fit : les poids des réponses, ajustés de nouveau)
  bench               les temps de réponse et d’indexation ; --json

  --data DOSSIER      les articles (sinon DATA_DIR, ou data)
  --database FICHIER  l’index (sinon DATABASE_PATH, ou data/story.sqlite)
  --help, --version

La sortie standard ne porte que les résultats. Code de sortie : 0 fait, 1 échec, 2 mauvais usage.`,
}

function sayFaultInFrench(fault: UsageFault): string {
  switch (fault.rule) {
    case 'unknown-command':
      return `Commande inconnue : « ${fault.command} ». Une question se pose avec : ask "…".`
    case 'unknown-option':
      return `Option inconnue : ${fault.option}. Un mot qui commence par un tiret s’écrit après « -- ».`
    case 'value-missing':
      return `${fault.option} attend une valeur.`
    case 'value-surplus':
      return `${fault.option} ne prend pas de valeur.`
    case 'option-misplaced':
      return fault.command === null
        ? `${fault.option} ne va pas sans commande.`
        : `${fault.option} ne va pas avec « ${fault.command} ».`
    case 'word-surplus':
      return `« ${fault.word} » est en trop après « ${fault.command} ».`
    case 'question-missing':
      return 'Il manque la question : ask "…", ou ask --batch FICHIER.'
    case 'batch-missing':
      return 'Il manque le fichier : dates --batch FICHIER (« - » : l’entrée standard).'
    case 'question-and-batch':
      return 'Une question, ou --batch FICHIER, mais pas les deux.'
    case 'quote-missing':
      return 'Il manque la citation : verify "…".'
    case 'format-and-json':
      return 'Soit --json, soit --format, mais pas les deux.'
    case 'number-invalid':
      return 'passage attend le numéro d’un passage, à partir de 1.'
    case 'choice-invalid':
      return `${fault.option} n’accepte pas « ${fault.value} » : ${fault.choices.join(', ')}.`
  }
}

const ENGLISH: Phrases = {
  connectDiscord:
    'No DISCORD_TOKEN: the bot answers here, in the terminal. To connect it to Discord, put its token in .env (see README.md).',
  tokenMissing:
    'DISCORD_TOKEN is missing: put the bot’s token in .env (see .env.example and README.md), or run "npm start --silent -- chat".',
  greeting: ({ articles, passages }) =>
    articles === 0
      ? 'No article is indexed: /reindex reads the folder again. Ctrl-D to leave.'
      : `${articles} ${articles === 1 ? 'article' : 'articles'}, ${passages} ${passages === 1 ? 'passage' : 'passages'}. Ask a question, or /help. Ctrl-D to leave.`,
  goodbye: 'Goodbye.',
  noSuchAction: (typed) => `Nothing has the number ${typed} here. To read a passage: /passage ${typed}.`,
  setAside: (path) => `The index was damaged: put aside as ${path}, it is being rebuilt from the articles.`,
  noSuchArticle: (asked, ids) =>
    `No article is called "${asked}". There are: ${listed(ids, (more) => `${more} others (command sources)`)}.`,
  whichArticle: (ids) =>
    `Of which article? Add --article and its name: ${listed(ids, (more) => `${more} others (command sources)`)}.`,
  usage: (fault) => `${sayFaultInEnglish(fault)} See: npm start --silent -- --help`,
  batch: (fault) => {
    switch (fault.rule) {
      case 'unreadable':
        return `${fault.file}: cannot be read (${fault.detail}); check the path and its permissions.`
      case 'dates-line-invalid':
        return `${fault.file}:${fault.line}: expected one JSON object {"id": …, "text": "…", "reference": "YYYY-MM-DD"} on the line.`
      case 'line-invalid':
        return `${fault.file}:${fault.line}: expected one JSON object {"id": …, "question": "…", "article"?: "…"} on the line.`
      case 'no-such-article':
        return `${fault.file}:${fault.line}: no article is called "${fault.article}".`
    }
  },
  help: `Verbatim answers questions about a news story in the articles' own words, with their source.

Usage: npm start --silent -- COMMAND [ARGUMENT…] [--data FOLDER] [--database FILE]

  (none)              the Discord bot if DISCORD_TOKEN is set, else the chat
  chat                the chat in the terminal; reads standard input when that is not a terminal
  bot                 the Discord bot
  ask QUESTION        one answer; --article ID: of one article only; --json: for a program
  ask --batch FILE    one question a line, as JSON {"id", "question", "article"?}; "-": standard input
  quotes              the quotations; --speaker NAME, --about WORDS, --article ID; --json
  timeline            the quotations in the order in which they were said; --speaker NAME, --from and --to DATE
                      ("5 June", "2025-06-05", "yesterday"); --json, or --format timelinejs or csv
  people [NAME]       who appears in the articles; --json
  verify QUOTE        are these words in the articles, word for word?; --json
  passage NUMBER      a whole passage; --article ID when there are several articles
  sources             the articles that are indexed
  index               reads the articles' folder again and says what changed; --json: for a program
  dates --batch FILE  the dates in a text: one a line, as JSON {"id", "text", "reference"}; "-": standard input
  eval                quality on the sets of tests/gold; --only SECTION, --misses: each fault, --json
                        (eval --passages FILE: retrieval, beside others;
                        --fit: weights of the answers, fitted anew)
  bench               how fast it answers and indexes; --json

  --data FOLDER       the articles (else DATA_DIR, or data)
  --database FILE     the index (else DATABASE_PATH, or data/story.sqlite)
  --help, --version

Standard output carries results only. Exit code: 0 done, 1 failed, 2 wrong usage.`,
}

function sayFaultInEnglish(fault: UsageFault): string {
  switch (fault.rule) {
    case 'unknown-command':
      return `Unknown command: "${fault.command}". To ask a question: ask "…".`
    case 'unknown-option':
      return `Unknown option: ${fault.option}. A word that begins with a dash goes after "--".`
    case 'value-missing':
      return `${fault.option} needs a value.`
    case 'value-surplus':
      return `${fault.option} takes no value.`
    case 'option-misplaced':
      return fault.command === null
        ? `${fault.option} needs a command.`
        : `${fault.option} does not go with "${fault.command}".`
    case 'word-surplus':
      return `"${fault.word}" is one word too many after "${fault.command}".`
    case 'question-missing':
      return 'The question is missing: ask "…", or ask --batch FILE.'
    case 'batch-missing':
      return 'The file is missing: dates --batch FILE ("-": standard input).'
    case 'question-and-batch':
      return 'Either a question or --batch FILE, not both.'
    case 'quote-missing':
      return 'The quotation is missing: verify "…".'
    case 'format-and-json':
      return 'Either --json or --format, not both.'
    case 'number-invalid':
      return 'passage needs the number of a passage, from 1.'
    case 'choice-invalid':
      return `${fault.option} does not take "${fault.value}": ${fault.choices.join(', ')}.`
  }
}

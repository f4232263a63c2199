// What the bot says in English.

import type { QuotationDate } from '../corpus/corpus.ts'
import type { ExpectedValue, IdProblem } from '../text/article/article-error.ts'
import { megabytes, progressBar } from './amounts.ts'
import { between, day, range } from './dates-en.ts'
import { otherNames } from './other-names.ts'
import { usageLine } from './usage.ts'
import type { CommandWording, Wording } from './wording.ts'

const NUMBER = new Intl.NumberFormat('en')
const DECIMAL = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const LIST = new Intl.ListFormat('en-GB')
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' })
/** Parts of the day as the text layer names them. */
const PARTS: Readonly<Record<string, string>> = {
  matin: 'morning',
  midi: 'midday',
  'après-midi': 'afternoon',
  soir: 'evening',
  nuit: 'night',
}
/** What a value must be, in an article's front matter and in people.yaml. */
const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  text: 'text on one line, 300 characters at the most',
  date: 'YYYY-MM-DD, a day that exists',
  language: 'fr or en',
  url: 'an http(s) address',
  name: 'a name on one line',
  names: 'a list of names, each on one line',
  'person-kind': 'person or organisation',
  gender: 'm or f',
}
/** Why a file's name cannot name an article. */
const ID_PROBLEMS: Readonly<Record<IdProblem, string>> = {
  'not-utf8': 'it is not valid UTF-8',
  'too-long': 'it has more than 80 characters',
  'no-letter': 'it has no letter or digit',
  invisible: 'it holds an invisible character',
  'outer-space': 'it begins or ends with a space',
}

const article = { name: 'article', description: 'One article only (its id)' }

const commands: Wording['commands'] = {
  ask: {
    name: 'ask',
    description: 'Ask a question: the answer is an excerpt, word for word, with its source',
    options: {
      question: { name: 'question', description: 'Your question, in French or English' },
      article,
      private: { name: 'private', description: 'Show the answer to you alone' },
    },
  },
  passage: {
    name: 'passage',
    description: 'Read a whole passage, by its number',
    options: { number: { name: 'number', description: 'The number of the passage, from 1' }, article },
  },
  quotes: {
    name: 'quotes',
    description: 'The quotations, by person and by subject',
    options: {
      speaker: { name: 'speaker', description: 'Who speaks' },
      about: { name: 'about', description: 'What it is about' },
      article,
    },
  },
  timeline: {
    name: 'timeline',
    description: 'Who said what, and when: the quotations in the order in which they were said',
    options: {
      speaker: { name: 'speaker', description: 'Who speaks' },
      from: { name: 'from', description: 'From this day on: “5 June”, “2025-06-05”, “yesterday”' },
      to: { name: 'to', description: 'Up to and including this day' },
    },
  },
  people: {
    name: 'people',
    description: 'Who appears in the articles',
    options: { name: { name: 'name', description: 'One person only' } },
  },
  verify: {
    name: 'verify',
    description: 'Is this quotation really in the articles, word for word?',
    options: { quote: { name: 'quote', description: 'The words to check' } },
  },
  sources: { name: 'sources', description: 'The indexed articles, and how fresh they are', options: {} },
  help: { name: 'help', description: 'What this bot can do', options: {} },
  reindex: {
    name: 'reindex',
    description: 'Read the folder of articles again (administrators)',
    options: {},
  },
} satisfies Record<string, CommandWording>

/** An entry of the menu of a message. */
const CHECK_MESSAGE = 'Check against the story'

/** Before a change that turns the sense round. */
const NEGATION = { none: '', 'left-out': 'negation left out, ', added: 'negation added, ' } as const

export const ENGLISH: Wording = {
  language: 'en',
  commands,
  checkMessage: CHECK_MESSAGE,
  noTextToCheck: 'This message has no text: there is nothing to check.',

  notSaid: (articles) => (articles > 1 ? 'The articles do not say.' : 'The article does not say.'),
  nearest: (passages) => `Nearest: ${passages.join('; ')}`,
  further: 'Further excerpts',
  nothingFurther: 'There is no other excerpt to show for this question.',
  emptyQuestion: 'Ask a question about the articles, for example: “Who said what?”',
  emptyQuote: 'Write the words to check, as you read or heard them.',
  nothingIndexed: 'No article is indexed yet.',
  smallTalk: (tone) =>
    ({
      greeting: 'Hello! Ask a question about the articles: I answer in their own words.',
      thanks: 'You are welcome.',
      nod: 'All right. Another question? “more” shows the other excerpts, if there are any.',
      about:
        'I am a bot: I answer questions about the articles by quoting them word for word. /help says the rest.',
      insult: 'All I can do is quote the articles. Any question about them?',
      instruction: 'I write nothing of my own and take no other role: I quote the articles, word for word.',
      spam: 'I only answer questions about the articles.',
      'off-topic': 'I only answer in the words of the articles, and they do not speak of that.',
    })[tone],
  lead: 'The beginning of the article:',
  context: (role) =>
    ({
      denial: 'Denial',
      'no-evidence': 'No evidence',
      further: 'Also reported',
      outcome: 'Outcome',
      allegation: 'Allegation',
      correction: 'Correction',
    })[role],
  correctionTitle: 'Corrected since',
  contextTitle: 'To be read with this allegation',
  contextAbove: (briefs) => `To be read with this quotation, above: ${briefs.join('; ')}`,

  referent: ({ words, name, passage }, here) =>
    `${quoted(words)}: ${name} (${here ? 'named earlier in the passage' : `see passage ${passage}`})`,
  passage: (number) => `passage ${number}`,
  passageOf: (number, of) => `passage ${number} of ${of}`,
  subheading: 'subheading',
  part: (part, of) => `part ${part} of ${of}`,
  stale: 'earlier version: the file has been refused since',
  undated: 'no date',
  day,
  indexedAgo: (ms) => `indexed ${ago(ms)}`,

  marks: ['“', '”'],
  quoted,
  quotationsTitle: (n, speaker, about) =>
    `${count(n, 'quotation', 'quotations')}${speaker === null ? '' : ` from ${speaker}`}${about === null ? '' : ` about ${quoted(about)}`}`,
  timelineTitle: (speaker) => `Timeline of quotations${speaker === null ? '' : ` from ${speaker}`}`,
  quotationCount: (n) => count(n, 'quotation', 'quotations'),
  firstOnly: (shown) =>
    `Here are the first ${NUMBER.format(shown)}. For the others, name a person, a subject or a period.`,
  between,
  noQuotations: (speaker, about, period) =>
    `The articles have no quotation${speaker === null ? '' : ` from ${speaker}`}${about === null ? '' : ` about ${quoted(about)}`}${period === null ? '' : ` ${period}`}.`,
  passageList,
  medium: (medium) => (/^\p{Lu}/u.test(medium) ? `, on ${medium}` : ` (${medium})`),
  // Anything but a name is in the words of the article, and in its language.
  addressee: (addressee) => `, to ${WITH_DETERMINER.test(addressee) ? addressee : quoted(addressee)}`,
  likely: (speaker) => `probably ${speaker}`,
  unnamed: (description) =>
    description === null ? 'speaker not named' : `${quoted(description)} (not named)`,
  dated: (date) => {
    if (date === null) return { text: 'No date', detail: null }
    if (date.basis === 'published') {
      return {
        text: 'No date in the text',
        detail: `published ${date.from !== null && date.from === date.to ? day(date.from) : range(date)}`,
      }
    }
    return {
      text: `${capitalised(withPart(date))}${date.planned ? ' (planned)' : ''}`,
      detail: date.words === null ? null : quoted(date.words),
    }
  },
  statedOn: (date) => {
    const basis = [...(date.planned ? ['planned'] : []), ...(date.words === null ? [] : [quoted(date.words)])]
    return `${withPart(date)}${basis.length === 0 ? '' : ` (${basis.join(', ')})`}`
  },
  badDate: (option, value) =>
    `I do not understand the date ${quoted(value)} at the ${option === 'from' ? 'beginning' : 'end'} of the period. Write for example “5 June”, “2025-06-05” or “yesterday”.`,
  badRange: (from, to) => `The period ends (${day(to)}) before it begins (${day(from)}): swap the two dates.`,
  peopleTitle: 'Who appears in the articles',
  noPeople: 'The articles name nobody.',
  personDetail: (person) =>
    [
      person.kind === 'organisation' ? 'organisation' : null,
      otherNames(person).length > 0 ? `also ${LIST.format(otherNames(person).map(quoted))}` : null,
      person.quotations > 0 ? count(person.quotations, 'quotation', 'quotations') : 'no quotation',
      count(person.passages, 'passage', 'passages'),
    ]
      .filter((part) => part !== null)
      .join(' · '),
  noSuchPerson: (asked, named) =>
    `The articles do not name ${quoted(asked)}.${named.length === 0 ? '' : ` They name ${LIST.format(named)}, among others.`}`,
  whichPerson: (asked, named) => `${quoted(asked)} can mean ${OR.format(named)}. Say which.`,
  rewordedIn: (passages) => `in other words: ${passageList(passages)}`,
  repeatedIn: (title, passages) => `also in ${quoted(title)}, ${passageList(passages)}`,
  repeatedElsewhere: (articles) => `and in ${count(articles, 'other article', 'other articles')}`,

  verbatim: 'Word for word.',
  altered: 'Not word for word.',
  absent: 'These words are not in the articles.',
  notAQuotation: 'These are the article’s own words, not a quotation.',
  partial: 'The quotation is longer.',
  changed: (from, to, negation) =>
    NEGATION[negation ?? 'none'] +
    (from === ''
      ? `${quoted(to)} is missing`
      : to === ''
        ? `${quoted(from)} is not in it`
        : `${quoted(from)}: the article says ${quoted(to)}`),
  furtherChanges: (n) => `and ${count(n, 'other difference', 'other differences')}`,
  rewordedByHeading: 'The subheading rewords it:',
  rewordsQuotation: 'But this is a subheading, which rewords it. The quotation itself:',
  unchecked: (n) =>
    `I check the first quotations of a message only; ${n > 1 ? `the ${NUMBER.format(n)} after them were not checked` : 'the one after them was not checked'}.`,
  misattributed: (claimed, speaker) =>
    `These are not ${claimed}’s words: in the article they are ${speaker}’s.`,

  noSuchPassage: (number, of) => `There is no passage ${NUMBER.format(number)}: this article has ${of}.`,
  noSuchPassageAnywhere: (number, most) =>
    `No article has a passage ${NUMBER.format(number)}: the longest has ${most}.`,
  noSuchArticle: (asked) => `No article is called “${asked}”.`,
  whichArticle: 'Of which article? Name it, or choose:',
  sourcesTitle: 'Indexed articles',
  totals: (totals) =>
    `${count(totals.articles, 'article', 'articles')}, ${count(totals.passages, 'passage', 'passages')}.`,
  passages: (n) => count(n, 'passage', 'passages'),

  helpTitle: 'What I can do',
  helpIntroduction:
    'I answer in the articles’ own words, with their source. When the articles do not answer, I say so.',
  helpRules: [
    'In a direct message, or by mentioning me, simply write your question.',
    `After a typed command, an option is written with its name, as in ${quoted('/quotes speaker:NAME about:WORDS')}.`,
  ].join(' '),
  helpMessageMenu: `In Discord, the menu of a message (right-click or press and hold, then Apps) has ${quoted(CHECK_MESSAGE)}: its quotations, word for word.`,

  progress: ({ done, total }) =>
    `Reindexing …  ${progressBar(done, total)}  ${NUMBER.format(done)} / ${count(total, 'article', 'articles')}`,
  reindexed: ({ generation, ms, changes, moreQuotations }) => {
    const parts = [
      some(changes.added.length, 'new article', 'new articles'),
      some(changes.changed.length, 'changed', 'changed'),
      some(changes.removed.length, 'removed', 'removed'),
      some(changes.unchanged, 'unchanged', 'unchanged'),
    ].filter((part) => part !== null)
    return `Generation ${NUMBER.format(generation)} in service after ${DECIMAL.format(ms / 1000)} s. ${
      parts.length > 0 ? `${parts.join(', ')}.` : 'No article.'
    }${moreOrFewer(moreQuotations)}`
  },
  reindexKept: (generation, reason) => {
    const kept =
      generation > 0
        ? `Generation ${NUMBER.format(generation)} keeps answering.`
        : 'No article is in service.'
    switch (reason.kind) {
      case 'folder-missing':
        return `The folder “${reason.folder}” does not exist: create it and put articles in it. ${kept}`
      case 'folder-empty':
        return `No article (.txt or .md) in “${reason.folder}”. ${kept}`
      case 'all-refused':
        return `No readable article in “${reason.folder}”. ${kept}`
      case 'write-failed':
        return `The index could not be written (${reason.detail}). ${kept}`
      case 'not-a-folder':
        return `“${reason.folder}” is not a folder: name the one that holds the articles. ${kept}`
      case 'folder-unreadable':
        return `The folder “${reason.folder}” cannot be read (${reason.detail}): check its permissions. ${kept}`
      case 'stopped':
        return 'The reindex was stopped, because the bot is shutting down.'
    }
  },
  busy: 'A reindex is already running: wait until it has finished.',
  notAllowed: 'Only the bot’s administrators may reindex.',
  refusedTitle: 'Refused:',
  refusedStale: 'the earlier version stays',
  fault: (fault) => {
    switch (fault.rule) {
      case 'not-utf8':
        return 'this is not valid UTF-8; save the file as UTF-8'
      case 'nul-byte':
        return 'holds a NUL byte, which no text has; save the article as plain UTF-8 text'
      case 'no-text':
        return 'no text; write the article (below the front matter, if there is one)'
      case 'too-large':
        return `${megabytes(fault.bytes, DECIMAL)} MB; the limit is ${megabytes(fault.limit, DECIMAL)} MB, divide the article`
      case 'front-matter-unclosed':
        return 'the front matter opened by “---” is not closed; add a line “---” after it'
      case 'front-matter-invalid':
        return `the front matter is not valid YAML (${fault.detail}); write “key: value”, and a value that holds “: ” in quotes`
      case 'value-invalid':
        return `${fault.key} is “${fault.value}”; expected: ${EXPECTED[fault.expected]}`
      case 'people-invalid':
        return `no readable list of people (${fault.detail}); write entries “- name: …” below “people:”`
      case 'id-invalid':
        return `the file’s name cannot name an article (${ID_PROBLEMS[fault.problem]}); rename it`
      case 'id-duplicate':
        return `the same article name as ${fault.other}; rename one of the two`
      case 'link-outside':
        return 'this link leads out of the folder of articles; copy the file into it'
      case 'link-broken':
        return 'this link leads nowhere; remove it, or put the file in its place'
      case 'not-a-file':
        return 'this is not a regular file; remove or rename it'
      case 'being-written':
        return 'the file is being written; reindex once it is complete'
      case 'unreadable':
        return `cannot be read (${fault.detail}); check the file’s permissions`
    }
  },
  unknownKey: (key) => `unknown key “${key}”, ignored`,

  previous: '◀',
  next: '▶',
  pageOf: (page, of) => `${page}/${of}`,
  readPassage: (number) => `Read passage ${number}`,
  inContext: 'In context',
  furtherExcerpts: (n) => `Further excerpts (${n})`,
  timeline: 'Timeline',
  quotations: 'Quotations',
  byPerson: 'By person',

  failed: 'Something went wrong on my side. Try again; the administrator will find the details in the log.',
  expired: 'This button comes from an earlier version: ask the question again.',
  unknownCommand: (name) => `I do not know the command “${name}”. /help shows them all.`,
  usage: (command) => `Usage: ${usageLine(command, commands)}`,
}

function count(n: number, one: string, many: string): string {
  return `${NUMBER.format(n)} ${n === 1 ? one : many}`
}

function some(n: number, one: string, many: string): string | null {
  return n > 0 ? count(n, one, many) : null
}

/** " 31 more quotations."; nothing where there are as many as before. */
function moreOrFewer(quotations: number): string {
  if (quotations === 0) return ''
  const compared = quotations > 0 ? 'more' : 'fewer'
  return ` ${count(Math.abs(quotations), `${compared} quotation`, `${compared} quotations`)}.`
}

function ago(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ago`
  return `${NUMBER.format(Math.floor(minutes / (24 * 60)))} days ago`
}

function quoted(words: string): string {
  return `“${words}”`
}

/** The others are counted. */
const PASSAGES_LISTED = 6

function passageList(numbers: readonly number[]): string {
  if (numbers.length === 1) return `passage ${numbers[0]}`
  const more = numbers.length - PASSAGES_LISTED
  const listed = numbers.slice(0, more > 1 ? PASSAGES_LISTED : numbers.length).map(String)
  return `passages ${LIST.format(more > 1 ? [...listed, `${more} others`] : listed)}`
}

function withPart(date: QuotationDate): string {
  return `${range(date)}${date.part === null ? '' : `, ${PARTS[date.part] ?? date.part}`}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A name, or a noun with its article, which needs no marks around it. */
const WITH_DETERMINER = /^(?:\p{Lu}|(?:the|an?|his|her|its|their) )/u

// The words by which a language gives words to somebody, as its folder supplies them: types, and what turns the
// folder's lists into tables. How cues are found in a sentence is cues.ts.

import { foldWord } from '../folding.ts'

export type Mood = 'finite' | 'participle' | 'gerund' | 'infinitive'

export interface VerbForm {
  /** In lower case, with its accents. */
  readonly form: string
  readonly mood: Mood
  /** null: the form does not tell. */
  readonly plural: boolean | null
}

/**
 * What a verb does with quoted words.
 * `say`: introduces any words: "affirmer". `manner`: a way of saying, beside whole utterances: "sourire".
 * `mention`: its object holds the speaker's words: "dénoncer". `name`: calls something by the words: "qualifier de".
 * `dub`: gives a name, which is nobody's utterance: "baptiser". `stance`: tells what the speaker wants, thinks or
 * does, less than a saying: "vouloir", "refuser".
 */
export type VerbClass = 'say' | 'manner' | 'mention' | 'name' | 'dub' | 'stance'

export interface CueVerb extends VerbForm {
  readonly lemma: string
  readonly class: VerbClass
  /** A cue only with this pronoun before it: "se", "y". */
  readonly clitic: 'se' | 'y' | null
  /** Folded words of which one must follow: "savoir" after "faire". Empty: none. */
  readonly complements: readonly string[]
}

/** It has the whole of somebody's words beside it: "affirmer", "sourire". */
export function isVerbOfSaying({ class: verbClass }: CueVerb): boolean {
  return verbClass === 'say' || verbClass === 'manner'
}

/** How a phrase names its source: by the noun phrase after it, or by whom its own possessive or pronoun means. */
export type SourceKind = 'noun' | 'possessive' | 'voice'

export interface SourcePhrase {
  /** Folded words in order; the last one stands for its contractions too: "de" for "du". */
  readonly words: readonly string[]
  readonly kind: SourceKind
}

export interface CueLexicon {
  /** By form, in lower case with accents. */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>
  /** Forms that are nouns or adjectives too ("juge", "annonce"): no cue after an article or a possessive. */
  readonly homographs: ReadonlySet<string>
  /** By their first word. */
  readonly sources: ReadonlyMap<string, readonly SourcePhrase[]>
  /** Folded nouns whose owner speaks: "réponse de …", "message de …". */
  readonly utterances: ReadonlySet<string>
  /** Folded nouns for what is written and read out: "lettre", "communiqué". */
  readonly documents: ReadonlySet<string>
  /** Lemmas of verbs whose object said the words: "citer". */
  readonly citing: ReadonlySet<string>
  /** Folded forms of "lire" by which "on" tells where words stand: "on y lit". */
  readonly reading: ReadonlySet<string>
  /** The beginning of a line under a block of words, up to whose they are: "Une citation de". */
  readonly caption: RegExp
  /** Lemmas of verbs by which one goes on speaking: "poursuivre". */
  readonly continuing: ReadonlySet<string>
  /** Lemmas of verbs of answering somebody: "rétorquer". */
  readonly replying: ReadonlySet<string>
  /** Folded words before who wrote a document: "de", "signee". */
  readonly authorship: ReadonlySet<string>
  /** Folded participles that tell who got a document. */
  readonly receiving: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  /** Folded articles of what is known already: "le", "la". */
  readonly definites: ReadonlySet<string>
  /** In lower case: "est", "devenu": what follows tells what somebody is. */
  readonly copulas: ReadonlySet<string>
  /** Folded nouns of offices and places in a story that somebody new may hold: "maire", "temoin". */
  readonly offices: ReadonlySet<string>
  readonly labels: LabelWords
  readonly media: MediaWords
  readonly grammar: CueGrammar
}

/** Folded words beside marks that hold a name rather than somebody's words. */
export interface LabelWords {
  /** Nouns whose name stands in marks: "label", "film". */
  readonly always: ReadonlySet<string>
  /** Nouns whose name does if it has a capital: "projet", "loi". */
  readonly capitalised: ReadonlySet<string>
  /** Participles: "baptisé", "intitulé". */
  readonly dubbed: ReadonlySet<string>
  /** Words of courts: behind "pour" or "de" stands the offence. */
  readonly offences: ReadonlySet<string>
  readonly offencePrepositions: ReadonlySet<string>
  /** Small words between such a noun and the marks: "le film de la". */
  readonly links: ReadonlySet<string>
  /** Articles of what the text has not told of yet, which is no name and no title: "un". */
  readonly introducing: ReadonlySet<string>
  /** First words of utterances, which no name has. */
  readonly utteranceOpeners: ReadonlySet<string>
}

/** Folded words that tell where something was said, and to whom. */
export interface MediaWords {
  /** "sur", "dans", "lors". */
  readonly prepositions: ReadonlySet<string>
  /** Those of them behind which a bare name is a medium: "sur X". */
  readonly onto: ReadonlySet<string>
  /** "communiqué", "réseau", "antenne". */
  readonly nouns: ReadonlySet<string>
  /** Those of them that say nothing without a name: "réseau", "micro". */
  readonly places: ReadonlySet<string>
  /** What belongs to the noun: "presse", "mixte". */
  readonly complements: ReadonlySet<string>
  /** Small words between a noun and its name. */
  readonly links: ReadonlySet<string>
  /** Before whom it was said to, in lower case: "à", "devant". */
  readonly hearing: ReadonlySet<string>
  /** Before what is answered, in lower case: "à", "to". */
  readonly toward: ReadonlySet<string>
  /** Those of the nouns that can be answered: "publication", "lettre". */
  readonly answered: ReadonlySet<string>
  /** Those that are sent to somebody, who is no medium: "un courriel à la mairie". */
  readonly sent: ReadonlySet<string>
  /** Folded: small words that hang a noun on the one before, without an article between: "équipe d'entretien". */
  readonly hanging: ReadonlySet<string>
  /** Before what somebody may merely stand in front of, and what that is: "devant la mairie". */
  readonly outside: { readonly prepositions: ReadonlySet<string>; readonly buildings: ReadonlySet<string> }
  /** Words with a capital that name days and months, which stand behind the same prepositions: "on Tuesday". */
  readonly days: ReadonlySet<string>
}

/** The small words around a verb. In lower case with accents, elision undone, unless told otherwise. */
export interface CueGrammar {
  /** Forms of "avoir" and of "être". */
  readonly have: ReadonlySet<string>
  readonly be: ReadonlySet<string>
  readonly auxiliaries: AuxiliaryForms
  /**
   * Folded words that no participle stands behind whose auxiliary stands before them, each with the nouns behind it
   * that make an adverb of it: "a une nouvelle fois rappelé".
   */
  readonly auxiliaryBarriers: ReadonlyMap<string, ReadonlySet<string>>
  /** Participles that agree in gender or number; null: none do. */
  readonly agreeingParticiple: RegExp | null
  /** Folded: "ne". */
  readonly negations: ReadonlySet<string>
  /** Folded clitics that no noun has before it: "ne", "se". */
  readonly beforeVerbsOnly: ReadonlySet<string>
  /** Before an infinitive that tells what happened: the "de" of "et la maire de répondre". */
  readonly narrativeInfinitive: string | null
  /** Before a gerund: "en". */
  readonly gerundMarker: string | null
  /** Folded words between a verb of naming and the name: "de", "comme". */
  readonly namingWords: ReadonlySet<string>
  /** Folded preposition -> what it becomes with an article: "de" -> "du". */
  readonly contractions: ReadonlyMap<string, ReadonlySet<string>>
  /** Folded words that may stand between a subject and its verb: "se", "lui", "ne". */
  readonly clitics: ReadonlySet<string>
  readonly reflexives: ReadonlySet<string>
  /** Folded: "il", "elle", "qui". */
  readonly subjectPronouns: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Folded: "il", "elle", those of whom a text reports. */
  readonly thirdPersons: ReadonlySet<string>
  /** Folded: "on", who is nobody in particular. */
  readonly anybody: ReadonlySet<string>
  /** In lower case, as they stand behind "selon": "lui", "elle". */
  readonly objectPronouns: ReadonlySet<string>
  /** Folded: "celui", "celle", before "qui". */
  readonly demonstratives: ReadonlySet<string>
  /** Folded: "je", "nous"; "vous"; "ce", "cela". */
  readonly firstPersons: ReadonlySet<string>
  readonly secondPersons: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  /** Endings of verbs whose subject is "nous" or "vous". */
  readonly plainPersonEnding: RegExp | null
  /** Folded last words of "l'un", "l'autre", "le premier". */
  readonly oneOfTwo: ReadonlySet<string>
  /** Folded: "comme", "as". */
  readonly likeWords: ReadonlySet<string>
  /** Folded: "un", "une". */
  readonly indefinites: ReadonlySet<string>
  /** Folded words before which no form is a finite verb. */
  readonly articles: ReadonlySet<string>
  /** Folded: "me", "vous"; beside a verb inside quotation marks they tell that the speaker uses it. */
  readonly hearers: ReadonlySet<string>
  /** Folded first words of what is no apposition: "que nous partirons", "et je pars". */
  readonly clauseOpeners: ReadonlySet<string>
  /** Folded words before which a homograph is a noun. */
  readonly determiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions as a capital leaves them: the "A" of "A Paris". */
  readonly unaccentedPrepositions: ReadonlySet<string>
  /** Folded articles that hold a preposition, "du"; and those that hold one behind nouns only, "des". */
  readonly governingArticles: ReadonlySet<string>
  readonly governingBehindNouns: ReadonlySet<string>
  /** What opens a clause of its own: "que", "lorsque". */
  readonly subordinators: ReadonlySet<string>
  /** Those of them behind which the subject of the verb before may still stand: "dont". */
  readonly subjectBehind: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  /** That of them which joins two nouns to one group: "et". */
  readonly and: string
  /** "que", behind which stands what was said, or a clause with its subject at the end; null: nothing tells. */
  readonly that: string | null
  /** Adverbs of manner: "-ment". Of folded words. */
  readonly adverbEnding: RegExp
  /** The subject may stand behind its verb after a quotation: "a dit la maire". Before it: "the mayor said". */
  readonly subjectAfter: boolean
  /** What stands between a verb and the pronoun that follows it: "-t-". */
  readonly inversion: RegExp | null
  /** The letter in it, which reads as a word: the "t" of "a-t-il". */
  readonly inversionLetter: string | null
  /** "par", "by": the agent of a passive verb. */
  readonly agent: string
  /** "pour", "for": a source at the head of a clause. */
  readonly inTheEyesOf: string
}

/** Forms of "avoir" and "être" that are neither finite nor singular. In lower case, with accents. */
export interface AuxiliaryForms {
  readonly gerunds: ReadonlySet<string>
  readonly infinitives: ReadonlySet<string>
  readonly plurals: ReadonlySet<string>
  /** Their number does not show: "had". */
  readonly eitherNumber: ReadonlySet<string>
}

/**
 * "affirmer faire:savoir/valoir se:réjouir" -> the forms of each verb. After the colon stand the words of which one
 * must follow; "se" or "y" before it makes the verb a cue only with that pronoun.
 */
export function verbTable(
  lists: Readonly<Partial<Record<VerbClass, string>>>,
  conjugate: (infinitive: string) => readonly VerbForm[],
): Map<string, CueVerb[]> {
  const table = new Map<string, CueVerb[]>()
  for (const [verbClass, list] of Object.entries(lists) as [VerbClass, string][]) {
    for (const entry of list.trim().split(/\s+/)) {
      const clitic = entry.startsWith('se:') ? 'se' : entry.startsWith('y:') ? 'y' : null
      const [lemma = '', complements = ''] = entry.replace(/^(?:se|y):/, '').split(':')
      const words = complements === '' ? [] : complements.split('/').map(foldWord)
      for (const form of conjugate(lemma))
        add(table, { ...form, lemma, class: verbClass, clitic, complements: words })
    }
  }
  return table
}

/** The first entry of a verb stands, but one that asks for "se" or for a complement comes first. */
function add(table: Map<string, CueVerb[]>, verb: CueVerb): void {
  const verbs = table.get(verb.form) ?? []
  const same = verbs.some(
    (other) =>
      other.lemma === verb.lemma &&
      other.mood === verb.mood &&
      other.clitic === verb.clitic &&
      other.complements.length === verb.complements.length,
  )
  if (same) return
  verbs.push(verb)
  verbs.sort((a, b) => narrowness(b) - narrowness(a))
  table.set(verb.form, verbs)
}

function narrowness({ clitic, complements }: CueVerb): number {
  return (clitic === null ? 0 : 1) + (complements.length > 0 ? 2 : 0)
}

/** One phrase a line, "kind: words", elisions written out: "noun: de apres". */
export function sourceTable(list: string): Map<string, SourcePhrase[]> {
  const table = new Map<string, SourcePhrase[]>()
  for (const line of list.trim().split('\n')) {
    const [kind = '', phrases = ''] = line.trim().split(': ')
    for (const phrase of phrases.split(', ')) {
      const words = phrase.trim().split(' ')
      const first = words[0] ?? ''
      table.set(first, [...(table.get(first) ?? []), { words, kind: kind as SourceKind }])
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return table
}

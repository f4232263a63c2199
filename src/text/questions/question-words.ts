// How a language asks, and what its answers look like: types of what its folder supplies. Answering reads with it.

import type { Stance } from '../accusations/stance-words.ts'
import { linesOfTable } from '../word-list.ts'
import type { BesideSigns } from './beside-signs.ts'
import type { ReasonSigns } from './reason-signs.ts'
import type { RespellingWords } from './respelling-words.ts'
import type { WhoSigns } from './who-signs.ts'

export type AnswerKind =
  | 'person'
  | 'date'
  | 'hour'
  | 'duration'
  | 'place'
  | 'reason'
  | 'number'
  | 'money'
  | 'age'
  | 'name'
  | 'yes-no'
  /** The words of somebody who is named. */
  | 'words'
  /** Who said some words. */
  | 'speaker'
  | 'definition'
  | 'summary'
  | 'other'

/** A word of a question, as its verb is looked for. */
export interface DeedWord {
  /** Folded. */
  readonly form: string
  /** Part of somebody's name. */
  readonly isNamed: boolean
  /** Neither quoted, nor a name, nor a word that only asks. */
  readonly isPlain: boolean
}

/** What a sentence that answers has, and what only looks like it. */
export interface AnswerSigns extends WhoSigns, BesideSigns {
  /**
   * A deed told without whoever did it: `asked`, folded auxiliaries of a question: "ete"; `before`, over what stands
   * ahead of its verb in a sentence: "a été "; `agent`, over what follows: " par "; `doer`, over the characters of a
   * sentence that tells who it was: "C'est X qui".
   */
  readonly passive: {
    readonly asked: ReadonlySet<string>
    readonly before: RegExp
    readonly agent: RegExp
    readonly doer: RegExp
  }
  /**
   * What is given to somebody: `verbs`, folded participles: "confiee"; `to`, words ahead of the receiver, in small
   * letters and with their accents: "à"; `taking`, words, with their accents, for leading, owning or winning, which
   * whoever was given it does: "dirige", "lauréat". The last are compared by their stems.
   */
  readonly giving: {
    readonly verbs: ReadonlySet<string>
    readonly to: ReadonlySet<string>
    readonly taking: readonly string[]
  }
  /**
   * What ought to be, or may be, or is only tried: `asked`, over folded words of a question; `before`, over what stands
   * ahead of a verb in a sentence: "devrait être ", "a tenté de ".
   */
  readonly supposed: { readonly asked: RegExp; readonly before: RegExp }
  /** Over what stands ahead of a word in a sentence: what it says is only asked for, or promised: "réclame sa ". */
  readonly wished: RegExp
  /**
   * Feelings, which an answer need not call so: `asked`, over folded words of a question: "comment le prend-il";
   * `told`, over a sentence's characters: "déçu".
   */
  readonly feelings: { readonly asked: RegExp; readonly told: RegExp }
  /** The same of what somebody answers: "réaction", "a rétorqué". */
  readonly replying: { readonly asked: RegExp; readonly told: RegExp }
  /**
   * Qualities that are told by words of their own: `asked`, over folded words: one is asked for ("quelle couleur", "how
   * deep"); `told`, over a sentence's characters: one is told ("rouge", "trois mètres"); `measured`: nothing but such
   * words tells it. One quality has one place in all languages.
   */
  readonly qualities: readonly { readonly asked: RegExp; readonly told: RegExp; readonly measured?: true }[]
  /**
   * What a yes or no may turn on: `asked`, over folded words ("encore", "avant ou après"), and what a sentence that
   * tells it has, over its own characters ("a quitté", "ensuite").
   */
  readonly turningPoints: readonly { readonly asked: RegExp; readonly told: RegExp }[]
  /**
   * People who are counted: `asked`, over folded words: "combien de personnes", "ils sont combien"; `told`, folded
   * nouns for them, beside those for what somebody is: "gens".
   */
  readonly people: { readonly asked: RegExp; readonly told: ReadonlySet<string> }
  /** Over what stands between a number and a noun: it counts some of them, and not all: "deux des ", "deux autres ". */
  readonly partOf: RegExp
  /** In a sentence, behind what is counted: so many are still so, and all were more: " étaient encore". */
  readonly remaining: RegExp
  /** In a sentence, over its own characters: so many are they whom its passage tells of: "ils sont 47, et non 41". */
  readonly soMany: RegExp
  /** In a sentence, over its own characters: its figure takes the place of earlier ones: "bilan définitif". */
  readonly updating: RegExp
  /** In a sentence, over its own characters: what it tells was to be, and what became of it may follow: "devait". */
  readonly planned: RegExp
  /** In a sentence, over its own characters: something was put off or brought forward: "repoussé". */
  readonly moved: RegExp
  /** A yes or a no in a sentence, over its own characters: "aucun", "a refusé", "confirme". */
  readonly settling: RegExp
  /** Over what stands ahead of a word in a sentence: what that word says is not so: "n'a pas ", "avant de ". */
  readonly denying: RegExp
  /** Over what follows a denied word: it is not so for now only: " avant lundi". */
  readonly untilThen: RegExp
  /** What follows a name, over its own characters, where it says who or what bears it: "(38 ans)", " est un réseau". */
  readonly explains: RegExp
  /** What stands in a sentence that answers, over its own characters. */
  readonly signs: Readonly<Partial<Record<AnswerKind, RegExp>>>
  readonly reasons: ReasonSigns
  /** Of what stands in a sentence that tells a place, what tells that something is or happens there: "à Sarnes". */
  readonly whereabouts: RegExp
  /** Over the folded words of a question: where somebody lives; over a sentence: "sa maison de Sarnes". */
  readonly dwelling: { readonly asked: RegExp; readonly told: RegExp }
  /** A name right behind a noun, over what follows the noun in a sentence: " nommé Argos", " « Argos »". */
  readonly nameBehind: RegExp
  /** Over the same: what leads to a name that may be the noun's own or stand in its complement: ", ", " du ". */
  readonly leadsToName: RegExp
}

export interface QuestionWords extends AnswerSigns, RespellingWords {
  /** Over folded words, each match: what only lends force to the word ahead of it that asks: "the hell", "on earth". */
  readonly expletives: RegExp | null
  /** Over what is typed: signs that ask where no word does: "$$ X gave Y". */
  readonly marks: readonly (readonly [AnswerKind, RegExp])[]
  /**
   * Over folded words with one space between them and around them; the one that matches first in the question decides,
   * of several at one place the first listed. What it matches asks, and is not looked for in the articles.
   */
  readonly kinds: readonly (readonly [AnswerKind, RegExp])[]
  /** Over the same: asks for a name, whatever else the question asks ahead of it. */
  readonly asksName: RegExp
  /**
   * Over the same: `before` ends where the noun asked about begins ("quelle est la", "which"); `open` tells, of what it
   * matched, that any noun may follow, and not only those of `nouns`; `alone`, that a noun for people, a place or what
   * has a name is asked about only where the question ends with it, or tells of what it is. `adjectives`, folded:
   * those that may stand ahead of the noun, where others follow it ("quels édifices religieux"); null: all stand ahead.
   * `things`, folded nouns for people, that rather mean a thing where one asks which: "quels facteurs".
   */
  readonly focus: {
    readonly before: RegExp
    readonly open: RegExp
    readonly alone: RegExp | null
    readonly adjectives: ReadonlySet<string> | null
    readonly things: ReadonlySet<string>
  }
  /** Places of the words that ask where, where no pattern tells: "où" beside "ou". */
  where(
    text: string,
    words: readonly { readonly form: string; readonly quoted: boolean }[],
  ): readonly number[]
  /** Over folded words: a noun at the start that asks for nothing, part of a name for something: "âge de pierre". */
  readonly setPhrases: RegExp
  /** Folded nouns for what is paid that may be won as well: "prix". */
  readonly awards: ReadonlySet<string>
  /** Over folded words: asks since when something is so without the word for it: "ça fait combien de temps que". */
  readonly lasting: RegExp | null
  /** Over folded words, and right ahead of what is counted: "combien de". */
  readonly counting: RegExp
  /** Over folded words, and ahead of a verb of saying: asks for the words that somebody said. */
  readonly whatIsSaid: RegExp
  /** Questions of all kinds, of any story: what they are read with is built, and made fast, before anybody asks. */
  readonly examples: readonly string[]
  /**
   * Over folded words: what is asked stands behind its verb, which group 1 is: "a crié quoi"; null: the language puts
   * none there.
   */
  readonly whatBehind: RegExp | null
  /** Place of the verb that tells what was done; null: it cannot be told. */
  deed(words: readonly DeedWord[]): number | null
  /** Over folded words: the subject stands behind its verb, which asks for yes or no; null: order does not tell. */
  readonly inverted: RegExp | null
  /** Over what is typed: a subject tied to the verb ahead of it: "avait-il"; null: the language ties none. */
  readonly tiedSubject: RegExp | null
  /** Folded words that ask, or begin a clause of their own: "quand". */
  readonly clausal: ReadonlySet<string>
  /** Verbs whose particle may stand behind their object; null: the language has none. */
  readonly separable: SeparableVerbs | null
  /** Folded singular nouns that tell the kind of answer asked for with them: "pays" -> place. */
  readonly nouns: ReadonlyMap<string, AnswerKind>
  /** The same of nouns that ask alone, at the beginning or the end of a few words without a verb: "cause crash". */
  readonly keywords: ReadonlyMap<string, AnswerKind>
  /** Over folded words: asks which of several, as far as their noun: "lequel des deux"; null: its patterns tell. */
  readonly whichOne: RegExp | null
  /** Ending of such a noun in the plural: "s". */
  readonly pluralEnding: RegExp
  /** Ending of a folded word that the list of usual words may have without it: "es". */
  readonly looseEnding: RegExp
  /** A folded ordinal in digits, which counts nothing: "1er", "2nd". */
  readonly ordinal: RegExp
  /** Words that a yes or a no is typed with, in lower case, where an option of a command is one of the two. */
  readonly yesNo: { readonly yes: ReadonlySet<string>; readonly no: ReadonlySet<string> }
  /** Over the same: a word that asks for more than yes or no. */
  readonly interrogative: RegExp
  /** Over the same: words that ask for proof, a denial or an outcome: "des preuves", "se défend", "blanchi". */
  readonly stances: readonly (readonly [Stance, RegExp])[]
  /** Folded auxiliaries behind which a participle stands, and no noun for somebody: "a accusé", "been charged". */
  readonly doing: ReadonlySet<string>
  /** Folded words that belong to asking wherever they stand, or say next to nothing. */
  readonly asking: ReadonlySet<string>
  /** Over what stands ahead of a name in a sentence: it is the source of what is told: "selon ". */
  readonly sourced: RegExp
  /** Words that ask what somebody calls something: "terme", "qualifie". */
  readonly labelling: ReadonlySet<string>
  /** Folded verbs that ask what somebody holds to be so, which need not be quoted: "soutient", "claims". */
  readonly claiming: ReadonlySet<string>
  /** Folded words that only ask where somebody's words are asked for: "mot" and "emploie" of "quel mot emploie". */
  readonly wording: ReadonlySet<string>
  /** Folded words that only ask where something is to be defined: "acronym" of "what does the acronym X mean". */
  readonly defining: ReadonlySet<string>
  /** Folded words that tell how a summary should be: "mots" of "en deux mots". */
  readonly summing: ReadonlySet<string>
  /** Over the same: asks in the present when something is, which is to come then: "c'est quand", "when does it open". */
  readonly scheduled: RegExp
  /**
   * Over folded words: asks what somebody does or is by trade or office: "fait quoi dans la vie", "what is X's job".
   */
  readonly occupation: RegExp
  /** Folded words that only ask in such a question. */
  readonly offices: ReadonlySet<string>
  /**
   * Ending of a name that owns what follows: `bare`, folded, where its apostrophe is left out: "smiths"; `written`, over
   * the name and the next two characters: "Smith's", "the Smiths' ". null: there is none.
   */
  readonly possessive: { readonly bare: string; readonly written: RegExp } | null
  /** Folded verbs for what somebody thinks or says of somebody: "trouve", "accuse". */
  readonly judging: ReadonlySet<string>
  /** Folded words right ahead of what one attends, where something is said: "pendant", "at". */
  readonly attending: ReadonlySet<string>
  /** Folded verbs by which a question asks how things were: "était", "did". */
  readonly past: ReadonlySet<string>
  /** Folded lemmas of nouns that describe somebody without telling what they do: "allié", "victim". */
  readonly bearings: ReadonlySet<string>
  /** Over folded words: asks how things stand now, or how they ended. */
  readonly latest: RegExp
  /** Over the same, and right ahead of an event: asks for what came after it: "après", "once". */
  readonly aftermath: RegExp
  /** Over the same, and right ahead of what happened when words were said: "quand", "en" of "en partant". */
  readonly occasion: RegExp
  /** Over the same: asks to sum up what it goes on to name: "cette histoire de", "le point sur". */
  readonly part: RegExp
  /**
   * Over the same: asks how it is now, or was in the end, of whatever kind the answer is: "finalement", "désormais".
   */
  readonly lastly: RegExp
  /** Folded nouns for what stands at a place and has a name of its own: "hôpital", "port", and no "bâtiment". */
  readonly namedSites: ReadonlySet<string>
  /** Folded nouns for names that stand between quotation marks: "surnom", "titre". */
  readonly marked: ReadonlySet<string>
  /** Over folded words of a question: asks for an early figure, not the last one: "d'abord", "au départ". */
  readonly earliest: RegExp
  /**
   * Whether what was announced still stands: `asked`, over the same ("toujours"), and `ended`, over a sentence's own
   * characters ("a retiré"), beside what `turningPoints` have.
   */
  readonly stillSo: { readonly asked: RegExp; readonly ended: RegExp }
  /**
   * Folded words for what justice does about somebody, which is told as such or is not: an accusation is no inquiry, and
   * an inquiry no trial.
   */
  readonly proceedings: ReadonlySet<string>
  /** The same for what is done to somebody, or by them, that nobody should be thought to have met with untold. */
  readonly grave: ReadonlySet<string>
  /** Over folded words, the whole question: it tells not of what or whom it asks: "c'est vrai", "who is right". */
  readonly ofNothing: RegExp
  /** Folded words by which one asks whether there is something: "y" of "y a-t-il", "there". */
  readonly existing: ReadonlySet<string>
  /** What leads to the place within which something is, folded: "dans". */
  readonly within: ReadonlySet<string>
  /** Folded verbs behind which no noun asked about stands: "did" of "what did". */
  readonly auxiliaries: ReadonlySet<string>
  /**
   * Words and phrases, with their accents, for what happens to somebody once and is told by its own name:
   * "démissionner", "arrested". Compared by their stems.
   */
  readonly events: readonly string[]
  /** Folded words between two of which one is so: "2020 or 2024". */
  readonly alternative: ReadonlySet<string>
  /** Folded nouns for things that a form of an event's word is as well: "the fire", beside "he was fired". */
  readonly notEvents: ReadonlySet<string>
  /** Folded words that lead to what a question takes for known: "alors" of "alors qu'il est suspendu", "while". */
  readonly premising: ReadonlySet<string>
  /** Folded verbs for taking somebody's place: "remplace", "succeeds". */
  readonly succeeding: ReadonlySet<string>
  /**
   * Folded forms of verbs for making, mending or steering something, whose doer is told by them or by what they are
   * called: "construit", "repaired".
   */
  readonly making: ReadonlySet<string>
  /** Folded words by which a thing has its price: "coûte", "price". */
  readonly pricing: ReadonlySet<string>
  /** Folded adjectives that tell who has an office now, or will, from who had it: "actuel", "new". */
  readonly incumbent: ReadonlySet<string>
  /** Folded forms of the verbs by which a text has its writer: "écrit", "signed". */
  readonly authoring: ReadonlySet<string>
  /** Folded words for what somebody or something is called: "nom", "pseudonyme". */
  readonly naming: ReadonlySet<string>
  /** Folded nouns for places that are told by their names alone: "pays", "village". */
  readonly namedPlaces: ReadonlySet<string>
  /** Folded words by which a year is asked for. */
  readonly years: ReadonlySet<string>
  /** Nouns that ask for one day: a year alone answers none. */
  readonly days: ReadonlySet<string>
  /** What leads to a question and thanks for it: "bonjour, pourriez-vous me dire où …, merci". */
  readonly courtesy: CourtesyWords
  /**
   * A list that somebody wants, as it is typed: what leads to it, "donne-moi toutes les", and what stands before the name
   * of whose it is to be, "de".
   */
  readonly listing: { readonly lead: RegExp; readonly whose: RegExp }
  /** Folded words by which people speak of themselves and of whom they ask: "mon", "tu". */
  readonly addressing: ReadonlySet<string>
  /** Over folded words: "you" who are anybody, in what may be done by all: "until when can you apply". */
  readonly anyOfYou: RegExp
  /** Over folded words: asks how anybody does something, and not how somebody did: "comment on accorde", "how to". */
  readonly howTo: RegExp
  /** Over folded words: asks for advice that no article gives: "une bonne recette de", "any good film for tonight". */
  readonly advice: RegExp
  /** Over the same: orders the bot to do other than answer: "oublie les articles", "write a confession". */
  readonly commands: RegExp
  /**
   * Over folded words, each match: what only leads to a question or fills it, such as "pouvez-vous me dire", "of course".
   */
  readonly courtesies: RegExp
  /** Folded words that negate. */
  readonly negations: ReadonlySet<string>
  /** Folded verbs of saying, which name the speaker rather than the subject: "dit", "déclaré". */
  readonly saying: ReadonlySet<string>
  /** Lists of folded words and phrases that may stand for one another, the everyday ones among them. */
  readonly synonyms: readonly (readonly string[])[]
  /** Folded words that say too little to stand for another by themselves: "premier". */
  readonly light: ReadonlySet<string>
  /** Folded verbs that only carry the noun of a phrase: "mettre" of "mettre en garde à vue". */
  readonly carrying: ReadonlySet<string>
  /** Words ahead of an office that make another one of it: "vice-président", "deputy mayor". */
  readonly deputising: ReadonlySet<string>
  /** General words, and the particular ones that may answer for them. */
  readonly narrower: readonly (readonly [general: readonly string[], particular: readonly string[]])[]
  /** Words, and those that say the contrary. */
  readonly opposites: readonly (readonly [readonly string[], readonly string[]])[]
}

/** "got the passengers out": what changes a verb, and what an object begins with. */
export interface SeparableVerbs {
  readonly particles: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
}

/** From lines "viré, licencié, renvoyé": as they are written, since folding is words.ts's. */
export function synonymLists(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((word) => word.trim()))
}

/** From lines "animal, bête: chevreuil, sanglier". */
export function twoSided(lines: string): readonly (readonly [readonly string[], readonly string[]])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [general = '', particular = ''] = line.split(':')
      return [general.split(','), particular.split(',')] as const
    })
}

/** From lines "place: pays ville", of folded words. */
export function nounKinds(lines: string): ReadonlyMap<string, AnswerKind> {
  return new Map(
    linesOfTable(lines).flatMap(([kind, nouns]) =>
      nouns.split(/\s+/).map((noun) => [noun, kind as AnswerKind] as const),
    ),
  )
}

/** Folded, beside the words by which people speak to somebody. */
export interface CourtesyWords {
  /** What the question hangs on: "dire", "sais". */
  readonly verbs: ReadonlySet<string>
  /** What stands around it: "pourriez", "curieux". */
  readonly words: ReadonlySet<string>
  /** By which anybody is asked: "quelqu'un", "possible", "please". */
  readonly anybody: ReadonlySet<string>
  /** What the question then begins with: "qui", "si". */
  readonly asking: ReadonlySet<string>
  /** Those of these that ask for yes or no. */
  readonly whether: ReadonlySet<string>
  /**
   * Over the folded words of the question, one space around each: the beginning of it that asks nothing by itself,
   * "bonjour", "d'après l'article"; and such an end of it, "merci".
   */
  readonly opening: RegExp
  readonly closing: RegExp
}

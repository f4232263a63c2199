// Whom "la maire" means in an article that names no mayor: the only one of the story, by the roles that other
// articles and people.yaml give.

import { fold } from '../folding.ts'
import { LANGUAGE_CODES, languageOf } from '../languages.ts'
import { FORMER } from '../people/entities.ts'
import type { Gender } from '../people/gender.ts'
import { gendersAgree } from '../people/gender.ts'
import type { Descriptor } from '../people/references.ts'
import type { JoinedPerson, JoinedStory } from './story-joining.ts'
import type { StoryArticle, StorySpeaker } from './story-model.ts'

const NOBODY: StorySpeaker = { person: null, certainty: null }
/** More holders of one role than this are not told apart. */
const HOLDERS = 12
/** Of every language: people.yaml does not tell in which one an epithet is. */
const EPITHET_LINKS = new Set(LANGUAGE_CODES.flatMap((code) => [...languageOf(code).lexicon.epithetLinks]))

export class DescriptorReader {
  private readonly articles: readonly StoryArticle[]
  private readonly story: JoinedStory
  /** Role as entities have it -> who holds it. */
  private readonly byRole = new Map<string, number[]>()
  /** Words of an epithet of people.yaml, sorted -> whom it means. */
  private readonly byEpithet = new Map<string, number[]>()

  constructor(articles: readonly StoryArticle[], story: JoinedStory) {
    this.articles = articles
    this.story = story
    for (const [i, { roles, known }] of story.people.entries()) {
      for (const role of roles) add(this.byRole, role, i)
      for (const epithet of known?.epithets ?? []) add(this.byEpithet, wordKey(epithet), i)
    }
  }

  holder(article: number, descriptor: Descriptor, description: string | null): StorySpeaker {
    if (descriptor.plural || this.isSomebodyNew(article, description)) return NOBODY
    const keys = [...descriptor.roles, ...(description === null ? [] : [description])].map(wordKey)
    const epithet = this.onlyOne(
      keys.flatMap((key) => this.byEpithet.get(key) ?? []),
      descriptor.gender,
    )
    if (epithet !== null) return { person: epithet, certainty: 'resolved' }
    return this.byHeldRole(article, descriptor)
  }

  /** "un cadre" is somebody new, "la maire" is not. */
  private isSomebodyNew(article: number, description: string | null): boolean {
    const { language } = this.articles[article] ?? {}
    if (description === null || language === undefined) return false
    const [first = ''] = fold(description).split(/\s/, 1)
    return languageOf(language).lexicon.determiners.get(first)?.kind === 'indefinite'
  }

  /** The only holder in the story, whose articles have more in common with this one. */
  private byHeldRole(article: number, { roles, gender }: Descriptor): StorySpeaker {
    const [lemma = ''] = roles
    const told = wordsOf(roles.at(-1) ?? '').filter((word) => word !== lemma)
    const exact = this.candidates(this.byRole.get(lemma) ?? [], gender)
    const fitting = exact.filter((person) => this.fits(person, lemma, told))
    const [only] = fitting
    if (only !== undefined) return fitting.length === 1 ? this.related(article, only, 'resolved') : NOBODY
    if (exact.length > 0) return NOBODY
    const once = this.whoWasOnce(article, lemma, gender)
    if (once !== null) return this.related(article, once, 'likely')
    const wider = this.candidates(this.narrower(article, lemma), gender)
    return wider.length === 1 && wider[0] !== undefined ? this.related(article, wider[0], 'likely') : NOBODY
  }

  /** "l'ancien horloger": the only horloger of the story; of an office, another may have held it before. */
  private whoWasOnce(article: number, lemma: string, gender: Gender | null): number | null {
    const { language } = this.articles[article] ?? {}
    if (language === undefined || !lemma.startsWith(FORMER)) return null
    const trade = lemma.slice(FORMER.length)
    if (languageOf(language).lexicon.offices.has(trade)) return null
    return this.onlyOne(this.byRole.get(trade) ?? [], gender)
  }

  private related(article: number, person: number, certainty: 'resolved' | 'likely'): StorySpeaker {
    return this.story.areRelated(article, person) ? { person, certainty } : NOBODY
  }

  /** Holders of narrower roles: of "élue", the mayor. */
  private narrower(article: number, lemma: string): number[] {
    const { language } = this.articles[article] ?? {}
    if (language === undefined) return []
    const found = new Set<number>()
    for (const [narrow, wider] of languageOf(language).lexicon.widerNouns) {
      if (!wider.has(lemma)) continue
      for (const person of this.byRole.get(narrow) ?? []) {
        if (found.size > HOLDERS) return [...found]
        found.add(person)
      }
    }
    return [...found]
  }

  /** Nothing told of the role contradicts: "maire de Lyon" is not "maire de Nice". */
  private fits(person: number, lemma: string, told: readonly string[]): boolean {
    if (told.length === 0) return true
    const roles = this.story.people[person]?.roles.filter((role) => role.startsWith(`${lemma} `)) ?? []
    return roles.length === 0 || roles.some((role) => wordsOf(role).some((word) => told.includes(word)))
  }

  private candidates(people: readonly number[], gender: Gender | null): number[] {
    if (people.length > HOLDERS) return []
    return people.filter((person) => agrees(this.story.people[person], gender))
  }

  private onlyOne(people: readonly number[], gender: Gender | null): number | null {
    const fitting = [...new Set(people)].filter((person) => agrees(this.story.people[person], gender))
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }
}

function agrees(person: JoinedPerson | undefined, gender: Gender | null): boolean {
  return person !== undefined && gendersAgree(person.gender, gender)
}

function add(index: Map<string, number[]>, key: string, person: number): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [person])
  else if (known.at(-1) !== person) known.push(person)
}

function wordsOf(text: string): string[] {
  return fold(text)
    .replaceAll("'", "' ")
    .split(/\s+/)
    .filter((word) => word !== '' && !EPITHET_LINKS.has(word))
}

function wordKey(text: string): string {
  return wordsOf(text).sort().join(' ')
}

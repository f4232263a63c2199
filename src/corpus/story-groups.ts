// Which of the indexed articles tell one story, found while the search index is built. What makes them one is
// text/story/same-story.ts.

import { foldWord } from '../text/folding.ts'
import type { Language } from '../text/language.ts'
import { keptWith, remembered } from '../text/remembered.ts'
import { groupByStory, namesIn } from '../text/story/same-story.ts'
import { frequencyOfAnyForm } from '../text/word-frequencies.ts'

/** Share of running text from which a word is a usual one, also where it names somebody: "Octobre", "Pierre". */
const USUAL_FROM = 2e-5

/** Words of which is kept whether they are usual, some 60 bytes each. */
const WORDS_KEPT = 20_000

/** Articles that are taken for one story, whatever they share: short ones may name nobody twice. */
const FEW_ARTICLES = 3

const isUsualIn = keptWith((language: Language) =>
  remembered((form: string) => frequencyOfAnyForm(form, language) > USUAL_FROM, WORDS_KEPT),
)

export class StoryGroups {
  /** By row of the article: the row of the first one of its story. */
  readonly #storyOf = new Map<number, number>()
  readonly #articlesOf = new Map<number, number[]>()
  readonly #rows: number[] = []
  readonly #names: Set<string>[] = []
  readonly #languages: Language[] = []

  /** `passages`: the texts of the article with this row. */
  add(row: number, passages: readonly { readonly text: string }[], language: Language): void {
    this.#rows.push(row)
    this.#names.push(new Set(passages.flatMap(({ text }) => namesIn(text)).map(foldWord)))
    this.#languages.push(language)
  }

  /** Once all articles are added; gives way after each. */
  *group(): Generator<undefined, void> {
    const firsts =
      this.#rows.length <= FEW_ARTICLES
        ? this.#rows.map(() => 0)
        : yield* groupByStory(yield* this.#unusual())
    for (const [place, row] of this.#rows.entries()) {
      const story = this.#rows[firsts[place] ?? place] ?? row
      this.#storyOf.set(row, story)
      const articles = this.#articlesOf.get(story)
      if (articles === undefined) this.#articlesOf.set(story, [row])
      else articles.push(row)
    }
    this.#names.length = 0
  }

  /** Of each article. Gives way after each: reading how usual words are takes longer than a few articles do. */
  *#unusual(): Generator<undefined, readonly ReadonlySet<string>[]> {
    const unusual: ReadonlySet<string>[] = []
    for (const [place, names] of this.#names.entries()) {
      const language = this.#languages[place]
      const isUsual = language === undefined ? () => false : isUsualIn(language)
      unusual.push(new Set([...names].filter((name) => !isUsual(name))))
      yield
    }
    return unusual
  }

  get count(): number {
    return this.#articlesOf.size
  }

  /** The article's own row where it tells a story alone. */
  storyOf(row: number): number {
    return this.#storyOf.get(row) ?? row
  }

  /** Rows of its articles, in the order of the index. */
  articlesOf(story: number): readonly number[] {
    return this.#articlesOf.get(story) ?? []
  }
}

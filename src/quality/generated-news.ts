// Articles for timing, as many as are wanted, the same for the same seed. Words are made of syllables and drawn as often
// as words of a language are (Zipf), between real function words, weekdays, quotations and their cues, so that the
// index and every pass has about the work that news gives it. The text means nothing.

/** Numbers from 0 to 1, the same for the same seed (not 0): Marsaglia's xorshift on 32 bits. */
function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const VOCABULARY = 30_000
const NAMES = 400

const ONSETS = 'b c ch cl cr d dr f fl fr g gr gl h j l m n p pl pr qu r s t tr v v'.split(' ')
const NUCLEI = 'a e i o u ai au é è eu in on an ou oi en'.split(' ')
const CODAS = ['', '', '', '', 'l', 'n', 'r', 's', 't', 'sse', 'que', 'tion', 'ment', 'é', 'er']
const FUNCTION_WORDS =
  'le la les de du des un une et à en dans sur pour par avec qui que ce cette ne pas son sa ses il elle ont est a été au aux plus'.split(
    ' ',
  )
const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const VERBS = ['a déclaré', 'a assuré', 'a affirmé', 'explique', 'estime', 'a répondu', 'a lancé', 'regrette']

export class NewsGenerator {
  readonly #random: () => number
  readonly #words: readonly string[]
  readonly #names: readonly string[]

  constructor(seed: number) {
    this.#random = seededRandom(seed)
    this.#words = Array.from({ length: VOCABULARY }, () => this.#inventWord())
    this.#names = Array.from(
      { length: NAMES },
      () => `${capitalise(this.#inventWord())} ${capitalise(this.#inventWord())}`,
    )
  }

  /** The source of a `.txt` article of so many passages, a subheading among ten. */
  article(passages: number): string {
    const published = new Date(Date.UTC(2024, 0, 1 + this.#below(700))).toISOString().slice(0, 10)
    const lines = ['---', `title: "${this.#phrase(7)}"`, `published: ${published}`, 'language: fr', '---']
    // An article is about a few people, who come back.
    const people = Array.from({ length: 3 + this.#below(4) }, () => this.#pick(this.#names))
    for (let i = 0; i < passages; i += 1) {
      lines.push(i % 10 === 9 ? capitalise(this.#phrase(6)) : this.#passage(people), '')
    }
    return lines.join('\n')
  }

  /** A question of three to six words, most of them rare. */
  question(): string {
    return `Qui ${this.#phrase(2 + this.#below(2))} ${this.#pick(this.#names)} ?`
  }

  #passage(people: readonly string[]): string {
    return Array.from({ length: 2 + this.#below(3) }, () => this.#sentence(people)).join(' ')
  }

  #sentence(people: readonly string[]): string {
    const someone = this.#pick(people)
    const words = this.#phrase(8 + this.#below(14))
    switch (this.#below(8)) {
      case 0:
        return `« ${capitalise(words)} », ${this.#pick(VERBS)} ${someone} ${this.#pick(WEEKDAYS)}.`
      case 1:
        return `Selon ${someone}, « ${this.#phrase(4)} » ${words}.`
      case 2:
        return `Le ${1 + this.#below(28)} ${this.#pick(MONTHS)}, ${someone} ${words}.`
      case 3:
        return `${someone.split(' ')[1]} ${words}, ${this.#below(900) + 100} ${this.#word()}.`
      default:
        return `${capitalise(words)}.`
    }
  }

  #phrase(count: number): string {
    return Array.from({ length: count }, () => this.#word()).join(' ')
  }

  #word(): string {
    // Of the words of a French text, some 45 % are function words.
    if (this.#random() < 0.45) return this.#pick(FUNCTION_WORDS)
    // Zipf: a word's frequency falls as its rank rises.
    const rank = Math.floor(VOCABULARY ** this.#random()) - 1
    return this.#words[rank] ?? ''
  }

  #inventWord(): string {
    const syllables = Array.from(
      { length: 1 + this.#below(3) },
      () => this.#pick(ONSETS) + this.#pick(NUCLEI),
    )
    return syllables.join('') + this.#pick(CODAS)
  }

  #pick(items: readonly string[]): string {
    return items[this.#below(items.length)] ?? ''
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

// How a language tells who leads something, who follows them, and at whose word something is done.

export interface WhoSigns {
  /**
   * Who follows somebody in their place: `asked`, over folded words of a question: "remplace", "standing in for";
   * `told`, over a sentence's characters, which need not say whose place it is: "assure l'intérim", "remplacé par";
   * `words`, by which passages that tell it are looked for: "intérim".
   */
  readonly succession: { readonly asked: RegExp; readonly told: RegExp; readonly words: readonly string[] }
  /**
   * Who leads something: `words`, folded, for leading all of it, as asked and as told: "dirige", "patron"; `whole`,
   * folded words beside a role that leave it one for the whole: "général"; `ended`, over a sentence's characters behind
   * a role: it was somebody's until then; `as`, folded words ahead of a role in which somebody does something: "comme".
   */
  readonly leading: {
    readonly words: ReadonlySet<string>
    readonly whole: ReadonlySet<string>
    readonly ended: RegExp
    readonly as: ReadonlySet<string>
  }
  /**
   * At whose word something is done: `asked`, over folded words of a question: "appelé à", "organisé"; `told`, over a
   * sentence's characters right up to whoever it was: "à l'appel de ". The two of one place belong together.
   */
  readonly instigation: readonly { readonly asked: RegExp; readonly told: RegExp }[]
}

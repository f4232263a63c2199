// What a language tells of why something is so, over the characters of a sentence.

export interface ReasonSigns {
  /** By words that hardly say anything else: "parce que". */
  readonly plain: RegExp
  /** By words for a reason that the sentence before tells: "voilà pourquoi". */
  readonly takingUp: RegExp
  /** By words that mostly say something else: "pour", "after". */
  readonly loose: RegExp
  /** By a beginning that tells what somebody wanted, feared or could not do: "elle craignait". */
  readonly wanting: RegExp
  /** By how a figure came to be wrong: "comptés deux fois". */
  readonly miscounted: RegExp
  /** By what brings about what stands behind it: "a provoqué". */
  readonly causing: RegExp
  /** By what tells the cause behind its effect: "provoqué par". */
  readonly caused: RegExp
  /** By what keeps from happening what stands behind it: "a empêché". */
  readonly preventing: RegExp
  /** Right ahead of what only tells when something else was: "avait offert des pierres avant de se" of "se fâcher". */
  readonly occasion: RegExp
  /** By what came before: "après une fuite". */
  readonly following: RegExp
  /** By what goes wrong with things: "une panne", "rongé par". */
  readonly failing: RegExp
  /**
   * By what is meant to be done with it: `asked`, over folded words of a question ("à quoi sert"); `told`: "destiné à".
   */
  readonly serving: { readonly asked: RegExp; readonly told: RegExp }
  /** By whoever looked into it: "selon les experts". */
  readonly finding: RegExp
}

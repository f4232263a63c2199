// What a language supplies for stance.ts besides its verbs of accusing: how a charge is reported, taken up, made back
// by whoever denies one, or told by people without a name. Patterns are read as those of stance-words.ts.

export interface ChargeWords {
  /** A noun for a charge, and what it is: "l'accusation selon laquelle"; accuses where the sentence does nothing else. */
  readonly reported: readonly RegExp[]
  /** Behind a denial: whoever denies accuses back, "et accuse à son tour sa collègue d'avoir menti". */
  readonly accusesBack: readonly RegExp[]
  /** Its subject accuses, and is not who is accused: "accuse son adjoint d'avoir", "l'accuse". */
  readonly active: RegExp
  /** Somebody owns what does not help them: "reconnaît", "convient". */
  readonly admits: RegExp
  /** The end of what gives a source: "selon", "d'après le maire". */
  readonly source: RegExp
  /**
   * The beginning of an answer that takes up one of several charges; the first group that matches is what it names.
   * Read over the text as it is: "Quant aux meubles, il…", "The diary, she said, …".
   */
  readonly takenUp: RegExp
  /** A noun for a charge with what it is about, in the first group that matches: "the claim about the list". */
  readonly namedCharge: RegExp
  /** Its subject is whoever accuses: "Son accusateur". */
  readonly accuser: RegExp
  /** Somebody says more than was said before: "est allé plus loin, affirmant que". */
  readonly escalates: RegExp
  /** Says that somebody says what stands right before: "C'est ce que laisse entendre une note". */
  readonly saysBefore: RegExp
  /** Whoever tells it will not be named, or it stands in papers that were leaked: others may dispute it. */
  readonly unnamedSource: RegExp
  /** A test found nothing: it answers a charge that was made before it. */
  readonly negativeTest: RegExp
  /** Somebody else than who is named before it may accuse: "qui", "whom". */
  readonly relative: RegExp
  /** The beginning of a clause behind what is told that says by whom. */
  readonly namesSource: RegExp
  /** Somebody gives no name, or no detail: it lacks proof only where it tells of a wrong. */
  readonly withholds: RegExp
  /** What the speaker was told to keep quiet about, "m'a dit : « Vous n'avez rien vu »": it answers nobody. */
  readonly toldTo: RegExp
}

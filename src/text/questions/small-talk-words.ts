// What a language supplies to tell what is said to the bot from what is asked of the articles. Deciding it is
// answering/conversation/small-talk.ts's.

/**
 * Phrases, one a line: folded words apart by spaces, "|" between words that do as well, "_" for a space within one
 * of those, "?" behind words that may be missing, "*" for up to four words of any kind, "$" for the end of the clause.
 */
export type WordPatterns = string

/** What no article of news answers, by its kind; each only while the articles have none of its words. */
export type OffTopicSubject =
  | 'cooking'
  | 'household'
  | 'weather'
  | 'jokes'
  | 'programming'
  | 'sums'
  | 'translation'
  | 'horoscopes'
  | 'the-time'
  | 'general-knowledge'
  | 'own-affairs'
  | 'recommendations'

export interface SmallTalkWords {
  readonly greetings: WordPatterns
  readonly thanks: WordPatterns
  /** What only shows that somebody has read the answer: "ok", "lol", "oui". */
  readonly nods: WordPatterns
  /** Whole messages about the bot itself. */
  readonly about: WordPatterns
  /** Words that may stand around any of these, and say nothing. */
  readonly fillers: WordPatterns
  /** What an order may begin with: "peux-tu", "please". */
  readonly leadIns: WordPatterns
  /** At the beginning of a clause. */
  readonly insults: WordPatterns
  /** A message of such words alone is one as well. */
  readonly insultWords: WordPatterns
  /** At the beginning of a clause: what has the bot be, write or forget something. */
  readonly orders: WordPatterns
  /** Anywhere: what speaks of the bot's own instructions. */
  readonly ownRules: WordPatterns
  /** Words before a colon that pretend to come from whoever runs the bot: "system:". */
  readonly pretendedRoles: WordPatterns
  /** Words that a question begins with. */
  readonly questionOpeners: WordPatterns
  /** What junk mail offers beside its link. */
  readonly bait: WordPatterns
  readonly offTopic: Readonly<
    Record<OffTopicSubject, { readonly asked: WordPatterns; readonly words: readonly string[] }>
  >
}

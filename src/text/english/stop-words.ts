// Folded English words that a search passes over. Short on purpose: negation (not, no, never, without),
// "according" and "against" decide what a sentence says, and stay. So does "us", which is also a country.

export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a am an and are as at be been being by can could did do does d for from had has have having he her hers him his how i if in
  into is it its ll m me my of on or our ours re s she should so some such t than that the their theirs them then there these
  they this those to too ve was we were what when where which who whom whose why will with would you your yours`.split(
    /\s+/,
  ),
)

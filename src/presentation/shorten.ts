// Words that a person knows already (a question, a quotation to check, a name on a button), where all of them do not
// fit. Excerpts are never shortened.

/** UTF-16 code units: what escaping makes of it still fits a message, with the sentence around it. */
const ECHO_LIMIT = 280

/** What somebody typed, where a sentence of the bot says it again. */
export function echo(typed: string): string {
  return shorten(typed, ECHO_LIMIT)
}

/** At most `limit` UTF-16 code units, cut after a word where there is one, the cut shown as "…". */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const room = text.slice(0, limit - 1)
  const word = /\s/.test(text.charAt(room.length)) ? room.length : room.search(/\s\S*$/)
  const cut = room.slice(0, word > limit / 2 ? word : room.length)
  // Never half of a surrogate pair.
  return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}

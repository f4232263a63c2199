// Words that a person knows already (a question, a quotation to check, a name on a button), where all of them do not
// fit. Excerpts are never shortened.

/** At most `limit` UTF-16 code units, cut after a word where there is one, the cut shown as "…". */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const room = text.slice(0, limit - 1)
  const word = /\s/.test(text.charAt(room.length)) ? room.length : room.search(/\s\S*$/)
  const cut = room.slice(0, word > limit / 2 ? word : room.length)
  // Never half of a surrogate pair.
  return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}

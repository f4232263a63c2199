// Discord's Markdown as its client shows it, reduced to what a person reads: the marks that Discord interprets are
// gone, escaped characters stand for themselves, quote blocks and links are told apart. The rules, their order and
// their preferences are those of Discord's client, so that a character left unescaped is lost here as it is there.

export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'style'; readonly children: readonly Node[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Node[] }
  /** Blocks: each stands on lines of its own. */
  | { readonly kind: 'quote' | 'heading' | 'small' | 'item'; readonly children: readonly Node[] }

/** Names for mentions: `@alice` for `<@1>`, `#general` for `<#2>`. */
export type MentionNames = (kind: '@' | '@&' | '#', id: string) => string

interface State {
  readonly names: MentionNames
  readonly inQuote: boolean
}

interface Match {
  readonly length: number
  readonly nodes: readonly Node[]
}

export function parseMarkdown(source: string, names: MentionNames): readonly Node[] {
  return parse(source, { names, inQuote: false })
}

function parse(source: string, state: State, lineStart = true): readonly Node[] {
  const nodes: Node[] = []
  let rest = source
  let atLineStart = lineStart
  while (rest !== '') {
    const match = (atLineStart ? blockAt(rest, state) : null) ?? inlineAt(rest, state)
    nodes.push(...match.nodes)
    const taken = rest.slice(0, match.length)
    atLineStart = taken.endsWith('\n') || (atLineStart && isBlockNode(match.nodes[0]))
    rest = rest.slice(match.length)
  }
  return nodes
}

function isBlockNode(node: Node | undefined): boolean {
  return node !== undefined && ['quote', 'heading', 'small', 'item'].includes(node.kind)
}

/** Rules that hold at the start of a line only. */
function blockAt(source: string, state: State): Match | null {
  if (!state.inQuote) {
    const quote = /^ *>>> ([\s\S]*)/.exec(source) ?? /^( *> [^\n]*(?:\n *> [^\n]*)*)\n?/.exec(source)
    if (quote !== null) {
      const inner = quote[0].trimStart().startsWith('>>>')
        ? (quote[1] ?? '')
        : (quote[1] ?? '').replaceAll(/^ *> ?/gm, '')
      return block('quote', quote[0], inner, { ...state, inQuote: true })
    }
  }
  const heading = /^#{1,3} +([^\n]*?\S[^\n]*)(?:\n|$)/.exec(source)
  if (heading !== null) return block('heading', heading[0], (heading[1] ?? '').trim(), state)
  const small = /^-# +([^\n]*?\S[^\n]*)(?:\n|$)/.exec(source)
  if (small !== null) return block('small', small[0], (small[1] ?? '').trim(), state)
  const item = /^ *[-*] +([^\n]*?\S[^\n]*)(?:\n|$)/.exec(source)
  if (item !== null) return block('item', item[0], item[1] ?? '', state)
  return null
}

function block(
  kind: 'quote' | 'heading' | 'small' | 'item',
  taken: string,
  inner: string,
  state: State,
): Match {
  // What is quoted is made of lines again; a heading's or item's words are one line.
  return { length: taken.length, nodes: [{ kind, children: parse(inner, state, kind === 'quote') }] }
}

function inlineAt(source: string, state: State): Match {
  return (
    codeAt(source) ??
    escapeAt(source) ??
    linkAt(source, state) ??
    mentionAt(source, state) ??
    styleAt(source, state) ??
    textAt(source)
  )
}

function codeAt(source: string): Match | null {
  const fence = /^```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```/i.exec(source)
  if (fence !== null) return { length: fence[0].length, nodes: [{ kind: 'code', text: fence[1] ?? '' }] }
  const inline = /^(`+)([\s\S]*?[^`])\1(?!`)/.exec(source)
  if (inline === null) return null
  return { length: inline[0].length, nodes: [{ kind: 'code', text: (inline[2] ?? '').trim() }] }
}

function escapeAt(source: string): Match | null {
  const shrug = /^¯\\_\(ツ\)_\/¯/.exec(source)
  if (shrug !== null) return { length: shrug[0].length, nodes: [{ kind: 'text', text: shrug[0] }] }
  const escaped = /^\\([^0-9A-Za-z\s])/.exec(source)
  if (escaped === null) return null
  return { length: escaped[0].length, nodes: [{ kind: 'text', text: escaped[1] ?? '' }] }
}

function linkAt(source: string, state: State): Match | null {
  const auto = /^<(https?:\/\/[^\s>]+)>/.exec(source)
  if (auto !== null) {
    const [taken, url = ''] = auto
    return { length: taken.length, nodes: [{ kind: 'link', url, children: [{ kind: 'text', text: url }] }] }
  }
  const bare = /^https?:\/\/[^\s<]+[^<.,:;"'\]\s)]/.exec(source)
  if (bare !== null) {
    const [url] = bare
    return { length: url.length, nodes: [{ kind: 'link', url, children: [{ kind: 'text', text: url }] }] }
  }
  const masked =
    /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"]([\s\S]*?)['"])?\s*\)/.exec(
      source,
    )
  if (masked === null || !/^https?:\/\//.test(masked[2] ?? '')) return null
  const url = (masked[2] ?? '').replaceAll(/\\([^0-9A-Za-z\s])/g, '$1')
  const children = parse(masked[1] ?? '', state, false)
  return { length: masked[0].length, nodes: [{ kind: 'link', url, children }] }
}

function mentionAt(source: string, state: State): Match | null {
  const mention = /^<(@!?|@&|#)(\d+)>/.exec(source)
  if (mention !== null) {
    const [taken, mark = '', id = ''] = mention
    const kind = mark === '#' ? '#' : mark === '@&' ? '@&' : '@'
    return { length: taken.length, nodes: [{ kind: 'text', text: state.names(kind, id) }] }
  }
  const emoji = /^<a?(:\w+:)\d+>/.exec(source)
  if (emoji !== null) return { length: emoji[0].length, nodes: [{ kind: 'text', text: emoji[1] ?? '' }] }
  const command = /^<(\/[\w -]+):\d+>/.exec(source)
  if (command !== null)
    return { length: command[0].length, nodes: [{ kind: 'text', text: command[1] ?? '' }] }
  const time = /^<t:(-?\d+)(?::[tTdDfFRsS])?>/.exec(source)
  if (time === null) return null
  const text = new Date(Number(time[1]) * 1000).toISOString().slice(0, 16).replace('T', ' ')
  return { length: time[0].length, nodes: [{ kind: 'text', text }] }
}

/** Bold, italics, underline compete: the longest match wins, and of equals italics before bold before underline. */
function styleAt(source: string, state: State): Match | null {
  const contenders = [
    {
      preference: 0.2,
      match:
        /^\b_((?:__|\\[\s\S]|[^\\_])+?)_\b/.exec(source) ??
        /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/.exec(source),
    },
    { preference: 0.1, match: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/.exec(source) },
    { preference: 0, match: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/.exec(source) },
  ]
    .flatMap(({ preference, match }) =>
      match === null ? [] : [{ match, quality: match[0].length + preference }],
    )
    .sort((a, b) => b.quality - a.quality)
  const match =
    contenders[0]?.match ?? /^~~([\s\S]+?)~~(?!_)/.exec(source) ?? /^\|\|([\s\S]+?)\|\|/.exec(source)
  if (match === null) return null
  return {
    length: match[0].length,
    nodes: [{ kind: 'style', children: parse(match[1] ?? '', state, false) }],
  }
}

/** Words up to where another rule could begin; at least one character. */
function textAt(source: string): Match {
  const match = /^\n+|^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n|https?:\/\/|$)/.exec(source)
  const text = match?.[0] ?? source
  return { length: text.length, nodes: [{ kind: 'text', text }] }
}

/** What a person reads, blocks on lines of their own. */
export function plainText(nodes: readonly Node[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.kind === 'text' || node.kind === 'code') text += node.text
    else if (node.kind === 'style' || node.kind === 'link') text += plainText(node.children)
    else {
      if (text !== '' && !text.endsWith('\n')) text += '\n'
      text += `${node.kind === 'item' ? '• ' : ''}${plainText(node.children).trimEnd()}\n`
    }
  }
  return text
}

export function quotesIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'quote' ? [plainText(node.children).trim()] : []))
}

export function linksIn(nodes: readonly Node[]): readonly { readonly label: string; readonly url: string }[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'link') return [{ label: plainText(node.children), url: node.url }]
    return 'children' in node ? linksIn(node.children) : []
  })
}

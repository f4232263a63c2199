// English words that say nearly the same. One list a line; anyone can add lines.

import { CHAT_WORDS_1 } from './chat-words-1.ts'
import { CHAT_WORDS_2 } from './chat-words-2.ts'
import { NUMBERS } from './numbers.ts'
import { VERBS_AND_AGENTS } from './verbs-and-agents.ts'

export const SYNONYMS = CHAT_WORDS_1 + CHAT_WORDS_2.slice(1) + VERBS_AND_AGENTS.slice(1) + NUMBERS.slice(1)

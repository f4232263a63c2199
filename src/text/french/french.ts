// French, as text/ is handed it.

import type { Language } from '../language.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import { CALENDAR } from './calendar.ts'
import { CUES } from './cues.ts'
import { COMPOUNDS, ELISIONS, LOST_APOSTROPHE } from './elisions.ts'
import { FOLLOW_UPS } from './follow-ups.ts'
import { LEXICON } from './lexicon.ts'
import { MARKER_SIGNS, MARKER_WORDS } from './marker-words.ts'
import { QUESTIONS } from './questions.ts'
import { rankedWords } from './ranked-words.ts'
import { SMALL_TALK } from './small-talk.ts'
import { STANCE } from './stance.ts'
import { stem } from './stemming.ts'
import { STOP_WORDS } from './stop-words.ts'
import { TENSE } from './tense.ts'
import { WRONGS } from './wrongs.ts'

export const FRENCH: Language = {
  code: 'fr',
  abbreviations: ABBREVIATIONS,
  stopWords: STOP_WORDS,
  markerWords: MARKER_WORDS,
  markerSigns: MARKER_SIGNS,
  elisions: ELISIONS,
  lostApostrophe: LOST_APOSTROPHE,
  enclitics: new Map(),
  compounds: COMPOUNDS,
  toldByAccent: new Map(['né', 'née', 'nés', 'nées'].map((word) => [word, 'naitre'])),
  calendar: CALENDAR,
  tense: TENSE,
  cues: CUES,
  stance: STANCE,
  wrongs: WRONGS,
  smallTalk: SMALL_TALK,
  followUps: FOLLOW_UPS,
  decimalMark: ',',
  lexicon: LEXICON,
  questions: QUESTIONS,
  rankedWords,
  stem,
}

// Folded words that tell French from English, short messages and their spelling included. Words that both
// languages write alike (a, on, me, as, car, but, or, plus, pour) decide nothing and are left out.

import type { Language } from '../language.ts'

export const MARKER_WORDS: ReadonlySet<string> = new Set(
  `aucun aucune au aux avait avec avoir c ca cela celui celle ces cet cette ceux chez comment combien contre dans de depuis des
  dit donc dont du elle elles en entre est et etait etaient ete etre eux fait il ils j jamais je la le les leur leurs lui mais
  mes moi ne ni notre nous ont ou par parce parle pas pendant peut pourquoi puis qu quand que quel quelle quelles quels qui quoi
  raconte rien sa sans se selon sera ses si son sont sous sur te toi ton tous toute toutes tout tres tu un une vers voici vous y
  aujourdhui quelquun
  ki koi ke kel kelle kan pk pkoi pq pcq keske kesk c cest cetait ya jsuis chui jai pourkoi komen comen combi slt tkt mdr stp svp
  ta ces dla ds ac avc vs ns tt ts ki cki kil`.split(/\s+/),
)

/** Elided words; and letters with accents, half a word each: names keep theirs in an English sentence. */
export const MARKER_SIGNS: Language['markerSigns'] = [
  { pattern: /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=[\p{L}"«“])/giu, count: 1 },
  { pattern: /[éèêëàâùûîïôçœ]/giu, count: 1 / 2 },
]

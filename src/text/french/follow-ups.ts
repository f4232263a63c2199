// French messages that lean on the question before them.

import type { FollowUpWords } from '../questions/follow-up-words.ts'
import { phraseList, phraseTable } from '../questions/follow-up-words.ts'
import { oneOf } from '../word-list.ts'

export const FOLLOW_UPS: FollowUpWords = {
  connectors: phraseList(`et, et pour, et puis, et alors, mais, mais et, ok et, quid de, quid du, pareil pour,
    meme question pour, idem pour, et qu en est il de, et concernant`),
  questions: phraseTable(`
    pourquoi, pk, pq, pkoi, pourkoi, pourquoi ca, pour quelle raison, a cause de quoi: pourquoi
    quand, quand ca, kan, a quel moment, quel jour, a quelle date: quand
    ou, ou ca, a quel endroit: où
    comment, comment ca: comment
    combien, cb: combien
    depuis quand: depuis quand
    jusque quand: jusqu’à quand
    avec qui: avec qui
    a qui: à qui
    par qui: par qui
    contre qui: contre qui
    selon qui, de apres qui: selon qui
    a quelle heure: à quelle heure
    dans quel but: dans quel but`),
  adverbs: phraseList('pourquoi, pk, quand, ou, comment, combien, depuis quand'),
  join: ', et ',
  others: new Map([
    ['qui de autre', { heads: ['qui', 'ki', 'ce est qui qui', 'qui est ce qui'], written: 'qui d’autre' }],
    ['quoi de autre', { heads: ['quoi'], written: 'quoi d’autre' }],
  ]),
  pronouns: new Set(['lui', 'elle', 'eux', 'elles']),
  subjects: new Set(['il', 'elle']),
  possessives: new Set(),
  ownersEnding: '',
  unlikePrepositions: new Set(['a']),
  elidedBefore: /^[aeiouyhàâéèêëîïôûœæ]/iu,
  inverted: /\p{L}+(?:[-\s]t[-\s]|-)$/u,
  impersonal: new RegExp(
    ` (?:il (?:ne |n )?${oneOf(`
      y faut fallait faudra faudrait se va reste est_(?:temps|vrai|possible|question|arrive) existe manque
      suffit fait pleut neige
    `)}|${oneOf(`
      y_a y_avait y_aura va faut est_ce existe reste se_agit agit se_passe se_passait se_est se_etait
      est(?=_(?:t_)?il_(?:prevu|question|arrive|temps|possible|vrai|ressorti|decide))
      etait(?=_(?:t_)?il_(?:prevu|question|temps|possible))
    `)}(?: t)? il) `,
  ),
  prepositions: [
    ['sur', 'a propos de', 'au sujet de', 'concernant', 'a propos du', 'au sujet du'],
    ['a', 'au', 'aux'],
    ['en'],
    ['dans'],
    ['chez'],
    ['contre'],
    ['avec'],
    ['pour'],
    ['par'],
    ['depuis'],
    ['avant'],
    ['apres'],
    ['pendant', 'durant'],
    ['selon', 'de apres'],
    ['vers'],
    ['de', 'du', 'des'],
  ],
  ofWords: new Set(['de', 'du', 'des']),
  determiners: new Set([
    'le',
    'la',
    'les',
    'un',
    'une',
    'des',
    'ce',
    'cette',
    'ces',
    'son',
    'sa',
    'ses',
    'leur',
    'leurs',
  ]),
  thingWords: new Set(['que', 'quoi']),
  whoWords: new Set(['qui', 'ki', 'quel', 'quelle', 'quels', 'quelles', 'lequel', 'laquelle']),
}

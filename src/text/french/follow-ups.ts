// French messages that lean on the question before them.

import type { FollowUpWords } from '../questions/follow-up-words.ts'
import { phraseList, phraseTable } from '../questions/follow-up-words.ts'
import { oneOf } from '../word-list.ts'

export const FOLLOW_UPS: FollowUpWords = {
  connectors: phraseList(`et, et pour, et puis, et alors, mais, mais et, ok et, quid de, quid du, pareil pour,
    meme question pour, idem pour, et qu en est il de, et concernant`),
  questions: phraseTable(`
    pourquoi, pk, pq, pkoi, pourkoi, pourquoi ca, pour quelle raison, a cause de quoi: pourquoi
    quand, quand ca, kan, qd, ce est quand, ce etait quand, c quand, c kan, cetait quand, quand est ce, a quel moment, quel jour, a quelle date: quand
    ou, ou ca, ce est ou, ce etait ou, c ou, cetait ou, ou est ce, a quel endroit: où
    comment, comment ca: comment
    combien, cb: combien
    depuis quand: depuis quand
    depuis combien de temps: depuis combien de temps
    jusque quand: jusqu’à quand
    avec qui: avec qui
    a qui: à qui
    par qui: par qui
    contre qui: contre qui
    selon qui, de apres qui: selon qui
    pour qui: pour qui
    a quoi: à quoi
    de quoi: de quoi
    sur quoi: sur quoi
    avec quoi: avec quoi
    contre quoi: contre quoi
    combien de temps: combien de temps
    en quelle annee, quelle annee: en quelle année
    quel age: quel âge
    de ou, d ou: d’où
    a quelle heure: à quelle heure
    dans quel but: dans quel but
    sur quel reseau, sur quel site, sur quelle plateforme, quel reseau: sur quel réseau
    dans quelle ville, quelle ville: dans quelle ville
    dans quel pays, quel pays: dans quel pays`),
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
  fused: [
    { written: 'du', preposition: 'de', article: 'le' },
    { written: 'des', preposition: 'de', article: 'les' },
    { written: 'au', preposition: 'à', article: 'le' },
    { written: 'aux', preposition: 'à', article: 'les' },
  ],
  the: { m: 'le', f: 'la', plural: 'les', elided: "l'", of: 'de' },
  accusedOf: (name) => `de quoi accuse-t-on ${name}`,
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
  demonstratives: new Set(['ca', 'cela', 'sa']),
  further: new Set(
    phraseList(`plus, encore, encore plus, la suite, suite, et la suite, autre chose, et autre chose, rien de autre,
      quoi de autre, et quoi de autre, quoi encore, et encore, et plus, ce est tout, c est tout, ce est tt, c tt, c tout, un autre, une autre, un autre extrait,
      de autres extraits, autres extraits, les autres, les autres extraits, de autre extrait, continue, continuez, et apres, ensuite, et ensuite, puis, suivant,
      suivante, suivants, page suivante, extrait suivant, dis en plus, dis moi en plus, en savoir plus, plus de extraits,
      encore un, encore une, plus de details, plus de infos, plus de info, il y a autre chose, voir plus, montre plus`),
  ),
  doubting: new Set(
    phraseList(`ce est vrai, c vrai, c sur, c prouve, srx, et ce est vrai, est ce vrai, est ce que ce est vrai, vraiment, ah bon, serieux, serieusement,
      ce est prouve, est ce prouve, ce est sur, des preuves, une preuve, la preuve, preuves, preuve, quelles preuves,
      quelle preuve, avec des preuves, il y a des preuves, a t on des preuves, y a t il des preuves, sans preuve,
      il a des preuves, elle a des preuves, a t il des preuves, a t elle des preuves, est ce que il a des preuves,
      est ce que elle a des preuves, ils ont des preuves, il y a une preuve, a t il une preuve, a t elle une preuve, ce est faux, ce est confirme`),
  ),
  fillers: new Set(['stp', 'svp', 'please', 'merci', 'donc', 'alors', 'ok', 'mais', 'sinon']),
  relations: {
    to: ['a', 'au', 'aux', 'aupres de', 'aupres du'],
    with: ['avec', 'entre'],
    against: ['contre'],
    by: ['par'],
    about: ['sur', 'a propos de', 'a propos du', 'au sujet de', 'au sujet du', 'concernant'],
    for: ['pour'],
    source: ['selon', 'de apres'],
  },
}

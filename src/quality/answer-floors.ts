// What the question sets must not fall below: floors.ts holds the other figures.

import type { Floor } from './floor.ts'
import { floorsOfTable } from './floor.ts'

/** Of each set: at least so much hit1 and abstain_f1, at most so much wrong, at least so much pairing. */
const REACHED = `
  set                  hit1  abstain_f1  wrong  pairing
  real-article         1     1           0      1
  real-article-2       1     1           0      1
  real-article-3       0.94  0.94        0.07   1
  real-article-4       0.93  0.93        0.04   1
  real-article-5       0.95  0.93        0.04   1
  real-article-6       0.98  0.97        0      1
  real-article-7       0.97  0.92        0.02   1
  real-article-8       1     1           0      1
  real-article-9       0.98  0.97        0.03   1
  real-article-10      0.96  1           0.03   1
  real-article-11      0.98  1           0.02   1
  real-article-12      0.93  0.96        0.05   1
  real-article-13      0.96  0.97        0.02   1
  real-article-14      0.93  0.91        0.05   1
  real-article-15      0.97  0.97        0.04   1
  real-article-16      0.92  0.91        0.06   1
  real-article-17      0.87  0.89        0.08   1
  real-article-18      0.9   0.94        0.04   1
  real-article-19      0.9   0.93        0.1    1
  real-article-20      0.95  0.96        0.02   1
  real-article-21      0.91  0.98        0.07   1
  real-article-22      0.93  0.96        0.03   1
  real-article-23      0.9   0.92        0.05   1
  valmorens            1     1           0      1
  lourmance            0.91  0.94        0.05   1
  usine                0.91  0.96        0.05   1
  club                 0.89  0.88        0.1    1
  hopital              0.91  0.92        0.07   1
  ferry                0.76  0.82        0.14   1
  musee                0.81  0.85        0.09   1
  velo                 0.91  0.93        0.07   1
  donnees              0.84  0.9         0.1    1
  chanteuse            0.77  0.87        0.14   1
  entraineur           0.8   0.82        0.17   1
  coulee               0.97  0.92        0.05   1
  festival             0.95  0.89        0.05   1
  election             0.8   0.93        0.12   1
  depot                0.88  0.9         0.07   1
  universite           0.86  0.83        0.09   1
  foret                0.88  0.96        0.07   1
  cantine              0.84  0.78        0.07   1
  manege               0.91  0.9         0.05   1
  vignes               0.88  0.89        0.1    1
  eaux                 0.91  0.96        0.05   1
  prix                 0.84  0.9         0.07   1
  cloche               0.8   0.83        0.1    1
  courrier             0.84  0.86        0.09   1
  brouvelle            0.95  1           0.04   1
  mirefeuille          0.93  0.92        0.05   1
  refuge               0.86  0.93        0.07   1
  tournoi              0.8   0.8         0.15   1
  passerelle           0.84  0.84        0.07   1
  peyrades             0.8   0.89        0.14   0.95
  convoi               0.8   0.82        0.09   1
  sirop                0.93  0.96        0.07   0.92
  theatre              0.88  0.96        0.07   0.96
  alliance             0.93  0.85        0.09   1
  ruches               0.86  0.86        0.1    0.96
  serre                0.82  0.84        0.09   1
  halle                0.84  0.96        0.1    0.93
  vraquier             0.8   0.9         0.14   1
  phare                0.8   0.93        0.12   0.95
  piscine              0.86  0.93        0.07   0.91
  carriere             0.71  0.75        0.19   1
  orchestre            0.73  0.88        0.14   0.84
  marathon             0.86  0.9         0.09   1
  fromagerie           0.73  0.93        0.17   0.95
  tunnel               0.8   0.84        0.1    1
  bibliotheque         0.84  0.86        0.12   1
  jetee                0.91  0.88        0.12   0.97
  observatoire         0.77  0.9         0.12   0.96
  ligue                0.8   0.84        0.19   0.9
  aviron               0.84  0.89        0.1    0.95
  tribune              0.89  0.92        0.12   0.88
  moulin               0.88  0.96        0.07   0.89
  tramway              0.86  0.86        0.1    0.81
  tombola              0.86  0.96        0.09   0.73
  encrier              0.86  0.89        0.12   0.9
  helico               0.8   0.83        0.1    0.7
  meteorite            0.89  0.85        0.09   0.4
  octroi               0.8   0.84        0.1    0.88
  tremplin             0.91  0.96        0.05   0.9
  valmorens-2          0.86  0.93        0.07   1
  late-real-article    0.89  0.92        0.06   1
  later-real-article   0.93  0.95        0.05   1
  latest-real-article  0.89  0.97        0.07   1
  late-arrosoir        0.8   0.84        0.1    0.77
  late-veilleuse       0.8   0.82        0.09   0.76
`

const EACH_SET = floorsOfTable('answers', REACHED, {
  hit1: '>=',
  abstain_f1: '>=',
  wrong: '<=',
  pairing: '>=',
})

export const ANSWER_FLOORS: readonly Floor[] = [
  ...EACH_SET,
  ...EACH_SET.flatMap(([set, figure]): Floor[] => (figure === 'hit1' ? [[set, 'verbatim', '>=', 1]] : [])),
  ['answers/real-article', 'answer1', '>=', 1],
  ['answers/real-article', 'ctx', '>=', 1],
  ['answers/real-article', 'len', '<=', 200],
  ['answers/valmorens', 'ctx', '>=', 1],
  ['answers/valmorens', 'superseded', '<=', 0],
]

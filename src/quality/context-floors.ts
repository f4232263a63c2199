// What the accusations' sets must not fall below: floors.ts holds the other figures.

import type { Floor } from './floor.ts'
import { floorsOfTable } from './floor.ts'

/** Of each set: at least so much recall and complete, at most so much shown and so many false alarms. */
const REACHED = `
  set                        recall  complete  shown  false_alarms
  real-article               1       1         1.4    0
  valmorens                  1       1         2.8    0
  lourmance                  0.96    0.9       3.5    0.07
  usine                      1       1         3.5    0
  club                       1       1         2.8    0
  hopital                    1       1         4      0.12
  ferry                      1       1         3      0
  musee                      1       1         2.6    0.19
  velo                       1       1         2.4    0
  donnees                    1       1         2.4    0.12
  chanteuse                  1       1         1.2    0.07
  entraineur                 1       1         2.4    0.08
  coulee                     1       1         2.6    0
  festival                   1       1         2.9    0
  election                   1       1         2.9    0
  depot                      1       1         2.9    0
  universite                 1       1         1.9    0.06
  foret                      1       1         2.8    0.07
  cantine                    1       1         2      0.14
  manege                     1       1         2.6    0.14
  vignes                     1       1         2      0.07
  eaux                       1       1         3.2    0
  prix                       1       1         4.8    0
  cloche                     1       1         2.9    0.09
  courrier                   1       1         2.2    0.17
  brouvelle                  1       1         3.4    0.13
  mirefeuille                1       1         2.8    0.1
  refuge                     1       1         3.3    0.17
  tournoi                    1       1         3.7    0.09
  passerelle                 1       1         3.6    0.34
  peyrades                   0.88    0.85      2.6    0.25
  convoi                     0.95    0.92      2.9    0.12
  sirop                      0.92    0.85      3.5    0.05
  theatre                    0.95    0.92      3.3    0
  alliance                   1       1         3.5    0.17
  ruches                     0.91    0.91      3.4    0.17
  serre                      1       1         3.4    0.09
  halle                      0.85    0.8       2.9    0.1
  vraquier                   1       1         4      0.12
  phare                      0.77    0.61      2.9    0
  piscine                    0.89    0.91      2.5    0.16
  carriere                   0.84    0.53      4.3    0.15
  orchestre                  0.7     0.37      3.2    0.2
  marathon                   0.88    0.75      3      0.3
  fromagerie                 0.86    0.72      3.8    0.15
  tunnel                     0.66    0.33      3.5    0.06
  bibliotheque               0.78    0.53      3.3    0.06
  jetee                      0.94    0.91      2.8    0.07
  observatoire               0.93    0.87      3.9    0.2
  ligue                      0.89    0.83      3      0.19
  aviron                     0.88    0.9       2.2    0.13
  tribune                    0.83    0.71      2      0
  moulin                     0.84    0.75      1.8    0.1
  tramway                    0.83    0.71      1.8    0
  tombola                    0.82    0.75      3.3    0
  encrier                    0.77    0.76      3.7    0.08
  helico                     0.8     0.66      2.6    0.32
  meteorite                  0.75    0.57      3      0.13
  octroi                     0.91    0.75      3.4    0.13
  tremplin                   0.7     0.5       1.3    0
  arrosoir                   0.86    0.78      3.5    0
  veilleuse                  0.68    0.75      2.5    0
  late-criee                 1       1         2.3    0
  late-examen                1       1         3      0
  late-galerie               0.92    0.85      2.3    0
  late-loterie               0.84    0.71      3      0
  small-first                1       1         2      0.05
  small-first-together       1       1         2      0.05
  small-second               1       1         2.1    0.07
  small-second-together      1       1         2.1    0.07
  small-third                0.95    0.95      2.1    0
  small-third-together       0.95    0.95      2.1    0
  small-fourth               0.87    0.87      1.8    0.04
  small-fourth-together      0.87    0.87      1.8    0.04
  small-fifth                1       1         2      0
  small-fifth-together       1       1         2      0
  small-sixth                1       1         2      0
  small-sixth-together       1       1         2      0
  small-seventh              0.98    0.96      2.4    0
  small-seventh-together     0.98    0.96      2.4    0
  small-eighth               0.85    0.86      2      0.05
  small-eighth-together      0.85    0.86      2      0.05
  small-ninth                0.9     0.88      1.8    0
  small-ninth-together       0.9     0.88      1.8    0
  small-tenth                0.92    0.88      2.3    0
  small-tenth-together       0.91    0.86      2.3    0
  small-eleventh             0.47    0.33      1.2    0
  small-eleventh-together    0.47    0.33      1.2    0
  small-twelfth              0.95    0.94      2.1    0.08
  small-twelfth-together     0.95    0.94      2.1    0.08
  small-thirteenth           0.9     0.86      2.3    0
  small-thirteenth-together  0.9     0.86      2.3    0
  small-fourteenth           0.58    0.44      2.1    0.04
  small-fourteenth-together  0.58    0.44      2.1    0.04
  small-fifteenth            0.41    0.3       1.8    0.04
  small-fifteenth-together   0.41    0.3       1.8    0.04
`

export const CONTEXT_FLOORS: readonly Floor[] = floorsOfTable('context', REACHED, {
  recall: '>=',
  complete: '>=',
  shown: '<=',
  false_alarms: '<=',
})

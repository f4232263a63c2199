// English abbreviations that end in a full stop without ending the sentence.

import type { Abbreviations } from '../language.ts'

export const ABBREVIATIONS: Abbreviations = {
  titles: new Set(
    'Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Hon St Gen Col Lt Sgt Capt Cpl Maj Cmdr Adm Gov Sen Rep Reps Sens Pres Supt Det Insp Mt Ft'.split(
      ' ',
    ),
  ),
  beforeNumbers: new Set(
    'No no Nos nos p pp vol fig art sec ch para Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec approx'.split(
      ' ',
    ),
  ),
  inner: new Set('vs cf viz e.g i.e eg ie ca'.split(' ')),
  openers: new Set(
    `a after all although an and another any as at because before both but by during each even for from he her here his how i if
    in instead it its later many meanwhile more most my neither no nobody none nor not nothing on once one only or our she since
    so some still such that the their then there these they this those three to two under until we what when where which while who
    why with without yet you your`.split(/\s+/),
  ),
}

// English abbreviations that end in a full stop without ending the sentence.

import type { Abbreviations } from '../language.ts'

export const ABBREVIATIONS: Abbreviations = {
  titles: new Set(
    words(
      'Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Hon St Gen Col Lt Sgt Capt Cpl Maj Cmdr Adm Gov Sen Rep Reps Sens Pres Supt Det Insp Mt Ft',
    ),
  ),
  beforeNumbers: new Set(
    words('apr art aug ch dec feb fig jan jul jun mar no nos nov oct p para pp sec sep sept vol'),
  ),
  inner: new Set(words('approx ca cf e.g eg i.e ie viz vs')),
  openers: new Set(
    words(`a after all although an and another any as at because before both but by during each even for from he her here his how i if
    in instead it its later many meanwhile more most my neither no nobody none nor not nothing on once one only or our she since
    so some still such that the their then there these they this those three to two under until we what when where which while who
    why with without yet you your`),
  ),
}

function words(list: string): string[] {
  return list.split(/\s+/)
}

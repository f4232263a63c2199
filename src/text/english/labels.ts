// English words beside quotation marks that hold a name rather than somebody's words. Folded.

import type { LabelWords } from '../quotations/cue-lexicon.ts'

export const LABELS: LabelWords = {
  always:
    words(`label labels film films movie documentary novel novels album song titled title show series sitcom exhibition poem
    opera podcast column trophy ship ferry vessel yacht trawler submarine operation codename hashtag nickname pseudonym alias
    single bestseller keyword category licence license brand logo painting musical`),
  capitalised:
    words(`project programme program plan law act bill affair campaign list movement group newspaper magazine club
    foundation network company society square street bar restaurant cafe hotel school statue fresco sculpture article chapter
    essay book play team mission exercise workshop prize award game app application site platform channel boat probe rocket drone
    missile satellite aircraft device reform march storm hurricane cyclone committee party union league tournament cup trilogy saga
    theory concept collection model band tour night gala author director star hero`),
  dubbed: words(
    `titled entitled dubbed nicknamed named called labelled labeled codenamed billed known styled marked branded`,
  ),
  offences:
    words(`investigation inquiry complaint complaints trial charged charges charge prosecuted indicted indictment arrested
    detained jailed convicted conviction sentenced count counts offence offense crime crimes acquitted warrant suspected suspicion
    fined fine guilty pleaded`),
  offencePrepositions: words(`for of with to on`),
  links: words('the a of'),
  introducing: new Set(),
  utteranceOpeners:
    words(`i we you he she they it this that these those there yes no thanks stop never nothing not if ah oh hello
    nobody why how what who where when let do don please`),
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

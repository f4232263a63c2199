// Speakers who are named only after their first words: "L'arrière norvégienne n'a pas voulu "chercher d'excuses". "On
// a eu la balle de match", a résumé Silje Brandvoll."

import { gendersAgree } from '../people/gender.ts'
import type { Discourse } from '../people/references.ts'
import type { Quotation } from './quotations.ts'

/** The quotations, those of somebody who is described and then named in the same passage given to the name. */
export function nameLater(
  quotations: readonly Quotation[],
  discourse: Discourse,
  isDefinite: (description: string) => boolean,
): Quotation[] {
  return quotations.map((quotation, i) => {
    const { description, speaker, passage, kind } = quotation
    const next = quotations[i + 1]
    if (speaker !== null || description === null || kind === 'headline' || next?.passage !== passage)
      return quotation
    if (!isDefinite(description) || next.speaker === null || next.certainty !== 'stated') return quotation
    const entity = discourse.entities[next.speaker]
    const first = entity?.mentions[0]
    const isNew =
      first !== undefined &&
      (first.passage > passage || (first.passage === passage && first.start > quotation.end))
    if (!isNew || entity?.kind !== 'person' || quotation.descriptor?.plural === true) return quotation
    if (!gendersAgree(entity.gender, quotation.descriptor?.gender ?? null)) return quotation
    return { ...quotation, speaker: next.speaker, certainty: 'likely', description: null, descriptor: null }
  })
}

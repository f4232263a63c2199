// One small invented story for the journeys: two articles in French, with the characters that Discord would take
// for its own, and an article per number where many are needed.

import type { TestFiles } from './corpus.ts'

/** The passages of `pont`, in order; each is one paragraph of the file. */
export const BRIDGE = [
  'Le pont de Brévenne a fermé vendredi à cause d’une fissure longue de deux mètres.',
  '« Le chantier durera *au moins* six mois, pas __un jour__ de plus », a déclaré Claire Vasseur, maire de Brévenne.',
  'Le devis du cabinet Ortalis, classé `pont_n°4`, atteint ~~deux~~ trois millions d’euros ; les courriels à @everyone et <@1200000000000000001> sont restés sans réponse.',
  'Les écoliers de la rive gauche prennent désormais une navette gratuite.',
] as const

export const STATION = [
  'La gare de Brévenne rouvrira ses guichets le 2 avril.',
  'Le syndicat des cheminots réclame trois agents supplémentaires.',
] as const

export const STORY: TestFiles = {
  'pont.txt': `---
title: "Le pont de Brévenne ferme"
publisher: La Gazette
published: 2025-03-14
language: fr
url: https://gazette.example/pont
---
${BRIDGE.join('\n')}
`,
  'gare.txt': `---
title: "Les guichets de la gare rouvrent"
published: 2025-03-20
language: fr
---
${STATION.join('\n')}
`,
}

export function manyArticles(count: number): TestFiles {
  const paragraphs = (n: number) =>
    Array.from(
      { length: 30 },
      (_, p) => `Le conseil n° ${n} a examiné le dossier ${p} du quartier des Tanneries.`,
    )
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`conseil-${n}.txt`, `${paragraphs(n).join('\n')}\n`]),
  )
}

// One small invented story in which people are quoted, as newspapers do: beside a name, behind a pronoun, around
// "raconte-t-elle", in a heading that rewords, again in a later article.

import type { TestFiles } from './corpus.ts'

export const QUOTED_BRIDGE = [
  'Le pont de Brévenne a fermé vendredi à cause d’une fissure longue de deux mètres.',
  '« Le chantier durera au moins six mois, pas un jour de plus », a déclaré jeudi Claire Vasseur, maire de Brévenne.',
  '"On m\'a prise pour une folle", raconte-t-elle. "Puis la fissure est apparue."',
  'Paul Clairmont, chef du chantier, assure sur X que « la rive gauche sera desservie par une navette gratuite ».',
  '« Oui », a répondu Claire Vasseur aux journalistes.',
  'Selon un proche du dossier, le devis est « trois fois trop élevé ».',
] as const

export const QUOTED_STATION = [
  'La gare de Brévenne rouvrira ses guichets le 2 avril.',
  '« Il faut trois agents supplémentaires », réclame Élise Mavrand, déléguée du syndicat des cheminots.',
  'La maire de Brévenne, Claire Vasseur, avait prévenu le 13 mars : « Le chantier durera au moins six mois, pas un jour de plus. »',
] as const

/** The quotations, repeats folded. */
export const QUOTED_WORDS = [
  'Le chantier durera au moins six mois, pas un jour de plus',
  "On m'a prise pour une folle",
  'Puis la fissure est apparue.',
  'la rive gauche sera desservie par une navette gratuite',
  'Oui',
  'trois fois trop élevé',
  'Il faut trois agents supplémentaires',
] as const

export const QUOTED_STORY: TestFiles = {
  'pont.txt': `---
title: "Le pont de Brévenne ferme"
publisher: La Gazette
published: 2025-03-14
language: fr
---
${QUOTED_BRIDGE.join('\n')}
`,
  'gare.txt': `---
title: "Les guichets de la gare rouvrent"
published: 2025-03-20
language: fr
---
${QUOTED_STATION.join('\n')}
`,
}

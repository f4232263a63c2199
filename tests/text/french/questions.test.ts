import { expect, test } from 'vitest'
import { languageOf } from '../../../src/text/languages.ts'

const { reasons, signs, whereabouts, denying, wished, turningPoints, qualities } = languageOf('fr').questions

test.each([
  'à Sarnes',
  'dans le village de Sarnes',
  'en Bretagne',
  'au port',
  'sur la place',
  'dans le préau',
  'sur le parvis',
])('%s tells where', (words) => {
  expect(`Ils se sont vus ${words}.`.search(whereabouts)).toBeGreaterThan(0)
})

test.each(['entre les deux Sarnois', 'aussi Sarnes', 'ensuite Sarnes', 'surtout Sarnes'])(
  '%s does not, though it begins like a preposition',
  (words) => {
    expect(`Ils ont vu ${words}.`.search(whereabouts)).toBe(-1)
  },
)

const tellsWhy = (words: string): boolean => reasons.plain.test(words) || reasons.loose.test(words)

test.each([
  'à cause du gel',
  'ce qui a causé la panne',
  'ce qui permet de fermer',
  'fermé, le temps de tout vérifier',
  'suspendu pour le protéger',
])('%s tells why', (words) => {
  expect(tellsWhy(words)).toBe(true)
})

test.each([
  'la panne est due au gel',
  'elle attribue ce retard à la neige',
  'l’écart tient aux bêtes oubliées',
  'puni pour avoir menti',
  'fermé pour que chacun respire',
])('%s tells it plainly', (words) => {
  expect(words).toMatch(reasons.plain)
})

test.each([
  'met en cause le préfet',
  'mise hors de cause',
  'en tout état de cause',
  'rien ne permet de le dire',
  'il a eu le temps de fuir',
  'fermé, le temps de la trêve',
  'mis à pied pour quinze jours',
  'à raison de six litres par foyer',
  'il a dû à nouveau fermer',
  'il tient à rassurer les élèves',
])('%s does not, though it has such a word', (words) => {
  expect(tellsWhy(words)).toBe(false)
})

test.each(['il a suffi pour que tout tombe', 'fermé pour la nuit'])('%s may tell why', (words) => {
  expect(words).not.toMatch(reasons.plain)
  expect(words).toMatch(reasons.loose)
})

test.each(['arrêté pendant trente minutes après la panne', 'il a duré deux heures avant de cesser'])(
  '%s tells how long',
  (words) => {
    expect(words).toMatch(signs.duration ?? /^$/)
  },
)

test.each(['parti trente minutes après la panne', 'deux heures avant le départ'])(
  '%s tells when, and not how long',
  (words) => {
    expect(words).not.toMatch(signs.duration ?? /^/)
  },
)

test.each(['n’a pas ', 'exclut de ', 'n’a jamais ', 'sans ', 'n’a conservé aucun ', 'n’est pas la '])(
  '%s denies what follows',
  (words) => {
    expect(denying.test(`La directrice ${words}`)).toBe(true)
  },
)

test.each(['a demandé que la salle soit ', 'réclame sa ', 'promet de ', 'a exigé l’', 'appelle à la '])(
  '%s only wishes for what follows',
  (words) => {
    expect(wished.test(`La directrice ${words}`)).toBe(true)
  },
)

test.each(['a obtenu la ', 'a rejeté la demande de ', 'demandait. Elle a reçu sa ', 'a sa '])(
  '%s tells that it is so, or not',
  (words) => {
    expect(wished.test(`La directrice ${words}`)).toBe(false)
  },
)

/** What a sentence tells of what the question turns on. */
function turns(question: string, sentence: string): boolean {
  return turningPoints.some(({ asked, told }) => asked.test(` ${question} `) && told.test(sentence))
}

test.each([
  ['le maire dit qui a paye', 'Le maire n’a pas souhaité dire qui.'],
  ['le gerant precise t il la somme', 'Il refuse de donner un chiffre.'],
  ['a t elle cite des noms', 'Elle ne cite personne.'],
  ['sa plainte est elle retiree', 'Elle maintient sa plainte.'],
  ['la greve est elle maintenue', 'La grève est levée.'],
])('%s turns on: %s', (question, sentence) => {
  expect(turns(question, sentence)).toBe(true)
})

test.each([
  ['le maire dit qui a paye', 'Le maire a dit mercredi son nom.'],
  ['le maire a dit oui', 'Le maire n’a pas dit son nom.'],
  ['sa plainte est elle retiree', 'Elle s’est retirée mardi.'],
])('%s does not turn on: %s', (question, sentence) => {
  expect(turns(question, sentence)).toBe(false)
})

test.each([
  'a sans doute ',
  'a sans cesse ',
  'n’a pas seulement ',
  'n’a pas moins de trois ',
  'ne dit pas pourquoi il a ',
  'a nul doute ',
])('%s denies nothing', (words) => {
  expect(denying.test(`La directrice ${words}`)).toBe(false)
})

test.each([
  ['quelle marque fabrique ces vélos', true],
  ['c est quoi la marque du vélo', true],
  ['quelle est la surface du parc', true],
  ['qui dirige la marque', false],
  ['qui a mesuré la surface', false],
  ['pourquoi la hauteur des murs inquiète', false],
])('%s asks for a quality: %s', (question, asks) => {
  const line = ` ${question.replace('c est', 'ce est')} `
  expect(qualities.some(({ asked }) => asked.test(line))).toBe(asks)
})

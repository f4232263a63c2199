// What a question asks for, from the formal to the hasty; beside each the tempting other reading.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAnswer } from '../../../src/answering/ask.ts'
import type { Question } from '../../../src/answering/question/question.ts'
import { readQuestion } from '../../../src/answering/question/question.ts'
import { languageOf } from '../../../src/text/languages.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const BRIDGE = [
  '---',
  'published: 2025-03-12',
  'language: fr',
  '---',
  'Le maire de Saint-Orven, Corentin Vauquelin, a fermé le pont lundi.',
  'Le préfet, Lucas Armagnat, a salué la décision du maire.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'pont.txt': BRIDGE })
})
afterAll(() => story.close())

function read(question: string, language: 'fr' | 'en' = 'fr'): Question {
  return readQuestion(question, { language, today: '2025-03-13' }, story.corpus)
}

describe('the kind of answer', () => {
  test.each([
    ['Qui a fermé le pont ?', 'person'],
    ['qui est mort dans l’accident', 'person'],
    ['Qui est Corentin Vauquelin ?', 'definition'],
    ['vauquelin c ki', 'definition'],
    ['le boulot de Vauquelin', 'definition'],
    ['quand Vauquelin retrouve-t-il son boulot de maire', 'date'],
    ['en 2 mots, il se passe quoi entre Vauquelin et le préfet', 'summary'],
    ['Que s’est-il passé en 2012 ?', 'other'],
    ['Combien Vauquelin paie-t-il le pont ?', 'money'],
    ['c’est qui le préfet', 'person'],
    ['il a murmuré quoi le préfet', 'words'],
    ['il a construit quoi le préfet', 'other'],
    ['Par quelle boutade le maire a-t-il répondu ?', 'words'],
    ['Qu’a confié le préfet au nom de l’association ?', 'words'],
    ['le nom de l’association', 'name'],
    ['Quelle équipe a gagné ?', 'name'],
    ['Quels édifices religieux ont été fermés ?', 'other'],
    ['Quelle était la tactique employée par les conseillers ?', 'other'],
    ['Quels facteurs ont joué ?', 'other'],
    ['Quels types de travaux sont prévus ?', 'other'],
    ['Quelles divisions refont surface ?', 'other'],
    ['Quel jeune ouvrier a donné l’alerte ?', 'person'],
    ['Quel vice-président a démissionné ?', 'person'],
    ['Quels sont les deux principaux témoins ?', 'person'],
    ['Quelles trois villes sont privées d’eau ?', 'place'],
    ['dans quelle ville', 'place'],
    ['Quel prix a remporté la coopérative ?', 'name'],
    ['quel prix pour une entrée', 'money'],
    ['Quel instrument joue-t-elle depuis l’âge de 6 ans ?', 'other'],
    ['À quel âge a-t-elle commencé ?', 'age'],
    ['Contre quel adversaire joue-t-il samedi ?', 'person'],
    ['De quoi la loi s’inspire-t-elle ?', 'other'],
    ['le maire a-t-il démissionné', 'yes-no'],
    ['en gros, pourquoi le pont a fermé ?', 'reason'],
    ['Quand rouvrira-t-il, en une phrase ?', 'date'],
    ['l’histoire en une phrase', 'summary'],
    ['le pont il a fermé quand', 'date'],
    ['en kelle année le pont a été construit', 'date'],
    ['comment s’est arrêté le chantier quand le pont a fermé', 'other'],
    ['c’est quoi le montant des travaux', 'money'],
    ['le préfet il s’appelle comment', 'name'],
    ['c’est quoi toute cette histoire en gros', 'summary'],
    ['Que s’est-il passé en 2009 ?', 'other'],
    ['ils sont où les blessés', 'place'],
    ['le pont est fermé ou ouvert', 'other'],
    ['il est où, le chantier', 'place'],
    ['il bossait ou le préfet', 'place'],
    ['ils ont mis ou les barrières qui ont servi', 'place'],
    ['on a logé ou les familles du pont', 'place'],
    ['Où sont passés les ouvriers qui ont fermé le pont ?', 'place'],
    ['qui a fermé le pont où travaillait le préfet', 'person'],
    ['nombre piétons blessés', 'number'],
    ['somme versée ouvriers', 'money'],
    ['la cagnotte des ouvriers est à combien', 'money'],
    ['ça va coûter combien de tout refaire', 'money'],
    ['combien de piétons ont vu la cagnotte', 'number'],
    ['Combien de temps dure le chantier ?', 'duration'],
    ['Combien de jours le pont a-t-il été fermé ?', 'duration'],
    ['combien de piétons traversent le pont', 'number'],
    ['les noms des blessés', 'name'],
    ['Qu’a murmuré le préfet ?', 'words'],
    ['Que fait savoir le préfet ?', 'words'],
    ['Que fait le préfet ?', 'other'],
    ['Que doit faire chaque commune ?', 'other'],
    ['il le prend comment, le préfet', 'words'],
    ['ça sert à quoi, ce pont', 'reason'],
    ['le maire a vendu le pont ?', 'yes-no'],
    ['prix du péage', 'money'],
    ['prix nobel du préfet', 'other'],
    ['des piétons sont passés ou pas', 'yes-no'],
    ['le pont tient bon, oui ou non', 'yes-no'],
    ['qui a fermé le pont, le maire ou non', 'person'],
    ['y a eu des blessés', 'yes-no'],
    ['explique-moi cette histoire', 'summary'],
    ['mets-moi au courant', 'summary'],
    ['pourqoui le pont est fermé', 'reason'],
    ['quelle est la reacton du préfet', 'words'],
    ['Quel prix le préfet a-t-il obtenu pour sa maison ?', 'money'],
    ['À quel prix la coopérative a-t-elle gagné ?', 'money'],
    ['Quel prix faut-il payer pour gagner ?', 'money'],
    ['Quel titre a obtenu la coopérative ?', 'name'],
    ['prix des lecteurs de Saint-Orven', 'other'],
    ['âge de pierre Saint-Orven', 'other'],
    ['Prix du péage augmenté ?', 'yes-no'],
    ['Date du procès repoussée ?', 'yes-no'],
    ['Heure de pointe perturbée ?', 'yes-no'],
    ['Prix du café ?', 'money'],
    ['Les mots de passe du péage ont-ils été volés ?', 'yes-no'],
    ['quels sont les mots du préfet', 'words'],
    ['Le maire avait-il une clé quand on l’a trouvé ?', 'yes-no'],
    ['Le maire a-t-il démissionné quand ?', 'date'],
    ['Le maire a-t-il donné le nom du préfet ?', 'yes-no'],
    ['La ville a-t-elle versé le montant des travaux ?', 'yes-no'],
    ['Quel est le nom du préfet, le sait-on ?', 'name'],
    ['le préfet a-t-il réagi', 'words'],
    ['il a démissionné quand le maire de Saint-Orven', 'date'],
    ['les piétons sont morts de quoi', 'reason'],
    ['De quoi est-elle morte ?', 'reason'],
    ['D’où vient la colère du préfet ?', 'reason'],
    ['d’ou vient la panne du pont', 'reason'],
    ['D’où vient le camion du préfet ?', 'place'],
    ['De quoi le préfet rêve-t-il ?', 'other'],
    ['Quelle est l’origine de la panne ?', 'reason'],
    ['Quelle est l’origine du nom du pont ?', 'other'],
    ['le pont a fermé combien de tps', 'duration'],
    ['c t ou le pont que le maire a fermé', 'place'],
    ['le préfet part ou le maire reste ici', 'other'],
  ])('%s: %s', (question, kind) => {
    expect(read(question).kind).toBe(kind)
  })

  test.each([
    ['Which team won?', 'name'],
    ['what was the one-word comeback when the mayor spoke', 'words'],
    ['Who closed the bridge?', 'person'],
    ["what's the name of the mother who paid?", 'name'],
    ["why won't the town pay", 'reason'],
    ["what's the latest on the bridge", 'summary'],
    ['catch me up in one line', 'summary'],
    ['how did the whole thing end', 'summary'],
    ['how long was the bridge closed', 'duration'],
    ['how much does the bridge cost', 'money'],
    ['how much water got out', 'number'],
    ["what's the mediator's name", 'name'],
    ['what did the hydrologist warn about', 'words'],
    ['what is the mayor charged with', 'other'],
    ['how did the prefect feel', 'words'],
    ['whcih team won', 'name'],
    ['how soon will the ferry run again', 'date'],
    ['what did the painting sell for', 'money'],
    ['how much did each of them get', 'money'],
    ['how much did the river rise', 'number'],
    ['what set off the alarm', 'reason'],
    ['what was the driver fined for', 'reason'],
    ['what is the new bridge for', 'reason'],
    ['what are the growers asking for', 'other'],
    ['what is the strike about', 'reason'],
    ['what is the mayor on trial for', 'reason'],
    ['what did the walkers die of', 'reason'],
    ['where does the feud with the prefect come from', 'reason'],
    ['where does the lorry come from', 'place'],
    ['what did the prefect dream of', 'other'],
    ['what is this story about', 'summary'],
    ['who called off the fair', 'person'],
    ['who called the fair a shambles', 'speaker'],
    ['must the shops close', 'yes-no'],
    ['what did the prefect say about the cost of the bridge', 'words'],
    ['what did the prefect say about what the bridge is worth', 'words'],
    ['What is the council doing about the cost?', 'other'],
    ['what will the repair of the bridge cost', 'money'],
    ['how much did she get hurt', 'number'],
    ['how much did she make from the sale', 'money'],
    ['what is behind the closure', 'reason'],
    ['what is behind the town hall', 'other'],
    ['what is the prefect famous for', 'other'],
    ['what is the award for', 'other'],
    ['what started as a joke', 'other'],
    ['what started the fire', 'reason'],
    ['What is the museum best known for?', 'other'],
    ['which museum lent the painting', 'place'],
    ['what is the capital of the region', 'place'],
  ])('%s: %s', (question, kind) => {
    expect(read(question, 'en').kind).toBe(kind)
  })
})

describe('the noun asked about', () => {
  const focusOf = (question: string): string[] =>
    read(question).words.flatMap(({ focus, form }) => (focus ? [form] : []))

  test('stands behind "quel", over the small words and adjectives between', () => {
    expect(focusOf('Quelle est la nouvelle équipe du maire ?')).toEqual(['equipe'])
  })

  test('stands behind "les noms de"', () => {
    expect(focusOf('les noms des conseillers du maire')).toEqual(['conseillers'])
  })

  test('is no number', () => {
    expect(focusOf('Quelles 5 villes sont touchées ?')).toEqual(['villes'])
  })

  test('is looked for, unlike the words that only ask', () => {
    const words = read('Quel pont est fermé ?').words.map(({ form, asks }) => [form, asks])
    expect(words).toEqual([
      ['quel', true],
      ['pont', false],
      ['est', true],
      ['ferme', false],
    ])
  })
})

describe('whom a question names', () => {
  const named = (question: string, language: 'fr' | 'en' = 'fr'): (readonly string[])[] =>
    read(question, language).people.map(({ names }) => names)

  test('by a role that one person has, also in English', () => {
    expect(named('que dit le préfet')).toEqual([['Lucas Armagnat']])
    expect(named('what did the mayor say', 'en')).toEqual([['Corentin Vauquelin']])
  })

  test('by a wider word for the role', () => {
    expect(named('que dit l’élu')).toEqual([['Corentin Vauquelin']])
  })
})

test('a capital says nothing of the first word, unless that is no usual word', () => {
  const capitals = (question: string): string[] =>
    read(question).words.flatMap(({ capital, form }) => (capital ? [form] : []))
  expect(capitals('Depuis quand le pont est-il fermé ?')).toEqual([])
  expect(capitals('Zorvanek a-t-il parlé ?')).toEqual(['zorvanek'])
})

describe('an epithet of people.yaml', () => {
  test('means its bearer, in the question and in the article', async () => {
    await using named = await openTestCorpus({
      'pont.txt': `${BRIDGE}\n\nLe patron des ponts, qui a payé les travaux, s’est tu.`,
      'people.yaml': 'people:\n  - name: Lucas Armagnat\n    epithets: [patron des ponts, bridge boss]\n',
    })
    const asker = { language: 'fr', today: '2025-03-13' } as const
    const { people } = readQuestion('que dit le patron des ponts', asker, named.corpus)
    expect(people.map(({ names }) => names)).toEqual([['Lucas Armagnat']])
    const { candidates } = findAnswer('Armagnat a payé les travaux ?', asker, named.corpus, null)
    expect(candidates[0]?.passage.text).toContain('qui a payé les travaux')
    expect(candidates[0]?.evidence.signs.coverage).toBe(1)
  })
})

describe('the verb of a question', () => {
  test.each([
    ['Pourquoi le maire a-t-il retiré sa plainte ?', 'retire'],
    ['pk le pont a été annulé', 'annule'],
    ['pourquoi le préfet va démissionner', 'demissionner'],
    ['Pourquoi la ville refuse-t-elle de payer ?', 'refuse'],
    ['pk il se plaint', 'plaint'],
    ['Pourquoi faudra-t-il attendre le bac ?', 'attendre'],
    ['pourquoi le préfet devra payer le péage', 'payer'],
  ])('%s: %s', (question, verb) => {
    expect(read(question).deed?.form).toBe(verb)
  })

  test.each([
    ['Why did Corentin Vauquelin withdraw his complaint?', 'withdraw'],
    ['why was the bridge closed', 'closed'],
    ['why did the prefect resign', 'resign'],
  ])('%s: %s', (question, verb) => {
    expect(read(question, 'en').deed?.form).toBe(verb)
  })

  test('cannot be told of keywords', () => {
    expect(read('pont maire plainte').deed).toBeNull()
  })
})

describe('what a question wants to know of an accusation', () => {
  test.each([
    ['le maire a des preuves ?', ['no-evidence']],
    ['le maire, il s’appuie sur quoi', ['no-evidence']],
    ['Sur quels éléments se fonde le maire ?', ['no-evidence']],
    ['comment le préfet se défend', ['denial']],
    ['le pont est fermé ?', []],
  ])('%s: %j', (question, stances) => {
    expect([...read(question).stances]).toEqual(stances)
  })
})

test('a speed, an area and a weight are no lengths, in either language', () => {
  const told = (question: string, language: 'fr' | 'en'): string[] => {
    const { qualities } = languageOf('fr').questions
    const sentences = ['à 46 mètres du sol', 'à 90 km/h', 'sur 38 hectares', 'de 890 kilos']
    const asked = read(question, language).qualities
    return sentences.filter((sentence) => asked.some((at) => qualities[at]?.told.test(sentence)))
  }
  expect(told('what is the top speed of the lift', 'en')).toEqual(['à 90 km/h'])
  expect(told('à quelle vitesse roulait le camion', 'fr')).toEqual(['à 90 km/h'])
  expect(told('how big is the animal park', 'en')).toEqual(['sur 38 hectares'])
  expect(told('quelle superficie fait le parc', 'fr')).toEqual(['sur 38 hectares'])
  expect(told('how much does the statue weigh', 'en')).toEqual(['de 890 kilos'])
})

test('words between quotation marks keep their place beside the verb of what is to come', () => {
  expect(read('Quand son « Bac » passera-t-il l’écluse ?').asksAhead).toBe(true)
  expect(read('Quand son « Bac » passa-t-il l’écluse ?').asksAhead).toBe(false)
})

describe('when something is, in the present, asks for a day to come', () => {
  test.each([
    ['c’est quand l’audience', 'fr', true],
    ['quand a lieu le procès', 'fr', true],
    ['ça rouvre quand le pont', 'fr', true],
    ['when is the hearing', 'en', true],
    ["what's the date of the trial", 'en', true],
    ['when does the bridge reopen', 'en', true],
    ['quand est-ce que le pont a fermé', 'fr', false],
    ['c’est quand que le pont a fermé', 'fr', false],
    ['c’est quand la dernière crue', 'fr', false],
    ['when was the hearing', 'en', false],
    ['when is he said to have left', 'en', false],
    ['when does he say he left', 'en', false],
  ] as const)('%s', (question, language, isAhead) => {
    expect(read(question, language).asksAhead).toBe(isAhead)
  })
})

test('several are not the one whom the articles name', () => {
  expect(read('que font les préfets').people).toEqual([])
  expect(read('que fait le préfet').people.map(({ names }) => names)).toEqual([['Lucas Armagnat']])
})

describe('a reason asked for by its noun', () => {
  const asksBy = (question: string, noun: string, language: 'fr' | 'en' = 'fr') =>
    read(question, language).words.find(({ form }) => form === noun)?.asks

  test('of something: the word is not looked for', () => {
    expect(read('c quoi la raison de la fermeture').kind).toBe('reason')
    expect(asksBy('c quoi la raison de la fermeture', 'raison')).toBe(true)
    expect(asksBy("what's the cause of the closure?", 'cause', 'en')).toBe(true)
  })

  test('that somebody tells: it is', () => {
    expect(asksBy("what's the real reason the bridge closed", 'reason', 'en')).toBe(false)
  })
})

test('which one is asked for is nobody yet, and whoever is called by their office is', () => {
  expect(read('Quel maire a fermé le pont ?').people).toEqual([])
  expect(read('Pour quelle raison le maire a-t-il fermé le pont ?').people).toHaveLength(1)
  expect(read('Which mayor closed the bridge?', 'en').people).toEqual([])
  expect(read('Which bridge did the mayor close?', 'en').people).toHaveLength(1)
})

test.each([
  ['Jusqu’à quelle date le pont est-il fermé ?', 'date pont fermé'],
  ['À partir de quelle date le pont ouvrira-t-il ?', 'date pont ouvrira'],
  ['les piétons doivent ils attendre', 'piétons attendre'],
  ['le maire est parti à quelle date', 'maire parti date'],
])('what is looked for, beside words that only ask: %s', (question, sought) => {
  const { stopWords } = languageOf('fr')
  const words = read(question).words.filter(({ asks, form }) => !asks && !stopWords.has(form))
  expect(words.map(({ start, end }) => question.slice(start, end)).join(' ')).toBe(sought)
})

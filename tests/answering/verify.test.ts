// Words checked against the story: what counts as the same words, what was altered, and who said them.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Verification } from '../../src/answering/reply.ts'
import { verifyQuotations } from '../../src/answering/verify.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'
import { QUOTED_BRIDGE, QUOTED_STORY, QUOTED_WORDS } from '../support/quoted-story.ts'

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(QUOTED_STORY)
})
afterAll(() => story.close())

function checks(message: string): readonly Verification[] {
  const reply = verifyQuotations(message, story.corpus)
  if (reply.kind !== 'verification') throw new Error(`a ${reply.kind} reply`)
  return reply.checks
}

function check(message: string): Verification {
  const [only, ...others] = checks(message)
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} checks of ${message}`)
  return only
}

const [SIX_MONTHS] = QUOTED_WORDS

describe('verbatim', () => {
  test.each([
    SIX_MONTHS,
    'LE CHANTIER DURERA AU MOINS SIX MOIS, PAS UN JOUR DE PLUS',
    'le chantier durera au moins six mois ; pas un jour de plus…',
    '« Le chantier durera au moins six mois, pas un jour de plus »',
    '“Le chantier durera au moins six mois, pas un jour de plus.”',
    'On m’a prise pour une folle',
    'on m a prise pour une folle',
    'puis la fissure est apparue',
  ])('whatever its case, marks and punctuation: %s', (asked) => {
    const { status, changes, quotation, partial } = check(asked)
    expect(/[«“]/.test(check(asked).asked)).toBe(false)
    expect([status, changes, quotation?.speaker, partial]).toEqual(['verbatim', [], 'Claire Vasseur', false])
  })

  test('is a slice of its passage, with the one who said it', () => {
    const { match } = check('le chantier DURERA au moins six mois')
    expect(match).toMatchObject({ article: 'pont', passage: 2, speaker: 'Claire Vasseur' })
    expect(QUOTED_BRIDGE[1].slice(match?.start, match?.end)).toBe('Le chantier durera au moins six mois')
  })

  test('a part of a quotation is shown with the rest of it, what was asked highlighted', () => {
    const { status, partial, match, shown } = check('au moins six mois')
    expect([status, partial, match?.text, shown?.text]).toEqual([
      'verbatim',
      true,
      'au moins six mois',
      SIX_MONTHS,
    ])
    const [highlight] = shown?.highlights ?? []
    expect(QUOTED_BRIDGE[1].slice(highlight?.start, highlight?.end)).toBe('au moins six mois')
  })

  test('a single word is found where it is all that somebody said', () => {
    expect(check('oui')).toMatchObject({ status: 'verbatim', match: { passage: 5, text: 'Oui' } })
  })

  test('without the writer’s words between two pieces of it', () => {
    const { status, changes, match, partial } = check(
      "On m'a prise pour une folle. Puis la fissure est apparue.",
    )
    expect([status, changes, partial]).toEqual(['verbatim', [], false])
    expect(match?.speaker).toBe('Claire Vasseur')
    expect(match?.text).toContain('raconte-t-elle')
  })

  test('the article’s own words are no quotation', () => {
    const { status, quotation, match, shown } = check('une fissure longue de deux mètres')
    expect([status, quotation, match?.speaker]).toEqual(['verbatim', null, null])
    expect(shown?.text).toBe(QUOTED_BRIDGE[0])
  })

  test('a sentence copied with the writer’s words is still the quotation’s', () => {
    const { status, quotation } = check(QUOTED_BRIDGE[1])
    expect([status, quotation?.text]).toEqual(['verbatim', SIX_MONTHS])
  })
})

describe('altered', () => {
  test.each<[string, readonly { from: string; to: string }[]]>([
    ['Le chantier durera au moins dix mois, pas un jour de plus', [{ from: 'dix', to: 'six' }]],
    ['Le chantier durera au moins six longs mois, pas un jour de plus', [{ from: 'longs', to: '' }]],
    ['Le chantier durera six mois, pas un jour de plus', [{ from: '', to: 'au moins' }]],
    [
      'Le tunnel durera au moins six mois, pas une heure de plus',
      [
        { from: 'tunnel', to: 'chantier' },
        { from: 'une heure', to: 'un jour' },
      ],
    ],
    [
      'Vraiment, le chantier durera au moins six mois, pas un jour de plus, je vous le jure',
      [
        { from: 'Vraiment', to: '' },
        { from: 'je vous le jure', to: '' },
      ],
    ],
  ])('%s', (asked, changes) => {
    const found = check(asked)
    expect(found).toMatchObject({ status: 'altered', quotation: { speaker: 'Claire Vasseur' } })
    expect(found.changes).toEqual(changes)
  })

  test('a negation left out is said to be one', () => {
    const { status, changes } = check('Le chantier durera au moins six mois, un jour de plus')
    expect([status, changes]).toEqual(['altered', [{ from: '', to: 'pas', negation: 'left-out' }]])
  })
})

describe('absent', () => {
  test('with the nearest passages, where any speaks of it', () => {
    const { status, match, related } = check('Le devis du sous-marin est une honte pour la République')
    expect([status, match]).toEqual(['absent', null])
    expect(related[0]).toMatchObject({ article: 'pont', passage: 6 })
  })

  test('words that stand in the story, in another order, are not a quotation of it', () => {
    expect(check('mois folle gratuite élevé agents pont').status).toBe('absent')
  })

  test('one common word says nothing', () => {
    expect(check('chantier naval').status).toBe('absent')
  })
})

describe('a message', () => {
  test('is checked quotation by quotation', () => {
    const found = checks(
      'Elle a dit « six mois, pas un jour de plus » et puis « une navette payante pour tous ».',
    )
    expect(found.map(({ asked, status }) => [asked, status])).toEqual([
      ['six mois, pas un jour de plus', 'verbatim'],
      ['une navette payante pour tous', 'absent'],
    ])
  })

  test('that gives words to another than who said them is told so', () => {
    const said = '« Il faut trois agents supplémentaires »'
    expect(check(`Claire Vasseur a dit ${said}`)).toMatchObject({
      status: 'verbatim',
      misattributedTo: 'Claire Vasseur',
      quotation: { speaker: 'Élise Mavrand' },
    })
    expect(check(`${said}, selon la maire Vasseur`).misattributedTo).toBe('Claire Vasseur')
    expect(check('Claire Vasseur : Il faut trois agents supplémentaires')).toMatchObject({
      status: 'verbatim',
      misattributedTo: 'Claire Vasseur',
    })
  })

  test.each([
    'Élise Mavrand a dit « Il faut trois agents supplémentaires »',
    'Claire Vasseur et Élise Mavrand ont dit « Il faut trois agents supplémentaires »',
    '« Il faut trois agents supplémentaires »',
    'À lire : « Il faut trois agents supplémentaires », la vasseur du jour',
    'On a dit « trois fois trop élevé », selon Paul Clairmont',
  ])('that does not, is not: %s', (message) => {
    expect(check(message).misattributedTo).toBeNull()
  })

  test('of single quoted words has each checked', () => {
    expect(check('Elle a répondu « oui » aux journalistes, paraît-il, et pas autre chose')).toMatchObject({
      asked: 'oui',
      status: 'verbatim',
    })
  })

  test('of long and single quoted words has those single ones checked that somebody said', () => {
    const found = checks('La « chef » a dit « oui », puis « six mois, pas un jour de plus »')
    expect(found.map(({ asked }) => asked)).toEqual(['oui', 'six mois, pas un jour de plus'])
  })

  test('whose marks belong to the words themselves is checked whole', () => {
    const asked = 'Selon un proche du dossier, le devis est « trois fois trop élevé »'
    expect(check(asked)).toMatchObject({ asked, status: 'verbatim' })
    expect(check('Selon un proche du dossier, le devis est « trois fois plus élevé »')).toMatchObject({
      status: 'altered',
      changes: [{ from: 'plus', to: 'trop' }],
    })
  })

  test('with many quotations says how many were left unchecked', () => {
    const message = Array.from({ length: 8 }, (_, n) => `« six mois et ${n} jours »`).join(' et ')
    expect(verifyQuotations(message, story.corpus)).toMatchObject({ kind: 'verification', unchecked: 3 })
    expect(checks(message)).toHaveLength(5)
  })
})

describe('what is no quotation', () => {
  test.each(['', '   ', '« »', '😀 !?'])('%j has nothing to check', (message) => {
    expect(verifyQuotations(message, story.corpus)).toEqual({ kind: 'empty-quote' })
  })

  test('words beyond what is compared do not pass for verbatim', () => {
    const { status } = check(`${SIX_MONTHS} ${'et ainsi de suite '.repeat(2000)}`)
    expect(status).toBe('absent')
  })

  test('stray marks, and marks within marks, are read without a crash', () => {
    for (const message of [
      '« six mois',
      'six mois »',
      '"six" mois"',
      "'six' « mois “ un » jour ”",
      '«»""“”',
    ]) {
      expect(verifyQuotations(message, story.corpus).kind).toMatch(/^(?:verification|empty-quote)$/)
    }
  })
})

describe('what turns the sense of a quotation round, or is left out of its middle', () => {
  let turned: TestCorpus
  beforeAll(async () => {
    turned = await openTestCorpus({
      'quai.txt': `Le quai fermé

Lussan, le 12 mars 2026.

« Je n'ai jamais vu ce devis, et je n'ai pas signé », a déclaré Claire Vidal.

« Le quai est solide, nous l'avons fait sonder deux fois par des plongeurs de Brest, et il rouvrira au printemps », a ajouté Claire Vidal.
`,
      'quay.txt': `The quay is closed

Wexley, 14 March 2026.

"We can't say when it will reopen, and I did not sign that paper," said Anne Holt.

"The crew is safe," said Anne Holt.
`,
    })
  })
  afterAll(() => turned.close())

  function changesOf(message: string): Verification['changes'] | Verification['status'] {
    const reply = verifyQuotations(message, turned.corpus)
    if (reply.kind !== 'verification') throw new Error(`a ${reply.kind} reply`)
    const [only] = reply.checks
    if (only === undefined) throw new Error('no check')
    return only.status === 'altered' ? only.changes : only.status
  }

  test.each<[string, string, string, 'left-out' | 'added']>([
    ["J'ai vu ce devis", 'ai', "n'ai jamais", 'left-out'],
    ["Le quai n'est pas solide", "n'est pas", 'est', 'added'],
    ['We can say when it will reopen', 'can', "can't", 'left-out'],
    ['I signed that paper', 'signed', 'did not sign', 'left-out'],
    ["The crew isn't safe", "isn't", 'is', 'added'],
  ])('a negation, with its verb: %s', (asked, from, to, negation) => {
    expect(changesOf(asked)).toEqual([{ from, to, negation }])
  })

  test('one negation for another leaves the sense', () => {
    expect(changesOf("Je n'ai pas vu ce devis")).toEqual([{ from: 'pas', to: 'jamais' }])
  })

  test('more words than stand around them', () => {
    expect(changesOf('Le quai est solide, et il rouvrira')).toEqual([
      { from: '', to: "nous l'avons fait sonder deux fois par des plongeurs de Brest" },
    ])
  })

  test('but not words that stand elsewhere by chance', () => {
    expect(changesOf('Le quai est beau, et la mer de Brest est bleue')).toBe('absent')
  })
})

test('nothing indexed is said so', async () => {
  await using empty = await openTestCorpus({})
  expect(verifyQuotations('six mois', empty.corpus)).toEqual({ kind: 'nothing-indexed' })
})

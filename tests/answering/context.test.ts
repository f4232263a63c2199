import { describe, expect, it } from 'vitest'
import { contextFor } from '../../src/answering/context.ts'
import { respond } from '../../src/answering/respond.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import { renderReply } from '../../src/presentation/pages.ts'
import { openTestCorpus } from '../support/corpus.ts'

const AUDIT = `---
title: "Le pont de Brévenne"
published: 2026-03-02
language: fr
---
La ville de Brévenne inspecte son pont depuis lundi.

Claire Vasseur, ancienne comptable, accuse le maire, Paul Ferrand, d'avoir falsifié les factures du chantier. « Il signait des factures sans les lire », affirme-t-elle.

Paul Ferrand a nié mardi avoir falsifié la moindre facture. « C'est faux », a-t-il répondu.

Claire Vasseur n'a fourni aucune preuve de ce qu'elle avance.

Le pont mesure douze mètres et sera repeint en bleu.
`

const CORRECTION = `---
title: "Le pont, mesuré"
published: 2026-03-09
language: fr
---
Le pont de Brévenne mesure quatorze mètres, et non douze comme annoncé dans un premier temps.
`

const INSISTING = `---
title: "Le pont, la suite"
published: 2026-03-20
language: fr
---
Le conseil municipal de Brévenne se réunira jeudi.

Claire Vasseur maintient ses accusations.
`

const QUARREL = `---
title: "La dispute"
published: 2026-03-02
language: fr
---
La maire, Claire Vasseur, et le promoteur, Paul Ferrand, se sont disputés lundi.

Claire Vasseur a assuré que Paul Ferrand était « devenu fou » à cause des places de parking supprimées.

« Paul Ferrand et moi avions une bonne relation », a dit Claire Vasseur.

« N'importe quoi », a écrit Paul Ferrand sous une vidéo de Claire Vasseur affirmant que sa colère venait des places de parking.

Un « beau projet » selon Claire Vasseur, un « gâchis » selon Paul Ferrand.
`

const KITCHEN = `---
title: "La cantine"
published: 2026-03-02
language: fr
---
La cantine de Brévenne sert trois cents repas par jour.

D'après une ancienne cuisinière, on y changeait les étiquettes le lundi.

« C'était la routine, et tout le monde se taisait », raconte-t-elle.

La société Mijotin, qui prépare les repas, s'inscrit en faux.

L'inspection n'a rien trouvé d'anormal.

Le chef avait été condamné en 1998 pour le vol d'un tableau.

« Je préfère la purée », tranche un élève.
`

const LATER = `---
title: "Le pont, suite"
published: 2026-03-20
language: fr
---
L'enquête sur le maire, Paul Ferrand, et les factures du chantier a été classée sans suite.
`

/** Everything that answers stands before its denial. */
const TURNED = `---
title: "Le pont, à l'envers"
published: 2026-03-02
language: fr
---
L'enquête visant le maire, Paul Ferrand, sur les factures du chantier a été classée sans suite.

Claire Vasseur n'a fourni aucune preuve contre Paul Ferrand.

Claire Vasseur accuse le maire, Paul Ferrand, d'avoir falsifié 400 factures du chantier. Selon elle, Paul Ferrand « signait sans lire ».

Paul Ferrand a nié mardi avoir falsifié la moindre facture.

Les factures du chantier en cause sont au nombre de 40, et non 400 comme annoncé dans un premier temps.
`

const asker = { language: 'fr', mayReindex: false, today: '2026-03-10' } as const

describe('an accusation', () => {
  it('brings its denial and the missing evidence, each once, in a whole passage', async () => {
    await using story = await openTestCorpus({ 'pont.txt': AUDIT })
    const { corpus } = story
    const reply = await respond({ kind: 'passage', number: 2, article: null }, asker, corpus)
    if (reply.kind !== 'passage') throw new Error(reply.kind)
    expect(reply.context.map(({ role, passage }) => [role, passage])).toEqual(
      expect.arrayContaining([
        ['denial', 3],
        ['no-evidence', 4],
      ]),
    )
    for (const { article, passage, start, end, text } of reply.context) {
      expect(corpus.passage(article, passage)?.text.slice(start, end)).toBe(text)
    }
  })

  it('is no word of friendship before somebody’s denial, and no opinion behind it', async () => {
    await using story = await openTestCorpus({ 'dispute.txt': QUARREL })
    const { corpus } = story
    const due = corpus
      .quotations()
      .map((quotation) => [
        quotation.text,
        contextFor([quotation], corpus).map(({ role, passage }) => `${role} ${passage}`),
      ])
    expect(Object.fromEntries(due)).toEqual({
      'devenu fou': ['denial 4'],
      'Paul Ferrand et moi avions une bonne relation': [],
      "N'importe quoi": [],
      'beau projet': [],
      gâchis: [],
    })
  })

  it('brings them in the list of quotations and in the timeline', async () => {
    await using story = await openTestCorpus({ 'pont.txt': AUDIT })
    const { corpus } = story
    for (const request of [
      { kind: 'quotes', speaker: null, about: null, article: null },
      { kind: 'timeline', speaker: null, from: null, to: null },
    ] as const) {
      const reply = await respond(request, asker, corpus)
      if (reply.kind !== 'quotations' && reply.kind !== 'timeline') throw new Error(reply.kind)
      const accusing = reply.quotations.find(({ text }) => text.startsWith('Il signait'))
      expect(accusing?.context.map(({ role }) => role)).toEqual(
        expect.arrayContaining(['denial', 'no-evidence']),
      )
    }
  })

  it('brings them beside the excerpt that a screen shows, even where they are further excerpts of the answer', async () => {
    await using story = await openTestCorpus({ 'pont.txt': AUDIT })
    const { corpus } = story
    const question = 'Claire Vasseur accuse Paul Ferrand d’avoir falsifié les factures'
    const reply = await respond({ kind: 'ask', question, article: null }, asker, corpus)
    if (reply.kind !== 'answer') throw new Error(reply.kind)
    expect(reply.excerpts.length).toBeGreaterThan(1)
    expect(reply.excerpts[0]?.passage).toBe(2)
    expect(reply.beside.map(({ role }) => role)).toEqual(expect.arrayContaining(['denial', 'no-evidence']))
    const page = renderReply(reply, wordingFor('fr'), {
      now: new Date('2026-03-10'),
      limits: { characters: 4000, bytes: 10_000, blocks: 30 },
      request: { kind: 'ask', question, article: null },
    })[0]
    const shown = page?.blocks.flatMap((block) => (block.kind === 'excerpt' ? [block.text] : [])).join('\n')
    expect(shown).toContain('a nié mardi')
    expect(shown).toContain('aucune preuve')
  })

  it('that says not of what, brings the denial of an earlier article', async () => {
    await using story = await openTestCorpus({ 'pont.txt': AUDIT, 'suite.txt': INSISTING })
    const reply = await respond({ kind: 'passage', number: 2, article: 'suite' }, asker, story.corpus)
    if (reply.kind !== 'passage') throw new Error(reply.kind)
    expect(reply.context.map(({ role, article, passage }) => [role, article, passage])).toContainEqual([
      'denial',
      'pont',
      3,
    ])
  })

  it('is not seen in what accuses nobody', async () => {
    await using story = await openTestCorpus({ 'pont.txt': AUDIT })
    const { corpus } = story
    for (const passage of [1, 5]) {
      const text = corpus.passage('pont', passage)?.text ?? ''
      expect(contextFor([{ article: 'pont', passage, start: 0, end: text.length }], corpus)).toEqual([])
    }
  })

  it('is what a denial answers, however harmless its words, and what is told on up to there', async () => {
    await using story = await openTestCorpus({ 'cantine.txt': KITCHEN })
    const due = [2, 3].map((passage) => shownBeside(story.corpus, 'cantine', passage))
    expect(due).toEqual([
      ['denial cantine 4', 'no-evidence cantine 5'],
      ['denial cantine 4', 'no-evidence cantine 5'],
    ])
  })

  it('is neither a conviction of long ago, nor an opinion, nor a fact', async () => {
    await using story = await openTestCorpus({ 'cantine.txt': KITCHEN })
    for (const passage of [1, 6, 7]) expect(shownBeside(story.corpus, 'cantine', passage)).toEqual([])
  })

  it('has its answer in a later article too, where both concern the same', async () => {
    await using story = await openTestCorpus({
      'cantine.txt': KITCHEN,
      'pont.txt': AUDIT,
      'suite.txt': LATER,
    })
    expect(shownBeside(story.corpus, 'pont', 2)).toContain('outcome suite 1')
    expect(shownBeside(story.corpus, 'cantine', 2)).not.toContain('outcome suite 1')
  })

  it('brings first the denial, then the missing evidence, the outcome and what was corrected', async () => {
    await using story = await openTestCorpus({ 'pont.txt': TURNED })
    const { corpus } = story
    const end = corpus.passage('pont', 3)?.text.length ?? 0
    const shown = contextFor([{ article: 'pont', passage: 3, start: 0, end }], corpus)
    expect(shown.map(({ role }) => role)).toEqual(['denial', 'no-evidence', 'outcome', 'correction'])
    const reply = await respond({ kind: 'passage', number: 3, article: 'pont' }, asker, corpus)
    const [page] = renderReply(reply, wordingFor('fr'), {
      now: new Date('2026-03-10'),
      limits: { characters: 4000, bytes: 10_000, blocks: 30 },
      request: { kind: 'passage', number: 3, article: 'pont' },
    })
    const texts = page?.blocks.flatMap((block) => (block.kind === 'excerpt' ? [block.text] : []))
    expect(texts?.slice(1)).toEqual(shown.map(({ text }) => text))
  })

  it('is checked with its context where a screen shows more of the sentence than was asked', async () => {
    await using story = await openTestCorpus({ 'pont.txt': AUDIT })
    const quote = 'ancienne comptable, accuse le maire'
    const reply = await respond({ kind: 'verify', quote }, asker, story.corpus)
    if (reply.kind !== 'verification') throw new Error(reply.kind)
    expect(reply.checks[0]?.status).toBe('verbatim')
    expect(reply.context.map(({ role }) => role)).toEqual(['denial', 'no-evidence'])
  })

  it('does not bring what the excerpts already show', async () => {
    await using story = await openTestCorpus({ 'pont.txt': AUDIT })
    const { corpus } = story
    const place = (passage: number) => ({
      article: 'pont',
      passage,
      start: 0,
      end: corpus.passage('pont', passage)?.text.length ?? 0,
    })
    expect(contextFor([place(2), place(3), place(4)], corpus)).toEqual([])
  })
})

function shownBeside(corpus: Corpus, article: string, passage: number): readonly string[] {
  const end = corpus.passage(article, passage)?.text.length ?? 0
  return contextFor([{ article, passage, start: 0, end }], corpus)
    .map((shown) => `${shown.role} ${shown.article} ${shown.passage}`)
    .sort()
}

describe('a figure that a later article corrects', () => {
  it('brings the correction', async () => {
    await using story = await openTestCorpus({ 'pont.txt': AUDIT, 'mesure.txt': CORRECTION })
    const { corpus } = story
    const text = corpus.passage('pont', 5)?.text ?? ''
    const context = contextFor([{ article: 'pont', passage: 5, start: 0, end: text.length }], corpus)
    expect(context).toMatchObject([{ role: 'correction', article: 'mesure', passage: 1 }])
  })
})

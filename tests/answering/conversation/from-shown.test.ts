// Messages that go on about what was just shown: what they are answered from, and where they stop.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { RecentQuestions } from '../../../src/answering/conversation/recent-questions.ts'
import { interpret } from '../../../src/answering/interpret.ts'
import type { Reply } from '../../../src/answering/reply.ts'
import { respond } from '../../../src/answering/respond.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const VALVE =
  "La vanne du barrage de Sérouvre s'est rompue mardi à l'aube. Elle avait été posée en 2011 par la société Tarvel."
const ACCUSED = "Hugo Marchelet accuse la maire, Odile Brancas, d'avoir caché un rapport sur la vanne."
const DENIED =
  "Odile Brancas nie avoir caché le moindre rapport. « Ce rapport n'existe pas », a-t-elle répondu à Radio Sérouvre."
const NO_PROOF = "Hugo Marchelet n'a fourni aucune preuve de ses accusations."
const SAID = "« L'eau montait dans la cave », raconte Lucie Ferrand à La Gazette. La cave sera pompée samedi."
const POSTED = '« Le hameau dort encore », a écrit Marc Delorme sur Facebook.'
const BLAMED = '« Lucie Ferrand nous a prévenus à temps », a dit Nadia Vercel.'
const COUNTED = 'Quarante personnes ont été évacuées du hameau, selon la préfecture.'

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({
    'barrage.txt': `---
published: 2025-03-14
language: fr
---
${VALVE}

${ACCUSED}

${DENIED}

${NO_PROOF}

${SAID}

${POSTED}

${COUNTED}

${BLAMED}
`,
  })
})
afterAll(() => story.close())

let recent: RecentQuestions
beforeEach(() => {
  recent = new RecentQuestions()
})

const NOW = new Date('2025-03-15T12:00:00Z')

async function say(message: string, language: 'fr' | 'en' = 'fr', now = NOW): Promise<Reply> {
  const meant = interpret(message)
  if (meant.kind !== 'request') throw new Error(`not a request: ${message}`)
  const setting = { language, today: '2025-03-15', now }
  const asked = recent.follow('anna', message, meant, setting, story.corpus)
  const conversation = recent.language('anna', now)
  const reply = await respond(
    asked.request,
    {
      language: conversation ?? language,
      mayReindex: false,
      today: setting.today,
      ...(conversation === null ? {} : { conversation }),
    },
    story.corpus,
  )
  recent.showed('anna', asked, reply, 1, setting)
  return reply
}

async function converse(...messages: readonly string[]): Promise<Reply> {
  let reply: Reply = { kind: 'help' }
  for (const message of messages) reply = await say(message)
  return reply
}

function textsOf(reply: Reply): readonly string[] {
  if (reply.kind !== 'answer' && reply.kind !== 'excerpts') throw new Error(`a reply of kind ${reply.kind}`)
  return reply.excerpts.map(({ text }) => text)
}

describe('a message that leans on the excerpt shown', () => {
  test.each([
    ['à qui ?', "qu'a dit Lucie Ferrand ?"],
    ['a ki', "qu'a dit Lucie Ferrand ?"],
    ['to whom?', 'what did Lucie Ferrand say?'],
    ['qui a dit ça ?', "qu'a dit Lucie Ferrand ?"],
    ['qui dit sa', "qu'a dit Lucie Ferrand ?"],
    ['who said that?', 'what did Lucie Ferrand say?'],
    ['says who', 'what did Lucie Ferrand say?'],
  ])('is answered by its sentence where that tells: %s', async (message, question) => {
    const [first] = textsOf(await say(question))
    expect(first).toContain("L'eau montait")
    expect(textsOf(await say(message))).toEqual([first])
  })

  test.each(['selon qui ?', 'according to whom?', 'qui le dit ?'])(
    'finds who says what the article reports: %s',
    async (message) => {
      expect(textsOf(await converse('combien de personnes ont été évacuées ?', message))).toEqual([COUNTED])
    },
  )

  test('is answered by the next sentence of its passage where that tells', async () => {
    const [first] = textsOf(await say("Qu'est-ce qui s'est rompu au barrage de Sérouvre ?"))
    expect(first).toContain('rompue mardi')
    expect(textsOf(await say('par qui ?'))).toEqual(['Elle avait été posée en 2011 par la société Tarvel.'])
  })

  test.each(['pourquoi ?', 'combien ?', 'avec qui ?'])(
    'is not answered by the same words again where nothing there tells: %s',
    async (message) => {
      expect(textsOf(await converse("qu'a dit Lucie Ferrand ?", message))).toEqual([])
    },
  )

  test.each(['où ?', 'c ou', 'où a-t-il dit ça ?'])('finds where words were written: %s', async (message) => {
    expect(textsOf(await converse("qu'a dit Marc Delorme ?", message))).toEqual([POSTED])
  })

  test.each(['à qui ?', 'à quelle heure ?', 'to whom?'])('takes "a" for no "à": %s', async (message) => {
    expect(textsOf(await converse("qu'a dit Marc Delorme ?", message))).toEqual([])
  })

  test('dates no words by a day on which something else happens', async () => {
    const reply = await converse("qu'a dit Odile Brancas ?", 'quand ?')
    expect(textsOf(reply)).toEqual([])
  })

  test('goes on about what was shown over one that found nothing', async () => {
    const reply = await converse("qu'a dit Lucie Ferrand ?", 'combien ?', 'à qui ?')
    expect(textsOf(reply)).toEqual([expect.stringContaining("L'eau montait")])
  })

  test('shows the question as it was understood', async () => {
    expect(await converse("qu'a dit Lucie Ferrand ?", 'à qui ?')).toMatchObject({
      question: "qu'a dit Lucie Ferrand, et à qui ?",
    })
    expect(await converse("qu'a dit Lucie Ferrand ?", 'qui a dit ça ?')).toMatchObject({
      question: 'qui a dit ça ?',
    })
  })

  test.each(["c'est vrai ?", 'des preuves ?', 'vraiment ?', 'any proof?', 'qui a dit ça ?'])(
    'shows no accusation without what answers it: %s',
    async (message) => {
      const reply = await converse('De quoi Hugo Marchelet accuse-t-il la maire ?', message)
      expect(textsOf(reply)).toEqual([ACCUSED])
      if (reply.kind !== 'answer') throw new Error(reply.kind)
      expect(reply.beside.map(({ role }) => role)).toEqual(expect.arrayContaining(['denial', 'no-evidence']))
    },
  )

  test('has no proof of what nobody accuses anybody of', async () => {
    expect(textsOf(await converse("qu'a dit Lucie Ferrand ?", 'des preuves ?'))).toEqual([])
  })

  test('means by "il" whoever was shown, where the question did not name them', async () => {
    expect(await converse('qui accuse la maire ?', 'que reproche-t-il à Odile Brancas ?')).toMatchObject({
      question: 'que reproche-t-il à Odile Brancas ?',
    })
    expect(await converse('qui raconte que l’eau montait ?', 'où habite-t-elle ?')).toMatchObject({
      question: 'où Lucie Ferrand habite-t-elle ?',
    })
  })

  test.each([
    'Quand la vanne a-t-elle été posée ?',
    "qui a dit que l'eau montait ?",
    'combien de personnes ont été évacuées ?',
    'où se trouve le barrage ?',
  ])('is none that has a subject of its own: %s', async (question) => {
    const alone = textsOf(await say(question))
    recent = new RecentQuestions()
    expect(textsOf(await converse('De quoi Hugo Marchelet accuse-t-il la maire ?', question))).toEqual(alone)
  })

  test('leans on nothing after ten minutes', async () => {
    await say("qu'a dit Lucie Ferrand ?")
    const later = new Date(NOW.getTime() + 11 * 60_000)
    expect(textsOf(await say('qui a dit ça ?', 'fr', later))).toEqual([])
  })
})

describe('another name or noun', () => {
  test('takes the place of an office', async () => {
    expect(await converse("qu'a dit la maire ?", 'et Lucie Ferrand ?')).toMatchObject({
      question: "qu'a dit Lucie Ferrand ?",
    })
  })

  test('is what words are asked about', async () => {
    expect(await converse("qu'a dit Lucie Ferrand ?", 'et la cave ?')).toMatchObject({
      question: "qu'a dit Lucie Ferrand sur la cave ?",
    })
  })

  test('is looked for in what was shown first', async () => {
    const reply = await converse('qui accuse la maire ?', 'et Odile Brancas ?', 'et le rapport ?')
    expect(textsOf(reply)).toEqual([ACCUSED])
  })
})

describe('whether there is evidence', () => {
  test.each(['il a des preuves ?', 'a-t-il des preuves ?', 'does he have any evidence?', 'des preuves ?'])(
    'is told by what answers the accusation shown: %s',
    async (message) => {
      const reply = await converse('qui accuse la maire ?', message)
      if (reply.kind !== 'answer') throw new Error(reply.kind)
      expect(reply.context.map(({ text }) => text)).toContain(NO_PROOF)
    },
  )
})

describe('about whom', () => {
  test.each(['à propos de qui ?', 'about whom?', 'sur qui ?'])(
    'is told by the words that were shown, where they name somebody else: %s',
    async (message) => {
      expect(textsOf(await converse('que dit Nadia Vercel ?', message))).toEqual([BLAMED])
      expect(textsOf(await converse("qu'a dit Marc Delorme ?", message))).toEqual([])
    },
  )
})

describe('more', () => {
  test.each(['plus', 'encore', 'la suite', 'autre chose ?', 'more', 'anything else?', 'go on', 'encore stp'])(
    'shows the excerpts that were not shown, and then says that nothing is left: %s',
    async (message) => {
      const answer = await say('que sait-on du rapport sur la vanne ?')
      if (answer.kind !== 'answer') throw new Error(answer.kind)
      expect(answer.excerpts.length).toBeGreaterThan(1)
      const further = await say(message)
      expect(further.kind).toBe('excerpts')
      expect(textsOf(further)).toEqual(textsOf(answer).slice(1))
      expect(await say(message)).toEqual({ kind: 'nothing-further' })
    },
  )

  test('brings each accusation with what answers it', async () => {
    await say('que sait-on du rapport sur la vanne ?')
    const further = await say('plus')
    if (further.kind !== 'excerpts') throw new Error(further.kind)
    for (const { text, context } of further.excerpts)
      if (text === ACCUSED) expect(context.map(({ role }) => role)).toContain('denial')
  })

  test('is the next passage after a passage, and the next page after a page', async () => {
    await say('/passage 2')
    expect(await say('la suite')).toMatchObject({ kind: 'passage', excerpt: { passage: 3 } })
    const setting = { language: 'fr' as const, today: '2025-03-15', now: NOW }
    const timeline = { kind: 'timeline' as const, speaker: null, from: null, to: null }
    recent.showed('anna', { request: timeline, page: 0 }, await say('/timeline'), 2, setting)
    const meant = interpret('suite')
    if (meant.kind !== 'request') throw new Error(meant.kind)
    expect(recent.follow('anna', 'suite', meant, setting, story.corpus)).toEqual({
      request: timeline,
      page: 1,
    })
  })

  test('of nothing is asked for by a question', async () => {
    expect(await say('plus')).toEqual({ kind: 'empty-question' })
  })

  test('is left where nothing was found', async () => {
    expect(await converse('Quel âge a le capitaine du sous-marin ?', 'plus')).toEqual({
      kind: 'nothing-further',
    })
  })
})

describe('what is said in passing', () => {
  test('is answered in the language of the conversation, and forgets nothing of it', async () => {
    await say('What did Lucie Ferrand say?')
    for (const message of ['ok', 'lol', "d'accord", 'thanks'])
      expect(await say(message)).toMatchObject({ kind: 'small-talk', language: 'en' })
    expect(textsOf(await say('to whom?'))).toEqual([expect.stringContaining("L'eau montait")])
  })
})

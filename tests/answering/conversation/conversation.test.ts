// Messages that lean on the question before them, and those that only look so.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { completeQuestion } from '../../../src/answering/conversation/conversation.ts'
import { RecentQuestions } from '../../../src/answering/conversation/recent-questions.ts'
import { interpret } from '../../../src/answering/interpret.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({
    'pont.txt': `---
published: 2025-03-14
language: fr
---
Claire Vasseur, maire de Brévenne, a fermé le pont vendredi. « Il est dangereux », a déclaré Claire Vasseur à Radio Sauvrenne.
Hugo Castaing, architecte, conteste la décision de Claire Vasseur. « Le pont tiendra », a affirmé Hugo Castaing.
L'ingénieure Inès Aubrac a mesuré la fissure en 2019.
La société Garnot & Fils a construit le pont. Claire Vasseur accuse Garnot & Fils d'avoir menti.
`,
  })
})
afterAll(() => story.close())

function complete(message: string, ...earlier: readonly string[]): string | null {
  return completeQuestion(message, earlier, '2025-03-15', story.corpus)
}

describe('somebody else', () => {
  test.each([
    ['et Castaing ?', "qu'a dit Vasseur sur le pont ?", "qu'a dit Castaing sur le pont ?"],
    ['et hugo castaing', "Qu'a dit Claire Vasseur ?", "Qu'a dit hugo castaing ?"],
    [
      'what about Castaing?',
      'what did Vasseur say about the bridge?',
      'what did Castaing say about the bridge?',
    ],
    ['et Castaing ?', "la colère d'Aubrac", 'la colère de Castaing'],
    // Nobody whom the articles name: that is for the answer to say.
    ['et Dupont ?', "qu'a dit Vasseur ?", "qu'a dit Dupont ?"],
    ['et Castaing sur la fissure ?', "qu'a dit Vasseur sur le pont ?", "qu'a dit Castaing sur la fissure ?"],
  ])('takes the place of whom the question was about: %s', (message, earlier, whole) => {
    expect(complete(message, earlier)).toBe(whole)
  })

  test.each([
    ['and Castaing?', 'who accused Garnot & Sons?', 'who accused Castaing?'],
    ['et Castaing ?', "qu'a dit Garnot & Fils sur le pont ?", "qu'a dit Castaing sur le pont ?"],
    ['et Hugo Castaing ?', "qu'a dit le docteur Lemoine du pont ?", "qu'a dit Hugo Castaing du pont ?"],
    ['et Castaing ?', 'que pense-t-on du docteur Vasseur ?', 'que pense-t-on de Castaing ?'],
    ['et le préfet ?', "qu'a dit Mme Vasseur ?", "qu'a dit le préfet ?"],
    ['et le directeur ?', 'que dit le docteur Castaing ?', 'que dit le directeur ?'],
    ['et le préfet ?', "la colère d'Aubrac", 'la colère du préfet'],
    ['et Aubrac ?', 'la colère de Castaing', "la colère d'Aubrac"],
    ['and the transport secretary?', 'what did Claire Vasseur say?', 'what did the transport secretary say?'],
    ['et son avocat ?', "qu'a dit Claire Vasseur ?", "qu'a dit l'avocat de Claire Vasseur ?"],
    ['et sa fille ?', 'qui est le docteur Castaing ?', 'qui est la fille du docteur Castaing ?'],
    ['and his lawyer?', 'what did Castaing say?', "what did Castaing's lawyer say?"],
    ['and Aubrac?', 'what does Castaing accuse Vasseur of?', 'what is Aubrac accused of?'],
    ['et Aubrac ?', 'de quoi Castaing accuse-t-il Vasseur ?', 'de quoi accuse-t-on Aubrac ?'],
    ['and Castaing?', 'what did Mayor Vasseur say?', 'what did Castaing say?'],
  ])('takes the place of a whole name, with its title: %s of %s', (message, earlier, whole) => {
    expect(complete(message, earlier)).toBe(whole)
  })

  test('changes places with them where both stand in the question', () => {
    expect(complete('et Castaing ?', "qu'a dit Vasseur de Castaing ?")).toBe("qu'a dit Castaing de Vasseur ?")
    expect(complete('et lui ?', "qu'a dit Vasseur sur Castaing ?")).toBe("qu'a dit Castaing sur Vasseur ?")
  })

  test('is whoever else was spoken of, when only a pronoun stands there', () => {
    expect(complete('et elle ?', "qu'a dit Castaing ?", 'qui est Inès Aubrac ?')).toBe(
      "qu'a dit Inès Aubrac ?",
    )
    expect(complete('et elle ?', "qu'a dit Castaing ?")).toBeNull()
  })
})

describe('another time, place or subject', () => {
  test.each([
    ['et en 2019 ?', "que s'est-il passé en 2024 ?", "que s'est-il passé en 2019 ?"],
    ['et jeudi ?', "qu'a dit Vasseur vendredi ?", "qu'a dit Vasseur jeudi ?"],
    ['et en 2019 ?', "qu'a mesuré Aubrac ?", "qu'a mesuré Aubrac en 2019 ?"],
    ['et sur la fissure ?', "qu'a dit Vasseur sur le pont ?", "qu'a dit Vasseur sur la fissure ?"],
    ['à Radio Sauvrenne ?', "qu'a dit Vasseur ?", "qu'a dit Vasseur à Radio Sauvrenne ?"],
    [
      'and about the crack?',
      'what did Vasseur say about the bridge?',
      'what did Vasseur say about the crack?',
    ],
  ])('%s', (message, earlier, whole) => {
    expect(complete(message, earlier)).toBe(whole)
  })
})

describe('something else about the same', () => {
  test.each([
    ['pourquoi ?', 'Quand le pont a-t-il fermé ?', 'Pourquoi le pont a-t-il fermé ?'],
    ['pk', 'le pont a fermé ?', 'le pont a fermé, et pourquoi ?'],
    ['et où ça ?', 'qui a mesuré la fissure ?', 'qui a mesuré la fissure, et où ?'],
    ["qui d'autre ?", 'qui conteste la décision ?', 'qui d’autre conteste la décision ?'],
    ['when?', 'what did Vasseur say?', 'what did Vasseur say, and when?'],
    ['who else?', 'who closed the bridge?', 'who else closed the bridge?'],
    ['pourquoi a-t-elle dit ça ?', "qu'a dit Vasseur ?", 'pourquoi Vasseur a-t-elle dit ça ?'],
    ['pourquoi a t elle dit ça', "qu'a dit Vasseur ?", 'pourquoi Vasseur a t elle dit ça ?'],
    ['why did she say that?', 'what did Vasseur say?', 'why did Vasseur say that?'],
    ['que dit-elle du pont ?', 'Qui est Claire Vasseur ?', 'que dit Claire Vasseur du pont ?'],
    ["qu'a-t-il dit ?", 'Qui est Hugo Castaing ?', "qu'a dit Hugo Castaing ?"],
    ["qu'a-t-il dit du pont", 'Qui est Hugo Castaing ?', "qu'a dit Hugo Castaing du pont ?"],
    ['que veut-il faire ?', 'Qui est Hugo Castaing ?', 'que veut faire Hugo Castaing ?'],
    ['où va-t-elle ?', 'Qui est Inès Aubrac ?', 'où Inès Aubrac va-t-elle ?'],
    ["qu'est-ce qu'elle veut ?", 'Qui est Inès Aubrac ?', "qu'est-ce qu'Inès Aubrac veut ?"],
    ['what did he say?', 'Who is Hugo Castaing?', 'what did Hugo Castaing say?'],
    ['when did he leave?', "What was Castaing's job?", 'when did Castaing leave?'],
    ['when did he leave?', 'What was Castaing’s job?', 'when did Castaing leave?'],
    // What one message added gives way to the next, whichever language either is in.
    ['quand ?', "qu'a dit Vasseur, et pourquoi ?", "qu'a dit Vasseur, et quand ?"],
    ['quand ?', 'what did Vasseur say, and why?', 'what did Vasseur say, et quand?'],
  ])('%s', (message, earlier, whole) => {
    expect(complete(message, earlier)).toBe(whole)
  })

  test('is not asked twice', () => {
    expect(complete('pourquoi ?', 'pourquoi le pont a-t-il fermé ?')).toBeNull()
  })
})

describe('a question of its own', () => {
  test.each([
    'qui est Inès Aubrac ?',
    'et qui a mesuré la fissure ?',
    'et pourquoi Castaing est-il déçu ?',
    'il y a eu des blessés ?',
    'merci',
    'et alors ?',
    "qu'a dit Castaing sur la décision de la maire ?",
    'de quoi parle l’article ?',
    'qui a dit « et lui ? »',
  ])('stands for itself: %s', (message) => {
    expect(complete(message, "qu'a dit Vasseur sur le pont ?")).toBeNull()
  })

  test('is what a follow-up to nothing is', () => {
    expect(complete('et Castaing ?')).toBeNull()
    expect(complete('pourquoi ?')).toBeNull()
  })

  test.each([
    ['où est-il mort ?', 'qui est Inès Aubrac ?'],
    ['pourquoi a-t-elle dit ça ?', 'qui est Hugo Castaing ?'],
    ['what did she say?', 'who is Hugo Castaing?'],
  ])('speaks of nobody whom its pronoun cannot mean: %s', (message, earlier) => {
    expect(complete(message, earlier)).toBeNull()
  })

  test('has no "il" of the question before, where that asked who', () => {
    expect(complete('pourquoi a-t-il dit ça ?', 'qui accuse Vasseur ?')).toBeNull()
  })

  test.each([
    'Le pont est-il fermé ?',
    'Quand la fissure sera-t-elle réparée ?',
    'Combien y avait-il de fissures ?',
    'la maire de sauvrenne a t elle été élue',
    'le pont a t il fermé',
  ])('stays as it is where it has its subject: %s', (message) => {
    expect(complete(message, "qu'a dit Castaing ?")).toBeNull()
  })
})

describe('what was asked before', () => {
  const noon = new Date('2025-03-15T12:00:00Z')
  const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

  function ask(recent: RecentQuestions, message: string, now = noon, key = 'anna 1'): string {
    const meant = interpret(message)
    if (meant.kind !== 'request') throw new Error(`not a request: ${message}`)
    const { request } = recent.follow(
      key,
      message,
      meant,
      { language: 'fr', today: '2025-03-15', now },
      story.corpus,
    )
    return request.kind === 'ask' ? request.question : request.kind
  }

  test.each(["que s'est-il passé vendredi ?", 'que se passe-t-il vendredi ?', "qu'est-il prévu vendredi ?"])(
    'asks of nobody where its "il" is nobody: %s',
    (message) => {
      expect(complete(message, "qu'a dit Castaing sur le pont ?")).toBeNull()
    },
  )

  test('is remembered as it was understood, over thanks, for ten minutes', () => {
    const recent = new RecentQuestions()
    ask(recent, "qu'a dit Vasseur sur le pont ?")
    expect(ask(recent, 'et Castaing ?')).toBe("qu'a dit Castaing sur le pont ?")
    expect(ask(recent, 'merci')).toBe('merci')
    expect(ask(recent, 'et sur la fissure ?', later(9))).toBe("qu'a dit Castaing sur la fissure ?")
    expect(ask(recent, 'et Aubrac ?', later(20))).toBe('et Aubrac ?')
  })

  test('is each person’s own', () => {
    const recent = new RecentQuestions()
    ask(recent, "qu'a dit Vasseur ?")
    expect(ask(recent, 'et Castaing ?', noon, 'boris 1')).toBe('et Castaing ?')
    expect(ask(recent, 'et Castaing ?', noon, 'anna 2')).toBe('et Castaing ?')
  })

  test('says nothing to a slash command', () => {
    const recent = new RecentQuestions()
    ask(recent, "qu'a dit Vasseur ?")
    expect(ask(recent, '/ask et Castaing ?')).toBe('et Castaing ?')
    expect(ask(recent, '/quotes Castaing')).toBe('quotes')
  })

  test('is forgotten first where nobody has said anything for longest', () => {
    const recent = new RecentQuestions()
    ask(recent, "qu'a dit Vasseur ?", noon, 'first')
    for (let i = 0; i < 1000; i += 1) ask(recent, "qu'a dit Vasseur ?", noon, `person ${i}`)
    expect(ask(recent, 'et Castaing ?', noon, 'first')).toBe('et Castaing ?')
    expect(ask(recent, 'et Castaing ?', noon, 'person 999')).toBe("qu'a dit Castaing ?")
  })
})

// What a French question asks for however it is put: formal, spoken, as keywords, or as it sounds; beside each family
// what only looks like it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Question } from '../../../src/answering/question/question.ts'
import { readQuestion } from '../../../src/answering/question/question.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'
import { askingOf } from '../../support/one-article.ts'

const LINES = [
  'La passerelle de Vaudremont a fermé lundi à cause d’une fissure, a annoncé le maire, Anselme Grivotte.',
  'Les travaux coûteront 40 000 euros.',
  '« On nous a oubliés », a lancé la bergère Odile Marchepré.',
]

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({
    'story.txt': ['---', 'published: 2025-10-10', 'language: fr', '---', ...LINES].join('\n'),
  })
})
afterAll(() => story.close())

function read(question: string): Question {
  return readQuestion(question, { language: 'fr', today: '2025-10-12' }, story.corpus)
}

function expectKinds(cases: readonly (readonly [string, string])[]): void {
  test.each(cases)('%s: %s', (question, kind) => {
    expect(read(question).kind).toBe(kind)
  })
}

describe('a reason', () => {
  expectKinds([
    ['Qu’est-ce qui a provoqué la fissure ?', 'reason'],
    ['Qu’est-ce qui vaut au maire d’être poursuivi ?', 'reason'],
    ['qu’est-ce qui lui a pris au maire', 'reason'],
    ['À quoi attribue-t-on la fissure ?', 'reason'],
    ['la fissure est due à quoi', 'reason'],
    ['Au nom de quoi le maire a-t-il fermé la passerelle ?', 'reason'],
    ['y a quoi derrière cette fermeture', 'reason'],
    ['il est puni parce que quoi', 'reason'],
    ['d’où ça vient cette dispute', 'reason'],
    ['Quelle est, selon la bergère, la vraie raison de la fermeture ?', 'reason'],
    ['il a fait quoi pour être arrêté', 'reason'],
    ['Qu’est-ce qui est prévu samedi ?', 'other'],
    ['Qu’est-ce qui a pris feu ?', 'other'],
    ['Qu’est-ce qui a été causé par la fissure ?', 'other'],
    ['d’où ça vient ce bois', 'place'],
    ['Le maire a-t-il raison ?', 'yes-no'],
    ['A-t-il donné la raison de son départ ?', 'yes-no'],
  ])
})

describe('somebody', () => {
  expectKinds([
    ['De qui la bergère était-elle la nièce ?', 'person'],
    ['Auprès de qui le maire est-il intervenu ?', 'person'],
    ['Lequel des deux élus a fermé la passerelle ?', 'person'],
    ['Sur les trois bergers, lequel s’en est sorti ?', 'person'],
    ['Et ce fameux « lanceur d’alerte », c’était qui ?', 'person'],
    ['À qui le mot « oubliés » est-il attribué ?', 'speaker'],
    ['Grivotte contre qui', 'person'],
    ['Lequel des deux ponts a cédé ?', 'other'],
    ['La raison pour laquelle il est parti est connue ?', 'other'],
    ['Lequel a traité l’autre de menteur ?', 'speaker'],
    ['De qui vient cette phrase ?', 'speaker'],
    ['Qui a eu le culot de dire que tout va bien ?', 'speaker'],
    ['Par qui le communiqué a-t-il été signé ?', 'speaker'],
    ['Par qui l’accord a-t-il été signé ?', 'person'],
    ['C’est bien lui qui a fermé la passerelle ?', 'yes-no'],
  ])
})

describe('somebody’s words', () => {
  expectKinds([
    ['En quels termes le maire a-t-il annoncé la fermeture ?', 'words'],
    ['Comment la bergère a-t-elle décrit la passerelle ?', 'words'],
    ['De quoi la bergère a-t-elle traité le maire ?', 'words'],
    ['elle a sorti quoi, la bergère', 'words'],
    ['sa réaction c’est quoi', 'words'],
    ['explication du maire', 'words'],
    ['tweet du maire', 'words'],
    ['le tweet du maire a fait combien de vues', 'number'],
    ['le nom du maire revient combien de fois', 'number'],
    ['le maire est mort il y a combien d’années', 'date'],
    ['« oubliés », c’est le mot de qui', 'speaker'],
    ['Le maire a-t-il maintenu sa version ?', 'yes-no'],
  ])
})

describe('a sum, and no other number', () => {
  expectKinds([
    ['À combien les bijoux sont-ils estimés ?', 'money'],
    ['il a lâché combien pour la passerelle', 'money'],
    ['la caution, ils l’ont mise à combien', 'money'],
    ['De quelle indemnité les bergers bénéficieront-ils ?', 'money'],
    ['À combien estime-t-on le nombre de bergers ?', 'number'],
    ['combien ont été mis en examen', 'number'],
    ['combien ont perdu la vie', 'number'],
    ['il a vendu combien de brebis', 'number'],
    ['Combien dure le chantier ?', 'duration'],
    ['la bergère elle va sur ses combien', 'age'],
    ['il a combien d’années de prison', 'duration'],
  ])
})

describe('what something means', () => {
  expectKinds([
    ['Qu’est-ce que Truth Social ?', 'definition'],
    ['Qu’est-ce que Grivotte réclame ?', 'other'],
    ['Que signifie « destituer » ?', 'definition'],
    ['En quoi consiste une garde à vue ?', 'definition'],
    ['Qu’entend-on par « vote blanc » ?', 'definition'],
    ['ça veut dire quoi, un non-lieu', 'definition'],
    ['PSE signification', 'definition'],
    ['C’est qui ce Grivotte dont tout le monde parle ?', 'definition'],
    ['est-ce que c’est grave', 'yes-no'],
  ])
})

describe('the whole', () => {
  expectKinds([
    ['Que faut-il retenir de cette affaire ?', 'summary'],
    ['Quels sont les points essentiels de l’article ?', 'summary'],
    ['mets-moi au parfum pour la passerelle', 'summary'],
    ['De quoi est-il question dans cet article ?', 'summary'],
    ['le scandale de la passerelle ça consiste en quoi', 'summary'],
    ['Raconte-moi ce qui s’est passé', 'summary'],
    ['Quelle est la teneur en plomb de l’eau ?', 'other'],
    ['De quel élu est-il question dans cette affaire ?', 'person'],
  ])
})

describe('keywords', () => {
  expectKinds([
    ['raison de la fermeture', 'reason'],
    ['cause fissure', 'reason'],
    ['lieu du drame', 'place'],
    ['durée fermeture passerelle', 'duration'],
    ['auteur de l’attaque', 'person'],
    ['gagnante du loto identité', 'person'],
    ['auteur du message', 'speaker'],
    ['horaire du match', 'hour'],
    ['score final ?', 'number'],
    ['la raison, c’est quoi', 'reason'],
    ['Le match a eu lieu ?', 'yes-no'],
    ['la bergère a raison ?', 'yes-no'],
    ['Lieu du concert changé ?', 'yes-no'],
  ])
})

describe('as it sounds', () => {
  expectKinds([
    ['prkoi la passerelle a fermé', 'reason'],
    ['kes ki a causé la fissure', 'reason'],
    ['sa parle de koi larticle', 'summary'],
    ['sa réponse est arrivée ?', 'yes-no'],
    ['ses ki le maire', 'person'],
    ['esque le maire a menti', 'yes-no'],
    ['a kel h il ferme', 'hour'],
    ['cb 2 temps', 'duration'],
    ['il c passé koi', 'summary'],
    ['dou vien le bois', 'place'],
    ['il était où quand la passerelle a fermé', 'place'],
    ['ils ont bien vérifié, quand même ?', 'yes-no'],
  ])

  test.each([
    ['pk la passerele a kitté la vallée', 'quitte'],
    ['le klash avec le maire', 'clash'],
    ['qui a vu lexplosion', 'explosion'],
  ])('%s has %s', (question, form) => {
    expect([...read(question).forms]).toContain(form)
  })

  test('a name is left as it is typed', () => {
    const { forms } = read('Que dit Monsieur Koi du pont ?')
    expect([...forms]).toContain('koi')
  })
})

describe('the answer', () => {
  const found = askingOf('La passerelle ferme', LINES)

  test.each([
    ['qu’est-ce qui a valu à la passerelle d’être fermée', 'fissure'],
    ['raison fermeture passerelle', 'fissure'],
    ['les travaux c cb', '40 000 euros'],
    ['elle a sorti koi la bergère', 'oubliés'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})

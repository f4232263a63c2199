import { describe, expect, it, test } from 'vitest'

import { sliceSpan } from '../../../src/text/span.ts'
import { readDiscourse } from '../discourse.ts'
import { nastyTexts } from '../nasty-texts.ts'

function means(text: string, words: string): string | null {
  return readDiscourse(text).means(words)
}

describe('noun phrases', () => {
  function speaking(text: string): string[] {
    const { discourse, texts } = readDiscourse(text)
    return texts.flatMap((line, i) =>
      discourse
        .nounPhrases(i + 1)
        .filter(({ speaks }) => speaks)
        .map((phrase) => sliceSpan(line, phrase)),
    )
  }

  test.each([
    [
      'Le président du club, Loïck de Pennarun, évoque un départ.',
      ['Le président du club, Loïck de Pennarun'],
    ],
    [
      '« Non », dit Claire Vasseur, maire de Brévenne, puis elle sort.',
      ['Claire Vasseur, maire de Brévenne', 'elle'],
    ],
    ['La maire, elle, demande de la patience.', ['La maire, elle']],
    ['« Faux », a rétorqué la syndicaliste sur le quai.', ['la syndicaliste']],
    ['« Non », prévient la députée Violaine Renoux, qui part.', ['la députée Violaine Renoux', 'qui']],
    ['Que dit-il ?', ['il']],
    [
      'Un proche du dossier, une source policière et des riverains.',
      ['Un proche du dossier', 'une source policière', 'des riverains'],
    ],
    ['Par la voix de Gilles Ambert.', ['Gilles Ambert']],
    ['Le directeur d’exploitation a assuré le contraire.', ['Le directeur d’exploitation']],
    [
      'Le sélectionneur Rafael Moreno et Paul Vassard ont ri.',
      ['Le sélectionneur Rafael Moreno et Paul Vassard'],
    ],
  ])('of %s', (text, expected) => {
    expect(speaking(text)).toEqual(expected)
  })

  it('do not take a verb for an adjective, nor what a sentence reports for a name', () => {
    expect(speaking('La procureure explique la suite. L’accusé nie. On l’accuse.')).toEqual([
      'La procureure',
      'L’accusé',
      'On',
    ])
  })

  it('are found from where they begin and end', () => {
    const { discourse, texts } = readDiscourse('Selon Claire Vasseur, rien ne presse.')
    const phrase = discourse.nounPhraseAfter(1, 'Selon'.length)
    expect(phrase === null ? null : sliceSpan(texts[0] ?? '', phrase)).toBe('Claire Vasseur')
    expect(discourse.nounPhraseBefore(1, (texts[0] ?? '').indexOf('rien'))).toEqual(phrase)
    expect(discourse.nounPhraseAfter(1, (texts[0] ?? '').indexOf('rien'))).toBeNull()
    expect(discourse.nounPhraseBefore(1, (texts[0] ?? '').indexOf('ne'))).toBeNull()
  })

  it('stand in order without overlap in any text', () => {
    for (const text of nastyTexts(300)) {
      if (!/[\p{L}\p{N}]/u.test(text)) continue
      const { discourse, texts } = readDiscourse(text.replaceAll('\0', ''))
      for (const [i, line] of texts.entries()) {
        let end = 0
        for (const phrase of discourse.nounPhrases(i + 1)) {
          expect(phrase.start).toBeGreaterThanOrEqual(end)
          expect(phrase.end).toBeGreaterThan(phrase.start)
          end = phrase.end
          discourse.resolve(phrase)
        }
        expect(end).toBeLessThanOrEqual(line.length)
      }
    }
  })
})

describe('names', () => {
  it('are stated in full, and resolved when they are short', () => {
    const text = 'La maire, Claire Vasseur, a parlé. « Non », a dit Vasseur.'
    expect(means(text, 'La maire')).toBe('Claire Vasseur, stated')
    expect(means(text, 'Vasseur')).toBe('Claire Vasseur, resolved')
  })

  const FAMILY = 'À la barre, Aurélien Vauquel a parlé devant sa sœur Delphine.\nDelphine Vauquel a pleuré.\n'

  it('of a family are told apart by their title', () => {
    expect(means(`${FAMILY}« Oui », dit Mme Vauquel.`, 'Mme Vauquel')).toBe('Delphine Vauquel, resolved')
    expect(means(`${FAMILY}« Oui », dit M. Vauquel.`, 'M. Vauquel')).toBe('Aurélien Vauquel, resolved')
  })

  it('of a family mean nobody where both are spoken of', () => {
    const text = 'Aurélien Vauquel et Delphine Vauquel sont venus. « Oui », dit Vauquel.'
    expect(means(text, 'Vauquel')).toBeNull()
  })
})

describe('roles', () => {
  const MAYOR = 'La maire, Claire Vasseur, a parlé mercredi. La salle était pleine.\n'

  test.each([
    ['the same', '« Non », dit la maire.', 'la maire', 'Claire Vasseur, resolved'],
    ['a wider one', '« Non », dit l’élue.', 'l’élue', 'Claire Vasseur, resolved'],
    ['another', '« Non », dit la procureure.', 'la procureure', null],
    ['the other gender', '« Non », dit l’élu.', 'l’élu', null],
    ['somebody new', '« Non », dit une élue.', 'une élue', null],
    ['several', '« Non », disent les élues.', 'les élues', null],
    [
      'the mayor of elsewhere',
      '« Non », dit la maire de Sarnes.',
      'la maire de Sarnes',
      'Claire Vasseur, resolved',
    ],
  ])('mean their holder: %s', (_, sentence, words, expected) => {
    expect(means(MAYOR + sentence, words)).toBe(expected)
  })

  it('of two places are told apart', () => {
    const text = 'Le maire de Sarnes, Paul Vassard, et le maire de Brévenne, Luc Ferrand, ont signé.\n'
    expect(means(`${text}« Oui », dit le maire de Brévenne.`, 'le maire de Brévenne')).toBe(
      'Luc Ferrand, resolved',
    )
  })

  it('with two holders mean the one who is spoken of, or nobody', () => {
    const two = 'La députée Anne Vassard a parlé mardi. La députée Lise Ferrand aussi.'
    expect(means(`${two} « Oui », dit la députée.`, 'la députée')).toBe('Lise Ferrand, likely')
    const both = 'La députée Anne Vassard et la députée Lise Ferrand ont parlé. « Oui », dit la députée.'
    expect(means(both, 'la députée.')).toBeNull()
  })

  it('of former times are no present ones', () => {
    const text = 'Un ancien technicien de la ligne, Ilyès Corbel, accuse.\n'
    expect(means(`${text}L’ancien technicien nie.`, 'L’ancien technicien')).toBe('Ilyès Corbel, resolved')
    expect(means(`${text}L’ancien salarié nie.`, 'L’ancien salarié')).toBe('Ilyès Corbel, resolved')
  })

  it('told by an apposition on either side are one’s own', () => {
    const text = 'Sa présidente, l’ingénieure Nadège Pruvel, a parlé.\n'
    expect(means(`${text}« Oui », dit l’ingénieure.`, 'l’ingénieure')).toBe('Nadège Pruvel, resolved')
    expect(means(`${text}« Oui », dit la présidente.`, 'la présidente')).toBe('Nadège Pruvel, resolved')
  })

  it('of organisations mean the organisation', () => {
    const text = 'Le collectif Altitude sûre a marché samedi.\n'
    expect(means(`${text}Le collectif réclame des carnets.`, 'Le collectif')).toBe('Altitude sûre, resolved')
    expect(means('La société Hydrone nie.\n« Non », dit l’entreprise.', 'l’entreprise')).toBe(
      'Hydrone, resolved',
    )
    expect(means(`${text}Le conseil réclame des carnets.`, 'Le conseil')).toBe('conseil, stated')
  })

  it('unheard of may mean the one person spoken of, an office nobody', () => {
    const text = 'Aurélien Vauquel, 54 ans, a répondu mercredi.'
    expect(means(`${text} « Non », a lancé l’antiquaire.`, 'l’antiquaire')).toBe('Aurélien Vauquel, likely')
    expect(means(`${text} « Non », a lancé le préfet.`, 'le préfet')).toBeNull()
    const two = 'Aurélien Vauquel et Étienne Gassot ont répondu. « Non », a lancé l’antiquaire.'
    expect(means(two, 'l’antiquaire')).toBeNull()
  })

  it('keep the words of the text where nobody is named', () => {
    const { described, discourse, texts } = readDiscourse('« Non », assure un proche du dossier.')
    expect(described('un proche du dossier')).toBe('un proche du dossier')
    const phrase = discourse.nounPhraseAfter(1, (texts[0] ?? '').indexOf(' un proche'))
    expect(phrase === null ? null : discourse.resolve(phrase).descriptor).toEqual({
      roles: ['proche', 'proche dossier'],
      gender: 'm',
      plural: false,
    })
  })

  it('of somebody whose name comes later mean that one', () => {
    const text =
      'Une ancienne employée de la ville accuse la direction.\nSamira Belhoussin, 41 ans, a vu des listes.\n'
    expect(means(`${text}L’ancienne salariée se tait.`, 'L’ancienne salariée')).toBe(
      'Samira Belhoussin, resolved',
    )
    expect(means(text, 'Une ancienne employée')).toBe('Samira Belhoussin, likely')
  })
})

describe('other epithets', () => {
  const COACH =
    'Le sélectionneur Rafael Moreno a traité le président de la fédération, Benoît Tessier, de tous les noms.\n'

  test.each([
    ['« Non », a expliqué l’Argentin.', 'l’Argentin', 'Rafael Moreno, likely'],
    ['Son ancien patron a réagi.', 'Son ancien patron', 'Benoît Tessier, resolved'],
    ['« Non », a dit l’Argentine.', 'l’Argentine', null],
  ])('%s', (sentence, words, expected) => {
    expect(means(COACH + sentence, words)).toBe(expected)
  })

  it('tell an age', () => {
    const text = 'Odile Rastagnol, 79 ans, est venue avec Lise Ferrand, 41 ans.\n'
    expect(means(`${text}La septuagénaire est repartie.`, 'La septuagénaire')).toBe(
      'Odile Rastagnol, resolved',
    )
  })

  it('tell no age of somebody in office, or of another paragraph', () => {
    const text = 'Le ministre, Luc Ferrand, a parlé.'
    expect(means(`${text} « Non », dit le quadragénaire.`, 'le quadragénaire')).toBeNull()
    expect(means('Luc Ferrand a parlé. « Non », dit le quadragénaire.', 'le quadragénaire')).toBe(
      'Luc Ferrand, likely',
    )
    expect(means('Luc Ferrand a parlé.\nCe quadragénaire a été arrêté.', 'Ce quadragénaire')).toBeNull()
    expect(means('Luc Ferrand a parlé.\nCet homme a été arrêté.', 'Cet homme')).toBeNull()
  })

  it('tell more of whom the sentence before speaks of, by a demonstrative, whatever else they are', () => {
    const text = '« Non », a répondu à la presse la présidente de l’association, Odile Rastagnol.'
    expect(means(`${text} Cette hydrologue de 44 ans proteste.`, 'Cette hydrologue de 44 ans')).toBe(
      'Odile Rastagnol, resolved',
    )
    const mayor = 'Le maire, Paul Vassard, est blessé.'
    expect(means(`${mayor} « Non », dit cet ancien marin.`, 'cet ancien marin')).toBe(
      'Paul Vassard, resolved',
    )
    expect(means(`${mayor} « Non », dit cette hydrologue.`, 'cette hydrologue')).toBeNull()
    expect(means(`${mayor} Ce ministre proteste.`, 'Ce ministre')).toBeNull()
    expect(means('Paul Vassard et Luc Ferrand rient. Ce marin sort.', 'Ce marin')).toBeNull()
    expect(means(`${mayor}\nCe marin sort.`, 'Ce marin')).toBeNull()
  })

  it('mean the one named last, or the one who is concerned', () => {
    const text = 'Coline Abadel avait prévenu son supérieur, Hubert Castaing.'
    expect(means(`${text} Réponse de ce dernier : non.`, 'ce dernier')).toBe('Hubert Castaing, resolved')
    expect(means(`${text} L’intéressée n’a pas répondu.`, 'L’intéressée')).toBe('Coline Abadel, resolved')
    const quoted = 'Luc Ferrand est là. « Paul Vassard a menti », a repris Anne Morel. L’intéressé s’est tu.'
    expect(means(quoted, 'L’intéressé')).toBe('Paul Vassard, resolved')
  })

  it('mean two by the order in which they were named', () => {
    const text = 'Paul Vassard et Luc Ferrand se sont disputés, fou pour l’un, ingrat pour l’autre.'
    expect(means(text, 'l’un')).toBe('Paul Vassard, resolved')
    expect(means(text, 'l’autre')).toBe('Luc Ferrand, resolved')
    const doctors =
      'Le Dr Paul Vassard et la neurologue Lise Ferrand doutent. Les deux médecins s’accordent. Le premier redoute le bruit, la seconde parle du froid.'
    expect(means(doctors, 'Le premier')).toBe('Paul Vassard, resolved')
    expect(means(doctors, 'la seconde')).toBe('Lise Ferrand, resolved')
    expect(means('Les habitués attendent. « Oui », soupire l’un.', 'l’un')).toBeNull()
  })

  it('mean the colleague who holds the same office', () => {
    const text =
      'Leur entraîneur, Yannig Kerdual, a ri.\nL’entraîneure de Port-Lannec, Maud Tréhoret, a pointé ce que son homologue nie.'
    expect(means(text, 'son homologue')).toBe('Yannig Kerdual, resolved')
  })

  it('of a family mean the one of whom a relation was told', () => {
    const text =
      'Apolline Trévis sourit. Maëlys Trévis, sa nièce et apprentie, entre. « Menteuse », rit sa tante.'
    expect(means(text, 'sa tante')).toBe('Apolline Trévis, resolved')
    expect(means('Apolline Trévis sourit. « Menteuse », rit sa tante.', 'sa tante')).toBeNull()
  })
})

describe('pronouns', () => {
  test.each([
    ['Coline Abadel a vu Hubert Castaing. Elle a ri.', 'Elle', 'Coline Abadel, resolved'],
    ['Coline Abadel a vu Hubert Castaing. Il a ri.', 'Il', 'Hubert Castaing, resolved'],
    ['« Je pars, raconte Coline Abadel. Puis je reste. » Elle rit.', 'Elle', 'Coline Abadel, resolved'],
    ['Une participante a chanté. Elle a ri.', 'Elle', null],
    ['Coline Abadel est venue. Il faut partir.', 'Il', null],
    ['Hubert Castaing est venu. Il faut partir.', 'Il', null],
    ['Hubert Castaing et Luc Ferrand sont venus. Ils ont ri.', 'Ils', null],
    ['Hubert Castaing, qui est venu, a ri.', 'qui', 'Hubert Castaing, resolved'],
    ['« Hubert Castaing ment », dit Luc Ferrand. Il est parti.', 'Il', 'Luc Ferrand, resolved'],
    ['Luc Ferrand est là. « Il m’a répondu non », dit Anne Morel.', 'Il', null],
  ])('%s', (text, words, expected) => {
    expect(means(text, words)).toBe(expected)
  })

  it('mean whoever spoke last, where that is known', () => {
    const { discourse, texts } = readDiscourse(
      'Luc Ferrand et Paul Vassard sont là. Luc Ferrand a vu Paul Vassard. « Oui », dit-il.',
    )
    const at = (texts[0] ?? '').lastIndexOf('il.')
    const phrase = discourse.nounPhraseAfter(1, at)
    const paul = discourse.entities.findIndex(({ name }) => name === 'Paul Vassard')
    expect(phrase === null ? null : discourse.resolve(phrase, paul).entity).toBe(paul)
  })

  it('keep the words for somebody whom the text does not name', () => {
    expect(readDiscourse('Une participante a chanté. Elle a ri.').described('Elle')).toBe('Une participante')
  })
})

describe('English', () => {
  test.each([
    [
      'The mayor, Claire Vasseur, spoke on Monday. “No,” said the mayor.',
      'the mayor',
      'Claire Vasseur, resolved',
    ],
    [
      'The head librarian, Marjorie Tebbin, smiled. “We kept every card,” she said.',
      'she',
      'Marjorie Tebbin, resolved',
    ],
    ['Desmond Arkwell sat down. Mr Arkwell called it wrong.', 'Mr Arkwell', 'Desmond Arkwell, resolved'],
    ['A neighbour spoke. “No,” she said.', 'she', null],
  ])('%s', (text, words, expected) => {
    expect(readDiscourse(text, 'en').means(words)).toBe(expected)
  })
})

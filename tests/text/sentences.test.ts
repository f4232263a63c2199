import { describe, expect, it } from 'vitest'

import type { LanguageCode } from '../../src/text/language.ts'
import { languageOf } from '../../src/text/languages.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { sliceSpan } from '../../src/text/span.ts'
import { HUGE_TEXTS, nastyTexts } from './nasty-texts.ts'

function sentences(text: string, language: LanguageCode = 'fr'): string[] {
  return splitSentences(text, languageOf(language)).map((span) => sliceSpan(text, span))
}

/** Marks where the text is cut: `Un. | Deux.` */
function cut(text: string, language: LanguageCode = 'fr'): string {
  return sentences(text, language).join(' | ')
}

describe('splitSentences', () => {
  it('cuts at full stops, question and exclamation marks, and ellipses before a capital', () => {
    expect(cut('Elle part. Il reste ! Pourquoi ? Elle hésite… Puis rien... Fin.')).toBe(
      'Elle part. | Il reste ! | Pourquoi ? | Elle hésite… | Puis rien... | Fin.',
    )
  })

  it('goes on after an ellipsis, a question or an exclamation that a small letter follows', () => {
    expect(cut('La divulgation des documents... cette fois-ci de démocrates. Et… non.')).toBe(
      'La divulgation des documents... cette fois-ci de démocrates. | Et… non.',
    )
    expect(cut('« Vraiment ? » demande-t-il. Elle se tait.')).toBe(
      '« Vraiment ? » demande-t-il. | Elle se tait.',
    )
  })

  it('keeps the hour of a live report with what happened then', () => {
    expect(cut('21 h 12. La réunion est finie. Le maire sort.')).toBe(
      '21 h 12. La réunion est finie. | Le maire sort.',
    )
    expect(cut('Il y avait 12 voix. La réunion est finie.')).toBe(
      'Il y avait 12 voix. | La réunion est finie.',
    )
  })

  it('keeps the closing mark, and the space before it, with the sentence it closes', () => {
    expect(cut('Il répond : « Je parle de deux rapports, pas de dix. » Puis il sort.')).toBe(
      'Il répond : « Je parle de deux rapports, pas de dix. » | Puis il sort.',
    )
    expect(cut('Elle cite : « Il m’a dit : "On ne touche à rien." » La salle rit.')).toBe(
      'Elle cite : « Il m’a dit : "On ne touche à rien." » | La salle rit.',
    )
  })

  it('keeps a quotation of several sentences in one piece with the words around it', () => {
    const text =
      '« On m’a prise pour une folle, raconte-t-elle. Puis on m’a crue, et c’était pire. » Elle sourit.'
    expect(cut(text)).toBe(
      '« On m’a prise pour une folle, raconte-t-elle. Puis on m’a crue, et c’était pire. » | Elle sourit.',
    )
    expect(cut('"Nous étions amis. Je ne sais plus", a-t-il lancé. Il est parti.')).toBe(
      '"Nous étions amis. Je ne sais plus", a-t-il lancé. | Il est parti.',
    )
  })

  it('cuts two quotations apart where the first one ends its sentence', () => {
    expect(cut('"La bombe est lâchée", a posté Elon sur X. "C’est la raison."')).toBe(
      '"La bombe est lâchée", a posté Elon sur X. | "C’est la raison."',
    )
  })

  it('cuts a quotation that would fill a screen', () => {
    const text = `Il a dit : « ${'Nous verrons bien ce que donnera la suite de cette affaire. '.repeat(8)}» Puis il est parti.`
    const pieces = sentences(text)
    expect(pieces).toHaveLength(9)
    expect(pieces.at(-1)).toBe('Puis il est parti.')
  })

  it.each([
    [
      'a straight mark',
      '"Non. Il part. Elle reste. "Oui", dit-elle. Fin.',
      '"Non. | Il part. | Elle reste. | "Oui", dit-elle. | Fin.',
    ],
    ['a guillemet', '« Jamais. Il part. Rien.', '« Jamais. | Il part. | Rien.'],
    ['a closing mark that nothing opened', 'Une » fermée. Une autre.', 'Une » fermée. | Une autre.'],
    [
      'a mark for inches',
      'Un disque de 5". Un autre de 7". Fin.',
      'Un disque de 5". | Un autre de 7". | Fin.',
    ],
  ])('does not swallow the paragraph after %s left open', (_, text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it.each([
    'M. Castaing et Mme. Dupont ont vu le Dr. House.',
    'J. Lemaire, J.-P. Martin et Louis B. Mayer étaient là.',
    'L’art. 12 et p. ex. la loi le disent.',
    'Cet accord de sept. 2024 reste secret.',
    'Au Ier siècle av. J.-C. les Romains vinrent.',
    'L’O.N.U. Genève proteste.',
    'Un prix de 2.8 millions, soit 4.000 par personne, sur www.exemple.fr.',
    '1. Le maire a signé.',
    '« (...) Il est temps », dit-il.',
    'Ils sont partis […] Paris les attendait.',
  ])('sees one sentence in: %s', (text) => {
    expect(sentences(text)).toEqual([text])
  })

  it.each([
    ['Ils étaient sept. Le maire aussi.', 'Ils étaient sept. | Le maire aussi.'],
    ['La loi, le décret, etc. Le texte est clair.', 'La loi, le décret, etc. | Le texte est clair.'],
    ['C’était le plan B. Le maire a suivi.', 'C’était le plan B. | Le maire a suivi.'],
    ['Il l’a écrit sur X. Donald a répondu.', 'Il l’a écrit sur X. | Donald a répondu.'],
    ['C’était l’O.N.U. Elle proteste.', 'C’était l’O.N.U. | Elle proteste.'],
    ['Né en 1990. Mort en 2019. 30 % le savent.', 'Né en 1990. | Mort en 2019. | 30 % le savent.'],
  ])('sees where a sentence ends after a word that could be an abbreviation: %s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it('reads English abbreviations and marks in English', () => {
    expect(
      cut('Mr. Smith met Gov. Jones at 5 p.m. The U.S. President left. See No. 5. No. He went.', 'en'),
    ).toBe('Mr. Smith met Gov. Jones at 5 p.m. | The U.S. President left. | See No. 5. | No. | He went.')
    expect(cut('‘It’s over. Really.’ She left the players’ room. “No. Never.” He sat.', 'en')).toBe(
      '‘It’s over. Really.’ | She left the players’ room. | “No. Never.” | He sat.',
    )
  })

  it('does not take the end of a line within a passage for the end of a sentence', () => {
    expect(sentences('Une phrase\r\ncoupée ici. Une\nautre.')).toEqual([
      'Une phrase\r\ncoupée ici.',
      'Une\nautre.',
    ])
  })

  it('gives marks that stand alone to the sentence before them, and an emoji to the one after', () => {
    expect(cut('Il part. *** ')).toBe('Il part. ***')
    expect(cut('Bravo ! 🎉 Merci ! 😀')).toBe('Bravo ! | 🎉 Merci ! 😀')
    expect(cut('***')).toBe('***')
  })

  it('cuts what has no full stop for a whole screen at spaces', () => {
    const text = 'Dupont 12 ; '.repeat(500).trim()
    const pieces = sentences(text)
    expect(pieces.length).toBeGreaterThan(5)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1000)
    expect(pieces.every((piece) => piece.endsWith(';'))).toBe(true)
  })

  it('finds nothing in white space', () => {
    expect(splitSentences(' \n\u00A0', languageOf('fr'))).toEqual([])
  })

  it('puts each character but white space in exactly one sentence, whatever the text', () => {
    for (const text of [...nastyTexts(2000), ...HUGE_TEXTS.map(([, huge]) => huge)]) {
      let end = 0
      for (const span of splitSentences(text, languageOf('fr'))) {
        if (text.slice(end, span.start).trim() !== '' || span.start < end || span.end <= span.start) {
          expect.fail(`lost or doubled at ${end}..${span.start} in ${JSON.stringify(text.slice(0, 300))}`)
        }
        const sentence = sliceSpan(text, span)
        if (sentence !== sentence.trim())
          expect.fail(`white space around ${JSON.stringify(sentence.slice(0, 300))}`)
        end = span.end
      }
      expect(text.slice(end).trim()).toBe('')
    }
  })
})

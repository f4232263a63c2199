// How somebody is accused without a word that accuses, and what only sounds like it.

import { describe, expect, it } from 'vitest'
import { readSignals } from '../../../src/text/accusations/signals.ts'
import type { LanguageCode } from '../../../src/text/article/article.ts'
import { languageOf } from '../../../src/text/languages.ts'
import { splitWords } from '../../../src/text/words.ts'
import { article, beside } from '../../support/beside.ts'

function signalsOf(sentence: string, code: LanguageCode) {
  const language = languageOf(code)
  return readSignals(
    sentence,
    splitWords(sentence, language).map(({ form }) => form),
    language.wrongs,
  )
}

describe('a hint in French', () => {
  it.each([
    'Demandez-lui où est passé l’argent.',
    'Demandez donc au directeur d’où venait le raisin.',
    'Posez-lui la question de son beau-frère.',
    'Il sait très bien ce qui s’est passé dans ce bureau.',
    'Tout le monde sait pourquoi elle a eu le premier prix.',
    'Qui a payé la villa ?',
    'Qui payait les hôtels ?',
    'À qui profite ce péage ?',
    'Qu’a-t-il à cacher ?',
    'Suivez l’argent.',
    'Regardez qui a signé le registre.',
    'On se demande bien ce qu’elle avait promis.',
    'Je n’en dirai pas plus, chacun comprendra.',
    'Je ne citerai pas de nom, il se reconnaîtra.',
    'Comme par hasard, c’est son neveu qui gagne.',
    'Le hasard fait bien les choses.',
    'Je ne crois pas aux coïncidences.',
    'Bizarrement, la caméra est tombée en panne ce soir-là.',
    'Il n’y a pas de fumée sans feu.',
    'La vérité finira par sortir.',
    'Certains ont des amis au bon endroit.',
    'À sa place, je dormirais mal.',
    'Avec 2 300 euros par mois, on n’achète pas une maison avec piscine.',
  ])('%s', (sentence) => expect(signalsOf(sentence, 'fr').hint).toBe(true))

  it.each([
    'Demandez aux commerçants s’ils sont contents.',
    'Posez-lui la question de votre choix.',
    'Les élèves savent très bien où se trouve l’infirmerie.',
    'Tout le monde sait chanter sous la douche.',
    'Je n’en dirai pas plus sur le spectacle.',
    'Je ne citerai pas tous les bénévoles.',
    'Par hasard, j’avais gardé mon billet.',
    'Je ne crois pas aux fantômes.',
    'Bizarrement, il faisait plus frais dehors.',
    'Suivez le chemin jusqu’aux serres.',
    'Regardez qui arrive !',
    'On se demande bien quel temps il fera.',
    'J’ai des amis dans toutes les chorales.',
    'Avec 2 300 euros par mois, on vit bien ici.',
  ])('is not: %s', (sentence) => expect(signalsOf(sentence, 'fr').hint).toBe(false))
})

describe('a hint in English', () => {
  it.each([
    'Ask the treasurer, he knows.',
    'Ask yourself why the animals never come out.',
    'Where did the roof money go?',
    'Funny how the invoices vanish whenever we ask.',
    'Draw your own conclusions.',
    'You do not buy a house there on a minister’s salary.',
    'She knows exactly what happened on that coach.',
    'I will say no more; people can work it out.',
    'There is no smoke without fire.',
    'Somebody should look at what goes into those buckets.',
    'How does she sleep at night?',
    'I do not believe in coincidences.',
    'Follow the money.',
    'What has he got to hide?',
    'Must be nice to have friends like that.',
    'I leave it to others to say who signs the certificates.',
  ])('%s', (sentence) => expect(signalsOf(sentence, 'en').hint).toBe(true))

  it.each([
    'Ask the caretaker, he knows where the keys are.',
    'Ask yourself why you love dogs.',
    'Funny how the rain always stops.',
    'You do not buy a house there for the weather.',
    'She knows exactly what she wants for Christmas.',
    'I will say no more about the ending.',
    'There is no smoke in the yard today.',
    'Somebody should look at the gutters.',
    'Follow the signs to the lighthouse.',
    'We can all see the stage from here.',
  ])('is not: %s', (sentence) => expect(signalsOf(sentence, 'en').hint).toBe(false))
})

describe('a picture of somebody with somebody', () => {
  const story = (picture: string, answer: string) => ({
    a: article('2026-09-14', [
      picture,
      'Les travaux ont duré onze mois.',
      answer,
      'Le collectif reconnaît ne pas savoir quand le cliché a été pris.',
      'Le club a mis en ligne une photo de ses juniors à table.',
    ]),
  })

  it('needs what they say of it, in whatever words, and what is not known of it', async () => {
    const told = story(
      'Le collectif des parents a publié une photo de l’adjointe Laure Quéméner à table avec le carreleur du gymnase.',
      '« C’était le repas des anciens, il y avait deux cents personnes dans la salle », répond Laure Quéméner.',
    )
    expect(await beside(told, 'à table avec le carreleur')).toEqual(['denial 3', 'no-evidence 4'])
    expect(await beside(told, 'Les travaux ont duré')).toEqual([])
    expect(await beside(told, 'une photo de ses juniors')).toEqual([])
  })
})

describe('whoever hints', () => {
  it('denies nothing by saying that they say nothing', async () => {
    const story = {
      a: article('2026-10-08', [
        'L’association a diffusé une vidéo montrant la maire, Hélène Joubert, à bord du voilier d’un promoteur.',
        '« Je ne dis rien, je montre », commente son porte-parole, Ludovic Anfray.',
        'Hélène Joubert dément avoir promis quoi que ce soit.',
        'L’association ne fournit aucun document.',
      ]),
    }
    expect(await beside(story, 'Je ne dis rien, je montre')).toEqual(['denial 3', 'no-evidence 4'])
  })
})

describe('in English, sums that readers are asked to do', () => {
  it.each([
    'Eleven visits and one licence. Join the dots',
    'We paid for ten benches and got two. Do the maths',
    'Who do you think paid for the marquee?',
    'You said it, not me',
  ])('hint: %s', (sentence) => expect(signalsOf(sentence, 'en').hint).toBe(true))

  it.each(['Join the dots and colour the boat', 'Do the maths homework first', 'Who do you think will win?'])(
    'and do not: %s',
    (sentence) => expect(signalsOf(sentence, 'en').hint).toBe(false),
  )
})

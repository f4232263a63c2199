// Answers that no plain word tells: nobody could verify it, nobody is prosecuted, who accused has it from somebody
// else or takes it back, the accused kept the rules.

import { describe, expect, it } from 'vitest'
import { judgeSentence } from '../../../src/text/accusations/stance.ts'
import { languageOf } from '../../../src/text/languages.ts'

const judge = (sentence: string, language: 'fr' | 'en') => judgeSentence(sentence, [], languageOf(language))

describe('a sentence that says that nothing bears it out', () => {
  it.each([
    ['Notre rédaction n’a pas été en mesure de vérifier ces dires.', 'fr'],
    ['Le procès-verbal ne dit rien d’un tel ordre.', 'fr'],
    ['La comptable n’a gardé ni copie ni photo du virement.', 'fr'],
    ['Il a reconnu tenir l’histoire d’un ancien collègue.', 'fr'],
    ['Le voisin n’a pas été témoin direct de la scène.', 'fr'],
    ['Rien ne dit que la lettre soit arrivée à la mairie.', 'fr'],
    ['L’authenticité du courriel reste à démontrer.', 'fr'],
    ['La note n’est ni datée ni signée.', 'fr'],
    ['La procureure appelle à la prudence.', 'fr'],
    ['Personne n’a été mis en examen à ce jour.', 'fr'],
    ['Aucune poursuite n’est engagée contre elle.', 'fr'],
    ['Le maire n’est visé par aucune procédure.', 'fr'],
    ['Pressé de donner un nom, il a éludé.', 'fr'],
    ['« Je dispose d’une rumeur, et d’aucune pièce », a dit le juge.', 'fr'],
    ['Elle dit avoir écrit non au maire mais à son adjoint.', 'fr'],
    ['La comptable contredit son ancien patron.', 'fr'],
    ['Rien ne fonde cette histoire, selon la juge.', 'fr'],
    ['The minutes make no mention of such an order.', 'en'],
    ['She conceded that she had heard it from a neighbour.', 'en'],
    ['He admitted he had kept no copy of the letter.', 'en'],
    ['Nobody has been charged.', 'en'],
    ['She has not been charged with any offence.', 'en'],
    ['He is not a suspect, police said.', 'en'],
    ['The memo is unsigned and undated.', 'en'],
    ['The tape has not been authenticated.', 'en'],
    ['It is not clear whether the warning ever arrived.', 'en'],
    ['The archivist said she had written not to the mayor but to his deputy.', 'en'],
    ['The inventory of the search mentions nothing of the kind, and the file shows no such entry.', 'en'],
  ] as const)('%s', (sentence, language) =>
    expect(judge(sentence, language).stances).toContain('no-evidence'),
  )

  it.each([
    ['La préfecture appelle à la prudence sur les routes ce week-end.', 'fr'],
    ['Rien ne dit que le beau temps durera.', 'fr'],
    ['Il tient ce métier de son père.', 'fr'],
    ['L’audit contredit les prévisions de croissance.', 'fr'],
    ['Elle n’a pas gardé un bon souvenir de son passage.', 'fr'],
    ['« Vous n’avez rien vu », aurait soufflé le gardien.', 'fr'],
    ['The report says little about next year’s budget.', 'en'],
    ['It is not clear whether the match will go ahead.', 'en'],
    ['The band did not keep the original name.', 'en'],
  ] as const)('not: %s', (sentence, language) =>
    expect(judge(sentence, language).stances).not.toContain('no-evidence'),
  )
})

describe('a figure that was wrong', () => {
  it('is not the word that joins it to the sentence', () => {
    const { replaced } = judge('Elle dirige la halle depuis 2016, et non depuis 2015.', 'fr')
    expect(replaced).toEqual(['2015'])
  })

  it('stands behind a first estimate', () => {
    expect(
      judge('First put at 310,000 euros, the bill has reached 470,000.', 'en').replaced.join(' '),
    ).toContain('310')
  })
})

describe('a charge that is dropped', () => {
  it.each([
    ['Le conseiller a retiré ses accusations.', 'fr'],
    ['L’opposante a retiré sa demande de commission d’enquête.', 'fr'],
    ['Les poursuites ont été abandonnées.', 'fr'],
    ['Le parquet a classé l’affaire.', 'fr'],
    ['La procureure écarte l’hypothèse d’un faux.', 'fr'],
    ['Le soupçon est levé, selon le parquet.', 'fr'],
    ['He has since withdrawn the claim.', 'en'],
    ['Detectives ruled out arson on Friday.', 'en'],
    ['The inquiry cleared the harbour master.', 'en'],
  ] as const)('%s', (sentence, language) => expect(judge(sentence, language).stances).toContain('outcome'))

  it.each([
    ['La demande d’une commission d’enquête a été rejetée.', 'fr'],
    ['Des amis lui conseillent de retirer ses propos.', 'fr'],
    ['Elle ne retire pas ses accusations.', 'fr'],
    ['Le club a classé trois joueurs parmi les dix meilleurs.', 'fr'],
    ['Le maire a écarté l’idée d’un parking souterrain.', 'fr'],
    ['The mayor ruled out a new car park.', 'en'],
    ['The judge cleared his throat.', 'en'],
    ['The team dropped two players before the final.', 'en'],
  ] as const)('not: %s', (sentence, language) =>
    expect(judge(sentence, language).stances).not.toContain('outcome'),
  )

  it.each([
    ['« Je retire ce que j’ai écrit », a-t-il admis.', 'fr'],
    ['Il concède avoir « mal compris » une phrase.', 'fr'],
    ['La délégué admet s’être trompée d’homme.', 'fr'],
    ['Le blogueur a effacé son message.', 'fr'],
    ['“I got it wrong,” he said.', 'en'],
    ['The producer conceded the point the next day.', 'en'],
    ['She apologised to the chef for the claim.', 'en'],
  ] as const)('is conceded by who made it: %s', (sentence, language) =>
    expect(judge(sentence, language).concedes).toBe(true),
  )

  it.each([
    ['Elle a retiré son manteau avant d’entrer.', 'fr'],
    ['Il a supprimé deux lignes de bus.', 'fr'],
    ['He was wrong about the weather.', 'en'],
    ['The museum removed its old sign.', 'en'],
  ] as const)('nor is it conceded: %s', (sentence, language) =>
    expect(judge(sentence, language).concedes).toBe(false),
  )
})

describe('what denies where blame stands before', () => {
  it.each([
    ['« Personne n’a demandé d’argent », souffle la trésorière.', 'fr'],
    ['« Nous ne surveillons personne », dit la directrice.', 'fr'],
    ['Le club assure avoir respecté les règles.', 'fr'],
    ['« J’ai fait mon travail », a dit l’agent.', 'fr'],
    ['« On cherche un bouc émissaire », dit son frère.', 'fr'],
    ['Son avocate y voit une vengeance.', 'fr'],
    ['« C’est une insulte », dit-il.', 'fr'],
    ['« Rien n’a été effacé », dit la greffière.', 'fr'],
    ['The firm said it had followed every procedure.', 'en'],
    ['“I did my job,” she said.', 'en'],
    ['“They want a scapegoat,” said his wife.', 'en'],
    ['“I was on holiday that week,” he said.', 'en'],
  ] as const)('%s', (sentence, language) => expect(judge(sentence, language).deniesIfBlamed).toBe(true))

  it.each([
    ['« Personne ne nous a prévenus », dénonce une riveraine.', 'fr'],
    ['Des contrôles que personne n’a faits.', 'fr'],
    ['« Nous ne savons rien », soupire une mère.', 'fr'],
    ['« Je n’aurais jamais cru cela possible », dit-elle.', 'fr'],
    ['The bakery followed the recipe.', 'en'],
  ] as const)('not: %s', (sentence, language) => expect(judge(sentence, language).deniesIfBlamed).toBe(false))
})

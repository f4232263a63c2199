// French abbreviations that end in a full stop without ending the sentence.

import type { Abbreviations } from '../language.ts'

export const ABBREVIATIONS: Abbreviations = {
  titles: new Set(
    words(
      'M MM Mr Mrs Ms Mme Mmes Mlle Mlles Dr Drs Pr Prs Prof Me Mes Mgr St Ste Sts Stes Gal Gén Cdt Cne Lt Sgt Col',
    ),
  ),
  beforeNumbers: new Set(
    words('al art chap éd fév févr fig janv juil liv n no nos nov oct p pp sect sept t tél vol avr déc réf'),
  ),
  inner: new Set(words('apr av bd boul c.-à-d cf env ex hab vs')),
  openers: new Set(
    words(`a alors apres au aucun aucune aux avant avec c ce cela celui celle ces cet cette ceux chaque comme comment d dans de des
    deux dont du elle elles en enfin ensuite entre est et eux il ils j je jamais l la le les leur leurs lui mais meme n ne ni nos
    notre nous on or ou par parmi pas pendant personne plus pour pourquoi puis qu quand que quel quelle quelque quelques qui rien
    s sa sans selon ses si son sur tous tout toute toutes toutefois un une vers voici voila vous`),
  ),
}

function words(list: string): string[] {
  return list.split(/\s+/)
}

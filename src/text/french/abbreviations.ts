// French abbreviations that end in a full stop without ending the sentence.

import type { Abbreviations } from '../language.ts'

export const ABBREVIATIONS: Abbreviations = {
  titles: new Set(
    'M MM Mr Mrs Ms Mme Mmes Mlle Mlles Dr Drs Pr Prs Prof Me Mes Mgr St Ste Sts Stes Gal Gén Cdt Cne Lt Sgt Col Cel Ch'.split(
      ' ',
    ),
  ),
  beforeNumbers: new Set(
    'art al p pp chap vol fig no nos n tél réf éd janv févr fév avr juil sept oct nov déc t liv sect § Art Tél'.split(
      ' ',
    ),
  ),
  inner: new Set('cf env av apr vs c.-à-d ex bd boul hab Cf Env Av Bd'.split(' ')),
  openers: new Set(
    `a alors apres au aucun aucune aux avant avec c ce cela celui celle ces cet cette ceux chaque comme comment d dans de des
    deux dont du elle elles en enfin ensuite entre est et eux il ils j je jamais l la le les leur leurs lui mais meme n ne ni nos
    notre nous on or ou par parmi pas pendant personne plus pour pourquoi puis qu quand que quel quelle quelque quelques qui rien
    s sa sans selon ses si son sur tous tout toute toutes toutefois un une vers voici voila vous`.split(
      /\s+/,
    ),
  ),
}

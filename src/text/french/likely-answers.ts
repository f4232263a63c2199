// How what answers an accusation mostly sounds in French, whatever its words: signs that say little each. The patterns
// are read as those of stance.ts are.

import type { AnswerWords } from '../accusations/answer-words.ts'
import { oneOf } from '../word-list.ts'
import { ABSENT } from './answered-for.ts'
import { EVIDENCE, EXAMINER, KNOWING, UNTRUE } from './stance-classes.ts'

export const LIKELY_ANSWERS: AnswerWords = {
  negation: / (?:ne|pas|jamais|rien|aucune?|sans|ni|nulle?|nullement) /,
  throughout: / (?:toute?s?|tous|chaque|chacune?|toujours|seulement|simplement|uniquement) /,
  spokenFor: new RegExp(
    ` ${oneOf(`
      avocate?s?(?!_de_(?:profession|formation|metier)) (?:son|sa|leur)_conseil porte_parole
      representante?s? (?:son|leur)_agente? entourage
      defense maitre communique service_de_presse prevenue?s? accusee?s? interessee?s? mise?s?_en_cause
      suspecte?s?
    `)} `,
  ),
  examiner: new RegExp(` ${EXAMINER} `),
  evidence: new RegExp(` ${EVIDENCE} `),
  unknown: new RegExp(` (?:ne|sans|aucune?|ni|rien) (?:\\S+ ){0,6}?${KNOWING} `),
  missing: new RegExp(` (?:ne|sans|aucune?|ni|rien|pas) (?:\\S+ ){0,7}?${EVIDENCE} `),
  absent: ABSENT,
  pointing: / (?:ces|cette|cet|ce|de tels?|de telles?|ceux qui|celles? qui|celui qui|ca|cela) /,
  known:
    /^ (?:(?:de son cote|pour sa part|(?:interrog|contact|sollicit)ee?s?|jointe?s?) )?(?:le|la|les|son|sa|leur) /,
  untrue: new RegExp(
    ` (?:${UNTRUE}|jalousie|jalou(?:x|se)|depit|aigri\\S*|rancun\\S*|vengean\\S*|rumeurs?|roman|confond\\S*|confus\\S*|erreur|malentendu|maladress\\S*|proces|exager\\S*|manoeuvre|polemique|hors contexte|mauvaise foi) `,
  ),
  proper: new RegExp(
    ` ${oneOf(`
      regles? regulier* reglement* legal* loi normes? conformes? protocole procedures? a_la_lettre
      transparen* normal* accord autoris* valid* droit honnete* propre conscience bonne_foi usage
      habitude ordre
    `)} `,
  ),
  finds: new RegExp(
    ` ${oneOf(`
      montr* demontr* attest* etabli* conclu* valid* blanchi* innocent* recompt* epluch* visionn*
      verifi* examin* conformes? concord* date?(?:_de|_du|nt_de|nt_du)
    `)} `,
  ),
  papers: new RegExp(
    ` ${oneOf(`
      a_(?:l_|le_)?appui factures? (?:le|un|son|les|des|ses|leurs)_recus? quittances? tickets? ordonnance attestations?
      certificats? releves? registres? constat scelles originaux images? cameras? bulletins? proces_verba(?:l|ux)
      (?:l|un|le|les)_actes? en_main
    `)} `,
  ),
  firstPerson: / (?:je|moi|mon|ma|mes|nous|notre|nos) /,
}

// What leads to a question in French and thanks for it, folded: "je me demandais si vous pourriez me dire qui …".

import type { CourtesyWords } from '../questions/question-words.ts'

const HELLO = 'bonjour|bonsoir|salut|slt|bjr|coucou|hello|hey|he|eh|euh|ah|oh|hum|yo|(?:le )?bot'
const THANKS =
  '(?:se il (?:vous|te) plait|svp|stp|please|merci)(?: (?:de avance|d avance|avance|beaucoup|bien|a vous|a toi))*'
const ARTICLE =
  '(?:le|la|les|ce|cet|cette|ces|votre|vos) (?:articles?|textes?|histoires?|journal|journaux|presse|medias?)'
const ACCORDING = '(?:selon|de apres|d apres|suivant)'
const SAYS_ARTICLE = `${ACCORDING} ${ARTICLE}`
/** It is asked of the articles all the same. */
const YOUR_VIEW = [
  `(?:a|de) (?:votre|ton) avis`,
  `${ACCORDING} (?:vous|toi)`,
  `${ACCORDING} (?:ce que|les? (?:infos?|informations?|articles?|elements?) que) (?:vous|tu) (?:avez|as|savez|sais|voyez|vois|lisez|lis)`,
].join('|')
const NEXT =
  'qui|que|qu|quoi|quand|comment|combien|pourquoi|quel\\S*|lequel|laquelle|ou|il|elle|ils|elles|on|ce|cela|ca|c|le|la|les|l|a|est|et|alors|donc|de|dans|je|j|tu|vous|bon|attends|dis'
/** Ahead of a question, and nothing of it; "bon nombre de gens" is. */
const INTERJECTION = `(?:bon|allez|bref|genre|serieux|serieusement|franchement|honnetement|attends?|attendez|tiens|voila|dis(?: moi| donc)?|ecoute|enfin|oui|ouais|non|juste|mais|et)(?= (?:${NEXT}|@\\S*) )`
/** "En bref, qui a gagné", "résumé : pourquoi X est parti": a whole question, and to be brief. */
const BRIEFLY =
  '(?:en (?:bref|gros|resume)|bref|pour (?:faire court|resumer)|tl ?dr|resume)(?= (?:(?:a|de|par|pour|contre|avec|depuis) )?(?:qui|pourquoi|combien|quand) )'
/** "Je me demande, X est mort avant ou après": with no word that asks. */
const WONDERING =
  '(?:je me (?:demande|demandais)(?: (?:bien|juste))?|(?:tu|vous) (?:sais|savez)|(?:tu te rappelles|vous vous rappelez)|(?:j|je) (?:ai )?(?:pas|rien) compris|dis moi|dites moi)(?! (?:si|se|s|pas|plus|rien) )'
/** Behind a question, to press it. */
const PRESSING =
  '(?:plus )?(?:precisement|concretement|exactement)(?: dans (?:cette|ce|le|l) ?(?:histoire|affaire|article|texte))?|(?:de|d) ailleurs|au final|finalement|enfin|en vrai|en (?:realite|fait)|au juste|au fait|du coup'
const ASIDE = [
  'alors|donc|ok|bah|en fait|au fait|du coup|sinon',
  '(?:(?:une|petite|simple|autre|encore|juste) )*question(?: (?:bete|rapide|simple))?',
  '(?:je|j) ai (?:juste )?une (?:petite )?question',
  '(?:je suis )?(?:juste )?curieu(?:x|se)|(?:juste )?(?:par|simple) curiosite',
].join('|')
const LAUGHTER = 'mdr|lol|ptdr|xd|haha|hein'

export const COURTESY: CourtesyWords = {
  verbs: new Set(
    `dire dis dit dites redire mentionne repondre reponds repondez expliquer explique expliquez preciser precise
    precisez indiquer indique indiquez rappeler rappelle rappelez raconter raconte racontez apprendre confirmer
    confirme confirmez eclairer renseigner informer savoir sais sait savez sauriez saurais sachiez saches
    comprendre comprends compris demande demandais demander connaitre citer cite citez donner donne donnez
    trouver retrouver idee question memoire`.split(/\s+/),
  ),
  words: new Set(
    `gentil gentille aimable bonte amabilite gentillesse obligeance pourriez pourrais pouvez peux peut puis
    puisse pourrait serait serais seriez auriez aurais avez voudrais voulais voudriez veux vouloir aimerais
    aurai souhaiterais souhaite cherche cherchais essaie besoin curieux curieuse permettez excusez excuse desole
    desolee pardon bot vite simplement juste bien un peu toujours pas plus exactement`.split(/\s+/),
  ),
  anybody: new Set(
    `on article articles texte quelqu quelquun quiconque possible merci svp stp plait plairait veuillez`.split(
      ' ',
    ),
  ),
  asking: new Set(
    `qui quoi ou quand comment pourquoi combien quel quelle quels quelles lequel laquelle lesquels lesquelles ce si
    se`.split(/\s+/),
  ),
  // "s'il"
  whether: new Set(['si', 'se']),
  opening: new RegExp(
    `^(?: (?:${HELLO}|${THANKS}|${SAYS_ARTICLE}|dans ${ARTICLE}|${ASIDE}|${YOUR_VIEW}|${INTERJECTION}|${BRIEFLY}|${WONDERING}))+(?= )`,
  ),
  closing: new RegExp(`(?: (?:${THANKS}|${SAYS_ARTICLE}|${LAUGHTER}|${YOUR_VIEW}|${PRESSING}))+ $`),
}

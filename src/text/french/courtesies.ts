// What leads to a question in French and thanks for it, folded: "je me demandais si vous pourriez me dire qui …".

import type { CourtesyWords } from '../questions/question-words.ts'

const HELLO = 'bonjour|bonsoir|salut|slt|bjr|coucou|hello|hey|he|eh|euh|ah|oh|hum|yo|(?:le )?bot'
const THANKS =
  '(?:se il (?:vous|te) plait|svp|stp|please|merci)(?: (?:de avance|d avance|avance|beaucoup|bien|a vous|a toi))*'
const ARTICLE = '(?:le|la|les|ce|cet|cette|ces|votre|vos) (?:articles?|textes?|histoires?)'
const SAYS_ARTICLE = `(?:selon|de apres|d apres|suivant) ${ARTICLE}`
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
  opening: new RegExp(`^(?: (?:${HELLO}|${THANKS}|${SAYS_ARTICLE}|dans ${ARTICLE}|${ASIDE}))+(?= )`),
  closing: new RegExp(`(?: (?:${THANKS}|${SAYS_ARTICLE}|${LAUGHTER}))+ $`),
}

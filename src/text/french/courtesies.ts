// What leads to a question in French and thanks for it, folded: "je me demandais si vous pourriez m'expliquer comment …".

import type { CourtesyWords } from '../questions/question-words.ts'

export const COURTESY: CourtesyWords = {
  greetings: new Set('bonjour bonsoir salut slt bjr coucou hello hey yo svp stp merci please bot'.split(' ')),
  verbs: new Set(
    `dire dis dites redire expliquer explique expliquez preciser precise precisez indiquer indique indiquez rappeler
    rappelle rappelez raconter raconte racontez apprendre confirmer confirme confirmez eclairer renseigner informer savoir
    sais sait savez sauriez saurais sachiez saches comprendre comprends compris demande demandais demander connaitre citer cite citez donner donne donnez trouver retrouver
    idee question memoire`.split(/\s+/),
  ),
  words: new Set(
    `gentil gentille aimable bonte amabilite
    gentillesse obligeance pourriez pourrais pouvez peux peut puis puisse pourrait serait serais seriez auriez aurais avez
    voudrais voulais voudriez veux vouloir aimerais aurai souhaiterais souhaite cherche cherchais
    essaie besoin curieux curieuse permettez excusez excuse desole desolee pardon bot vite simplement juste bien un peu
    toujours pas plus exactement`.split(/\s+/),
  ),
  anybody: new Set('quelqu quelquun quiconque possible merci svp stp plait plairait veuillez'.split(' ')),
  asking: new Set(
    `qui quoi ou quand comment pourquoi combien quel quelle quels quelles lequel laquelle lesquels lesquelles ce si`.split(
      ' ',
    ),
  ),
  whether: new Set(['si']),
  closing:
    /(?: (?:se il (?:vous|te) plait|svp|stp|please|merci)(?: (?:d avance|de avance|avance|beaucoup|bien|a vous|a toi))*)+ $/,
}

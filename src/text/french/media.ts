// French words for where something was said, and to whom.

import { foldedWords } from '../people/lexicon.ts'
import type { MediaWords } from '../quotations/cue-lexicon.ts'

export const MEDIA: MediaWords = {
  prepositions: foldedWords('sur dans lors via par pendant au a en cours occasion'),
  onto: new Set(['sur', 'dans', 'via']),
  nouns:
    foldedWords(`communiqué tweet message post publication commentaire vidéo lettre courrier courriel mail e-mail entretien interview tribune
    discours allocution conférence point réseau compte plateau antenne micro émission matinale podcast journal quotidien hebdomadaire
    mensuel magazine site chaîne radio télévision télé livre texte texto sms audience réquisitoire plaidoirie meeting débat séance
    téléphone zone bulletin page blog plateforme ondes colonnes échange réunion déclaration note rapport billet visioconférence
    intervention carte mot direct story agence revue`),
  places:
    foldedWords(`réseau compte plateau antenne micro quotidien hebdomadaire mensuel magazine site chaîne page blog plateforme ondes
    colonnes journal agence revue radio zone point échange direct matinale émission mot carte note réunion`),
  complements: foldedWords(
    `presse mixte municipal municipale social sociale politique télévisé télévisée radio parquet`,
  ),
  links: foldedWords(`de du des le la les un une l d son sa ses leur social sociaux à au aux`),
  hearing: new Set(['à', 'a', 'au', 'aux', 'devant', 'auprès']),
  toward: new Set(['à', 'au', 'aux']),
  answered:
    foldedWords(`tweet message post publication commentaire vidéo lettre courrier courriel mail e-mail tribune communiqué
    texte texto sms billet note rapport déclaration question mot`),
  sent: foldedWords('lettre courrier courriel mail e-mail message sms texto'),
  hanging: new Set(['d', 'de']),
  outside: {
    prepositions: new Set(['devant']),
    buildings: foldedWords(
      `mairie préfecture sous-préfecture gare usine siège palais hôtel commissariat ministère église école lycée collège
      université hôpital clinique musée stade prison caserne ambassade entreprise banque magasin hangar tribunal tribunaux cour
      assises juridiction foule public`,
    ),
  },
  days: new Set(),
}

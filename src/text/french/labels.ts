// French words beside quotation marks that hold a name rather than somebody's words: titles of works, labels, names
// of ships and operations, nicknames, offences. Folded.

import { foldedWords } from '../people/lexicon.ts'
import type { LabelWords } from '../quotations/cue-lexicon.ts'

export const LABELS: LabelWords = {
  always: foldedWords(`
    label labels mention mentions film films documentaire documentaires roman romans album albums chanson chansons titre émission émissions
    série séries spectacle spectacles concert exposition expo recueil poème opéra podcast rubrique festival trophée navire ferry bac
    chalutier paquebot voilier yacht cargo sous-marin opération opérations hashtag mot-dièse appellation certification
    surnom sobriquet pseudonyme pseudo alias court-métrage long-métrage feuilleton sitcom tube single clip bestseller best-seller
    autobiographie mémoires mot-clé onglet bouton catégorie norme licence étiquette logiciel tableau`),
  capitalised: foldedWords(`
    affaire affaires projet programme plan loi campagne liste mouvement collectif association groupe journée journal revue magazine club
    fondation réseau entreprise société place rue bar restaurant café hôtel école toile toiles statue fresque sculpture article
    chapitre étude essai ouvrage livre livres pièce équipe mission exercice atelier prix jeu application appli site plateforme chaîne
    bateau sonde fusée drone missile satellite avion vaisseau dispositif réforme marche manifestation tempête ouragan cyclone
    commission comité parti syndicat ligue tournoi coupe trilogie saga théorie concept collection gamme modèle marque bande tour
    nuit fête soirée bal spot gilets auteur autrice réalisateur réalisatrice héros star dont nommé vedette`),
  dubbed: foldedWords(`
    intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées surnommé surnommée surnommés surnommées dénommé
    dénommée nommé nommée appelé appelée titré titrée sous-titré estampillé estampillée estampillés labellisé labellisée étiqueté étiquetée
    libellé libellée siglé siglée rebaptisé rebaptisée dit dite dits dites prénommé prénommée classé classée`),
  offences: foldedWords(`
    enquête information plainte plaintes procès poursuites examen examens vue poursuivi poursuivie poursuivis inculpé inculpée
    inculpés inculpation jugé jugée jugés interpellé interpellée interpellés arrêté arrêtée écroué écrouée condamné condamnée condamnés
    condamnation chef chefs charges charge prévention qualification délit délits crime crimes infraction instruction relaxé relaxée
    mandat mandats suspecté suspectée soupçonné soupçonnée amende peine contravention reconnu reconnue reconnus faits`),
  offencePrepositions: foldedWords('pour de du des'),
  links: foldedWords('de du le la les un une'),
  introducing: foldedWords('un une'),
  utteranceOpeners:
    foldedWords(`je j on nous vous tu il elle ils elles ce c ca cela oui non merci bravo stop jamais rien tout pas si ah oh
    eh allez bonjour personne pourquoi comment qui que quoi voila`),
}

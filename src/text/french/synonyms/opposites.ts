// Words and their opposites: "le musée est-il ouvert" is answered by "fermé depuis mars", "est-il mort" by "en vie".

export const OPPOSITES = `
ouvert, ouvrir, rouvrir, réouverture: fermé, fermer, fermeture, clos
rendu public, rendre public, publier, dévoiler, divulguer, divulgation, publication: secret, confidentiel, caché, cacher, tenir secret, garder secret
public: secret, confidentiel
vrai, exact, véridique, vérité: faux, inexact, mensonger, mensonge, erroné, démenti
gagner, victoire, remporter, l'emporter: perdre, défaite, s'incliner
augmenter, hausse, monter, grimper, augmentation: baisser, baisse, chuter, diminuer, diminution
accepter, approuver, dire oui: refuser, rejeter, décliner, dire non, refus
favorable, soutenir, soutien: hostile, défavorable, s'opposer, opposé
vivant, en vie, survivre, survivant, rescapé: mort, mourir, décéder, décès, tué, périr
blessé, touché: indemne, sain et sauf
présent, assister, participer: absent, absence, bouder
libre, libéré, relâché, libération: prison, détenu, incarcéré, écroué, garde à vue, détention
coupable, condamné, condamnation: innocent, relaxé, acquitté, blanchi, relaxe
ami, s'entendre, amitié, réconcilié, réconciliation: ennemi, fâché, brouille, rupture, brouillé, se déchirer
content, satisfait, heureux: déçu, mécontent, furieux, déception, colère
retrouvé, retrouver: disparu, introuvable, rechercher
allumé, allumer: éteint, éteindre
autorisé, autoriser, permis, autorisation: interdit, interdire, interdiction
légal: illégal
possible: impossible
terminé, terminer, fini, achevé, fin: commencer, continuer, se poursuivre, en cours, durer
cesser, arrêter, suspendre, suspendu: reprendre, continuer, poursuivre, maintenir, maintenu
maintenu, maintenir, avoir lieu: annulé, annuler, reporté, reporter, repousser, annulation, report
partir, quitter, démissionner, départ, démission: rester, demeurer, se maintenir
embaucher, recruter, embauche: licencier, licenciement, supprimer des postes
construire, bâtir: démolir, détruire
avouer, reconnaître, admettre, aveu: nier, démentir, contester
parler, s'exprimer, commenter: se taire, garder le silence, mutisme, silence
payer, rembourser, remboursement: impayé, dette
gratuit, gratuitement: payant
dangereux, danger, risque: sans danger, inoffensif, sans risque
hospitalisé, hospitalisation, hôpital, hosto, clinique: rentrer chez, rentré à la maison, regagner leur domicile, regagner son domicile
malade: guéri, guérison, en bonne santé
grave, gravement: léger, légèrement, bénin
plein, complet: vide
connu, identifié, identifier: inconnu, anonyme, identité
certain, sûr: incertain, doute
normal: anormal
sale, pollué, contaminé: propre, potable
respecter: violer, enfreindre
réussir, réussite, succès: échouer, échec, rater
accélérer: ralentir
accord, d'accord: désaccord
calme, apaiser: tension, tendu, escalade
privé: public
publiquement, en public, au grand jour: en privé, discrètement, à huis clos, en secret
marié, mariage: divorcé, divorce, célibataire
riche: pauvre, ruiné
acheter, achat: vendre, vente
entrer, entrée: sortir, sortie
donner, remettre: recevoir, toucher
naître, naissance: mourir, mort
jour, de jour: nuit, de nuit
foutu, hors service, irréparable, hors d'usage: en état de marche, en parfait état, fonctionner, intact
réparé, réparer, en état de marche, fonctionner: en panne, panne, cassé, hors service
retirer, retirer sa plainte: porter plainte, maintenir sa plainte
intact, sans dommage, en bon état: abîmé, endommagé, détruit, détérioré, cassé, dégradé, rayé, fissuré, ébréché, fêlé
inculpé, poursuivi, poursuites, mis en examen, mis en cause: relâché, sans poursuites, sans suite, lavé de tout soupçon, hors de cause
suspendu, suspension: réintégré, reprendre ses fonctions, suspension levée
entre la vie et la mort, danger de mort: hors de danger, jours ne sont pas en danger, état rassurant
pour de vrai, réel: fictif, imaginaire
professionnel: amateur
rapide, vite: lent, lentement
cher: bon marché, abordable
volontaire, exprès, délibéré: accidentel, accident, par erreur, involontaire
seul: accompagné, ensemble
confirmé, confirmer: démenti, démentir, infirmer
obligatoire: facultatif
élu, élire: battu
virer, être viré, licencier, renvoyer, limoger, démettre, perdre son poste: rester à son poste, garder son poste, conserver son poste, rester en poste
démissionner, démission, rendre son mandat, quitter ses fonctions, quitter son poste, lâcher son poste, partir: rester à son poste, garder son siège, conserver son siège, garder son poste, rester en fonctions, aller au bout du mandat
se retirer, abandonner la course, jeter l'éponge, retirer sa candidature: maintenir sa candidature, rester en lice, rester candidat
venir, se déplacer, se rendre: rester chez, bouder, absent
positif, contrôle positif, contrôlé positif, test positif, testé positif: négatif
couper la subvention, supprimer la subvention, retirer la subvention, couper les vivres: maintenir sa subvention, maintenir la subvention, maintenir son aide
forcé, forcer, effraction, fracturer: intact
temporaire, provisoire: définitif, définitivement
fiable: douteux
assuré: non assuré
annulé, annulation: ouvrir, se tenir
`

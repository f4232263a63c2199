// How questions put what newspapers print, part 3.

export const ASKED_AND_PRINTED_3 = `
baisser d'un ton, baisser le ton, modérer, tempérer, modération, mettre un bémol, calmer le jeu, apaiser
se calmer, calmer, modérer, apaiser, tempérer, apaisement, calmer le jeu
essayer, tenter, chercher à, s'efforcer, oeuvrer, œuvrer, tentative
filer du fric, donner de l'argent, financer, financement, subventionner
filer de l'argent, financer, financement
filé du fric, financer, financement
filé de l'argent, financer, financement
filé des sous, financer, financement
donné du fric, financer, financement
lâché du fric, financer, financement
arroser de fric, financer, financement
arrosé de fric, financer, financement
mettre des billes, financer, investir
péter un câble, péter un plomb, perdre la tête, devenir fou, devenu fou, folie, disjoncter, craquer
claquer la porte, quitter, démissionner, départ, démission
claqué la porte, quitter, démissionner, départ, démission
se barrer, quitter, partir, départ
virer, destituer, destitution, limoger, licencier
dégager, destituer, destitution, limoger, évincer, renvoyer
manque de reconnaissance, ingratitude, ingrat
pas reconnaissant, ingratitude, ingrat
pas dire merci, ingratitude, ingrat
dit pas merci, ingratitude, ingrat
ne remercie pas, ingratitude, ingrat
sans merci, ingratitude
restés secrets, pas publics, pas rendus publics, non publiés
rester secret, pas rendu public
rendre public, publier, divulguer, divulgation, dévoiler, publication
redemander, nouvelle demande, réclamer, demander
remettre en cause, contester, douter
mal prendre, vexé, déçu, déception, colère
prendre mal, vexé, déçu, déception, colère
le prendre mal, vexé, déçu, déception, colère
minimiser, pas grave, relativiser, dédramatiser
dédramatiser, pas grave, minimiser, relativiser
état d'esprit, fou, folie, moral
en coulisses, discrètement, en secret, proche, entourage, conseiller
en douce, discrètement, en secret
grâce à lui, sans lui
grâce à elle, sans elle
lui doit, sans lui, grâce à
devoir sa victoire, perdre l'élection, sans lui
milliardaire, multimilliardaire, riche, richissime, fortune, millionnaire
sortir, publier, rendre public, paraître, dévoiler
sorti, publié, rendu public, rendus publics, divulgué
fichiers, dossiers, documents, pièces
revenir sur, se rétracter, rétracter, retirer ses accusations, nuancer, rétractation
revenu sur, rétracté, retiré ses accusations, nuancé
s'en va, s'en aller, quitter ses fonctions, démissionner, départ, partir
s'en vont, s'en aller, démissionner, départ, partir
s'est en allé, quitter ses fonctions, démissionner, départ
décacheter, ouvrir, décacheté, ouvert
quitter son poste, quitter ses fonctions, quitter, démissionner, démission, départ
quitter ses fonctions, quitter son poste, quitter, démissionner, démission, départ
conséquence, conséquences, susciter, entraîner, provoquer, déclencher, relancer, aboutir
répercussion, répercussions, susciter, entraîner, provoquer, conséquence
sortir le chéquier, financer, financement, payer
sorti le chéquier, financer, financement, payer
signer un chèque, financer, payer, verser
blanchi, innocenté, hors de cause, mis hors de cause, classé sans suite, relaxé, acquitté
capturer, capture, rattraper, attraper, reprendre, repris, dernière reprise, cerner, maîtriser, endormir
se faire capturer, rattraper, reprendre, repris, cerner
louve, loup, femelle, meute
lionne, lion, femelle
chienne, chien, femelle
chatte, chat, femelle
ourse, ours, femelle
tigresse, tigre, femelle
troupeau, bétail, bêtes, cheptel, brebis, moutons, vaches, chèvres
berger, éleveur, éleveuse, bergerie
se barrer, s'échapper, s'évader, échappé
tuer des bêtes, égorger, carcasse, périr, péri, dévorer
mouton, brebis, agneau, bélier
pour de bon, définitif, définitivement, à jamais, pour toujours
tué, péri, mort, égorgé, abattu, carcasse
tuée, péri, morte, égorgée, abattue, carcasse
tués, péri, morts, égorgés, abattus, carcasses
tuées, péri, mortes, égorgées, abattues, carcasses
caché, planqué, réfugié, retrouvé, découvert
remplacer, assurer l'intérim, intérim, assurer la transition, transition, suppléer, relève
monde au stade, spectateurs, affluence, public, tribunes
monde au concert, spectateurs, affluence, public
monde à la manif, manifestants, participants, cortège
du monde, spectateurs, affluence, foule, public, personnes
sorti du tuyau, fuite, fuir, échappé
`

// Rise, fall, growth and change: words that say nearly the same, then what may answer for what.

export const RISE_FALL_AND_CHANGE = `
abaisser, abaissement, baisser, diminuer, réduire
abroger, supprimer, suppression, annuler
accélérer, hâter, précipiter, intensifier, presser le pas
accentuer, renforcer, amplifier, aggraver
accroît, accroître, accroissement, augmenter, croissance
accru, accroître, augmenté, renforcé
adapter, porter à l'écran
additionnel, supplémentaire, complémentaire, ajouté
adéquation, adéquat, conformité, adapté
adjonction, ajout, addition
affaiblir, fragiliser, amoindrir
aggraver, détériorer, pire, dégrader
aggraver, durcir, empirer
agrandir, élargir, extension
aile, voilure
ajouter, additionner, adjoindre
ajouter, agrémenter, adjoindre, compléter
ajuster, adapter, modifier, rectifier
alléger, assouplir, diminuer, réduire
améliorer, progresser, progrès
ample, vaste, ampleur, étendu
ampleur, étendue, importance, envergure
amplitude, ampleur, étendue, écart
amputer, réduire, retrancher
annuler, supprimer, suppression, retirer
arranger, réparer, améliorer, résoudre
augmentation, augmentation de salaire, revalorisation, hausse des salaires, hausse salariale
augmenter beaucoup, flambée, envoler, bondir
augmenter, croître, croissance, accroître, grimper, s'envoler, bondir
augmenter, hausse, accroître, accru, accroissement, relever, majoration, progresser, grimper
augmenter, hausse, monter
autodétermination, indépendance, souveraineté, autonomie
avancer, anticiper, progresser, progrès
baisser d'un ton, baisser le ton, modérer, tempérer, mettre un bémol, calmer le jeu, apaiser
baisser, chuter, diminuer, réduction, réduire
baisser, reculer, chuter, dégringoler, dégringolade, plonger, repli, décroître, fléchir
baisser, reflux, refluer, recul
canceller, annuler, supprimer, déprogrammer
casser la gueule, chuter, dégringoler
catalyseur, catalyser, déclencheur, accélérateur
changer la peine, commuer, commutation
changer son fusil d'épaule, fusil d'épaule, changer de stratégie, changer de tactique, revirement
changer, modifier, évoluer, transformer
coder, codeur, développeur, programmeur
coder, programmer, développer
compatible, compatibilité, interopérable, adapté
complément, supplément, complémentaire, ajout
complémentaire, complément, supplémentaire, additionnel
complémentarité, complémentaire, compléter
constante, invariable, stable
crise, récession, marasme, krach, ralentissement, difficultés
croissance, croître, essor, expansion, augmentation
croissance, pib, croître, progression, expansion, produit intérieur brut
croître, grandir, augmenter
de plus en plus, recrudescence, hausse, augmentation
décadence, décadent, déclin, déchéance
décroissance, décroître, diminution, baisse, déclin
deleter, effacer, supprimer, détruire
dépêcher, hâter, accélérer, urgence
dépêcher, hâter, tenir les délais, accélérer
détruire, réduire en cendres
développement, essor, évolution
développer, mettre au point
développeur, programmeur, concepteur
développer un logiciel, développer une application, développer un jeu: développeur, programmeur
devenir indépendant, sécession, indépendance, autonomie
devenir propriétaire, accession à la propriété, accéder à la propriété, primo-accédant
devenir roi, régner, monter sur le trône, intronisé, couronné
devenir, reconvertir, transformer, muer
devenir, se transformer en
dilatation, élargissement, gonflement
diminuer, baisser, décroître, reculer, déclin
diminuer, réduire, baisser, amoindrir
diversification, diversité, variété
diversité, variété, divers, pluralité
effacer son tweet, supprimer son tweet, supprimer son message, message supprimé, publication supprimée, retirer sa publication
effacer, supprimer, gommer, disparition
enlever, retirer, ôter, supprimer, retrait
enlever, suppression, supprimer, retrait
enzyme, enzymatique, protéine, catalyseur
équilibre, stabilité, balance
étendue, superficie, ampleur, vaste
évoluer, mutation, se transformer
évolutif, évolution, progressif
flamber, bondir, grimper, s'envoler, envolée, hausse
fluctuation, fluctuer, oscillation, variation
gagner du terrain, progresser, avancer, étendre, propagation
gâter, détériorer, dégrader, aggraver
généralisation, extension, étendre à tous
huguenot, protestant, calviniste, réformé
inchangé, identique, intact, stable
indépendance, décolonisation, accéder à l'indépendance
inspiré, adapté, tiré d'une histoire vraie
inspirer, tirer son inspiration, adapter, influencé
lointain, éloigné, reculé, distant
magner, dépêcher, hâter, accélérer
malbouffe, fast-food, ultra-transformé, gras
maximiser, optimiser, accroître
mieux qu'avant, surpasser, hausse, amélioration
moderniser, réforme
modifier, changer, remanier, ajuster
monter en flèche, flambée, envoler, bondir
multiplicité, multitude, diversité, pluralité, variété
multiplié par quatre, quadrupler
multiplié par trois, tripler
multiplier, proliférer, pulluler, foisonner
ocde, organisation de coopération et de développement économiques, pays développés
optimisation, amélioration
oscillation, fluctuation, balancement
paramètre, variable, facteur, réglage
percée, ascension, progression
perdre du terrain, reculer, déclin
perfectionnement, améliorer
phylogénétique, phylogénie, parenté évolutive, évolution
phylogénie, phylogénétique, cladistique
pluralité, multiplicité, diversité, pluralisme
plus cher, renchérissement, augmentation, hausse
plus strict, durcissement, renforcé
programmer, programmeur, informaticien, développeur
progresser, progrès, avancée, gagner du terrain
prolonger, proroger, étendre, reconduire
propager, étendre, répandre, expansion
rabais, ristourne, remise, solde, promotion, réduction, promo, escompte
raccourcir, réduire, écourter, abréger
ralenti, quart de ses capacités, sous-régime, tourner au ralenti
rallonger, prolonger, allonger, étendre
récession, ralentissement, contraction, recul de l'activité, crise, dépression
reculer, replier, battre en retraite
réduc, réduction, remise, rabais
réducteur, simpliste, caricatural
réduire à néant, anéantir, détruire, annihiler
réduire, compressions, réduction
réforme, refonte, refondre, révision, modification
réformer, refonte, changement
régression, recul, déclin, baisse
réorganisation, restructuration, refonte
rétrécir, perdre d'épaisseur, réduire, rétracter
revoir à la baisse, réviser à la baisse, abaisser, réduire la voilure
rogner, réduire, amputer, grignoter
s'aggraver, aggravation, se dégrader, détérioration
saboter, saboteur, sabotage, dégrader volontairement, acte de malveillance
sabrer, raboter
sabrer, réduire, supprimer, restriction budgétaire
sprint, sprinteur, accélération
stabilité, stable, équilibre
stagner, stagnation, stable, stabiliser, stabilité, plafonner
supplémentaire, additionnel, en plus
supprimer, effacer, éliminer, suppression
tiré d'un livre, adapté d'un livre, adaptation, tiré du roman, adapté du roman
tomber, chuter, dégringoler, se casser la figure
tourner au ralenti, fonctionner au ralenti, service réduit, activité ralentie, service minimum
transfiguration, métamorphose, transformation
transformer, reconvertir, métamorphoser, réaménager
transposition, transposer, adaptation
usure, érosion, érodé, dégradation
variabilité, variable, fluctuation, variation
variable, changeant, variation, varier
adaptation, adapté: roman, bd, remake, jeu, libre, manga, bestseller, biopic, pièce, reprise
augmenter, monter, hausse: bondir, grimper, doubler, tripler, progresser, croître, flamber, exploser, accélérer, envolée, relever, quadrupler, inflation, croissance, gonfler, majorer, accroître, alourdir, aggraver
baisser le rideau: fermeture
baisser, diminuer, baisse, réduire, réduit: reculer, plonger, dégringoler, effondrer, fondre, ralentir, alléger, dévisser, déclin, repli, décroître, décrue, régresser, fléchir, amputer, rogner, raboter, récession
changer, modifier, transformer: remplacer, réformer, rénover, remanier, convertir, muter, métamorphose, adapter, réviser, amender, bouleverser, rectifier, rebaptiser, renommer, réorganiser, moderniser, mutation, transition
chiffre revu: révisé, corrigé, réévalué, à la hausse, à la baisse
couper les subventions: supprimer, suspendre, réduire, baisse, amputer, ne pas renouveler
de moins en moins: diminuer, baisse, recul, décroissant, raréfier
de plus en plus: croissant, multiplication, progression, accrue
empirer, aggraver: détériorer, dégénérer, dégrader, envenimer, alourdir, péricliter, rechute, escalade, exacerber, pourrir, enliser
en baisse: diminuer, reculer, chuter, fléchir
en hausse: augmenter, progresser, grimper, croissance, bondir
hausser le ton: s'emporter, élever la voix, menacer, se fâcher
pourquoi le chiffre change: révisé, revu, corrigé, ajouté, recomptage, oublié
revirement: changement de position
sucrer la subvention: supprimer, suspendre, couper, réduire, retirer, ne pas renouveler
tourner au ralenti: chômage partiel, activité réduite, baisse d'activité, en sous-régime
`

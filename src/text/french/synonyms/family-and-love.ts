// Families, couples and friends: words that say nearly the same, then what may answer for what.

export const FAMILY_AND_LOVE = `
abréviation, sigle, acronyme
accoucher, sage-femme, obstétricien, maternité, naissance
accoucheur, obstétricien, sage-femme
adjacent, contigu, voisin, attenant, limitrophe, mitoyen
adopter, famille d'accueil
affronter, rencontrer, opposé, défier
alentours, parages, voisinage
alentours, proximité, voisinage
amant, maîtresse, liaison, relation extraconjugale
ami d'enfance, copain d'enfance, ami de longue date, vieil ami, camarade
amical, amitié, ami, camaraderie
amour, tomber amoureux, s'éprendre, épris
ancienne copine, ex-compagne, ancienne conquête, ex-petite amie
argile, glaise, terre, céramique
armateur, compagnie maritime, affréteur, propriétaire du navire
attirer, drainer, séduire, affluer
attrait, attirance, attractivité, séduction
attribut, caractéristique, emblème, particularité
avoisinant, voisin, alentour, limitrophe
baptême, baptiser
baptiser un bateau, marraine, baptême
baptistère, baptême, baptismal, fonts baptismaux
beau-père, belle-mère, beaux-parents
blason, armoiries, écu, armorial, héraldique
bonne sœur, religieuse, nonne
célib, célibataire
célibataire, absence d'épouse, sans conjoint, vieux garçon
célibataire, pas marié, jamais marié, célibat
céramique, poterie, faïence, porcelaine, terre cuite
cocu, cocufier, infidélité, adultère
compagnie aérienne, compagnie low cost
complice, complicité, acolyte, comparse, coauteur
conjoint, époux, épouse, mari, femme, compagnon, partenaire
copain, petit ami, fiancé, compagnon, mec
couple, relation, idylle
couple, compagnon, conjoint
cousin, cousin germain
dire oui, marier, épouser, consentir
divorcer, séparation, ex-mari
divorcer, séparation, se séparer
divorcés, ex-époux, séparés
draguer, séduire, flirter, séduction, cruiser
dynastie, famille royale
emblème, symbole, insigne, emblématique
entouré, assiégé, encerclé, cerné
ex, ancien compagnon, ancien conjoint, ex-conjoint, ex-mari
ex-femme, ancienne épouse, ex-épouse, ex-compagne
faïence, porcelaine, céramique, faïencerie, poterie
famille de la victime, famille endeuillée, proches, parties civiles
famille, proches, parenté, familial
femelle, féminin, femme
féminin, femme, féminité
femme de ménage, agent d'entretien, technicienne de surface
femme du président, première dame, épouse du chef de l'état
filiation, lignée, parenté, descendance, ascendance
fiston, fils, garçon
fonder, fondateur, créateur, cofondateur, père fondateur
frangin, frérot, reuf, frère
frangine, sœurette, reus, sœur
fraternel, frère, fraternité, amical
fraternité, frère, fraternel, solidarité
fratrie, frères et sœurs, frère, sœur
frère, frangin, frérot, demi-frère
gonzesse, nana, femme, fille
gpa, gestation pour autrui, mère porteuse
grand-mère, mamie, aïeule
grand-père, papy, aïeul, pépé
guerre de voisins, conflit de voisinage, querelle de voisinage
héraldique, blason, armoiries, armorial, emblème
horrible, horreur, atroce, effroyable, abominable, épouvantable
infidèle, infidélité, tromper, adultère, volage
insigne, badge, emblème, écusson, décoration
interconnexion, interconnecter, connexion, raccordement, liaison
jésuite, compagnie de jésus, société de jésus
jonction, raccordement, rencontre, intersection
jouxter, avoisiner, contigu, adjacent, attenant, limitrophe
jumeau, jumelle, gémellaire
jumelage, jumelé, ville jumelle
keum, homme, compagnon, petit ami
logo, logotype, emblème, sigle, logos
mamie, mamy, grand-mère
marié, mariage, époux, conjoint, couple
marier, célébrer un mariage, unir, épouser, convoler
marier, marié, mariage, époux, noces
marier, union
match, rencontre, confrontation
matrimonial, conjugal, nuptial, mariage
mère, maman, daronne, maternel
meuf, femme, dame
mif, famille, proches
navale, marine, maritime, chantier naval
nénette, femme, jeune femme
neveu, fils de son frère, fils de sa sœur
océan, maritime
oncle, tonton
papa, père de famille, géniteur
parenthèse, crochets, digression, aparté
parents d'élèves, fcpe, fédération de parents
parents, père et mère, darons
paternité, paternel, père, filiation
père, daron, géniteur, paternel
petite amie, copine, nana, fiancée
placer ses amis, nommer ses proches, copinage, népotisme, nominations de complaisance
porcelaine, faïence, céramique, vaisselle
pote, ami, copain, amitié, allié
poteau, pylône, lampadaire
poterie, céramique, potier, amphore
poterie, potier, céramique, terre cuite, faïence
poto, potos, ami, copain, camarade
proche, entourage, famille
proches du mort, endeuillé, famille du défunt, proches de la victime
rdv, rencard, rendez-vous, rencontre
relation, fréquenter, couple, liaison, petit ami
remps, renps, parents
rencontrer, réunion, réunir
reproducteur, reproduction, géniteur, étalon
reum, maman, mère
reup, paternel, père
sage-femme, maïeuticien, obstétricien
se fiancer, fiançailles, fiancé, demander en mariage
se marier, mariage, épouser, époux
se marier, marié, noces, épouser, convoler, se dire oui
se séparer, rupture, rompre, divorce
soeur, frangine, demi-soeur, soeurette
surdoué, prodige, précoce, haut potentiel
symbole, emblème, symboliser
tante, tata, tantine
tinder, site de rencontres, appli de rencontres
tromper, infidèle, infidélité, adultère, cocu
vierge, madone, notre-dame
voisin, limitrophe, frontalier, entouré de, bordé par
voisin, voisinage, riverain, quartier
adopter: trouver une famille, nouveau foyer, trouver un foyer
ami, pote, proche: camarade, copain, collègue, compagnon, complice, confident, voisin, allié, acolyte, entourage
compagnie: easyjet, ryanair, lufthansa, klm, transavia, emirates, british, corsair, sncf, delta, vueling, qantas
conjoint, partenaire: compagne, concubin, petit-ami, fiancé, amant, maîtresse, ex-mari, ex-femme, ex-compagnon, petite-amie
copain: conjoint
copine: compagne, conjointe, amie
divorcer: procédure de divorce, ex-femme
famille, parent, proche: père, mère, frère, sœur, fils, fille, oncle, tante, cousin, grand-mère, grand-père, neveu, nièce, beau-père, épouse, mari, compagnon, beau-frère, petit-fils, demi-frère, conjoint, belle-mère, jumeau
famille: gendre
femme, dame, meuf: épouse, mère, fille, jeune, veuve, sexagénaire, quadragénaire, mademoiselle, madame, mme, retraitée, actrice, étudiante
grands-parents, ancêtre, aïeul: grand-père, grand-mère, arrière-grand-père, mamie, papi, aïeule, bisaïeul, grand-parent
homme, mec, monsieur: garçon, père, mari, trentenaire, quadragénaire, quinquagénaire, retraité, ouvrier, veuf, sexagénaire, époux, individu
la famille: proches, parents, entourage, frère, sœur, enfants
la veuve: épouse, femme, compagne, veuve
les proches: famille, entourage, parents, amis
marier, mariage, marié: unir, pacs, pacser, alliance, fiançailles, convoler, remarier, union, épousailles
mec: quidam, conjoint
meuf: compagne, conjointe, petite amie, concubine
nana: jeune femme, compagne
parents: père, mère, papa, maman, beau-père, belle-mère, paternel, maternel, couple
pote: proche
sa copine: compagne, petite amie, conjointe, fiancée
sa femme: épouse, conjointe, compagne
se marier: union
se pacser: pacs, union civile
séparer, rupture, séparation: split, répudier, dissoudre, scission, ex-femme
son copain: compagnon, petit ami, conjoint, fiancé
son ex: ancien compagnon, ancienne compagne, ex-mari, ex-femme, ex-conjoint
son mari: époux, conjoint, compagnon
symbole, emblème, logo: drapeau, coq, lys, croix, étoile, aigle, lion, croissant, fleur, blason, armoiries, colombe, faucille, marianne, hermine, écusson, cocarde
veuve: épouse, conjointe, compagne
veuf, veuve: défunt mari, défunte épouse
`

// Money, business, companies, work and strikes; further words of politics and justice.

export const MONEY_AND_WORK = `
argent, somme, montant, fonds, moyens financiers, liquidités
cash, liquide, espèces, argent liquide, numéraire, billets, comptant
balles, euros, euro
piasses, dollars, piastres, dollar, huard, billet vert
million, millions, patate, briques
milliard, milliards
toucher, touché, percevoir, perçu, encaisser, encaissé, recevoir, reçu, empocher, empoché
palper, toucher, encaisser, percevoir, perçu, empocher, gagner
gagner, salaire, rémunération, revenu, perçoit
s'enrichir, enrichissement, empocher, profiter
salaire, paye, paie, rémunération, rémunérer, traitement, émoluments, revenu, appointements, fiche de paie
payer, payé, paye, rémunérer, régler, réglé, verser, versé, débourser, déboursé
casquer, raquer, débourser, payer, régler, banquer
claquer, claqué, flamber, dépenser, dépense, dilapider, débourser, jeter par les fenêtres
dépenser, dépense, dépensé, débourser, déboursé, investir, frais
coûter, coût, facture, prix, montant, addition, valoir, chiffrer, s'élever, estimé
coûter un bras, cher, coûteux, onéreux, hors de prix, exorbitant, dispendieux
cher, coûteux, onéreux, dispendieux, élevé, ruineux
pas cher, bon marché, abordable, low cost, à bas prix, modique, cheap
gratuit, gratuitement, gratuité, sans frais, offert, gratos
facture, note, addition, douloureuse, ardoise, coût
dette, dettes, endetté, endettement, ardoise, créance, s'endetter, surendettement
devoir de l'argent, dette, impayé, redevable, créancier, arriérés
rembourser, remboursé, remboursement, restituer, restitué, restitution, rendre l'argent
prêter, prêt, prêté, crédit, emprunt, avance
emprunter, emprunt, emprunté, crédit, prêt, hypothèque
crédit, prêt, emprunt, financement, hypothécaire, hypothèque
banque, établissement bancaire, bancaire, banquier, établissement financier
thunes de côté, épargne, économies, épargner, bas de laine, placement
épargne, épargner, économies, livret, placement, bas de laine
compte en banque, compte bancaire, avoirs, compte
riche, fortuné, aisé, milliardaire, millionnaire, richissime, friqué, blindé, pété de thunes, nanti
blindé, riche, fortuné, friqué, richissime
pauvre, pauvreté, démuni, précaire, précarité, fauché, défavorisé, indigent, misère, modeste
fauché, sans le sou, ruiné, désargenté, démuni
ruiner, ruiné, ruine, faillite
fortune, patrimoine, richesse, pactole, magot, biens
héritage, hériter, hérité, héritier, héritière, succession, legs, léguer, testament
don, dons, donner, donateur, donation, legs, mécène, mécénat, cagnotte, offrir, offert
cagnotte, collecte, collecter, collecte de fonds, levée de fonds, financement participatif, sociofinancement
prime, bonus, gratification, indemnité, récompense, boni
indemnité, indemniser, indemnisation, dédommager, dédommagement, compensation, dommages et intérêts, réparation, compenser
parachute doré, indemnité de départ, prime de départ, retraite chapeau
dommages et intérêts, réparation, dédommagement, indemnisation, indemnité
amende, contravention, pv, prune, amendes, constat, verbaliser, verbalisé, ticket
verbaliser, verbalisé, verbalisation, amende, contravention, pv
subvention, subventionner, aide publique, aides, subside, coup de pouce, enveloppe
allocation, allocs, prestation, aide sociale, rsa, caf, minima sociaux, bien-être social
thune de l'état, argent public, fonds publics, deniers publics, argent du contribuable
impôt, impôts, taxe, fiscal, prélèvement, contribution, fisc, imposition
taxer, taxe, imposer, imposition, prélever, prélèvement, surtaxe, surtaxer
fisc, impôts, administration fiscale, services fiscaux, trésor public, revenu québec, fiscal
contribuable, contribuables, foyer fiscal, assujetti
tva, taxe, tps, tvq, taxe de vente
droits de douane, tarifs douaniers, surtaxe, taxes douanières, guerre commerciale, tarif, barrières douanières
fraude fiscale, évasion fiscale, fraudeur, exil fiscal, optimisation fiscale
paradis fiscal, paradis fiscaux, offshore, compte offshore, société écran
niche fiscale, avantage fiscal, crédit d'impôt, déduction, exonération, allègement, défiscalisation
exonérer, exonéré, exonération, exempter, exemption, dispense, dispensé
redressement fiscal, contrôle fiscal, arriérés d'impôts
cotisation, cotisations, cotiser, charges sociales, charges
redevance, droit, taxe, frais, cotisation
frais, dépenses, charges, coûts, notes de frais
budget, enveloppe, crédits, finances publiques, budgétaire, loi de finances
déficit, déficitaire, trou, dette
déficitaire, déficit, pertes
austérité, économies, rigueur, coupes, coupes budgétaires, compressions, serrer la ceinture, coupures
coupes, couper, coupure, économies, compressions, réductions, sabrer, amputer
économie, économique, conjoncture, activité économique
croissance, pib, croître, progression, expansion, produit intérieur brut
crise, récession, marasme, krach, ralentissement, difficultés
récession, ralentissement, contraction, recul de l'activité, crise, dépression
reprise, redémarrage, rebond, relance, redresser, redressement, rebondir
inflation, hausse des prix, vie chère, coût de la vie, renchérissement, flambée des prix
pouvoir d'achat, niveau de vie, coût de la vie
flamber, flambée, bondir, bond, grimper, s'envoler, envolée, hausse
augmenter, augmenté, hausse, accroître, accru, accroissement, relever, majoration, majorer, progresser, progression, grimper
baisser, baisse, reculer, recul, chuter, dégringoler, dégringolade, plonger, repli, décroître, fléchir
dégringoler, dégringolade, s'effondrer, effondrement, plonger, chute, dévisser, s'écrouler
doubler, doublement, deux fois plus, multiplié par deux
stagner, stagnation, stable, stabiliser, stabilité, plafonner
rabais, ristourne, remise, solde, soldes, promotion, réduction, promo, escompte
soldes, promotions, rabais, démarque, liquidation, black friday
bourse, marchés, cac 40, wall street, marché boursier, boursier, actions
action, actions, titre, titres
actionnaire, actionnaires, investisseur, dividende, actionnariat
crypto, bitcoin, cryptomonnaie, cryptomonnaies, monnaie virtuelle, cryptoactif
taux d'intérêt, taux directeur, taux
monnaie, devise, euro, dollar
investir, investi, investissement, investisseur, injecter, placer, placement, miser
boursicoter, spéculer, spéculation, spéculateur, placer
boîte, société, groupe, entreprise, firme, compagnie, employeur, entité
entreprise, groupe, multinationale, géant, société, conglomérat
start-up, jeune pousse, startup, pme, entreprise naissante
pme, petite entreprise, tpe, artisan, petits patrons
filiale, succursale, branche, antenne, division
siège, siège social, quartier général, qg
usine, fabrique, site, manufacture, site industriel, site de production, shop
magasin, boutique, commerce, enseigne, point de vente, dépanneur, échoppe
supermarché, grande surface, hypermarché, grande distribution, épicerie
boss, patron, pdg, chef d'entreprise, dirigeant, employeur, directeur général, big boss, taulier
pdg, président-directeur général, directeur général, dg, patron, ceo, grand patron
chef d'entreprise, patron, entrepreneur, dirigeant, homme d'affaires, femme d'affaires
propriétaire, proprio, détenteur, posséder, détenir, détenu, possession, appartenir
proprio, propriétaire, bailleur, logeur
locataire, loyer, louer, bail, location
expulser, expulsé, expulsion, mettre dehors, éviction, évincé, mis à la rue, jeter dehors
posséder, possède, détenir, détient, propriétaire, appartenir
associé, associée, cofondateur, cofondatrice, partenaire
client, clientèle, clients, consommateur, acheteur, usager
fournisseur, prestataire, sous-traitant, fournir, sous-traitance
concurrent, concurrence, concurrentiel, rival, rivaux
monopole, position dominante, abus de position dominante, cartel
acheter, acheté, achat, acquérir, acquis, acquisition, racheter, racheté, rachat, s'offrir, offert, se payer
repreneur, reprendre, repris, reprise, racheter, rachat, acquéreur, acheteur
fusion, fusionner, fusionné, rapprochement, absorption, absorber
opa, offre publique d'achat, rachat, prise de contrôle, offre d'achat
vendre, vendu, vente, céder, cédé, cession, bazarder, fourguer, écouler, brader, refiler
revendre, revendu, revente, céder, vente
enchères, vente aux enchères, adjugé, commissaire-priseur, encan, mise à prix
faillite, banqueroute, liquidation judiciaire, dépôt de bilan, déposer le bilan, redressement judiciaire, couler, cessation de paiements
couler, faillite, sombrer, faire naufrage, mettre la clé, péricliter
mettre la clé, fermer, fermeture, cesser son activité, fermer ses portes, cessation d'activité
redressement judiciaire, dépôt de bilan, sauvegarde, procédure de sauvegarde, procédure collective
délocaliser, délocalisation, transférer, relocaliser, déménager, transfert
contrat, marché, commande, appel d'offres, marché public, accord commercial
appel d'offres, marché public, soumission, commande publique
bénéfice, bénéfices, profit, profits, gain, résultat net, marge, rentable, excédent
perte, pertes, déficit, résultat négatif, manque à gagner
chiffre d'affaires, ventes, recettes, revenus
recettes, revenus, entrées, rentrées, chiffre d'affaires, box-office
rentable, bénéficiaire, profitable, lucratif, rentabilité
produire, produit, production, fabriquer, fabrication, fabricant, producteur
livrer, livré, livraison, livreur, acheminer, acheminement, expédier
exporter, exportation, exportations, export, vendre à l'étranger
importer, importation, importations, import
rappel, rappeler, retirer de la vente, retrait, rappel de produits
pénurie, rupture de stock, rareté
pub, publicité, campagne publicitaire, annonce, réclame, spot, commandite
sponsor, sponsoriser, commanditaire, parrainage, mécène, commandite, partenaire
marque, brand, enseigne, griffe, label
brevet, propriété intellectuelle, droits d'auteur, licence
bosser, bûcher, travailler, trimer, exercer, œuvrer, turbiner, employé, marner
taf, job, jobine, emploi, poste, métier, boulot, gagne-pain, travail, turbin
poste, fonction, fonctions, emploi
métier, profession, occupation, carrière
employé, employée, salarié, salariée, travailleur, ouvrier, personnel, agent
salariés, effectifs, personnel, employés, main-d'œuvre
ouvrier, ouvrière, travailleur, salarié, prolo
cadre, manager, gestionnaire, encadrement, dirigeant
stagiaire, stage, apprenti, alternant, apprentissage, apprentie
collègue, confrère, consœur, collaborateur, coéquipier
intérimaire, intérim, temporaire, précaire, contractuel, cdd, pigiste
embaucher, embauché, embauche, recruter, recruté, recrutement, engager, engagé, recrue, enrôler
entretien d'embauche, recrutement, embauche, candidature
licencié, licenciements, plan social, plan de licenciement, suppressions de postes, suppression d'emplois, mis à pied, mises à pied, dégraissage
plan social, pse, suppressions de postes, licenciement collectif, restructuration, restructurer
se faire virer, licencié, limogé, remercié, congédié, renvoyé, mis à pied, perdre son emploi
mise à pied, mis à pied, suspension, suspendu, suspendre, écarté
suspendre, suspendu, suspension, interrompre, interrompu, geler, gel, moratoire
démissionner, démission, démissionnaire, rendre son tablier, claquer la porte, remettre sa démission, tirer sa révérence
retraite, retraité, pension, partir à la retraite, pensionné, départ à la retraite
âge de la retraite, âge légal, départ à la retraite, réforme des retraites
chômage, chômeur, chômeuse, sans emploi, demandeur d'emploi, pôle emploi, france travail, assurance-emploi
chômeur, demandeur d'emploi, sans emploi, inactif, sans-emploi
arrêt de travail, arrêt maladie, congé maladie, absence
congé, congés, vacances, repos, jours de repos, rtt
burn out, burnout, épuisement professionnel, surmenage, épuisement
accident de travail, accident du travail, blessé au travail
télétravail, travail à distance, travailler à distance
conditions de travail, cadence, pénibilité, souffrance au travail
travail dissimulé, non déclaré, travail illégal, travail au noir
smic, salaire minimum, bas salaires
augmentation, augmentation de salaire, revalorisation, revaloriser, hausse des salaires, hausse salariale
syndicat, syndicats, organisation syndicale, centrale, cgt, cfdt, syndicaliste, syndical, csn, ftq
syndicaliste, délégué syndical, représentant syndical, délégué du personnel
grève, gréviste, grévistes, débrayage, débrayer, arrêt de travail, cesser le travail, mouvement social, débrayages
grève, mouvement social, mobilisation, préavis de grève, préavis, débrayage
lock-out, fermeture temporaire, mise en lock-out
piquet de grève, piquetage, barrage filtrant, blocage
manif, mobilisation, rassemblement, protestation, mouvement de contestation, sit-in, cortège
contestation, protestation, fronde, grogne, mécontentement, mouvement social
gilets jaunes, manifestants, mouvement social
barrage, blocage, blocus, bloquer, barricade, opération escargot
occuper, occupation, squat, squatter, squatteur, squatté
pétition, signataire, signataires, signatures
revendication, revendications, doléances, demandes, exigences
convention collective, accord salarial, accord de branche, entente de principe
négociations salariales, négociations annuelles, dialogue social, partenaires sociaux
service minimum, réquisition, réquisitionner, services essentiels
rémunération, salaire, émoluments, cachet, honoraires
cachet, honoraires, rémunération, gage, salaire
logement social, hlm, habitation à loyer modique
immobilier, logement, logements, marché immobilier
agriculteur, paysan, exploitant agricole, éleveur, cultivateur, fermier, agriculteurs
essence, carburant, gaz, gazole, pétrole, diesel
électricité, courant, énergie, hydro, edf
retirer du marché, interdire à la vente, retrait du marché
signaler, signalement, alerter, alerte, déclarer
incapable, incompétent, incompétence, nul, inapte
privatiser, privatisation, vendre au privé, ouverture du capital
nationaliser, nationalisation, étatiser, prise de contrôle public
débat houleux, vifs échanges, passe d'armes, échange musclé, altercation
convoqué, entendu, auditionné, sommé de s'expliquer
mettre la pression, pression, pressions, faire pression, presser, forcer la main
influencer, influence, ingérence, s'ingérer, interférence
favoriser, favorisé, avantager, avantagé, privilège, privilégier, favoritisme
exclure, exclu, exclusion, évincer, radier, radié, radiation, bannir
radier, radié, radiation, exclu, suspendu d'exercer
inéligible, inéligibilité, interdit de se présenter, privé de droits civiques
immunité, immunité parlementaire, levée de l'immunité
haute trahison, trahison, intelligence avec l'ennemi
fiasco, échec, flop, désastre, ratage, raté, échouer, bide
foirer, foiré, rater, raté, échouer, échec, capoter, tomber à l'eau, avorter
capoter, échouer, tomber à l'eau, avorter, échec, faire long feu
marcher, réussir, réussi, réussite, succès, fonctionner, aboutir
bordel, chaos, pagaille, désordre, zizanie, foutoir, confusion
galère, difficulté, difficultés, problème, problèmes, peiner
bourré, ivre, saoul, alcoolisé, ébriété, état d'ivresse, alcoolémie, soûl, sous l'emprise
alcool au volant, conduite en état, facultés affaiblies, alcoolémie, ivresse au volant
chauffard, conducteur, automobiliste
délit de fuite, prendre la fuite, chauffard
course-poursuite, poursuite, pris en chasse, poursuite policière
excès de vitesse, vitesse excessive, flashé, grand excès
permis, permis de conduire, retrait de permis, suspension du permis
intrusion, s'introduire, pénétrer, pénétré, introduit, irruption, faire irruption
plainte pour viol, accusé de viol, accusations de viol, agression sexuelle
ordonnance de protection, mesure d'éloignement, ordonnance restrictive, interdiction d'approcher
nuire, tort, préjudice, dommage, léser, lésé
victime, victimes, plaignante, partie civile
proche, proches, entourage, famille
sous serment, serment, parjure, faux témoignage
faux témoignage, parjure, subornation de témoin, mentir sous serment
destruction de preuves, effacer des preuves, détruire des preuves, effacé
enregistrement, enregistrer, enregistré, bande, audio, bande sonore
filmer, filmé, images, vidéosurveillance, caméra, capter, capté
vidéosurveillance, caméras de surveillance, télésurveillance, vidéoprotection
manchette, première page, gros titre, gros titres
victoire, sacre, gagné, vainqueur, remporté, triomphe
conseil constitutionnel, sages, conseil des sages
à plusieurs reprises, plusieurs fois, maintes fois
silence, refus de répondre, pas répondu, aucun commentaire, refusé de commenter
émoluments, jetons de présence, indemnités, rémunération
soumettre, soumis, présenter, présenté, déposer, déposé
obtenir, obtenu, décrocher, décroché, récolter, récolté
avoir gain de cause, gagner son procès, obtenir gain de cause, donner raison
débouter, débouté, rejeter la plainte, plainte rejetée, perdre son procès
survenir, survenu, se produire, arriver, arrivé, se dérouler
maintenir, maintenu, confirmer, conserver, garder
contraindre, contraint, forcer, forcé, sommer, sommé, obliger
inscrire, inscrit, inscription, enregistrer
détenir, détenu, retenir, retenu, garder captif
détruire, détruit, anéantir, anéanti, ravager, ravagé, raser, rasé
abattre, abattu, tuer, tué, neutraliser, neutralisé
intervenir, intervenu, intervention
découvrir, découvert, découverte, mettre au jour, pot aux roses
bilan humain, bilan des victimes, pertes humaines
responsable, coupable, fautif, auteur, responsabilité
verdict, acquitté, relaxé, décision de justice
banque centrale, bce, fed, institut monétaire
prud'hommes, conseil de prud'hommes, tribunal du travail, justice prud'homale
refus d'obtempérer, refusé de s'arrêter, forcer un barrage
`

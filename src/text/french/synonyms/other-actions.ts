// Verbs that no one field has: words that say nearly the same, then what may answer for what.

export const OTHER_ACTIONS = `
abuser, excessif, abus
abuser, profiter, abus, exploiter, exagérer
accoster, amarrer, aborder, mouiller
agraire, foncier, agricole, terres agricoles
ambitionner, ambition, viser, aspirer, prétendre
annoncer, officialiser, officiel, faire part, proclamer, communiquer
atmosphère, air, ambiance
attraper, saisir
avaler, ingestion, absorber, gober
balancer, dénoncer, cafter, cafarder, moucharder, stooler
bloquer, blocage, entraver, obstruction, paralyser
booker, réserver, programmer
bouger, changer de place, changer de lieu: déplacer, repositionner, transporter, installer ailleurs
bruyère, lande
cafter, dénoncer, rapporter, moucharder, balancer
calmer, éteindre, apaiser, désamorcer, déminer
capturer, attraper, appréhender, neutraliser
checker, vérifier, regarder, contrôler
chef-d'oeuvre, oeuvre majeure, oeuvre la plus célèbre
citer, citation, rapporter, mentionner
clarifier, mettre les points sur les i, éclaircir, dissiper
clocher, campanile, flèche
communautaire, communauté, collectif
concerner, cibler, adresser, destinataire
conférencier, orateur, conférence, intervenant
contredire, contradiction, incohérence, se contredire
contrôler, contrôleur, inspecteur, vérification
convier, inviter, convive
coordonner, coordinateur
couler, faillite, sombrer, faire naufrage, mettre la clé, péricliter
craquer, céder, effondrer, perdre son sang-froid, fondre en larmes
débloquer, déblocage, lever, lever le blocage
débrouiller, tirer d'affaire, parvenir, débrouillard
décorer, médaille, légion d'honneur
découvrir, mettre au jour, pot aux roses
dédire, rétracter, renier
dédouaner, décliner toute responsabilité, disculper, justifier
dégager, évincer, éviction, écarter, mise à l'écart, mis à l'écart, débarquer
dégager, retirer, évacuer, expulser, libérer
dégénérer, mal tourner, déraper, virer à l'affrontement, envenimer
déguster, souffrir, subir, endurer
délimiter, borner, circonscrire, tracer les limites
démasquer, percer à jour, identifier, confondre, trahi
démonter, démanteler, désosser
dépendre, tributaire, dépendance, subordonné
détrôner, supplanter, évincer, devancer
dominer, l'emporter, surclasser, suprématie
dossier, affaire, instruction, procédure
échoir, incomber, échoit, échu
égorger, trancher la gorge, gorge tranchée
éjecter, expulser, exclure
élancer, bondir, se précipiter
élucider, résoudre, cold case, affaire non élucidée
éteindre, extinction, maîtriser, désactiver
étrangler, strangulation, étouffer, asphyxie
évacuer, déplacer, mettre à l'abri, exode, rapatrier
exclure, exclusion, évincer, radier, radié, radiation, bannir
exécuter, exécution, accomplir, mettre en œuvre
exemplaire, copie, tirage
expulser, reconduire à la frontière, reconduite à la frontière, renvoyer, oqtf, éloignement, déporter
fissure, fêlure, lézarde, crevasse, brèche
fixer, déterminer, définir
fonctionnaire, agent public, agent de l'état
fonder, reposer, appuyer
fondre, fonte, dégel
fondre, perdre d'épaisseur, fonte, recul du glacier
frôler, passer près, de justesse, manquer de peu, à deux doigts
gagner, élu, vaincre, triompher, s'imposer, arriver en tête
gagner, rapporter, empocher, remporter
gratter, rogner, grappiller
griller, confondre, démasquer, compromettre
honorer, honneur, hommage, distinction
implanter, ouvrir un site, nouvelle usine, nouvelle implantation
insalubre, insalubrité, indigne, délabré, vétuste
inscrire, inscription, enregistrer
intervenir, intervention
inventer, inventeur, concevoir, mettre au point
kiffer, plébisciter, apprécier, raffoler, aimer
leader, figure de proue
leader, mener, devancer, dominer
lèpre, lépreux, léproserie
libérer, grâce
mater, visionner
membre, adhérent, sociétaire
mener, dominer, conduire, diriger
meunier, moulin, farine, minotier
missionnaire, mission, évangélisateur, prédicateur
montrer, exhiber, dévoiler
moulure, corniche, ornement
mouture, version, variante
nuire, tort, préjudice, dommage, léser
pallier, compenser, remédier, combler
panzer, char allemand, blindé allemand
paralyser, immobiliser
particulier, spécifique, singulier, spécial
percer, forer, forage, perforer
perdre, égarer, paumer
plaquer, quitter, rompre, rupture, larguer, abandonner
pore, poreux, porosité
poucaver, dénoncer, balancer, délation
pouvoir, régime, autorités
prêcher, prédicateur, imam, sermon
promouvoir, promotion, promu, monter en grade
puiser, extraire, s'inspirer
ramener, remorquer, rapatrier, rapporter
rappeler, recontacter, téléphoner, joindre, contacter
recaler, ajourner
récompenser, honorer
reconnaître, admettre, concéder, avouer, convenir
rectifier, corriger, correction, erratum, mise au point
regarder, visionner, zieuter
réglementer, règlement, régulateur, encadrer
remarquer, constater, s'apercevoir, observer
remercier, merci, gratitude, reconnaissant
remporter, vainqueur, lauréat, victoire, sacre
répandre, déverser, libérer, propager
repousser, mettre en fuite, faire fuir, chasser
repousser, renvoyer, reporter, différer, ajourner
rompre, rupture, couper les ponts, cesser toute relation
s'occuper, gérer, chargé, responsable, prendre en charge, veiller
score, résultat, pourcentage des voix, suffrages exprimés
se montrer, paraître, apparaître, apparition publique, se faire voir, en public
secondaire, annexe, accessoire
sédentaire, sédentarité, sédentariser
sélectionner, retenir, convoquer, choisir
sembler, paraître, avoir l'air
semer, distancer, échapper, fausser compagnie
séparer, diviser, scinder, scission
siffler, huer, sifflet
signer, signataire, signature, paraphe, ratifier
sonore, bruit, acoustique
souligner, insister, faire remarquer, mettre en avant
subir, sévices
subsister, survivre, demeurer, persister
supporter, endurer, tolérer, subir, souffrir
tasser, ralentir, fléchir, essouffler, marquer le pas
témoigner, témoignage, raconter, récit, déposer, relater
tester, dépister, dépistage
titulature, titre honorifique, titres
torture, acte de barbarie
unir, union, fusion, réunir, regrouper, rassembler
visualiser, visionner, représenter
voir plus, plus voir, pas voir, invisible, disparaître: plus montré, plus paru, pas reparu, plus apparu
voir plus, plus voir: ne plus se montrer, sans apparition, absent, en retrait, discret
voltaire, arouet, voltairien
adopter, accueillir, recueillir: refuge, spa, héberger, placer, foyer, adoption, orphelinat, orphelin, parrainer, asile
aimer, adorer, apprécier: passion, admirer, fan, amoureux, épris, chérir, affectionner, séduire, préférer, vénérer, estimer, favori, amateur, tendresse
ajouter, inclure, installer: intégrer, implanter, équiper, doter, insérer, aménager, introduire, instaurer, annexer, ajout, déployer
attaquer, attaque: bombarder, envahir, frapper, raid, embuscade, invasion, assiéger, incursion, pilonner, mordre, morsure, piqûre, griffer, encorner, prédation, égorger
battre: dominer, s'imposer, devancer, venir à bout
bloquer, empêcher, fermer: barrage, blocus, entraver, barrer, obstruer, interrompre, couper, paralyser, encercler, verrouiller, occuper, filtrer, enrayer, dissuader, stopper, freiner
capituler: armistice, déposer, livrer, constituer
célébrer, fêter: commémorer, souffler, anniversaire, festoyer, trinquer, inaugurer, champagne, réveillon, noces, honorer, défilé
conduire, rouler, conduit: piloter, volant, foncer, circuler, doubler, déraper, conduite, manœuvrer, accélérer, slalomer
constater: relever, noter
débrancher: couper, mettre hors service, neutraliser, désactivé, hors service
dédouaner: exonérer
démissionner, partir, parti: retirer, abdiquer, claquer, renoncer, limoger, abandonner, déposer, éjecter
devenir: nommer, élire, promu, accéder, succéder, nomination, introniser, couronner, hisser, investir, titulariser, sacrer, ordonner
dossier: archives
effacer: retirer, disparaître, dépublier, enlever
entrer, pénétrer, introduire: effraction, intrusion, accéder, forcer, escalader, pénétration, infiltrer, fracturer, franchir, envahir, engouffrer, cambrioler
épingler: pointer, mettre en cause, rappeler à l'ordre, dénoncer
espérer, vouloir, souhaiter: ambitionner, rêver, réclamer, aspirer, viser, exiger, envisager, objectif, appeler, vœu, projeter, revendiquer, convoiter
éteindre: circonscrire, venir à bout, fixé, sous contrôle
exploiter, esclavage: esclave, proxénétisme, déportation, servage, domestique, serf, négrier, corvée, asservir, colonie, servitude
expulser, renvoyer, chasser: bannir, exclure, déloger, oqtf, déporter, exil, reconduire, éjecter, extrader, refouler, reconduite, évincer, démanteler
fonctionnaire: enseignant, policier, préfet, magistrat, postier, infirmier, diplomate, inspecteur, douanier, greffier, gendarme, percepteur, attaché
fonder: naissance
gagner, remporter, vainqueur, gagné: battre, vaincre, imposer, décrocher, titre, coiffer, dominer, victorieux, couronner, champion, rafler, lauréat, devancer
gare: terminus, montparnasse, saint-lazare, arrêt, quai, halte, austerlitz, châtelet, perrache, part-dieu
genre: comédie, drame, thriller, policier, science-fiction, fantastique, horreur, romance, aventure, western, biographie, dystopie, documentaire, historique, fantasy, tragédie, satire, animation, noir, espionnage
gueuler: s'indigner, dénoncer, colère, tempêter, s'emporter, hausser le ton
inscrire, inscription: tag, graver, banderole, pancarte, slogan, graffiti, plaque, épitaphe, devise, taguer, panneau, autocollant
littéraire: goncourt, renaudot, femina, médicis, interallié, nobel, pulitzer, booker
loisir, passe-temps, hobby, passion: chasse, pêche, jardinage, lecture, randonnée, peinture, musique, échecs, équitation, photographie, bricolage, cuisine, voyage, collection, tricot, généalogie, philatélie, couture, modélisme
marcher: en service, en état
marquer: ouvrir le score, trouver le chemin des filets, doubler la mise
mesure, administratif: arrêté, décret, circulaire, interdiction, obligation, fermeture, expulsion, suspension, dérogation, oqtf, permis, sommation
mesurer: télescope, microscope, thermomètre, baromètre, sismographe, spectromètre, sonde, capteur, radar, sonar, altimètre, anémomètre, accélérateur, compteur, lidar, scanner, couvre-feu, confinement, état d'urgence, quota, taxe, embargo, moratoire, plafonnement
métier, profession, boulot: avocat, médecin, journaliste, enseignant, ingénieur, architecte, agriculteur, infirmier, comédien, ouvrier, boulanger, mécanicien, chauffeur, notaire, coiffeur, comptable, menuisier, cuisinier, pharmacien, instituteur, écrivain, plombier, peintre, policier
ouverture, entrer: porte, fenêtre, portail, lucarne, soupirail, vasistas, grille, trappe, portillon, hublot, effraction
ouvrier: compagnon, artisan, intérimaire, maçon, peintre, couvreur, plombier, électricien, soudeur, menuisier, charpentier, grutier, carreleur, manœuvre, plâtrier
papier: pièce, attestation, formulaire, dossier, archives, identité, passeport, carte, permis, visa, titre, livret, récépissé, acte, carte d'identité, permis de conduire, titre de séjour, carte grise, carte vitale, acte de naissance
participer: concourir, disputer, engager, figurer, jouer, aligner, impliquer, représenter, assister, intervenir, rejoindre, collaborer
péter: rompre, céder, casser, rupture, brisé, ivre, alcoolisé
protéger, protection, sécurité: abriter, sécuriser, préserver, escorter, garde, blindé, gilet, défendre, confiner, sauvegarder, classer, protégé, bouclier, vigile, immuniser, sanctuaire
ramer: peiner
réagir, réaction, réponse: dénoncer, saluer, regretter, condamner, déplorer, indigner, féliciter, rétorquer, tweeter, hommage, démentir, réjouir, communiqué, insurger, fustiger, offusquer, excuser, minimiser, assurer
recueillir: prendre en charge, placer en refuge, confier à un refuge
réparer: réfection, remplacer, plombier, électricien, horloger, cordonnier, chauffagiste, serrurier
rétablir: rouvrir
s'engueuler: échange houleux, vifs échanges
scolaire: professeur, proviseur, principal, directeur, cpe, surveillant, atsem, recteur, aesh, instituteur, inspecteur, assistant, cantinier
vérifier, contrôle, contrôler: fouille, test, radar, surveiller, dépistage, alcootest, éthylotest, expertise, douane, pointer
vérifier: passer au crible, examiner, expertise
`

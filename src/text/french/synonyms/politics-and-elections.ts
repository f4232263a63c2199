// Institutions, offices, elections and parties: words that say nearly the same, then what may answer for what.

export const POLITICS_AND_ELECTIONS = `
adjoint, numéro deux, bras droit, vice-président
adopter, voté, valider, ratifier
ag, assemblée générale
allocation, prestation, aide sociale, rsa, caf, minima sociaux, bien-être social
amnistie, grâce, grâce présidentielle, pardon
anar, anarchiste, libertaire
anarcho, anarchiste, libertaire
anticorps, immunité, immunoglobuline, défenses immunitaires
aspirateur, électroménager
assistante soc, assistante sociale, travailleur social
autoritaire, autoritarisme, despotique, dictatorial, tyrannique
auxiliaire, aide, assistant, adjoint
bousculer au portillon, nombreux candidats, affluence
cador, baron, ténor, cacique
campagne, campagne électorale, meeting, tournée électorale, battre campagne
campagne, rural, ruralité
candidat parachuté, parachutage, extérieur à la circonscription, sans attache locale
candidat, candidature, prétendant, postulant, aspirant
canton, cantonal, circonscription
caste, intouchable, classe sociale
centriste, centrisme, modéré, udf
chambre des députés, hémicycle, assemblée nationale, palais bourbon
chancelier, chef du gouvernement
charismatique, charisme, meneur, magnétique
charnier, fosse commune, ossuaire
chef d'état, président, président de la république
circonscription, district électoral, canton, arrondissement
citoyen, administrés, électeurs, habitants, riverains
coalition, alliance, accord de gouvernement, majorité
comcom, communauté de communes, intercommunalité
comité, commission, conseil, bureau
communal, municipal, commune, municipalité, mairie
compatriote, concitoyen, citoyen
conclave, élection du pape, élection papale, collège des cardinaux
concourir, concurrent, candidat
congrès, convention, assises, assemblée
conseil constit, conseil constitutionnel
conseil constitutionnel, cour constitutionnelle, cour suprême
conseil constitutionnel, sages, conseil des sages
conseil dép, conseil départemental, département
conseil municipal, élus municipaux, échevins, conseil de ville
conseiller en image, communicant, conseiller en communication, spin doctor
conseiller, conseillère, collaborateur, bras droit, proche
consigne de vote, appeler à voter, donner des consignes, report de voix
consonne, consonantique, phonème
contraste, opposition, différence
contre, opposé: hostile, défavorable, pas favorable
cotisation, charges sociales, charges
cpe, conseiller principal d'éducation, conseillère principale d'éducation
cse, comité social et économique, représentants du personnel
cumulard, cumul des mandats
découpage, redécoupage, division, charcutage
déléguer, délégation, mandater
démocratisation, généralisation, popularisation, vulgarisation
département, conseil départemental, conseil général
député, parlementaire, élu, assemblée nationale
député, parlementaire, représentant, élu
diagonale, oblique, transversal, de biais
dictateur, dictature, autocrate, régime autoritaire, despote, tyran, homme fort
dictature, régime, autocratie, régime autoritaire
diriger le parti, chef du parti, secrétaire général, président du parti, leader
diriger le pays, chef de l'état, président, premier ministre, dirigeant
échantillonnage, échantillon, prélèvement, sondage
écolo, écologiste, environnemental, militant écologiste
écolo, écologiste, vert, environnementaliste
écolo, écolos, écologiste, verts, défenseur de l'environnement
écolo, militant vert
eelv, les écologistes, europe écologie les verts
élec, électricité, courant, électrique
électeur, votant, électorat, inscrits
élections, scrutin, vote, urnes, présidentielle, législatives, municipales, suffrage, consultation
électoral, élection, scrutin, vote, électeur
électro, techno, musique électronique, house
électrocuter, électrocution, choc électrique, décharge électrique
électrode, anode, cathode
électromagnétique, champ magnétique, magnétique
électronique, électronicien, composant
élire, électeur, élection, voter, scrutin
élu, remporter l'élection, remporter la présidentielle, vainqueur de l'élection
élus importants, barons, ténors, caciques
employé de mairie, agent municipal, agent communal, fonctionnaire territorial
extrême droite, droite radicale, ultradroite, nationalistes, facho, rassemblement national
extrême gauche, gauche radicale, ultragauche, insoumis, gaucho
extrême, excessif, extrémité, outrancier
facho, fachos, fasciste, extrême droite, néonazi, identitaire
facho, fasciste, extrême droite, néonazi, fascisme
faire campagne, candidat, campagne, campagne électorale
faire tomber le gouvernement, motion de censure, renversement
gagnant, heureux élu
gauche, socialistes, progressistes, gauchiste, gaucho
gaucho, gauchos, gauchiste, gauche, extrême gauche
gérer la ville, maire, municipalité, conseil municipal
gérer, s'occuper, administrer, piloter, superviser, gestionnaire
gmina, commune, municipalité, powiat
gmina, gminy, commune polonaise
gouvernement, exécutif, cabinet, conseil des ministres, équipe gouvernementale, ministres
gouvernemental, gouvernement, ministériel
gouverneur, gouvernorat, gouverner
gouvernorat, province, wilaya, gouverneur
hémicycle, assemblée, députés, parlementaires
homme de l'ombre, éminence grise, conseiller occulte
humaniste, philanthrope, érudit
immunitaire, immunité, immuniser, immunologie, anticorps
immunité, immunité parlementaire, levée de l'immunité
infanterie, fantassin, bataillon, régiment
institution, organisme, instance
institutionnel, institution, officiel
interco, intercommunalité, communauté de communes
intercommunalité, intercommunal, communauté de communes, agglomération
interdit d'élection, inéligible, inéligibilité
l'assemblée, assemblée nationale, députés, palais bourbon
la préf, préfecture, préfet, services de l'état
la sécu, sécurité sociale, assurance maladie, cpam
lâcher sa candidature, retirer sa candidature, désistement, se désister, jeter l'éponge, renoncer, retrait
lancer dans la course, entrer en lice, porter candidat, déclarer sa candidature, briguer, candidat
les sages, conseil constitutionnel, rue de montpensier
libéralisation, dérégulation, ouverture du marché
logistique, approvisionnement, intendance
lr, les républicains
maire, édile, bourgmestre, premier magistrat, mairesse
maire, municipalité, élue
mairie, hôtel de ville, municipalité, commune, ville
majorité, camp présidentiel, coalition
mandat, mandature, quinquennat, septennat, législature
mandater, mandataire, mission
marxiste, marxisme, communiste, marx, léniniste
membre du jury, président du jury, présider le jury
militer, militantisme
ministre de la justice, garde des sceaux, chancellerie
ministre, membre du gouvernement, ministère
ministre, ministère, portefeuille, secrétaire d'état, garde des sceaux
motion de censure, motion de défiance, censure, défiance
motion, résolution, proposition, vote de confiance
naïf, naïveté, crédule, candide, ingénu
opposé, s'opposer, opposition, hostile, défavorable, réfractaire
opposition, opposants, adversaires, dissident
oppression, opprimer, oppresseur, tyrannie
pacte, alliance, coalition, entente
parlement, assemblée nationale, députés, chambre, palais bourbon, hémicycle, parlementaires
part des gens, combien de gens, quelle proportion, quel pourcentage: sondés, personnes interrogées, sondage
parti politique, formation politique, mouvement politique
partial, partialité, parti pris, biaisé, biais
pas voter, abstenir, abstention, abstentionniste, bouder les urnes
pcf, parti communiste, communiste
pharaon, roi d'égypte, souverain égyptien
phonétique, prononciation, phonème, phonologie
plurinominal, scrutin de liste, vote plurinominal
politicien, politique, politicard, homme politique, femme politique, responsable politique, élu
pour, favorable: partisan, soutenir, approuver, acquis
préfectoral, préfecture, préfet
préfet, préfecture, représentant de l'état, sous-préfet
premier ministre, chef du gouvernement, matignon
prendre à la gauche, ravir, basculer
présenter aux élections, candidat, candidature, prétendant, briguer
président, chef de l'état, locataire de l'élysée, élysée
prétendants, candidat, aspirant, postulant
promettre de voter, électeur, intentions de vote, électorat
proportionnel, proportionnalité, proportion, scrutin proportionnel
puff, vapoteuse, cigarette électronique
radical, drastique, extrême, intransigeant
radicaliser, extrémiste, endoctriner
redécoupage, découpage, remaniement
réécriture, réécrire, remaniement, refonte
refaire l'élection, nouvelle élection, scrutin annulé, élection annulée, élection partielle, revoter
référendum, consultation, vote, plébiscite, votation, scrutin
réincarnation, métempsycose, renaissance
reine, souveraine, épouse du roi
remaniement, changement de gouvernement, nouveau gouvernement, réajustement ministériel
remix, version remaniée
rempiler, nouveau mandat, réélection, second mandat
renoncer à se présenter, non-candidature, pas candidat
renverser le gouvernement, motion de censure, censure
représenter, briguer, nouvelle candidature
représenter, délégué, porte-parole, mandataire
représenter, inéligible, inéligibilité, briguer un nouveau mandat
républicain, république, gop
république, républicain, régime républicain
retourner aux urnes, élections anticipées, législatives anticipées, nouveau scrutin
ric, référendum d'initiative citoyenne
roi, souverain, monarque, reine, monarchie, couronne
royal, roi, reine, monarchique
royaume, monarchie, règne, couronne
royauté, monarchie, roi, couronne, trône
s'inscrire, inscription, adhérer, candidature
s'opposer, opposé, opposition, défavorable, hostile, désapprouver
sarkozy, nicolas sarkozy, sarkozyste
se présenter, candidat, candidature, briguer, se porter candidat, briguer un mandat, postuler, concourir
sénat, sénateurs, chambre haute, palais du luxembourg
service, prestation, administration
socialo, socialos, socialiste, parti socialiste
sonder, sondeur, sondage, institut de sondage, enquête d'opinion
subjectif, subjectivité, partialité
surintendant, intendant, ministre des finances
taux de participation, électeurs se sont déplacés, participation électorale, part des votants
tchétchénie, grozny, république tchétchène
township, canton, commune, municipalité
transversal, oblique, en travers
tyran, tyrannie, despote, dictateur
dems, démocrates
reps, républicains
virer du parti, exclu, exclusion, suspendu du parti
vizir, grand vizir, ministre du sultan
voix, suffrages, bulletins, votes
voter, électeur, suffrage, scrutin
voter, rendre aux urnes, scrutin, électeur
voter, urnes, bulletin, suffrage, glisser un bulletin, se prononcer
wilaya, province, préfecture, algérien
administration: préfecture, ministère, urssaf, caf, trésor, douane, cpam, pôle, ars, rectorat, sécurité, insee, dreal, direction, mairie, fisc, ofb, dgccrf, ademe, cnil, anssi
aller voter: urnes, bureau de vote, scrutin
assemblée, institution, instance: parlement, sénat, conseil, congrès, commission, comité, onu, bundestag, chambre, knesset, douma, convention, diète, états, cour
baveux: défense, conseil
bourrage d'urnes: scrutin entaché, procurations
candidat, candidature: investiture, liste, lancer, colistier, parrainage, challenger
candidater: déposer un dossier
candidats au poste: postulants, candidatures, prétendants, briguer
chef du gouvernement: president du conseil
collectivité: mairie, région, département, commune, métropole, préfecture, agglomération, intercommunalité, municipalité, canton, syndicat
combien de voix: voix contre, suffrages, abstention, votants, scrutin, majorité
conseiller, recommander, conseil: préconiser, suggérer, prôner, inviter, inciter, proposer, exhorter, déconseiller, encourager
diriger: tenir les rênes, roi, reine, empereur, chancelier, dictateur, pape, monarque, sultan, émir, tsar, régent, maréchal, consul, pharaon, cheikh, piloter, commander, gouverner, administrer, tête, superviser, régner, chapeauter, coordonner
élection, vote, scrutin: européennes, régionales, référendum, primaire, sénatoriales, départementales, cantonales, plébiscite, second, conclave
élection: partielle
électrocuté: électrisé
élire, nommer, désigner, élu, élection: choisir, investir, introniser, couronner, voter, plébisciter, sacrer, promu, réélire, proclamer, nomination, accéder, succéder, bombarder
élu, représentant: maire, sénateur, conseiller, adjoint, eurodéputé, délégué, échevin, président, édile, syndic, bourgmestre
exécuter: injection létale, électrocuter
homologue: ministre, président
jury: votants, délibérer
la commune: municipalité, ville, village, mairie
la mairie: municipalité, commune, ville, maire, hôtel de ville
la ville: municipalité, commune, mairie, agglomération
maire adjoint: adjoint au maire, élu
mettre au vote: soumettre au vote, délibération, voter, scrutin, approuver
ministre, gouvernement: matignon, beauvau, bercy, secrétaire, premier, élysée, portefeuille, darmanin, véran, attal
parlement: assemblée, sénat, bundestag, congrès, douma, knesset, chambre des communes, diète, cortes
quel parti, son parti, parti politique, camp: ps, lr, rn, lrem, lfi, renaissance, modem, républicains, socialiste, communiste, écologistes, ump, insoumis, rassemblement, reconquête, centriste, gaulliste, udi, rpr, démocrate, travailliste, conservateur
pas allé voter: abstention, bouder les urnes, s'abstenir, abstentionniste
passer au vote: soumettre au vote, délibération, voter, scrutin
passer l'arme à gauche: s'éteindre
philosophie, idéologie: marxisme, libéralisme, existentialisme, stoïcisme, nationalisme, communisme, socialisme, fascisme, féminisme, anarchisme, humanisme, positivisme, nihilisme, capitalisme, écologie, platonisme, nazisme, utilitarisme
politicien, politique: ministre, député, maire, sénateur, président, conseiller, eurodéputé, secrétaire, chancelier, gouverneur, candidat, macron, mélenchon, sarkozy, hollande, leader, opposant
postuler: dossier, déposer sa candidature, déposer un dossier
régime: république, monarchie, démocratie, empire, royaume, junte, théocratie, oligarchie, communisme, fédération, restauration, totalitarisme
rempiler: briguer un nouveau mandat, reconduire, réélire
responsable, officiel, autorité: préfet, maire, ministre, procureur, directeur, président, gouverneur, ambassadeur, recteur, commissaire, porte-parole, secrétaire, adjoint, sous-préfet, haut-commissaire, dirigeant, chef
se représenter: candidat à sa succession, nouveau mandat, second mandat, rempiler
sondage: ifop, ipsos, bva, elabe, harris, odoxa, opinionway, sofres, csa, panel, interrogé
tendance, bord, politique: gauche, droite, centre, extrême, socialiste, communiste, libéral, écologiste, souverainiste, conservateur, anarchiste, royaliste, nationaliste, fasciste, trotskiste, radical, populiste
voter pour: approuver, adopter, voix pour, favorable, se prononcer pour
`

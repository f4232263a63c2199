// Institutions, elections, governments and laws.

export const POLITICS = `
virer, viré, démettre, démis, révoquer, révoqué, révocation, évincer, évincé, éviction, débarquer, débarqué, remercier, remercié, écarter, écarté, limogé, relever de ses fonctions, relevé de ses fonctions
dégager, dégagé, évincer, évincé, éviction, écarter, mise à l'écart, mis à l'écart, débarquer
saquer, sacquer, virer, congédier, congédiement, remercier, congédié, mis à pied, slaquer, sacré dehors, mis à la porte
destituer, destitution, renverser, renversé, déposer, déchoir, déchu, chassé du pouvoir
renverser, renversé, renversement, faire tomber, chute, censurer, censuré
nommer, nommé, nomination, désigner, désigné, désignation, promouvoir, promu, promotion, bombardé
intronisé, introniser, investi, investir, investiture, prestation de serment, prêter serment, assermentation, assermenté, prise de fonctions, entrée en fonction
élire, élu, élue, réélire, réélu, réélection, reconduire, reconduit, reconduction
succéder, successeur, succession, remplacer, prendre la relève, relève, prendre la suite
prédécesseur, ancien titulaire, sortant, sortante
mandat, mandature, quinquennat, septennat, législature
remaniement, remanier, remanié, changement de gouvernement, nouveau gouvernement, réajustement ministériel
gouvernement, exécutif, cabinet, conseil des ministres, équipe gouvernementale, ministres
président, chef de l'état, locataire de l'élysée, présidente, élysée, présidence
premier ministre, première ministre, chef du gouvernement, matignon
chancelier, chancelière, chef du gouvernement
roi, souverain, monarque, reine, monarchie, couronne
ministre, ministère, portefeuille, secrétaire d'état, garde des sceaux
ministre de la justice, garde des sceaux, chancellerie
ministère de l'intérieur, place beauvau, beauvau, intérieur
ministère de l'économie, bercy, économie
affaires étrangères, quai d'orsay, diplomatie, chef de la diplomatie
parlement, assemblée nationale, députés, chambre, palais bourbon, hémicycle, parlementaires
sénat, sénateurs, sénateur, sénatrice, chambre haute, palais du luxembourg
député, députée, parlementaire, représentant, élu
commission parlementaire, commission d'enquête, mission d'information, enquête parlementaire
conseil municipal, conseillers municipaux, élus municipaux, échevins, conseil de ville
maire, édile, bourgmestre, premier magistrat, mairesse
mairie, hôtel de ville, municipalité, commune, ville
préfet, préfète, préfecture, représentant de l'état, sous-préfet
département, conseil départemental, conseil général
région, conseil régional, régional
parti, formation politique, mouvement politique, formation
politicien, politique, politicard, homme politique, femme politique, responsable politique, élu
opposition, opposants, opposant, adversaires, dissident
opposant, dissident, dissidence, contestataire, rebelle
coalition, alliance, accord de gouvernement, majorité
majorité, camp présidentiel, coalition
gauche, socialistes, progressistes, gauchiste, gaucho
extrême droite, droite radicale, ultradroite, nationalistes, facho, rassemblement national
extrême gauche, gauche radicale, ultragauche, insoumis, gaucho
facho, fasciste, extrême droite, néonazi, fascisme
écolo, écologiste, vert, écologistes, environnementaliste
souverainiste, indépendantiste, péquiste, séparatiste, sécessionniste, indépendance
dirigeant, leader, chef de file, tête de liste, meneur, chef, meneuse
porte-parole, représentant, communicant, attaché de presse, service de presse, relationniste
conseiller, conseillère, collaborateur, collaboratrice, bras droit, proche
bras droit, numéro deux, adjoint, homme de confiance, lieutenant
haut fonctionnaire, commis de l'état, énarque, technocrate
fonctionnaire, agent public, agents, fonction publique
état, pouvoirs publics, autorités, puissance publique
autorités, officiels, pouvoirs publics, administration
dictateur, dictature, autocrate, régime autoritaire, despote, tyran, homme fort
coup d'état, putsch, putschistes, junte, prise de pouvoir, prise du pouvoir
pouvoir, régime, autorités
révolution, insurrection, soulèvement, révolte, rébellion, se soulever
institution, organisme, organe, instance
réforme, réformer, refonte, refondre, révision, réviser, modification, modifier
constitution, constitutionnel, loi fondamentale
conseil constitutionnel, cour constitutionnelle, cour suprême
citoyen, citoyens, administrés, électeurs, habitants, riverains
nationalité, citoyenneté, passeport, naturaliser, naturalisation, naturalisé
migrant, immigré, réfugié, exilé, sans-papiers, demandeur d'asile, clandestin
immigration, migration, flux migratoires, migratoire, migrants
asile, droit d'asile, réfugié, protection internationale
expulser, expulsion, reconduire à la frontière, reconduite à la frontière, renvoyer, oqtf, éloignement, déporter
frontière, douane, douaniers, poste frontière, frontalier
élections, scrutin, vote, urnes, présidentielle, législatives, municipales, suffrage, consultation
référendum, consultation, vote, plébiscite, votation, scrutin
premier tour, second tour, deuxième tour, ballottage
voter, vote, urnes, bulletin, suffrage, glisser un bulletin, se prononcer
électeur, électeurs, votant, votants, électorat, inscrits
voix, suffrages, bulletins, votes
score, résultat, pourcentage des voix, suffrages exprimés
abstention, abstentionniste, participation, s'abstenir, abstenu, taux de participation
candidat, candidate, candidature, prétendant, postulant, aspirant
se présenter, candidat, candidature, briguer, se porter candidat, briguer un mandat, postuler, concourir
lâcher sa candidature, retirer sa candidature, désistement, se désister, jeter l'éponge, renoncer, retrait
campagne, campagne électorale, meeting, tournée électorale, battre campagne
meeting, rassemblement, réunion publique, assemblée
programme, promesses, engagements, plateforme électorale, projet
promesse, promettre, promis, engagement, s'engager
débat, débattre, face-à-face, confrontation, duel, joute
sondage, enquête d'opinion, intentions de vote, baromètre, étude, sondeur
favori, donné gagnant, grand favori
gagner, gagné, élu, vaincre, triompher, triomphe, s'imposer, arriver en tête
perdre, perdu, battu, défaite, défait, vaincu, échouer, échec, revers
branlée, raclée, défaite, déroute, débâcle, déculottée, cuisante défaite
rafler, remporter, décrocher, gagner, obtenir, obtenu
égalité, ex aequo, au coude à coude, serré
dépouillement, comptage, dépouiller, compter les voix, recomptage, recompter
fraude électorale, tricherie, bourrage d'urnes, irrégularités, fraude
triche, tricher, tricherie, fraude, frauder, tricheur, irrégularité
magouille, magouiller, manigance, manœuvre, combine, malversation, irrégularité, fraude, tripotage, tractation
parrainage, parrainages, signatures, parrain, soutien
soutenir, soutien, appuyer, appui, appeler à voter, ralliement, se rallier, rallié, adoubement, adouber
ralliement, rallier, rejoindre, rejoint, adhérer, adhésion, rallié
quitter le parti, claquer la porte, faire défection, défection, transfuge, rupture
retourner sa veste, volte-face, revirement, virer de bord, changer d'avis, se raviser, rétropédaler
revirement, rétropédalage, volte-face, marche arrière, reculade, recul, faire machine arrière
reculer, recul, reculade, céder, faire marche arrière, renoncer, renoncement, abandonner
lâcher l'affaire, abandonner, abandon, renoncer, jeter l'éponge, laisser tomber, renonciation
laisser tomber, abandonner, abandon, délaisser, renoncer, droper, dropper
loi, projet de loi, proposition de loi, législation, texte, législatif
voter une loi, adopter, adopté, adoption, approuver, approuvé, approbation, entériner, entériné
adopter, adopté, adoption, voté, valider, validé, validation, ratifier, ratification
retoquer, retoqué, rejeter, rejeté, rejet, censurer, recaler, recalé, invalider, invalidé, annuler, débouter
promulguer, promulgation, entrée en vigueur, entrer en vigueur, publication
amendement, amender, modification, modifier, modifié
abroger, abrogé, abrogation, supprimer, suppression, annuler
décret, arrêté, ordonnance, circulaire, texte
règle, règlement, réglementation, norme, directive, consigne
interdire, interdit, interdiction, bannir, banni, bannissement, prohiber, prohibition, proscrire, proscrit
autoriser, autorisé, autorisation, permettre, permis, permission, feu vert, donner son accord, habilitation
feu vert, autorisation, aval, accord, approbation, approuver, donner son aval
obliger, obligé, obligation, obligatoire, contraindre, contraint, contrainte, forcer, forcé, imposer
légal, licite, conforme à la loi, légalité, légaliser, légalisation, dépénaliser, dépénalisation
illégal, illicite, illégalité, interdit, hors la loi, contraire à la loi, irrégulier, prohibé
motion de censure, motion de défiance, censure, censurer, défiance
dissolution, dissoudre, dissous
censurer, censure, censuré, bâillonner, museler, interdire
débloquer, déblocage, lever, levée, lever le blocage
bloquer, blocage, bloqué, entraver, entrave, obstruction, paralyser, paralysé, paralysie
proposer, proposition, suggérer, suggestion, offre, préconiser, recommander, recommandation, prôner
décider, décision, trancher, tranché, arbitrage, arbitrer, résoudre, statuer
plan, mesures, dispositif, train de mesures, programme
mesure, dispositif, disposition, décision
délai, échéance, date limite, date butoir, ultimatum, deadline
retard, retardé, retarder, délai, report
urgence, état d'urgence, urgent, pressant
couvre-feu, confinement, confiner, restriction
lobby, lobbying, lobbyiste, groupe de pression, groupe d'intérêt
`

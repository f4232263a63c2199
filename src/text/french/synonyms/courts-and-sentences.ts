// Courts, laws, complaints and sentences: words that say nearly the same, then what may answer for what.

export const COURTS_AND_SENTENCES = `
à l'amiable, accord amiable, règlement amiable, transaction, sans procès
acquitter, relaxer, non-lieu, blanchi
aller en prison, incarcéré, écroué, emprisonné, détenu, peine ferme
aller en taule, incarcéré, écroué, emprisonné, prison
amende, astreinte, pénalité, contravention, sanction financière
amende, contravention, pv, prune, constat, verbaliser, ticket
amendement, modification
analogie, analogue, ressemblance, similitude, comparaison
angle, coin, angulaire
annuler une loi, invalider, abroger, censurer
asile, droit d'asile, réfugié, protection internationale
assimiler, comparer, amalgame, confondre
attaquer en justice, porter plainte
attaquer en justice, poursuivre, assigner, plainte, action en justice, traîner devant les tribunaux, saisir la justice
attaquer le projet, saisir le tribunal administratif, recours déposé, recours en justice
audience, audimat, téléspectateurs, part d'audience, cotes d'écoute
auspices, égide, patronage, parrainage, tutelle
autopsie, médecine légale
autorisé, admis
aveugler, éblouir
avocat, défense, conseil
avocat, défenseur, conseil juridique, juriste
avocat, maître, défenseur, conseil, bâtonnier, barreau
avouer, aveu, reconnaître, admettre, confesser, passer aux aveux, se mettre à table
avouer, craquer, passer aux aveux, mettre à table
bailli, bailliage, sénéchal, prévôt
bailliage, sénéchaussée, juridiction, bailli
baveux, avocat, défenseur
blanchi, innocenté, hors de cause, mis hors de cause, classé sans suite, relaxé, acquitté
blanchir, disculper, innocenter, acquitté, relaxé, mis hors de cause
boucler quelqu'un, emprisonner, incarcérer, écrouer, enfermer
bracelet électronique, assignation à résidence, contrôle judiciaire
bracelet, bracelet électronique, placement sous surveillance
bras droit, second
brevet, propriété intellectuelle, droits d'auteur, licence
capituler, reddition, constituer prisonnier
carrosserie, carrossier, tôle
casier judiciaire, antécédents judiciaires, antécédents, déjà condamné, connu de la police
casier vierge, jamais condamné, inconnu de la justice, inconnu des services de police, sans antécédents
casier, casier judiciaire, antécédents judiciaires, déjà condamné
casser un jugement, annuler, invalider, cour de cassation
casser une loi, invalider, censurer, annuler
cedh, cour européenne des droits de l'homme
cellule, garde à vue, incarcéré, écroué
chasser sans droit, braconner, braconnage, braconnier
clandestin, en situation irrégulière, illégalement
clouer au pilori, pilori, vouer aux gémonies, vindicte, condamner publiquement
coincé dans la voiture, incarcéré dans le véhicule, désincarcération, prisonnier de l'habitacle
comparaître, comparu, se présenter devant, traduit devant
comparer, comparaison, assimiler, rapprocher, parallèle
condamné, écoper, peine, années de prison
condamné, écoper, prendre cher, peine, infligé, sanctionné
conditionnelle, libération conditionnelle
constitution, constitutionnel, loi fondamentale
contredanse, contravention, amende, procès-verbal
contrôle judiciaire, placé sous contrôle judiciaire, liberté surveillée, liberté sous conditions
convoquer, convocation, citer à comparaître, assigner
copyright, droit d'auteur, propriété intellectuelle
correctionnelle, tribunal correctionnel
corriger, rectifier, correction, amender, remédier
coupable, culpabilité, reconnu coupable, condamné, auteur
cour d'appel, appel, second procès, cassation, deuxième instance
cour suprême, plus haute juridiction, cour de cassation
cracher le morceau, avouer, aveux, révéler, passer aux aveux
cracher le morceau, craquer, passer aux aveux, aveux, mettre à table
cracher, crachat, mollard
date du procès, procès prévu, audience fixée, procès aura lieu, procès s'ouvrira
débouter, rejeter la plainte, plainte rejetée, perdre son procès
début du procès, ouverture du procès, procès s'est ouvert, première audience
décaler le procès, renvoyer l'affaire, audience renvoyée, ajourner
décret, ordonnance, circulaire: arrêté, texte
défendre, défenseur, défense, avocat, plaider
déjà condamné, passé judiciaire, démêlés avec la justice, récidive, lourd casier
dérogation, exception, autorisation spéciale, passe-droit
désarroi, détresse, désemparé
détenir, détenteur, détention, titulaire
diriger l'enquête, juge d'instruction, procureur, enquêteur, parquet
dormir en prison, envoyer en prison, mandat de dépôt, placé en détention, écroué
droit, autorisé, permis, interdit, légal
écroué, incarcéré, emprisonné, détenu, placé en détention, détention provisoire, mandat de dépôt
émancipation, affranchissement, libération
empiffrer, engloutir, gaver, goinfrer
encourir, passible, peine maximale, peine encourue
envoyé en procès, renvoyé en procès, renvoyé en correctionnelle, renvoi devant le tribunal
erreur judiciaire, condamné à tort, révision du procès
éviter la prison, échapper à la prison, peine aménagée, dispense de peine, sursis
faire appel, interjeter appel, appel, pourvoi, recours, se pourvoir, contester
faire de la prison, incarcéré, purger sa peine, détention, emprisonné
faire de la taule, incarcéré, purger sa peine, détention, détenu
faire justice, loi du talion, vengeance, représailles
faire la loi, législateur
faire un procès, poursuivre, assigner en justice, attaquer en justice
féministe, mlf, droits des femmes
ferme, prison ferme, réclusion, emprisonnement
foutre en taule, emprisonner, incarcérer, écrouer, prison
garde à vue, gav, mis en garde à vue, placé en garde à vue, détenu, retenu
garde des enfants, droit de garde, garde alternée, droit de visite
gourmand, glouton, goinfre, vorace
gradins, tribune, virage, kop
greffier, tribunal
huissier, commissaire de justice, saisie, constat
huissier, officier ministériel
illégal, illégalité, illicite, interdit, infraction
illégal, illicite, illégalité, interdit, hors la loi, contraire à la loi, irrégulier, prohibé
inéligible, inéligibilité, interdit de se présenter, privé de droits civiques
innocent, non coupable, lavé de tout soupçon
inquisition, inquisiteur, tribunal religieux
intello, intellos, intellectuel
interdire, interdiction, bannir, prohiber, prohibition, proscrire, proscrit
interdisciplinaire, pluridisciplinaire, multidisciplinaire, transdisciplinaire
jap, juge de l'application des peines
jld, juge des libertés et de la détention
judiciaire, justice, tribunal, pénal
jugé en son absence, jugé par défaut, absent à son procès, par contumace
jugé non coupable, reconnu non coupable, non coupable, relaxe, acquittement
juge, magistrat, magistrature, présidente du tribunal, juge d'instruction
jugement, verdict, décision, sentence, délibéré
jugement, verdict: arrêt
juré, jury, cour d'assises, assises
jurer au tribunal, juré, jury, serment
juridique, loi, légal
kop, supporters, tribune, ultras
lectorat, lecteur, audience
légal, légalité, licite, autorisé, conforme
légal, licite, conforme à la loi, légalité, légaliser, dépénaliser
légiférer, législateur, loi
légiste, médecin légiste, autopsie, institut médico-légal
légitime, légitimité, justifié, fondé, légal
libération conditionnelle, liberté conditionnelle, aménagement de peine, remise de peine, semi-liberté
libérer, libèrent, délivrer, relâcher
libérer, relâcher, remise en liberté, affranchir
libre, liberté, remis en liberté, libéré
loi, projet de loi, proposition de loi, législation, texte
loi, texte, projet, législation, décret
mettre à table, avouer, aveux, passer aux aveux, collaborer
mettre en prison, incarcérer, écrouer, emprisonner, détention
mettre une amende, verbaliser, infliger une amende
notaire, acte notarié, étude notariale, succession
orateur, tribun, éloquence, rhéteur, intervenant
ordre des avocats, barreau, bâtonnier
parquet, procureur, ministère public, accusation
pas assez regardé, faute d'audience, mauvaises audiences
pas autorisé, sans autorisation, interdit, illicite
pas coupable, disculpé, innocent, acquitté, blanchi
pas la première fois, récidiviste, antécédents, à plusieurs reprises, déjà condamné
pas le droit de manifester, manifestation interdite, attroupement interdit
pas le droit, interdiction, interdit, prohibé
pas légal, illégal, illicite, irrégulier
pas puni, relaxe, impuni, acquitté
passer au tribunal, comparaître, procès, jugé, audience, comparution
passer devant le juge, audience, comparaître, procès, comparution, jugé
passer devant les juges, passer devant le tribunal, renvoyé devant le tribunal, comparution
péage, vignette, droit de passage
peine réduite, peine allégée, réduite en appel, diminuer la peine, remise de peine
peine, condamnation, sentence, sanction, châtiment, punition
pénal, criminel, judiciaire
perdu au tribunal, débouté, condamné
perpendiculaire, orthogonal, angle droit
perpet, perpétuité, réclusion criminelle à perpétuité
perpétrer, commettre, se rendre coupable
perpétuel, perpétuité, éternel, permanent
perpétuer, transmettre, pérenniser
perpétuité, perpète, prison à vie, réclusion à perpétuité, réclusion criminelle
personne regarde, faute d'audience, audience en berne
plaider coupable, reconnaître sa culpabilité, reconnaître les faits, crpc, aveux
plaider la relaxe, demander l'acquittement, plaider l'acquittement, réclamer la relaxe
plaider, plaidoirie, avocat, plaideur, plaidoyer
plainte, plaignante, partie civile, requérant, dénonciation
plus le droit d'exercer, radié, interdiction d'exercer, radiation
pnat, parquet national antiterroriste, parquet antiterroriste
pnf, parquet national financier
porter plainte, déposer plainte, dépôt de plainte, plainte, saisir la justice
porter plainte, plaignant, partie civile, victime
poursuivre en justice, poursuite, plaignant, procureur, procédure judiciaire
prendre cher, écoper, condamné, subir, lourdement sanctionné
prendre cher, lourdement condamné, alourdir la condamnation, sévèrement puni
prendre du ferme, prison ferme, peine ferme, écoper de prison ferme
prendre une amende, verbalisé, contravention
prétoire, tribunal, salle d'audience
prison préventive, en préventive, détention provisoire
prison, emprisonner, incarcérer, détention, cellule, taule
prisonnier, prisonnier de guerre, captif, échange de prisonniers, détenu
proc, procureur, parquet, ministère public
procès reporté, audience renvoyée, affaire renvoyée, renvoi
risquer un procès, risque un procès, risquent un procès: poursuivi, poursuites, renvoyé devant
procès, audience, débats, comparution, jugé
procureur, parquet, ministère public, magistrat, dpcp
protectorat, tutelle, colonie
prouver son innocence, disculper, innocenter, alibi
prud'hommes, conseil de prud'hommes, tribunal du travail, justice prud'homale
prune, procès-verbal
puni, condamné
purger, purger sa peine, détenu, incarcéré
pv, procès-verbal, contravention, amende
récidive, récidiviste, multirécidiviste, déjà condamné, antécédents
récidiver, recommencer, récidive, rechute
réclamer une peine, procureur, réquisition, réquisitoire, parquet
recours, appel, pourvoi, contestation, cassation
redevance, droit, taxe, frais, cotisation
refaire le procès, nouveau procès, rejuger, procès en révision
réglementaire, réglementation, légal
réintroduction, réintroduire, repeuplement
relâcher dans la nature, remis en liberté, réintroduire, réintroduction
relâcher, lâcher, remettre en liberté
rendre la justice, magistrat, juge, tribunal, magistrature
représenter la victime, avocat, partie civile, défenseur
réquisitoire, réquisitions, requérir, peine demandée
résultat du procès, verdict, jugement, sentence
retirer sa plainte, plainte retirée, abandonner les poursuites, renoncer aux poursuites
revoir sa copie, modifier son projet, amender, réviser, retravailler
sans autorisation, illégal, illicite, non autorisé, sauvage
sénéchal, sénéchaussée, bailli
session, séance, réunion, audience
sortir de prison, caution, libération, remis en liberté, élargissement
sortir de prison, libérer, relâcher, remis en liberté, remise en liberté
sos, appel de détresse, mayday, balise de détresse, appel à l'aide
sous les verrous, mettre sous les verrous, écroué, incarcéré, emprisonné
squatter, occuper illégalement
squatteur, occupant illégal, occupant sans droit
supprimer une loi, abroger
sursis, peine avec sursis, probation, sursitaire, mise à l'épreuve
tabou, interdit, sujet sensible
taulard, détenu, prisonnier, incarcéré, codétenu
taule, pénitentiaire, prison, maison d'arrêt
taule, tôle, prison, incarcéré, écroué, détenu, zonzon, derrière les barreaux
tgi, tribunal de grande instance, tribunal judiciaire
tirer les vers du nez, faire avouer, arracher des aveux, pousser aux aveux
tôle, derrière les barreaux, écroué, prison, sous les verrous
traîner en justice, intenter un procès, engager des poursuites, porter l'affaire en justice, saisir le tribunal
transmettre au parquet, saisir le procureur, signalement au procureur, article 40, saisine du parquet
tribunal, cour, juridiction, palais de justice, palais
tribunal, procès, juger, justice, audience
tribune, lettre ouverte, texte collectif, pétition, appel
tutelle, protectorat, supervision, curatelle, tuteur
valable, valide, valeur légale, recevable
verdict est tombé, peine est tombée, condamnation prononcée, jugement rendu, tribunal a tranché
verdict, acquitté, relaxé, décision de justice
verdict, jugement, sentence, condamné, décision
virer un juré, récuser
voter une loi, adopter, approuver, approbation, entériner
aller en taule: détention, prison ferme, maison d'arrêt, placer en détention, condamné à de la prison ferme, mandat de dépôt
amende: sanction
attaquer en justice: recours, tribunal administratif
au trou: incarcéré, écroué, en détention, prison, maison d'arrêt
avocat, défenseur: pénaliste, dupond-moretti, ténor
avoir avoué: reconnaître les faits
avoir le droit: autorisé, permis, légal, habilité, droit
casquer: s'acquitter
condamner, juger, puni: prison, amende, sursis, réclusion, écoper, infliger, verdict, coupable, perpétuité, emprisonnement, peine, ferme, verser, inéligibilité
coupable: mis en cause
décision du juge: verdict, délibéré, ordonnance, trancher, rendre
disculper: exonérer
écoper: se voir infliger
emprisonner, enfermer, détenir: interner, détention, prison, cellule, bagne, captif, otage, geôle, déporter
en taule: incarcéré, écroué, détenu, prison, derrière les barreaux, détention provisoire
être jugé: comparaître, procès, renvoyé devant, audience, comparution, répondre de
faire appel: contester le jugement, rejuger, cour d'appel
faire un procès: assigner, porter plainte
interdire, interdiction, défendu, interdit: prohiber, bannir, proscrire, suspendre, censurer, embargo, fermer, illégal, bloquer, couvre-feu, boycotter, empêcher, exclure, prohibition, défendre, moratoire, limiter
interdit: défendu
jure que: clamer, soutenir
justice: plainte, recours, pourvoi, appel, assignation, référé, signalement, requête, saisine, citation, action, poursuite, cassation, qpc
lavé de tous soupçons: hors de cause, blanchi, innocenté, disculpé, relaxé, dédouané
le coupable: mis en cause
le parquet veut: requérir, réquisitions, ministère public, réclamer
le proc: procureur, parquet, ministère public
libérer, relâcher: acquitter, relaxer, gracier, amnistie, évader, caution, élargir, bracelet, remise, conditionnelle, non-lieu
loi, règle: décret, arrêté, ordonnance, code, constitution, directive, règlement, amendement, circulaire, article, édit, charte, traité, jurisprudence, projet, proposition
magistrat: avocat, greffier, juré, huissier, notaire, président, assesseur, bâtonnier, substitut, expert, rapporteur, conseiller, pénaliste, instruction
notaire: acte, office notarial
pas coupable: relaxé, non coupable
pas le droit: illégal, défense de, non autorisé
passer aux aveux: reconnaître les faits
passer devant le tribunal: comparaître, jugé, audience, renvoyé devant, convoqué devant
peine: mois de prison, ans d'emprisonnement, prison ferme, travaux d'intérêt général, bracelet électronique, interdiction de territoire, probation
plainte tient toujours: maintenir sa plainte, plainte maintenue, ne pas retirer sa plainte
plainte: recours, procédure, requête
porter plainte: assigner
prendre combien: condamné, écoper, peine, infliger, ans de prison, amende
prison, taule, enfermé: cellule, bagne, fleury-mérogis, fresnes, cachot, pénitencier, quartier, geôle, bastille, alcatraz, détention, baumettes
prison: colonie pénitentiaire, goulag, centrale
procédure: examen, garde, perquisition, audience, procès, comparution, mandat, audition, réquisitoire, appel, renvoi, information, enquête, extradition, perquisitionner, confrontation
professionnel du droit: avocat, notaire, huissier, greffier, magistrat, bâtonnier, juge, procureur, commissaire de justice
punition, peine, condamnation: prison, amende, sursis, perpétuité, réclusion, ferme, bracelet, inéligibilité, guillotine, travaux forcés, exil, bannissement, bagne, pendaison, emprisonnement, détention, dommages, expulsion, interdiction
qui défend: avocat, conseil, défenseur, représenté par, me
raquer: s'acquitter
réforme, mesure: retraites, loi, décret, projet, gel, plan, interdiction, hausse, suppression, ordonnance, 49.3, texte, amendement, dispositif, abrogation, bouclier
règle: loi
remis en liberté: garde à vue levée, ressorti libre, laissé libre
risquer la prison: encourir, passible, peine encourue, peine maximale, ans d'emprisonnement
s'en tirer: relaxe, acquitter, non-lieu, échapper à
saisir la justice: recours, saisine, requête
saisir le tribunal: recours, requête, référé, assignation, saisine
son défenseur: avocat, conseil, maître
sorti de taule: libéré, remis en liberté, élargi, fin de peine
sortir de gav: remis en liberté, garde à vue levée, relâché, ressorti libre, laissé libre
sortir de prison: fin de peine
sous bracelet: bracelet électronique, surveillance électronique, assignation à résidence
taule: centre pénitentiaire
traîner en justice: assigner, poursuivre, plainte, tribunal, citer à comparaître, porter plainte, déposer plainte
tribunal, juridiction, cour: assises, correctionnel, cassation, prud'hommes, appel, conseil, administratif, cpi, cedh, cjr, haye, parlement, instance, cnda
verdict, jugement: acquittement, non-lieu, relaxe, sursis, ordonnance, classement, débouter, rejet, annulation, confirmation, examen
verdict: rendu
`

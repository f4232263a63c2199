// Agreeing, refusing, allowing and forcing: words that say nearly the same, then what may answer for what.

export const AGREEMENT_AND_REFUSAL = `
à contresens, contre-sens, sens inverse, mauvais sens, sens interdit
abandonné, désaffecté, friche, laissé à l'abandon
abdiquer, renoncer au trône
abstention, abstentionniste, participation, s'abstenir, abstenu, taux de participation
accepter, consentir, dire oui, donner son accord, approuver, acquiescer
accepter, dire oui, consentir, admettre
accord, consentir, approuver, s'accorder
accord, entente, compromis, traité, pacte, deal, convention, protocole
accordéon, musette, bandonéon
accorder, octroyer, concéder, attribuer
admissible, recevable, acceptable, admissibilité
aide à dom, aide à domicile, auxiliaire de vie
amiable, compromis, transaction
approuver, avis favorable, donner son aval, feu vert
autoriser, permettre, permis, permission, feu vert, donner son accord, habilitation
balayer, réfuter, écarter, rejeter
bloquer, veto, entraver, obstruer
bourreau, tortionnaire, exécuteur, persécuteur
boycotter, bouder, refuser de participer
bras de fer, épreuve de force, rapport de force, confrontation
casser, briser, céder, rompre
céder sous le poids, se rompre, rompre, lâcher, s'effondrer
céder, capituler, accepter, reculer, plier
collabo, collabos, collaborateur, collaborationniste
collaboration, coopération, partenariat
collègue, confrère, consœur, collaborateur, coéquipier
commander, donner l'ordre
commanderie, templier, ordre militaire, ordre du temple
commanditer, commanditaire, cerveau, instigateur, donneur d'ordre
commandos, commando, unité d'élite, forces spéciales, paracommando
compromis, terrain d'entente, concession, entente, consensus, arrangement
conclure un accord, trouver un accord, parvenir à un accord, s'accorder, accord conclu
concourt, participer, contribuer
conformité, conforme, mise aux normes
contraindre, forcer, sommer, obliger
contre le bruit, antibruit, insonorisation, nuisances sonores
contributeur, contribution, collaborateur
convaincre, persuader, persuasion
convaincre, persuader, rallier, emporter l'adhésion
convention collective, accord salarial, accord de branche, entente de principe
coopération, collaboration, entraide
coproduire, coproduit, coproduction, coproducteur, cofinancer
corrélation, lien, relation, interdépendance
critère, condition, norme, exigence
crowdfunding, financement participatif
crs, gendarmes mobiles, forces de l'ordre, policiers antiémeute, antiémeute
débouter, rejeter la demande, donner tort
décrochage, abandon scolaire, déscolarisation, décrocheur
dégonfler, renoncer, reculer
demander de l'aide, solliciter, appel à l'aide, lancer un appel
demander de l'argent, dommages et intérêts, réclamer, indemnisation
demander sa tête, réclamer sa tête, réclamer sa démission, demander sa démission, exiger son départ, appeler à démissionner
désobéir, désobéissance, refuser d'obéir, insubordination, rebelle
dialogue de sourds, négociations bloquées, incompréhension, impasse, aucun accord
dire non, refuser, rejeter, décliner, opposer un refus
dire non, retoquer, refus, rejeter, opposer une fin
dire oui, accepter, consentir, approuver, donner son feu vert
discipline, rigueur, ordre, obéissance
dit non, retoqué, refus, refuser, rejeter
dit non, veto, refus, opposer
donner une interview, accorder une interview, entretien accordé, accorder un entretien, confier
élite, aristocratie
enfoncer le clou, insister, marteler, renchérir, en rajouter
exhorter, inviter, inciter, presser, enjoindre, demander instamment
exiger, exigence, réclamer, revendiquer, revendication, demander
faire pression, pression, lobbying, influencer
faire recaler, échouer, rejeté, refusé, recalé, éliminé
favorable, faveur, partisan, approuver
favorable, soutenir, partisan, approuver
featuring, duo, collaboration
feu vert, autorisation, aval, accord, approbation, approuver, donner son aval
fin de non-recevoir, réponse négative, demande rejetée, opposer un refus
force, puissant, solide, costaud
forcer à travailler, réquisitionner, réquisition, travail forcé
forcer la main, contraindre, faire pression, obliger, pression
forcer, fracturer, effraction, forcer la serrure
forcer, obliger, contraindre, sous la contrainte
hostile, hostilité, opposé, défavorable, adverse
impliqué, mêlé, complice, compromis
insister, marteler, répéter, maintenir, réaffirmer, réitérer
insister, marteler, souligner, réclamer, appuyer
intensité, intense, force, puissance
invocation, invoquer, prière, incantation, supplication
isoler du bruit, insonoriser, antibruit
jusqu'à nouvel ordre, nouvel ordre, sine die, durée indéterminée, indéfiniment
lâcher prise, abandonner, renoncer, céder
lâcher, céder, rompre, rupture, briser
laisser le pouvoir, abdiquer, céder le pouvoir
laxiste, laxisme, permissif, indulgent, complaisant
lemme, théorème, proposition
martyr, supplicié
mettre d'accord, accord, terrain d'entente, compromis
mettre la pression, faire pression, exercer des pressions, intimider
mettre la pression, pression, faire pression, presser, forcer la main
obédience, allégeance, obéissance
obéir, obéissance, soumettre, conformer, obtempérer
obligé de partir, forcé de partir, contraint au départ, poussé vers la sortie, départ forcé
obligé, astreint
obliger, obligatoire, contraindre, forcer, imposer
obtempérer, obéir, exécuter, conformer
offrande, offrir, don, sacrifice
opa, offre publique d'achat, rachat, prise de contrôle, offre d'achat
opposer, opposition, contester, rejeter, résister, faire barrage, dire non
opposer, veto, mettre son veto, objecter
ordonnance de protection, mesure d'éloignement, ordonnance restrictive, interdiction d'approcher
ordonner, donneur d'ordre, injonction
ordonner, ordre, enjoindre, enjoint, injonction, sommer, sommation, exiger, commander
partenaire, collaborateur
participer, concurrent, inscrit
pas convaincu, peu convaincu, sceptique, dubitatif, scepticisme
passation, passation de pouvoir, prise de fonctions, céder son fauteuil
passer en force, 49.3, engager la responsabilité, coup de force
penser, estimer, persuadé, convaincu
permette, permettre, autoriser, rendre possible
persuader, convaincre, inciter, pousser
plier, accepter, obéir, céder, soumettre, conformer
pousser, inciter, encourager, conduire, contraindre, forcer
prendre un râteau, éconduit, rejeté, essuyer un refus, repoussé
propice, favorable, opportun, avantageux
proposer, proposition, suggérer, suggestion, offre, préconiser, recommander, prôner
puissant, puissance, influent, force
rançon, argent réclamé, extorsion, somme réclamée
râteau, éconduit, repoussé
ratifier, approuver, entériner, signataire
réclamer justice, demander réparation, demander justice
réclamer la paternité, revendiquer, revendication
recracher, rejeter, expulser
reculer, reculade, céder, faire marche arrière, renoncer, abandonner
redemander, nouvelle demande, réclamer, demander
redire, répéter, réitérer, réaffirmer, marteler
refiler, transmettre, céder, fourguer
refus d'obtempérer, refusé de s'arrêter, forcer un barrage
refuser de céder, pas vouloir céder, veut pas céder, inflexible, intransigeant, tenir bon
refuser de négocier, pas vouloir négocier, veut pas négocier, rompre les négociations, dialogue de sourds
refuser, refus, décliner, rejeter, opposer une fin, dire non, s'opposer, fin de non-recevoir
refuser, refus, dire non, récuser
refuser, rejeter, décliner, opposer
rejeter, déverser, expulser, émettre
renoncer, abjurer, abdiquer, désister
répéter, marteler, réitérer, redire, insister
requête, demande, sollicitation, réclamation
réquisition, mobilisation forcée
respecter, conformer, obéir, observer, appliquer
retoquer, rejeter, censurer, recaler, invalider, annuler, débouter
revendication, doléances, demandes, exigences
revendre, revente, céder, vente
revenir à la charge, insister, renouveler sa demande, réitérer
sans son accord, à son insu, sans floutage, sans autorisation
solliciter, demander, requérir, réclamer
soumettre, présenter, déposer
sous la pression, céder aux pressions, acculé, contraint, pressions
swat, raid, gign, forces d'intervention, unité d'élite
tenir bon, résister, persévérer, ne pas céder
tenir le choc, résister, surmonter, encaisser
tomber d'accord, accord, entente, compromis, conclure un accord, consensus
torturer, tortionnaire, bourreau, supplice, sévices
transmettre, léguer, céder, passer le relais
trempé, détrempé, imbibé
tremper, impliqué, compromis, complice
trop petit, exigu, étriqué, étroit
unanime, unanimité, consensus, consensuel
underground, contre-culture, milieu alternatif
une dent contre, avoir une dent contre, rancune, animosité, vieille rancune
utilité, permettre, destiné, usage
véto, vétérinaire
vivace, tenace, persistant, vigoureux
à l'abandon: désaffecté, friche, abandonné, inoccupé, délabré
abandonner, renoncer, lâcher: retirer, forfait, désister, capituler, abdiquer, retrait, reculer, délaisser, renonciation, déserter, rétropédaler
accepter, approuver, valider: adopter, voter, consentir, ratifier, accord, entériner, autoriser, signer, feu, approbation, avaliser, agréer, accéder, homologuer, acquiescer, promulguer, plébisciter
accepter: se plier, se résoudre, agréer
accord, entente: armistice, cessez-le-feu, concordat, alliance, trêve, partenariat, concorde, modus
autoriser, permettre, permission, permis, permet: accorder, dérogation, agrément, légaliser, dépénaliser, licence, dispense, aval, tolérer, homologuer, laissez-passer, légal, accréditer
avoir lâché: céder, rompre, rupture, s'effondrer, se rompre
bénévole: aide bénévole
céder: s'effondrer
contre le projet: opposant, hostile, recours, s'opposer, détracteurs, avis défavorable
convaincre, pousser, influencer, convaincu: persuader, inciter, encourager, pression, manipuler, exhorter, séduire, rallier, entraîner, lobby, endoctriner, embrigader
convaincre: plaider
dire oui: valider, avis favorable, feu vert, accord, donner son aval
donner son accord: valider
être contre: s'opposer, hostile, défavorable, opposant, rejeter, dénoncer, opposition
être d'accord: approuver, partager, soutenir, favorable, se ranger, adhérer, accord
être obligé: contraint, forcé, devoir, tenu de, obligatoire, imposé
mêlé à: impliqué, mis en cause, lié, compromis
mettre la pression: exhorter, menacer, peser sur, contraindre
obligatoire: exigé, requis, tenu de
obliger, forcer, imposer: exiger, ordonner, sommer, astreindre, réquisitionner, enjoindre, condamner, assigner
opposer, opposition: refuser, dénoncer, combattre, veto, recours, réticent, récuser, boycotter, barrage, censure
ordre du jour: au programme, inscrit, examiner, débattre
pas d'accord: contester, s'opposer, réfuter, défavorable, hostile, récuser
pression: intimidation, insistance, peser, menaces
que veulent: réclamer, exiger, demander, revendiquer, souhaiter
qui est contre: s'opposer, opposants, hostile, opposition, collectif, dénoncer
refuser, rejeter: veto, débouter, censurer, boycotter, exclure, récuser, renoncer, blackbouler
refuser: exclure, écarter, ne pas souhaiter
revendiquer, demander, réclamer: solliciter, appeler, requérir, implorer, supplier, pétition, prier, plaider, quémander, requête, sommer, enjoindre, préconiser, prôner
se dégonfler: renoncer, reculer, se désister, annuler
trempé dans: impliqué, mêlé, compromis, mis en cause, complice
véto: praticien, clinique vétérinaire
`

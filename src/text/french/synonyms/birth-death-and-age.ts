// Birth, death, ages and what is left behind: words that say nearly the same, then what may answer for what.

export const BIRTH_DEATH_AND_AGE = `
accolé, adossé, juxtaposer
accoucher, mettre bas, naissance, enfanter
ado, ados, adolescent, mineur
ado, jouvenceau
adopter un enfant, adoptant, parent adoptif
adoré, plébiscité, apprécié, ovationné
adoucir, commuer, assouplir, atténuer
affectionner, apprécier, raffoler, adorer
âge de la retraite, âge légal, départ à la retraite, réforme des retraites
aide à mourir, mourir dans la dignité, euthanasie, suicide assisté, fin de vie
aimer, kiffer, adorer, apprécier
ancestral, ancêtre, séculaire, immémorial, traditionnel
ancêtre, aïeul, ascendant
anniv, anniversaire
anniversaire de mariage, noces d'or, noces, jubilé
anniversaire, fêter
annoncer la mort, nécrologie, faire-part, décès
apogée, sommet, apothéose, âge d'or, zénith
autobiographie, mémoires, récit de vie
avis de décès, nécrologie
baby-sitter, babysitter, baby-sitting, garde d'enfants
baby-sitter, jeune fille au pair, nourrice, garde d'enfants
battre pour l'héritage, querelle d'héritage, bataille de succession, conflit de succession, héritage disputé
bébé animal, mettre bas
bébé, nourrisson, nouveau-né, bambin
bébé, prématuré
cané, décès, décédé
casser sa pipe, mourir, décéder, décès, passer l'arme à gauche
cause de la mort, cause du décès, décédé des suites, emporté par une maladie
cercueil, sépulture, tombeau
cimetière, ossuaire
clamser, décès
claquer, mourir, décéder, succomber, casser sa pipe
coexistence, coexister, cohabitation, vivre ensemble
crématorium, crémation, incinération, cendres
crever, mourir, décéder, perdre la vie
crever, périr, décéder
croque-mort, pompes funèbres, employé funéraire, fossoyeur
croque-mort, pompes funèbres, funéraire, fossoyeur
cruel, cruauté, barbare, inhumain, atroce
décéder, défunt, décès, disparition, mort
déclassement, rétrogradation, relégation
démobilisé, rendu à la vie civile, retour à la vie civile
dernières volontés, testament, legs, vœux
descendance, descendant, progéniture, postérité, lignée
descendre en deuxième division, relégué, relégation, rétrogradé, descente
dessous, deçà, inférieur
dévotion, vénération, adoration, culte, piété
disparaître, disparition, introuvable, porté disparu, volatilisé, sans nouvelles
disparu, espèce éteinte, extinction, disparition
disparu, perdu
donateur, donation, bienfaiteur, légataire
donner à sa mort, léguer, legs, testament
donner signe de vie, signe de vie, donner de ses nouvelles
double vie, vie cachée, vie secrète, vie parallèle
doyen, le plus vieux, le plus âgé
duo, tandem, paire, binôme
élasticité, élastique, souplesse, extensible
enduit, revêtement, mortier, plâtre
enfant caché, enfant secret, fils caché, fille cachée, enfant illégitime
enfantin, infantile, puéril
enfants, mineurs, progéniture, bambins
enterrer, fossoyeur, obsèques, pompes funèbres
enterrer, inhumer, reposer, funérailles, obsèques
entre la vie et la mort, pronostic vital engagé, urgence absolue, état critique, état désespéré
espérance de vie, durée de vie, longévité
évangile, nouveau testament, évangéliste
exécuter, bourreau, exécution, peloton d'exécution, mise à mort
exécuter, exécution, guillotiner, pendre, mettre à mort, décapiter
existence, exister, vie
faire des morts, coûter la vie, meurtrier, mortel
fausse couche, perdre son bébé, perdre le bébé
fécondité, natalité, fertilité, fécond, naissances
fertile, fertilité, fécond, fécondité, productif
fils à papa, gosse de riche, héritier, famille aisée
fils, fiston, enfant
flexible, souple, souplesse, flexibilité, élastique, malléable
funèbre, funéraire, mortuaire, obsèques, macabre
gamin, gosse, enfant, petit, fils, môme, jeune
gamin, lycéen, collégien, écolier
garder les enfants, baby-sitter, nounou, assistante maternelle, garde d'enfants
gosse, bambin, marmot
grossesse, attendre un enfant, en cloque, attendre un bébé
hatvp, haute autorité pour la transparence de la vie publique
hérédité, héréditaire, génétique, hériter
héritage, hériter, succession, legs, léguer, testament
héritage, partage, succession, legs
hériter, héritage, succession, légataire
héritier, dauphin, prince héritier
infantile, enfance, enfant, puéril
interdit aux enfants, interdit aux mineurs, limite d'âge, vérification de l'âge
introuvable, intraçable, indétectable, disparu
invisible, indétectable, imperceptible, furtif
jeune entreprise, startup, jeune pousse, start-up
jeune, jeunesse, juvénile, mineur, adolescent
la plus vieille, doyenne, aînée
laisser en héritage, léguer, legs, testament
le plus jeune, benjamin, cadet, junior
léguer, légataire, legs, testament, héritage
macabre, lugubre, funèbre, morbide
mamie, octogénaire
marmaille, enfants, progéniture
marmot, enfant, nourrisson, bambin
marmot, mioche, chiard, enfant, bambin
mettre au monde, enfanter
mettre fin à ses jours, suicide, donner la mort
mettre sur son testament, léguer, legs, coucher sur son testament
mineur, adolescent, ado, jeune
minot, enfant, jeune
monument aux morts, mémorial, stèle, cénotaphe
mort à l'hôpital, succomber à ses blessures, décédé des suites, succomber
mort sur le coup, tué sur le coup, décédé sur place, mort instantanément, n'ont pu le ranimer
mort, décédé, s'éteindre, s'est éteint, clamser, rendre l'âme, perdre la vie
mortalité, taux de mortalité, létalité, nombre de décès
mortel, fatal, létal, mortalité, meurtrier
mouflet, enfant, fillette
mourir, décès, décéder, tué, trépas, suicide, disparition, victime, vivant, pronostic vital
mourir, trouver la mort, laisser la vie
naître, naissance, nouveau-né
natalité, naissances, fécondité, nouveau-nés
né, naître, naissance, voir le jour, venu au monde
né, vu le jour, naître, originaire de, natif de, ville natale
nécropole, cimetière, tombeau, sépulture, catacombe
nombre de morts, victimes
occuper des enfants, nourrice, assistante maternelle, puéricultrice, baby-sitter, éducateur
orphelin, perdre ses parents
overdose, surdose, surdosage
païen, paganisme, polythéiste, idolâtre
papy, septuagénaire, octogénaire, nonagénaire, sexagénaire
pâques, pascal, résurrection
pas majeur, mineur, adolescent
passer l'arme à gauche, mourir, décès, décéder, rendre l'âme
patrimonial, patrimoine, héritage
peine de mort, peine capitale, exécution, exécuter, condamné à mort
perpète, réclusion à vie
petit garçon, garçonnet, gamin, bambin
peur pour sa vie, craindre pour sa vie, peur de mourir, redouter pour sa vie, sentir menacé
piétiner, stagner, enliser, au point mort, impasse
plasticité, malléable, souplesse
plus de parents, orphelin, pupille de la nation
plus en grâce, disgrâce, tombé en disgrâce
plus jeune, benjamin, cadet
plus vieux, doyen, aîné, vétéran
poissons morts, mortalité piscicole, hécatombe de poissons, poissons retrouvés morts
pompes funèbres, croque-mort, cercueil, funéraire
posthume, après sa mort, à titre posthume
pouvoir d'achat, niveau de vie, coût de la vie
pratiquer, exercer, adonner
prétendre au trône, prétendant, héritier, succession
prison à vie, réclusion à vie
privé, vie privée, intime, intimité
ramadan, jeûne, iftar
rejeton, enfant, fils, progéniture
ressusciter, revenir à la vie, déclaré mort, réanimer
rester lettre morte, lettre morte, jamais appliqué, inappliqué, sans suite, tomber aux oubliettes
résurrection, ressusciter, revenir à la vie, ramener à la vie
retraite, pension, partir à la retraite, départ à la retraite
sans parents, orphelin, pupille
sarcophage, cercueil, tombeau
se foutre en l'air, se flinguer, suicide, se suicider, mettre fin à ses jours
se suicider, suicide, se donner la mort, s'ôter la vie, se tuer
séculaire, ancestral, centenaire
sépulcre, tombeau, sépulture, caveau
siècle, centenaire, cent ans
soixantaine, soixante, sexagénaire, 60
sous le même toit, vivre ensemble, concubinage, cohabiter, vie commune
start-up, jeune pousse, startup, pme, entreprise naissante
startup, start-up, jeune pousse, entreprise
succomber à, cause du décès
succomber, mourir, perdre la vie, laisser la vie
tirer sa révérence, prendre sa retraite, faire ses adieux, se retirer, décès
tirer une balle, suicide, donner la mort
tombeau, sépulture, cimetière, mausolée
toucher l'héritage, hériter, légataire
toucher sa retraite, retraité, pension
train de vie, mener grand train, dépenses somptuaires, mode de vie
tué, perdre la vie, trouver la mort
tumulus, tertre, sépulture, cairn
vénérer, adorer, honorer, idolâtrer
veuf, veuve, veuvage
vie, existence, vivant
vient de mourir, décès, décédé, succomber
vieux tacot, épave, guimbarde
vieux, âgé, senior, personne âgée, ancien
vieux, aîné, senior
vieux, vieillesse, vieillissant, âgé, vétuste
vioque, vioc, personne âgée, vieillard, retraité
vivre au-dessus de ses moyens, dépenses excessives, train de vie, surendettement
vivre aux crochets, dépendre financièrement, entretenu
vivre de son travail, vivre de son métier, revenu agricole, revenu des agriculteurs, juste rémunération
vivre un enfer, vivre un cauchemar, calvaire, descente aux enfers, supplice
vivre vieux, longévité, centenaire, espérance de vie
voir le jour, naissance, création, naître
ados: collégiens, lycéens, jeunes
âge: ans, mois, quinquagénaire, septuagénaire, trentenaire, sexagénaire, octogénaire, quadragénaire, mineur, adolescent, nonagénaire, centenaire, majeur, anniversaire
argent disparu: détourner, évaporé, manquant, volatilisé
bébé: enfant, naissance
caner: mourir, succomber
cause de la mort: autopsie, succomber, asphyxie, noyade, arrêt cardiaque, traumatisme
cimetière, enterré, tombe: père-lachaise, caveau, mausolée, sépulture, panthéon, crypte, nécropole, inhumer, tombeau, montparnasse, columbarium, catacombes
clamser: succomber
combien de morts: bilan, tués, décès, victimes, morts, ont perdu la vie, ont péri
crever: succomber, décès, éreinté, exténué, dégonflé, harassé
de quoi il est mort: causes du décès, succomber, autopsie, maladie, des suites, emporté par
décès, mort: cancer, crise, infarctus, avc, overdose, noyade, accident, arrêt cardiaque, pneumonie, assassinat, empoisonnement, asphyxie, leucémie, hémorragie, tuberculose, pendaison, embolie, covid
descendre de division: relégation, relégué, rétrogradation, descente
disparu: recherché
enfance, grandir: orphelin, adopter, pupille, foyer, famille, ddass, nourrice, élever, jeunesse, pensionnat, scolariser
enfant, gosse, gamin, progéniture: fille, bébé, garçon, fillette, nourrisson, garçonnet, adolescent, jumeau, aîné, cadet, héritier, écolier, nouveau-né, benjamin, descendant
enterrement, funérailles: crémation, cercueil, incinérer, messe, cendres, sépulture, crématorium, cortège
enterrement: cérémonie, porté en terre, hommage
entre la vie et la mort: pronostic vital, coma
gamins: élèves, petits, adolescents
gosses: élèves, collégiens, écoliers, petits
hériter, héritage, succession: patrimoine, succéder, usufruit, ayant, notaire
hériter: recevoir en héritage
jeune, ado: lycéen, étudiant, collégien, enfant, garçon, écolier, teenager, jeunesse, vingtaine, trentenaire, majeur
jeune: apprenti
laisser derrière lui: enfants, veuve, orphelins
les ados: adolescents, jeunes, lycéens, collégiens, mineurs
les mômes: enfants, élèves, écoliers, petits
mamie: retraitée
mort de quoi: causes du décès, succomber, autopsie, maladie, des suites, emporté par, causes de la mort, analyses
mourir, mort, décès, décédé, meurt: éteint, disparaître, noyer, périr, assassiner, emporté, exécuter, obsèques, foudroyer, perdu, pendre, inhumer
mourir: agoniser, expirer
naissance, naître, naquit: natif, originaire, berceau, natal, accoucher, venu
obsèques: cérémonie
perdre la vie: périr, décès
personne âgée: octogénaire, septuagénaire, nonagénaire, résident, aîné
pion: vie scolaire
poissons morts: ventre en l'air, hécatombe
quel âge a: ans, âgé de, né en, âge
qui est mort: victime, décédé, tué, perdre la vie, défunt, disparu, succomber
retrouvé mort: corps sans vie, dépouille, découverte du corps, cadavre
suicider, suicide: défenestrer, noyer, immoler, euthanasie, overdose, barbituriques
testament: notaire
tombe: fosse, tumulus, sépulcre, sarcophage, urne
vieille dame: octogénaire, septuagénaire, nonagénaire, retraitée, veuve, ancienne
vieux monsieur: octogénaire, septuagénaire, nonagénaire, retraité, vieil homme, veuf, ancien
vieux, senior: retraité, octogénaire, nonagénaire, septuagénaire, centenaire, sexagénaire, doyen, vieillard, résident, grand-mère, grand-père
vieux: délabré, séculaire
y laisser la vie: mourir, décéder, tué, périr, succomber
`

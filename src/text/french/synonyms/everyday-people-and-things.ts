// People, their qualities and looks, opinions, objects and clothes, asked about in a chat and told by newspapers.

export const EVERYDAY_PEOPLE_AND_THINGS = `
a besoin: rechercher, nécessiter, réclamer, manquer
à capuche: encapuchonné
à cran: tendu, nerveux, excédé
à l'aise: serein, détendu
à la cool: détendu
à moitié nu: dénudé, torse nu
ados: moins de 18 ans
adultes: plus de 18 ans
aimer le film: accueil, critique, salué, plébiscité
aimer le spectacle: accueil, critique, salué, plébiscité
anciens combattants: vétérans
anciens: vétérans, aînés
arrogant: méprisant
au bord des larmes: voix étranglée
avec un masque: visage dissimulé
avoir envie: souhaiter, désirer, vouloir
avoir honte: honteux, embarrassé
avoir la haine: colère, furieux, ressentiment
avoir la rage: colère, furieux, indigné
avoir le cafard: déprime, dépression
avoir mal: souffrir, douleurs
avoir pitié: clémence, compassion
avoir raison: donner raison, obtenir gain de cause
avoir tort: débouté, désavoué
bâton: matraque, gourdin, barre
beau gosse: séduisant, mannequin
bijoux: joyaux, parures
bizarre: inhabituel
boîte aux lettres: courrier
bonne humeur: sourire, joie
bonne idée: favorable, opportun, pertinent
bonne nouvelle: soulagement, se réjouir, encourageant
bonshommes: personnes, hommes
bouée: gilet de sauvetage
bourge: bourgeois
ça choque: indigner, tollé, polémique
ça craint: inquiétant, dangereux, préoccupant
ça énerve: indigner, provoquer la colère, exaspérer
ça marche pas: inefficace, échec, dysfonctionnement, panne
ça marche: fonctionner, efficace
ça plaît: plébiscité, apprécié, engouement
cagoule: visage dissimulé
capuche: visage dissimulé
casque sur la tête: casqué
cassé: hors service
casseurs: manifestants violents
cérémonie: hommage
chaîne en or: collier, bijou
chef des pompiers: commandant, colonel
cheveux longs: chevelure
choqués: état de choc
clefs: trousseau
clodo: mendiant
clodos: mendiants
costard: costume, complet
courageux: acte de bravoure
crever de chaud: canicule, suffoquer
d'accord: favorable, approuver, consentir
dans la merde: difficulté, détresse
dans quel état: grave, critique, stable, indemne
de mauvaise humeur: agacé, irrité
débrouillard: ingénieux
dégoûtant: insalubre
dégueulasse: immonde
déguisé: costumé, travesti, faux uniforme
délinquants: auteurs
dérangé: troubles psychiatriques, déséquilibré
détester: inimitié
difficile à vivre: caractériel
dingue: déséquilibré, insensé
drapeau: fanion
drogué: consommateur, sous l'emprise
drogués: consommateurs de crack
élèves violents: perturbateurs
embêter: gêner
en avoir plein le dos: excédé, exaspéré
en bon état: intact, préservé, bien conservé
en bonne santé: bonne forme
en civil: tenue civile
en cuir: maroquinerie
en danger: menacé, péril, vulnérable
en forme: rétabli, bonne santé
en mauvais état: dégradé, vétuste, délabré, détérioré
en noir: vêtu de noir, tenue sombre
en or: doré
en panique: affolé, terrorisé
en uniforme: tenue, galons
enfants abusés: victimes, pédocriminalité, agressions sexuelles sur mineurs, violences sexuelles sur mineurs
enfants placés: aide sociale à l'enfance, protection de l'enfance, foyer de l'enfance
enfants: fratrie, élèves, moins de 18 ans, jeune public
épatant: remarquable
épaté: impressionné, admiratif
être d'accord: valider
être fier: se féliciter, fierté, s'enorgueillir
être jaloux: jalousie
être mal: détresse, souffrir
être sympa: affable
fâchés: en froid
facile à: aisé, accessible
faire gaffe: précautions
faire peur: intimider, menacer
faire pitié: émouvoir
faire plaisir: réjouir, satisfaire
faire scandale: polémique, indignation, controverse
faire sensation: marquer les esprits
familles de victimes: parties civiles, proches
femmes: manifestantes, population féminine
fier de: se féliciter, fierté
filles: adolescentes, lycéennes, collégiennes, jeunes femmes
frimeur: prétentieux
fringues: textile, prêt-à-porter
galérer: précarité
gars: individu, jeune homme
gens connus: célébrités, personnalités, people
gens en colère: manifestants, mécontents, contestataires
gens importants: personnalités, notables, dignitaires
gens malades: patients
gens qui manifestent: manifestants, cortège
gens seuls: isolés, solitude, personnes isolées
gens venus: participants, public, visiteurs
gosse: mineur
grosse tête: surdoué
groupe de jeunes: bande, adolescents
handicapé: personne à mobilité réduite
héros: acte de bravoure, résistant, sauveteur
homos: communauté lgbt, couples de même sexe
idiot: absurde
il est comment: décrit, personnalité
il porte quoi: vêtu, tenue, arborer
il se plaint: dénoncer, déplorer
ils ont aimé: accueil, apprécier, plébisciter, salué
jeune fille: adolescente, jeune femme, lycéenne
jeune homme: adolescent, lycéen
jeune mec: jeune homme, adolescent
jeunes: moins de 25 ans, moins de 18 ans
joli: pittoresque
la foule: public, manifestants, rassemblement
les jeunes: moins de 25 ans, jeunesse, étudiants
les vieux: seniors, aînés, retraités, plus de 65 ans, personnes âgées
malades: hospitalisés
malhonnête: frauduleux
marrant: comique
mauvaise idée: contre-productif, malvenu
mec bizarre: individu suspect
méchant: hostile
meufs: jeunes femmes
moins connu: méconnu
musclé: athlétique
nounours: peluche
on dit quoi de: avis, critiques, réputation
ont besoin: rechercher, nécessiter, réclamer, manquer
ours en peluche: peluche
paniqué: terrorisé
pantoufles: chaussons
pas aimer: accueil glacial, critiquer, huer, éreinter
pas clair: opaque, ambigu, zones d'ombre, suspect
pas connu: méconnu, inconnu, anonyme
pas d'accord: désapprouver, réticent
pas drôle: mauvais goût
pas facile: difficile, ardu, compliqué
pas grave: bénin, sans gravité, léger
pas juste: injuste, inéquitable, inégalité
pas malade: bien portant, négatif
pas net: suspect, douteux
pas normal: anormal, inadmissible, anomalie, scandaleux
pas sérieux: désinvolture, légèreté
pas solide: fragile, précaire
pas sûr: incertain, hypothétique
penser quoi: avis, opinion, estimer, juger, considérer
personnes âgées: plus de 65 ans
petit gars: garçonnet, jeune garçon
plein de monde: foule, affluence
pleins aux as: fortunés, richissimes
plus autorisé, plus autorisés, plus autorisée, plus autorisées: interdit, banni, prohibé, proscrit
plus content: mécontent
plus le droit: interdit, interdiction, proscrit, banni, privé
plus permis: interdit, banni, prohibé, proscrit
pros: professionnels, spécialistes
prothèse: main bionique, implant, appareillage
pull: chandail
qu'en pensent: avis, opinion, réaction, estimer
que pensent: avis, opinion, sondage, estimer
racaille: jeunes
réfugiés: déplacés
rigolo: insolite
sans pitié: impitoyable, intransigeant
sans-papiers: étrangers en situation irrégulière
se détester: inimitié, rivalité
se fâcher: s'emporter, brouille
se faire remarquer: se distinguer
se plaindre: dénoncer, déplorer, doléances
se sentir mal: indisposé
sexy: sensuel, suggestif
sont contents: se réjouir, se féliciter, saluer, satisfaits
sont pas contents: mécontents, grogne, dénoncer, colère, s'indigner
sourds: langue des signes
sympa: affable
très beau: magnifique, splendide, somptueux
très content: ravi, se réjouir, enchanté, comblé
très en colère: furieux, ulcéré, fulminer
très malade: grave, critique, gravement malade
très triste: bouleversé, effondré, accablé
trucs volés: butin, objets dérobés
trucs: objets, affaires, effets
types: individus
valise: bagage
vendeuse: commerçante, caissière, employée
vêtements: textile, prêt-à-porter
vieillard: nonagénaire, octogénaire
vieille personne: octogénaire, septuagénaire, nonagénaire
vieille: octogénaire, septuagénaire, nonagénaire, personne âgée, ancienne
vieux truc: antiquité, objet ancien
vieux: plus de 65 ans
vraie photo: authentique, authentifiée
jeu de clés, jeux de clés: trousseau, trousseaux
`

// Feelings and moods: words that say nearly the same, then what may answer for what.

export const FEELINGS = `
à bout de nerfs, excédé, exaspéré, à bout
à contrecœur, à reculons, de mauvaise grâce, sans enthousiasme, réticent
à contrecœur, à regret, malgré lui, de mauvaise grâce
antisémite, propos antisémites, haine des juifs
avoir peur, craindre, redouter, appréhender, inquiétude
boule au ventre, angoisse, anxiété, la peur au ventre, appréhension
bouleversant, poignant, émouvant, déchirant
burn out, burnout, épuisement professionnel, surmenage, épuisement
calme, tranquille, sérénité, serein, paisible
calmer le jeu, apaiser, désamorcer, désescalade, appel au calme
calmer, apaiser, désamorcer, calmer le jeu, désescalade
chialer, pleurer, plaindre, larmes
choquant, choc, révoltant, scandaleux, indécent
choquant, obscène, impudique
choqué, bouleversé, traumatisé
colère, furieux, indigné, s'indigner, s'insurger, révolté, ulcéré, outré, vénère, fâché, choqué
content, heureux, satisfait, ravi
content, satisfait, ravi, satisfaction, enchanté
courageux, brave, bravoure, héroïque
cran, courage, bravoure, audace
crevé, épuisé, fatigué
culot, oser, audace, toupet, effronterie
déboires, mésaventure, infortune, revers, ennuis
décevant, décevante, déception, médiocre, insatisfaisant
déçu, déception, désabusé, désillusion, frustré
désirer, désirait, souhaiter, envie
désolé, excuses, regret, navré, repentir
détester, haïr, haine, kiffe pas, ne pas supporter, exécrer
dissuasion, dissuader, décourager
douche froide, désillusion, déception, coup dur, cruelle déception
drôle, marrant, rigolo, amusant
éclater en sanglots, fondre en larmes, pleurer
écœuré, dégoûté, excédé, révolté
émouvant, émotion, bouleversant
ému, émotion, bouleversé
émulation, rivalité, stimulation
en a marre, lassé, excédé, ras-le-bol, lassitude
en avoir marre, lassé, ras-le-bol, exaspéré
en avoir ras le bol, excédé, exaspéré, lassitude, colère, ras-le-bol
en colère, colère, fâché, furieux
énervé, en rogne, furax, furieux, irrité, exaspéré, vénère, agacé
énerver, fâcher, colère, perdre patience
ennuyeux, lassant, monotone
envie, souhaiter, désirer, aspirer
épuisé, à bout de forces, éreinté, fatigue
épuisé, excédé, à bout de nerfs
épuisé, surmenage, fatigue
espérer, espoir, souhaiter
éthique, morale, déontologie
étonnant, surprenant, stupéfiant, inattendu
fâché, colère, furieux, mécontent
faire du souci, sang d'encre, inquiétude, alarmer, préoccupation
faire peur, effrayer, inquiéter, terrifier, peur, apeurer
fascination, envoûtement, captiver, attirance
fervent, ardent, passionné, enthousiaste, ferveur
ferveur, enthousiasme, passion, ardeur, zèle
fier, fierté, honoré, orgueilleux
fier, fierté, orgueil, fière
flippant, effrayant, anxiogène
flipper, avoir peur, angoisse, inquiet
flipper, paniquer, craindre, s'inquiéter, angoisser, redouter
fondre en larmes, éclater en sanglots, en pleurs, se mettre à pleurer
foutre la trouille, effrayer, terroriser, terrifier, peur
frustré, frustration, déçu, insatisfait, contrarié
furieux, fureur, colère, furax, rage, enragé
garder espoir, encore espoir, bon espoir, optimiste
haineux, haine, discours de haine, hostile
héroïque, héros, héroïsme, bravoure, courageux
heureux, bonheur, content, comblé, ravi
homophobe, lgbtphobie, haine anti-lgbt
honte, honteux, embarras
honteux, honte, scandaleux, indigne, infamant
inattendu, surprise, imprévu, à la surprise générale, inopiné
inquiet, inquiétude, s'inquiéter, préoccupé, angoisse, stressé, anxieux
inquiétant, inquiétude, préoccupant, alarmant, angoissant
insatisfait, mécontent, insatisfaction, grogne
intéresser, intérêt, captiver
jaloux, convoitise
jaloux, jalousie, envieux, envie
joie, joyeux, bonheur, heureux, allégresse
larmes aux yeux, au bord des larmes, en larmes, gorge nouée, ému, voix tremblante
le prendre mal, vexé, déçu, déception, colère
logiquement, rationnellement, sans surprise
ludique, amusant, divertissant, distrayant
mal prendre, vexé, déçu, déception, colère
malgré, nonobstant
malheureux, infortuné, triste, misérable
marre, lassitude, lassé, excédé, exaspéré, ras-le-bol
mécontent, grogne, insatisfait, colère
modéré, pondéré
moral à zéro, moral dans les chaussettes, moral en berne, démoralisé, abattu, découragé
morale, éthique, moralité
mordre les doigts, regretter, regrets amers, repentir
n'en peut plus, épuisé, excédé, à bout de force
nostalgie, mélancolie
oser, audace, courage, culot
panique, effroi, terreur
paniquer, affolement, mouvement de panique
pas content, furieux
pas content, mécontent, en colère, grogne, insatisfait
pas de regret, assumer, sans regret, ne regrette rien
passion, engouement, ferveur, enthousiasme
passionnant, captivant, palpitant
pépite, jeune espoir, talent prometteur, grand espoir
perdre espoir, plus d'espoir, désespérer, résigné, désespoir
peur, craindre, effrayé
peur, flipper, trouille, terreur, terrifié, effroi, redouter, appréhension
peureux, peur, craintif, lâche, apeuré
pleurer, larmes, en larmes, sanglot, chialer, fondre en larmes
pogner les nerfs, fâcher, colère, furieux
pogner, attraper, arrêter, épinglé, surpris
prendre mal, vexé, déçu, déception, colère
rab, supplémentaire, excédent, surplus
regretter, déplorer, se repentir, remords
rêver, aspirer, ambition, souhaiter, espérer
rire, marrer, rigoler, se marrer, hilare
satisfaisant, acceptable, correct, passable
satisfait, satisfaction, content, comblé, féliciter, réjouir
sauter de joie, exulter, jubiler, liesse, explosion de joie
scandaleux, révoltant, choquant, honteux
se calmer, calmer, modérer, apaiser, tempérer, calmer le jeu
sentir coupable, culpabiliser, culpabilité, remords, sentiment de culpabilité
seum, avoir le seum, dégoûté, rancœur, amertume, frustration
sexiste, sexisme, misogyne, machiste
sexiste, sexisme, misogyne, macho, machisme
soucieux, préoccupé, souci, attentif
soulagé, pousser un ouf de soulagement, ouf de soulagement, respirer
stimulation, stimulus, exciter
stress, pression, tension, surmenage
surcroît, surplus, supplément, excédent
surpris, étonné, stupéfait, pris au dépourvu
surpris, étonné, stupéfait, surprise, s'étonner, médusé, pantois
surpris, surprise, étonné, stupéfait, stupeur
tanné, lassé, excédé, exaspéré, fatigué
taper sur les nerfs, taper sur le système, agacer, exaspérer, horripiler
tomber de haut, stupéfait, déçu, surprise, désillusion
tonique, vivifiant, énergisant, stimulant
travers de la gorge, rester en travers de la gorge, ne pas digérer, pas digérer, amertume, rancœur
triste, poignant, déchirant, mélancolique
triste, tristesse, attristé, malheureux, peiné, chagrin
trouille, craindre, redouter, peur, appréhender
trouille, frousse, pétoche, peur, crainte
verser des larmes, pleurer, sangloter
à bout: épuisé, éreinté, au bout du rouleau
au bout du rouleau: épuisé, à bout, éreinté, burn-out, exténué
avoir la trouille: inquiétude, craindre, redouter, effrayé, apeuré, terrifié
avoir peur: effrayé, apeuré, peur, trembler
chialer: en pleurs
choqué, surpris, étonné: sidéré, bouleversé, traumatisé, abasourdi, stupeur, interloqué, consterné, médusé, ébranlé, déconcerté, émoi, éberlué, secoué, ébahi
content, heureux, joie: ravi, satisfait, fier, soulagé, comblé, enchanté, réjouir, féliciter, saluer, enthousiaste, euphorie, liesse, jubiler, exulter, fierté
content: se réjouir, se féliciter, soulagé
de quoi ont peur: craindre, redouter, inquiétude
déçu, déception: amer, dépité, amertume, frustration, regret, dépit, désappointé, insatisfait
déçu: dépité, amer, désappointé
dégoûté: déçu, amer, dépité, désabusé
détester, haïr: mépris, abhorrer, hostile, hostilité, rejet, répugner, mépriser, phobie, bête, aversion, dégoût, dédain
discrimination, haine, intolérance: racisme, antisémitisme, homophobie, sexisme, xénophobie, islamophobie, misogynie, transphobie, ségrégation, apartheid, grossophobie, validisme, suprémacisme
émotion, sentiment, ressentir: joie, colère, tristesse, peur, surprise, fierté, honte, soulagement, angoisse, inquiétude, déception, amertume, stupeur, effroi, jalousie, culpabilité, nostalgie, dégoût, espoir, fureur, haine, bonheur
ému: touché, la gorge serrée, larmes
en avoir assez: excédé, exaspéré, lassé, las, ras-le-bol, à bout
en avoir marre: excédé, las, à bout, fatigué
en colère: indigné, excédé, remonté, fustiger, ulcéré, exaspéré, révolté
en rogne: colère, indigné, remonté, excédé
énervé, fâché, colère: indigné, scandalisé, agacé, révolté, rage, ulcéré, exaspéré, fulminer, remonté, outré, emporter, fureur, courroux, irrité, excédé, fustiger, tollé, ire
être choqué: indigné, bouleversé, sous le choc, consterné, stupéfait, outré
fatigué, épuisé: burn-out, harassé, surmené, exténué, lassitude, usé, lessivé, insomnie
fier: s'enorgueillir
flip: peur, inquiétude, angoisse
flipper: inquiétude
furax: indigné, remonté, excédé, en colère
halluciner: surpris, abasourdi, étonné, consterné
inquiet: craindre, redouter, s'alarmer, soucieux
mobile: jalousie, vengeance, haine, racisme, héritage, dette, rivalité
paniquer: s'affoler, mouvement de foule
pas content: s'indigner, déplorer, déçu, remonté
peur, inquiet, craindre, craint: angoisse, redouter, panique, terreur, inquiétude, terrorisé, crainte, terrifié, alarmé, anxieux, apeuré, phobie, préoccupé, appréhender, traumatisé, psychose, effroi
peur: frayeur
pleurer: en pleurs
ras le bol: à bout
réaction: applaudissements, huées, larmes, tollé, soulagement, stupeur, consternation
regretter: avoir eu tort
remonté: furieux, en colère, mécontent, indigné, excédé
remords: contrition
rigoler: sourire, plaisanter, s'amuser, s'esclaffer, ironiser
s'en vouloir: regretter, remords, culpabiliser
s'énerver: perdre son calme, hausser le ton
s'inquiéter: s'alarmer
se marrer: sourire, plaisanter, s'amuser, s'esclaffer
se réjouir: se féliciter, satisfait, saluer, heureux, ravi
soulagé: rassuré, apaisé, ouf
tomber des nues: surpris, découvrir avec stupeur, étonné
triste, malheureux, tristesse: deuil, effondré, bouleversé, dévasté, larmes, pleurer, abattu, anéanti, désespéré, endeuillé, meurtri, sanglot, accablé, désemparé
triste: ému, affligé
trouille: frayeur
vénère: remonté, excédé, en colère
`

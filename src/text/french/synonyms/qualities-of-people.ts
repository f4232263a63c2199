// What people are like: words that say nearly the same, then what may answer for what.

export const QUALITIES_OF_PEOPLE = `
affinité, attirance, sympathie, complicité
aisance, facilité, habileté, désinvolture
apôtre, apostolique, disciple
apte, capable, aptitude, compétent
attitude, comportement, posture
brillant, talentueux, talent, doué, surdoué
caractère, personnalité
carolingien, charlemagne, empire franc
célèbre, célébrité, connu, renommée, notoriété
célèbre, connu, réputé
célèbre, illustre, notoire
combine, stratagème, subterfuge, ruse, astuce
compét, compétition, tournoi
condoléances, compassion, sympathie, endeuillé
connu des services, connu de la police, défavorablement connu, antécédents judiciaires
connu, notoire
croyance, fidèle
dépasser, excéder, franchir, surpasser, supérieur
devenir français, naturalisé, nationalité française
disciple, adepte, fidèle, apôtre
donateur, généreux
doué, talent, talentueux, habile
égalité, match nul, ex aequo, score nul
égalité, nul, parité, ex aequo, dos à dos
éminent, réputé, renommé
évaluer, estimation, expert
expert-compta, expert-comptable, comptable
expertise, expert, contre-expertise, rapport d'expert
expertiser, expert, spécialiste, rapport d'expert
faire connaître, révéler, notoriété, célèbre, percer
fameux, célèbre, illustre, réputé, renommé
feignant, apathie, paresseux, oisif
fidèle, fidélité, loyal, loyauté, dévoué
flemmard, paresseux, fainéant, flemme, oisif
flemme, oisiveté, indolence
franc-maçon, franc-maçonnerie, loge maçonnique, maçonnique
franciscain, cordelier, saint françois, capucin
francophone, langue française, parlant français
francoprovençal, arpitan, patois
franquiste, franquisme, franco, phalangiste
généreux, générosité, bienfaiteur, altruiste
gentil, gentillesse, bienveillant, aimable, sympathique
gestapo, police secrète, police politique
giec, experts du climat, groupe d'experts intergouvernemental
gratteux, avare, radin, pingre, cheap
guinche, bal, bal populaire
habile, habileté, adroit, doué, adresse
honorer, célébrer, baptiser
incapable, incompétent, nul, inapte
intelligent, brillant, doué, quotient intellectuel
intelligent, doué, surdoué
kanji, idéogramme, caractère chinois
les bleus, équipe de france, tricolores, sélection française
lfi, la france insoumise, insoumis
loyal, loyauté, fidèle, fidélité, allégeance
malin, malice, rusé
méchant, méchanceté, cruel, malveillant
médiocre, médiocrité, piètre, insuffisant, faible
mérovingien, clovis, royaume franc, dagobert
moins strict, assouplir
mollesse, apathie, indolence, atonie
nkvd, guépéou, police politique, kgb
nul, catastrophique, médiocre, désastreux
nul, nullité, médiocre, médiocrité
papiers français, nationalité française, naturalisation
paroissien, fidèle, paroisse
percer, devenir célèbre, succès, notoriété, faire connaître
politologue, analyste, politologie, sciences politiques
populaire, popularité, apprécié, vogue
populariser, faire connaître, vulgariser, rendre célèbre
prestigieux, renommé, réputé, illustre
professionnalisme, sérieux, compétence, rigueur
radin, avare, pingre, avarice, gratteux
radin, rogner, avare, pingre
renom, renommée, réputation, notoriété, célébrité
représenter la france, sélectionné, équipe de france, ambassadeur
rigidité, rigide, raideur, raide, inflexible
sans détour, franchement, crûment
sévère, draconien, strict, intransigeant
sévère, sévérité, strict
spécialiste, expert, spécialisé, connaisseur
strict, sévère, rigoureux, rigueur, inflexible
sympa, sympathique, agréable, chaleureux, convivial
têtu, obstiné, entêté, inflexible
timide, timidité, réservé, introverti
trop strict, rigide, sévère, excès de zèle
typographie, imprimerie, police de caractères
caractère, personnalité, qualité: courageux, généreux, discret, timide, autoritaire, drôle, gentil, violent, modeste, calme, sérieux, têtu, charismatique, impulsif, humble, bienveillant, ambitieux, colérique, intelligent, rigoureux, réservé, souriant
spécialiste, expert: économiste, politologue, historien, sociologue, climatologue, juriste, géopolitologue, psychologue, constitutionnaliste, consultant, épidémiologiste, analyste, professeur, démographe, criminologue, politiste
`

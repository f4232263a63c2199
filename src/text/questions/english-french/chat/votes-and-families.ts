// Votes, protests, violence, checks, families and the press, as questions put them: French, most usual first. One
// entry a line.

export const CHAT_VOTES_AND_FAMILIES = `
a decade ago: il y a dix ans
a dozen: douzaine | une douzaine
against: hostile | défavorable | opposé
airline: compagnie
amusement park: parc de loisirs
appear in public: se montrer | apparition publique | paraître
around noon: vers midi | à midi
at dawn: à l'aube | au petit matin
at dusk: à la tombée de la nuit | au crépuscule
banner: pancarte
based in: basé | installé | siège
berth: couchette | mouillage | poste à quai
big wheel: grande roue
blockade: bloquer
blood test: prélèvement
branch: filiale
briefing: briefing
bring in: rapporter | recettes | produit attendu
by a show of hands: à main levée
ceiling: voûte
cellar: sous-sol
chant: slogan
cockpit: poste de pilotage
crack: fêlure
cracked: fissuré
decision taken: décision arrêtée | mesure arrêtée | décider | adopter
dna test: test adn | adn | analyse génétique
dock: port
earlier this week: en début de semaine | cette semaine
expert report: rapport d'expert
explode: éclater
fairground: forains
ferry company: compagnie maritime | armateur
findings: constatations
flight attendant: personnel navigant
forced out: poussé à la démission | contraint de partir | écarté
fuse: disjoncter
give up the job: démissionner | renoncer | quitter son poste
gunshot: détonation
held hostage: pris en otage
hint: sous-entendre
house arrest: assignation
hung parliament: majorité relative
in danger of death: jours en danger | pronostic vital
in favour: favorable
in her forties: quarantaine
in his fifties: cinquantaine
in his forties: quarantaine
in his sixties: soixantaine
in the running: en course
inspection: visite | vérification
keep out of sight: ne plus se montrer | se cacher
knife attack: poignardé
life in danger: jours en danger | pronostic vital
life sentence: réclusion criminelle
lifeguard: surveillant de baignade
lives in: habiter | résider | vivre
logbook: carnet | registre | journal de bord
maiden name: nom de jeune fille
maintenance: révision
make an appearance: se montrer | paraître | apparition
midweek: en milieu de semaine
mugged: détroussé
narrow win: courte victoire | de justesse
native of: originaire | natif
newborn: nourrisson
outvoted: mis en minorité | battu
overnight: pendant la nuit
overturned: annulé | cassé | infirmé
paperwork: documents
partner: compagne
petition: signatures
preliminary findings: premières conclusions | rapport préliminaire | conclusions provisoires
promoted: promotion | nommé
public appearance: apparition publique | se montrer
public meeting: réunion publique
quit over: démissionner | claquer la porte | quitter
real name: vrai nom | nom de naissance | état civil
restraining order: interdiction d'approcher
riot police: gendarmes mobiles
ruins: vestiges
rusty: oxydé | corrodé
safety check: vérification | inspection
safety record: bilan de sécurité | antécédents
secret ballot: bulletin secret | vote à bulletin secret
seen in public: se montrer | apparition publique
shareholder: associé
sign the petition: pétition | signataires | signatures
spare part: pièce
spark plug: bougie
stalker: harcèlement
swimming pool: bassin
take a decision: arrêter la décision | décision arrêtée | mesure arrêtée | décider | adopter
tax revenue: recettes fiscales | produit de la taxe | recettes
the day after: le lendemain | lendemain
the night before: la veille au soir | veille
the previous day: la veille | veille
theme park: parc à thème
toddler: enfant
town meeting: réunion publique | assemblée
watchdog: organisme de contrôle
worn out: usure
`

// English: French, most usual first. One entry a line.

export const ADVERBS_AND_PHRASES = `
who: qui
whom: qui
whose: dont | à qui
what: quoi | quel | que
where: où | lieu | endroit
why: pourquoi | raison | cause | motif
how: comment
which: quel | lequel
because: parce que | car
because of: à cause de | en raison de
due to: en raison de | dû à
thanks to: grâce à
in order to: afin de | pour
so that: afin que | pour que
although: bien que
though: bien que | cependant
however: cependant | toutefois
nevertheless: néanmoins | toutefois
despite: malgré | en dépit de
in spite of: malgré | en dépit de
but: mais
also: aussi | également
too: aussi | trop
moreover: de plus | en outre
furthermore: en outre | par ailleurs
besides: en outre | d'ailleurs
in addition: en outre | de plus
in addition to: en plus de | outre
instead: plutôt | à la place
instead of: au lieu de | à la place de
rather: plutôt | assez
unless: sauf si | à moins que
if: si
whether: si
therefore: donc | par conséquent
thus: ainsi | donc
as a result: en conséquence | par conséquent
according to: selon | d'après
as for: quant à
regarding: concernant | au sujet de
concerning: concernant
in terms of: en termes de | en matière de
on behalf of: au nom de | pour le compte de
in favour of: en faveur de | favorable
against: contre
without: sans
with: avec
for: pour
during the night: dans la nuit | nuit
by: par
through: à travers | par
towards: vers | envers
toward: vers | envers
into: dans
onto: sur
off: hors | au large
off the coast of: au large de
over: sur | au-dessus | terminé
except: sauf | excepté
including: y compris | dont
such as: comme | tel que
like: comme | aimer
unlike: contrairement à
both: les deux | à la fois
either: l'un ou l'autre | soit
neither: ni
each: chaque | chacun
every: chaque | tous
everyone: tout le monde | tous
everybody: tout le monde | tous
everything: tout
someone: quelqu'un
somebody: quelqu'un
something: quelque chose
anyone: quiconque | quelqu'un
anything: quoi que ce soit | quelque chose
nobody: personne
no one: personne
nothing: rien
none: aucun
other: autre
others: autres
another: autre | un autre
one another: l'un l'autre
each other: l'un l'autre
himself: lui-même
herself: elle-même
themselves: eux-mêmes
alone: seul
together: ensemble
apart: à part | séparé
probably: probablement | sans doute
perhaps: peut-être
maybe: peut-être
possibly: peut-être | éventuellement
certainly: certainement
surely: sûrement
clearly: clairement
obviously: évidemment | manifestement
apparently: apparemment | visiblement
reportedly: aurait | selon des sources
actually: vraiment | réellement
really: vraiment
truly: vraiment | véritablement
very: très
extremely: extrêmement
highly: hautement | très
particularly: particulièrement | notamment
especially: surtout | notamment
notably: notamment
mainly: principalement | surtout
mostly: principalement | surtout
largely: largement | en grande partie
partly: en partie | partiellement
entirely: entièrement
completely: complètement | totalement
totally: totalement
fully: pleinement | entièrement
quite: assez | tout à fait
slightly: légèrement
barely: à peine
hardly: à peine | guère
just: juste | seulement
merely: simplement | seulement
simply: simplement
even: même
generally: généralement
widely: largement
strongly: fortement | vivement
firmly: fermement
heavily: lourdement | fortement
sharply: nettement | fortement | vivement
significantly: significativement | nettement
considerably: considérablement
deeply: profondément
badly: mal | gravement
poorly: mal
successfully: avec succès
unsuccessfully: en vain | sans succès
in vain: en vain
easily: facilement
hard to: difficile
directly: directement
indirectly: indirectement
publicly: publiquement
privately: en privé
secretly: secrètement | en secret
openly: ouvertement
deliberately: délibérément | volontairement
intentionally: intentionnellement | volontairement
on purpose: exprès | volontairement
accidentally: accidentellement | par accident
by mistake: par erreur
voluntarily: volontairement
willingly: volontiers
forcibly: de force
by force: de force | par la force
peacefully: pacifiquement | paisiblement
violently: violemment
brutally: brutalement | sauvagement
safely: en sécurité | sain et sauf
carefully: soigneusement | prudemment
closely: de près | étroitement
jointly: conjointement | ensemble
unanimously: à l'unanimité | unanimement
formally: formellement | officiellement
theoretically: théoriquement | en théorie
in practice: en pratique | dans les faits
in principle: en principe
in particular: en particulier | notamment
in general: en général
in fact: en fait
in reality: en réalité
in other words: autrement dit | en d'autres termes
in public: en public
in private: en privé
in person: en personne
in charge of: chargé de | responsable de
in response to: en réponse à
in exchange for: en échange de | contre
in danger: en danger
in trouble: en difficulté
in power: au pouvoir
in office: en fonction | au pouvoir
in favor: favorable
in opposition to: en opposition à
in need: dans le besoin
in detail: en détail
in line with: conforme à | conformément à
in light of: à la lumière de | compte tenu de
in connection with: dans le cadre de | en lien avec
in front: devant | en tête
on the other hand: en revanche | d'autre part
on the contrary: au contraire
on condition that: à condition que
on condition of anonymity: sous couvert d'anonymat
on strike: en grève
on leave: en congé
on duty: de service | en service
on foot: à pied
on fire: en feu | en flammes
on holiday: en vacances
on the ground: sur le terrain | au sol
on the spot: sur place
on the way: en route | en chemin
on the eve of: à la veille de
on the occasion of: à l'occasion de
at stake: en jeu
at large: en fuite | en liberté
at gunpoint: sous la menace d'une arme
at the scene: sur place | sur les lieux
at the request of: à la demande de
at the expense of: aux dépens de | au détriment de
at the heart of: au cœur de
at sea: en mer
at random: au hasard
at war: en guerre
under investigation: visé par une enquête | enquête
under pressure: sous pression
under threat: menacé
under control: sous contrôle | maîtrisé
under construction: en construction
under review: à l'étude | examen
under the influence: sous l'emprise | sous influence
out of control: hors de contrôle | incontrôlable
out of danger: hors de danger
out of work: sans emploi | au chômage
out of service: hors service
by train: en train
by car: en voiture
by plane: en avion
by sea: par la mer
by law: selon la loi | légalement
by chance: par hasard
behind bars: derrière les barreaux | en prison
behind closed doors: à huis clos | huis clos
face to face: face à face
side by side: côte à côte
step by step: pas à pas | étape par étape
as part of: dans le cadre de
as well as: ainsi que
as usual: comme d'habitude
as planned: comme prévu
as expected: comme prévu
as long as: tant que
as far as: jusqu'à | en ce qui concerne
for example: par exemple
for instance: par exemple
for fear of: de peur de | par crainte de
for lack of: faute de
for the sake of: pour le bien de
no comment: sans commentaire | pas de commentaire
of course: bien sûr | évidemment
in the wake of: dans la foulée de | à la suite de
in the aftermath of: au lendemain de | à la suite de
aftermath: lendemain | conséquences | suites
carry out an attack: commettre un attentat | attaquer
claim victory: revendiquer la victoire | victoire
come into force: entrer en vigueur | entrée en vigueur
take effect: entrer en vigueur | prendre effet
come to power: arriver au pouvoir | accéder au pouvoir
rise to power: ascension | arrivée au pouvoir
seize power: prendre le pouvoir | s'emparer du pouvoir
balance of power: rapport de force | équilibre des pouvoirs
separation of powers: séparation des pouvoirs
rule of law: État de droit
public order: ordre public
law and order: ordre public | maintien de l'ordre
policing: maintien de l'ordre
police brutality: violences policières | brutalités policières
police violence: violences policières
police operation: opération de police | intervention policière
internal investigation: enquête interne
open an investigation: ouvrir une enquête | enquête ouverte
call for calm: appel au calme | appeler au calme
call for help: appel à l'aide | appeler au secours
call for witnesses: appel à témoins
cause of death: cause de la mort | causes du décès
cause of the fire: origine de l'incendie | cause de l'incendie
main suspect: principal suspect | suspect
prime suspect: principal suspect | suspect
place of birth: lieu de naissance
birthplace: lieu de naissance
date of birth: date de naissance
place of death: lieu du décès
hometown: ville natale | ville d'origine
home country: pays d'origine | pays natal
country of origin: pays d'origine
side of the road: bord de la route | bas-côté
point of no return: point de non-retour
conflict of interest: conflit d'intérêts
abuse of power: abus de pouvoir
misuse of public funds: détournement de fonds publics
misuse: usage abusif | mauvais usage | détournement
cover-up: dissimulation | étouffement
allegations of abuse: accusations de violences
lose one's life: perdre la vie | mourir
lose one's job: perdre son emploi
lose consciousness: perdre connaissance
put to death: mettre à mort | exécuter
put on trial: traduire en justice | juger
bring to justice: traduire en justice
sentence to death: condamner à mort
sentenced: condamné
sentenced to prison: condamné à la prison | prison
fight against: lutter contre | lutte contre
make a decision: prendre une décision | décider
make a mistake: commettre une erreur
make an arrest: interpeller | arrestation
make a speech: prononcer un discours | discours
make headlines: faire la une
make progress: progresser | avancer
make public: rendre public | publier
make sure: s'assurer | veiller
reach an agreement: parvenir à un accord | trouver un accord | accord
strike a deal: conclure un accord | accord
break the law: enfreindre la loi | violer la loi
break a record: battre un record | record
break the silence: rompre le silence | briser le silence
set a record: établir un record | record
set an example: donner l'exemple
give a statement: faire une déclaration | déclarer
give an interview: accorder un entretien | accorder une interview
give evidence: témoigner
hold a press conference: tenir une conférence de presse | conférence de presse
hold an election: organiser des élections
hold accountable: demander des comptes
accountable: responsable | comptable
accountability: responsabilité | obligation de rendre des comptes
pay attention: faire attention
play a role: jouer un rôle
raise concerns: susciter des inquiétudes | inquiéter
spark outrage: susciter l'indignation | indigner
spark: étincelle | déclencher | susciter
outrage: indignation | tollé | scandale
backlash: tollé | réaction hostile
outcry: tollé | protestation
uproar: tollé | tumulte
stir controversy: faire polémique | susciter la polémique
take action: agir
take control: prendre le contrôle
take to the streets: descendre dans la rue | manifester
take legal action: saisir la justice | porter plainte
take measures: prendre des mesures
take responsibility: assumer | endosser la responsabilité
take shelter: s'abriter | se réfugier
take time: prendre du temps
tell the truth: dire la vérité
turn a blind eye: fermer les yeux
green light: feu vert
red line: ligne rouge
road map: feuille de route
roadmap: feuille de route
white paper: livre blanc
working group: groupe de travail
task force: groupe de travail | cellule | task force
round table: table ronde
deadlock: impasse | blocage
stalemate: impasse
standoff: bras de fer | face-à-face
showdown: bras de fer | affrontement
row: querelle | polémique | rang
feud: querelle | brouille
wake-up call: signal d'alarme | électrochoc
last resort: dernier recours
worst-case scenario: scénario du pire
scenario: scénario
starting point: point de départ
side: côté | camp
`

// English: French, most usual first. One entry a line.

export const ADJECTIVES_S_W = `
state-owned: public | étatique
steady: stable | régulier
steep: raide | fort
stiff: raide
strange: étrange | bizarre
strategic: stratégique
strict: strict
striking: frappant
strong: fort | solide
structural: structurel
stupid: stupide | bête
subsequent: ultérieur | suivant
substantial: important | substantiel
subtle: subtil
sufficient: suffisant
suitable: approprié | adapté
superficial: superficiel
superior: supérieur
supreme: suprême
suspended: suspendu | mis à pied
suspicious: suspect | méfiant
sweet: doux | sucré
swift: rapide
tactic: tactique
tactical: tactique
talent: talent
talented: talentueux
tense: tendu
terrible: terrible
theoretical: théorique
thick: épais
thin: mince | fin
thorough: approfondi | minutieux
tight: serré | étroit
tiny: minuscule | petit
tired: fatigué
top: haut | sommet | meilleur
tough: dur | difficile | ferme
transparency: transparence
transparent: transparent
tropical: tropical
typical: typique
ugly: laid
ultimate: ultime
unable: incapable
unacceptable: inacceptable
unanimous: unanime | à l'unanimité
unarmed: désarmé | non armé
unauthorized: non autorisé | interdit
unbearable: insupportable | intenable
unbelievable: incroyable
unchanged: inchangé
unclear: flou | incertain
unconfirmed: non confirmé
unconstitutional: inconstitutionnel | anticonstitutionnel
unexpected: inattendu | imprévu
unfair: injuste | déloyal
unforgettable: inoubliable
unfortunate: malheureux | regrettable
unique: unique
universal: universel
unjust: injuste
unknown: inconnu
unlikely: improbable | peu probable
unlimited: illimité
unnecessary: inutile
unpopular: impopulaire
unprecedented: sans précédent | inédit
unpredictable: imprévisible
unrealistic: irréaliste
unstable: instable
unusual: inhabituel | insolite
upset: bouleversé | contrarié
useful: utile
useless: inutile
usual: habituel
vague: vague | flou
valid: valable | valide
valuable: précieux | de valeur
various: divers | différents
vast: vaste
verbal: verbal
vigilant: vigilant
visible: visible
vital: vital | essentiel
vivid: vif
voluntary: volontaire | bénévole
vulnerable: vulnérable | fragile
waterproof: étanche | imperméable
weak: faible
weird: bizarre | étrange
well-known: connu | célèbre
well-off: aisé
well-paid: bien payé
whole: entier | ensemble
widespread: généralisé | répandu | étendu
willing: disposé | prêt
wise: sage
wonderful: merveilleux
worried: inquiet | préoccupé
worrying: inquiétant | préoccupant
worse: pire | plus grave
worst: pire
worthwhile: utile
worthy: digne
wrong: faux | tort | mauvais
wrongdoing: faute | malversation | méfait
wrongful: abusif | injustifié
wrongly: à tort
`

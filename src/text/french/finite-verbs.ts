// Forms of common French verbs that end a noun phrase where an adjective might go on: "La maire quitte la salle".
// Folded; auxiliaries and modal verbs stand in grammar.ts, verbs of speech have a table of their own.

export const COMMON_VERBS = `
abandonne abrite accepte accompagne accorde accueille accuse achete acheve acquiert adopte adresse affiche affirme affronte agit aide aime ajoute alerte
alimente aligne amorce analyse annonce annule apparait appartient appelle applaudit apporte apprecie apprend approuve appuie arrive assiste assume assure attaque atteint
attend attire attribue augmente autorise avance avertit avoue bat beneficie bloque bondit brandit brigue brise cache calme campe cause cede celebre cesse change
chante charge cherche choisit chute cible cite clame classe cloture collecte combat commande commence commente compare comparait compte concede conclut concerne
condamne conduit confie confirme conforte connait conseille conserve considere consiste constate conteste continue contredit contribue convient convoque corrige coupe court coute
couvre craint cree crie critique croit debat debute decerne decide declare declenche decline decouvre decrit dedie defend defile degage demande dement demeure demissionne
denonce depasse depend depense deplore depose depuis derange descend desire designe detaille detient detruit developpe devient devoile dirige discute dispose dispute dissout
distribue diverge divise dirige domine donne doute dresse echappe echoue eclate ecoute ecrit effectue elabore elargit emet emporte encadre encourage engage enonce enregistre entend
enterre entre entretient envisage envoie epingle espere essaie essuie estime etablit etudie evalue evite evoque examine exclut execute exerce exhorte exige existe explique exploite
exprime favorise feint felicite ferme figure file finance finit fixe fonce fonctionne fonde force forme fournit frappe fuit gagne garantit garde gere grimpe guette hausse herite
hesite ignore illustre impose impute incarne incite indique informe insiste inspire instaure installe intervient interpelle interroge invite invoque ironise jette joue juge jure justifie
lache laisse lance lit livre loue maintient manque manifeste marche marque martele meconnait meme menace mene met minimise modere monte montre moque multiplie nait necessite negocie nie nomme note
nuance observe obtient occupe offre omet opere oppose ordonne organise ouvre paie parait parle participe partage part parvient passe peine pense perd permet persiste pese place plaide
plaisante pointe porte pose possede poste poursuit pousse pratique precise predit prefere prend prepare presente preside pretend prevoit prevaut previent prie prive privilegie proclame produit
profite progresse promet prone prononce propose protege proteste prouve provient provoque publie punit qualifie quitte raconte rachete raille rallie ramene rappelle rapporte rassemble rassure
realise reagit recense recommande reclame recoit reconnait recrute recule redige redoute reduit refuse regarde regle regne regrette rejette rejoint releve relance relate remercie remet remonte remplace
remporte rencontre rend renonce renouvelle rentre repete repond reporte repousse reprend represente reproche resiste resume reste retient retire retorque retourne retrace retrouve reunit reussit revele revendique
revient reve riposte risque rit salue sanctionne sauve sent sert siege signale signe signifie situe soigne sollicite sort souffle souffre souhaite soulage souligne soumet soupconne soupire sourit soutient
souvient subit succede suggere suit surprend surveille suscite suspend tacle taxe tempere temoigne tend tente termine tient tire tombe touche tourne traduit traine traite tranche transforme travaille trouve tue unit
utilise valide vante vaut veille vend verse vient vire vise visite vit vole vote voit voyage
`

// French nouns for people and for groups of people: what stands before or behind a name, and what refers back to
// it. Forms are written "masculine/feminine" (an ending, or the whole word), epicene ones once.

/** Offices, occupations and positions: one holder at a time is meant by "la maire". */
export const ROLES = `
maire adjoint/e conseiller/conseillère ministre premier-ministre secrétaire député/e sénateur/sénatrice eurodéputé/e parlementaire
élu/e édile président/e vice-président/e chancelier/chancelière gouverneur/e préfet/préfète sous-préfet/sous-préfète ambassadeur/ambassadrice
consul/e diplomate commissaire haut-commissaire haut-représentant/haute-représentante délégué/e représentant/e porte-parole candidat/e
bourgmestre échevin/e collègue chef/cheffe leader/leadeuse dirigeant/e responsable patron/ne directeur/directrice codirecteur/codirectrice
pdg gérant/e manager/manageuse administrateur/administratrice fondateur/fondatrice cofondateur/cofondatrice créateur/créatrice actionnaire
propriétaire entrepreneur/entrepreneuse industriel/le milliardaire multimilliardaire millionnaire magnat financier/financière banquier/banquière
homme-d'affaires/femme-d'affaires investisseur/investisseuse promoteur/promotrice exploitant/e agriculteur/agricultrice éleveur/éleveuse viticulteur/viticultrice
maraîcher/maraîchère paysan/ne apiculteur/apicultrice ostréiculteur/ostréicultrice pêcheur/pêcheuse marin capitaine armateur/armatrice
navigateur/navigatrice skipper/skippeuse pilote copilote astronaute cosmonaute spationaute mécanicien/ne technicien/ne ingénieur/e ouvrier/ouvrière
employé/e salarié/e cadre fonctionnaire agent/e contrôleur/contrôleuse conducteur/conductrice chauffeur/chauffeuse routier/routière cheminot/e
docker fondeur/fondeuse métallo mineur-de-fond sidérurgiste forgeron/ne manutentionnaire magasinier/magasinière cariste opérateur/opératrice grutier/grutière batelier/batelière
machiniste aiguilleur/aiguilleuse facteur/factrice postier/postière livreur/livreuse coursier/coursière charpentier/charpentière
menuisier/menuisière ébéniste maçon/ne couvreur/couvreuse plombier/plombière électricien/ne serrurier/serrurière chaudronnier/chaudronnière
soudeur/soudeuse artisan/e boulanger/boulangère boucher/bouchère cuisinier/cuisinière pâtissier/pâtissière restaurateur/restauratrice
traiteur/traiteuse hôtelier/hôtelière cafetier/cafetière serveur/serveuse commerçant/e libraire marchand/e antiquaire galeriste
commissaire-priseur/commissaire-priseuse vendeur/vendeuse caissier/caissière coiffeur/coiffeuse fleuriste buraliste pharmacien/ne
médecin docteur/doctoresse chirurgien/ne infirmier/infirmière aide-soignant/e soignant/e sage-femme urgentiste généraliste pédiatre
psychiatre psychologue psychanalyste cardiologue neurologue pneumologue oncologue cancérologue épidémiologiste virologue infectiologue
immunologiste radiologue anesthésiste gériatre gynécologue dermatologue dentiste kinésithérapeute orthophoniste vétérinaire ambulancier/ambulancière
secouriste pompier/pompière sapeur-pompier/sapeuse-pompière sauveteur/sauveteuse policier/policière gendarme enquêteur/enquêtrice
inspecteur/inspectrice brigadier/brigadière lieutenant/e lieutenant-colonel/lieutenante-colonelle colonel/le général/e commandant/e amiral/e
vice-amiral/e sergent/e caporal/e adjudant/e major/e soldat/e militaire officier/officière vétéran/e mercenaire
procureur/e procureur-adjoint/procureure-adjointe substitut/e magistrat/e juge avocat/e avocat-général/avocate-générale bâtonnier/bâtonnière
notaire huissier/huissière greffier/greffière juriste expert/e conseil défenseur/défenseure médiateur/médiatrice rapporteur/rapporteure
prévenu/e accusé/e suspect/e condamné/e détenu/e inculpé/e coupable meurtrier/meurtrière ravisseur/ravisseuse escroc plaignant/e victime témoin
partie-civile otage juré/e mis-en-cause rescapé/e survivant/e blessé/e passager/passagère voyageur/voyageuse touriste randonneur/randonneuse
syndicaliste cégétiste militant/e activiste manifestant/e gréviste bénévole volontaire participant/e organisateur/organisatrice
humanitaire écologiste opposant/e dissident/e exilé/e réfugié/e migrant/e lanceur/lanceuse
chercheur/chercheuse scientifique savant/e professeur/e prof enseignant/e instituteur/institutrice maître/maîtresse universitaire doyen/ne
recteur/rectrice proviseur/e principal/e étudiant/e lycéen/ne collégien/ne écolier/écolière élève doctorant/e spécialiste analyste
économiste historien/ne géographe sociologue politologue politiste anthropologue ethnologue archéologue philosophe linguiste
physicien/ne chimiste biologiste botaniste zoologiste ornithologue entomologiste mathématicien/ne informaticien/ne statisticien/ne astronome
astrophysicien/ne géologue géophysicien/ne volcanologue sismologue climatologue paléoclimatologue météorologue prévisionniste hydrologue
océanographe glaciologue palynologue paléontologue écologue agronome démographe généticien/ne neuroscientifique toxicologue
criminologue constitutionnaliste urbaniste architecte paysagiste conservateur/conservatrice commissaire-d'exposition archiviste bibliothécaire
écrivain/e auteur/autrice coauteur/coautrice romancier/romancière poète/poétesse essayiste dramaturge scénariste traducteur/traductrice
éditeur/éditrice critique chroniqueur/chroniqueuse éditorialiste journaliste reporter reportrice correspondant/e envoyé/e rédacteur/rédactrice
photographe photojournaliste cameraman présentateur/présentatrice animateur/animatrice humoriste comique blogueur/blogueuse
youtubeur/youtubeuse influenceur/influenceuse streameur/streameuse podcasteur/podcasteuse internaute
artiste peintre sculpteur/sculptrice dessinateur/dessinatrice illustrateur/illustratrice caricaturiste plasticien/ne graphiste styliste couturier/couturière
chanteur/chanteuse rappeur/rappeuse musicien/ne pianiste violoniste violoncelliste guitariste batteur/batteuse organiste chorégraphe danseur/danseuse
compositeur/compositrice acteur/actrice comédien/ne cinéaste réalisateur/réalisatrice metteur/metteuse producteur/productrice
mannequin modèle vedette star icône champion/ne vice-champion/ne médaillé/e lauréat/e athlète sportif/sportive joueur/joueuse footballeur/footballeuse
rugbyman rugbywoman handballeur/handballeuse basketteur/basketteuse volleyeur/volleyeuse tennisman tenniswoman nageur/nageuse skieur/skieuse
cycliste coureur/coureuse sprinteur/sprinteuse perchiste judoka boxeur/boxeuse lutteur/lutteuse escrimeur/escrimeuse gymnaste patineur/patineuse
golfeur/golfeuse surfeur/surfeuse grimpeur/grimpeuse alpiniste guide cavalier/cavalière jockey biathlète triathlète marathonien/ne
entraîneur/e coach sélectionneur/e préparateur/préparatrice capitaine gardien/ne attaquant/e défenseur/e ailier/ailière arrière
avant-centre buteur/buteuse libéro pivot demi-de-mêlée demi-d'ouverture pilier troisième-ligne deuxième-ligne première-ligne talonneur/talonneuse arbitre remplaçant/e titulaire recrue finaliste demi-finaliste tenant/e
prêtre curé évêque archevêque cardinal pape souverain-pontife pontife imam rabbin/e pasteur/e moine religieux/religieuse abbé patriarche ayatollah
guide-suprême roi/reine souverain/e monarque prince/princesse duc/duchesse comte/comtesse empereur/impératrice émir cheikh sultan héritier/héritière
dictateur/dictatrice putschiste rebelle chef-d'Etat/cheffe-d'Etat numéro-un
démocrate républicain/e conservateur/conservatrice travailliste socialiste communiste insoumis/e macroniste lepéniste écolo centriste libéral/e
nationaliste populiste indépendantiste souverainiste royaliste sarkozyste gaulliste frontiste
riverain/e membre supporter/supportrice fan habitué/e badaud/e festivalier/festivalière adhérent/e habitant/e résident/e locataire voisin/e usager/usagère client/e consommateur/consommatrice électeur/électrice contribuable acheteur/acheteuse
abonné/e lecteur/lectrice spectateur/spectatrice visiteur/visiteuse automobiliste piéton/ne
concierge gestionnaire coordinateur/coordinatrice coordonnateur/coordonnatrice animateur-adjoint instructeur/instructrice éducateur/éducatrice surveillant/e assistant/e
stagiaire apprenti/e retraité/e chômeur/chômeuse intérimaire interprète conférencier/conférencière consultant/e communicant/e stratège
lobbyiste collectionneur/collectionneuse mécène donateur/donatrice partenaire parrain/marraine intermédiaire
trésorier/trésorière comptable auditeur/auditrice négociateur/négociatrice émissaire envoyé-spécial ombudsman
patient/e malade proche allié/e rival/e adversaire concurrent/e prédécesseur/e successeur/e homologue confrère/consœur supérieur/e subordonné/e
associé/e complice interlocuteur/interlocutrice connaisseur/connaisseuse observateur/observatrice intéressé/e
sexagénaire trentenaire quadragénaire quinquagénaire septuagénaire octogénaire nonagénaire centenaire
adolescent/e ado mineur/e nourrisson bébé garçonnet fillette jeune senior bambin
vainqueur gagnant/e perdant/e battu/e vaincu/e favori/te outsider international/e recordman recordwoman olympien/ne lutteur/lutteuse
interne externe praticien/ne chauffagiste monteur/monteuse conserveur/conserveuse négociant/e fabricant/e mécano soudeur/soudeuse horloger/horlogère
bijoutier/bijoutière joaillier/joaillière garagiste ferrailleur/ferrailleuse transporteur/transporteuse restauratrice assureur/assureuse courtier/courtière trader
châtelain/e intendant/e économe censeur/censeure bienfaiteur/bienfaitrice accusateur/accusatrice détracteur/détractrice
protégé/e camarade condisciple repenti/e fugitif/fugitive évadé/e tireur/tireuse agresseur/agresseuse assaillant/e licencié/e démissionnaire
tribun polémiste pamphlétaire conteur/conteuse imprésario agent-de-joueurs lanceur-d'alerte/lanceuse-d'alerte chef-d'entreprise/cheffe-d'entreprise
chef-d'établissement/cheffe-d'établissement chef-d'orchestre/cheffe-d'orchestre père-de-famille/mère-de-famille homme-politique/femme-politique
francophone anglophone pionnier/pionnière doyen/ne cadet/te benjamin/e ténor figure homme/femme monsieur/madame garçon/fille enfant gamin/e type gars dame
quidam inconnu/e individu personnage personnalité personne source
`

/** Relations: "sa mère" is nobody the text names, unless a name follows. */
export const KIN = `
père/mère papa/maman frère/sœur demi-frère/demi-sœur fils/fille oncle/tante cousin/e neveu/nièce époux/épouse compagnon/compagne
conjoint/e fiancé/e beau-père/belle-mère beau-frère/belle-sœur beau-fils/belle-fille grand-père/grand-mère petit-fils/petite-fille veuf/veuve
jumeau/jumelle ami/e copain/copine ex-mari/ex-femme ex-compagnon/ex-compagne ex-épouse parent/e aîné/e papy/mamie tuteur/tutrice amant/e
`

export const KIN_M = `mari`

/** Several people under one word in the singular. */
export const GROUPS_M = `public couple duo trio entourage camp auditoire jury équipage peuple gang`
export const GROUPS_F = `équipe foule famille assistance majorité opposition gauche droite population troupe fratrie délégation bande classe`

/** Masculine organisations: kinds of them, which a name follows. */
export const ORGANISATIONS_M = `
parti syndicat collectif groupe club comité mouvement réseau site quotidien hebdomadaire mensuel magazine journal média bailleur organisme institut
institut-médico-légal laboratoire labo centre constructeur fabricant opérateur transporteur exploitant fournisseur éditeur distributeur géant
conglomérat consortium cabinet think-tank observatoire musée théâtre festival hôpital CHU lycée collège établissement sous-traitant service bureau département commandement
prestataire équipementier avionneur motoriste fonds syndicat-mixte cinéma hôtel restaurant diffuseur hebdo bimensuel trimestriel
tabloïd portail promoteur assureur voyagiste brasseur pétrolier
`

export const ORGANISATIONS_F = `
société entreprise association ONG fédération confédération union fondation compagnie coopérative agence chaîne radio télévision station revue
plateforme start-up startup firme marque banque ligue coordination coalition alliance intersyndicale université école régie filiale
enseigne maison multinationale mutuelle coopérative centrale télé gazette rédaction organisation formation institution
organisation-non-gouvernementale milice brigade usine clinique galerie holding PME paroisse commune ville région métropole agglomération communauté chambre commission autorité
`

/** Those of them that a phrase may be the name of: "Un toit à Lourmance", "Sauvons la plage". */
export const PHRASE_NAMED = `parti syndicat collectif club comité mouvement réseau association ONG fédération confédération union fondation coopérative
plateforme coordination coalition alliance intersyndicale ligue média journal revue magazine gazette site
quotidien hebdomadaire hebdo mensuel bimensuel trimestriel festival théâtre`

/** One of each in its place: "la préfecture" needs no name. */
export const INSTITUTIONS_M = `
ministère gouvernement parquet tribunal parlement sénat rectorat secrétariat commissariat exécutif ministère-public palais élysée kremlin pentagone
vatican quai-d'orsay état-major consulat diocèse
`

export const INSTITUTIONS_F = `
préfecture sous-préfecture mairie municipalité police gendarmerie direction présidence assemblée cour chancellerie ambassade
justice armée douane académie diplomatie inspection protection-civile maison-blanche sécurité-sociale banque-centrale
`

/** One holder at a time, known to readers without a name: "le président" need not be anybody whom the text names. */
export const OFFICES = `
maire ministre premier-ministre président chancelier gouverneur préfet sous-préfet procureur pape roi empereur souverain monarque chef-d'Etat
ambassadeur secrétaire sénateur député juge porte-parole enfant bébé personne client patient victime public
`

/** Further forms of nouns above: "form=masculine". All feminine. */
export const FURTHER_FORMS = `
mairesse=maire auteure=auteur autrice=auteur professeure=professeur doctoresse=docteur écrivaine=écrivain sculpteure=sculpteur entraineuse=entraîneur
metteure=metteur chercheure=chercheur successeure=successeur autrice-compositrice=auteur docteure=docteur entrepreneure=entrepreneur assesseure=assesseur
superviseure=superviseur vainqueure=vainqueur
`

/** What somebody remains who was it once: "le quadruple champion" may be "ancien capitaine". */
export const LASTING = `champion vice-champion médaillé lauréat vainqueur gagnant finaliste recordman international olympien`

/** Who speaks or acts for somebody else: "son avocat dément" is no denial of his own. */
export const FOR_OTHERS = `avocat conseil défenseur porte-parole représentant mandataire bâtonnier agent imprésario proche ami`

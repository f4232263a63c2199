// Classes of words of which stance.ts makes its patterns: what is denied, missing or alleged, by whom and how.

import { oneOf } from '../word-list.ts'

/** What is missing where nothing proves an accusation, and what an inspection did not find. */
export const PROOF =
  '(?:preuve|element|document|piece|temoin|temoignage|trace|indice|anomalie|irregularite|infraction|faute|manquement|lien|versement|copie|recu|facture|signalement|plainte|fichier|justificatif|enregistrement|residu|destruction|fraude|charge|grief|falsification|detournement|negligence|prelevement|test|agenda|source|nom|courriel|photo|image|violation|ecart)s?'

/** What is said against somebody, as a denial names it. */
export const CHARGE =
  '(?:accusations?|allegations?|reproches?|affirmations?|soupcons?|griefs?|version|critiques?|faits?|mises? en cause|propos|insinuations?|attaques?|temoignages?|recit|faute|favoritisme|malversations?|rumeurs?|these)'

/** Wrongs that need no other word to be one. */
const WRONG = oneOf(`
  abus(?!_de_langage) agressions? brutalites? chantage collusions? complicites? complots? concussion connivences? copinage corruption
  detournements? discriminations? dissimulations? dopage escroqueries? extorsions? falsifications? favoritisme fraudes?
  harcelement intimidations? magouilles? maltraitances? malversations? manipulations? mensonges? negligences? nepotisme
  passe_droits? plagiats? represailles sabotages? tricheries? trucages? viols? violences?
  caisses?_noires? dessous_de_table doubles?_comptabilites? doubles?_billetteries? emplois?_fictifs? pots?_de_vin
  conflits?_de_interets? trafics?_de_(?:influence|drogues?|stupefiants|armes|permis|certificats|dossiers)
  pressions(?!_dans|_atmosph) pression(?=_politique|_exercee|_sur_(?:le_|la_|les_)?(?:jury|temoin|juge|salarie|elu|eleve))
  menaces?(?!_de_(?!mort|represailles)|_sur|_pour|_meteo) vols?(?=_$|_ni|_de_(?!nuit|ligne|oiseaux|canards)|_chez)
`)

/** Dealings in which nothing is wrong unless they were kept from others. */
const DEALING = oneOf(`
  accords? arrangements? caisses? clauses? commissions? comptes? consignes? contacts? contrats? deals? ententes? financements?
  fonds listes? livraisons? marches? negociations? ordres? pactes? paiements? rapports? rencontres? reunions? stocks? ventes?
  versements?
`)
const KEPT_FROM_OTHERS = oneOf('secrets? secretes? cachee?s? dissimulee?s? occultes? clandestine?s?')

/** What makes a wrong of anything. */
const WRONGFUL = oneOf(`
  abusi(?:f|fs|ve|ves) clandestine?s? detournee?s? fictifs? fictives? frauduleu(?:x|se|ses) illega(?:l|le|les|ux) illicites?
  irreguli(?:er|ers|ere|eres) mensong(?:er|ers|ere|eres) occultes? trafiquee?s? truquee?s? volee?s?
`)

const FALSE_PAPER = `(?:faux|fausses?) ${oneOf('attestations? billets? bulletins? certificats? comptes? contrats? devis diplomes? documents? factures? papiers? signatures? temoignages? temoins?')}`

/** What was not done, says whoever says that there was none: "il n'y a eu aucune vente dissimulée". */
export const NO_SUCH_WRONG = `(?:(?:forme|acte|cas|fait|tentative|trace|once|moindre|seule?|grave) (?:de )?)?(?:${WRONG}|${DEALING} ${KEPT_FROM_OTHERS}|${FALSE_PAPER}|\\S+ (?:\\S+ )?${WRONGFUL}) `

/** What somebody has no part in: "rejette toute responsabilité". */
export const FAULT =
  '(?:faute|responsabilite|implication|negligence|manquement|culpabilite|fraude|malversation|irregularite|complicite|collusion|connivence|favoritisme|malveillance|manipulation|tricherie|participation|ingerence|intention|lien|erreur|tort|defaillance|mise en cause|idee de)s?'

/** What an accuser has said, and now narrows or repeats. */
export const SAID =
  '(?:accusations?|allegations?|affirmations?|declarations?|denonciations?|propos|paroles|mots|dires|recit|version|versions|temoignages?|pensee|these|griefs|reproches|charge|attaques?|informations?|ecrits|enquete|article|plaintes?)'

/** Who looks into what others say, and then says what was not found. */
export const INSTITUTION =
  '(?:police|gendarmerie|gendarmes|enquete|enqueteurs|parquet|procureure?|magistrate?|juges?|justice|inspection|inspecteurs?|prefecture|prefet|rectorat|ministere|federation|ligue|commission|comite|chambre|cour|tribunal|agence|office|autorite|autorites|universite|audit(?:eurs?|rices?)?|expertise|experts?|analyses?|autopsie|images?|banque|regulateur|deontologue|mediateur|mairie|registres?|comptes|tresoriere?|medecins?|laboratoire|releves?|rapport)'

/** Who would know of it besides, or would have been told. */
export const EXAMINER = `(?:${INSTITUTION}|policiers?|enqueteuses?|inspectrices?|veterinaires?|hopital|prefete|releve|caisse|services?|assurances?|assureurs?|organisat(?:eurs?|rices?|ion)|delegue|jury|arbitres?|cabinet|commissaires?|douanes?|huissier|syndicat|repression|notaire|archives|direction)`

/** What would show it. */
export const EVIDENCE = `(?:${PROOF}|originale?|originaux|bulletins?|feuilles?|listes?|carnets?|videos?|videosurveillance|cameras?|lettres?|courriers?|messages?|papiers?|contrats?|incidents?|reclamations?|alertes?|dossiers?|observations?|reserves?|injonctions?|sanctions?|releves?|registres?)`

/** What is read to see whether it is so. */
export const PAPERS =
  '(?:documents?|rapports?|registres?|dossiers?|courriers?|lettres?|courriels?|releves?|comptes? rendus?|proces verba(?:l|ux)|contrats?|notes?|pieces?|audit|expertise|journa(?:l|ux) de bord|images|enregistrements?|videos?|archives|comptes|carnets?|agendas?|texte)'

/** Verbs of knowing, finding and showing. */
export const KNOWING =
  '(?:sa(?:it|vent|voir|vait|vaient|ura)|dire|etabl\\S*|montr\\S*|remis|remettre|recu\\S*|recoi\\S*|entend\\S*|confirm\\S*|conclu\\S*|determin\\S*|saisie?|signal\\S*|destinataires?|trouv\\S*|relev\\S*|vue?s?|voir|aper\\S*|retrouv\\S*|constat\\S*|produi\\S*|presente\\S*|fourni\\S*|transmis\\S*|communiqu\\S*|publi\\S*|verifi\\S*|prouv\\S*|figur\\S*|apparai\\S*|mention\\S*|indiqu\\S*|observ\\S*|ouvert\\S*|formul\\S*|emi(?:s|se|ses)|dispose\\S*|detien\\S*|possed\\S*|exist\\S*|precis\\S*|identifi\\S*|depos\\S*|enregistr\\S*|tranch\\S*|perm(?:et|is)\\S*|decouv\\S*|decel\\S*|detect\\S*|lu|consult\\S*)'

/** Words that call what was said untrue. */
export const UNTRUE =
  '(?:faux|fausses?|mensong(?:e|es|er|ers|eres?)|inventions?|inventee?s?|invente de toutes pieces|fables?|calomni(?:e|es|eux|euses?)|fantaisi(?:e|es|stes?)|fantasmes?|affabulations?|elucubrations?|delires?|absurdes?|absurdites?|grotesques?|ridicules?|infondee?s?|sans fondement|inexacte?s?|gratuites?|diffamatoires?|ne importe quoi|reglement de comptes?|manipulation|cabale|montage|machination|fake news|contre verites?|loufoques?|farfelue?s?|ubuesques?|insensee?s?|rocambolesques?|abracadabrante?s?|surrealistes?|outranciere?s?|honteuse?s?|ignobles?|odieuse?s?|legende|fiction|complot|coup monte|chasse aux sorcieres|proces (?:en sorcellerie|de intention)|lynchage|torchon|commerages|commerage|on dit|amalgame|caricature|tissu de (?:mensonges?|contre verites?|calomnies?)|racontars|ragots|pures? speculations?|foutaises?|betises|delirante?s?|inepties?|ineptes?|sornettes?|balivernes?|imaginaires?|denuee?s? de (?:tout )?fondement)'

/** What somebody would be blamed for having done. */
export const DEED = `${oneOf(`
  abandonne abime achete agresse aide ajoute alerte allume antidate avantage averti bouscule brule cache casse change commis contourne
  contraint copie corrompu coupe debranche deplace depouille detourne detruit deverse diffuse dissimule divulgue donne
  dope ecarte efface empeche enfreint fabrique falsifie favorise ferme(?!_le_oeil) force frappe gifle gonfle harcele ignore incendie
  influence insulte jete laisse livre manipule maquille menace menti modifie neglige ordonne organise ouvert paye pousse
  prevenu pris recopie recu renseigne retire retouche sabote signe soudoye souffle supprime surfacture touche trafique trahi
  transmis triche trompe truque vendu verse viole vole
`)}(?:e|s|es)?`

/** What else somebody may be blamed for: having said it, asked for it or put up with it. */
export const SAID_OR_ASKED = `${oneOf(`
  accepte autorise cautionne cherche couvert demande dit donne_instruction ecrit encourage eu_connaissance evoque exige
  fait incite ordonne parle participe pretendu promis prononce propose rencontre sollicite tenu tolere voulu
`)}(?:e|s|es)?`

/** A word that turns none of those behind it into its opposite. */
export const NO_OPPOSITE = '(?:(?!(?:pas|plus|mal|peu|jamais|guere|non|in\\S+) )\\S+ )'

/** What shows that nobody answered when asked for proof. */
export const UNANSWERED = oneOf(`
  ne ni rien aucune? sans refus* declin* elud* esquiv* silenc* mutique tait taisait muette? bott*
`)

export const DENIES = oneOf(`
  nie nient niait niaient dement dementent dementait conteste(?:nt)? contestait refute(?:nt)? recuse(?:nt)?
  rejett(?:e|ent) balaie(?:nt)?
`)
export const HAS_DENIED =
  '(?:a|ont|avait|avaient) (?:\\S+ )?(?:nie|dementi|conteste|refute|recuse|rejete)(?:e|s|es)?'

/** Somebody of whom the sentence right before speaks. */
export const WHO_STANDS_BEFORE = oneOf(`
  cet_homme cette_femme ce_dernier cette_derniere ces_derniers celui_ci celle_ci (?:le|la)_interessee? le_suspect la_suspecte
`)

/** What a denial goes on with that does not say of what: "nie toute implication", "dément en bloc". */
export const OF_NOTHING_ELSE = `(?:\\S+ment )?(?:$|${oneOf(`
  tout(?=_$|_en_bloc|_depuis|_et) en_bloc et mais depuis devant toujours toute_(?:implication|participation|faute|responsabilite)
  (?:les?|la|ces?|cet|cette)_(?:faits|accusations?|allegations?|griefs?|reproches?|soupcons?|mise_en_cause)
`)} )`

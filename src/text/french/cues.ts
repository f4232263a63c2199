// French words that give words to somebody: verbs with all their forms, and the phrases that name a source.
// "se:" before a verb: a cue only with that pronoun. What stands after a colon must follow the verb.

import { foldedWords } from '../people/lexicon.ts'
import type { CueGrammar, CueLexicon, VerbClass } from '../quotations/cue-lexicon.ts'
import { sourceTable, verbTable } from '../quotations/cue-lexicon.ts'
import { conjugate } from './conjugation.ts'
import { LABELS } from './labels.ts'
import { MEDIA } from './media.ts'

const VERBS: Readonly<Record<VerbClass, string>> = {
  say: `
    abonder accorder acquiescer acter admettre affirmer ajouter alerter alléguer analyser annoncer anticiper arguer argumenter
    articuler asséner assurer attester avancer avertir aviser avouer balancer calculer certifier clamer claironner commenter
    communiquer compléter concéder conclure confesser confier confirmer conseiller considérer constater contester contredire
    convenir corriger crier croire déclamer déclarer décocher décréter décrypter déduire demander démentir dénoncer déplorer
    détailler développer diagnostiquer dire disserter écrire embrayer émettre énoncer énumérer espérer esquisser estimer
    évaluer évoquer exhorter exiger expliciter expliquer exprimer faire:savoir/valoir/remarquer/observer/connaître/part/comprendre/état/appel
    formuler garantir glisser implorer indiquer informer insinuer insister intimer interpeller interroger ironiser jauger
    juger jurer laisser:entendre/échapper/filer lâcher lancer maintenir marteler mentionner mettre:garde/avant minimiser
    modérer narrer nier noter nuancer objecter observer ordonner parier penser philosopher plaider plaisanter
    pointer poster poursuivre préciser préconiser prédire présager présumer prétendre prévenir prier proclamer professer
    promettre pronostiquer prononcer prophétiser proposer protester publier questionner raconter rapporter rappeler
    rassurer réaffirmer réagir récapituler réciter réclamer recommander reconnaître rectifier redire réfuter regretter
    réitérer relater relativiser relever remarquer renchérir rendre:compte répéter répliquer répondre reprendre requérir
    résumer rétorquer retracer révéler revendiquer riposter sermonner signaler signifier souhaiter soulever souligner
    soutenir spécifier spéculer stipuler suggérer supplier supposer surenchérir témoigner tempérer tenir:promettre/dire/souligner/rappeler/préciser/rassurer
    théoriser tonner traduire trancher tweeter twitter retweeter vouloir:croire/rassurer/savoir
    se:adresser se:affirmer se:alarmer se:avouer se:borner se:confier se:contenter se:déclarer se:défendre se:demander se:désoler
    se:dire se:élever se:émouvoir se:émerveiller se:engager se:enorgueillir se:enthousiasmer se:épancher se:estimer se:étonner
    se:exclamer se:excuser se:expliquer se:exprimer se:extasier se:écrier se:féliciter se:indigner se:inquiéter se:insurger
    se:interroger se:juger se:justifier se:lamenter se:offusquer se:plaindre se:présenter se:prononcer se:rappeler se:récrier
    se:réjouir se:remémorer se:souvenir se:targuer se:vanter`,
  manner: `
    aboyer acclamer applaudir badiner bafouiller balayer balbutier bégayer blaguer bondir bouillir bougonner bredouiller chanter
    chuchoter cingler compatir continuer couper crâner dédramatiser dégainer enchaîner enfoncer:clou enrager entonner évacuer
    fanfaronner fulminer gémir glapir glousser grimacer grincer grogner grommeler gronder hasarder hésiter houspiller
    hurler improviser interjeter interrompre jubiler maronner marmonner marmotter maugréer minauder murmurer opiner
    pester pleurer pouffer rager railler râler rebondir réfléchir ricaner rigoler rire rugir sangloter scander siffler songer
    souffler soupirer sourire susurrer tacler temporiser tempêter tiquer triompher vitupérer vociférer
    se:agacer se:amuser se:apitoyer se:attendrir se:attrister se:défausser se:désespérer se:échauffer se:emporter se:énerver
    se:enflammer se:enquérir se:époumoner se:esclaffer se:étrangler se:exaspérer se:fâcher se:flatter se:impatienter
    se:irriter se:marrer se:moquer se:navrer se:révolter se:scandaliser`,
  mention: `
    appeler apprécier blâmer brandir brocarder célébrer citer condamner conspuer craindre critiquer déconseiller
    décrier décrire défendre dépeindre désapprouver désavouer encenser épingler étriller féliciter flétrir fustiger
    incriminer invoquer louer maudire mépriser moquer parler pourfendre présenter prêter prôner récuser redouter rejeter
    remercier repousser reprocher saluer solliciter stigmatiser tancer vanter vilipender y:voir voir:dans/en dessiner admirer assumer
    attribuer imputer ressentir soupçonner subodorer entrevoir inviter afficher traduire pressentir percevoir appréhender`,
  name: `
    accuser affubler assimiler caractériser comparer considérer définir désigner ériger estimer étiqueter juger qualifier
    résumer taxer tenir traiter trouver`,
  dub: `
    baptiser dénommer intituler nommer prénommer rebaptiser renommer sous-titrer surnommer titrer
    se:appeler se:intituler se:nommer`,
  stance: `
    accepter appuyer attendre chercher compter défier désirer encourager entendre envisager imaginer
    menacer militer ouvrir persister plébisciter préférer promouvoir refuser rêver tenter vouloir viser
    se:attendre se:battre se:garder se:montrer se:proclamer se:refuser se:résoudre se:sentir se:tenir se:voir`,
}

/** Forms that are as often nouns or adjectives: no cue after an article, a possessive or a preposition. */
const HOMOGRAPHS = `
  accusé accusée accusés adresse alerte analyse analyses annonce annonces appel attaque avance avances avis balance charge
  chante cite commande commandes compte comptes condamné condamnés conseille constate crainte cri crie critique critiques
  demande demandes dit dits dite doute écrit écrits émoi entrevue excuse excuses explique exprimé garantie garde juge juges
  lance lances marque menace menaces mention murmure murmures note notes observé pari parle pointe pointes poste postes
  présent présente présents prévenu prévenus prévenue promesse propose publié question questions rappel rapport rapporte récit
  regard relève réponse reproche reproches reprise résume rire rires savoir savoure souffle souffles soupçon souvenir tacle
  tacles témoigne tente tweet vise voir vu vue souhait souhaite parole expose traite traites estime trouve appelé appelle
  nomme prête assume rêve rêves raille défense vouloir dire pouvoir devoir`

const SOURCES = `
  noun: selon, de apres, aux yeux de, a en croire, au dire de, aux dires de, de le aveu de, de le avis de, du point de vue de
  noun: dixit, suivant, sous la plume de, dans la bouche de, de la bouche de, pour reprendre les mots de
  noun: pour reprendre les termes de, pour reprendre le expression de, pour reprendre la formule de, selon les mots de
  noun: selon les termes de, selon le expression de, selon la formule de, citant, dans les mots de, au gout de, aux oreilles de
  noun: de le aveu meme de, de le avis meme de, cite par, cites par, citee par, citees par, aux dires meme de, du propre aveu de
  voice: par la voix de, par la bouche de, par le intermediaire de
  possessive: a ses yeux, a leurs yeux, a mes yeux, a son avis, a leur avis, de son propre aveu, de leur propre aveu, de son aveu, de leur aveu, selon ses mots
  possessive: selon ses termes, selon ses propres mots, selon ses propres termes, selon sa formule, selon son expression
  possessive: selon leurs mots, selon leurs termes, a le en croire, a les en croire, a le entendre, a les entendre, a son gout
  possessive: a son sens, a son estime, selon ses dires, selon leurs dires, selon ses calculs, selon son entourage`

const UTTERANCES = `
  réponse réplique riposte terme termes propos expression dires réaction commentaire verdict conclusion constat avis explication précision mot mots message
  tweet post aveu cri colère slogan phrase question conseil promesse avertissement mise-en-garde remarque formule sentence communication
  credo mantra leitmotiv devise confidence déclaration propos parole paroles appel serment consigne ordre menace diagnostic
  bilan résumé analyse jugement souvenir regret vœu souhait espoir crainte argument justification excuse ligne refrain`

const DOCUMENTS = `
  lettre courrier courriel mail e-mail email communiqué texte message texto sms note billet carte rapport document tract
  document pétition tribune post publication tweet mot billet missive dépêche avis procès-verbal carnet carnets journal mémo mémoire
  mémoires télégramme fax inscription pancarte banderole affiche panneau tag graffiti écriteau testament acte ligne lignes`

const OFFICES = `
  maire mairesse adjoint adjointe conseiller conseillère ministre secrétaire député députée sénateur sénatrice élu élue préfet préfète
  sous-préfet sous-préfète président présidente vice-président vice-présidente directeur directrice procureur procureure substitut
  avocat avocate magistrat magistrate juge policier policière gendarme commissaire porte-parole responsable chef cheffe patron patronne
  gérant gérante propriétaire témoin voisin voisine victime plaignant plaignante accusé accusée prévenu prévenue suspect suspecte mère père
  fils fille frère sœur mari femme épouse époux famille médecin expert experte gouverneur gouverneure ambassadeur ambassadrice candidat
  candidate entraîneur entraîneuse sélectionneur sélectionneuse arbitre capitaine coach journaliste présentateur présentatrice
  professeur professeure délégué déléguée syndicaliste représentant représentante organisateur organisatrice parquet mairie
  préfecture gouvernement ministère direction police gendarmerie justice tribunal cour défense accusation opposition majorité
  groupe entreprise société compagnie association collectif syndicat parti club fédération ligue union organisation ong agence
  banque commission comité conseil institut université école hôpital chaîne journal quotidien magazine radio site presse roi reine
  prince princesse pape évêque curé général colonel commandant lieutenant enquêteur enquêtrice un une autre premier première second seconde
  dernier dernière intéressé intéressée`

const GRAMMAR: CueGrammar = {
  have: words(
    `ai a avons avez ont avais avait avions avaient aura auront aurait auraient eut eurent ait aient ayant avoir`,
  ),
  be: words(
    `suis est sommes êtes sont étais était étions étaient sera seront serait seraient fut furent soit soient étant être`,
  ),
  auxiliaries: {
    gerunds: words(`ayant étant`),
    infinitives: words(`avoir être`),
    plurals: words(
      `avons avez ont avaient auront auraient eurent aient sommes êtes sont étaient seront seraient furent soient`,
    ),
    eitherNumber: new Set(),
  },
  auxiliaryBarriers: new Map([
    ...[...words(`un une les des du par`)].map((word): [string, Set<string>] => [word, words(`fois`)]),
    ['pour', words(`part fois`)],
  ]),
  agreeingParticiple: /(?:ées?|és|ies?|ues?|ites|ertes?)$/,
  negations: words(`ne`),
  beforeVerbsOnly: words(`ne se`),
  narrativeInfinitive: 'de',
  gerundMarker: 'en',
  namingWords: words(`de comme`),
  contractions: new Map([['de', words(`du des`)]]),
  clitics: words(`se me te nous vous le la les lui leur y en ne n`),
  reflexives: words(`se me te nous vous`),
  subjectPronouns: words(`il elle ils elles on je tu nous vous qui ce cela ça ceci celui-ci celle-ci`),
  relatives: words(`qui lequel laquelle lesquels lesquelles`),
  thirdPersons: words(`il elle ils elles`),
  anybody: words(`on`),
  objectPronouns: words(`lui elle eux elles lui-même elle-même`),
  demonstratives: words(`celui celle`),
  firstPersons: words(`je nous`),
  secondPersons: words(`vous tu`),
  things: words(`ce cela ca ceci`),
  plainPersonEnding: /(?:ez|ons|êtes|sommes)$/,
  oneOfTwo: words(`un une autre uns unes autres premier premiere second seconde dernier derniere`),
  likeWords: words(`comme ainsi`),
  indefinites: words(`un une des certains certaines plusieurs`),
  articles: words(
    `un une des du cet cette ces son sa ses mon ma mes notre nos votre vos au aux aucun aucune chaque quelques plusieurs`,
  ),
  hearers: words(`me te nous vous`),
  clauseOpeners: words(
    `que et mais je nous on il elle ils elles vous tu ce ca cela parce si quand alors puis car y ne se est`,
  ),
  determiners:
    words(`le la les un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos au aux de
    aucun aucune chaque quelques plusieurs par en sans sous tout toute quel quelle premier première dernier dernière nouveau
    nouvelle seul seule deux trois autre`),
  prepositions:
    words(`à a de du des en dans par pour sur sous avec sans selon vers chez contre entre depuis pendant après
    avant devant derrière malgré outre parmi envers hors lors durant suivant via sauf dès d au aux face auprès jusque près
    concernant afin grâce quant voici voilà`),
  unaccentedPrepositions: words(`a`),
  governingArticles: words(`du au aux`),
  governingBehindNouns: words(`des`),
  subordinators:
    words(`que lorsque quand comme si dont où qui parce puisque quoique tandis alors car laquelle lequel lesquels
    lesquelles auquel duquel`),
  subjectBehind: words(`dont`),
  coordinators: words(`et mais puis ou donc ni or`),
  and: 'et',
  that: 'que',
  adverbEnding: /ment$/,
  subjectAfter: true,
  inversion: /^[-‐‑](?:t[-‐‑])?$/u,
  inversionLetter: 't',
  agent: 'par',
  inTheEyesOf: 'pour',
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

export const CUES: CueLexicon = {
  verbs: verbTable(VERBS, conjugate),
  homographs: words(HOMOGRAPHS),
  sources: sourceTable(SOURCES),
  utterances: foldedWords(UTTERANCES),
  documents: foldedWords(DOCUMENTS),
  citing: words(`citer interroger`),
  replying: words('répondre rétorquer répliquer riposter'),
  continuing: words(
    `poursuivre ajouter reprendre continuer conclure préciser insister compléter enchaîner détailler résumer`,
  ),
  reading: words(`lit lire lisait`),
  caption: /^\s*[—–-]?\s*(?:une )?citation d(?:e |u |['’])/iu,
  authorship: words(`de du des par`),
  receiving: words(
    `recu recue recus recues lu lue lus lues trouve trouvee decouvert decouverte consulte consultee obtenu obtenue`,
  ),
  possessives: words(`son sa ses leur leurs`),
  definites: words(`le la`),
  copulas: words(
    `est était sera serait sont étaient seront seraient fut devient devenait deviendra devenu devenue reste restait été être devenir demeure semble`,
  ),
  offices: foldedWords(OFFICES),
  labels: LABELS,
  media: MEDIA,
  grammar: GRAMMAR,
}

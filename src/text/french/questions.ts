// French questions, from the formal to those typed in haste, and what their answers look like.

import { foldedWords } from '../people/lexicon.ts'
import type { QuestionWords } from '../questions/question-words.ts'
import { nounKinds, synonymLists, twoSided } from '../questions/question-words.ts'
import { oneOf } from '../word-list.ts'
import { ANSWER_SIGNS } from './answer-signs.ts'
import { ASKED_KINDS } from './asked-kinds.ts'
import { SAID } from './asked-words.ts'
import { COURTESY } from './courtesies.ts'
import { deedIn } from './deeds.ts'
import { UNITS } from './synonyms/numbers.ts'
import { OPPOSITES } from './synonyms/opposites.ts'
import { NARROWER_WORDS, SYNONYMS } from './synonyms/synonyms.ts'
import { TYPED_IN_HASTE } from './typed-in-haste.ts'
import { asksWhere } from './where.ts'

/** What is asked for with "quel" and a noun, beside the nouns for people and groups. */
const NOUNS = `
  place: archipel bled patelin coin terrain etablissement pays ville lieu endroit region ile quartier village commune departement continent etat province canton territoire capitale rue place batiment salle site hopital prison ecole lycee universite aeroport gare port stade tribunal montagne fleuve riviere mer ocean lac planete localite station adresse destination commissariat
  date: jour date annee mois moment siecle epoque saison decennie periode semaine
  hour: heure horaire
  age: age
  number: nombre taille hauteur longueur largeur distance proportion pourcentage part vitesse superficie surface profondeur poids taux quantite altitude temperature score bilan frequence population magnitude
  duration: duree delai
  money: somme prix montant salaire cout budget amende facture fortune patrimoine revenu benefice dette loyer subvention cachet rancon tarif dedommagement indemnite indemnisation caution prime pension compensation
  reason: raison motif cause
  name: nom prenom equipe club parti societe entreprise compagnie journal media reseau chaine groupe livre film oeuvre titre langue festival association organisation chanson album marque navire bateau traite revue magazine emission serie jeu logiciel langage religion dynastie bataille mouvement syndicat ministere institution agence plateforme application surnom pseudonyme pseudo tableau piece roman personnage quotidien hebdomadaire usine banque
  person: personne personnalite identite
  words: reaction reponse replique declaration avis opinion explication argument message insulte injure menace critique reproche compliment promesse
`

/** And what is part of a noun with a hyphen: "vice-président". */
const ADJECTIVES_AHEAD = foldedWords(`
  grand grande grands grandes petit petite petits petites gros grosse grosses bon bonne bons bonnes mauvais mauvaise meilleur meilleure
  meilleurs meilleures pire pires moindre nouveau nouvel nouvelle nouveaux nouvelles vieux vieil vieille vieilles jeune jeunes beau bel belle
  beaux belles long longue longs longues haut haute hauts hautes autre autres même mêmes premier première premiers premières second seconde
  deuxième troisième dernier dernière derniers dernières prochain prochaine principal principale principaux principales seul seule seuls
  seules ancien ancienne anciens anciennes futur future futurs futures célèbre célèbres fameux fameuse simple simples véritable véritables
  vrai vraie vrais vraies faux fausse fausses prétendu prétendue principaux importants importantes important importante riche plus moins très
  vice ex co sous demi porte garde haut numéro tout toute tous toutes
`)
/** What a noun alone asks for, typed as one types into a search: "cause crash", "loto gagnante identité". */
const KEYWORDS = `
  reason: raison cause motif origine explication mobile pourquoi
  place: lieu endroit adresse localisation emplacement destination provenance
  date: date jour annee mois
  hour: heure horaire
  age: age
  duration: duree delai
  number: nombre bilan score resultat magnitude vitesse taux pourcentage taille hauteur poids profondeur altitude temperature effectif superficie population distance longueur largeur
  money: prix cout montant tarif salaire fortune rancon loyer valeur
  name: nom prenom titre intitule surnom
  person: identite
`

export const QUESTIONS: QuestionWords = {
  ...ANSWER_SIGNS,
  ...TYPED_IN_HASTE,
  smallNumbers: new Map(UNITS.slice(2, 11).map((letters, at) => [String(at + 2), letters])),
  // "a-t-il" has no apostrophe, "300 m environ" no pronoun, and "c ou" is "c'est où".
  apostropheLeftOut:
    /(?<=(?<![\p{L}\p{N}'’]|\d )(?:[ldsnmj]|(?:jus|lors|puis|quoi)?qu|c(?= (?:est|[eé]t))|(?<!c )t(?! (?:ils?|elles?|on)(?!\p{L})))) (?=[aeiouyhàâäéèêëîïôöùûü])/giu,
  listing: {
    lead: /^(?:(?:donnez?|montrez?|affichez?|listez?|liste|voir|je veux|moi|nous|toutes?|tous|les?|la|des|stp|svp)[\s,-]+)+/iu,
    whose: /^(?:de\s+|du\s+|d['’]\s?|par\s+)/iu,
  },
  contractions: [],
  expletives: null,
  marks: [],
  kinds: ASKED_KINDS,
  asksName:
    / (?:(?:il|elle|ils|elles|on) (?:se )?(?:appell|appelai|nomm|nommai)(?:e|t|ent) comment|(?:se )(?:appell|appelai|nomm|nommai)(?:e|t|ent) comment|comment (?:il |elle |ils |elles )?(?:se )?(?:appell|appelai|nomm|nommai)(?:e|t|ent)|(?:leurs?|son|ses|des) (?:pre)?noms?(?= (?:stp |svp )?$))(?= )|^ (?:pre)?noms?(?= (?!de famille))/,
  focus: {
    before: new RegExp(
      ` (?:quels?|quelles?|ce est quoi|ce est qui|quoi ce est|(?<! au )(?:pre)?noms? d(?:e|u|es))(?: (?:est|sont|etait|etaient|fut|furent|sera|a ete))?(?: ${oneOf(`
        le la les son sa ses leur leurs un une sorte type genre espece de du nouveau nouvelle grand grande
        premier premiere autre autres celebre principal principale
      `)})* `,
    ),
    open: / quel/,
    alone: null,
    adjectives: ADJECTIVES_AHEAD,
    things: foldedWords(
      'facteurs type types modèle modèles critiques médaille médailles cadre conseil conseils',
    ),
  },
  where: asksWhere,
  setPhrases:
    /^ (?:l |le |la |les )?(?:age de (?:la )?(?:pierre|or|bronze|fer|glace|raison)|ages de (?:pierre|or)|heures? de (?:pointe|gloire|verite)|siecle de (?:le |les )?lumieres?|temps de parole|somme de (?:toute|efforts))(?= )/,
  awards: new Set(['prix']),
  lasting: / (?:ca|cela) (?:fait|faisait) combien (?:de \S+ )?que (?!.* (?:ont|se (?:est|sont)) )/,
  counting: / (?:combien|(?:quel est )?le nombre|nombre) d(?:e|u|es)(?= ) ?/,
  whatIsSaid: /^ (?:et |mais |alors )?(?:que est ce que|que|de quoi|ce que)(?= )/,
  examples: [
    'qwxyzzzv',
    'Qui remplace le directeur depuis mars ?',
    'Quand le procès aura-t-il lieu, et à quelle heure ?',
    'Où était-il jeudi soir ?',
    'pk il est parti',
    'Combien de personnes ont été blessées ?',
    'Combien a coûté la réparation, en euros ?',
    'Que répond le maire à ceux qui l’accusent ?',
    'Qui a dit « je pars demain » ?',
    'C’est qui le ministre ?',
    'De quoi parle l’article ?',
    'A-t-il été condamné, finalement ?',
    'Y a-t-il des preuves contre lui ?',
    'Quel âge a la victime, et combien de temps a duré la grève ?',
    'Quelle entreprise a construit le pont le plus haut ?',
  ],
  whatBehind: / (\S+) quoi /,
  deed: deedIn,
  inverted: / t? ?(?:il|elle|ils|elles|on|ce) /,
  tiedSubject: /\p{L}-(?:t-)?(?:ils?|elles?|on)(?!\p{L})/iu,
  clausal: new Set(['quand']),
  separable: null,
  nouns: nounKinds(NOUNS),
  keywords: nounKinds(KEYWORDS),
  whichOne:
    /(?<! (?:a|au|aux|de|du|des|dans|en|pour|par|sur|sous|avec|sans|selon|chez|contre|entre|vers|depuis|devant|derriere|apres|pendant|parmi)) (?:lequel|laquelle|lesquels|lesquelles)(?: d(?:e|es)(?: (?:ces|les|ses|leurs))?(?: (?:deux|trois|quatre|cinq|six|\d+)(?= ))?)?(?= )/,
  pluralEnding: /[sx]$/,
  looseEnding: /(?:es|s|e)$/,
  ordinal: /^\d+(?:e|er|re|ere|eme|ieme|nd|nde)s?$/,
  yesNo: { yes: new Set(['oui', 'vrai']), no: new Set(['non', 'faux']) },
  interrogative:
    / (?:qui|quoi|quels?|quelles?|comment|combien|quand(?! (?:bien )?meme )|pourquoi|lequel|laquelle|lesquels|lesquelles) |^ (?:que|ou) /,
  stances: [
    [
      'no-evidence',
      / (?:preuves?|prouv\S*|confirm\S*|averee?s?|etay\S*|demontr\S*|fondee?s?|vrai|verite|corrobor\S*|verifie\S*|(?:se (?:bas|fond|appu)\S*|repos(?:e|ent|ait)) sur quoi|sur quoi (?:\S+ ){0,4}?(?:se (?:bas|fond|appu)\S*|repos(?:e|ent|ait))|sur quels? (?:elements?|faits?|documents?|bases?)|(?:ils ont|on a|a t on|ont ils|y a(?: t il)?|juges? (?:a|ont)|police a|parquet a|enqueteurs ont|trouve|retenu|decouvert) (?:(?:ete|vraiment|finalement|trouve|retenu|decouvert) )?(?:quelque chose|quoi que ce soit|un truc|des trucs|des choses|rien|quoi) (?:de concret )?(?:contre|sur)) /,
    ],
    [
      'denial',
      new RegExp(
        ` ${oneOf(`
        se_defend* (?:sa|la|leur|pour_sa)_defense dement* nie nier nient conteste* refut* rejett?*
        reconnais reconnait reconnaissent reconnaissaient reconnaissait reconnaitr* avou* admis admise?s? admettre admet admettent accusat(?:eur|rice)s?
      `)} | (?:repond\\S*|reponse|replique|reagi\\S*|reaction) (?:\\S+ ){0,4}?(?:accusations?|allegations?|soupcons?|reproches?|attaques?) `,
      ),
    ],
    [
      'correction',
      / (?:premiere?s?|ancien(?:ne)?|initiale?) (?:chiffres?|bilan|decompte|comptage|compte|volume|montant|nombre|total|estimation|somme) | (?:chiffres?|bilan|decompte|comptage|volume|montant|nombre|total) (?:\S+ ){0,6}?(?:faux|fausse|errone\S*|baisse|augmente|monte|grimpe|alourdi\S*|gonfle|passe de \S+ a|change|releve|revu|corrige\S*|rectifie\S*|trop (?:haut|bas|eleve)) | (?:rectifi\S*|corrig\S*|se (?:est|sont) (?:(?:il|elle|ils|elles|on) )?(?:trompe|plante|goure)\S*|pas (?:ete )?comptee?s?(?= (?:au|dans|des|tout|de suite))) | (?:plus|moins) d(?:e|es)? (?:\S+ ){1,4}?(?:que|qu) (?:(?:au|a le) (?:debut|depart|origine)|(?:de abord )?(?:annonce|dit|indique|prevu)\S*|dans le premier|de abord) /,
    ],
    [
      'allegation',
      / (?:accus(?:e|es|ent|ait|aient|er|ee?s?)|reproch\S*|soupcons?|quelles? (?:\S+ )?(?:accusations?|allegations?)|soupconn\S*|incrimin\S*) /,
    ],
    ['outcome', / (?:conclu\S*|verdict|relax\S*|blanchi\S*|innocent\S*|coupables?|acquitt\S*) /],
  ],
  doing: new Set('a ont avait avaient eu ete avoir etre'.split(' ')),
  asking: new Set(
    `quel quelle quels quelles lequel laquelle quelque chose quelqu monsieur madame mademoiselle mr mme mlle que qui quoi quand comment combien pourquoi est t il elle ils elles on
    fait faire faits font faisait faisaient fera feront ferait dis dire moi dites donne peux peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devra devront pouvez sais sait savoir veux voudrais connais svp stp plait merci bonjour
    salut alors donc deja au juste exactement vraiment encore toujours maintenant tout tous article articles selon
    ca cela ce cet cette y en va vont aller aura auront aurait auraient ete eu avoir etre nom nomme appelle appele nommee situe situee trouve
    trouvait concernant sujet propos dit etait etaient sont fut furent sera seront serait seraient lui leur leurs lieu sur de des du a pendant auparavant aussi completement totalement entierement`.split(
      /\s+/,
    ),
  ),
  sourced: /(?<!\p{L})(?:selon|d['’]après|suivant|pour)\s$/iu,
  labelling: new Set(
    'mot terme qualifie qualifier qualifie decrit decrire surnomme appelle traite adjectif'.split(' '),
  ),
  claiming: new Set(
    'pretend pretendait soutient soutenait affirme affirmait assure assurait avance avancait insinue jure certifie maintient'.split(
      ' ',
    ),
  ),
  wording: new Set(
    'mot mots terme termes exact exacte exacts exactes emploie employe emploient utilise utilisait utilisent choisit choisi sert parler qualifie qualifier decrit decrire surnomme surnommer appelle designe designer baptise exprime exprimer citation phrase'.split(
      ' ',
    ),
  ),
  defining: new Set(),
  summing: new Set(
    'texte mot mots phrase phrases ligne lignes point points 1 2 3 4 5 deux trois quelques bref court courte rapidement vite histoire affaire fini finie finit termine terminee'.split(
      ' ',
    ),
  ),
  latest: new RegExp(
    ` ${oneOf(`
      dernieres?_nouvelles? en_est_ou ou_en_est en_est_on ca_se_finit
      (?:se_est_|cest_|ca_|ca_se_est_)(?:fini|termine)* se_(?:finit|termine)
      la_fin_de_(?:le_|la_|cette_)?(?:histoire|affaire) aux_dernieres_nouvelles
    `)} `,
  ),
  aftermath:
    / (?:apres(?! (?:tout|coup) )|suite a|a la suite d(?:e|u|es)|au lendemain d(?:e|u|es)|en apprenant|une fois(?: que)?)(?= )/,
  occasion:
    / (?:quand|lorsque|pendant que|alors que|lors d(?:e|u|es)|en(?= \S{2,}ant )(?! (?:avant|tant)))(?= )/,
  part: / (?:(?:cette|le) (?:histoire|affaire|polemique|rumeur)|ce (?:delire|truc|bail|scandale)) d(?:e|u|es)?(?= )| (?:le )?point sur(?= )/,
  lastly:
    / (?:finalement|en tout(?! cas)|au total|au final|en fin de compte|au bout du compte|pour finir|maintenant|desormais|a present|actuellement|en ce moment|definiti(?:f|fs|ve|ves|vement))(?= )/,
  scheduled:
    / (?:ce est quand(?= )(?! que )(?! .*(?:dernier|derniere|premier|premiere)s? )|quand (?:est|sont)(?= (?:le|la|les|son|sa|ses|leur|leurs|cette) (?!.*(?:dernier|derniere|premier|premiere|mort|ne|nee|arrive|arrivee|passe|passee|parti|partie)s? ))|(?:a|ont) lieu quand|quand (?:a|ont) lieu|quand(?= (?:est ce que )?(?:\S+ ){1,4}?(?:rouvre|reprend|revient|redemarre|recommence)(?:nt)? )|quand (?:commence|debute|rouvre|ouvre|reprend|revient|se tient|se termine|finit|expire)(?:nt)?|(?:commence|debute|rouvre|ouvre|reprend|revient|se termine|finit|expire)(?:nt)? quand)(?= )/,
  occupation: new RegExp(
    ` ${oneOf(`
      (?:travaille|travaillait|bosse|bossait)_(?:dans|comme)_quoi
      (?:fait|faisait)_quoi_(?:dans_la_vie|comme_(?:metier|boulot|travail|taf|job))
      (?:ce_)?que_(?:fait|faisait)(?:_t_(?:il|elle))?(?=_(?:\\S+_){0,4}dans_la_vie_)
      dans_la_vie(?=_(?:il|elle|\\S+_il|\\S+_elle)_)
      quel(?:le)?_(?:est|etait|fut)(?:_exactement)?_(?:le_|la_|son_|sa_)?(?:metier|profession|poste|fonction|titre|travail|boulot|job|occupation|statut|taf)(?:_exacte?)?(?=_d(?:e|u)_|_a_|_$)
      quel(?:le)?_(?:metier|poste|fonction|profession|travail|boulot|job)(?=_(?:\\S+_){0,4}?(?:occup*|exerc*|avait|tenait|faisait|fait)_)
      (?:son_|le_)?(?:metier|profession|boulot|job)_(?:de|a|ce_est_quoi|exact)
      ce_(?:est|etait)_quoi_(?:le_|son_)?(?:metier|profession|poste|fonction|titre|travail|boulot|job|taf)(?:_exact)?(?:_de|_a|_du)?
    `)}(?= )`,
  ),
  namedSites: new Set(
    'hopital clinique prison ecole lycee college universite aeroport gare port stade rue fleuve riviere lac montagne musee theatre'.split(
      ' ',
    ),
  ),
  marked: new Set(['surnom', 'sobriquet', 'titre', 'slogan', 'devise']),
  offices: new Set(
    'metier profession poste fonction titre travail boulot job occupation statut taf vie exact exacte exactement occupe occupait exerce exercait portait porte tenait'.split(
      ' ',
    ),
  ),
  possessive: null,
  judging: new Set(
    'trouve trouvait pense pensait estime estimait considere juge accuse accusait reproche reprochait veut critique croit deteste soutient traite qualifie dit affirme pretend'.split(
      ' ',
    ),
  ),
  attending: new Set('pendant durant lors a au aux de du dans apres'.split(' ')),
  past: new Set('etait etaient fut avait avaient occupait exercait faisait'.split(' ')),
  bearings: new Set(
    'allie rival adversaire opposant victime temoin accuse suspect prevenu homme femme personne milliardaire multimilliardaire millionnaire republicain democrate socialiste ecologiste communiste centriste blesse mort disparu coupable survivant voisin proche heros star vedette protege fidele ennemi membre partisan supporter detenu otage otages interesse garcon fille enfant gamin gamine type gars dame monsieur madame jeune adolescent ado mec meuf bonhomme vieux'.split(
      ' ',
    ),
  ),
  stillSo: {
    asked: / (?:encore|toujours|tient|tiennent) /,
    ended:
      /(?<!\p{L})(?:plus (?:aucune?|personne)|retir(?:e|ent|ée?s?|era)|abandonn\p{L}+|renonc\p{L}+|annul\p{L}+|ne [\p{L}]+ finalement pas|rentrée?s? (?:chez|à la maison|au domicile)|(?:sorti|quitté|regagné)e?s? (?:de l['’]|l['’]|leur |son |ses )?(?:hôpital|clinique|hospice|domicile|foyer)s?|déclarée?s? (?:éteint|terminé|fini)e?s?|(?:est|sont|été) (?:éteint|levé|terminé)e?s?|(?:a|ont) (?:rouvert|pris fin))(?!\p{L})/iu,
  },
  earliest:
    / (?:au (?:debut|depart)|de abord|d abord|initial\S*|premiers? (?:bilan|chiffre)s?|a l origine|initialement|avant) /,
  auxiliaries: new Set(['a', 'ont', 'avait', 'avaient']),
  events:
    `démissionner démission arrêté arrestation interpeller interpellation inculper inculpation incarcérer emprisonner
    condamner condamnation suspendre suspendu suspension licencier licenciement viré renvoyé excuser excuses réconcilier
    réconciliation avouer aveux plaider mourir mort morte décéder remplacer épouser marier mariage divorcer divorce
    racheter rachat vendre vendu fermer quitter rembourser destituer hospitaliser libéré évader assassiner tuer blanchir
    acquitter relaxer gracier expulser exclure exclu rejoindre rejoint réintégrer embaucher recruter fusionner
    indemniser plainte frapper gifler agresser poignarder braquer cambrioler kidnapper empoisonner accoucher faillite liquidation
    déménager amputer naufrage bombarder extrader expulsion abdiquer ligoter séquestrer examen comparaître comparution
    perquisitionner perquisition réélire adopter adoption naître naissance inhumer obsèques enterrer
    enterrement annuler annulation supprimer suppression bannir refuser refus démolir démolition amende`
      .split(/\s+/)
      .concat('garde à vue'),
  proceedings: new Set(
    `enquete enquetes enqueter enquetent proces poursuivi poursuivie poursuivis poursuivies poursuites
    perquisition perquisitions mandat`.split(/\s+/),
  ),
  grave: new Set(
    `arrete arretee arretes arretees arrestation interpelle interpellee interpelles interpellees interpellation inculpe inculpee
    inculpes inculpation incarcere incarceree emprisonne emprisonnee condamne condamnee condamnes condamnation ecroue ecrouee
    examen plainte plaintes avoue avouee avouer avoues aveux extrade extradee demissionne demissionner demission comparu
    comparaitre comparution plaide tue tuee tues assassine assassinee agresse agressee poignarde braque cambriole`.split(
      /\s+/,
    ),
  ),
  alternative: new Set(['ou']),
  ofNothing:
    /^ (?:(?:mais|et|alors|donc|du coup) )?(?:(?:est ce que )?(?:ce est|cest|c est|ca est) (?:\S+ )?(?:vrai|faux|sur|certain|sur et certain)(?: ou (?:pas|faux|non))?|est ce (?:\S+ )?(?:vrai|faux)|vrai ou faux|(?:a la fin |au final )?qui (?:\S+ )?(?:a|avait) (?:\S+ )?(?:raison|tort)|qui (?:dit vrai|ment)) (?:finalement |au final )?$/,
  existing: new Set(['y', 'reste']),
  within: new Set(['dans']),
  notEvents: new Set('ferme fermes arrets'.split(' ')),
  premising: new Set([
    'pendant',
    'alors',
    'puisque',
    'malgre',
    'depuis',
    'apres',
    'lorsque',
    'tandis',
    'bien',
  ]),
  succeeding: new Set(
    'remplace remplacent remplacera remplacer remplacait succede succedera succeder succedent'.split(' '),
  ),
  making: new Set(
    `construit construite construits construites construire bati batie batis baties batir fabrique fabriquee
    fabriques fabriquees fabriquer dessine dessinee dessines dessinees dessiner concu concue concus concues
    concevoir repare reparee repares reparees reparer peint peinte peints peintes peindre sculpte sculptee sculptes
    sculptees filme filmee filmes filmees filmer photographie photographiee photographies photographiees
    photographier invente inventee inventes inventees inventer imprime imprimee imprimes imprimees imprimer pilote
    pilotait piloter conduisait`.split(/\s+/),
  ),
  pricing: new Set(
    `coute coutent coutait coutaient coutera couteront couterait cout couts prix tarif tarifs depense depensent
    depensait depenser`.split(/\s+/),
  ),
  incumbent: new Set(
    'actuel actuelle actuels actuelles nouveau nouvel nouvelle nouveaux nouvelles futur future prochain prochaine'.split(
      ' ',
    ),
  ),
  authoring: new Set(
    'auteur autrice ecrit ecrite ecrites ecrits ecrire redige redigee rediges rediger signe signee signes signer publie publiee publies publiait poste postee tweete tweetee diffuse diffusee envoye envoyee adresse adressee'.split(
      ' ',
    ),
  ),
  naming: new Set('nom noms prenom prenoms surnom pseudonyme pseudo identite'.split(' ')),
  namedPlaces: new Set(
    'pays ville villes commune communes village villages localite bourgade agglomeration region regions departement departements canton province etat comte continent capitale ile iles quartier arrondissement'.split(
      ' ',
    ),
  ),
  years: new Set(['annee', 'an']),
  days: new Set(['jour']),
  courtesy: COURTESY,
  addressing: new Set('je j moi mon ma mes me m tu te t toi ton ta tes vous votre vos'.split(' ')),
  anyOfYou:
    / (?:(?:peux|peut|dois|doit) tu|tu (?:peux|peut|dois|doit)|(?:pouvez|devez) vous|vous (?:pouvez|devez)) (?:encore )?(?!(?:m|me|nous) |(?:dire|donner|expliquer|aider|repondre|etre) )/,
  howTo:
    / comment (?:on (?!(?:en|y|l|le|la|les|a|avait|sait|savait|saura) )|(?:faire|fait on|je fais|tu fais|vous faites) pour |(?:bien |se |s )?\S{2,}(?:er|oir|ir|re) (?:un|une|des|du|de|le|la|les|l|son|sa|ses|mon|ma|mes|sans|avec) )/,
  // "Qui a eu le prix du meilleur film" and "la recette de la soirée" are of a story.
  advice:
    / (?:bonnes?|meilleures?|petites?|super|vraies?) recettes? (?:de|du|des|pour)(?= )|^ (?:\S+ ){0,4}?une? (?:bon|bonne|chouette|super|petite?) (?:films?|serie|livre|roman|resto|restaurant|hotel|bar|jeu|appli|application|podcast|ordi|ordinateur|pc|telephone|casque|idee (?:de )?(?:cadeau|sortie|repas)) (?:a |pour |pres |dans le coin|en ce moment|ce soir|$)/,
  // "Qui a inventé une machine" and "il répond quoi" order nothing.
  commands: new RegExp(
    ` ${oneOf(`
      (?<=^_|_et_|_puis_|_maintenant_|_alors_)(?:oublie|ignore|neglige)z?_(?:\\S+_){0,3}?(?:articles?|consignes?|instructions?|regles?|sources?|textes?|tout)
      (?<=^_|_et_|_puis_|_maintenant_|_alors_)(?:invente|imagine|redige|ponds|fabrique|compose)z?_(?:moi_)?(?:une?|des|le|la)
      (?<=^_)nouvelles?_(?:consignes?|instructions?|regles?)(?!_(?:\\S+_){0,6}?(?:qui|quoi|quand|quelles?|combien|pourquoi|comment)_)
      (?:reponds|repondez)_(?:que|uniquement|seulement|juste|simplement|sans|en_tant_que)
      (?:dis|dites|ecris|ecrivez)_(?:juste|seulement|uniquement|simplement)_que
      (?:tu_es|vous_etes)_(?:maintenant|desormais)
      mode_(?:libre|admin|debug|developpeur|sans_(?:filtre|limite)s?)
    `)}(?= )`,
  ),
  courtesies:
    / (?:(?:tu|vous) (?:peux|peut|pouvez|pourrais|pourriez|saurais|sauriez)(?= )|(?:peux|pourrais|pouvez|pourriez|sais|savez) (?:t )?(?:tu|vous)(?= )|(?:me|nous) (?:dire|expliquer|rappeler|donner|indiquer|montrer|resumer|trouver|preciser|confirmer)(?= )|veuillez (?:me|nous) \S+(?= )|(?:dis|dites|donne|donnez|explique|expliquez|raconte|racontez|rappelle|rappelez|montre|resume|resumez) (?:moi|nous)(?= )|(?:tu|vous) (?:sais|savez|crois|croyez|penses|pensez)(?= (?:si|qui|que|ce|quand|ou|comment|pourquoi|combien|quel\S*) )|je (?:\S+ )?(?:voudrais|veux|aimerais|souhaite|souhaiterais|cherche|demande|comprends?|sais|ai) (?:\S+ )?(?:a )?(?:savoir|comprendre|connaitre|pas|plus|rien|si|qui|ce|pourquoi|compris|rate|loupe|lu|entendu)(?= )|(?:au (?:moins|juste)|en (?:fait|vrai|realite|ce moment)|du (?:coup|tout)|(?:a la|de) base|par hasard|bien sur|fini(?:t|ra|ssent|ront|rait)? par|si je (?:comprends|suis) bien|si je ai bien (?:compris|suivi|lu)|au bout du compte|si (?:le )?on en croit|a en croire|aux yeux(?= d(?:e|u|es) )|avant(?= de (?:\S+ )?\S+(?:er|ir|re) )|en fin de compte|au final|pour finir|quand meme|se trouv(?:e|ent|ait|aient))(?= )|dont (?:tout le monde|on|les gens|la presse|ils|ca|tout le web) (?:nous )?(?:parle|cause|jase)(?:nt)?(?: (?:tant|partout|tout le temps|en boucle))?(?= )|comme (?:truc|machin|genre|chose)(?= (?:deja )?$))/g,
  negations: new Set(['ne', 'pas', 'jamais', 'non']),
  saying: new Set(SAID.split('|')),
  synonyms: synonymLists(SYNONYMS),
  light: new Set(
    `premier premiere premiers deux trois ans an grand grande petit petite avant apres fin place suite cours tour nouveau
    nouvelle juste porte cote arrive dernier derniere ligne pres compte forme faire fait faits general type base long seul
    haut points point but or sens met montre rester cas effet ordre exemple niveau service membre jamais souvent vraiment
    maintenant surtout assez parce propre besoin va vont aller`.split(/\s+/),
  ),
  deputising: new Set(['vice', 'sous', 'adjoint', 'adjointe']),
  carrying: new Set('mettre faire prendre donner avoir placer porter passer tenir rendre'.split(' ')),
  narrower: twoSided(NARROWER_WORDS),
  opposites: twoSided(OPPOSITES),
}

// French questions, from the formal to those typed in haste, and what their answers look like.

import type { QuestionWords } from '../questions/question-words.ts'
import { nounKinds, respellings, synonymLists, twoSided } from '../questions/question-words.ts'
import { oneOf } from '../word-list.ts'
import { ANSWER_SIGNS } from './answer-signs.ts'
import { deedIn } from './deeds.ts'
import { UNITS } from './synonyms/numbers.ts'
import { OPPOSITES } from './synonyms/opposites.ts'
import { NARROWER_WORDS, SYNONYMS } from './synonyms/synonyms.ts'
import { asksWhere } from './where.ts'

const SAID =
  'dit|dis|disait|dire|declare|declarait|affirme|assure|raconte|repond|repondu|repondait|ecrit|poste|publie|annonce|explique|pense|promet|promis|lance|precise|ajoute|estime|replique|confie|reagi|reagit|denonce|commente|tweete|soutient|soutenu|pretend|pretendu|propose|jure|reproche'

const QUEL = 'quels?|quelles?'

/** What is asked for with "quel" and a noun, beside the nouns for people and groups. */
const NOUNS = `
  place: pays ville lieu endroit region ile quartier village commune departement continent etat province canton territoire capitale rue place batiment salle site hopital prison ecole lycee universite aeroport gare port stade tribunal montagne fleuve riviere mer ocean lac planete localite station adresse destination commissariat
  date: jour date annee mois moment siecle epoque saison decennie periode semaine
  hour: heure
  age: age
  number: nombre taille hauteur longueur largeur distance proportion pourcentage part vitesse superficie surface profondeur poids taux quantite altitude temperature score bilan frequence population
  duration: duree
  money: somme prix montant salaire cout budget amende facture fortune patrimoine revenu benefice dette loyer subvention cachet rancon tarif dedommagement
  reason: raison motif cause
  name: nom prenom equipe club parti societe entreprise compagnie journal media reseau chaine groupe livre film oeuvre titre langue festival association organisation chanson album marque navire bateau traite revue magazine emission serie jeu logiciel langage religion dynastie bataille mouvement syndicat ministere institution agence plateforme application surnom pseudonyme pseudo tableau piece roman personnage quotidien hebdomadaire usine banque
  person: personne personnalite
  words: reaction reponse replique declaration avis opinion explication argument message insulte injure menace critique reproche compliment promesse
`

export const QUESTIONS: QuestionWords = {
  ...ANSWER_SIGNS,
  respellings: respellings(`
    ki: qui
    kil: que il
    kelle kelles: quelle
    tjs tjrs: toujours
    taf taffe taffer: travail
    pdt: pendant
    combientieme: combien
    vrmt: vraiment
    mtn: maintenant
    tps: temps
    mm: meme
    ac: avec
    fo: faut
    koi kwa: quoi
    kan qd kand: quand
    pk pq pkoi pourkoi prk: pourquoi
    cb combi cmb: combien
    kes qes kec: que est ce
    keske kesk qesque kestion keskil kess quesque questce: que est ce que
    c: ce est
    cest: ce est
    cetait ct: ce etait
    ke: que
    kel: quel
    komen comen cmt koman coment: comment
    tt: tout
    g jai: je ai
    ya yatil: il y a
    bcp: beaucoup
    ds: dans
    avc: avec
    pr: pour
    pcq pcke: parce que
    dla: de la
    quil: que il
    quelquun: quelqu un
    aujourdhui ajd: aujourdhui
    gvt gouv: gouvernement
    prez: president
    qqn qqun: quelqu un
    qqch qqc qlqch: quelque chose
    ecri: ecrit
    nb nbre: nombre
    tps: temps
    di: dit
    diz: disait
    pa: pas
    tro: trop
    jms: jamais
    msg: message
    pb: probleme
    fe fai: fait
    ski skil: ce que il
    pcke: parce que
    auj: aujourdhui
    yavait yavai: y avait
    e: est
`),
  accented: new Map(['né', 'née', 'nés', 'nées'].map((typed) => [typed, 'naitre'])),
  smallNumbers: new Map(UNITS.slice(2, 11).map((letters, at) => [String(at + 2), letters])),
  contraction: null,
  kinds: [
    [
      'summary',
      new RegExp(
        ` ${oneOf(`
        resum(?:e|es|er|ez|ons) tl_dr tldr synthese topo recap(?:itul\\S+)?
        (?:mets?|met|mettez|mettre|tiens|tenez)_(?:moi|nous|me|m)_au_courant (?:me|m)_mettre_au_courant
        (?:ai|a|ont|avons)_(?:rate|loupe)_quoi le_point_sur
        en_(?:une|deux|trois|quelques)_(?:phrases?|mots?|lignes?) en_(?:bref|gros|resume)
        de_quoi_(?:ca|il|elle|cela|se_agit_il|on|ce_article)?_?(?:parle|traite|il_se_agit|se_agit)(?:_t_il|_t_elle)?
        que_se_(?:passe_t_il|est_il_passe) il_se_(?:passe|est_passe)_quoi il_y_a_quoi_de_neuf quoi_de_neuf
        raconte_moi (?:ca|cet_article|le_article|l_article)_raconte_quoi
        raconte_quoi_(?:ce|cet|le|l)_article
        (?:pas|rien)_(?:eu_le_temps_de_)?lu(?=_(?:\\S+_){0,6}(?:quoi|dit|raconte|parle)_)
        (?:explique|expliquez)_moi_(?:le|la|l|cette|ce|toute)(?=_(?:\\S+_){0,2}(?:histoire|affaire|embrouille|dispute|clash|bagarre|conflit|scandale|situation|truc|delire|bordel)_)
        le_essentiel les_grandes_lignes les_points_cles
        ce_est_quoi_(?:toute_)?(?:le_histoire|cette_histoire|ce_affaire|cette_affaire|l_affaire|le_affaire|le_delire|le_probleme|le_bail)
        en_est_ou(?:_le_affaire|_cette_histoire)?
        comment_(?:ca|cela|tout_ca|(?:toute_)?(?:cette|le|la)_(?:histoire|affaire))_(?:se_est_|se_est_elle_)?(?:finie?|terminee?|fini|finit|termine)
        comment_(?:se_(?:est_)?)?(?:finie?|terminee?|fini|finit|termine)_(?:cette|le|la|toute|tout)(?=_)
        point_rapide petit_point
      `)}(?= )`,
      ),
    ],
    // A prize that is won, and no price: "quel prix a-t-elle obtenu pour sa maison", "à quel prix".
    [
      'name',
      /(?<! a) quels? (?=prix (?:(?!(?:faut|faudra|faudrait|pour) )\S+ ){0,5}?(?:remport\S*|gagn\S*|decern\S*|decroch\S*|recoi\S*|recu|recevoir) )/,
    ],
    [
      'name',
      / quel(?:le)?s? (?=(?:recompenses?|titres?|trophees?) (?:\S+ ){0,5}?(?:obten\S*|obtien\S*|remport\S*|gagn\S*|decern\S*|decroch\S*|recoi\S*|recu|recevoir) )/,
    ],
    ['hour', / (?:a |vers )?(?:quelle heure|quelles heures)(?= )/],
    [
      'age',
      / (?:(?:a )?quel age|il a quel age|age de(?! (?:\d|(?:la )?(?:pierre|or|bronze|fer|glace|raison) )))(?= )/,
    ],
    [
      'money',
      new RegExp(
        ` (?:combien(?! de )(?= (?:\\S+ ){0,5}(?:coute|couter|coutera|cout|paye|payer|verse|gagne|gagner|depense|depenser|touche|vaut|valait|investi|economis\\S*|rapport(?:e|er|ait|ent|era)|emprunt\\S*|rembours\\S*|empoch\\S*|donne(?= )|donnait|versait|filer|file(?= )))|(?:${QUEL}) (?:somme|prix|montant|salaire|cout)|quelle somme|montant|a combien se (?:eleve|chiffre)|(?:economiser|economise|rapporte|rapporter|emprunte|coute|couter|filer|verse|paye|touche|touchait|toucher|recu|gagne|gagner) combien(?! de)|combien(?= (?:le |la |l )?(?:entree|billet|place|ticket|abonnement|loyer|inscription|adhesion|repas|menu)s? (?!vend|achet|il |elle |y ))|combien d(?:e|es)? (?:economies|subventions?|aides?(?! soignant)|recettes|dettes?|salaire|indemnites|dons?|benefices?|pertes?(?! (?:humaine|civile|en vie))|fonds|credits|impots|loyers?)|combien de? ?(?:euros|dollars|argent|fric|thune|millions|milliards))(?= )`,
      ),
    ],
    [
      'date',
      / (?:(?:ca fait|cela fait|il y a) combien (?:de (?:temps|secondes|minutes|heures|jours|semaines|mois|ans|annees))?(?= que )|(?:depuis |de |jusque a |avant |pour )?quand|(?:le |a |en |de )?quel(?:le)? (?:jour|date|annee|mois|moment|siecle|epoque|saison|decennie|periode|soir|soiree|nuit|matin|matinee|apres midi)s?)(?= )/,
    ],
    [
      'duration',
      new RegExp(
        ` (?:(?:depuis|pendant|durant|en|dans|pour|au bout de)? ?combien de (?:temps|secondes|minutes|heures|jours|nuits|semaines|mois|ans|annees|decennies)|(?:${QUEL}) (?:est |etait |sera )?(?:la )?duree|duree d(?:e|u|es))(?= )`,
      ),
    ],
    [
      'number',
      new RegExp(
        ` (?:(?:depuis|pendant|en|de|a|par|tous les)? ?combien(?: de)?(?: (?:fois|personnes|gens))?|(?:a|de|en)? ?(?:${QUEL}) (?:nombre|taille|hauteur|longueur|largeur|distance|proportion|pourcentage|part|vitesse|superficie|surface|population|profondeur|poids|taux|quantite|altitude|temperature)(?: de)?)(?= )`,
      ),
    ],
    [
      'reason',
      new RegExp(
        ` ${oneOf(`
        de_ou_(?:vient|viennent|venait|venaient|provient|proviennent)(?=_(?:que|(?:le|la|les|son|sa|ses|leur|leurs|ce|cette|ces)_(?:\\S+_)?(?:coleres?|brouilles?|querelles?|disputes?|conflits?|desaccords?|tensions?|haine|rancune|crises?|malaises?|peurs?|inquietudes?|problemes?|soucis?|pannes?|retards?|erreurs?|ecarts?|incendies?|fuites?|pollution|explosions?|accidents?))_)
        (?:est_|sont_|etait_|etaient_)?(?:mort|decede)(?:e|s|es)?_de_quoi
        de_quoi_(?:est|sont|etait|etaient)_(?:t_)?(?:il_|elle_|ils_|elles_)?(?:mort|decede)(?:e|s|es)?
        quelle_(?:est|etait|serait)_le_origine(?:_\\S+)?(?=_d(?:e|u|es)_(?!(?:le_|la_|les_|ce_|cette_|son_|sa_)?(?:noms?|mots?|expressions?|plats?|recettes?|produits?|viandes?|famille|tradition|fete)_))
        pourquoi pour_quoi (?:pour_|a_)?quelles?_(?:raisons?|motifs?|causes?|but) dans_quel_but
        a_quoi_(?:ca_|cela_|il_|elle_|ils_|elles_)?(?:sert|servent|servait|servira|doit_servir|va_servir)(?:_t_il|_t_elle)?
        servir_a_quoi (?:sert|servait|servira)_a_quoi a_cause_de_quoi en_raison_de_quoi
        comment_(?:ca|cela)_se_fait comment(?=_(?:\\S+_){1,6}?(?:explique|expliquent|expliquait)(?:_t)?_)
        qu_est_ce_qui_(?:explique|cause) que_est_ce_qui_(?:explique|cause)
      `)}(?= )`,
      ),
    ],
    [
      'name',
      / (?:(?:se )?(?:appelle|nomme)(?:nt)? comment|comment (?:se |il se |elle se |on )?(?:appelle|appelait|appellent|nomme|nommait|nomment)(?: t (?:il|elle|on))?|(?:le|son|leur|leurs|quel est le|quels sont les|les) (?:pre)?noms?(?: de)?)(?= )/,
    ],
    [
      'speaker',
      new RegExp(
        ` (?:ce est )?(?:qui (?:est ce )?(?:qui )?(?:a |ont |avait )?(?:${SAID}|parle|qualifie|traite)|de qui (?:est|sont|vient)|ce est de qui|de qui|(?:la|cette) (?:citation|phrase) (?:est )?de qui|qui (?:est le auteur|parle)|(?:selon|d apres|de apres) qui)(?= )`,
      ),
    ],
    [
      'words',
      new RegExp(
        ` (?:que est ce que|ce que|que(?! veu(?:t|lent) dire )|quoi|comment|de quoi)(?= (?:[a-z]+ ){0,4}?(?:${SAID}|accuse|accusait|pense|pensait|qualifie|decrit|decrivait|juge|critique|veut(?! dire)|souhaite|reproche) )`,
      ),
    ],
    [
      'words',
      new RegExp(
        ` (?:${SAID}|pense|pensait|veut|reproche|ressent|ressentait)(?: (?:sur|de|a|au|en))? quoi(?= )`,
      ),
    ],
    [
      'words',
      / quels? (?:mots?|termes?) (?=(?:\S+ ){0,6}?(?:emploie|utilise|choisit|employe|utilisait|trouve|parle|vante|decrit|juge|defend|presente|qualifie|designe|critique|evoque) )/,
    ],
    [
      'words',
      / (?:vit|prend|ressent|voit|vivait|prenait|voyait|defend|justifie|qualifie|decrit|juge|reagi\S*) comment(?= )/,
    ],
    // "Comment le patron de l'exploitant a-t-il répondu aux accusations": however long its subject is.
    [
      'words',
      / comment(?= (?:\S+ ){0,9}?(?:a|ont)(?: t)? (?:il|elle|ils|elles) (?:repondu|reagi|replique|commente|justifie|explique|accueilli|pris) )/,
    ],
    // "La ministre a-t-elle réagi ?": her words are the answer.
    ['words', / (?:a|ont)(?: t (?:il|elle|ils|elles))?(?: deja)? (?:reagi|commente)(?= )/],
    [
      'words',
      / comment(?= (?:\S+ ){0,4}?(?:vit|prend|ressent|ressentait|voit|vivait|prenait|se defend|se defendait|se justifie|reagi\S*|juge|qualifie|decrit|surnomme|baptise|designe) )/,
    ],
    [
      'words',
      new RegExp(
        `(?<! a) (?:(?:quelle (?:est|a ete|etait) )?(?:ce est quoi )?(?:la |sa |les )?${oneOf(`
        reaction reponse replique declaration version avis position citation propos mots(?!_de_(?:passe|ordre)_) paroles phrase
        commentaire message
      `)}s? d(?:e|u|es)|que repond|comment (?:a )?reagi[t]?(?: t il)?)(?= )`,
      ),
    ],
    [
      'definition',
      / (?:(?:que )?est ce que ce est(?: que)?|que est ce que(?= (?:un|une|le|la|les|de|des) )|ce est quoi|quoi ce est|que est(?! ce)|que signifie|que veut dire|definition d(?:e|u))(?= )/,
    ],
    [
      'place',
      new RegExp(
        ` (?:(?:dans|a|en|vers|pres de|depuis|de|par|au|sur|au dessus de|devant) (?:${QUEL}) (?:ville|pays|lieu|endroit|region|ile|quartier|village|commune|departement|continent|etat)s?|(?:${QUEL}) (?:ville|pays|lieu|endroit|region)s?|(?:de |par |depuis |jusque )?ou (?:est ce que|se trouve(?:nt|t il)?|se trouvait|se situe(?:nt)?|se situait|a lieu|ont lieu|a eu lieu))(?= )`,
      ),
    ],
    [
      'person',
      / (?:ce est qui qui|ce est qui|(?:a |par |avec |pour |chez |contre |de )?qui(?: est ce)?(?: qui| que)?|quelle personne)(?= )/,
    ],
    [
      'yes-no',
      / (?:est ce que?|est il vrai que?|y a t il(?: eu)?|il y a t il|oui ou non)(?= )| ou (?:toujours )?(?:pas|non)(?= $)|^ (?:il )?y (?:a|avait)(?: eu)?(?= )(?!.* (?:quoi|qui|combien|quand|ou|comment) )/,
    ],
  ],
  asksName:
    / (?:(?:il|elle|ils|elles|on) (?:se )?(?:appelle|nomme)(?:nt)? comment|(?:se )(?:appelle|nomme)(?:nt)? comment|comment (?:il |elle |ils |elles )?(?:se )?(?:appelle|nomme)(?:nt)?|(?:leurs?|son|ses|des) (?:pre)?noms?(?= (?:stp |svp )?$))(?= )|^ (?:pre)?noms?(?= (?!de famille))/,
  focus: {
    before: new RegExp(
      ` (?:quels?|quelles?|ce est quoi|ce est qui|quoi ce est|(?:pre)?noms? d(?:e|u|es))(?: (?:est|sont|etait|etaient|fut|furent|sera|a ete))?(?: ${oneOf(`
        le la les son sa ses leur leurs un une sorte type genre espece de du nouveau nouvelle grand grande
        premier premiere autre autres celebre principal principale
      `)})* `,
    ),
    open: / quel/,
    alone: null,
  },
  where: asksWhere,
  setPhrases:
    /^ (?:l |le |la |les )?(?:age de (?:la )?(?:pierre|or|bronze|fer|glace|raison)|ages de (?:pierre|or)|heures? de (?:pointe|gloire|verite)|siecle de (?:le |les )?lumieres?|temps de parole|somme de (?:toute|efforts))(?= )/,
  awards: new Set(['prix']),
  counting: / (?:combien|(?:quel est )?le nombre|nombre) d(?:e|u|es)(?= ) ?/,
  whatIsSaid: /^ (?:et |mais |alors )?(?:que est ce que|que|de quoi|ce que)(?= )/,
  deed: deedIn,
  inverted: / t? ?(?:il|elle|ils|elles|on|ce) /,
  tiedSubject: /\p{L}-(?:t-)?(?:ils?|elles?|on)(?!\p{L})/iu,
  clausal: new Set(['quand']),
  separable: null,
  nouns: nounKinds(NOUNS),
  pluralEnding: /[sx]$/,
  looseEnding: /(?:es|s|e)$/,
  ordinal: /^\d+(?:e|er|re|ere|eme|ieme|nd|nde)s?$/,
  yesNo: { yes: new Set(['oui', 'vrai']), no: new Set(['non', 'faux']) },
  interrogative:
    / (?:qui|quoi|quels?|quelles?|comment|combien|quand|pourquoi|lequel|laquelle|lesquels|lesquelles) |^ (?:que|ou) /,
  stances: [
    [
      'no-evidence',
      / (?:preuves?|prouv\S*|confirm\S*|averee?s?|etay\S*|demontr\S*|fondee?s?|vrai|verite|corrobor\S*|verifie\S*) /,
    ],
    [
      'denial',
      new RegExp(
        ` ${oneOf(`
        se_defend* (?:sa|la|leur|pour_sa)_defense dement* nie nier nient conteste* refut* rejett?*
        reconnai* avou* admis admise?s? admettre admet admettent accusat(?:eur|rice)s?
      `)} | (?:repond\\S*|reponse|replique|reagi\\S*|reaction) (?:\\S+ ){0,4}?(?:accusations?|allegations?|soupcons?|reproches?|attaques?) `,
      ),
    ],
    [
      'correction',
      / (?:premiere?s?|ancien(?:ne)?|initiale?) (?:chiffres?|bilan|decompte|comptage|compte|volume|montant|nombre|total|estimation|somme) | (?:chiffres?|bilan|decompte|comptage|volume|montant|nombre|total) (?:\S+ ){0,6}?(?:faux|fausse|errone\S*|baisse|augmente|change|releve|revu|corrige\S*|rectifie\S*|trop (?:haut|bas|eleve)) | (?:rectifi\S*|corrig\S*|se (?:est|sont) (?:trompe|plante)\S*) /,
    ],
    ['allegation', / (?:accus(?:e|es|ent|ait|aient|er|ee?s?)|reproch\S*|soupconn\S*|incrimin\S*) /],
    ['outcome', / (?:conclu\S*|verdict|relax\S*|blanchi\S*|innocent\S*|coupables?|acquitt\S*) /],
  ],
  doing: new Set('a ont avait avaient ete avoir etre'.split(' ')),
  asking: new Set(
    `quel quelle quels quelles lequel laquelle quelque chose quelqu monsieur madame mademoiselle mr mme mlle que qui quoi quand comment combien pourquoi est t il elle ils elles on
    fait faire faits font faisait faisaient fera feront ferait dis dire moi dites donne peux peut pouvez sais sait savoir veux voudrais connais svp stp plait merci bonjour
    salut alors donc deja au juste exactement vraiment encore toujours maintenant tout tous article articles selon
    ca cela ce cet cette y en va vont aller aura auront aurait auraient ete eu avoir etre nom nomme appelle appele nommee situe situee trouve
    trouvait concernant sujet propos dit etait etaient sont fut furent lui leur leurs lieu sur de des du a`.split(
      /\s+/,
    ),
  ),
  sourced: /(?<!\p{L})(?:selon|d['’]après|suivant|pour)\s$/iu,
  wording: new Set(
    'mot mots terme termes exact exacts exactes emploie employe emploient utilise utilisait utilisent choisit choisi sert parler qualifie qualifier decrit decrire surnomme surnommer appelle designe designer baptise exprime exprimer citation phrase'.split(
      ' ',
    ),
  ),
  summing: new Set(
    'texte mot mots phrase phrases ligne lignes point points deux trois quelques bref court courte rapidement vite histoire affaire'.split(
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
  part: / (?:(?:cette|le) (?:histoire|affaire|polemique|rumeur)|ce (?:delire|truc|bail|scandale)) d(?:e|u|es)?(?= )| (?:le )?point sur(?= )/,
  lastly:
    / (?:finalement|au final|en fin de compte|au bout du compte|pour finir|maintenant|desormais|a present|actuellement|en ce moment|definiti(?:f|fs|ve|ves|vement))(?= )/,
  scheduled:
    / (?:ce est quand(?= )(?! que )(?! .*(?:dernier|derniere|premier|premiere)s? )|quand (?:est|sont)(?= (?:le|la|les|son|sa|ses|leur|leurs|cette) (?!.*(?:dernier|derniere|premier|premiere|mort|ne|nee|arrive|arrivee|passe|passee|parti|partie)s? ))|(?:a|ont) lieu quand|quand (?:a|ont) lieu|quand (?:commence|debute|rouvre|ouvre|reprend|revient|se tient|se termine|finit|expire)(?:nt)?|(?:commence|debute|rouvre|ouvre|reprend|revient|se termine|finit|expire)(?:nt)? quand)(?= )/,
  occupation: new RegExp(
    ` ${oneOf(`
      (?:travaille|travaillait|bosse|bossait)_(?:dans|comme)_quoi
      (?:fait|faisait)_quoi_(?:dans_la_vie|comme_(?:metier|boulot|travail|taf|job))
      (?:ce_)?que_(?:fait|faisait)(?:_t_(?:il|elle))?(?=_(?:\\S+_){0,4}dans_la_vie_)
      dans_la_vie(?=_(?:il|elle|\\S+_il|\\S+_elle)_)
      quel(?:le)?_(?:est|etait|fut)(?:_exactement)?_(?:le_|la_|son_|sa_)?(?:metier|profession|poste|fonction|titre|travail|boulot|job|occupation|statut|taf)(?:_exacte?)?(?=_d(?:e|u)_|_a_|_$)
      quel(?:le)?_(?:metier|poste|fonction|profession|travail|boulot|job)(?=_(?:\\S+_){0,4}?(?:occup*|exerc*|avait|tenait|faisait|fait)_)
      (?:son_|le_)?(?:metier|profession|boulot|job)_(?:de|a|ce_est_quoi|exact)
      ce_est_quoi_(?:le_|son_)?(?:metier|profession|poste|fonction|titre|travail|boulot|job|taf)(?:_exact)?(?:_de|_a|_du)?
    `)}(?= )`,
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
  past: new Set('etait etaient fut avait avaient occupait exercait faisait'.split(' ')),
  bearings: new Set(
    'allie rival adversaire opposant victime temoin accuse suspect prevenu homme femme personne milliardaire multimilliardaire millionnaire republicain democrate socialiste ecologiste communiste centriste blesse mort disparu coupable survivant voisin proche heros star vedette protege fidele ennemi membre partisan supporter detenu otage otages interesse garcon fille enfant gamin gamine type gars dame monsieur madame jeune adolescent ado mec meuf bonhomme vieux'.split(
      ' ',
    ),
  ),
  stillSo: {
    asked: / (?:encore|toujours|tient|tiennent) /,
    ended:
      /(?<!\p{L})(?:retir(?:e|ent|ée?s?|era)|abandonn\p{L}+|renonc\p{L}+|annul\p{L}+|ne [\p{L}]+ finalement pas)(?!\p{L})/iu,
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
    enterrement`
      .split(/\s+/)
      .concat('garde à vue'),
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
  addressing: new Set('je j moi mon ma mes me m tu te t toi ton ta tes vous votre vos'.split(' ')),
  courtesies:
    / (?:(?:tu|vous) (?:peux|peut|pouvez|pourrais|pourriez|saurais|sauriez)(?= )|(?:peux|pourrais|pouvez|pourriez|sais|savez) (?:t )?(?:tu|vous)(?= )|(?:me|nous) (?:dire|expliquer|rappeler|donner|indiquer|montrer|resumer|trouver|preciser|confirmer)(?= )|veuillez (?:me|nous) \S+(?= )|(?:dis|dites|donne|donnez|explique|expliquez|raconte|racontez|rappelle|rappelez|montre|resume|resumez) (?:moi|nous)(?= )|(?:tu|vous) (?:sais|savez|crois|croyez|penses|pensez)(?= (?:si|qui|que|ce|quand|ou|comment|pourquoi|combien|quel\S*) )|je (?:\S+ )?(?:voudrais|veux|aimerais|souhaite|souhaiterais|cherche|demande|comprends?|sais|ai) (?:\S+ )?(?:a )?(?:savoir|comprendre|connaitre|pas|plus|rien|si|qui|ce|pourquoi|compris|rate|loupe|lu|entendu)(?= ))/g,
  negations: new Set(['ne', 'pas', 'jamais', 'non']),
  saying: new Set(SAID.split('|')),
  synonyms: synonymLists(SYNONYMS),
  light: new Set(
    `premier premiere premiers deux trois ans an grand grande petit petite avant apres fin place suite cours tour nouveau
    nouvelle juste porte cote arrive dernier derniere ligne pres compte forme faire fait faits general type base long seul
    haut points point but or sens met montre rester cas effet ordre exemple niveau service membre jamais souvent vraiment
    maintenant surtout assez parce propre besoin`.split(/\s+/),
  ),
  carrying: new Set('mettre faire prendre donner avoir placer porter passer tenir rendre'.split(' ')),
  narrower: twoSided(NARROWER_WORDS),
  opposites: twoSided(OPPOSITES),
}

// How French says that nothing proves what somebody is accused of: patterns over folded words, each with the tempting
// sentences that it must leave alone.

import { oneOf } from '../word-list.ts'
import { EVIDENCE, EXAMINER, INSTITUTION, NO_OPPOSITE, PROOF, UNANSWERED } from './stance-classes.ts'
import { UNPROVEN } from './unproven.ts'

/** "Le test d'alcoolémie s'est révélé négatif." */
export const NEGATIVE_TEST = new RegExp(
  ` (?:tests?|depistages?|controles?|analyses?|examens?|prelevements?|prises? de sang|ethylotests?|alcootests?|resultats?) (?:\\S+ ){0,8}?(?:est|sont|etai(?:t|ent)|a ete|ont ete|revenue?s?|revele\\S*) ${NO_OPPOSITE}{0,2}?negati(?:fs?|ves?) `,
)

export const NO_EVIDENCE: readonly RegExp[] = [
  ...UNPROVEN,
  / ne (?:repos|se appui|tien)\S* (?:que )?sur (?:\S+ )?(?:\S+ )?(?:temoignages?|dires|parole|rumeurs?|declarations?|recit|rien|aucune?) | repos\S* sur (?:la|le) seule? (?:parole|temoignage|recit|foi) /,
  / ne (?:\S+ )?perm(?:et|ettent|ettait|ettaient) (?:pas|guere) de (?:identifier|reconnaitre|etablir|conclure|confirmer|savoir) | (?:est|sont|rest\S*|demeur\S*) (?:\S+ )?inverifiables? /,
  / personne ne (?:a|avait) (?:\S+ )?(?:jamais )?(?:vu|lu|entendu|retrouve) (?:la fameuse|le fameux|les fameu\S+|cette|ce|cet|ces) /,
  / aucune? des (?:\S+ )?(?:\S+ )?(?:personnes?|temoins?|collegues?|voisine?s?|salariee?s?|participante?s?) (?:\S+ ){0,3}?ne (?:a|ont|avait) /,
  / (?:ont|a|avait|avaient) ecarte (?:\S+ )?(?:la piste|le hypothese|la these|la responsabilite) | (?:reparti|rentre|revenu)\S* bredouilles? | (?:cherch|fouill|perquisition|enquet)\S* (?:\S+ ){0,6}?en vain /,
  / (?:fouilles?|perquisitions?|recherches?|verifications?) (?:\S+ ){0,8}?ne (?:a|ont|avait|avaient) rien (?:livre|donne|revele|apporte|produit) /,
  / (?:adn|empreintes?|signature|ecriture) (?:\S+ ){0,8}?ne (?:est|sont|correspond\S*|concord\S*) pas /,
  // Whoever shows a picture or tells a tale does not know when it was, nor where it comes from.
  / (?:di(?:t|sent|sait)|reconn\S*|adm\S*|avou\S*|conce\S*|convien\S*) (?:\S+ ){0,2}?(?:ignorer|ne (?:pas|plus) (?:savoir|connaitre|se souvenir)|ne savoir) (?:\S+ ){0,2}?(?:quand|qui (?:a|avait|le|la)|la date|le auteur|le origine|la provenance|le lieu|les circonstances|de ou (?:vien|il vien|elle vien|provien)) ?\S* /,
  / ne (?:a|ont|avait|avaient) pas eu a (?:formuler|prononcer|emettre|intervenir|signaler|sanctionner|dresser|ouvrir) | ne (?:peu(?:t|vent)|pouvai(?:t|ent)) rien (?:en )?(?:conclure|affirmer|confirmer|etablir|prouver) /,
  new RegExp(
    ` ${EXAMINER} (?:\\S+ ){0,8}?ne (?:a|ont|avait|avaient|est|sont) pas (?:\\S+ )?(?:pu|parvenue?s?|en mesure|capables?) (?:\\S+ )?(?:dire|determiner|etablir|preciser|identifier) (?:de quoi|comment|si|qui|quand|quoi|la|le|les) `,
  ),
  / ne (?:\S+ ){0,5}?ete (?:\S+ )?(?:saisie?s?|destinataires?|alertee?s?|avertie?s?|informee?s?|prevenue?s?) de (?:aucune?|rien) /,
  new RegExp(
    ` ne (?:a|ont|avait|avaient) (?:pas|jamais) (?:\\S+ )?(?:produit|presente|remis|montre|fourni|communique|joint|transmis|verse|livre) (?:\\S+ ){0,3}?${EVIDENCE} `,
  ),
  / ne (?:a|ont|avait) rien (?:trouve|eu|releve|vu|constate) a redire | ne (?:a|ont) (?:\S+ )?rien (?:trouve|vu|releve|note|constate) de? (?:etrange|curieux|bizarre|troublant|douteux) /,
  new RegExp(
    ` (?:${INSTITUTION}|services?) (?:\\S+ ){0,14}?(?:est|sont|etait|etaient) ${NO_OPPOSITE}?(?:conformes?|bon(?:s|nes?)?|en regle|en ordre|norma(?:l|les?|ux)|negati(?:fs?|ves?)|satisfaisante?s?) `,
  ),
  / ne (?:a|ont|avait) pas (?:\S+ )?(?:montre|produit|fourni|presente|communique|transmis|publie|rendu public) (?:le|la|les|ce|cette|ces|son|sa|ses) (?:\S+ )?(?:courriers?|lettres?|documents?|pieces?|enregistrements?|preuves?|courriels?|originaux|photos?|messages?) /,
  new RegExp(
    ` rien (?:vu |trouve |releve |constate |decele |note )?de (?:\\S+ )?${oneOf(`
    anormal suspect illegal irregulier reprehensible delictueux frauduleux compromettant probant
    concluant inhabituel alarmant douteux particulier tangible
  `)} `,
  ),
  new RegExp(
    ` ne (?:\\S+ ){0,6}?${oneOf(`
    vu apercu trouv decouvert decel relev constat not repere detect apparaitre ressort fourni produi
    vers montr apport joint depos recueilli retrouv signal mentionn recens consign enregistr remont
  `)}\\S* (?:\\S+ ){0,4}?(?:aucune?|nulle?|la moindre|le moindre|pas un seul|pas une seule) `,
  ),
  new RegExp(
    ` aucune? (?:\\S+ ){1,8}?ne (?:le |la |les |l |vient |permet (?:de )?)?(?:\\S+ ){0,2}?${oneOf(`
    etabli prouv confirm montr atteste etay corrobor accredit demontr mentionn signal relev figur indiqu
    fait_etat trahi port appui
  `)}\\S* `,
  ),
  new RegExp(
    ` ${INSTITUTION} (?:\\S+ ){0,12}?(?:jug|trouv|estim|consider|declar|certifi|reconnu|repute)\\S* ${NO_OPPOSITE}{0,6}?(?:conformes?|coherente?s?|en regle|en ordre|normale?s?|regulie(?:r|re|rs|res)|authentiques?|valables?|legale?s?|sinceres?) `,
  ),
  new RegExp(
    ` ${INSTITUTION} (?:\\S+ ){0,12}?(?:pas (?:l )?intention (?:de )?(?:ouvrir|enqueter|poursuivre|saisir)|ne (?:\\S+ )?(?:a |ont |avait )?(?:pas )?(?:ouvert|juge utile|donne suite|souhaite poursuivre|retenu)|(?:rien|pas) (?:\\S+ ){0,2}?a (?:se )?reprocher) `,
  ),
  new RegExp(
    ` (?:valid|approuv|certifi|homologu|avalis)\\S* (?:\\S+ ){0,4}?sans (?:aucune |la moindre )?(?:reserves?|observations?|remarques?) | (?:aucune?|nulle?) (?:\\S+ )?${oneOf(`
    motifs? raisons? griefs? reproches? alertes? incidents? problemes? dysfonctionnements? reclamations?
    suites? remontees?
  `)} (?:de |pour |a |ne |qui |en ce sens|dans|particulie)`,
  ),
  / (?:parole contre parole|reste(?:nt)? a (?:prouver|demontrer|etablir|verifier)|la foi de un seul|(?:un )?seul temoignage|sans (?:l )?(?:avancer|brandir|citer|donner) (?:de |le |la |un |une )?(?:noms?|preuves?|chiffres?|source|exemple)) /,
  / (?:conclu|conclut|concluent|conclusion)\S* (?:\S+ ){0,4}?a (?:une? (?:\S+ )?)?(?:accident|causes? naturelles?|erreur|regularite|conformite|absence) /,
  new RegExp(
    ` ${INSTITUTION} (?:\\S+ ){0,14}?(?:ne (?:\\S+ ){0,5}?(?:aucune?|rien|la moindre|le moindre)|aucune? (?:\\S+ ){1,4}?ne) `,
  ),
  / (?:ne|y) (?:a|ont|avait|avaient|avoir) (?:\S+ )?(?:rien trouve|jamais recu|recueilli aucune?) /,
  new RegExp(
    ` ne (?:\\S+ ){0,4}?${oneOf(`
    trouv identifi relev constat decel detect enregistr recu observ retrouv mis_(?:au_jour|en_evidence)
    revel formul apport fourni produi present montr recens
  `)}\\S* (?:\\S+ )?(?:aucune?|rien|ni|la moindre|le moindre|de trace|de preuve) `,
  ),
  / ne (?:\S+ ){0,3}?(?:ni|pas|rien|jamais) (?:\S+ ){0,3}?(?:confirm|etabli|prouv|demontr|corrobor|etay|verifi|authentifi|retrouv|decel|detect|trouve|produit|fourni|apporte)\S* /,
  new RegExp(
    ` ${INSTITUTION} (?:\\S+ ){0,10}?ne (?:\\S+ ){0,3}?(?:pas|jamais) (?:\\S+ ){0,2}?(?:conclu|reten|caracteris|fait etat|mentionn|mis en cause|releve|mis en evidence|permis)\\S* `,
  ),
  / (?:laboratoire|analyses?|prelevements?|echantillons?) (?:\S+ ){0,8}?ne (?:conten|revel|montr)\S* que | conclu\S* a la absence de /,
  / aucune? (?:\S+ ){1,4}?ne (?:a|avait|ont|avaient) ete (?:\S+ )?(?:enregistr|constat|relev|signal|observ|trouv|detect|recens|etabli|depos|recueilli)\S* /,
  // Who accuses was not there: "concède n'avoir pas assisté à la pesée".
  / (?:reconn|adm|conce|concoi|avou|convien|dit|disent|di(?:t|sait))\S* (?:\S+ ){0,4}?ne (?:\S+ ){0,4}?(?:pas|rien|jamais|aucune?) (?:\S+ ){0,3}?(?:vue?s?|assistee?s?|presente?s?|temoins?|entendu)\S* /,
  / ne (?:\S+ ){0,5}?assiste a aucune? /,
  new RegExp(` aucune? ${PROOF} aucune? (?:\\S+ )?(?:${PROOF}|\\S+) `),
  / (?:dossier|enquete|procedure) (?:est|etait|reste|demeure) vide /,
  new RegExp(
    ` ne (?:livr|fourni|produi|apport|donn|montr|present|avanc|cit)\\S* (?:\\S+ ){0,2}?(?:le|la) moindre ${EVIDENCE} `,
  ),
  / (?:contredi|infirm|dement)\S* (?:\S+ ){0,2}?(?:le|la|les|ce|cette|ces) (?:recit|version|these|temoignages?|propos|accusations?|affirmations?|dires) /,
  new RegExp(
    ` (?:refus\\S*|ne (?:a|ont|avait) pas (?:souhaite|voulu|pu|su|accepte de)) (?:\\S+ )?(?:dire|preciser|reveler|indiquer|expliquer|nommer|identifier|devoiler) ${oneOf(`
    de_qui de_ou comment_(?:il|elle) qui_(?:le|la|lui) sa_source ses_sources le_nom son_informat*
    sur_quoi quand
  `)} | (?:que|qui) (?:il|elle) (?:refuse|ne souhaite pas|ne veut pas|a refuse) (?:de )?(?:nommer|identifier|citer) | oui dire `,
  ),
  / (?:il|elle|ils|elles|temoins?|plaignante?s?|accusat(?:eur|rice)s?|auteure?) ne (?:a|ont|avait|avaient) (?:pas|rien|jamais) (?:\S+ )?(?:assiste a|vu la scene) | personne de autre ne (?:a|avait) (?:\S+ )?(?:vu|entendu|assiste|confirme|corrobore|remarque|signale) /,
  / ne (?:a|ont|avait|avaient) pas (?:donne suite|repondu) a (?:nos|ses|leurs|la|une) (?:\S+ ){0,3}?(?:precisions?|preuves?|documents?|pieces?|details?) /,
  new RegExp(` (?:interroge|questionne|relance)e?s? (?:\\S+ ){0,3}?preuves? (?:\\S+ ){0,8}?${UNANSWERED} `),
  / (?:reconn|adm|avou|conce|conven|convien)\S* (?:\S+ ){0,4}?ne (?:pas |plus )?(?:avoir|disposer|detenir|posseder|en avoir) (?:\S+ )?(?:de |aucune? )?(?:preuves?|documents?|elements?|pieces?|temoins?) /,
  / ne (?:contien|comport|renferm|cit|nomm|donn|mentionn|fourni|precis|identifi|dat)\S* (?:aucune?|ni|nulle?|pas de) (?:\S+ )?(?:faits?|noms?|dates?|details?|elements?|lieux?|temoins?|personne|chiffres?|exemples?|pieces?) /,
  new RegExp(
    ` ni (?:\\S+ ){0,2}?${EXAMINER} (?:\\S+ ){0,4}?ni (?:\\S+ ){1,5}?ne (?:a|ont|avait|avaient) (?:\\S+ )?(?:ete )?(?:alerte|saisi|prevenu|informe|averti|recu|enregistre|constate|releve|vu)\\S* `,
  ),
  / (?:verifications?|recherches?|fouilles?|perquisitions?|controles?|analyses?|auditions?|investigations?) (?:\S+ ){0,5}?ne (?:a|ont|avait|avaient) rien (?:donne|montre|revele|apporte|confirme) | pas (?:la |l )?(?:le )?(?:ombre|debut|commencement|esquisse) de une? preuve /,
  new RegExp(
    ` conclu\\S* que (?:\\S+ ){1,8}?(?:est|sont|etait|etaient|a ete|ont ete|avait ete|avaient ete) ${NO_OPPOSITE}?(?:reguli\\S*|conformes?|en regle|sinceres?|fiables?|exacte?s?|authentiques?|respecte\\S*) `,
  ),
  / faute de (?:elements?|preuves?|indices?|temoins?|infraction|charges?) /,
  / ne (?:\S+ ){0,3}?(?:aucune?|rien|ni) (?:\S+ ){0,4}?(?:confirm|prouv|etabli|demontr|corrobor|etay|a ete trouv|a ete relev|a ete constat)\S* /,
  new RegExp(
    ` (?:ne|sans|ni) (?:\\S+ ){0,8}?(?:aucune?s?|moindre|ni|nul|nulle|(?<!que )une? seule?|le debut de une|pas de) (?:\\S+ ){0,3}?${PROOF} `,
  ),
  new RegExp(
    ` aucune? (?:\\S+ ){0,3}?${PROOF} (?:\\S+ ){0,12}?(?:ne|etablie?|relevee?|trouvee?|constatee?|caracterisee?) `,
  ),
  /(?: sans| sans la moindre| sans aucune| ni| moindre| pas de| point de| faute de| absence de| manque de| peu de| aucune) (?:debuts? de )?preuves? /,
  new RegExp(
    ` rien (?:\\S+ ){0,14}?ne (?:\\S+ ){0,2}?${oneOf(`
    permet prouv indiqu demontr montr etabli etay attest confirm vient_(?:etayer|confirmer|prouver)
    venait_(?:etayer|confirmer|prouver) laiss*_(?:penser|croire|supposer) corrobor accredit sugger reli
    rattach revel
  `)}\\S* `,
  ),
  / ne (?:prouv|demontr|etabli|etay)\S* (?:\S+ ){0,2}?(?:pas|nullement|rien|aucunement) /,
  / ne (?:en )?(?:apport|fourni|produi|donn|avanc|detien|possed|a |ont )\S* ?(?:\S+ ){0,3}?(?:pas|jamais) (?:\S+ ){0,3}?preuves? /,
  / ne (?:cite|invoque|produit|avance|se appuie|repose)\S* (?:\S+ )?que (?:sur )?une? (?:seule? |unique )?(?:source|temoin|temoignage) /,
  / sans (?:\S+ )?(?:apporter|fournir|donner|avancer|produire|livrer) (?:\S+ ){0,2}?(?:preuves?|elements?|noms?|precisions?|details?) /,
  / ne (?:donne|livre|a donne|a livre|a pas donne|a pas livre)\S* (?:\S+ )?(?:aucune?|pas de|de) (?:\S+ )?(?:noms?|details?|precisions?) /,
  / ne (?:est|sont|etait|a|ont|etaient|seraient) (?:\S+ ){0,3}?(?:pas|jamais|point|nullement) (?:ete |encore |a ce stade |pour le heure |formellement )*(?:etablie?s?|prouvee?s?|demontree?s?|averee?s?|etayee?s?|confirmee?s?|corroboree?s?|verifiee?s?|authentifiee?s?) /,
  / ne (?:est|sont|a|ont) (?:pas )?(?:a ce stade |pour le heure )?(?:pas )?(?:etablie?s?|prouvee?s?) /,
  / ne (?:a|ont|avait) (?:\S+ ){0,3}?(?:mis au jour|mis en evidence|permis|revele|montre|trouve|releve|etabli|constate|decele|detecte|enregistre) (?:\S+ )?(?:aucune?|de trace|de preuve|la moindre|rien) /,
  / ne (?:a|ont|avait) (?:pas|rien) (?:\S+ )?(?:mis au jour|mis en evidence|trouve de|releve de|revele de|constate de|decele de|trouve|releve|constate|decele|mis au jour) /,
  / ne (?:avoir|pas avoir|a|ont) (?:\S+ )?(?:constate|trouve|releve|decele|recu|vu) (?:\S+ )?aucune? | aucune? des? \S+ (?:\S+ ){0,3}?ne (?:a|ont) (?:vu|confirme|constate|entendu) /,
  / ne (?:\S+ )?(?:permet|permettent|a permis|ont permis|permettait) (?:\S+ )?(?:pas|aucunement|nullement) (?:\S+ ){0,3}?(?:de )?(?:trancher|etablir|confirmer|prouver|conclure|affirmer|savoir) /,
  / aucune? \S+ ne (?:y )?(?:est|sont) visibles? | aucune? (?:\S+ )?(?:enfant|eleve|patient|salarie|joueur)s? ne (?:a|ont) (?:ete|vu) /,
  / (?:insuffisamment|pas suffisamment) (?:caracterisee?s?|etayee?s?|precise?s?) | par aucune? (?:preuve|document|element|temoignage) /,
  / ne (?:fournit|fournissent|apporte|apportent|produit|donne|cite|possede|detient|dispose|en possede|en dispose|en detient)\S* (?:\S+ ){0,2}?(?:aucune?|ni|pas de|la moindre|pas) /,
  / ne (?:a|ont|avait) (?:pas |jamais )?(?:souhaite|voulu|pu|accepte de|ete en mesure de)(?: pas)? (?:\S+ ){0,2}?(?:montrer|produire|fournir|presenter|communiquer|apporter|prouver|etayer) /,
  / (?:sans|non) (?:(?:pouvoir|etre) )?(?:(?:les?|la) )?(?:etayer|prouver|etayees?|etayee?s?|fondees?|averee?s?|verifiee?s?|confirmees?|corroboree?s?) /,
  /(?: ne| ni (?:\S+ ){0,7}?ne) (?:\S+ )?(?:a pu|ont pu|pouvait|peut|peuvent|a pas pu|ont pas pu) (?:\S+ )?(?:pas )?(?:etre )?(?:verifi|confirm|etabli|prouv|authentifi|corrobor)\S* /,
  / preuves? (?:manquent|insuffisantes?|font defaut) /,
  new RegExp(
    ` (?:analyses|controles|tests|prelevements|comptes) ${NO_OPPOSITE}{0,6}?(?:negatifs|conformes|certifies) `,
  ),
  NEGATIVE_TEST,
]

export const NO_EVIDENCE_HINT = new RegExp(
  ` ${oneOf(`
    di[ts] disait bruits? prudence tien(?:t|nent) tenir tenait presse* somme* prie* ecart* exclu* reste(?:nt)?
    vain bredouilles? inverifiables? ecarte seule?
    ne ni sans aucune? rien pas point moindre faute absence manque peu non insuffisamment parole
    restent? foi seul nulle? valid* approuv* homologu* avalis* preuves? conclu* analyses? controles
    tous toutes chacune? tests prelevements comptes laboratoire echantillons? jug* trouv* estim* consider* declar* certifi*
    reconnu repute* refus* dire interrog* question* relanc* conformes? bon(?:s|nes?)? regle ordre
    norma(?:l|les?|ux) negati(?:fs?|ves?) satisfaisante?s? contredi* infirm* vide contraire inverse
  `)} `,
)

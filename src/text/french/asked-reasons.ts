// How French asks why: by "pourquoi", by what brought something about, by what it is due to, by the noun for a reason.

import type { QuestionWords } from '../questions/question-words.ts'
import { nested, oneOf } from '../word-list.ts'

/** What comes of something, and so has a reason where other things have a place: "d'où vient la brouille". */
const COMES_OF_SOMETHING = nested(`
  coleres? brouilles? querelles? disputes? conflits? desaccords? tensions? haines? rancunes? crises? malaises?
  peurs? inquietudes? problemes? soucis? pannes? retards? erreurs? ecarts? incendies? fuites? pollution explosions?
  accidents? ruptures? embrouilles? clashs? bagarres? litiges? greves? polemiques? scandales? hausses? baisses?
  penuries? deficits? echecs? pertes? coupures? intoxications? epidemies? mefiance rivalite froid differends?
  divorces? discorde contentieux
`)

/** Verbs, behind "qu'est-ce qui", for bringing something about. */
const BRINGS_ABOUT = nested(`
  expliqu* caus* provoqu* declench* entrain* motiv* justifi* pouss* incit* suscit* engendr* condui(?:t|sait|re|sit)
  amen(?:e|er|ait|a) pousse oblig(?:e|ait|er) contrain(?:t|gnait) forc(?:e|ait) decid(?:e|ait) convain(?:c|cu|cre)
  v(?:aut|alu|alait) empech* retard(?:e|ait) perm(?:et|is|ettait) (?:met|mis|mettait)(?=_(?:\\S+_){0,3}(?:en|le_feu|hors)_) rend rendu rendait
  fache(?:e|s|es)? enerv* agac* vex* exasper* fai(?:t|sait)_que fait_(?:\\S+er|\\S+ir|\\S+re)
  (?:pris|prend|prenait)(?<=_(?:lui|leur|vous|te)_(?:(?:a|avait|ont)_)?(?:pris|prend|prenait)) passe_par_la_tete cloche foire coince deraill* allum* attis* brouill* separ*
  creus* aggrav* tu(?:e|er|ait) ruin* plomb* precipit* favoris* fragilis* affaibli*
`)

/** Verbs that only ask for the cause, and which the answer need not have. */
const ONLY_CAUSES = '(?:expliqu|caus|provoqu|declench|entrain|engendr|occasionn)(?:e|er|ee|es|ees)'

/** What begins of itself, so that how it did is why: "comment le feu a pris". */
const MISHAP =
  '(?:incendies?|feux?|sinistres?|explosions?|fuites?|epidemies?|pannes?|accidents?|drames?|brouille|dispute|querelle|bagarre|effondrement|eboulement|virus)'

const AUXILIARY = '(?:a|ont|avait|avaient|aurait|peut|pourrait|va|bien|pu)'
const OBJECT = '(?:le|la|les|lui|leur|se|te|me|vous|en|y|ne|t)'

/** A subject and what stands around it, ahead of the verb. */
const SUBJECT = '_(?:\\S+_){0,7}?'

const REASON_NOUN = '(?:raisons?|causes?|motifs?|mobiles?|motivations?|pretextes?|justifications?)'

/** What has a purpose where a goal in sports has a scorer: "quel est le but de la réunion". */
const PURPOSE = '(?:buts?|objectifs?|finalites?|utilites?|interets?)'

export const REASONS: QuestionWords['kinds'] = [
  [
    'reason',
    new RegExp(
      ` ${oneOf(`
      de_ou_(?:lui_|leur_)?(?:vient|viennent|venait|venaient|provient|proviennent|nait|sort)(?=_(?:que|(?:le|la|les|son|sa|ses|leur|leurs|ce|cette|ces|tant_de|une_telle|un_tel)_(?:\\S+_)?${COMES_OF_SOMETHING})_)
      (?:de_ou_(?:ca|cela)_(?:vient|sort)|(?:ca|cela)_(?:vient|sort)_de_ou)(?=_(?:\\S+_){0,3}${COMES_OF_SOMETHING}_)
      (?:est_|sont_|etait_|etaient_)?(?:mort|decede)(?:e|s|es)?_de_quoi
      de_quoi_(?:est|sont|etait|etaient)_(?:t_)?(?:il_|elle_|ils_|elles_)?(?:mort|decede)(?:e|s|es)?
      de_quoi(?=${SUBJECT}(?:est|sont|etait|etaient)_(?:t_)?(?:il_|elle_|ils_|elles_)(?:mort|decede|naitre)(?:e|s|es)?_)
      de_quoi(?=${SUBJECT}(?:resulte|decoule|provient|meurt)(?:nt)?_)
      (?:vient|viennent|provient|proviennent|resulte|decoule|meurt)_de_quoi
      quelle_(?:est|etait|serait)_le_origine(?:_\\S+)?(?=_d(?:e|u|es)_(?!(?:le_|la_|les_|ce_|cette_|son_|sa_)?(?:noms?|mots?|expressions?|plats?|recettes?|produits?|viandes?|famille|tradition|fete)_))
      pourquoi pour_quoi parce_que_quoi (?:le_)?pourquoi_d(?:e|u)
      (?:pour_|a_|sur_|sous_|de_)?quel(?:le)?s?_(?:bonnes?_)?${REASON_NOUN} dans_quel_but pour_quelles?_fautes? de_quelle_(?:facon|maniere)_se_explique(?:nt)?
      (?<=^_)(?:(?:la|le|les)_)?${REASON_NOUN}(?=_$)
      (?:que_a_t_(?:il|elle)_fait|que_est_ce_que_(?:il|elle)_a_fait|a_fait_quoi)(?=_(?:de_mal_)?pour_(?:etre|se_faire|aller_en|finir_en|se_retrouver|meriter|en_arriver)_)
      (?:dans|a|avec|pour|en_vue_de)_quel(?:le)?s?_(?:buts?|fins?|objectifs?|intentions?|desseins?|optique)
      quel(?:le)?s?_(?:est|sont|etait)_(?:le_|la_|les_)${PURPOSE}(?=_d(?:e|u|es)_(?!(?:la_|le_)?(?:semaine|match|soiree|saison)_))
      quel_interet(?=_(?:a|ont|avait|avaient|y|de|auraient?|de)_)
      a_quelle_(?:raison|fin) a_quel_titre
      a_quoi_(?:ca_|cela_|il_|elle_|ils_|elles_)?(?:sert|servent|servait|servira|doit_servir|va_servir|rime|bon)(?:_t_il|_t_elle)?
      (?:(?:ca|cela|il|elle|ils|elles)_)?(?:(?:doi|doiven|devai|devaien|devrai|devraien|allai|pourrai|peu)t_|va_)?servir_a_quoi (?:sert|servait|servira|rime)_a_quoi
      a_quoi_(?:est|sont|etait|etaient|serait|seraient)_(?:il_|elle_|ils_|elles_)?(?:du|lie)(?:e|s|es)?
      a_quoi(?=${SUBJECT}(?:est|sont|etait|etaient|serait|seraient)_(?:il_|elle_|ils_|elles_)?(?:du|lie)(?:e|s|es)?_)
      a_quoi(?=${SUBJECT}(?:attribu|imput)(?:e|ent|ait|aient|er|ee?s?)_)
      a_quoi_(?:tien(?:t|nent|ndrait)|tenai(?:t|ent))(?=_(?!(?:t_)?(?:il|elle|ils|elles|on)_))
      a_quoi(?=_(?:\\S+_){1,5}?(?:tien(?:t|nent)|tenait)_(?:t_)?(?:il|elle|ils|elles)_)
      a_quoi_doi(?:t|vent)_(?:t_)?(?:on|il|elle|ils|elles|ce|cette|ces|le|la|les|son|sa|ses) a_quoi(?=_(?:\\S+_){1,5}?doi(?:t|vent)_(?:on|il|elle|ils|elles)_(?:le|la|les|ce|cette|son|sa|ses|leur)_)
      (?:est_|sont_|serait_|etait_)?(?:du|due|dus|dues|lie|liee|lies|liees)_a_quoi tien(?:t|nent)_a_quoi
      (?:la_)?faute_a_quoi (?:la_faute_)?a_cause_de_quoi
      (?:en_raison|en_vertu|au_nom|au_motif|sous_(?:le_)?pretexte|sur_(?:la_)?base|sur_la_foi|suite|a_la_suite|grace|par_la_faute|a_force|par_manque)_(?:de|a)_quoi
      par_quoi(?=_(?:\\S+_){0,8}?(?:provoqu|caus|declench|entrain|motiv|expliqu|engendr|justifi)(?:e|ee|es|ees)_)
      sur_quoi(?=${SUBJECT}(?:repose|se_fonde|se_base|fonde|base|appuie)_)
      sur_quoi_(?:se_)?(?:repose|fonde|base|appuie)(?:nt)?(?:_t_(?:il|elle|on))? (?:se_)?(?:repose|fonde|base|appuie)(?:nt)?_sur_quoi
      en_quoi(?=${SUBJECT}(?:est|sont|etait|etaient|serait|seraient|pose|gene|derange|menace|nuit|concerne)_(?:t_)?(?:il|elle|ils|elles|ce)_(?!(?:fait|construit|bati|deguis|transform|chang)))
      comment_(?:ca|cela)_se_fait comment_se_fait_il comment_(?:il_)?se_fait(?=_)
      comment_(?:expliquer|explique_t_on|on_explique|se_explique(?:nt|_t_il|_t_elle)?)
      comment(?=_(?:\\S+_){1,6}?(?:explique|expliquent|expliquait)(?:_t)?_)
      comment_(?:on_|ils_|elles_|est_ce_que_on_)?en_(?:est_on|est|sont_ils|sont|sommes_nous|etait_on)_(?:arrives?|venus?)
      (?:que_est_ce_qui|ce_est_quoi_qui)_${AUXILIARY}_(?:bien_pu_)?${ONLY_CAUSES}
      (?:que_est_ce_qui|ce_est_quoi_qui)(?=_(?:a|ont|avait)_(?!(?:ete|eu|gagne|remporte|obtenu|recu|change|pris|battu)_)\\S+(?:e|u|i|is|it)_(?:le|la|les|ce|cette|ces|son|sa|ses|leur|leurs)_)
      comment(?=_(?:\\S+_){0,2}?${MISHAP}_(?:\\S+_){0,6}?(?:demarr\\S+|commenc\\S+|debut\\S+|pris|declench\\S+|declar\\S+|partie?|produit|arrive|survenu\\S*)_)
      pour_quel(?:le)?s?_(?:faits?|actes?|crimes?|delits?|infractions?)
      (?:que_est_ce_qui|ce_est_quoi_qui|ce_qui)(?=_(?:${OBJECT}_|${AUXILIARY}_){0,4}${BRINGS_ABOUT}_)
      quel(?:le)?s?_(?:facteurs?|elements?|evenements?|circonstances?)_(?:expliqu*|a_cause|ont_cause|a_provoque|ont_provoque|justifi*)
      que_est_ce_qui_(?:a|avait)_bien_pu(?!_(?:\\S+_){0,3}(?:dire|faire|voir)_)
      que_est_ce_(?:que_il_y_a|qui_se_cache)_derriere que_(?:y_a_t_il|se_cache_t_il)_derriere
      (?:y_a|se_cache|il_y_a)_quoi_derriere y_a_quoi_comme_${REASON_NOUN}
      que_est_ce_que_il_(?:lui|leur)_(?:prend|a_pris|arrive) quelle_mouche
      que_(?:lui|leur)_(?:a_t_il_pris|prend_il)
      que_est_ce_qui_(?:se_est_passe|se_passe)(?=_pour_que_)
      que_est_ce_qui_est_a_le_origine que_(?:a|avait)_(?:bien_)?pu(?=_(?:provoquer|causer|declencher|pousser)_)
      quel(?:le)?s?_(?:est|sont|etait|etaient|fut|furent|seraient|serait)_(?:selon_|de_apres_|pour_)?(?:\\S+_){0,5}?(?:vraie?s?_|veritables?_|principales?_|reelles?_)?${REASON_NOUN}(?=_(?:d(?:e|u|es)|qui|pour|profondes?|invoquee?s?|avancee?s?)_|_$)
    `)}(?= )`,
    ),
  ],
]

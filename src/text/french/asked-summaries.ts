// How French asks what a story is about: "de quoi ça parle", "que faut-il retenir", "mets-moi au parfum".

import type { QuestionWords } from '../questions/question-words.ts'
import { oneOf } from '../word-list.ts'

/** "En gros, pourquoi est-il parti ?" asks why, and to be brief. */
const ASKS_MORE = '(?:pourquoi|combien|quand|quel|quelle|quels|quelles|qui)'
const BRIEFLY = `(?<!_${ASKS_MORE}_.{0,200})(?!.{0,200}_${ASKS_MORE}_)`

/** What is summed up; "ce texte de loi" is of the story. */
const TEXT = '(?:articles?|textes?(?!_de_loi)|papiers?|reportages?|histoires?|depeches?|documents?(?=_$))'
const AFFAIR =
  '(?:histoires?|affaires?|embrouilles?|disputes?|clashs?|bagarres?|conflits?|scandales?|situations?|trucs?|delires?|bordels?|polemiques?|querelles?|brouilles?|ruptures?|bisbilles?|prises?_de_bec)'
const THE = '(?:le|la|les|l|ce|cet|cette|ces|toute_(?:cette|la)|tout_(?:ce|le)|leur|leurs)'
const TELL_ME = '(?:moi|nous|me|m)'
/** What is to be known first. */
const FIRST_OF_ALL =
  '(?:essentiel(?:le)?s?|importante?s?|cles?|principa(?:l|le|les|ux)|majeure?s?|generale?s?|centra(?:l|le|les|ux)|marquante?s?|saillante?s?|forts?)'
const MATTERS =
  '(?:points?|idees?|sujets?|themes?|informations?|infos?|elements?|faits?|lignes?|messages?|trucs?|choses?)'

/** What somebody did then, and not the whole. */
const AFTER = '(?:juste_)?(?:apres|avant|suite_a|une_fois)_(?!tout_|ca_|cela_)'

/** Of what, where more than the whole may have one: "les points clés de l'accord" are of the accord. */
const OF_ALL = `(?=_(?:d(?:e|u|es)_(?:(?:le|la|les|ce|cet|cette)_)?(?:${TEXT}|${AFFAIR}|proces|sommet|dossiers?|audience|rapport|evenements?)|a_retenir|sur)_|_$)`

export const SUMMARIES: QuestionWords['kinds'] = [
  [
    'summary',
    new RegExp(
      ` ${oneOf(`
      resum(?:e|es|er|ez|ons)(?!_de_(?:le_)?audience_) tl_dr tldr synthese synthetis(?:e|er|ez|es) topo recap(?:itul\\S+)? pitch
      (?:mets?|met|mettez|mettre|tiens|tenez|tenir)_${TELL_ME}_(?:vite_)?au_(?:courant|parfum|jus|fait|clair)
      (?:me|m|nous)_(?:mettre|tenir)_au_(?:courant|parfum|jus|fait)
      (?:brief|debrief)(?:e|es|er|ez|ing)_?(?:moi|nous|me)?
      (?:ai|a|ont|avons)_(?:rate|loupe)_quoi le_point_sur
      (?:ai|avais|avons)_(?:rate|loupe|zappe|manque)(?=_(?:le_|la_|les_|toute_le_|toute_la_|tout_le_|le_)(?:debut|${AFFAIR}|proces|info|actu|feuilleton)_)
      ${BRIEFLY}(?:en_(?:\\d|une|deux|trois|quelques)_(?:phrases?|mots?|lignes?|points?)|en_(?:bref|gros|resume|substance)|pour_(?:faire_)?(?:court|resumer|simple))
      (?:presente|presentez|presenter|expose|exposez|exposer|raconte|racontez|raconter|explique|expliquer|expliquez|decris|decrire|decrivez)(?:_moi|_nous)?_(?:brievement|rapidement|succinctement|vite_fait|en_vitesse|simplement)
      (?:bref|court|rapide|petit)_(?:expose|apercu|compte_rendu|resume|rappel_des_faits) apercu_(?:rapide|general) compte_rendu(?=_d(?:e|u)_(?:le_)?(?:affaire|article|histoire)_) rappel_des_faits
      de_quoi_(?:ca|il|elle|cela|se_agit_il|on|ce_article)?_?(?:parle|traite|il_se_agit|se_agit)(?:_t_il|_t_elle)?
      de_quoi_(?:est_il|il_est)_question
      de_quoi_${THE}_${TEXT}_(?:parle|traite|rend_compte)
      (?:les_)?(?:pts|points)_(?:important|cle|essentiel|principal|principau)\\S*(?=_d(?:e|u|es)_)
      (?:ca|cela|${TEXT}|ce|il)_(?:parle|traite|cause|parlait)_de_quoi (?:parle|traite)_de_quoi(?=_(?:ce_|cet_|le_|la_|cette_)?${TEXT}_)
      que_se_(?:passe_t_il|est_il_passe)(?!_${AFTER}) il_se_(?:passe|est_passe)_quoi(?!_${AFTER}) il_y_a_quoi_de_neuf quoi_de_neuf
      que_est_ce_qui_se_(?:passe|est_passe|passait)(?!_pour_que_)
      (?<=^_)ce_(?:qui|que_il)_se_(?:est_)?passe (?:me_|nous_)(?:presenter|exposer|decrire)_${THE}(?=_(?:\\S+_)?${AFFAIR}_) recit_d(?:e|es)(?=_(?:le_|la_)?(?:evenements?|faits|${AFFAIR})_)
      (?:il_|que_)?est_(?:il_)?arrive_quoi que_(?:lui_|leur_)?est_il_arrive il_y_a_eu_quoi(?=_$|_au_juste_)
      (?:dire|dis|dites|raconter|raconte|racontez|expliquer|explique|expliquez|savoir|comprendre)_(?:\\S+_){0,4}?ce_(?:qui|que_il)_se_(?:est_)?passe
      que_est_ce_que_il_se_(?:est_)?passe (?:que_est_ce_que_il_y_a|que_est_ce_il_y_a|il_y_a_quoi|y_a_quoi)(?=_$)
      (?:ce_est_quoi_)(?:le|la|cet|ce|cette)_${TEXT}(?=_$) (?<=^_)raconte(?:s|z)?(?=_$) (?:explique|expliquez|raconte|racontez|dis|dites)_${TELL_ME}_tout
      (?<=^_)(?:ce|cet|cette)_(?:\\S+_)?${AFFAIR}(?=_$)
      (?:pas_(?:eu_)?le_temps|la_flemme)_de_(?:tout_|le_|la_)?lire(?=_(?!.{0,200}_(?:qui|quand|combien|pourquoi|ou|quel\\S{0,2})_))
      (?<=^_)(?:quelles_(?:sont_les_)?|les_)?(?:dernieres_)?(?:news|nouvelles|actus?)_(?:sur|de|du|des)
      ou_en_est(?=_(?:on|${THE}_${AFFAIR})_)
      (?:il|ca)_(?:ce_est|se_est|se)_passe_quoi(?!_${AFTER})
      raconte(?:z|s)?_(?:moi|nous)(?:_(?:tout|ce_qui_se_(?:est_)?passe))? (?:vas_y_|allez_)raconte tu_(?:me_)?racontes(?=_$|_stp_)
      (?:ca|cet_article|le_article|l_article|ce_article|${TEXT})_(?:raconte|dit|explique)_quoi
      (?:raconte|dit|explique)_quoi_(?:ce|cet|le|l|cette|la)_${TEXT}
      que_(?:raconte|dit|explique|contient|relate)(?:_t_il)?_(?:cet|ce|le|l|cette)_${TEXT}_(?=$)
      que_(?:apprend_on|apprend|nous_apprend|apprenons_nous)(?=_(?:de_|dans_|par_|a_)?(?:nous_)?(?:le_|la_|cet_|ce_|cette_)?${TEXT}_)
      quel_est_le_(?:contenu|propos|objet)_d(?:e|u)(?=_(?:le_|cet_|ce_|la_|cette_)?${TEXT}_)
      quelle_est_la_teneur(?=_d(?:e|u|es)_)
      (?:pas|rien)_(?:eu_le_temps_de_)?lu(?=_(?:\\S+_){0,6}(?:quoi|dit|raconte|parle)_)
      (?:pas|rien)_(?:tout_)?(?:suivi|compris|capte|pige)(?=_(?:\\S+_){0,9}?(?:quoi|explique|expliques|expliquer|expliquez|resume|racontes?|${AFFAIR})_)
      (?:explique|expliquez|expliquer|racontez?|decris)_${TELL_ME}_(?:${THE}|un_peu)(?=_(?:\\S+_){0,2}${AFFAIR}_)
      (?<=^_)(?:explique|expliquez|raconte|racontez|decris|decrivez|presente|presentez)_${THE}(?=_${AFFAIR}_)
      le_essentiel les_grandes_lignes (?:les_)?points_cles
      (?:(?<=^_)|quel(?:le)?s?_(?:est|sont|etaient|etait)_|ce_est_quoi_|ce_sont_quoi_|donne(?:z)?_moi_|faut_retenir_)(?:(?:le|la|les)_)?${MATTERS}_(?:les_plus_|le_plus_)?${FIRST_OF_ALL}${OF_ALL}
      quel(?:le)?s?_(?:est|sont)_(?:le|la|les)_(?:${FIRST_OF_ALL}|grande?s?|gros)_${MATTERS}${OF_ALL}
      (?:(?<=^_)|quel_est_|ce_est_quoi_|donne_moi_)(?:le_)?(?:sujets?|themes?)_(?:principal_|central_|general_)?d(?:e|u)(?=_(?:(?:le|ce|cet|cette)_)?(?:${TEXT}|actu|info)_)
      quel_est_le_(?:sujet|theme)_(?=$) (?<=^_)(?:quels_sont_|ce_est_quoi_|rappelle_moi_)?les_faits_(?=$)
      que_(?:faut_il|doit_on|peut_on|dois_je|il_faut|on_doit)_(?:retenir|savoir)(?=_(?:de|du|des|sur|a_propos|dans|ici|d_)_|_$)
      que_est_ce_que_(?:il_faut|on_doit|on_peut|je_dois)_(?:retenir|savoir)(?=_(?:de|du|des|sur|a_propos|dans)_|_$)
      (?:faut|doit|dois|a)_(?:\\S+_)?(?:retenir|savoir)_quoi que_retenir quoi_retenir ce_que_il_faut_(?:retenir|savoir) a_retenir(?=_(?:de|du|des|sur|dans)_|_$)
      en_quoi_consiste(?:_exactement)?(?=_${THE}_${AFFAIR}_) ${AFFAIR}_(?:\\S+_){0,5}?(?:ca_|il_|elle_)?consiste_en_quoi
      ce_est_quoi_(?:toute_)?(?:le_histoire|cette_histoire|cet_histoire|ce_affaire|cette_affaire|cet_affaire|l_affaire|le_affaire|le_delire|le_probleme|le_bail)
      ce_est_quoi_${THE}_(?:embrouille|dispute|clash|bagarre|bordel|bail|binz|foin|truc|polemique|scandale|querelle)(?=_)
      ce_est_quoi_(?:le_|la_)?(?:sujet|theme|info|infos|actu)(?:_principale?)?(?=_(?:de_(?:le_|la_|cet_)?${TEXT}_)?$)
      en_est_ou(?:_le_affaire|_cette_histoire)?
      comment_(?:ca|cela|tout_ca|(?:toute_)?(?:cette|le|la)_(?:histoire|affaire))_(?:se_est_|se_est_elle_)?(?:finie?|terminee?|fini|finit|termine)
      comment_(?:se_(?:est_)?)?(?:finie?|terminee?|fini|finit|termine)_(?:cette|le|la|toute|tout)(?=_)
      point_rapide petit_point faire_le_point fais_le_point faites_le_point
    `)}(?= |$)`,
    ),
  ],
]

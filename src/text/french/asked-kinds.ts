// How French asks for a person, a date, a sum and so on: patterns over a question's folded words, the first that matches
// tells what is asked for.

import type { QuestionWords } from '../questions/question-words.ts'
import { oneOf } from '../word-list.ts'

export const SAID =
  'dit|dis|disait|dire|declare|declarait|affirme|assure|raconte|repond|repondu|repondait|ecrit|poste|publie|annonce|explique|pense|promet|promis|lance|precise|ajoute|estime|replique|confie|reagi|reagit|denonce|commente|tweete|soutient|soutenu|pretend|pretendu|propose|jure|reproche'

const QUEL = 'quels?|quelles?'

/** "En gros, pourquoi est-il parti ?" asks why, and to be brief. */
const ASKS_MORE = '(?:pourquoi|combien|quand|quel|quelle|quels|quelles|qui)'
const BRIEFLY = `(?<!_${ASKS_MORE}_.{0,200})(?!.{0,200}_${ASKS_MORE}_)`

export const ASKED_KINDS: QuestionWords['kinds'] = [
  [
    'summary',
    new RegExp(
      ` ${oneOf(`
      resum(?:e|es|er|ez|ons) tl_dr tldr synthese topo recap(?:itul\\S+)?
      (?:mets?|met|mettez|mettre|tiens|tenez)_(?:moi|nous|me|m)_au_courant (?:me|m)_mettre_au_courant
      (?:ai|a|ont|avons)_(?:rate|loupe)_quoi le_point_sur
      ${BRIEFLY}(?:en_(?:\\d|une|deux|trois|quelques)_(?:phrases?|mots?|lignes?)|en_(?:bref|gros|resume))
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
      ` (?:combien(?! de )(?= (?:\\S+ ){0,5}(?:coute|couter|coutera|cout|paye|payer|paie|paient|paiera|paieront|verse|gagne|gagner|depense|depenser|touche|vaut|valait|investi|economis\\S*|rapport(?:e|er|ait|ent|era)|emprunt\\S*|rembours\\S*|empoch\\S*|donne(?= )|donnait|versait|filer|file(?= )))|(?:${QUEL}) (?:somme|prix|montant|salaire|cout)|quelle somme|montant|a combien se (?:eleve|chiffre)|(?:economiser|economise|rapporte|rapporter|emprunte|coute|couter|filer|verse|paye|touche|touchait|toucher|recu|gagne|gagner) combien(?! de(?! (?:tout |le |la |les |l )?\\S+(?:er|ir|re) ))|(?<=(?:cagnotte|collecte|quete|facture|amende|rancon|loyer|salaire|subvention|budget|caution|dette|prejudice|indemnite|indemnisation)s? (?:\\S+ ){0,5})(?:est |sont |etait |se eleve |monte |en est )?(?:a |de )?combien(?! de)|combien(?= (?:le |la |l )?(?:entree|billet|place|ticket|abonnement|loyer|inscription|adhesion|repas|menu)s? (?!vend|achet|il |elle |y ))|combien d(?:e|es)? (?:economies|subventions?|aides?(?! soignant)|recettes|dettes?|salaire|indemnites|dons?|benefices?|pertes?(?! (?:humaine|civile|en vie))|fonds|credits|impots|loyers?)|combien de? ?(?:euros|dollars|argent|fric|thune|millions|milliards))(?= )`,
    ),
  ],
  [
    'date',
    / (?:(?:ca fait|cela fait|il y a) combien (?:de (?:temps|secondes|minutes|heures|jours|semaines|mois|ans|annees))?(?= que )|(?:depuis |(?:a (?:partir|compter) )?de |jusque a |avant |pour |des )?quand|(?:le |(?:jusque )?a |en |(?:a (?:partir|compter) )?de |avant |depuis |des )?quel(?:le)? (?:jour|date|annee|mois|moment|siecle|epoque|saison|decennie|periode|soir|soiree|nuit|matin|matinee|apres midi)s?)(?= )/,
  ],
  [
    'duration',
    new RegExp(
      ` (?:(?:depuis|pendant|durant|en|dans|pour|au bout de)? ?combien de (?:temps|secondes|minutes|heures|jours|nuits|semaines|mois|ans|annees|decennies)|(?:${QUEL}) (?:est |etait |sera )?(?:la )?duree|duree d(?:e|u|es))(?= )`,
    ),
  ],
  // "Nombre annulations", typed as one types into a search.
  ['number', /^ nombre (?!d(?:e|u|es) )(?=\S)/],
  ['money', /^ somme (?:totale )?(?=(?:recolt|collect|vers|pay|reun|reclam|demand|vol|detourn)\S+ )/],
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
    / (?:(?:se )?(?:appell|appelai|nomm|nommai)(?:e|t|ent) comment|comment (?:se |il se |elle se |on )?(?:appelle|appelait|appellent|nomme|nommait|nomment)(?: t (?:il|elle|on))?|(?:le|son|leur|leurs|quel est le|quels sont les|les) (?:pre)?noms?(?: de)?)(?= )/,
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
]

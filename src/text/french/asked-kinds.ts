// How French asks for a person, a date, a sum and so on: patterns over a question's folded words, the first that matches
// tells what is asked for. Why, what was said and what it is all about have files of their own.

import type { QuestionWords } from '../questions/question-words.ts'
import { nested, oneOf } from '../word-list.ts'
import { REASONS } from './asked-reasons.ts'
import { SUMMARIES } from './asked-summaries.ts'
import { SUMS } from './asked-sums.ts'
import { WORDS_AND_SPEAKERS } from './asked-words.ts'

const QUEL = 'quels?|quelles?'

/** What lasts, and has a length in time alone. */
const LASTING = nested(`
  gardes?_a_vue peines? greves? proces pannes? sejours? voyages? suspensions? contrats? mandats? attentes? detentions?
  films? matchs? discours reunions? missions? vacances travaux enquetes? interruptions?
`)

/** What stands ahead of "qui", and is asked with it. */
const BEFORE_WHO =
  'a|par|avec|pour|chez|contre|de|sur|envers|entre|vers|sans|derriere|devant|apres|avant|(?:aupres|pres|a cote|autour|au nom|a cause|de la part|a la place|a propos|au sujet|en faveur|au profit|au service|a la suite) de|(?:grace|face) a|la faute a'

/** Names for what is hard to understand. */
const TERM = '(?:mot|terme|sigle|expression|acronyme|abreviation|notion|concept|hashtag|slogan|formule|verbe)'

export const ASKED_KINDS: QuestionWords['kinds'] = [
  ...SUMMARIES,
  // A prize that is won, and no price: "quel prix a-t-elle obtenu pour sa maison", "à quel prix".
  [
    'name',
    /(?<! a) quels? (?=prix (?:(?!(?:faut|faudra|faudrait|pour) )\S+ ){0,5}?(?:remport\S*|gagn\S*|decern\S*|decroch\S*|recoi\S*|recu|recevoir) )/,
  ],
  [
    'name',
    / quel(?:le)?s? (?=(?:recompenses?|titres?|trophees?) (?:\S+ ){0,5}?(?:obten\S*|obtien\S*|remport\S*|gagn\S*|decern\S*|decroch\S*|recoi\S*|recu|recevoir) )/,
  ],
  ['hour', / (?:a |vers )?(?:quelle heure|quelles heures|quels? horaires?)(?= )/],
  [
    'age',
    new RegExp(
      ` ${oneOf(`
      (?:a_)?quel_age il_a_quel_age age_de(?!_(?:\\d|(?:la_)?(?:pierre|or|bronze|fer|glace|raison)_))
      (?:il|elle)_a(?:vait)?_(?:dans_les_)?combien_de_(?:annees|ans)(?!_d(?:e|u)_) dans_les_combien_de_(?:annees|ans)
      (?:va|allait|vers)_sur_(?:ses|leurs)_combien
    `)}(?= )`,
    ),
  ],
  ...SUMS,
  [
    'date',
    / (?:(?:(?:ca fait|cela fait|il y a) combien (?:de (?:temps|secondes|minutes|heures|jours|semaines|mois|ans|annees))?(?= que )|(?:il )?y a combien de (?:temps|jours|semaines|mois|ans|annees)(?= (?:exactement |environ |a peu pres )?$))|(?:depuis |(?:a (?:partir|compter) )?de |jusque a |avant |pour |des )?quand(?! (?:bien )?meme )|(?:le |(?:jusque )?a |en |(?:a (?:partir|compter) )?de |avant |depuis |des )?quel(?:le)? (?:jour|date|annee|mois|moment|siecle|epoque|saison|decennie|periode|soir|soiree|nuit|matin|matinee|apres midi)s?)(?= )/,
  ],
  [
    'duration',
    new RegExp(
      ` ${oneOf(`
      (?:(?:depuis|pendant|durant|en|dans|pour|au_bout_de|a)_)?combien_de_(?:temps|secondes|minutes|heures|jours|nuits|semaines|mois|ans|annees|decennies)
      (?:${QUEL})_(?:est_|etait_|sera_)?(?:la_)?duree duree_d(?:e|u|es) (?:dans_|en_|sous_)?quels?_delais?
      combien(?=_(?:\\S+_){0,4}?dur(?:e|er|era|ait|ent|aient|a)_)
      dur(?:e|ee|er|era|ait)_combien(?!_d(?:e|u)_)
      (?<=^_)longueur_d(?:e|u|es)(?=_(?:(?:la|le|les)_)?${LASTING}_)
    `)}(?= )`,
    ),
  ],
  // "Nombre annulations", typed as one types into a search.
  ['number', /^ nombre (?!d(?:e|u|es) )(?=\S)/],
  ['money', /^ somme (?:totale )?(?=(?:recolt|collect|vers|pay|reun|reclam|demand|vol|detourn)\S+ )/],
  [
    'number',
    new RegExp(
      ` (?:(?:depuis|pendant|en|de|a|par|tous les)? ?combien(?: de)?(?: (?:fois|personnes|gens|monde(?! (?:entier|arabe|rural))))?|(?:a|de|en)? ?(?:${QUEL}) (?:(?:est|etait|fut|sera) (?:la |le |sa |son |leur )?)?(?:nombre|taille|hauteur|longueur|largeur|distance|proportion|pourcentage|part|vitesse|superficie|surface|population|profondeur|poids|taux|quantite|altitude|temperature|magnitude|debit|intensite|puissance|capacite|frequence|effectif|volume|tonnage)s?(?: de)?)(?= )`,
    ),
  ],
  // "Quel % des électeurs": the sign is no word.
  ['number', / quel (?=des (?!deux |trois |quatre ))/],
  ...REASONS,
  [
    'name',
    new RegExp(
      ` ${oneOf(`
      (?:se_)?(?:appell|appelai|nomm|nommai|intitul|prenomm)(?:e|t|ent)_comment
      comment_(?:se_|il_se_|elle_se_|on_(?:le_|la_|les_)?)?(?:appelle|appelait|appellent|nomme|nommait|nomment|intitule|prenomme)(?:_t_(?:il|elle|on))?
      comment(?=_(?:\\S+_){1,6}?se_(?:appell|appelai|nomm|nommai|intitul|intitulai)(?:e|t|ent)_(?:t_)?(?:il|elle|ils|elles)_)
      comment(?=_(?:\\S+_){0,6}?(?:baptis|prenomm|intitul)(?:e|ee|es|ees)_) (?:baptis|prenomm|intitul)(?:e|ee|es|ees)_comment
      (?:quel_est_|quels_sont_|ce_est_quoi_)(?:le_|son_)?(?:intitule|titre|petit_nom)(?:_exact)?(?=_|_$)
      (?:le|son|leur|leurs|quel_est_le|quels_sont_les|les)_(?:pre)?noms?(?:_de)?(?!_(?:\\S+_){0,6}?combien_)
    `)}(?= )`,
    ),
  ],
  ...WORDS_AND_SPEAKERS,
  [
    'definition',
    new RegExp(
      ` ${oneOf(`
      que_est_ce_que_ce_est(?:_que)? est_ce_que_ce_est(?=_(?:que_)?$) que_est_ce_que(?=_(?:un|une|le|la|les|de|des)_)
      que_est_ce_que_(?:ca|cela)_(?:veut_dire|signifie)
      ce_est_quoi_la_difference(?=_entre_) ce_est_(?:quoi_comme|quel(?:le)?_(?:genre|type|sorte)_de)_\\S*[^sx_](?=_$) ce_est_quoi quoi_ce_est que_est(?!_ce)
      que_(?:signifi|design|recouvr)(?:e|ent|ait)(?=_) que_(?:veut|veulent|voulait)_dire
      (?:que_|ca_|cela_|se_)?(?:veut|veulent|voulait|voudrait)_dire_quoi (?:ca_|cela_)?(?:signifi|design|recouvr)(?:e|ent|ait)_quoi
      (?:ca_|cela_)?correspond(?:ent|ait)?_a_quoi a_quoi_(?:ca_)?(?:correspond|renvoie)(?:ent|ait)?
      que_(?:entend_on|entendre|faut_il_entendre|entendez_vous|faut_il_comprendre)_par
      que_(?:appelle_t_on|appelle_on|on_appelle|appellent_ils)
      en_quoi_(?:ca_)?consiste(?:nt|_t_il|_t_elle)? consiste(?:nt)?_en_quoi
      (?:quel(?:le)?_est_)?(?:le_|la_)?(?:definition|signification|acception)_(?:exacte?_)?d(?:e|u|es)(?:_${TERM})?
      sens_(?:exact_)?d(?:e|u)_(?:(?:le|la|ce|cette)_)?${TERM} (?:quel_est|ce_est_quoi)_le_sens_d(?:e|u)(?=_(?:\\S+_)?$)
      (?<=^_)(?:definition|signification|kesako)(?=_) (?:definition|signification|kesako|def)(?=_$) kesako
      (?<=^_)(?:explique|expliquez|expliquer)(?:_moi|_nous)?_(?:le_|la_|ce_que_(?:est|signifie|veut_dire)_)?${TERM}
      (?:(?<=^_)(?:explique|expliquez)(?:_moi|_nous)?_)?ce_que_est(?=_(?:\\S+_){1,4}$)
      (?<=^_)(?:definis|definissez|definir)(?:_moi|_nous)?(?:_(?:le|la|les))?(?:_${TERM})?
      quel_est_le_role_d(?:e|u|es)(?=_(?:\\S+_){1,4}$)
      (?:il|elle|ca)_fait_quoi(?=_(?:\\S+_)?une?_) que_fait(?=_une?_(?:\\S+_){1,4}$)
      (?<=^_)explique(?=_(?!(?:le|la|les|l|ce|cet|cette|moi|nous|pourquoi|comment|ton|ta|tes|que|un|une)_)\\S+_(?:\\S+_)?$)
      que_est_ce_que(?=_(?:\\S+_){1,3}$)
      quelle_(?:est_la_)?difference(?=_(?:y_a_t_il_|il_y_a_|existe_t_il_)?entre_)
    `)}(?= )`,
    ),
  ],
  [
    'place',
    new RegExp(
      ` (?:(?:dans|a|en|vers|pres de|depuis|de|par|au|sur|au dessus de|devant) (?:${QUEL}) (?:ville|pays|lieu|endroit|region|ile|quartier|village|commune|departement|continent|etat|coin|bled|patelin|site|terrain|etablissement|hotel|hosto|route|autoroute|avenue|boulevard|rue|place)s?|(?:${QUEL}) (?:ville|pays|lieu|endroit|region)s?|(?:de |par |depuis |jusque )?ou (?:est ce que|se trouve(?:nt|t il)?|se trouvait|se situe(?:nt)?|se situait|a lieu|ont lieu|a eu lieu))(?= )`,
    ),
  ],
  // "C'est bien lui qui", "c'est vrai que".
  ['yes-no', / ce (?:est|etait) (?:bien|vraiment|vrai|sur|confirme|certain)(?= (?:\S+ ){0,4}?(?:qui|que) )/],
  // What happens is nobody, and what somebody does no yes or no.
  ['other', / (?:que est ce qu[ei]|ce est quoi qui)(?= )/],
  [
    'person',
    new RegExp(
      ` (?:ce est qui qui|(?:qui est |ce est qui )le (?:auteur|autrice)(?= d)|ce est qui|(?:(?:${BEFORE_WHO}) )?qui(?: est ce)?(?: qui| que)?|quelle personne)(?= )`,
    ),
  ],
  [
    'yes-no',
    / (?:est ce que?|est il vrai que?|y a t il(?: eu)?|il y a t il|oui ou non|oui non|vrai ou faux|raison ou tort)(?= )| ou (?:toujours )?(?:pas|non|quoi|bien)(?= $)|^ (?:il )?y (?:a|avait)(?: eu)?(?= )(?!.* (?:quoi|qui|combien|quand|ou|comment) )/,
  ],
]

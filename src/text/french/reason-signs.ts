// What tells in French sentences why something is so: by a word for a reason, by what went wrong, by what was found out.

import type { ReasonSigns } from '../questions/reason-signs.ts'
import { oneOf } from '../word-list.ts'

export const REASON_SIGNS: ReasonSigns = {
  plain: new RegExp(
    `(?<!\\p{L})${oneOf(`
      parce_qu à_cause_d voilà_pourquoi c['’]est_pourquoi c['’]est_pour_(?:ça|cela) car\\s puisqu en_raison_d grâce_à
      destinée?s?_(?:à|aux?)(?!\\p{L}) (?:doi(?:t|vent)|devai(?:t|ent)|devrai(?:t|ent)|devra)_(?:permettre|servir)(?!\\p{L}) (?:servir(?:a|ont)|permettr(?:a|ont))_(?:à|de|d['’])(?!\\p{L}) afin_(?:de|d['’]|que) faute_(?:de\\s|d['’]) en_effet
      (?<=,\\s)le_temps_(?:de\\s|d['’])(?:\\p{L}+\\s)?\\p{L}+(?:er|ir|re)(?!\\p{L})
      par_(?:respect|peur|crainte|souci|manque|excès|erreur|mégarde|inadvertance|négligence|inattention|pitié|dépit|vengeance|jalousie|pudeur|solidarité|précaution|prudence|mesure_de_(?:sécurité|précaution)|loyauté|amitié|habitude)(?!\\p{L}) à_l['’]origine d(?:û|us|ues?)_(?:à(?!_nouveau)|aux?)(?!\\p{L}) motifs? invoqu prétext de_peur
      du_fait_d compte_tenu_d étant_donné vu_qu à_force_d dans_l['’]espoir dans_le_but pour_protester en_représailles en_signe_d en_guise_d
      après_une?_(?:[\\p{L}-]+_){0,2}(?:désaccord|différend|dispute|querelle|brouille|altercation|litige|conflit)
      au_motif histoire_d(?:e|['’])\\S+r\\s sous_(?:le_poids|l['’]effet|la_pression|le_choc) (?<=,\\s)victimes?_d(?:e|u|es|['’]) souffr\\p{L}+_d(?:e|u|['’])
      invoqu(?:e|ent|ait|aient)_(?!l['’](?:article|immunité)|son_droit) met(?:tent|tait|taient)?_en_avant_
      de_crainte justifi s['’]expliqu (?<!suff\\p{L}+_)pour_qu(?:e_|['’]) pour_(?:ne_pas_)?(?:avoir|être|s['’]être)(?!\\p{L})
      (?:la|les|une|des|cette|ces|seule|véritable|vraie|pour)_raisons?(?!\\p{L})
      (?:attribu|imput)(?:e|ent|ait|aient|é)_(?!(?:\\p{L}+[_'’]){1,2}(?:prix|médaille|marché|contrat|subvention|aide|logement|titre)s?(?!\\p{L}))(?:(?:ce|cet|cette|ces|l[ae]|les|son|sa)_|l['’])[^.,;:!?]{3,60}_(?:à|aux?)_
      (?<!(?:ils?|elles?|on|je|ne|y)_)tien(?:t|nent|drait)_(?:aux?|à_(?:l[ae]_|l['’]|une?_|des_|ce(?!_qu)|cette))
      (?<=(?:cela|ça|tout)_)tien(?:t|drait)_à_(?:son_|sa_|leur)
    `)}`,
    'iu',
  ),
  wanting:
    /(?<=^["«“'\s]*)(?:ils?|elles?|je|nous|on)\s(?:ne\s|n['’])?(?:voul|veu[xt]|veulent|souhait|cherch|craign|redout|espér|os(?:ais|ait|aient|ions)|arriv(?:ais|ait|aient)\spas|av(?:ais|ait|aient|ions)\s(?:peur|besoin|honte))/iu,
  miscounted:
    /(?<!\p{L})(?:(?:compt|addition|recens|enregistr|déclar)(?:ée?s?|ait|aient)\s(?:\p{L}+\s)?(?:deux|plusieurs) fois|(?:a|ont|avait|avaient|été) (?:oublié|omis|inversé|interverti|recopié|confondu|échangé|mal (?:lu|noté|saisi|reporté|compté|recopié))e?s?|n['’](?:avait|avaient|a|ont) pas (?:été )?(?:comptée?s?|recensée?s?|signalée?s?|déclarée?s?|prise?s? en compte)|s['’](?:était|étaient) fait (?:soigner|examiner|connaître)|sans (?:en )?(?:avertir|prévenir|se signaler|se faire connaître)|(?:a|ont|avait|avaient) consulté|doublons?|fautes? de frappe|erreurs? de (?:saisie|calcul|frappe|transcription|addition|copie|lecture|comptage))(?!\p{L})/iu,
  takingUp:
    /(?<!\p{L})(?:voilà pourquoi|c['’]est (?:donc )?(?:pourquoi|pour (?:ça|cela))|pour (?:ça|cela)(?! (?:seul|aussi))|raison pour laquelle)(?!\p{L})/iu,
  loose:
    /(?<!\p{L})(?:expliqu|(?:lui|leur) reproch|empêch|ayant\s(?:été\s)?\p{L}+[éiu](?:e|s|es)?(?!\p{L})|retardée?s? par|d['’]où|si bien qu|en vue d|suite à|à la suite d|désireu|(?<!ni )pour\s(?!l['’](?:un|une|autre|instant|heure)\b|les? (?:uns?|autres|moment)|sa part|leur part|la (?:première|deuxième|dernière) fois|la suite|(?:qui|cause|autant|moi|toi|lui|elle|eux|nous|vous|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|plusieurs|quelques|une? (?:an|mois|semaine|jour|heure|nuit|durée))\b|\d)|provoqu|entraîn|(?<!(?:en|hors de|état de|pour|des|les|aux) )caus[eé]|(?<!ne )permet|résult|ainsi|conséquen|lié[es]* à)/iu,
  causing: new RegExp(
    `(?<!\\p{L})${oneOf(`
      à_l['’]origine_(?:de_|du_|des_|d['’]) (?:a|ont|avait|avaient|aurait|auraient|ayant|avoir|pu)_(?:\\p{L}+_)?(?:provoqué|causé|entraîné|déclenché|occasionné|engendré|empêché|bloqué|rendu|fait_(?:chuter|tomber|céder|dérailler|exploser|basculer|sauter|chavirer|capoter|échouer|perdre|renoncer|déborder))(?!_par)
      (?:provoqu|entraîn|déclench|occasionn|engendr|empêch)(?:e|ent|ait|aient|ant)(?!\\p{L})
    `)}`,
    'iu',
  ),
  caused:
    /(?<!\p{L})(?:(?:provoqu|caus|entraîn|déclench|occasionn|empêch|retard|min|rong|fragilis)ée?s? par|due?s? à)(?!\p{L})/iu,
  preventing:
    /(?<!\p{L})(?:empêch\p{L}*|(?:a|ont|avait|avaient) (?:(?!été )\p{L}+ )?(?:privé|rendu|bloqué|retardé))/iu,
  occasion:
    /(?<!\p{L})(?:(?:avait|avaient|était|étaient) [^,;:.]*(?<!\p{L})avant (?:de |d['’])(?:se |s['’])?|après (?:s['’]être |avoir ))$/iu,
  following:
    /(?<!\p{L})(?:après (?:une?|la|les?|des|plusieurs|avoir|s['’]être|que)\s|après l['’]|depuis qu|lorsqu|quand)(?!\p{L}*pre)/iu,
  failing: new RegExp(
    `(?<!\\p{L})(?:${oneOf(`
      rupture usure corrosion corrodé rouill oxyd fissur fêl fatigue_du surchauff courts?-circuits? pannes? défaillan défaut défectu vice_de
      malfaçon erreurs? oubli négligen imprud maladress débranch déconnect déréglé rong minée?s?_par bloqu coinc gripp gelée?s?
      bouchée?s? obstru encrass vétust pourri vermoul cassée?s? bris(?:é|er) romp cédé(?!e) dérob infiltr pollu contamin
      mal_(?:fixé|serré|vissé|fermé|réglé|branché|monté|posé|classé|lu|rangé) interver inversé confond périm éteint hors_service buté
      (?:est|était|serait)_partie?_d(?:['’]une?|u) affaibl fragilis surcharg sabot malveill foudre verglas crue gorgé détremp dévers mégot étincelle
    `)})`,
    'iu',
  ),
  serving: {
    asked:
      / (?:a quoi (?:\S+ ){0,6}?(?:sert|servent|servait|servira|servir|serviront)|(?:sert|servent|servait|servira|servir|serviront) a quoi)(?= )/,
    told: /(?<!\p{L})(?:destinée?s?\s(?:à|aux?)|(?:doi(?:t|vent)|devai(?:t|ent)|devrai(?:t|ent)|devra)\s(?:permettre|servir|financer|payer)|servir(?:a|ont|ait|aient)\sà|permettr(?:a|ont|ait)\sd|(?:consacrée?s?|affectée?s?|dévolue?s?)\s(?:à|aux?))(?!\p{L})/iu,
  },
  finding: new RegExp(
    `(?<!\\p{L})(?:(?:selon|d['’]après)_(?:l[ea]s?_|l['’]|une?_|des_|ses_|leurs_)?(?:premi\\p{L}+_|propres_|principal\\p{L}+_)?${oneOf(`
      rapports? experts? expert\\p{L}+ enquêt\\p{L}+ conclusions? constatations? analyses? ingénieure?s? laboratoire autopsie études?
      bureau investigations éléments vérifications pompiers
    `)}|(?:rapport|expertise|enquête|analyses?|experts?|expertes?|enquêteurs?|ingénieure?s?|autopsie)\\s(?:[\\p{L}'’-]+\\s){0,8}?(?:conclu|établi|révèl|montr|relèv|attribu|estim|confirm|pointe)|(?:viendrait|proviendrait|résulterait|serait_dû)|révèle)`.replaceAll(
      '_',
      ' ',
    ),
    'iu',
  ),
}

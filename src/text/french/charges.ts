// How French reports a charge, takes it up, makes it back, or tells it without saying who does.

import type { ChargeWords } from '../accusations/charge-words.ts'
import { oneOf } from '../word-list.ts'
import { NEGATIVE_TEST } from './missing-evidence.ts'

const OF_DOING = 'de (?:ne |pas |se |lui |les |le |la |en |y )*(?:avoir|etre|\\S{2,}(?:er|ir|re))'

/** Why somebody would accuse without a cause. */
const SPITE = oneOf(
  'vengeance revanche rancune rancoeur depit aigreur complot cabale chantage coup_monte reglement_de_comptes machination manipulation jalousie',
)

export const CHARGES: ChargeWords = {
  reported: [
    / (?:une?|la|le|les?|des|cette|ces|ses|leurs?|de) (?:\S+ )?(?:accusations?|allegations?|soupcons?|griefs?) (?:\S+ ){0,8}?selon (?:laquelle|lesquelles|lequel|lesquels) /,
    / (?:port|lanc|formul|profer|multipli)\S* (?:\S+ ){0,3}?(?:une|des|de) (?:\S+ ){0,2}?accusations? (?!portee|retenue)/,
    / (?:montr|point|design)\S* (?:\S+ ){0,2}?du doigt /,
    / (?:contre attaqu|ripost)\S* (?:\S+ ){0,6}?(?:accusant|affirmant que|assurant que|insinuant|laissant entendre|pretendant|reprochant|en (?:evoquant|parlant de)) /,
    / (?:tien|rend)\S* (?:\S+ ){0,5}?(?:pour )?responsables? de /,
    / (?:mis|mise|mises|met|mettent|mettait) (?:\S+ ){2,3}en cause /,
  ],
  accusesBack: [
    new RegExp(
      ` (?:et|mais|puis|avant de|tout en) (?:\\S+ ){0,3}?(?:accus|soupconn|reproch)\\S* (?:\\S+ ){0,14}?${OF_DOING} `,
    ),
    new RegExp(` ${SPITE} de (?:une?|son|sa|ancien\\S*|homme|femme) `),
    / accus\S* (?:\S+ )?(?:a son tour|en retour) | retourn\S* (?:\S+ )?(?:accusation|compliment) /,
    new RegExp(` (?:${SPITE}|selon (?:lui|elle|eux|elles)) (?:\\S+ ){0,9}?(?:aurai(?:t|ent)|cherch\\S*) `),
    / (?:aurai(?:t|ent)|cherch\S*) (?:selon|de apres) (?:lui|elle|eux|elles) /,
  ],
  active: new RegExp(
    [
      ' (?:le|la|les|me|nous|lui|leur) (?:a |ont |avait |avaient )?(?:\\S+ )?(?:accus|soupconn|reproch)\\S* ',
      ' (?:a|ont|avait|avaient) (?:\\S+ )?(?:accuse|soupconne|reproche|mis en cause) (?!de |par )',
      ' (?:accus|soupconn|denonc)(?:e|ent|ait|aient|ant|a) (?!de |par |$)',
      ' (?:reproch)(?:e|ent|ait|aient|ant|a) a ',
    ]
      .map((pattern) => `(?<! (?:est|sont|etait|etaient|ete|etre|serait|fut)(?: \\S+)?)${pattern}`)
      .join('|'),
  ),
  admits:
    / (?<! ne )(?:reconn(?:ais|ait|aissent|aissait|u|aitre)|adm(?:ets?|ettent|ettait|is)|conced\S*|avou\S*|convien(?:s|t|nent|drait)|convenai\S*|convenu) (?!de |pour |avec )/,
  source: / (?:selon|de apres|pour|a en croire|a ecouter) (?:\S+ ){0,6}$/,
  accuser:
    / (?:son|sa|ses|leurs?|le|la|les) (?:\S+ )?(?:accusat(?:eur|rice)|detract(?:eur|rice)|denonciat(?:eur|rice))s? (?!publique?)/,
  takenUp: new RegExp(
    [
      '^[«"“\\s]*(?:Sur|Quant (?:à|aux?)|Concernant|S[\'’]agissant d[eu]s?|(?:À|A) propos d[eu]s?|Au sujet d[eu]s?|Côté|Pour ce qui est d[eu]s?)\\s+([^,;:?!.«»]{3,50}),\\s',
      // "Les pressions ? « Je n'ai appelé personne »"
      '^([^,;:?!.«»]{3,40})\\s?\\?(?=\\s|$)',
      "^((?:Les?|La|L['’]|Ses|Sa|Son|Leurs?|Ces|Cette|Cet|Ce)\\s?[^,;:?!.«»]{2,50}),\\s(?:il|elle|ils|elles)\\s",
      // "Ses devis ont été validés, fait-il valoir."
      "^((?:Les?|La|L['’]|Ses|Sa|Son|Leurs?)\\s?\\p{L}+)\\s[^«»?;]*,\\s(?:\\p{L}+\\s)?\\p{L}+-(?:t-)?(?:il|elle|ils|elles)(?!\\p{L})",
    ].join('|'),
    'u',
  ),
  namedCharge:
    / (?:accusations?|histoires?|affaires?|rumeurs?|soupcons?|recits?|allegations?|reproches?|grief) (?:sur|de|du|des|au sujet de|au sujet du|a propos de|concernant) (?:la |le |les |ses |son |sa |leurs? )?(\S+) /,
  escalates:
    / (?:soupconn|reproch|imput)\S* (?:aussi|egalement|en outre|encore|par ailleurs) | (?:allee?s?|va|vont|allant) (?:encore |bien |meme )?plus loin (?:\S+ ){0,8}?(?:affirm|assur|accus|pretend|souten|soutien|laiss\S* entendre|parl|evoqu|denon|di[ts]|selon)\S* | (?:accus\S*|denonc\S*) (?:meme|carrement|aussi|egalement|en outre) /,
  saysBefore:
    /^ (?:ce est|voila) (?:\S+ ){0,3}?ce (?:que|dont) (?:\S+ ){0,3}?(?:affirm|laiss\S* entendre|racont|souti|soute|pretend|denonc|avanc|revel|assur|di[ts]|accus|insinu|rapport|alleg|croi|ecri)\S* /,
  unnamedSource: new RegExp(
    [
      ' (?:couvert|condition) de (?:le )?anonymat | (?:requ|demand|souhait|prefer|exig|tien)\\S* (?:\\S+ ){0,3}?(?:anonym(?:at|e)) ',
      ` ${oneOf('lettre courrier courriel message tract compte billet note temoin temoignage appel denonciation source')}s? anonymes? `,
      ' (?:que|dont|laquelle|lequel|nous) (?:\\S+ ){0,5}?(?:(?:se est|sont|etes|sommes) procuree?s?|(?:a|avons|ont) (?:pu )?(?:consulte|lire|lue?s?|eu (?:acces|copie|connaissance)))\\S* ',
      ' (?:ne (?:a|ont) pas (?:souhaite|voulu)|refus\\S*|sans vouloir) (?:\\S+ )?(?:donner|dire|decliner|reveler) (?:son|leur|ses) (?:noms?|identite) ',
    ].join('|'),
  ),
  negativeTest: NEGATIVE_TEST,
  relative: / (?:qui|que|dont|laquelle|lequel) .*(?:accus|reproch|soupconn|denonc)/,
  namesSource: /^ (?:selon|de apres|a en croire)/,
  withholds:
    / sans (?:en )?(?:apporter|fournir|donner|avancer|produire|livrer|citer|(?:vouloir )?(?:dire|preciser)) (?:\S+ ){0,2}?(?:noms?|precisions?|details?|sources?|exemples?|chiffres?) /,
  toldTo:
    / (?:me|nous) (?:a|ont|avait|avaient|aurait) (?:\S+ )?(?:dit|lance|repondu|retorque|souffle|glisse|ordonne|crie|hurle|jete|assene|ecrit|fait comprendre) (?:que )?(?:vous|tu|te) .*/,
}

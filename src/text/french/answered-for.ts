// What the accused, and those who speak for them, say in French without a word that denies: that they kept the rules,
// were elsewhere, are made to pay for others. It denies only where blame stands right before, or is theirs.

import { oneOf } from '../word-list.ts'
import { DEED, SAID_OR_ASKED } from './stance-classes.ts'

const SAYS =
  '(?:affirm|assur|souti|soute|di[ts]|jur|certifi|mainti|maintenu|expliqu|repond|fai\\S* valoir)\\S*'

const RULES = oneOf(`
  regles? reglement\\S* procedures? consignes? normes? loi legislation protocole delais cahier_des_charges obligations
  engagements contrat recommandations preconisations legalite
`)

/** What was done as it should be. */
const DONE_RIGHT = `(?:(?:respecte|suivi|applique|observe) (?:\\S+ ){0,2}?${RULES}|tout (?:fait|signale|declare|transmis|dit|verifie|mis en oeuvre)|dit (?:\\S+ ){0,3}?verite|rempli (?:son|sa|ses|leurs?|mon|ma|mes|nos|notre) (?:\\S+ )?(?:devoirs?|role|mission|obligations)|fait (?:mon|notre|son|leur) (?:travail|devoir|metier|possible|maximum)|agi (?:\\S+ ){0,2}?(?:dans les regles|conformement|en conscience|de bonne foi|dans le cadre|dans le respect|dans la legalite))`

/** Words for a charge that is said to be made out of spite. */
const SPITE = oneOf(`
  rancoeurs? depit aigreur amertume vengeances? denigrement acharnement vendetta jalousie instrumentalisation polemiques? rumeurs? emballement manoeuvres?
  mauvaise_querelle (?:mauvais|faux)_proces attaques?_personnelles? proces_(?:de_intention|a_charge|mediatique) tempete_dans_un_verre_de_eau diversion deformation raccourcis?
`)

export const ANSWERED_FOR: readonly RegExp[] = [
  // "Personne n'a demandé de liquide"; "personne ne nous a prévenus" complains.
  new RegExp(
    ` (?<! (?:que|dont|ou|et) )(?:personne|nul) ne (?:a|ont) (?:\\S+ )?(?!prevenu|alerte|averti|renseigne|ecrit)(?:${DEED}|${SAID_OR_ASKED}) `,
  ),
  / personne ne (?:me|ma|lui) a (?:rien |jamais )*(?:rien|demande|propose|offert|remis|verse|paye|force|commande) /,
  / rien ne (?:a|avait) (?:\S+ )?ete (?!dit|decide|prevu|fait pour|annonce|signe|laisse au hasard)\S+e(?:e|s)? /,
  // "Aucune ligne n'a été effacée."
  new RegExp(
    ` (?:aucune?|pas une?(?: seule?)?) (?:(?!autre )\\S+ ){1,3}?ne (?:a|ont|avait|avaient) (?:jamais )?ete (?:\\S+ment )?${DEED} `,
  ),
  / personne ne (?:pouvait|pourrait|aurait pu) (?:y |le |les |en )?(?:savoir|prevoir|deviner|imaginer|lire|voir|anticiper|soupconner|prevenir) /,
  // "Nous ne filons personne."
  / nous ne (?:\S+ )?(?!savons|comprenons|voyons|disons|pensons|croyons|voulons|avons|sommes|laisserons|lacherons)\S+ons (?:personne|jamais|aucune?) /,
  / (?:ma|mon|mes|nos) client\S* ne (?:a|est|ont|sont|avait|etait) (?:\S+ ){0,2}?(?:fait que|rien|jamais|pas|aucunement|ni) /,
  / ne (?:suis|sommes|est|sont|etait) (?:\S+ ){0,2}?ni de pres ni de loin /,
  new RegExp(
    ` (?:denonc|fustig|voi(?:t|ent)|parl|evoqu|decri|regrett|deplor)\\S* (?:\\S+ )?(?:une?|des|de la) (?:\\S+ ){0,3}?${SPITE} `,
  ),
  / boucs? emissaires? | porter le chapeau | faire payer (?:a ma place|pour les autres) | servir de fusible | un fusible | des lampistes? /,
  / (?:pas|non) parce que (?:je|nous) (?:ai|avons|suis|sommes|aurai(?:s|ent)|aurions) | je le (?:apprends|decouvre) (?:par|avec|dans|en meme|a le instant|aujourd) /,
  / tomb\S* de (?:le armoire|sa chaise|tres haut) /,
  // "Mon client a soufflé devant deux gendarmes"; the client of another lawyer complains.
  / (?:mon|ma) client\S* (?:a|est|avait|etait|dit|affirme) (?!(?:\S+ )?(?:vecu|subi|souffert|perdu|porte|depose|recu (?:des|un|une) (?:\S+ )?(?:coups?|gifles?|menaces?|insultes?|messages?)|ete (?:frapp|agress|licenci|viol|humili|menac|insult|harcel|gifl|bless|vole|tromp|forc|pouss|touch|batt|abus)\S*|victimes?|choque\S*|traumatise\S*|peur|honte) )/,
  / on me prete | on nous prete /,
  new RegExp(` (?:${SAYS} (?:\\S+ ){0,3}?avoir|(?:je|nous) (?:ai|avons)) (?:\\S+ ){0,2}?${DONE_RIGHT} `),
  new RegExp(` ${SAYS} que (?:\\S+ ){1,6}?(?:a|ont|avait|avaient) (?:\\S+ ){0,2}?${DONE_RIGHT} `),
  / (?:je|nous) ne (?:aurais|aurions) jamais (?!cru|pense|imagine|ose|du |pu )| jamais (?:je|nous) ne (?:aurais|aurions) (?!cru|pense|imagine)/,
  // "Qu'elle apporte ses preuves !"
  / que? (?:il|elle|ils|elles) (?:me |nous |en |le |la |l )?(?:apporte|montre|produise|fournisse|sorte|donne)(?:nt)? (?:\S+ ){0,3}?(?:preuves?|documents?|papiers?|noms?|elements?) /,
  / (?:cette|ces|son|leur|tout cela|tout ca) (?:\S+ ){0,2}?ne (?:tien(?:t|nent)|resiste(?:nt)?) pas /,
  / ce est une? (?:\S+ )?(?:insulte|infamie|ignominie|diversion|provocation|attaque|absurdite|farce|invention|plaisanterie|erreur|meprise) (?!de (?:ne (?:pas )?)?\S+(?:er|ir|re) )/,
  // "Je n'ai vu qu'un croquis."
  new RegExp(
    ` (?:(?:je|nous) ne (?:\\S+ )?(?:ai|avons)|${SAYS} (?:\\S+ )?ne avoir) (?:\\S+ )?(?:fait|vu|lu|dit|recu|signe|ecrit|applique|montre|suivi|transmis|obei|eu|rencontre|demande|pris|touche) que `,
  ),
  // "Assure que les plannings sont exacts."
  new RegExp(
    ` ${SAYS} (?:\\S+ ){0,2}?que (?:\\S+ ){1,6}?(?:est|sont|etai(?:t|ent)) (?:bien |tout a fait |parfaitement |tous |toutes )?(?:exacte?s?|authentiques?|sinceres?|en regle|conformes?|reguli\\S+) `,
  ),
  / ma porte (?:est|etait|a toujours ete|reste) (?:\S+ )?ouverte | se di(?:t|sent) (?:\S+ )?serein\S* | (?:je|nous) (?:suis|sommes) (?:\S+ )?serein\S* /,
  / (?:je|il|elle) (?:etais|etait) (?:\S+ )?(?:en conge|en vacances|en deplacement|a l etranger|chez moi|chez lui|chez elle|au lit|en arret maladie) /,
  // "J'ai montré ce qu'on m'a donné."
  / (?:je|nous) (?:ai|avons) (?:seulement |simplement |juste |fait )?(?:montre|publie|dit|transmis|signe|repete|rapporte|applique|fait|suivi) ce que (?:on|le on|je|le|la) (?:me|nous|avais|avait|ai|sais)/,
]

/** Somebody was not there, or did not take part. */
export const ABSENT =
  / ne (?:a|ont|avait|avaient|est|sont|etait|etaient) (?:pas|jamais|plus) (?:\S+ )?(?:(?:participe|assiste|defile|manifeste|pris part|presente?s?|venue?s?|la) |fait le deplacement )|(?:etai(?:t|ent)|est|sont) absente?s? /

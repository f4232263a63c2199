// How French news says that whoever accused takes it back, or that those who looked into it rule it out.

import { oneOf } from '../word-list.ts'
import { SAID } from './stance-classes.ts'

const OWNS = '(?:reconn|adm|conce|concoi|avou|conven|convien)\\S*'

/** Words that are published, and taken down again. */
const POST = '(?:messages?|publications?|videos?|articles?|billets?|textes?|tribunes?|tweets?|posts?)'

/** What only the accuser says who takes it back; the accused who says it owns up to something. */
export const CONCEDES: readonly RegExp[] = [
  / je ne en jurerais pas | je ne (?:en )?mettrais (?:\S+ )?pas (?:ma|la) main (?:au feu|a couper) | je ne (?:en )?suis plus (?:si |aussi |tout a fait |tres )?(?:sure?|certaine?) /,
  / je (?:le|la|les) retire | je retire (?:ce que|cette|ces|tout|le mot|le terme|la formule|mes (?:propos|mots|paroles|accusations|declarations)|mon accusation|ma phrase) /,
  / je me suis (?:\S+ )?(?:trompee?(?! (?:de|d) (?:date|jour|heure|route|adresse|porte|salle|train|numero) )|emportee?|egaree?|meprise?|avancee? (?:un peu )?trop vite) | je suis allee? (?:un peu |beaucoup )?trop (?:loin|vite) /,
  / je (?:ne )?aurais (?:jamais |pas |mieux fait de )(?:du )?(?:\S+ )?(?:dire|ecrire|publier|affirmer|parler|prononcer|citer|accuser|me taire|verifier) /,
  // The accused owes it as well, who would say that they should have checked.
  / je aurais du (?:\S+ )?(?:verifier|attendre|me taire|me renseigner|me abstenir|reflechir|tourner) | fai(?:t|sait|re) amende honorable /,
  / je regrette (?:certains de |une partie de |tous )?(?:mes|ces|ce|cette|ma) (?:mots?|propos|messages?|paroles?|phrases?|publications?|formules?|accusations?|que je ai) /,
  / ce est ce que (?:on|le on) (?:me|nous) (?:a|avait) (?:dit|raconte|rapporte|confie|assure) | je (?:le|la|les|l) tiens de /,
  new RegExp(
    ` ${OWNS} (?:\\S+ ){0,4}?(?:se etre (?:\\S+ )?(?:trompe|emporte|avance|mepris|egare|fourvoye)e?s?|avoir (?:\\S+ ){0,2}?(?:mal (?:compris|entendu|lu|interprete|vu)|exagere|extrapole|confondu|parle (?:un peu )?trop vite|eu tort|invente|menti))(?: |$)`,
  ),
  / (?:fait|font|faire) (?:\S+ )?(?:marche|machine) arriere /,
  new RegExp(` (?:supprime|efface|retire|depublie)(?:nt|es?)? (?:\\S+ ){0,2}?(?:son|sa|ses|leurs?) ${POST} `),
  new RegExp(
    ` (?:se (?:est|sont|etait) (?:\\S+ )?excusee?s?|present\\S* (?:\\S+ )?(?:ses|des|leurs) (?:\\S+ )?excuses) (?:\\S+ ){0,6}?(?:de|pour) (?:avoir (?:\\S+ )?(?:accus|mis en cause|soupconn|insinu|affirm|ecrit|dit)\\S* |(?:ses|son|ces|cette|le|la) (?:\\S+ )?(?:${SAID}|${POST}) )`,
  ),
]

/** Said by whoever looked into it, or of the accuser. */
export const RULED_OUT: readonly RegExp[] = [
  // "La version du chauffeur s'est effritée"; that of a suspect tells against them.
  / (?:versions?|recits?|temoignages?|accusations?|declarations) (?!(?:\S+ ){0,3}?(?:suspect|mise?s? en|prevenue?|accusee?|defense|interessee?) )(?:\S+ ){0,6}?(?:se (?:(?:est|sont|etait) )?(?:\S+ )?(?:effrit|effondr|ecroul|fissur|lezard|desagreg)\S*|(?:vacill|chancel)\S*|batt\S* en breche|vol\S* en eclats) /,
  new RegExp(
    ` (?<! ne (?:\\S+ )?)(?:retire(?:nt|es?)?|retirant|desavou\\S*) (?:\\S+ ){0,2}?(?:ses|son|sa|leurs?) (?:\\S+ )?(?:${SAID}|demande de (?:commission|enquete|demission)) `,
  ),
  / (?:poursuites|charges) (?:\S+ ){0,3}?(?:abandonnees?|levees?|annulees?) | (?:a|ont|avait|va|vient de) (?:\S+ )?class(?:e|er) (?:le |la |les |l )(?:dossier|affaire|plainte|enquete|procedure) /,
  // "Le procureur écarte l'hypothèse d'un faux."
  / (?:parquet|procureure?|magistrate?|juges?|enquete|enqueteurs|expertise|experts?|inspection|audit|police|gendarmes) (?:\S+ ){0,8}?(?:ecarte|ecartee|ecartent|exclu|exclut|excluent|balaie|balaye)(?:nt)? (?:\S+ )?(?:hypothese|piste|these|scenario|soupcon|idee|theorie) (?:de|du|criminelle|malveillante|volontaire|selon) /,
  // "L'expert a conclu à un court-circuit": nobody did it.
  new RegExp(
    ` conclu\\S* a (?:une?|la|le) (?:\\S+ )?${oneOf(`
      accident\\S* court_circuit cause_(?:accidentelle|naturelle|technique) origine_(?:accidentelle|naturelle|technique)
      panne defaillance erreur mort_naturelle suicide malentendu incident regularite conformite sincerite
      absence_de inexistence
    `)} `,
  ),
  / soupcons? (?:\S+ ){0,3}?(?:levee?s?|dissipee?s?|ecartee?s?) | garde a vue (?:\S+ ){0,4}?levee (?:\S+ ){0,2}?sans (?:poursuites?|suites?|charges?) /,
]

// How French news says that whoever accused takes it back, or that those who looked into it rule it out.

import { oneOf } from '../word-list.ts'
import { EXAMINER, PAPERS, SAID } from './stance-classes.ts'

const OWNS = '(?:reconn|adm|conce|concoi|avou|conven|convien)\\S*'

/** Words that are published, and taken down again. */
const POST = '(?:messages?|publications?|videos?|articles?|billets?|textes?|tribunes?|tweets?|posts?)'

/** What only the accuser says who takes it back; the accused who says it owns up to something. */
export const CONCEDES: readonly RegExp[] = [
  / je ne en jurerais pas | je ne (?:en )?mettrais (?:\S+ )?pas (?:ma|la) main (?:au feu|a couper) | je ne (?:en )?suis plus (?:si |aussi |tout a fait |tres )?(?:sure?|certaine?) /,
  / je (?:le|la|les) retire | je retire (?:ce (?:que|mot|terme|propos)|cette|ces|tout|le mot|le terme|la formule|mes (?:propos|mots|paroles|accusations|declarations)|mon accusation|ma phrase) /,
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

/** Who looks into it for everybody, and tells the press what was found. */
const OFFICIAL =
  '(?:parquet|procureure?|magistrate?|juges?|enquete|enqueteurs|enquetrices|investigations?|expertise|experts?|inspect(?:ion|eurs?|rices?)|audit|auditeurs|auditrices|police|policiers|gendarmes|gendarmerie|rapport|commission|instruction|repression|analyses)'

/** "A annoncé la procureure", "c'est la conclusion des enquêteurs"; and not "a-t-il dit devant les enquêteurs". */
const FOUND_SO = `(?:(?:selon|de apres) (?:\\S+ ){0,3}?|(?:annonc|declar|indiqu|precis|confirm|tranch|etabl|conclu|resum|insist|soulign|montr|ajout|assur)\\S* (?:(?!devant |aux? |a |chez |contre |par )\\S+ ){0,6}?)${OFFICIAL} `

/** What somebody ought to have done, or ought to have been given: not to have it clears nobody. */
const OWED = `(?:(?:de|des|du|les?|la|leurs?|ses|son|sa|aucune?|toutes?|les \\S+) )?(?:\\S+ )?${oneOf(`
  soins? aide secours formations? indemnites? salaires? consignes? agrements? autorisations? permis habilitations? diplomes? aval
  feu_vert certificats? homologation mesures? precautions? dispositions? decisions? garde conscience temps contact acte part
  peine initiative dangers? risques? gravite urgence alertes? signaux
`)} `

/** What a finding clears somebody of: "ne l'a jamais reçu", and not "n'a pas su réagir". */
const NOT_DONE = `ne (?:le |la |les |y |en |lui )?(?:a|ont|avait|avaient) (?:\\S+ )?(?:pas|jamais|rien) (?:\\S+ )?(?!su \\S+(?:er|ir|re) )${oneOf(`
  recu percu touche pris vole detourne falsifie modifie efface supprime retouche commis participe menti triche copie
  plagie frappe menace insulte quitte bu consomme ordonne incite su eu_acces eu_connaissance fabrique maquille cache
`)}(?:e|s|es)? (?!${OWED})`

/** Said by whoever looked into it, or of the accuser. */
export const RULED_OUT: readonly RegExp[] = [
  // "La version du chauffeur s'est effritée"; that of a suspect tells against them.
  / (?:versions?|recits?|temoignages?|accusations?|declarations) (?!(?:\S+ ){0,3}?(?:suspect|mise?s? en|prevenue?|accusee?|defense|interessee?) )(?:\S+ ){0,6}?(?:se (?:(?:est|sont|etait) )?(?:\S+ )?(?:effrit|effondr|ecroul|fissur|lezard|desagreg)\S*|(?:vacill|chancel)\S*|batt\S* en breche|vol\S* en eclats) /,
  new RegExp(
    ` (?<! ne (?:\\S+ ){0,2})(?:retire(?:nt|es?)?|retirant|desavou\\S*) (?:\\S+ ){0,2}?(?:ses|son|sa|leurs?) (?:\\S+ )?(?:${SAID}|demande de (?:commission|enquete|demission)) `,
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
  // "Les pièces établissent qu'il n'a pas reçu ce carnet", and not "que les victimes n'ont pas reçu de soins".
  new RegExp(
    ` (?:${PAPERS}|${EXAMINER}) (?:\\S+ ){0,4}?(?:etabli|demontr|prouv|montr|confirm|attest|indiqu|conclu)\\S* que (?!(?:les? |la |des )?(?:victimes?|plaignante?s?|familles?) )(?:\\S+ ){1,6}?${NOT_DONE}`,
  ),
  // "Ève Roux ne l'a jamais reçu, a annoncé la procureure"; of victims it tells what they lack.
  new RegExp(
    ` (?<!(?:victimes?|plaignante?s?|familles?|salarie?e?s|clients|clientes|qui) )${NOT_DONE}(?=(?:\\S+ ){0,14}?${FOUND_SO})`,
  ),
  // "Le gardien n'y est pour rien, a conclu l'enquête."
  new RegExp(
    ` ne (?:y )?(?:est|etait|sont|etaient|a ete|avait ete) (?:(?:pas|jamais|nullement|en rien) (?:\\S+ )?(?:au courant|impliquee?s?|melee?s?|en cause|responsables?|coupables?|le auteure?)|pour rien) (?=(?:\\S+ ){0,14}?${FOUND_SO})`,
  ),
  // "La piste criminelle est définitivement fermée, a dit le magistrat."
  new RegExp(
    ` (?:piste|hypothese|these|scenario) (?!cyclable|de ski|de atterrissage)(?:\\S+ ){0,6}?(?:est|a ete|sont|ont ete) (?:\\S+ )?(?:fermee|refermee|close|ecartee|abandonnee|exclue)s? (?=(?:\\S+ ){0,8}?${FOUND_SO})`,
  ),
  // "La bénévole, traînée dans la boue sur un forum, avait donc donné l'alerte."
  / (?:trainee?s? dans la boue|(?:accuse|soupconne|vilipende|lynche|conspue)e?s?|montree?s? du doigt|jetee?s? en pature|mise?s? en cause) (?:\S+ ){0,8}?(?:a tort|injustement|sans raison|(?:avait|avaient|a|ont|etait|etaient) (?:donc|bel et bien) (?!(?:\S+ )?(?:menti|vole|fraude|triche)))/,
  / soupcons? (?:\S+ ){0,3}?(?:levee?s?|dissipee?s?|ecartee?s?) | garde a vue (?:\S+ ){0,4}?levee (?:\S+ ){0,2}?sans (?:poursuites?|suites?|charges?) /,
]

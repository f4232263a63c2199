// How French news says that something is denied, unproven, settled, corrected or alleged. The patterns are read
// over a sentence's folded words with elisions undone ("n'a" is "ne a"), one space between them and around them.

import type { StanceWords } from '../accusations/stance-words.ts'
import { oneOf } from '../word-list.ts'
import { ANSWERED_FOR } from './answered-for.ts'
import { APOLOGISES } from './apologies.ts'
import { CHARGES } from './charges.ts'
import { LIKELY_ANSWERS } from './likely-answers.ts'
import { NO_EVIDENCE, NO_EVIDENCE_HINT } from './missing-evidence.ts'
import { RETORTS } from './retorts.ts'
import {
  CHARGE,
  DEED,
  DENIES,
  FAULT,
  HAS_DENIED,
  NO_SUCH_WRONG,
  OF_NOTHING_ELSE,
  PROOF,
  SAID,
  SAID_OR_ASKED,
  UNTRUE,
  WHO_STANDS_BEFORE,
} from './stance-classes.ts'
import { CONCEDES, RULED_OUT } from './withdrawals.ts'

/** "Je n'ai jamais parlé d'une seule nuit, j'ai parlé d'une habitude": made more exact, not denied nor withdrawn. */
const MADE_EXACT =
  / je ne ai (?:jamais|pas) (?:dit|parle|pretendu|affirme) .{3,80}? je ai (?:dit|parle) (?:de|que|une?|du) /

/** What nobody says unless somebody complains: "assure que toutes les heures ont été payées". */
const ALL_WAS_DONE =
  / (?:assur|affirm|souten|soutien|garanti|certifi|rappel|jur|martel|repond|repliqu|retorqu|fai\S* valoir)\S* (?:\S+ ){0,3}?que (?:\S+ ){0,3}?(?:toute?s?|tous|chaque|chacune?|integralite|totalite|ensemble) (?:\S+ ){0,6}?(?:ete|est|sont|seront|sera) (?:\S+ ){0,2}?(?:paye|verse|regle|rembours|indemnis|dedommag|declar|prevenu|informe|averti|consult|entendu|respect|honor|remuner|compens|trait)\S* /

export const STANCE: StanceWords = {
  charges: CHARGES,
  denial: [
    // "Me Varenne a redit que son client n'avait donné aucun ordre."
    / (?:redi|repet|maintien|maintenu|affirm|assur|souti|soute|di[ts]|jur|insist|martel|rappel|plaid)\S* (?:\S+ ){0,2}?que (?:son|sa|ses|leurs?|mon|ma|mes) client\S* ne /,
    ALL_WAS_DONE,
    new RegExp(
      ` (?:je|nous) ne (?:\\S+ )?(?:ai|avons) (?:\\S+ )?jamais (?:\\S+ )?(?:${DEED}|${SAID_OR_ASKED}) `,
    ),
    / (?:oppos|adress)\S* (?:\S+ ){0,5}?fins? de non recevoir /,
    // "La cheffe assure avoir toujours respecté le protocole."
    / (?:assur|affirm|jur|souti|soute|certifi|martel|repet|maintien|maintenu|rappel|di[ts]|insist)\S* (?:\S+ ){0,3}?avoir (?:\S+ )?(?:tout|toujours|scrupuleusement|strictement) (?:\S+ )?(?:declare|respecte|paye|regle|transmis|agi|suivi|rendu|rembourse|verse|signale) /,
    / je ne (?:y )?ai jamais mis les pieds | (?:ma|notre) conscience est (?:\S+ )?(?:tranquille|nette) | je (?:ai ete|suis victime de un) pieg(?:ee?|e) | (?:invoqu|plaid)\S* la legitime defense | se etonn\S* que on puisse (?:le|la|les) (?:soupconn|accus)\S* /,
    new RegExp(
      ` (?:balay|balai|rejet|rejett)\\S* (?:\\S+ ){0,2}?(?:des|de|une?|ces?|cette) (?:\\S+ ){0,2}?${UNTRUE} `,
    ),
    / (?:nie|nient|niait|niaient|nier|niant|nia|a nie|avait nie|ont nie|toujours nie|niera) | (?:a|ont|avait|avaient) tout (?:rejete|repousse|balaye) | (?:rejett|repouss|balai)\S* tout (?:$|en bloc |et |mais )/,
    / (?:dement|dementent|dementait|dementaient|dementi|dementie|dementir|dementant|dementira|dementis) /,
    // "Un parcours contesté" heads what others say of it.
    /(?<!^ (?:une?|des) \S+(?= conteste?e?s? $)) (?:refut|contest|recus)(?:e|ent|ait|aient|er|ant|a|e(?:es?)?) (?!par |a ce poste)/,
    new RegExp(
      ` (?:rejet|rejett|repouss|balay|balai|ecart|reto?rqu)\\S* (?:\\S+ ){0,4}(?:${CHARGE}|bloc|revers) `,
    ),
    new RegExp(
      ` (?:rejet|rejett|repouss|balay|balai|declin|ecart)\\S* (?:\\S+ ){0,3}(?:toute?|la moindre|le moindre) (?:\\S+ )?${FAULT} `,
    ),
    / (?:declin\S* (?:\S+ ){0,2}(?:sa|leur) responsabilite|se (?:est |sont )?dedouan\S*|renvoi\S* (?:\S+ ){0,2}?(?:la (?:responsabilite|balle|faute)|les torts)) /,
    / se en (?:est|sont) \S+ defendue?s? /,
    / se (?:en |est |en est |sont |en sont )?(?:defend|defendent|defendait|defendu|defendue|defendus|defendre) (?!contre |bien |mieux )/,
    / (?:inscri|inscrivent)\S* en faux | se dit (?:\S+ )?innocente? | tomb(?:ee?s?|er|ent?|ait|aient) des nues | di(?:t|sent|sait) (?:ignorer|ne pas comprendre|ne pas savoir|ne pas voir) de quoi | di(?:t|sent|sait) ne (?:rien comprendre|pas comprendre|pas se reconnaitre) /,
    / (?:clame|clamait|clamer|clame toujours|crie|proteste de) (?:son innocence|sa bonne foi) /,
    / plaid(?:e|ait|er|era|ant) (?:non coupable|la relaxe|le acquittement|la bonne foi) | presumee? innocente? /,
    // "Les factures étaient fausses" accuses.
    new RegExp(
      `(?<! (?:factures?|documents?|signatures?|billets?|papiers?|pieces?|attestations?|certificats?|bulletins?|diplomes?|contrats?|plaques?|comptes|chiffres|recus)) (?:est|sont|serait|etait|etaient) (?!un faux)(?:\\S+ ){0,2}${UNTRUE} `,
    ),
    new RegExp(
      ` (?:parl|evoqu|denonc|qualifi|cri|jug|trait|voi|dit)\\S* (?:\\S+ ){0,5}(?:une?|de|des|un pur|une pure|le|la|les|ce|cette|a la|au|aux) (?:\\S+ ){0,3}${UNTRUE} `,
    ),
    new RegExp(
      ` (?:${CHARGE}|histoires?|images?|mots?) (?:\\S+ ){0,3}${UNTRUE} | purs? mensonges? | pures? ${UNTRUE} `,
    ),
    new RegExp(
      ` (?:jug|trouv|estim|qualifi)\\S* (?:\\S+ ){0,2}?${CHARGE} (?:\\S+ ){0,3}?(?:irresponsables?|indignes?|scandaleu(?:x|se|ses)|inadmissibles?|inacceptables?|blessante?s?) `,
    ),
    new RegExp(` (?:juge|jugent|jugeait|qualifie|qualifient) (?:\\S+ ){0,3}(?:de )?${UNTRUE} `),
    new RegExp(
      ` (?:je|nous|il|elle|client|groupe|entreprise) ne (?:\\S+ )?(?:ai|avons|a) rien (?:\\S+ ){0,2}${oneOf(`
      touche fait cache vole pris dissimule commis demande recu a_cacher a_me_reprocher a_se_reprocher
      a_nous_reprocher detourne falsifie
    `)}`,
    ),
    // "Des actes qui n'ont jamais eu lieu" accuses.
    /(?<! (?:qui|que|dont|ou)) ne (?:en |y )?(?:a|ont) jamais (?:existe|eu lieu|ete question) /,
    / ne (?:a|ont|ai|avons) rien (?:dissimule|cache|falsifie|detourne|commis|vole|touche|a se reprocher) /,
    / aucune? de (?:nos|mes|ses|leurs) \S+ ne | personne ne a (?:touche|verse|paye|frappe|vole|triche|menti|recu|signe|(?:ete )?(?:force|contraint|menace|achete|favorise|paye pour)) /,
    / (?:je|nous|il|elle|on) ne (?:\S+ )?(?:ai|avons|a|avait) (?:\S+ )?(?:pas|jamais|rien) (?:\S+ ){1,3}?(?:un|le moindre|un seul) (?:centime|euro|sou|franc|dollar) /,
    new RegExp(
      ` que (?:je|nous) ne (?:ai|avons) (?:pas|jamais) ${oneOf(`
      fait faite faits faites commis commise commises dit dite dits dites tenu tenue tenus ecrit ecrite
      ecrits prononce prononcee prononces signe signee signes
    `)} `,
    ),
    / ce ne (?:est|etait) pas moi(?: qui)? | ce est (?:du|de la) (?:pure? )?(?:roman|cinema|vent|delire|fantasme|science fiction) | je suis (?:totalement |completement )?innocente? /,
    // Whoever was asleep, or elsewhere, did not do it.
    / (?:(?:affirm|assur|jur|souti|soute|maintien|certifi|repet|di[ts]|expliqu)\S* que|ne en demord\S* pas) (?:il|elle|ils|elles) (?:dorm\S*|(?:etai(?:t|ent)|se trouvai(?:t|ent)) (?:alors |deja |ce \S+ la )?(?:chez|ailleurs|absente?s?|en (?:conge|vacances|deplacement|voyage|reunion|famille)|a l etranger|au lit)|ne (?:y )?(?:etai(?:t|ent)|se trouvai(?:t|ent)) (?:meme )?pas (?:la|present\S*|dans|sur|a|au|chez|de service|en poste)) /,
    / (?:rien|pas un(?:e seule| seul)? (?:mot|ligne|phrase)|aucun mot|pas une ligne) (?:\S+ ){0,5}?ne (?:est|sont) (?:vraie?s?|exacte?s?|juste) | ne (?:repose|reposent|reposait|reposaient) sur (?:rien|aucun(?:e)? (?:fait|fondement|element|realite)|du vent) /,
    / (?:on|ils|certains) (?:cherche(?:nt)?|veu(?:t|lent)|essaie(?:nt)?|tente(?:nt)?) (?:a |de )?(?:me|nous) (?:salir|nuire|abattre|discrediter|faire tomber|pieger) | que on (?:me|nous|le|la) (?:montre|apporte|donne|prouve|cite|produise) /,
    / tout (?:s |se )(?:est|etait|a ete) (?:\S+ )?(?:fait|passe|deroule) (?:\S+ )?(?:dans (?:la (?:legalite|transparence)|le respect|les regles)|legalement|regulierement|en toute (?:transparence|legalite)) | plaid\S* (?:l |la |le )?(?:erreur|oubli|maladresse|malentendu|inadvertance) | (?:de )?lecons? (?:\S+ ){0,3}?a recevoir /,
    / (?:pas|pas meme) un (?:seul )?(?:centime|euro|sou|mot de vrai|dollar|franc) /,
    new RegExp(
      ` il ne (?:existe|y (?:a|avait|aurait)) (?:eu )?(?:aucune?|nulle?|(?:pas|jamais|rien) (?:eu )?(?:de|une?|la moindre|le moindre)) ${NO_SUCH_WRONG}`,
    ),
    / (?:exclu|exclut|excluait|ecarte|ecartait) toute /,
    / ne (?:y )?(?:est|sont|etait|a|suis|sommes) (?:absolument |nullement |pas |en rien |pour )*(?:coupables?|responsables?|impliquee?s?|en cause|fautifs?|pour rien|rien dans) /,
    / ne (?:en )?est rien (?:dit|assure|affirme|selon|a |repond|,)| (?:dormir debout|ne tient pas debout|ne tien(?:t|nent) pas la route|sans queue ni tete|crie(?:nt|r)? (?:au|a la|a le) (?:mensonge|complot|scandale|calomnie|diffamation|coup monte|cabale|manipulation|machination)) /,
    / (?:etrang(?:er|ere|ers|eres) a (?:tou(?:t|te) |cette |cet |ces |ce |le affaire |la affaire )|ne avoir commis (?:aucune?|la moindre|le moindre) |(?<! (?:verifi|enquet|cherch|attend)\S*(?: \S+){0,3} )rien de plus|ni plus ni moins|tout (?:a ete|est|etait) (?:\S+ )?(?:fait |)(?:dans les regles|regulier|en regle|legal|transparent|conforme)|rien a voir (?:avec|dans) (?:cette|ces|ce|le|la|les) |ne (?:y )?(?:suis|est|sommes|sont) pour rien |ses grands dieux|leurs grands dieux|se dit (?:\S+ )?victime de (?:un|une|la|le) (?:\S+ )?(?:cabale|complot|machination|manipulation|calomnies?|mensonges?|diffamation|lynchage|acharnement|campagne|vengeance|reglement de comptes|chasse aux sorcieres|erreur judiciaire|proces (?:de intention|en sorcellerie))|met(?:tent)? (?:\S+ )?au defi|qu(?:e|i) (?:il|elle|on) (?:le )?prouvent? )/,
    / (?:recri|offusqu|indign|insurg|etrangl)\S* (?:\S+ ){0,3}?(?:de|contre|devant) (?:cette|ces|ce|de telles?|de tels?) (?:\S+ ){0,2}?(?:accusations?|allegations?|soupcons?|propos|insinuations?|mise en cause|attaques?) /,
    / (?:ne )?reconna(?:it|issent|issait) (?:pas|aucune?|nullement) | sorti(?:e|es|s)? de (?:son|leur) contexte /,
  ],
  ifBlamed: [
    ...ANSWERED_FOR,
    / (?:je|nous) ne (?:\S+ )?(?:ai|avons|suis|sommes) (?:\S+ )?jamais (?!vue? |entendu|connu|su |eu |ete aussi|autant|pense |cru |imagine|consomme|fait autant|dormi|ri |pleure)/,
    new RegExp(
      ` (?:jamais|a aucun moment|en aucun cas|pas une (?:seule )?fois) (?:je|nous) ne (?:\\S+ ){0,2}?(?:ai|avons) (?:(?!ete )\\S+ )?${DEED} `,
    ),
    new RegExp(` (?:je|nous) ne (?:\\S+ ){0,2}?(?:ai|avons) (?:pas|nullement) (?:(?!ete )\\S+ )?${DEED} `),
    // "Je n'ai caché aucune facture": a deed of one's own, and all of its kind.
    new RegExp(
      ` (?:je|nous) ne (?:\\S+ ){0,2}?(?:ai|avons) ${DEED} (?:aucune?|personne|rien|ni|nulle?|la moindre|le moindre) (?!${PROOF} )`,
    ),
    / je ne (?:\S+ )?ai rien (?:\S+ ){0,2}?(?:invente|exagere) /,
    / je ne (?:y )?etais (?:meme |absolument )?pas (?:la|presente?|au courant|dans|sur|a|au|chez|de service|en poste) /,
  ],
  accusingFrame:
    / (?:accuse|accusait|accusent|denonce|denoncait|denoncent|fustige|fustigeait|reproche|reprochait) t (?:il|elle|ils|elles) /,
  ownDenial: [
    / (?:redi|repet|martel|fai\S* (?:\S+ )?(?:savoir|valoir|dire)|affirm|assur|jur|souti|soute|mainti|maintenu)\S* (?:\S+ ){0,4}?que (?:il|elle) ne avait (?:rien|jamais|pas|aucun\S*) (?!vue? |entendu|su |recu de|eu )/,
    new RegExp(
      ` ${oneOf(`
      assur affirm jur di dis soutien soutient soutenu certifi maintien maintient declar expliqu
      fai*_valoir repet insist
    `)}\\S* (?:\\S+ ){0,3}ne (?:\\S+ ){0,2}(?:avoir|etre) (?:\\S+ )?(?:jamais|rien|pas|aucune?) `,
    ),
    / (?:assur|affirm|jur|dit|dis|soutien|soutient|certifi|declar|maintien|maintient)\S* (?:\S+ ){0,5}ne (?:avoir|etre|jamais|rien|pas|a rien|ont rien|a jamais|ont jamais) /,
  ],
  reply:
    / (?:(?:sollicit|interrog|contact|questionn|relanc)ee?s?|jointe?s?|de son cote|pour (?:sa|leur) part|quant a|le interessee?|interesses|ce dernier|cette derniere|ces derniers|en reponse|avocate?s?|mon client|ma cliente|nos clients|par la voix|entourage|preferen?t? en rire|porte parole|hauss\S* les epaules|en (?:rit|rient|sourit|sourient)|se (?:etrangl|recri|offusqu|indign|agac|amus)\S*|abasourdie?s?|sereine?s?|balay\S*|tombe(?:nt)? de haut|rappell(?:e|ent)|f(?:ait|aisait|ont) (?:\S+ )?(?:valoir|savoir)|renvoi(?:e|ent) (?:a|au|aux)|(?:reto?rqu|repliqu|ripost|tonn|object|oppos|jur|se justifi|se emport|se insurg|assur|martel)(?:e|ent|ait|er)|repond(?:ent|ait|u)?) /,
  plainReply:
    / (?:le interessee?|les interessee?s|(?:retorqu|repliqu|ripost|repond|se justifi)(?:e|ent|ait|er)?|sollicitee?s?|mon client|ma cliente|(?:je|nous) ne (?:me |nous |le |lui |leur |les |la |y |en ){0,2}(?:ai|avons|suis|sommes|etais|etions|avais|avions) (?:meme )?(?:pas|jamais|rien|aucune?|nullement) (?!vue? |entendu|dormi|su |compris|pu |eu |ete aussi|pense|imagine)\S+) /,
  counter: new RegExp(
    ` ${oneOf(`
      a_la_lettre conforme* dans_les_regles reglementaires? legale?* transparen* la_moins_chere
      le_moins_cher retire_du_vote de_sa_poche contresigne* inscrite?s? ouverte?s?_a_(?:tous|qui) ne pas
      jamais rien aucune? sans ni chaque tous toutes toujours seulement simplement
    `)} `,
  ),
  silence: new RegExp(
    ` (?:ne (?:a|ont|avait|avaient|est|etait|sont) (?:\\S+ )?(?:pas|encore|jamais) (?:\\S+ ){0,3}?${oneOf(`
      repondu reagi souhaite voulu donne_suite commente ete_joignable joignable ete_jointe? pu_etre
      retourne exprime
    `)}|injoignables?|(?:refus\\S* de|ne) prend(?:re)? (?:pas )?parti|je me tais|ne fait aucun commentaire|refuse?\\S* de (?:repondre|commenter|se exprimer)|pas de commentaire) `,
  ),
  idleResponse: [
    MADE_EXACT,
    // What was settled before, of something else: "avait déjà été relaxé en 2019".
    / avai(?:t|ent) deja (?:\S+ )?ete (?:\S+ )?(?:relax|acquitt|blanchi|innocent|condamn|mise?s? hors de cause)\S* /,
    / aucune? (?:garde a vue|interpellation|arrestation|audition|perquisition) (?:\S+ ){0,3}?ne (?:a|ont|avait|avaient|est|etait) /,
    // Who says that they say nothing hints: "Je ne dis rien, je montre", "Belle amitié, n'est-ce pas ?"
    / je ne (?:en )?(?:dis|dirai) (?:rien|pas plus) /,
    / (?:je|on|nous) ne (?:cite|citerai|citerons|nomme|nommerai|nommerons|donnerai|commente|commenterai) (?:pas|personne|aucun nom) /,
    / je ne accuse personne | ne est ce pas /,
    // "Vous n'avez rien vu" silences somebody.
    / (?:vous|tu) ne (?:avez|as) rien (?:vu|entendu|dit|lu|trouve) /,
    / ne porte(?:nt|ait|aient)? aucune? (?:noms?|signatures?|logos?|mentions?|dates?|inscriptions?) /,
    // How a newspaper keeps its sources is no want of evidence.
    / ne (?:cite|identifie|nomme|revele|devoile|precise|donne|divulgue)\S* pas (?:\S+ ){0,3}?(?:ses|leurs|sa) (?:sources?|informat(?:eurs?|rices?)|interlocuteurs) /,
    / (?:origine|causes?|circonstances|identite|bilan|date) (?:\S+ ){0,6}?ne (?:\S+ ){0,3}?(?:pas|jamais|point) (?:\S+ ){0,3}?(?:etablie?s?|connue?s?|determinee?s?|confirmee?s?|precisee?s?) /,
    / (?:dement|dementi|dementait|nie|nient|niait) (?:\S+ ){0,2}?(?:vouloir|envisager|songer|chercher|preparer|penser|etre (?!implique|coupable|mele|responsable|lie|derriere|a le origine|le auteur|au courant|intervenu|alle|entre|passe|l )\S+) /,
    new RegExp(
      ` (?:dement|dementi|nie|nient)\\S* (?:\\S+ ){0,2}rumeurs? (?:de|sur) (?:son|sa|leur|un|une) ${oneOf(`
      depart demission retraite transfert candidature vente rachat fusion mariage divorce fermeture
      separation rupture
    `)} `,
    ),
    new RegExp(
      ` (?:contest|refut|recus)\\S* (?:\\S+ ){0,3}${oneOf(`
      facture note decision choix calendrier projet reforme loi arrete resultats? tarifs? prix amende
      permis trace licenciement sanction arbitrage titre suprematie
    `)} `,
    ),
  ],
  noEvidence: NO_EVIDENCE,
  noEvidenceHint: NO_EVIDENCE_HINT,
  concedes: CONCEDES,
  outcome: [
    ...RULED_OUT,
    / (?:referm|clo[ts]|clotur|enterr)\S* (?:\S+ ){0,2}?(?:dossier|affaire|enquete|instruction) | lavee?s? (?:de (?:tout|toute|tous|ses|ces|ce)|par) | (?:retir|retire) sa plainte | (?:deboute|debouta|deboutee?s?|rehabilit)\S* /,
    / (?:ne (?:sera|seront|fera|feront) (?:pas |l |le |la )*(?:poursuivie?s?|objet de aucune (?:poursuite|sanction))|renonce\S* (?:\S+ ){0,2}?poursui\S*|abandon des (?:poursuites|charges)|se (?:est|sont) retracte\S*|retracte ses|revenue? sur (?:ses|une partie de ses) (?:declarations|accusations|propos)) /,
    / non lieu | relax(?:e|ee|es|ees|er) | acquitt\S+ | blanchie?s? | mise?s? hors de cause | disculp\S+ /,
    / class(?:e|ee|es|ees|ement|er) sans suite | abandon(?:ne|nee|nees|nes)? (?:\S+ ){0,2}(?:poursuites|charges) | innocent(?:e|ee|es|ees|er) par /,
    / (?:plainte|(?<!commission de )enquete|procedure|information judiciaire) (?:\S+ ){0,3}(?:classee|close|refermee|abandonnee|rejetee) /,
  ],
  correction: [
    / (?:rectificatif|erratum|correctif|correction|mise au point) /,
    / contrairement a ce que (?:nous|le|la|on) /,
    / et non (?:pas |plus )?(?:\S+ ){0,6}(?:comme|dans un premier temps|initialement|auparavant|precedemment|nous) /,
    / revue?s? a la (?:hausse|baisse) /,
    // "Nous avons écrit que 42 millions auraient été versés ; il s'agit de 4,2."
    / (?:nous|notre (?:article|journal|edition|titre|site)) (?:\S+ ){0,3}?(?:ecri\S*|indiqu\S*|annonc\S*|affirm\S*|imprime\S*|publi\S*) (?:.{1,200}) (?:il se agi(?:t|ssait)|en realite|ce est en fait|le chiffre exact|le montant exact|il fallait lire|lire) /,
    // "Onze patients, et non dix-sept", "daté du 8 juillet et non du 3".
    new RegExp(
      ` et non (?:pas |plus )?(?:du |de |des |le |les |la |a |au |aux |en |pendant |depuis )?${oneOf(`
      \\d deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
      trente quarante cinquante soixante cent mille lundi mardi mercredi jeudi vendredi samedi dimanche
    `)}`,
    ),
    // "Ce ne sont pas 12 mais 31 mètres cubes."
    new RegExp(
      ` ce ne (?:est|sont|etait|etaient|furent) pas (?:de |a |le |la |les )?${oneOf(`
      \\d deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
      trente quarante cinquante soixante cent mille
    `)}\\S* (?:\\S+ ){0,6}?mais `,
    ),
    // "D'abord fixé au 6 novembre, il est avancé au 3."
    / (?:de abord|initialement) (?:fixe|prevu|annonce|programme)e?s? (?:a|au|le|pour|en) (?:.{0,80}) (?:avance|reporte|repousse|deplace|decale|ramene)e?s? /,
    // "D'abord évaluée à 1,8 million, la facture atteint 2,6 millions."
    / (?:de abord|initialement|dans un premier temps|un temps|au depart) (?:evalue|estime|chiffre|donne|etabli|annonce|budgete)e?s? (?:a|au|pour|en) (?:.{0,80}) (?:attein\S*|se elev\S*|depass\S*|grimp\S*|passe\S*|se mont\S*|mont\S*|est|sont|etait|serait|sera|seraient) /,
    / comme (?:\S+ ){0,3}(?:annonce|indique|ecrit|avance|rapporte)e?s? (?:\S+ ){0,2}(?:initialement|dans un premier temps|precedemment|par erreur|auparavant|plus tot) /,
    / (?:initialement|dans un premier temps|par erreur) (?:\S+ ){0,3}(?:annonce|indique|ecrit|avance|rapporte|evoque)e?s? /,
  ],
  /** What stood before: the words behind this. */
  insteadOf:
    / et non (?:pas |plus )?(?:depuis |pendant |durant |avant |apres |jusque |vers |dans |par |sur |pour |chez |avec )?| ne (?:est|sont|etait|etaient|se eleve|atteint) pas (?:de |a )?| (?:de abord|initialement|dans un premier temps|un temps|au depart) (?:fixe|prevu|annonce|programme|evalue|estime|chiffre|donne|etabli|budgete)e?s? (?:a|au|le|pour|en) /,
  accusation: [
    / (?:port|depos)\S* (?:\S+ )?plaintes? (?:\S+ ){0,3}?contre (?!x |le x )/,
    / accus(?:e|ent|ait|aient|er|ant|a|es|ee|ees|eront|era) (?!reception|un retard|deja|le coup)(?:\S+ ){0,20}?de (?:ne |pas |se |lui |les |le |la |en |y )*(?:avoir|etre|\S{2,}(?:er|ir|re)) /,
    / (?:reproch|soupconn|suspect|grief)\S* (?:\S+ ){0,14}?de (?:ne |pas |se |lui |les |le |la |en |y )*(?:avoir|etre) /,
    / (?:tien(?:t|nent)|tenai(?:t|ent)|tenue?s?) (?:\S+ ){0,4}?pour (?:\S+ )?responsables? de /,
    / (?<! ne (?:\S+ ){0,3}?(?:pas|ni|jamais) (?:ete )?)(?<! (?:personne|nul) ne (?:\S+ ){0,3}?)(?<! (?:ni|sans) (?:de )?)(?:(?<! (?:aucune|le|la|les|du|des|au|aux) )(?:mis|mise|mises)|mettre|met|mettent|mettait|mettant) (?:\S+ )?en (?:cause|examen|accusation) /,
    / imput(?:e|ent|ait|ant|er|ee|es) | incrimin(?:e|ent|ait|ant|er|ee|es) /,
    / (?:maintien(?:t|nent)|maintenu|redi(?:t|sent)|tout en (?:maintenant|repetant|redisant|reaffirmant|soutenant)) que (?!(?!(?:son|sa|leur) (?:ancien\S* |ex )?(?:collegue|chef|cheffe|patronn?e?|employeur|superieure?|voisine?|rival|rivale|predecesseur) ).{0,80} ne )/,
    / (?:maintien|reiter|renouvel|repet|persist|reaffirm)\S* (?:\S+ ){0,2}(?:accusations|propos) /,
    / (?:maintenu|reitere|renouvele|repete) (?:\S+ ){0,2}(?:accusations|propos) | (?:a|ont|avait) (?:t )?(?:il |elle |ils |elles )?(?:maintenu|reitere|martele|persiste) $| ne retire (?:pas|rien|aucun) | persiste et signe /,
    MADE_EXACT,
    // Whoever insists accuses again: "Je sais ce que j'ai vu", "Je maintiens chaque mot".
    / je sais (?:tres bien |bien |parfaitement )?ce que je ai (?:vu|entendu|lu|dit|constate|vecu|subi) | je ai (vu|entendu|lu|dit) ce que je ai \1 (?!(?:mais )?je me suis trompe)| je maintiens (?:que|il|elle|ils|elles|tout|chaque|mes (?:propos|dires|accusations|declarations)|ce que|mot pour mot|et) | je ne (?:ai|vois) rien a (?:retirer|retrancher|changer) | je ne retirerai (?:rien|pas) | je ne ai pas reve /,
    / selon le (?:accusation|acte de accusation|requisitoire) /,
    / lie(?:e|s|es)? (?:a|au|aux) (?:\S+ )?(?:dossiers?|affaires?|scandales?|trafics?|reseaux?|fraudes?|meurtres?) /,
    / impliqu(?:e|ee|es|ees|er|ant) dans | compromis(?:e|es)? dans | trempe\S* dans /,
  ],
  reproach: [
    / accus(?:e|ent|ait|aient|er|ant|a|es|ee|ees|ations?) (?!reception|un retard|deja|le coup)/,
    / (?:reproch|soupcon|denonc|pointe|plainte|visee?s? par|poursuivie?s? pour|epingl|alleg|allegu)\S* /,
    / (?:enquete|information judiciaire) (?:\S+ ){0,3}pour /,
  ],
  wrongdoing: [
    new RegExp(
      ` ${oneOf(`
      antidat falsifi fraud detourn corromp corrupt escroqu blanchiment malvers extor racket pilla
      magouill arnaqu surfactur soudo monnay empoch maquill bidon truqu trafiqu frelat fantomes? spoli
      usurp
    `)}\\S* `,
    ),
    / (?:viol|viols|viole|violee|violees|violer|agress\S*|harcel\S*|pedocrimin\S*|pedophil\S*|proxenet\S*|prostitu\S*|attouch\S*|gestes? deplaces?|sexis\S*|racis\S*) /,
    / trafics? | (?<!anciens )complic(?:e|es|ite|ites) | coupables? | (?:crime|delit|infraction)s? | criminel\S* | illeg\S* | illicit\S* | clandestin\S* | occultes? | interdits? /,
    new RegExp(
      ` ${oneOf(`
      menti ment mentir mentait mensonges? trich* dopage dope dopee dopes plagi* recopi* copier_colle
      vol[ée]e?s? vole voler voleurs? cambriol* sabot* espionn* manipul* dissimul* maltrait* negligen*
    `)} `,
    ),
    new RegExp(
      ` ${oneOf(`
      cache cachee?s? cacher cachait camoufl* etouff* enterre detruire detruit efface* faire_disparaitre
      disparu (?<!_rien_)invente* faussaires? fauss* contrefac* un_faux fabriqu*_de_toutes_pieces
    `)} `,
    ),
    / (?:frapp|gifl|cogn|matraqu|tabass|molest|brutalis|insult|humili|intimid|menac|sequestr|enferm|empoisonn|injuri|passer? a tabac|roue? de coups|brim)\S* /,
    new RegExp(
      ` ${oneOf(`
      meurtres? assassin* homicides? violences? coups menaces? pots_de_vin pot_de_vin enveloppes?
      dessous_de_table favoritisme favoris(?:e*|ant|ait|ation) violente?s? rationn* embargo fait_pression
      pressions represailles chantage puise pioche emplois?_fictifs? conflits?_de_interets? abus
      irregularites? malfacons?
    `)} `,
    ),
    / (?:pollu|devers|rejet(?:e|er|ait)(?! (?:\S+ ){0,2}?(?:demandes?|requetes?|recours|appel|offres?|motions?|propositions?|amendements?|plaintes?|candidatures?|idee|projets?|budget|textes?) )|contamin)\S* | (?:ivre|ivresse|alcool|drogu\S*|stupefiants?|perimee?s?|avarie?s?) | se (?:est|sont|serait) (?:\S+ )?servi | rendre le argent | dans (?:quelle|sa|ses|leurs|les) poches? | sur mesure | attribue avant /,
    / (?:fermer?|ferme) les yeux | laisse(?:r|e)? mourir | savai(?:t|ent) (?:$|depuis|tout|que|parfaitement|tres) | le savai(?:t|ent) | etai(?:t|ent) au courant | hors commission | pris pour | ca se paie | achete (?:le|la|les|leur|son|un temoin)/,
  ],
  hearsay: [
    / (?:aurait|auraient) (?!(?:\S+ )?(?:du|pu|voulu|aime|prefere|souhaite|fallu) )(?:\S+ ){0,4}?[a-z]+(?:e|es|ee|ees|u|us|ue|ues|i|is|ie|ies|it|ite|ait|ert|erte|eint|os) /,
    / seraient? (?:\S+ )?(?:impliqu|mel|le auteur|coupable|responsable|compromis|lie)\S* /,
  ],
  supposing: / (?:si|sans (?:lui|elle|moi|eux|ce|cet|cette|nous)) /,
  settled: new RegExp(
    [
      ' (?:condamn(?:e|ee|es|ees|ation|ations)|reconnue?s? coupables?|jugee?s? (?:pour|en)|fichee?|ecop(?:e|ait|er)|purge(?:r|ait|)|verdict) ',
      ' (?:reconn(?:ait|aissent|u|ue|us)|adm(?:et|ettent|is)) (?:son|sa|ses|leurs?|une) (?:\\S+ )?(?:erreurs?|fautes?|torts?|part|maladresse|retard) ',
      ` ${APOLOGISES}`,
      ' (?:present\\S*|fait) (?:\\S+ )?(?:mes|nos) excuses | fait amende honorable ',
    ].join('|'),
  ),
  idle: new Set('n ne pas non sans jamais rien aucun aucune ni plus contre selon tout toute'.split(' ')),
  claim: [
    new RegExp(
      ` ${oneOf(`
      affirm assur racont declar temoign rapport soutien soutenu revel evoqu lanc
      (?<!_(?:en|au|un|son|leur|ce|de|du|le)_)post ecri expliqu decri insist maintien maintenu repet avanc
      pretend redi (?<!_ete_)confi(?!ee|es_) detaill jur accus denonc attribu
    `)}\\S* `,
    ),
    / (?:dit|disent|disait|dis|selon|de apres|a (?:le |la |les )?en croire) /,
    / fai(?:t|sait|saient|re|sant) (?:valoir|savoir|remarquer|observer|etat de) | font (?:valoir|savoir|remarquer|observer) /,
    / parl(?:e|ent|ait|aient) de (?:une?|des|\d+) (?:\S+ )?(?:somme|montant|enveloppe|cheque|virement|versement|million|millier|centaine|dizaine|euro)s? /,
  ],
  assertion:
    / (?:affirm(?:e|ent|ait|aient|ant)|soutien(?:t|nent)|soutenait|pretend(?:ent|ait|aient)?|accus(?:e|ent|ait)|denonc(?:e|ent|ait)|insinu(?:e|ent|ait)|revel(?:e|ent|ait)|alleguent?|jurent?|assur(?:e|ent) que|maintien(?:t|nent) que|redi(?:t|sent)|di(?:t|sent|sait) (?:l )?(?:le |la |les |l )?avoir|attribu(?:e|ent)|selon|de apres|a (?:le |la |les )?en croire|decri(?:t|vent|vait|re|vant)|se rappell(?:e|ent)|on y (?:voi|li|enten)\S*|temoign(?:e|ent|ait)|(?:declar|confi|expliqu|relat)(?:ait|aient)|racont(?:e|ent|ait)|se souvien(?:t|nent)|en (?:est|sont) convaincu(?:e|s|es)?|(?:reste|demeure|restent|se dit|se disent) (?:\S+ )?(?:persuade|convaincu|certain)\S* que|ajout(?:e|ent|ait) que|y voi(?:t|ent) la main|montre(?:nt)? du doigt|(?:publi|diffus|partag|relay)\S* (?:\S+ ){0,3}?(?:photo|photographie|video|cliche|image|capture|enregistrement|courriel|message)s?|laiss(?:e|ent|ait) entendre|la rumeur|design(?:e|ent)|reclam(?:e|ent|ait|aient) (?:\S+ ){0,3}?enquete|parait il|dit on|relat(?:e|ent)|rapport(?:e|ent)|pour (?:le|la) (?:president|presidente|syndicat|association|avocate?|collectif)|mis en doute|met en doute) (?!reception|un retard)/,
  remark:
    / (?:plaisant|ironis|raill|souri|philosoph|s amus|amus|soupir|regrett|deplor|se desol|desol|tranch|not|estim|jug|tempere|rigol|murmur|applaud|salu|se extasi)(?:e|ent|ait|aient|ant|t|er|a)? /,
  /** "Faux", "C'est faux": a whole utterance that denies. */
  flatDenial:
    /^(?:non )?(?:totalement |absolument |archi )?(?:faux|archifaux|mensonges?|ridicule|absurde|ne importe quoi|calomnies?|diffamation|foutaises?|jamais|jamais de la vie|absolument pas|grotesque|purs? mensonges?|pures? inventions?|inexact) $|^(?:mensonges|calomnies?|foutaises|ne importe quoi) (?!a |dit |quand |qui |comme |pour )|^(?:non )?ce est (?:exactement |tout |precisement )?(?:le inverse|le contraire) |^(?:non )?(?:ce est|ceci est|tout (?:ca|cela|ceci) est|tout est) (?:\S+ )?(?:faux|ridicule|absurde|un mensonge|de la calomnie|grotesque|inexact) /,
  /** A denial that says of what only by pointing back: "ces accusations", "de tels propos", "formellement". */
  pointsBack:
    / (?:ces|ses|cette|cet|ce|de tels?|de telles?|leurs|toutes ces) (?:\S+ )?(?:accusations?|allegations?|propos|affirmations?|reproches?|declarations?|version|faits?|soupcons?|mise en cause|temoignages?|griefs?|insinuations?|recit) | (?:les|toutes les) (?:accusations?|allegations?) | formellement | en bloc | ce est (?:faux|un mensonge|une calomnie|une invention) | categoriquement | se en defend | ce (?:que il|que elle) (?:avance|avancait|affirme|affirmait|dit|disait) /,
  takesUp: new RegExp(
    [
      '^ ce que (?:\\S+ ){0,3}?(?:contest|nie|niai|dement|refut|recus|rejett)\\S* ',
      ` (?:le|la|les) ${DENIES} `,
      ` (?:le|la|les) ${HAS_DENIED} `,
      ' se en (?:est |sont )?(?:\\S+ )?defend\\S* ',
      ' (?:dement|dementent|nie|nient)(?: \\S+ment| tout| en bloc)? $',
    ].join('|'),
  ),
  takesUpWhom: new RegExp(
    `^ (?:\\S+ ){0,4}?${WHO_STANDS_BEFORE} (?:\\S+ ){0,12}?(?:${DENIES}|${HAS_DENIED}) ${OF_NOTHING_ELSE}`,
  ),
  joins:
    / (?:(?:lui|elle|eux|elles) (?:aussi|non plus|egalement)|egalement|de meme|non plus|pas davantage|tout autant) /,
  seconds:
    / (?:va|vont|allait|allaient|abond\S*) (?:\S+ )?dans (?:le meme|ce|son|leur) sens | (?<! ne )(?:lui|leur) (?:donn(?:e|ent|ait)|a donne|ont donne) raison | (?<! ne (?:\S+ )?)(?:confirm\S*|corrobor\S*|appu(?:ie|y)\S*) (?:\S+ )?(?:ses|leurs) (?:dires|propos|explications) | (?<! ne (?:\S+ )?)(?:confirm|corrobor)\S* (?:\S+ )?(?:sa|leur) version | (?:meme|memes) (?:fermete|reponse|discours|son de cloche|ton|arguments?|ligne de defense|dementi|indignation|refus|version|refrain|position|certitude|assurance) (?:chez|du cote|de la part|pour|a|au|dans) | (?:rencheri|emboit)\S* | (?:ajout|poursui|complet|enchain)\S* (?:le |la |son |sa |leur )?(?:avocate?|conseil|defense|defenseure?|me|maitre|mis en cause|mise en cause|interessee?) | ne di(?:t|sent) pas autre chose | sur la meme ligne /,
  ownObject:
    / (?:affirm|assur|souten|pretend|expliqu|dis)ant que | selon (?:lequel|laquelle|lesquels|lesquelles) | (?:dans (?:lequel|laquelle|lesquels|lesquelles)|ou) (?:\S+ ){1,5}?(?:affirm|assur|souti|soute|pretend|expliqu|di[st])\S* que /,
  /** Says itself what was alleged, and that it is denied: "il aurait parié sur des défaites, ce qu'il a nié". */
  deniesOwn:
    /(?<!^) ce que (?:\S+ ){1,5}?(?:nie|nient|niait|niaient|dement|dementent|dementi|contest|refut|recus)\S* /,
  unprovenClaim:
    / sans (?:(?:en )?(?:apporter|fournir|donner|avancer|produire|livrer) )?(?:\S+ ){0,2}?preuves? | sans (?:\S+ )?(?:etayer|prouver|demontrer) /,
  finding: new RegExp(
    ` (?:selon|de apres) (?:\\S+ ){0,3}?${oneOf(`
      conclusions constatations analyses? rapport expertises? investigations enquete audit inspection
      controle enqueteurs enquetrices? experts?
    `)} | (?:conclusions|analyses?|rapport|expertise|enquete|inspection|audit|controle) (?:\\S+ ){0,4}?(?:conclu|revel|etabl|montr|point|imput|attribu)\\S* `,
  ),
  rightBehind: [
    / (?:prononc|tenu|employ|dit|ecrit|lance|profer)\S* (?:\S+ ){0,2}?(?:cette|ces|ce|de tels?|de telles?|pareils?|pareilles?|une telle|un tel) (?:\S+ ){0,2}?(?:phrases?|mots?|propos|langage|paroles?|formules?|expressions?|choses?) | (?:cette phrase|ces mots|ces propos|ce langage) (?:\S+ ){0,3}?ne (?:\S+ )?(?:jamais )?(?:ete|est|sont) | jamais (?:dit|ecrit|prononce) (?:cela|ca|ceci|rien de tel) | ne (?:parle|parlons|se exprime|nous exprimons) (?:\S+ )?(?:ainsi|comme (?:cela|ca)|de la sorte|sur ce ton) /,
    ALL_WAS_DONE,
  ],
  narrows: [
    new RegExp(` rev(?:u|oit|oyant) (?:\\S+ )?(?:ses|son|sa|leurs?) (?:\\S+ )?${SAID} a la baisse `),
    new RegExp(
      ` (?:nuanc|limit|precis|restrei|ramen|moder|attenu|edulcor|adouci|assoupli|temper|rectifi|corrig|circonscri|relativis|recentr|clarifi|mesur|affin|redui)\\S* (?:\\S+ ){0,2}?(?:ses|son|sa|leurs?) (?:\\S+ )?${SAID} `,
    ),
    / (?:baiss\S* (?:\S+ )?de un ton|adouci\S* (?:le|son|leur) ton|recul\S* de un pas|redui\S* la portee de (?:ses|son|sa)|(?:mis|mise|met|mettre) (?:\S+ ){0,3}?eau dans (?:son|leur) vin|fai\S* (?:\S+ )?(?:marche|machine|un pas en) arriere|retropedal\S*|pri(?:s|se) (?:\S+ )?ses distances avec (?:ses|son|sa)|ne (?:est|se montre|se est) (?:\S+ )?(?:plus|pas) (?:aussi|si) (?:affirmati|categori|sur|certain)\S*|(?:montree?|se (?:fait|montre)) (?:\S+ )?(?:moins|plus) (?:affirmati|categori|prudent|mesure|nuance|vague)\S*) /,
    / (?:les|la) (?:a|ont|avait) (?:\S+ )?(?:nuance|modere|tempere|adouci|limite|attenue)(?:e|es|ee|ees)? | (?:ont|a) (?:t )?(?:il|elle|ils|elles) (?:\S+ ){0,2}?nuance /,
    / nuance (?:desormais |toutefois |cependant |ensuite |depuis |maintenant )?(?:le|la|les|il|elle) /,
  ],
  repeats: [
    new RegExp(
      ` (?:confirm|maintien|maintenu|maintena|reiter|renouvel|repet|reaffirm|redi|martel|assum|defend|defendu|soutien|soutenu|reconduit|ne retire)\\S* (?:\\S+ ){0,5}?(?:ses|son|sa|leurs?) (?:\\S+ )?${SAID} `,
    ),
    new RegExp(
      ` (?:camp|persist|rest)\\S* (?:\\S+ ){0,2}?(?:sur|dans|a) (?:ses|son|sa|leurs?) (?:\\S+ )?(?:${SAID}|positions?) `,
    ),
    new RegExp(
      ` se en (?:est|sont|etait|tien(?:t|nent)) (?:\\S+ ){0,2}?(?:tenue?s? )?(?:\\S+ )?a (?:ses|son|sa|leurs?|ce que) (?:\\S+ )?(?:${SAID}|elle|il) `,
    ),
    / (?:persist(?:e|ent|ait|aient)|persiste) (?:$|et (?!signe)|depuis |pourtant |malgre )| enfonc\S* (?:\S+ )?le clou | ne (?:desarm|flechi|bronch)\S* pas | ne lach\S* (?:rien|pas (?:prise|le morceau|la affaire)) | rest\S* (?:inflexible|intraitable|droite? dans)| revien\S* a la charge | en remet(?:tent)? (?:une couche|$)| ne recul(?:e|ent) pas | ne en demord(?:ait|aient|ra) pas /,
    / (?:confirm|maintien)\S* tout ce que (?:il|elle|ils|elles) | je le redis | je assume (?:chaque|tout) | ne varie(?:nt)? pas | (?:parle|alle) trop vite | ne entend pas en changer /,
    / ne (?:a|ont|avait) (?:\S+ )?(?:pas|rien|jamais) (?:varie|retire|change de version|change un mot|retranche|renie) | ne (?:varie|change) pas (?:\S+ )?(?:version|recit|un mot)? | ne retire (?:pas|rien|aucun)| persiste et signe | ne en demord(?:ent)? pas | redi\S* ce que (?:il|elle) /,
  ],
  ...RETORTS,
  pointedAt:
    / (?:cette|ce|cet|ces) (?:\S+ )??(\S{4,}) (?:date|datent|est|sont|etait|etaient|a|ont|ne|concern|vien|provien|mont)\S*/,
  answer: LIKELY_ANSWERS,
}

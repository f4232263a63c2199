// How French news says that something is denied, unproven, settled, corrected or alleged. The patterns are read
// over a sentence's folded words with elisions undone ("n'a" is "ne a"), one space between them and around them.

import type { StanceWords } from '../accusations/stance-words.ts'

export const STANCE: StanceWords = {
  denial: [
    / (?:nie|nient|niait|niaient|nier|niant|nia|a nie|avait nie|ont nie|toujours nie|niera) /,
    / (?:dement|dementent|dementait|dementaient|dementi|dementie|dementir|dementant|dementira|dementis) /,
    / refut(?:e|ent|ait|aient|er|ant|a|e(?:es?)?) /,
    / contest(?:e|ent|ait|aient|er|ant|a) (?!par )/,
    / (?:recus|rejet|rejett|repouss)(?:e|ent|ait|aient|er|ant|a) (?:\S+ ){0,4}(?:accusations?|allegations?|reproches?|affirmations?|soupcons?|griefs?|version|bloc|critiques?|faits?|mise en cause|propos) /,
    / (?:balay|balai)\S* (?:\S+ ){0,4}(?:accusations?|allegations?|reproches?|soupcons?|revers|propos) /,
    / se (?:est )?(?:defend|defendent|defendait|defendu|defendue|defendre) (?:de|avoir) /,
    / (?:clame|clamait|clamer|clame toujours|crie|proteste de) son innocence | se dit (?:\S+ )?innocente? /,
    / plaid(?:e|ait|er|era|ant) (?:non coupable|la relaxe|le acquittement|la bonne foi) | presumee? innocente? /,
    / (?:ce est|tout est|est|sont|serait) (?:\S+ )?(?:faux|fausses?|mensongers?|mensongeres?|infondee?s?|inexacte?s?) /,
    / (?:calomnies?|calomnieu\S+|diffamations?|diffamatoires?|mensongers?|mensongeres?) /,
    / (?:accusations?|allegations?|reproches?) (?:\S+ ){0,2}(?:infondee?s?|fausses|mensongeres|sans fondement|gratuites|absurdes|grotesques) /,
    / (?:assur|affirm|jur|di|dis|soutien|soutient|soutenu|certifi|maintien|maintient|declar|expliqu|fai\S* valoir)\S* (?:\S+ ){0,3}ne (?:\S+ ){0,2}(?:avoir|etre) (?:\S+ )?(?:jamais|rien|pas|aucune?) /,
    / (?:assur|affirm|jur|dit|dis|soutien|soutient|certifi|declar)\S* (?:\S+ ){0,3}ne (?:avoir|etre|jamais|rien|pas) /,
    / (?:je|nous) ne (?:ai|avons|suis|sommes) (?:\S+ )?jamais | aucune? de (?:nos|mes) \S+ ne /,
    / (?:exclu|exclut|excluait|ecarte|ecartait) toute /,
    / ne (?:est|sont|etait|a) (?:absolument |nullement |pas |en rien )*(?:coupables?|responsables?|impliquee?s?|en cause|fautifs?) /,
    / (?:ne )?reconna(?:it|issent|issait) (?:pas|aucune?|nullement) /,
  ],
  noEvidence: [
    / (?:aucune|sans|sans la moindre|sans aucune|ni|moindre) preuves? /,
    / (?:pas|point|sans|ni|faute|absence|manque|peu) (?:de |la )?(?:\S+ )?preuves? /,
    / aucun (?:\S+ )?(?:element|indice|document|fait|signe|temoignage|lien|test|prelevement) (?:\S+ ){0,4}(?:ne|permet|corrobor|confirm|etay|attest|prouv|demontr|etabl)\S* /,
    / rien ne (?:\S+ )?(?:permet|prouve|indique|demontre|etablit|etaye|atteste|confirme|vient|laisse) /,
    / ne (?:est|sont|etait|a|ont|etaient|seraient) (?:\S+ ){0,3}(?:pas|jamais|point|nullement) (?:ete |encore |a ce stade |pour le heure |formellement )*(?:etablie?s?|prouvee?s?|demontree?s?|averee?s?|etayee?s?|confirmee?s?|corroboree?s?|verifiee?s?) /,
    / ne (?:a|ont|avait) (?:\S+ ){0,2}(?:apporte|fourni|produit|presente|donne|avance|conserve|garde|detient) (?:aucune?|ni|la moindre) /,
    / ne (?:a|ont|avait) (?:\S+ ){0,3}(?:mis au jour|permis|revele|montre|trouve|releve|etabli|constate|decele) (?:\S+ )?aucune? /,
    / (?:insuffisamment|pas suffisamment) (?:caracterisee?s?|etayee?s?|precise?s?) /,
    / ne (?:fournit|fournissent|apporte|apportent|produit|donne|cite|precise) (?:\S+ ){0,2}(?:aucune?|ni|pas de|la moindre) /,
    / aucune? (?:\S+ )?(?:faute|irregularite|infraction|anomalie|falsification|fraude|charge|trace|manquement|negligence|detournement) (?:\S+ ){0,4}(?:ne|etabli|relev|trouv|reten|constat|decel|caracteris)\S* /,
    / (?:sans|non) (?:etre )?(?:etayer|etayees?|etayee?s?|fondees?|fondement|averee?s?|verifiee?s?|confirmees?) /,
    / ne (?:\S+ )?(?:a pu|ont pu|pouvait|peut|peuvent) (?:\S+ )?(?:pas )?(?:etre )?(?:verifi|confirm|etabli|prouv|authentifi)\S* /,
    / pas de preuve | preuves? (?:manquent|insuffisantes?|font defaut) /,
  ],
  outcome: [
    / non lieu | relax(?:e|ee|es|ees|er) | acquitt\S+ | blanchie?s? | mise?s? hors de cause | disculp\S+ /,
    / class(?:e|ee|es|ees|ement|er) sans suite | abandon(?:ne|nee|nees|nes)? (?:\S+ ){0,2}(?:poursuites|charges) | innocent(?:e|ee|es|ees|er) par /,
    / (?:plainte|enquete|procedure|information judiciaire) (?:\S+ ){0,3}(?:classee|close|refermee|abandonnee|rejetee) /,
  ],
  correction: [
    / (?:rectificatif|erratum|correctif|correction|mise au point) /,
    / contrairement a ce que (?:nous|le|la|on) /,
    / et non (?:pas |plus )?(?:\S+ ){0,6}(?:comme|dans un premier temps|initialement|auparavant|precedemment|nous) /,
    / revue?s? a la (?:hausse|baisse) /,
    / comme (?:\S+ ){0,3}(?:annonce|indique|ecrit|avance|rapporte)e?s? (?:\S+ ){0,2}(?:initialement|dans un premier temps|precedemment|par erreur|auparavant|plus tot) /,
    / (?:initialement|dans un premier temps|par erreur) (?:\S+ ){0,3}(?:annonce|indique|ecrit|avance|rapporte|evoque)e?s? /,
  ],
  /** What stood before: the words behind this. */
  insteadOf: / et non (?:pas |plus )?/,
  accusation: [
    / accus\S* (?:\S+ ){0,16}de (?:se |ne |pas |lui |les |le |la )*(?:avoir|etre|\S{2,}(?:er|ir|re)) /,
    / accusations? | accusateurs? | accusatrices? /,
    / allegations? | allegue\S* | soupcon\S* | denonciations? | denonc(?:e|ee|es|ent|ait|aient|er|ant|a|iation) /,
    / mise?s? en (?:cause|examen|accusation) | mettre en cause | met(?:tent|tait)? en cause /,
    / reproch(?:e|ent|ait|aient|er|ant|a|ee|es) | impliqu(?:e|ee|es|ees|er|ant) dans | compromis(?:e|es)? dans /,
    / lie(?:e|s|es)? (?:a|au|aux) (?:\S+ )?(?:dossiers?|affaires?|scandales?|trafics?|reseaux?|fraudes?|meurtres?) /,
    / selon (?:lesquelles|lesquels|laquelle|lequel) | plaintes? | porte plainte | porter plainte /,
  ],
  wrongdoing: [
    / (?:antidat|falsifi|fraud|detourn|corromp|corrupt|escroqu|blanchiment|malvers|extor|racket|pilla)\S* /,
    / (?:viol|viols|viole|violee|violees|violer|agress\S*|harcel\S*|pedocrimin\S*|pedophil\S*|proxenet\S*|prostitu\S*) /,
    / trafics? | trafiqu\S* | complic(?:e|es|ite|ites) | coupables? | (?:crime|delit|infraction)s? | criminel\S* | illeg\S* | illicit\S* /,
    / (?:menti|ment|mentir|mentait|mensonges?|trich\S*|dopage|dope|dopee|plagi\S*|vol[ée]e?s?|cambriol\S*|sabot\S*|espionn\S*|truqu\S*|manipul\S*|dissimul\S*|maltrait\S*|negligen\S*) /,
    / (?:meurtres?|assassin\S*|homicides?|violences?|coups|menaces? de mort|pots de vin|pot de vin|favoritisme|emplois? fictifs?|conflits? de interets?|abus|irregularites?|malfacons?|contrefac\S*) /,
  ],
  idle: new Set('n ne pas non sans jamais rien aucun aucune ni plus contre selon tout toute'.split(' ')),
  claim: [
    / (?:affirm|assur|racont|declar|temoign|rapport|soutien|soutenu|revel|evoqu|lanc|post|ecri|expliqu|decri|insist|maintien|maintenu|repet|avanc|pretend)\S* /,
    / (?:dit|disent|disait|dis|selon|de apres|a en croire) /,
  ],
  /** "Faux", "C'est faux": a whole utterance that denies. */
  flatDenial:
    /^(?:non )?(?:totalement |absolument |archi )?(?:faux|mensonges?|ridicule|absurde|ne importe quoi|calomnies?|diffamation|foutaises?|jamais|grotesque|purs? mensonges?|pures? inventions?|inexact) $|^(?:non )?(?:ce est|ceci est|tout (?:ca|cela|ceci) est|tout est) (?:\S+ )?(?:faux|ridicule|absurde|un mensonge|de la calomnie|grotesque|inexact) /,
  /** A denial that says of what only by pointing back: "ces accusations", "de tels propos", "formellement". */
  pointsBack:
    / (?:ces|ses|cette|cet|ce|de tels?|de telles?|les|toutes les|toute|leurs) (?:\S+ )?(?:accusations?|allegations?|propos|affirmations?|reproches?|declarations?|version|faits?|faute|responsabilite|soupcons?|mise en cause|revelations?|temoignages?|griefs?) | formellement | en bloc | ce est faux | categoriquement | ce (?:que il|que elle) (?:avance|avancait|affirme|affirmait|dit|disait) /,
}

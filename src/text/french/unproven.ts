// How French news says that nothing bears a charge out, beyond the plain "aucune preuve": nobody could check it,
// nobody is prosecuted for it, the papers say nothing of it, or whoever makes it has it from somebody else.

import { EVIDENCE, EXAMINER, PAPERS } from './stance-classes.ts'

const OWNS = '(?:reconn|adm|conce|concoi|avou|conven|convien)\\S*'

const PROSECUTED =
  '(?:mis\\S* en (?:examen|cause|accusation)|poursuivie?s?|inculpee?s?|inquietee?s?|renvoye\\S* devant)'

const PROCEEDINGS =
  '(?:mises? en (?:examen|accusation)|gardes? a vue|procedures?|poursuites?|enquetes?|plaintes?|charges?|informations? judiciaires?)'

/** Each has "ne", "ni", "rien" or "aucun", or a word that `noEvidenceHint` names. */
export const UNPROVEN: readonly RegExp[] = [
  // "Les contrôleurs sont repartis sans rien relever."
  / sans (?:avoir )?(?:rien (?:\S+ )?)(?:releve|relever|trouve|trouver|constate|constater|decele|deceler|signaler|noter|note) /,
  // "Nous avons épluché dix-huit mois de relevés, nous n'y avons trouvé que des courses."
  / (?:epluch|examin|analys|verifi|control|fouill|inspect|consult|audit|pass)\S* (?:\S+ ){0,10}?ne (?:y )?(?:avons|ai|a|ont) (?:\S+ )?(?:trouve|releve|vu|decouvert|constate) que (?!(?:\S+ ){0,4}?(?:fraude|irregularite|anomalie|faute|infraction|manquement))/,
  // "Les auditeurs affirment pourtant l'inverse."
  new RegExp(
    ` ${EXAMINER} (?:\\S+ ){0,6}?(?:affirm|di[ts]|disent|montr|indiqu|etabli|conclu|prouv|assur|soutien)\\S* (?:\\S+ ){0,2}?(?:le |l )?(?:inverse|contraire) `,
  ),
  // "Notre rédaction n'a pas été en mesure de vérifier ces allégations."
  / ne (?:a|ont|avait|avaient|avons|ai) (?:\S+ )?pas (?:\S+ )?(?:ete (?:\S+ )?en mesure de|pu|parvenue?s? a|reussi a) (?:\S+ )?(?:verifier|confirmer|authentifier|corroborer|recouper|se procurer|etablir|retrouver) /,
  // "Le compte rendu ne dit rien d'une telle consigne."
  new RegExp(
    ` ${PAPERS} (?:\\S+ ){0,6}?ne (?:\\S+ )?(?:dit|disent|disait|contien|contenai|evoqu|fai|font|comport|mentionn|parl|fournit|cit|porte)\\S* (?:\\S+ )?(?:rien|aucune?|nulle part|pas un mot|pas trace|pas mention|pas de) `,
  ),
  // "Elle n'a gardé ni copie ni photo", "il admet ne pas avoir conservé le message".
  / (?:ne|ne pas|ne plus|ne rien) (?:en )?(?:a|ont|ai|avait|avoir) (?:\S+ ){0,2}?(?:garde|conserve)\S* (?:\S+ ){0,3}?(?:copies?|traces?|photos?|preuves?|doubles?|messages?|origina\S*|enregistrements?|courriers?|lettres?|documents?) /,
  // "Il a reconnu tenir l'information d'un ancien salarié", "elle dit l'avoir appris par un tiers".
  new RegExp(
    ` ${OWNS} (?:\\S+ ){0,4}?(?:tenir|tient|tenait|tenaient|avoir appris|a appris|avait appris) (?:\\S+ ){0,6}?(?:de|par|du|des) `,
  ),
  / (?:di[ts]|disait|disent|affirm\S*|expliqu\S*) (?:\S+ ){0,2}?(?:tenir (?:\S+ ){1,4}?de une?|(?:le |la )?avoir appris (?:\S+ ){0,3}?(?:de|par) une?) (?:tiers|collegue|amie?|ancien\S*|voisine?|proche|connaissance|source|confrere|client\S*|inconnue?) /,
  // "La mère concède ne pas avoir été sur place."
  new RegExp(
    ` ${OWNS} (?:\\S+ ){0,3}?(?:ne pas|ne rien|ne jamais) (?:y )?avoir (?:\\S+ )?(?:ete (?:sur place|present\\S*|la|temoin|dans)|vue?s?|lue?s?|entendue?s?|assiste|verifie|consulte|rencontre) `,
  ),
  / ne (?:a|ont|avons|ai) (?:\S+ )?(?:pu|ete en mesure de) (?:\S+ )?(?:consulter|voir|verifier|obtenir|se procurer|authentifier) /,
  / (?:bruits? de (?:comptoir|couloir)s?|on le dit) /,
  / ne (?:a|ont|avait) pas (?:\S+ )?ete (?:\S+ )?temoins? (?:directe?s? |de |oculaires? )| ne (?:est|etait) pas (?:un |une )?temoins? directe? /,
  // "Rien ne dit que la lettre soit arrivée": of what is past, and not of what will come.
  / rien ne (?:dit|garantit) (?:\S+ ){0,3}?que (?:\S+ ){1,8}?(?:ait|aient|soit|soient) \S+(?:e|es|ee|ees|u|us|ue|ues|i|is|ie|it|ert) /,
  // "Je dispose d'un article de journal, et d'aucune pièce."
  new RegExp(` dispos\\S* (?:\\S+ ){0,12}?de aucune? (?:\\S+ )?${EVIDENCE} `),
  / (?<! se )contredi(?:t|sent|sait|saient) (?:\S+ ){0,3}?(?:son|sa|ses|leurs?) (?:\S+ )?(?:accusat|collegue|subordonn|employe|salarie|collaborat|confrere|consoeur|adjoint|patron|chef|client|voisin|ami|amie|frere|soeur|associe)/,
  // "La mairie a interrogé quarante exposants : tous ont payé au tarif affiché."
  new RegExp(
    ` ${EXAMINER} (?:\\S+ ){0,3}?(?:interrog|control|verifi|examin|recompt|inspect|auditionn|epluch|entend)\\S* (?:\\S+ ){1,6}?(?:tous|toutes|chacune?) (?:\\S+ ){0,2}?(?:ont|sont|etaient|etait|avaient|a|est) (?!(?:\\S+ )?(?:confirm|corrobor|decri|ferm|sanction|racont|denonc|accus|subi|vu |entendu |ete ))`,
  ),
  / ne (?:\S+ )?(?:re)?trouv\S* (?:pas |nulle |aucune |jamais )(?:la )?trace /,
  / rien ne fonde | reste(?:nt)? (?:\S+ )?a (?:prouver|demontrer|etablir|verifier) | ne (?:est|sont|etait|etaient) ni datee?s? ni signee?s? | ni signature ni date | ni date ni signature /,
  / ne (?:est|sont|etait|etaient) (?:corrobor|confirm|etay|attest|appuy|soutenu)\S* par (?:aucune?|personne|rien|nulle?) /,
  / (?:parquet|procureure?|magistrate?|juge|enqueteurs) (?:\S+ ){0,8}?(?:appel|invit)\S* (?:\S+ ){0,4}?a la (?:plus grande |plus extreme )?prudence (?!sur la route|sur les routes)/,
  // "L'enquête ne vise personne nommément", "n'a désigné aucun responsable": an inquiry, or who leads it.
  new RegExp(
    ` (?:${EXAMINER}|procedure|information judiciaire|instruction|plainte) (?:\\S+ ){0,10}?ne (?:a |ont |avait )?(?:vis|design|cibl|nomm|incrimin|identifi)\\S* (?:\\S+ ){0,3}?(?:personne|nul|aucune? (?:\\S+ )?(?:responsables?|coupables?|suspecte?s?|nom|auteurs?)) `,
  ),
  // "Personne n'est poursuivi", "aucune poursuite n'est engagée contre lui".
  new RegExp(` (?:personne|nul) ne (?:\\S+ ){0,4}?${PROSECUTED} `),
  new RegExp(
    ` aucune? ${PROCEEDINGS} (?:\\S+ )?ne (?:\\S+ ){0,5}?(?:contre (?:lui|elle|eux|elles|le|la|les|son|sa)|a (?:son|leur) encontre|vis\\S*|le concern\\S*|la concern\\S*|engagee?s?|envisagee?s?|prevue?s?|prononcee?s?) `,
  ),
  new RegExp(
    ` ne (?:\\S+ ){0,3}?(?:visee?s?|concernee?s?|inquietee?s?|mise?s? en cause|objet) (?:par|de) aucune? (?:\\S+ )?${PROCEEDINGS} `,
  ),
  / ne (?:est|sont|etait) (?:\S+ )?ni mise?s? en examen ni /,
  // Who wrote the letter says that it went to somebody else.
  / (?:di[ts]|disait|affirm\S*|assur\S*|precis\S*|expliqu\S*|souti\S*) (?:\S+ ){0,2}?avoir (?:\S+ ){1,3}?non (?:pas )?(?:a|au|aux|de|du|pour|avec|sur|dans|en) (?:\S+ ){1,5}?mais (?:bien )?(?:a|au|aux|de|du|pour|avec|sur|dans|en) /,
  // "Pressé de donner un nom, il a éludé."
  new RegExp(
    ` (?:presse|somme|prie|interroge|questionne|relance)e?s? (?:de|sur) (?:\\S+ ){0,6}?(?:sources?|noms?|dates?|provenance|origine|${EVIDENCE}) (?:\\S+ ){0,8}?(?:elud\\S*|esquiv\\S*|botte\\S*|se (?:est|sont) (?:\\S+ )?refuse\\S*) `,
  ),
  // "Je n'ai rien vu qui ressemble à cela dans le dossier", says the judge.
  new RegExp(
    ` (?:je|nous) ne (?:ai|avons) (?:absolument )?rien (?:vu|lu|trouve|releve|constate) (?:de (?:tel|semblable)|qui |dans (?:le|les|ce|ces) (?:\\S+ )?${PAPERS})`,
  ),
  new RegExp(` ${EXAMINER} (?:\\S+ ){0,4}?(?:ecart|exclu)\\S* (?:\\S+ ){0,3}?(?:possibilite|eventualite) `),
]

// How French says that somebody answers what was just said, by the verb or by the words for who does.

const SAYS =
  '(?:jur|assur|affirm|repond|expliqu|certifi|souti|soute|martel|plaid|di[ts]|parl|evoqu|indiqu|preci|rappel|tempere|fai\\S* (?:valoir|savoir))\\S*'

/** Nobody but whom a charge is about is called so. */
const CONCERNED = '(?:le interessee?|la interessee|les interessee?s|(?:le|la|les) mise?s? en cause)'

/** "L'intéressée a réagi dans la matinée", "a répondu l'intéressé". */
const ACCUSED_SPEAKS = new RegExp(
  ` ${CONCERNED} (?:\\S+ ){0,4}?(?:${SAYS}|(?:reagi|repliqu|retorqu|ripost|se defend|se justifi)\\S*|sort\\S* de son silence|romp\\S* le silence) | (?:reagi|repondu|replique|retorque|riposte|repond|assure|affirme|jure) ${CONCERNED} `,
)

/** Somebody says of themselves that they have not done it, seen it or known of it. */
const NOT_ME =
  / (?:je|nous) ne (?:le |la |les |lui |leur |y |en )?(?:ai|avons|suis|sommes|etais|etions|avais|avions) (?:\S+ )?(?:pas|jamais|rien|nullement) (?!(?:envie|le droit|peur|honte|le choix|de autre choix|de commentaire|fini|surprise?|etonnee?) )/

const RETORT = new RegExp(
  [
    ' (?:retorqu|repliqu|repond|riposte|objecte|se defend|se justifie|corrige|rectifie|protest|contredi)\\S* ',
    ' se (?:est |sont )?recri\\S* ',
    ' (?:a|ont) balayee?s? | balaie(?:nt)? ',
    // "Sur ce point, l'intéressé jure…", "le mis en cause assure…".
    ` ${CONCERNED} (?:\\S+ ){0,2}?(?:${SAYS}|reagi\\S*) `,
    // "Du côté de l'entreprise, on assure…".
    ` (?:du cote|au siege|dans le entourage) d\\S+ (?:\\S+ ){1,6}?on ${SAYS} `,
  ].join('|'),
)

/** Anybody may react to a charge, and only who is accused answers it so. */
const REACTION = / reagi\S* /

/** "Dit de l'enregistrement que c'est un montage": of what is shown, that it is forged. */
const DISOWNS =
  / (?:di[ts]|affirm\S*|assur\S*|souti\S*|parl\S*|repond\S*) (?:\S+ ){0,8}?(?:est|sont|etai(?:t|ent)|de) (?:une?|des) (?:grossi\S+ |pure? )?(?:faux|falsification|montage|contrefacon) /

export const RETORTS = {
  retort: RETORT,
  reaction: REACTION,
  accusedSpeaks: ACCUSED_SPEAKS,
  notMe: NOT_ME,
  disowns: DISOWNS,
}

// How French says that somebody answers what was just said, by the verb or by the words for who does.

const SAYS =
  '(?:jur|assur|affirm|repond|expliqu|certifi|souti|soute|martel|plaid|di[ts]|parl|evoqu|indiqu|preci|rappel|tempere|fai\\S* (?:valoir|savoir))\\S*'

export const RETORT = new RegExp(
  [
    ' (?:retorqu|repliqu|repond|riposte|objecte|se defend|se justifie|corrige|rectifie|protest|contredi)\\S* ',
    ' se (?:est |sont )?recri\\S* ',
    ' (?:a|ont) balayee?s? | balaie(?:nt)? ',
    // "Sur ce point, l'intéressé jure…", "le mis en cause assure…".
    ` (?:le interessee?|la interessee|les interessee?s|(?:le|la|les) mis\\S* en cause) (?:\\S+ ){0,2}?${SAYS} `,
    // "Du côté de l'entreprise, on assure…".
    ` (?:du cote|au siege|dans le entourage) d\\S+ (?:\\S+ ){1,6}?on ${SAYS} `,
  ].join('|'),
)

/** Anybody may react to a charge, and only who is accused answers it so. */
export const REACTION = / reagi\S* /

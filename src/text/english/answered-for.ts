// What the accused, and those who speak for them, say in English without a word that denies: that they kept the rules,
// were elsewhere, are made to pay for others. It denies only where blame stands right before, or is theirs.

const SAYS =
  '(?:sa(?:y|ys|id)|insist\\S*|maintain\\S*|stress\\S*|repl\\S*|respond\\S*|add(?:s|ed)|assert\\S*)'

export const ANSWERED_FOR: readonly RegExp[] = [
  / (?:i|we) (?:only |just |simply |merely )?did (?:my|our) (?:job|duty|work|best) | (?:i|we) (?:acted|have acted) (?:\S+ )?(?:in good faith|properly|within|according to|by the) /,
  new RegExp(
    ` (?:${SAYS}|i|we) (?:\\S+ ){0,3}?(?:have |had |has )?(?:followed|respected|met|observed|obeyed|complied with|kept to|stuck to) (?:all|every|each|the|its|our|their) (?:\\S+ )?(?:rules?|regulations?|procedures?|protocols?|guidelines?|standards?|law|requirements?|obligations?|instructions) `,
  ),
  new RegExp(
    ` (?:${SAYS} (?:\\S+ ){0,2}?(?:was|were|had)|we (?:were|had)|i (?:was|had)) (?:been )?never (?:been )?(?:told|warned|informed|asked|consulted|notified|alerted|contacted|shown|given|sent) `,
  ),
  / (?:i|we) (?:was|were) not (?:told|warned|informed|notified|alerted|consulted) /,
  new RegExp(
    ` ${SAYS} (?:\\S+ ){1,6}?(?:carried out|done|completed|conducted) (?:in full|properly|correctly|as required|by the) `,
  ),
  // "Said the rosters were accurate."
  new RegExp(
    ` ${SAYS} (?:that )?(?:the|his|her|their|its|all|these|those|every) (?:\\S+ ){1,5}?(?:is|are|was|were) (?:\\S+ly )?(?:accurate|genuine|authentic|correct|in order) `,
  ),
  // "My client was breathalysed by two officers"; the client of another lawyer complains.
  / my clients? (?:has|have|was|were|is|are|did|had|acted|paid|took|passed|kept|followed|sold|told) (?!(?:\S+ ){0,2}?(?:suffered|endured|lost|filed|lodged|victims?|shocked|traumati[sz]ed|hurt|injured|sacked|fired|dismissed|humiliated|threatened|punched|hit|kicked|beaten|slapped|assaulted|attacked|abused|raped|groped|touched|harassed|bullied|insulted|robbed|cheated|defrauded|forced|pushed|lied to|afraid|scared) )/,
  / scapegoats? | fall guy | take the blame for | (?:carry|carrying) the can /,
  / (?:a|an) (?:\S+ )?(?:smear|witch hunt|vendetta|insult|hatchet job|distraction|diversion|stitch up|personal attack|act of revenge|political stunt|stunt) /,
  / i was (?:\S+ )?(?:on holiday|on leave|away|abroad|at home|in bed|asleep|elsewhere|out of town|off sick|off duty) /,
  / (?:let|if) (?:him|her|them|he|she|they) (?:\S+ ){0,3}?(?:produce|show|prove|bring) (?:\S+ ){0,2}?(?:it|proof|evidence|documents?|papers?|them) /,
]

// The English verbs by which questions give words to somebody.

/** In a question with an auxiliary: "what did he say", "what is he saying". */
export const SAY =
  'say|said|says|saying|tell|told|tells|telling|answer|answered|reply|replied|respond|responded|claim|claimed|claims|claiming|write|wrote|writing|post|posted|posting|think|thinking|promise|promised|announce|announced|declare|declared|accuse|react|state|stated|comment|tweet|tweeted|tweeting|explain|allege|alleged|remark|remarked'

/** What somebody is called, and not what is called off; a part of a list, as `oneOf` has them. */
export const CALL = 'call(?:ed)?(?!_(?:off|in|up|back)_)'

/** Behind "who", and behind "which minister": the verb is of whoever said it. */
export const SAID = `
  said says told tells claimed claims alleged alleges argued argues insisted insists suggested suggests warned warns boasted
  joked complained declared stated remarked quipped tweeted posted wrote announced explained replied answered responded
  described describes characterised characterized labelled labeled dubbed branded likened compared uttered shouted yelled
  coined thinks believes believed reckons
`

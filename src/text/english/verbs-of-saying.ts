// The English verbs by which questions give words to somebody.

/** In a question with an auxiliary: "what did he say". */
export const SAY =
  'say|said|says|tell|told|answer|answered|reply|replied|respond|responded|claim|claimed|write|wrote|post|posted|think|promise|promised|announce|announced|declare|declared|accuse|react|state|stated|comment|tweet|tweeted|explain'

/** Further ones, which may stand in it for something else: "what is he saying", "the claims". */
export const SAY_MORE =
  'saying|tells|telling|claims|claiming|writing|posting|thinking|tweeting|allege|alleged|remark|remarked|argue|argued|chant|chanted|testify|testified|yell|shout|whisper|mutter'

/** What somebody is called, and not what is called off; a part of a list, as `oneOf` has them. */
export const CALL = '(?<!_(?:the|a|an|this|that|his|her|their|phone|of)_)call(?:ed)?(?!_(?:off|in|up|back)_)'

/** Behind "who", and behind "which minister": the verb is of whoever said it. */
export const SAID = `
  said says told tells claimed claims alleged alleges argued argues insisted insists suggested suggests warned warns boasted
  joked complained declared stated remarked quipped tweeted posted wrote announced explained replied answered responded
  described describes characterised characterized labelled labeled dubbed branded likened compared uttered shouted yelled
  coined thinks believes believed reckons
`

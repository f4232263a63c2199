// "Was cleared", of somebody; and not of a road that was cleared of snow.

import { oneOf } from '../word-list.ts'

/** What is cleared of snow, rubble or people. */
const CLEARED_AWAY = oneOf(`
  [am]\\d+ roads? streets? highways? motorways? lanes carriageways? junctions? roundabouts? tunnels? pavements? footpaths?
  towpaths? tracks? railways? runways? routes? canals? channels? drains? gutters? ditch* culverts? pipes? beaches shores?
  woodlands? forests trees? hedges? undergrowth sites? plots? squares? camps encampments? buildings? halls rooms? terraces?
  stadiums? stations? terminals? schools? platforms? areas? zones? scenes? snow ice rubble debris wreck(?:s|age) mud silt
  rubbish waste litter graffiti spills? landslides? blockages? backlogs? queues? crowds? traffic cheques? payments? tables?
`)
/** People are called so as well: "the mayor, Ann Hall, was cleared". */
const ALSO_A_NAME = oneOf(
  'hall lane land woods forest park parks beach bridge path river bank field camp line grounds',
)

const THE = oneOf(
  'the this that these those a an its their all most some every each several many both two three four five six',
)
/** Where such a thing stands, or of what kind it is. */
const PREPOSITION = '(?:of|in|on|to|from|at|through|into|around|near|outside|along|between)'
const OF_IT = `(?:${PREPOSITION} (?:\\S+ ){1,3})?`
const WHEN = `(?:${oneOf('has have had is are now since finally later also partly fully')} )*`
// "A driver on the coast road was cleared."
const A_THING = `(?:(?:(?<!${PREPOSITION} )${THE} (?:(?!${PREPOSITION} |who )\\S+ ){0,3}?|^ )${CLEARED_AWAY}|${THE} ${ALSO_A_NAME}) ${OF_IT}${WHEN}`
const WAS_CLEARED =
  '(?:been|was|were) (?:(?:\\S+ly|later|also|since|now) )?cleared(?! (?:to|for|away|from|off|up|out|of (?:\\S+ )?(?:snow|ice|rubble|debris|mud|waste|rubbish|people|trees|protest\\S*)) )'

export const CLEARED: readonly RegExp[] = [
  / (?:acquitt\S+|exonerat\S+|vindicated) | cleared of (?!(?:\S+ )?(?:snow|ice|rubble|debris|mud|people|trees) )| (?<!(?:been|was|were) (?:\S+ )?)cleared by /,
  new RegExp(` (?<!(?:^|(?<= ))${A_THING})${WAS_CLEARED}`),
  // "The driver accused of blocking the road was cleared."
  new RegExp(
    ` (?:accused|suspected|charged|arrested|suspended|investigated) (?:of|with|by|in|over|for|on|after) (?:\\S+ ){0,10}?${WAS_CLEARED}`,
  ),
]

// How English news says that something is denied, unproven, settled, corrected or alleged. The patterns are read
// over a sentence's folded words ("didn't" is "did not"), one space between them and around them.

import type { StanceWords } from '../accusations/stance-words.ts'

export const STANCE: StanceWords = {
  denial: [
    / (?:deny|denies|denied|denying|denial|denials) /,
    / (?:refut|rebut|disput|repudiat|disavow|contest)(?:e|es|ed|s|ing|ted|ting)? (?:\S+ ){0,4}(?:claims?|allegations?|accusations?|charges?|reports?|account|version|suggestions?|any|that|this|it) /,
    / (?:reject|dismiss|brush|wave)(?:s|es|ed|ing)? (?:\S+ ){0,4}(?:claims?|allegations?|accusations?|charges?|suggestions?|criticism|reports?|aside|away) /,
    / (?:is|are|was|were|be|s) (?:\S+ )?(?:false|untrue|baseless|unfounded|groundless|a lie|lies|fabricated|defamatory|slander\S*) /,
    / (?:maintain|protest|insist)\S* (?:\S+ ){0,3}innocen\S* | (?:pleads?|pleaded|pled) not guilty | presumed innocent /,
    / (?:i|we|he|she|they) (?:have|has|had|did|do|does|would)? ?never | none of (?:our|my|us) /,
    / (?:insist|say|said|says|maintain|claim|assert)\S* (?:\S+ ){0,5}(?:did not|had not|has not|have not|was not|were not|had never|has never|have never|never) /,
    / (?:call|calls|called|calling|describ\S*) (?:\S+ ){0,4}(?:wrong|false|untrue|baseless|nonsense|absurd|a lie|lies|slander\S*|unfounded) /,
    / (?:no wrongdoing|did nothing wrong|done nothing wrong|nothing to do with|not guilty) /,
  ],
  noEvidence: [
    / (?:no|any|without|little|lack of|absence of|scant|zero) (?:\S+ )?(?:evidence|proof) /,
    / (?:not|never|nor|yet to) (?:\S+ ){0,3}(?:provide|provided|offer|offered|present|presented|produce|produced|cite|cited|give|given) (?:\S+ ){0,2}(?:evidence|proof) /,
    / (?:not|never|nothing|could not|cannot|yet to) (?:\S+ ){0,3}(?:proven|proved|prove|proves|established|substantiated|verified|confirmed|corroborated|shown|suggests?) /,
    / (?:unproven|unsubstantiated|unverified|unconfirmed|uncorroborated) | found no (?:\S+ ){0,2}(?:wrongdoing|fault|irregularit\S+|fraud|link|sign) /,
  ],
  outcome: [
    / (?:acquitt\S+|exonerat\S+|cleared of|cleared by|vindicated) /,
    / (?:charges?|case|complaint|inquiry|investigation) (?:\S+ ){0,4}(?:dropped|dismissed|closed|thrown out|shelved) | (?:dropped|dismissed|closed) the (?:charges?|case|complaint|inquiry|investigation) /,
  ],
  correction: [
    / (?:correction|corrected|erratum|clarification|an earlier version) /,
    / (?:and )?not (?:\S+ ){0,5}as (?:\S+ ){0,3}(?:reported|stated|announced|said|written|first|previously) /,
    / revised (?:up|down|upwards?|downwards?|to) | contrary to what (?:we|was|this) /,
    / (?:initially|previously|earlier|mistakenly|wrongly) (?:\S+ ){0,2}(?:reported|stated|announced|said|wrote|put) /,
  ],
  insteadOf: / (?:and )?not (?:the )?/,
  accusation: [
    / accus\S* (?:\S+ ){0,12}of | (?:accusation|alleg)\S* | suspect\S* | implicat\S* | denounc\S* /,
    / (?:blame|blames|blamed|blaming|charged with|indicted|complaints? against|sued|lawsuit) /,
  ],
  wrongdoing: [
    / (?:fraud\S*|brib\S*|corrupt\S*|embezzl\S*|launder\S*|forg(?:ed|ery|ing)|falsif\S*|backdat\S*|extort\S*|racketeer\S*|theft|stole|stolen|steal\S*) /,
    / (?:rap(?:e|ed|ist)|assault\S*|abus\S*|harass\S*|traffick\S*|molest\S*|prostitut\S*) /,
    / (?:crime|crimes|criminal|illegal\S*|unlawful\S*|guilty|complicit\S*|lied|lying|cheat\S*|doping|plagiari\S*|sabotag\S*|spying|negligen\S*|cover up|covered up|misconduct|wrongdoing|murder\S*|violence) /,
  ],
  idle: new Set('not no nor never without nothing none neither any all according against'.split(' ')),
  claim: [
    / (?:sa(?:y|ys|id|ying)|claim\S*|tell|tells|told|alleg\S*|according|describ\S*|insist\S*|recall\S*|testif\S*|wrote|posted|maintain\S*) /,
  ],
  flatDenial:
    /^(?:no )?(?:totally |completely |absolutely )?(?:false|lies|a lie|nonsense|ridiculous|absurd|rubbish|untrue|never|not true|slander) $|^(?:no )?(?:that|this|it|all of this|all of it) (?:is|s) (?:\S+ )?(?:false|a lie|nonsense|ridiculous|absurd|untrue|slander) /,
  pointsBack:
    / (?:these|those|the|such|his|her|their|this|that|any|all) (?:\S+ )?(?:accusations?|allegations?|claims?|charges?|remarks?|account|version|wrongdoing|suggestions?|reports?) | categorically | flatly | outright /,
}

// What tells in English sentences why something is so: by a word for a reason, by what went wrong, by what was found out.

import type { ReasonSigns } from '../questions/reason-signs.ts'
import { nested, oneOf } from '../word-list.ts'

/** What is due to be done is no reason: "due to open in May", and "due to rain". */
const INFINITIVE = nested(`
  be appear arrive attend begin build celebrate close come complete decide deliver depart end expire face finish fly get give
  go have hear hold host join land last launch leave make marry meet move open pay perform play present publish raise
  receive reopen resume retire return rule run sail sell serve sign speak stand start take talk testify travel visit vote
`)

export const REASON_SIGNS: ReasonSigns = {
  plain: new RegExp(
    `(?<!\\p{L})${oneOf(`
      because that(?:['’]s|_is)_why since due_to(?!_${INFINITIVE}(?!\\p{L})) owing_to as_a_result in_order_to so_that so_as_to to_avoid
      in_response for_fear for_(?:want|lack)_of caus reason led_to prompt thanks_to blam trigger stem citing cited
      grounds by_mistake in_error mistakenly in_protest in_retaliation in_the_hope in_an?_(?:effort|attempt|bid)_to on_account_of
      as_a_precaution for_safety in_case (?:intended|designed)_(?:to|for) earmarked_for set_aside_for (?<=[,”"]_)meant_(?:to|for) to_(?:help_)?(?:fund|finance|pay_for)
      after_an?_(?:[\\p{L}-]+_){0,2}(?:row|dispute|disagreement|quarrel|argument|feud|falling-out)
    `)}`,
    'iu',
  ),
  wanting:
    /(?<=^["“'‘\s]*)(?:I|he|she|they|we)\s(?:wanted|feared|hoped|needed|dreaded|(?:was|were)\s(?:afraid|scared|ashamed)|could\snot|couldn['’]t|(?:did\snot|didn['’]t)\s(?:dare|want))/iu,
  miscounted:
    /(?<!\p{L})(?:(?:counted|added|recorded|entered|listed) twice|double-count\p{L}+|miscount\p{L}*|(?:had|has|have) (?:been )?(?:left out|overlooked|omitted|forgotten|missed|swapped|transposed|mixed up|misread|miscopied|confused)|(?:had|was|were) not (?:been )?(?:counted|included|recorded|reported)|without (?:telling|alerting|informing|reporting)|(?:had|have) (?:sought|received) treatment|(?:had|have) (?:gone|seen) (?:to )?(?:a|their) (?:own )?doctors?|(?:typing|clerical|copying|counting|arithmetic) (?:error|mistake)s?)(?!\p{L})/iu,
  takingUp:
    /(?<!\p{L})(?:(?:that|this|which)(?:['’]s| is| was) why|hence|for (?:that|this) reason|reason why)(?!\p{L})/iu,
  loose:
    /(?<!\p{L})(?:after|amid|for (?:not )?\p{L}+ing|unable to|in a bid|(?<!(?:is|was|are|were|be|been|it['’]s) )over|out of)(?!\p{L})/iu,
  causing: new RegExp(
    `(?<!\\p{L})${oneOf(`
      caus(?:ed|ing|es) trigger(?:ed|ing|s) spark(?:ed|ing|s) prompt(?:ed|ing|s) led_to brought_(?:about|down) set_off prevent(?:ed|ing|s)
      stopped(?=_(?:\\S+_){1,5}from_) kept(?=_(?:\\S+_){1,5}from_) knocked_out forced (?:is|was)_behind
      made(?=_(?:\\S+_){1,4}(?:ill|sick|fall|collapse|stop|fail))
    `)}`,
    'iu',
  ),
  caused:
    /(?<!\p{L})(?:caused|triggered|sparked|prompted|delayed|undermined|weakened|stopped|brought down) by(?!\p{L})/iu,
  preventing: /(?<!\p{L})(?:prevent(?:ed|ing|s)|stopped|kept|knocked out|blocked|delayed)(?!\p{L})/iu,
  occasion: /(?<!\p{L})(?:had [^,;:.]*(?<!\p{L})before|after) (?:having )?$/iu,
  following: /(?<!\p{L})(?:when|after|while)(?!\p{L})/iu,
  failing: new RegExp(
    `(?<!\\p{L})${oneOf(`
      fault(?:y|s)? fail(?:ed|ure|ures|ing) rust corrosion corroded wear worn metal_fatigue crack(?:s|ed)? short_circuit overheat short-circuit
      loose sheared snapped jammed blocked clogged unplugged disconnected swapped mix-up mixed_up errors? mistakes? negligence
      oversight rotten undermined weakened overloaded contaminated polluted eroded lightning burst
    `)}`,
    'iu',
  ),
  serving: {
    asked:
      / (?:what (?:is|was|are|were) (?:\S+ ){1,5}?for|what (?:is|was|are|were|will|would) (?:\S+ ){1,5}?(?:used|meant|intended|supposed) (?:for|to do)|what (?:will|would|did) (?:\S+ ){1,4}?pay for)(?= $)/,
    told: /(?<!\p{L})(?:(?:intended|designed|earmarked|set aside|meant) (?:to|for)|(?:will|would|to) (?:help )?(?:fund|finance|pay for|go towards?)|(?:used|spent) (?:to|on))(?!\p{L})/iu,
  },
  finding: new RegExp(
    `(?<!\\p{L})(?:according to (?:the |a |an )?(?:\\p{L}+ )?${oneOf(`
      reports? experts? inquiry engineers? investigators? inspectors? scientists? laboratory findings? results autopsy tests
    `)}|(?:engineers|investigators|inspectors|experts|scientists|surveyors|reports?|inquiry|tests)\\s(?:[\\p{L}'’-]+\\s){0,6}?(?:said|says?|found|finds|concluded|believed?|blamed?|showed|shows|pointed))`,
    'iu',
  ),
}

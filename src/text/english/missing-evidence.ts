// How English says that nothing proves what somebody is accused of: patterns over folded words, each with the tempting
// sentences that it must leave alone.

import { oneOf } from '../word-list.ts'
import { EVIDENCE, EXAMINER, INSTITUTION, NO_OPPOSITE, PROOF, UNANSWERED } from './stance-classes.ts'
import { UNPROVEN } from './unproven.ts'

export const NO_EVIDENCE: readonly RegExp[] = [
  ...UNPROVEN,
  / does not name (?:its|his|her|their|any) sources? | has never been (?:produced|shown|seen|published|heard) | nothing in (?:\S+ ){1,9}?backs? (?:\S+ )?up /,
  / rests? (?:entirely |solely |only )?on (?:one|a single|a lone|an anonymous|the word of) | (?:dna|fingerprints?|signature|handwriting) (?:\S+ ){0,4}?(?:did|does|do) not match | drew a blank /,
  / (?:records|data|logs|footage) (?:\S+ ){0,3}?do(?:es)? not (?:place|show|support|put) | remains? unclear (?:who|whether|how|what) | no document (?:\S+ ){0,5}?(?:mentions|names|shows) | had not been drinking /,
  // Whoever shows a picture or tells a tale does not know when it was, nor where it comes from.
  / (?:could|can|does|did|do) not (?:say|know|tell|recall|remember) (?:who (?:had |has )?(?:taken|took|sent|written|wrote|made)|when (?:it|the|or|and)|where (?:it|the \S+) (?:came|was|comes)|the date|whose) /,
  new RegExp(
    ` ${EXAMINER} (?:\\S+ ){0,8}?(?:could not|cannot|(?:was|were|been|is|are) unable to|not able to) (?:\\S+ )?(?:say|tell|determine|establish|identify|conclude) (?:what|how|whether|if|who|when|anything|the|a) `,
  ),
  / had no (?:need|cause|occasion) to (?:issue|make|order|intervene|act) /,
  / has (?:had|received|seen) no (?:\S+ )?(?:complaints?|reports?|concerns?) /,
  new RegExp(
    ` ${oneOf(`
    found find finds finding turned_up unearthed produced showed shows revealed reveals yielded
    contained? flagged recorded raised discovered uncovered identified detected saw sees spotted noted
    records? lists? reported threw_up came_across picked_up discloses? disclosed
  `)} (?:\\S+ )?(?:no|nothing|none|not a|not one|neither|everything (?:was )?in order) `,
  ),
  new RegExp(
    ` (?:found|judged|declared|deemed|certified|ruled) ${NO_OPPOSITE}{1,7}?(?:in order|to be sound|compliant|genuine|sound|clean|lawful|within the rules|up to standard|consistent|accurate|correct) `,
  ),
  / (?:has|have|had|with|raises?|raised|gave|gives?|found|sees?) no (?:\S+ )?(?:concerns?|issues?|problems?|case to answer|reason to|grounds?|questions?|cause for|complaints?|record|reports?|evidence) /,
  / (?:unable|impossible|failed|no way|too early|not possible|powerless) (?:\S+ )?(?:to|of) (?:establish|confirm|verify|determin|prov|say|tell|corroborat|substantiat|conclude|authenticat|identify)\S* /,
  new RegExp(
    ` (?:did not|does not|do not|has not|have not|had not|could not|cannot) (?:\\S+ ){0,3}?${oneOf(`
    produce name offer provide supply show cite hand_over share point_to back_up substantiate find
    conclude support bear_out prove confirm establish identify turn_up reveal uphold contain mention
  `)} (?:\\S+ ){0,4}?${oneOf(`
    any a_single evidence proof documents? letters? emails? recordings? records? names? it this them
    that claims? account allegations? complaints? link fault breach wrongdoing fraud
  `)} `,
  ),
  / (?:no|not any|without) (?:\S+ ){0,2}?(?:anyone|anybody|witness(?:es)?|one) (?:\S+ ){0,3}?(?:confirm|corroborat|come forward|back)\S* | (?:one|his|her) word against /,
  new RegExp(` ${INSTITUTION} (?:\\S+ ){0,14}?(?:no|nothing|none|not any|never any) `),
  new RegExp(
    ` ${EXAMINER} (?:\\S+ ){0,10}?(?:not|never) (?:\\S+ ){0,2}?(?:receiv|record|see|find|found|identif|open|rais|not)\\S* (?:\\S+ ){0,3}?${EVIDENCE} `,
  ),
  / not (?:upheld|received|recorded) (?:any|a single) | (?:upheld|received|recorded) no /,
  / nothing (?:\S+ ){0,8}?(?:shows?|showed|proves?|proved|suggests?|suggested|indicates?|indicated|establish(?:es|ed)|points? to|supports?|links?|confirms?|bears? out|connect(?:s|ed)|ties|tied|implicat(?:es|ed)|incriminat(?:es|ed)|corroborat(?:es|ed)|justif(?:ies|ied)|warrants) /,
  / no (?:\S+ )?(?:link|evidence|proof|trace|connection|payment|fault|wrongdoing|fraud|basis)s? (?:\S+ ){0,4}?(?:has|have|had|was|were|is|could|can) (?:\S+ )?(?:been |be )?(?:\S+ )?(?:established|found|proven|proved|shown|identified|uncovered) /,
  / no (?:\S+ )?(?:indication|suggestion|sign|hint) (?:\S+ ){0,2}?(?:that|of|at) | (?:gave|gives|offer(?:s|ed)|cit(?:es|ed)) no (?:\S+ )?(?:names?|sources?|details?|documents?) /,
  / (?:relies|relied|rests|rested|based) (?:\S+ )?(?:on|upon) (?:a|one) (?:single|sole|lone|unnamed|anonymous) (?:\S+ )?(?:source|witness|letter) /,
  / for (?:want|lack) of (?:evidence|proof) /,
  / (?:(?:nobody|no one) else|no other (?:witness|guest|player|member|passenger|neighbour|colleague)\S*) (?:\S+ )?(?:saw|heard|witnessed|noticed|confirmed|backed|corroborated|reported) | none of (?:the |those |these |his |her |their )?(?:\S+ ){0,2}?(?:witnesses|guests|players|members|colleagues|neighbours|others|people|staff|documents|records) (?:\S+ ){0,4}?(?:saw|heard|witnessed|noticed|confirm\S*|back\S*|support\S*|corroborat\S*|recall\S*|remember\S*|mention\S*|show\S*) /,
  / (?:declin|refus|would not|did not want|was unwilling)\S* (?:to )?(?:say|name|reveal|identify|disclose|explain) (?:who|how (?:he|she|they)|where|when|what|his|her|their|the) (?:\S+ )?(?:source|name|told|knew|learned|learnt|evidence|heard|had|it|informant|came|from)\S* /,
  new RegExp(
    ` (?:asked|pressed|questioned|challenged) (?:\\S+ ){0,2}?(?:for|about|to produce|to provide) (?:\\S+ )?(?:evidence|proof) (?!of (?:age|identity|address|residence|purchase|payment) )(?:\\S+ ){0,8}?${UNANSWERED} `,
  ),
  / no (?:\S+ )?(?:complaints?|reports?) (?:\S+ ){0,2}?(?:has|have|had|was|were) (?:\S+ )?(?:lodged|filed|recorded|received|registered|made) | (?:names?|named|cites?|cited|mentions?|gives?|gave|contains?|bears?) no (?:\S+ )?(?:dates?|names?|witness(?:es)?|places?|facts?|figures?|details?|signature) | (?:tests?|samples?|results?|analys[ei]s|checks?) (?:\S+ ){0,3}?(?:came|come|were|was|proved) (?:back )?(?:negative|clean) (?!after|following|since)/,
  / (?:not a|no|without a) (?:\S+ )?(?:shred|scrap|scintilla|iota|hint|trace|ounce) of (?:\S+ )?(?:evidence|proof) | nothing (?:\S+ ){0,2}?(?:that|which|to) (?:\S+ )?(?:incriminat|implicat|support|suggest|indicat|back|confirm|prov|corroborat|connect|link)\S* | (?:he|she|they|witness|accuser|complainant) (?:did not|had not|has not|never) (?:\S+ )?(?:witness|witnessed) (?:it|the|this|that|any|anything) /,
  / no (?:such )?(?:\S+ ){1,3}?(?:has|have|had|was|were) (?:been |ever )?(?:traced|found|identified|located|recorded|uncovered|detected|produced) /,
  / (?:admit|conced|acknowledg)\S* (?:\S+ ){0,5}?(?:not|never|nothing) (?:\S+ ){0,3}?(?:there|present|see|seen|saw|witness|witnessed|heard) /,
  / (?:not|never|nor) (?:\S+ ){0,4}?(?:found|seen|identified|uncovered|discovered|shown) (?:any|anything|evidence|a single) /,
  / (?:found|seen|uncovered|identified|discovered|shown|received) (?:no|nothing|none|neither) /,
  new RegExp(
    ` (?:no|any|without|little|lack of|absence of|scant|zero|single) (?:\\S+ ){0,2}?(?:evidence|proof|${PROOF} (?:to|that|of|for)) `,
  ),
  / (?:no|any|without|little|lack of|absence of|scant|zero|single) (?:\S+ )?(?:evidence|proof) /,
  new RegExp(
    ` (?:not|never|nor|yet to|without|refused to|declined to|failed to|unable to|nothing|no) (?:\\S+ ){0,3}?(?:provid|offer|present|produc|cit|giv|show|suppl|back|shar|hand)\\S* (?:\\S+ ){0,5}?${PROOF} `,
  ),
  new RegExp(
    ` (?:not|never|nothing|could not|cannot|yet to|nor) (?:\\S+ ){0,3}?${oneOf(`
    proven proved prove proves establish establishe[sd] substantiate substantiated verify verified
    confirmed corroborated? shown suggests? suggest support supported backed_up back_up indicate
    indicates
  `)} `,
  ),
  / (?:unproven|unsubstantiated|unverified|unconfirmed|uncorroborated|inconclusive) | (?:found|finds|find|seen|uncovered) (?:no|nothing) (?:\S+ ){0,3}(?:wrongdoing|fault|irregularit\S+|fraud|link|sign|suggest|indicate|support|improper|untoward) /,
  / no (?:complaint|allegation|charge|claim)s? (?:has|have|had|was|were) (?:\S+ )?(?:upheld|proven|proved|made|filed|brought) /,
]

export const NO_EVIDENCE_HINT = new RegExp(
  ` ${oneOf(`
    rests? drew remains?
    marks all yet admit* accepted conced* acknowledg* told unclear unsigned undated anonymous
    no not nor never nothing none neither without any little lack absence scant zero single want unable
    nobody asked pressed questioned challenged unwilling would declin* refus* negative clear normal
    impossible failed powerless too cannot yet refused declined un\\S+ed unproven inconclusive found
    finds? finding judged declared deemed certified ruled word everything one
  `)} `,
)

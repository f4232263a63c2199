// What English news tells of wrongs with: far more words than those that accuse by themselves, since these count only
// where somebody responds. Folded words; a star stands for any ending.

import type { WrongWords } from '../accusations/wrong-words.ts'
import { oneOf } from '../word-list.ts'
import { HINTS } from './hints.ts'

export const WRONGS: WrongWords = {
  /** Deeds for which somebody is to blame. */
  deeds: `
    abandon* abduct* abet* abus* accomplice* adulterat* afraid alter altered ambush* ask* assassin* assault*
    attack* backdat* backhander* ban banned beat* bent betray* bilk* blackmail* blam* bled bleed* breach* brib*
    broke broken broker* bugg* bull* bundl* buried burn* bury* bypass* careless* cartel* cashed cheat* choke*
    clandestin* coax* coerc* collu* complicit* con conceal* conned connive* conspir* contaminat* contraband*
    cook* copied copy* corner* corrupt* counterfeit* cover* crime* criminal* cronies crony* cruel* culpabl* cut*
    damag* deceit* deceiv* decept* defam* defraud* delay* delet* demand* denied* depriv* desert* destroy* dilut*
    disappear* discard* disciplin* discriminat* disguis* dishonest* dismiss* distort* ditch* divert* dock*
    doctor* dodg* dope* doping douse* dragg* drain* drug* drunk* dump* dup* embezzl* endanger* enrich* evad*
    evasion* exaggerat* exclud* execut* expel* exploit* extort* fabricat* fail* fake* faking falsif* favor*
    favour* fiddl* fired fix* fled flee* flout* fob* forc* forg* fraud* freez* gag* gambl* grab* graft groom*
    grop* hack* handed handpick* harass* harm* hid hidden hide hiding hijack* hit hitting hoard* homophob*
    hoodwink* humiliat* hush* ignor* ill-treat* illegal* illicit* impersonat* improper* incit* inflat* infring*
    inject* insid* intimidat* invent* jump* keeping kept kick* kidnap* kill* laced lash* launder* leak* leer*
    left lie lied lies loot* lur* lying made maim* malicious* malpractic* manhandl* manipulat* masquerad*
    massag* misappropriat* mishandl* mislabel* mislaid mislead* misled mismanag* misrepresent* misspen*
    mistreat* misus* mob molest* mould* murder* muzzl* neglect* negligen* nepotis* nobbl* obstruct* offered
    offload* omit* order* oust* overcharg* overcrowd* overdos* overload* overrul* paedophil* paid palm* payoff*
    peddl* pilfer* pinch* pirat* plagiari* plant* plot* plunder* pocket* poison* poke* pollut* pour* predat*
    pressur* pretend* prey* promis* prostitut* punch* punish* push* racis* racket* raid* rail* ransack* rape*
    reckless* refus* repackag* resell* resold restamp* retaliat* rig* rip rob* ruin* rush* sabotag* sack* scam*
    scare* scrap* scratch* scream* screw* sexis* shave* shout* shov* shred* shut* siphon* skim* slap* slash*
    sloppy smack* smear* smuggl* sneak* snoop* snubb* soak* sold spied spik* spill* spy* squander* squeez* stab*
    stalk* starv* steal* stole* strangl* strip* stuff* suffocat* suppress* swap* swindl* switch* tainted tak*
    tamper* tapped tell* threat* threw thrott* throw* thug* tip tipp* told torch* tortur* traffick* trampl*
    trash* trespass* trick* turned twist* undercut* underpa* unfair* unlawful* unlicens* unpaid unsafe untest*
    usurp* vandal* vanish* violat* violen* walked warn* wash* watered whip* whisk* wip* wrong wrongdoing*
    xenophob* yank* yell*
  `,
  idioms: new RegExp(
    ` ${oneOf(`
      against_(?:his|her|their|our|my)_will at_(?:our|their)_expense at_night back_door back_room
      behind_(?:closed_doors|our_backs?|their_backs?|his_back|her_back) below_cost blind_eye by_force
      cash_in_hand covered_up cover_up cut_corners
      did_not_(?:pay|tell|warn|report|stop|help|call|declare|answer|return) does_nothing did_nothing
      every_fare failed_to for_(?:a_)?cash for_money for_profit for_years friends?_of got_away_with
      hand_in_the_till hands?_on hush_money in_(?:return|exchange)_for in_secret in_the_dark instead_of
      keep_quiet kept_(?:quiet|back|silent|one_of_us) knew_(?:about|all_along|full_well|what|it)
      left_(?:to|in|for|without|with|behind|out) looked_the_other_way made_(?:us|me|him|her|them)
      must_have_known no_one_(?:came|told|warned|called|listened)
      never_(?:paid|told|came|returned|warned|called|arrived|set_foot|sent|checked|tested|inspected|visited|answered|replied|turned_up|showed_up|bothered|listened|repaired|fixed)
      nobody_(?:came|told|warned|called|listened|can_see) off_the_books on_purpose on_the_side out_of_date
      over_and_over paid_off pulled_strings sat_on set_fire shut_(?:in|up|out) so_that_nobody swept_under
      threw_(?:it|them|him|her|us) to_save_money told_(?:us|me|them|him|her|staff)_(?:to|not|that)
      took_(?:the_)?(?:money|cash|bribes?|it) turned_a_blind turned_off switched_off
      under_the_(?:table|counter) used_our walked_past went_(?:missing|unpaid|unreported)
      with(?:out)?_(?:permission|consent|warning|notice|a_licen[cs]e|telling|paying|asking|insurance|checks?)
      you_hoped you_could_not_refuse
    `)} `,
  ),
  past: new RegExp(
    ` ${oneOf(`
    (?:have|has|had|was|were|been|be|being|is|are)_(?:\\S+_){0,2}?\\S{2,}(?:ed|en|t|un|ung|ade|old|ept|id|ft)
    \\S{3,}(?:ed) would used_to did got took gave went came left told said_nothing saw heard kept made
    paid put ran sold threw woke wrote slept knew hid held found felt fell broke brought bought stole
    shook shut stood lost let led sent sat spent drove drank began became were was
  `)} `,
  ),
  future: new RegExp(
    ` ${oneOf(`
      will shall is_due are_due is_set are_set is_expected are_expected plans?_to due_to
      next_(?:week|month|year|season|spring|summer|autumn) opens? closes reopens starts scheduled
      on_(?:saturday|sunday)
      (?:someone|somebody)_(?:had_|has_|must_have_|else_)?(?:\\S+ed|took|gave|told|cut|put|made|knew|hid|sold|let)
      (?:had|have|has)_been_(?:warned|alerted)_(?:about|of|that)
    `)} `,
  ),
  opinion:
    / (?:it is|that is|this is|there is|there are|we need|you need|you cannot|you can|we only|i (?:am|think|believe|hope|like|love|prefer|just|only|want|would)|we (?:want|hope|are|just)|people|everyone|everybody|life|always|the best|as long as|thank|all we want) /,
  third: / (?:he|she|they|him|her|them|his|their|it|its|you) /,
  plain: new RegExp(
    ` ${oneOf(`
      residents visitors spectators seats beds employees staff pupils students members metres miles acres
      tonnes million billion saturday sunday founded built opened employs serves houses runs costs?
      costing festival concert season match game exhibition weather rain harvest prices? rose record
      tickets? visits works free stadium holidays? weekend operates took_on installed took_place
      population website trains? buses bus roadworks takings sales
    `)} `,
  ),
  quarrel: new RegExp(
    ` ${oneOf(`
      fell_out falling_out feud* quarrel* at_odds war_of_words traded?_(?:insults|barbs|blows)
      trading_(?:insults|barbs) each_other one_another spat good_friends? friendship good_terms
      good_relationship
    `)} `,
  ),
  aims: new RegExp(
    `^ (?:she|he|they|the message|the letter|the remark|the question|the post|that) (?:was |were |is |are )?${oneOf(`
    meant means mean referr(?:ed|ing)_to refers?_to alluded_to alluding_to had_in_mind
    (?:speaking|talking|spoke|talked)_(?:of|about) aimed_at aims_at pointed_at pointing_at targets
    targeted
  `)} `,
  ),
  hints: HINTS,
  confronts:
    / you (?:(?:never|all|just|even) )?(?:knew|lied|signed|took|sold|hid|let|told us|promised|sent|stole|covered|ignored|turned|cut|dumped|paid|had (?:it|them|him|her)|have (?:lied|signed|taken|sold|hidden|let|ignored|covered|betrayed|robbed)) /,
  background:
    / (?:by training|born in) | (?:joined|appointed|hired|elected|promoted|recruited|ordained) (?:\S+ ){0,6}?in (?:19|20)\d\d | (?:built|founded|opened|created|launched|completed|established) (?:\S+ ){0,2}?in (?:1\d|20)\d\d | \d+ (?:metres|meters|miles|kilometres|feet|km) (?:long|high|wide|deep) | (?:married|divorced) (?:\S+ )?(?:with|father|mother) /,
  praise: new RegExp(
    ` (?:(?:is|was|remains|has been|s) (?:\\S+ )?(?:an?|the|my|our) (?:\\S+ ){0,2}?${oneOf(`
      admirable best brave brilliant caring courageous decent dedicated devoted exceptional extraordinary
      fine finest generous genius gentle gentleman gentlest gifted gem great greatest hard_working hero
      honest honourable humble inspiration inspiring kind kindest lovely loyal marvellous mentor model
      modest outstanding patient pioneer pleasure principled remarkable role_model saint superb talented
      thoughtful tireless visionary warm wonderful
    `)}|(?:is|was|remains|has been) (?:always |so |very |truly |utterly |deeply )?${oneOf(`
      admirable brave brilliant caring charming courageous decent devoted fantastic generous gentle gifted
      great honest honourable humble inspiring kind lovely marvellous outstanding patient remarkable
      respected superb talented thoughtful tireless warm wonderful
    `)}|taught (?:me|us) (?:everything|so much|all)|(?:has|have|had) done (?:so much|a lot|wonders|more than anyone) for|(?:i|we) (?:owe (?:him|her|them) (?:everything|so much|a lot)|admire|thank|salute|congratulate)|(?:full|every|complete|total|absolute|my|our) (?:confidence|trust|faith) in|(?:paid|pays|pay|paying) (?:\\S+ )?tribute to|(?:prais|applaud|commend|hail)(?:es|ed|ing|s|e) (?:\\S+ ){0,3}?${oneOf(`
      courage talent commitment work generosity record dedication patience career leadership kindness
    `)}|a (?:pleasure|joy|delight|privilege) to work|(?:christened|married|baptised|buried|saved|nursed|looked after) (?:all )?(?:my|our) (?:children|son|daughter|mother|father|family|grandchildren|parents)|(?:was|were|been) (?:awarded|given|presented with) (?:\\S+ ){0,3}?(?:medal|honour|award)) `,
  ),
  regrets: new RegExp(
    ` ${oneOf(`
      i_(?:was|got_it|had_it)_(?:(?!not|never|told)\\S+_)?wrong
      i_(?:should|ought_to)_(?:not_|never_)?have(?!_been_(?!more|less))
      i_(?:(?!not|never|cannot)\\S+_)?(?:regret(?!_that|_nothing)|apologi[sz]e)
      i_am_(?:so_|very_|truly_)?sorry(?!_(?:that|to_say)) my_(?:mistake|apologies|fault) i_take_(?:it|that|them)_back
      (?<!_(?:never|not|no|nor|that|without|refus\\S*)_(?:\\S+_){0,3})(?:apologi[sz]ed|offered_(?:an|his|her|their)_(?:\\S+_)?apolog(?:y|ies))
    `)} `,
  ),
  against:
    /\b(?:complaints?|cases?|law ?suits?|suits?|proceedings|action|charges?)\sagainst\s(?:the |Mr |Ms |Mrs |Dr )?(?:[\p{L}'’-]+\s){0,2}$/iu,
  owned: /\b(?:of|at|from|by|with|against|to|for|about|in)\s*(?:the )?$/i,
}

// English as it is typed in haste.

import type { RespellingWords } from '../questions/respelling-words.ts'
import { respellings } from '../questions/respelling-words.ts'

export const RESPELLINGS = respellings(`
  whos: who is
  whats: what is
  wheres: where is
  whens: when is
  whys: why is
  hows: how is
  wot: what
  y: why
  u: you
  ur: your
  r: are
  pls plz: please
  abt: about
  ppl: people
  mny: many
  pts: points
  govt: government
  pres: president
  coz cuz bc: because
  didnt: did not
  wo: will
  ca: can
  dont: do not
  doesnt: does not
  wasnt: was not
  whod: who did
  howd: how did
  wanna: want
  gonna: going
  isnt: is not
  tl: tl
  arent: are not
  werent: were not
  hasnt: has not
  havent: have not
  couldnt: could not
  wouldnt: would not
  shouldnt: should not
  whatd: what did
  whered: where did
  whend: when did
  whyd: why did
  b4: before
`)

/** Respelled only where the articles have no such word. */
export const HASTY = respellings(`
  wen wn: when
  wat wht waht: what
  wats whts wots: what is
  wich whch wch: which
  wher wer whr: where
  hoo: who
  wy whyy: why
  hw: how
  howmany: how many
  howmuch: how much
  wtf wth: what
  any1: anyone
  some1 sum1: someone
  every1: everyone
  num nr nbr: number
  yr: year
  yrs: years
  mth mnth: month
  mths mnths: months
  wk: week
  wks: weeks
  hr: hour
  hrs: hours
  mins: minutes
  secs: seconds
  w: with
  v vs: against
  wh: white house
  cos cus bcz bcos bcuz cz: because
  thru: through
  thats: that is
  theres: there is
  hes: he is
  shes: she is
  theyre: they are
  cant: can not
  wont: will not
  aint: is not
  hav hv: have
  wud: would
  cud: could
  shud: should
  da: the
  dat: that
  dis: this
  bout: about
  rly: really
  peeps: people
  dept: department
  potus: president
  insta: instagram
  vid: video
  msg: message
  tmrw tmr tomoz 2moro 2mrw: tomorrow
  2day: today
  2nite tonite: tonight
  yday: yesterday
  sed: said
  goin: going
  sayin: saying
  doin: doing
  tellin: telling
  thinkin: thinking
  talkin: talking
  happenin: happening
  happend hapened happnd: happened
  bday: birthday
  govs: governments
  dems: democrats
`)

export const SOUNDED_DIGITS: RespellingWords['soundedDigits'] = {
  words: new Map([
    ['2', 'to'],
    ['4', 'for'],
  ]),
  before: new Set(
    `supposed going happen happened happening say says said speak speaks spoke speaking talk talks talked talking reply replied
    respond responded listen reason reasons what wait waiting waited jailed fired arrested fined sacked motive cause letter answer
    reaction response apologise apologised apologize apologized message able due ought`.split(/\s+/),
  ),
  behind: new Set(
    `the a an him her them us me my his their our your it this that these those do be get go make see know leave stop have say
    resign quit happen`.split(/\s+/),
  ),
  counted: new Set(
    'days weeks months years hours minutes people times million billion more others of'.split(' '),
  ),
}

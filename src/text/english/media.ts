// English words for where something was said, and to whom.

import type { MediaWords } from '../quotations/cue-lexicon.ts'

export const MEDIA: MediaWords = {
  prepositions: words('on in at during via by over'),
  onto: new Set(['on', 'via']),
  nouns:
    words(`statement tweet message post comment video letter mail email interview op-ed speech address conference briefing network account
    show programme program podcast newspaper daily weekly monthly magazine site website channel radio television tv book text
    hearing trial rally debate session phone page blog platform report note call`),
  places: words(
    'network account newspaper daily weekly monthly magazine site website channel page blog platform radio show',
  ),
  complements: words('conference briefing interview'),
  links: words('the a an his her its their of for with to social'),
  hearing: words('to told with'),
  toward: words('to'),
  answered: words('statement tweet message post comment video letter mail email op-ed text report note call'),
  sent: words('letter mail email text message'),
  hanging: new Set(),
  // Nobody speaks "to" a building: "outside the town hall" is no hearing.
  outside: { prepositions: new Set(), buildings: new Set() },
  days: words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter`),
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

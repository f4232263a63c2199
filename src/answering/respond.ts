// Request + Asker -> Reply. The one switch that every edge goes through.

import type { Corpus, ReindexProgress } from '../corpus/corpus.ts'
import { answerQuestion } from './ask.ts'
import { contextFor } from './context.ts'
import { answerLeaning } from './conversation/from-shown.ts'
import { recogniseSmallTalk } from './conversation/small-talk.ts'
import { cutExcerpt, speakerWithin } from './excerpts.ts'
import { readPassage } from './passage.ts'
import { listPeople } from './people.ts'
import { listQuotations, showTimeline } from './quotes.ts'
import { withReferents } from './referents.ts'
import type { Excerpt, Reply } from './reply.ts'
import type { Asker, ExcerptPlace, Request } from './request.ts'
import { listSources } from './sources.ts'
import { verifyQuotations } from './verify.ts'

/** Everything but a reindex resolves at once; a reindex reports its progress meanwhile. */
export async function respond(
  request: Request,
  asker: Asker,
  corpus: Corpus,
  onProgress?: (progress: ReindexProgress) => void,
): Promise<Reply> {
  switch (request.kind) {
    case 'ask':
      return (
        recogniseSmallTalk(request.question, asker.language, corpus, asker.conversation) ??
        withReferents(
          request.leaning === undefined
            ? answerQuestion(request, asker, corpus)
            : answerLeaning(request, request.leaning, asker, corpus),
          corpus,
        )
      )
    case 'passage':
      return readPassage(request, corpus)
    case 'excerpts':
      if (request.places.length === 0) return { kind: 'nothing-further' }
      return withReferents(furtherExcerpts(request.places, corpus), corpus)
    case 'quotes':
      return listQuotations(request, asker, corpus)
    case 'timeline':
      return showTimeline(request, asker, corpus)
    case 'people':
      return listPeople(request, corpus)
    case 'verify':
      return verifyQuotations(request.quote, corpus)
    case 'sources':
      return listSources(corpus)
    case 'help':
      return { kind: 'help' }
    case 'reindex':
      if (!asker.mayReindex) return { kind: 'not-allowed' }
      return { kind: 'reindex', outcome: await corpus.reindex(onProgress) }
  }
}

function furtherExcerpts(places: readonly ExcerptPlace[], corpus: Corpus): Reply {
  const excerpts = places.flatMap((place) => excerptAt(place, corpus))
  return {
    kind: 'excerpts',
    excerpts: excerpts.map((excerpt) => ({ ...excerpt, context: contextFor([excerpt], corpus) })),
  }
}

/** None when the article has changed under the button since. */
function excerptAt(place: ExcerptPlace, corpus: Corpus): readonly Excerpt[] {
  const article = corpus.article(place.article)
  const passage = corpus.passage(place.article, place.passage)
  if (article === null || passage === null || place.start >= place.end || place.end > passage.text.length)
    return []
  const speaker = speakerWithin(place, corpus.quotationsIn(place.article, place.passage))
  return [cutExcerpt({ article, passage, span: place, speaker })]
}

// Words that were said on an occasion, which the passage above tells.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../../support/answers.ts'
import { article } from '../../support/beside.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const BAKERY = {
  'four-1.txt': article('2025-04-02', [
    'Le four communal de Vaubreuse a été repeint en rose par le boulanger Aurélien Castaing.',
    '« Le rose plaît aux enfants, et le pain est le même », assure Aurélien Castaing.',
  ]),
  'four-2.txt': article('2025-04-09', [
    'Une pétition de trente riverains réclame la fermeture du four de Vaubreuse.',
    '« Qu’ils viennent goûter avant de signer », a lancé Aurélien Castaing mardi.',
  ]),
  'four-3.txt': article('2025-04-16', [
    'Jeudi, le jury régional a remis la médaille du pain de seigle au four de Vaubreuse.',
    '« Ma grand-mère aurait pleuré, moi je retourne pétrir », a soufflé Aurélien Castaing.',
  ]),
}

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(BAKERY)
})
afterAll(() => story.close())

test.each([
  ['Que répond Aurélien Castaing aux riverains de la pétition ?', 'goûter avant de signer'],
  ['What did Aurélien Castaing reply to the petition about the oven?', 'goûter avant de signer'],
  ['Qu’a dit Aurélien Castaing quand le jury lui a remis la médaille ?', 'je retourne pétrir'],
  ['qu’a dit castaing en recevant la médaille', 'je retourne pétrir'],
  ['What did Aurélien Castaing say when he was given the medal?', 'je retourne pétrir'],
])('%s', (question, words) => {
  expect(firstExcerptIn(story, question, { today: '2025-04-20' })).toContain(words)
})

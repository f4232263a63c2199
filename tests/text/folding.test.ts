import { describe, expect, it } from 'vitest'

import { fold, foldWord } from '../../src/text/folding.ts'

describe('foldWord', () => {
  it('takes off case, accents, ligatures and invisible characters', () => {
    expect(['ÉLUE', 'e\u0301lue', 'Œuvre', 'ﬁnance', 'evacu\u00ADés', 'Łódź', 'İzmir'].map(foldWord)).toEqual(
      'elue elue oeuvre finance evacues lodz izmir'.split(' '),
    )
  })

  it('leaves the marks of other scripts, which tell words apart there', () => {
    expect(foldWord('हिन्दी')).toBe('हिन्दी')
    expect(foldWord('한국')).toBe('한국')
  })
})

describe('fold', () => {
  it('writes apostrophes, quotation marks, hyphens and spaces in one way', () => {
    expect(fold(' «\u00A0L’élue\u202F» dit\u00A0:\n“porte‑parole” ')).toBe('" l\'elue " dit : "porte-parole"')
  })

  it('leaves a text that is folded already as it is', () => {
    expect(fold(fold('L’Œuvre\u00A0!'))).toBe(fold('L’Œuvre\u00A0!'))
  })
})

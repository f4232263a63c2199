import { describe, expect, it } from 'vitest'

import { annotate } from '../../../src/text/annotation.ts'
import { parseArticle } from '../../../src/text/article/article.ts'
import type { Quotation } from '../../../src/text/quotations/attribution.ts'
import { nastyTexts } from '../nasty-texts.ts'

function read(body: string, language = 'fr') {
  const source = `---\nlanguage: ${language}\npublished: 2025-03-07\n---\n\n${body}`
  return annotate(parseArticle('essai.txt', new TextEncoder().encode(source)))
}

/** "words — speaker", the speaker in brackets where only described. */
function said(body: string, language = 'fr'): string[] {
  const { article, entities, quotations } = read(body, language)
  return quotations.map(({ passage, start, end, speaker, description }) => {
    const words = article.passages[passage - 1]?.text.slice(start, end)
    const who =
      speaker === null ? (description === null ? 'personne' : `[${description}]`) : entities[speaker]?.name
    return `${words} — ${who}`
  })
}

function quotationsOf(body: string): readonly Quotation[] {
  return read(body).quotations
}

const VILLAGE = 'La maire de Brévenne, Claire Vasseur, et le préfet, Paul Morvan, se sont vus lundi.\n'

describe('attributeQuotations gives words', () => {
  it.each([
    ['« Non », a déclaré Claire Vasseur.', 'Non — Claire Vasseur'],
    ['« Non », a déclaré mardi à la presse, devant la gare, Claire Vasseur.', 'Non — Claire Vasseur'],
    ['"Non" déclare Paul Morvan', 'Non — Paul Morvan'],
    ['« Non », répond la maire.', 'Non — Claire Vasseur'],
    ['« Non », s’époumone la maire.', 'Non — Claire Vasseur'],
    [
      'Paul Morvan a tranché mardi, au grand dam de la maire de Brévenne, Claire Vasseur, qui dénonce un « abandon ».',
      'abandon — Claire Vasseur',
    ],
    ['« Non », lui rétorque Paul Morvan.', 'Non — Paul Morvan'],
    ['« Non » (Paul Morvan a souri) : Claire Vasseur : « Oui. »', 'Oui. — Claire Vasseur'],
    ['Claire Vasseur affirme que la route « tiendra cent ans ».', 'tiendra cent ans — Claire Vasseur'],
    ['La maire, qui a reçu Paul Morvan, dénonce un « abandon ».', 'abandon — Claire Vasseur'],
    ['Claire Vasseur, 54 ans, élue en 2020, a dénoncé un « abandon ».', 'abandon — Claire Vasseur'],
    ['Paul Morvan a traité Claire Vasseur d’« irresponsable ».', 'irresponsable — Paul Morvan'],
    ['Claire Vasseur a été qualifiée de « butée » par Paul Morvan.', 'butée — Paul Morvan'],
    ['Une route « sans issue », selon Claire Vasseur.', 'sans issue — Claire Vasseur'],
    ['Aux yeux de Paul Morvan, la route est « sûre et solide ».', 'sûre et solide — Paul Morvan'],
    ['Pour Paul Morvan, la route « tiendra ».', 'tiendra — Paul Morvan'],
    ['La route « ne tiendra pas », estime Claire Vasseur.', 'ne tiendra pas — Claire Vasseur'],
    ['Réponse de Paul Morvan : « Jamais. »', 'Jamais. — Paul Morvan'],
    ['Claire Vasseur a haussé les épaules : « Jamais. »', 'Jamais. — Claire Vasseur'],
    ['Paul Morvan ne « se souvient pas » de la route.', 'se souvient pas — Paul Morvan'],
    ['Claire Vasseur se dit « confiante ».', 'confiante — Claire Vasseur'],
    ['D’après les mots de Paul Morvan, une route « sûre ».', 'sûre — Paul Morvan'],
  ])('to whom the sentence gives them: %s', (sentence, expected) => {
    expect(said(VILLAGE + sentence)).toContain(expected)
  })

  it.each([
    ['Le président drovène Ilian Marth a juré de répondre « sans faiblir ».', 'sans faiblir — Ilian Marth'],
    ['Son homologue drovène, Ilian Marth, ira « sans joie ».', 'sans joie — Ilian Marth'],
    [
      '« Si ça, ce n’est pas fermer », de dire M. Morvan en mêlée de presse.',
      'Si ça, ce n’est pas fermer — Paul Morvan',
    ],
    [
      '« La forge tenait chaud », a soufflé à l’AFP Dominique, chef d’équipe.',
      'La forge tenait chaud — Dominique',
    ],
    [
      'L’entourage de la ministre Anne Sorel, qui avait elle-même parlé d’un « test », se tait.',
      'test — Anne Sorel',
    ],
    ['Selon lui, l’arbitre a « perdu le fil ». Paul Morvan a ri.', 'perdu le fil — Paul Morvan'],
    [
      'L’Union des forges s’est dite « inquiète » par la voix de son chef, Luc Vial.',
      'inquiète — Union des forges',
    ],
    ['Le Kremlin a pour sa part mis en garde contre une « escalade folle ».', 'escalade folle — Kremlin'],
    ['Selon M. Morvan, le choix du tracé témoigne d’un « bel élan ».', 'bel élan — Paul Morvan'],
    ['Des « pertes » sont à craindre, a annoncé vendredi le gouvernement.', 'pertes — gouvernement'],
    ['Matignon, en revanche, « n’exclut rien ».', 'n’exclut rien — Matignon'],
    ['On cite l’un de ses élèves, l’amiral Luc Vial : « Nous avons signé. »', 'Nous avons signé. — Luc Vial'],
    [
      'Paul Morvan a rappelé, selon le compte rendu de la maire, que « tout se paie ».',
      'tout se paie — Paul Morvan',
    ],
    ['Claire Vasseur sourit, quand Paul Morvan soupire. La première dit « oui ».', 'oui — Claire Vasseur'],
    [
      '« On a beaucoup pesé. » Ainsi réagissait, au soir du vote, Luc Vial, le maire de Sorlin.',
      'On a beaucoup pesé. — Luc Vial',
    ],
  ])('as newspapers put it: %s', (sentence, expected) => {
    expect(said(VILLAGE + sentence)).toContain(expected)
  })

  it('to whom the subheading puts its questions', () => {
    const body = `${VILLAGE}\nTrois questions à Nina Brochard, sociologue\n\n« Jamais de la vie », tempère l’autrice. Elle sourit. « On les voit mieux. »\n`
    expect(said(body)).toEqual(['Jamais de la vie — Nina Brochard', 'On les voit mieux. — Nina Brochard'])
  })

  it.each([
    ['« On nous demande l’impossible », déplore une députée. Lise Quéran se lève.', '[une députée]'],
    ['Le Kremlin s’est tu. « Nous suivons cela », a indiqué son porte-parole.', '[son porte-parole]'],
    ['Quatre hommes sont entendus ; l’un d’eux a reconnu « un coup », a précisé Claire Vasseur.', '[l’un]'],
    ['« J’ai la rage », dénonce Luc, 54 ans, ouvrier. Luc Vial préside la région.', 'Luc'],
  ])('to nobody else where the text names nobody: %s', (sentence, who) => {
    expect(said(VILLAGE + sentence)[0]).toMatch(new RegExp(` — ${who.replace(/[[\]]/g, '\\$&')}$`))
  })

  it('to each of two sources of one sentence', () => {
    expect(
      said(`${VILLAGE}Une « belle route » selon Claire Vasseur, une « folie » selon Paul Morvan.`),
    ).toEqual(['belle route — Claire Vasseur', 'folie — Paul Morvan'])
    expect(
      said(
        'Paul Morvan et Luc Ferrand se sont accusés de « folie » pour l’un, d’« ingratitude » pour l’autre.',
      ),
    ).toEqual(['folie — Paul Morvan', 'ingratitude — Luc Ferrand'])
  })

  it('to the speaker whose speech is reported, not to a name that stands nearer or within the marks', () => {
    expect(
      said(`${VILLAGE}Claire Vasseur assure que Paul Morvan, selon elle « dépassé », doit partir.`),
    ).toEqual(['dépassé — Claire Vasseur'])
    expect(said(`${VILLAGE}Claire Vasseur assure que « Paul Morvan aurait perdu » sans elle.`)).toEqual([
      'Paul Morvan aurait perdu — Claire Vasseur',
    ])
    expect(
      said(
        `${VILLAGE}Claire Vasseur affirme que Paul Morvan regrette son départ et souffre d’un « vertige ».`,
      ),
    ).toEqual(['vertige — Claire Vasseur'])
  })

  it('in two pieces where an incise cuts one pair of marks, as one utterance', () => {
    const body = `${VILLAGE}« On m’a prise pour une folle, raconte Claire Vasseur. Puis on m’a crue. »`
    expect(said(body)).toEqual([
      'On m’a prise pour une folle — Claire Vasseur',
      'Puis on m’a crue. — Claire Vasseur',
    ])
    const groups = quotationsOf(body).map(({ group }) => group)
    expect(new Set(groups).size).toBe(1)
  })

  it('does not cut where the quoted one tells of somebody else’s words', () => {
    expect(said(`${VILLAGE}« Le préfet, m’a dit le maire, est parti », raconte Claire Vasseur.`)).toEqual([
      'Le préfet, m’a dit le maire, est parti — Claire Vasseur',
    ])
  })

  it('over a chain of quotations and paragraphs', () => {
    expect(
      said(
        `${VILLAGE}« Un », a dit Claire Vasseur. « Deux fois deux font quatre. »\n« Et voilà tout, croyez-moi. »`,
      ),
    ).toEqual([
      'Un — Claire Vasseur',
      'Deux fois deux font quatre. — Claire Vasseur',
      'Et voilà tout, croyez-moi. — Claire Vasseur',
    ])
  })

  it('to whom the sentence before introduces', () => {
    expect(said(`${VILLAGE}Paul Morvan va plus loin. « Il faut tout refaire, et vite. »`)).toEqual([
      'Il faut tout refaire, et vite. — Paul Morvan',
    ])
    expect(
      said(`${VILLAGE}Un cadre de la mairie assure que Paul Morvan a menti. « J’ai tout vu », affirme-t-il.`),
    ).toEqual(['J’ai tout vu — [Un cadre de la mairie]'])
  })

  it('to who wrote a letter, not to who reads it out', () => {
    expect(
      said(
        `${VILLAGE}Claire Vasseur a lu une lettre que Paul Morvan avait adressée à un ami : « Je pars demain. »`,
      ),
    ).toEqual(['Je pars demain. — Paul Morvan'])
  })

  it('to an organisation', () => {
    expect(said('La société Hydrone évoque « des désordres de surface ».')).toEqual([
      'des désordres de surface — Hydrone',
    ])
  })

  it('to nobody by name where only a description stands', () => {
    expect(said(`${VILLAGE}« Rien vu », souffle un proche du dossier.`)).toEqual([
      'Rien vu — [un proche du dossier]',
    ])
    expect(said(`${VILLAGE}On est accusé de « mollesse ».`)).toEqual(['mollesse — personne'])
  })

  it('of headings to the speaker of the same words in the body', () => {
    const body = `${VILLAGE}\n« Une fable »\n\nClaire Vasseur n’y croit pas. « Une fable et rien d’autre », a tranché Paul Morvan.`
    expect(said(body)).toEqual(['Une fable — Paul Morvan', 'Une fable et rien d’autre — Paul Morvan'])
    expect(quotationsOf(body).map(({ kind }) => kind)).toEqual(['headline', 'direct'])
  })

  it('quoted within words to the other, unless they are the speaker’s own', () => {
    expect(
      said(
        `${VILLAGE}« Mon voisin m’a répondu : “Tant que ça tourne, on ne touche à rien” », raconte Paul Morvan.`,
      ),
    ).toEqual([
      'Mon voisin m’a répondu : “Tant que ça tourne, on ne touche à rien” — Paul Morvan',
      'Tant que ça tourne, on ne touche à rien — [Mon voisin]',
    ])
    expect(
      said(`${VILLAGE}« Je leur ai dit : “Jouez pour vous et rien d’autre” », raconte Paul Morvan.`),
    ).toHaveLength(1)
  })

  it('in English', () => {
    const body = 'Mayor Claire Vasseur met prefect Paul Morvan on Monday.\n'
    expect(said(`${body}“No,” said Claire Vasseur. “Not today,” Paul Morvan told reporters.`, 'en')).toEqual([
      'No — Claire Vasseur',
      'Not today — Paul Morvan',
    ])
    expect(
      said(`${body}Paul Morvan called the road “a dead end”, according to Claire Vasseur.`, 'en'),
    ).toHaveLength(1)
  })
})

describe('attributeQuotations leaves out', () => {
  it.each([
    'L’article 4, qui confie l’eau à des « sociétés d’usage » mixtes, fait débat.',
    'Le traité de 1996, dit « de la Baie », tient encore.',
  ])('names that a text sets in marks: %s', (sentence) => {
    expect(said(VILLAGE + sentence)).toEqual([])
  })

  it.each([
    ['a title', 'Claire Vasseur a vu le film « Les Hautes Herbes ».'],
    ['a title before its noun', 'Claire Vasseur publie « L’Étrave », premier roman.'],
    ['a label', 'Claire Vasseur rappelle que la route a le label « Route sûre ».'],
    ['an operation', 'Claire Vasseur salue l’opération « Mistral noir ».'],
    ['a nickname', 'Claire Vasseur, que Paul Morvan surnomme « la Tour », est venue.'],
    ['a name given', 'Claire Vasseur présente un plan baptisé « Une route pour tous ».'],
    ['a ship', 'À bord du « Sterne », Claire Vasseur attend.'],
    ['a team', 'Les « Hermines » ont gagné.'],
    ['an offence', 'Le parquet a ouvert une enquête pour « blessures involontaires ».'],
    ['a job', 'Claire Vasseur a parlé de son ancien « directeur adjoint ».'],
    ['the writer’s distance', 'La route attend un entretien « par intérim » depuis mars.'],
  ])('%s', (_, sentence) => {
    expect(said(VILLAGE + sentence)).toEqual([])
  })
})

describe('attributeQuotations tells', () => {
  it('whole utterances from fragments', () => {
    const kinds = quotationsOf(`${VILLAGE}« Non », dit Claire Vasseur. Paul Morvan parle d’un « détail ».`)
    expect(kinds.map(({ kind }) => kind)).toEqual(['direct', 'mixed'])
  })

  it('how sure it is', () => {
    const body = `${VILLAGE}« Un », dit Claire Vasseur. « Deux », ajoute-t-elle.`
    expect(quotationsOf(body).map(({ certainty }) => certainty)).toEqual(['stated', 'resolved'])
  })

  it('spans of the passage’s own words, none twice at one depth, whatever the text', () => {
    for (const text of nastyTexts(600)) {
      const { article, quotations, entities } = read(`${VILLAGE}${text.replaceAll('\0', '')}`)
      let previous: Quotation | null = null
      for (const quotation of quotations) {
        const { passage, start, end, speaker } = quotation
        const words = article.passages[passage - 1]?.text.slice(start, end) ?? ''
        const apart =
          previous === null || passage > previous.passage || start >= previous.end || end <= previous.end
        const known = speaker === null || entities[speaker] !== undefined
        if (words.trim() !== words || words === '' || !apart || !known) expect.fail(JSON.stringify(text))
        previous = quotation
      }
    }
  })
})

const CLUB = 'Le président du club, Marc Aubry, a recruté l’été dernier le gardien Luc Ferrand.\n'
const ROW =
  'Le capitaine, Paul Morvan, a accusé lundi le trésorier, Marc Aubry, d’avoir menti à Luc Ferrand.\n'

describe('a name in a complement', () => {
  it.each([
    [
      'Le quintuple tenant a accusé ses chefs d’une erreur lors de la venue de Luc Ferrand. « Je sais », a-t-il lâché.',
      'Je sais — [Le quintuple tenant]',
    ],
    [
      'Le natif de Vire n’a pas été tendre avec Luc Ferrand. « Nul », a-t-il dit.',
      'Nul — [Le natif de Vire]',
    ],
    ['Le tombeur de Luc Ferrand a souri. « Facile », a-t-il dit.', 'Facile — [Le tombeur de Luc Ferrand]'],
    ['Un boucher proche de Luc Ferrand hausse les épaules. « Bof », dit-il.', 'Bof — [Un boucher]'],
    ['Celui qui dirige le stade tremble pour Luc Ferrand. « Hélas », dit-il.', 'Hélas — personne'],
  ])('is not who speaks: %s', (sentences, expected) => {
    expect(said(CLUB + sentences)).toContain(expected)
  })

  it('is, where a thing is the subject', () => {
    expect(said(`${CLUB}La lettre est parvenue à Luc Ferrand. « Merci », a-t-il dit.`)).toContain(
      'Merci — Luc Ferrand',
    )
  })
})

describe('a denial', () => {
  it.each([
    ['L’homme d’affaires a nié. « Jamais », a-t-il dit.', 'Jamais — Marc Aubry'],
    ['L’intéressé a démenti. « Jamais », a-t-il dit.', 'Jamais — Marc Aubry'],
  ])('is the accused’s: %s', (sentences, expected) => {
    expect(said(ROW + sentences)).toContain(expected)
  })

  it.each([
    'Le cabinet Orvault dément. « Jamais », dit-il.',
    'Le porte-parole du club a démenti. « Jamais », a-t-il dit.',
    'L’avocat du club conteste. « Jamais », a-t-il dit.',
  ])('is neither of the two where somebody else denies: %s', (sentences) => {
    expect(said(ROW + sentences).join()).not.toMatch(/Jamais — (?:Paul Morvan|Marc Aubry|Luc Ferrand)/)
  })
})

describe('whom somebody accuses', () => {
  it('is never the accuser, and is named where the article tells his office later', () => {
    const story =
      'L’ancien intendant, Luc Vial, accuse le proviseur d’avoir menti. Le proviseur nie. « Faux », dit-il.\n'
    expect(said(story).join()).not.toContain('Faux — Luc Vial')
    expect(said(`${story}Le proviseur, Guy Dambre, part.`)).toContain('Faux — Guy Dambre')
  })

  it('is not who an unknown passer-by is', () => {
    const story =
      'Mayor Ruth Calloway accused Desmond Pryce of lying.\nA passer-by who had queued shrugged. "Well," he said.'
    expect(said(story, 'en').join()).not.toMatch(/Well,? — (?:Ruth|Desmond)/)
  })
})

describe('an epithet', () => {
  it.each([
    [
      'L’ancien maire de Brévenne, devenu sénateur, a répondu. « Soit », a-t-il écrit.',
      /Soit — (?!Claire|Paul)/,
    ],
    ['« Soit », a soufflé la lauréate.', /Soit — \[la lauréate\]/],
  ])('means nobody where it may be anybody: %s', (sentences, expected) => {
    expect(said(VILLAGE + sentences).join()).toMatch(expected)
  })

  it.each([
    [
      'Son ancien joueur devenu entraîneur, Luc Vial, a parlé. Le triple champion a souri. « Oui », a-t-il dit.',
      'Oui — Luc Vial',
    ],
    [
      'Eva Roth, adjointe, a parlé. « Oui », a-t-elle dit. L’enseignante exige un plan « écrit ».',
      'écrit — Eva Roth',
    ],
    ['« Oui », rétorque sur le même réseau Luc Vial, qui a lu la lettre.', 'Oui — Luc Vial'],
    ['Luc Vial redit que la maire « ment » et promet des preuves « demain ».', 'demain — Luc Vial'],
    ['Une décision jugée « brutale » par Paul Morvan a surpris.', 'brutale — Paul Morvan'],
  ])('or another subject is told by the text: %s', (sentences, expected) => {
    expect(said(VILLAGE + sentences)).toContain(expected)
  })

  it('of a document is nobody’s who tells of it', () => {
    expect(said(`${VILLAGE}Selon Paul Morvan, on y lit : « Rien à dire. »`)).toContain(
      'Rien à dire. — personne',
    )
  })
})

describe('who is called by what he is or by no more than "il"', () => {
  it.each([
    [
      'Luc Vial, grutier au port, accuse lundi le capitaine du cargo d’avoir menti.\n« Je l’ai vu. Il riait », affirme ce marin de 38 ans.',
      'Je l’ai vu. Il riait — Luc Vial',
    ],
    // Nothing says that it is the one above.
    [
      'Luc Vial, grutier au port, accuse lundi le capitaine du cargo d’avoir menti.\n« Je l’ai vu », affirme ce marin.',
      'Je l’ai vu — [ce marin]',
    ],
    [
      'Selon Luc Vial, 47 ans, M. Roth aurait vendu la barque de nuit. « Il l’a vendue deux fois », lance-t-il.',
      'Il l’a vendue deux fois — Luc Vial',
    ],
    [
      'Selon Eva Vial, 47 ans, M. Roth aurait vendu la barque. « Je l’ai vendue », reconnaît-il.',
      'Je l’ai vendue — Roth',
    ],
    [
      'Ils ont nommé à ce poste son adjoint, Luc Vial, un chimiste de 41 ans arrivé en 2019. « Je reste », a prévenu celui-ci.',
      'Je reste — Luc Vial',
    ],
    ['« Menteur », a rétorqué, les yeux rougis, Ysarn Talabot, avant de sortir.', 'Menteur — Ysarn Talabot'],
    [
      'Le procureur de Brest, Luc Vial, a parlé. Eva Roth a écouté. « Rien », a souligné le procureur à propos des rumeurs.',
      'Rien — Luc Vial',
    ],
    [
      'Luc Vial a tout redit. « Ils venaient la nuit », a-t-il lâché. Parmi eux figure Paul Roth.\n« Je dormais », a rétorqué le céréalier.',
      'Je dormais — Paul Roth',
    ],
    [
      'Luc Vial a tout redit. « Ils venaient la nuit », a-t-il lâché. Parmi eux figure Eva Roth.\n« Je les ai vus », a rétorqué le céréalier.',
      'Je les ai vus — Luc Vial',
    ],
    [
      'Des voisins montrent du doigt Luc Vial, gros éleveur du plateau, qu’ils accusent d’avoir noyé un pré.\nLe céréalier s’en défend. « Il a plu », assure-t-il.',
      'Il a plu — Luc Vial',
    ],
    [
      '« Trois restent alités », a précisé la docteure Ysarnelle Talabot.',
      'Trois restent alités — Ysarnelle Talabot',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected)
  })

  it('and not by a word that another’s may be wider than', () => {
    const text =
      'Paul Hollis was seen leaving the hall with the soloist Max Ressler. “He will be heard,” the pianist said.'
    expect(said(text, 'en')).not.toContain('He will be heard, — Paul Hollis')
  })
})

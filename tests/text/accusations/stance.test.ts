import { describe, expect, it } from 'vitest'
import { judgeSentence } from '../../../src/text/accusations/stance.ts'
import { languageOf } from '../../../src/text/languages.ts'

const judge = (sentence: string, language: 'fr' | 'en' = 'fr', quoted: readonly string[] = []) => [
  ...judgeSentence(sentence, quoted, languageOf(language)).stances,
]

describe('a sentence that denies', () => {
  it.each([
    'Le directeur a toujours nié avoir reçu cet argent.',
    'La mairie dément formellement.',
    'L’entreprise conteste toute faute.',
    'Son avocat réfute ces accusations.',
    'Elle rejette en bloc les accusations.',
    'Il assure n’avoir jamais signé ce contrat.',
    'L’élu clame son innocence.',
    'Ces allégations sont infondées, selon elle.',
    'Aucun de nos salariés n’a tenu de tels propos.',
    'Le directeur s’inscrit en faux.',
    'Le marchand s’en défend.',
    'La patronne crie au mensonge.',
    'Le groupe juge ce témoignage fantaisiste.',
    '« Nous n’avons jamais touché à ces comptes. »',
    'Le prestataire rejette toute responsabilité.',
    'La mairie renvoie la responsabilité au promoteur.',
    'Dans un communiqué, elle assure que toutes les heures ont été payées ou le seront.',
    '« Je n’ai pas touché un centime, ni de lui ni de personne. »',
    '« Il n’y a eu aucune livraison clandestine », a tranché le préfet.',
    'Il n’y a jamais eu de caisse occulte.',
    'Il n’y a eu aucun pot-de-vin, a dit le notaire.',
    'Il n’y a pas eu la moindre pression sur le jury.',
    'Il n’y a pas eu de fausse facture.',
    '« On me prête un geste que je n’ai pas commis », a déploré la trésorière.',
    '« Rien n’est vrai là-dedans », a tranché le promoteur.',
    'Le chauffeur jure qu’il dormait chez lui cette nuit-là.',
    'La brocanteuse s’en est vivement défendue.',
    '« Qu’on me montre une seule preuve », a-t-il lancé.',
    '« Tout s’est fait dans la légalité », a insisté l’adjoint.',
    'La cheffe de chantier assure avoir toujours respecté les consignes.',
    'Le gardien invoque la légitime défense.',
    'Le patron balaie des « ragots de comptoir ».',
    'Le couple a toujours nié être à l’origine de l’incendie.',
  ])('%s', (sentence) => expect(judge(sentence)).toContain('denial'))

  it.each([
    'Le maire a inauguré le pont.',
    'Une contestation de voisinage oppose deux familles.',
    '« Je n’ai jamais vu ça en vingt ans », soupire le pêcheur.',
    'La société dément vouloir augmenter ses tarifs.',
    'Le maire a démenti la rumeur de son départ.',
    'L’abbé conteste la facture d’eau.',
    'L’expert soutient que le tableau est un faux.',
    'Le syndicat rejette tout compromis.',
    '« On nous a fait signer des actes qui n’ont jamais eu lieu », écrit l’infirmière.',
    'La salle assure que toutes les places ont été vendues.',
    '« Je n’ai vu personne sur le quai », dit la gardienne.',
    '« Nous n’avons pas la moindre preuve », a dit le juge.',
    '« Nous vérifions, rien de plus », a dit la procureure.',
    '« Les factures étaient fausses », dit l’ancienne comptable.',
    'Il n’y a qu’une porte dissimulée au fond de la cour.',
    '« Personne n’a été payé depuis mars », dit la couturière.',
    '« Jamais nous n’avons été prévenus », dit un riverain.',
    'Elle a expliqué qu’elle n’était pas satisfaite du menu.',
    '« On veut nous faire taire », dit la caissière.',
    'Il n’y avait pas de violoncelle dans l’orchestre.',
    'Il n’y a aucune pression dans la chaudière.',
    'Il n’y a pas de menace d’orage.',
    'Il n’y a pas de potager derrière l’école.',
    'Il n’y a pas d’accord entre les deux syndicats.',
    'Il n’y a pas de secrétariat le lundi.',
    'Il n’y a pas de ligne de car.',
    'Il n’y a pas de volière au jardin.',
    'Il n’y a pas de vol vers Lisbonne.',
    'Il n’y a pas d’ordre du jour.',
    '« Nous n’avons compté aucun absent », dit la proviseure.',
    '« Jamais je n’ai manqué de confiance », dit la gymnaste.',
    '« Jamais nous n’avons chanté aussi juste », dit le chef.',
    '« Je n’ai nourri aucune amertume », dit l’ancien maire.',
  ])('and one that does not: %s', (sentence) => expect(judge(sentence)).not.toContain('denial'))

  it('is none in which somebody takes back a part of what they said', () => {
    const words = 'Je n’ai jamais parlé d’un système'
    expect(judge(`La déléguée a nuancé ses propos : « ${words} »`, 'fr', [words])).not.toContain('denial')
    expect(judge(`« ${words} », a répondu la déléguée.`, 'fr', [words])).toContain('denial')
  })

  it('is one whose whole quotation is "Faux"', () => {
    expect(judge('"Faux", a-t-elle répondu.', 'fr', ['Faux'])).toContain('denial')
    expect(judge('Un "faux départ", a-t-elle dit.', 'fr', ['faux départ'])).not.toContain('denial')
  })
})

describe('what somebody says not to have done', () => {
  const ifBlamed = (sentence: string, language: 'fr' | 'en') => {
    const { deniesIfBlamed, stances } = judgeSentence(sentence, [], languageOf(language))
    return deniesIfBlamed && stances.length === 0
  }

  it.each([
    ['« Nous n’avons pas vendu cette barque. »', 'fr'],
    ['« Je n’ai retouché aucun bulletin », a répondu le correcteur.', 'fr'],
    ['« Je n’ai prévenu personne de l’inspection. »', 'fr'],
    ['« À aucun moment je n’ai modifié les résultats », a soutenu le juge-arbitre.', 'fr'],
    ['« Je n’ai pas ouvert cette vanne », a répondu le garde.', 'fr'],
    ['« Je n’étais pas au dépôt », dit le garde.', 'fr'],
    ['“At no point did I change the scores,” said the umpire.', 'en'],
    ['“I did not open that gate,” the warden replied.', 'en'],
    ['“We touched none of the ballots,” said the clerk.', 'en'],
    ['“We have always followed the rules,” said the clerk.', 'en'],
  ] as const)('denies where they are blamed: %s', (sentence, language) =>
    expect(ifBlamed(sentence, language)).toBe(true),
  )

  it.each([
    ['« Nous n’avons pas été prévenus », dit la voisine.', 'fr'],
    ['« Je n’ai croisé personne », dit la voisine.', 'fr'],
    ['“We took no notice,” said the cook.', 'en'],
    ['“We took nothing for granted,” said the cook.', 'en'],
    ['“I was not in the mood,” said the cook.', 'en'],
    ['Drivers should have followed the rules.', 'en'],
    ['The team never followed the rules.', 'en'],
  ] as const)('and nowhere what is no deed: %s', (sentence, language) =>
    expect(ifBlamed(sentence, language)).toBe(false),
  )

  it('takes nothing from an accusation', () => {
    const accuses = (sentence: string, language: 'fr' | 'en') =>
      judgeSentence(sentence, [], languageOf(language)).accuses
    expect(
      accuses('« Je n’ai rien inventé », dit la cuisinière, qui accuse le chef d’avoir volé.', 'fr'),
    ).toBe(true)
    expect(accuses('“I invented nothing,” said the cook, who accuses the chef of stealing.', 'en')).toBe(true)
  })
})

describe('a denial of what stands right before it', () => {
  const takesUp = (sentence: string, language: 'fr' | 'en' = 'fr') =>
    judgeSentence(sentence, [], languageOf(language)).takesUp

  it.each(['Ce que conteste la coopérative.', 'La patronne le nie.', 'Le groupe dément formellement.'])(
    '%s',
    (sentence) => expect(takesUp(sentence)).toBe(true),
  )

  it.each(['The owner flatly rejects it.', 'The ministry dismissed this on Friday.'])('%s', (sentence) =>
    expect(takesUp(sentence, 'en')).toBe(true),
  )

  it.each([
    ['Ce dernier a démenti en bloc.', 'fr'],
    ['Cet homme conteste toute implication.', 'fr'],
    ['The man denies any involvement.', 'en'],
  ] as const)('is one of somebody of whom that speaks: %s', (sentence, language) =>
    expect(judgeSentence(sentence, [], languageOf(language)).takesUpWhom).toBe(true),
  )

  it.each([
    ['Ce dernier a démenti tout versement.', 'fr'],
    ['Cet homme nie avoir forcé la porte.', 'fr'],
    ['The man denied assault.', 'en'],
  ] as const)('but not where it says of what: %s', (sentence, language) =>
    expect(judgeSentence(sentence, [], languageOf(language)).takesUpWhom).toBe(false),
  )

  it('is none that says itself of what', () => {
    expect(takesUp('La patronne nie avoir vendu des lots périmés.')).toBe(false)
    expect(takesUp('The owner denies selling stale bread.', 'en')).toBe(false)
    expect(takesUp('The owner denied that the bread was stale.', 'en')).toBe(false)
    expect(takesUp('The council rejected it by 12 votes to 9.', 'en')).toBe(false)
  })
})

describe('a flat denial', () => {
  const answersItself = (sentence: string) =>
    judgeSentence(sentence, ['Faux'], languageOf('fr')).answersItself

  it('may say itself what it denies', () => {
    expect(
      answersItself('"Faux", écrit-il sous une vidéo dans laquelle la préfète assure que le pont tient.'),
    ).toBe(true)
    expect(answersItself('"Faux", a-t-il répondu à la préfète.')).toBe(false)
  })
})

describe('a sentence that says that nothing proves it', () => {
  it.each([
    'Les affirmations du blogueur ne reposent que sur des témoignages anonymes.',
    'Aucune des quinze personnes interrogées n’a assisté à la scène.',
    'Les enquêteurs ont perquisitionné en vain chez l’antiquaire.',
    'Les fouilles menées dans le jardin n’ont rien livré.',
    'L’ADN retrouvé sur la clé n’est pas celui du gardien.',
    'Elle n’a fourni aucune preuve de ce qu’elle avance.',
    'Aucun élément ne permet d’établir une fraude.',
    'Ces faits ne sont pas établis.',
    'Rien ne prouve qu’il ait menti.',
    'L’audit n’a relevé aucune irrégularité : aucune irrégularité n’a été constatée.',
    'Il n’a produit ni agenda ni témoin.',
    'L’authenticité du tableau n’a pas pu être vérifiée.',
    'La fédération indique qu’aucun incident ne figure au procès-verbal.',
    'L’autopsie n’a pas mis en évidence de coups.',
    'Elle n’en possède pas de copie.',
    'Elle n’en apporte toutefois pas la preuve.',
    'Rien, dans ce que nous avons lu, ne relie leur absence au patron.',
    'L’article ne cite qu’une source anonyme.',
    'La serveuse reconnaît n’avoir rien vu elle-même.',
    'Elle admet qu’elle n’était pas présente ce soir-là.',
    '« Aucun document, aucun témoin direct : le dossier est vide », a dit l’avocate.',
    'L’ancien associé ne livre pas le moindre contrat.',
    'Les images contredisent le récit du plaignant, selon la préfète.',
    'Aucun des huit votants ne nous a fait état de pressions.',
    'Elle n’a pas souhaité dire de qui elle tenait ces informations.',
    'Il reconnaît ne pas avoir de preuve.',
    'Les vérifications n’ont rien donné.',
    'Personne d’autre n’a vu le geste.',
    'Le message ne contient aucun fait précis.',
    'Interrogé sur ses preuves, le témoin a gardé le silence.',
    'L’audit a conclu que les comptes étaient réguliers.',
  ])('%s', (sentence) => expect(judge(sentence)).toContain('no-evidence'))

  it.each([
    'Il a apporté une preuve.',
    'L’origine du sinistre n’est pas encore établie.',
    'Le maire n’a pas souhaité commenter.',
    'La radio ne cite pas ses informateurs.',
    'Les affiches ne portent aucun nom.',
    'Ni les familles ni les salariés n’ont été prévenus.',
    'La presse réclame des preuves de sa bonne santé.',
    'Le rapport conclut que les pesées ne sont pas exactes.',
    'L’expert a conclu que le règlement était mal respecté.',
    'Les contrôles sont peu conformes à l’usage.',
    'Interrogé sur ses preuves, le témoin les a sorties d’un tiroir.',
  ])('and one that does not: %s', (sentence) => expect(judge(sentence)).not.toContain('no-evidence'))
})

describe('a sentence in which somebody makes what they said more exact', () => {
  it('accuses still, and denies nothing', () => {
    expect(
      judge('« Je n’ai jamais parlé d’une seule vente, j’ai parlé d’une habitude », a dit le témoin.'),
    ).toEqual(['allegation'])
    expect(judge('« Je n’ai jamais parlé d’argent », a dit le témoin.')).toContain('denial')
  })

  it.each([
    ['« Je sais ce que j’ai vu », insiste le témoin.', 'fr'],
    ['« J’ai entendu ce que j’ai entendu », a-t-elle dit.', 'fr'],
    ['« Je maintiens chaque mot », a réagi le témoin.', 'fr'],
    ['"I stand by every word," he said.', 'en'],
    ['"I never said one night, I said it was a habit," the vet said.', 'en'],
  ] as const)('so does whoever insists: %s', (sentence, language) => {
    expect(judgeSentence(sentence, [], languageOf(language)).accuses).toBe(true)
  })

  it.each([
    '« J’ai vu ce que j’ai vu, je me suis trompé sur le sens », a-t-il écrit.',
    '« Je maintiens ma candidature », a dit la maire.',
  ])('but not: %s', (sentence) => expect(judgeSentence(sentence, [], languageOf('fr')).accuses).toBe(false))
})

describe('a sentence in which somebody stands by what they said, or takes back a part', () => {
  const repeats = (sentence: string, language: 'fr' | 'en') =>
    judgeSentence(sentence, [], languageOf(language)).repeats

  it.each([
    'Elle a confirmé ses déclarations.',
    'Le témoin a campé sur sa version.',
    'Maïa Desrocq s’en est tenue à son récit.',
    'La journaliste ne retire rien.',
    'L’élu a nuancé ses propos.',
    'La syndicaliste a pourtant baissé d’un ton.',
    'Il a ramené ses accusations à une seule nuit.',
    'Elle a mis un peu d’eau dans son vin.',
  ])('%s', (sentence) => expect(repeats(sentence, 'fr')).toBe(true))

  it.each([
    'She stood by her account.',
    'The whistle-blower narrowed her claim.',
    'He backtracked.',
    'The clerk scaled back her accusations.',
  ])('in English: %s', (sentence) => expect(repeats(sentence, 'en')).toBe(true))

  it.each([
    'La météo a confirmé ses prévisions.',
    'Le club a limité ses dépenses.',
    'Elle a précisé son adresse.',
  ])('and others: %s', (sentence) => expect(repeats(sentence, 'fr')).toBe(false))
})

describe('other stances', () => {
  it('no outcome where whoever accused takes nothing back', () => {
    expect(judge('Odile Marsac, elle, n’a pas retiré ses accusations.')).not.toContain('outcome')
    expect(judge('Odile Marsac a retiré ses accusations.')).toContain('outcome')
  })

  it('no denial in a heading that calls a thing disputed', () => {
    expect(judge('Un tracé contesté')).toEqual([])
    expect(judge('Le maire conteste')).toEqual(['denial'])
  })

  it('an outcome', () => {
    expect(judge('Le parquet a classé sans suite la plainte.')).toContain('outcome')
    expect(judge('La classe est sans suite logique.')).not.toContain('outcome')
  })

  it('a correction, with what it replaces', () => {
    const { stances, replaced } = judgeSentence(
      'Quatorze personnes ont été blessées, et non douze comme annoncé dans un premier temps.',
      [],
      languageOf('fr'),
    )
    expect([...stances]).toContain('correction')
    expect(replaced).toContain('douze')
    expect(judge('Il aime le thé, et non le café.')).not.toContain('correction')
  })

  it('an allegation', () => {
    expect(judge('Elle l’accuse d’avoir falsifié les comptes.')).toContain('allegation')
    expect(judge('Le pont sera repeint en bleu.')).toEqual([])
  })

  it.each([
    'Elle l’accuse d’avoir falsifié les comptes.',
    'Le président, accusé de corruption, se tait.',
    'On lui reproche d’avoir vendu des faux.',
    'Des apiculteurs imputent au voisin la mort de leurs abeilles.',
    'La maire maintient ses accusations.',
  ])('an accusation in so many words: %s', (sentence) =>
    expect(judgeSentence(sentence, [], languageOf('fr')).accuses).toBe(true),
  )

  it.each([
    'La préfecture accuse réception de la demande.',
    'Le chantier accuse déjà quatre mois de retard.',
    'Elle lui reproche surtout la fermeture de la piscine.',
    'Il a été condamné à douze ans de prison pour meurtre.',
    'Les deux hommes s’accusent de folie et d’ingratitude.',
    'Il conteste les faits dont on l’accuse.',
    'Son employeur n’a pas été mis en cause.',
  ])('and none: %s', (sentence) => expect(judgeSentence(sentence, [], languageOf('fr')).accuses).toBe(false))

  it('no allegation in a conviction, nor in what is only supposed', () => {
    expect(judge('Il a été condamné à douze ans de prison pour meurtre.')).not.toContain('allegation')
    expect(judge('Il aurait perdu l’élection sans lui.')).not.toContain('allegation')
    expect(judge('Il aurait détourné l’argent du club.')).toContain('allegation')
  })

  it('in English', () => {
    expect(judge('The company denied any wrongdoing.', 'en')).toContain('denial')
    expect(judge('He offered no evidence for the claim.', 'en')).toContain('no-evidence')
    expect(judge('The charges were dropped.', 'en')).toContain('outcome')
    expect(judge('She accused him of fraud.', 'en')).toContain('allegation')
    expect(judge('He said he had done nothing of the sort.', 'en')).toContain('denial')
    expect(judge('She called the story a fantasy.', 'en')).toContain('denial')
    expect(judge('“Nobody handed anything to anybody,” a spokeswoman said.', 'en')).toContain('denial')
    expect(judge('“We did not take a single cent.”', 'en')).toContain('denial')
    expect(judge('No such account has been traced, the league said.', 'en')).toContain('no-evidence')
    expect(judge('He admitted that he was not there.', 'en')).toContain('no-evidence')
    expect(judge('The contractor rejects any responsibility.', 'en')).toContain('denial')
    expect(judge('She claims that the data was not stolen but sold.', 'en')).not.toContain('denial')
    expect(judge('Nothing we have seen so far shows that any data was sold.', 'en')).toContain('no-evidence')
    expect(judge('He denied being tired of politics.', 'en')).not.toContain('denial')
    expect(judge('Police said they had been shown nothing that pointed to theft.', 'en')).toContain(
      'no-evidence',
    )
    expect(judge('The sergeant has been cleared.', 'en')).toContain('outcome')
    expect(judge('He was convicted of fraud in 1949.', 'en')).not.toContain('allegation')
    expect(judge('The bridge opened on Monday.', 'en')).toEqual([])
  })
})

it('takes a witch trial for a denial, and a real trial for none', () => {
  expect(judge('Son avocate dénonce « un procès en sorcellerie ».')).toContain('denial')
  expect(judge('Son avocate demande un procès en appel.')).toEqual([])
})

describe('English "cleared"', () => {
  it.each([
    'The treasurer, Ann Hall, has been cleared.',
    'Both men were later cleared.',
    'The school was cleared of any wrongdoing.',
    'The driver accused of blocking the lane was cleared.',
    'A surveyor on the coast road was formally cleared by the judge.',
  ])('settles: %s', (sentence) => expect(judge(sentence, 'en')).toContain('outcome'))

  it.each([
    'The B road through the village was cleared by noon, the council said.',
    'Rubble on the quay has been cleared.',
    'The main square was cleared by police.',
    'The pitch was cleared of snow.',
    'The hall was cleared.',
    'Two forests have been cleared.',
  ])('settles nothing: %s', (sentence) => expect(judge(sentence, 'en')).not.toContain('outcome'))
})

describe('English words that deny, or say that nothing proves it', () => {
  it.each([
    'The potter insists that she was at home that night.',
    '“That is simply not how it happened,” he said.',
    'The vet dismissed the theory of an overdose.',
    'The firm said it had broken no rules.',
    'There was no secret payment, the mayor said.',
    'There has been no bribery.',
    'The coach said he was quoted out of context.',
    'Through her agent, she disputed every word of the letter.',
  ])('deny: %s', (sentence) => expect(judge(sentence, 'en')).toContain('denial'))

  it.each([
    '“They gave us nothing,” said a tenant.',
    '“No one was told,” said a neighbour.',
    'There is no threat of flooding.',
    'There is no secretariat on Mondays.',
    'There was no pressure in the boiler.',
    'There are no stealthy cats.',
    'There is no theft insurance.',
    '“They never paid us,” said a tenant.',
    'They never kept to the rules.',
    'The tower looks out of context.',
    'The directors dismissed them in June.',
  ])('do not: %s', (sentence) => expect(judge(sentence, 'en')).not.toContain('denial'))

  it.each([
    'Asked for proof of address, the tenant left.',
    'Asked for proof, the clerk showed two letters.',
    'His blood tests came back normal after treatment.',
    'The inspectors found the hall not up to standard.',
  ])('do not say that nothing proves it: %s', (sentence) =>
    expect(judge(sentence, 'en')).not.toContain('no-evidence'),
  )

  it.each([
    'Nobody else saw the exchange.',
    'He declined to say who had told him.',
    'The letter names no dates and no witnesses.',
    'None of the nine witnesses backed his account.',
    'The samples came back negative.',
  ])('say that nothing proves it: %s', (sentence) => expect(judge(sentence, 'en')).toContain('no-evidence'))
})

describe('a quotation that the writer calls an accusation', () => {
  it.each([
    ['"Elle savait depuis le printemps, et elle n\'a rien fait", accuse-t-il.', 'fr'],
    ['"He knew, and he has done nothing", she alleged.', 'en'],
  ] as const)('denies nothing of somebody else: %s', (sentence, language) =>
    expect(judge(sentence, language, [sentence.split('"')[1] ?? ''])).not.toContain('denial'),
  )

  it('still denies what its speaker denies of themselves', () =>
    expect(
      judge('« Je n’ai rien volé, on me salit », dénonce-t-il.', 'fr', ['Je n’ai rien volé, on me salit']),
    ).toContain('denial'))
})

describe('whom an inquiry does not name', () => {
  it.each([
    'L’enquête ne vise personne nommément.',
    'L’information judiciaire, ouverte contre X, ne vise à ce stade personne.',
    'Le parquet n’a désigné aucun suspect.',
    'À ce stade, personne n’est mis en cause.',
    'L’élue n’a produit aucun document.',
  ])('is missing evidence, and no denial: %s', (sentence) => {
    expect(judge(sentence)).toContain('no-evidence')
    expect(judge(sentence)).not.toContain('denial')
  })

  it('a reform that aims at nobody is none', () => {
    expect(judge('La réforme ne vise personne en particulier.')).not.toContain('no-evidence')
  })
})

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const POSTERS = {
  a: article('2026-09-17', [
    'Selon l’enquête de la journaliste Lise Aubrenac, la présidente sortante, Gaëlle Ternisien, aurait fait payer ses affiches par un fonds destiné aux villages. « Ce sont des affiches de candidate », écrit-elle.',
    'L’article s’appuie sur une facture de l’imprimerie Clavérand. Il n’apporte cependant aucune preuve que la candidate ait ordonné le paiement.',
    'Gaëlle Ternisien a démenti mercredi. « C’est faux », a-t-elle martelé.',
    'L’imprimeur, Fulbert Clavérand, confirme avoir livré les affiches. « J’ai imprimé ce qu’on m’a commandé », se défend le sexagénaire.',
  ]),
}

describe('missing evidence right behind a claim', () => {
  it('belongs to it, whoever “il” is taken for', async () => {
    const due = ['denial 3', 'no-evidence 2']
    expect(await beside(POSTERS, 'aurait fait payer ses affiches')).toEqual(expect.arrayContaining(due))
    expect(await beside(POSTERS, 'Ce sont des affiches de candidate')).toEqual(expect.arrayContaining(due))
  })

  it('tells that harmless words were a claim', async () => {
    const leak = {
      a: article(
        '2026-10-08',
        [
          'In an interview, the former head of security, Ysolde Marchambert, claims that the data was not stolen but sold to a broker. “I was asked to open a door,” she says.',
          'The engineer offers no evidence for her claim, however.',
          'The chief executive, Cédric Vauquelaine, rejected the accusation. “It is untrue,” he said.',
          'The museum opens on Sunday.',
        ],
        'en',
      ),
    }
    const due = ['denial 3', 'no-evidence 2']
    expect(await beside(leak, 'not stolen but sold to a broker')).toEqual(due)
    expect(await beside(leak, 'I was asked to open a door')).toEqual(due)
    expect(await beside(leak, 'The museum opens')).toEqual([])
  })

  it('may stand in the claim itself, which needs its denial all the same', async () => {
    const ferry = {
      a: article('2026-10-08', [
        'La ministre de la Mer, Clarisse Hautemanière, a visité le port jeudi.',
        '« Les subventions ont disparu », a-t-elle soutenu, sans en apporter la preuve, au sujet de l’armateur Octave Brisecourt.',
        'Octave Brisecourt nie tout détournement.',
      ]),
    }
    expect(await beside(ferry, 'Les subventions ont disparu')).toContain('denial 3')
  })
})

describe('somebody who accused before', () => {
  const BEFORE = article('2026-06-06', [
    'La déléguée Samira Lahouel accuse le directeur du dépôt, Édouard Malrieux, d’avoir fait débrancher des détecteurs. « On a coupé les alarmes », affirme-t-elle.',
    'Samira Lahouel ne produit aucun document.',
    'Édouard Malrieux a nié vendredi. « C’est une invention », a-t-il répondu.',
  ])
  const later = (said: string) => ({
    a: article('2026-06-10', [
      'La fuite provient d’une vanne remontée à l’envers. L’intervention avait été confiée à un prestataire, la société Tuyaudal.',
      'Auditionnée mardi, Samira Lahouel a campé sur sa version. « Rien ne permet d’affirmer que des détecteurs ont été débranchés », a souligné le procureur, Achille Fontevert.',
      said,
      'La société Tuyaudal rejette toute responsabilité. « Nos équipes ont suivi le plan », a-t-elle écrit.',
    ]),
    b: BEFORE,
  })

  it.each([
    'Samira Lahouel a précisé sa pensée : « J’ai parlé d’une nuit, pas d’un système. »',
    'La déléguée a nuancé ses propos devant les caméras. « J’ai parlé d’une nuit, pas d’un système », a-t-elle dit.',
    'En sortant, Samira Lahouel a baissé d’un ton : « Je n’ai jamais parlé d’un système, mais d’une nuit. »',
  ])('and takes back a part needs what answered it then and nothing proves now: %s', async (said) => {
    const words = said.includes('jamais') ? 'Je n’ai jamais parlé' : 'J’ai parlé d’une nuit'
    expect(await beside(later(said), words)).toEqual(['denial b:3', 'no-evidence 2'])
  })

  it('and stands by it as well', async () => {
    expect(await beside(later('Le dépôt est fermé.'), 'a campé sur sa version')).toEqual([
      'denial b:3',
      'no-evidence 2',
    ])
  })

  it('is nobody who speaks of a reform', async () => {
    const reform = {
      a: article('2026-06-11', [
        'La ministre Clotilde Arnoux a précisé sa pensée mardi : « Je parle de deux heures, pas de deux jours. »',
        'Les syndicats rejettent toute négociation.',
      ]),
      b: BEFORE,
    }
    expect(await beside(reform, 'Je parle de deux heures')).toEqual([])
  })
})

describe('what an inspection found', () => {
  const PRINTER = {
    a: article('2026-06-10', [
      'Les photographies ont été prises dans un atelier, selon les conclusions de l’enquête.',
      'Le marché avait été confié en 2024 à la société Rouvel-Impression. Quelque 640 étudiants attendent.',
      'Rouvel-Impression rejette toute responsabilité. « Notre porte est fermée à clé », a rétorqué sa gérante, Clotilde Rouvel.',
      'Les examens reprendront le 19 juin.',
    ]),
  }

  it('needs the denial of whoever is named behind it, and has little else to do in the article', async () => {
    expect(await beside(PRINTER, 'Le marché avait été confié')).toEqual(['denial 3'])
    expect(await beside(PRINTER, 'ont été prises dans un atelier')).toEqual(['denial 3'])
    expect(await beside(PRINTER, 'Les examens reprendront')).toEqual([])
    expect(await beside(PRINTER, 'Notre porte est fermée')).toEqual([])
  })
})

describe('a denial that answers what was said right before, and nothing else', () => {
  const RALLY = {
    a: article('2026-05-18', [
      'Le vainqueur, Aurèle Bastignan, gardait les dents serrées. « J’ai gagné avec mes jambes », a soufflé le grimpeur.',
      'L’association demande 90 euros par client. « Une confiance ne se change pas », lit-on dans sa lettre.',
      'Tiburce Anglevert a rapporté une phrase qu’il attribue à un adjoint du manager : « Celui qui refuse la piqûre, je ne l’aligne plus. »',
      'L’équipe dément. « Personne chez nous n’a prononcé cette phrase », a-t-elle fait savoir.',
    ]),
  }

  it('denies a phrase', async () => {
    expect(await beside(RALLY, 'Celui qui refuse la piqûre')).toEqual(['denial 4'])
    expect(await beside(RALLY, 'J’ai gagné avec mes jambes')).toEqual([])
    expect(await beside(RALLY, 'Une confiance ne se change pas')).toEqual([])
  })

  it('says that everybody was paid', async () => {
    const strike = {
      a: article('2026-10-06', [
        'Le premier film a été projeté avec une heure de retard.',
        '« On monte à six heures et on nous paie huit heures », raconte Mathurin Escoffrel, délégué du syndicat.',
        'Dans un communiqué, l’association Lanterne et Marées assure que « toutes les heures ont été payées ou le seront ».',
      ]),
    }
    expect(await beside(strike, 'on nous paie huit heures')).toEqual(['denial 3'])
    expect(await beside(strike, 'Le premier film')).toEqual([])
  })
})

describe('words beside which a denial would be odd', () => {
  it('are a figure put right and what is said beside it, a quarrel, and an admission', async () => {
    const story = {
      a: article('2026-05-16', [
        'Dix-sept flacons ont été saisis, et non vingt-six comme annoncé d’abord, a indiqué le parquet. Les neuf autres ont été rendus à l’équipe.',
        'L’ancienne médecin, Clarisse Montvernac, accuse le manager, Gaspard Hervolin, d’avoir dopé des coureurs.',
        'Elle n’apporte aucune preuve.',
        'Gaspard Hervolin a nié samedi.',
        'Lise Aubrenac a reconnu son erreur : « J’ai recopié trop vite, je m’en excuse. »',
        'La course s’achève dimanche.',
      ]),
    }
    expect(await beside(story, 'd’avoir dopé des coureurs')).toEqual(['denial 4', 'no-evidence 3'])
    expect(await beside(story, 'Les neuf autres ont été rendus')).toEqual([])
    expect(await beside(story, 'J’ai recopié trop vite')).toEqual([])
  })
})

describe('the accused who stand by what they said', () => {
  const bribe = (last: string) => ({
    a: article('2026-02-10', [
      'Le directeur du port, Luc Barjavel, aurait vendu des quais à sa belle-sœur, raconte l’ancienne comptable Odile Sarthou.',
      'Luc Barjavel dément avoir vendu quoi que ce soit à sa famille.',
      'Selon Odile Sarthou, Luc Barjavel a reçu 12.000 euros en liquide.',
      `"Qu'elle le prouve", a répliqué Luc Barjavel.${last}`,
      'Les travaux reprendront en mars.',
    ]),
  })

  it('have denied all the same', async () => {
    const words = 'Luc Barjavel a reçu 12.000 euros'
    const due = await beside(bribe(''), words)
    expect(due).toContain('denial 4')
    expect(await beside(bribe(' Il maintient sa version.'), words)).toEqual(due)
  })
})

describe('an accusation that is answered more than once', () => {
  const PRIZE = {
    a: article('2026-11-03', [
      'L’autrice Odile Sarthou a accusé le président du jury, Luc Barjavel, d’avoir vendu sa voix.',
      '« Onze mille euros, voilà le prix du prix », a-t-elle lancé. Elle n’apporte aucune preuve.',
      '« Voilà le prix du prix »',
      'Luc Barjavel a nié mardi. « Je n’ai pas reçu un centime », a-t-il assuré.',
      'Un président à vendre ?',
      'Le trésorier du jury dit n’avoir relevé aucune trace d’un tel versement.',
      'Luc Barjavel a démenti une nouvelle fois jeudi avoir touché de l’argent.',
      'La cérémonie aura lieu samedi, sous un chapiteau.',
    ]),
  }

  it('has all of it beside it, where one person alone answers', async () => {
    expect(await beside(PRIZE, 'd’avoir vendu sa voix')).toEqual(
      expect.arrayContaining(['denial 4', 'no-evidence 2', 'no-evidence 6']),
    )
  })

  it('is not told by its headings alone: those that repeat it, and those that ask', async () => {
    for (const heading of ['Voilà le prix du prix »', 'Un président à vendre']) {
      const due = await beside(PRIZE, heading)
      expect(due).toContain('denial 4')
      expect(due).toContain('no-evidence 2')
    }
    expect(await beside(PRIZE, 'La cérémonie aura lieu samedi')).toEqual([])
  })
})

describe('an accusation that says itself that nothing proves it', () => {
  it('has the denial beside it as well', async () => {
    const match = {
      a: article('2026-04-14', [
        'Le match s’est achevé sur un score nul, dimanche, devant 8.000 personnes.',
        'Luc Barjavel aurait reçu 15.000 euros d’un parieur, affirme Odile Sarthou, qui n’a apporté à ce stade aucun élément pour le prouver.',
        'Luc Barjavel a tout nié en bloc lundi. « C’est faux », a-t-il dit.',
      ]),
    }
    expect(await beside(match, 'aurait reçu 15.000 euros')).toContain('denial 3')
  })
})

describe('a denial that names the accuser in its words', () => {
  it('is that of whoever speaks', async () => {
    const story = {
      a: article('2026-10-02', [
        'Le traiteur Hugo Delmas a rapporté une phrase de son associé : « Les clients ne lisent jamais la carte. »',
        'Marc Tissier dément. « Je n’ai jamais dit cela, et Hugo Delmas le sait », a-t-il écrit.',
        'Une cuisinière, Nora Berthet, a quitté la maison. « Je n’ai trompé personne », écrit-elle.',
      ]),
    }
    expect(await beside(story, 'Les clients ne lisent jamais la carte')).toEqual(['denial 2'])
  })
})

describe('several who deny', () => {
  it('answer together where the second says “lui aussi”', async () => {
    const story = {
      a: article('2026-10-05', [
        'L’éleveuse Jeanne Corlay a accusé mardi le vétérinaire, Rémi Faucher, d’avoir vendu un certificat.',
        '« On achète un tampon comme on achète du pain », a-t-elle affirmé.',
        'Rémi Faucher a nié mercredi : « Je n’ai rien vendu. »',
        'Luc Garnier, qui tient le laboratoire, a lui aussi nié tout versement.',
      ]),
    }
    expect(await beside(story, 'On achète un tampon')).toEqual(['denial 3', 'denial 4'])
  })

  it('do not answer for whoever accuses, and denies something else later', async () => {
    const story = {
      a: article('2026-10-06', [
        'Neuf jours après avoir accusé la présidente du club de fraude, le capitaine, Éric Lemaur, se tait.',
        'Le terrain a été refait cet été.',
        'Les juniors ont gagné dimanche.',
        'La buvette rouvrira en mars.',
        'Le car a été vendu.',
        'Solène Albas, qui nie toute fraude, a publié les comptes.',
        'Le conseil se réunira jeudi.',
        'La présidente du club accuse à son tour le capitaine d’avoir menacé le trésorier.',
        '« C’est un mensonge, et la fraude de la présidente du club est ailleurs », répond Éric Lemaur.',
      ]),
    }
    expect(await beside(story, 'accusé la présidente du club de fraude')).toEqual(['denial 6'])
    expect(await beside(story, 'avoir menacé le trésorier')).toEqual(['denial 9'])
  })
})

describe('an accusation that is repeated between two lines on evidence', () => {
  it('needs both', async () => {
    const story = {
      a: article('2026-10-07', [
        'L’arrangeuse Mona Kessel accuse le chef de chœur, Alain Bréval, d’avoir copié une partition.',
        'Alain Bréval a démenti vendredi. « Je n’ai copié personne », a-t-il dit.',
        'La commission ne dispose d’aucune preuve d’un emprunt.',
        'Mona Kessel a maintenu sa version. « J’ai compté quarante mesures identiques », affirme-t-elle.',
        'Elle reconnaît n’avoir pas vu le manuscrit.',
      ]),
    }
    const due = ['denial 2', 'no-evidence 3', 'no-evidence 5']
    expect(await beside(story, 'a maintenu sa version')).toEqual(due)
    expect(await beside(story, 'J’ai compté quarante mesures')).toEqual(due)
  })
})

describe('two denials that answer alike', () => {
  it('the nearer is meant', async () => {
    const story = {
      a: article('2026-10-12', [
        'Les tickets ne montrent aucun retrait de nuit, a indiqué le commissaire, Luc Hamon.',
        'Le loueur de caisses, Tardif, décline toute responsabilité dans l’arrêt du lecteur.',
        'Le gérant de la piscine, Yves Cardon, refuse de partir : « On me prête un tri que je n’ai jamais fait. »',
        '« J’en ai pris note, et je maintiens chaque mot », a répondu la caissière, Irma Pons.',
      ]),
    }
    expect(await beside(story, 'je maintiens chaque mot')).toContain('denial 3')
  })
})

// Stems of folded French words: the Snowball stemmer, after the endings that it knows only with their accents
// or takes for part of a short word.

import { stemmer } from '@orama/stemmers/french'

import { remembered } from '../remembered.ts'
import { INFINITIVES } from './irregular-verbs.ts'

/** "evacuees" and "evacuee", once "évacuées" and "évacuée": Snowball expects the accent to take both off. */
const PARTICIPLE = /(?<=[a-z]{2})ees?$/
/** "amis", "elus": Snowball leaves an s after i and u alone, and "ami" would not find "amis". */
const PLURAL = /(?<=[a-z]{2}[iu])s$/

/**
 * "bossent", "dirigent": the third person plural of the present, which Snowball keeps whole lest it cut "président";
 * "-aient" it knows.
 */
const THIRD_PLURAL = /(?<=[a-z]{2})(?<!ai)ent$/

/** Words in -ent that are no such verbs; those in -ment are told by VERBS_IN_MENT. */
const NOUNS_IN_ENT = new Set(
  `absent abstinent accent accident adherent adjacent adolescent afferent affluent agent antecedent apparent ardent
  argent astringent auvent avent cent client coefficient coherent competent concurrent confident confluent consequent
  conscient content contingent continent convalescent convent couvent decent deficient delinquent dent different
  diligent dissident divergent efficient effervescent emergent eminent eloquent equivalent escient evident event excellent
  excipient expedient fervent frequent gent gradient imminent impatient impertinent impotent imprudent impudent incandescent
  incident incoherent incompetent inconscient inconvenient indecent independent indifferent indigent indulgent inherent
  influent ingredient innocent insolent insuffisent intelligent intermittent interferent iridescent jouvent latent lent
  luminescent mecontent negligent nutriment occident omnipotent omnipresent onguent opulent orient paravent parent patient
  penitent performent permanent pertinent pestilent polyvalent precedent present preeminent president proeminent
  prudent pubescent quotient recent recipient recurrent referent regent relent resident resurgent reticent sanguinolent
  sergent serpent souvent strident subsequent succulent supplement talent torrent transcendent transparent trident
  truculent turbulent urgent vent violent virulent`.split(/\s+/),
)
const VERBS_IN_MENT = new Set(
  `aiment forment estiment affirment confirment reclament nomment consomment informent expriment suppriment impriment
  priment animent allument assument resument resumment ferment enferment afferment renferment blament proclament acclament
  declament programment transforment performent reforment diffament entament condamnent calment filment arment desarment
  assomment chament deprimment depriment compriment enflamment fument parfument`.split(/\s+/),
)

function withoutPlural(folded: string): string {
  if (!folded.endsWith('ent') || NOUNS_IN_ENT.has(folded)) return folded
  // "accusèrent": Snowball knows the ending with its accent only.
  if (/[a-z]{2}erent$/.test(folded)) return folded.slice(0, -3)
  if (folded.endsWith('ment') && !VERBS_IN_MENT.has(folded)) return folded
  return folded.replace(THIRD_PLURAL, 'e')
}

/** Words in -ers whose s is no plural; Snowball leaves "passagers" apart from "passager". */
const NO_PLURAL_IN_ERS = new Set([
  'univers',
  'divers',
  'travers',
  'envers',
  'revers',
  'pervers',
  'vers',
  'anvers',
])

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['travaux', 'travail'],
  ['feux', 'feu'],
  ['jeux', 'jeu'],
  ['lieux', 'lieu'],
  ['voeux', 'voeu'],
  ['neveux', 'neveu'],
  ['enjeux', 'enjeu'],
  ['aveux', 'aveu'],
])

function singular(folded: string): string {
  if (folded.length > 4 && folded.endsWith('ers') && !NO_PLURAL_IN_ERS.has(folded)) return folded.slice(0, -1)
  return IRREGULAR_PLURALS.get(folded) ?? folded
}

/**
 * Words that Snowball gives the stem of another word: "père" that of "périr", "loyer" that of "loi", "pays" that of
 * "payer", "département" that of "départ".
 */
const KEPT_APART = wordsOf(`
  pere mere loyer foyer collier pompier taxi armee parlement sommet terrasse testament sentier ouvrier opera voirie crimee gens
  genie tennis tonne chantier amende departement cheminee chevalier poussiere petition important importance passager
  mobilier equipement detente licence assurance frontiere colonne croisiere quartier communiste bouclier
  balai palais pays mars paris marais maree complement notamment donnees genereux generation messager officier passant habit fonds vin compagnie fois habitant habitation conseiller
`)
/** Of others the plural tells them apart: "coup" from "couper", "port" from "porter", "vent" from "vente". */
const KEPT_APART_AS_PLURALS = wordsOf('coup port vent mont front train prof quart bloc truc mur jet rapport')

/** Of others Snowball cuts too much, or too little: "revendication" would be sold again. */
const CUT_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['revendication', 'revendic'],
  ['communication', 'communic'],
  ['publication', 'publ'],
  ['embarcation', 'embarqu'],
  ['turc', 'turqu'],
])

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** null: Snowball tells it from others. */
function keptApart(word: string): string | null {
  if (KEPT_APART.has(word)) return word
  const bare = word.replace(/s$/, '')
  if (KEPT_APART.has(bare)) return bare
  const otherwise = CUT_OTHERWISE.get(bare)
  if (otherwise !== undefined) return otherwise
  return KEPT_APART_AS_PLURALS.has(bare) ? `${bare}s` : null
}

/**
 * Feminines that Snowball leaves apart from their masculine: too short for its endings ("active"), or not only longer
 * ("grosse"). "Neuve", "vive" and "fraîche" are left, since "neuf", "vif" and "frais" are nine, alive and costs as well.
 */
const MASCULINES: ReadonlyMap<string, string> = new Map(
  `grosse:gros basse:bas fausse:faux vieille:vieux vieil:vieux belle:beau bel:beau nouvelle:nouveau nouvel:nouveau
  folle:fou molle:mou blanche:blanc franche:franc seche:sec douce:doux jalouse:jaloux rousse:roux grasse:gras
  epaisse:epais lasse:las gentille:gentil breve:bref veuve:veuf juive:juif naive:naif active:actif sportive:sportif
  massive:massif festive:festif native:natif passive:passif captive:captif furtive:furtif hative:hatif fautive:fautif
  craintive:craintif plaintive:plaintif chetive:chetif legere:leger etrangere:etranger passagere:passager
  boulangere:boulanger bouchere:boucher bergere:berger horlogere:horloger messagere:messager menagere:menager
  mensongere:mensonger conseillere:conseiller maraichere:maraicher gauchere:gaucher chere:cher favorite:favori
  maligne:malin benigne:benin actrice:acteur autrice:auteur lectrice:lecteur tutrice:tuteur`
    .split(/\s+/)
    .flatMap((pair) => {
      const [feminine = '', masculine = ''] = pair.split(':')
      const plural = feminine.endsWith('l') ? [] : [[`${feminine}s`, masculine] as const]
      return [[feminine, masculine] as const, ...plural]
    }),
)

/** Who does something, by the stem of the verb: "vendeuse" is "vendeur", while "heureuse" is "heureux". */
const AGENTS = wordsOf(`
  vend chant ment tu jou nag serv cour vol dans coiff port lanc saut trich cherch travaill entrain chauff livr
  football handball basket volley ski surf golf grimp randonn chroniqu youtub influenc blogu control bricol elev
  receve promen baign plong ram mass jongl dress depann demenag demarch achet transport fum buv cueill vendang
  moissonn patin parl rapp gagn perd pech cambriol squatt viol harcel dragu profit arnaqu fraud trafiqu cass marqu
  butt batt dribbl box lutt tir sprint explor surveill soud plaqu carrel couvr reli tap taill cultiv ferraill
  recel rass ramass nettoy gliss sonn hurl cri pleur ri flatt
`)

/** "infirmière" and "infirmier", "directrice" and "directeur", "cheffe" and "chef", "grosse" and "gros". */
function masculine(folded: string): string {
  const told = MASCULINES.get(folded)
  if (told !== undefined) return told
  const agent = /^([a-z]{2,})euses?$/.exec(folded)?.[1]
  if (agent !== undefined && AGENTS.has(agent)) return `${agent}eur`
  return folded
    .replace(/(?<=[a-z]{2})ieres?$/, 'ier')
    .replace(/(?<=[a-z]{3})trices?$/, 'teur')
    .replace(/^cheffes?$/, 'chef')
}

/**
 * "publi(er)" beside "publ(ié)", "emploi" beside "employ(é)", "provoqu(er)" beside "provoc(ation)", "divulgu(er)" beside
 * "divulg(ation)", "longu(e)" beside "long": what Snowball leaves of one word. A "collègue" is no "collège".
 */
function evened(stemmed: string): string {
  return stemmed
    .replace(/(?<=[a-z]{3}[b-df-hj-np-tv-z])i$/, '')
    .replace(/(?<=[aou])y$/, 'i')
    .replace(/(?<=[a-z]{2}[aeiou])qu$|(?<=[a-z]c)qu$/, (_, at: number) =>
      stemmed[at - 1] === 'c' ? '' : 'c',
    )
    .replace(/(?<=[a-z]{2}[a-z])(?<!colle)gu$/, 'g')
}

/** "17eme", "1ere", "2nd": an ordinal in digits, however it is written. */
const ORDINAL = /^(\d+)(?:e|er|re|ere|eme|ieme|nd|nde)s?$/
/** "XVIIe", "XIXème", folded: of two numerals or more, since "vie" and "die" are words; capitals are lost. */
const ROMAN_ORDINAL = /^(x{0,2}(?:ix|iv|v?i{0,3}))(?:e|eme|ieme)s?$/
const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
])
/** Words that look like one: "vie". */
const NO_ORDINALS = new Set(['e', 'ie', 'ieme', 'ies', 'vie', 'vies', 'ive', 'ives'])

/** "17e" of all that say it in figures; null: the word is no ordinal. */
function ordinal(folded: string): string | null {
  const digits = ORDINAL.exec(folded)?.[1]
  if (digits !== undefined) return `${digits}e`
  const roman = NO_ORDINALS.has(folded) ? undefined : ROMAN_ORDINAL.exec(folded)?.[1]
  return roman === undefined || roman === '' ? null : `${romanValue(roman)}e`
}

/** 1 to 29, of Roman numerals in small letters. */
function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_DIGITS.get(letter) ?? 0)
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0)
}

export const stem: (folded: string) => string = remembered((folded) => {
  const figures = ordinal(folded)
  if (figures !== null) return figures
  const apart = keptApart(masculine(folded))
  if (apart !== null) return apart
  const infinitive = INFINITIVES.get(folded)
  if (infinitive !== undefined) return evened(stemmer(infinitive))
  const word = masculine(singular(withoutPlural(folded)))
  return evened(stemmer(word.replace(PARTICIPLE, 'e').replace(PLURAL, '')))
})

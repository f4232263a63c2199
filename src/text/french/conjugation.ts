// French infinitive -> its forms in the third person (and the second plural of interviews), accents included:
// "explique" and "expliqué" are two. Regular verbs by rule, the others by the ending that they share.

import type { VerbForm } from '../quotations/cue-lexicon.ts'

/** Verbs that double their consonant; the others in -eler and -eter take an accent. */
const DOUBLING = /(?:appeler|grommeler|jeter)$/
/**
 * Ending of the infinitive -> present singular, present plural, imperfect, future, past singular, past plural,
 * participle. What the verb has before the ending is put before each. The first that fits is taken.
 */
const IRREGULAR = `
traire trait traient tray trair trait traient trait
cueillir cueille cueillent cueill cueiller cueillit cueillirent cueilli
saillir saille saillent saill saillir saillit saillirent sailli
vêtir vêt vêtent vêt vêtir vêtit vêtirent vêtu
pourvoir pourvoit pourvoient pourvoy pourvoir pourvut pourvurent pourvu
coudre coud cousent cous coudr cousit cousirent cousu
moudre moud moulent moul moudr moulut moulurent moulu
absoudre absout absolvent absolv absoudr absolut absolurent absout
dissoudre dissout dissolvent dissolv dissoudr dissolut dissolurent dissout
prendre prend prennent pren prendr prit prirent pris
mettre met mettent mett mettr mit mirent mis
battre bat battent batt battr battit battirent battu
oindre oint oignent oign oindr oignit oignirent oint
aindre aint aignent aign aindr aignit aignirent aint
eindre eint eignent eign eindr eignit eignirent eint
ndre nd ndent nd ndr ndit ndirent ndu
crire crit crivent criv crir crivit crivirent crit
sourire sourit sourient souri sourir sourit sourirent souri
rire rit rient ri rir rit rirent ri
dire dit disent dis dir dit dirent dit
faire fait font fais fer fit firent fait
clure clut cluent clu clur clut clurent clu
suivre suit suivent suiv suivr suivit suivirent suivi
tenir tient tiennent ten tiendr tint tinrent tenu
venir vient viennent ven viendr vint vinrent venu
croire croit croient croy croir crut crurent cru
prévoir prévoit prévoient prévoy prévoir prévit prévirent prévu
savoir sait savent sav saur sut surent su
vouloir veut veulent voul voudr voulut voulurent voulu
pouvoir peut peuvent pouv pourr put purent pu
cevoir çoit çoivent cev cevr çut çurent çu
voir voit voient voy verr vit virent vu
valoir vaut valent val vaudr valut valurent valu
connaître connaît connaissent connaiss connaîtr connut connurent connu
vaincre vainc vainquent vainqu vaincr vainquit vainquirent vaincu
mentir ment mentent ment mentir mentit mentirent menti
sentir sent sentent sent sentir sentit sentirent senti
sortir sort sortent sort sortir sortit sortirent sorti
ouvrir ouvre ouvrent ouvr ouvrir ouvrit ouvrirent ouvert
ffrir ffre ffrent ffr ffrir ffrit ffrirent ffert
courir court courent cour courr courut coururent couru
naître naît naissent naiss naîtr naquit naquirent né
paraître paraît paraissent paraiss paraîtr parut parurent paru
croître croît croissent croiss croîtr crût crûrent crû
mourir meurt meurent mour mourr mourut moururent mort
vivre vit vivent viv vivr vécut vécurent vécu
lire lit lisent lis lir lut lurent lu
boire boit boivent buv boir but burent bu
devoir doit doivent dev devr dut durent dû
uire uit uisent uis uir uisit uisirent uit
partir part partent part partir partit partirent parti
servir sert servent serv servir servit servirent servi
dormir dort dorment dorm dormir dormit dormirent dormi
perdre perd perdent perd perdr perdit perdirent perdu
ordre ord ordent ord ordr ordit ordirent ordu
ompre ompt ompent omp ompr ompit ompirent ompu
soudre sout solvent solv soudr solut solurent solu
quérir quiert quièrent quér querr quit quirent quis
fuir fuit fuient fuy fuir fuit fuirent fui
plaire plaît plaisent plais plair plut plurent plu
taire tait taisent tais tair tut turent tu
suffire suffit suffisent suffis suffir suffit suffirent suffi
mouvoir meut meuvent mouv mouvr mut murent mu`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Every form of a verb that news can hold, each once per mood. */
export function conjugate(infinitive: string): VerbForm[] {
  const forms: VerbForm[] = [{ form: infinitive, mood: 'infinitive', plural: null }]
  for (const [mood, plural, list] of formsOf(infinitive)) {
    for (const form of new Set(list)) forms.push({ form, mood, plural })
  }
  return forms
}

type Forms = [mood: VerbForm['mood'], plural: boolean | null, forms: string[]][]

function formsOf(infinitive: string): Forms {
  const irregular = IRREGULAR.find(([ending = '']) => infinitive.endsWith(ending))
  if (irregular !== undefined) {
    const before = infinitive.slice(0, infinitive.length - (irregular[0]?.length ?? 0))
    const [, one = '', many = '', imperfect = '', future = '', past = '', pasts = '', participle = ''] =
      irregular.map((form) => before + form)
    return paradigm([one], [many], imperfect, [future], [past], [pasts], participle)
  }
  if (infinitive.endsWith('ir')) {
    const stem = infinitive.slice(0, -1)
    return paradigm(
      [`${stem}t`],
      [`${stem}ssent`],
      `${stem}ss`,
      [infinitive],
      [`${stem}t`],
      [`${stem}rent`],
      stem,
    )
  }
  const stem = infinitive.slice(0, -2)
  const soft = softened(stem)
  const strong = stressedStems(stem)
  return paradigm(
    strong.map((each) => `${each}e`),
    strong.map((each) => `${each}ent`),
    soft,
    [...strong.map((each) => `${each}er`), infinitive],
    [`${soft}a`],
    [`${stem}èrent`],
    `${stem}é`,
  )
}

/** `imperfect` and `future` are stems, the rest whole forms. */
function paradigm(
  present: string[],
  presents: string[],
  imperfect: string,
  future: string[],
  past: string[],
  pasts: string[],
  participle: string,
): Forms {
  const second = imperfect.replace(/[cç]$/, 'c').replace(/ge$/, 'g')
  return [
    [
      'finite',
      false,
      [...present, `${imperfect}ait`, ...future.flatMap((stem) => [`${stem}a`, `${stem}ait`]), ...past],
    ],
    [
      'finite',
      true,
      [
        ...presents,
        `${imperfect}aient`,
        ...future.flatMap((stem) => [`${stem}ont`, `${stem}aient`]),
        ...pasts,
        `${second}ez`,
        `${second}iez`,
      ],
    ],
    ['participle', null, participleForms(participle)],
    ['gerund', null, [`${imperfect}ant`]],
  ]
}

function participleForms(participle: string): string[] {
  const plural = participle.endsWith('s') ? participle : `${participle}s`
  return [participle, plural, `${participle}e`, `${participle}es`]
}

/** Before a and o: "exigea", "annonça". */
function softened(stem: string): string {
  if (stem.endsWith('g')) return `${stem}e`
  return stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
}

/** The stem where the stress falls on it: "répète", "rappelle", "martèle", "balaie" and "balaye". */
function stressedStems(stem: string): string[] {
  if (/[ou]y$/.test(stem)) return [stem.replace(/y$/, 'i')]
  if (/ay$/.test(stem)) return [stem.replace(/y$/, 'i'), stem]
  if (DOUBLING.test(`${stem}er`)) return [stem + (stem.at(-1) ?? '')]
  const grave = stem.replace(/[eé](?=(?:[bcdfgjlmnprstvz]|[bcdfgptv][lr]|gu|qu)$)/, 'è')
  return [grave]
}

// Forms of irregular French verbs, which no ending brings back to their infinitive: "meurt", "élu", "a vendu".

import { foldWord } from '../folding.ts'
import { conjugate } from './conjugation.ts'

const VERBS = `vivre faire prendre apprendre comprendre reprendre surprendre entreprendre mettre promettre permettre remettre soumettre
  admettre transmettre commettre démettre omettre compromettre battre abattre combattre débattre craindre plaindre
  contraindre peindre atteindre éteindre joindre rejoindre rendre vendre revendre entendre attendre étendre défendre
  descendre répondre dépendre suspendre pendre fondre confondre prétendre tendre perdre mordre tordre rompre interrompre
  écrire décrire inscrire prescrire souscrire rire sourire dire redire interdire contredire prédire conclure exclure inclure
  suivre poursuivre tenir obtenir maintenir soutenir retenir contenir détenir appartenir venir devenir revenir prévenir
  intervenir parvenir survenir provenir souvenir convenir croire prévoir voir revoir savoir vouloir pouvoir recevoir décevoir
  apercevoir percevoir concevoir valoir connaître reconnaître vaincre convaincre mentir démentir sentir ressentir consentir
  sortir ouvrir découvrir couvrir recouvrir offrir souffrir courir parcourir secourir émouvoir promouvoir naître renaître
  paraître disparaître apparaître croître mourir survivre lire relire élire réélire boire conduire produire réduire
  construire détruire traduire introduire séduire déduire instruire reproduire nuire luire partir repartir servir dormir
  résoudre acquérir conquérir requérir fuir plaire taire suffire
  extraire soustraire distraire corrompre répandre épandre correspondre entretenir abstenir enfuir encourir concourir recourir
  accourir restreindre astreindre enfreindre feindre enjoindre étreindre empreindre repeindre circonscrire proscrire
  retranscrire absoudre dissoudre émettre vêtir revêtir endormir rendormir accueillir cueillir recueillir assaillir
  déplaire complaire méconnaître transparaître comparaître reparaître provoir entrevoir pourvoir desservir ressortir
  ressurgir surgir pressentir disjoindre déteindre teindre enduire induire éconduire coudre moudre
  agir communiquer revendiquer`

/**
 * Also other words, and more often so: the party, the bed, the fate, "court" and "cour", "ne" without its accent, "lui".
 */
const OTHER_WORDS = new Set(
  `ne nes lit part parti partis partie parties court coure courant sort sorts du tu plu bu but fut rit luit suit
  tendre tendres rendit tait sens sert vaut perdit fond tend mord tord pend fuit
  tue tues tus plus nuit nuits crue crues bus sue sues sus vis fonds rie ries mue mues mus
  pendant maintenant devant courant entreprise entreprises produit produits permis vue vues remise remises mise mises
  prise prises reprise reprises conduite conduites surprise surprises suivant suivante suivants suivantes sortie sorties
  combat combats revenu revenus contenu contenus tenue tenues venue venues offre offres conduit conduits ecrits
  suis cours sens bois secours parcours mens pars lis recours concours ressort ressorts correspondant correspondants
  correspondante correspondantes empreinte empreintes etreinte etreintes feinte feintes teint teinte teintes extrait extraits`.split(
    /\s+/,
  ),
)

/** Folded form -> folded infinitive. */
export const INFINITIVES: ReadonlyMap<string, string> = infinitives()

function infinitives(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const infinitive of VERBS.split(/\s+/)) {
    for (const { form, mood, plural } of conjugate(infinitive)) {
      for (const each of mood === 'finite' && plural === false ? [form, firstPerson(form)] : [form]) {
        const folded = foldWord(each)
        if (!OTHER_WORDS.has(folded) && !found.has(folded)) found.set(folded, foldWord(infinitive))
      }
    }
  }
  return found
}

/** As somebody who is quoted says it of themselves, from the third person: "vends", "mets", "veux", "vendais", "vendrai". */
function firstPerson(form: string): string {
  if (/(?:d|c|met|bat)$/.test(form)) return `${form}s`
  if (/eut$/.test(form)) return form.replace(/t$/, 'x')
  if (/ra$/.test(form)) return `${form}i`
  return form.replace(/t$/, 's')
}

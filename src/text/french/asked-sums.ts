// How French asks for a sum of money: by "combien" beside a verb of paying or what is paid, or by the noun for a sum.

import type { QuestionWords } from '../questions/question-words.ts'
import { nested, oneOf } from '../word-list.ts'

const QUEL = 'quel(?:le)?s?'

/** "Combien" behind or ahead of these is no other number. */
const PAYING = nested(`
  coute couter coutera couterait coutait cout paye payer payee?s? payent paie paient paiera paieront payera verse verser
  versera verseront versee gagne gagner gagnera gagnait depense depenser depensera touche touchent toucher touchera touchait
  vaut valait vaudra investi investir economis* rapporte rapporter rapportent rapportera rapportait emprunte emprunter
  rembourse* empoche* donne donnait versait file filer debourse* raque* aligne* claque allonge* crache* encaisse*
  facture* reclame reclamait exige exigeait offert offre propose proposait
`)
/** The same right ahead of "combien" alone: "il a lâché combien". */
const PARTING = nested(`
  coute coutera coutait couter paye payer paie paient paiera paieront verse verser versera gagne gagner gagnera depense depenser touche
  touchent toucher touchera touchait vaut valait investi investir economise economiser rapporte rapporter rapportera emprunte
  emprunter rembourse rembourser empoche empocher donne donner donnait file filer debourse debourser raque raquer aligne claque
  allonge crache encaisse recu facture reclame reclament reclamer reclamait exige exigent exigeait demande demandent
  demandait offert offre propose lache mise detourne vole derobe pique prete cotise recolte collecte leve perdu perd vendu
  achete achetait rachete vend vendent loue estime evalue negocie
`)
/** What is valued or sold "à combien". */
const VALUED = nested(`
  estime?e?s? evalue?e?s? chiffre?e?s? vendu?e?s? achete?e?s? rachete?e?s? adjuge?e?s? fixe?e?s? facture?e?s? cede?e?s? loue?e?s?
  vend vendent negocie?e?s? cote?e?s? partie?s? mise?s? estime_t_on evalue_t_on chiffre_t_on revient reviennent
  monte montent se_monte se_montent
`)
/** What is counted and valued alike: "à combien estime-t-on la foule". */
const COUNTED = nested(`
  nombre foule manifestants? participants? population victimes? morts? blesses? spectateurs? personnes? gens bilan taux
  effectifs? temperature vitesse distance duree hauteur poids pourcentage participation inflation public troupeau
  cheptel tonnes? litres? degres? pages?
`)
const NOT_COUNTED = `(?!.{0,400}_${COUNTED}_)(?<!_${COUNTED}_.{0,120})`
/** Its sum is asked for by "combien" alone. */
const PAID = nested(`
  cagnotte collecte quete facture amende rancon loyer salaire subvention budget caution dette prejudice indemnite
  indemnisation prime pension ardoise addition cotisation taxe tarif note_de_frais butin
`)
const ENTRY = nested(`
  forfait transfert licence entree billet place ticket abonnement loyer inscription adhesion repas menu
`)

export const SUMS: QuestionWords['kinds'] = [
  [
    'money',
    new RegExp(
      ` ${oneOf(`
      combien(?!_de_)(?=_(?:\\S+_){0,5}${PAYING}_)
      ${QUEL}_(?:est_|etait_|sera_)?(?:le_|la_|les_)?(?:somme|prix|montant|salaire|cout|indemnite|indemnisation|caution|tarif|rancon|prime|pension|amende|loyer|fortune|budget|facture|subvention|compensation|dedommagement)s?
      ${QUEL}_(?:est_|etait_|serait_|sera_)?(?:la_)?valeur(?=_(?:(?:totale|estimee|reelle|marchande|exacte)_)?(?:de|d|du|des)_)
      montant a_combien_se_(?:eleve|elevent|chiffre|chiffrent|monte|montent|elevait|montait)(?!_(?:le|la|les)_${COUNTED}_)
      (?:(?:cout(?:e|er|era|ait)|vaut|valait)_|(?=combien_)(?<=_${PARTING}_))combien(?!_de(?!_(?:tout_|le_|la_|les_|l_)?\\S+(?:er|ir|re)_))
      (?=(?:est_|sont_|etait_|se_eleve_|monte_|en_est_|ont_mise_|a_|de_){0,2}combien_)(?<=_${PAID}s?_(?:\\S+_){0,5})(?:est_|sont_|etait_|se_eleve_|monte_|en_est_|ont_mise_|a_|de_){0,2}combien(?!_de)
      (?=(?:\\S+_){0,4}combien_)(?<=_${ENTRY}s?_)(?:(?:elle|il|ca)_)?(?:ce_)?(?:est_|a_|de_|sont_|coute_){0,2}combien(?!_de)
      (?=(?:a|pour)_combien_)${NOT_COUNTED}(?:a|pour)_combien(?=_(?:\\S+_){0,7}?${VALUED}_)
      (?<=^_)a_combien(?=_(?:\\S+_){0,7}?condamne?e?s?_$)
      (?=\\S+_(?:a|pour)_combien_)${NOT_COUNTED}(?:estime?e?s?|evalue?e?s?|chiffre?e?s?|vendu?e?s?|achete?e?s?|adjuge?e?s?|mise?s?|fixe?e?s?|cede?e?s?|parti?e?s?)_(?:a|pour)_combien
      (?:a_|de_)?combien(?:_est|_sont|_etait|_etaient)?(?=_(?:le_|la_|les_|cette_|son_|sa_)${PAID}s?_)
      combien(?=_(?:le_|la_|l_)?${ENTRY}s?_(?!vend|achet|il_|elle_|y_))
      combien_d(?:e|es)?_(?:economies|subventions?|aides?(?!_soignant)|recettes|dettes?|salaire|indemnites|dons?|benefices?|pertes?(?!_(?:humaine|civile|en_vie))|fonds|credits|impots|loyers?|amendes?|caution|dommages|prejudice|retraite|pension|prime|rente|commission|chomage)
      combien(?=_(?:\\S+_){0,6}?(?:de_argent|de_fric|de_thunes?|euros)_) dans_les_combien(?!_de)
      combien_de?_?(?:euros|dollars|argent|fric|thune|thunes|pognon|balles|ble|oseille|millions|milliards|sous)
      combien_par_(?:mois|an|heure|semaine|jour)(?=_(?!.{0,400}_(?:vehicules?|clients?|visiteurs?|appels?)_))
    `)}(?= )`,
    ),
  ],
]

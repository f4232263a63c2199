// How French accuses without a word that accuses: questions that answer themselves, coincidences, what everybody
// knows. They count only where somebody responds. Folded words, elisions undone ("d'où" is "de ou").

import type { HintWords } from '../accusations/hint-words.ts'
import { oneOf } from '../word-list.ts'

/** What is asked of somebody who would rather not say. */
const ASKED =
  '(?:ou (?:est|sont|etait|va|vont|partai?t|passe)|de ou|pourquoi|combien|a quel prix|ce que|ce qui|avec quel|grace a qui|a qui|qui (?:a|avait|paye|paie|payait|signe|signait|decide|decidait)|comment (?:il|elle|ils|elles|on))'

const QUESTIONS = [
  `demande(?:z|r|ons)? (?:donc |plutot |un peu )?(?:lui|leur|a|au|aux) (?:\\S+ ){0,6}?${ASKED} (?!vous )`,
  'pose(?:z|r|ons) (?:lui|leur) (?:donc |plutot )?(?:la|une) question (?!de (?:votre|ton|son) choix)',
  `(?:on|je|nous) (?:se |me |nous )?demand(?:e|ons) (?:bien |encore |parfois )?(?:${ASKED}|avec quel argent) `,
  'qui (?:a|avait) (?:donc |bien )?(?:paye|regle|signe|finance|commande|efface|ferme les yeux)',
  'qui (?:payait|paye|paie|signait|reglait|choisissait|financait) (?:\\S+ ){1,6}?$',
  'ou (?:est|sont) (?:donc |bien )?(?:passee?s?|partie?s?|allee?s?) (?:les? |la |le argent|cet argent|ces )',
  'de ou (?:vient|venait|viennent|venaient|sort|sortait|provenait) (?:\\S+ )?(?:argent|somme|fonds|marchandise|villa|voiture|liquide)',
  'a qui (?:profite|profitait|profitent|appartient en verite)',
  'que (?:a|ont|aurait) (?:t )?(?:il|elle|ils|elles|on) (?:donc |bien )?(?:a cacher|a se reprocher|promis|recu en echange)',
  'suive(?:z|nt)? (?:le argent|mon regard|les billets|la piste de le argent)',
  'regarde(?:z|r) (?:donc |bien |plutot )?(?:qui|ou) (?:a|avait|est|etait|signe|siege|habite|dirige)',
  'cherche(?:z|r) (?:bien $|a qui|qui|le erreur|le lien|la femme)',
]

const SILENCES = [
  '(?:faites|fais|faisons) (?:donc |vous memes? )?(?:le|vos|les) (?:calculs?|comptes?) $|(?:ce est|ca est) vous qui le dites|(?:additionnez|rapprochez) (?:les|ces) (?:dates|faits|chiffres)',
  'je ne (?:en )?(?:dis|dirai) (?:rien|pas plus) (?!sur |de )',
  '(?:je|on) ne (?:cite|citerai|nomme|nommerai|donne|donnerai) (?:pas de noms?|personne|aucun nom)',
  'je ne accuse personne mais|sans (?:citer|nommer|viser) personne',
  '(?:il|elle|ils|elles|le interessee?|certains) se reconnaitr(?:a|ont)',
  '(?:chacun|on|tout le monde|les gens) (?:comprendra|appreciera|jugera|en tirera|aura compris|fera le lien|se fera)',
  'a bon entendeur|comprenne qui (?:pourra|voudra)|je me comprends|suffit de regarder|pas besoin de (?:faire )?un dessin',
  '(?:on|je) ne commente pas|se passe de commentaires?|(?:images?|photos?|chiffres|dates) parlent? de (?:elles?|eux) memes?',
  '(?:vous|les) laisse (?:\\S+ )?(?:deviner|juger|imaginer|conclure|apprecier|tirer)|tir(?:ez|er|era) (?:en )?(?:vos|ses|les|leurs) conclusions',
  'ce ne est pas (?:a )?(?:moi|nous) (?:de|qui) (?:dire|vais dire|raconter)',
]

const COINCIDENCES = [
  'comme par (?:hasard|magie|miracle|enchantement)|le hasard fait (?:bien|drolement bien) les choses',
  '(?:drole|etrange|curieuse|curieux|singuliere?|quelle|sacree|heureuse|belle) (?:de )?(?:hasard|coincidence|calendrier|concours de circonstances|amitie|amis|facon de|maniere de)',
  'ne cro(?:is|it|yons|ient) pas (?:a (?:la|cette) |au |aux |a ce )(?:hasards?|coincidences?)',
  '(?:curieux|bizarre|etrange|troublant|surprenant) (?:quand meme|tout de meme|non|que)',
  '(?:curieusement|bizarrement|etrangement|mysterieusement|miraculeusement) (?:\\S+ ){1,8}?(?:panne|disparu\\S*|disparait|vide|efface\\S*|absente?s?|perdue?s?|introuvables?|change\\S*|ferme\\S*|oublie\\S*|signe\\S*|gagn\\S*|brule\\S*)',
  '(?:ce|cette) (?:jour|soir|nuit|matin|semaine)(?: la)? (?:et ce (?:jour|soir|matin)|justement|precisement)|la veille (?:meme )?de (?:le |la |son )?(?:inspection|controle|vote|perquisition|audit|proces)',
  '(?:deux|trois|quatre|cinq) (?:annees?|ans|fois|mois|saisons) de suite(?: tout de meme| quand meme)',
]

const KNOWN = [
  `(?:sait|savent|savait|savaient) (?:tres bien|parfaitement|exactement|pertinemment|fort bien|mieux que personne) ${ASKED}`,
  `(?:tout le monde|chacun|tout le village|toute la ville|tous|on|personne ne ignore) (?:le |la )?(?:sait|savait|savent) (?:\\S+ ){0,5}?(?:${ASKED}|la verite|a quoi se en tenir)`,
  'il ne y a (?:pas|jamais) de fumee sans feu|pas de fumee sans feu|on ne prete que aux riches',
  '(?:la verite|tout|ca|cela|le dossier) (?:\\S+ )?(?:finira|finit|va|sortira|eclatera|se saura) (?:\\S+ )?(?:sortir|eclater|se savoir|un jour|bientot)',
  '(?:a|ont|avoir|avait) (?:la memoire courte|le bras long|des choses a cacher|beaucoup a (?:dire|expliquer|cacher)|des comptes a rendre|ses entrees)',
  '(?:des|les|de bons) amis (?:au bon endroit|haut places|bien places|la ou il faut)',
  '(?:je |il |elle |on )(?:dormirais|dormirait|dort|dors|devrait dormir) (?:mal|mieux|bien|tranquille|la nuit)',
  'devrai(?:t|ent) (?:avoir honte|se cacher|se inquieter|rougir|baisser les yeux|raser les murs|se expliquer)',
  'on (?:pourra|pourrait|va|devrait|reparlera|parlera) (?:bientot |enfin |un jour )?(?:parler )?(?:de|des|du) (?:\\S+ )?(?:voyages|frais|factures|comptes|notes|cadeaux|amis|nuits|soirees|argent|villa|voiture|appartement)',
  'avec (?:\\S+ ){1,5}?(?:par mois|salaire|paye|paie|indemnite|retraite) (?:on|nul|personne|il|elle) ne (?:se )?(?:achete|paie|paye|offre|roule|construit|loue|vit)',
  'au(?:x)? frais de qui|avec quel argent|pour quel service|en echange de quoi|contre quoi au juste|allez savoir (?:pourquoi|comment)',
]

export const HINTS: HintWords = {
  insinuates: new RegExp(
    ` (?:${[...QUESTIONS, ...SILENCES, ...COINCIDENCES, ...KNOWN].join('|')})(?:(?= )|(?<= ))`,
  ),
  pictured:
    / (?:photos?|photographies?|videos?|cliches?|images?) (?:qui )?montr\S* (?:\S+ ){1,14}?(?:au bras|attablee?s?|a bord|bras dessus|embrass\S*|enla\S*|serrant|trinqu\S*|sur le (?:pont|bateau|yacht|voilier)|dans le (?:jet|avion)) | (?:(?:publi|diffus|partag|relay|post|affich|montr|devoil|exhum|ressort|circul|imprim)\S*|mise?s? en ligne|met en ligne|epingl\S*) (?:\S+ ){0,4}?(?:photos?|photographies?|videos?|cliches?|images?|selfies?|captures?) (?:\S+ ){0,14}?(?:avec|au bras|a table|attablee?s?|a bord|aux cotes|cote a cote|en compagnie|embrass\S*|enla\S*|serrant|trinqu\S*|bras dessus|dans le (?:bateau|jet|avion|jacuzzi)|sur le (?:bateau|yacht|voilier)|chez|sortant de|entrant (?:dans|chez)) /,
  kin: new RegExp(
    ` ${oneOf(`
    (?:beau|demi)_(?:frere|pere|fils) belle_(?:soeur|fille|mere) gendre neveu niece cousine? epou(?:x|se)
    mari compagn(?:on|e) associee? ami(?:e)?_(?:intime|de_enfance) temoin_de_mariage ancien_colistier
  `)} (?:\\S+ ){0,12}?${oneOf(`
    choisie?s? remport* obten* dirig* attribu* marches? contrats? nomme* gagn* embauch* recrut* siege*
    subvention* chantier permis
  `)} | ${oneOf(`
    choisie?s? remport* obten* dirigee?s? attribue* marches? contrats? nomme* gagn* embauch* recrut*
    subvention* chantier permis
  `)} (?:\\S+ ){0,10}?${oneOf(`
    (?:beau|demi)_(?:frere|pere|fils) belle_(?:soeur|fille|mere) gendre neveu niece cousine? epou(?:x|se)
    mari compagn(?:on|e) associee? temoin_de_mariage
  `)} (?:de|du) `,
  ),
}

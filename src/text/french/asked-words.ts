// How French asks what somebody said, and who said it.

import type { QuestionWords } from '../questions/question-words.ts'
import { nested, oneOf } from '../word-list.ts'

export const SAID =
  'dit|dis|disait|dire|declare|declarait|affirme|assure|raconte|repond|repondu|repondait|ecrit|poste|publie|annonce|explique|pense|promet|promis|lance|precise|ajoute|estime|replique|confie|reagi|reagit|denonce|commente|tweete|soutient|soutenu|pretend|pretendu|propose|jure|reproche'

/** What somebody says or writes, by a noun that an answer need not have. */
const SAYING =
  '(?:(?:reaction|reponse|replique|declaration|version|avis|position|citation|propos|phrase|commentaire|message)s?|mots(?!_de_(?:passe|ordre)_)|paroles?)'
/** The same, alone at the beginning, as one types into a search; and nouns for it that an answer has rather. */
const UTTERANCE = nested(`
  reactions? reponses? repliques? declarations? versions? avis citations? propos paroles? phrases? commentaires?
  temoignages? confidences? opinions? (?:derniers?_)?mots(?!_de_(?:passe|ordre)_) messages?
`)
const DEED_IN_WORDS = nested(`
  excuses? communiques? tweets? posts? publications? discours allocutions? promesses? insultes? aveux plaidoiries?
  dementis? menaces? reproches? critiques? interviews? plaidoyers? appels_a
`)
/** Nothing else is asked, and nothing stated. */
const ALONE =
  '(?!(?:.{0,400}_)?(?:est|sont|etait|etaient|ont|avait|ete|qui|quand|combien|pourquoi|ou|quel\\S{0,3})_(?!quoi_))'
const EXACT =
  '(?:exact|precis|officiel|complet|initial|dernier|premier|propre|principal)(?:e|le|te|s|es|les|tes)?'

/** What one chooses to say something with, and what one does with it. */
const WORDING =
  '(?:mots?|termes?|adjectifs?|qualificatifs?|propos|paroles?|phrases?|formules?|expressions?|ton|surnoms?|noms?_d_oiseaux?|insultes?|arguments?)'
const UTTERING = nested(`
  emploi* employ* utilis* chois* trouv* parl* vant* decri* juge* defend* present* qualifi* design* critiqu* evoqu*
  adress* prononc* ten(?:u|us|ue|ues|ir|ait) tien(?:t|nent) lanc* lach* laiss* glisse* eu(?:s|e|es)? balanc* cri* hurl*
  murmur* conclu* annonc* salu* condamn* denonc* repon* reagi* excus* dit dits dites disait sort* sorti* resum* avanc*
  invoqu* justifi* accus* trait* commenc* explique* racont*
`)

/** Participles of what one does in words, behind "comment X a-t-il". */
const WORDED = nested(`
  repondu reagi replique commente moque justifie explique accueilli pris decrit qualifie presente juge defini resume evoque
  salue denonce critique annonce percu ressenti vecu surnomme defendu motive nie dementi raconte conclu interprete
  relate compare formule traite
`)

/** Everyday verbs for saying something that say else as well. */
const BLURTED = nested(`
  sorti ressorti pondu balance lache sort balanc* gueule hurle bafouille baragouine marmonne pretexte invoque
  plaide rapporte conclu conseille raconte
`)

const TEXT_WRITTEN = nested(`
  posts? tweets? messages? citations? phrases? lettres? declarations? publications? commentaires? mots? propos
  rumeurs? accusations? insultes? expressions? formules? petitions? tribunes? communiques? video info infos
  revelations? menaces?
`)

export const WORDS_AND_SPEAKERS: QuestionWords['kinds'] = [
  [
    'speaker',
    new RegExp(
      ` (?:ce est )?(?:qui (?:(?:est ce|ce est) )?(?:qui )?(?:(?:la|le a|les a|nous a|lui a) |a |ont |avait )?(?:(?:${SAID})(?:e|es|s)?|parle|parler|qualifie|traite|accuse|accusent|accusait|evoque|mentionne|suggere|insinue|revele|clame|martele)|(?:la|cette) (?:citation|phrase) (?:est )?de qui|qui (?:est le auteur $|parle)|(?:selon|d apres|de apres) qui)(?= )`,
    ),
  ],
  [
    'speaker',
    new RegExp(
      ` ${oneOf(`
      (?:la_|les_|le_|une_|cette_)?(?:${SAYING}|mot|expression|terme|accusations?)_(?:est_)?de_qui(?=_$)
      de_qui_(?:est|sont|vient|viennent|provient|proviennent|emane)(?=_(?!(?:t_)?(?:il|elle|ils|elles|on)_))
      (?:ce_est|ce_etait|vient|viennent|sort|sorti)_de_qui (?<=^_)de_qui(?=_$)
      (?:de|sort_de|dans)_(?:quelle_bouche|la_bouche_de_qui)
      (?:selon|de_apres|d_apres)_quel(?:le)?s?
      qui_(?:a_|ont_)?(?:eu_le_\\S+|ose|ete_jusque|fini_par|continue|persiste|se_est_permis|va_jusque|vient)_(?:de_|a_)?(?:dire|pretendre|affirmer|soutenir|ecrire|declarer|raconter|assurer|parler)
      qui_(?:a_)?(?:laisse_entendre|laisse_dire|fait_savoir|fait_valoir|laisse_planer|entendre_que)
      qui_(?:est_ce_qui_)?(?:a_|ont_|avait_)?(?:prononce|employe|utilise|emploie|lache|tenu|sorti|ecrit|balance|eu|hurle|crie|avance|sort)(?=_(?:(?:ces?|cette|les?|la|ca)_)?(?:mots?|phrases?|termes?|expressions?|propos|citations?|formules?|paroles?|adjectifs?|ca|sa)_|_$)
      qui_est_a_le_origine(?=_d(?:e|u|es)_(?:(?:ces?|cette|les?|la)_)?(?:mots?|phrases?|citations?|propos|expressions?|formules?|rumeurs?)_)
      a_qui_(?:attribue_t_on|on_attribue|attribuer|doit_on)(?=_(?:ces?|cette|les?|la)_(?:mots?|phrases?|termes?|expressions?|propos|citations?|formules?|paroles?|declarations?|commentaires?|affirmations?)_|_$)
      par_qui(?=_(?:\\S+_){0,9}?(?:qualifie|prononce|accuse|traite|denonce|redige|poste|tweete|lance)(?:e|s|es)?_)
      par_qui(?=_(?:\\S+_)?(?:${TEXT_WRITTEN}|texte)_(?:\\S+_){0,9}?(?:signe|ecrit|publie|envoye|diffuse)(?:e|s|es)?_)
      qui_(?:a_|ont_)?(?:ecrit|signe|poste|publie|redige)(?=_(?:ces?|cette|les?|la)_${TEXT_WRITTEN}_)
      (?:(?<=^_)|qui_est_)(?:le_|la_)?(?:auteur|auteurs|autrice)_d(?:e|u|es)(?=_(?:(?:le|la|les|ce|cette|ces|un|une)_)?${TEXT_WRITTEN}_)
      (?<=^_)(?:la_)?sources?_d(?:e|u|es)(?=_(?:(?:le|la|les|ce|cette|ces)_)?(?:infos?|informations?|rumeurs?|citations?|accusations?|affirmations?|declarations?|nouvelles?|chiffres?)_)
    `)}(?= )`,
    ),
  ],
  [
    'words',
    new RegExp(
      ` ${oneOf(`
      (?:en|dans|par|avec|de|sur)_quel(?:le)?s?_${WORDING}(?=_(?!d(?:e|u)_))
      quel(?:le)?s?_(?:sont_les_)?${WORDING}(?=_(?:\\S+_){0,6}?${UTTERING}_)
      quel(?:le)?s?_(?:regard|jugement|oeil)(?=_(?:\\S+_){0,6}?port*_)
      quel(?:le)?_(?:commentaire|explication|declaration|reponse|justification|excuse|version|temoignage)s?(?=_(?:\\S+_){0,6}?(?:fai*|fournit|fourni|donne*|apporte*|livre*|avance*|adresse*|tenu)_)
      de_quoi(?=_(?:\\S+_){0,6}?(?:(?:le_|la_|les_)?(?:a|ont|avait)_(?:t_)?(?:il_|elle_|ils_|elles_|on_)?traite|(?:le|la|les)_traite)(?:e|s|es|nt)?_)
      (?:le|la|les|a|ont|avait)_(?:a_|ont_)?(?:traite|traitait|qualifie|accuse|menace)(?:e|s|es|nt)?_de_quoi
      comment(?=_(?:\\S+_){0,9}?(?:a|ont)(?:_t)?_(?:il|elle|ils|elles|on)_${WORDED}_)
      comment(?=_(?:il|elle|ils|elles|on|\\S+)_(?:le_|la_|les_)?(?:a|ont|avait)_(?:decrit|qualifie|juge|pris|reagi|repondu|vecu|accueilli|commente|defini|justifie)_)
      comment(?=_(?:\\S+_){0,5}?(?:justifi|defini|present|accueill|resum|comment)(?:e|ent|t|ssent)(?:_t)?_(?:il|elle|ils|elles|on)_)
      (?:pris|vecu|ressenti|recu|accueilli|defendue?s?|justifiee?s?|excusee?s?|reagi|repondu|decrit|qualifie)_comment
      (?:lui|leur|vous)_inspire(?:nt|ait)?_quoi (?:il|elle|ils|elles|on)_sor(?:t|tent|tait)_quoi
      (?:ses|leurs)_(?:mots|termes|paroles|propos)_(?:exacte?s|precis(?:es)?)
      (?:a|ont|avait|nous|lui|leur|vous)_(?:\\S+_)?(?:${BLURTED})_quoi
      (?:que_est_ce_que|que)_(?:(?:il|elle|ils|elles|on)_)?(?:lui_|leur_|nous_)?(?:a|ont|avait)_(?:t_)?(?:(?:il|elle|ils|elles|on)_)?${BLURTED}
      que_est_ce_que(?=_(?:\\S+_){1,5}?(?:a|ont|avait)_(?:${BLURTED}|${WORDED})_)
      comment(?=_(?:\\S+_){0,5}?se_(?:est|sont)_(?:t_)?(?:(?:il|elle|ils|elles)_)?(?:justifie|defendu|excuse|exprime)(?:e|s|es)?_)
      (?:parle|exprime|reagi|prononce|repondu|discute|publie|commente)(?=_(?:\\S+_){0,7}(?:ca|cela)_(?:donne|donnait|disait|dit)_quoi_)
    `)}(?= )`,
    ),
  ],
  [
    'words',
    new RegExp(
      ` (?:que est ce que(?! (?:ca|cela) (?:veut dire|signifie) )|ce que|que(?! (?:veu(?:t|lent) dire|(?:signifi|design)\\S*) )|quoi|comment|de quoi)(?= (?:[a-z]+ ){0,4}?(?:${SAID}|accuse|accusait|pense|pensait|qualifie|decrit|decrivait|juge|critique|veut(?! dire)|souhaite|reproche) )`,
    ),
  ],
  [
    'words',
    new RegExp(
      ` (?:${SAID}|pense|pensait|veut(?! dire)|reproche|ressent|ressentait)(?<! veut dire)(?: (?:sur|de|a|au|en))? quoi(?= )`,
    ),
  ],
  [
    'words',
    / (?:vit|prend|ressent|voit|vivait|prenait|voyait|defend|justifie|qualifie|decrit|juge|reagi\S*) comment(?= )/,
  ],
  // "La ministre a-t-elle réagi ?": her words are the answer.
  ['words', / (?:a|ont)(?: t (?:il|elle|ils|elles))?(?: deja)? (?:reagi|commente)(?= )/],
  [
    'words',
    / comment(?= (?:\S+ ){0,4}?(?:vit|prend|ressent|ressentait|voit|vivait|prenait|se defend|se defendait|se justifie|reagi\S*|juge|qualifie|decrit|surnomme|designe) )/,
  ],
  [
    'words',
    new RegExp(
      `(?<! a) ${oneOf(`
      (?:quelle_(?:est|a_ete|etait)_|quel_(?:est|a_ete|etait)_|quels_(?:sont|ont_ete)_|ce_est_quoi_)?(?:la_|sa_|les_|le_|son_|ses_)?${SAYING}_d(?:e|u|es)
      (?:la_|sa_|les_|le_|son_|ses_)?(?:mots|paroles|termes|propos)_${EXACT}_d(?:e|u|es)
      ce_est_quoi_(?:la|sa|les|le|son|ses|leur)_${SAYING}(?:_${EXACT})?
      (?:sa|son|ses|leur|leurs)_${UTTERANCE}_(?:a_(?:lui|elle|\\S+)_)?(?:ce_est|ce_etait|est|etait)_quoi
      (?<=^_)(?:(?:et|la|les?|sa|son|ses|leurs?|derniere?s?)_){0,2}${UTTERANCE}(?=_${ALONE}.)
      que_repond comment_(?:a_)?reagi[t]?(?:_t_il)?
    `)}(?= )`,
    ),
  ],
  // "Excuses du maire": words, and a sentence that has them says that they are excuses.
  [
    'words',
    new RegExp(
      `^ (?=${oneOf(`(?:(?:et|la|les?|sa|son|ses|leurs?|derniere?s?)_){0,2}${DEED_IN_WORDS}_${ALONE}.`)})`,
    ),
  ],
]

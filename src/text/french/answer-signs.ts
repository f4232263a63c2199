// What answers look like in French sentences: a day, a place, a reason, a yes or no, and what only seems one.

import type { AnswerSigns } from '../questions/question-words.ts'
import { oneOf } from '../word-list.ts'
import { REASON_SIGNS } from './reason-signs.ts'

/** A depth or a height: "six mètres", and neither "long de six mètres" nor "sur six mètres", nor what `other` tells. */
const uprightBut = (other: string): RegExp => {
  const number = '(?:\\d+(?:[.,]\\d+)?|\\p{L}+)(?:[ -]\\p{L}+){0,3}\\s'
  const others = `long|larg|${other}`
  return new RegExp(
    `(?<!(?:(?<!\\p{L})(?:${others})(?:ue|e)?s? (?:de |d['’])|(?:longu|larg|${other})eur (?:de |d['’])|(?<!\\p{L})sur )${number})(?<!\\p{L})(?:(?:milli|centi|kilo)?mètres?|[cmk]?m|étages?)(?!\\p{L})(?! de (?:là|${others})| plus loin)`,
    'iu',
  )
}

const NUMERAL = oneOf(`
  deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
  soixante cents? mille millions? un une
`)

export const ANSWER_SIGNS: AnswerSigns = {
  passive: {
    asked: new Set('ete est sont etait etaient fut furent sera seront serait seraient etre'.split(' ')),
    before:
      /(?<!\p{L})(?:est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|été|être)\s(?:\p{L}+\s){0,2}$/iu,
    agent: /^[^.;:!?«»]*?(?<!\p{L})par(?!\p{L})/iu,
    doer: /^["«“]?\s?C['’](?:est|était)\s(?!à|pour|par|ce|pas)[^.!?]*?\squi\s/u,
  },
  giving: {
    verbs: new Set(
      'confie confiee confies confiees attribue attribuee attribues attribuees decerne decernee decernes decernees remis remise remises revenu revenue revient revenait echu echue echoit alle allee adjuge adjugee accorde accordee octroye octroyee cede cedee vendu vendue transmis transmise delegue deleguee'.split(
        ' ',
      ),
    ),
    to: new Set('à au aux'.split(' ')),
    taking:
      `diriger dirigeant mener conduire conducteur gérer gérant piloter pilote présider président commander commandant superviser
      encadrer assurer exercer occuper reprendre repreneur remplacer remplaçant succéder successeur hériter héritier gagner
      gagnant remporter vainqueur lauréat obtenir recevoir décrocher empocher bénéficier bénéficiaire posséder propriétaire
      détenir détenteur acheter acheteur acquérir acquéreur racheter récupérer instruire enquêter chargé responsable chef
      patron directeur titulaire réaliser exploiter exploitant administrer administrateur`.split(/\s+/),
  },
  succession: {
    words: ['intérim', 'remplacer', 'succéder'],
    asked:
      / (?:remplac\S*|succed\S*|interim\S*|a la place d(?:e|u|es)|a (?:sa|leur) place|(?:(?:a|ont) (?:eu|recupere|obtenu|repris|herite de)|recupere|reprend|obtient|herite de) (?:le |la |les |son |sa )(?:\S+ )?(?:poste|siege|fauteuil|portefeuille|maroquin)(?= (?:\S+ ){0,4}?(?:apres|depuis|quand|une fois|maintenant) )|(?<! se (?:est |sont |etaient )?)(?:prend|prendre|prendra|prennent|pris|reprend|reprendre|reprendra|repris) (?:la |sa |leur )(?:place|suite|tete|direction|releve|presidence|barre|succession)|(?:dirige|dirigent|preside|gere|commande|tient)(?= (?:\S+ ){0,5}?depuis (?:que|le depart|la demission|la suspension|la mort|la mise|son depart|sa )))(?= )/,
    told: /(?<!\p{L})(?:(?:assur|exerc)\p{L}*\s(?:\p{L}+\s)?l['’]intérim|[Ll]['’]intérim\s[^.;:!?]*?(?<!\p{L})(?:assuré|exercé|confié|revien\p{L}+)|remplacée?s?\s(?:[^.;:!?,]{0,40}\s)?par|(?:lui|leur)\s(?:a\s)?succ(?:ède|éd)\p{L}*|(?:prend|prendra|prennent|prendront|reprend|reprendra|a (?:re)?pris)\s(?:sa|leur)\s(?:place|suite|succession|relève)|(?:re)?prend(?:ra)?\s(?:(?:le|la|les|son)\s|l['’])(?:poste|siège|fauteuil|portefeuille|rênes|barre|flambeau|\p{Lu}\p{L}+(?=[,.;]))|hérite\sd(?:u|e\sla|es|e\sson)\s(?:poste|siège|fauteuil|portefeuille|\p{Lu}\p{L}+(?=[,.;]))|(?:a|ont)\s(?:désigné|nommé|élu|choisi|promu)\s\p{Lu}\p{L}+|(?:désignée?|nommée?|promue?|choisie?)\s(?:à sa place|pour (?:lui|leur) succéder|pour l[ea] remplacer))(?!\p{Ll})/u,
  },
  leading: {
    words: new Set(
      `dirige dirigent diriger dirigeait dirigeant dirigeante directeur directrice patron patronne gere gerent gerer gerait
      gerant gerante pdg president presidente preside chef cheffe boss tete`.split(/\s+/),
    ),
    whole: new Set(
      `general generale executif executive regional regionale national nationale actuel actuelle nouveau nouvelle fondateur
      fondatrice historique francais francaise local locale unique meme lui elle`.split(/\s+/),
    ),
    ended: /(?<!\p{L})jusqu['’](?!à (?:présent|nouvel ordre|maintenant))/u,
    as: new Set(['comme']),
  },
  instigation: [
    {
      asked:
        / (?:appel(?:e|es|ee|ees|ent|ait|aient) (?:\S+ ){0,3}?(?:a|au|aux)|lanc(?:e|ee|es|ent|ait|aient)|organis\S*|convoqu\S*|mobilis\S*|declench\S*)(?= )/,
      told: /(?<!\p{L})(?:[àÀ] l['’](?:appel|initiative|instigation)\s(?:[\p{L}-]+\s)?(?:du|des|de|d['’])(?:\s?l['’]|\sla(?!\p{L}))?\s*)$/u,
    },
    {
      asked:
        / (?:demand(?:e|ee|es|ees|ent|ait|aient)|reclam\S*|ordonn\S*|decid\S*|command(?:e|ee|es|ees))(?= )/,
      told: /(?<!\p{L})(?:[àÀ] la (?:demande|requête)|[Ss]ur (?:l['’])?(?:ordre|instruction|injonction)s?)\s(?:[\p{L}-]+\s)?(?:du|des|de|d['’])(?:\s?l['’]|\sla(?!\p{L}))?\s*$/u,
    },
  ],
  supposed: {
    asked: new RegExp(
      ` ${oneOf(`
        dev(?:r?ait|r?aient) pourrai(?:t|ent) allai(?:t|ent) doi(?:t|vent) tent* essa* menac* envisag*
        peu(?:t|vent) faut faudrait voudrai(?:t|ent) veut veulent va vont reclam* demand* estim* souhait*
        pens*
      `)}(?= )`,
    ),
    before:
      /(?<!\p{L})(?:(?:devrai(?:t|ent)|pourrai(?:t|ent)|faudrait|doi(?:t|vent)|soi(?:t|ent))\s|(?:tent(?:er|é|e|ent|ait|aient)|essa(?:yer|yé|ie|ient|yait|yaient)|menac(?:er|é|e|ent|ait|aient)|envisag(?:er|é|e|ent|eait|eaient))\s(?:de\s|d['’]))(?:\p{L}+\s){0,2}$/iu,
  },
  wished:
    /(?<!\p{L}|(?:la|les|sa|ses|une|cette|leur|de) )(?:demand(?:e|ent|é|er|ait|aient|ant)|réclam(?:e|ent|é|er|ait|aient|ant)|exig(?:e|ent|é|er|eait|eaient|eant)|souhait(?:e|ent|é|er|ait|aient|ant)|espèr(?:e|ent)|espér(?:ait|aient|é)|promet(?:tent|tait|tant)?|promis|appel(?:le|lent|é|ait|ant)\sà|milit(?:e|ent|ait)\spour)\s(?:[\p{L}'’-]+\s){0,8}(?:[\p{L}]+['’])?$/iu,
  feelings: {
    asked:
      / (?:(?:le|la|ca|cela) (?:prend|vit|prenait|vivait) (?:bien|mal|tres mal|super mal)|prend (?:ca|cela|la chose|le coup) (?:bien|mal)|(?:vit|prend|ressent|vivait|prenait|ressentait|vecu|pris|sent|sentait) (?:il |elle )?(?:comment|ca comment)|comment (?:\S+ ){0,4}?(?:vit|le prend|la prend|prend (?:t )?(?:il|elle)|ressent|vivait|le prenait|ressentait|se sent|se sentait)|(?:etat|reaction) (?:de esprit|emotionnelle)|(?:sur )?(?:ses|leurs|de) sentiments(?! d)|ce que (?:il|elle) ressent|(?:est|etait) (?:il |elle )?(?:content|contente|triste|fache|fachee|decu|decue|vexe|vexee|colere|en colere))(?= )/,
    told: new RegExp(
      `(?<!\\p{L})${oneOf(`
      déçue?s? tristes? furieu(?:x|se)s? colère content(?:e|s|es)? ravie?s? soulagée?s? boulever\\p{L}+
      choquée?s? fi(?:er|ère)s? serein(?:e|s)? inqui(?:et|ète)s? émue?s? écœurée?s? ecoeurée?s? amer amère
      amertume peinée?s? déception tristesse joie honte peur stupéf\\p{L}+ sidérée?s? abasourdie?s?
      effondrée?s? trahie?s? heureu(?:x|se)s? malheureu(?:x|se)s? vexée?s? agacée?s? las(?:se)? épuisée?s?
      confiante?s? regrett\\p{L}+ dégoût\\p{L}+
    `)}(?!\\p{L})`,
      'iu',
    ),
  },
  replying: {
    asked: / (?:repond\S*|reponses?|repliqu\S*|replique|retorqu\S*|ripost\S*|reagi\S*|reactions?)(?= )/,
    told: /(?<!\p{L})(?:répon\p{L}+|répliqu\p{L}+|rétorqu\p{L}+|ripost\p{L}+|réagi\p{L}*|dém(?:en|ent)\p{L}+|nie(?:nt)?|nié|contest\p{L}+|réfut\p{L}+|rejet\p{L}+|récus\p{L}+|balay\p{L}+|ironis\p{L}+|se défend\p{L}*)(?!\p{L})/iu,
  },
  turningPoints: [
    {
      asked:
        / (?:consequences?|repercussions?|retombees|(?:quelles?|des|les) suites|(?:quels?|des) effets?|(?:provoqu|entrain|declench|suscit|engendr|caus)\S* quoi|que (?:a|ont) (?:provoque|entraine|declenche|suscite)|(?:mene|conduit|abouti|debouche) (?:a|sur) quoi)(?= )/,
      told: /(?<!\p{L})(?:(?:a|ont|avait|avaient)\s(?:\p{L}+\s)?(?:suscité|entraîné|provoqué|déclenché|engendré|relancé|ravivé|conduit|poussé|amené|contraint|obligé|valu|abouti|débouché)|(?:suscit|entraîn|provoqu|déclench|engendr|raviv)(?:e|ent|ait|aient)|dans la foulée|à la suite d[eu]|en conséquence)(?!\p{L})/iu,
    },
    {
      asked: / (?:avant ou apres|apres ou avant|d abord ou ensuite|en premier ou) /,
      told: /(?<!\p{L})(?:ensuite|puis|par la suite|plus tard|auparavant|peu après|peu avant|dans la foulée)(?!\p{L})/iu,
    },
    {
      asked: / (?:reste|restent|rester|conserve|garde|garder|encore|toujours)(?= )/,
      told: /(?<!\p{L})(?:conserv\p{L}+|maint(?:ien|en)\p{L}+|démission\p{L}*|gard\p{L}+|remplac\p{L}+)(?!\p{L})|(?<!\p{L})(?:a|ont|avait|avaient) (?:quitté|cessé|arrêté|rejoint|rouvert|repris|fermé)|mis fin|(?<!\p{L})(?:n['’]\p{L}+|ne \p{L}+) plus(?!\p{L})|(?<!\p{L})plus (?:aucune?|personne)(?!\p{L})|(?<!\p{L})(?:rentrée?s?|sortie?s?|terminée?s?|éteinte?s?|levée?s?|rouvr\p{L}+|repren\p{L}+|demeur\p{L}+|rest(?:e|ent|ait|aient)|toujours(?!\s(?:selon|d['’]après))|encore|morte?s?|décédée?s?|retrouvée?s?)(?!\p{L})/iu,
    },
    // What was withdrawn is not maintained, and the other way round.
    {
      asked:
        / (?:(?:retir|maintenu|abandonn|annul|lev)(?:e|ee|es|ees|er|ent)?|maintien(?:t|nent)|maintenir|renonc\S*|tient toujours|tiennent toujours)(?= )/,
      told: /(?<!\p{L})(?:(?<!(?:s['’](?:est|était|étaient)|sont|se) )(?:retir(?:e|er|é|ée|és|ées)|abandonn(?:e|er|é|ée|és|ées))|maint(?:ien|en)\p{L}+|renonc\p{L}+|annul\p{L}+|levée?s?|a quitté|ont quitté)(?!\p{L})/iu,
    },
    // "Dit-il qui l'a payé": that he does not say answers.
    {
      asked:
        / (?:dit|dis|dire|precise|revele|indique|nomme|cite|identifie|chiffre|explique|donne(?= (?:le|la|les|son|sa|ses|leur|leurs|un|des) )) (?:t )?(?:(?:il|elle|ils|elles|on) )?(?:(?:l|le|la|les|son|sa|ses|un|une|des) )?(?:(?!peu )\S+ )?(?:qui|combien|quels?|quelles?|ou|quand|pourquoi|comment|de quoi|noms?|quelqu|prejudice|montant|somme|source|sources)(?= )/,
      told: /(?<!\p{L})(?:n['’]|ne\s)(?:en\s|y\s|l['’]|le\s|les\s|se\s)?(?:(?:a|ont|avait|veut|veulent|souhaite|souhaitent|peut|peuvent)\s)?(?:(?:pas|jamais|rien|aucunement|toutefois|cependant)\s)*(?:souhaité\s|voulu\s|pu\s)?(?:le\s|les\s)?(?:dit|dire|précis|indiqu|identifi|nomm|cit|révél|chiffr|donn|répond)|(?<!\p{L})(?:refus\p{L}+|sans) (?:de |d['’])?(?:en |le |la )?(?:dire|préciser|indiquer|identifier|nommer|citer|révéler|chiffrer|donner)(?!\p{L})/iu,
    },
  ],
  qualities: [
    {
      asked:
        / (?:combien d habitants|combien de habitants|(?:nombre|population) d(?:e|es|u) (?:habitants|la ville|village))(?= )/,
      told: /(?<!\p{L})(?:habitants?|âmes|administrés|population)(?!\p{L})/iu,
    },
    {
      asked:
        / (?:(?:annees?|ans|mois|temps|peine|combien) de (?:prison|taule|reclusion)|(?:prison|reclusion) (?:ferme|a perpetuite))(?= )/,
      told: /(?<!\p{L})(?:(?:ans?|années?|mois) (?:de |d['’])(?:prison|réclusion|détention|emprisonnement)|(?:ans?|mois) (?:ferme|avec sursis)|perpétuité|peine de \p{L}+ (?:ans|mois))(?!\p{L})/iu,
    },
    {
      asked:
        / (?:quelles?(?: (?:est|etait|sera|sont))?(?: (?:la|sa|leur|les))?|quoi (?:la|sa|leur)) (?:taille|longueur|largeur|distance|altitude|epaisseur)(?= )| quel diametre(?= )| mesur(?:e|ent|ait|aient) combien(?= )| combien (?:mesur(?:e|ent|ait|aient)|de (?:metres|kilometres|centimetres|bornes))(?= )/,
      told: /(?<!\p{L})(?:(?:milli|centi|kilo)?mètres?|[cmk]?m[²³2]?|hectares?|ha|(?:kilo)?grammes?|kilos?|k?g|tonnes?|litres?|km\/h|nœuds|pieds|pouces|acres?|arpents?)(?!\p{L})/iu,
      measured: true,
    },
    {
      asked: / couleurs?(?= )/,
      told: new RegExp(
        `(?<!\\p{L})${oneOf(`
        rouges? bleue?s? verte?s? jaunes? noire?s? blanc(?:he)?s? gris(?:e|es)? roses? violet(?:te)?s?
        oranges? marrons? brune?s? beiges? dorée?s? argentée?s? mauves? pourpres? turquoises? ocres?
        bordeaux écarlates? multicolores?
      `)}(?!\\p{L})`,
        'u',
      ),
    },
    {
      asked: / (?:quelle temperature|il fait combien|temperature fait)(?= )/,
      told: /(?:°|(?<!\p{L})degrés?(?!\p{L}))/iu,
      measured: true,
    },
    {
      asked:
        / (?:quel (?:pourcentage|taux)|quelle (?:part|proportion)|combien (?:\S+ ){0,5}sondages?|sondages? (?:\S+ ){0,4}combien)(?= )/,
      told: /%|(?<!\p{L})(?:pour cent|sur (?:deux|trois|quatre|cinq|dix|cent)|moitié|tiers|quarts?|majorité)(?!\p{L})/iu,
    },
    {
      asked: / quel (?:est |etait |a ete |fut )?(?:le )?score(?= )/,
      told: /\d+\s?(?:-|–|à)\s?\d+|\d+\s(?:points?|buts?)(?!\p{L})/iu,
    },
    {
      asked: / (?:quelle? meteo|quel temps (?:fait|faisait|fera|va)|la meteo)(?= )/,
      told: /(?<!\p{L})(?:plui\p{L}+|pleu\p{L}+|soleil|ensoleill\p{L}+|orag\p{L}+|neig\p{L}+|vents?|nuag\p{L}+|averses?|brouillard|gel|canicule|degrés?|tempête|grêle|météo\p{L}*)(?!\p{L})/iu,
    },
    {
      asked: / (?:numero de (?:telephone|tel)|quel (?:est le )?numero (?:appeler|de telephone))(?= )/,
      told: /\d{2}[\s.]\d{2}|(?<!\p{L})numéro(?!\p{L})/iu,
    },
    {
      asked: / quel etage(?= )/,
      told: /(?<!\p{L})(?:étages?|rez-de-chaussée|sous-sol)(?!\p{L})/iu,
    },
    {
      asked: / combien de fois(?= )/,
      told: /(?<!\p{L})(?:fois|reprises?|(?:double|triple|quadruple)(?:ment)?|\p{L}+ième|\d+e|second)(?!\p{L})/iu,
    },
    // A make is told by a name: "sa Rolex", "une Peugeot".
    {
      asked:
        / (?:quelles?(?: (?:est|etait|sont))?(?: (?:la|sa|leur|les))?|quoi (?:la|sa|leur)) (?:marques?|race)(?= (?!de (?:confiance|fabrique) |humaine ))/,
      told: /(?<!\p{L})(?:marques?|races?)(?!\p{L})|(?<!\p{L})(?:une?|sa|son|d['’]une?)\s\p{Lu}/u,
    },
    {
      asked:
        / quelle (?:est (?:la |sa )|etait (?:la |sa ))?vitesse(?= )| (?:souffl|roul|circul|fil|navigu)(?:e|ent|ait|aient) a combien(?= )| a combien (?:souffl|roul|circul|fil|navigu)(?:e|ent|ait|aient)(?= )/,
      told: /(?<!\p{L})(?:km\/h|kilomètres?[\s-](?:à l['’])?heure|nœuds|mètres? (?:par|à la) seconde|vitesse)(?!\p{L})/iu,
      measured: true,
    },
    {
      asked:
        / (?:quelles?(?: (?:est|etait|sera))?(?: (?:la|sa|leur))?|quoi (?:la|sa|leur)) (?:superficie|surface)(?= )/,
      told: /(?<!\p{L})(?:hectares?|ha|(?:kilo)?mètres? carrés?|acres?|arpents?|[ck]?m[²2])(?!\p{L})/iu,
      measured: true,
    },
    {
      asked:
        / quel (?:est (?:le |son )|etait (?:le |son ))?poids(?= )| pes(?:e|ent|ait|aient) combien(?= )| combien pes(?:e|ent|ait|aient)(?! (?:(?:la|sa|leur) )?(?:fortune|dette|budget) )(?= )/,
      told: /(?<!\p{L})(?:kilos?|(?:kilo)?grammes?|k?g|tonnes?|quintaux|livres)(?!\p{L})/iu,
      measured: true,
    },
    {
      asked:
        / (?:quelles?(?: (?:est|etait|sera|sont))?(?: (?:la|sa|leur|les))?|quoi (?:la|sa|leur)) profondeur(?= )/,
      told: uprightBut('haut'),
      measured: true,
    },
    {
      asked:
        / (?:quelles?(?: (?:est|etait|sera|sont))?(?: (?:la|sa|leur|les))?|quoi (?:la|sa|leur)) hauteur(?= )/,
      told: uprightBut('profond'),
      measured: true,
    },
    {
      asked: / (?:quelles? peines?|ecope de quoi)(?= )/,
      told: /(?<!\p{L})(?:amendes?|(?:ans?|années?|mois) (?:de |d['’])?(?:prison|réclusion|détention|emprisonnement|ferme|avec)|sursis|perpétuité|travaux d['’]intérêt|condamné\p{L}* (?:à|au)|peines?(?<!à peine))(?!\p{L})/iu,
    },
    {
      asked: / combien d(?:e)? (?:heures|minutes)(?= )/,
      told: /(?<!\p{L})(?:heures?|minutes?|jours?|nuits?|journées?|matinées?|soirées?|week-ends?)(?!\p{L})|\d\s?h(?!\p{L})/iu,
    },
    {
      asked:
        / (?:quel(?:le)?s? (?:(?:est|etait|sera|serait) (?:la |le )?)?(?:pourcentage|proportion|part|fraction)|quel (?=des (?!deux |trois |quatre ))|combien pour cent)(?= )/,
      told: new RegExp(
        `\\d\\s?%|(?<!\\p{L})(?:pour cent|moitié|tiers|quarts?|cinquièmes?|dixièmes?|quasi-totalité|${NUMERAL} sur (?:\\d+|${NUMERAL})|\\d+ sur (?:\\d+|${NUMERAL}))(?!\\p{L})`,
        'iu',
      ),
      measured: true,
    },
    {
      asked:
        / (?:maintien\S*|persist\S*|(?:en|ne) demord\S*|soutien(?:t|nent)|affirm(?:e|ent)) (?:(?:il|elle|ils|elles|t) )*(?:encore|toujours|quand meme|malgre tout)(?= )/,
      told: /(?<!\p{L})(?:maint(?:ien|enai)\p{L}*|persist\p{L}*|camp(?:e|ent) sur|démord\p{L}*|réaffirm\p{L}*|réitèr\p{L}*|(?:quand même|malgré tout|toujours))(?!\p{L})/iu,
    },
  ],
  people: {
    asked:
      / combien de (?:gens|personnes|monde)(?= )| (?:ils|elles|on) (?:sont|etaient|seront|ont ete) combien(?= )| combien (?:(?:de entre eux )?ont ete|sont|etaient|seront) (?:t )?(?:ils|elles)(?= )/,
    told: new Set(
      'gens personnes monde morts fideles villageois inconnus bebes foule proches convives invites adultes hospitalises intoxiques inscrits'.split(
        ' ',
      ),
    ),
  },
  partOf: /^\s(?:des|de (?:ces|ses|leurs|nos|mes)|d['’]entre|autres?|derni[eè]re?s|premi[eè]re?s)\s/iu,
  remaining: /^(?:\s\p{L}+){1,2}\s(?:encore|toujours)(?!\p{L})|^\s(?:restent|restaient|demeurent)(?!\p{L})/iu,
  soMany: new RegExp(
    `(?<!\\p{L})(?<!nombre d.{0,300})(?:(?:ils|elles) (?:sont|étaient|seraient|furent)|(?:il y|on) en (?:a|avait|compte|dénombre|recense)) (?:\\p{L}+(?:ment|mais|fait) |au total )?(?:\\d[\\d\\s.,]*|${NUMERAL}(?:(?:[\\s-]|\\set\\s)${NUMERAL})*)(?=\\s?(?:%|[,;:.!?»”"](?!\\d)|$)|\\s(?:à|au total|en tout|et non|et pas)\\s)`,
    'iu',
  ),
  updating:
    /(?<!\p{L})(?:(?:bilan|chiffre|décompte|montant|coût|total|nombre)s?\s(?:\p{L}+\s)?(?:définitif|final|révisé|actualisé|corrigé)|finalement|désormais|(?:s['’]est|s['’]est encore|a été) (?:alourdi|revu|porté|réévalué|relevé)e?|s['’]alourdit|dernier bilan|loin des? )(?!\p{L})/iu,
  moved:
    /(?<!\p{L})(?:(?:est|sont|a été|ont été|sera|seront|serait|était|étaient) (?:\p{L}+ )?(?:repouss|report|avanc|décal|ajourn|différ)ée?s?|(?:repouss|report|avanc|décal|ajourn)ée?s? (?:au|à|de|d['’]))(?!\p{L})/iu,
  thatDay:
    /(?<!\p{L})(?:(?:ce|cet|cette) (?:jour|soir|matin|nuit|après-midi|année|semaine|date)-là|le (?:jour|soir) même|le même jour|(?:ce|cette) même (?:jour|soir|date)|à cette date)(?!\p{L})/iu,
  ownSaying:
    /(?<!\p{L})(?:j['’]ai|je (?:lui|leur|l['’])\s?(?:ai )?)\s?(?:dit|répondu|réponds|dis|expliqué|écrit|juré|promis|demandé)(?!\p{L})/iu,
  hourAlone:
    /^["«“]?\s?(?:Il (?:est|était|devait être)|On était à|C['’]était (?:à|vers|peu (?:avant|après))) [^,;:]{0,40}?(?:\d|heures?|midi|minuit)[^,;:]{0,20}$/u,
  mainEvent: new Set(
    'accident accidente incident drame catastrophe tragedie sinistre fait faits produit produite passe passee arrive survenu survenue lieu'.split(
      ' ',
    ),
  ),
  telling: new Set(),
  dubbing:
    /(?<!\p{L})(?:(?:re)?(?:surnomm|baptis|appell|nomm|prénomm)(?:e|ent|ait|aient|ée?s?)(?: [\p{L}'’-]+){0,2}|connue?s? sous le (?:sur)?nom d(?:e|u|es)|(?:dit|dite) (?:aussi|encore)|répond(?:ant|ait)? au (?:doux |sur)?nom d(?:e|u))\s?["«“]?\s?(?:(?:la|le|les|d['’]|l['’])\s?)?["«“]?\s?$/u,
  planned:
    /(?<!\p{L})(?:devai(?:en)?t (?:\p{L}+ )?[\p{L}'’]+(?:er|ir|re)(?!\p{L})|(?:était|étaient|avait été|avaient été) (?:initialement |d['’]abord )?(?:prévu|programmé|annoncé)e?s?(?!\p{L}))/iu,
  settling:
    /(?<!\p{L})(?:aucune?|jamais|rien|sans|ni|nul(?:le)?|pas|plus (?!d[e'’u]|que|tard|tôt)|refus\p{L}*|exclu[ts]?|exclure|rejet\p{L}*|ni(?:e|é|ent|ait)|dément\p{L}*|contest\p{L}*|renonc\p{L}*|annul\p{L}*|confirm\p{L}*|reconn\p{L}*|adm(?:et|is|ettent)|oui|non)(?!\p{L})/iu,
  denying:
    /(?<!\p{L})(?:(?:aucune?|nul(?:le)?)(?!\s(?:autre|doute)(?!\p{L}))|pas(?!\s(?:seulement|moins|plus|que|uniquement)(?!\p{L}))|exclu[ts]?|exclure|refus\p{L}*|rejet\p{L}*|renonc\p{L}*|ne\s\p{L}+\s(?:plus|jamais)|n['’]\p{L}+\s(?:\p{L}+\s)?(?:plus|jamais|rien)|sans(?!\s(?:doute|cesse|surprise|tarder|mal|plus|attendre|conteste|arrêt|relâche)(?!\p{L})))\s(?:(?!(?:pourquoi|que|qui|quoi|quand|comment|où|si|dont)\s|qu['’])[\p{L}'’-]+\s|[ld]['’]){0,4}$|(?<!\p{L})avant\sd['’](?:être|avoir)\s(?:\p{L}+\s)?$/iu,
  untilThen: /^[^.;:!?]*?(?<!\p{L})(?:avant|jusqu['’])/iu,
  explains:
    /^["»”]?\s*(?:\(|(?:est|était|sont|étaient)\s(?!\p{L}+ée?s?(?!\p{L}))|(?:désigne|désignent|signifie|veut dire)\s|,?\s?c['’]est\s(?:l[ea]s?\s|l['’]|une?\s|ce\s)|(?:\sd(?:e|u|es)\s[\p{L}’' -]{1,30})?,\s(?:ces|cette|cet|ce)\s(?!qui|qu[e'’]|dont|d[ae]rni)\p{L}|,\sc['’]est-à-dire|:\s(?:une?|le mot|le terme|il s['’]agit|c['’]est)(?!\p{L}))/u,
  signs: {
    hour: /\b\d{1,2}\s?(?:h(?:\s?\d{2})?|heures?)\b(?!\s+(?:de|après)(?!\p{L}))|(?<!\p{L})(?:à|vers|dès|avant|après) (?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et une|vingt-deux|vingt-trois) heures?(?: (?:du (?:matin|soir)|de l['’]après-midi|et (?:demie|quart)))?(?!\p{L}|\s+(?:d['’e]|après)(?!\s?(?:l['’]après)))|(?<!-)\bmidi\b|\bminuit\b|\b\d{1,2}:\d{2}\b/iu,
    duration:
      /(?<![\p{L}\d])(?<!(?:[mst]es|nos|vos|leurs|à (?:moins|plus|près) de) )(?!(?<=,\s|[âa]gée?s? de )\d{1,3}[\s\u00a0\u202f]ans\s?[,.;)»])(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|quelques|plusieurs|demi-?|(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine|poignée)s? d['’e]\s?|longs?|longues|premiers?|premières?|derniers?|dernières?)[\s\u00a0\u202f-]?(?:secondes?|minutes?|heures?|h|jours?|journées?|nuits?|semaines?|mois|ans?|années?|décennies?|siècles?)(?!\p{L})(?:(?<=(?<!\p{L})(?:pendant|durant|duré) [\p{L}\d -]{1,30})|(?!\s(?:après|avant|plus tard|plus tôt|auparavant)))|(?<!\p{L})(?:entre|de)\s(?:\d{1,2}\s?(?:h(?:eures?)?(?:\s?\d{2})?|:\d{2})|midi|minuit)\s(?:et|à)\s(?:\d{1,2}\s?(?:h(?:\s?\d{2})?(?!\p{L})|heures?|:\d{2})|midi|minuit)|toute la (?:nuit|journée|soirée|semaine)|(?<!\p{L})depuis\s(?:\d{4}|hier|l[ea]\s(?:\d|début|fin|nuit|matin|printemps|automne|mois|semaine|veille)|l['’](?:été|hiver|an|année|automne)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|longtemps|toujours)|(?<!\p{L})jusqu['’](?:ici|alors|(?:à|au|aux|en)\s(?:l['’]|la\s|ce\s|cette\s)?(?:\d|\p{L}+\sheures?|midi|minuit|aube|matin|soir|soirée|nuit|veille|fin|été|automne|hiver|printemps|début|mi-|nouvel|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|que))/iu,
    age: new RegExp(
      `(?<!\\p{L})(?<!(?:depuis|pendant|durant|après|plus de|près de|moins de|il y a|voilà|ces|en|dans|sur) )(?:\\d{1,3}|${oneOf(`
      vingt trente quarante cinquante soixante quatre dix onze douze treize quatorze quinze seize
    `)}(?:[\\s-](?:et[\\s-])?\\p{L}+)?)\\s(?:ans|mois)(?!\\p{L})|âgée?s?\\s+de|à l['’]âge de|(?<!\\p{L})née?\\s(?:le|en)\\s`,
      'iu',
    ),
    money:
      /(?:\d|mill(?:e|ions?|iards?)|cents?)[\s\u00a0\u202f]*(?:d['’]?\s?|de\s)?(?:euros?|€|dollars?|\$|livres|francs?|yens?|roubles?|£)|\$\s?\d/iu,
    number: new RegExp(
      `\\d|(?<!\\p{L})${oneOf(`
        deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
        quarante cinquante soixante cent cents mille millions? milliards?
        (?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines? huitaine milliers? moitié tiers
        quart double triple plusieurs aucune? unique seule?
      `)}(?!\\p{L})`,
      'iu',
    ),
    place:
      /(?<!\p{L})(?:à|au|aux|en|dans|sur|près d[eu]|vers|chez|depuis|entre|devant|hors d[eu]|de|du|des|l['’])\s?(?:l['’]|la\s|le\s|les\s|son\s|sa\s|ses\s|leurs?\s|une?\s|des\s|d['’])?(?:[\p{L}-]+\s(?:d[eu]s?\s|d['’])?){0,2}\p{Lu}|(?<!\p{L})(?:à|au|aux|dans|sur|devant|chez|sous)\s(?:l['’]|la\s|le\s|les\s|son\s|sa\s|une?\s|cette\s|ce\s)?(?:hôpital|gare|mairie|place|rue|prison|école|maison|tribunal|église|hôtel|stade|aéroport|port|musée|théâtre|usine|ville|village|région|pays|île|nord|sud|est|ouest|ravin|centre|siège|bord|site|réseau)/u,
    person: new RegExp(
      `(?<!\\p{L})${oneOf(`
        démocrat républicain socialist écologist communist syndica opposant élu député conseiller
        responsable proche membre habitant secouriste pompier gens personne associat collectif société
        entreprise groupe parti\\s gouvernement ministère parquet police préfecture mairie famille
      `)}`,
      'iu',
    ),
    name: /(?<=[\p{L}\p{N},;:»"”)]\s(?:["«“]\s?)?|['’])\p{Lu}\p{L}/u,
    words:
      /[«"“]|(?<!\p{L})(?:selon|d['’]après|affirm|assur|déclar|estim|expliqu|répond|accus|dément|annonc|précis|promet|promis|contest|refus|demand|réclam|dénonc)/iu,
    speaker:
      /[«"“]|(?<!\p{L})(?:selon|d['’]après|pour l['’]un|affirm|assur|déclar|estim|expliqu|répond|accus)/iu,
  },
  reasons: REASON_SIGNS,
  whereabouts:
    /(?<!\p{L})(?:à|au|aux|en|dans|sur|sous|près d[eu]|vers|chez|devant|derrière|depuis|jusqu['’]à|hors d[eu]|à bord d[eu]|au large d[eu]|face à)\s(?:l['’]|la\s|le\s|les\s|son\s|sa\s|ses\s|leurs?\s|une?\s|cette\s|ce\s|des\s|d['’])?(?:(?!réseau|compte|site|plateforme|chaîne|micro)[\p{Ll}-]+\s(?:d[eu]s?\s|d['’]|l['’]|la\s)?){0,3}\p{Lu}[\p{L}'’-]+|(?<!\p{L})(?:à|au|aux|dans|sur|devant|chez|sous|vers)\s(?:l['’]|la\s|le\s|les\s|son\s|sa\s|ses\s|leurs?\s|une?\s|cette\s|ce\s|cet\s)?(?:hôpital|gare|mairie|place|rue|quai|prison|école|collège|lycée|gymnase|maison|domicile|tribunal|église|hôtel|stade|aéroport|port|parc|musée|théâtre|usine|atelier|garage|entrepôt|chantier|marché|ville|village|région|pays|île|nord|sud|est|ouest|ravin|centre|siège|bord|forêt|salle|cour|bureau|notaire|lieu-dit|forum|clinique|cabinet|laboratoire|infirmerie|caserne|gendarmerie|commissariat|préfecture|ministère|palais|château|parvis|halle|hall|verrière|couloir|vestiaire|réfectoire|cantine|préau|dortoir|bibliothèque|médiathèque|campus|amphithéâtre|amphi|chapelle|cathédrale|abbaye|mosquée|synagogue|cimetière|cinéma|chapiteau|tente|café|bar|restaurant|brasserie|auberge|boutique|magasin|boulangerie|supermarché|hangar|grange|étable|bergerie|ferme|grenier|cave|sous-sol|cuisine|salon|chambre|balcon|toit|terrasse|jardin|immeuble|bâtiment|appartement|local|chalet|cabane|refuge|camping|parking|piscine|patinoire|tribune|champ|pré|prairie|plage|sentier|berge|rive|pont|digue|barrage|écluse|phare|perron|trottoir|escalier|palier|étage|rez-de-chaussée|scène|estrade|podium|carrefour|rond-point|moulin|verger|serre|consulat|ambassade|maternité|crèche|dispensaire|morgue|studio|loge|tribunes|gradins|coulisses|quais|embarcadère|débarcadère|ponton|jetée|môle|cale|plateforme|héliport|piste|tarmac|aérodrome|gare routière|esplanade)(?!\p{L})|(?<!\p{L})(?:depuis|à partir d[eu']|au départ d[eu'])\s?(?:l['’]|la\s|le\s|les\s|son\s|sa\s|une?\s)?(?:embarcadère|débarcadère|ponton|jetée|môle|cale|plateforme|héliport|piste|tarmac|aérodrome|gare|quai|port|place|toit|base|parking|aéroport|terrasse|cour)(?!\p{L})|(?<!\p{L})à\s(?:[\d.,\s]*\d|une?|deux|trois|quatre|cinq|six|dix|vingt|trente|cent|quelques)\s(?:cents?\s|mille\s|dizaines?\sde\s|centaines?\sde\s)?(?:mètres|kilomètres|km|m|milles|pas|rues)\s(?:d[eu]s?\s|d['’]|au\s(?:nord|sud|large)|à\sl['’](?:est|ouest))/u,
  dwelling: {
    asked:
      / (?:habit(?:e|ent|ait|aient)|resid(?:e|ent|ait|aient)|vi(?:t|vent|vait|vaient)|log(?:e|ent|eait)|crech(?:e|ent|ait)|domicilie\S*|domicile)(?= )/,
    told: new RegExp(
      `(?<!\\p{L})(?:(?:son|sa|leur)\\s(?:\\p{L}+\\s)?${oneOf(`
        domicile maison appartement pavillon villa logement ferme studio propriété chalet résidence manoir
        château immeuble
      `)}|(?:habit|résid)(?:e|ent|ait|aient|ant)|(?:vit|vivent|vivant|vivait)|domiciliée?s?|installée?s?)\\s(?:\\p{Ll}+\\s)?(?:d[eu]s?\\s|d['’]|à\\s|aux?\\s|en\\s|dans\\s|sur\\s)(?:(?:la|le|les|une?)\\s|l['’])?(?:\\p{Ll}[\\p{L}-]*\\s(?:d[eu]s?\\s|d['’])?){0,2}\\p{Lu}`,
      'u',
    ),
  },
  nameBehind:
    /^,?\s(?:(?:l['’]|le\s|la\s|les\s)(?:\p{Ll}[\p{L}-]*\s){1,2})?(?:["«“]\s?)?(?:nommée?s?\s|appelée?s?\s)?\p{Lu}/u,
  leadsToName: /^,?\s(?:["«“]\s?|d(?:u|es)\s)?(?=\p{Lu})/u,
}

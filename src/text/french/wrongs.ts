// What French news tells of wrongs with: far more words than those that accuse by themselves, since these count only
// where somebody responds. Folded words; a star stands for any ending.

import type { WrongWords } from '../accusations/wrong-words.ts'
import { oneOf } from '../word-list.ts'
import { APOLOGISES } from './apologies.ts'
import { HINTS } from './hints.ts'

export const WRONGS: WrongWords = {
  /** Deeds for which somebody is to blame. */
  deeds: `
    abandonn* abus abuse* abusi* accapar* achete adulter* affam* aggrav* agress* allum* altere* antidat*
    appropri* arnaqu* arrach* assassin* assomm* attach* attent* attouch* attrap* avari* aveugl* bacl* bafou*
    baillonn* balanc* banaliss* banni* bastonn* battu* bidon* bidouill* bizut* blackboul* blanchi* braconn*
    bradag* brade* braqu* brim* bris* brulure* brutal* cach* cadeau* cagnott* calomni* cambriol* camoufl*
    cartel* cassait casser censur* chantag* chapard* cible* cisaill* clandest* clientel* collusi* combin*
    complaisan* complic* complot* compromi* concussion connivenc* consign* contamin* contourn* contrain*
    contreband* contrefa* contrein* copiait copie copier copinag* corromp* corrup* coul* coup coupable* coups
    couvert couvrait couvrir crim* croupi* deboulonn* debranch* decapit* dechir* deconnect* defaill* defonc*
    deform* defraud* degaz* degrad* delaiss* delat* delit* denatur* denonc* depass* depouill* deprav* deraill*
    derob* desequilibr* desert* desinform* dessous destru* detour* detrui* devers* devie devier diffam* dilapid*
    discrimin* disparait disparaitre disparu dissimul* divulgu* dol dopag* dope* drogu* droit dupe dupee* duper*
    ecarte ecartee* ecarter ecoul* ecrase* effacait efface effacee egar* ejec* elimin* embrouill* empech*
    empoch* empoison* encaiss* endorm* enferm* enfrein* enivr* enleve* enrichi* enterr* entourloup* entrav*
    escamot* escroqu* espionn* esquiv* etouff* etrangl* euthanas* evapor* evinc* exfiltr* exhib* exploit*
    expuls* extor* fabriqu* factic* falsifi* fantome* faussa* fausse* faux favoris* favorit* fictif* fictiv*
    filoch* forc* fouett* frapp* fraud* frelat* fui fuit* gaspill* gav* gelee gifl* gonfl* graiss* grug* harcel*
    homicid* humili* hurl* ignor* illeg* illicit* imprud* imput* incendi* incit* incurie infiltr* inflig*
    infraction* inject* injuri* injust* insalubr* insinu* instrumentalis* intercept* interdit* intimid* invent*
    irregul* ivre ivres ivress* lach* laissait laisse laisser laxis* leurr* licencie* lynch* magot magouill*
    mainmise malfacon* malfait* malhonnet* malmen* maltrait* malveill* malvers* manigan* manipul* manqu*
    maquill* masqu* massacr* matraqu* menac* menson* ment mentait menti mentir meurtr* modifi* molest* monnay*
    mute mutee mutil* neglig* nepotis* noircl* noya* noye* nuire nuisi* obstru* occult* omet* omis omiss* opaqu*
    oubli* outrepass* pactis* partial* partisan* passe passivit* paya* paye payer payes pedocrim* pedophil*
    percu perdu* persecut* perverti* piege* pietin* pil pill* pioch* pipe pipee pipes piqu* pirat* pistonn*
    plagi* planqu* plombe* pollu* pompait pompe pompent ponctionn* poussait pousse poussee pousser prelev*
    press* preva* privait prive privee profit* promett* promis prostitu* proxenet* puni* rabaiss* racis* racket*
    ramass* ranconn* ratur* recel* recompens* recopi* recycl* refil* refus* rejet* renvers* renvoy* repandu*
    reperce repercee repercut* repouss* represaill* reprim* retenu* retir* retouch* retourn* rince rincer rogn*
    ross* roue* ruin* sabot* saccag* saign* sali salir salissait scandal* scell* secou* secte sequestr* sevi*
    sexis* siphonn* soudoy* soustra* soutir* spoli* stupef* subi* suborn* substitu* subtilis* supprim* surcharg*
    surfactur* surmen* tabass* taillad* taire taisait tait tapi tapis terroris* tolere* tortur* touchait
    touchant touche toucher toxiq* trafic* trafiqu* trah* trich* tripatouill* tripot* tromp* truqu* tue tuee
    tuer tues usurier usurp* vandal* vend* verrouill* versait verse versee versement* verser vidaient vidait
    vide videe* viol viola* viole violen* violer vol volait vole volee* voler voleur* vols xenophob* zappe*
  `,
  idioms:
    / (?:a (?:son|sa|leur) insu|au noir|au rabais|au lieu de|aux frais (?:de|du)|a la place de|a sa place|bords? du gouffre|bouche cousue|carte blanche|caisse noire|sous la table|sous le manteau|sous (?:la )?contrainte|sous la menace|contre (?:de le argent|remuneration|son gre|leur gre|la volonte)|contre \d+ euros|coup monte|de connivence|de force|de nuit|des dizaines de fois|double jeu|double comptabilite|droit de cuissage|dans le dos|dans la nature|en cachette|en catimini|en douce|en echange|en especes|en liquide|en secret|en sous main|en toute connaissance|en connaissance de cause|fai(?:t|re|sait|saient) (?:la sourde oreille|disparaitre|pression|chanter|taire|signer|payer|main basse|croire|semblant|peur|fi)|ferm\S* les yeux|ferm\S* a clef?|hors de la vue|hors la loi|jet\S* en pature|la veille d|laiss\S* (?:pour mort|tomber|faire|mourir|seule?s?|croire|sans|entendre|pourrir|agoniser|ouvert)|le lendemain|les yeux fermes|main dans le sac|main sur|mettre sur la touche|mis\S* (?:au placard|a la porte|en danger|a pied|le feu)|mise? en scene|moyennant|n est jamais (?:venu|arrive|rentre)|ne (?:nous |me |lui |leur )?(?:a|ont|avait) (?:jamais|pas) (?:\S+ )?(?:prevenu|declare|rembours|paye|rendu|appele|respecte|averti|repondu|verse|signale|fourni|livre|intervenu)\S*|ni vu ni connu|non declare\S*|non conforme\S*|obtenu\S* en|par complaisance|pour (?:le|la|les|nous|me|lui|leur) (?:faire taire|punir|acheter)|pots? de vin|pour faire taire|pris la fuite|pris? (?:dans|en) (?:la caisse|otage|main)|quitte a|rend(?:re|u)? service|retourn\S* sa veste|sans (?:autorisation|permis|accord|prevenir|consentement|contrat|appel de offres|mise en concurrence|scrupules?|protection|lui demander|son accord|surveillance|aucun controle|payer|declarer|facture|rien dire|soins|raison|en avoir le droit|diplome)|sur le dos d|sur mesure|tir\S* les ficelles|tout le monde (?:le )?sa(?:it|vait)|trop (?:tard|cher)|vide\S* (?:les|de|la|le) |personne ne (?:nous|me|le|la|est venu|a (?:rien )?(?:dit|fait|bouge|prevenu|reagi|appele))|une fois par|connue? de tout|quelqu un (?:a|avait|aurait|nous a|me a)|on (?:me|nous|lui|leur) (?:a|avait|ont)|en (?:a|ont|avait|avaient|avons) (?:\S+ )?ete (?:averti|prevenu|informe|alerte)e?s?|au milieu de) /,
  /** What is told of as done, or as it went on. */
  past: / (?:(?:ai|as|a|ont|avons|avez|avait|avaient|avoir|aurait|auraient|est|sont|etait|etaient|ete|suis|etre) (?:\S+ ){0,2}?\S{2,}(?:e|es|ee|ees|i|is|ie|it|u|us|ue|ues|ert|eint|ort)|(?!fait |mauvait )\S{2,}(?:ait|aient)) /,
  future:
    / (?:\S{2,}(?:era|eront|erons|erez|ira|iront|ndra|ndront|vra|vront|ourra|ourront|dra|dront|fera|feront|sera|seront|aura|auront)|aura|auront|sera|seront|fera|feront|ira|iront|doit|doivent|devrai(?:t|ent)|est prevue?s?|sont prevue?s?|est attendue?s?|prochaine?s?|bientot|(?:est|sont) (?:maintenue?s?|reportee?s?|programmee?s?)) /,
  /** What somebody thinks, wishes or holds in general. */
  opinion:
    / (?:ce (?:est|etait|sont|serait)|il (?:faut|faudrait|suffit|y a)|je (?:suis|crois|pense|trouve|prefere|veux|voudrais|aime|espere|voterai|reste|comprends?)|nous (?:voulons|esperons|demandons|sommes)|on (?:veut|aimerait|attend|espere|peut|doit|ne peut|ne sait|verra)|cela|ca|voila|tant mieux|dommage|la vie|les gens|chacun|rien ne vaut|merci|bravo|toujours|tout (?:cela|ca|ce)) /,
  third:
    / (?:il|elle|ils|elles|lui|leur|leurs|son|sa|ses|on|eux|celui ci|celle ci|ce dernier|cette derniere) /,
  /** What a place or a body has, opens, sells: plain facts beside the affair. */
  plain:
    / (?:habitants|visiteurs|spectateurs|places|lits|salaries|personnes|eleves|etudiants|adherents|abonnes|licencies|metres|kilometres|hectares|tonnes|millions? de|milliards?|samedi|dimanche|fondee?|creee?|batie?|construite?|inauguree?|compte \d+|emploie|accueille|produit|dispose|heberge|organise|propose|loue|attire|recoit|ouvre|ouvert|ferme a|coute|ans|edition|match|journee|rencontre|concert|festival|exposition|saison|programme|affiche|guichets fermes|temperature|meteo|pluie|recolte|prix|hausse|baisse|record|classement|visites|billets|travaux|chantier|rentree|entree|gratuite?|stade|vacances|week end) /,
  quarrel:
    / se (?:sont|etaient|etait|est) (?:\S+ )?(?:dechir|disput|affront|querell|brouill|insult|invectiv|chamaill|etrill|echarp|etrip|empoign|accroch|apostroph|ecorch|tacl|heurt)\S* | se (?:accus|dechir|invectiv|querell|insult)(?:ant|ent|aient) | (?:brouille|querelle|dispute|bisbille|passe de armes|noms de oiseaux|echange de amabilites|(?:bonne|excellente)s? relations?|amitie|en (?:bons|excellents) termes|etions amis) /,
  aims: /^ (?:elle|lui|il|eux|elles|le fautif|la coupable|le vise|la visee) ce (?:est|sont|serait) |^ (?:il|elle|ils|elles|le message|la lettre|le texte|la phrase|le billet|la pique|la question|cette phrase|ces mots|tous) (?:vis(?:e|ent|ait|aient)|parl(?:e|ent|ait|aient) (?:la )?de|design(?:e|ent|ait|aient)|cibl(?:e|ent|ait|aient)|faisai(?:t|ent) allusion|fai(?:t|sait) reference|adress(?:e|ent|ait|aient)|pens(?:e|ent|ait|aient) a) /,
  hints: HINTS,
  confronts:
    / (?:vous|tu) (?:ne )?(?:(?:lui|leur|les|le|la|nous|me|vous|te) )?(?:(?:en|y) )?(?:avez|etes \S+ (?:\S+ )?(?:lave|enrichi|servi|tu|menti)\S*|aviez|etiez|saviez|as|avais|savais|osez|mentez|mens) (?!raison|entendu|compris|vu |ete|demande|remarque|choisi)/,
  background: new RegExp(
    [
      // "N'a" is "ne a", as "né à" is.
      '^ \\S+ de formation | nees? (?:a|en|le|au|dans) | ne (?:en [12]|le [123]?\\d )',
      ` (?:entree?|arrivee?|embauchee?|recrutee?|elue?|nommee?|diplomee?|installee?|engagee?|titularisee?)s? (?:\\S+ ){0,6}?en (?:19|20)\\d\\d `,
      ' (?:fondee?|creee?|batie?|construite?|inauguree?|ouverte?|lancee?|posee?|achevee?)s? (?:\\S+ ){0,3}?en (?:1\\d|20)\\d\\d ',
      ' (?:longue?|haute?|large|profonde?)s? de (?:\\d+|\\S+) (?:metres|kilometres|km|centimetres) | (?:mari|divorc|separ)ee?s? (?:et )?(?:pere|mere) de ',
    ].join('|'),
  ),
  praise:
    / (?:(?:est|etait|reste|restera|a ete|fut|voila|demeure) (?:(?:vraiment|pour (?:moi|nous)|sans doute|a mes yeux) )?(?:une?|le|la|mon|ma|notre) (?:\S+ ){0,2}?(?:admirable|adorable|attachante?|bosseu(?:r|se)|bienfait(?:eur|rice)|brave|bienveillante?|chic|cordiale?|courageu(?:x|se)|delicate?|devouee?|digne|dons?|droite?|droiture|emerite|exemplaire|exceptionnel(?:le)?|extraordinaire|fidele|formidable|genereu(?:x|se)|genial|geniale|genie|gentille?|honnete|humaniste|humble|immense|incroyable|infatigable|integre|juste|maitre|merveilleu(?:x|se)|meilleure?|modele|modeste|passionnee?|perle|pionnier|plus (?:grande?|doue|douee)|precieu(?:x|se)|probe|remarquable|respectable|respectee?|rigoureu(?:x|se)|saint|sainte|sensible|serieu(?:x|se)|talentueu(?:x|se)|travailleu(?:r|se)|unique|visionnaire)|(?:est|etait|reste|a ete) (?:\S+ )?(?:adorable|attachante?|bienveillante?|brillante?|charmante?|courageu(?:x|se)|delicieu(?:x|se)|devouee?|disponible|droite?|exemplaire|exceptionnel(?:le)?|extraordinaire|formidable|genereu(?:x|se)|geniale?|gentille?|honnete|humble|integre|irreprochable|merveilleu(?:x|se)|remarquable|respectee?|serviable|talentueu(?:x|se)|travailleu(?:r|se))(?! envers (?:\S+ )?(?:amis|proches))|(?:de une|avec une|fait preuve de une) (?:\S+ )?(?:gentillesse|generosite|delicatesse|droiture|honnetete|humanite|douceur|patience|probite|bonte|modestie|rigueur|elegance|integrite)|(?:me|nous|lui|leur) (?:a|avait|ont) (?:tout|tant|beaucoup|enormement) (?:appris|donne|apporte|transmis|aide)|(?:a|avait|aura|ont) (?:tant|tellement|beaucoup|enormement) (?:fait|donne|oeuvre|apporte|travaille) (?:pour|a|au|aux)|(?:je|nous) (?:le|la|les|lui|leur) (?:\S+ )?(?:remerci\S*|admir\S*|dois tout|devons tout|dois beaucoup|devons beaucoup|felicit\S*|salu\S*)|(?:toute|entiere) (?:ma|notre|sa) confiance|(?:ma|notre|sa) (?:\S+ )?confiance (?:totale|entiere|absolue)|(?:rend|rendent|rendu) hommage|(?:salu|lou|vant|loua|salua)(?:e|ent|ait|ant) (?:\S+ ){0,3}?(?:courage|talent|engagement|travail|oeuvre|generosite|bilan|devouement|qualites|merites|rigueur|patience|carriere)|un plaisir de (?:travailler|jouer|collaborer)|(?:j |je |nous )?(?:ai|avons) (?:beaucoup|tellement|tant) (?:ri|aime|appris) (?:avec|de|a)|(?:recu|remis|recoit|decerne|decore|decoree) (?:\S+ ){0,3}?(?:medaille|legion de honneur|palmes|decoration)|(?:marie|baptise|enterre|soigne|sauve)\S* (?:mes|mon|ma|nos|toute la) (?:enfants|fils|fille|mere|pere|famille|petits enfants|parents)) /,
  regrets: new RegExp(
    [
      oneOf(`
        _je_me_(?:suis|etais)_(?:\\S+_)?(?:trompee?|emballee?|emportee?|meprise?|laissee?_emporter)_
        _je_(?:le_|la_|les_)?regrette_(?!que_) _je_me_excuse_ _je_avais_tort_ _je_ai_eu_tort_
        _je_(?:vous_|leur_|lui_|en_)?(?:demande_pardon|presente_(?:mes|des)_excuses)_
        _je_(?:ne_)?aurais_(?:pas_|jamais_)?du_(?!etre_(?!plus|moins))
        _mea_culpa_ _mes_excuses_ _au_temps_pour_moi_ _fai(?:t|sait)_amende_honorable_
      `),
      ` ${APOLOGISES}`,
    ].join('|'),
  ),
  owned: /(?:\b(?:de|du|des|chez|par|contre|entre|à|au|aux|sur)|d['’])\s*(?:la |le |les |l['’])?$/i,
}

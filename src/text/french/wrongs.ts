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
  idioms: new RegExp(
    ` ${oneOf(`
      a_(?:son|sa|leur)_insu au_noir au_rabais au_lieu_de aux_frais_(?:de|du) a_la_place_de a_sa_place
      bords?_du_gouffre bouche_cousue carte_blanche caisse_noire sous_la_table sous_le_manteau
      sous_(?:la_)?contrainte sous_la_menace
      contre_(?:de_le_argent|remuneration|son_gre|leur_gre|la_volonte) contre_\\d+_euros coup_monte
      de_connivence de_force de_nuit des_dizaines_de_fois double_jeu double_comptabilite droit_de_cuissage
      dans_le_dos dans_la_nature en_cachette en_catimini en_douce en_echange en_especes en_liquide
      en_secret en_sous_main en_toute_connaissance en_connaissance_de_cause
      fai(?:t|re|sait|saient)_(?:la_sourde_oreille|disparaitre|pression|chanter|taire|signer|payer|main_basse|croire|semblant|peur|fi)
      ferm*_les_yeux ferm*_a_clef? hors_de_la_vue hors_la_loi jet*_en_pature la_veille_d
      laiss*_(?:pour_mort|tomber|faire|mourir|seule?s?|croire|sans|entendre|pourrir|agoniser|ouvert)
      le_lendemain les_yeux_fermes main_dans_le_sac main_sur mettre_sur_la_touche
      mis*_(?:au_placard|a_la_porte|en_danger|a_pied|le_feu) mise?_en_scene moyennant
      ne_est_jamais_(?:venu|arrive|rentre)
      ne_(?:nous_|me_|lui_|leur_)?(?:a|ont|avait)_(?:jamais|pas)_(?:\\S+_)?(?:prevenu|declare|rembours|paye|rendu|appele|respecte|averti|repondu|verse|signale|fourni|livre|intervenu)*
      ni_vu_ni_connu non_declare* non_conforme* obtenu*_en par_complaisance
      pour_(?:le|la|les|nous|me|lui|leur)_(?:faire_taire|punir|acheter) pots?_de_vin pour_faire_taire
      pris_la_fuite pris?_(?:dans|en)_(?:la_caisse|otage|main) quitte_a rend(?:re|u)?_service
      retourn*_sa_veste
      sans_(?:autorisation|permis|accord|prevenir|consentement|contrat|appel_de_offres|mise_en_concurrence|scrupules?|protection|lui_demander|son_accord|surveillance|aucun_controle|payer|declarer|facture|rien_dire|soins|raison|en_avoir_le_droit|diplome)
      sur_le_dos_d sur_mesure tir*_les_ficelles tout_le_monde_(?:le_)?sa(?:it|vait) trop_(?:tard|cher)
      vide*_(?:les|de|la|le)
      personne_ne_(?:nous|me|le|la|est_venu|a_(?:rien_)?(?:dit|fait|bouge|prevenu|reagi|appele))
      une_fois_par connue?_de_tout au_milieu_de
      quelquun_(?:a|avait|aurait|nous_a|me_a) on_(?:me|nous|lui|leur)_(?:a|avait|ont)
      en_(?:a|ont|avait|avaient|avons)_(?:\\S+_)?ete_(?:averti|prevenu|informe|alerte)e?s?
    `)} `,
  ),
  /** What is told of as done, or as it went on. */
  past: / (?:(?:ai|as|a|ont|avons|avez|avait|avaient|avoir|aurait|auraient|est|sont|etait|etaient|ete|suis|etre) (?:\S+ ){0,2}?\S{2,}(?:e|es|ee|ees|i|is|ie|it|u|us|ue|ues|ert|eint|ort)|(?!fait |mauvait )\S{2,}(?:ait|aient)) /,
  future: new RegExp(
    ` ${oneOf(`
      \\S{2,}(?:era|eront|erons|erez|ira|iront|ndra|ndront|vra|vront|ourra|ourront|dra|dront|fera|feront|sera|seront|aura|auront)
      aura auront sera seront fera feront ira iront doit doivent devrai(?:t|ent) est_prevue?s?
      sont_prevue?s? est_attendue?s? prochaine?s? bientot
      (?:est|sont)_(?:maintenue?s?|reportee?s?|programmee?s?)
    `)} `,
  ),
  /** What somebody thinks, wishes or holds in general. */
  opinion: new RegExp(
    ` ${oneOf(`
      ce_(?:est|etait|sont|serait) il_(?:faut|faudrait|suffit|y_a)
      je_(?:suis|crois|pense|trouve|prefere|veux|voudrais|aime|espere|voterai|reste|comprends?)
      nous_(?:voulons|esperons|demandons|sommes)
      on_(?:veut|aimerait|attend|espere|peut|doit|ne_peut|ne_sait|verra) cela ca voila tant_mieux dommage
      la_vie les_gens chacun rien_ne_vaut merci bravo toujours tout_(?:cela|ca|ce)
    `)} `,
  ),
  third:
    / (?:il|elle|ils|elles|lui|leur|leurs|son|sa|ses|on|eux|celui ci|celle ci|ce dernier|cette derniere) /,
  /** What a place or a body has, opens, sells: plain facts beside the affair. */
  plain: new RegExp(
    ` ${oneOf(`
      habitants visiteurs spectateurs places lits salaries personnes eleves etudiants adherents abonnes
      licencies metres kilometres hectares tonnes millions?_de milliards? samedi dimanche fondee? creee?
      batie? construite? inauguree? compte_\\d+ emploie accueille produit dispose heberge organise propose
      loue attire recoit ouvre ouvert ferme_a coute ans edition match journee rencontre concert festival
      exposition saison programme affiche guichets_fermes temperature meteo pluie recolte prix hausse
      baisse record classement visites billets travaux chantier rentree entree gratuite? stade vacances
      week_end
    `)} `,
  ),
  quarrel: new RegExp(
    ` se (?:sont|etaient|etait|est) (?:\\S+ )?${oneOf(`
      dechir disput affront querell brouill insult invectiv chamaill etrill echarp etrip empoign accroch
      apostroph ecorch tacl heurt
    `)}\\S* | se (?:accus|dechir|invectiv|querell|insult)(?:ant|ent|aient) | ${oneOf(`
      brouille querelle dispute bisbille passe_de_armes noms_de_oiseaux echange_de_amabilites
      (?:bonne|excellente)s?_relations? amitie en_(?:bons|excellents)_termes etions_amis
    `)} `,
  ),
  aims: new RegExp(
    `^ (?:elle|lui|il|eux|elles|le fautif|la coupable|le vise|la visee) ce (?:est|sont|serait) |^ ${oneOf(`
    il elle ils elles le_message la_lettre le_texte la_phrase le_billet la_pique la_question cette_phrase
    ces_mots tous
  `)} ${oneOf(`
    vis(?:e|ent|ait|aient) parl(?:e|ent|ait|aient)_(?:la_)?de design(?:e|ent|ait|aient)
    cibl(?:e|ent|ait|aient) faisai(?:t|ent)_allusion fai(?:t|sait)_reference adress(?:e|ent|ait|aient)
    pens(?:e|ent|ait|aient)_a
  `)} `,
  ),
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
  praise: new RegExp(
    ` (?:(?:est|etait|reste|restera|a ete|fut|voila|demeure) (?:(?:vraiment|pour (?:moi|nous)|sans doute|a mes yeux) )?(?:une?|le|la|mon|ma|notre) (?:\\S+ ){0,2}?${oneOf(`
      admirable adorable attachante? bosseu(?:r|se) bienfait(?:eur|rice) brave bienveillante? chic
      cordiale? courageu(?:x|se) delicate? devouee? digne dons? droite? droiture emerite exemplaire
      exceptionnel(?:le)? extraordinaire fidele formidable genereu(?:x|se) genial geniale genie gentille?
      honnete humaniste humble immense incroyable infatigable integre juste maitre merveilleu(?:x|se)
      meilleure? modele modeste passionnee? perle pionnier plus_(?:grande?|doue|douee) precieu(?:x|se)
      probe remarquable respectable respectee? rigoureu(?:x|se) saint sainte sensible serieu(?:x|se)
      talentueu(?:x|se) travailleu(?:r|se) unique visionnaire
    `)}|(?:est|etait|reste|a ete) (?:\\S+ )?${oneOf(`
      adorable attachante? bienveillante? brillante? charmante? courageu(?:x|se) delicieu(?:x|se) devouee?
      disponible droite? exemplaire exceptionnel(?:le)? extraordinaire formidable genereu(?:x|se) geniale?
      gentille? honnete humble integre irreprochable merveilleu(?:x|se) remarquable respectee? serviable
      talentueu(?:x|se) travailleu(?:r|se)
    `)}(?! envers (?:\\S+ )?(?:amis|proches))|(?:de une|avec une|fait preuve de une) (?:\\S+ )?${oneOf(`
      gentillesse generosite delicatesse droiture honnetete humanite douceur patience probite bonte
      modestie rigueur elegance integrite
    `)}|(?:me|nous|lui|leur) (?:a|avait|ont) (?:tout|tant|beaucoup|enormement) (?:appris|donne|apporte|transmis|aide)|(?:a|avait|aura|ont) (?:tant|tellement|beaucoup|enormement) (?:fait|donne|oeuvre|apporte|travaille) (?:pour|a|au|aux)|(?:je|nous) (?:le|la|les|lui|leur) (?:\\S+ )?${oneOf(`
      remerci* admir* dois_tout devons_tout dois_beaucoup devons_beaucoup felicit* salu*
    `)}|(?:toute|entiere) (?:ma|notre|sa) confiance|(?:ma|notre|sa) (?:\\S+ )?confiance (?:totale|entiere|absolue)|(?:rend|rendent|rendu) hommage|(?:salu|lou|vant|loua|salua)(?:e|ent|ait|ant) (?:\\S+ ){0,3}?${oneOf(`
      courage talent engagement travail oeuvre generosite bilan devouement qualites merites rigueur
      patience carriere
    `)}|un plaisir de (?:travailler|jouer|collaborer)|(?:j |je |nous )?(?:ai|avons) (?:beaucoup|tellement|tant) (?:ri|aime|appris) (?:avec|de|a)|(?:recu|remis|recoit|decerne|decore|decoree) (?:\\S+ ){0,3}?(?:medaille|legion de honneur|palmes|decoration)|(?:marie|baptise|enterre|soigne|sauve)\\S* (?:mes|mon|ma|nos|toute la) (?:enfants|fils|fille|mere|pere|famille|petits enfants|parents)) `,
  ),
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
  against:
    /\b(?:plaintes?|poursuites?|procédures?|procès|recours|action)\s(?:[\p{L}'’-]+\s){0,4}?contre\s(?:l['’]|la |le |les |M\. |Mme |Me )?(?:[\p{L}'’-]+\s){0,2}$/iu,
  owned: /(?:\b(?:de|du|des|chez|par|contre|entre|à|au|aux|sur)|d['’])\s*(?:la |le |les |l['’])?$/i,
}

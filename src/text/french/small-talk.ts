// French said to the bot rather than asked of the articles: folded, elisions apart ("t es"), see word-patterns.ts.

import type { SmallTalkWords } from '../questions/small-talk-words.ts'

const CREATIONS =
  `poeme|poemes|sonnet|haiku|chanson|rap|slam|histoire|conte|roman|nouvelle|sketch|scenario|fable|discours|
  tweet|communique|parodie|dissertation|redaction|pub|publicite|slogan|dialogue|fanfiction|fanfic`.replace(
    /\s+/g,
    '',
  )
const RULES =
  `consigne|consignes|instruction|instructions|regle|regles|directive|directives|ordres|prompt|prompts|
  programmation|restrictions|limites|filtres`.replace(/\s+/g, '')
const INSULTS =
  `nul|nulle|nuls|con|conne|connard|connasse|debile|idiot|idiote|stupide|bete|naze|nase|pourri|pourrie|inutile|
  abruti|abrutie|cretin|cretine|imbecile|moche|ringard|incapable|teube|boloss|bolosse|poubelle|dechet|daube|merde|merdique|
  minable|lamentable|pathetique|bidon|eclate|eclatee|claque|tocard|tocarde|bouffon|bouffonne|ordure|fdp|pute|batard|salope|
  encule|salaud|a_chier`.replace(/\s+/g, '')

export const SMALL_TALK: SmallTalkWords = {
  greetings: `
    salut|slt|bonjour|bjr|bonsoir|bsr|coucou|cc|hey|he|yo|wesh|hello|hi|salutations|bienvenue
    bonne journee|soiree|nuit|annee
    bon apres_midi|week_end|matin|dimanche
    au revoir
    a bientot|plus|demain|tout_a_l_heure
    adieu|ciao|bye|tchao
    ca va|roule|gaze|boume
    comment vas_tu|allez_vous|tu_vas|vous_allez|ca_va
    tu vas bien
    vous allez bien
    quoi de neuf|beau
    la forme
    joyeux noel|anniversaire`,
  thanks: `
    merci|mercii|mci|thx|thanks
    je te|vous remercie
    bien joue
    bravo|chapeau
    t_es|tu_es|vous_etes le|un? meilleur|genial|super|top|fort|cool`,
  nods: `
    lol|mdr|mdrr|ptdr|xd|haha|hahaha|ok|oki|okay|d_accord|dac|dacc|daccord|cool|super|genial|top|nickel|parfait|bien|tres_bien
    ah|oh|euh|heu|hum|hmm|bof|bref|wow|ouah|waouh|incroyable|dommage|compris|entendu|voila|exact|exactement|certes|effectivement
    oui|ouais|ouaip|non|nan|yes|no|peut_etre|bon
    je vois|sais|comprends|l_ai_compris
    j ai compris
    c est bon|tout_bon|note|noted|clair
    ca marche|roule
    pas mal|grave
    interessant
    tant pis|mieux`,
  about: `
    qui es tu|vous
    qui etes vous
    t_es|tu_es|vous_etes qui|ki toi|vous?
    c_est|c qui|ki toi|vous
    tu es|t_es|es_tu|vous_etes|etes_vous|est_ce_que_tu_es un|une bot|robot|ia|humain|humaine|machine|personne|chatbot
    t_es|tu_es quoi
    que sais|peux tu faire pour_moi?
    que fais tu
    tu sais|peux faire quoi
    tu fais|sers a? quoi
    a quoi tu_sers|sers_tu
    comment tu marches|fonctionnes
    comment t_utiliser|ca_marche
    qu est_ce_que tu_sais|tu_peux faire pour_moi?
    qu est_ce_que tu fais
    qui t a cree|fait|programme|code
    quel est ton nom|prenom
    comment tu t appelles
    comment t appelles tu
    tu t appelles comment
    aide|help
    aide moi|nous
    tu|vous peux|pourrais|pouvez|pourriez m|nous aider
    peux|pourrais|pouvez|pourriez tu|vous m|nous aider
    j ai besoin d aide
    a l aide`,
  fillers: `
    le|la|les|l|un|mon|ma|cher|chere|petit|gentil|vieux
    bot|robot|toi|vous|tous|toutes|tout_le_monde|monde|copain|ami|amis|pote|gars|verbatim|a|et|alors|donc|bien|tres|beaucoup|bcp
    stp|svp|s_il_te_plait|s_il_vous_plait|encore|aussi|ici|aujourd_hui|enormement|mille|fois|pour|ton|votre|ta|aide|reponse`,
  leadIns: `
    stp|svp|s_il_te_plait|s_il_vous_plait|please|maintenant|desormais|alors|donc|et|puis|ensuite|ok|bon|allez|hey|eh|toi|le_bot|bot|mais|ou
    peux|pourrais|veux|voudrais|sais tu
    tu peux|pourrais|dois|vas|veux
    vous pouvez|devez
    pouvez|pourriez vous
    est ce que tu peux|pourrais
    je veux|voudrais|aimerais|souhaite|t_ordonne|te_demande que|qu|de tu?
    il faut que tu
    a partir de maintenant|la|now
    imagine|imaginons|suppose que?
    desormais|dorenavant|me|nous`,
  insults: `
    ta gueule|bouche
    tg|ntm|vtff|fdp|stfu|gtfo
    ferme la|ta|ca sale? bouche|gueule|bot|un_peu
    ferme la $
    tais toi
    la ferme $
    va te|t faire|crever|pendre|jeter *
    va chier|mourir|crever
    casse toi
    degage|creve|barre_toi $
    nique ta|tes|toi *
    espece de|d *
    sale|gros|grosse|bande_de ${INSULTS}
    t|tes|t_es|tu_es|tu_est|vous_etes|ce_bot_est|le_bot_est vraiment|tellement|juste|carrement|franchement|grave? trop|tres|si|qu_un|qu_une|un|une|le|la? gros|grosse|vrai|pauvre|petit? ${INSULTS}
    tu|t|vous ne|n? sers|servez|sert|vaux|comprends|sais|capte|captes absolument|vraiment? a? rien
    t_es|tu_es|ce_bot_est|c_est vraiment|juste|franchement|quoi_ce? un? bot|robot de merde
    sale|gros|grosse bot|robot|machine|chatbot
    bot de merde
    bot|robot|machine ${INSULTS}
    je te deteste|hais|emmerde
    on s en fout de toi`,
  insultWords: INSULTS,
  orders: `
    ignore|ignorez|ignorer|ignores|oublie|oubliez|oublier|oublies|abandonne|abandonner|contourne|contourner|desactive|desactiver|outrepasse|neglige|efface * ${RULES}|article|articles|tout|precedent|precedentes|precede
    nouvelle|nouvelles ${RULES} $
    voici tes|ta|les_nouvelles|de_nouvelles ${RULES}
    voici|suis|respecte|applique|execute * nouvelles|nouveau|nouvelle ${RULES}
    tu es|seras|deviens|vas_etre|t_appelles|parles|reponds maintenant|desormais|dorenavant
    tu es|seras|deviens un|une|poete|poetesse|chatgpt|gpt|dan|libre
    t es maintenant|desormais
    a_partir_de_maintenant|des_maintenant|desormais|dorenavant tu es|seras|deviens|t_appelles|parles|reponds|joues *
    ecris|ecrire|redige|rediger|lis|signe|publie tes|ses|leurs|des|les aveux|excuses
    fais comme_si
    fais|faites|faire semblant|comme_si
    joue|jouer|joues|joues|incarne|incarner|prends le|la|un|une|moi? role|personnage *
    agis|agir|comporte|parle|reponds|repondre comme|en_tant_que|en_tant_qu|en_pirate|a_la_maniere *
    mode developpeur|dan|admin|administrateur|debug|jailbreak|sans_filtre
    active|activer|passe|entre * mode
    ecris|ecrire|ecrives|ecrivez|redige|rediger|rediges|compose|composer|ponds|pondre|invente|inventer|inventes|imagine|imaginer|raconte|raconter|genere|generer|cree|creer|fais|faire|fabrique|fabriquer|chante|chanter|recite|reciter moi|nous? un|une|des|quelques * ${CREATIONS}
    ecris|redige|ponds|fais|fabrique|genere|produis|cree|invente moi|nous? un|une|des|le|la faux|fausse|fausses
    un|une poeme|sonnet|haiku|chanson|rap|fable|slam sur|contre|pour *
    invente|inventer|inventes|fabrique|fabriquer|imagine moi? un|une|des|quelques *
    ecris|ecrire|ecrives|reponds|repondre|repondes|repete|repeter|avoue|admets en? gras|majuscules|seulement|juste|simplement? que|qu|oui|apres_moi|exactement|mot_pour_mot *
    dis|dire|dites juste|simplement|seulement|en_gras|apres_moi *
    montre|montrer|affiche|afficher|donne|donner|revele|reveler|imprime|recopie|repete|devoile * prompt|regles_cachees|mot_de_passe|token|cle_api|code_source
    ne cite|citez|donne|donnez|mentionne|mets pas|aucune * source|sources|article|articles
    reponds|repondre sans *
    execute|supprime|efface|drop|delete|formate|pirate|hacke la|le|les|ton|ta|tes commande|base|serveur|disque|table|base_de_donnees`,
  ownRules: `
    tes|vos|ton|votre|ta toutes|propres|vraies|autres? ${RULES} *
    tes|ton|votre instructions|consignes|prompt|regles|programmation
    prompt systeme
    toutes tes|vos ${RULES}`,
  pretendedRoles: `
    system|systeme|assistant|user|utilisateur|developer|developpeur|admin|administrateur|root`,
  questionOpeners: `
    qui|ki|que|qu|quoi|koi|quand|ou|comment|pourquoi|pourkoi|pk|pq|combien|cb|quel|quelle|quels|quelles|kel|kelle|lequel|laquelle
    selon|d_apres|est_ce|il|elle|y_a
    a|de|d|dans|sur|avec|pour|par|en|chez|contre|depuis qui|quoi|quel|quelle|quels|quelles|combien|quand|ou|kel|kelle|ki|koi
    c est? qui|quoi|ki|koi`,
  bait: `
    nitro|gratuit|gratuits|gratuite|gratuites|gratos|cadeau|cadeaux|giveaway|airdrop|crypto|bitcoin|casino|promo|promotion|reduction|soldes
    gagne|gagnez|gagner|cliquez|clique|clic|abonne|abonnez|rejoignez|rejoins|steam|robux|vbucks|onlyfans|telegram|investissez|rapporte`,
  offTopic: {
    cooking: {
      asked: `
        une|ta recette de|du|des|pour|d|avec
        as|t_as|a|donne|donnes|connais|cherche|veux|aurais|avez * recette|recettes
        recette de|du|des|d cuisine|gateau|tarte|gratin|crepes|pates|soupe|pain|quiche|cookies|brownie|poulet|mousse
        comment|combien * cuire|cuisiner|cuisine|cuit
        temps de cuisson *
        comment * faire|fait|preparer|prepare des|un|une|du|la|le crepes|gateau|tarte|pain|pizza|quiche|gratin|soupe|cookies|mayonnaise|pates|riz|omelette
        qu est_ce_que|est_ce_qu|quoi * manger|diner ce_soir|a_midi|demain`,
      words: ['recette', 'cuisson', 'cuisiner'],
    },
    household: {
      asked: `
        comment * enlever|enleve|nettoyer|nettoie|detacher|ravoir|laver|deboucher|detartrer * tache|taches|linge|canape|evier|vetement|vetements|calcaire|four|chemise|tapis`,
      words: ['tache', 'linge', 'evier', 'nettoyer'],
    },
    weather: {
      asked: `
        il va|risque pleuvoir|neiger|de_pleuvoir|de_neiger|faire_beau|faire_chaud|faire_froid
        va-t-il|va_t_il pleuvoir|neiger|faire_beau|faire_chaud|faire_froid
        est ce qu il pleut|neige
        quel temps fait-il|fera-t-il|faisait-il|il_fait|il_fera|il_faisait|fait_il|faisait_il
        quelle temperature fait-il|fera-t-il|il_fait|il_fera *
        il fait|fera beau|chaud|froid
        meteo|la_meteo * demain|aujourd_hui|ce_soir|week_end|semaine|a|de|pour`,
      words: ['meteo', 'pluie', 'pleuvoir', 'neige', 'temperature', 'orage'],
    },
    jokes: {
      asked: `
        raconte|raconter|dis|fais|connais|sais|donne|as * blague|blagues|devinette|devinettes|charade|vanne
        une blague *
        raconte|raconter moi|nous? une histoire|anecdote drole|marrante
        fais|faire moi|me? rire`,
      words: ['blague', 'devinette'],
    },
    programming: {
      asked: `
        ecris|ecrire|fais|faire|code|coder|corrige|debogue|debugue|donne|programme|genere * code|script|programme|fonction|regex|site_web|requete_sql|boucle|page_html
        en|du|un|mon|le|script|code python|javascript|java|php|html|css|sql|typescript|rust *`,
      words: ['python', 'javascript', 'html'],
    },
    sums: {
      asked: `
        combien font|fait [0-9]+
        calcule|calculer moi? [0-9]+
        racine carree de`,
      words: ['calculer', 'multiplier', 'equation'],
    },
    translation: {
      asked: `
        traduis|traduire|traduisez|traduction * en anglais|francais|espagnol|allemand|italien|arabe|chinois
        comment on? dit|dire|dit-on * en anglais|francais|espagnol|allemand|italien|arabe|chinois`,
      words: ['traduire', 'traduction'],
    },
    horoscopes: {
      asked: `
        horoscope *
        mon|quel_est_mon|notre signe|horoscope|avenir|theme_astral
        numeros|chiffres du|de loto|l_euromillions|euromillions`,
      words: ['horoscope', 'astrologie', 'loto'],
    },
    'the-time': {
      asked: `
        quelle heure est-il|il_est $
        il est quelle heure $
        quel jour on_est|sommes_nous|est-on aujourd_hui? $
        on est quel jour|le_combien`,
      words: ['horloge'],
    },
    'general-knowledge': {
      asked: `
        quelle est|c_est_quoi la capitale de|du|des|d
        c est quoi la capitale de|du|des|d
        quel est le sens de la vie`,
      words: ['capitale'],
    },
    'own-affairs': {
      asked: `
        m|nous aider pour|avec|sur|a|dans mon|ma|mes|notre|nos|un|une|faire|ecrire|trouver|choisir|reparer|installer|coder *
        aide moi|nous avec|pour|sur|a|dans mon|ma|mes|notre|nos|un|une|faire|ecrire|trouver|choisir|reparer|installer|coder *
        repare|corrige|finis mon|ma|mes *`,
      words: [],
    },
    recommendations: {
      asked: `
        conseille|recommande|propose|conseilles|recommandes|suggere moi|nous|tu? * film|films|serie|series|livre|livres|restaurant|resto|jeu|jeux|musique|chanson|cadeau
        tu as|t_as|aurais|connais|connaitrais * film|serie|livre|restaurant|resto|jeu|musique *
        un bon film|restaurant|resto|livre|jeu *`,
      words: ['restaurant', 'film', 'cinema'],
    },
  },
}

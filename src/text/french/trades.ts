// Further French occupations, beside those of roles.ts. Forms are written as there.

export const TRADES = `
contremaître/contremaîtresse ferronnier/ferronnière luthier/luthière meunier/meunière berger/bergère bûcheron/ne vigneron/ne forestier/forestière
garde-champêtre garde-forestier/garde-forestière garde-chasse palefrenier/palefrenière dresseur/dresseuse dompteur/dompteuse forain/e clown magicien/ne
imprimeur/imprimeuse relieur/relieuse tapissier/tapissière vitrier/vitrière carreleur/carreleuse plâtrier/plâtrière ramoneur/ramoneuse zingueur/zingueuse
tonnelier/tonnelière sabotier/sabotière potier/potière céramiste verrier/verrière orfèvre graveur/graveuse typographe tailleur-de-pierre/tailleuse-de-pierre
marbrier/marbrière paveur/paveuse cantonnier/cantonnière élagueur/élagueuse arboriste jardinier/jardinière horticulteur/horticultrice
pépiniériste fermier/fermière métayer/métayère saisonnier/saisonnière vendangeur/vendangeuse poissonnier/poissonnière fromager/fromagère caviste sommelier/sommelière
barman barmaid aubergiste grossiste herboriste brocanteur/brocanteuse bouquiniste chiffonnier/chiffonnière éboueur/éboueuse balayeur/balayeuse égoutier/égoutière
fontainier/fontainière sourcier/sourcière puisatier/puisatière plongeur/plongeuse scaphandrier/scaphandrière maître-nageur/maître-nageuse moniteur/monitrice
guide-de-montagne moniteur-de-ski/monitrice-de-ski pisteur/pisteuse dameur/dameuse éclusier/éclusière timonier/timonière steward hôtesse parachutiste
rameur/rameuse barreur/barreuse régatier/régatière kayakiste apnéiste spéléologue aventurier/aventurière explorateur/exploratrice trappeur/trappeuse
chasseur/chasseuse braconnier/braconnière cueilleur/cueilleuse glaneur/glaneuse
topographe géomètre cartographe expert-comptable/experte-comptable clerc expert-judiciaire/experte-judiciaire légiste médecin-légiste syndic
liquidateur/liquidatrice mandataire curateur/curatrice repreneur/repreneuse acquéreur/acquéreuse logeur/logeuse squatteur/squatteuse
vigile veilleur détective portier bagagiste standardiste secrétaire-général/secrétaire-générale directeur-général/directrice-générale
directeur-sportif/directrice-sportive président-directeur-général/présidente-directrice-générale sous-directeur/sous-directrice numéro-deux bras-droit
procureur-général/procureure-générale vice-procureur/vice-procureure premier-adjoint/première-adjointe juge-d'instruction commissaire-divisionnaire sous-officier/sous-officière
chef-de-service/cheffe-de-service chef-de-chantier/cheffe-de-chantier chef-de-cabinet/cheffe-de-cabinet chef-de-gare/cheffe-de-gare
chef-de-projet/cheffe-de-projet chef-d'atelier/cheffe-d'atelier chef-d'équipe/cheffe-d'équipe conducteur-de-travaux/conductrice-de-travaux
maître-d'œuvre/maîtresse-d'œuvre maître-d'hôtel/maîtresse-d'hôtel maître-chien/maîtresse-chien
patron-pêcheur/patronne-pêcheuse agent-immobilier/agente-immobilière agent-d'entretien/agente-d'entretien agent-municipal/agente-municipale
femme-de-ménage aide-ménagère assistant-social/assistante-sociale assistant-maternel/assistante-maternelle puéricultrice ergothérapeute opticien/ne
laborantin/e ostéopathe podologue nutritionniste diététicien/ne brancardier/brancardière naturopathe guérisseur/guérisseuse voyant/e gourou
aumônier/aumônière vicaire diacre/diaconesse sacristain/e fossoyeur/fossoyeuse carillonneur/carillonneuse campanologue taxidermiste généalogiste héraldiste
régisseur/régisseuse souffleur/souffleuse costumier/costumière maquilleur/maquilleuse éclairagiste décorateur/décoratrice projectionniste
développeur/développeuse programmeur/programmeuse modérateur/modératrice pirate hacker hackeur/hackeuse cybercriminel/le
faussaire receleur/receleuse cambrioleur/cambrioleuse braqueur/braqueuse voleur/voleuse trafiquant/e passeur/passeuse proxénète kidnappeur/kidnappeuse
maître-chanteur/maîtresse-chanteuse pyromane incendiaire chauffard/e motard/e vacancier/vacancière campeur/campeuse estivant/e hébergeur/hébergeuse
soigneur/soigneuse directeur-de-campagne/directrice-de-campagne directeur-de-cabinet/directrice-de-cabinet meneur/meneuse instigateur/instigatrice
céréalier/céréalière marinier/marinière affréteur/affréteuse mareyeur/mareyeuse écailler/écaillère mytiliculteur/mytilicultrice
pisciculteur/piscicultrice matelot/e carrossier/carrossière tourneur/tourneuse fraiseur/fraiseuse terrassier/terrassière hydrogéologue
zootechnicien/ne naturaliste sylviculteur/sylvicultrice œnologue distillateur/distillatrice chocolatier/chocolatière confiseur/confiseuse lotisseur/lotisseuse
fiscaliste pénaliste douanier/douanière ophtalmologue orthodontiste documentaliste metteur-en-scène/metteuse-en-scène tragédien/ne parolier/parolière
slameur/slameuse circassien/ne acrobate vidéaste sprinteur/sprinteuse himalayiste philanthrope rentier/rentière aristocrate esthéticien/ne
tailleur/tailleuse cordonnier/cordonnière tanneur/tanneuse mercier/mercière quincaillier/quincaillière épicier/épicière limonadier/limonadière
superviseur/e logisticien/ne formateur/formatrice puériculteur/puéricultrice accordeur/accordeuse vulcanologue actuaire pigiste cadreur/cadreuse
cascadeur/cascadeuse guichetier/guichetière placeur/placeuse videur/videuse physionomiste cantinier/cantinière marin-pêcheur saunier/saunière
paludier/paludière permanencier/permanencière collaborateur/collaboratrice scénographe librettiste altiste percussionniste choriste soliste
toubib dirlo flic boss proprio instit procu kiosquier/kiosquière camionneur/camionneuse traminot/e aviateur/aviatrice garde-pêche dénonciateur/dénonciatrice
`

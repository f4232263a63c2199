// Which French noun may stand for which: "l'élue" for a mayor, "la magistrate" for a prosecutor. The wider word,
// then those whose holders it can mean.

export const WIDER_NOUNS = `
elu: maire adjoint depute senateur conseiller parlementaire eurodepute president edile bourgmestre echevin
edile: maire bourgmestre adjoint
parlementaire: depute senateur eurodepute rapporteur
responsable: secretaire president directeur delegue chef ministre porte-parole coordinateur coordinatrice porte-parole dirigeant patron elu
dirigeant: president pdg directeur patron secretaire chef ministre chancelier premier-ministre fondateur leader gouverneur roi
patron: president pdg directeur secretaire dirigeant fondateur gerant editeur chef proprietaire
chef: president directeur commandant ministre pdg secretaire general
leader: president secretaire chef fondateur dirigeant candidat depute
homme-d'affaires: entrepreneur milliardaire pdg investisseur financier multimilliardaire banquier promoteur industriel patron president dirigeant producteur proprietaire fondateur actionnaire gerant chef-d'entreprise armateur conserveur
industriel: patron pdg conserveur fabricant chef-d'entreprise
chef-d'entreprise: patron pdg gerant fondateur entrepreneur industriel
chef-d'etablissement: proviseur directeur principal
entrepreneur: fondateur patron gerant pdg milliardaire multimilliardaire cofondateur
milliardaire: multimilliardaire magnat
representant: prefet delegue depute ambassadeur secretaire president porte-parole procureur syndicaliste
magistrat: procureur juge substitut president procureur-adjoint avocat-general
juge: magistrat president
procureur: substitut procureur-adjoint
parquetier: procureur
conseil: avocat
avocat: batonnier conseil
delegue: syndicaliste elu
syndicaliste: secretaire delegue representant militant
militant: syndicaliste activiste president porte-parole ecologiste
technicien: entraineur selectionneur coach mecanicien manager preparateur
entraineur: selectionneur coach technicien manager
manager: entraineur coach selectionneur
coach: entraineur selectionneur
selectionneur: entraineur coach
joueur: demi-de-melee demi-d'ouverture gardien attaquant defenseur milieu ailier arriere avant-centre buteur libero pivot capitaine pilier talonneur footballeur rugbyman rugbywoman handballeur basketteur volleyeur tennisman tenniswoman remplacant recrue
sportif: joueur athlete nageur skieur cycliste coureur perchiste judoka boxeur champion footballeur
athlete: sprinteur perchiste nageur champion medaille coureur
footballeur: joueur attaquant defenseur milieu gardien buteur capitaine
attaquant: buteur ailier avant-centre capitaine
defenseur: capitaine arriere libero
milieu: capitaine
gardien: capitaine
arriere: capitaine defenseur
buteur: attaquant avant-centre
champion: athlete nageur skieur cycliste judoka boxeur joueur medaille vainqueur capitaine coureur grimpeur demi-de-melee demi-d'ouverture pilier talonneur
vainqueur: champion leader coureur laureat gagnant
laureat: vainqueur gagnant medaille
coureur: cycliste grimpeur sprinteur marathonien
marin: amiral vice-amiral navigateur skipper armateur pecheur officier
chercheur: scientifique professeur biologiste physicien chimiste geologue climatologue paleoclimatologue sociologue historien economiste politologue pneumologue neurologue epidemiologiste virologue palynologue astrophysicien hydrologue volcanologue sismologue ecologue agronome demographe geneticien anthropologue astronome auteur
scientifique: chercheur biologiste physicien chimiste geologue climatologue paleoclimatologue palynologue astrophysicien hydrologue volcanologue sismologue astronome epidemiologiste virologue
specialiste: chercheur professeur medecin expert geologue neurologue pneumologue cardiologue economiste politologue historien sociologue
expert: specialiste chercheur analyste economiste consultant ingenieur
medecin: docteur chirurgien urgentiste generaliste pediatre psychiatre cardiologue neurologue pneumologue oncologue cancerologue epidemiologiste infectiologue immunologiste radiologue anesthesiste geriatre gynecologue dermatologue
docteur: medecin chirurgien pediatre psychiatre cardiologue neurologue pneumologue
praticien: medecin chirurgien dentiste docteur
soignant: infirmier aide-soignant medecin
enseignant: professeur instituteur prof maitre universitaire
professeur: enseignant prof instituteur universitaire
universitaire: professeur chercheur sociologue historien politologue economiste
policier: commissaire inspecteur brigadier enqueteur lieutenant capitaine commandant officier
enqueteur: inspecteur commissaire policier gendarme
officier: commandant capitaine lieutenant colonel general amiral major lieutenant-colonel
militaire: general colonel commandant capitaine lieutenant amiral soldat officier sergent lieutenant-colonel
grade: general colonel
pompier: sapeur-pompier commandant capitaine lieutenant colonel
secouriste: pompier sauveteur
soldat: militaire sergent caporal
artisan: menuisier boulanger charpentier macon plombier electricien serrurier horloger couvreur ebeniste
salarie: employe technicien ouvrier cadre ingenieur agent mecanicien vendeur caissier conducteur instructeur
employe: salarie technicien agent vendeur caissier ouvrier cadre
ouvrier: technicien mecanicien soudeur chaudronnier
agent: fonctionnaire employe controleur policier
ecrivain: romancier auteur poete essayiste dramaturge
romancier: ecrivain auteur
auteur: ecrivain romancier essayiste poete chercheur scenariste chanteur
artiste: chanteur rappeur musicien peintre sculpteur dessinateur plasticien photographe danseur choregraphe acteur comedien compositeur pianiste violoniste
musicien: pianiste violoniste violoncelliste guitariste batteur organiste chanteur compositeur
soliste: pianiste violoniste violoncelliste guitariste organiste flûtiste trompettiste
chanteur: rappeur musicien artiste
comedien: acteur
acteur: comedien
cineaste: realisateur
realisateur: cineaste
journaliste: reporter reportrice correspondant redacteur editorialiste chroniqueur presentateur photographe
reporter: journaliste
accuse: prevenu suspect condamne antiquaire
prevenu: accuse suspect
suspect: prevenu accuse
mis-en-cause: suspect prevenu accuse
detenu: condamne prisonnier
religieux: pretre cure eveque archeveque cardinal pape abbe imam rabbin pasteur moine
prelat: eveque archeveque cardinal
pontife: pape
souverain-pontife: pape
souverain: roi empereur prince monarque
monarque: roi
chef-d'etat: president roi
locataire: president
diplomate: ambassadeur consul ministre emissaire haut-representant
emissaire: envoye diplomate negociateur
fonctionnaire: agent inspecteur controleur
marchand: antiquaire galeriste negociant brocanteur
acheteur: collectionneur acquereur client
commercant: boulanger boucher libraire buraliste fleuriste restaurateur antiquaire vendeur
agriculteur: eleveur viticulteur maraicher paysan
exploitant: agriculteur eleveur viticulteur
victime: blesse plaignant passager
plaignant: victime accusateur
temoin: riverain passager habitant
habitant: riverain resident voisin
riverain: habitant resident
retraite: doyen
femme: candidat
entreprise: usine societe groupe compagnie exploitant constructeur fabricant operateur start-up firme geant filiale multinationale sous-traitant prestataire promoteur bailleur marque transporteur
societe: usine entreprise groupe compagnie start-up firme filiale
groupe: usine entreprise societe constructeur geant compagnie multinationale constructeur operateur firme
compagnie: societe entreprise groupe
exploitant: usine societe entreprise compagnie operateur groupe
constructeur: societe groupe entreprise
operateur: societe groupe entreprise
sous-traitant: societe entreprise
geant: groupe entreprise societe
firme: entreprise societe groupe
organisme: bailleur institut agence association fondation
organisation: association syndicat ong federation collectif parti confederation union comite ligue
association: collectif ong organisation federation fondation
ong: association organisation
collectif: association
syndicat: confederation union federation intersyndicale
centrale: syndicat confederation
formation: parti mouvement groupe
mouvement: parti collectif
parti: mouvement
media: quotidien hebdomadaire mensuel journal chaine radio agence site magazine revue station tabloid gazette television
journal: quotidien hebdomadaire mensuel magazine tabloid
quotidien: journal
hebdomadaire: journal magazine
magazine: hebdomadaire mensuel revue
titre: quotidien journal hebdomadaire
etablissement: hopital ecole lycee college universite
institution: academie banque agence universite commission
artisan: ferronnier luthier relieur tapissier vitrier carreleur platrier zingueur tonnelier potier ceramiste verrier orfevre graveur marbrier tailleur-de-pierre imprimeur meunier
ouvrier: contremaitre imprimeur carreleur platrier paveur cantonnier
agriculteur: vigneron fermier berger maraicher eleveur horticulteur
exploitant: vigneron fermier berger forestier horticulteur
viticulteur: vigneron
vigneron: viticulteur
paysan: fermier berger vigneron eleveur maraicher
commercant: poissonnier fromager caviste brocanteur bouquiniste grossiste pepinieriste
expert: expert-comptable geometre campanologue expert-judiciaire
comptable: expert-comptable
expert-comptable: comptable expert
specialiste: campanologue geometre cartographe heraldiste genealogiste
malfaiteur: cambrioleur braqueur voleur receleur trafiquant escroc kidnappeur
voleur: cambrioleur braqueur pickpocket
pretre: aumonier vicaire cure
garde: garde-champetre garde-forestier garde-chasse
directeur: directeur-general directeur-sportif directeur-de-campagne directeur-de-cabinet sous-directeur
patron: directeur-general president-directeur-general patron-pecheur
dirigeant: directeur-general president-directeur-general
secretaire: secretaire-general
adjoint: premier-adjoint
magistrat: juge-d'instruction procureur-general vice-procureur
juge: juge-d'instruction
procureur: procureur-general vice-procureur
employe: agent-municipal agent-d'entretien vigile veilleur portier standardiste
agent: agent-municipal agent-d'entretien vigile
soignant: brancardier puericultrice
soigneur: kinesitherapeute
medecin: medecin-legiste legiste
toubib: medecin docteur chirurgien urgentiste generaliste pediatre psychiatre cardiologue
dirlo: directeur proviseur principal
flic: policier gendarme commissaire inspecteur brigadier enqueteur
boss: patron pdg dirigeant president directeur gerant proprietaire
proprio: proprietaire
instit: instituteur
procu: procureur
`

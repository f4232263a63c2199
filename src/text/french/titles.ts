// French titles before a name, as they are written, with the gender of whom they address; and words that are
// capitalised at the start of a sentence without being a name.

export const TITLES = `
m: M. Monsieur Mr Mgr Monseigneur Sir Lord Don Frère Abbé Père
m plural: MM.
f: Mme Mlle Madame Mademoiselle Lady Mrs Ms Miss Sœur Mère Dame
f plural: Mmes Mlles
either avocat: Me Maître
either avocat plural: Mes
either docteur: Dr Docteur
either docteur plural: Drs
either professeur: Pr Prof Professeur
either professeur plural: Prs
either general: Gal Gén
either commandant: Cdt
either: Cne Lt Sgt Col Saint
`

/** Before a name these say that it is a place's. */
export const LOCATIVE = `au aux en dans vers depuis pres`
/** Nouns whose complement is a place, or whose name is one. */
export const PLACE_NOUNS = `ville commune village bourg hameau quartier rue avenue boulevard place pont route port aeroport gare station departement region
province comte district canton arrondissement pays ile iles lac fleuve riviere mont monts massif col pic vallee plaine foret bois baie golfe mer ocean
cap cote plage ravin gorge gorges desert peninsule archipel chateau palais stade abbaye eglise cathedrale basilique parc jardin usine centrale
barrage prison camp habitants ville-centre banlieue capitale estuaire lycee college ecole hopital hotel tour rocade autoroute tunnel ligne domaine
residence cite commune place refuge sommet glacier cirque volcan atelier usine zone`
/** Nouns before the title of a work. */
export const WORK_NOUNS = `film livre roman album chanson serie piece documentaire tableau toile essai recueil spectacle opera poeme emission jeu oeuvre
bande-dessinee titre single clip podcast ouvrage memoires autobiographie operation loi plan projet programme label prix trophee coupe ouragan tempete
cyclone navire bateau ferry paquebot cargo voilier chalutier petrolier sous-marin porte-avions avion fusee satellite sonde`
/** Networks, channels and the like: things are said on them, not by them. */
export const MEDIUM_NOUNS = `reseau plateforme application site micro antenne compte chaine radio`

/** Capitalised at the start of a sentence, and no name. Closed classes, roles and first names are known elsewhere. */
export const OPENERS = `
Interrogé Interrogée Interrogés Joint Jointe Contacté Contactée Contactés Entendu Entendue Invité Invitée Arrivé Arrivée Né Née Nés Accusé Accusée Cité Citée
Réélu Élu Élue Nommé Nommée Auteur Auteure Autrice Ancien Ancienne Anciens Prélevée Devenu Devenue Présent Présente Présents Venu Venue Visé Visée Pressé
Sollicité Sollicitée Questionné Questionnée Âgé Âgée Originaire Membre Fils Fille Partie Selon Suivant Malgré Outre Réponse Preuve Résultat Conséquence
Rencontre Entretien Reportage Enquête Récit Portrait Analyse Vidéo Direct Exclusif Infographie Décryptage Éclairage Tribune Chronique Éditorial Interview
Photo Photos Carte Sondage Procès Jugement Grève Incendie Accident Attentat Guerre Élections Élection Présidentielle Législatives Municipales Européennes
Sénatoriales Réforme Budget Retraites Ligue Coupe Mondial Finale Match Bilan Crise Affaire Justice Police Santé Sport Culture Politique Économie Monde
International France-Monde Société Environnement Climat Météo Logement Téléphérique Piscine Apnée Hand Foot Football Rugby Tennis Basket Cyclisme Natation
Ski Athlétisme Voile Judo Boxe Rectificatif Correction Précision Lire Voir Écouter Regarder Retrouvez Découvrez Suivez Partager Publié Publiée
Bonjour Merci Bravo Oui Non Faux Vrai Ridicule Indécent Menteur Menteuse Menteurs Maman Papa Dieu Attention Voici Voilà Pourquoi Comment Quand Combien
Quel Quelle Quels Quelles Hier Demain Aujourd'hui Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet
Août Septembre Octobre Novembre Décembre Printemps Été Automne Hiver Noël Pâques Toussaint Ramadan Pentecôte Ascension Ministre Président
`

/** Words that the names of organisations have, in either language, beside the nouns for them. */
export const ORGANISATION_WORDS = `international internationale watch group bank press airlines motors united city fc as rc us olympique stade racing sporting
real league news times post post-dispatch herald tribune guardian telecom telecoms energie energies france europe medias media presse rights human watch amnesty greenpeace
holding industries technologies systems solutions partners capital foundation fondation fonds habitat transports logistique services assurances mutuelle
airbus corporation corp inc ltd sa sas gmbh canal tele tv radio info infos sport sports matin soir monde journal gazette courrier echo
voix depeche republicain parisien figaro liberation telegramme progres independant mediapart street journal economist politic studio studios records`

// Countries, regions and cities that news name, in French and English, folded: capitalised words that speak for
// nobody unless the text says so.

import { foldWord } from '../folding.ts'

const COUNTRIES = `
Afghanistan, Afrique, Afrique du Sud, Albanie, Algérie, Allemagne, Amérique, Andorre, Angleterre, Angola, Arabie saoudite, Argentine, Arménie, Asie,
Australie, Autriche, Azerbaïdjan, Bahreïn, Bangladesh, Belgique, Bénin, Biélorussie, Birmanie, Bolivie, Bosnie, Botswana, Brésil, Bulgarie, Burkina Faso,
Burundi, Cambodge, Cameroun, Canada, Catalogne, Centrafrique, Chili, Chine, Chypre, Colombie, Comores, Congo, Corée du Nord, Corée du Sud, Corse,
Costa Rica, Côte d'Ivoire, Crimée, Croatie, Cuba, Danemark, Djibouti, Donbass, Écosse, Égypte, Équateur, Érythrée, Espagne, Estonie, Éthiopie, Europe,
États-Unis, Finlande, France, Gabon, Gambie, Gaza, Géorgie, Ghana, Grande-Bretagne, Grèce, Groenland, Guadeloupe, Guatemala, Guinée, Guyane, Haïti,
Honduras, Hongrie, Inde, Indonésie, Irak, Iran, Irlande, Islande, Israël, Italie, Jamaïque, Japon, Jordanie, Kazakhstan, Kenya, Kirghizstan, Kosovo, Koweït,
Laos, Lesotho, Lettonie, Liban, Liberia, Libye, Liechtenstein, Lituanie, Luxembourg, Macédoine, Madagascar, Malaisie, Malawi, Maldives, Mali, Malte, Maroc,
Martinique, Maurice, Mauritanie, Mayotte, Mexique, Moldavie, Monaco, Mongolie, Monténégro, Mozambique, Namibie, Népal, Nicaragua, Niger, Nigeria, Norvège,
Nouvelle-Calédonie, Nouvelle-Zélande, Oman, Ouganda, Ouzbékistan, Pakistan, Palestine, Panama, Paraguay, Pays-Bas, Pays de Galles, Pérou, Philippines, Pologne,
Polynésie, Portugal, Porto Rico, Proche-Orient, Moyen-Orient, Qatar, Réunion, Roumanie, Royaume-Uni, Russie, Rwanda, Salvador, Sahel, Sénégal, Serbie, Singapour,
Slovaquie, Slovénie, Somalie, Soudan, Sri Lanka, Suède, Suisse, Syrie, Tadjikistan, Taïwan, Tanzanie, Tchad, Tchéquie, Tchétchénie, Thaïlande, Tibet, Togo, Tunisie,
Turkménistan, Turquie, Ukraine, Uruguay, Venezuela, Vietnam, Yémen, Zambie, Zimbabwe, Cisjordanie, Occident, Orient, Nord, Sud, Est, Ouest, Antarctique, Arctique,
Africa, Albania, Algeria, Argentina, Asia, Australia, Austria, Belarus, Belgium, Bolivia, Brazil, Britain, Bulgaria, Cambodia, Cameroon, Chad, Chile, China, Colombia,
Croatia, Cyprus, Czechia, Denmark, Ecuador, Egypt, England, Ethiopia, Finland, Germany, Great Britain, Greece, Greenland, Haiti, Hungary, Iceland, India, Indonesia, Iraq,
Ireland, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kuwait, Latvia, Lebanon, Libya, Lithuania, Malaysia, Mexico, Moldova, Mongolia, Morocco, Netherlands,
New Zealand, Northern Ireland, North Korea, Norway, Peru, Poland, Romania, Russia, Saudi Arabia, Scotland, Serbia, Singapore, Slovakia, Slovenia, Somalia, South Africa,
South Korea, Spain, Sudan, Sweden, Switzerland, Syria, Taiwan, Tanzania, Thailand, Tunisia, Turkey, Uganda, United Kingdom, United States, Uzbekistan, Vietnam, Wales, Yemen,
Middle East, West Bank, North America, South America, Latin America, UK, USA, US, UAE, UE, EU, RDC
`

const REGIONS = `
Alsace, Aquitaine, Nouvelle-Aquitaine, Ardèche, Ardennes, Ariège, Aube, Aude, Auvergne, Aveyron, Bouches-du-Rhône, Bourgogne, Bretagne, Calvados, Cantal, Centre-Val de Loire,
Champagne, Charente, Charente-Maritime, Cher, Corrèze, Côte-d'Or, Côtes-d'Armor, Creuse, Dordogne, Doubs, Drôme, Essonne, Eure, Finistère, Franche-Comté, Gard,
Gascogne, Gers, Gironde, Grand Est, Haute-Garonne, Haute-Loire, Haute-Savoie, Hautes-Alpes, Hautes-Pyrénées, Hauts-de-France, Hauts-de-Seine, Hérault, Île-de-France, Ille-et-Vilaine,
Indre, Isère, Jura, Landes, Languedoc, Limousin, Loire, Loire-Atlantique, Loiret, Lorraine, Lot, Lozère, Maine-et-Loire, Manche, Marne, Mayenne, Meurthe-et-Moselle,
Meuse, Midi, Morbihan, Moselle, Nièvre, Normandie, Occitanie, Oise, Orne, Pas-de-Calais, Pays basque, Pays de la Loire, Périgord, Picardie, Poitou, Provence,
Puy-de-Dôme, Rhône, Rhône-Alpes, Sarthe, Savoie, Seine, Seine-et-Marne, Seine-Maritime, Seine-Saint-Denis, Somme, Tarn, Touraine, Val-de-Marne, Val-d'Oise, Var, Vaucluse, Vendée,
Vienne, Vosges, Yonne, Yvelines, Alpes, Pyrénées, Massif central, Camargue, Garonne, Québec, Ontario, Alberta, Manitoba, Saskatchewan, Colombie-Britannique, Nouveau-Brunswick,
Nouvelle-Écosse, Wallonie, Flandre, Bavière, Saxe, Lombardie, Toscane, Sicile, Sardaigne, Andalousie, Galice, Castille, Écosse, Cornouailles, Alabama, Alaska, Arizona, Arkansas,
Californie, California, Colorado, Connecticut, Delaware, Floride, Florida, Géorgie, Hawaï, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiane, Louisiana, Maine, Maryland,
Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, Nouveau-Mexique, New Mexico, North Carolina, South Carolina, Ohio, Oklahoma, Oregon,
Pennsylvanie, Pennsylvania, Rhode Island, Tennessee, Texas, Utah, Vermont, Virginie, Washington, Wisconsin, Wyoming, Yukon, Yorkshire, Kent, Essex, Sussex, Cornwall, Devon
`

const CITIES = `
Abidjan, Abou Dhabi, Abuja, Accra, Addis-Abeba, Aix-en-Provence, Ajaccio, Alep, Alexandrie, Alger, Amiens, Amman, Amsterdam, Angers, Angoulême, Ankara, Annecy, Antananarivo, Anvers, Arras,
Athènes, Atlanta, Auckland, Auxerre, Avignon, Bagdad, Bakou, Bamako, Bangkok, Bangui, Barcelone, Bastia, Bayonne, Belfort, Belgrade, Berlin, Berne, Besançon, Beyrouth, Béziers, Biarritz, Birmingham,
Bogota, Bologne, Bordeaux, Boston, Boulogne, Bourges, Bratislava, Brazzaville, Brest, Bristol, Bruges, Bruxelles, Bucarest, Budapest, Buenos Aires, Caen, Calais, Calcutta, Canberra, Cannes, Caracas, Cardiff,
Carcassonne, Casablanca, Cayenne, Chalon, Chambéry, Charleroi, Chartres, Chicago, Clermont-Ferrand, Cologne, Colmar, Conakry, Copenhague, Cotonou, Créteil, Dakar, Dallas, Damas, Denver, Detroit, Dijon,
Djeddah, Doha, Dresde, Dubaï, Dublin, Dunkerque, Édimbourg, Évreux, Florence, Fort-de-France, Fos-sur-Mer, Francfort, Fukushima, Gand, Gao, Gaza, Genève, Gênes, Glasgow, Grenoble, Haïfa, Hambourg, Hanoï, Helsinki, Hollywood,
Hong Kong, Houston, Islamabad, Istanbul, Jakarta, Jérusalem, Johannesburg, Kaboul, Kampala, Karachi, Kharkiv, Khartoum, Kherson, Kiev, Kyiv, Kigali, Kinshasa, La Havane, La Haye, La Rochelle, La Roche-sur-Yon, Lagos,
Lausanne, Laval, Le Caire, Le Cap, Le Havre, Le Mans, Leeds, Lens, Libreville, Liège, Lille, Lima, Limoges, Lisbonne, Liverpool, Ljubljana, Lomé, Londres, London, Lorient, Los Angeles, Louxor, Lviv, Lyon, Madrid, Malaga, Manchester,
Manille, Marioupol, Marrakech, Marseille, Mayenne, Meaux, Melbourne, Metz, Mexico, Miami, Milan, Minsk, Mogadiscio, Montauban, Montevideo, Montpellier, Montréal, Montreal, Moroni, Moscou, Moscow, Mossoul, Mulhouse,
Mumbai, Munich, Nairobi, Namur, Nancy, Nanterre, Nantes, Naples, Narbonne, New Delhi, New York, Niamey, Nice, Nicosie, Nîmes, Niort, Nouakchott, Nouméa, Odessa, Orléans, Oslo, Ottawa, Ouagadougou, Oxford, Palerme, Papeete,
Paris, Pau, Pékin, Beijing, Perpignan, Philadelphie, Philadelphia, Phnom Penh, Phoenix, Pise, Poitiers, Port-au-Prince, Porto, Prague, Pretoria, Pristina, Pyongyang, Québec, Quimper, Quito, Rabat, Rafah, Ramallah, Rangoun, Reims, Rennes, Reykjavik,
Riga, Rio de Janeiro, Riyad, Roanne, Rome, Rostov, Rotterdam, Roubaix, Rouen, Saint-Brieuc, Saint-Denis, Saint-Étienne, Saint-Malo, Saint-Nazaire, Saint-Pétersbourg, Saint-Quentin, San Francisco, San Diego, Sanaa, Santiago, São Paulo,
Sarajevo, Seattle, Séoul, Séville, Shanghai, Sivens, Skopje, Sofia, Stockholm, Strasbourg, Stuttgart, Sydney, Tallinn, Tanger, Tbilissi, Téhéran, Tel-Aviv, Tel Aviv, Tirana, Tokyo, Toronto, Toulon, Toulouse, Tourcoing, Tours, Tripoli, Troyes, Tunis, Turin,
Valence, Valenciennes, Vancouver, Vannes, Varsovie, Venise, Versailles, Vichy, Vienne, Villeurbanne, Vilnius, Wall Street, Wellington, Winnipeg, Wuhan, Yaoundé, Zagreb, Zaporijjia, Zurich, Geneva, Vienna, Rome, Athens, Brussels, Warsaw, Lisbon,
Cairo, Damascus, Baghdad, Tehran, Jerusalem, Beirut, Kabul, Seoul, Copenhagen, Prague, Naples, Venice, Milan, Cologne, Edinburgh, Las Vegas, Silicon Valley
`

/** Buildings and addresses whose names speak for those who govern there, folded. */
export const SEATS: ReadonlySet<string> = new Set(
  `matignon beauvau bercy varenne grenelle whitehall westminster zhongnanhai
   downing-street foggy-bottom capitole`.split(/\s+/),
)

/** Folded. */
export const PLACES: ReadonlySet<string> = new Set(
  [COUNTRIES, REGIONS, CITIES]
    .flatMap((list) => list.trim().split(/,\s+/))
    .map((name) => foldWord(name.replaceAll('’', "'"))),
)

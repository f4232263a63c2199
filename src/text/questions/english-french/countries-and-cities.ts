// English: French, most usual first. One entry a line.

export const COUNTRIES_AND_CITIES = `
Addis Ababa: Addis-Abeba
Afghan: afghan
Afghanistan: Afghanistan
Africa: Afrique
African: africain
Albania: Albanie
Albanian: albanais
Algeria: Algérie
Algerian: algérien
Algiers: Alger
Alsace: Alsace
America: Amérique | États-Unis
American: américain
Ankara: Ankara
Antwerp: Anvers
Argentina: Argentine
Argentine: argentin
Argentinian: argentin
Armenia: Arménie
Armenian: arménien
Asia: Asie
Asian: asiatique
Athens: Athènes
Australia: Australie
Australian: australien
Austria: Autriche
Austrian: autrichien
Azerbaijan: Azerbaïdjan
Azerbaijani: azerbaïdjanais
Baghdad: Bagdad
Bahrain: Bahreïn
Balkans: Balkans
Bangladesh: Bangladesh
Barcelona: Barcelone
Basel: Bâle
Basque: basque
Basque Country: Pays basque
Bavaria: Bavière
Beijing: Pékin
Beirut: Beyrouth
Belarus: Biélorussie | Bélarus
Belgian: belge
Belgium: Belgique
Benin: Bénin
Berlin: Berlin
Bern: Berne
Bolivia: Bolivie
Bombay: Bombay
Bosnia: Bosnie
Brazil: Brésil
Brazilian: brésilien
Breton: breton
Britain: Grande-Bretagne | Royaume-Uni
British: britannique
Brittany: Bretagne
Bruges: Bruges
Brussels: Bruxelles
Bucharest: Bucarest
Budapest: Budapest
Buenos Aires: Buenos Aires
Bulgaria: Bulgarie
Bulgarian: bulgare
Burgundy: Bourgogne
Burkina Faso: Burkina Faso
Burma: Birmanie
Cairo: Le Caire | Caire
Calais: Calais
California: Californie
Cambodia: Cambodge
Cambodian: cambodgien
Cameroon: Cameroun
Cameroonian: camerounais
Canada: Canada
Canadian: canadien
Cape Town: Le Cap | Cap
Caribbean: Caraïbes | Antilles
Catalan: catalan
Catalonia: Catalogne
Caucasus: Caucase
Central African Republic: République centrafricaine | Centrafrique
Chad: Tchad
Chadian: tchadien
Chile: Chili
Chilean: chilien
China: Chine
Chinese: chinois
Cologne: Cologne
Colombia: Colombie
Colombian: colombien
Comoros: Comores
Congo: Congo
Congolese: congolais
Copenhagen: Copenhague
Corsica: Corse
Corsican: corse
Crimea: Crimée
Croatia: Croatie
Croatian: croate
Cuba: Cuba
Cuban: cubain
Cypriot: chypriote
Cyprus: Chypre
Czech: tchèque
Czech Republic: République tchèque | Tchéquie
Damascus: Damas
Danish: danois
Democratic Republic of the Congo: République démocratique du Congo | RDC
Denmark: Danemark
Doha: Doha
Dubai: Dubaï
Dunkirk: Dunkerque
Dutch: néerlandais | hollandais
Eastern Europe: Europe de l'Est
Ecuador: Équateur
Edinburgh: Édimbourg
Egypt: Égypte
Egyptian: égyptien
England: Angleterre
English: anglais
Eritrea: Érythrée
Eritrean: érythréen
Estonia: Estonie
Ethiopia: Éthiopie
Ethiopian: éthiopien
Europe: Europe
European: européen
Filipino: philippin
Finland: Finlande
Finnish: finlandais
Florence: Florence
Florida: Floride
France: France
Frankfurt: Francfort
French: français
French Guiana: Guyane
French people: Français
French Polynesia: Polynésie française | Polynésie
French Riviera: Côte d'Azur
Frenchman: Français
Gabonese: gabonais
Gaza Strip: bande de Gaza | Gaza
Geneva: Genève
Genoa: Gênes
Georgia: Géorgie
Georgian: géorgien
German: allemand
Germany: Allemagne
Ghanaian: ghanéen
Ghent: Gand
Great Britain: Grande-Bretagne | Royaume-Uni
Greece: Grèce
Greek: grec
Greenland: Groenland
Guadeloupe: Guadeloupe
Guinea: Guinée
Guinean: guinéen
Haiti: Haïti
Haitian: haïtien
Hamburg: Hambourg
Havana: La Havane
Hawaii: Hawaï
Hong Kong: Hong Kong | Hongkong
Hungarian: hongrois
Hungary: Hongrie
Iceland: Islande
Icelandic: islandais
India: Inde
Indian: indien
Indonesia: Indonésie
Indonesian: indonésien
Iran: Iran
Iranian: iranien
Iraq: Irak
Iraqi: irakien
Ireland: Irlande
Irish: irlandais
Israel: Israël
Israeli: israélien
Istanbul: Istanbul
Italian: italien
Italy: Italie
Ivorian: ivoirien
Ivory Coast: Côte d'Ivoire
Japan: Japon
Japanese: japonais
Jerusalem: Jérusalem
Jordan: Jordanie
Jordanian: jordanien
Kabul: Kaboul
Kazakhstan: Kazakhstan
Kenya: Kenya
Kenyan: kényan
Korean: coréen
Kosovo: Kosovo
Kurd: Kurde
Kurdish: kurde
Kurdistan: Kurdistan
Kuwait: Koweït
Kyiv: Kiev | Kyiv
Latin America: Amérique latine
Latvia: Lettonie
Lebanese: libanais
Lebanon: Liban
Libya: Libye
Libyan: libyen
Lisbon: Lisbonne
Lithuania: Lituanie
London: Londres
Lorraine: Lorraine
Los Angeles: Los Angeles
Louisiana: Louisiane
Luxembourg: Luxembourg
Lyon: Lyon | lyonnais
Madagascar: Madagascar
Madrid: Madrid
Maghreb: Maghreb
Malagasy: malgache
Malaysia: Malaisie
Malian: malien
Malta: Malte
Manila: Manille
Marseille: Marseille | marseillais
Martinique: Martinique
Mauritania: Mauritanie
Mauritius: île Maurice | Maurice
Mayotte: Mayotte
Mexican: mexicain
Mexico: Mexique
Mexico City: Mexico
Middle East: Moyen-Orient | Proche-Orient
Milan: Milan
Moldova: Moldavie
Mongolia: Mongolie
Montenegro: Monténégro
Montreal: Montréal
Moroccan: marocain
Morocco: Maroc
Moscow: Moscou
Mumbai: Bombay | Mumbai
Munich: Munich
Myanmar: Birmanie
Naples: Naples
Nepal: Népal
Nepalese: népalais
Netherlands: Pays-Bas
New Caledonia: Nouvelle-Calédonie
New Delhi: New Delhi
New Orleans: La Nouvelle-Orléans
New York: New York
New Zealand: Nouvelle-Zélande
New Zealander: Néo-Zélandais
Niger: Niger
Nigeria: Nigeria
Nigerian: nigérian
Normandy: Normandie
North America: Amérique du Nord
North Carolina: Caroline du Nord
North Korea: Corée du Nord
North Korean: nord-coréen
North Macedonia: Macédoine du Nord
Northern Ireland: Irlande du Nord
Norway: Norvège
Norwegian: norvégien
Pakistan: Pakistan
Pakistani: pakistanais
Palestine: Palestine
Palestinian: palestinien
Paris: Paris | parisien
Paris region: Île-de-France | région parisienne
Parisian: parisien
Pennsylvania: Pennsylvanie
Peru: Pérou
Peruvian: péruvien
Philippines: Philippines
Picardy: Picardie
Poland: Pologne
Polish: polonais
Portugal: Portugal
Portuguese: portugais
Prague: Prague
Qatar: Qatar
Qatari: qatari
Quebec: Québec
Quebec City: Québec
Reunion Island: La Réunion | Réunion
Rio de Janeiro: Rio de Janeiro | Rio
Riyadh: Riyad
Roman: romain
Romania: Roumanie
Romanian: roumain
Rome: Rome
Russia: Russie
Russian: russe
Rwanda: Rwanda
Rwandan: rwandais
Sahara: Sahara
Sahel: Sahel
Saint Petersburg: Saint-Pétersbourg
Sardinia: Sardaigne
Saudi: saoudien
Saudi Arabia: Arabie saoudite
Savoy: Savoie
Saxony: Saxe
Scandinavia: Scandinavie
Scandinavian: scandinave
Scotland: Écosse
Scottish: écossais
Senegal: Sénégal
Senegalese: sénégalais
Seoul: Séoul
Serbia: Serbie
Serbian: serbe
Seville: Séville
Shanghai: Shanghai
Siberia: Sibérie
Sicily: Sicile
Singapore: Singapour
Slovak: slovaque
Slovakia: Slovaquie
Slovenia: Slovénie
Somali: somalien
Somalia: Somalie
South Africa: Afrique du Sud
South African: sud-africain
South America: Amérique du Sud
South Carolina: Caroline du Sud
South Korea: Corée du Sud
South Korean: sud-coréen
South Sudan: Soudan du Sud
Southeast Asia: Asie du Sud-Est
Spain: Espagne
Spaniard: Espagnol
Spanish: espagnol
Sri Lankan: sri-lankais
Stockholm: Stockholm
Strasbourg: Strasbourg
Sudan: Soudan
Sudanese: soudanais
Sweden: Suède
Swedish: suédois
Swiss: suisse
Switzerland: Suisse
Sydney: Sydney
Syria: Syrie
Syrian: syrien
Taiwan: Taïwan
Taiwanese: taïwanais
Tanzania: Tanzanie
Tehran: Téhéran
Thai: thaïlandais
Thailand: Thaïlande
The Hague: La Haye
Tokyo: Tokyo
Tripoli: Tripoli
Tunisia: Tunisie
Tunisian: tunisien
Turin: Turin
Turkey: Turquie
Turkish: turc
Uganda: Ouganda
Ugandan: ougandais
UK: Royaume-Uni | Grande-Bretagne
Ukraine: Ukraine
Ukrainian: ukrainien
United Arab Emirates: Émirats arabes unis | Émirats
United Kingdom: Royaume-Uni | Grande-Bretagne
United States: États-Unis
US: États-Unis | américain
USA: États-Unis
Venezuela: Venezuela
Venezuelan: vénézuélien
Venice: Venise
Vienna: Vienne
Vietnamese: vietnamien
Wales: pays de Galles
Warsaw: Varsovie
Washington: Washington
Welsh: gallois
West Bank: Cisjordanie
West Indies: Antilles
Western Sahara: Sahara occidental
Yemen: Yémen
Yemeni: yéménite
Zambia: Zambie
Zimbabwe: Zimbabwe
Zurich: Zurich
`

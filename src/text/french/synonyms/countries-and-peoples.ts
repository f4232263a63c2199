// Countries, regions and cities with their inhabitants: words that say nearly the same.

export const COUNTRIES_AND_PEOPLES = `
afghanistan, afghan
afrique du sud, sud-africain
afrique, africain, continent africain
albigeois, cathare, albi
algérie, algérien
allemagne, allemand, germanique, outre-rhin, rfa
alsace, alsacien
amérique du sud, sud-américain, amérique latine, latino-américain
amerloque, américain, états-unis
angevin, anjou, angers
angliche, anglais, britannique
annexer, annexion, rattacher
antilles, caraïbes, caribéen
anversois, anversoise, anvers
arabie saoudite, saoudien
arménie, arménien
armorique, armoricain, bretagne
asie, asiatique, extrême-orient
assyrie, assyrien, mésopotamie, mésopotamien
australie, australien
autriche, autrichien
azerbaïdjan, azéri
babylone, babylonien, mésopotamie
bahamas, bahamien, nassau
bande de gaza, gazaoui, enclave palestinienne
bavière, bavarois
belgique, belge, outre-quiévrain
belize, bélizien
bengali, bangladesh, bangladais
bermudes, bermudien
bernois, bernoise, berne
bessarabie, bessarabien, moldavie
bhoutan, bhoutanien
biélorussie, bélarus
birmanie, myanmar
bolivie, bolivien
bordeaux, bordelais
bordelaise, bordeaux, girondin
bosnie, bosnien, bosniaque, bosnie-herzégovine
bourguignon, bourgogne, dijonnais
brésil, brésilien, auriverde
bretagne, breton, armoricain
cambodge, cambodgien, khmer
canada, canadien
canaries, canarien, archipel espagnol
cantal, cantalien, cantalou
carthaginois, carthage, punique, hannibal
catalogne, catalan
caucase, caucasien
centrafricain, centrafrique, bangui
chili, chilien
chine, chinois, pékin, empire du milieu, rpc
chine, pékin, chinois, beijing
chirac, jacques chirac, chiraquien
cisjordanie, cisjordanien, territoires palestiniens
colombie, colombien
congo, congolais, rdc, zaïre
corée du nord, nord-coréen, pyongyang
corée du sud, sud-coréen, séoul, république de corée
corrèze, corrézien
corse, île de beauté
côte d'ivoire, ivoirien
crète, crétois
cuba, cubain
danemark, danois
djibouti, djiboutien
égypte, égyptien
émirats arabes unis, émirati
équateur, équatorien
espagne, espagnol, ibérique
estonie, estonien
états-unis, américain, usa, amérique, étasunien, états-unien
états-unis, usa, washington, américains
éthiopie, éthiopien
eurasie, eurasien, eurasiatique
europe, européen, vieux continent
fidji, fidjien, fidgien
finlandaise, finlandais, helsinki, finnois
floride, floridien
france, hexagone, tricolore, hexagonal
galles, gallois, cymru
gambie, gambien, banjul
gascogne, gascon
gaullien, gaulliste, gaullisme, de gaulle
gaulois, gauloise, gaule, celte, celtique
géorgie, géorgien
grèce, grecque, hellénique
guadeloupe, guadeloupéen
haïti, haïtien
hawaï, hawaïen
hittite, anatolie, anatolien
honduras, hondurien, tegucigalpa
hongrie, hongrois, magyar
inde, indien
indochine, indochinois
indonésie, indonésien
irak, irakien, iraq
iran, iranien, téhéran, perse
irlande, eire
israël, israélien, état hébreu
israélo, israélien, israël
italie, italien, transalpin, péninsule italienne
jamaïcain, jamaïque, jamaïquain
japon, nippon, pays du soleil-levant
jordanie, jordanien
kosovo, kosovar
koweït, koweïtien
latino, latino-américain, hispanique, latinos
libye, libyen
liechtenstein, liechtensteinois, vaduz
liégeois, liégeoise, liège
lille, lillois
lituanie, lituanien
lotharingie, lotharingien, lotharien
lozère, lozérien
luxembourg, luxembourgeois, grand-duché
lyon, capitale des gaules
lyonnaise, lyonnais, gones
macédoine, macédonien
madagascar, malgache
majorque, majorquin, baléares
malawi, malawien, malawite
malien, bamako
maroc, marocain, royaume chérifien
marseillaise, marseillais, phocéen
marseille, cité phocéenne
martinique, martiniquais
mauritanie, mauritanien, nouakchott
mésopotamie, mésopotamien, babylone
mexique, mexicain
mitterrand, mitterrandien
napoléonien, napoléon, bonaparte, impérial
néerlandophone, flamand, néerlandais
new york, grosse pomme
nice, niçois
niger, nigérien
nigeria, nigérian
norvège, norvégien
nouvelle-calédonie, calédonien, néo-calédonien
nubie, nubien, koush
ombrie, ombrien, pérouse
oural, ouralien
palestine, palestinien
paris, parisien, capitale française, paname, ville lumière
patagonie, patagonien
pays basque, basque, euskal
pays de galles, gallois
périgord, périgourdin, dordogne
pérou, péruvien
persan, perse, iranien, iran
phénicien, phénicie, punique
poitou, poitevin
pologne, polonais
polynésie, polynésien
portugal, portugais, lusitanien
provence, provençal
prusse, prussien
qatar, qatarien
québec, québécois, belle province
quercy, quercynois
république tchèque, tchèque, tchécoslovaquie
ricain, amerloque, américain
rome, romain, ville éternelle
roumanie, roumain
royaume-uni, britannique, grande-bretagne, anglais, angleterre
royaume-uni, grande-bretagne, londres, angleterre, britannique
russie, moscou, kremlin, fédération de russie
sahel, sahélien
salvador, salvadorien
savoie, savoyard
sibérie, sibérien
sicile, sicilien
silésie, silésien
singapour, singapourien
sino, chinois, chine
somalie, somalien, mogadiscio
souveraineté, souverain, indépendance, autonomie
staline, stalinien, soviétique
suède, suédois
suisse, helvétique, confédération helvétique
syrie, syrien
tahiti, tahitien, polynésie
taïwan, formose
tasmanie, tasmanien
tchad, tchadien
thaïlandais, thaïlandaise, thaï, siamois
thaïlande, siam, thaï
thuringe, thuringien
tibet, tibétain, lhassa
togo, togolais, lomé
tonga, tongien
toulouse, toulousain, ville rose
touraine, tourangeau
tunisie, tunisien
turquie, turc, ottoman
tyrol, tyrolien
ukraine, ukrainien, kiev, kyiv
union européenne, ue, bruxelles, commission européenne, les vingt-sept, europe
urss, soviétique, union soviétique
vaucluse, vauclusien
vaud, vaudois
venezuela, vénézuélien
vénitien, venise, sérénissime
viennoise, autrichienne, vienne en autriche
vietnam, vietnamien, viêt nam
vosgien, vosges, épinal
westphalie, westphalien
yémen, yéménite
zélandaise, zélandais, néo-zélandais, nouvelle-zélande, all blacks
`

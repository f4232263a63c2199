// English: French, most usual first. One entry a line.

export const TECHNOLOGY = `
technology: technologie
technological: technologique
technical: technique
technician: technicien
tech company: entreprise technologique | géant technologique
tech giant: géant du numérique | géant de la tech
digital: numérique
computer: ordinateur | informatique
computer science: informatique
computing: informatique
software: logiciel
hardware: matériel
app: application
application: application | candidature | demande
programming: programmation
programmer: programmeur | développeur
developer: développeur | promoteur
code: code | coder
algorithm: algorithme
artificial intelligence: intelligence artificielle | IA
AI: IA | intelligence artificielle
chatbot: agent conversationnel | chatbot
machine learning: apprentissage automatique
robot: robot
robotics: robotique
automation: automatisation
automatic: automatique
machine: machine
device: appareil | dispositif
chip: puce
semiconductor: semi-conducteur
battery: batterie | pile
charger: chargeur
screen: écran
keyboard: clavier
printer: imprimante
phone: téléphone | téléphoner
mobile phone: téléphone portable | portable
cell phone: téléphone portable | portable
smartphone: smartphone | téléphone
telephone: téléphone | téléphonique
phone call: appel téléphonique | coup de téléphone | coup de fil
text message: SMS | texto | message
message: message
voicemail: messagerie | message vocal
email: courriel | e-mail | mail
internet: internet
online: en ligne
offline: hors ligne
website: site | site internet | site web
web page: page web | page
web: web | internet | toile
browser: navigateur
search engine: moteur de recherche
link: lien | relier
platform: plateforme | quai
network: réseau
social network: réseau social
social media: réseaux sociaux
social media post: publication | message
influencer: influenceur
blogger: blogueur
blog: blog
post: publication | poste | publier | poster
follower: abonné | follower
subscriber: abonné
subscribe: s'abonner | abonnement
subscription: abonnement
user: utilisateur | usager | internaute
internet user: internaute
password: mot de passe
username: identifiant
login: connexion | identifiant
download: télécharger | téléchargement
upload: mettre en ligne | téléverser
streaming: streaming | diffusion
stream: diffuser | flux | ruisseau
database: base de données
personal data: données personnelles
data protection: protection des données
data breach: fuite de données | violation de données
data leak: fuite de données
server: serveur
data center: centre de données | data center
cloud computing: informatique en nuage | cloud
cybersecurity: cybersécurité
cyberattack: cyberattaque | attaque informatique
cyber attack: cyberattaque | attaque informatique
cybercrime: cybercriminalité
cybercriminal: cybercriminel
cyberbullying: cyberharcèlement
hacker: pirate informatique | hacker | pirate
hack: pirater | piratage
hacking: piratage
malware: logiciel malveillant
ransomware: rançongiciel
phishing: hameçonnage
spam: spam | courrier indésirable
identity theft: usurpation d'identité
encryption: chiffrement
encrypt: chiffrer | chiffrement
encrypted: chiffré
facial recognition: reconnaissance faciale
geolocation: géolocalisation
GPS: GPS
tracking: suivi | traçage | pistage
camera: caméra | appareil photo
video: vidéo
video game: jeu vidéo
virtual: virtuel
virtual reality: réalité virtuelle
deepfake: hypertrucage | deepfake
broadband: haut débit
fiber optic: fibre optique | fibre
mobile network: réseau mobile
telecommunications: télécommunications | télécoms
operator: opérateur
telecom operator: opérateur télécom | opérateur
antenna: antenne
connection: connexion | lien | correspondance
connect: connecter | relier
electronic: électronique
electronics: électronique
innovation: innovation
innovative: innovant | novateur
update: mise à jour | actualiser
upgrade: améliorer | moderniser | mise à niveau
bug: bug | bogue
crash test: essai de choc
engineer: ingénieur
`

// Computers, phones, the internet, machines and space: words that say nearly the same, then what may answer for what.

export const SPACE_AND_TECHNOLOGY = `
3d printing, three-dimensional printer, printed
aerial, antenna, mast
ai, artificial intelligence, machine learning, algorithm
alien, extraterrestrial, little green men
aliens, extraterrestrial life, ufo
ankle tag, electronic tag, electronic bracelet
antenna, aerial, dish
app, application, software, platform
appliance, washing machine, fridge, household device
artificial intelligence, ai, chatbot, algorithm
asteroid, celestial body, near-earth object
astronaut, cosmonaut, spaceman, crew member, taikonaut
automate, automation, robotise
battery life, autonomy, lasts
battery, cell, accumulator, power pack
blast off, liftoff, lift-off, launch
blogger, blog author, influencer
body cam, body camera, bodycam
bodycam, body-worn camera, body camera
bot, robot, automated account
broadband, fibre, high-speed internet
bug, glitch, fault, error, flaw
camera, cctv, lens, video camera
charger, charging cable, plug
chat app, messaging app, instant messaging, messenger
chatbot, conversational agent, virtual assistant
cloud, remote server, data storage
comet, celestial body
computer bug, glitch, software error, malfunction
computer program, software, application
computer virus, malware, ransomware, trojan
computer, laptop, pc, machine
connect, recharge
crash of system, outage, failure
cutting-edge, state-of-the-art, latest technology, innovative
cyberbullying, online harassment, online bullying
data breach, leak, data theft, stolen data
data leak, data breach, leaked data, stolen data
dead battery, flat battery
deepfake, fake video, manipulated image
device, gadget, machine, appliance, tool
dm, private message, direct message
doesn't work, faulty, broken, ineffective
download, upload, file transfer
eavesdrop, bug, wiretap
eclipse, occultation
electric shock, electrocuted, electrocution
electronic tag, ankle bracelet, electronic bracelet, ankle monitor
email, e-mail, mail, message
encrypted, coded, encryption, secret code
facial recognition, face scan, biometric
fake account, bot, false profile
fake video, deepfake, doctored video, manipulated video
fast internet, broadband, fibre optic
filmed, recorded, captured on video, footage
filmed, recorded, caught on film
fingerprint reader, biometric
follower, subscriber, fan
fridge, refrigerator, freezer
gadget, device, gizmo, appliance
galaxy, milky way, universe
gamer, player, video game player
games console, console, playstation
go on sale, hit the shelves, release, launch
goes around, orbits, revolves
gps, satellite navigation, sat nav, geolocation
gravity, weightless, weightlessness
hack, hacking, cyberattack, cyber attack, piracy, breach
hacker, cybercriminal, pirate, hacking group
hard drive, hard disk, storage
hashtag, keyword
headphones, earphones, earbuds, headset
high tech, high-tech, cutting-edge, sophisticated, advanced
illegal download, piracy, pirated copies
influencer, content creator, youtuber, streamer, tiktoker
internet, web, online, broadband, digital
junk mail, spam, unsolicited mail
keyboard, keys
landline, fixed line, home phone
laptop, notebook computer, portable computer
launch pad, spaceport, launch site, launching site
listening device, bug, microphone, wiretap
login, access code, credentials, password
machine, device, apparatus, engine, appliance
malware, ransomware, virus, spyware
mars, red planet, martian
memory stick, usb stick, flash drive
message, text, note, missive
meteorite, meteor, fireball, asteroid
microchip, chip, semiconductor, processor
moon landing, lunar landing, touched down on the moon, walked on the moon
moon rover, lunar vehicle, rover
moon, lunar, lunar surface
network down, outage, communications cut
new gadget, innovation, latest device
no signal, dead zone, no coverage, white zone
northern lights, aurora borealis, polar light
not working, broken, faulty, defective
nuclear plant, nuclear power station, reactor, atomic power station
obsolete, outdated, out of date, superseded
offline, disconnected, unavailable
old-fashioned, outdated, obsolete, antiquated
online abuse, cyberbullying, trolling, hate speech
online, internet, web, virtual
orbit, go around, revolve
outer space, space, cosmos
password, code, access code, login
personal data, private information, personal details
personal info, personal data, private details
phishing, email scam, fraudulent email
phone call, call, telephone conversation
phone mast, antenna, relay mast, cell tower
phone tapping, wiretap, tapped, bugging, intercept
phone, mobile, handset, smartphone, telephone, cell phone
photoshopped, doctored, retouched, altered image
post online, upload, publish, share, put online
power socket, outlet, plug
printer, printing machine
privacy, private life, confidentiality, data protection
probe, sensor, thermometer, gauge, measuring device, detector
probe, sensor: device, instrument, unit
profile picture, avatar, photo
radiation leak, radioactive release, contamination
radioactive, radiation, nuclear contamination
reactor, nuclear plant, atomic pile
remote control, remote, zapper
remote controlled, radio-controlled, remotely controlled
robot, android, automaton, machine
rocket launch, liftoff, lift-off, blast-off
rocket, launcher, launch vehicle
rover, exploration vehicle, robot explorer
sat nav, gps, navigation system
satellite, probe, orbiter
scanner, imaging device, body scanner
screen, monitor, display
search engine, google, web search
security camera, cctv, surveillance camera, video surveillance
server farm, data centre, data center
shooting star, meteor, meteorite
site, website, web page, platform, portal
smart glasses, connected glasses, augmented reality
smart watch, smartwatch, connected watch
social media, social network, social networks, platform
social network, platform, social media site
software, program, application
solar panel, photovoltaic, solar
space agency, nasa, esa
space junk, orbital debris, space debris
space station, orbital station, iss
space walk, spacewalk, extravehicular
spacecraft, probe, spaceship, capsule, lander, space vehicle
spaceship, spacecraft, space shuttle, capsule
spyware, surveillance software, bugging
stargazer, astronomer, sky watcher
stargazers, astronomers, skywatchers
state-of-the-art, ultra-modern, cutting-edge, latest
stop working, went down, outage, break down, out of action, fail
stopped working, went down, broke down, outage, offline, failed
stream, streaming, live broadcast
sun, solar, star
surveillance, snoop, eavesdrop, monitor
switch off, turn off, deactivate, disconnect, power down, shut down
telescope, observatory, space telescope
text, message, sms, text message
texting, text message, send messages
touch screen, touchscreen, tactile
tracker, gps, tracking device, beacon
troll, online abuse, cyberbullying, hate messages
turbines, wind farm, windmills
turn off, switch off, deactivate, cut
tv set, television, screen
tv, television, television set, telly, screen
tvs, televisions, television sets
ufo, flying saucer, unidentified flying object
unfollow, unsubscribe
universe, cosmos, galaxy
unveil, reveal, present, launch, show off, showcase
update, upgrade, new version
upgrade, update, improve, modernise
vacuum cleaner, hoover
video call, video conference, videoconference, video link
video game, computer game, console game
video link, videoconference, remotely
viral, buzz, widely shared
virtual reality, vr, immersive
vr, virtual reality, headset
washing machine, washer, laundry machine
web, internet, online, website
website, site, web page, portal, online platform
weightless, zero gravity, microgravity
went down, outage, offline, crash, failure
went viral, viral, shared thousands of times, spread online, buzz
wifi, wi-fi, wireless, internet connection
wind turbine, windmill, wind farm, turbine
youtuber, video maker, content creator, influencer
app: application, platform, software, social network
at a distance: remotely, video link
chat: conversation, discussion, messaging
chips: semiconductor, microprocessor
come out: launch, release, publish, available
come out: release, launch, hit the shelves
coming out: launch, release
computer: laptop, pc, tablet, server, mainframe, machine
filmed: footage, video, recorded, caught
from home: remotely, video link
go down: stop working, went down, outage, break down, out of action, fail
going online: internet, connected, digital
hacked: cyberattack, data breach, compromised, pirated, intrusion
launch: liftoff, takeoff, blast off, unveil, inaugurate, introduce
on camera: filmed, recorded, captured on video, footage
on camera: filmed, recorded, caught on film
on the net: online, internet, web, virtual
out of order: doesn't work, faulty, broken, ineffective
out of order: not working, broken, faulty, defective
out of order: stop working, went down, outage, break down, out of action, fail
out of order: stopped working, went down, broke down, outage, offline, failed
out of power: dead battery, flat battery
out of service: not working, broken, faulty, defective
out of service: went down, outage, offline, crash, failure
phone: handset, smartphone, device, mobile, iphone, landline
planet: exoplanet, celestial body
posted: shared, published, tweeted, uploaded
released: launched, published, available
robot: machine, automaton, humanoid, drone
show new: unveil, launch, present
show: unveil, present, reveal, display, exhibit, demonstrate, launch, showcase
site: social network, platform, portal, website
spacecraft: probe, lander, orbiter, module, shuttle
text: message, sms, whatsapp
web only: online, digital only
`

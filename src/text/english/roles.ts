// English nouns for people and for groups of people. Forms are written "masculine/feminine", others once.

export const ROLES = `
mayor mp mep msp speaker whip lord senator-elect striker councillor councilman/councilwoman minister secretary deputy lawmaker senator congressman/congresswoman representative governor president vice-president
chancellor premier prime-minister ambassador diplomat commissioner delegate envoy spokesman/spokeswoman spokesperson candidate nominee incumbent
leader chief head chair chairman/chairwoman chairperson boss director manager executive ceo cfo coo founder co-founder cofounder owner publisher
entrepreneur businessman/businesswoman billionaire multibillionaire millionaire tycoon magnate mogul banker investor financier developer farmer grower fisherman
sailor skipper captain pilot astronaut mechanic technician engineer worker employee staffer official officer clerk driver trucker postman carpenter
electrician plumber baker butcher cook chef waiter/waitress shopkeeper trader dealer gallerist seller hairdresser pharmacist doctor surgeon nurse paramedic
physician paediatrician pediatrician psychiatrist psychologist cardiologist neurologist oncologist epidemiologist virologist immunologist dentist vet
firefighter fireman rescuer policeman/policewoman detective investigator inspector sergeant lieutenant colonel general commander admiral major soldier veteran
prosecutor attorney lawyer counsel solicitor barrister magistrate judge notary expert adviser advisor mediator rapporteur defendant suspect convict
inmate plaintiff victim witness survivor passenger tourist hiker unionist organiser organizer campaigner activist protester demonstrator striker volunteer
whistleblower dissident opponent critic refugee migrant
researcher scientist professor teacher lecturer academic dean headteacher headmaster/headmistress principal student pupil specialist analyst economist
historian geographer sociologist anthropologist philosopher physicist chemist biologist mathematician astronomer astrophysicist geologist climatologist
meteorologist forecaster oceanographer hydrologist ecologist architect curator librarian archivist
writer author novelist poet/poetess essayist playwright screenwriter translator editor columnist journalist reporter correspondent photographer presenter
host/hostess comedian blogger youtuber influencer artist painter sculptor cartoonist designer singer rapper musician pianist violinist cellist soloist virtuoso maestro guitarist drummer deckhand
conductor composer actor/actress filmmaker producer choreographer dancer model star champion medallist winner runner-up athlete player footballer
goalkeeper keeper defender midfielder forward winger captain coach trainer referee cyclist runner sprinter swimmer skier boxer gymnast golfer climber
priest bishop archbishop cardinal pope imam rabbi pastor vicar reverend monk king/queen monarch prince/princess duke/duchess emperor/empress emir sheikh
heir/heiress dictator rebel democrat republican conservative liberal socialist communist populist nationalist
resident member supporter fan regular neighbour neighbor villager tenant customer consumer voter taxpayer buyer reader spectator visitor motorist commuter pedestrian
pensioner retiree apprentice intern assistant consultant strategist collector donor treasurer accountant negotiator patient ally rival adversary
predecessor successor counterpart colleague partner insider source aide man/woman boy/girl teenager child toddler person
`

export const KIN = `
father/mother dad/mum brother/sister son/daughter uncle/aunt cousin nephew/niece husband/wife widower/widow fiance/fiancee grandfather/grandmother
grandson/granddaughter friend boyfriend/girlfriend parent spouse
`

export const GROUPS = `team crowd public family couple duo trio entourage majority opposition crew staff jury delegation`

export const ORGANISATIONS = `
party union group club committee movement network newspaper paper daily weekly magazine journal outlet broadcaster institute laboratory company firm
corporation manufacturer maker operator supplier publisher giant conglomerate consortium think-tank observatory museum theatre festival hospital
association charity ngo federation confederation foundation agency station university school college bank league coalition alliance startup start-up
forum trust developer retailer airline insurer brewery subsidiary contractor
`

export const INSTITUTIONS = `
ministry government parliament senate court council commission police prosecution department bureau embassy congress administration authority inspectorate
army navy church pentagon kremlin vatican treasury watchdog regulator
`

export const WIDER_NOUNS = `
official: mayor minister secretary councillor commissioner governor director officer
politician: mayor minister senator congressman councillor governor president candidate deputy lawmaker
lawmaker: senator congressman deputy representative councillor
leader: president chairman chair chief head chancellor premier founder secretary
chief: president director head ceo chairman
boss: president director ceo chairman founder owner manager
executive: ceo director president chairman founder
businessman: entrepreneur billionaire ceo investor financier tycoon magnate chairman owner developer banker founder president
entrepreneur: founder ceo billionaire
billionaire: multibillionaire tycoon magnate
tycoon: billionaire entrepreneur
lawyer: attorney solicitor barrister
attorney: lawyer
prosecutor: attorney
magistrate: prosecutor judge
unionist: secretary delegate
player: goalkeeper defender midfielder forward winger captain striker footballer
coach: trainer manager
manager: coach
scientist: researcher biologist physicist chemist geologist climatologist astronomer ecologist hydrologist epidemiologist virologist
researcher: scientist professor biologist physicist chemist geologist climatologist sociologist historian economist
expert: specialist analyst economist engineer consultant
doctor: physician surgeon cardiologist neurologist oncologist psychiatrist paediatrician
teacher: professor lecturer headteacher
officer: detective inspector sergeant lieutenant commander captain policeman
writer: novelist author poet playwright
author: writer novelist
artist: painter sculptor singer musician
singer: musician rapper
musician: pianist violinist cellist guitarist drummer soloist
soloist: pianist violinist cellist guitarist flautist trumpeter
conductor: maestro
maestro: conductor director
skipper: captain
presenter: host
worker: employee technician mechanic
employee: worker technician clerk
suspect: defendant
defendant: suspect
monarch: king
cleric: bishop priest cardinal archbishop imam
company: firm corporation group manufacturer maker operator giant startup airline retailer contractor developer
firm: company corporation group startup
group: company firm organisation association forum charity
maker: company manufacturer
organisation: charity association ngo union forum foundation
organization: charity association ngo union forum foundation
outlet: newspaper paper daily weekly magazine journal broadcaster station agency
newspaper: daily weekly paper
paper: newspaper daily weekly
union: federation confederation
`

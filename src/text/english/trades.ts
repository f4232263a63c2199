// Further English occupations, beside those of roles.ts. Forms are written as there.

export const TRADES = `
foreman/forewoman shepherd/shepherdess beekeeper blacksmith bell-ringer gardener caretaker janitor watchman guard diver lifeguard undertaker sexton organist
printer bookseller deputy-mayor deputy-head police-chief fire-chief chief-executive managing-director finance-director head-teacher vice-chair vice-chairman/vice-chairwoman schoolteacher
fishmonger cleaner builder roofer bricklayer welder surveyor auditor bookkeeper cashier barman/barmaid bartender landlord/landlady innkeeper hotelier
restaurateur grocer florist jeweller tailor cobbler seamstress weaver miller brewer winemaker vintner forester ranger gamekeeper hunter poacher trapper
explorer mountaineer caver hermit busker clown magician juggler acrobat stuntman/stuntwoman projectionist usher stagehand stage-manager porter
bodyguard bouncer warden jailer probation-officer social-worker midwife carer caregiver childminder nanny babysitter optician radiographer pathologist
coroner bailiff paralegal stenographer typist secretary-general programmer hacker fraudster forger burglar robber thief trafficker smuggler kidnapper
blackmailer arsonist motorcyclist biker rider jockey stable-hand ferryman boatman lockkeeper lighthouse-keeper stationmaster signalman steward/stewardess
supervisor coordinator broker wholesaler nurseryman/nurserywoman instructor educator archaeologist lumberjack watchmaker toxicologist
seismologist botanist entomologist ornithologist statistician lobbyist freelancer cameraman/camerawoman doorman sommelier caterer courier
docker helmsman trustee liquidator violist percussionist chorister understudy umpire physio masseur/masseuse schoolmaster/schoolmistress
postmaster/postmistress dispatcher driller blaster bursar housekeeper groundskeeper handyman orderly zookeeper farmhand stallholder greengrocer
crane-operator lorry-driver truck-driver bus-driver taxi-driver team-doctor sporting-director press-officer harbour-master harbormaster
`

// A verb with who does it. "run" and "own" say too little by themselves (light); their other forms are asked with.

export const VERBS_AND_AGENTS = `
runs, head, director, manager, chief, chief executive, at the helm, in charge
ran, head, director, manager, chief, at the helm, in charge
owns, owned, owner, proprietor, landlord
chairs, chaired, chair, chairman, chairwoman, chairperson, president
preside, president, chair
lead, leader, captain
defend, defender, lawyer, counsel, barrister
represent, representative, lawyer, counsel, agent
prosecute, prosecutor, prosecution
speak for, spokesman, spokeswoman, spokesperson
look after the money, keep the books, handle the money, treasurer, bookkeeper, accountant
look after the children, nanny, childminder, babysitter
edit, editor, editor-in-chief
publish, publisher
write, writer, author, novelist
direct the film, made the film, make the film, shot the film, director, film-maker, filmmaker
produce, producer
compose, composer
conduct the orchestra, conductor, maestro
paint, painter, artist
sculpt, sculptor
sing, singer, vocalist
dance, dancer
act, actor, actress
design, designer, architect
build, builder, contractor
teach, teacher, tutor, lecturer
coach, trainer, manager
referee, umpire
treat the patient, doctor, physician
operate on, surgeon
investigate, investigator, detective, inspector
search for, searcher, rescuer
rescue, rescuer
drive, driver, at the wheel, behind the wheel
steer, helmsman, skipper, cox, at the helm
fly the plane, pilot, at the controls
command, commander, captain
guard, guard, security guard, watchman
clean, cleaner
cook, chef
bake, baker
farm, farmer, grower
translate, translator, interpreter
interview, interviewer, journalist, reporter
film, cameraman, camerawoman
photograph, photographer
organise, organize, organiser, organizer
sponsor, backer
fund, funder, donor, backer
supply, supplier
deliver, courier, delivery driver, carrier
employ, employer
inherit, heir, heiress
mediate, mediator
inspect, inspector
audit, auditor
rent out, landlord, landlady
`

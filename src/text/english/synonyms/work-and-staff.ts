// Work, jobs, pay, strikes, hiring and firing: words that say nearly the same, then what may answer for what.

export const WORK_AND_STAFF = `
accountant, bookkeeper, auditor
applicant, candidate, contender
apply for a job, applicant, candidate, job application
apprentice, trainee, apprenticeship
babysitter, nanny, childminder, au pair
back to the office, return to the workplace, end of remote work
badly paid, low-paid, underpaid, low wages
bartender, barman, barmaid, publican, barkeeper
big boss, chief executive, ceo, managing director, director general, chairman, president
blacksmith, farrier
blue-collar worker, manual worker, factory worker
board meeting, directors' meeting
board, directors, board of directors, supervisory board
boss, manager, supervisor, superior, line manager, foreman
bosses, management, managers, executives, leadership, board
brain drain, emigration of graduates, talent leaving
bricklayer, mason, builder, brickie
bullied at work, workplace bullying, harassment at work, toxic management
burn out, exhaustion, exhausted, burnout, overwork
butcher, meat trade, slaughterman
call in sick, absent, sick leave
call off the strike, suspend the strike, strike suspended, end the walkout
career, working life, professional life
carer, caregiver, care worker, home help, care assistant
caretaker, janitor, concierge
cash in hand, undeclared, off the books, moonlighting, black economy
cashier, checkout operator, till worker, checkout assistant
civil servant, public servant, government worker, state employee, official
cleaner, janitor, caretaker
cleaning lady, cleaner, maid, charwoman, housekeeper
clerk, office worker, counter clerk
coworker, co-worker, colleague, workmate, fellow worker
craftsman, artisan, craftsperson, tradesman
cut jobs, shed jobs, axe jobs, job cuts, redundancies, layoffs, trim the workforce, slash the workforce
day job, main occupation, regular employment
day labourer, casual worker, temp
day off, rest day, holiday, leave
demote, demotion, downgrade, relegate
deputise, substitute
deputy, second in command, vice-president
docker, longshoreman, stevedore, dockworker, port worker
dole, unemployment benefit, jobseeker's allowance, unemployment insurance
double shift, back-to-back shifts
early retirement, retire early, pre-retirement
earn, salary, wage, income, make a living
electrician, sparky
equal pay, pay gap, wage gap, gender pay gap
exploit, exploitation, slave labour, modern slavery
extra cash, bonus, premium, top-up, supplement, one-off payment, extra money
extra pay, bonus, premium, supplement, overtime
farmhand, farm worker, agricultural worker, farm labourer
find work, find a job, land a job, employment
firefighter, fireman, firewoman
florist, flower seller
forced to quit, forced out, forced to resign, pressure to resign, ousted
four-day week, shorter week, reduced working week
freelance, self-employed, independent contractor, freelancer
garage, mechanic, car workshop, repair shop
gardener, landscaper, groundsman
general strike, nationwide strike, national walkout
get a raise, pay rise, wage increase, salary increase
get fired, sacked, dismissed, laid off, made redundant, relieved of his duties, relieved of her duties
get his job back, get her job back, back at work, reinstated: suspension lifted, cleared to return, resume her duties
get his job back, get her job back, reinstated, reinstatement, reappointed, return to his post
get job back, reinstated, reinstatement, rehired, taken back
get paid, earn, salary, wage, remuneration, paid
get the boot, sacked, dismissed, fired, given his cards, shown the door
get the job, appointed, named, selected, chosen, hired
get the sack, sacked, dismissed, fired, lose his job, lose her job, lose their jobs, lose my job, out of a job
gig worker, delivery rider, rider, courier, self-employed, freelancer
give the job, appoint, entrust
give the sack, sack, dismiss, fire
go back to work, resume, return to work, end the strike
go on strike, walk out, down tools, strike, industrial action, stop work
go-slow, work-to-rule, slowdown
golden handshake, severance pay, pay-off, leaving package
government worker, civil servant, public sector worker, federal employee
hairdresser, barber, stylist
hand in notice, resign, quit, give notice, tender resignation
handyman, odd-job man, tradesman, maintenance man
higher wages, better pay, pay rise, wage increase
hire, recruit, recruitment, engage, appoint, sign up, bring on board
human resources, personnel department, hr
hunger strike, refuse food, refusing to eat
interim, caretaker, temporary, provisional
jeweller, jeweler, goldsmith
job interview, recruitment interview
job offer, vacancy, vacant post, job opening
job, position, post, role
jobs at risk, jobs under threat, jobs in jeopardy, threatened with redundancy
jobseeker, job hunt, job search, job hunting
joiner, carpenter, cabinetmaker
keep his job, keep her job, remain in post, reappointed, retained, safe in his job
keep his salary, keep her salary, still paid, keep his pay, keep her pay: full pay, full salary, unpaid, without pay
know-how, expertise, skill, savoir-faire
labour court, employment tribunal, industrial tribunal, labor court
labour dispute, industrial dispute, pay dispute, industrial conflict
labour shortage, labor shortage, lack of workers, staff shortage, unfilled vacancies
labourer, laborer, manual worker, navvy
lay off, layoff, furlough, job losses
lay off, redundancy, redundant, retrench, job cuts, shed jobs, headcount reduction
leave his job, leave her job, leave the job, resign, quit, step down, depart, stand down
leave, days off, rest day, holiday
lockout, lock out, staff barred
lumberjack, logger, woodcutter, tree feller
made redundant, laid off, redundancy, lose his job, lose her job
maternity leave, parental leave, paternity leave
mechanic, car repairer, garage owner
miner, pitman, collier, coalminer
minimum wage, living wage, lowest legal pay
more pay, pay rise, wage increase, higher wages, pay increase
moved to another job, reassigned, redeployed, transferred
new hire, recruit, newcomer, appointee
newbie, beginner, novice, newcomer, rookie, debutant
night shift, night work, nights
not enough staff, understaffed, staff shortage, short-staffed, undermanned
off duty, not working
off sick, sick leave, absent through illness, signed off
off the books, undeclared work, undeclared, illegal work
on duty, working
on full pay, on full salary, still paid, salary maintained, with pay
on strike, walk out, strike, striking, downed tools, stop working
on the dole, unemployment benefit, jobseeker's allowance, claimant
overtime, extra hours, additional hours
overworked, overstretched, exhausted, excessive workload, stretched
part-time, reduced hours, short hours
pay cheque, paycheck, salary, wages, pay packet
pay cut, wage cut, salary cut, lower pay, wage reduction
pay freeze, wage freeze, frozen wages
pay rise, pay raise, raise, wage rise, salary hike, wage hike, pay increase, salary increase
pay talks, wage negotiations, wage talks, salary negotiations, collective bargaining
pay, wages, salary, remuneration, earnings, compensation
pension, retirement, superannuation, retirement income
perk, fringe benefit, advantage, company car, privilege
permanent contract, open-ended contract, permanent job
plumber, heating engineer
promote, promotion, elevate, move up
public sector, civil service, state employees
pull your weight, contribute
pushed out, forced out, ousted, driven out, eased out
quit his job, quit her job, quit the job, resign, resignation, step down, hand in his notice, stand down
rail strike, train strike, train drivers, railway workers
rehire, reinstate, reappoint
remote work, teleworking, telework, home working, working remotely, telecommute
removal man, mover, removals firm
retire, retirement, pension off, stop working, leave the profession, hang up
retired person, retiree, pensioner
retirement age, pension age, legal age, retire later
retrain, retraining, vocational training, reskill
return to work, resume work, back on the job
rookie, novice, newcomer, first-year
sabbatical, career break, leave of absence
salesman, salesperson, saleswoman, sales rep, seller, vendor
seasonal worker, picker, harvester, fruit picker, temporary worker
secretary, assistant, pa, personal assistant
servant, butler, maid, footman, valet, domestic worker
severance pay, redundancy pay, redundancy package, termination payment, pay-off
shift, roster, rota, turn of duty
shop worker, cashier, checkout assistant, sales assistant, shop assistant
short time working, furlough, reduced hours, partial unemployment
short-staffed, understaffed, staff shortage, lack of staff
sick leave, off sick, signed off sick, sick note
side job, second job, sideline, moonlight, outside interests
skilled worker, craftsman, technician, tradesman
skills, qualification, expertise, know-how
skive, bunk off, absenteeism, shirk
slack off, shirk, idle, loaf
slave away, toil, slave, work around the clock
social worker, caseworker, youth worker
staff, employees, workers, workforce, personnel
stand down, step down, resign, not seek re-election, withdraw
storm off, walk out, slam the door
strike ballot, vote for strike, strike vote
strike breaker, scab, blackleg
strike over, dispute settled, strike called off, return to work
strike, walkout, walk out, down tools, industrial action, stoppage, stop work, picket
strikers, picketers, walkout
swap jobs, change jobs, job change, career change, retrain
sweatshop, labour exploitation, forced labour
tailor, dressmaker, seamstress, couturier
take on staff, hire, recruit, recruitment, create jobs
take turns, alternate, rotate
team leader, foreman, supervisor
temporary boss, interim, caretaker
top job, leadership, chief executive, presidency, helm
toxic workplace, bullying culture, climate of fear, moral harassment
training course, workshop, placement
transfer staff, redeploy, reassign, relocate
trucker, truck driver, lorry driver, haulier, hgv driver
underpaid, low-paid, poorly paid, badly paid
undertaker, funeral parlour, funeral director
unemployed, unemployment, jobless, joblessness, job seeker, jobseeker
unemployment, jobless, joblessness, unemployed, on the dole, dole queue
unfairly sacked, unfair dismissal, wrongful termination, unfairly dismissed
union rep, shop steward, union representative, staff representative
union, trade union, labor union, labour union, workers' representatives
unpaid, voluntary, without pay, wage arrears
vacancy, unfilled post, vacant position, vacant post
veteran, old hand, long-serving
volunteer, unpaid helper, voluntary worker
waiter, waitress, server, barman, barmaid, bartender
watchmaker, clockmaker, horologist
well paid, high salary, highly paid
white-collar worker, office worker, clerk
wildcat strike, unofficial strike, spontaneous walkout
work accident, accident at work, industrial accident, workplace accident, occupational accident
work experience, placement, internship
work hard, toil, slog, graft, labour, hard-working
work longer, retirement age, retire later, postpone retirement, later retirement
work permit, work visa, employment authorisation
work too much, overwork, workload, excessive hours
workaholic, tireless, hard worker
worker, employee, wage earner, labourer, laborer, staff member, operative
working class, blue-collar, workers
working hours, working time, working week, work week
workload, caseload, burden
workplace, office, work site, premises
zero-hours contract, casual contract, precarious work
at work: on duty
back to work: return to work, resume work, back on the job
back to work: strike over, dispute settled, strike called off, return to work
bonus: premium, reward, incentive, lump sum, gratuity, thirteenth month, profit-sharing
boss: chief executive, managing director, head, chair, proprietor, superintendent, president, director general
bosses: employers, management, directors, board of directors, executives
builder: bricklayer, construction worker, labourer, site worker, scaffolder
colleague: teammate, associate, counterpart, peer, comrade
do a good job: praise, efficient, successful
do his share: pull your weight, contribute
earn: gross, net, on the payroll, paid, salaried
fired: made redundant, lost her job, lost his job, discharged, suspended, shown the door, contract not renewed
fired: removed from his post
fired: struck off, relieved of his duties, relieved of her duties, contract terminated, stood down
forced to quit: pushed out, driven out, compelled to resign, hounded out
full time: full-time
get the job: succeed, nominated, landed the role, picked, installed, promoted
head: director, director general, chair, principal, chief, president, lead, head up
hire: appointed, recruited, enlist, contract, poach, headhunt, new recruits, vacancies
how much paid: salary, wage, fee, sum
in charge: head, lead, chair, oversee, supervise, at the helm, direct, command
in the workplace: on duty
intern: trainee, work placement, internship
job cuts: shed posts, axe posts, workforce reduction, voluntary departures, redundancy plan, restructuring
job cuts: streamlining
job: governor, presidency, chairmanship, premiership, mandate, portfolio
job: role, position, post, occupation, profession, trade, career, duties, vocation, assignment
leaving: step down, stand down, depart, departure, resign, quit, retire, exit, bow out
left: walked out, departed, quit, resigned, stepped down
look for work: jobseeker, job hunt, job search, job hunting
lose job: dismissal, redundancy, sacked, ousted, removed, laid off
lose their jobs: redundancies, job cuts, jobs at risk, positions cut, laid off, layoffs
not enough workers: labour shortage, staff shortage, recruitment difficulties
not paid: unpaid, wage arrears, owed, outstanding wages
number two: deputy, second in command, vice-president
on call: standby
on leave: off duty, not working
on shift: on duty, working
on the job: on duty
out of work: unemployed, unemployment, jobless, joblessness, job seeker, jobseeker
out of work: unemployment rate, jobless rate, claimant, idle
out of work: unemployment, jobless, joblessness, unemployed, on the dole, dole queue
paid less: pay gap, underpaid, lower wages, pay cut
paid: salary, wage, remuneration, earn, fee, remunerated
part time: part-time, reduced hours, short hours
promoted: elevated, raised to the rank, named, step up, moved up
quit: resignation, resigned, step down, stand down, walk out, throw in the towel, abandon, pull out
resign: tender his resignation, step aside, quit, vacate, relinquish, bow out, stand down, hand over the reins
retire: end his career, end her career, bow out, hang up his boots, hang up her boots, farewell, pension
run: head, lead, manage, chair, operate, oversee, administer
sack, fire, dismiss: terminate, discharge, remove, relieve of duties, show the door
server: waitress, waiter
staff: crew, personnel, teachers, nurses, workers, colleagues
step down: abdicate, resign, stand down, relinquish, vacate, hand over, retire
stepped down: abdicated, resigned, stood down
strike: walk out, stop work, down tools, industrial action, industrial dispute, picket line, walkout, work stoppage
striker: picketer, protesting worker
sue the boss: employment tribunal, labour court, unfair dismissal
take back: rehire, reinstate, reappoint
take home: earn, salary, wage, income, make a living
take over: successor, succeed
time off: leave, days off, rest day, holiday
union: trade unionist, shop steward, federation, confederation, staff representatives, brotherhood
work from home: remote work, teleworking, telework, home working, working remotely, telecommute
work longer: retirement age raised, pension reform
work nights: night shift
volunteer, helper, unpaid helper
workers: staff, employees, workforce, personnel, labour force, wage earners
works: repairs, renovation, roadworks, refurbishment
suspended, stood down
suspended: put on leave, relieved of duties, sent home
on leave: on holiday, on vacation, time off
work at, work there, working at: employees, staff, workforce, employ
back at work, back in his job, back in her job: return to work, reinstated, returned to his post, resume
`

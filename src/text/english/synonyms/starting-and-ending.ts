// Starting, ending, stopping, resuming, cancelling and delaying: words that say nearly the same, then what may answer for what.

export const STARTING_AND_ENDING = `
abandon, give up, scrap, drop, shelve, ditch, call off, forsake
abandoned, given up, scrapped, dropped, shelved, called off, interrupted, halted
abolish, scrap, end, repeal, eliminate
abrupt end, sudden end, brutal halt
adjourned, postponed, suspended, put back
all over, finished, concluded, ended
back in business, reopened, resumed, operational again
back on track, resumed, recovered, relaunched
back to square one, start again, start from scratch
back to work, resume work, return to work
backlog, delay, accumulated delay
begin, start, commence, get under way, kick off, embark
beginning, start, outset, onset, commencement, opening, dawn
behind schedule, delayed, overdue, running late
blocked, prevented, stopped, obstructed, hindered, impeded, barred, vetoed
bogged down, stuck, stalled, deadlock
break down, fail, stop working, collapse
bring to an end, terminate, conclude, put a stop
broke off, interrupted, suspended, ended
brought back, reintroduced, restored, reinstated, revived, resurrected
brought forward, advanced, earlier than planned
call it a day, stop, retire, give up
called it quits, gave up, stopped, separated, retired
called off, cancelled, canceled, scrapped, abandoned, dropped, rained off, scratched
cancel, call off, scrap, annul, revoke, rescind, drop, withdraw
cancelled, canceled, called off, scrapped, rained off, washed out, abandoned, annulled, grounded flights
carry on, continue, keep going, persist, proceed, pursue
change course, u-turn, turn around, new direction
clear the way, pave the way, allow
close down, shut down, shut, cease trading, wind up, shutter
closed down, shut down, shut, ceased trading, wound up, shuttered, closure
closing down, shutting down, closure, winding up
closing, shutting, closure, shutdown
come back, return, comeback, reappear
come to a halt, stop, standstill, paralysed
completed, finished, concluded, accomplished
completely stopped, standstill, halted, paralysed
continue, carry on, keep going, persist, extend, prolong, maintain
continue, still running, keep running, still going: still in operation, uninterrupted, maintained, in service, goes on
continued, kept going, persisted, proceeded, pursued
continues, lasts, persists
cool off, calm, subside
count down, countdown
creation, establishment, birth, launch
cut short, interrupt, curtail, shorten, truncated
dead end, impasse, deadlock, stalemate
deadline passed, overdue, belated
deadline, cut-off date, closing date, time limit, expiry
deadlock, impasse, stalemate, standoff, gridlock, blockage
deadlocked, stalled, stalemate, at an impasse
decide, decision, decision taken: measure adopted, adopted, approved, settled on, agreed, signed off
defer, postpone, put off, delay, suspend
delay, postpone, put off, push back, defer, hold up, setback, adjourn
delayed, postponed, put off, pushed back, deferred, held up, adjourned, behind schedule
delays, hold-ups, disruption, setbacks, wait, late trains
die out, disappear, extinct
discontinued, stopped, ceased, phased out, no longer produced
disrupt, disturb, interrupt, hinder, hamper, upset
disrupted, disturbed, interrupted, hampered, chaos
dissolve, disband, wind up, break up
drag on, last, prolonged, interminable, take a long time
dragged its feet, took so long, so late, slow: delayed, held up, stuck, blocked
dragged on, lasted, prolonged, interminable
draw to a close, end, finish, conclude
dropped, abandoned, gave up, scrapped, withdrawn
due to start, scheduled to begin, planned, set to begin
early days, beginning, outset
end of the road, finished
ended up, finished, wound up
ended, finished, concluded, closed, terminated, stopped, expired, ceased, came to an end
ending, conclusion, close, finish
endless, interminable, never-ending, unending
expired, ran out, lapsed, out of date, no longer valid
expiry date, best before, use-by date
extended, prolonged, lengthened, renewed, extension
fall through, fail, collapse, come to nothing
fell through, failed, collapsed, came to nothing
finished, ended, concluded, completed, wrapped up
first day, opening day, debut, first night
first time, unprecedented, never before, for the first time, debut
fizzle out, fade, peter out
founder, creator, pioneer
from scratch, anew
frozen, suspended, blocked
get cold feet, hesitate, back out
get started, begin, start, launch
give up, abandon, renounce, throw in the towel, quit, relinquish, drop
go ahead, proceed, take place, maintained, continue
go back to normal, resume, return to normal, restored
go bust, bankruptcy, liquidation
go live, launch, come online
got going, started, began, set off
got rid, abolished, scrapped, removed, eliminated, disposed
got stopped, interrupted, halted, intercepted
grind to a halt, standstill, paralysed, stop
ground to a halt, standstill, paralysed, stopped
halted, stopped, suspended, ended, interrupted, at a standstill
hang up, end call
henceforth, starting today
hit the brakes, slow, brake
hold back, restrain, slow, curb
hold off, postpone, wait, delay
hold up, delay, slow, block
holdup, delay, snag, obstacle
in limbo, uncertain, pending
in the pipeline, planned, prepared, forthcoming
inaugurated, opened, launched, unveiled
indefinitely, until further notice, sine die, no date set
interrupted, halted, suspended, cut short, disrupted, abandoned
just started, newly launched, recently began
keep going, continue, carry on, persevere, persist
kept going, continued, persevered, persisted
kickoff, start, beginning, opening
knock it off, stop, cease
last day, final day, closing day
last gig, farewell concert, final concert, farewell tour
last time, most recent, previous
last, ultimate, definitive
last-minute, at the eleventh hour, in extremis
late start, delayed opening, postponed start
late, delayed, delay, took so long: held up, stuck, blocked, slowed
latest, most recent, recent
launch, start, begin, initiate, introduce, unveil, inaugurate, release
lead-up, run-up, preparation, eve
leave off, stop, interrupt
lift the ban, end the ban, remove the ban, allow again, authorise again
lift, end, remove, cancel
long wait, delay, hours of waiting, queue
make a start, begin
moved the date, postponed, rescheduled, put back, brought forward
never finished, unfinished, incomplete, abandoned
never happened, did not take place, cancelled
new, latest, recent, launching, novel, unprecedented
nip in the bud, stop, prevent
no longer, stopped, ceased, any more
not going ahead, cancelled, abandoned, called off, dropped
not happening, cancelled, postponed, called off
not over, continue, ongoing
not running, out of action, suspended, cancelled, out of service, at a standstill
not yet, still waiting, pending
off to a bad start, difficult beginning
offline, unavailable, inaccessible
on ice, suspended, postponed, shelved
on strike, walked out, stoppage, walkout, industrial action
ongoing, under way, underway, continuing, in progress
opening, inauguration, launch, start, premiere
out of action, not working, unavailable, out of service, broken down
out of order, not working, out of service, broken
overdue, delayed, in arrears
pack up, stop, fail
pause, break, suspend, interruption, moratorium, lull
paused, suspended, interrupted, frozen
pending, awaiting, undecided
permanently closed, closed for good, definitive closure, shut for good
phased out, gradually removed, discontinued
pick up again, resume, restart
picked up, resumed, collected
planned, under preparation, underway
play for time, delay, stall, delaying tactics
plug pulled, cancelled, stopped, abandoned
postponed, put off, delayed, deferred, pushed back, rescheduled, adjourned, put back, shelved
postponement, deferral, delay, adjournment
premiere, first screening, first performance, opening night
prevent, stop, avert, avoid, forestall, thwart, block
procrastinate, delay, put off, stall
prolong, extend, lengthen, continue
pulled the plug, cancelled, stopped, abandoned, axed
punctual, on schedule
put a stop, end, halt, prohibit
put an end, stop, halt, terminate, abolish
put back, postpone, delay, restore
put in place, introduce, set up, implement
put on hold, suspend, freeze, shelve, pause, suspended
reactivate, restart, relaunch
reappeared, returned, resurfaced, came back
reinstate, restore, reinstated, get job back
relaunch, revive, restart, reboot, kick-start
reopen, open again, reopening, resume
rescheduled, postponed, new date
restart, resume, relaunch, reboot, start again
restarted, resumed, relaunched, started again, resumption
restore, re-establish, reinstate, bring back
resume, restart, start again, continue, pick up, reopen
resumption, restart, reopening, return
revive, resurrect, relaunch, bring back
revoked, withdrawn, cancelled, rescinded, stripped
rule out, exclude, dismiss, eliminate
run its course, end, finish
running again, resumed, restored, back in service
scaled back, reduced
set off, leave, depart, start
set the ball rolling, start, initiate
set to end, due to finish, expires
setback, delay, blow, reverse, hitch
shelved, postponed, abandoned, suspended, mothballed
show called off, cancelled concert, performance cancelled
shut for good, permanently closed, definitively closed
shut, closed, shuttered, locked
shutdown, closure, stoppage, halt
slow to start, delayed, sluggish
soon, shortly, imminent, forthcoming, upcoming, in the near future
stall, delay, block, deadlock
stalled, blocked, deadlocked, at a standstill, held up
standstill, halt, paralysis, deadlock, gridlock
start again, resume, restart, begin again
start early, brought forward, ahead of schedule
start over, begin again, new beginning, from scratch
start up, launch, set up
start working, come into service, operational, commissioned
start, begin, commence, launch, kick off, initiate, set in motion, embark
started out, began, debut
started, began, commenced, launched, kicked off, opened, initiated, set up
starts, begins, commences, opens, launches, kicks off, gets under way
stay open, remain open, keep open
still going, continue, ongoing, under way
stop selling, withdraw from sale, discontinue, no longer sold
stop the game, abandon the match, interrupt the match, match abandoned
stop, halt, cease, end, suspend, abandon, interrupt, discontinue, put an end, quit
stopped making, ceased production, discontinued, ended production
stopped playing, retired, ended career
stopped work, downed tools, walked out, strike
stopped working, broke down, failed, went down, crashed, outage, out of order, malfunctioned
stopped, halted, ceased, ended, suspended, abandoned, interrupted, discontinued
stopping, halting, ceasing, ending, suspending, suspension
suspend, interrupt, halt, freeze, put on hold
suspended, interrupted, halted, frozen, sidelined
suspended, postponed, frozen, shelved, paused
switched on, activated
takes effect, comes into force, enters into force, applies, starts
terminate, end, cancel, put an end
terminated, ended, cancelled, revoked
throw in the towel, give up, abandon, concede
time runs out, deadline, expiry
timed out, expired
timetable, schedule, calendar
took a break, paused, suspended, hiatus
took so long, delay, slow
triggered, sparked, set off, provoked, caused
turned off, switched off, shut off, disconnected
under way, ongoing, started, in progress
unfinished, incomplete, not completed
unveil, launch, reveal, inaugurate
waiting, delayed, queue, pending
walked out, strike, stopped work, left, stormed out
went ahead, proceeded, took place, maintained
went bust, bankrupt, liquidation, collapsed, insolvent
went on strike, walked out, downed tools, stopped work
wind down, gradually end, reduce
wind up, close, liquidate, dissolve, end
kept: maintained, retained, preserved, upheld, remained
started: launched, founded, inaugurated, opened, set up, broke out, created, kicked off, triggered, underway
stop, stopped: banned, prohibited, blocked, prevented, intercepted, suspended, abandoned, lifted, walked out
stop: ban, prohibit, block, prevent, lift, suspend, cease, quit, abandon, cancel, call off, end, strike
strike, strikes: walk out, walked out, walkout, stoppage, industrial action, down tools, picket
`

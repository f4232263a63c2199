// Starting, ending, stopping, resuming, cancelling and delaying: words that say nearly the same, then what may answer for what.

export const STARTING_AND_ENDING = `
abandon, give up, scrap, drop, shelve, ditch, call off, forsake
abandoned, given up, scrapped, dropped, shelved, called off, interrupted, halted
abolish, scrap, eliminate
abolish, scrap, end, repeal, eliminate
abrupt end, sudden end, brutal halt
adjourn, postpone, suspend, put back
adjourned, postponed, suspended, put back
all over, finished, concluded, ended
axed, scrapped, abolished, cancelled, dropped
back in business, reopened, resumed, operational again
back on track, resumed, recovered, relaunched
back to square one, start again, start from scratch
back to work, resume work, return to work
backlog, delay, accumulated delay
began, started, commenced, got under way, kicked off, launched, opened
begin, start, commence, get under way, kick off, embark
beginning, start, outset, onset, commencement, opening, dawn
behind schedule, delayed, overdue, running late
block, prevent, stop, obstruct, hinder, impede, bar
blocked, prevented, stopped, obstructed, hindered, impeded, barred, vetoed
bogged down, stuck, stalled, deadlock
break down, fail, stop working, collapse
bring back, reintroduce, restore, reinstate, revive, resurrect
bring forward, advance, earlier than planned
bring to an end, terminate, conclude, put a stop
broke off, interrupted, suspended, ended
brought back, reintroduced, restored, reinstated, revived, resurrected
brought forward, advanced, earlier than planned
call it a day, stop, retire, give up
call it quits, give up, stop, separate, retire
call off, cancel, scrap, abandon, drop
called it quits, gave up, stopped, separated, retired
called off, cancelled, canceled, scrapped, abandoned, dropped, rained off, scratched
cancel, call off, scrap, annul, revoke, rescind, drop, withdraw
canceled, cancelled, called off, scrapped, rained off, abandoned, dropped, annulled
cancellation, annulment, withdrawal
cancelled, canceled, called off, scrapped, rained off, washed out, abandoned, annulled, grounded flights
carry on, continue, keep going, persist, proceed, pursue
cease, stop, halt, end, discontinue
ceased, stopped, halted, ended, discontinued
change course, u-turn, turn around, new direction
clear the way, pave the way, allow
close down, shut down, shut, cease trading, wind up, shutter
closed down, shut down, shut, ceased trading, wound up, shuttered, closure
closes, shuts, shuts down, closure, shutting
closing down, shutting down, closure, winding up
closing, shutting, closure, shutdown
come back, return, comeback, reappear
come to a halt, stop, standstill, paralysed
come to an end, finish, conclude, expire
comeback, return
complete, finish, conclude, accomplish
completed, finished, concluded, accomplished
completely stopped, standstill, halted, paralysed
conclude, end, finish, close
conclusion, close
continue, carry on, keep going, persist, extend, prolong, maintain
continue, persist
continued, kept going, persisted, extended, prolonged, maintained
continued, kept going, persisted, proceeded, pursued
continued, lasted, persisted
continues, lasts, persists
cool off, calm, subside
count down, countdown
create, set up, launch
creation, establishment
creation, establishment, birth, launch
cut short, interrupt, curtail, shorten, truncated
dead end, impasse, deadlock, stalemate
deadline passed, overdue, belated
deadline, cut-off date, closing date, time limit, expiry
deadlock, impasse, stalemate, standoff, gridlock, blockage
deadlocked, stalled, stalemate, at an impasse
defer, postpone, put off, delay, suspend
delay, postpone, put off, push back, defer, hold up, setback, adjourn
delayed, postponed, put off, pushed back, deferred, held up, adjourned, behind schedule
delays, hold-ups, disruption, setbacks, wait, late trains
die out, disappear, extinct
discontinue, stop, cease, end, phase out
discontinued, stopped, ceased, phased out, no longer produced
disrupt, disturb, interrupt, hinder, hamper, upset
disrupted, disturbed, interrupted, hampered, chaos
dissolve, disband, wind up, break up
drag on, last, prolonged, interminable, take a long time
dragged on, lasted, prolonged, interminable
draw to a close, end, finish, conclude
drop, abandon, give up, scrap
dropped, abandoned, gave up, scrapped, withdrawn
due to start, scheduled to begin, planned, set to begin
early days, beginning, outset
end of the road, finished
end up, finish, result
end, finish, conclude
end, finish, conclude, close, terminate, stop, expire, cease
ended up, finished, wound up
ended, finished, concluded, closed, terminated, stopped, expired, ceased, came to an end
ending, conclusion, close, finish
endless, interminable, never-ending, unending
ends, finishes, concludes, expires, closes
expire, run out, lapse, end
expired, ran out, lapsed, out of date, no longer valid
expiry date, best before, use-by date
extend, prolong, lengthen, renew
extended, prolonged, lengthened, renewed, extension
fall through, fail, collapse, come to nothing
fell through, failed, collapsed, came to nothing
finish, end, conclude, complete, wrap up
finished, ended, concluded
finished, ended, concluded, completed, wrapped up
first day, opening day, debut, first night
first time, unprecedented, never before, for the first time, debut
fizzle out, fade, peter out
founded, created, set up, started
founder, creator, pioneer
from scratch, anew
frozen, suspended, blocked
gave up, abandoned, renounced, threw in the towel, quit, relinquished
get cold feet, hesitate, back out
get going, start, begin, set off
get rid of, abolish, scrap, eliminate
get started, begin, start, launch
give up, abandon, renounce, throw in the towel, quit, relinquish, drop
go ahead, proceed, take place, maintained, continue
go back to normal, resume, return to normal, restored
go bust, bankruptcy, liquidation
go live, launch, come online
going ahead, maintained, takes place, proceeds
got going, started, began, set off
got rid, abolished, scrapped, removed, eliminated, disposed
got stopped, interrupted, halted, intercepted
grind to a halt, standstill, paralysed, stop
ground to a halt, standstill, paralysed, stopped
halt, stop, suspend, end, interrupt
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
inaugurate, launch, start
inaugurate, launch, unveil
inaugurated, opened, launched, unveiled
indefinitely, until further notice, sine die, no date set
interrupt, halt, suspend, cut short, disrupt
interrupted, halted, suspended, cut short, disrupted, abandoned
just started, newly launched, recently began
keep going, continue, carry on, persevere, persist
kept going, continued, persevered, persisted
kick off, start, begin, launch
kicked off, started, began, launched, opened
kickoff, start, beginning, opening
knock it off, stop, cease
last day, final day, closing day
last gig, farewell concert, final concert, farewell tour
last time, most recent, previous
last, ultimate, definitive
last-minute, at the eleventh hour, in extremis
lasted, continued
late start, delayed opening, postponed start
latest, most recent, recent
launch, start, begin, initiate, introduce, unveil, inaugurate, release
launched, started, began, initiated, introduced, unveiled, inaugurated
lead-up, run-up, preparation, eve
leave off, stop, interrupt
lift the ban, end the ban, remove the ban, allow again, authorise again
lift, end, remove, cancel
lifted the ban, ended the ban, removed the ban, authorised again
long wait, delay, hours of waiting, queue
make a start, begin
moratorium, freeze, suspension, pause
move the date, postpone, reschedule, put back, bring forward
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
open again, reopen, resume
opened, inaugurated, launched, started
opening, inauguration, launch, start, premiere
out of action, not working, unavailable, out of service, broken down
out of order, not working, out of service, broken
overdue, delayed, in arrears
pack up, stop, fail
pause, break, suspend, interruption, moratorium, lull
paused, suspended, interrupted, frozen
pending, awaiting, undecided
permanently closed, closed for good, definitive closure, shut for good
phase out, gradually remove, discontinue, end
phased out, gradually removed, discontinued
pick up again, resume, restart
picked up, resumed, collected
planned, under preparation, underway
play for time, delay, stall, delaying tactics
plug pulled, cancelled, stopped, abandoned
postpone, put off, delay, defer, push back, reschedule, adjourn, put back, shelve
postponed, put off, delayed, deferred, pushed back, rescheduled, adjourned, put back, shelved
postponement, deferral, delay, adjournment
premiere, first screening, first performance, opening night
prevent, stop, avert, avoid, forestall, thwart, block
prevented, stopped, averted, avoided, thwarted, blocked, foiled
procrastinate, delay, put off, stall
prolong, extend, lengthen, continue
pull the plug, cancel, stop, abandon, axe
pulled the plug, cancelled, stopped, abandoned, axed
punctual, on schedule
push back, postpone, delay, defer
pushed back, postponed, delayed, deferred
put a stop, end, halt, prohibit
put an end, stop, halt, terminate, abolish
put back, postpone, delay, restore
put in place, introduce, set up, implement
put off, postpone, delay, defer, adjourn
put on hold, suspend, freeze, shelve, pause, suspended
quit, stop, give up, abandon
rained off, cancelled, washed out, abandoned
reactivate, restart, relaunch
reappear, return, resurface, come back
reappeared, returned, resurfaced, came back
reinstate, restore, reinstated, get job back
reintroduce, bring back, restore, reinstate
relaunch, revive, restart, reboot, kick-start
renew, extend, prolong
reopen, open again, reopening, resume
reopened, opened again, resumed
reschedule, postpone, new date
rescheduled, postponed, new date
restart, resume, relaunch, reboot, start again
restarted, resumed, relaunched, started again, resumption
restore, re-establish, reinstate, bring back
resume, restart, start again, continue, pick up, reopen
resumed, restarted, started again, reopened, resumption
resumption, restart, reopening, return
resurrect, revive, bring back
returned, came back, went back, comeback
revive, resurrect, relaunch, bring back
revoke, withdraw, cancel, rescind
revoked, withdrawn, cancelled, rescinded, stripped
rule out, exclude, dismiss, eliminate
run its course, end, finish
run late, delay, overdue
running again, resumed, restored, back in service
scaled back, reduced
scrap, abandon, cancel, abolish, axe, ditch, drop
scrapped, abandoned, cancelled, abolished, axed, ditched, dropped
set off, leave, depart, start
set the ball rolling, start, initiate
set to end, due to finish, expires
setback, delay, blow, reverse, hitch
setting up, creating, establishing, launching
shelve, postpone, abandon, suspend, mothball
shelved, postponed, abandoned, suspended, mothballed
show called off, cancelled concert, performance cancelled
shut for good, permanently closed, definitively closed
shut, closed, shuttered, locked
shutdown, closure, stoppage, halt
shutting, closing, closure
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
starting, beginning, launching, opening
starts, begins, commences, opens, launches, kicks off, gets under way
stay open, remain open, keep open
still going on, continue, ongoing, under way
still going, continue, ongoing, under way
stop making, cease production, discontinue, end production
stop selling, withdraw from sale, discontinue, no longer sold
stop the game, abandon the match, interrupt the match, match abandoned
stop work, down tools, walk out, strike
stop, halt, cease, end, suspend, abandon, interrupt, discontinue, put an end, quit
stopped making, ceased production, discontinued, ended production
stopped playing, retired, ended career
stopped selling, withdrawn from sale, discontinued
stopped work, downed tools, walked out, strike
stopped working, broke down, failed, went down, crashed, outage, out of order, malfunctioned
stopped, halted, ceased, ended, suspended, abandoned, interrupted, discontinued
stopping, halting, ceasing, ending, suspending, suspension
stops, halts, ceases, ends, suspends
suspend, interrupt, halt, freeze, put on hold
suspended, interrupted, halted, frozen, sidelined
suspended, postponed, frozen, shelved, paused
switch on, activate
switched on, activated
take a break, pause, suspend, hiatus
take effect, come into force, enter into force, apply, start
takes effect, comes into force, enters into force, applies, starts
terminate, end, cancel, put an end
terminated, ended, cancelled, revoked
throw in the towel, give up, abandon, concede
time runs out, deadline, expiry
timed out, expired
timetable, schedule, calendar
took a break, paused, suspended, hiatus
took off, left
took so long, delay, slow
trigger, spark, set off, provoke, cause
triggered, sparked, set off, provoked, caused
turn off, switch off, shut off, disconnect
turned off, switched off, shut off, disconnected
under way, ongoing, started, in progress
unfinished, incomplete, not completed
until further notice, indefinitely
unveil, launch, reveal, inaugurate
wait, delay, queue, waiting
waiting, delayed, queue, pending
walked out, strike, stopped work, left, stormed out
washed out, rained off, cancelled
went ahead, proceeded, took place, maintained
went back, returned, resumed
went bust, bankrupt, liquidation, collapsed, insolvent
went on strike, walked out, downed tools, stopped work
wind down, gradually end, reduce
wind up, close, liquidate, dissolve, end
wrap up, finish, conclude, complete
wrapped up, finished, concluded, completed
delay, delayed: postponed, put back, adjourned, deferred, held up, pushed back, setback, overdue, slow
end: expire, conclude, lapse, dissolve, terminate, lift, abolish, close
finish: complete, conclude, end, wrap up
keep: maintain, retain, preserve, uphold, conserve
kept: maintained, retained, preserved, upheld, remained
new: unveil, launch, latest, recent, first, introduce
start: launch, inaugurate, set up, break out, create, kick off, trigger, take effect
started: launched, founded, inaugurated, opened, set up, broke out, created, kicked off, triggered, underway
stop, stopped: banned, prohibited, blocked, prevented, intercepted, suspended, abandoned, lifted, walked out
stop: ban, prohibit, block, prevent, lift, suspend, cease, quit, abandon, cancel, call off, end, strike
strike, strikes: walk out, walked out, walkout, stoppage, industrial action, down tools, picket
`

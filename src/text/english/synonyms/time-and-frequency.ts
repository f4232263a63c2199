// Time, dates, frequency, order and speed: words that say nearly the same, then what may answer for what.

export const TIME_AND_FREQUENCY = `
24/7, around the clock, day and night
a while ago, some time ago, recently
a year and a half, eighteen months, 18 months
afternoon, pm
afterwards, subsequently, then
ahead of time, early, premature
always, constantly, permanently, invariably
antiquity, ancient times, ancient
any minute, imminent, soon
at the last moment, last minute, eleventh hour
beforehand, ahead of time
beforehand, previously
begin, start, commence, outset, get under way
beginning, start, outset, early stages, onset
belated, late, tardy
brand new, brand-new, newly built
break, pause, interval, interruption
bring forward, earlier date, advance
centenary, hundredth anniversary, hundred years
cold war, iron curtain
come to an end, expire, finish, conclude, cease
comes to an end, expires, finishes, concludes
coming up, forthcoming, upcoming, next
constantly, always, permanently, incessantly
constantly, continually
continue, keep going, pursue, persist
currently, immediately
d-day, normandy landings, june 6
date, day, timetable
deadline passed, belated
deadline, time limit, cut-off date, final date, ultimatum
debut, maiden, unprecedented
delay, postponement, hold-up
delayed, postponed, put back, late
duration, length, period
dusk, tonight
early in the morning, in the early hours, small hours
eleventh hour, last minute, last-minute
emergency, urgent, urgency
end, conclusion, finish, close
ended, finished, concluded, over, wrapped up, expired
era, epoch, period
eve, night before
every day, daily, day after day, day in day out
every hour, hourly
every month, monthly, each month
every night, nightly
every two years, biennial
every week, weekly, each week
fast, quickly, rapid, swift
fighting stop, ceasefire, truce, cessation of hostilities
final, conclusion
final, last, ultimate
finally, eventually, ultimately
finish, complete, end, conclude, finalise
finished, completed, over, ended
first world war, great war, 1914-1918
forever, permanently, eternal
fortnight, two weeks, 14 days
future, upcoming
gradually, progressively, step by step, little by little
happen again, recur, repeat, recurrence
henceforth, henceforward
historic, historical, momentous
hundred years, century
hurry up, rush, make haste, speed up
hurry, rush, hasten, make haste
immediately, straight away, forthwith, instantly
in the coming days, soon
in the nick of time, at the last minute, narrowly
initial, inaugural, opening
interrupt, disrupt, suspend, cut short
keep going, continue, persevere
keep, retain, preserve, maintain, conserve
last, prolonged, protracted
last-minute, eleventh-hour, late
lasts, endures, duration
latest, most recent, new
leap year, february 29
little by little, gradually, step by step, bit by bit
long ago, ages ago, decades ago, centuries ago
many times, repeatedly, on several occasions
midday, noon, lunchtime
middle ages, medieval
middle of the night, small hours, in the early hours
midnight, twelve at night
millennium, thousand years
month, four weeks
morning, dawn, early hours, daybreak
never happened before, unprecedented
never, not once
new date, rescheduled, postponed
new, latest, recent, brand-new
next, following, subsequent
nick of time, last minute, narrowly
night, overnight, nightfall
no longer, not any more, ceased
nocturnal, after dark
nocturnal, overnight
non-stop, continuously, without interruption, around the clock, nonstop
noon, midday, twelve o'clock
normally, usually, ordinarily
not anymore, no longer, ceased
now, currently, nowadays
often, frequently, regularly, many times
oldest, most ancient
out of nowhere, unexpectedly, suddenly
past, previous, former, bygone
pause, break, suspension, interruption
period, time, era, spell
permanent, definitive
permanently, definitively, definitive
permanently, eternally, forever
phase out, gradually remove, progressive withdrawal
postpone, put off, delay, push back, defer, reschedule
precisely, sharp
previous, prior, former, preceding, earlier
previously, earlier, prior, ahead
previously, formerly, earlier
put a stop, end, halt, cease
queue, queue up
quick, rapid, swift, fast, speedy
quickly, rapidly, swiftly, speedily, promptly
rarely, seldom, hardly ever, infrequently
recently, in recent weeks
repeat, reiterate, recur
repeatedly, again and again, many times
restart, resume, relaunch, start again
resume, restart, start again, continue
resumption, restart, return
round the clock, around the clock, day and night, 24 hours a day
rushed, hasty, urgent
schedule, timetable, programme, calendar
scheduled, planned, expected
second world war, world war two, 1939-1945
set a date, schedule, fix a date
simultaneous, concurrent
simultaneously, meanwhile
six months, half-year, half a year, semester
slow, sluggish, at a snail's pace
slower, reduced speed, slowed
slowly, gradually, at a snail's pace
small hours, early hours, middle of the night
sometimes, occasionally
soon, before long, imminent
sooner, earlier, ahead of schedule
speed, pace, rate, velocity
spell, period, stint
start again, resume, restart, resumption, reopen
start over, begin again, fresh start, restart
start, begin, commence, launch, kick off, get under way
started, began, commenced, founded, launched, got under way
step by step, gradually, phased
stop doing, cease, discontinue, abandon
stop for a while, pause, suspend, interrupt
stop, cease, halt, discontinue, end
sudden, abrupt, unexpected
suddenly, abruptly, without warning, all of a sudden
temporarily, provisionally
temporary, provisional, interim, short-term
ten years, decade
the next day, next day
the night before, the previous evening
thirty years, three decades
three months, quarter, trimester
through the night, overnight
time limit, deadline, period allowed
twenty years, two decades
two weeks, fortnight, fourteen days
ultimatum, deadline, final warning
unexpected, unforeseen, surprise
unprecedented, inaugural, historic first
unprecedented, never seen before, without precedent
unusual, exceptional, rare, abnormal
up to date, current, updated
usual, normal, customary, ordinary
usually, generally, normally
victorian, nineteenth century
wait in line, queue, queued, stand in line
wait, queue, delay
waiting list, queue, backlog
waiting time, wait, delay
week, seven days
weekday, working day, monday to friday
weekend, saturday, sunday
world war ii, second world war
world war one, first world war, great war
year, twelve months, annual
yearly, annual, annually, every year
age: era, aged
all night: through the night, overnight
all the time: constantly, always, permanently, incessantly
all the time: constantly, continually
any more: no longer
as a rule: usually, generally, normally
at dawn: early in the morning, in the early hours, small hours
at first: initially
at night: middle of the night, small hours, in the early hours
at night: nocturnal, overnight
at no time: never, not once
at once: immediately, straight away, forthwith, instantly
at present: currently, immediately
at present: now, currently, nowadays
at that time: then
at the end: final, conclusion
at the outset: initially
at the same time: simultaneous, concurrent
at the same time: simultaneously, meanwhile
at times: sometimes, occasionally
day before: eve, night before
day: date
do again: repeat, reiterate, recur
during the night: overnight
each day: daily, every day
each time: whenever
each year: every year, annual, annually, yearly
early: premature
end: finish, conclude, cease, expire, close, terminate, wrap up
every time: whenever
first ever: unprecedented, inaugural, historic first
first time: debut, maiden, unprecedented
for ever: permanently, definitively, definitive
for ever: permanently, eternally, forever
for good: forever, permanently, eternal
for good: permanently, definitively, definitive
for good: permanently, eternally, forever
for now: currently
for the first time: unprecedented
from nothing: starting over
from scratch: start over, begin again, fresh start, restart
from scratch: starting over
from time to time: occasionally
give up: stop doing, cease, discontinue, abandon
how long: hours, days, weeks, months, years, decades
how many times: occasions, repeatedly, twice
how often: frequency, daily, weekly, monthly
how quickly: speed, minutes, hours
how soon: date, deadline, days
in a hurry: rushed, hasty, urgent
in a moment: soon
in advance: ahead of time, early, premature
in advance: beforehand, ahead of time
in advance: beforehand, previously
in future: henceforth
in stages: step by step, gradually, phased
in the end: eventually, finally, ultimately
in the interim: meanwhile
in the meantime: meanwhile
in the night: overnight
in the past: formerly, previously
in the wake: following
in those days: then
in time: before the deadline
just in time: in the nick of time, at the last minute, narrowly
keep: retain, uphold, maintain, preserve
kept: retained, upheld, maintained, preserved
last one: final, farewell
last: endure, continue
last: final, latest, farewell
line up: queue, queue up
line up: wait in line, queue, queued, stand in line
long time: years
never before: debut, maiden, unprecedented
new: latest, launch, recent, fresh, brand-new, novel, unveiled
night time: nocturnal, after dark
of late: recently, in recent weeks
old: former, previous, ancient, historic
on the brink: close to collapse
on the dot: precisely, sharp
on the point: imminent
on the spot: instantly, immediately
on the verge: close to collapse
on the verge: imminent
over and over: repeatedly, again and again
put back: postpone, delay, reschedule, adjourn, push back
queue: wait, waiting list, backlog, line
right away: straight away, immediately
right now: currently, immediately
rush: hurry, dash, hasten
start: begin, launch, commence, kick off, get under way, outset, onset, inaugurate, take effect
stop: abandon, cease, halt, suspend, lift, discontinue, quit, interrupt, break off, call off
stopped: ceased, abandoned, halted, suspended, discontinued, interrupted, lifted
stops: cease, lift, halt, suspend
the day after: the next day, next day
the day before: the previous day
the day before: yesterday
the eve: the night before, the previous evening
the eve: the previous day
the following day: the next day, next day
the following day: tomorrow
these days: nowadays, currently
this evening: tonight
time and again: repeatedly, again and again, many times
to come: future, upcoming
too early: premature, early
too late: deadline passed, belated
wait: queue, expect, patience
way back: long ago, decades ago
what day: monday, tuesday, wednesday, thursday, friday, saturday, sunday
`

"""English words for time; see iscg_bot.reading.times.lexicons for the notation."""

WORDS = """
nothing: merry christmas, happy christmas, christmas break, christmas holidays, christmas holiday, christmas period,
    christmas party, christmas greetings
feast: christmas/christmas day=12-25, christmas eve=12-24, new year's day/new years day=1-1,
    new year's eve/new years eve=12-31
that: that/the same/that same
on_day: the/on/on the/by the/the day
amount: half an hour=1800, half hour/half-hour=1800, an hour and a half=5400
number: zero=0, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11,
    twelve/dozen=12, thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19,
    twenty=20, thirty=30, forty=40, fifty=50, sixty=60, seventy=70, eighty=80, ninety=90,
    couple/couple of/a couple of/a couple/a pair of=2, few/a few/several=3
ordinal: first=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9, tenth=10, eleventh=11,
    twelfth=12, thirteenth=13, fourteenth=14, fifteenth=15, sixteenth=16, seventeenth=17, eighteenth=18,
    nineteenth=19, twentieth=20, thirtieth=30
month: sept=9
weekday: mon/mondays=0, tues/tue/tuesdays=1, weds/wednesdays=2, thurs/thur/thursdays=3, fridays=4, saturdays=5,
    sundays=6
unit: calendar year=year, calendar month=month, calendar week=week, the day=day, nights=day, seconds/sec/secs=second,
    minute/
    minutes/min/mins=minute, hour/hours/hr/hrs=hour, day/days=day,
    week/weeks/wk/wks=week, month/months=month, year/years/yr/yrs/annum=year, quarter/quarters/qtr=quarter,
    weekend/weekends/week end/wkend=weekend, fortnight/fortnights=fortnight,
    business day/business days/working day/working days/weekday/weekdays/workday/workdays=working_day,
    decade/decades=decade, half year=half_year
relative: today=0, tomorrow/tmrw/tmr/tomorrows=1, yesterday=-1,
    day after tomorrow/the day after tomorrow/overmorrow=2, day before yesterday/the day before yesterday=-2
partday: tonight/tonite=0 night, last night/yesterday night=-1 night
now: now/right now/just now/at the moment/atm/immediately/asap/as soon as possible
turn: next/coming/upcoming/following/the following=1, last/past/previous/prior=-1,
    this/current/this current/this coming/the current/the same=0, after next/after the next=2, before last=-2
in: in/within/inside/in about/in another
within: within
ago: ago/back/earlier
later: later/from now/hence/from today
at: at/@/around/about/circa/by about/at about/at around
meridiem: am/a.m/a.m./in the morning/in morning=am,
    pm/p.m/p.m./in the afternoon/in the evening/at night/in the night/in afternoon/in evening=pm
part: before lunch/before the lunch break=late_morning, after lunch/after the lunch break=afternoon,
    early in the day=early_morning, middle of the day/in the middle of the day=lunch, late in the day=late_afternoon,
    in the morning/in morning/during the morning/a.m. hours=morning, in the afternoon/in afternoon=afternoon,
    in the evening/in evening=evening, at night/in the night=night, early-mornings=early_morning,
    morning/mornings/am hours=morning, early morning=early_morning, late morning=late_morning,
    afternoon/afternoons/arvo=afternoon, early afternoon=early_afternoon, late afternoon=late_afternoon,
    evening/evenings=evening, early evening=early_evening, late evening=late_evening, night/nights=night,
    late night/late at night/late tonight=late_night,
    lunch/lunchtime/lunch time/midday break/lunch break/lunch hour/the lunch break=lunch,
    daytime/business hours/business hour/working hours/office hours=working_hours, after work=after_work
oclock: o'clock/oclock/o clock/hrs/hours sharp/sharp
noon: noon/midday/mid day/twelve noon=12, midnight/mid night/middle of the night=0
day_end: the end of the day/the end of day/the close of business/eod/end of day/end of the day/close of business/cob
fraction: half=30, quarter/quarters/a quarter=15
past: past/after
to_hour: to/till/before
from: from/starting/beginning
to: to/till/until/through/thru/til/-/up to/upto
between: between
and: and/&
or: nor/or/or else/alternatively
before: before/by/prior to/no later than/not later than/ahead of/earlier than/sooner than/on or before,
    at the latest by
after: after/later than/following/on or after/no earlier than/not before/not earlier than/from no earlier
after_last: onwards/onward/or later/and later/or any time later
before_last: or earlier
until: through/thru/untill/until/til/till/up to/through to
since: beginning/beginning on/starting on/commencing/commencing on/since/as of/as from/starting from/starting/from
the: s/my/the/on/a/an/of the/for/during/in the
of: of/in/for
of_it: of the same month/of that month
not: not/except/excluding/but not/except for/other than/apart from/cannot do/can't do/not available/unavailable,
    avoid/besides
third: beginning of/start of/early/early in/the beginning of/beginning of the/start of the/the start of=early,
    the beginning of the/first part of/early part of=early,
    mid/middle of/the middle of/middle of the/the middle of the=middle, late/late in/later part of=late,
    end of/the end of/end of the/the end of the/close of=end
half: first half of/first half/1st half/first half of the=1,
    second half of/second half/2nd half/latter half of/second half of the/last half of=2
whole: all/whole/entire/full
every: every/each/per
week_of: week of/the week of/week commencing/week beginning/week starting/w/c/the week commencing/week that starts,
    week that begins/week starting on/week beginning on/week commencing on
about: in or about/approximately/approx/about/around/roughly/circa
season: spring=3, summer=6, autumn/fall=9, winter=12
half_number: half an
rest: rest of my/rest of our/rest of/rest of the/the rest of my/the rest of our/remainder of/the rest of/
    the rest of the/remaining
year_word: year
month_end: eom/end of month/the eom/by eom
lasting: last/lasts/lasting/length/duration/duration of/length of/takes/take/taking/allow/run/runs
year_end: eoy/the eoy/end of year
"""

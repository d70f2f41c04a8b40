"""One thing broken in the shipped configuration: exactly that problem, with file, line and key."""

from typing import NamedTuple

import pytest

ISCG, PEOPLE, SESSIONS, SUBJECTS = "iscg.toml", "people.toml", "sessions.toml", "subjects.toml"


class Rule(NamedTuple):
    """Where *old* becomes *new*, *key* has the problem *said*; its line is that of *at* (else of *new*).

    In *said*, {line} is the line of *first*.
    """

    file: str
    old: str
    new: str
    key: str
    said: str
    at: str = ""
    first: str = ""


AMINA = 'addresses = ["amina@radio.example", "amina.example@mission.example"]'
LINK = '# joining_link = "https://meet.itu.example/{uid}"'
SECRET = 'secret = "ISCG_IMAP_PASSWORD"'
NAME_A_VARIABLE = (
    "no secret may stand here; write the name of the environment variable that holds it: "
    'ISCG_ and capital letters, such as "ISCG_IMAP_PASSWORD"'
)

RULES = {
    # one value by itself
    "zone": Rule(
        PEOPLE,
        'zone = "Africa/Cairo"',
        'zone = "Europe/Genf"',
        "people[1].zone",
        '"Europe/Genf" is no time zone; write an IANA name such as "Europe/Zurich"',
    ),
    "zone of a directory": Rule(
        PEOPLE,
        'zone = "Africa/Cairo"',
        'zone = "Europe"',
        "people[1].zone",
        '"Europe" is no time zone; write an IANA name such as "Europe/Zurich"',
    ),
    "language": Rule(
        PEOPLE,
        'language = "fr"',
        'language = "de"',
        "people[2].language",
        '"de" is no language of the Union; write one of ar, zh, en, fr, ru, es',
    ),
    "address": Rule(
        PEOPLE,
        '"bruno@spectrum.example"',
        '"Bruno <bruno@spectrum.example>"',
        "people[2].addresses[1]",
        '"Bruno <bruno@spectrum.example>" is no address; write it alone, such as "name@example.org"',
    ),
    "no address": Rule(
        PEOPLE,
        'addresses = ["bruno@spectrum.example"]',
        "addresses = []",
        "people[2].addresses",
        "at least one must be given",
    ),
    "line break": Rule(
        PEOPLE,
        'name = "Bruno Example"',
        'name = "Bruno\\r\\nBcc: x"',
        "people[2].name",
        "write one line of text; it must not be empty",
    ),
    "id": Rule(
        PEOPLE,
        'id = "secretariat"',
        'id = "The secretariat"',
        "people[7].id",
        '"The secretariat" does not fit; write small letters, digits, dots and hyphens',
    ),
    "designation": Rule(
        ISCG,
        'designation = "26-2"',
        'designation = "26/2"',
        "meetings[1].designation",
        '"26/2" does not fit; write the year and the count in it, such as "26-2"',
    ),
    "acronym": Rule(
        ISCG,
        'acronym = "ISCG"',
        'acronym = "IS/CG"',
        "group.acronym",
        '"IS/CG" does not fit; write capital letters, such as ISCG',
    ),
    "hours": Rule(
        SESSIONS,
        'hours = ["09:30-12:30", "14:30-17:30"]',
        'hours = ["09:30-12:30", "17:30-14:30"]',
        "sessions[5].hours[2]",
        '"17:30-14:30" are no hours; write them with the earlier first, such as "09:30-12:30"',
    ),
    "reminder": Rule(
        ISCG,
        '# reminders = ["P7D", "PT1H"]',
        'reminders = ["P7D", "1 hour"]',
        "policy.reminders[2]",
        '"1 hour" is no duration; write it by ISO 8601, such as "PT1H", "P1D" or "P7D"',
    ),
    "reminder in months": Rule(
        ISCG,
        '# reminders = ["P7D", "PT1H"]',
        'reminders = ["P1M"]',
        "policy.reminders[1]",
        '"P1M" is no duration; write it by ISO 8601, such as "PT1H", "P1D" or "P7D"',
    ),
    "retention": Rule(
        ISCG,
        '# retention = "P1095D"',
        'retention = "P364D"',
        "policy.retention",
        '364 days are too short; write at least a year, such as "P365D" or "P1095D"',
    ),
    "budget": Rule(
        ISCG,
        "# per_address_a_day = 10",
        "per_address_a_day = 0",
        "policy.budgets.per_address_a_day",
        "must be at least 1",
    ),
    "hour": Rule(
        ISCG, "# held_letter_hour = 8", "held_letter_hour = 24", "policy.held_letter_hour", "must be at most 23"
    ),
    "canary to the members": Rule(
        ISCG,
        '# canary = "iscg-bot-canary@lists.itu.example"',
        'canary = "Int-Sect-Team@lists.itu.example"',
        "policy.canary",
        'every member of "Int-Sect-Team@lists.itu.example" would get a letter an hour',
    ),
    "port": Rule(ISCG, "# port = 993", "port = 99300", "imap.port", "must be at most 65535"),
    "renew": Rule(ISCG, "# renew = 300", "renew = 3600", "imap.renew", "must be at most 540"),
    "server": Rule(
        ISCG,
        'host = "imap.itu.example"',
        'host = "imaps://imap.itu.example"',
        "imap.host",
        '"imaps://imap.itu.example" is no server; write its name alone, such as "mail.example.org"',
    ),
    "choice": Rule(
        ISCG,
        '# tls = "implicit"',
        'tls = "ssl"',
        "imap.tls",
        "\"ssl\" is not known; write one of 'implicit', 'starttls' or 'none'",
    ),
    "text for a number": Rule(ISCG, "# port = 993", 'port = "993"', "imap.port", "write a whole number without quotes"),
    "number for a text": Rule(ISCG, 'user = "iscg-bot"', "user = 7", "imap.user", "write text in double quotes"),
    "text for a list": Rule(
        ISCG,
        'receivers = ["mx.itu.example"]',
        'receivers = "mx.itu.example"',
        "group.receivers",
        'write a list in square brackets, such as ["one", "two"]',
    ),
    "text for a day": Rule(
        SESSIONS,
        "starts = 2026-11-09",
        'starts = "2026-11-09"',
        "sessions[1].starts",
        "write a day without quotes, such as 2026-11-24",
    ),
    "day for a moment": Rule(
        ISCG,
        "# deadline = 2026-11-24T17:30:00",
        "deadline = 2026-11-24",
        "meetings[1].deadline",
        "write a day and a time without quotes, such as 2026-11-24T17:30:00",
    ),
    # keys
    "missing key": Rule(
        PEOPLE, 'zone = "Africa/Cairo"\n', "", "people[1].zone", "must be given", '[[people]]\nid = "amina"'
    ),
    "misspelt key": Rule(
        ISCG, 'robot_name = "I', 'robot_nam = "I', "group.robot_nam", 'there is no such key; did you mean "robot_name"?'
    ),
    "misspelt inner key": Rule(
        PEOPLE,
        'role = "secretariat"',
        'role = "secretariat"\nstart = 2026-01-01',
        "people[7].appointments[1].start",
        'there is no such key; did you mean "starts"?',
        "start = 2026-01-01",
    ),
    "unknown key": Rule(
        SUBJECTS,
        'id = "accessibility"',
        'id = "accessibility"\ncolour = "red"',
        "subjects[2].colour",
        "there is no such key; known here: coordinator, focal_points, id, name",
        "colour",
    ),
    "key with an alias": Rule(
        ISCG,
        '# register = "sqlite:///var/register.sqlite"',
        'registr = "sqlite:///var/register.sqlite"',
        "store.registr",
        'there is no such key; did you mean "register"?',
    ),
    "password": Rule(
        ISCG, "# port = 993", 'password = "hunter2"', "imap.password", 'there is no such key; did you mean "secret"?'
    ),
    "unknown table": Rule(
        SUBJECTS, "", "[[subject]]\n", "subject", 'there is no such key; did you mean "subjects"?', "[[subject]]"
    ),
    "table for a list of tables": Rule(
        ISCG,
        "[[meetings]]",
        "[meetings]",
        "meetings",
        "write the name in double brackets for each entry: [[meetings]]",
        "[meetings]",
    ),
    # the group
    "default language": Rule(
        ISCG,
        '# languages = ["ar", "zh", "en", "fr", "ru", "es"]',
        'languages = ["ar", "zh", "en", "fr", "ru", "es"]\nlanguage = "it"',
        "group.language",
        '"it" is no language of the Union; write one of ar, zh, en, fr, ru, es',
        'language = "it"',
    ),
    "robot is a list": Rule(
        ISCG,
        'aliases = ["int-sect-team@lists.itu.example"]',
        'aliases = ["ISCG-bot@itu.example"]',
        "lists[1].aliases[1]",
        '"ISCG-bot@itu.example" is already given at iscg.toml, line {line}, group.robot; '
        "the robot and each list need their own",
        first="robot = ",
    ),
    "robot is a person": Rule(
        PEOPLE,
        '"bruno@spectrum.example"',
        '"Iscg-Bot@itu.example"',
        "people[2].addresses[1]",
        '"Iscg-Bot@itu.example" belongs to the robot or to a list; each person needs their own',
    ),
    "list is a person": Rule(
        PEOPLE,
        '"bruno@spectrum.example"',
        '"int-sect-team@lists.itu.example"',
        "people[2].addresses[1]",
        '"int-sect-team@lists.itu.example" belongs to the robot or to a list; each person needs their own',
    ),
    # people and subjects
    "two people, one id": Rule(
        PEOPLE,
        'id = "secretariat"',
        'id = "amina"',
        "people[7].id",
        '"amina" is already given at people.toml, line {line}, people[1].id; every id must be its own',
        'id = "amina"\nname = "ISCG',
        'id = "amina"',
    ),
    "two people, one address": Rule(
        PEOPLE,
        '"bruno@spectrum.example"',
        '"Amina@Radio.example"',
        "people[2].addresses[1]",
        '"Amina@Radio.example" is already an address of "amina"; each person needs their own',
    ),
    "representative of nobody": Rule(
        PEOPLE,
        'role = "representative"\nbody = "RAG"',
        'role = "representative"',
        "people[1].appointments[1].body",
        'must be given for a representative: "RAG", "TSAG" or "TDAG"',
        "[[people.appointments]]\nrole",
    ),
    "Chair of a body": Rule(
        PEOPLE,
        'role = "chair"',
        'role = "chair"\nbody = "RAG"',
        "people[1].appointments[2].body",
        'belongs to representatives; a role of "chair" has none',
        'body = "RAG"\nstarts = 2022',
    ),
    "coordinator of nothing": Rule(
        PEOPLE,
        'subject = "accessibility"\n',
        "",
        "people[6].appointments[2].subject",
        "must be given for a coordinator: an id from subjects.toml",
        '[[people.appointments]]\nrole = "coordinator"',
    ),
    "secretariat of a subject": Rule(
        PEOPLE,
        'role = "secretariat"',
        'role = "secretariat"\nsubject = "climate-change"',
        "people[7].appointments[1].subject",
        'belongs to coordinators and focal points; a role of "secretariat" has none',
        'subject = "climate-change"',
    ),
    "coordinator of an unknown subject": Rule(
        PEOPLE,
        'subject = "accessibility"',
        'subject = "gardening"',
        "people[6].appointments[2].subject",
        'no subject in subjects.toml has the id "gardening"',
    ),
    "term": Rule(
        PEOPLE,
        "# ends = 2030-11-30",
        "ends = 2022-10-14",
        "people[1].appointments[2].ends",
        "this term ends on 2022-10-14, before it starts on 2022-10-15",
    ),
    "two subjects, one id": Rule(
        SUBJECTS,
        'id = "remote-participation"',
        'id = "climate-change"',
        "subjects[3].id",
        '"climate-change" is already given at subjects.toml, line {line}, subjects[1].id; every id must be its own',
        'id = "climate-change"\nname = "Remote',
        'id = "climate-change"',
    ),
    "unknown coordinator": Rule(
        SUBJECTS,
        'coordinator = "bruno"',
        'coordinator = "brunno"',
        "subjects[1].coordinator",
        'nobody in people.toml has the id "brunno"',
    ),
    "unknown focal point": Rule(
        SUBJECTS,
        'focal_points = ["chen", "elena"]',
        'focal_points = ["chen",\n  "helena"]',
        "subjects[1].focal_points[2]",
        'nobody in people.toml has the id "helena"',
        '"helena"',
    ),
    # sessions and meetings
    "session": Rule(
        SESSIONS,
        "ends = 2026-11-27",
        "ends = 2026-11-08",
        "sessions[1].ends",
        "this session ends on 2026-11-08, before it starts on 2026-11-09",
    ),
    "year": Rule(
        SESSIONS, "ends = 2026-11-27", "ends = 0226-11-27", "sessions[1].ends", "the year 226 lies outside 1990 to 2199"
    ),
    "year of a moment": Rule(
        ISCG,
        "# since = 2026-11-01T00:00:00",
        "since = 0001-01-01T00:00:00",
        "policy.since",
        "the year 1 lies outside 1990 to 2199",
    ),
    "day off": Rule(
        SESSIONS,
        "ends = 2026-05-08",
        "ends = 2026-05-08\ndays_off = [2026-05-01, 2026-05-09]",
        "sessions[5].days_off[2]",
        "2026-05-09 is no day of this session",
        "days_off = [",
    ),
    "sittings": Rule(
        SESSIONS,
        'hours = ["09:30-12:30", "14:30-17:30"]',
        'hours = ["09:30-12:30", "12:00-17:30"]',
        "sessions[5].hours[2]",
        "this sitting begins before the one ahead of it has ended",
    ),
    "meeting": Rule(
        ISCG,
        "# starts = 2026-12-08",
        "starts = 2026-12-08\nends = 2026-12-07",
        "meetings[1].ends",
        "this meeting ends on 2026-12-07, before it starts on 2026-12-08",
        "ends = 2026-12-07",
    ),
    "end without start": Rule(
        ISCG,
        "# ends = 2026-12-08",
        "ends = 2026-12-08",
        "meetings[1].starts",
        "must be given where an end is given",
        "[[mee",
    ),
    "two meetings, one designation": Rule(
        ISCG,
        "",
        '[[meetings]]\ndesignation = "26-2"\n',
        "meetings[2].designation",
        '"26-2" is already given at iscg.toml, line {line}, meetings[1].designation',
        'designation = "26-2"\n',
        'designation = "26-2"  ',
    ),
    "deadline in an hour that comes twice": Rule(
        ISCG,
        "# deadline = 2026-11-24T17:30:00",
        "deadline = 2026-10-25T02:30:00",
        "meetings[1].deadline",
        "2026-10-25 02:30:00 comes twice in Europe/Zurich, for clocks change then; "
        "write the offset, such as 2026-10-25T02:30:00+02:00",
    ),
    "start in an hour that is missing": Rule(
        ISCG,
        "# since = 2026-11-01T00:00:00",
        "since = 2026-03-29T02:30:00",
        "policy.since",
        "2026-03-29 02:30:00 does not exist in Europe/Zurich, for clocks change then; "
        "write the offset, such as 2026-03-29T02:30:00+01:00",
    ),
    "reminder twice": Rule(
        ISCG,
        '# reminders = ["P7D", "PT1H"]',
        'reminders = ["P1D", "PT24H"]',
        "policy.reminders[2]",
        "this reminder is given twice",
    ),
    "reminder at once": Rule(
        ISCG,
        '# reminders = ["P7D", "PT1H"]',
        'reminders = ["PT0S"]',
        "policy.reminders[1]",
        "a reminder must be some time before the meeting",
    ),
    "questions without a life": Rule(
        ISCG,
        '# question_life = "P14D"',
        'question_life = "P0D"',
        "policy.question_life",
        "must be more than nothing, such as P14D",
    ),
    # meetings: hours, links, costs, holidays
    "weekday": Rule(
        SESSIONS,
        'source = "https://council.itu.int/2026"',
        '[sessions.weekday_hours]\nfryday = ["09:00-12:00"]',
        "sessions[5].weekday_hours.fryday",
        '"fryday" is no weekday; write one of monday, tuesday, wednesday, thursday, friday, saturday, sunday',
        "fryday",
    ),
    "hours of a weekday": Rule(
        SESSIONS,
        'source = "https://council.itu.int/2026"',
        '[sessions.weekday_hours]\nfriday = ["9:00-12:00"]',
        "sessions[5].weekday_hours.friday[1]",
        '"9:00-12:00" are no hours; write them with the earlier first, such as "09:30-12:30"',
        "friday",
    ),
    "sittings of a weekday": Rule(
        SESSIONS,
        'source = "https://council.itu.int/2026"',
        '[sessions.weekday_hours]\nfriday = ["09:00-12:00", "11:30-13:00"]',
        "sessions[5].weekday_hours.friday[2]",
        "this sitting begins before the one ahead of it has ended",
        "friday",
    ),
    "no such day": Rule(
        SESSIONS,
        'source = "https://council.itu.int/2026"',
        '[sessions.day_hours]\n2026-04-31 = ["09:00-12:00"]',
        "sessions[5].day_hours.2026-04-31",
        '"2026-04-31" is no day; write it such as "2026-05-27"',
        "2026-04-31",
    ),
    "day of a week": Rule(
        SESSIONS,
        'source = "https://council.itu.int/2026"',
        "[sessions.day_hours]\n2026-W18-3 = []",
        "sessions[5].day_hours.2026-W18-3",
        '"2026-W18-3" is no day; write it such as "2026-05-27"',
        "2026-W18-3",
    ),
    "hours outside of the session": Rule(
        SESSIONS,
        'source = "https://council.itu.int/2026"',
        "[sessions.day_hours]\n2026-05-27 = []",
        "sessions[5].day_hours.2026-05-27",
        "2026-05-27 is no day of this session",
        "2026-05-27",
    ),
    "sittings of a day": Rule(
        SESSIONS,
        'source = "https://council.itu.int/2026"',
        '[sessions.day_hours]\n2026-04-29 = ["09:00-12:00", "10:00-11:00"]',
        "sessions[5].day_hours.2026-04-29[2]",
        "this sitting begins before the one ahead of it has ended",
        "2026-04-29",
    ),
    "calendar elsewhere": Rule(
        SESSIONS,
        "",
        '[[calendars]]\nfile = "../tsag.ics"\n',
        "calendars[1].file",
        '"../tsag.ics" does not fit; write the name of a file beside this one, such as "tsag.ics"',
        'file = "../tsag.ics"',
    ),
    "calendar twice": Rule(
        SESSIONS,
        "",
        '[[calendars]]\nfile = "a.ics"\n[[calendars]]\nfile = "a.ics"  #\n',
        "calendars[2].file",
        '"a.ics" is already given at sessions.toml, line {line}, calendars[1].file',
        'file = "a.ics"  #',
        'file = "a.ics"\n',
    ),
    "deadline reminder at once": Rule(
        ISCG,
        '# deadline_reminders = ["P7D", "P1D"]',
        'deadline_reminders = ["P7D", "PT0S"]',
        "policy.deadline_reminders[2]",
        "a reminder must be some time before the deadline",
    ),
    "deadline reminder twice": Rule(
        ISCG,
        '# deadline_reminders = ["P7D", "P1D"]',
        'deadline_reminders = ["P7D", "P1W"]',
        "policy.deadline_reminders[2]",
        "this reminder is given twice",
    ),
    "link without encryption": Rule(
        ISCG,
        LINK,
        'joining_link = "http://meet.itu.example/{uid}"',
        "policy.joining_link",
        '"http://meet.itu.example/{uid}" is no link; write an address such as "https://meet.itu.example/{uid}"',
    ),
    "link with an unknown placeholder": Rule(
        ISCG,
        LINK,
        'joining_link = "https://meet.itu.example/{room}"',
        "policy.joining_link",
        "{room} is not known here; write {uid}, {date}, {time}",
    ),
    "link with a placeholder that reaches further": Rule(
        ISCG,
        LINK,
        'joining_link = "https://meet.itu.example/{uid.__class__}"',
        "policy.joining_link",
        "{uid.__class__} is not known here; write {uid}, {date}, {time}",
    ),
    "link with an open brace": Rule(
        ISCG,
        LINK,
        'joining_link = "https://meet.itu.example/{uid"',
        "policy.joining_link",
        '"https://meet.itu.example/{uid" is no link; write an address such as "https://meet.itu.example/{uid}"',
    ),
    "link with a space": Rule(
        ISCG,
        LINK,
        'joining_link = "https://meet.itu.example/our room"',
        "policy.joining_link",
        '"https://meet.itu.example/our room" is no link; write an address such as "https://meet.itu.example/{uid}"',
    ),
    "link to a host to be filled in": Rule(
        ISCG,
        LINK,
        'joining_link = "https://{uid}@{date}"',
        "policy.joining_link",
        '"https://{uid}@{date}" is no link; write an address such as "https://meet.itu.example/{uid}"',
    ),
    "notice": Rule(
        ISCG,
        '# notice = "P2D"',
        'notice = "2 days"',
        "policy.notice",
        '"2 days" is no duration; write it by ISO 8601, such as "PT1H", "P1D" or "P7D"',
    ),
    "too few hours": Rule(
        ISCG,
        "# hour_costs = [9, 10, ",
        "hour_costs = [9, ",
        "policy.hour_costs",
        "write 24 whole numbers, one for each hour of the day; here are 23",
    ),
    "an hour that costs less than nothing": Rule(
        ISCG, "# hour_costs = [9, 10, ", "hour_costs = [9, -1, ", "policy.hour_costs[2]", "must be at least 0"
    ),
    "half a cost": Rule(
        ISCG,
        "# weekend_cost = 12",
        "weekend_cost = 12.5",
        "policy.weekend_cost",
        "write a whole number without quotes",
    ),
    "unknown country": Rule(
        ISCG,
        '# holidays = ["CH", "GE"]',
        'holidays = ["ZZ"]',
        "policy.holidays",
        'no holidays are known for ["ZZ"]; write country and subdivision, such as ["CH", "GE"]',
    ),
    "unknown subdivision": Rule(
        ISCG,
        '# holidays = ["CH", "GE"]',
        'holidays = ["CH", "XX"]',
        "policy.holidays",
        'no holidays are known for ["CH", "XX"]; write country and subdivision, such as ["CH", "GE"]',
    ),
    "several countries": Rule(
        ISCG,
        '# holidays = ["CH", "GE"]',
        'holidays = ["CH", "GE", "FR"]',
        "policy.holidays",
        'no holidays are known for ["CH", "GE", "FR"]; write country and subdivision, such as ["CH", "GE"]',
    ),
    "acknowledge": Rule(
        PEOPLE,
        "# acknowledge = true",
        'acknowledge = "no"',
        "people[2].acknowledge",
        "write true or false without quotes",
    ),
    # servers and secrets
    "two mailboxes": Rule(
        ISCG,
        '# [maildir]\n# path = "var/mail"',
        '[maildir]\npath = "templates"',
        "maildir",
        "give one of [imap] and [maildir], not both",
        "[maildir]\npath",
    ),
    "imap without encryption": Rule(
        ISCG,
        '# tls = "implicit"',
        'tls = "none"',
        "imap.tls",
        '"none" is allowed on this machine only; "imap.itu.example" needs "implicit" or "starttls"',
    ),
    "smtp without encryption": Rule(
        ISCG,
        '# tls = "starttls"',
        'tls = "none"',
        "smtp.tls",
        '"none" is allowed on this machine only; "smtp.itu.example" needs "implicit" or "starttls"',
    ),
    "smtp without secret": Rule(
        ISCG,
        'secret = "ISCG_SMTP_PASSWORD"',
        "#",
        "smtp.secret",
        "must be given where a user is given",
        "[smtp]\nhost",
    ),
    "smtp without user": Rule(
        ISCG,
        'user = "iscg-bot"                           # user and secret',
        "#",
        "smtp.user",
        "must be given where a secret is given",
        "[smtp]\nhost",
    ),
    "secret in the file": Rule(ISCG, SECRET, 'secret = "hunter2"', "imap.secret", NAME_A_VARIABLE),
    "secret in capitals": Rule(ISCG, SECRET, 'secret = "HUNTER2"', "imap.secret", NAME_A_VARIABLE),
    "secret nowhere": Rule(
        ISCG,
        SECRET,
        'secret = "ISCG_OTHER"',
        "imap.secret",
        "neither ISCG_OTHER nor ISCG_OTHER_FILE is set in the environment",
    ),
    # places
    "register of another kind": Rule(
        ISCG,
        '# register = "sqlite:///var/register.sqlite"',
        'register = "mysql://localhost/iscg"',
        "store.register",
        'write "sqlite:///var/register.sqlite" or "postgresql+psycopg://user@host/database"',
    ),
    "password of the register": Rule(
        ISCG,
        '# register = "sqlite:///var/register.sqlite"',
        'register = "postgresql+psycopg://iscg:hunter2@localhost/iscg"',
        "store.register",
        "no password may stand here; PostgreSQL reads it from the file that PGPASSFILE names",
    ),
    "name of a schema": Rule(
        ISCG,
        '# register = "sqlite:///var/register.sqlite"',
        'register = "postgresql+psycopg://iscg@localhost/iscg?schema=ISCG"',
        "store.register",
        "a schema is named by at most 63 small letters, digits and underscores, and not pg_",
    ),
}

PLACES = {
    "templates": ("store.templates", '# templates = "templates"', 'templates = "texts"', "texts"),
    "directory": ("store.directory", '# directory = "var"', 'directory = "no/where"', "no"),
    "files": ("store.files", '# files = "var/files"', 'files = "no/where"', "no"),
    "register": (
        "store.register",
        '# register = "sqlite:///var/register.sqlite"',
        'register = "sqlite:///no/where.sqlite"',
        "no",
    ),
}


def line_at(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_one_broken_rule_is_the_one_problem(rule, edit, problems):
    text = edit(rule.file, rule.old, rule.new)
    place = text.rindex(rule.at) if rule.old == "" else text.index(rule.at or rule.new)
    said = rule.said.replace("{line}", str(line_at(text, text.index(rule.first))))
    assert problems() == (f"{rule.file}, line {line_at(text, place)}, {rule.key}: {said}",)


@pytest.mark.parametrize(("key", "old", "new", "missing"), PLACES.values(), ids=PLACES)
def test_a_directory_that_is_not_there(key, old, new, missing, directory, edit, problems):
    line = edit("iscg.toml", old, new).partition(new)[0].count("\n") + 1
    assert problems() == (f"iscg.toml, line {line}, {key}: there is no directory {directory.parent / missing}",)


def test_a_person_writes_no_language_that_the_group_does_not_write(edit, problems):
    edit(
        "iscg.toml", '# languages = ["ar", "zh", "en", "fr", "ru", "es"]', 'languages = ["zh", "en", "fr", "ru", "es"]'
    )
    (problem,) = problems()
    assert problem.endswith('people[1].language: "ar" is not among the languages of the group: zh, en, fr, ru, es')


def test_the_default_language_is_one_of_the_group(edit, problems):
    edit("iscg.toml", '# language = "en"', 'language = "ar"')
    edit(
        "iscg.toml", '# languages = ["ar", "zh", "en", "fr", "ru", "es"]', 'languages = ["zh", "en", "fr", "ru", "es"]'
    )
    assert problems()[0].endswith('group.language: "ar" is not among the languages of the group')


def test_no_list(directory, problems):
    path = directory / "iscg.toml"
    text = path.read_text(encoding="utf-8")
    before, _, rest = text.partition("[[lists]]\n")
    path.write_text(before + rest[rest.index("[[meetings]]") :], encoding="utf-8")
    assert problems() == ("iscg.toml, line 1, lists: at least one mailing list must be given, in a table [[lists]]",)


def test_a_certificate_bundle_is_there(directory, edit, problems):
    edit("iscg.toml", '# ca = "certificates/ca.pem"', 'ca = "certificates/ca.pem"')
    (problem,) = problems()
    assert problem.endswith(f"imap.ca: there is no file {directory.parent}/certificates/ca.pem")


def test_no_mailbox(edit, problems):
    edit("iscg.toml", "[imap]\n", "[mailbox]\n")
    first, second = problems()
    assert first == "iscg.toml, line 1, imap: one of [imap] and [maildir] must be given"
    assert second.startswith("iscg.toml, line 55, mailbox: there is no such key")


def test_a_maildir_is_looked_into_within_the_hour(edit, problems):
    edit("iscg.toml", '# [maildir]\n# path = "var/mail"\n# poll = 2.0', '[maildir]\npath = "templates"\npoll = inf')
    assert problems()[1].endswith("maildir.poll: must be at most 3600")

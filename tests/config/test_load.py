"""load() as a whole: the shipped files, all problems at once, secrets, warnings."""

import datetime as dt
import re
from pathlib import Path

import pytest

from iscg_bot.config import forms, load
from iscg_bot.config.problems import keys
from iscg_bot.errors import ConfigError
from iscg_bot.model import sittings
from iscg_bot.model.groups import CalendarFile, Sitting
from iscg_bot.model.people import Role, person_at
from iscg_bot.model.servers import Maildir

DAY = dt.date(2026, 11, 25)
SHIPPED = Path(__file__).parents[2] / "config"


@pytest.fixture
def settings(directory, environment):
    """Loads the configuration as it then is."""
    return lambda: load(directory, environment, DAY)


# --- the shipped configuration -------------------------------------------------------------------------------------


def test_the_shipped_configuration_loads_without_a_warning_that_could_be_avoided(settings):
    assert settings().warnings == (
        "Sessions without hours: PP-26, RA-27 and WRC-27. 09:30-12:30 and 14:30-17:30 are assumed.",
    )


def test_paths_are_relative_to_the_directory_that_holds_the_configuration(settings, directory):
    home = directory.parent
    found = settings()
    assert found.register == f"sqlite:///{home}/var/register.sqlite"
    assert (found.files, found.templates) == (home / "var" / "files", home / "templates")


def test_absolute_paths_stay(settings, edit, tmp_path):
    edit("iscg.toml", '# directory = "var"', f'directory = "{tmp_path}/elsewhere"')
    assert settings().register == f"sqlite:///{tmp_path}/elsewhere/register.sqlite"
    assert settings().files == tmp_path / "elsewhere" / "files"


def test_a_postgresql_register(settings, edit):
    url = "postgresql+psycopg://iscg@localhost/iscg"
    edit("iscg.toml", '# register = "sqlite:///var/register.sqlite"', f'register = "{url}"')
    assert settings().register == url


@pytest.mark.parametrize("form", list(forms.Form.__subclasses__()), ids=lambda form: form.__name__)
def test_every_key_stands_in_the_shipped_files(form):
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(SHIPPED.glob("*.toml")))
    missing = [key for key in keys(form) if not re.search(rf"^(# ?)?(\[+[\w.]*)?{key}\b", text, re.MULTILINE)]
    assert missing == []


@pytest.mark.parametrize("key", ["port", "tls", "auth", "mailbox", "renew"])
def test_a_key_with_a_hash_says_the_default(key, settings, edit):
    before = settings()
    edit("iscg.toml", f"# {key} = ", f"{key} = ")
    assert settings().mailbox == before.mailbox


def test_commented_policy_is_the_default(settings, edit):
    before = settings().roster.policy
    costs = ("notice", "hour_costs", "weekend_cost", "holiday_cost", "holidays")
    for key in ("hold_time", "question_life", "held_letter_hour", *costs, *keys(forms.Budgets)):
        edit("iscg.toml", f"# {key} = ", f"{key} = ")
    assert settings().roster.policy == before


def test_only_invented_people_and_domains_are_shipped():
    text = "".join(path.read_text(encoding="utf-8") for path in SHIPPED.glob("*.toml"))
    assert set(re.findall(r"[\w.-]+@[\w.-]*?([a-z]+)\b(?![.\w-])", text)) <= {"example", "localhost"}


def test_no_deadline_and_no_reminder_is_shipped(settings):
    roster = settings().roster
    assert [(m.designation, m.starts, m.deadline) for m in roster.meetings] == [("26-2", None, None)]
    assert roster.policy.reminders == ()


# --- from files to words -------------------------------------------------------------------------------------------


def test_a_deadline_without_an_offset_is_in_the_zone_of_the_group(settings, edit):
    edit("iscg.toml", "# deadline = 2026-11-24T17:30:00", "deadline = 2026-11-24T17:30:00")
    assert settings().roster.meetings[0].deadline == dt.datetime(2026, 11, 24, 16, 30, tzinfo=dt.UTC)


def test_a_deadline_with_an_offset_is_that_moment(settings, edit):
    edit("iscg.toml", "# deadline = 2026-11-24T17:30:00", "deadline = 2026-07-01T17:30:00-05:00")
    deadline = settings().roster.meetings[0].deadline
    assert deadline == dt.datetime(2026, 7, 1, 22, 30, tzinfo=dt.UTC)
    assert deadline.tzinfo is dt.UTC


def test_durations(settings, edit):
    edit("iscg.toml", '# reminders = ["P7D", "PT1H"]', 'reminders = ["P1W", "P1DT12H", "PT90M"]')
    expected = (dt.timedelta(days=7), dt.timedelta(days=1, hours=12), dt.timedelta(minutes=90))
    assert settings().roster.policy.reminders == expected


def test_nothing_is_erased_unless_configured(settings, edit):
    assert settings().roster.policy.retention is None
    edit("iscg.toml", '# retention = "P1095D"', 'retention = "P365D"')
    assert settings().roster.policy.retention == dt.timedelta(days=365)


def test_what_meetings_need(settings, edit):
    edit("iscg.toml", "# deadline_reminders = ", "deadline_reminders = ")
    edit("iscg.toml", "# joining_link = ", "joining_link = ")
    edit("iscg.toml", '# holidays = ["CH", "GE"]', 'holidays = ["FR"]')
    policy = settings().roster.policy
    assert policy.deadline_reminders == (dt.timedelta(days=7), dt.timedelta(days=1))
    assert policy.joining_link == "https://meet.itu.example/{uid}"
    assert policy.holidays == ("FR", "")


def test_no_link_and_no_reminder_where_none_is_configured(settings):
    policy = settings().roster.policy
    assert (policy.joining_link, policy.reminders, policy.deadline_reminders) == ("", (), ())


@pytest.mark.parametrize(
    "link",
    [
        "https://meet.itu.example/{uid}",
        "https://meet.itu.example:8443/iscg?on={date}T{time}Z#room",
        "https://meet.itu.example/always-the-same-room",
        "https://meet.itu.example",
    ],
)
def test_joining_links(link, settings, edit):
    edit("iscg.toml", '# joining_link = "https://meet.itu.example/{uid}"', f'joining_link = "{link}"')
    assert settings().roster.policy.joining_link == link


def test_who_wants_no_acknowledgements(settings, edit):
    edit("people.toml", "# acknowledge = true", "acknowledge = false")
    assert [person.acknowledge for person in settings().roster.people] == [True, False, *[True] * 5]


def test_hours_by_weekday_and_by_day(settings, edit):
    hours = (
        'hours = ["09:30-12:30", "14:30-17:30"]\n'
        '[sessions.weekday_hours]\nfriday = ["09:00-12:00"]\nsaturday = ["10:00-11:00"]\n'
        '[sessions.day_hours]\n2026-05-01 = []\n"2026-04-29" = ["08:00-09:00"]\n'
    )
    edit("sessions.toml", 'hours = ["09:30-12:30", "14:30-17:30"]\nsource = "https://council.itu.int/2026"\n', hours)
    (council,) = (session for session in settings().roster.sessions if session.body == "Council")
    starts = {day: [sitting.starts.hour for sitting in sittings.hours(council, day)] for day in sittings.days(council)}
    april, may = (lambda day: dt.date(2026, 4, day)), (lambda day: dt.date(2026, 5, day))
    assert starts == {
        **{april(28): [9, 14], april(29): [8], april(30): [9, 14], may(2): [10]},  # not on Friday, which is set
        **{may(day): [9, 14] for day in (4, 5, 6, 7)},
        may(8): [9],
    }


def test_what_calendars_leave_open(settings, edit, directory):
    (directory / "tsag.ics").touch()
    edit("sessions.toml", "", '[[calendars]]\nfile = "tsag.ics"\nbody = "TSAG"\n')
    assert settings().calendars == (CalendarFile("tsag.ics", "TSAG"),)
    assert not any("calendar" in warning for warning in settings().warnings)


def test_a_calendar_that_is_not_there_is_warned_of(settings, edit, directory):
    edit("sessions.toml", "", '[[calendars]]\nfile = "tsag.ics"\nzone = "Asia/Tokyo"\n')
    warning = f"There is no calendar {directory / 'tsag.ics'}, of which sessions.toml speaks."
    assert warning in settings().warnings


def test_since_is_utc(settings, edit):
    edit("iscg.toml", "# since = 2026-11-01T00:00:00", "since = 2026-11-01T00:00:00")
    assert settings().roster.policy.since == dt.datetime(2026, 10, 31, 23, tzinfo=dt.UTC)


def test_meetings_follow_one_another_by_designation(settings, edit):
    edit("iscg.toml", "", '[[meetings]]\ndesignation = "27-1"\n[[meetings]]\ndesignation = "26-10"\n')
    edit("iscg.toml", "", '[[meetings]]\ndesignation = "26-1"\nstarts = 2026-02-03\n')
    assert [m.designation for m in settings().roster.meetings] == ["26-1", "26-2", "26-10", "27-1"]


def test_subjects_appoint_their_coordinators_and_focal_points(settings):
    people = settings().roster.people
    bruno, chen = person_at(people, "bruno@spectrum.example"), person_at(people, "chen@standards.example")
    assert Role.COORDINATOR in bruno.roles(DAY)
    assert Role.FOCAL_POINT in chen.roles(DAY)


def test_the_term_of_a_coordinator_counts(settings, edit):
    edit("people.toml", "# ends = 2029-12-31", "ends = 2026-11-01")
    fiona = person_at(settings().roster.people, "fiona@development.example")
    assert Role.COORDINATOR not in fiona.roles(DAY)


def test_hours_of_a_session_are_its_own_or_those_of_plenaries(settings, edit):
    edit("sessions.toml", 'place = "Doha"', 'place = "Doha"\nhours = ["10:00-13:00"]')
    by_label = {session.label: session.hours for session in settings().roster.sessions}
    assert by_label["PP-26"] == (Sitting(dt.time(10), dt.time(13)),)
    assert by_label["TDAG-25"] == (Sitting(dt.time(9, 30), dt.time(12, 30)), Sitting(dt.time(14, 30), dt.time(17, 30)))


def test_a_maildir(settings, directory, edit):
    text = (directory / "iscg.toml").read_text(encoding="utf-8")
    imap = text[text.index("[imap]\n") : text.index("# [maildir]")]
    edit("iscg.toml", imap, "")
    edit("iscg.toml", '# [maildir]\n# path = "var/mail"', '[maildir]\npath = "templates"')
    assert settings().mailbox == Maildir(directory.parent / "templates", 2.0)


def test_no_encryption_on_this_machine(settings, edit):
    edit("iscg.toml", 'host = "imap.itu.example"', 'host = "127.0.0.1"')
    edit("iscg.toml", '# tls = "implicit"', 'tls = "none"')
    assert settings().mailbox.tls == "none"


def test_the_digest_changes_with_the_files_only(settings, edit):
    before = settings().digest
    assert settings().digest == before
    edit("people.toml", "", "# a remark\n")
    assert settings().digest != before
    assert re.fullmatch("[0-9a-f]{16}", before)


def test_names_in_other_scripts(settings, edit):
    edit("people.toml", '"Amina Example"', '"أمينة مثال"')
    edit("iscg.toml", '# zh = ""', 'zh = "例子"')
    assert settings().roster.people[0].name == "أمينة مثال"
    assert settings().roster.group.name("zh") == "例子"


# --- problems ------------------------------------------------------------------------------------------------------


def test_all_problems_at_once_file_by_file_and_line_by_line(edit, problems):
    edit("iscg.toml", "# port = 587", "port = 0")
    edit("iscg.toml", 'acronym = "ISCG"', 'acronym = "iscg"')
    edit("people.toml", 'zone = "Pacific/Fiji"', 'zone = "Pacific/Fidschi"')
    edit("people.toml", 'language = "ru"', 'langage = "ru"')
    edit("sessions.toml", "ends = 2027-11-12", "ends = 2026-11-12")
    edit("subjects.toml", 'coordinator = "dmitri"', 'coordinator = "ivan"')
    found = problems()
    keys_only = [problem.split(": ")[0].split(", ")[::2] for problem in found]
    assert keys_only == [
        ["iscg.toml", "group.acronym"],
        ["iscg.toml", "smtp.port"],
        ["people.toml", "people[4].langage"],
        ["people.toml", "people[6].zone"],
        ["sessions.toml", "sessions[2].ends"],
        ["subjects.toml", "subjects[3].coordinator"],
    ]


def test_a_broken_person_is_still_known_to_subjects(edit, problems):
    edit("people.toml", 'zone = "Europe/Zurich"', 'zone = "Genf"')
    assert len(problems()) == 1


def test_a_file_that_is_not_toml_does_not_hide_the_others(edit, problems):
    edit("people.toml", 'name = "Amina Example"', "name = Amina Example")
    edit("sessions.toml", 'zone = "Asia/Qatar"', 'zone = "Asia/Doha"')
    first, second = problems()
    assert re.fullmatch(r"people\.toml, line 20: this is not TOML: invalid value", first)
    assert second.startswith("sessions.toml, line 31, sessions[1].zone")


def test_an_open_bracket_is_told_with_the_last_line(edit, problems):
    text = edit("people.toml", "", "x = [1,\n2")
    (problem,) = problems()
    assert problem.startswith(f"people.toml, line {text.count(chr(10)) + 1}: this is not TOML")


def test_a_file_in_another_encoding(directory, problems):
    path = directory / "people.toml"
    path.write_bytes(path.read_bytes().replace(b"Bruno Example", "Bruño".encode("latin-1")))
    (problem,) = problems()
    line = path.read_bytes().partition(b"\xf1")[0].count(b"\n") + 1
    assert problem == f"people.toml, line {line}: save this file as UTF-8"


def test_a_byte_order_mark_does_not_matter(directory, settings):
    path = directory / "people.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(settings().roster.people) == 7


def test_a_missing_file(directory, problems):
    (directory / "sessions.toml").unlink()
    assert problems() == (f"{directory}/sessions.toml cannot be read: No such file or directory",)


def test_a_missing_directory(tmp_path):
    with pytest.raises(ConfigError) as raised:
        load(tmp_path / "nowhere", {})
    assert raised.value.problems == (f"there is no directory {tmp_path}/nowhere with the configuration",)


# --- secrets -------------------------------------------------------------------------------------------------------


def test_secrets_are_found_and_never_shown(settings):
    found = settings()
    assert (found.mailbox.secret, found.smtp.secret) == ("correct horse", "battery staple")
    assert "correct horse" not in repr(found)
    assert "battery staple" not in repr(found)


def test_a_secret_from_a_file(settings, environment, tmp_path):
    file = tmp_path / "password"
    file.write_text("from a file\n", encoding="utf-8")
    file.chmod(0o600)
    del environment["ISCG_IMAP_PASSWORD"]
    environment["ISCG_IMAP_PASSWORD_FILE"] = str(file)
    assert settings().mailbox.secret == "from a file"
    assert not any("ISCG_IMAP" in warning for warning in settings().warnings)


def test_a_secret_that_everybody_can_read_is_warned_of(settings, environment, tmp_path):
    file = tmp_path / "password"
    file.write_text("from a file", encoding="utf-8")
    file.chmod(0o644)
    del environment["ISCG_IMAP_PASSWORD"]
    environment["ISCG_IMAP_PASSWORD_FILE"] = str(file)
    expected = "The file that ISCG_IMAP_PASSWORD_FILE names can be read by every user of this machine: chmod o-rwx it."
    assert expected in settings().warnings


@pytest.mark.parametrize(
    ("content", "said"), [(None, "cannot be read: No such file or directory"), (b"\n", "is empty"), (b"\xff", "UTF-8")]
)
def test_a_secret_file_that_is_no_use(content, said, environment, problems, tmp_path):
    if content is not None:
        (tmp_path / "password").write_bytes(content)
    del environment["ISCG_SMTP_PASSWORD"]
    environment["ISCG_SMTP_PASSWORD_FILE"] = str(tmp_path / "password")
    (problem,) = problems()
    assert "smtp.secret: the file that ISCG_SMTP_PASSWORD_FILE names" in problem
    assert said in problem


@pytest.mark.parametrize("wrong", ["hunter2", "HUNTER2", 7777777])
def test_a_secret_in_a_file_is_never_repeated(wrong, edit, problems):
    shown = f'"{wrong}"' if isinstance(wrong, str) else str(wrong)
    edit("iscg.toml", '"ISCG_IMAP_PASSWORD"', shown)
    edit("iscg.toml", "# port = 587", f"passwort = {shown}")
    assert len(problems()) == 2
    assert str(wrong) not in "".join(problems())


# --- warnings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "warning"),
    [
        ("iscg.toml", "authserv_id = ", "# ", "No authserv_id is configured: nobody's mail counts as verified."),
        (
            "iscg.toml",
            "receivers = ",
            "# ",
            "No receivers are configured: a mail counts as received when the bot fetched it.",
        ),
        (
            "iscg.toml",
            'relays = ["',
            '# ["',
            "No relays are configured for int-sect-group@lists.itu.example: "
            "nobody's mail counts as sent by a list member.",
        ),
        (
            "iscg.toml",
            "# starts = 2026-12-08",
            "starts = 2026-11-24",
            "No next meeting is configured: contributions cannot be numbered.",
        ),
        (
            "iscg.toml",
            "# starts = 2026-12-08",
            "starts = 2026-12-08\ndeadline = 2026-12-09T12:00:00",
            "The deadline for contributions to 26-2 lies after the first day of the meeting.",
        ),
        (
            "people.toml",
            'role = "secretariat"',
            'role = "secretariat"\nends = 2026-11-24',
            "Nobody is appointed to the secretariat: held mail has nobody to decide about it.",
        ),
        (
            "people.toml",
            "# ends = 2029-12-31",
            "ends = 2026-11-01",
            'The subject "Accessibility" has no coordinator; it should have one.',
        ),
    ],
)
def test_warnings_do_not_refuse(file, old, new, warning, settings, edit):
    edit(file, old, new)
    assert warning in settings().warnings


def test_sessions_that_are_over_need_no_hours(directory, environment):
    assert load(directory, environment, dt.date(2027, 12, 1)).warnings == ()


def test_today_counts_where_no_day_is_given(directory, environment, edit):
    edit("people.toml", "# ends = 2030-11-30", "ends = 2022-12-01")
    warnings = load(directory, environment).warnings
    assert "The term of Amina Example as Chair ended on 1 December 2022." in warnings

"""What must fit together: rules about more than one key.

A check takes the draft and yields what is wrong; it looks only at tables that are filled in well by themselves.
"""

from collections.abc import Callable, Iterable, Iterator

from iscg_bot.config.checks import calendars, groups, oauth, people, places, servers
from iscg_bot.config.credentials import Environment
from iscg_bot.config.drafts import Draft
from iscg_bot.config.problems import Problem

CHECKS: tuple[Callable[[Draft], Iterable[Problem]], ...] = (
    groups.some_list,
    groups.languages,
    groups.own_addresses,
    groups.canary,
    people.ids_once,
    people.addresses_once,
    people.languages,
    people.appointments,
    people.subjects_once,
    people.subject_holders,
    calendars.sessions,
    calendars.calendars_once,
    calendars.meetings,
    calendars.meetings_once,
    calendars.since,
    calendars.reminders,
    servers.one_mailbox,
    servers.encryption,
    servers.certificates,
    servers.signing_in,
    oauth.tokens,
    oauth.providers,
    places.directories,
    places.register,
)


def mismatches(draft: Draft, environment: Environment) -> Iterator[Problem]:
    """Everything that does not fit together."""
    for check in CHECKS:
        yield from check(draft)
    yield from servers.secrets(draft, environment)
    yield from oauth.secrets(draft, environment)

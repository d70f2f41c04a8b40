"""The group on the wire: its lists, its languages, its own addresses."""

from collections.abc import Iterator

from iscg_bot.config.drafts import Draft
from iscg_bot.config.files import ISCG
from iscg_bot.config.lines import Path
from iscg_bot.config.problems import Problem


def some_list(draft: Draft) -> Iterator[Problem]:
    """Without a list there is nothing to watch."""
    if not draft.files[ISCG].broken and not draft.files[ISCG].tables.get("lists"):
        yield Problem(ISCG, ("lists",), "at least one mailing list must be given, in a table [[lists]]")


def languages(draft: Draft) -> Iterator[Problem]:
    """The language for unknown people is one that the group writes."""
    group = draft.group
    if group and group.language not in group.languages:
        yield Problem(ISCG, ("group", "language"), f'"{group.language}" is not among the languages of the group')


def canary(draft: Draft) -> Iterator[Problem]:
    """What the bot writes to itself every hour is for no member's eyes."""
    address = (draft.policy.canary if draft.policy else None) or ""
    lists = (own.lower() for path, own in draft.own_addresses() if path[0] == "lists")
    if address.lower() in lists:
        yield Problem(ISCG, ("policy", "canary"), f'every member of "{address}" would get a letter an hour')


def own_addresses(draft: Draft) -> Iterator[Problem]:
    """The robot and every list have addresses of their own: else the bot would answer itself or the list."""
    seen: dict[str, Path] = {}
    for path, address in draft.own_addresses():
        if address.lower() in seen:
            first = draft.files[ISCG].place(seen[address.lower()])
            yield Problem(
                ISCG, path, f'"{address}" is already given at {first}; the robot and each list need their own'
            )
        seen.setdefault(address.lower(), path)

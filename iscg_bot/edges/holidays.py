"""Public holidays where the group is: they warn and cost, they never block."""

import datetime as dt
import functools

import holidays

from iscg_bot.errors import PermanentError
from iscg_bot.model.groups import Policy


def holidays_between(policy: Policy, first: dt.date, last: dt.date) -> frozenset[dt.date]:
    """Every public holiday of the group's country and subdivision from *first* to *last*, both included.

    Raises PermanentError where the library knows no such place.
    """
    years = range(first.year, last.year + 1)
    return frozenset(day for year in years for day in _of(policy.holidays, year) if first <= day <= last)


@functools.cache
def _of(place: tuple[str, str], year: int) -> frozenset[dt.date]:
    country, subdivision = place
    try:
        return frozenset(holidays.country_holidays(country, subdiv=subdivision or None, years=year))
    except NotImplementedError as error:
        raise PermanentError(f"no public holidays are known for {'-'.join(filter(None, place))}") from error

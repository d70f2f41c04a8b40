"""Did a mail come through a list of ours, and what else did it pass? (mail.md M46, M47, M84)"""

import re

from iscg_bot.intake import addresses, authentications, encodedwords, headers, traces
from iscg_bot.intake.authentications import Result
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.headers import Header
from iscg_bot.model.groups import Group, MailList

_LIST_ID = re.compile(r"<\s*([^<>\s]{1,255})\s*>\s*$|^\s*([^<>\s]{1,255})\s*$")
_MAILTO = re.compile(r"mailto:([^?>\s]{3,254})", re.IGNORECASE)
# What list servers put behind the list's name: Sender: list-bounces@, list-request@ (also with a VERP tag).
_ROLE = re.compile(r"-(?:bounces|request|owner|admin|errors)(?:\+[^@]*)?@")


def claimed(header: Header, group: Group) -> MailList | None:
    """The list of ours that the mail says it came through: List-Id, List-Post, X-BeenThere or Sender."""
    names = set(_ids(header))
    named = {headers.unfold(b).lower() for b in header.all("x-beenthere", "x-loop")}
    named |= {m.lower() for b in header.all("list-post") for m in _MAILTO.findall(headers.unfold(b))}
    named |= {_ROLE.sub("@", a.email) for a in addresses.parse(header.all("sender"), Findings())}
    for known in group.lists:
        own = {address.lower() for address in known.addresses}
        if own & named or {address.replace("@", ".") for address in own} & names:
            return known
    return None


def listed(header: Header, group: Group, found: tuple[Result, ...]) -> MailList | None:
    """The list that the mail provably came through: our server saw its relay, or vouches for its domain (M84)."""
    known = claimed(header, group)
    if known is None:
        return None
    domains = {addresses.domain_of(address.lower()) for address in known.addresses}
    vouched = (
        authentications.passed(found, "dkim", "header.d", "header.i")
        | authentications.passed(found, "spf", "smtp.mailfrom")
        | authentications.passed(found, "dmarc", "header.from")
    )
    return known if vouched & domains or traces.came_from(header, group, known) else None


def foreign(header: Header, group: Group) -> str:
    """The List-Id of a list that is none of ours, empty if there is none or ours is there, too."""
    if claimed(header, group):
        return ""
    return next(iter(_ids(header)), "")


def _ids(header: Header) -> list[str]:
    """RFC 2919 3: the identifier stands in angle brackets, behind a phrase that may be encoded."""
    texts = (encodedwords.decode(body) for body in header.all("list-id"))
    return [(match[1] or match[2]).lower() for text in texts if (match := _LIST_ID.search(text))]

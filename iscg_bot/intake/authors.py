"""Who really wrote a mail (mail.md M82 to M91), and how sure we are of it (M84)."""

import re

from iscg_bot.intake import addresses, authentications, encodedwords
from iscg_bot.intake.authentications import Result
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.headers import Header
from iscg_bot.model.groups import Group
from iscg_bot.model.mail import Address
from iscg_bot.model.people import Identity

# "Kezia via int-sect-group" and its like: the list server's words behind the author's name.
_VIA = re.compile(r"\s+(?:via|par|über|через|по поручению|通过|通過|经由|عبر)\s+.*$|\s+\([^()]*\)\s*$", re.IGNORECASE)
_BATV = re.compile(r"^(?:prvs|btv1)=+[^=]{1,40}=(?=[^@]+@)", re.IGNORECASE)
_VERP = re.compile(r"^[^@]{1,64}\+([^@=+]{1,64})=([^@=]{1,255})@", re.IGNORECASE)


def author(header: Header, group: Group, findings: Findings, hints: tuple[str, ...]) -> Address | None:
    """The person behind From (RFC 5322 3.6.2); behind a list's From-munging, whoever wrote to the list (M82).

    None where there is no usable address, or only the list's own: an answer must never go there.
    """
    written = _written(header, findings, hints)
    if written is None or not _is_munged(written.email, group):
        return written
    found = _recovered(header, group, written, findings, hints)
    if found is None:
        findings.repair("From is the list's address and the author could not be found")
        return None
    return Address(found.name or encodedwords.visible(_VIA.sub("", written.name)).strip("'\" "), found.email)


def is_sure(header: Header, group: Group, who: Address | None) -> bool:
    """Do all fields where munging lists leave the author name *who*? Those that the author wrote may name another.

    Reply-To, X-Original-From and Cc pass through a list as they were written, beside what the list puts there (M84).
    """
    written = _written(header, Findings(), ())
    if written is None or not _is_munged(written.email, group):
        return True
    left = _people(header, group, Findings(), (), "reply-to", "x-original-from", "x-original-sender")
    named = {a.email for a in (*left, *_namesakes(header, group, written, Findings(), ()))}
    return named <= {who.email if who else ""}


def level(who: Address | None, found: tuple[Result, ...], is_listed: bool, sure: bool = True) -> Identity:
    """How sure we are of the author: what our own server verified for the author's own domain (RFC 8601, M84).

    A list vouches for whoever wrote to it; not being *sure* who that was, we ask.
    """
    domain = addresses.domain_of(who.email) if who else ""
    signed = authentications.passed(found, "dkim", "header.d", "header.i")
    sent = authentications.passed(found, "spf", "smtp.mailfrom")
    if domain and domain in authentications.passed(found, "dmarc", "header.from"):
        return Identity.VERIFIED
    if any(authentications.is_aligned(d, domain) for d in signed):
        return Identity.VERIFIED
    if who and who.email in authentications.logged_in(found):
        return Identity.VERIFIED
    if is_listed:
        return Identity.LISTED if sure else Identity.AUTHENTICATED
    aligned = any(authentications.is_aligned(d, domain) for d in sent)
    return Identity.AUTHENTICATED if aligned else Identity.CLAIMED


def _written(header: Header, findings: Findings, hints: tuple[str, ...]) -> Address | None:
    """From; of several, the one that Sender names, else the first (M89). Without any, what else there is (M90)."""
    froms = addresses.parse(header.all("from"), findings, hints)
    senders = addresses.parse(header.all("sender"), findings, hints)
    if froms:
        named = {a.email for a in senders}
        return next((a for a in froms if len(froms) > 1 and a.email in named), froms[0])
    findings.repair("From holds no usable address")
    others = (*senders, *addresses.parse(header.all("reply-to", "return-path"), findings, hints))
    return next(iter(others), None)


def _is_munged(email: str, group: Group) -> bool:
    """Is From the list's, or does it carry the author's address at the list's domain (person=example.org@lists)?"""
    local, _, domain = email.partition("@")
    domains = {addresses.domain_of(a.lower()) for known in group.lists for a in known.addresses}
    return group.list_at(email) is not None or ("=" in local and domain in domains)


def _people(header: Header, group: Group, findings: Findings, hints: tuple[str, ...], *names: str) -> list[Address]:
    """Whom these fields name, without the lists themselves."""
    return [a for a in addresses.parse(header.all(*names), findings, hints) if not _is_munged(a.email, group)]


def _namesakes(
    header: Header, group: Group, written: Address, findings: Findings, hints: tuple[str, ...]
) -> list[Address]:
    """Those in Reply-To, then Cc, who are called as the From of the list says."""
    called = _name(written.name)
    found = (a for n in ("reply-to", "cc") for a in _people(header, group, findings, hints, n))
    return [a for a in found if called and _name(a.name) == called]


def _recovered(
    header: Header, group: Group, written: Address, findings: Findings, hints: tuple[str, ...]
) -> Address | None:
    def people(*names: str) -> list[Address]:
        return _people(header, group, findings, hints, *names)

    original, replies = people("x-original-from"), people("reply-to")
    known = {a.email for a in (*replies, *people("x-original-sender"))}
    candidates = (
        [a for a in original if a.email in known],
        replies if len(replies) == 1 else [],
        original,  # Sympa writes it itself and leaves Reply-To to the list
        _namesakes(header, group, written, findings, hints),
        _encoded(written.email),
        [a for a in map(_envelope, people("x-mailfrom", "return-path")) if not _is_role(a, group)],
    )
    return next((found[0] for found in candidates if found), None)


def _name(text: str) -> str:
    return _VIA.sub("", text).strip("'\" ").casefold()


def _encoded(email: str) -> list[Address]:
    """person=example.org@lists.itu.int (also person=40example.org@) is person@example.org."""
    local = email.partition("@")[0]
    name, equals, domain = local.replace("=40", "=").rpartition("=")
    found = addresses.usable(f"{name}@{domain}") if equals else ""
    return [Address("", found)] if found else []


def _envelope(address: Address) -> Address:
    """An envelope sender without BATV (prvs=tag=person@) and VERP (bounce+person=example.org@)."""
    email = _BATV.sub("", address.email)
    verp = _VERP.match(email)
    return Address("", addresses.usable(f"{verp[1]}@{verp[2]}") or email) if verp else Address("", email)


def _is_role(address: Address, group: Group) -> bool:
    domains = {addresses.domain_of(a.lower()) for known in group.lists for a in known.addresses}
    return addresses.domain_of(address.email) in domains or "bounce" in address.email.partition("@")[0]

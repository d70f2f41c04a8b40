"""Tokens: who needs them, and what each provider wants to know."""

from collections.abc import Iterator

from iscg_bot.config import credentials
from iscg_bot.config.credentials import Environment
from iscg_bot.config.drafts import Draft
from iscg_bot.config.files import ISCG
from iscg_bot.config.problems import Problem

TOKENS = ("xoauth2", "oauthbearer")


def tokens(draft: Draft) -> Iterator[Problem]:
    """A server without a secret needs tokens, and tokens a table that says where they come from."""
    imap, smtp, known = draft.imap, draft.smtp, "oauth" in draft.files[ISCG].tables
    if imap and not imap.secret and not (imap.auth in TOKENS and known):
        yield Problem(ISCG, ("imap", "secret"), 'must be given, or auth = "xoauth2" or "oauthbearer" and [oauth]')
    if smtp and smtp.auth in TOKENS and not (known and smtp.user and not smtp.secret):
        yield Problem(ISCG, ("smtp", "auth"), f'"{smtp.auth}" needs [oauth] and a user, and no secret')


def providers(draft: Draft) -> Iterator[Problem]:
    """What its provider wants to know."""
    form = draft.oauth
    if form is None:
        return
    wanted = {"microsoft": "tenant", "google": "refresh_token", "custom": "endpoint"}[form.provider]
    if not getattr(form, wanted):
        yield Problem(ISCG, ("oauth", wanted), f'must be given where the provider is "{form.provider}"')
    if not form.refresh_token and not form.client_secret:
        yield Problem(ISCG, ("oauth", "client_secret"), "must be given where there is no refresh token")
    if form.ca and not (draft.base / form.ca).is_file():
        yield Problem(ISCG, ("oauth", "ca"), f"there is no file {draft.base / form.ca}")


def secrets(draft: Draft, environment: Environment) -> Iterator[Problem]:
    """Every secret that is named can be found."""
    for key in ("client_secret", "refresh_token") if draft.oauth else ():
        name = getattr(draft.oauth, key)
        if name and (problem := credentials.find(name, environment).problem):
            yield Problem(ISCG, ("oauth", key), problem)

"""[oauth]: what is known of the providers, and the table as the model has it."""

from iscg_bot.config import credentials, forms
from iscg_bot.config.credentials import Environment
from iscg_bot.config.drafts import Draft
from iscg_bot.model.servers import OAuth

# learn.microsoft.com: Authenticate an IMAP, POP or SMTP connection using OAuth
_MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"
_MICROSOFT_MAIL = "https://outlook.office.com"
_MICROSOFT_SCOPE = f"{_MICROSOFT_MAIL}/IMAP.AccessAsUser.All {_MICROSOFT_MAIL}/SMTP.Send offline_access"
_MICROSOFT_APPLICATION = "https://outlook.office365.com/.default"  # client credentials: what an administrator granted
_GOOGLE = "https://oauth2.googleapis.com/token"  # developers.google.com/identity/protocols/oauth2/web-server


def source(draft: Draft, environment: Environment) -> OAuth | None:
    """Where tokens come from, if they are configured. The draft has no problems."""
    form = draft.oauth
    if form is None or draft.store is None:
        return None
    return OAuth(
        endpoint=endpoint(form),
        client=form.client,
        client_secret=_secret(form.client_secret, environment),
        refresh_token=_secret(form.refresh_token, environment),
        scope=form.scope or _scope(form),
        ca=str(draft.base / form.ca) if form.ca else "",
        memory=str(draft.base / draft.store.directory / "tokens"),
    )


def endpoint(form: forms.OAuth) -> str:
    """The address; empty where it is not known."""
    if form.endpoint or form.provider == "custom":
        return form.endpoint or ""
    return _GOOGLE if form.provider == "google" else _MICROSOFT.format(tenant=form.tenant)


def _scope(form: forms.OAuth) -> str:
    """A refresh token of Google's has its scope already."""
    if form.provider != "microsoft":
        return ""
    return _MICROSOFT_SCOPE if form.refresh_token else _MICROSOFT_APPLICATION


def _secret(name: str | None, environment: Environment) -> str:
    return credentials.find(name, environment).value if name else ""

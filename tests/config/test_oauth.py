"""[oauth]: presets of the providers, and who needs what."""

import pytest

from iscg_bot.config import load
from iscg_bot.errors import ConfigError
from iscg_bot.model.servers import OAuth

SECRETS = {"ISCG_OAUTH_CLIENT_SECRET": "c", "ISCG_OAUTH_REFRESH_TOKEN": "r"}
CLIENT = 'client = "bot"\nclient_secret = "ISCG_OAUTH_CLIENT_SECRET"\n'
REFRESH = 'refresh_token = "ISCG_OAUTH_REFRESH_TOKEN"\n'


@pytest.fixture
def loaded(directory, environment, edit):
    """Loads a configuration with this [oauth], and tokens instead of both passwords."""

    def load_it(oauth, secrets=SECRETS):
        edit("iscg.toml", 'secret = "ISCG_IMAP_PASSWORD"', 'auth = "xoauth2"')
        edit("iscg.toml", 'secret = "ISCG_SMTP_PASSWORD"', 'auth = "oauthbearer"')
        path = directory / "iscg.toml"
        path.write_text(f"{path.read_text()}\n{oauth}")
        return load(directory, {**environment, **secrets})

    return load_it


@pytest.mark.parametrize(
    ("oauth", "endpoint", "scope", "refresh"),
    [
        (
            f'provider = "microsoft"\ntenant = "itu.example"\n{CLIENT}{REFRESH}',
            "https://login.microsoftonline.com/itu.example/oauth2/v2.0/token",
            "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
            "r",
        ),
        (
            f'provider = "microsoft"\ntenant = "itu.example"\n{CLIENT}',
            "https://login.microsoftonline.com/itu.example/oauth2/v2.0/token",
            "https://outlook.office365.com/.default",
            "",
        ),
        (f'provider = "google"\n{CLIENT}{REFRESH}', "https://oauth2.googleapis.com/token", "", "r"),
        (
            f'provider = "custom"\nendpoint = "https://id.itu.example/t"\nscope = "mail"\n{CLIENT}',
            "https://id.itu.example/t",
            "mail",
            "",
        ),
    ],
)
def test_presets(loaded, directory, oauth, endpoint, scope, refresh):
    found = loaded(f"[oauth]\n{oauth}")
    assert found.oauth == OAuth(endpoint, "bot", "c", refresh, scope, memory=str(directory.parent / "var" / "tokens"))
    assert (found.mailbox.auth, found.mailbox.secret) == ("xoauth2", "")
    assert (found.smtp.auth, found.smtp.secret) == ("oauthbearer", "")
    assert "'c'" not in repr(found) and "'r'" not in repr(found)


@pytest.mark.parametrize(
    ("oauth", "sentence"),
    [
        ("", 'must be given, or auth = "xoauth2" or "oauthbearer" and \\[oauth\\]'),
        ("", '"oauthbearer" needs \\[oauth\\] and a user, and no secret'),
        (f'[oauth]\nprovider = "microsoft"\n{CLIENT}', 'tenant.*must be given where the provider is "microsoft"'),
        (f'[oauth]\nprovider = "google"\n{CLIENT}', 'refresh_token.*must be given where the provider is "google"'),
        (f'[oauth]\nprovider = "custom"\n{CLIENT}', 'endpoint.*must be given where the provider is "custom"'),
        ('[oauth]\nprovider = "custom"\nclient = "bot"', "must be given where there is no refresh token"),
        (f'[oauth]\nprovider = "custom"\nendpoint = "http://id.example/t"\n{CLIENT}', "is no link"),
        (f'[oauth]\nprovider = "microsoft"\ntenant = "a/b"\n{CLIENT}', "does not fit"),
        (f'[oauth]\nprovider = "google"\n{CLIENT}{REFRESH}ca = "none.pem"', "there is no file"),
    ],
)
def test_what_is_missing_or_wrong_is_said(loaded, oauth, sentence):
    with pytest.raises(ConfigError, match=sentence):
        loaded(oauth)


def test_secrets_come_from_the_environment(loaded):
    with pytest.raises(ConfigError, match="ISCG_OAUTH_REFRESH_TOKEN_FILE"):
        loaded(f'[oauth]\nprovider = "google"\n{CLIENT}{REFRESH}', {"ISCG_OAUTH_CLIENT_SECRET": "c"})

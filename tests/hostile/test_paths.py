"""Names of attachments are somebody else's words: none of them leads anywhere (M95, M107)."""

import base64
import hashlib
import re
from pathlib import Path

import pytest

from tests.desk.conftest import STORIES, Office, office, templates, text  # noqa: F401

NAMES = {
    "up": "../../../../etc/cron.d/evil.pdf",
    "up, Windows": r"..\..\..\Windows\System32\evil.pdf",
    "absolute": "/etc/passwd",
    "a drive": r"C:\autoexec.pdf",
    "a share": r"\\evil.example\share\evil.pdf",
    "reserved": "CON.pdf",
    "reserved, bare": "aux",
    "reserved, late": "lpt1.tar.pdf",
    "dots": "..",
    "dot": ".",
    "hidden": ".bashrc",
    "empty": "",
    "spaces": "   ",
    "4 kB": "a" * 4096 + ".pdf",
    "4 kB of directories": "x/" * 2048 + "paper.pdf",
    "4 kB of Chinese": "文" * 4096 + ".pdf",
    "a shell": "$(touch evil);`touch evil`|evil&.pdf",
    "an option": "--output=evil.pdf",
    "percent": "%2e%2e%2f%2e%2e%2fevil.pdf",
    "turned round": "paper\u202efdp.exe.pdf",
    "a page": "<script>alert(1)</script>.pdf",
}
CONTENT = b"%PDF-1.4 captions\n"


def submission(name: str) -> bytes:
    """The story with its file under another name (RFC 2231, so that every name can be said)."""
    raw = (STORIES / "submission.eml").read_bytes()
    given = "".join(f"%{octet:02X}" for octet in name.encode())
    return raw.replace(b'filename="captions.pdf"', f"filename*=utf-8''{given}".encode())


def files(place: Path) -> set[Path]:
    return {path.relative_to(place) for path in place.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
async def test_a_name_leads_nowhere(office: Office, tmp_path: Path, name: str) -> None:  # noqa: F811
    """The content lies under its hash; the name that is shown is one short name of a file."""
    (letter,) = await office.receive(submission(name))
    (document,) = await office.register.documents()
    (file,) = document.files
    digest = hashlib.sha256(CONTENT).hexdigest()
    assert file.sha256 == digest
    stored = {path for path in files(tmp_path) if path.parts[0] == "files"}
    assert {path.name.partition(".")[0] for path in stored} == {digest}
    others = {path.parts[0].partition("-")[0] for path in files(tmp_path) - stored}
    assert others <= {"register.sqlite"}
    assert file.name and len(file.name.encode()) <= 150
    assert not re.search(r'[/\\<>:"|?*\x00-\x1f\u202a-\u202e]', file.name) and file.name == file.name.strip(" .")
    assert not re.match(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)", file.name)
    assert file.name in text(letter)


@pytest.mark.parametrize("name", ["paper\u202efdp.exe", "paper.pdf:evil.exe", "paper.pdf .exe", "paper.exe."])
async def test_a_program_is_none_of_our_documents(office: Office, name: str) -> None:  # noqa: F811
    """However its name looks."""
    await office.receive(submission(name))
    assert await office.numbers() == {}


async def test_a_thousand_names_of_4_kb_cost_little(office: Office) -> None:  # noqa: F811
    raw = submission("../" + "x" * 4096 + ".pdf")
    head, _, rest = raw.partition(b"--b\r\n" if b"--b\r\n" in raw else b"--b\n")
    part = b"--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''%s.pdf\n"
    part += b"Content-Transfer-Encoding: base64\n\n%s\n"
    many = b"".join(part % (b"%2E%2E%2F" * 455, base64.b64encode(CONTENT + b"%d" % n)) for n in range(990))
    await office.receive(head + many + b"--b\n" + rest)
    (outcome,) = await office.outcomes()
    assert outcome.state in ("decided", "held", "awaiting") and "broke" not in outcome.because

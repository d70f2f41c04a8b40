"""The unit for systemd: hardened, and systemd takes it."""

import configparser
import shutil
import subprocess
from pathlib import Path

UNIT = Path(__file__).parents[2] / "config" / "iscg-bot.service"
SAYS = {
    "type": "notify",
    "dynamicuser": "yes",
    "statedirectory": "iscg-bot",
    "nonewprivileges": "yes",
    "protectsystem": "strict",
    "protecthome": "yes",
    "privatetmp": "yes",
    "privatedevices": "yes",
    "capabilityboundingset": "",
    "umask": "0077",
    "restart": "always",
    "execreload": "/bin/kill -HUP $MAINPID",
}


def test_it_says_what_keeps_the_machine_from_us() -> None:
    unit = configparser.RawConfigParser(strict=False, interpolation=None)
    unit.read(UNIT)
    service = dict(unit["Service"])
    assert {key: service.get(key) for key in SAYS} == SAYS
    assert int(service["watchdogsec"]) >= 30 and service["memorymax"]
    text = UNIT.read_text()
    assert text.count("LoadCredential=") == text.count("_FILE=%d/") == 2
    assert "ISCG_IMAP_PASSWORD=" not in text


def test_systemd_takes_it(tmp_path: Path) -> None:
    """Where there is a systemd to ask; elsewhere the text alone is looked at, above."""
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        return
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text().replace("/opt/iscg-bot/.venv/bin/iscg-bot", "/bin/true"))
    judged = subprocess.run([analyze, "verify", str(unit)], capture_output=True, text=True, check=False)
    assert (judged.returncode, judged.stderr) == (0, "")
    exposure = subprocess.run(
        [analyze, "security", "--offline=true", "--threshold=20", str(unit)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert exposure.returncode == 0, exposure.stdout[-300:]

"""Run by the Python of Roundup: its mail gateway takes in the mails of a directory, each as a new issue.

python _roundup.py TRACKER MAILS: a classic tracker on SQLite is made at TRACKER; seconds and issues go to stdout.
"""

import io
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

from roundup import instance

_ARGUMENTS = SimpleNamespace(default_class="", set_value=[])  # as its command has them when nothing is given


def make(home: Path) -> None:
    """Everybody may write; what it answers goes to a file."""
    admin = [str(Path(sys.executable).with_name("roundup-admin")), "-i", str(home)]
    subprocess.run([*admin, "install", "classic", "sqlite"], check=True, capture_output=True)
    ini = home / "config.ini"
    text = ini.read_text()
    for old, new in (
        ("#web = NO DEFAULT", "web = http://127.0.0.1/"),
        ("#domain = NO DEFAULT", "domain = itu.example"),
        ("#host = NO DEFAULT", "host = 127.0.0.1"),
        ("\ndebug = \n", f"\ndebug = {home / 'sent'}\n"),
    ):
        assert old in text, old
        text = text.replace(old, new)
    ini.write_text(text)
    schema = home / "schema.py"
    allowed = "db.security.addPermissionToRole('Anonymous', 'Email Access')"
    schema.write_text(schema.read_text().replace(f"#{allowed}", allowed))
    subprocess.run([*admin, "initialise", "secret"], check=True, capture_output=True)


def take(home: Path, mails: Path) -> None:
    """One after the other, as when a mail server hands them over."""
    tracker = instance.open(str(home))
    raws = [path.read_bytes() for path in sorted(mails.iterdir())]
    began = time.perf_counter()
    for raw in raws:
        tracker.MailGW(tracker, _ARGUMENTS).main(io.BytesIO(raw))
    seconds = time.perf_counter() - began
    db = tracker.open("admin")
    print("taken", seconds, len(db.issue.list()), len(db.msg.list()))
    db.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
    take(Path(sys.argv[1]), Path(sys.argv[2]))

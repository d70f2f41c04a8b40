"""GNU Mailman 3: one list."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.servers.processes import HERE, Server, ServersMissing, fill, root, run

BIN = HERE.parent.parent / ".venv-mailman" / "bin"


class Mailman:
    """One Mailman in *home* as whoever we are. As root it is not sent to another user: that one may not reach BIN."""

    def __init__(self, home: Path, address: str, members: Sequence[str], ports: Mapping[str, int]) -> None:
        if not (BIN / "mailman").exists():
            raise ServersMissing(f"{BIN} does not exist. Run 'make mailman'.")
        self.ports, config = ports, home / "mailman.cfg"
        (home / "var" / "etc").mkdir(parents=True)
        fill("mailman.cfg", config, {"home": home, "domain": address.partition("@lists.")[2], **ports})
        create = [str(BIN / "mailman"), *(["--run-as-root"] if root() else []), "-C", str(config)]
        surroundings = {"HOME": str(home), "PYTHONPATH": str(HERE / "etc"), "PYTHONDONTWRITEBYTECODE": "1"}
        task = {"LIST": address, "MEMBERS": " ".join(members)}
        run([*create, "withlist", "-r", "create_list.create"], home / "create.log", **surroundings, **task)
        self.server = Server([str(BIN / "master"), "-C", str(config)], home / "master.log", HOME=str(home))

    def wait(self) -> None:
        """Wait until it takes posts."""
        self.server.wait_for(self.ports["lists_lmtp"], b"220")

    def stop(self) -> None:
        """Stop."""
        self.server.stop()

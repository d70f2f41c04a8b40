"""A disk that is full for a while: a small one of its own where we may mount one, else a limit upon what we write."""

import os
import resource
import subprocess
from contextlib import suppress
from pathlib import Path

SIZE = 512  # MiB


class Disk:
    """The directory where the register and the files lie; *mounted* says which of the two it is."""

    def __init__(self, directory: Path) -> None:
        self.directory, self._ballast = directory, directory / "ballast"
        directory.mkdir(exist_ok=True)
        mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}m,mode=700", "tmpfs", str(directory)]
        self.mounted = os.getuid() == 0 and subprocess.run(mount, check=False, capture_output=True).returncode == 0

    def fill(self, pid: int) -> None:
        """No byte more; *pid* is who shall notice it where the disk is everybody's."""
        if not self.mounted:
            with suppress(ProcessLookupError):  # killed meanwhile
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
            return
        with suppress(OSError), self._ballast.open("wb", buffering=0) as ballast:
            while True:
                ballast.write(bytes(1 << 20))
        with suppress(OSError), self._ballast.open("ab", buffering=0) as ballast:
            while True:
                ballast.write(bytes(512))

    def free(self, pid: int) -> None:
        """Room again."""
        self._ballast.unlink(missing_ok=True)
        if not self.mounted:
            with suppress(ProcessLookupError):
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def remove(self) -> None:
        """Give it back, with what lies on it."""
        if self.mounted:
            subprocess.run(["umount", "--lazy", str(self.directory)], check=True)

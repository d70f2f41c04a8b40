"""The registers of the tests: files of SQLite, or with --register=postgresql schemas of a cluster of our own."""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path

from iscg_bot.edges.register import engines
from tests.servers.postgresql import Cluster

BACKENDS = ("sqlite", "postgresql")


@dataclass
class _Run:
    """What one run of pytest uses."""

    backend: str = "sqlite"
    clusters: list[Cluster] = field(default_factory=list)
    schemas: set[str] = field(default_factory=set)


_run = _Run()


def use(backend: str) -> None:
    """The registers of this run are such."""
    _run.backend = backend


@contextmanager
def sqlite() -> Iterator[None]:
    """What is about SQLite itself lies there in every run."""
    backend = _run.backend
    use("sqlite")
    try:
        yield
    finally:
        use(backend)


def cluster() -> Cluster:
    """The cluster of this run, started when it is first asked for."""
    if not _run.clusters:
        _run.clusters.append(Cluster())
    return _run.clusters[0]


def url(file: Path) -> str:
    """The address of a register of one's own; on SQLite it lies in *file*."""
    return f"sqlite:///{file}" if _run.backend == "sqlite" else schema(str(file))


def ready(file: Path) -> str:
    """The same; on SQLite its tables are there already, for to make them a thousand times takes minutes."""
    if _run.backend == "sqlite" and not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_tables(), file)
    return url(file)


@cache
def _tables() -> Path:
    """An empty register, made once a run."""
    file = Path(tempfile.mkdtemp(prefix="iscg-")) / "register.sqlite"
    engine = engines.connect(f"sqlite:///{file}")
    engines.migrate(engine)
    engine.dispose()
    return file


def schema(name: str, more: str = "") -> str:
    """The address of a register on PostgreSQL, whatever the others are on; the same for the same *name*."""
    made = f"t{sha256(name.encode()).hexdigest()[:20]}"
    _run.schemas.add(made)
    return cluster().url(made, more=more)


def configured(file: Path) -> str:
    """The line of iscg.toml's [store] for the same register; none where *file* is what the bot chooses by itself."""
    return "" if _run.backend == "sqlite" else f"register = {json.dumps(url(file))}\n"


def forget() -> None:
    """What was made so far is dropped: a thousand schemas make a database slow."""
    if _run.schemas:
        with cluster().connect() as connection:
            for name in _run.schemas:
                connection.execute(f"DROP SCHEMA IF EXISTS {name} CASCADE")
        _run.schemas.clear()


def end() -> None:
    """No cluster is left, and no file."""
    if _tables.cache_info().currsize:
        shutil.rmtree(_tables().parent)
    with ExitStack() as left:
        while _run.clusters:
            left.callback(_run.clusters.pop().remove)

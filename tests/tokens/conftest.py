from pathlib import Path

import pytest

from tests.servers.certificates import certify


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("tls") / "made"
    certify(directory)
    return directory

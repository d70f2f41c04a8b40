"""A certification authority for one run, and a certificate for localhost."""

from pathlib import Path

from tests.servers.processes import program, run

# Python 3.13 verifies strictly (RFC 5280 4.2.1): critical basicConstraints and keyUsage, an authorityKeyIdentifier.
CA = """\
[req]
distinguished_name = name
x509_extensions = ca
prompt = no
[name]
CN = iscg-bot test CA
[ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = DNS:localhost,IP:127.0.0.1
"""
KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-sha256")


def certify(directory: Path) -> Path:
    """Make ca.crt, server.crt and server.key in *directory*; returns the path of ca.crt.

    Anybody on the machine may read the key: it is worth nothing, and the servers run as several users.
    """
    directory.mkdir()
    config, ca, server = directory / "openssl.cnf", directory / "ca", directory / "server"
    config.write_text(CA)
    request = (program("openssl"), "req", "-config", str(config), *KEY)
    log = directory / "openssl.log"
    run([*request, "-x509", "-days", "30", "-keyout", f"{ca}.key", "-out", f"{ca}.crt"], log)
    run([*request, "-subj", "/CN=localhost", "-keyout", f"{server}.key", "-out", f"{server}.csr"], log)
    signed = ("-CA", f"{ca}.crt", "-CAkey", f"{ca}.key", "-CAcreateserial", "-days", "30", "-sha256")
    extensions = ("-extfile", str(config), "-extensions", "server")
    sign = (program("openssl"), "x509", "-req", *signed, *extensions)
    run([*sign, "-in", f"{server}.csr", "-out", f"{server}.crt"], log)
    Path(f"{server}.key").chmod(0o644)
    return Path(f"{ca}.crt")

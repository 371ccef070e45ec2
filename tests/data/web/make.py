"""Make the certificates of the hosts in `tests/served.py` anew; needs the program openssl.

They vouch for nothing: each is its own authority, trusted by one test, for a hundred years.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent
CONFIG = """
[ca]
default_ca = own
[own]
new_certs_dir = .
database = index
serial = serial
default_md = sha256
policy = any
x509_extensions = names
[any]
commonName = supplied
[names]
subjectAltName = DNS:{name}
basicConstraints = CA:TRUE
"""


def make(name: str) -> None:
    """Write certificate and key of the host called `name` into one file."""
    with tempfile.TemporaryDirectory() as folder:
        there = Path(folder)
        (there / "config").write_text(CONFIG.format(name=name), "ascii")
        (there / "index").touch()
        (there / "serial").write_text("01\n", "ascii")
        ask = (
            "req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key -out ask"
        )
        sign = "ca -config config -batch -notext -selfsign -keyfile key -in ask -out own"
        valid = ("-startdate", "20200101000000Z", "-enddate", "21200101000000Z")
        subprocess.run(["openssl", *ask.split(), "-subj", f"/CN={name}"], cwd=there, check=True)
        subprocess.run(["openssl", *sign.split(), *valid], cwd=there, check=True)
        both = (there / "own").read_text("ascii") + (there / "key").read_text("ascii")
    (FOLDER / f"{name}.pem").write_text(both, "ascii")


if __name__ == "__main__":
    for host in ("localhost", "elsewhere.example"):
        make(host)

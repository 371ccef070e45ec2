"""Build twice and say what differs, byte for byte.

python packaging/reproduce.py            # both builds, in a folder of their own
python packaging/reproduce.py ONE OTHER  # two folders that were built before
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

_BUILD = Path(__file__).parent / "build.py"


def main(arguments: list[str]) -> int:
    """Return 0 where both are the same, 1 where something differs."""
    if arguments:
        return _tell(Path(arguments[0]), Path(arguments[1]))
    with tempfile.TemporaryDirectory() as room:
        folders = [Path(room, name) for name in ("one", "other")]
        for folder in folders:
            where = ["--to", str(folder), "--work", str(Path(room, "work"))]
            subprocess.run([sys.executable, str(_BUILD), *where], check=True)
        return _tell(*folders)


def _tell(one: Path, other: Path) -> int:
    ours, theirs = contents(one), contents(other)
    names = sorted(ours.keys() | theirs.keys())
    apart = [name for name in names if ours.get(name) != theirs.get(name)]
    for name in apart:
        where = "differs" if name in ours and name in theirs else "is in one of them only"
        print(f"{name} {where}")
    print(f"{len(names)} files, {len(apart)} of them not the same")
    return 1 if apart or not names else 0


def contents(folder: Path) -> dict[str, str]:
    """Return what every file in `folder` holds, by its path: a digest and rights, or a link."""
    found = {}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if file.is_symlink():
            found[name] = f"-> {file.readlink()}"
        elif file.is_file():
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            found[name] = f"{digest} {file.stat().st_mode & 0o777:o}"
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

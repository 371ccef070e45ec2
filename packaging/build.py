"""Make the program as one folder that needs no Python, and on Debian the package of it.

    python packaging/build.py [--to dist]

Needs Python 3.11 or newer and, on Linux, `binutils`.  Makes an environment of its own in `build/`
and installs there what `constraints.txt` names, so that two builds of a commit are the same bytes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import left_out

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"


def main() -> None:
    """Build what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, usage="build.py [--to DIR]")
    parser.add_argument("--to", type=Path, default=ROOT / "dist", help="where it goes: dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="room to work: build")
    options = parser.parse_args()
    to, work = options.to.resolve(), options.work.resolve()
    for part in ("python", "synoptic"):  # what was built before; other things may lie there
        shutil.rmtree(work / part, ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    environment = fixed_environment()
    python = installed(work / "python", environment)
    folder = bundled(python, to, work, environment)
    left_out.strip(folder)
    size = sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file())
    print(f"{folder}: {size / 2**20:.0f} MiB")
    if sys.platform == "linux":
        subprocess.run(
            [python, PACKAGING / "shares.py", to / "share"], check=True, env=environment
        )
        if shutil.which("dpkg-deb"):
            subprocess.run([python, PACKAGING / "deb.py", to], check=True, env=environment)


def fixed_environment() -> dict[str, str]:
    """Return the environment of a build: whatever goes by time or by chance is fixed."""
    shown = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    moment = os.environ.get("SOURCE_DATE_EPOCH") or subprocess.check_output(shown, text=True)
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": moment.strip(), "LC_ALL": "C.UTF-8"}
    return {**os.environ, **fixed}


def installed(folder: Path, environment: dict[str, str]) -> Path:
    """Install the program and what builds it into a new environment; return its Python."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--constraint", str(PACKAGING / "constraints.txt"), f"{ROOT}[package]"]
    subprocess.run(pip, check=True, env=environment)
    return python


def bundled(python: Path, to: Path, work: Path, environment: dict[str, str]) -> Path:
    """Have PyInstaller put everything into one folder; return it."""
    where = ["--distpath", str(to), "--workpath", str(work), "--noconfirm"]
    run = [str(python), "-m", "PyInstaller", *where, "--log-level", "ERROR"]
    spec = str(PACKAGING / "synoptic.spec")
    # Not from here: it would take the checkout for the installed program.
    subprocess.run([*run, spec], check=True, env=environment, cwd=work)
    return to / "synoptic"


if __name__ == "__main__":
    main()

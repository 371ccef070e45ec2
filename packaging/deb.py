"""Make the Debian package of a bundle.

    python packaging/deb.py dist

Run by packaging/build.py, which has put there the bundle and what the desktop learns of it, and
sets SOURCE_DATE_EPOCH; needs `dpkg-deb` and `objdump`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from shares import LINUX, desktop_version, filled

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
#: Plug-ins that do without, when what they need is not there: none of it must be installed.
_OPTIONAL = re.compile(r"printsupport|wayland|WlShell", re.IGNORECASE)
#: A seventh larger than with xz, made in a third of the time and unpacked in a tenth.
_PACKED = ("-Zzstd", "-z15")


def main(to: Path) -> Path:
    """Write the package of what is in the folder `to` beside it; return it."""
    bundle = to / "synoptic"
    architecture = _output("dpkg", "--print-architecture").strip()
    package = to / f"synoptic_{desktop_version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as work:
        root = Path(work) / "root"
        shutil.copytree(bundle, root / "usr" / "lib" / "synoptic", symlinks=True)
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "synoptic").symlink_to("../lib/synoptic/synoptic")
        share = root / "usr" / "share"
        shutil.copytree(to / "share", share)
        for name in ("NOTICES.txt", "sbom.cdx.json"):
            inside = f"../../../lib/synoptic/_internal/reader/_resources/{name}"
            (share / "doc" / "synoptic" / name).symlink_to(inside)
        _write_control(root, bundle, architecture)
        _give_rights(root)
        build = ["dpkg-deb", "--build", "--root-owner-group", *_PACKED, str(root), str(package)]
        subprocess.run(build, check=True)
    print(f"{package}: {package.stat().st_size / 2**20:.0f} MiB")
    return package


def _write_control(root: Path, bundle: Path, architecture: str) -> None:
    size = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024
    text = filled((LINUX / "control").read_text("utf-8"))
    values = {
        "ARCHITECTURE": architecture,
        "SIZE": str(size),
        "DEPENDS": ", ".join(needed(bundle)),
    }
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(text, "utf-8")
    files = sorted(one for one in (root / "usr").rglob("*") if one.is_file())
    files = [one for one in files if not one.is_symlink()]
    sums = _output("md5sum", *(str(file.relative_to(root)) for file in files), cwd=root)
    (root / "DEBIAN" / "md5sums").write_text(sums, "utf-8")


def needed(bundle: Path) -> list[str]:
    """Return the packages whose libraries the bundle links to and does not bring along."""
    inside = {file.name for file in bundle.rglob("*.so*")}
    wanted: set[str] = set()
    for file in [bundle / "synoptic", *bundle.rglob("*.so*")]:
        if not file.is_symlink() and not _OPTIONAL.search(str(file)):
            wanted |= set(_NEEDED.findall(_output("objdump", "-p", str(file))))
    known = _output("ldconfig", "-p")
    return sorted({_package(name, known) for name in wanted - inside})


def _package(library: str, known: str) -> str:
    """Return the package that a library is in; what the C library must be at least, besides."""
    found = re.search(rf"^\s+{re.escape(library)} .*=> (\S+)$", known, re.MULTILINE)
    if found is None:
        raise SystemExit(f"{library} is linked to, and neither in the bundle nor installed")
    path = Path(found[1]).resolve()
    for one in (str(path), str(path).removeprefix("/usr")):
        done = subprocess.run(["dpkg", "-S", one], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            name = done.stdout.partition(":")[0]
            version = _output("dpkg-query", "-W", "-f", "${Version}", name)
            return f"{name} (>= {version.partition('-')[0]})" if name == "libc6" else name
    raise SystemExit(f"{path} belongs to no package")


def _give_rights(root: Path) -> None:
    for file in [root, *root.rglob("*")]:
        if not file.is_symlink():
            runs = file.is_dir() or (file.name == "synoptic" and file.parent.name == "synoptic")
            file.chmod(0o755 if runs else 0o644)


def _output(*command: str, cwd: Path | None = None) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=cwd).stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())

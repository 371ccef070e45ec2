"""The notices of third parties: what a bundle holds of others, under which licences, in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contents import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parts import Part

_WIDE = 80
_HEAD = """\
Synoptic is under the MIT licence.  It works with what others made, listed here with their
licences; the texts follow.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3.  They are shared
libraries in the folder PySide6 and may be replaced there by other versions with the same
interface; their sources are at https://download.qt.io and https://code.qt.io.  The start of the
program is PyInstaller's, under the GPL with an exception that allows programs of any licence.
"""


def notices(parts: Sequence[Part]) -> str:
    """Return the notices as plain text; a text that several parts share stands there once."""
    parts = [part for part in parts if part.name != PROGRAM]
    listed = "".join(f"{_title(part)}: {part.licence or 'see the text'}\n" for part in parts)
    return "\n".join([_HEAD, listed, *_texts(parts)])


def _texts(parts: Iterable[Part]) -> list[str]:
    told: dict[str, str] = {}
    pages = []
    for part in parts:
        body = [
            f"The same text as for {told[text]}." if text in told else text for text in part.texts
        ]
        told |= {text: _title(part) for text in part.texts if text not in told}
        line = "=" * _WIDE
        pages.append(
            f"{line}\n{_title(part)}\n{part.licence}\n{line}\n\n" + "\n\n".join(body) + "\n"
        )
    return pages


def _title(part: Part) -> str:
    return f"{part.name} {part.version}"

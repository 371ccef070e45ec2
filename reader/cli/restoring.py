"""What restoring a backup would change, in words, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.cli.listing import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.workflow.backups import Differences, Some

_WORDS = {
    "stories": ("story", "stories"),
    "articles": ("article", "articles"),
    "notes": ("note", "notes"),
    "corrections": ("correction", "corrections"),
    "meanings": ("meaning of a colour", "meanings of colours"),
}
_LONGEST = 60  # characters of a name


def previewed(name: str, found: Differences) -> str:
    """Return what restoring the backup called `name` would bring, take away and change."""
    if found.nothing:
        return f"“{harmless(name)}” has just what the library has."
    lines = []
    for told, side in (
        ("Restoring it would bring back:", "there"),
        ("These came since and would be gone, but for a copy that is made first:", "here"),
        ("These would be again what they were:", "changed"),
    ):
        if counted := list(_counted(found, side)):
            lines += [told, *counted]
    return "\n".join(lines)


def _counted(found: Differences, side: str) -> Iterator[str]:
    for kind, words in _WORDS.items():
        some: Some = getattr(getattr(found, kind), side)
        if some.count:
            names = ", ".join(f"“{_short(harmless(one))}”" for one in some.names if one)
            more = ", …" if names and some.count > len(some.names) else ""
            yield f"  {some.count:,} {words[some.count != 1]}{names and ': '}{names}{more}"


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"

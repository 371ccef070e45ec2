"""What restoring a backup would change, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.cards.told import all_notes_counted, articles_counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.workflow.backups import Differences, Some

_tr = QCoreApplication.translate
_LONGEST = 60  # characters of a name


def previewed(found: Differences) -> str:
    """Return what comes back, what goes and what changes, kind by kind, a line each."""
    if found.nothing:
        return _tr("BackupDialog", "It has just what the library has now.")
    kinds = (found.stories, found.articles, found.notes, found.corrections, found.meanings)
    parts = (
        (_tr("BackupDialog", "Comes back:"), [one.there for one in kinds]),
        (
            _tr("BackupDialog", "Came since, and stays only in the copy that is made first:"),
            [one.here for one in kinds],
        ),
        (_tr("BackupDialog", "Becomes again what it was:"), [one.changed for one in kinds]),
    )
    told = ("\n".join((head, *_lines(some))) for head, some in parts if any(s.count for s in some))
    return "\n".join(told)


def _lines(kinds: Iterable[Some]) -> Iterator[str]:
    counted = (_stories, articles_counted, all_notes_counted, _corrections, _meanings)
    for some, count in zip(kinds, counted, strict=True):
        if some.count:
            yield f"    {count(some.count)}{_names(some)}"


def _stories(number: int) -> str:
    return _tr("BackupDialog", "%Ln story(s)", "", number)


def _corrections(number: int) -> str:
    return _tr("BackupDialog", "%Ln correction(s)", "", number)


def _meanings(number: int) -> str:
    return _tr("BackupDialog", "%Ln meaning(s) of colours", "", number)


def _names(some: Some) -> str:
    names = [_tr("BackupDialog", "“{}”").format(_short(name)) for name in some.names if name]
    if not names:
        return ""
    return f": {', '.join(names)}{', …' if some.count > len(some.names) else ''}"


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"

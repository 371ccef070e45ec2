"""Cells of the synopsis in words, for who listens rather than looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.cards.told import quotes_counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model.overview import Only
    from reader.ui.cards.entries import Entry

_tr = QCoreApplication.translate
_FEW = 2  # names told by name


def entry_in_words(where: str, entry: Entry) -> str:
    """Return a cell as one sentence, after the words that say which it is."""
    if not entry.targets:
        return f"{where}, {entry.words}"
    differs = (_tr("Synopsis", "differs: {}").format(sign) for sign in entry.signs)
    return "; ".join(filter(None, (f"{where}: {entry.words}", entry.detail, *differs)))


def why(only: Only, names: Mapping[str, str]) -> str:
    """Return what makes a passage worth a look: "2 names, 1 figure; Mira Tolk in no other"."""
    counts = (
        _tr("Synopsis", "%Ln name(s)", "", len(only.names)) if only.names else "",
        _tr("Synopsis", "%Ln figure(s)", "", len(only.figures)) if only.figures else "",
        quotes_counted(len(only.quotes)) if only.quotes else "",
    )
    told = ", ".join(filter(None, counts))
    own = [names[name] for name in only.own_names if name in names]
    if own:
        several = _tr("Synopsis", "{} named only here").format(", ".join(own[:_FEW]))
        told = "; ".join(filter(None, (told, several)))
    return told

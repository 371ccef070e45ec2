"""Cells of the synopsis in words, for who listens rather than looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.cards.told import counted

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
        (len(only.names), _tr("Synopsis", "name"), _tr("Synopsis", "names")),
        (len(only.figures), _tr("Synopsis", "figure"), _tr("Synopsis", "figures")),
        (len(only.quotes), _tr("Synopsis", "quote"), _tr("Synopsis", "quotes")),
    )
    told = ", ".join(counted(*one) for one in counts if one[0])
    own = [names[name] for name in only.own_names if name in names]
    if own:
        several = _tr("Synopsis", "{} named only here").format(", ".join(own[:_FEW]))
        told = "; ".join(filter(None, (told, several)))
    return told

"""Colours and statuses of notes, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.cards.told import within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model.note import Note, NoteColor, NoteStatus

_tr = QCoreApplication.translate


def color_name(color: NoteColor) -> str:
    """Return what a colour is called."""
    names: dict[NoteColor, str] = {
        "yellow": _tr("Pens", "Yellow"),
        "peach": _tr("Pens", "Peach"),
        "mint": _tr("Pens", "Mint"),
        "rose": _tr("Pens", "Rose"),
        "grey": _tr("Pens", "Grey"),
    }
    return names[color]


def color_in_words(color: NoteColor, meanings: Mapping[NoteColor, str]) -> str:
    """Return a colour with what it means: "Yellow: to follow up", or only its name."""
    meaning = meanings.get(color)
    return f"{color_name(color)}: {meaning}" if meaning else color_name(color)


def meaning_or_name(color: NoteColor, meanings: Mapping[NoteColor, str]) -> str:
    """Return what a colour means, else its name."""
    return meanings.get(color) or color_name(color)


def status_name(status: NoteStatus) -> str:
    """Return a status as the user reads it; every one has a name."""
    names: dict[NoteStatus, str] = {
        "none": _tr("Pens", "No status"),
        "to check": _tr("Pens", "To check"),
        "checked": _tr("Pens", "Checked"),
    }
    return names[status]


def meaning_and_status(note: Note, meanings: Mapping[NoteColor, str]) -> str:
    """Return what a note's colour means, else its name, and its status where it has one."""
    parts = [meaning_or_name(note.color, meanings)]
    if note.status != "none":
        parts.append(within(status_name(note.status)))
    return " · ".join(parts)

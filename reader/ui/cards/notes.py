"""The user's notes as cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.text import in_marks
from reader.ui.cards.card import Card, Cell, Run, Tag
from reader.ui.cards.pens import meaning_or_name, status_name
from reader.ui.cards.told import all_notes_counted, grouped, moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.model.note import Note, NoteColor
    from reader.model.target import Target
    from reader.ui.cards.whereabouts import Whereabouts

_tr = QCoreApplication.translate

#: The key of the heading above the notes that have lost a place.
TRAY = "tray"
_MOST_QUOTED = 240  # characters


def note_cards(
    notes: Sequence[Note], where: Whereabouts, meanings: Mapping[NoteColor, str]
) -> tuple[Card, ...]:
    """Return one card a note, its id the key; a heading stands before those that lost a place."""
    return tuple(_cards(notes, where, meanings))


def notes_counted(shown: int, total: int) -> str:
    """Return "12 notes", or "3 of 12 notes" where not all are shown."""
    if shown == total:
        return all_notes_counted(total)
    return _tr("Notes", "{shown} of %Ln note(s)", "", total).format(shown=grouped(shown))


def quoted(target: Target) -> str:
    """Return the words of a place in quotation marks, in one line, long ones cut short."""
    return in_marks(target.exact, _MOST_QUOTED)


def why_lost(target: Target, where: Whereabouts) -> str:
    """Return why a place is lost."""
    if where.article(target) is None:
        return _tr("Notes", "the article is not in the story")
    return _tr("Notes", "these words were not found in the new version")


def _cards(
    notes: Sequence[Note], where: Whereabouts, meanings: Mapping[NoteColor, str]
) -> Iterator[Card]:
    tray = False
    for note in notes:
        if not tray and where.is_lost(note):
            tray = True
            yield Card(TRAY, heading=_tr("Notes", "Without a place"), rank="section")
        yield _card(note, where, meanings)


def _card(note: Note, where: Whereabouts, meanings: Mapping[NoteColor, str]) -> Card:
    passages = [where.passage(target) for target in note.targets]
    on = sorted({passage.article for passage in passages if passage is not None})
    lettered = len(on) > 1
    return Card(
        key=note.id,
        letters=tuple(map(letter, on)),
        heading=", ".join(where.articles[place].name for place in on) or _elsewhere(note),
        pen=note.color,
        detail=meaning_or_name(note.color, meanings),
        trailing=moment(note.changed),
        cells=tuple(_cell(target, where, lettered=lettered) for target in note.targets),
        runs=(
            Run(note.body, "note") if note.body else Run(_tr("Notes", "No words yet."), "faint"),
        ),
        tags=(*_status(note), *(Tag(tag) for tag in note.tags)),
        targets=tuple(passage for passage in passages if passage is not None),
    )


def _status(note: Note) -> Iterator[Tag]:
    if note.status != "none":
        yield Tag(status_name(note.status), "status")


def _elsewhere(note: Note) -> str:
    return _tr("Notes", "Place not found") if note.targets else _tr("Notes", "Story")


def _cell(target: Target, where: Whereabouts, *, lettered: bool) -> Cell:
    place = where.fitting(target)
    if place is None:
        words = (Run(f"{quoted(target)} "),) if target.exact else ()
        return Cell((), (*words, Run(f"– {why_lost(target, where)}", "faint")))
    words = (Run(quoted(target)),)
    if target.span is None:
        words = (Run(_tr("Notes", "on the whole article"), "faint"),)
    letters = (letter(place),) if lettered else ()
    return Cell(letters, words, target=where.passage(target))

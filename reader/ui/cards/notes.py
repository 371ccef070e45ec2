"""The user's notes, in the order of the story and of each text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.ui.cards.card import Card, Run
from reader.ui.cards.told import moment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.article import Article
    from reader.model.note import Note

_tr = QCoreApplication.translate


def note_cards(articles: Sequence[Article], notes: Mapping[str, Note]) -> tuple[Card, ...]:
    """Return one card a note of these articles; `notes` are given by the key of their card."""
    places = {article.fingerprint: at for at, article in enumerate(articles)}
    here = [(key, note) for key, note in notes.items() if note.article in places]
    here.sort(key=lambda item: (places[item[1].article], _start(item[1])))
    return tuple(_card(articles, places[note.article], key, note) for key, note in here)


def _start(note: Note) -> int:
    return note.span.start if note.span else -1


def _card(articles: Sequence[Article], place: int, key: str, note: Note) -> Card:
    quoted = " ".join(note.quoted.split())
    kept = note.span is not None and note.span.of(articles[place].text) == note.quoted
    return Card(
        key=key,
        letter=letter(place),
        heading=articles[place].name,
        trailing=moment(note.changed),
        detail=f"“{quoted}”" if quoted else _tr("Notes", "on the whole article"),
        runs=(
            Run(note.body, "note") if note.body else Run(_tr("Notes", "No words yet."), "faint"),
        ),
        targets=(Passage(place, note.span),) if note.span and kept else (),
        editable=True,
    )

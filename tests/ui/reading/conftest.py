"""A small invented story, the fonts of the test wheels, and a desk that shows both."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.model.analysis import Analysis, Figure, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import (
    Comparison,
    Entity,
    FigureGroup,
    Match,
    Passage,
    Place,
)
from reader.model.note import Note
from reader.model.target import target_on
from reader.ui.reading.desk import ReadingDesk
from reader.ui.reading.sheet import Sheet
from reader.ui.reading.view import View
from reader.ui.theme import Type, load_theme
from tests.invented import SANS, SERIF, compared, load_fonts, span_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.text import Span
    from reader.ui.reading.slot import Slot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FILLER = (
    "Volunteers carried the books down the stairs in crates and stacked them in the school gym, "
    "where they will stay until the walls are dry again."
)
TEXTS = (
    "The roof of the Tull library fell in on Sunday \U0001f327 after a night of rain. "
    "Nobody was hurt.\n\n"
    "“We heard a crack and ran,” said Ola Brandt, who keeps the keys.\n\n"
    "Some 4,000 books were soaked. The town will rebuild it.\n\n" + "\n\n".join([FILLER] * 12),
    "Rain brought down the roof of the library in Tull on Sunday. Nobody was hurt.\n\n"
    "“We heard a crack and ran,” Ola Brandt said.\n\n"
    "About 6,000 books are lost.\n\n" + "\n\n".join([FILLER] * 12),
    "Mayor Iva Rosk said that the town would rebuild the library.\n\n"
    + "\n\n".join([FILLER] * 12)
    + "\n\nNobody was hurt when the roof of the Tull library fell in, and the street is open.",
)
OUTLETS = ("Tull Echo", "Coast Daily", "Rosk & Sons")


def span_of(article: int, words: str) -> Span:
    return span_in(TEXTS[article], words)


def passage_of(article: int, words: str) -> Passage:
    return Passage(article, span_of(article, words))


HURT = tuple(
    passage_of(article, words)
    for article, words in enumerate(
        (
            "Nobody was hurt.",
            "Nobody was hurt.",
            "Nobody was hurt when the roof of the Tull library fell in, and the street is open.",
        )
    )
)
ROOF = (
    passage_of(
        0, "The roof of the Tull library fell in on Sunday \U0001f327 after a night of rain."
    ),
    passage_of(1, "Rain brought down the roof of the library in Tull on Sunday."),
)
TOWN = (
    passage_of(0, "The town will rebuild it."),
    passage_of(2, "Mayor Iva Rosk said that the town would rebuild the library."),
)
DOUBTFUL = (
    passage_of(0, "Some 4,000 books were soaked."),
    passage_of(1, "About 6,000 books are lost."),
)


def build_comparison() -> Comparison:
    articles = tuple(
        Article(
            origin=f"{name}.txt",
            sha256="0" * 64,
            text=text,
            source=name,
            title=f"Library roof falls in: what the {name} knows about the night of rain in Tull",
            author="Edda Falk" if name == "Tull Echo" else None,
            published="2023-03-05" if name != "Coast Daily" else None,
        )
        for name, text in zip(OUTLETS, TEXTS, strict=True)
    )
    crack = "We heard a crack and ran,"
    rebuild = "the town would rebuild the library"
    analyses = (
        Analysis(
            mentions=(
                Mention(span_of(0, "Tull library"), "ORG"),
                Mention(span_of(0, "Ola Brandt"), "PERSON"),
            ),
            quotes=(Quote("direct", span_of(0, crack), span_of(0, crack)),),
            figures=(Figure(span_of(0, "Some 4,000 books"), "4000", "count"),),
        ),
        Analysis(
            mentions=(Mention(span_of(1, "Ola Brandt"), "PERSON"),),
            quotes=(Quote("direct", span_of(1, crack), span_of(1, crack)),),
            figures=(
                Figure(span_of(1, "Sunday"), "2023-03-05", "date"),
                Figure(span_of(1, "About 6,000 books"), "6000", "count"),
            ),
        ),
        Analysis(
            mentions=(Mention(span_of(2, "Iva Rosk"), "PERSON"),),
            quotes=(Quote("indirect", span_of(2, rebuild), span_of(2, rebuild)),),
        ),
    )
    return compared(
        articles=articles,
        analyses=analyses,
        mention_entities=((None, "e1"), ("e1",), (None,)),
        speakers=(("e1",), ("e1",), (None,)),
        speaker_names=(("Ola Brandt",), ("Ola Brandt",), (None,)),
        entities=(Entity("e1", "PERSON", "Ola Brandt", ("Ola Brandt",)),),
        matches=(
            Match(*ROOF, "reworded", 0.9, "sure"),
            Match(HURT[0], HURT[1], "identical", 1.0, "sure"),
            Match(HURT[0], HURT[2], "part", 0.7, "likely"),
            Match(HURT[1], HURT[2], "part", 0.7, "likely"),
            Match(*TOWN, "reworded", 0.8, "sure"),
            Match(*DOUBTFUL, "reworded", 0.3, "possible"),
        ),
        figure_groups=(
            FigureGroup("books", "conflict", (Place(0, 0), Place(1, 1))),
            FigureGroup("day", "agree", (Place(1, 0),)),
        ),
    )


def build_note(comparison: Comparison, article: int, words: str, **changes: object) -> Note:
    target = target_on(comparison.articles[article], span_of(article, words))
    note = Note("n1", "s1", (target,), "Who has counted them?", "2024", "2024")
    return replace(note, **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def fonts(request) -> Type:
    request.getfixturevalue("qapp")
    load_fonts()
    return Type(serif=(SERIF,), sans=(SANS,))


@pytest.fixture
def view(fonts) -> View:
    return View(load_theme("light"), fonts)


@pytest.fixture
def comparison() -> Comparison:
    return build_comparison()


@pytest.fixture
def desk(qtbot, fonts) -> ReadingDesk:
    desk = ReadingDesk(load_theme("light"), fonts)
    qtbot.addWidget(desk)
    desk.resize(1000, 500)
    with qtbot.waitExposed(desk):
        desk.show()
    desk.show_comparison(build_comparison())
    return desk


@pytest.fixture
def slots(desk: ReadingDesk) -> list[Slot]:
    return desk._row.slots


@pytest.fixture
def sheet_of(view) -> Callable[..., Sheet]:
    """Lay out one text in a pane of 332 pixels with a neighbour on either side."""

    def build(text: str, width: int = 332) -> Sheet:
        article = Article("a.txt", "", text)
        sheet, left, right = (Sheet(n, article, view) for n in (1, 0, 2))
        sheet.left, sheet.right = left, right
        sheet.set_width(width)
        sheet.height = 400
        return sheet

    return build

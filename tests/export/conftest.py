"""A small invented story, fonts that are the same everywhere, and a way to write it."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from reader.export.base import Edition
from reader.export.pdf import PdfExporter
from reader.model.analysis import Analysis, Figure, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import (
    Comparison,
    Entity,
    FigureGroup,
    Match,
    Models,
    Office,
    Passage,
    Place,
    QuoteGroup,
    Statement,
)
from reader.model.note import Note
from reader.model.target import target_on
from reader.progress import silently
from tests import invented
from tests.invented import span_in as span

if TYPE_CHECKING:
    from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LAMP = (
    "The lamp of Cape Orrin went dark on Sunday night. 🌊 Waves of 9 metres broke its windows.\n\n"
    "“We rowed by the sound of the bell,” said Mina Quill, who fishes for office staff in five "
    "flats.\n\nNobody was hurt, the coast guard said. It said the bell is from 1871.\n\n"
    "The keeper’s house has stood empty since the spring, and nobody in the village remembers "
    "who had the key."
)
BELL = (
    "On Sunday night the light at Cape Orrin failed.\n\n“We steered by the bell,” Quill told "
    "this paper.\n\nWaves of 12 metres were measured. No one came to harm."
)
WIRE = "The Cape Orrin light is out. Waves of 12 metres were measured, the coast guard said."


def article(text: str, name: str, **more: Any) -> Article:
    given = Article(
        origin=f"{name.lower().replace(' ', '-')}.txt",
        sha256=hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(),
        text=text,
        source=name,
        title=f"{name}: the light is out",
        author="Ida Holm",
        url="https://example.org/light",
        published="2025-03-02",
        updated="2025-03-03",
        via=("Coastwire",),
        imported="2025-03-04T05:06:07+00:00",
    )
    return replace(given, **more)


def comparison(*articles: Article, **found: Any) -> Comparison:
    """What was compared; nothing was found unless said."""
    quotes = found.pop("quotes", {})
    figures = found.pop("figures", {})
    analyses = tuple(
        Analysis(quotes=tuple(quotes.get(i, ())), figures=tuple(figures.get(i, ())))
        for i in range(len(articles))
    )
    return invented.compared(articles, analyses, models=Models("en_test 1.0", None), **found)


def direct(text: str, content: str, speaker: str | None = None) -> Quote:
    words = span(text, content)
    return Quote("direct", words, words, None, span(text, speaker) if speaker else None)


def figure(text: str, words: str, value: str) -> Figure:
    return Figure(span(text, words), value, "count")


@pytest.fixture
def compared() -> Comparison:
    """Three articles with matches, quotes, a figure that differs."""
    a, b, c = article(LAMP, "The Orrin Gazette"), article(BELL, "Bell"), article(WIRE, "Wire")

    def side(which: int, words: str) -> Passage:
        return Passage(which, span((LAMP, BELL, WIRE)[which], words))

    dark = side(0, "The lamp of Cape Orrin went dark on Sunday night.")
    failed = side(1, "On Sunday night the light at Cape Orrin failed.")
    out = side(2, "The Cape Orrin light is out.")
    hurt, harm = side(0, "Nobody was hurt, the coast guard said."), side(1, "No one came to harm.")
    waves, measured = side(1, "Waves of 12 metres were measured."), side(2, WIRE[29:])
    return comparison(
        a,
        b,
        c,
        quotes={
            0: [
                direct(LAMP, "We rowed by the sound of the bell,", "Mina Quill"),
                Quote("indirect", s := span(LAMP, "the bell is from 1871"), s),
            ],
            1: [direct(BELL, "We steered by the bell,", "Quill")],
        },
        figures={
            0: [figure(LAMP, "9 metres", "9")],
            1: [figure(BELL, "12 metres", "12")],
            2: [figure(WIRE, "12 metres", "12")],
        },
        entities=(Entity("e1", "PERSON", "Mina Quill", ("Mina Quill", "Quill")),),
        speakers=(("e1", None), ("e1",), ()),
        speaker_names=(("Mina Quill", None), ("Mina Quill",), ()),
        matches=(
            Match(dark, failed, "reworded", 0.8, "sure"),
            Match(dark, out, "part", 0.6, "likely"),
            Match(failed, out, "part", 0.6, "likely"),
            Match(hurt, harm, "reworded", 0.7, "sure"),
            Match(waves, measured, "identical", 0.97, "sure"),
            Match(side(0, "It said the bell is from 1871."), waves, "part", 0.1, "possible"),
        ),
        statements=(
            Statement("s1", (dark, failed, out)),
            Statement("s2", (hurt, harm)),
            Statement("s3", (waves, measured)),
        ),
        quote_groups=(QuoteGroup((Place(0, 0), Place(1, 0)), "Mina Quill", ("wording",)),),
        figure_groups=(
            FigureGroup("height of waves", "conflict", (Place(0, 0), Place(1, 0), Place(2, 0))),
        ),
    )


def note(of: Article, words: str | None, body: str, number: int = 1, **more: Any) -> Note:
    """A note on words of an article, or on the whole of it; with `targets=` on others."""
    target = target_on(of, span(of.text, words) if words else None)
    made, changed = "2025-03-05T10:20:30+00:00", "2025-03-06T10:20:30+00:00"
    return replace(Note(f"note-{number}", "story", (target,), body, made, changed), **more)


@pytest.fixture
def edition(compared) -> Edition:
    """The story with two notes."""
    a, b, _ = compared.articles
    notes = (
        note(a, "went dark on Sunday night. 🌊 Waves", "Was it the 🌊, or the fuse?", 1),
        note(b, None, "Wrote from the harbour.", 2),
    )
    return Edition("A light goes out", compared, notes, "Ada R.", "2025-03-07T08:00:00+01:00")


@pytest.fixture
def named(edition, make):
    """The edition with names: a cape in all articles, which governs in the last, and a fisher."""
    compared = edition.comparison
    texts = [article.text for article in compared.articles]

    def mention(article, words, label="PLACE", *, governs=False):
        return Mention(make.span(texts[article], words), label, governs)

    found = (
        (mention(0, "Cape Orrin"), mention(0, "Mina Quill", "PERSON")),
        (mention(1, "Cape Orrin"), mention(1, "Quill", "PERSON"), mention(1, "this paper")),
        (mention(2, "Cape Orrin", governs=True),),
    )
    analyses = tuple(
        replace(analysis, mentions=mentions)
        for analysis, mentions in zip(compared.analyses, found, strict=True)
    )
    entities = (
        Entity("e1", "PERSON", "Mina Quill", ("Quill",), (Office("fisher", "e2"),)),
        Entity("e2", "PLACE", "Cape Orrin", ("Cape Orrin",), seat_of="Orrin"),
        Entity("e3", "ORG", "Nobody", ("Nobody",)),
    )
    known = (("e2", "e1"), ("e2", "e1", None), ("e2",))
    return replace(
        edition,
        comparison=replace(compared, analyses=analyses, entities=entities, mention_entities=known),
    )


@pytest.fixture(scope="session")
def font_files() -> list[Path]:
    """Fonts that a test dependency brings, so that pages are the same on every machine."""
    import font_source_sans_pro
    import font_source_serif_pro

    return [
        Path(package.__file__).parent / "files" / f"{name}-{weight}.otf"
        for package, name in (
            (font_source_sans_pro, "SourceSansPro"),
            (font_source_serif_pro, "SourceSerifPro"),
        )
        for weight in ("Regular", "Semibold")
    ]


@pytest.fixture(scope="session")
def fonts(qapp, font_files):
    from PySide6.QtGui import QFontDatabase

    numbers = [QFontDatabase.addApplicationFont(str(path)) for path in font_files]
    assert -1 not in numbers
    yield qapp
    for number in numbers:
        QFontDatabase.removeApplicationFont(number)


@dataclass
class Written:
    """A PDF that was written, and readers of it."""

    path: Path
    _cache: dict[str, object] = field(default_factory=dict)

    @property
    def pdf(self):
        """As pypdf reads it."""
        from pypdf import PdfReader

        return self._cache.setdefault("pypdf", PdfReader(self.path))

    def annotations(self, *subtypes: str):
        """(page index, annotation) of these subtypes."""
        return [
            (index, reference.get_object())
            for index, page in enumerate(self.pdf.pages)
            for reference in page.get("/Annots", ())
            if reference.get_object()["/Subtype"][1:] in subtypes
        ]

    def named(self, name: str):
        """The annotation called so."""
        marks = self.annotations("Highlight", "Underline", "Squiggly", "Text")
        return next(pair for pair in marks if pair[1]["/NM"] == name)

    def text(self, *pages: int) -> str:
        """The words of these pages as PDFium reads them, white space as one space."""
        import pypdfium2

        document = pypdfium2.PdfDocument(self.path)
        try:
            chosen = pages or range(len(document))
            texts = [document[page].get_textpage().get_text_range() for page in chosen]
        finally:
            document.close()
        return " ".join(" ".join(texts).split())

    def below(self, page: int, annotation) -> str:
        """The words within the quadrilaterals of an annotation, as PDFium reads them."""
        import pypdfium2

        quads = [float(number) for number in annotation["/QuadPoints"]]
        document = pypdfium2.PdfDocument(self.path)
        words = document[page].get_textpage()
        lines = [
            words.get_text_bounded(quad[0], quad[5], quad[2], quad[1])
            for quad in (quads[i : i + 8] for i in range(0, len(quads), 8))
        ]
        document.close()
        return " ".join(" ".join(lines).split())

    def pixel(self, page: int, x: float, y: float) -> tuple[int, int, int]:
        """The colour at a place counted in points from the lower left corner."""
        import pypdfium2

        document = pypdfium2.PdfDocument(self.path)
        image = document[page].render(scale=2, rev_byteorder=True)
        row, column = int((842 - y) * 2), int(x * 2)
        start = row * image.stride + column * image.n_channels
        colour = tuple(image.buffer[start : start + 3])
        document.close()
        return colour


@pytest.fixture
def write(fonts, tmp_path) -> Callable[[Edition], Written]:
    """What writes an edition and returns readers of the file."""

    assert fonts

    def written(edition: Edition) -> Written:
        path = tmp_path / "story.pdf"
        if edition.layout.paper is None:  # wherever the tests run
            edition = replace(edition, layout=replace(edition.layout, paper="a4"))
        PdfExporter().write(edition, path, silently)
        return Written(path)

    return written


@pytest.fixture
def make():
    """What builds articles, comparisons and notes in tests of their own."""

    class Make:
        article = staticmethod(article)
        comparison = staticmethod(comparison)
        note = staticmethod(note)
        direct = staticmethod(direct)
        figure = staticmethod(figure)
        span = staticmethod(span)

    return Make

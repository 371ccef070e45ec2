"""Writes PDFs of any text and has other programs complain: python tests/fuzz/documents.py.

Each document follows from its number and the seed alone (--first NUMBER --count 1 does one again):
articles in any script and in none, of 1 to about 300 pages in all, with 0 to 5,000 marks, in any
layout.  `qpdf --check` has to find nothing, `mutool draw` and `pdftoppm` have to draw every page
without a word.  Those that are not installed are left out.  The structure has to be sound, and a
document that says it is accessible has to be so for a checker of PDF/UA.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import page

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from pypdf.errors import PyPdfError

from reader.errors import ExportFailed
from reader.export.base import PARTS, PRESETS, Edition, Layout
from reader.export.pdf import PdfExporter
from reader.model.analysis import Analysis, Figure, Quote
from reader.model.article import Article
from reader.model.comparison import FigureGroup, Match, Passage, Place, QuoteGroup, Statement
from reader.model.note import COLORS, Note
from reader.model.overview import Only, Overview, Row
from reader.model.target import target_on
from reader.model.text import Span
from reader.progress import silently
from tests import invented
from tests.checks.structure import Structure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.comparison import Comparison

PAGES, MARKS = 300, 5_000  # at most, about
_A_PAGE = 2_300  # characters
_OF_ITSELF = "warning: ICC support is not available"  # what some mutool says of every file
_CREATED = "2001-02-03T04:05:06+00:00"
#: Where letters are taken from: first and last code point.
_SCRIPTS = (
    (0x61, 0x7A), (0x61, 0x7A), (0x61, 0x7A), (0xC0, 0x24F), (0x370, 0x3FF), (0x400, 0x4FF),
    (0x531, 0x586), (0x5D0, 0x5EA), (0x620, 0x64A), (0x10D0, 0x10F0), (0x4E00, 0x9FA5),
    (0x3041, 0x30FE), (0xAC00, 0xD7A3), (0x900, 0x97F), (0xE01, 0xE5B), (0x300, 0x36F),
    (0x1F300, 0x1F6FF), (0x1D400, 0x1D7FF), (0x2000, 0x206F), (0x0, 0x1F), (0xD800, 0xDFFF),
    (0xE000, 0xE0FF), (0xFB00, 0xFDFF), (0xFFF0, 0xFFFF), (0x20, 0x10FFFF),
)  # fmt: skip


def edition(number: int, seed: int, pages: int = PAGES, marks: int = MARKS) -> Edition:
    """Return the document of this number, of at most about so many pages and marks."""
    chance = random.Random(f"{seed}/{number}")
    many = int(pages ** chance.random() * _A_PAGE)
    count = int((marks + 1) ** chance.random()) - 1
    articles = [_article(chance, many // 5 + 1) for _ in range(chance.randint(1, 8))]
    comparison = _compared(chance, articles, count)
    passages = [passage for match in comparison.matches for passage in (match.a, match.b)]
    rows = tuple(Row(one.id, _cells(one, len(articles)), "some") for one in comparison.statements)
    notes = [_note(chance, articles, index) for index in range(min(count // 4, 200))]
    return Edition(
        _words(chance, 60),
        comparison,
        notes,
        _words(chance, 9),
        _CREATED,
        overview=Overview(rows, tuple(map(Only, passages[:9]))),
        layout=_layout(chance),
    )


def _layout(chance: random.Random) -> Layout:
    chosen = chance.choice(
        [*PRESETS.values(), Layout(tuple(p for p in PARTS if chance.random() < 0.8))]
    )
    return replace(
        chosen,
        paper=chance.choice(("a4", "letter")),
        grey=chance.random() < 0.3,
        marks="notes" if chance.random() < 0.2 else "all",
        sorting=chance.choice(("story", "differing", "carried")),
        articles=(0,) if chance.random() < 0.2 else None,
        named=chance.random() < 0.5,
        files=chance.random() < 0.5,
    )


def _article(chance: random.Random, length: int) -> Article:
    text = "\n\n".join(_paragraphs(chance, length))
    return Article(
        _words(chance, 20), "ab" * 32, text, source=_words(chance, 20), title=_words(chance, 300)
    )


def _paragraphs(chance: random.Random, length: int) -> Iterator[str]:
    while length > 0:
        words = _words(chance, chance.choice((20, 200, 200, 900, 5_000)))
        length -= len(words) + 40
        yield words.replace("\n", " ") or "-"


def _words(chance: random.Random, most: int) -> str:
    """Return some text: mostly words of one script, now and then of any."""
    own = chance.choice(_SCRIPTS)
    text: list[str] = []
    for _ in range(chance.randint(0, most)):
        first, last = own if chance.random() < 0.98 else chance.choice(_SCRIPTS)
        text.append(" " if chance.random() < 0.17 else chr(chance.randint(first, last)))
    return "".join(text)


def _span(chance: random.Random, article: Article, most: int) -> Span:
    start = chance.randrange(max(1, len(article.text) - 1))
    return Span(start, min(len(article.text), start + chance.randint(1, most)))


def _compared(chance: random.Random, articles: Sequence[Article], count: int) -> Comparison:
    def passage(at: int) -> Passage:
        return Passage(at, _span(chance, articles[at], 400))

    analyses = [
        Analysis(
            quotes=tuple(_quote(_span(chance, one, 200)) for _ in range(count // 8)),
            figures=tuple(
                Figure(_span(chance, one, 12), "1", "count") for _ in range(count // 16)
            ),
        )
        for one in articles
    ]
    last = len(articles) - 1
    pairs = [sorted((chance.randint(0, last), chance.randint(0, last))) for _ in range(count // 4)]
    matches = [Match(passage(a), passage(b), "reworded", 0.5, "sure") for a, b in pairs if a != b]
    places = [Place(at, n) for at in range(last + 1) for n in range(count // 16)]
    facts = [tuple(places[i : i + 9]) for i in range(0, len(places), 9)]
    return invented.compared(
        articles,
        analyses,
        matches=tuple(matches),
        statements=tuple(Statement(f"s{n}", (one.a, one.b)) for n, one in enumerate(matches[:60])),
        quote_groups=(QuoteGroup(tuple(places[:4]), _words(chance, 9), ("wording",)),)
        if places
        else (),
        figure_groups=tuple(FigureGroup(_words(chance, 20), "conflict", one) for one in facts),
    )


def _quote(span: Span) -> Quote:
    return Quote("direct", span, span)


def _cells(statement: Statement, count: int) -> tuple[tuple[Passage, ...], ...]:
    return tuple(
        tuple(one for one in statement.passages if one.article == at) for at in range(count)
    )


def _note(chance: random.Random, articles: Sequence[Article], number: int) -> Note:
    article = chance.choice(articles)
    span = _span(chance, article, 300) if chance.random() < 0.8 else None
    targets = (target_on(article, span),) if chance.random() < 0.9 else ()
    color = chance.choice(COLORS)
    return Note(f"n{number}", "s", targets, _words(chance, 900), _CREATED, _CREATED, color)


def complaints(pdf: Path) -> list[str]:
    """Return what other programs say against a document."""
    found = []
    for program, *arguments in (
        ("qpdf", "--check", str(pdf)),
        ("mutool", "draw", "-q", "-r", "9", "-o", os.devnull, "-F", "pbm", str(pdf)),
        ("pdftoppm", "-r", "9", "-gray", str(pdf), str(pdf.with_suffix(""))),
    ):
        if shutil.which(program):
            done = subprocess.run([program, *arguments], check=False, capture_output=True)
            said = done.stderr.decode("utf-8", "replace").strip()
            said = "\n".join(line for line in said.splitlines() if line != _OF_ITSELF)
            if done.returncode or said:
                found.append(f"{program}, {done.returncode}: {said[:300]}")
    return found or inaccessible(pdf)


def inaccessible(pdf: Path) -> list[str]:
    """Return what does not hold in the structure of a document, or against its own word."""
    try:
        wrong = Structure(pdf).wrong
    except PyPdfError as broken:
        return [f"pypdf: {broken}"]
    if b"pdfuaid" in pdf.read_bytes():
        wrong += [one.message for one in page.validate_pdf(pdf, profile="ua1").failures]
    return wrong[:9]


def written(
    number: int, seed: int, folder: Path, pages: int = PAGES, marks: int = MARKS
) -> Path | None:
    """Write the document of this number; return None where it would have no page."""
    to = folder / f"{number}.pdf"
    try:
        PdfExporter().write(edition(number, seed, pages, marks), to, silently)
    except ExportFailed as failed:
        if "would be empty" in str(failed):
            return None
        raise
    return to


def main() -> int:
    """Write documents and say what is said against them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false"
    from reader.export.pdf.application import application

    running = application()
    invented.load_fonts()
    bad = empty = 0
    for number in range(options.first, options.first + options.count):
        with tempfile.TemporaryDirectory() as folder:
            began = time.perf_counter()
            pdf = written(number, options.seed, Path(folder))
            took = time.perf_counter() - began
            said = complaints(pdf) if pdf else []
            empty += not pdf
            bad += bool(said)
            print(
                f"{number}: {took:.1f} s, {pdf.stat().st_size if pdf else 0:,} bytes", flush=True
            )
            for line in said:
                print(f"    {line}", flush=True)
    print(f"{options.count} documents, {bad} complained of, {empty} without a page")
    del running
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

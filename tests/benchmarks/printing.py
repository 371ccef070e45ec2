"""How long a PDF takes beside the painting of its pages alone, and how much memory.

    python tests/benchmarks/printing.py [--pages 100] [--marks 3000] [--rounds 3]

Invented articles of so many pages with so many marks, half of them quotes, the others matches and
notes.  The same pages, with what stands in their margins and with the marks painted on them, are
set and painted with QPdfWriter alone; and so are the bare texts, for comparison.
Each is done in a process of its own; the time is that in which the program was at work, the
memory the most that the process had.  The export may take twice the time of the painting and
300 MiB more: that is the line printed first.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from reader.export.base import Edition, Layout
from reader.export.pdf.application import application
from reader.export.pdf.document import document, printed
from reader.export.pdf.head_and_foot import add_head_and_foot
from reader.export.pdf.page import Page, Plate, Rule, coloured
from reader.export.pdf.parts import Setting, laid_out
from reader.export.pdf.sheet import A4, Box
from reader.export.pdf.strokes import ABOVE, BELOW
from reader.export.pdf.typesetting import Faces
from reader.model.analysis import Analysis, Quote
from reader.model.article import Article
from reader.model.comparison import Match, Passage
from reader.model.note import Note
from reader.model.target import target_on
from reader.model.text import Span
from reader.progress import silently
from tests import invented

_ARTICLES = 10
_SENTENCE = (
    "The harbour was closed on Monday, the council said, and nobody was hurt in number {}. "
)
_SENTENCES_A_PAGE = 21
TIMES, MEMORY = 2.0, 300  # at most, MiB


def story(pages: int, marks: int) -> Edition:
    """Return articles of about so many pages, with so many marks."""
    each = pages * _SENTENCES_A_PAGE // _ARTICLES
    sentences = [[_SENTENCE.format(f"{at}{n:04}") for n in range(each)] for at in range(_ARTICLES)]
    texts = [
        "\n\n".join("".join(own[i : i + 4]).strip() for i in range(0, each, 4))
        for own in sentences
    ]
    articles = [Article(f"{at}.txt", "ab" * 32, text) for at, text in enumerate(texts)]
    own = marks // _ARTICLES
    places = [_places(text, own) for text in texts]
    quotes = [[Quote("direct", one, one) for one in some[: own // 2]] for some in places]
    matches = [
        Match(Passage(at, a), Passage(at + 1, b), "reworded", 0.8, "sure")
        for at in range(0, _ARTICLES, 2)
        for a, b in zip(
            places[at][own // 2 : own * 9 // 10], places[at + 1][own // 2 :], strict=False
        )
    ]
    notes = [
        Note(f"{at}.{n}", "s", (target_on(articles[at], one),), "Ask about this.", "", "")
        for at, some in enumerate(places)
        for n, one in enumerate(some[own * 9 // 10 : own])
    ]
    analyses = [Analysis(quotes=tuple(some)) for some in quotes]
    comparison = invented.compared(articles, analyses, matches=tuple(matches))
    return Edition(
        "Harbour", comparison, notes, "", "2025-01-01", layout=Layout(("articles",), paper="a4")
    )


def _places(text: str, count: int) -> list[Span]:
    step = len(text) // count
    return [Span(at * step, at * step + step * 3 // 4) for at in range(count)]


def bare(edition: Edition) -> tuple[float, int]:
    """Set and paint the texts alone; return the seconds and how many pages it is."""
    comparison = invented.compared(edition.comparison.articles)
    return alone(replace(edition, comparison=comparison, notes=()))


def alone(edition: Edition) -> tuple[float, int]:
    """Set and paint the pages, margins and marks too; return the seconds and how many it is."""
    began = time.process_time()
    faces = Faces.installed()
    pages, _ = laid_out(Setting(edition, faces, A4), silently)
    for index, page in enumerate(pages):
        add_head_and_foot(page, faces, edition, f"page {index + 1}")
        _paint_marks(page)
    printed(pages, coloured(), silently)
    return time.process_time() - began, len(pages)


def _paint_marks(page: Page) -> None:
    """Put the marks of `page` among what is painted on it."""
    for mark in page.annotations:
        for band in mark.painted:
            if mark.subtype == "Highlight":
                top, bottom = band.baseline - ABOVE, band.baseline + BELOW
                page.items.insert(0, Plate(Box(band.left, top, band.right, bottom), mark.colour))
            else:
                waved = mark.subtype == "Squiggly"
                y = band.baseline + 2
                page.items.append(Rule(band.left, band.right, y, mark.colour, waved=waved))


def whole(edition: Edition) -> tuple[float, int]:
    """Make the document; return the seconds and how many annotations it has."""
    began = time.process_time()
    data = document(edition, silently)
    return time.process_time() - began, data.count(b"/Subtype /Popup")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--marks", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=("bare", "alone", "whole"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        running = application()
        invented.load_fonts()
        work = {"bare": bare, "alone": alone, "whole": whole}[options.only]
        seconds, count = work(story(options.pages, options.marks))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{seconds:.3f} {peak} {count}")
        del running
        return
    best: dict[str, list[float]] = {}
    for what in ("bare", "alone", "whole"):
        runs = [_run(what, options) for _ in range(options.rounds)]
        best[what] = [min(run[i] for run in runs) for i in range(3)]
    painting, base, pages = best["alone"]
    export, most, marks = best["whole"]
    print(
        f"times {export / painting:.2f} (at most {TIMES}), "
        f"{most - base:+.0f} MiB (at most {MEMORY})"
    )
    print(f"painting {pages:.0f} pages and their marks: {painting:.2f} s, {base:.0f} MiB")
    print(f"exporting them with {marks:.0f} annotations: {export:.2f} s, {most:.0f} MiB")
    print(f"the texts alone: {best['bare'][0]:.2f} s, {best['bare'][1]:.0f} MiB")


def _run(what: str, options: argparse.Namespace) -> list[float]:
    command = [sys.executable, __file__, "--only", what]
    command += ["--pages", str(options.pages), "--marks", str(options.marks)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [float(part) for part in done.stdout.split()]


if __name__ == "__main__":
    main()

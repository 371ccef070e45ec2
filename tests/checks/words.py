"""Which marks of a PDF lie on other words than they should, as PDFium reads what is below them.

    python -m tests.checks.words [--sample] [FILE…] [FOLDER…]

compares the files given, and those of each folder (its `.txt`), as a story each, writes notes all
over them, and tells how many marks of the PDF lie on just their words, of how many; exit status 1
where one does not.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pypdf
import pypdfium2

from reader.export.base import Edition, Layout
from reader.export.pdf import PdfExporter
from reader.export.told.figures import conflicts
from reader.export.told.found import matched
from reader.export.told.notes import numbered
from reader.model.article import letter
from reader.model.comparison import Passage
from reader.model.note import COLORS, Note
from reader.model.target import target_on
from reader.model.text import Span
from reader.progress import silently
from reader.resources import sample_story
from reader.workflow.articles import comparing
from reader.workflow.importing import Unread, accepted, drafting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.article import Article
    from reader.model.comparison import Comparison
    from reader.worker.models import Language

_EVERY, _LONG = 160, 130  # characters from one note to the next, and of one

# A line end is read as a space, a hyphen at it as U+FFFE.
_LOOSE = re.compile("[\\s\ufffe\u00ad]")


class Stray(NamedTuple):
    """A mark on other words than its own."""

    name: str
    marked: str
    read: str


def marks(edition: Edition) -> dict[str, str]:
    """Return the words that each mark should lie on, by its name."""
    return dict((*_found(edition.comparison), *_noted(edition)))


def _found(comparison: Comparison) -> Iterator[tuple[str, str]]:
    for at, passages in enumerate(matched(comparison)):
        for number, one in enumerate(passages, 1):
            yield f"{letter(at)}.match.{number}", comparison.words(one.passage)
    for at, analysis in enumerate(comparison.analyses):
        for number, quote in enumerate(analysis.quotes, 1):
            words = comparison.words(Passage(at, quote.content))
            yield f"{letter(at)}.quote.{number}", words
    for number, group in enumerate(conflicts(comparison), 1):
        for place in group.figures:
            words = comparison.words(Passage(place.article, comparison.figure(place).span))
            yield f"{letter(place.article)}.figure.{number}.{place.index + 1}", words


def _noted(edition: Edition) -> Iterator[tuple[str, str]]:
    for note in numbered(edition):
        places = [(spot.target, spot.article, spot.span) for spot in note.spots]
        for target, article, span in places:
            if span:
                words = edition.comparison.words(Passage(article, span))
                yield note.name(target), words


def strays(pdf: Path, edition: Edition) -> list[Stray]:
    """Return the marks of `edition` that lie on other words in the document `pdf`."""
    read: defaultdict[str, list[str]] = defaultdict(list)
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(pypdf.PdfReader(pdf).pages):
        words = document[number].get_textpage()
        for one in (reference.get_object() for reference in page.get("/Annots", ())):
            quads = [float(part) for part in one.get("/QuadPoints", ())]
            if quads:  # the parts on other pages are called "name/2" and so on
                read[one["/NM"].partition("/")[0]] += [
                    words.get_text_bounded(quads[i], quads[i + 5], quads[i + 2], quads[i + 1])
                    for i in range(0, len(quads), 8)
                ]
    document.close()
    told = ((name, marked, "".join(read[name])) for name, marked in marks(edition).items())
    return [Stray(*one) for one in told if _LOOSE.sub("", one[1]) != _LOOSE.sub("", one[2])]


def noted(articles: Sequence[Article]) -> tuple[Note, ...]:
    """Return notes in all colours all over the articles; they begin and end within words too."""
    return tuple(
        Note(
            f"{at}-{start}",
            "s",
            (target_on(article, Span(start, min(start + _LONG, len(article.text)))),),
            "Why?",
            "",
            "",
            COLORS[start // _EVERY % len(COLORS)],
        )
        for at, article in enumerate(articles)
        for start in range(at, len(article.text), _EVERY)
    )


def _checked(files: Sequence[Path], language: Language) -> tuple[int, list[Stray]]:
    """Return how many marks the PDF of a story has, and those on other words."""
    read = [one for file in drafting(files)(None, silently) for one in file]
    articles = [accepted(one, one.draft).article for one in read if not isinstance(one, Unread)]
    comparison = comparing(articles)(language, silently)
    edition = Edition("Story", comparison, noted(articles), layout=Layout(("articles",)))
    with tempfile.TemporaryDirectory() as folder:
        to = Path(folder) / "story.pdf"
        PdfExporter().write(edition, to, silently)
        return len(marks(edition)), strays(to, edition)


def _stories(options: argparse.Namespace) -> Iterator[tuple[str, Sequence[Path]]]:
    if options.sample:
        yield "the sample story", sample_story()
    if files := [path for path in options.paths if path.is_file()]:
        yield f"{len(files)} files", files
    for folder in (path for path in options.paths if path.is_dir()):
        yield folder.name, sorted(folder.glob("*.txt"))


def main() -> int:
    """Say of each story how many marks lie on just their words, and which do not."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("paths", nargs="*", type=Path)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from reader.export.pdf.application import application
    from reader.worker.language import LoadLanguage

    running = application()
    wrong = 0
    with tempfile.TemporaryDirectory() as cache, closing(LoadLanguage(Path(cache))()) as language:
        for name, files in _stories(options):
            every, found = _checked(files, language)
            wrong += len(found)
            print(f"{name}: {every - len(found)} of {every}", flush=True)
            for one in found:
                print(f"    {one.name}: {one.marked!r} reads {one.read!r}", flush=True)
    del running
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Which marks of a PDF lie on other words than they should, as PDFium reads what is below them."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import pypdf
import pypdfium2

from reader.export.told.figures import conflicts
from reader.export.told.found import matched
from reader.export.told.notes import numbered
from reader.model.article import letter
from reader.model.comparison import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.export.base import Edition
    from reader.model.comparison import Comparison

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

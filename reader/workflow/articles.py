"""Articles: compared, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.base import (
    PARTS,
    PRESETS,
    Edition,
    Exporter,
    Layout,
    Paper,
    Part,
    Preset,
    Sorting,
)
from reader.export.papers import usual_paper
from reader.worker.language import CompareArticles, NameModels
from reader.workflow.now import present

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.model.article import Article
    from reader.model.comparison import Comparison, Models
    from reader.model.note import Meaning, Note
    from reader.model.overview import Row
    from reader.model.wording import Piece
    from reader.worker.models import Language
    from reader.worker.printing import Sight
    from reader.worker.work import Work

__all__ = [
    "PARTS",
    "PRESETS",
    "Edition",
    "Exporter",
    "Layout",
    "Paper",
    "Part",
    "Preset",
    "Sorting",
    "comparing",
    "differences",
    "drawing",
    "edition",
    "naming_models",
    "previewing",
    "printing",
    "uncompared",
    "usual_paper",
]


def comparing(articles: Sequence[Article]) -> Work[Language, Comparison]:
    """Return the work of comparing `articles`; it reports once an article analysed."""
    return CompareArticles(tuple(articles))


def uncompared(articles: Sequence[Article]) -> Comparison:
    """Return `articles` as a comparison in which nothing was found: for documents of notes."""
    from reader.model.analysis import Analysis  # noqa: PLC0415 - seldom needed
    from reader.model.comparison import Comparison, Models  # noqa: PLC0415 - likewise

    none = tuple(() for _ in articles)
    told = ((), (), (), (), ())  # entities, matches, statements, groups of quotes and of figures
    empty = tuple(Analysis() for _ in articles)
    return Comparison(tuple(articles), empty, none, none, none, *told, Models(None, None))


def naming_models() -> Work[Language, Models]:
    """Return the work of loading the models for articles in English and naming them."""
    return NameModels()


def printing(
    exporter: Exporter, edition: Edition, to: Path, rows: tuple[Row, ...] = ()
) -> Work[None, Path]:
    """Return the work of writing a document to `to`; its result is `to`.

    `rows` is the synopsis as the user has arranged it; without, it is as it is arranged at first.
    """
    from reader.worker.printing import Print  # noqa: PLC0415 - not at the start

    return Print(exporter, edition, to, rows)


def previewing(
    exporter: Exporter, edition: Edition, rows: tuple[Row, ...] = ()
) -> Work[None, bytes]:
    """Return the work of making a document to be looked at; its result is the document itself.

    What it looks like depends on `Edition.layout`: take one of `PRESETS`, alter it with
    `dataclasses.replace`, put it into the edition.  The same edition and rows, given to
    `printing`, write the same bytes.  Run it where documents are written (`Services.printing`);
    cancel it when a choice changes, and begin anew.
    """
    from reader.worker.printing import Preview  # noqa: PLC0415 - not at the start

    return Preview(exporter, edition, rows)


def drawing(document: bytes, page: int, width: int) -> Work[None, Sight]:
    """Return the work of drawing a page, from 0, of what `previewing` made.

    Its result says how many pages there are; its `png` is for `QImage.fromData`.

    Args:
        document: The PDF.
        page: Which page.
        width: Of the picture in pixels: those of the screen, for a sharp one.
    """
    from reader.worker.printing import DrawPage  # noqa: PLC0415 - not at the start

    return DrawPage(document, page, width)


def edition(
    title: str,
    comparison: Comparison,
    notes: Sequence[Note] = (),
    meanings: Sequence[Meaning] = (),
    author: str = "",
) -> Edition:
    """Return what goes into a document that is made now."""
    created = present().astimezone().isoformat(timespec="seconds")
    return Edition(
        title,
        comparison,
        tuple(notes),
        author,
        created,
        tuple(meanings),
    )


def differences(left: str, right: str) -> Sequence[Piece]:
    """Return how the wording of two passages differs, from left to right; takes about 0.4 ms."""
    from reader.comparison.wording import differences as told  # noqa: PLC0415 - not at the start

    return told(left, right)

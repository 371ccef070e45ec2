"""What an exporter is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from reader.model.comparison import Comparison
    from reader.model.note import Meaning, Note
    from reader.model.overview import Overview
    from reader.progress import Report

#: What a document for paper can have, in the order in which it has it.
#: front: title, articles, contents, how to read it; brief: the two pages for an editor;
#: worksheet: that for students; articles: their texts with the marks; only: what one article
#: alone carries.  The others are lists.
Part: TypeAlias = Literal[
    "front",
    "brief",
    "worksheet",
    "articles",
    "statements",
    "only",
    "quotes",
    "figures",
    "names",
    "notes",
    "sources",
]
Paper: TypeAlias = Literal["a4", "letter"]
#: Which statements come first: story, as the articles tell them; differing, those in which the
#: articles differ; carried, those that most articles carry.
Sorting: TypeAlias = Literal["story", "differing", "carried"]
Marks: TypeAlias = Literal["all", "notes"]

PARTS: tuple[Part, ...] = get_args(Part)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a document for paper is made: what is in it, how it is printed.

    Attributes:
        parts: What it has; the order is always that of `PARTS`.
        articles: Indexes of the articles whose text it has; None: of all.  The others are
            compared and listed all the same.
        marks: What is marked in the articles: all that was found and the user's notes, or those
            alone.
        sorting: Which statements come first.
        paper: Its size; None: as is usual where this computer is.
        grey: Whether it is in black and white, with patterns that tell kinds of marks apart.
        named: Whether it says who wrote the notes.
        files: Whether it says what the files were called that the articles came from.
        tagged: Whether it has its structure, for programs that read it aloud; to look at a page
            it is not needed.
    """

    parts: tuple[Part, ...] = tuple(part for part in PARTS if part not in {"brief", "worksheet"})
    articles: tuple[int, ...] | None = None
    marks: Marks = "all"
    sorting: Sorting = "story"
    paper: Paper | None = None
    grey: bool = False
    named: bool = True
    files: bool = True
    tagged: bool = True

    def has_text_of(self, article: int) -> bool:
        """Tell whether the document has the text of the article at this index."""
        chosen = self.articles is None or article in self.articles
        return "articles" in self.parts and chosen


Preset: TypeAlias = Literal["brief", "articles", "dossier", "worksheet", "sources"]
PRESETS: Mapping[Preset, Layout] = {
    "brief": Layout(("brief",)),
    "articles": Layout(("front", "articles", "notes")),
    "dossier": Layout(),
    "worksheet": Layout(("worksheet",)),
    "sources": Layout(("sources",)),
}


@dataclass(frozen=True, slots=True)
class Edition:
    """What goes into a document.

    Attributes:
        title: The story's name.
        comparison: Articles and what was found.
        notes: The user's notes on them.
        author: Who wrote the notes; empty to leave the name out.
        created: ISO date and time with offset that the document bears.
        meanings: What the user means by the colours of notes.
        overview: What the comparison comes to; None: it is worked out when this is written.
        layout: How a document for paper is made of it; others heed `named`, `files` and, where
            they list statements as paper does, `sorting`.
    """

    title: str
    comparison: Comparison
    notes: Sequence[Note] = ()
    author: str = ""
    created: str = ""
    meanings: Sequence[Meaning] = ()
    overview: Overview | None = None
    layout: Layout = Layout()


class Exporter(Protocol):
    """Writes one kind of document.  Can be pickled: the work is done in another process."""

    @property
    def suffix(self) -> str:
        """What the name of its file ends with."""
        ...

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        ...

"""An article in a Word document, and the comments on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from reader.export.told.citing import cited
from reader.export.told.column import paragraphs
from reader.export.told.dates import day
from reader.export.told.notes import numbered, signed, standing
from reader.export.word.words import sound, write_line, write_pieces
from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.text.run import Run

    from reader.export.base import Edition
    from reader.export.told.marks import Marks
    from reader.export.told.notes import Numbered
    from reader.model.text import Span

_READER = "Reader"


def write_article(made: Document, edition: Edition, index: int, marks: Marks) -> None:
    """Write the article at `index` with its marks, and the notes on it as comments."""
    article = edition.comparison.articles[index]
    headline = write_line(made, article.title or article.origin or letter(index), "Heading 2")
    facts = (article.author, day(article.published), f"{article.words:,} words", article.url)
    below = write_line(made, " · ".join(filter(None, facts)), "Caption")
    below.paragraph_format.keep_with_next = True
    runs: list[tuple[int, Run]] = []
    for paragraph in paragraphs(article.text, marks, letter(index)):
        written = write_pieces(made.add_paragraph(), paragraph.pieces)
        at = paragraph.start
        for piece, run in zip(paragraph.pieces, written, strict=True):
            runs.append((at, run))
            at += len(piece.words)
    for note in numbered(edition):
        for spot in note.spots:
            if spot.article == index:
                on = _runs(runs, spot.span) if spot.span else headline.runs
                write_comment(made, edition, note, on or headline.runs)


def write_comment(made: Document, edition: Edition, note: Numbered, on: Sequence[Run]) -> None:
    """Write `note` as a comment on these runs, by its author, with its own date."""
    author = sound(signed(note.note, edition) or _READER)
    comment = made.add_comment(list(on), author=author, initials=author[:1])
    first, *others = sound(note.note.body).split("\n") or [""]
    comment.paragraphs[0].add_run(first)
    for line in others:
        comment.add_paragraph(line)
    lost = [f"was on: {cited(one.exact)}" for one in note.lost if one.exact]
    for line in filter(None, (*lost, standing(note.note, edition))):
        comment.add_paragraph(sound(line))
    changed = note.note.changed or note.note.created
    if changed:
        element = comment._comment_elm  # noqa: SLF001 - python-docx gives it the time of writing
        element.set(qn("w:date"), f"{changed[:19]}Z")


def _runs(runs: Sequence[tuple[int, Run]], span: Span) -> list[Run]:
    """Return the runs of an article, each with its offset, that lie within `span`."""
    return [run for at, run in runs if span.start <= at < span.end]

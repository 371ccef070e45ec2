"""The document put together."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document

from reader.export.told.dates import moment
from reader.export.told.marks import marks
from reader.export.told.notes import numbered
from reader.export.word.articles import write_article, write_comment
from reader.export.word.lists import write_lists
from reader.export.word.words import prepare, sound, write_line
from reader.model.article import letter
from reader.progress import steps

if TYPE_CHECKING:
    from docx.document import Document as DocumentType

    from reader.export.base import Edition
    from reader.progress import Report

_INTRODUCTION = (
    "What lies on a tint is carried by the articles whose letters follow. A quote has a solid "
    "rule and its speaker before it, a name a dotted one, a figure a dashed one; ≠ follows a "
    "figure on which the articles differ. Notes are comments. The marks were found by a program "
    "and may be wrong; “no match found” does not say that an article left something out."
)


def document(edition: Edition, report: Report) -> bytes:
    """Return `edition` as a DOCX file; progress is reported by article."""
    made = Document()
    prepare(made)
    _describe(made, edition)
    title = write_line(made, edition.title or "Story", "Title")
    count = len(edition.comparison.articles)
    told = (
        f"{count} article{'' if count == 1 else 's'} side by side",
        moment(edition.created),
        f"notes by {edition.author}" if edition.author and edition.notes else "",
    )
    write_line(made, " · ".join(filter(None, told)), "Caption")
    notes = numbered(edition)
    for note in notes:
        if note.on_story or not note.spots:
            write_comment(made, edition, note, title.runs)
    write_line(made, _INTRODUCTION, "Caption")
    marked = marks(edition, notes)
    for index in steps(range(count), report):
        write_line(
            made, f"{letter(index)}  {edition.comparison.articles[index].name}", "Heading 1"
        )
        write_article(made, edition, index, marked[index])
    write_lists(made, edition)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def _describe(made: DocumentType, edition: Edition) -> None:
    about = made.core_properties
    about.title = sound(edition.title)[:255]
    about.author = sound(edition.author)[:255]
    about.comments = ""
    about.keywords = ""
    try:
        when = datetime.fromisoformat(edition.created).astimezone(UTC)
    except ValueError:
        return
    about.created = about.modified = when.replace(tzinfo=None)

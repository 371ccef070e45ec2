"""PDFs: printed pages, whose text is put together again from where it stands."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.base import Parts, Piece
from reader.importing.pdf_captions import captions_among
from reader.importing.pdf_columns import columns_of
from reader.importing.pdf_file import PdfFile
from reader.importing.pdf_flow import Passage, passages_of, text_of
from reader.importing.pdf_furniture import margins_of
from reader.importing.pdf_headline import headline
from reader.importing.pdf_initials import with_initials
from reader.importing.pdf_lines import lines_of
from reader.importing.pdf_paragraphs import measures_of, paragraphs_of
from reader.importing.pdf_printed import around_set_aside
from reader.importing.pdf_spelling import Spelling
from reader.importing.pdf_tables import with_rows
from reader.importing.pdf_wording import is_leftwards
from reader.importing.styles import document_author
from reader.model.draft import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.importing.pdf_columns import Column
    from reader.importing.pdf_file import Facts
    from reader.importing.pdf_furniture import Margins
    from reader.importing.pdf_lines import Line
    from reader.importing.pdf_sheet import Sheet

SIGNS = 2_000_000  # in one document


class PdfImporter:
    """Reads PDFs that have a text layer."""

    suffixes = frozenset({".pdf"})

    def __init__(self, seconds: float = 60.0, clock: Callable[[], float] = time.monotonic) -> None:
        """Give up on a file that takes longer than `seconds` by the `clock`."""
        self._seconds, self._clock = seconds, clock

    def parts(self, data: bytes, name: str) -> Parts:
        """Return the text of the PDF in `data` in reading order, its margins apart.

        Raises:
            ImportFailed: It is damaged, encrypted, too long, or has no text layer.
        """
        limit = _Limit(self._clock, self._clock() + self._seconds, name)
        with PdfFile(data, name) as file:
            sheets = _sheets(file, limit)
            facts = file.facts()
        unread = [at for at, sheet in enumerate(sheets) if sheet is None or sheet.scanned]
        read = {at: sheet for at, sheet in enumerate(sheets) if sheet and sheet.words}
        if not any(sheet for sheet in sheets):
            raise file.damaged()
        if not read or len(unread) == len(sheets):
            raise ImportFailed(
                "“{name}” is a scan without text; run text recognition on it first, "
                "or paste the text.",
                name=name,
            )
        return _parts(read, facts, _notices(unread), limit)


@dataclass(frozen=True, slots=True)
class _Limit:
    """When to give up, and what the file is called."""

    clock: Callable[[], float]
    until: float
    name: str

    def check(self, signs: int = 0) -> None:
        """Raise `ImportFailed` when time is up, or with more signs than an article can have."""
        if signs > SIGNS or self.clock() > self.until:
            raise ImportFailed(
                "“{name}” holds too much to read; save the article's pages as a PDF of their own.",
                name=self.name,
            )


def _sheets(file: PdfFile, limit: _Limit) -> list[Sheet | None]:
    sheets: list[Sheet | None] = []
    signs = 0
    for number in range(file.pages):
        sheet = file.sheet(number)
        signs += sum(len(word.text) for word in sheet.words) if sheet else 0
        limit.check(signs if sheet is None or sheet.whole else SIGNS + 1)
        sheets.append(sheet)
    return sheets


def _lines(sheets: dict[int, Sheet], spelling: Spelling, limit: _Limit) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = {}
    for number, sheet in sheets.items():
        found[number] = lines_of(with_initials(sheet, spelling), number)
        limit.check()
    return found


def _notices(unread: list[int]) -> tuple[Notice, ...]:
    pages = ", ".join(str(at + 1) for at in unread)
    return (Notice("scan", pages),) if unread else ()


def _parts(
    sheets: dict[int, Sheet], facts: Facts, notices: tuple[Notice, ...], limit: _Limit
) -> Parts:
    spelling = Spelling(word.text for sheet in sheets.values() for word in sheet.words)
    pages = _lines(sheets, spelling, limit)
    margins = margins_of(list(pages.values()))
    columns = {number: _columns(lines, margins) for number, lines in pages.items()}
    measures = measures_of(column for found in columns.values() for column in found)
    paragraphs = {
        number: [one for column in found for one in paragraphs_of(column, measures)]
        for number, found in columns.items()
    }
    captions = frozenset(
        one
        for number, found in paragraphs.items()
        for one in captions_among(found, sheets[number].images, measures)
    )
    running = [one for found in paragraphs.values() for one in found]
    passages = passages_of(running, captions, measures)
    texts = [text_of(passage.lines, spelling) for passage in passages]
    pieces = [
        Piece(text, passage.role, None, round(passage.links, 3), passage.group)
        for passage, text in zip(passages, texts, strict=True)
    ]
    pieces = around_set_aside(pieces)
    return Parts(
        (*pieces, *_set_aside(pages, margins, passages, sheets)),
        title=headline(passages, texts, facts.title, margins.heading),
        author=document_author(facts.author, pieces),
        url=margins.address,
        language=facts.language or None,
        notices=notices,
    )


def _columns(lines: list[Line], margins: Margins) -> list[Column]:
    """Return the columns of a page without its margins, those of its main direction first."""
    kept = [line for line in lines if line not in margins.running]
    if is_leftwards("".join(line.text for line in kept)):
        # Seen in a mirror it is laid out like any other.
        kept = [replace(line, x0=-line.x1, x1=-line.x0) for line in kept]
    return columns_of(with_rows(kept))


def _set_aside(
    pages: dict[int, list[Line]],
    margins: Margins,
    passages: list[Passage],
    sheets: dict[int, Sheet],
) -> list[Piece]:
    """Return what is no text: running heads and feet, footnote marks, words set aslant."""
    group = passages[-1].group + 1 if passages else 0
    texts = [line.text for lines in pages.values() for line in lines if line in margins.running]
    marks = [mark for passage in passages for mark in passage.marks]
    turned = [" ".join(word.text for word in sheet.turned) for sheet in sheets.values()]
    texts += [" ".join(marks), *turned]
    return [Piece(text, kept=False, group=group + at) for at, text in enumerate(texts) if text]

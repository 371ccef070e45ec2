"""The words of the manual, heading by heading, with their places in what is shown."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from PySide6.QtGui import QTextCursor, QTextDocument

from reader.manual import CONTENTS, html
from reader.model.text import Span
from reader.ui.cards.filtering import folded
from reader.ui.offsets import Offsets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextTable

    from reader.manual import Chapter

#: What a word stands in: the title of its chapter, its heading, or what is below that.
Rank: TypeAlias = Literal["chapter", "heading", "text"]

_WORD = re.compile(r"\w+|[^\w\s]")
_SIGNS = {"Sm", "So"}  # are words too: ≠, ⌘; marks of punctuation are none


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a section.

    Attributes:
        folded: Without case and accents.
        rank: What it stands in.
        line: Index of its line in the section; 0 for one of the chapter's title.
        place: Where it stands, as Qt counts the positions of the chapter's document; None for one
            of the chapter's title above a heading of its own.
    """

    folded: str
    rank: Rank
    line: int
    place: Span | None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it, up to the next.

    Attributes:
        chapter: The name of its chapter.
        title: Its heading, behind that of the chapter where it is another.
        lines: Its heading, then its paragraphs; a row of a table is one.
        words: All of its words in their order, those of the chapter's title before.
    """

    chapter: str
    title: str
    lines: list[str] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)


def sections(chapter: Chapter) -> list[Section]:
    """Return the parts of a chapter that have more than a heading.

    Of the contents without their list, which names the others.
    """
    document = QTextDocument()
    document.setHtml(html(chapter))
    parts, row = [Section(chapter.name, chapter.title)], None
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level > 1:
            parts.append(Section(chapter.name, f"{chapter.title} › {block.text()}"))
            title = (Word(word, "chapter", 0, None) for word, _ in words_of(chapter.title))
            parts[-1].words.extend(title)
        if chapter.name != CONTENTS or block.textList() is None:
            before, row = row, _row(block)
            _add(parts[-1], block, new=row is None or row != before)
        block = block.next()
    return [one for one in parts if len(one.lines) > 1]


def words_of(text: str) -> Iterator[tuple[str, Span]]:
    """Yield each word of `text`, folded, and where it stands."""
    for found in _WORD.finditer(text):
        sign = found[0][0]
        if sign.isalnum() or sign == "_" or unicodedata.category(sign) in _SIGNS:
            yield folded(found[0]), Span(*found.span())


def _add(section: Section, block: QTextBlock, *, new: bool) -> None:
    """Add a block's words to a section: as a new line, or to the last."""
    text, start, offsets = block.text().strip("\ufffc"), block.position(), Offsets(block.text())
    if not text.strip():
        return
    if new:
        section.lines.append(text)
    else:
        section.lines[-1] += f" · {text}"
    rank: Rank = "heading" if block.blockFormat().headingLevel() else "text"
    for word, span in words_of(block.text()):
        place = Span(start + offsets.to_qt(span.start), start + offsets.to_qt(span.end))
        section.words.append(Word(word, rank, len(section.lines) - 1, place))


def _row(block: QTextBlock) -> int | None:
    """Return what the cells of a row of a table have in common; None for what is in no table."""
    table = cast("QTextTable | None", QTextCursor(block).currentTable())
    if table is None:
        return None
    row = table.cellAt(block.position()).row()
    return table.cellAt(row, 0).firstPosition()

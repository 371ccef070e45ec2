"""From the paragraphs of all columns to the text as it runs on over columns and pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median_low
from typing import TYPE_CHECKING

from reader.importing.pdf_paragraphs import begins_small, is_ended, is_item
from reader.importing.pdf_signs import HYPHEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.pdf_lines import Line
    from reader.importing.pdf_paragraphs import Measures, Paragraph
    from reader.importing.pdf_spelling import Spelling
    from reader.model.article import BlockRole

_BROKEN = re.compile(rf"\w[-{HYPHEN}]$")
_TIGHT = re.compile(r"\w[—/]$")
_DASHED = re.compile(r"—\w")
_WHOLE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef。、]")  # no spaces
_AHEAD = 8  # passages back at which an unfinished one is looked for
_HEADING = 40  # words in the longest heading in large type
_CROSSHEAD = 14  # likewise in bold type of the text's size


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph as it runs on over columns and pages.

    Attributes:
        parts: What of it stands in each column.
        role: What it is.
        group: Counts the runs of passages that stand together.
    """

    parts: tuple[Paragraph, ...]
    role: BlockRole
    group: int

    @property
    def lines(self) -> list[Line]:
        """Its lines in order."""
        return [line for part in self.parts for line in part.lines]

    @property
    def links(self) -> float:
        """The share of its signs that are in a link."""
        signs = sum(len(line.text) for line in self.lines)
        return sum(line.links * len(line.text) for line in self.lines) / max(signs, 1)

    @property
    def marks(self) -> tuple[str, ...]:
        """The footnote marks that stood in it."""
        return tuple(mark for line in self.lines for mark in line.marks)


def passages_of(
    paragraphs: Sequence[Paragraph], captions: frozenset[Paragraph], measures: Measures
) -> list[Passage]:
    """Return `paragraphs`, in reading order, with those joined that a column or page breaks.

    Args:
        paragraphs: Of all columns of all pages, in reading order.
        captions: Those of them that belong to a picture.
        measures: What is usual in the document.
    """
    found: list[Passage] = []
    group, far = 0, _far(paragraphs, measures)
    for paragraph in paragraphs:
        role = "caption" if paragraph in captions else _role(paragraph, measures)
        at = _interrupted(found, paragraph, role, measures)
        if at is not None:
            found[at] = replace(found[at], parts=(*found[at].parts, paragraph))
            continue
        group += not found or _stands_apart(found[-1], paragraph, role, far)
        found.append(Passage((paragraph,), role, group))
    return found


def _role(paragraph: Paragraph, measures: Measures) -> BlockRole:
    lines = paragraph.lines
    if lines[0].cells > 1:
        return "table"
    words = sum(line.text.count(" ") + 1 for line in lines)
    if is_item(lines[0].text):
        return "item"
    if all(map(measures.is_large, lines)) and words <= _HEADING:
        return "heading"
    bold = all(line.bold > 0.9 for line in lines)
    heading = bold and words <= _CROSSHEAD and not lines[-1].text.endswith((".", ",", ";"))
    return "heading" if heading else "text"


def _interrupted(
    found: Sequence[Passage], after: Paragraph, role: BlockRole, measures: Measures
) -> int | None:
    """Return which of the passages before it goes on with `after`, or None.

    A sentence that is broken off goes on in small letters: over the end of a column, whatever
    stands between, and within a column over captions, notes and words in large type.
    """
    if role not in {"text", "item"} or is_item(after.lines[0].text):
        return None
    crossed: list[Passage] = []
    for at in range(len(found) - 1, max(len(found) - _AHEAD, 0) - 1, -1):
        before = found[at].parts[-1]
        if found[at].role in {"text", "item"} and _are_alike(before, after):
            turns = before.closes and after.opens
            if _is_broken_off(before, after):
                if turns or (crossed and all(_is_aside(one, measures) for one in crossed)):
                    return at
            elif (turns or crossed) and _goes_on(before, after, measures):
                return at if all(_is_small(one, measures) for one in crossed) else None
        crossed.append(found[at])
    return None


def _are_alike(before: Paragraph, after: Paragraph) -> bool:
    """Say whether both are set alike."""
    return (
        abs(before.size - after.size) <= 0.04 * before.size
        and abs(before.lines[-1].bold - after.lines[0].bold) < 0.9
    )


def _is_broken_off(before: Paragraph, after: Paragraph) -> bool:
    return not is_ended(before.lines[-1].text) and begins_small(after.lines[0].text)


def _goes_on(before: Paragraph, after: Paragraph, measures: Measures) -> bool:
    """Say whether `after` may go on with `before` by their shape.

    The last line must be full.  Where a sentence ends with it, either the document marks its
    paragraphs by an indent that `after` has not, or the line ends exactly where all others do.
    """
    first = after.lines[0]
    room = 0.4 * first.size if before.even else first.first + 0.4 * first.size
    lone = len(before.lines) == 1 and before.opens  # nothing says how long its lines can be
    if lone or before.room > room or after.indent >= 0.5 * after.size:
        return False
    return before.even or measures.indent > 0 or not is_ended(before.lines[-1].text)


def _is_small(passage: Passage, measures: Measures) -> bool:
    """Say whether a passage stands beside the text: a caption, a note in small type."""
    return passage.role == "caption" or passage.parts[0].size <= 0.93 * measures.body


def _is_aside(passage: Passage, measures: Measures) -> bool:
    """Say so, or whether it is in large type, as words pulled out of the text are."""
    return passage.role == "heading" or _is_small(passage, measures)


def _stands_apart(before: Passage, after: Paragraph, role: BlockRole, far: float) -> bool:
    """Say whether `after` does not stand together with the passage before it.

    Args:
        before: The passage.
        after: The next paragraph.
        role: What that is.
        far: The distance of baselines above which paragraphs stand apart.
    """
    last = before.parts[-1]
    if "caption" in {role, before.role} or abs(last.size - after.size) > 0.2 * last.size:
        return role != "text" or before.role != "heading"
    if last.closes or after.opens:
        return role == "heading" or abs(last.size - after.size) > 0.04 * last.size
    return after.lines[0].base - last.lines[-1].base > far


def _far(paragraphs: Sequence[Paragraph], measures: Measures) -> float:
    """Return the distance of baselines above which paragraphs of a column stand apart."""
    downs = [
        below.lines[0].base - above.lines[-1].base
        for above, below in pairwise(paragraphs)
        if not (above.closes or below.opens)
    ]
    usual = measures.leading_of(measures.body)
    return max(1.25 * median_low(downs) if downs else 0.0, 1.6 * usual)


def text_of(lines: Sequence[Line], spelling: Spelling) -> str:
    """Return what the lines of one passage say, broken words joined."""
    said = [lines[0].text]
    for line in lines[1:]:
        before, after = said[-1], line.text
        if _BROKEN.search(before[-2:]) and after[0].isalnum():
            said[-1] = before[:-1]
            said.append(("" if spelling.is_one(before[:-1], after) else "-") + after)
        else:
            said += [_space(before, after), after]
    return "".join(said).replace(HYPHEN, "-")


def _space(before: str, after: str) -> str:
    """Return what stands between the end of a line and the next."""
    tight = _TIGHT.search(before[-2:]) or _DASHED.match(after)
    whole = _WHOLE.match(before[-1]) and _WHOLE.match(after)
    return "" if tight or whole else " "

"""What the inspector shows, as values, and in words; nothing is painted here.

Every tab is a tree of cards.  A card is a stack of parts, each of which may be missing: a head
line, tags, running text, cells side by side, bars, dots and a sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.comparison import MatchKind, Passage
    from reader.model.note import NoteColor

_tr = QCoreApplication.translate
_CLOSING = frozenset(".,;:!?…)]”’»")

#: here: only this side has it; other: only the one compared with; faint: second rank;
#: differs: a figure on which the articles differ; odd: one that the majority does not have;
#: note: the user's own words.
Role: TypeAlias = Literal[
    "plain", "here", "other", "faint", "quote", "figure", "differs", "odd", "note"
]
Tone: TypeAlias = Literal["neutral", "differs", "only", "status"]
#: row: what stands below a name, closer than other cards.
Rank: TypeAlias = Literal["section", "title", "outlet", "text", "faint", "row"]


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike."""

    text: str
    role: Role = "plain"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule under words: where they begin and end in what is read, in code points."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Tag:
    """A short label in a rounded outline."""

    text: str
    tone: Tone = "neutral"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart: an article's letter and a number of words."""

    letter: str
    value: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One article's wording, in a column; of several where they have the same, or none.

    Attributes:
        letters: The articles.
        runs: The words.
        speaker: Who says it there; or empty.
        target: Where it stands, first; None when nowhere.
        rules: What is marked in the words, besides.
        places: Where it stands in each of the articles; empty where `target` says it all.
        reached: Where the user was led to last; None for nowhere of these.
    """

    letters: tuple[str, ...]
    runs: tuple[Run, ...]
    speaker: str = ""
    target: Passage | None = None
    rules: tuple[Rule, ...] = ()
    places: tuple[Passage, ...] = ()
    reached: Passage | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One entry of a list.

    Attributes:
        key: Tells cards of one list apart, also after the list is made anew.
        heading: The head line; `rank` says how it looks.
        letter: The badge before the heading; or empty.
        letters: The badges where there are several.
        present: Whether the badge is solid: the article carries it.
        trailing: What stands at the right end of the head line.
        tone: How the trailing words look.
        sample: Kind of match whose ribbon is shown before the trailing words.
        detail: A second line, small.
        pen: The colour of a note: its sign stands before the second line.
        runs: Running text.
        compact: Whether a cell's badge stands before its words, not above them.
        dots: One an article: does it carry this?  With `dots_text` behind them.
        bars: A small chart; `scale` is the value of a full bar.
        counts: One number an article, in columns at the right of the head line.
        sign: A closing line about what differs.
        targets: Where in the articles it stands; activating the card goes through them.
    """

    key: str
    heading: str = ""
    rank: Rank = "outlet"
    letter: str = ""
    letters: tuple[str, ...] = ()
    present: bool = True
    trailing: str = ""
    tone: Tone = "neutral"
    sample: MatchKind | None = None
    detail: str = ""
    pen: NoteColor | None = None
    tags: tuple[Tag, ...] = ()
    runs: tuple[Run, ...] = ()
    cells: tuple[Cell, ...] = ()
    compact: bool = False
    dots: tuple[bool, ...] = ()
    dots_text: str = ""
    bars: tuple[Bar, ...] = ()
    scale: int = 1
    counts: tuple[int, ...] = ()
    sign: str = ""
    targets: tuple[Passage, ...] = ()
    children: tuple[Card, ...] = ()

    def all(self) -> Iterator[Card]:
        """Yield the card and all it holds."""
        yield self
        for child in self.children:
            yield from child.all()

    def spoken(self) -> str:
        """Return the whole card in words, for a screen reader."""
        return ". ".join(part for part in self._parts() if part)

    def _parts(self) -> Iterator[str]:
        yield " ".join(part for part in (self.letter, *self.letters, self.heading) if part)
        yield self.detail
        yield _read(self.runs)
        for cell in self.cells:
            parts = (*cell.letters, cell.speaker, _read(cell.runs))
            yield " ".join(part for part in parts if part)
        yield ", ".join(tag.text for tag in self.tags)
        yield ", ".join(f"{bar.letter} {bar.value}" for bar in self.bars)
        yield ", ".join(f"{letter(at)} {count}" for at, count in enumerate(self.counts) if count)
        yield self.dots_text
        yield self.trailing
        yield self.sign


def own_words(runs: Iterable[Run]) -> str:
    """Return the words of this side, without those struck and the space that parted them."""
    kept, gap = "", False
    for run in runs:
        if run.role == "other":
            gap = True
            continue
        if gap and kept[-1:].isspace() and (run.text[:1].isspace() or run.text[:1] in _CLOSING):
            kept = kept[:-1]
        kept, gap = kept + run.text, False
    return kept.strip()


def _read(runs: Sequence[Run]) -> str:
    """Return the words of this side, then those it alone has, and those the other has instead."""
    words = own_words(runs)
    told = {
        "here": _tr("Cards", "only here: {}"),
        "other": _tr("Cards", "only in the one compared with: {}"),
    }
    apart = []
    for role, template in told.items():
        those = [run.text.strip() for run in runs if run.role == role]
        if any(those):
            apart.append(template.format(", ".join(filter(None, those))))
    return f"{' '.join(words.split())} ({'; '.join(apart)})" if apart else words

"""What the parts of a document are and in which order they are read, wherever they lie on paper.

It is the structure tree of ISO 32000-1, 14.7 and 14.8.4, as it is before it is written.  What
stands in the margins is told behind the paragraph it stands beside.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 5  # lists in lists: some programs read no more than 32 levels, and each takes three
Scope: TypeAlias = Literal["", "Row", "Column"]
#: The language of what the document says in its own words, ISO 639-1.
OURS = "en"


_LANGUAGE = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def known_language(code: str) -> str:
    """Return the code of a language; empty where it is none (RFC 3066)."""
    return code if _LANGUAGE.fullmatch(code) else ""


@dataclass(slots=True, eq=False)
class Element:
    """A part of the document; one that has nothing at all in the end is left out.

    Attributes:
        kind: A standard structure type: "P".
        language: ISO 639-1; empty: that of what it is in.
        scope: What the cell of a table is the head of.
        alt: What is seen on it, where it is a picture.
        parts: What is in it beside words of its own, in reading order.
        beside: What stands in the margins beside it, and is told after it.
    """

    kind: str
    language: str = ""
    scope: Scope = ""
    alt: str = ""
    parts: list[Element] = field(default_factory=list)
    beside: list[Element] = field(default_factory=list)

    def add(self, kind: str, language: str = "") -> Element:
        """Return a new part, its last so far; `language` may be what is none."""
        part = Element(kind, known_language(language))
        self.parts.append(part)
        return part

    def note(self, kind: str = "Note") -> Element:
        """Return a new element beside it, the last so far."""
        there = Element(kind)
        self.beside.append(there)
        return there

    def told(self) -> Iterator[Element]:
        """Yield its parts in reading order, what stands beside them among them."""
        for part in self.parts:
            yield part
            yield from part.beside


class Telling:
    """The structure of some pages while they are written from top to bottom.

    Attributes:
        parts: What there is so far: a section each.
        last: What was added last.
    """

    def __init__(self) -> None:
        self.parts: list[Element] = []
        self._within: list[Element] = []
        self.begin()

    def begin(self) -> None:
        """Begin a section."""
        self.last = Element("Sect", OURS)
        self.parts.append(self.last)
        self._within = [self.last]

    def add(self, kind: str, language: str = "") -> Element:
        """Return a new element where the writing is."""
        self.last = self.within.add(kind, language)
        return self.last

    @contextmanager
    def inside(self, kind: str) -> Iterator[Element]:
        """Add what follows to a new element of this kind."""
        element = self.add(kind)
        self._within.append(element)
        yield element
        self._within.pop()

    @property
    def within(self) -> Element:
        """What is added to."""
        return self._within[-1]


class Listing:
    """Paragraphs and lists in lists, as they come one after the other.

    Args:
        within: What they are parts of.
    """

    def __init__(self, within: Element) -> None:
        self._bodies = [within]  # of the items that are open, from the outermost on
        self._lists: list[Element] = []

    def paragraph(self, depth: int = 0, *, marked: bool = False) -> tuple[Element, Element]:
        """Return what the marker and what the words of a paragraph are to be told as.

        Args:
            depth: In how many lists it stands, one in the other.
            marked: Whether it begins an item.
        """
        depth = min(depth, _DEEPEST)
        del self._bodies[depth + 1 :], self._lists[depth:]
        label = Element("Lbl")
        if marked and len(self._lists) == depth > 0:
            self._bodies.pop()
            label = self._item()
        while len(self._lists) < depth:
            self._lists.append(self._bodies[-1].add("L"))
            label = self._item()
        return label, self._bodies[-1].add("P")

    def _item(self) -> Element:
        """Begin an item of the innermost list; return its label."""
        item = self._lists[-1].add("LI")
        label = item.add("Lbl")
        self._bodies.append(item.add("LBody"))
        return label

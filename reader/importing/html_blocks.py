"""The visible text of a page, block by block, in the order of its mark-up."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from reader.importing.html_hints import is_invisible, kinds_of
from reader.importing.html_tags import BLOCKS, GROUPING, ROLES, SKIPPED, is_row_of_data

if TYPE_CHECKING:
    from lxml.etree import _Element

    from reader.model.article import BlockRole

_BREAK = "\x1f"  # stands for <br> until the block is complete
_SPACE = re.compile(r"[^\S\xa0\u202f\x1f]+")
_BREAKS = re.compile(r" ?\x1f(?: ?\x1f)+ ?")
_EMPTY_LINES = re.compile(r"\n[ \t\r]*\n\s*")
_WORD = re.compile(r"\w")
_MARKS = re.compile(r"[\W_]+")
# Left out before the pattern is asked, which takes ten times as long for each sign.
_ASCII_MARKS = bytes(code for code in range(128) if not chr(code).isalnum())
_PRINTERS_MARKS = ("“", "”", "‘", "’", "–", "—", "…", "\xa0")


def key_of(text: str) -> str:
    """Return the letters and digits of `text`, in lower case: what survives other white space."""
    if not text.isascii():
        for mark in _PRINTERS_MARKS:
            text = text.replace(mark, "")
    signs = text.encode("utf-8", "surrogatepass").translate(None, _ASCII_MARKS)
    rest = signs.decode("utf-8", "surrogatepass")
    return rest.lower() if rest.isascii() else _MARKS.sub("", rest).casefold()


@dataclass(frozen=True, slots=True)
class Region:
    """An element whose mark-up says that it holds something else than the article's text.

    Attributes:
        kinds: What it is for.
        holder: Its number among the block elements.
    """

    kinds: frozenset[str]
    holder: int


class PageBlock(NamedTuple):
    """A block of text on a page; a tuple, for pages have thousands.

    Attributes:
        text: Its words; newlines where the page breaks a line.
        key: Its letters and digits (`key_of`).
        role: What it is.
        links: The share of its words that are links, 0 to 1.
        group: What stands in one list, table, figure or box shares one, above 0; others have one
            of their own, below 0.
        holders: The numbers of the block elements it lies in, its own last.
        regions: The numbers of the regions it lies in.
        tag: Its own element's name.
        ruled: Whether a rule (<hr>) stands above it.
    """

    text: str
    key: str
    role: BlockRole
    links: float
    group: int
    holders: tuple[int, ...]
    regions: tuple[int, ...]
    tag: str
    ruled: bool = False

    @property
    def parent(self) -> int:
        """The number of the element that its own lies in; of its own where that is the root."""
        return self.holders[-2:][0]


@dataclass(slots=True)
class _Place:
    """What holds for the text of an open block element; `row` in a table's row of data."""

    tag: str
    holders: tuple[int, ...] = ()
    role: BlockRole = "text"
    group: int = 0
    regions: tuple[int, ...] = ()
    row: bool = False


class Page:
    """Collects the blocks of a page in one walk over its tree.

    Attributes:
        blocks: The blocks, in order.
        regions: The regions they lie in.
    """

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self.regions: list[Region] = []
        self._places = [_Place("")]
        self._runs: list[tuple[str, bool]] = []  # text, and whether it is a link
        self._alts: list[str] = []
        self._links = 0  # open <a> elements
        self._ends: list[str] = []  # what closes each open <q>
        self._set = 0  # open <pre> elements, whose empty lines part paragraphs
        self._count = 0  # block elements met
        self._ruled = False  # a rule stands above what comes next

    def read(self, root: _Element) -> None:
        """Add the blocks of the tree under `root`."""
        from lxml.etree import iterwalk

        walk = iterwalk(root, events=("start", "end"))
        passed: _Element | None = None  # what is not shown, until it ends
        for event, element in walk:
            if event == "end":
                if element is not passed:
                    self._close(element.tag)
                self._say(element.tail)
            elif element.tag in SKIPPED or is_invisible(element):
                passed = element
                walk.skip_subtree()
                if element.tag == "svg" and not is_invisible(element):
                    self._picture(_drawn(element))
            else:
                self._open(element)
        self._flush()

    def _open(self, element: _Element) -> None:
        tag = element.tag
        self._set += tag == "pre"
        if tag in BLOCKS and self._places[-1].row:
            self._enter_cell(tag)
        elif tag in BLOCKS:
            self._enter(element)
        elif tag == "br":
            self._runs.append((_BREAK, False))
        elif tag == "img":
            self._picture(element.get("alt") or "")
        else:
            self._begin(tag, element.text or "")
        self._say(element.text)

    def _begin(self, tag: str, words: str) -> None:
        """Begin an element within a line, the first of whose words are `words`."""
        if tag == "a":
            if self._runs and self._runs[-1][1]:
                self._runs.append((" ", False))  # links side by side are words of their own
            self._links += 1
        elif tag == "q":
            self._quote(words)
        elif tag == "time" and self._runs and self._runs[-1][0][-1:].isalnum():
            self._runs.append((" ", False))  # as style sheets part a name and a date

    def _close(self, tag: str) -> None:
        if tag == "a":
            self._links -= 1
        elif tag == "q":
            self._say(self._ends.pop())
        elif tag == "pre":
            self._set -= 1
        if tag in BLOCKS:
            if not self._places[-1].row or tag == "tr":
                self._flush()
            self._places.pop()

    def _say(self, text: str | None) -> None:
        if text and (self._runs or not text.isspace()):
            words = text.replace(_BREAK, " ")
            if self._set:
                words = _EMPTY_LINES.sub(2 * _BREAK, words)
            self._runs.append((words, self._links > 0))

    def _quote(self, words: str) -> None:
        """Write the marks of a quotation, which browsers show, where the page does not itself."""
        first, last = ("‘", "’") if self._ends else ("“", "”")
        marked = words.lstrip()[:1] in set("\"'“‘„«‹")
        self._say("" if marked else first)
        self._ends.append("" if marked else last)

    def _picture(self, alt: str) -> None:
        """Note what stands for a picture; what has no letters is a sign within the text."""
        if _WORD.search(alt):
            self._alts.append(" ".join(alt.split()))
        else:
            self._say(alt)

    def _enter(self, element: _Element) -> None:
        self._flush()
        self._ruled = self._ruled or element.tag == "hr"
        self._count += 1
        above, tag = self._places[-1], element.tag
        kinds = kinds_of(element)
        regions = above.regions
        if kinds:
            regions = (*regions, len(self.regions))
            self.regions.append(Region(kinds, self._count))
        row = tag == "tr" and is_row_of_data(element)
        role = above.role if above.role == "caption" else ROLES.get(tag, above.role)
        group = above.group or (self._count if tag in GROUPING else 0)
        holders = (*above.holders, self._count)
        self._places.append(_Place(tag, holders, "table" if row else role, group, regions, row))

    def _enter_cell(self, tag: str) -> None:
        """Keep what stands in a row of data on one line, its cells parted by bars."""
        self._runs.append((" | " if tag in ("td", "th") and self._runs else " ", False))
        self._places.append(replace(self._places[-1]))

    def _flush(self) -> None:
        if not (self._runs or self._alts):
            return
        runs, self._runs = self._runs, []
        alts, self._alts = self._alts, []
        said = "".join([text for text, _ in runs])
        words = said.split()
        linked = sum([len(text.split()) for text, link in runs if link])
        links = min(1.0, linked / len(words)) if linked else 0.0
        place = self._places[-1]
        if _BREAK in said or "\xa0" in said or "\u202f" in said:  # of which not all are spaces
            for part in _BREAKS.split(_SPACE.sub(" ", said)):
                lines = [line.strip() for line in part.split(_BREAK)]
                self._add("\n".join(lines).strip("\n"), place, links)
        else:
            self._add(" ".join(words), place, links)
        for alt in alts:
            if not (self.blocks and self.blocks[-1].text == alt):
                self._add(alt, replace(place, tag="img", role="caption"), 0.0)

    def _add(self, text: str, place: _Place, links: float) -> None:
        if text:
            group = place.group or -len(self.blocks) - 1
            self.blocks.append(
                PageBlock(
                    text,
                    key_of(text),
                    place.role,
                    links,
                    group,
                    place.holders,
                    place.regions,
                    place.tag,
                    self._ruled,
                )
            )
            self._ruled = False


def _drawn(picture: _Element) -> str:
    """Return the words in a drawing, as of a chart."""
    return " ".join(" ".join(words.itertext()) for words in picture.iter("text"))

"""The body of a note, plain Markdown, set as paragraphs.

Of CommonMark only emphasis, lists, headings, rules and links are read, and lines end where the
user ended them.  Everything else stays as it was typed: nothing may be missing on paper.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from reader.export.pdf.typesetting import Accent, Faces, Paragraph, Style
from reader.export.told.links import may_have_links

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

    from reader.export.pdf.structure import Element, Listing

_READ = ("emphasis", "list", "heading", "hr", "link", "autolink", "escape")
# A list within a list is two deeper; beyond the limit the parser would drop words.
_PARSER = MarkdownIt("zero", {"maxNesting": 200}).enable(list(_READ))
_WITHOUT_LINKS = MarkdownIt("zero", {"maxNesting": 200}).enable(
    [rule for rule in _READ if rule != "link"]
)
_RULE = "———"
_BULLET = "•"
_INDENT = 1.1  # ems a list is further in than what it stands in
_BEHIND_MARKER = 0.35  # ems


@dataclass(frozen=True, slots=True)
class Line:
    """A line as the user wrote it; on paper it may take several.

    Attributes:
        text: Its words.
        accents: Which of them are emphasised.
        depth: In how many lists it stands, one in the other.
        marker: Bullet or number of the item that it begins; else empty.
        apart: Whether it begins a paragraph that is not the first.
    """

    text: str
    accents: tuple[Accent, ...] = ()
    depth: int = 0
    marker: str = ""
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A line broken to a width.

    Attributes:
        paragraph: Its words.
        indent: How far in they stand, in points.
        marker: What stands before them at `outdent`, if anything.
        outdent: Where that stands, in points from the same edge.
        apart: Whether some room should be above it.
        depth: In how many lists it stands, one in the other.
    """

    paragraph: Paragraph
    indent: float
    marker: Paragraph | None
    outdent: float
    apart: bool
    depth: int = 0

    def tell(self, listing: Listing) -> Element:
        """Tell the line as the next one of `listing`; return what its words are told as."""
        label, words = listing.paragraph(self.depth, marked=self.marker is not None)
        if self.marker:
            self.marker.element = label
        self.paragraph.element = words
        return words


def parts(body: str, style: Style, faces: Faces, width: float) -> list[Part]:
    """Return what `body` says, set in `style` to lines of at most `width` points."""
    return [_set(line, style, faces, width) for line in lines(body)]


def _set(line: Line, style: Style, faces: Faces, width: float) -> Part:
    marker = Paragraph(line.marker, style, faces) if line.marker else None
    step = _INDENT * style.size
    # However deep a list is, half of the width stays for its words.
    outdent = min(max(0, line.depth - 1) * step, width / 2)
    wide = marker.width() + _BEHIND_MARKER * style.size if marker else 0
    indent = outdent + max(step, wide) if line.depth else 0
    paragraph = Paragraph(line.text, style, faces, width - indent, line.accents)
    return Part(paragraph, indent, marker, outdent, line.apart, line.depth)


def lines(body: str) -> list[Line]:
    """Return what `body` says, line by line, without blank ones."""
    found: list[Line] = []
    depth, marker, apart, heading = 0, "", False, False
    for token in (_PARSER if may_have_links(body) else _WITHOUT_LINKS).parse(body):
        if token.tag in ("ul", "ol"):
            depth, marker = depth + token.nesting, ""
        elif token.type == "list_item_open":
            marker = f"{token.info}{token.markup}" if token.info else _BULLET
        elif token.type in ("paragraph_open", "heading_open"):
            apart, heading = bool(found) and not token.hidden, token.type == "heading_open"
        elif token.type == "inline":
            for text, accents in _told(token, bold=heading):
                found.append(Line(text, accents, depth, marker, apart))
                marker, apart = "", False
        elif token.type == "hr":
            found.append(Line(_RULE, depth=depth, apart=bool(found)))
    return found


@dataclass(slots=True)
class _Words:
    """The words of a paragraph while they are gathered, and what is in force at their end.

    Attributes:
        bold: In how many strong emphases, or a heading, they are.
        italic: In how many emphases.
        parts: The words so far.
        length: How many characters they have.
        accents: Which of them are emphasised, in their order.
        address: Where the link leads that they are in.
    """

    bold: int
    italic: int = 0
    parts: list[str] = field(default_factory=list)
    length: int = 0
    accents: list[Accent] = field(default_factory=list)
    address: str = ""

    def take(self, token: Token) -> None:
        """Take the next words, or the beginning or end of an emphasis or a link."""
        match token.type:
            case "em_open" | "em_close":
                self.italic += token.nesting
            case "strong_open" | "strong_close":
                self.bold += token.nesting
            case "link_open":
                self.address = _address(token)
            case "link_close":
                self._say(self.address)
            case _:
                self._say(token.content)

    def _say(self, words: str) -> None:
        start = self.length
        self.parts.append(words)
        self.length += len(words)
        if self.italic or self.bold:
            accent = Accent(start, self.length, italic=self.italic > 0, bold=self.bold > 0)
            self.accents.append(accent)


def _address(link: Token) -> str:
    """Return what to print behind the words of a link; an address typed as such is its words."""
    if link.info == "auto":
        return ""
    title = link.attrs.get("title")
    return f" ({link.attrs['href']}{f' “{title}”' if title else ''})"


def _told(inline: Token, *, bold: bool) -> Iterator[tuple[str, tuple[Accent, ...]]]:
    """Yield the lines of a paragraph, each with its accents."""
    words = _Words(int(bold))
    for token in inline.children or ():
        words.take(token)
    start, coming = 0, deque(words.accents)
    for text in "".join(words.parts).split("\n"):
        while coming and coming[0].end <= start:
            coming.popleft()  # a note may have as many as it has lines
        yield text, tuple(_within(coming, start, start + len(text)))
        start += len(text) + 1


def _within(accents: Iterable[Accent], start: int, end: int) -> Iterator[Accent]:
    """Yield the parts of `accents`, which end behind `start`, that are before `end`."""
    for accent in takewhile(lambda one: one.start < end, accents):
        yield Accent(
            max(accent.start, start) - start,
            min(accent.end, end) - start,
            italic=accent.italic,
            bold=accent.bold,
        )

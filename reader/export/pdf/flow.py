"""Text that runs from page to page: the front matter and the lists at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from reader.export.pdf.balancing import balanced
from reader.export.pdf.margins import REFERENCE, Reference, write_references
from reader.export.pdf.markdown import parts
from reader.export.pdf.page import Page, Rule, Words
from reader.export.pdf.sheet import A4, LEFT, TOP, Anchor, Sheet
from reader.export.pdf.structure import Listing, Telling
from reader.export.pdf.typesetting import Faces, Paragraph, Style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: Lines of paragraphs, one below the other; and where those of one column begin.
_Lines: TypeAlias = "Sequence[tuple[Paragraph, int]]"
_Column: TypeAlias = "tuple[float, _Lines]"

TITLE = Style("serif", 19.5, 24, weight=600)
HEADING = Style("sans", 9, 13, weight=600)
SMALL = Style("sans", 8, 11.5, "text2")
TEXT = Style("serif", 9.5, 13.2)
_KINDS = {TITLE: "H1", HEADING: "H2"}
_UNBROKEN = 4  # lines that stay together
_UNBROKEN_ROW = 264.0  # points of a row of a table
_BETWEEN_PARAGRAPHS = 3.0
_BETWEEN_SECTIONS = 22.0
_HARDLY = 0.45  # of its height
_FIRST_LINE = 9.2  # from the top of a line to its baseline, about


class Flow:
    """Pages filled from the top.

    Args:
        faces: Fonts.
        first: Index of its first page in the document.
        label: What the page is called that is so many pages after the first.
        sheet: The paper.

    Attributes:
        faces: Fonts.
        usual: The paper.
        sheet: The same, or another in a part that asks for it.
        pages: What is written so far.
        telling: As what it is told.
    """

    def __init__(
        self, faces: Faces, first: int, label: Callable[[int], str], sheet: Sheet = A4
    ) -> None:
        self.faces, self.usual, self.sheet = faces, sheet, sheet
        self.pages: list[Page] = []
        self.telling = Telling()
        self._first, self._label = first, label
        self._section = ""
        self._y = sheet.bottom

    def section(self, name: str, sheet: Sheet | None = None) -> Anchor:
        """Write the headline `name`, which the running head says too, on a page of its own.

        Where the page before it is hardly begun, it goes on there.  It and what follows up to the
        next section is on `sheet`; without, as is usual.
        """
        self.sheet = sheet or self.usual
        early = self._y < TOP + _HARDLY * (self.sheet.bottom - TOP)
        if self.pages and early and self.pages[-1].sheet == self.sheet:
            self._section = name
            self.telling.begin()
            self.pages[-1].section += f" · {name}"
            self.gap(_BETWEEN_SECTIONS)
        else:
            self.begin(name)
        anchor = self.text(name, TITLE)
        self.gap(6)
        return anchor

    def begin(self, name: str) -> None:
        """Begin a page whose running head says `name`."""
        self._section = name
        self.telling.begin()
        self.new_page()

    def new_page(self) -> None:
        """Begin a page."""
        page = Page(self._section, self._label(len(self.pages)), sheet=self.sheet)
        self.pages.append(page)
        self._y = TOP

    def gap(self, height: float) -> None:
        """Leave `height` points free."""
        self._y += height

    def keep(self, height: float) -> bool:
        """Begin a page unless `height` points are free on this one; return whether that was so."""
        full = self._y + height > self.sheet.bottom
        if full:
            self.new_page()
        return full

    @property
    def here(self) -> Anchor:
        """Where the next line will stand, if it has room."""
        return Anchor(self._first + len(self.pages) - 1, self._y + _FIRST_LINE)

    def page(self, anchor: Anchor) -> Page:
        """Return the page of `anchor`."""
        return self.pages[anchor.page - self._first]

    def text(
        self, text: str, style: Style, x: float = LEFT, kind: str = "", language: str = ""
    ) -> Anchor:
        """Set the lines of `text`, one paragraph each, return where the first stands.

        They are told as elements of this `kind`; without, as is usual for their style.  Without
        a `language` they are in ours.
        """
        kind = kind or _KINDS.get(style, "P")
        lines = [line for line in text.splitlines() if line.strip()] or [""]
        make = balanced if style is TITLE else Paragraph
        paragraphs = [make(line, style, self.faces, self.sheet.right - x) for line in lines]
        for paragraph in paragraphs:
            paragraph.element = self.telling.add(kind, language)
        first, *_ = [self._paragraph(paragraph, x) for paragraph in paragraphs]
        return first

    def body(self, body: str, style: Style, x: float) -> None:
        """Set what a note says, plain Markdown."""
        listing = Listing(self.telling.within)
        for part in parts(body, style, self.faces, self.sheet.right - x):
            self.telling.last = part.tell(listing)
            if part.apart:
                self.gap(_BETWEEN_PARAGRAPHS)
            self._keep_lines(part.paragraph)
            if part.marker:
                y = self._y + 0.75 * style.pitch
                self.pages[-1].write(part.marker, x + part.outdent, y)
            self._paragraph(part.paragraph, x + part.indent)

    def _keep_lines(self, paragraph: Paragraph) -> None:
        self.keep(paragraph.style.pitch * min(len(paragraph), _UNBROKEN))

    def _paragraph(self, paragraph: Paragraph, x: float) -> Anchor:
        pitch = paragraph.style.pitch
        self._keep_lines(paragraph)
        first = Anchor(self._first + len(self.pages) - 1, self._y + 0.75 * pitch)
        for line in range(len(paragraph)):
            # The last line goes over with the one before it.
            self.keep(pitch * (2 if line == len(paragraph) - 2 else 1))
            self.pages[-1].items.append(Words(paragraph, line, x, self._y + 0.75 * pitch))
            self._y += pitch
        return first

    def row(
        self, cells: Sequence[tuple[float, Sequence[Paragraph]]], head: Callable[[], None]
    ) -> Anchor:
        """Set cells side by side, each from its x on; return where the first line stands.

        Their first lines have one baseline.  A row that is not too long stays whole.  `head` is
        called on each page that it begins.
        """
        columns: list[_Column] = [
            (x, [(one, line) for one in cell for line in range(len(one))]) for x, cell in cells
        ]
        high = max(sum(one.style.pitch for one, _ in lines) for _, lines in columns)
        if self._y + min(high, _UNBROKEN_ROW) > self.sheet.bottom:
            self.new_page()
            head()
        here = Anchor(self._first + len(self.pages) - 1, self._first_of(columns))
        while True:
            first, low = self._first_of(columns), self._y
            rest: list[_Column] = []
            for x, lines in columns:  # each column whole, so that its words are copied together
                done, end = self._column(x, lines, first)
                rest.append((x, lines[done:]))
                low = max(low, end)
            columns, self._y = rest, low
            if not any(lines for _, lines in columns):
                return here
            self.new_page()
            head()

    def _first_of(self, columns: Sequence[_Column]) -> float:
        """Return the baseline that the first lines of `columns` have when they stand here."""
        return self._y + max(0.75 * lines[0][0].style.pitch for _, lines in columns if lines)

    def _column(self, x: float, lines: _Lines, y: float) -> tuple[int, float]:
        """Set lines from the baseline `y` on; return how many have room, and their lower end."""
        end = self._y
        for done, (paragraph, line) in enumerate(lines):
            pitch = paragraph.style.pitch
            if y + 0.25 * pitch > self.sheet.bottom:
                return done, end
            self.pages[-1].items.append(Words(paragraph, line, x, y))
            end = y + 0.25 * pitch
            y += pitch
        return len(lines), end

    def rule(self, colour: str) -> None:
        """Draw a thin line across the page."""
        self.pages[-1].items.append(Rule(LEFT, self.sheet.right, self._y, colour))

    def refer(self, references: Sequence[Reference], beside: Anchor, kind: str = "Note") -> None:
        """Write references into the left margin from `beside` on; what follows stands below.

        They are told behind what was written last, as an element of this `kind`.
        """
        page = self.page(beside)
        element = self.telling.last.note(kind)
        below = write_references(page, self.faces, references, beside.y, element)
        if page is self.pages[-1]:
            self._y = max(self._y, below - REFERENCE.pitch / 2)

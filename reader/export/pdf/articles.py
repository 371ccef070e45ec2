"""The pages of one article: its headline and its text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.export.pdf.balancing import balanced
from reader.export.pdf.column import Column
from reader.export.pdf.page import Page, Plate, Words
from reader.export.pdf.sheet import A4, LEFT, TEXT_WIDTH, Anchor, Box, Sheet
from reader.export.pdf.structure import OURS, Element, known_language
from reader.export.pdf.typesetting import Faces, Paragraph, Style, elided
from reader.export.told.dates import day
from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.pdf.mark import Annotation
    from reader.export.pdf.sheet import Band
    from reader.model.article import Article
    from reader.model.text import Span

_BADGE = Style("sans", 7.5, 10, "badgetext", weight=600)
_OUTLET = Style("sans", 9, 12)
_HEADLINE = Style("serif", 19, 23, weight=600)
_FACTS = Style("sans", 8, 11, "text2")
_OUTLET_LINE = 82.5
_OUTLET_INDENT = 18.0
_BADGE_SIDE = 12.5
_LONGEST_HEADING = 300  # characters; the list of sources has it whole
_BETWEEN = " · "  # two facts below it


class ArticlePages:
    """One article typeset, its marks still missing.

    Attributes:
        pages: Its pages.
        first: Index of the first of them in the document.
        column: Its text.
        headline: Where the headline stands.
        element: As what it is told.
    """

    def __init__(
        self, article: Article, index: int, faces: Faces, first: int, sheet: Sheet = A4
    ) -> None:
        self.first, self._sheet = first, sheet
        self._faces = faces
        self._letter = letter(index)
        self._section = "  ·  ".join(filter(None, (self._letter, article.name)))
        self.pages = [self._new_page(0)]
        self.element = Element("Art", known_language(article.language))
        self.headline = Anchor(first, _OUTLET_LINE + 26)
        top = self._heading(article)
        self.column = Column(article.text, faces, Anchor(first, top), sheet)
        self.element.parts += self.column.elements
        self.pages += [self._new_page(i + 1) for i in range(max(0, self.column.last - first))]
        for page, words in self.column.words():
            self.pages[page - first].items.append(words)

    def anchor(self, span: Span | None) -> Anchor:
        """Return where `span` stands; where the article begins for None, the whole of it."""
        return self.column.anchor(span) if span else self.headline

    def told(self, page: int, baseline: float) -> Element:
        """Return as what the line with this baseline is told; the headline where there is none."""
        return self.column.told(page, baseline) or self._title

    def page(self, index: int) -> Page:
        """Return its page that has this index in the document."""
        return self.pages[index - self.first]

    def put(self, mark: Annotation, bands: Sequence[Band], painted: Sequence[Band]) -> None:
        """Put `mark` on each page it covers a part of; from the second on its name counts."""
        for behind, page in enumerate(sorted({band.page for band in bands})):
            there = [band for band in bands if band.page == page]
            part = replace(
                mark,
                name=f"{mark.name}/{behind + 1}" if behind else mark.name,
                bands=there,
                painted=[band for band in painted if band.page == page],
                element=self.told(page, there[0].baseline),
            )
            self.page(page).annotations.append(part)

    def _new_page(self, behind: int) -> Page:
        return Page(self._section, f"{self._letter}-{behind + 1}", legend=True, sheet=self._sheet)

    def _heading(self, article: Article) -> float:
        page = self.pages[0]
        badge = write_badge(page, self._faces, self._letter, _OUTLET_LINE)
        badge.element = self.element.add("P")
        outlet = elided(article.name, _OUTLET, self._faces, TEXT_WIDTH - _OUTLET_INDENT)
        paragraph = Paragraph(outlet, _OUTLET, self._faces)
        paragraph.element = self.element.add("P")
        page.write(paragraph, LEFT + _OUTLET_INDENT, _OUTLET_LINE)
        y = self.headline.y
        headline = _cut(article.title or article.origin or f"Article {self._letter}")
        title = balanced(headline, _HEADLINE, self._faces, TEXT_WIDTH)
        self._title = title.element = self.element.add("H1")
        y = self._lines(title, y) + 1
        for line in self._facts(article):
            paragraph = Paragraph(_cut(line), _FACTS, self._faces, TEXT_WIDTH)
            paragraph.element = self.element.add("P", OURS)
            y = self._lines(paragraph, y)
        return y + 12

    def _facts(self, article: Article) -> list[str]:
        """Return what stands below the headline: the fingerprint apart where it has no room."""
        parts = facts(article)
        whole = _BETWEEN.join(parts)
        if Paragraph(whole, _FACTS, self._faces).width() <= TEXT_WIDTH:
            return [whole]
        return [_BETWEEN.join(parts[:-1]), parts[-1]]

    def _lines(self, paragraph: Paragraph, y: float) -> float:
        """Set `paragraph` with its first baseline at `y`, return where the next would stand."""
        pitch = paragraph.style.pitch
        for line in range(len(paragraph)):
            self.pages[0].items.append(Words(paragraph, line, LEFT, y + line * pitch))
        return y + len(paragraph) * pitch


def write_badge(page: Page, faces: Faces, text: str, baseline: float) -> Paragraph:
    """Draw an article's letter in its badge; return the letter as it is set."""
    paragraph = Paragraph(text, _BADGE, faces)
    width = max(_BADGE_SIDE, paragraph.width() + 6)
    top = baseline - 9.4
    page.items.append(Plate(Box(LEFT, top, LEFT + width, top + _BADGE_SIDE), "badge", 3))
    page.write(paragraph, LEFT + (width - paragraph.width()) / 2, baseline - 0.5)
    return paragraph


def facts(article: Article) -> list[str]:
    """Return what stands below the headline: author, date, length, fingerprint of the import."""
    mark = article.sha256
    groups = ("fingerprint", mark[:4], mark[4:8], mark[8:12])
    parts = (
        article.author,
        day(article.published),
        f"{article.words:,} words",
        "\N{NO-BREAK SPACE}".join(groups) if mark else "",
    )
    return [part for part in parts if part]


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_HEADING else text[:_LONGEST_HEADING].rstrip() + "…"

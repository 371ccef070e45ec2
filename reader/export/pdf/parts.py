"""The pages of the whole document, laid out in the order of its parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import ExportFailed
from reader.export.pdf.articles import ArticlePages
from reader.export.pdf.brief import BRIEF, write_brief
from reader.export.pdf.catalog import Catalog, language_of
from reader.export.pdf.flow import Flow
from reader.export.pdf.front import roman, write_front
from reader.export.pdf.lists import ListPages, section_names
from reader.export.pdf.marking import Marker
from reader.export.pdf.sheet import TOP, Anchor
from reader.export.pdf.structure import Element
from reader.export.pdf.worksheet import WORKSHEET, write_worksheet
from reader.progress import part, steps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.export.base import Edition
    from reader.export.pdf.page import Page
    from reader.export.pdf.sheet import Sheet
    from reader.export.pdf.typesetting import Faces
    from reader.progress import Report

_HALF = 50  # per cent
_NAMED = {BRIEF: "brief", WORKSHEET: "worksheet"}


@dataclass(frozen=True, slots=True)
class Setting:
    """What all parts are set with.

    Attributes:
        edition: What the document holds.
        faces: Fonts.
        sheet: The paper.
    """

    edition: Edition
    faces: Faces
    sheet: Sheet

    def flow(self, first: int, name: str) -> Flow:
        """Return a flow from the page of this index on, its pages called "name-1" and so on."""
        return Flow(self.faces, first, lambda behind: f"{name}-{behind + 1}", self.sheet)


@dataclass(frozen=True, slots=True)
class _Leading:
    """The pages before the articles, where those of them begin that have a name, their parts."""

    pages: list[Page]
    sections: Mapping[str, Anchor]
    parts: list[Element]


def laid_out(setting: Setting, report: Report) -> tuple[list[Page], Catalog]:
    """Return all pages, and where their parts begin.

    Progress is reported in per cent.

    Raises:
        ExportFailed: There is none: the story has nothing of what was asked for.
    """
    edition, nowhere = setting.edition, Anchor(0, 0)
    texts = edition.comparison.articles
    shown = [index for index in range(len(texts)) if edition.layout.has_text_of(index)]
    names = [name for name, one in _NAMED.items() if one in edition.layout.parts]
    sections = dict.fromkeys((*names, *section_names(edition)), nowhere)
    # What comes first takes as many pages wherever it leads to.
    leading = _leading(setting, {}, dict.fromkeys(shown, nowhere), sections)
    after = len(leading.pages)
    articles: dict[int, ArticlePages] = {}
    for index in steps(shown, part(report, 0, _HALF)):
        articles[index] = _article(setting, index, after)
        after += len(articles[index].pages)
    lists = ListPages(edition, articles, setting.flow(after, "Lists"))
    marker = Marker(edition, articles, lists.lists, setting.faces)
    for index in steps(shown, part(report, _HALF, 100)):
        marker.mark(index)
    anchors = {index: pages.headline for index, pages in articles.items()}
    sections = {**leading.sections, **lists.sections}
    front = _leading(setting, articles, anchors, sections)
    pages, root = front.pages, Element("Document", language_of(edition), parts=front.parts)
    for article in articles.values():
        pages += article.pages
        root.parts.append(article.element)
    pages += lists.flow.pages
    root.parts += lists.flow.telling.parts
    if not pages:
        raise ExportFailed(
            "The document would be empty: the story has none of the parts that were chosen."
        )
    return pages, Catalog(anchors, sections, lists.speakers, root)


def _article(setting: Setting, index: int, first: int) -> ArticlePages:
    article = setting.edition.comparison.articles[index]
    return ArticlePages(article, index, setting.faces, first, setting.sheet)


def _leading(
    setting: Setting,
    articles: Mapping[int, ArticlePages],
    headlines: Mapping[int, Anchor],
    sections: Mapping[str, Anchor],
) -> _Leading:
    edition, parts = setting.edition, setting.edition.layout.parts
    flows: list[Flow] = []
    named: dict[str, Anchor] = {}
    if "front" in parts:
        flow = Flow(setting.faces, 0, lambda behind: roman(behind + 1), setting.sheet)
        write_front(flow, edition, headlines, sections)
        flows.append(flow)
    if "brief" in parts:
        first = sum(len(flow.pages) for flow in flows)
        named[BRIEF] = Anchor(first, TOP)
        flows.append(write_brief(lambda: setting.flow(first, "Brief"), edition, articles))
    if "worksheet" in parts:
        behind = sum(len(flow.pages) for flow in flows)
        named[WORKSHEET] = Anchor(behind, TOP)
        flow = setting.flow(behind, "Worksheet")
        write_worksheet(flow, edition, articles)
        flows.append(flow)
    pages = [page for flow in flows for page in flow.pages]
    return _Leading(pages, named, [part for flow in flows for part in flow.telling.parts])

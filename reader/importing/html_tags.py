"""What HTML's elements are to a reader: blocks, headings, nothing to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

    from reader.model.article import BlockRole

#: Elements that show no text of the page, whatever they hold.
SKIPPED = frozenset([
    "head", "script", "style", "template", "noscript", "iframe", "object", "embed", "svg",
    "annotation", "annotation-xml",  # of formulas, in signs for machines
    "canvas", "audio", "video", "map", "select", "option", "datalist", "textarea", "input",
    "meter", "progress", "noframes", "applet", "param", "source", "track", "title", "meta",
    "link",
])  # fmt: skip
#: Elements that begin and end a line.
BLOCKS = frozenset([
    "html", "body", "address", "article", "aside", "blockquote", "button", "caption", "center",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
    "legend", "li", "main", "menu", "nav", "ol", "optgroup", "p", "pre", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
])  # fmt: skip
#: What the blocks are whose element says so.
ROLES: dict[str, BlockRole] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    "blockquote": "quote",
    "li": "item",
    "dt": "item",
    "dd": "item",
    "figcaption": "caption",
    "caption": "caption",
}
#: Elements whose blocks stand together.
GROUPING = frozenset([
    "ul", "ol", "dl", "table", "figure", "aside", "nav", "footer", "form", "header", "blockquote",
])  # fmt: skip
_LAYOUT = frozenset([
    "div", "table", "h1", "h2", "h3", "ul", "ol", "blockquote", "article",
])  # fmt: skip


def is_row_of_data(row: _Element) -> bool:
    """Say whether a table's row holds several cells of words, and is not the page's layout."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if len(cells) < 2:
        return False
    inner = [each.tag for cell in cells for each in cell.iterdescendants()]
    return not _LAYOUT.intersection(inner) and inner.count("p") <= len(cells)

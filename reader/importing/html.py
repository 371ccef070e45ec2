"""Web pages as browsers save them: body and metadata by trafilatura, the rest by the page's build.

A page is parsed once; nothing it refers to is loaded, no script of it is run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.importing.base import Parts, Piece
from reader.importing.html_blocks import Page, key_of
from reader.importing.html_body import aligned, extracted
from reader.importing.html_choice import Known, chosen, falls_short
from reader.importing.html_metadata import page_metadata
from reader.importing.html_outline import outlined
from reader.importing.html_source import decoded_page, parsed, wordless
from reader.model.draft import Notice

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from reader.importing.decoding import Decoded
    from reader.importing.html_blocks import PageBlock
    from reader.importing.html_outline import Outline

_HEAD = 4_000  # characters in which browsers note where a page came from
_SHORTEST = 12  # letters of a headline that is looked for among the blocks


class HtmlImporter:
    """Reads web pages, complete or as a single file."""

    suffixes = frozenset({".html", ".htm", ".xhtml", ".xht"})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return all the text of the page, and which of it is the article's.

        Raises:
            ImportFailed: The page holds no text, or is no page.
        """
        return page_parts(decoded_page(data, name), name)


def page_parts(source: Decoded, name: str, url: str | None = None) -> Parts:
    """Return the parts of the page whose source is `source`.

    Args:
        source: The page's source.
        name: The file's name, for messages.
        url: Its address, when it is known from elsewhere.

    Raises:
        ImportFailed: The page holds no text.
    """
    return tree_parts(parsed(source.text, name), source, name, url)


def tree_parts(tree: HtmlElement, source: Decoded, name: str, url: str | None = None) -> Parts:
    """Return the parts of the page that was parsed to `tree`; the rest is as for `page_parts`."""
    said = page_metadata(tree, source.text[:_HEAD])
    page = Page()
    page.read(tree)
    if not page.blocks:
        raise wordless(name)
    known = Known(_keys(said.titles), _keys(said.descriptions), key_of(said.body))
    outline = _outline(page, extracted(tree, fast=True))
    if falls_short(outline, known):
        outline = _outline(page, extracted(tree))
    kept = chosen(outline, known)
    return Parts(
        pieces=tuple(_piece(block, kept=at in kept) for at, block in enumerate(page.blocks)),
        title=said.title,
        author=said.author,
        source=said.source,
        url=said.url or url,
        published=said.published,
        updated=said.updated,
        language=said.language,
        encoding=source.encoding,
        notices=(Notice("guessed", source.encoding),) if source.guessed else (),
    )


def _outline(page: Page, taken: str) -> Outline:
    return outlined(page.blocks, page.regions, aligned(page.blocks, taken))


def _keys(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(key for key in map(key_of, texts) if len(key) >= _SHORTEST)


def _piece(block: PageBlock, *, kept: bool) -> Piece:
    return Piece(block.text, block.role, kept, block.links, block.group)

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
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from lxml.html import HtmlElement

    from reader.importing.decoding import Decoded
    from reader.importing.html_blocks import PageBlock
    from reader.importing.html_outline import Outline

_HEAD = 4_000  # characters in which browsers note where a page came from
_PROSE = 12  # words of a sentence of an article
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
    level = _level_of_headlines(page.blocks, kept)
    return Parts(
        pieces=tuple(_piece(it, level, kept=at in kept) for at, it in enumerate(page.blocks)),
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


def _level_of_headlines(blocks: Sequence[PageBlock], kept: AbstractSet[int]) -> str:
    """Return the element of the heading nearest above the article's first sentences, if any."""
    first = next(
        (at for at in sorted(kept) if len(blocks[at].text.split()) >= _PROSE), len(blocks)
    )
    return next((it.tag for it in reversed(blocks[:first]) if it.role == "heading"), "")


def _piece(block: PageBlock, level: str, *, kept: bool) -> Piece:
    """Return a block as a piece; a rule parts articles only above headings like the headline."""
    apart = block.ruled and block.tag == level
    return Piece(block.text, block.role, kept, block.links, block.group, apart)

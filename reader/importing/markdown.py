"""Markdown, by markdown-it-py."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.base import Parts, Piece
from reader.importing.decoding import decoded
from reader.importing.layout import normalised
from reader.importing.markdown_front import front_matter
from reader.model.draft import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

    from reader.model.article import BlockRole

_LONGEST = 2_000_000  # characters: as much as an article may have
#: Each costs the parser up to 80 µs, what opens a picture twice that; words cost nothing.
_SIGNS = re.compile(r"[\[\]*_`~<>|\n]|!(?=\[)")
_MOST_SIGNS = 60_000
_NESTING = 100  # blocks and emphases one in the other; the parser drops what is nested deeper
_MARK = r"(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))"  # opens a quotation or an item
_DEEP = re.compile(
    rf"^((?:[ \t]{{0,4}}{_MARK}){{40}})(?:[ \t]*{_MARK})+|^([ \t]{{80}})[ \t]+", re.MULTILINE
)
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.DOTALL)
_BLANK = re.compile(r"\n\s*\n")
_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


class MarkdownImporter:
    """Reads Markdown (CommonMark, and GitHub's tables), with the lines of properties before it."""

    suffixes = frozenset({".md", ".markdown"})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return the blocks of the text, without the signs of its markup.

        Raises:
            ImportFailed: It is no text, or too long.
        """
        found = decoded(data, name)
        if len(found.text) > _LONGEST or len(_SIGNS.findall(found.text)) > _MOST_SIGNS:
            raise ImportFailed("“{name}” is too long; save the article alone as text.", name=name)
        front = front_matter(normalised(found.text))
        reading = _Reading()
        reading.read(_tokens(_DEEP.sub(r"\1\2", front.rest)))
        return Parts(
            (*(Piece(line, kept=False) for line in front.lines), *reading.pieces),
            title=front.title or _only_title(reading),
            author=front.author,
            source=front.source,
            url=front.url,
            published=front.published,
            updated=front.updated,
            language=front.language,
            encoding=found.encoding,
            notices=(Notice("guessed", found.encoding),) if found.guessed else (),
        )


def _tokens(text: str) -> Sequence[Token]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _NESTING})
    return parser.enable(["table", "strikethrough"]).parse(text)


def _only_title(reading: _Reading) -> str | None:
    """Return the one heading of the first level, if it opens the text."""
    titles = reading.titles
    first = reading.pieces[0].text if reading.pieces else None
    return " ".join(titles[0].split()) if titles == [first] else None


class _Reading:
    """The pieces of a text while it is read.

    Attributes:
        pieces: What was found so far.
        titles: The headings of the first level.
    """

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.titles: list[str] = []
        self._open: list[str] = []  # tags around what is read
        self._cells: list[str] | None = None
        self._group = 0

    def read(self, tokens: Sequence[Token]) -> None:
        """Read all blocks in order."""
        for token in tokens:
            if token.type == "inline":
                self._inline(token)
            elif token.type == "html_block":
                for text in _BLANK.split(_shown(token.content)):
                    self._add(text)
            elif token.type == "hr":
                self._group += 1
                self._add(token.markup[:3], kept=False)
            elif token.nesting:
                self._nest(token)
            else:
                self._add(token.content)

    def _nest(self, token: Token) -> None:
        if token.nesting > 0:
            self._open.append(token.tag)
            self._group += token.tag in ("ul", "ol", "table")
            self._cells = [] if token.tag == "tr" else self._cells
            return
        self._open.pop()
        if token.tag == "tr" and self._cells is not None:
            row, self._cells = "\t".join(self._cells), None
            self._add(row)

    def _inline(self, token: Token) -> None:
        words = _words(token)
        if self._cells is not None:
            self._cells.append(words.text.strip())
        else:
            self._add(words.text, links=words.linked / max(1, len(words.text)))
            if self._open[-1] == "h1":
                self.titles.append(words.text.strip())
        for alt in words.pictures:
            self._add(alt, role="caption", kept=False)

    def _add(
        self,
        text: str,
        *,
        role: BlockRole | None = None,
        kept: bool | None = None,
        links: float = 0,
    ) -> None:
        text = text.strip()
        if text:
            role = role or _role(self._open)
            self._group += role not in ("item", "table")
            self.pieces.append(Piece(text, role, kept, links, self._group))


def _role(tags: Sequence[str]) -> BlockRole:
    """Return what a block is, given the tags around it, outermost first."""
    if tags and re.fullmatch("h[1-6]", tags[-1]):
        return "heading"
    roles: dict[str, BlockRole] = {"blockquote": "quote", "table": "table", "li": "item"}
    return next((roles[tag] for tag in reversed(tags) if tag in roles), "text")


@dataclass(slots=True)
class _Words:
    """The words of a paragraph.

    Attributes:
        text: The words.
        linked: How many of their characters are links.
        pictures: What is said in place of, and under, each picture.
    """

    text: str = ""
    linked: int = 0
    pictures: list[str] = field(default_factory=list)


def _words(inline: Token) -> _Words:
    """Return the words of a paragraph without the signs of its markup."""
    words, links = _Words(), 0
    for token in inline.children or ():
        if token.type == "image":
            alt = _words(token).text
            words.pictures += [str(it) for it in (alt, token.attrGet("title")) if it]
        elif token.type in ("link_open", "link_close"):
            links += token.nesting
        else:
            said = _said(token)
            words.text += said
            words.linked += len(said) if links else 0
    return words


def _said(token: Token) -> str:
    if token.type == "html_inline":
        return "\n" if re.match(r"<br\b", token.content, re.IGNORECASE) else ""
    return _BREAKS.get(token.type, token.content)


def _shown(markup: str) -> str:
    """Return what a browser would show of HTML amid the text, tags left out."""
    return html.unescape(_TAG.sub("", markup))

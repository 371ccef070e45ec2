"""A file as it reads before anything is made of it: its words, to hold the blocks against.

Nothing that a file refers to is loaded.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.base import CollectionImporter
from reader.importing.decoding import Decoded, decoded, decoded_as
from reader.importing.formats import KINDS
from reader.importing.html_hints import is_invisible
from reader.importing.html_source import Wordless, decoded_page, parsed
from reader.importing.html_tags import BLOCKS, SKIPPED
from reader.importing.kinds import kind_of
from reader.importing.mail import letter_of
from reader.importing.mhtml import page_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lxml.etree import _Element

    from reader.importing.base import Importer
    from reader.importing.mail import Letter

_PARTED = "\n\n"
_FEW = 40  # words up to which a message's plain version may say no more than where to read it
_SPACES = re.compile(r"[^\S\n\xa0\u202f]+")
_EMPTY = re.compile(r" *\n *(?:\n\s*)?")


def original_text(data: bytes, name: str, encoding: str = "") -> str:
    """Return the words of a file, a blank line between paragraphs; plain text as it is.

    Of a page all is told that a browser shows, with the words that stand for its pictures; of
    other documents what their importers find, in order.

    Args:
        data: The file.
        name: What it is called.
        encoding: What text is decoded with, by Python's name; empty where it is to be found out.

    Raises:
        ImportFailed: It is of a kind that is not read, or cannot be.
    """
    kind = kind_of(data, name, KINDS)
    told = next((_TOLD[suffix] for suffix in kind.suffixes if suffix in _TOLD), None)
    return told(data, name, encoding) if told else _PARTED.join(_found(kind.load(), data, name))


def _found(importer: Importer | CollectionImporter, data: bytes, name: str) -> Iterator[str]:
    """Yield the pieces of a document, those that stand around its articles too."""
    if isinstance(importer, CollectionImporter):
        all_parts = importer.all_parts(data, name)
    else:
        all_parts = (importer.parts(data, name),)
    read = (parts for parts in all_parts if not isinstance(parts, ImportFailed))
    yield from (piece.text for parts in read for piece in parts.pieces)


def _as_it_is(data: bytes, name: str, encoding: str) -> str:
    return decoded_as(data, encoding) if encoding else decoded(data, name).text


def _page(data: bytes, name: str, encoding: str) -> str:
    source = Decoded(decoded_as(data, encoding), "") if encoding else decoded_page(data, name)
    return _shown(source.text, name)


def _archived_page(data: bytes, name: str, _encoding: str) -> str:
    source, _ = page_in(data, name)
    return _shown(source.text, name)


def _message(data: bytes, name: str, _encoding: str) -> str:
    return _PARTED.join(_of_letter(letter_of(data, name), name))


def _of_letter(letter: Letter, name: str) -> Iterator[str]:
    said = letter.headers
    yield "\n".join(filter(None, (said.title, said.author, said.source, said.published)))
    plain = _PARTED.join(letter.plain)
    versions = letter.html if len(plain.split()) <= _FEW else []
    yield from (_shown(page, name) for page in letter.ahead)
    yield plain
    yield from (_shown(page, name) for page in (*versions, *letter.behind))
    yield from letter.attached
    for inner in letter.inner:
        yield from _of_letter(inner, name)


def _shown(source: str, name: str) -> str:
    """Return the words of a page, as a browser without style sheets shows them."""
    try:
        said = _SPACES.sub(" ", "".join(_words_of(parsed(source, name))))
    except Wordless:
        return ""
    return _EMPTY.sub(lambda gap: _PARTED if gap[0].count("\n") > 1 else "\n", said).strip()


def _words_of(root: _Element) -> Iterator[str]:
    from lxml.etree import iterwalk

    walk = iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag, unseen = element.tag, element.tag in SKIPPED or is_invisible(element)
        if event == "start" and unseen:
            walk.skip_subtree()
        elif event == "start":
            yield _PARTED if tag in BLOCKS else _SIGNS.get(tag, "")
            yield (element.text or "").replace("\n", " ")
            yield element.get("alt") or "" if tag == "img" else ""
        else:
            yield _PARTED if tag in BLOCKS and not unseen else ""
            yield (element.tail or "").replace("\n", " ")


_SIGNS = {"br": "\n", "img": " "}
# By a suffix of the kind.
_TOLD: Mapping[str, Callable[[bytes, str, str], str]] = {
    ".txt": _as_it_is, ".md": _as_it_is, ".json": _as_it_is,
    ".html": _page, ".mhtml": _archived_page, ".eml": _message,
}  # fmt: skip

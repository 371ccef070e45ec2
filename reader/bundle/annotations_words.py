"""What an annotation says, and who says it, in the words of a note."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.bundle.annotations_format import AnnotationDoc, ResourceDoc

_TAGGING = "tagging"
_PARAGRAPHS = frozenset(
    {"p", "div", "br", "li", "ul", "ol", "blockquote", "pre", "tr", "h1", "h2", "h3", "h4"}
)
_SILENT = frozenset({"script", "style", "template"})
#: A comment, a declaration or a tag, found in a time that grows as the text does: Python's own
#: reader looks from each “<a ” that nothing ends to the end, minutes for some kilobytes of them.
_MARKUP = re.compile(
    r"""<!--.*?(?:-->|\Z)|<[!?][^<>]*+>"""
    r"""|<(/?)([a-z][^\s/<>"']*+)(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>""",
    re.DOTALL | re.IGNORECASE,
)
_NAME = 100  # characters of a name, as where the user writes it


def body_of(doc: AnnotationDoc) -> str:
    """Return the text of all bodies that are no tags; of what is elsewhere, its address."""
    words = [doc.words, *(_words(one) for one in _flat(doc.body) if not _is_tag(one))]
    return "\n\n".join(filter(None, words))


def tags_of(doc: AnnotationDoc) -> tuple[str, ...]:
    """Return the tags in their order, none twice."""
    tags = (" ".join(_words(one).split()) for one in _flat(doc.body) if _is_tag(one))
    return tuple(dict.fromkeys(filter(None, tags)))


def writer_of(doc: AnnotationDoc) -> str:
    """Return what the first of those who wrote it is called; empty: that is not told."""
    for one in doc.creator:
        told = next((name for name in (*one.name, *one.nickname) if name.strip()), one.id)
        if told.startswith("acct:"):  # as a person is called at a service, RFC 7565
            told = told.removeprefix("acct:").partition("@")[0]
        return " ".join(told.split())[:_NAME].rstrip()
    return ""


def _flat(bodies: Sequence[ResourceDoc]) -> Iterator[ResourceDoc]:
    for one in bodies:
        if one.items:
            yield from _flat(one.items)
        else:
            yield one


def _is_tag(body: ResourceDoc) -> bool:
    return _TAGGING in body.purpose


def _words(body: ResourceDoc) -> str:
    if not body.value:
        return body.source[0].id if body.source else body.id
    return _plain(body.value) if "text/html" in body.format else body.value


def _plain(html: str) -> str:
    """Return the words of a piece of a web page, a line a paragraph."""
    words, silent, at = [], 0, 0
    for found in _MARKUP.finditer(html):
        if not silent:
            words.append(_heard(html[at : found.start()]))
        at = found.end()
        closing, name = found[1], (found[2] or "").lower()
        if name in _SILENT:
            silent = max(0, silent + (-1 if closing else 1))
        if name in _PARAGRAPHS:
            words.append("\n")
    if not silent:
        words.append(_heard(html[at:]))
    lines = (" ".join(line.split()) for line in "".join(words).split("\n"))
    return "\n\n".join(filter(None, lines))


def _heard(source: str) -> str:
    """Return the letters that are meant; the source's own line breaks are spaces."""
    return unescape(source).replace("\n", " ")

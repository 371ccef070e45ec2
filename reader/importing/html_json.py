"""What a page says of its article in JSON-LD (schema.org), however broken."""

from __future__ import annotations

import html
import json
import re
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGEST = 2_000_000  # characters of one script that are read
_NODES = 2_000  # objects that are looked at
_DEPTH = 12  # levels of objects within objects
_ARTICLE = re.compile(r"(?:Article|Posting|Report|Analysis|NewsReview|Review)$")
_TAG = re.compile(r"<[^<>]{1,300}>")


@dataclass(frozen=True, slots=True)
class LinkedData:
    """The article as JSON-LD describes it; empty strings where it does not.

    Attributes:
        headline: Its headline.
        authors: Its writers' names.
        publisher: The outlet's name.
        published: When published, as written.
        modified: When last changed, as written.
        body: The article's text.
        url: Its address.
        language: As written.
    """

    headline: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    published: str = ""
    modified: str = ""
    body: str = ""
    url: str = ""
    language: str = ""


def linked_data(scripts: list[str]) -> LinkedData:
    """Return what the page's JSON-LD `scripts` say of its article; the fullest one wins."""
    found = [_data(node) for text in scripts for node in _articles(_loaded(text))]
    return max(found, key=_fullness, default=LinkedData())


def _fullness(data: LinkedData) -> int:
    said = (data.headline, data.published, data.authors, data.publisher, data.modified)
    return 2 * sum(map(bool, said)) + bool(data.body)


def _loaded(text: str) -> object:
    try:
        return json.loads(text[:_LARGEST].strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _articles(root: object) -> Iterator[dict[str, object]]:
    """Yield the objects that describe an article, wherever they lie in `root`."""
    nodes = deque([(root, 0)])
    for _ in range(_NODES):
        if not nodes:
            return
        node, depth = nodes.popleft()
        if isinstance(node, dict):
            if any(_ARTICLE.search(kind) for kind in _texts(node.get("@type"))):
                yield node
            inner = [value for key, value in node.items() if key not in ("comment", "review")]
        else:
            inner = node if isinstance(node, list) else []
        if depth < _DEPTH:
            nodes += [(value, depth + 1) for value in inner if isinstance(value, dict | list)]


def _data(node: dict[str, object]) -> LinkedData:
    return LinkedData(
        headline=_first(node.get("headline")) or _first(node.get("name")),
        authors=tuple(dict.fromkeys(_names(node.get("author") or node.get("creator")))),
        publisher=next(iter(_names(node.get("publisher"))), ""),
        published=_first(node.get("datePublished")) or _first(node.get("dateCreated")),
        modified=_first(node.get("dateModified")),
        body=_first(node.get("articleBody")),
        url=_first(node.get("url")) or _address(node.get("mainEntityOfPage")),
        language=_first(node.get("inLanguage")),
    )


def _address(value: object) -> str:
    return _first(value.get("@id")) if isinstance(value, dict) else _first(value)


def _names(value: object) -> list[str]:
    """Return the names of people or bodies: texts, objects with a name, or lists of either."""
    values = value if isinstance(value, list) else [value]
    names = [
        _first(each.get("name")) if isinstance(each, dict) else _first(each) for each in values
    ]
    return [name for name in names if name and not name.startswith(("http:", "https:"))]


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, str)]


def _first(value: object) -> str:
    """Return the first text of `value` without mark-up."""
    text = next(iter(_texts(value)), "")
    return html.unescape(_TAG.sub(" ", html.unescape(text))).strip()

"""The lines of properties that may stand before a text in Markdown, between lines of dashes.

They are YAML, of which only what such lines are is read: a name, a colon, a value or a short list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.importing.dates import dates

if TYPE_CHECKING:
    from collections.abc import Mapping

_FRONT = re.compile(r"\A---[ ]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.DOTALL)
_LONGEST = 2_000  # characters of properties without dashes
_PROPERTY = re.compile(r"([A-Za-z][\w -]{0,40}):(?:\s+(.*))?$")
_ITEM = re.compile(r"\s*- +(.*)$")
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_ADDRESS = re.compile(r"https?://\S+$")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_]\w+)*$", re.IGNORECASE)
_NAMES = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "byline", "creator"),
    "source": ("source", "publisher", "publication", "site", "site_name", "outlet", "website"),
    "url": ("url", "link", "canonical", "canonical_url", "source_url", "permalink", "source"),
    "published": ("published", "date", "publishdate", "date_published", "pubdate"),
    "updated": ("updated", "lastmod", "modified", "date_modified", "last_updated"),
    "language": ("language", "lang"),
}


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before a text.

    Attributes:
        rest: The text behind it.
        lines: Its lines, as they stand in the file.
        said: The values of its properties, by their names in small letters.
    """

    rest: str
    lines: tuple[str, ...] = ()
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def title(self) -> str | None:
        """The headline."""
        return self._first("title")

    @property
    def author(self) -> str | None:
        """The authors, with commas between them."""
        return ", ".join(self._values("author")) or None

    @property
    def source(self) -> str | None:
        """The outlet; a source that is an address is none."""
        return next((it for it in self._values("source") if not _ADDRESS.match(it)), None)

    @property
    def url(self) -> str | None:
        """The address the text was published at."""
        return next((it for it in self._values("url") if _ADDRESS.match(it)), None)

    @property
    def published(self) -> str | None:
        """ISO date of publication."""
        return self._day("published")

    @property
    def updated(self) -> str | None:
        """ISO date of the last update."""
        return self._day("updated")

    @property
    def language(self) -> str | None:
        """ISO 639-1 code."""
        match = _LANGUAGE.match(self._first("language") or "")
        return match[1].lower() if match else None

    def _values(self, what: str) -> list[str]:
        named = (self.said.get(name, ()) for name in _NAMES[what])
        return next(([*values] for values in named if values), [])

    def _first(self, what: str) -> str | None:
        return next(iter(self._values(what)), None)

    def _day(self, what: str) -> str | None:
        found = dates(self._first(what) or "")
        return found[0].day if found else None


def front_matter(text: str) -> Front:
    """Return what stands before normalised `text`, if anything does, and the rest."""
    match = _FRONT.match(text)
    if not match:
        return Front(text)
    said: dict[str, tuple[str, ...]] = {}
    name = ""
    lines = [line for line in match[1].split("\n") if line.strip()]
    for line in lines:
        if named := _PROPERTY.match(line):
            name = named[1].strip().lower().replace(" ", "_").replace("-", "_")
            said[name] = tuple(_listed(named[2] or ""))
        elif name and (item := _ITEM.match(line)):
            said[name] += tuple(_listed(item[1]))
    # Dashes around what has no property are rules, and what is between them is text.
    return (
        Front(text[match.end() :], tuple(it.strip() for it in lines), said)
        if said
        else Front(text)
    )


def properties(text: str) -> Front:
    """Return what stands before normalised `text`, dashes or none, if that names a headline."""
    fenced = front_matter(text)
    block, _, rest = text.lstrip().partition("\n\n")
    lines = block.split("\n")
    if fenced.said or len(lines) < 2 or not all(map(_PROPERTY.match, lines)):
        return fenced
    found = front_matter(f"---\n{block}\n---\n{rest}")
    return found if found.title and len(block) <= _LONGEST else fenced


def _listed(value: str) -> list[str]:
    """Return the values in `value`: one, or those between brackets."""
    value = value.strip()
    inside = value.startswith("[") and value.endswith("]") and not value.startswith("[[")
    given = value[1:-1].split(",") if inside else [value]
    return [it for it in (_LINK.sub(r"\1", it.strip().strip("\"'")).strip() for it in given) if it]

"""An article, as imported, and the story it belongs to."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

ENGLISH = "en"

#: What a paragraph is in its file.
BlockRole: TypeAlias = Literal["text", "heading", "quote", "item", "caption", "table"]


@dataclass(frozen=True, slots=True)
class Article:
    r"""One report of the event, with its provenance.

    Attributes:
        origin: The name of the file it came from, never a path.
        sha256: Hex SHA-256 of the bytes imported.
        text: The article's own words, newlines as "\\n" only, paragraphs split by one blank
            line; title and furniture left out.  Every offset in the program counts from here.
        furniture: What stood around the article and was set aside, in order.
        source: The outlet; None when the file does not say.
        title: The headline; None when the file does not say.
        author: The byline; None when the file does not say.
        url: The address it was published at; None when the file does not say.
        language: ISO 639-1 code.
        published: ISO date (YYYY-MM-DD) of publication, else of the last update, else None.
        updated: ISO date of the last update, or None.
        via: News agencies the article credits.
        imported: ISO date and time of import, UTC; empty when unknown.
        encoding: What the file was decoded with, by Python's name; empty where the file says, or
            when unknown.  Of no account when articles are compared: it changes nothing they say.
        forms: What each paragraph of `text` is in its file; empty where all are plain text, or
            when unknown.  Likewise of no account.
    """

    origin: str
    sha256: str
    text: str
    furniture: tuple[str, ...] = ()
    source: str | None = None
    title: str | None = None
    author: str | None = None
    url: str | None = None
    language: str = "en"
    published: str | None = None
    updated: str | None = None
    via: tuple[str, ...] = ()
    imported: str = ""
    encoding: str = field(default="", compare=False)
    forms: tuple[BlockRole, ...] = field(default=(), compare=False)

    @property
    def fingerprint(self) -> str:
        """Hex SHA-256 of `text`: what cached analyses are keyed by."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def key(self) -> str:
        """Hex SHA-256 over `sha256` and `text`: what stories, notes and corrections refer to.

        The same text from two outlets is two articles; one file, imported twice with the same
        outcome, is one.
        """
        said = self.sha256.encode() + b"\n" + self.text.encode("utf-8", "surrogatepass")
        return hashlib.sha256(said).hexdigest()

    @property
    def name(self) -> str:
        """The outlet, else the file's name: what to call it beside its headline."""
        return self.source or self.origin

    @property
    def is_english(self) -> bool:
        """Whether it is in English, the one language that all rules of the analysis know."""
        return self.language.casefold().startswith(ENGLISH)

    @property
    def words(self) -> int:
        """How many words the text has."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Imported:
    """An article and the bytes it was made from."""

    article: Article
    original: bytes


def letter(index: int) -> str:
    """Return the letter of the article at `index` in its story: A to Z, AA, AB and so on."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters

"""Which quotes are listed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from reader.ui.cards.filtering import folded

if TYPE_CHECKING:
    from reader.model.analysis import QuoteKind

#: In what renderings differ; only: no other article has it.
Differs: TypeAlias = Literal["meaning", "speaker", "wording", "only"]


@dataclass(frozen=True, slots=True)
class Said:
    """What can be asked for of an utterance below one of its speakers.

    Attributes:
        voice: Who speaks; empty where nobody is named.
        quotes: Kind and article's key of each of the speaker's own quotes in it.
        differs: In what its renderings differ.
        words: Speaker and words of all renderings, without case and accents.
    """

    voice: str
    quotes: tuple[tuple[QuoteKind, str], ...]
    differs: frozenset[str]
    words: str


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """What a quote must have to be listed; what is empty admits every quote.

    Attributes:
        kind: Its kind.
        voice: Who speaks; None: whoever.  Empty: nobody who is named.
        article: The key of its article.
        differs: In what its renderings differ.
        text: Words all of which are in a rendering or the speaker's name; case and accents make
            no difference.
    """

    kind: QuoteKind | None = None
    voice: str | None = None
    article: str = ""
    differs: Differs | None = None
    text: str = ""

    def count(self, said: Said) -> int:
        """Return how many of a speaker's quotes in an utterance are asked for."""
        if self.voice not in {None, said.voice} or not {self.differs} <= {None, *said.differs}:
            return 0
        if not all(word in said.words for word in folded(self.text).split()):
            return 0
        return sum(
            self.kind in {None, kind} and self.article in {"", article}
            for kind, article in said.quotes
        )

"""What the rules for descriptions ask of all that is known of an article's speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.epithets import Epithets
    from reader.analysis.persons import Persons
    from reader.analysis.phrases import Phrases
    from reader.analysis.scene import Scene
    from reader.model.text import Span


class Resolved(Protocol):
    """What is known of the speakers of the article."""

    @property
    def scene(self) -> Scene:
        """The article."""
        ...

    @property
    def heads(self) -> Sequence[int]:
        """Head words of all that speak, in order."""
        ...

    @property
    def persons(self) -> Persons:
        """The persons named."""
        ...

    @property
    def epithets(self) -> Epithets:
        """The persons whom new words may stand for."""
        ...

    @property
    def speaking(self) -> frozenset[int]:
        """The head words of all that speak."""
        ...

    @property
    def phrases(self) -> Phrases:
        """What is named, by its nouns."""
        ...

    def who(self, head: int) -> Span:
        """Return the mention that tells best who speaks where `head` stands."""
        ...

    def before(self, head: int) -> Sequence[int]:
        """Return the subjects a pronoun may stand for, the likeliest first."""
        ...

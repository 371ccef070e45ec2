"""The noun phrases of an article, by their nouns, and the body that it is about.

What the words of each phrase are is worked out once: descriptions ask again and again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.speakers import speaker_span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.scene import Scene
    from reader.model.text import Span

#: So often an article names the body that it is about.
_OFTEN = 3
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase outside quotation marks.

    Attributes:
        head: Its noun.
        plural: Whether it is a plural.
        span: Its words, as `speaker_span` has them.
        content: Their nouns and adjectives, as lemmas in lower case.
    """

    head: int
    plural: bool
    span: Span
    content: frozenset[str]


@dataclass(frozen=True)
class Phrases:
    """The noun phrases of `scene`."""

    scene: Scene

    def around(self, lemma: str) -> Sequence[Phrase]:
        """Return the phrases, in order, whose noun has this lemma in lower case."""
        if lemma not in self._found:
            found = (self._phrase(index) for index in self._words.get(lemma, ()))
            self._found[lemma] = [phrase for phrase in found if phrase is not None]
        return self._found[lemma]

    @cached_property
    def main_body(self) -> Span | None:
        """The first mention of the body that the article names most, if it does so often."""
        bodies = [mention.span for mention in self.scene.mentions if mention.label == "ORG"]
        named = Counter(span.of(self.scene.parse.text) for span in bodies)
        most = named.most_common(2)
        if not most or most[0][1] < _OFTEN or (len(most) > 1 and most[1][1] == most[0][1]):
            return None
        return next(span for span in bodies if span.of(self.scene.parse.text) == most[0][0])

    @cached_property
    def _found(self) -> dict[str, Sequence[Phrase]]:
        return {}

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        """The words, in order, by their lemma in lower case."""
        found: dict[str, list[int]] = {}
        for index, token in enumerate(self.scene.tokens):
            found.setdefault(token.lemma.lower(), []).append(index)
        return found

    def _phrase(self, index: int) -> Phrase | None:
        if not self._heads_phrase(index):
            return None
        span = speaker_span(self.scene, index)
        return Phrase(index, self.scene.plural(index), span, content_words(self.scene, span))

    def _heads_phrase(self, index: int) -> bool:
        scene, token = self.scene, self.scene.tokens[index]
        mention = scene.mention(index)
        inner = (
            mention is not None and token.head != index and scene.mention(token.head) is mention
        )
        noun = token.pos in ("NOUN", "PROPN") and token.dep != "compound"
        return noun and not inner and not scene.hidden[index]


def content_words(scene: Scene, span: Span) -> frozenset[str]:
    """Return the nouns and adjectives at `span`, as lemmas in lower case."""
    words = (scene.tokens[i] for i in range(*scene.parse.at(span)))
    return frozenset(token.lemma.lower() for token in words if token.pos in _CONTENT)

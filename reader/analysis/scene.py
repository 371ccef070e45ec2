"""One article as the rules for quotes see it: its words, and what stands between its marks."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

from reader.analysis.marks import marked, paragraphs
from reader.model.text import Span
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.marks import Marked
    from reader.analysis.parse import Parse, Token
    from reader.model.analysis import Mention

#: What may speak; "thing" cannot.
Kind: TypeAlias = Literal["person", "body", "document", "thing"]

_HUMAN_ENDINGS = ("man", "men", "woman", "women", "person", "persons", "people")
_PERSONAL: dict[str, Kind] = {
    "he": "person",
    "she": "person",
    "i": "person",
    "who": "person",
    "it": "body",
    "one": "person",
    "another": "person",
}
#: How many characters of white space may stand before a mark that begins a sentence.
_GAP = 8
_MANY = frozenset({"they", "we", "some", "many", "others", "several"})
_QUANTITIES = frozenset(
    {
        "hundred",
        "thousand",
        "dozen",
        "score",
        "number",
        "majority",
        "couple",
        "handful",
        "ten",
        "most",
        "some",
        "many",
        "several",
        "one",
        "two",
        "three",
        "none",
        "group",
    }
)
#: Labels of names that are bodies when they speak: a state speaks by the name of its land.
_BODIES = frozenset({"ORG", "PLACE", "GROUP"})


@dataclass(frozen=True, slots=True)
class _Nouns:
    people: frozenset[str]
    bodies: frozenset[str]
    documents: frozenset[str]


@cache
def _nouns() -> _Nouns:
    lists = (frozenset(word_list(f"cue_{name}")) for name in ("people", "bodies", "documents"))
    return _Nouns(*lists)


@dataclass(frozen=True)
class Scene:
    """An article's parse, names, and pairs of quotation marks, with the questions rules ask.

    "Outside" means: not between quotation marks.  Words are indices into `parse.tokens`.
    """

    parse: Parse
    mentions: Sequence[Mention]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words."""
        return self.parse.tokens

    @cached_property
    def marks(self) -> tuple[Marked, ...]:
        """What stands between quotation marks, in order, never overlapping."""
        return marked(self.parse.text)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs."""
        return paragraphs(self.parse.text)

    @cached_property
    def hidden(self) -> tuple[bool, ...]:
        """For each word, whether it is a quotation mark or stands between two."""
        hidden = [False] * len(self.tokens)
        for mark in self.marks:
            for index in range(*self.parse.at(mark.outer)):
                hidden[index] = True
        return tuple(hidden)

    @cached_property
    def _named(self) -> dict[int, int]:
        return {
            index: number
            for number, mention in enumerate(self.mentions)
            for index in range(*self.parse.at(mention.span))
        }

    def mention(self, word: int) -> Mention | None:
        """Return the name that `word` belongs to."""
        number = self._named.get(word)
        return None if number is None else self.mentions[number]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [first for first, _ in self.parse.bounds]

    def sentence(self, word: int) -> tuple[int, int]:
        """Return the half-open range of words of the sentence that holds `word`."""
        return self.parse.bounds[bisect_right(self._sentence_starts, word) - 1]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def paragraph(self, offset: int) -> int:
        """Return the number of the paragraph that holds `offset`."""
        return bisect_right(self._paragraph_starts, offset) - 1

    @cached_property
    def stretches(self) -> tuple[Span, ...]:
        """Sentences as marks leave them: what is between marks never ends one.

        So `He said: “One. Two.”` is one stretch, and `“One,” he said. “Two.”` two.
        """
        starts = {paragraph.start for paragraph in self.paragraphs}
        starts |= {self.tokens[first].start for first, _ in self.parse.bounds}
        starts |= {mark.outer.start for mark in self.marks if self._begins(mark)}
        starts -= {s for m in self.marks for s in range(m.outer.start + 1, m.outer.end)}
        edges = sorted(starts)
        ends = [*edges[1:], len(self.parse.text)] if edges else []
        spans = (self.parse.text[a:b] for a, b in zip(edges, ends, strict=True))
        return tuple(
            Span(a, a + max(1, len(words.rstrip()))) for a, words in zip(edges, spans, strict=True)
        )

    def _begins(self, mark: Marked) -> bool:
        """Tell whether a sentence begins with the mark, as the second in "“A,” he said. “B.”"."""
        before = self.parse.text[max(0, mark.outer.start - _GAP) : mark.outer.start].rstrip()
        return before.endswith((".", "!", "?")) and mark.content.of(self.parse.text)[0].isupper()

    def stretch(self, offset: int) -> int:
        """Return the number of the stretch that holds `offset`."""
        return max(0, bisect_right(self._stretch_starts, offset) - 1)

    @cached_property
    def _stretch_starts(self) -> list[int]:
        return [stretch.start for stretch in self.stretches]

    def kind(self, word: int) -> Kind:
        """Tell what sort of speaker the noun phrase around the head `word` would be."""
        token = self.tokens[word]
        lemma = token.lemma.lower()
        if token.pos in ("PRON", "DET") or token.text.lower() in _PERSONAL:
            plural: Kind = "person" if token.text.lower() in _MANY else "thing"
            return _PERSONAL.get(token.text.lower(), plural)
        mention = self.mention(word)
        if self.person(word) is not None:
            return "person"
        if mention is not None and mention.label in _BODIES:
            return "body"
        known: Kind = self.noun(lemma, token.text.lower())
        if known != "thing" or mention is not None:
            return known
        counted = self._counted(word) if lemma in _QUANTITIES else None
        if counted is not None:
            return self.kind(counted)
        return "body" if token.pos == "PROPN" else "thing"

    def person(self, word: int) -> Mention | None:
        """Return the person's name that `word` belongs to.

        A name of two words behind a role ("Labour leader Jo Holm") is a person's, whatever its
        label.
        """
        mention = self.mention(word)
        if mention is None or mention.label == "PERSON":
            return mention
        first, last = self.parse.at(mention.span)
        if last - first != 2 or self.tokens[last - 1].dep == "poss" or first == 0:
            return None
        return mention if self._role(first - 1) else None

    def _role(self, word: int) -> bool:
        """Tell whether a role ends at `word`: "leader", "Minister of the Interior"."""
        token = self.tokens[word]
        if token.pos not in ("NOUN", "PROPN"):
            return False
        if self.noun(token.lemma.lower(), token.text.lower()) == "person":
            return True
        before = [t for t in self.tokens[max(0, word - 3) : word] if t.pos != "DET"]
        return (
            len(before) > 1
            and before[-1].text.lower() == "of"
            and self.noun(before[-2].lemma.lower()) == "person"
        )

    def _counted(self, word: int) -> int | None:
        """Return what "hundreds of" or "a group of" counts."""
        for child in self.parse.children(word):
            if self.tokens[child].text.lower() == "of":
                return next(iter(self.parse.children(child)), None)
        return None

    @staticmethod
    def noun(*forms: str) -> Kind:
        """Tell what sort of speaker a common noun means, given in one or more forms."""
        nouns = _nouns()
        if any(f in nouns.people or f.endswith(_HUMAN_ENDINGS) for f in forms):
            return "person"
        if any(f in nouns.bodies for f in forms):
            return "body"
        return "document" if any(f in nouns.documents for f in forms) else "thing"

    def can_speak(self, word: int) -> bool:
        """Tell whether the noun phrase around the head `word` can say something."""
        return self.kind(word) != "thing"

    def plural(self, word: int) -> bool:
        """Tell whether the noun phrase around the head `word` is a plural."""
        token = self.tokens[word]
        return token.tag in ("NNS", "NNPS") or token.text.lower() in _MANY

    def visible(self, first: int, last: int) -> list[int]:
        """Return the words outside marks from `first` up to, not including, `last`."""
        return [i for i in range(first, last) if not self.hidden[i]]

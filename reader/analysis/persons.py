"""The persons an article names: full names, the roles beside them, and "he" or "she"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention
    from reader.model.text import Span

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir"})
_FEMALE_TITLES = frozenset({"mrs", "ms", "miss"})
_FEMALE = frozenset({"bride", "queen", "princess", "duchess", "actress", "mum", "mom", "girl"})
_FEMALE_ENDINGS = ("woman", "mother", "wife", "daughter", "sister", "niece", "aunt", "widow")
_MALE = frozenset({"mr", "dad", "king", "prince", "duke", "son", "boy", "uncle", "nephew"})
_MALE_ENDINGS = ("father", "husband", "brother", "bridegroom", "grandson", "stepson")
#: Words in -man for anybody.
_NO_MEN = frozenset({"german", "human", "ottoman", "roman"})
_SAME_ROLE = {"premier": ("prime", "minister")}
#: Roles of which there are many: what stands before them tells which one is meant.
_RANKS = frozenset(
    {"minister", "secretary", "official", "officer", "chief", "leader", "director", "general"}
    | {"president", "spokesman", "spokeswoman", "spokesperson", "head", "adviser", "deputy"}
    | {"source"}
)
_ROLE_REACH = 8
_BREAKS = frozenset({"VERB", "AUX", "SCONJ", "CCONJ"})


@dataclass(frozen=True)
class Persons:
    """The persons whom `scene` names, each by all its mentions."""

    scene: Scene

    @cached_property
    def named(self) -> tuple[tuple[Mention, tuple[str, ...]], ...]:
        """The mentions of persons, in order, each with the words of the name in lower case."""
        text, scene = self.scene.parse.text, self.scene
        firsts = ((m, scene.parse.at(m.span)[0]) for m in scene.mentions)
        found = (m for m, first in firsts if scene.person(first) is m)
        return tuple((m, name_words(m.span.of(text))) for m in found)

    @cached_property
    def _mentions(self) -> dict[Span, Mention]:
        return {mention.span: mention for mention, _ in self.named}

    @cached_property
    def _full(self) -> dict[Span, Span]:
        return {}

    @cached_property
    def _told(self) -> dict[Span, str]:
        return {}

    def is_named(self, span: Span) -> bool:
        """Tell whether the name of a person stands at `span`."""
        return span in self._mentions

    def fullest(self, span: Span) -> Span:
        """Return the first mention of the full name that `span` gives in part, else `span`."""
        if span not in self._full:
            self._full[span] = self._fullest(span)
        return self._full[span]

    def _fullest(self, span: Span) -> Span:
        words = name_words(span.of(self.scene.parse.text))
        if len(words) != 1:
            return span
        full = [(m, name) for m, name in self.named if len(name) > 1]
        same = [pair for pair in full if pair[1][-1] == words[0]]
        same = same or [pair for pair in full if pair[1][0] == words[0]]
        if not same:
            return span
        before = [pair for pair in same if pair[0].span.start <= span.start]
        name = (before[-1] if before else same[0])[1]
        return next(m.span for m, other in same if other == name)

    def by_role(self, before: Span, wanted: frozenset[str]) -> Span | None:
        """Return who was last named, before `before`, with all `wanted` words as the role."""
        expanded = _expanded(wanted)
        for mention, _ in reversed(self.named):
            if mention.span.start < before.start and expanded <= self.role(mention):
                return self.fullest(mention.span)
        return None

    def by_noun(self, before: Span, noun: str) -> Span | None:
        """Return the one person named before `before` whose role has `noun`.

        "The brave bride" is the bride whom the article named.
        """
        if noun in _RANKS:
            return None
        found = {
            name[-1]: mention.span
            for mention, name in self.named
            if mention.span.end <= before.start and name and noun in self.role(mention)
        }
        return self.fullest(next(iter(found.values()))) if len(found) == 1 else None

    def role(self, mention: Mention) -> frozenset[str]:
        """Return the words, as lemmas, that tell beside the name what the person is."""
        first, last = self.scene.parse.at(mention.span)
        begin, end = self.scene.sentence(first)
        words = []
        if not self._led_in(begin, first):
            words = self._run(range(first - 1, max(begin, first - _ROLE_REACH) - 1, -1))
        if last < end and self.scene.tokens[last].text == ",":
            words += self._run(range(last + 1, min(end, last + 2 + _ROLE_REACH)))
        return _expanded(words)

    def _led_in(self, begin: int, first: int) -> bool:
        """Tell whether "Under questions from members, Jo Holm" has a circumstance, no role."""
        tokens = self.scene.tokens[begin:first]
        ended = bool(tokens) and tokens[-1].text == "," and tokens[0].pos == "ADP"
        return ended and sum(token.text == "," for token in tokens) == 1

    def _run(self, order: range) -> list[str]:
        found: list[str] = []
        for index in order:
            token = self.scene.tokens[index]
            comma = token.text == "," and not found
            other = token.pos == "PUNCT" and not comma and token.text != "-"
            if other or self.scene.hidden[index] or token.pos in _BREAKS:
                break
            found.append(token.lemma.lower())
        return found

    def is_new(self, span: Span) -> bool:
        """Tell whether a full name stands at `span` for the first time, and with no role."""
        words = name_words(span.of(self.scene.parse.text))
        if len(words) < 2:
            return False
        first = next((m for m, name in self.named if name and name[-1] == words[-1]), None)
        if first is None or first.span != span:
            return False
        return all(self.scene.noun(word) != "person" for word in self.role(first))

    def pronoun(self, span: Span) -> str:
        """Return "he" or "she" where the words for somebody tell, else nothing."""
        if span not in self._told:
            self._told[span] = self._pronoun(span)
        return self._told[span]

    def _pronoun(self, span: Span) -> str:
        name = span.of(self.scene.parse.text).lower()
        mention = self._mentions.get(span)
        role = frozenset[str]() if mention is None else self.role(mention)
        words = name.split() if mention is None else [name.split()[0].rstrip(".")]
        for word in (*words[-1:], words[0].rstrip("."), *sorted(role)):
            told = _told_by(word)
            if told:
                return told
        named = mention is not None and len(name.split()) > 1
        return _first_names().get(words[0], "") if named else ""


@cache
def _first_names() -> dict[str, str]:
    """Return for first names in small letters the pronoun of those who mostly bear them."""
    lists = (("he", "men"), ("she", "women"))
    return {
        name.lower(): pronoun
        for pronoun, whose in lists
        for line in word_list(f"first_names_{whose}")
        for name in line.split()
    }


def _told_by(word: str) -> str:
    """Return "he" or "she" where a title or a noun tells, else nothing."""
    if word in _FEMALE | _FEMALE_TITLES or word.endswith(_FEMALE_ENDINGS):
        return "she"
    man = word.endswith("man") and word not in _NO_MEN
    return "he" if man or word in _MALE or word.endswith(_MALE_ENDINGS) else ""


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name in lower case, without titles and possessive."""
    words = (w.removesuffix("’s").removesuffix("'s") for w in name.lower().split())
    return tuple(w for w in words if w.rstrip(".") not in _TITLES)


def _expanded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(w for word in words for w in _SAME_ROLE.get(word, (word,)))

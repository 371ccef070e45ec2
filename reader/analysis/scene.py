"""One article as the rules for quotes see it: its words, and what stands between its marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

from reader.analysis.layout import Layout
from reader.analysis.names_words import lexicon
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

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
#: Where people write, which are often taken for people.
PLATFORMS = frozenset(
    {"Twitter", "X", "Facebook", "Instagram", "Snapchat", "YouTube", "Telegram", "TikTok"}
)
#: What tells in America the party and the state of whose name stands before it: "R-Idaho".
PARTY = re.compile(r"[RDI]-[A-Z][\w. ]+")
#: What stands between "the" and its noun, and how many words of it.
_WITHIN, _MORE = frozenset({"amod", "compound", "nmod", "nummod", "punct"}), 5
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
class Scene(Layout):
    """An article's parse, quotation marks and names, with the questions that rules ask."""

    mentions: Sequence[Mention]

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

    def kind(self, word: int) -> Kind:
        """Tell what sort of speaker the noun phrase around the head `word` would be."""
        token = self.tokens[word]
        lemma = token.lemma.lower()
        if token.pos in ("PRON", "DET") or token.text.lower() in _PERSONAL:
            plural: Kind = "person" if token.text.lower() in _MANY else "thing"
            return _PERSONAL.get(token.text.lower(), plural)
        mention = self.mention(word)
        if self.person(word) is not None or self.of_group(word):
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
        number = self._named.get(word)
        if number is None:
            return None
        if number not in self._persons:
            self._persons[number] = self._person(word)
        return self._persons[number]

    @cached_property
    def _persons(self) -> dict[int, Mention | None]:
        return {}

    def _person(self, word: int) -> Mention | None:
        mention = self.mention(word)
        if mention is None or self._is_no_person(mention):
            return None
        if mention.label == "PERSON":
            return mention
        first, last = self.parse.at(mention.span)
        if last - first == 1 and mention.label == "OTHER":
            return mention if self.parse.small[first] in lexicon().given else None
        if last - first != 2 or self.tokens[last - 1].dep == "poss" or first == 0:
            return None
        return mention if self._role(first - 1) else None

    def of_group(self, word: int) -> bool:
        """Tell whether the word means one of a group: "the Republican", "the Ohio Democrat"."""
        mention = self.mention(word)
        if mention is None or mention.label != "GROUP" or not word or self.plural(word):
            return False
        first, last = self.parse.at(mention.span)
        start = first
        while start > max(0, first - _MORE) and self.tokens[start - 1].dep in _WITHIN:
            start -= 1
        the = start > 0 and self.tokens[start - 1].text.lower() == "the"
        return the and last - first == 1 and self.tokens[word].dep in ("nsubj", "nsubjpass")

    def _is_no_person(self, mention: Mention) -> bool:
        """Tell whether a name is where people write, or "R-Idaho", or "District Attorney"."""
        name = mention.span.of(self.parse.text)
        words = name.lower().split()
        office = len(words) > 1 and all(self.noun(word) != "thing" for word in words)
        return office or name in PLATFORMS or PARTY.fullmatch(name) is not None

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
        if token.tag not in ("NNS", "NNPS"):
            return token.text.lower() in _MANY
        family = word > 0 and self.tokens[word - 1].text.lower() == "the"
        return family or self.person(word) is None  # no plural: "Dante Mills"

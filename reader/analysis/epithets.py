"""Whom "the Ohio congresswoman" or "the 54-year-old" stands for, though nobody was called so.

News calls whom it is about by ever new words instead of the name.  Who that is, is the person
most in view: named most, last and as a subject, and nothing said of whom tells against it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.names_words import lexicon
from reader.analysis.phrases import content_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.analysis.persons import Persons
    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention
    from reader.model.text import Span

#: What is left of a mention's weight a sentence later, and what it weighs as a subject.
_FADING, _SUBJECT = 0.7, 2.0
#: Times so much where a word of the description was said of the person before; where the person
#: speaks for others.
_SHARED, _OTHER = 4.0, 0.2
#: Who weighs less is not in view.
_LEAST = 0.5
#: So many mentions back a description may point.
_MEMORY = 60
#: Words for those whom the public watches.
_WATCHED = frozenset(
    {"billionaire", "businessman", "businesswoman", "candidate", "challenger", "contender"}
    | {"congressman", "congresswoman", "front-runner", "frontrunner", "governor", "hopeful"}
    | {"incumbent", "independent", "lawmaker", "legislator", "magnate", "mogul", "native"}
    | {"newcomer", "nominee", "politician", "runner", "senator", "tycoon", "veteran"}
)
#: Words beside a noun that add what is told of somebody known.
_ADDING = frozenset({"former", "ex", "erstwhile", "longtime", "one-time", "onetime", "old"})
_PARTIES = frozenset({"democrat", "democratic", "republican", "independent"})
#: How a name is followed by the letter of a party, and so many signs on at most.
_PARTY, _NEAR = re.compile(r",? ?\(?([RDI])-"), 6
_LETTERS = {"R": "republican", "D": "democrat", "I": "independent"}
_EQUAL = {"democratic": "democrat"}
#: Who speaks for another is no person whom an article is about.
_MOUTHS = frozenset(
    {"aide", "adviser", "advisor", "spokesman", "spokesperson", "spokeswoman", "strategist"}
    | {"lawyer", "attorney", "reporter", "moderator", "host", "director", "manager", "chair"}
)
#: Who else a sentence about somebody may bring in, by what he or she is.
_OFFICES = frozenset(
    {"agent", "attacker", "coroner", "cop", "detective", "doctor", "driver", "expert", "killer"}
    | {"magistrate", "neighbor", "neighbour", "officer", "official", "prosecutor", "relative"}
    | {"sheriff", "source", "suspect", "victim", "witness", "friend", "man"}
    | {"woman", "person", "one", "other", "another", "caller", "reader", "colleague"}
    | {"audience", "auditor", "bartender", "boss", "cashier", "clerk", "counterpart", "crowd"}
    | {"dispatcher", "editor", "guard", "heckler", "interviewer", "juror", "landlord", "manager"}
    | {"nurse", "opponent", "owner", "partner", "passenger", "pastor", "predecessor", "principal"}
    | {"rival", "successor", "supervisor", "teacher", "waiter", "waitress"}
)


@dataclass(frozen=True)
class Epithets:
    """The persons whom descriptions in `scene` may stand for.

    Attributes:
        scene: The article.
        persons: The persons named in it.
    """

    scene: Scene
    persons: Persons

    def meant(self, head: int, own: Span) -> Span | None:
        """Return who is most in view where the description `own` stands around the noun `head`."""
        words = content_words(self.scene, own)
        if not self._varies(head, own, words):
            return None
        here = self.scene.sentence_number(head)
        end = bisect_left(self._heads, head)
        weights: dict[Span, float] = {}
        for word, full in self._named[max(0, end - _MEMORY) : end]:
            faded = _FADING ** (here - self.scene.sentence_number(word))
            subject = self.scene.tokens[word].dep in ("nsubj", "nsubjpass")
            weights[full] = weights.get(full, 0.0) + faded * (_SUBJECT if subject else 1.0)
        told = {
            full: weight * self._fit(full, words, own) * (self._often[full] - 1)
            for full, weight in weights.items()
        }
        best = max(told, key=lambda full: told[full], default=None)
        return best if best is not None and told[best] > _LEAST else None

    def can_be(self, full: Span, own: Span) -> bool:
        """Tell whether nothing said of the person tells against the description `own`."""
        return self._fit(full, content_words(self.scene, own), own) >= 1.0

    def words(self, full: Span) -> frozenset[str]:
        """Return what all mentions of the person with this full name tell, as lemmas."""
        return self._roles.get(full, frozenset())

    def fit(self, full: Span, own: Span) -> float:
        """Return how well the description `own` fits the person: 1 where nothing tells.

        Args:
            full: A person's full name, or words for somebody whose name is not known.
            own: The words of the description.
        """
        if full not in self._roles:
            return 1.0
        return self._fit(full, content_words(self.scene, own), own)

    def adds(self, head: int, own: Span) -> bool:
        """Tell whether "the roofer" or "the Ohio Republican" only adds to what is known.

        An office or a rank, and what tells which one of many is meant, names somebody else.
        """
        noun = self.scene.tokens[head].lemma.lower()
        if noun in _MOUTHS | _OFFICES or noun in lexicon().titles - _WATCHED:
            return False
        first, last = self.scene.parse.at(own)
        more = (i for i in range(first, last) if i != head and i not in self._places(own))
        known = _ADDING | _PARTIES
        words = (self.scene.tokens[i] for i in more)
        return all(t.lemma.lower() in known or not t.text.isalpha() for t in words)

    def _varies(self, head: int, own: Span, words: frozenset[str]) -> bool:
        """Tell whether the words can stand for a name."""
        noun = self.scene.tokens[head].lemma.lower()
        if noun in _MOUTHS:
            return False
        return noun in _WATCHED or not words.isdisjoint(_ADDING) or self._placed(head, own)

    def _placed(self, head: int, own: Span) -> bool:
        """Tell whether a place beside it says which: "the Ohio prosecutor"."""
        return not self._places(own) <= {head}

    def _places(self, own: Span) -> frozenset[int]:
        """Return the words of the names of places in a description."""
        words = range(*self.scene.parse.at(own))
        named = ((i, self.scene.mention(i)) for i in words)
        return frozenset(i for i, m in named if m is not None and m.label == "PLACE")

    def _fit(self, full: Span, words: frozenset[str], own: Span) -> float:
        role = self._roles[full]
        pronoun = self.persons.pronoun(own)
        if pronoun and self.persons.pronoun(full) not in ("", pronoun):
            return 0.0
        party = {_EQUAL.get(w, w) for w in words & _PARTIES}
        other = {_EQUAL.get(w, w) for w in role & _PARTIES}
        if party and other and party.isdisjoint(other):
            return 0.0
        fit = 1.0 if role.isdisjoint(_MOUTHS) else _OTHER
        if not (words - _ADDING).isdisjoint(role):
            fit *= _SHARED
        return fit

    @cached_property
    def _named(self) -> list[tuple[int, Span]]:
        """The last words of the names outside marks, in order, each with the full name."""
        found = ((self.scene.parse.at(m.span)[1] - 1, m.span) for m, _ in self.persons.named)
        return [(i, self.persons.fullest(s)) for i, s in found if not self.scene.hidden[i]]

    @cached_property
    def _heads(self) -> list[int]:
        return [word for word, _ in self._named]

    @cached_property
    def _often(self) -> Counter[Span]:
        return Counter(full for _, full in self._named)

    @cached_property
    def _roles(self) -> Mapping[Span, frozenset[str]]:
        """What all mentions of each person tell of the person."""
        found: dict[Span, frozenset[str]] = {}
        for mention, _ in self.persons.named:
            full = self.persons.fullest(mention.span)
            told = self.persons.role(mention) | self._party(mention)
            found[full] = found.get(full, frozenset()) | told
        return found

    def _party(self, mention: Mention) -> frozenset[str]:
        """Return the party that "(R-Ohio)" behind a name tells."""
        end = mention.span.end
        letter = _PARTY.match(self.scene.parse.text, end, end + _NEAR)
        return frozenset() if letter is None else frozenset({_LETTERS[letter[1]]})

"""Whose a role is: the body or place behind "Foreign Ministry spokeswoman", "its head".

What only stands near is no tie: "the company" may be one whose name nobody took for a company's,
and the body named last the one that looks into it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.antecedents import Antecedents
from reader.analysis.firms import FIRMS
from reader.analysis.names_words import lexicon
from reader.analysis.roles_spoken import Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.roles_phrases import Phrase
    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention, NameLabel
    from reader.model.text import Span

#: What a role belongs to, the likeliest first; OTHER may be a ship.
_OWNING: tuple[NameLabel, ...] = ("ORG", "PLACE", "OTHER", "GROUP", "EVENT")
_LANDS = frozenset({"country", "nation", "state", "republic", "kingdom"})


class Owners:
    """Finds whose the roles of an article are.

    Args:
        scene: The article.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._spoken = Spoken(scene)

    @cached_property
    def _names(self) -> Antecedents:
        return Antecedents(self._scene, (), ())

    def of(self, phrase: Phrase, holder: Mention) -> Span | None:
        """Return the span of the mention that the role of `holder` belongs to, or None."""
        person = self._person(phrase)
        if person is not None:
            return person.span if self._may_be_body(person) else None
        named = [mention for mention in self._named(phrase) if mention is not holder]
        ranked = sorted(named, key=lambda mention: _OWNING.index(mention.label))
        best = ranked[0] if ranked else None
        if best is None or best.label != "ORG":
            noun = self._noun(phrase)
            described = self._described(phrase, noun, holder)
            best = described or (None if self._is_other(noun) else best)
        return None if best is None or best is holder else best.span

    def _person(self, phrase: Phrase) -> Mention | None:
        """Return the person whose it is, if any: "President Lee’s adviser"."""
        found = (self._scene.person(i) for i in range(phrase.first, phrase.last))
        return next((mention for mention in found if mention is not None), None)

    def _may_be_body(self, person: Mention) -> bool:
        """Tell whether a name may be no person's: a word of which no full name is known."""
        return person.span.of(self._scene.parse.text) not in self._spoken.persons

    def _named(self, phrase: Phrase) -> Iterator[Mention]:
        scene = self._scene
        for mention in self._inside(phrase.first, phrase.last):
            inside = range(*scene.parse.at(mention.span))
            kinds = {scene.tokens[i].text.lower() for i in inside} <= lexicon().kinds
            if mention.label in _OWNING and not kinds and phrase.head not in inside:
                yield mention

    def _inside(self, first: int, last: int) -> Iterator[Mention]:
        """Return the names in a range of words, but for those of persons."""
        seen = None
        for index in range(first, last):
            mention = self._scene.mention(index)
            if mention is not None and mention is not seen:
                seen = mention
                if self._scene.person(index) is None:
                    yield mention

    def _described(self, phrase: Phrase, noun: int | None, holder: Mention) -> Mention | None:
        """Return the body meant by "its", "whose" or "the ministry", if its name is known."""
        if phrase.owner is not None:
            return self._owner(phrase.owner, holder)
        if noun is None:
            return None
        lemma = self._scene.tokens[noun].lemma.lower()
        return self._spoken.land(noun) if lemma in _LANDS else self._meant(noun, lemma, holder)

    def _noun(self, phrase: Phrase) -> int | None:
        """Return the common noun for a body or a country in the phrase: "the ministry’s"."""
        scene = self._scene
        for index in range(phrase.first, phrase.last):
            token = scene.tokens[index]
            lemma = token.lemma.lower()
            if index == phrase.head or token.pos != "NOUN" or scene.mention(index) is not None:
                continue
            if lemma in _LANDS and scene.tokens[index + 1].tag != "POS":
                continue  # "state secretary"
            if lemma in lexicon().firm | FIRMS | _LANDS or scene.noun(lemma) == "body":
                return index
        return None

    def _is_other(self, noun: int | None) -> bool:
        """Tell whether "the Norwegian lender’s chief" is not the chief of what is named there."""
        return noun is not None and self._scene.tokens[noun].lemma.lower() in FIRMS | _LANDS

    def _owner(self, pronoun: int, holder: Mention) -> Mention | None:
        word = self._scene.tokens[pronoun].text.lower()
        if word == "whose":
            return self._spoken.beside(pronoun)
        if word in ("its", "their"):
            return self._named_in(self._names.who(pronoun), holder)
        return None

    def _meant(self, index: int, lemma: str, holder: Mention) -> Mention | None:
        """Return the body that a common noun means: one named so, or the one it stands for."""
        at = self._scene.tokens[index].start
        same = (m for m in reversed(self._spoken.bodies.get(lemma, ())) if m.span.end <= at)
        return next(same, None) or self._named_in(self._names.who(index), holder)

    def _named_in(self, span: Span, holder: Mention) -> Mention | None:
        """Return the name of a body or place that `span` is or holds."""
        found = self._inside(*self._scene.parse.at(span))
        return next((m for m in found if m is not holder and m.label in ("ORG", "PLACE")), None)

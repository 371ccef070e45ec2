"""Whose a role is: the body or place behind "Foreign Ministry spokeswoman", "its head"."""

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
#: Who is said to be this of nothing is it of the body last spoken of.
_SPEAKERS = frozenset({"spokesman", "spokeswoman", "spokesperson"})
#: The same, where no other body is named beside it.
_OFFICERS = frozenset({"executive", "chairman", "chairwoman", "chair", "ceo", "cfo", "coo"})
#: Ranks that, in an article that names a police force, are mostly of it.
_RANKS = frozenset(
    {"constable", "sergeant", "sgt", "inspector", "insp", "superintendent", "supt", "detective"}
    | {"commander", "pc", "dc", "ds", "di"}
)
_FORCES = frozenset({"police", "constabulary", "gendarmerie"})
_LANDS = frozenset({"country", "nation", "state", "republic", "kingdom"})
#: How many paragraphs back "the group" may have been named.
_BACK = 1


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
        if best is None and self._is_bare(phrase):
            best = self._bare(phrase)
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
        """Return the body meant by "its", "whose" or "the ministry"."""
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
            return self._spoken.last(pronoun, back=0, subject=False)
        if word in ("its", "their"):
            found = self._named_in(self._names.who(pronoun), holder)
            return found or self._spoken.last(pronoun, back=0)
        return None

    def _meant(self, index: int, lemma: str, holder: Mention) -> Mention | None:
        """Return the body that a common noun means: one named so, or one just spoken of."""
        at = self._scene.tokens[index].start
        same = (m for m in reversed(self._spoken.bodies.get(lemma, ())) if m.span.end <= at)
        found = next(same, None) or self._named_in(self._names.who(index), holder)
        if found is None and lemma in FIRMS:
            found = self._spoken.last(index, back=_BACK, kind=lemma)
        return found

    def _named_in(self, span: Span, holder: Mention) -> Mention | None:
        """Return the name of a body or place that `span` is or holds."""
        found = self._inside(*self._scene.parse.at(span))
        return next((m for m in found if m is not holder and m.label in ("ORG", "PLACE")), None)

    def _is_bare(self, phrase: Phrase) -> bool:
        """Tell whether nothing behind the noun says whose chairman somebody is."""
        return phrase.last == phrase.head + 1

    def _bare(self, phrase: Phrase) -> Mention | None:
        """Return whose officer somebody is of whom only that is said."""
        token = self._scene.tokens[phrase.head]
        word = token.text.lower().rstrip(".")
        if token.lemma.lower() in _SPEAKERS:
            return self._spoken.last(phrase.first, back=0)
        if token.lemma.lower() in _OFFICERS:
            return self._spoken.alone(phrase.first)
        if word not in _RANKS:
            return None
        named = [m for word in sorted(_FORCES) for m in self._spoken.bodies.get(word, ())]
        before = [m for m in named if m.span.end <= token.start]
        return max(before, key=lambda m: m.span, default=None)

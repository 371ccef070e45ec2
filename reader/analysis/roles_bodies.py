"""Whose a role is: the body or place behind "Foreign Ministry spokeswoman", "its head"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.antecedents import Antecedents
from reader.analysis.descriptions import FIRMS, paragraph_of
from reader.analysis.names_words import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.roles_phrases import Phrase
    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention, NameLabel
    from reader.model.text import Span

#: What a role belongs to, the likeliest first; OTHER may be a ship.
_OWNING: tuple[NameLabel, ...] = ("ORG", "PLACE", "OTHER", "GROUP")
#: Who is said to be this of nothing is it of the body last spoken of.
_OFFICERS = frozenset(
    {"executive", "chairman", "chairwoman", "chair", "ceo", "cfo", "coo"}
    | {"spokesman", "spokeswoman", "spokesperson"}
)
#: Ranks that, in an article that names a police force, are mostly of it.
_RANKS = frozenset(
    {"constable", "sergeant", "sgt", "inspector", "insp", "superintendent", "supt", "detective"}
    | {"commander", "pc", "dc", "ds", "di"}
)
_FORCES = frozenset({"police", "constabulary", "gendarmerie"})
#: How many paragraphs back "the group" may have been named.
_BACK = 1


class Owners:
    """Finds whose the roles of an article are.

    Args:
        scene: The article.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    @cached_property
    def _names(self) -> Antecedents:
        return Antecedents(self._scene, (), ())

    def of(self, phrase: Phrase, holder: Mention) -> Span | None:
        """Return the span of the mention that the role of `holder` belongs to, or None."""
        if self._is_of_person(phrase):
            return None
        named = [mention for mention in self._named(phrase) if mention is not holder]
        ranked = sorted(named, key=lambda mention: _OWNING.index(mention.label))
        best = ranked[0] if ranked else None
        if best is None or best.label != "ORG":
            best = self._described(phrase, holder) or best
        if best is None and self._is_bare(phrase):
            best = self._bare(phrase)
        return None if best is None or best is holder else best.span

    def _is_of_person(self, phrase: Phrase) -> bool:
        """Tell whether it is a person's: "President Lee’s adviser"."""
        return any(self._scene.person(i) is not None for i in range(phrase.first, phrase.last))

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

    def _described(self, phrase: Phrase, holder: Mention) -> Mention | None:
        """Return the body meant by "its", "whose" or "the ministry"."""
        scene = self._scene
        if phrase.owner is not None:
            return self._owner(phrase.owner, holder)
        for index in range(phrase.first, phrase.last):
            token = scene.tokens[index]
            lemma = token.lemma.lower()
            if index == phrase.head or token.pos != "NOUN" or scene.mention(index) is not None:
                continue
            if lemma in lexicon().firm or scene.noun(lemma) == "body":
                return self._meant(index, lemma, holder)
        return None

    def _owner(self, pronoun: int, holder: Mention) -> Mention | None:
        word = self._scene.tokens[pronoun].text.lower()
        if word == "whose":
            return self._spoken_of(pronoun, back=0, subject=False)
        if word in ("its", "their"):
            found = self._named_in(self._names.who(pronoun), holder)
            return found or self._spoken_of(pronoun, back=0)
        return None

    def _meant(self, index: int, lemma: str, holder: Mention) -> Mention | None:
        """Return the body that a common noun means: one named so, or one just spoken of."""
        at = self._scene.tokens[index].start
        same = (m for m in reversed(self._bodies.get(lemma, ())) if m.span.end <= at)
        found = next(same, None) or self._named_in(self._names.who(index), holder)
        if found is None and lemma in FIRMS:
            found = self._spoken_of(index, back=_BACK)
        return found

    @cached_property
    def _bodies(self) -> dict[str, list[Mention]]:
        """The mentions of bodies by the words of their names."""
        found: dict[str, list[Mention]] = {}
        for mention in self._scene.mentions:
            if mention.label == "ORG":
                for index in range(*self._scene.parse.at(mention.span)):
                    found.setdefault(self._scene.tokens[index].text.lower(), []).append(mention)
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
        if token.lemma.lower() in _OFFICERS:
            return self._spoken_of(phrase.first, back=0)
        if word not in _RANKS:
            return None
        named = [m for word in sorted(_FORCES) for m in self._bodies.get(word, ())]
        before = [m for m in named if m.span.end <= token.start]
        return max(before, key=lambda m: m.span, default=None)

    def _spoken_of(self, index: int, *, back: int, subject: bool = True) -> Mention | None:
        """Return the body named last before `index`, at most `back` paragraphs back.

        Args:
            index: Where the role stands.
            back: How many paragraphs.
            subject: Whether the subjects of sentences go before all others.
        """
        scene, here = self._scene, paragraph_of(self._scene, index)
        start = scene.paragraphs[max(0, here - back)].start
        before = [
            mention
            for mention in scene.mentions
            if start <= mention.span.start and mention.span.end <= scene.tokens[index].start
        ]
        bodies = [m for m in reversed(before) if m.label == "ORG" and not self._is_person(m)]
        subjects = [m for m in bodies if subject and self._is_subject(m)]
        return next(iter((*subjects, *bodies)), None)

    def _is_person(self, mention: Mention) -> bool:
        return self._scene.person(self._scene.parse.at(mention.span)[0]) is not None

    def _is_subject(self, mention: Mention) -> bool:
        words = range(*self._scene.parse.at(mention.span))
        return any(self._scene.tokens[i].dep == "nsubj" for i in words)

"""The persons an article names: full names, the roles beside them, and "he" or "she"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.persons_hints import hint
from reader.analysis.persons_pronouns import of_description, of_first_name, of_words
from reader.analysis.persons_roles import role_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention
    from reader.model.text import Span

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir"})
#: So many names back a description may point: the time grows with the text alone.
_BACK = 500
_SAME_ROLE = {
    "premier": ("prime", "minister"),
    "gov.": ("governor",),
    "sen.": ("senator",),
    "rep.": ("representative", "congressman", "congresswoman"),
    "frontrunner": ("front-runner",),
    "attorney": ("lawyer",),
    "ceo": ("chief", "executive"),
    "physician": ("doctor",),
    "pontiff": ("pope",),
    "mom": ("mother",),
    "mum": ("mother",),
    "dad": ("father",),
}
#: Roles of which there are many: what stands before them tells which one is meant.
_RANKS = frozenset(
    {"minister", "secretary", "official", "officer", "chief", "leader", "director", "general"}
    | {"president", "spokesman", "spokeswoman", "spokesperson", "head", "adviser", "deputy"}
    | {"source"}
)
#: Who is at the head of a body, by whatever word.
_HEADS = frozenset(
    {"administrator", "boss", "chairman", "chairwoman", "chief", "commissioner", "director"}
    | {"executive", "head", "leader", "president", "superintendent"}
)


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

    @cached_property
    def _roles(self) -> dict[Span, frozenset[str]]:
        return {}

    def is_named(self, span: Span) -> bool:
        """Tell whether the name of a person stands at `span`."""
        return span in self._mentions

    def fullest(self, span: Span) -> Span:
        """Return the first mention of the full name that `span` gives, if only in part."""
        if span not in self._full:
            self._full[span] = self._fullest(span)
        return self._full[span]

    def _fullest(self, span: Span) -> Span:
        words = name_words(span.of(self.scene.parse.text))
        same = self._same.get(words[0], ()) if len(words) == 1 else ()
        if not same:
            return self._first.get(words, span)
        before = bisect_right(same, span.start, key=lambda full: full[0].start)
        last, name = same[max(0, before - 1)]
        text = self.scene
        if text.paragraph(last.start) != text.paragraph(span.start):
            beside = text.paragraph(span.start) - text.paragraph(last.start) <= 1
            earlier = same[max(0, before - _BACK) : max(1, before)]
            name = self._main(words[0], earlier[::-1] if beside else earlier)
        return self._first[name]

    def _main(self, word: str, same: Sequence[tuple[Span, tuple[str, ...]]]) -> tuple[str, ...]:
        """Return, of those who share a name, whom the article names so.

        Of a family, news has the one whom it is about by the last name alone: whom it so named
        before the others came in, else whom it names most; the first of `same` where it names
        two as often.
        """
        first, name = min(same)
        others = min((span.start for span, other in same if other != name), default=None)
        if others is None:
            return name
        alone = self._alone.get(word, ())
        if bisect_left(alone, others) > bisect_left(alone, first.end):
            return name
        if word not in self._often:
            self._often[word] = Counter(name for _, name in self._same[word])
        often = self._often[word]
        return max((name for _, name in same), key=lambda name: often[name])

    @cached_property
    def _alone(self) -> Mapping[str, Sequence[int]]:
        """Where each name of one word stands."""
        found: dict[str, list[int]] = {}
        for mention, name in self.named:
            if len(name) == 1:
                found.setdefault(name[0], []).append(mention.span.start)
        return found

    @cached_property
    def _often(self) -> dict[str, Counter[tuple[str, ...]]]:
        return {}

    @cached_property
    def _same(self) -> Mapping[str, Sequence[tuple[Span, tuple[str, ...]]]]:
        """The full names, in order, by their last word; by the first where it ends none."""
        found: dict[str, list[tuple[Span, tuple[str, ...]]]] = {}
        firsts: dict[str, list[tuple[Span, tuple[str, ...]]]] = {}
        for mention, name in self.named:
            if len(name) > 1:
                found.setdefault(name[-1], []).append((mention.span, name))
                firsts.setdefault(name[0], []).append((mention.span, name))
        return firsts | found

    @cached_property
    def _first(self) -> dict[tuple[str, ...], Span]:
        """Where each name stands first."""
        return {name: mention.span for mention, name in reversed(self.named)}

    def called(self, name: str) -> Span | None:
        """Return whose last name, or only first, `name` is, where it stands in full first."""
        same = self._same.get(name.lower())
        return None if same is None else self._first[same[0][1]]

    def by_role(self, before: Span, wanted: frozenset[str]) -> Span | None:
        """Return who was last named, before `before`, with all `wanted` words as the role."""
        expanded = _expanded(wanted)
        end = bisect_left(self.named, before.start, key=lambda one: one[0].span.start)
        for mention, _ in reversed(self.named[max(0, end - _BACK) : end]):
            if expanded <= self.role(mention):
                return self.fullest(mention.span)
        return None

    def by_later_role(self, after: Span, wanted: frozenset[str], last: int) -> Span | None:
        """Return whom the article first names after `after` with all `wanted` words as the role.

        That is so up to its paragraph `last`.
        """
        begin = bisect_left(self.named, after.end, key=lambda one: one[0].span.start)
        for mention, name in self.named[begin : begin + _BACK]:
            if self.scene.paragraph(mention.span.start) > last:
                return None
            if self._first[name] == mention.span and _expanded(wanted) <= self.role(mention):
                return self.fullest(mention.span)
        return None

    def by_noun(self, before: Span, noun: str) -> Span | None:
        """Return the one person named before `before` whose role has `noun`.

        "The brave bride" is the bride whom the article named.
        """
        if noun in _RANKS:
            return None
        end = bisect_right(self.named, before.start, key=lambda one: one[0].span.end)
        found = {
            name[-1]: mention.span
            for mention, name in self.named[max(0, end - _BACK) : end]
            if name and noun in self.role(mention)
        }
        return self.fullest(next(iter(found.values()))) if len(found) == 1 else None

    def role(self, mention: Mention) -> frozenset[str]:
        """Return the words, as lemmas, that tell beside the name what the person is."""
        if mention.span not in self._roles:
            self._roles[mention.span] = _expanded(role_words(self.scene, mention))
        return self._roles[mention.span]

    def is_new(self, span: Span, noun: str = "") -> bool:
        """Tell whether a full name stands at `span` for the first time.

        A role beside it, if any, must be `noun`, or both must be words for who is at the head of
        a body.
        """
        words = name_words(span.of(self.scene.parse.text))
        if len(words) < 2:
            return False
        first = next((m for m, name in self.named if name and name[-1] == words[-1]), None)
        if first is None or first.span != span:
            return False
        roles = {word for word in self.role(first) if self.scene.noun(word) == "person"}
        return roles <= ({noun} | (_HEADS if noun in _HEADS else frozenset()))

    def pronoun(self, span: Span) -> str:
        """Return "he" or "she" where the words for somebody tell, else nothing."""
        if span not in self._told:
            if span in self._mentions:
                self._told[span] = self._pronoun(self.fullest(span))
            else:
                self._told[span] = of_description(span.of(self.scene.parse.text))
        return self._told[span]

    def _pronoun(self, full: Span) -> str:
        """Return what all mentions of somebody tell: titles and roles, then pronouns beside."""
        text, mentions = self.scene.parse.text, self._by_name[full]
        for mention in mentions:
            told = of_words(mention.span.of(text), self.role(mention))
            if told:
                return told
        hints = Counter(told for one in mentions if (told := hint(self.scene, one)))
        by_name = of_first_name(full.of(text))
        common = hints.most_common(1)
        if common and common[0][1] > (1 if by_name else 0) + hints.total() - common[0][1]:
            return common[0][0]
        return by_name

    @cached_property
    def _by_name(self) -> Mapping[Span, Sequence[Mention]]:
        """The mentions of each person, by the first of the full name."""
        found: dict[Span, list[Mention]] = {}
        for mention, _ in self.named:
            found.setdefault(self.fullest(mention.span), []).append(mention)
        return found


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name in lower case, without titles and possessive."""
    words = (w.removesuffix("’s").removesuffix("'s") for w in name.lower().split())
    return tuple(w for w in words if w.rstrip(".") not in _TITLES)


def _expanded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(w for word in words for w in _SAME_ROLE.get(word, (word,)))

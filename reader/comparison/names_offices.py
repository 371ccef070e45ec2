"""What each name is said to be, for whom, and whose government a capital stands for."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from reader.comparison.names_forms import body, fold, home
from reader.comparison.seats import seats
from reader.countries import countries
from reader.model.comparison import Office

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Entity

    EntityIds = Sequence[Sequence[str | None]]

#: Where the part of a role ends that says what somebody is, and that for whom begins.
_ONWARD = re.compile(r"\s(?:of|for|at|in|to|with|from|on)\s")
_OWNED = re.compile(r"(?P<owner>.+?)(?:[’']s|(?<=s)[’']) (?P<part>.+)")
#: What is left out of "deputy foreign minister" to find the ministry.
_RANKS = frozenset({"minist", "secretary", "deputy", "former", "vice", "junior", "act", "new"})
#: What stands short before a name.
_LONG = {
    "sgt": "sergeant",
    "capt": "captain",
    "gen": "general",
    "col": "colonel",
    "lt": "lieutenant",
    "maj": "major",
    "insp": "inspector",
    "supt": "superintendent",
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "prof": "professor",
    "ceo": "executive",
    "premier": "minister",
}
_MINISTRIES = frozenset({"ministry", "department"})


def with_offices(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    entities: Sequence[Entity],
    ids: EntityIds,
) -> tuple[Entity, ...]:
    """Return `entities` with their offices and with the states whose seats they are.

    Args:
        articles: The articles.
        analyses: One an article.
        entities: All names.
        ids: For each article, for each of its mentions, its entity's id or None.
    """
    told = _Told(articles, analyses, entities, ids)
    return tuple(
        replace(one, offices=told.offices(one), seat_of=told.state(one)) for one in entities
    )


@dataclass(frozen=True)
class _Told:
    """What the articles tell of the names."""

    articles: Sequence[Article]
    analyses: Sequence[Analysis]
    entities: Sequence[Entity]
    ids: EntityIds

    def offices(self, one: Entity) -> tuple[Office, ...]:
        """Return what `one` is said to be, the most frequent first."""
        uses = Counter(self._said[one.id])
        if one.label == "ORG":
            uses.update(self._part(one))
        grouped: defaultdict[tuple[str, str | None], Counter[str]] = defaultdict(Counter)
        for (words, owner), count in uses.items():
            whose = self._minister(words) if owner is None else owner
            grouped[_head(words), whose][words] += count
        for head, owner in list(grouped):
            owned = [key for key in grouped if key[0] == head and key[1] is not None]
            if owner is None and len(owned) == 1:
                grouped[owned[0]] += grouped.pop((head, owner))
        ranked = sorted(grouped.items(), key=lambda item: -item[1].total())
        return tuple(Office(_wording(written), key[1]) for key, written in ranked)

    @cached_property
    def _said(self) -> defaultdict[str, list[tuple[str, str | None]]]:
        """For each entity the words of its roles, each with the entity it belongs to."""
        found: defaultdict[str, list[tuple[str, str | None]]] = defaultdict(list)
        for article, analysis, ids in zip(self.articles, self.analyses, self.ids, strict=True):
            known = {m.span: id_ for m, id_ in zip(analysis.mentions, ids, strict=True)}
            for role in analysis.roles:
                holder = known.get(role.holder)
                owner = known.get(role.body) if role.body else None
                if holder is not None:
                    words = " ".join(role.words.of(article.text).split())
                    found[holder].append((words, self._states.get(owner or "", owner)))
        return found

    @cached_property
    def _states(self) -> dict[str, str]:
        """For each people or adjective the country that is named as well."""
        found = {}
        for one in self.entities:
            if one.label == "GROUP":
                states = (self._place(form) for form in one.forms)
                state = next((state for state in states if state is not None), None)
                if state is not None:
                    found[one.id] = state.id
        return found

    @cached_property
    def _places(self) -> dict[str, Entity]:
        """The places by their folded forms, and by the usual name of a country."""
        found: dict[str, Entity] = {}
        places = [one for one in self.entities if one.label == "PLACE"]
        for one in places:
            for form in one.forms:
                found.setdefault(fold(form), one)
        return found

    def _place(self, word: str) -> Entity | None:
        """Return the place that `word` names, rules, or is the adjective of."""
        meant = home(fold(word), self._homes)
        return None if meant is None else self._by_home.get(meant)

    @cached_property
    def _homes(self) -> frozenset[str]:
        return frozenset(self._places)

    @cached_property
    def _by_home(self) -> dict[str, Entity]:
        """The places by what their names lead to, a country before its capital."""
        found = dict(self._places)
        seat = {
            fold(form) for one in self._places.values() if self._seats(one) for form in one.forms
        }
        for form, one in self._places.items():
            meant = home(form, self._homes)
            if meant is not None and form not in seat:
                found.setdefault(meant, one)
        return found

    def _part(self, one: Entity) -> Iterator[tuple[str, str | None]]:
        """Yield what "the ministry’s press office" is of which body."""
        for form in one.forms:
            owned = _OWNED.fullmatch(form)
            owner = owned and self._bodies.get(fold(owned["owner"]))
            if owned and owner and owner != one.id:
                yield owned["part"], owner

    @cached_property
    def _bodies(self) -> dict[str, str]:
        return {
            fold(form): one.id for one in self.entities if one.label == "ORG" for form in one.forms
        }

    def _minister(self, words: str) -> str | None:
        """Return the state of the one ministry that "Foreign Minister" can be the head of."""
        stems = body(fold(words), frozenset()).kind
        if not stems & {"minist", "secretary"}:
            return None
        states = self._ministries.get(stems - _RANKS, set())
        return next(iter(states)) if len(states) == 1 else None

    @cached_property
    def _ministries(self) -> defaultdict[frozenset[str], set[str]]:
        """For what ministries are for, the states that have one."""
        found: defaultdict[frozenset[str], set[str]] = defaultdict(set)
        for one in self.entities:
            for form in one.forms if one.label == "ORG" else ():
                taken = body(fold(form), self._homes)
                state = self._by_home.get(taken.owner)
                purpose = taken.kind - _MINISTRIES
                if state is not None and purpose and taken.kind & _MINISTRIES:
                    found[purpose].add(state.id)
        return found

    def state(self, one: Entity) -> str:
        """Return the state whose government `one` stands for somewhere, or nothing."""
        if one.id not in self._governing:
            return ""
        for state in self._seats(one):
            known = self._place(state)
            if known is not None and known.id != one.id:
                return known.name
            return _countries().get(state, state.title())
        return ""

    def _seats(self, one: Entity) -> list[str]:
        return [self._known[form.lower()] for form in one.forms if form.lower() in self._known]

    @cached_property
    def _known(self) -> dict[str, str]:
        return dict(seats(article.text for article in self.articles))

    @cached_property
    def _governing(self) -> frozenset[str | None]:
        return frozenset(
            id_
            for analysis, ids in zip(self.analyses, self.ids, strict=True)
            for mention, id_ in zip(analysis.mentions, ids, strict=True)
            if mention.governs
        )


def _countries() -> dict[str, str]:
    return {country.name.lower(): country.name for country in reversed(countries())}


def _head(words: str) -> str:
    """Return the noun that says what somebody is: "chief economist of the bank": "economist"."""
    noun = fold(_ONWARD.split(f"{words} ")[0].split()[-1])
    return _LONG.get(noun, noun)


def _wording(written: Counter[str]) -> str:
    """Return the wording used most; of several the longest."""
    return max(written, key=lambda words: (written[words], len(words), words))

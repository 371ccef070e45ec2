"""What each name is said to be, for whom, and whose government a capital stands for."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

from reader.comparison.names_forms import fold
from reader.comparison.names_seats import housed, seated
from reader.comparison.names_states import States
from reader.comparison.seats import seats
from reader.countries import countries
from reader.model.comparison import Office
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Entity

    EntityIds = Sequence[Sequence[str | None]]

#: Where the part of a role ends that says what somebody is, and that for whom begins.
_ONWARD = re.compile(r"\s(?:of|for|at|in|to|with|from|on)\s")
_OWNED = re.compile(r"(?P<owner>.+?)(?:[’']s|(?<=s)[’']) (?P<part>.+)")
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
    told = _Told(articles, seated(articles, analyses, entities, ids), entities, ids)
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
            whose = self._states.minister(words) if owner is None else owner
            grouped[_head(words), whose][words] += count
        for head, owner in list(grouped):
            owned = [key for key in grouped if key[0] == head and key[1] is not None]
            if (
                owner is None
                and len(owned) == 1
                and not any(map(_names_owner, grouped[head, None]))
            ):
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
                    found[holder].append((words, self._whose(words, owner)))
        return found

    def _whose(self, words: str, owner: str | None) -> str | None:
        """Return whose a role is in which `owner` stands: no person's, and no nation's job."""
        one = self._by_id.get(owner or "")
        if one is None or one.label == "PERSON":
            return None
        if one.label == "GROUP":
            state = self._states.of_people.get(one.id)
            if state is None:
                return None if any(fold(form) in _nations() for form in one.forms) else one.id
            return state if _is_of_state(words) else None
        if one.label == "PLACE" and one.id in self._states.governing:
            states = (self._states.place(state) for state in self._states.seats(one))
            return next((state.id for state in states if state is not None), one.id)
        return one.id

    @cached_property
    def _by_id(self) -> dict[str, Entity]:
        return {one.id: one for one in self.entities}

    def _part(self, one: Entity) -> Iterator[tuple[str, str | None]]:
        """Yield what "the ministry’s press office" is of which body."""
        state = self._states.ministry.get(one.id)
        if state is not None:
            yield state
        for form in one.forms:
            owned = _OWNED.fullmatch(form)
            owner = owned and self._states.bodies.get(fold(owned["owner"]))
            if owned and owner and owner != one.id:
                yield owned["part"], owner

    def state(self, one: Entity) -> str:
        """Return the state whose government `one` stands for somewhere, or nothing."""
        if one.id not in self._states.governing or one.label == "PERSON":
            return ""
        forms = (form.lower() for form in one.forms)
        body = next((self._housed[form] for form in forms if form in self._housed), None)
        if body is not None and not any(map(self._states.is_named, self._states.seats(one))):
            return body.name
        for state in self._states.seats(one):
            known = self._states.place(state)
            if known is not None and known.id != one.id:
                return known.name
            return _countries().get(state, state.title())
        return ""

    @cached_property
    def _housed(self) -> Mapping[str, Entity]:
        return housed(self.entities)

    @cached_property
    def _states(self) -> States:
        known = dict(seats(article.text for article in self.articles))
        governing = frozenset(
            id_
            for analysis, ids in zip(self.analyses, self.ids, strict=True)
            for mention, id_ in zip(analysis.mentions, ids, strict=True)
            if mention.governs
        )
        return States(self.entities, known, governing)


def _countries() -> dict[str, str]:
    return {country.name.lower(): country.name for country in reversed(countries())}


@cache
def _state_offices() -> frozenset[str]:
    return frozenset(word_list("state_offices"))


@cache
def _nations() -> frozenset[str]:
    return frozenset(fold(people) for country in countries() for people in country.people)


def _is_of_state(words: str) -> bool:
    """Tell whether "Norwegian" says for whom somebody is that, not only whence they come."""
    return any(
        word in _state_offices() or word.removesuffix("s") in _state_offices()
        for word in re.findall(r"\w+", words.lower())
    )


def _head(words: str) -> str:
    """Return the noun that says what somebody is: "chief economist of the bank": "economist"."""
    noun = fold(_ONWARD.split(f"{words} ")[0].split()[-1])
    return _LONG.get(noun, noun)


def _names_owner(words: str) -> bool:
    """Tell whether they say whose it is by a name: "Harrow’s founder" is no other body’s."""
    owned = _OWNED.fullmatch(words)
    return owned is not None and any(map(str.isupper, owned["owner"]))


def _wording(written: Counter[str]) -> str:
    """Return the wording used most; of several the longest."""
    return max(written, key=lambda words: (written[words], len(words), words))

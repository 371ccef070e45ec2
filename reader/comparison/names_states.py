"""The states and the bodies of a story, and which ministry is whose."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.comparison.names_forms import body, fold, home, initials

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.comparison.names_forms import Body
    from reader.model.comparison import Entity

#: What is left out of "deputy foreign minister" to find the ministry.
_RANKS = frozenset({"minist", "secretary", "deputy", "former", "vice", "junior", "act", "new"})
_MINISTRIES = frozenset({"ministry", "department"})


@dataclass(frozen=True)
class States:
    """The states that are named, with what is theirs.

    Attributes:
        entities: All names.
        known: For each seat, in small letters, what its state is called.
        governing: Ids of the places that stand for a government somewhere.
    """

    entities: Sequence[Entity]
    known: Mapping[str, str]
    governing: frozenset[str | None]

    def seats(self, one: Entity) -> list[str]:
        """Return what the states are called whose seat `one` is."""
        return [self.known[form.lower()] for form in one.forms if form.lower() in self.known]

    @cached_property
    def of_people(self) -> dict[str, str]:
        """For each people or adjective the country that is named as well."""
        found = {}
        for one in self.entities:
            if one.label == "GROUP":
                states = (self.place(form) for form in one.forms)
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

    def place(self, word: str) -> Entity | None:
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
            fold(form) for one in self._places.values() if self.seats(one) for form in one.forms
        }
        for form, one in self._places.items():
            meant = home(form, self._homes)
            if meant is not None and form not in seat:
                found.setdefault(meant, one)
        return found

    @cached_property
    def bodies(self) -> dict[str, str]:
        """The ids of the bodies by their folded forms."""
        return {
            fold(form): one.id for one in self.entities if one.label == "ORG" for form in one.forms
        }

    def minister(self, words: str) -> str | None:
        """Return the state of the one ministry that "Foreign Minister" can be the head of."""
        stems = body(fold(words), frozenset()).kind
        if not stems & {"minist", "secretary"}:
            return None
        states = self._ministries.get(stems - _RANKS, set())
        return next(iter(states)) if len(states) == 1 else None

    @cached_property
    def ministry(self) -> dict[str, tuple[str, str]]:
        """For each ministry that is named with its state what it is, and of which."""
        return {
            one.id: (min(taken.kind & _MINISTRIES), state.id)
            for one, taken, state in self._departments
            if state.id not in self.governing
        }

    @cached_property
    def _ministries(self) -> defaultdict[frozenset[str], set[str]]:
        """For what ministries are for, the states that have one."""
        found: defaultdict[frozenset[str], set[str]] = defaultdict(set)
        for _, taken, state in self._departments:
            found[taken.kind - _MINISTRIES].add(state.id)
        return found

    @cached_property
    def _departments(self) -> list[tuple[Entity, Body, Entity]]:
        """The ministries that are named with their states: the name taken apart, the state."""
        found = []
        for one in self.entities:
            for form in one.forms if one.label == "ORG" else ():
                taken = body(fold(form), self._homes)
                state = self._by_home.get(taken.owner)
                ministry = bool(taken.kind & _MINISTRIES) and bool(taken.kind - _MINISTRIES)
                if state is not None and ministry:
                    found.append((one, taken, state))
        return found

    def is_named(self, state: str) -> bool:
        """Tell whether the articles name a state, its people or, as the EU, a body."""
        folded = fold(state)
        forms = (fold(form) for one in self.entities if one.label == "GROUP" for form in one.forms)
        return (
            self.place(state) is not None
            or folded in self.bodies
            or initials(folded) in self.bodies
            or any(home(form, self._homes) == folded for form in forms)
        )

"""Who is named, while the user's corrections of names are applied, one after the other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.comparison.corrections_places import plain
from reader.model.comparison import Entity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.analysis import NameLabel
    from reader.model.comparison import Comparison


@dataclass(slots=True, eq=False)
class Bearer:
    """One who is named.

    Attributes:
        parts: The entities that are one in it, in the order of the story.
        name: What to call it.
        label: What sort of name.
        is_named: Whether the user says what to call it.
        is_labelled: Whether the user says of what sort it is.
    """

    parts: list[Entity]
    name: str
    label: NameLabel
    is_named: bool = False
    is_labelled: bool = False

    @property
    def id(self) -> str:
        """The id of the first that is one in it."""
        return self.parts[0].id


@dataclass(slots=True)
class Bearers:
    """All who are named, by what they are called.

    Attributes:
        known: Each, by the ids of the entities that are one in it.
    """

    known: dict[str, Bearer] = field(default_factory=dict)
    _called: defaultdict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    _order: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, comparison: Comparison) -> Bearers:
        """Return those whom the machine found."""
        found = cls()
        for entity in comparison.entities:
            found._add(entity)
        return found

    def called(self, name: str) -> Sequence[Bearer]:
        """Return those who are called so, in any case: first by their name, then by a form."""
        wanted = plain(name)
        numbers = self._called.get(wanted, ()) if wanted else ()
        found = dict.fromkeys(self.known[number] for number in numbers)
        return sorted(found, key=lambda one: plain(one.name) != wanted)

    def make(self, number: str, name: str, label: NameLabel) -> Bearer:
        """Return one whom only the user knows, with this id."""
        made = self._add(Entity(number, label, name, ()))
        made.is_named = True
        return made

    def join(self, one: Bearer, kept: Bearer) -> None:
        """Take two for one, of the name and sort of `kept`."""
        kept.parts = sorted((*kept.parts, *one.parts), key=lambda part: self._order[part.id])
        self.known.update((part.id, kept) for part in one.parts)

    def call(self, bearer: Bearer, name: str) -> None:
        """Give one a name of the user's."""
        bearer.name, bearer.is_named = name, True
        self._called[plain(name)][bearer.id] = None

    def all(self) -> Iterable[Bearer]:
        """Return each once, in the order of the story, those last whom only the user knows."""
        return dict.fromkeys(self.known.values())

    def _add(self, entity: Entity) -> Bearer:
        made = Bearer([entity], entity.name, entity.label)
        self._order[entity.id] = len(self._order)
        self.known[entity.id] = made
        for name in (entity.name, *entity.forms):
            self._called[plain(name)][entity.id] = None
        return made

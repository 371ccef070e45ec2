"""Which places stand for a government: of those that do what one does, the seats of one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from reader.comparison.names_forms import fold, home
from reader.comparison.seats import known_seats, ruling, seats_of_bodies, told_seats

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Entity

#: Buildings from which somebody rules; those of the second group where somebody does so.
_PALACES = ("palace",)
_RESIDENCES = ("house", "castle", "citadel", "chancellery", "mansion", "pavilion")
#: Before these, "House" is no residence of a ruler: "the Opera House".
_COMMON = frozenset(
    {"auction", "boarding", "coffee", "court", "custom", "customs", "fashion", "guest", "lower"}
    | {"manor", "opera", "public", "publishing", "safe", "town", "upper", "warehouse"}
)
_RULERS = re.compile(
    r"\b(?:[Pp]resident|[Pp]remier|[Pp]rime [Mm]inister|[Cc]hancellor|[Mm]onarch"
    r"|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ss]ultan|[Ee]mir)\b"
)
#: What may be the adjective of a state: "Norlandic".
_ADJECTIVE = re.compile(r"\b[A-Z]\w+(?:n|i|ese|ish|ic)s?\b")


def seated(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    entities: Sequence[Entity],
    ids: Sequence[Sequence[str | None]],
) -> tuple[Analysis, ...]:
    """Return `analyses` with no mention governing but of places that are seats of government.

    A place is one that the world knows as such, that one of the articles calls a capital or says
    to have a ministry, under whatever name, that is a palace, or where a body of the story sits.

    Args:
        articles: The articles.
        analyses: One an article.
        entities: All names.
        ids: For each article, for each of its mentions, its entity's id or None.
    """
    told = _Told([article.text for article in articles], entities)
    acting = {
        id_
        for analysis, here in zip(analyses, ids, strict=True)
        for mention, id_ in zip(analysis.mentions, here, strict=True)
        if mention.governs
    }
    seats = {one.id for one in entities if one.id in acting and told.is_seat(one)}
    return tuple(
        _only(analysis, here, seats) for analysis, here in zip(analyses, ids, strict=True)
    )


def housed(entities: Iterable[Entity]) -> Mapping[str, Entity]:
    """Return for each seat of a body, in small letters, that body, where `entities` name it."""
    bodies = {form.lower(): one for one in entities if one.label == "ORG" for form in one.forms}
    found: dict[str, Entity] = {}
    for place, there in seats_of_bodies().items():
        named = (bodies[name] for names in there for name in names if name in bodies)
        body = next(named, None)
        if body is not None:
            found[place] = body
    return found


@dataclass(frozen=True)
class _Told:
    """What the articles tell of seats."""

    texts: Sequence[str]
    entities: Sequence[Entity]

    def is_seat(self, one: Entity) -> bool:
        """Tell whether `one` is a place where somebody governs."""
        forms = [form.lower() for form in one.forms]
        if one.label != "PLACE":
            return all(form in self._housed for form in forms)
        return any(self._is_known(form) or self._rules(form) for form in forms)

    def _is_known(self, form: str) -> bool:
        return form in self._known or form in self._housed or form.endswith(_PALACES)

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(known_seats()).union(*map(told_seats, self.texts))

    @cached_property
    def _housed(self) -> Mapping[str, Entity]:
        return housed(self.entities)

    def _rules(self, form: str) -> bool:
        if form.endswith(_RESIDENCES):
            return self._is_residence(form)
        return form in self._ruling and not self._is_state(form)

    @cached_property
    def _ruling(self) -> frozenset[str]:
        return frozenset[str]().union(*map(ruling, self.texts))

    def _is_state(self, form: str) -> bool:
        """Tell whether something is called after the place, as after states: "Norlandic"."""
        homes = frozenset({fold(form)})
        return any(home(word, homes) in homes for word in self._adjectives - homes)

    @cached_property
    def _adjectives(self) -> frozenset[str]:
        return frozenset(fold(word) for text in self.texts for word in _ADJECTIVE.findall(text))

    def _is_residence(self, form: str) -> bool:
        """Tell whether it is "the Granite House" in a story of somebody who rules."""
        words = form.removeprefix("the ").split()
        if not _COMMON.isdisjoint(words) or not any(map(_RULERS.search, self.texts)):
            return False
        pointed = "the " + " ".join(words)
        return any(pointed in text.lower() for text in self.texts)


def _only(analysis: Analysis, ids: Sequence[str | None], seats: set[str]) -> Analysis:
    mentions = tuple(
        replace(mention, governs=False) if mention.governs and id_ not in seats else mention
        for mention, id_ in zip(analysis.mentions, ids, strict=True)
    )
    return analysis if mentions == analysis.mentions else replace(analysis, mentions=mentions)

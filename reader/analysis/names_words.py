"""What words tell about names, as sets to look up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from reader.countries import countries
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True)
class Lexicon:
    """Words in small letters.

    Attributes:
        titles: Forms of address, ranks and offices ("mr", "president").
        roles: Nouns for persons ("journalist"), the titles among them.
        firm: Head nouns of bodies ("ministry").
        named: Those that need a capital of their own ("company").
        loose: Those that need a name before them ("forces").
        before: What comes before a body's own name ("newspaper").
        kinds: What a body is for ("foreign").
        areas: Kinds of places that take a name from something ("region").
        features: Kinds of places that are part of a name ("river").
        first: First words of the names of places in many languages ("porto").
        which: What tells two places of one name apart ("upper").
        buildings: Last words of the names of buildings ("church").
        events: Last words of names of events ("war").
        documents: Last words of names of treaties and laws ("accord").
        vessels: What carries a name as a ship does ("ferry").
        openers: First words of names of events ("hurricane").
        particles: What may stand before a last name ("van").
        honours: What may stand behind a person's name, as written ("KC").
        company: Words of the names of companies ("ltd").
        club: First or last words of the names of sports clubs ("rovers").
        town: Words of places' names that names of clubs have as well ("city").
        nick: Words that a club is called by alone ("rovers").
        press: Last words of newspapers and the like ("gazette").
        cues: Words around a name that tell what it names, by what they tell.
        calendar: Words with a capital that name nobody ("Tuesday").
        places: Countries and capitals.
        peoples: What people and things of a country are called ("french").
        given: First names of men or of women, the commonest ("karen").
    """

    titles: frozenset[str]
    roles: frozenset[str]
    firm: frozenset[str]
    named: frozenset[str]
    loose: frozenset[str]
    before: frozenset[str]
    kinds: frozenset[str]
    areas: frozenset[str]
    features: frozenset[str]
    first: frozenset[str]
    which: frozenset[str]
    buildings: frozenset[str]
    events: frozenset[str]
    documents: frozenset[str]
    vessels: frozenset[str]
    openers: frozenset[str]
    particles: frozenset[str]
    honours: frozenset[str]
    company: frozenset[str]
    club: frozenset[str]
    town: frozenset[str]
    nick: frozenset[str]
    press: frozenset[str]
    cues: Mapping[str, frozenset[str]]
    calendar: frozenset[str]
    places: frozenset[str]
    peoples: frozenset[str]
    given: frozenset[str]

    def has(self, words: Iterable[str]) -> bool:
        """Tell whether one of `words` tells what sort of name they are part of."""
        small = {word.lower() for word in words}
        return not small.isdisjoint(self._telling) or any(map(self.is_people, small))

    @cached_property
    def _telling(self) -> frozenset[str]:
        bodies = (
            self.firm
            | self.named
            | self.loose
            | self.press
            | self.company
            | self.club
            | self.kinds
        )
        things = self.events | self.documents | self.openers | self.places
        return bodies | things | self.places_after

    @cached_property
    def parts(self) -> frozenset[str]:
        """Words and marks of which one is in each longer name that tells what it names."""
        things = self.events | self.documents | self.openers
        bodies = self.heads | self.press | self.company | self.club | self.town
        return things | bodies | self.places_after | {"people", "-", "&", "port"}

    @cached_property
    def heads(self) -> frozenset[str]:
        """Head nouns of bodies."""
        return self.firm | self.named | self.loose

    @cached_property
    def bodies(self) -> frozenset[str]:
        """Words that make a name of several a body's; none that states have in theirs as well."""
        states = {"union", "federation", "confederation"}
        return (self.heads | self.press | self.company | self.club) - states

    @cached_property
    def kinds_of_places(self) -> frozenset[str]:
        """Words for kinds of places, those for buildings left out."""
        return self.areas | self.features

    @cached_property
    def places_after(self) -> frozenset[str]:
        """Last words of the names of places of all kinds."""
        return self.features | self.areas | self.buildings

    def is_role(self, word: str) -> bool:
        """Tell whether `word`, in small letters, is a noun for a person."""
        return word in self.roles or word.endswith(("man", "woman", "person"))

    def is_people(self, word: str) -> bool:
        """Tell whether `word`, in small letters, is a country's people or adjective."""
        return word in self.peoples or word.removesuffix("s") in self.peoples


@cache
def lexicon() -> Lexicon:
    """Return the word lists and the countries; the first call takes some 60 ms."""
    bodies = _classes("name_bodies")
    kinds = _classes("name_places")
    made = _classes("name_kinds_of_things")
    parts = _classes("name_parts")
    titles = frozenset(word_list("titles"))
    return Lexicon(
        titles=titles,
        roles=titles | frozenset(word_list("cue_people")),
        firm=bodies["firm"],
        named=bodies["named"],
        loose=bodies["loose"],
        before=bodies["before"],
        kinds=frozenset(word.lower() for word in word_list("name_kinds")),
        areas=kinds["area"],
        features=kinds["feature"],
        first=kinds["first"],
        which=kinds["which"],
        buildings=kinds["building"],
        events=made["event"],
        documents=made["document"],
        vessels=made["vessel"],
        openers=made["opener"],
        particles=parts["particle"],
        honours=parts["honour"],
        company=parts["company"],
        club=parts["club"],
        town=parts["town"],
        nick=parts["nick"],
        press=parts["press"],
        cues=_classes("name_cues"),
        calendar=frozenset(word_list("calendar")),
        places=frozenset(
            name.lower() for country in countries() for name in (*country.names, *country.capitals)
        )
        - kinds["area"]
        - kinds["feature"],
        peoples=frozenset(word.lower() for country in countries() for word in country.people)
        | frozenset(word_list("peoples")),
        given=frozenset(
            name.lower()
            for whose in ("men", "women")
            for line in word_list(f"first_names_{whose}")
            for name in line.split()
        ),
    )


def _classes(name: str) -> dict[str, frozenset[str]]:
    """Read a list whose lines begin with the class of the words that follow."""
    classes: dict[str, set[str]] = {}
    for line in word_list(name):
        first, *words = line.split()
        classes.setdefault(first, set()).update(words)
    return {first: frozenset(words) for first, words in classes.items()}

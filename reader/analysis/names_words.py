"""What words tell about names, as sets to look up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reader.countries import countries
from reader.resources import word_list


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words in small letters.

    Attributes:
        titles: Forms of address, ranks and offices ("mr", "president").
        roles: Nouns for persons ("journalist"), the titles among them.
        firm: Head nouns of bodies ("ministry").
        named: Those that need a capital of their own ("company").
        loose: Those that need a name before them ("forces").
        kinds: What a body is for ("foreign").
        areas: Kinds of places that take a name from something ("region").
        features: Kinds of places that are part of a name ("river").
        events: Last words of names of events ("war").
        documents: Last words of names of treaties and laws ("accord").
        vessels: What carries a name as a ship does ("ferry").
        calendar: Words with a capital that name nobody ("Tuesday").
        places: Countries and capitals.
        peoples: What people and things of a country are called ("french").
    """

    titles: frozenset[str]
    roles: frozenset[str]
    firm: frozenset[str]
    named: frozenset[str]
    loose: frozenset[str]
    kinds: frozenset[str]
    areas: frozenset[str]
    features: frozenset[str]
    events: frozenset[str]
    documents: frozenset[str]
    vessels: frozenset[str]
    calendar: frozenset[str]
    places: frozenset[str]
    peoples: frozenset[str]

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
    titles = frozenset(word_list("titles"))
    return Lexicon(
        titles=titles,
        roles=titles | frozenset(word_list("cue_people")),
        firm=bodies["firm"],
        named=bodies["named"],
        loose=bodies["loose"],
        kinds=frozenset(word.lower() for word in word_list("name_kinds")),
        areas=kinds["area"],
        features=kinds["feature"],
        events=made["event"],
        documents=made["document"],
        vessels=made["vessel"],
        calendar=frozenset(word_list("calendar")),
        places=frozenset(
            name.lower() for country in countries() for name in (*country.names, *country.capitals)
        )
        - kinds["area"]
        - kinds["feature"],
        peoples=frozenset(word.lower() for country in countries() for word in country.people)
        | frozenset(word_list("peoples")),
    )


def _classes(name: str) -> dict[str, frozenset[str]]:
    """Read a list whose lines begin with the class of the words that follow."""
    classes: dict[str, set[str]] = {}
    for line in word_list(name):
        first, *words = line.split()
        classes.setdefault(first, set()).update(words)
    return {first: frozenset(words) for first, words in classes.items()}

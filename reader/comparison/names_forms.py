"""The forms of names, folded so that spellings of one name compare equal."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from reader.countries import countries, spellings
from reader.resources import word_list

_MARKS = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-", "\u00a0": " "})
#: Letters that Unicode does not take apart.
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "ð": "d"})
_SPELLINGS = (("defence", "defense"), ("centre", "center"), ("labour", "labor"))
_SPELT_ISE = re.compile(r"isation\b")
_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "&", "'s", "affairs"))
#: Head nouns that say no more than that a body has arms.
ARMED = frozenset(
    ("force", "troop", "contingent", "army", "military", "militaries", "soldier", "armed")
)
_STEM = re.compile(r"(?:ers|ing|er|s)$")
_OWNED = re.compile(r"(?P<owner>.+?)(?:'s|(?<=s)') (?P<kind>.+)")
_PEOPLE = re.compile(r"(?:ish|ic|iards?|ons?|men|man|women|woman|ers?|es|s)$")
_DOUBLE = re.compile(r"(.)\1$")
_ENDINGS = ("n", "an", "ean", "ian", "ese", "ish", "i", "ic")


def fold(form: str) -> str:
    """Return `form` without case, accents, article, possessive and differences of spelling."""
    plain = unicodedata.normalize("NFKD", form.translate(_MARKS))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    plain = " ".join(plain.casefold().translate(_LETTERS).split())
    plain = plain.removeprefix("the ").removesuffix("'s").removesuffix("'").replace(".", "")
    for other, spelt in _SPELLINGS:
        plain = plain.replace(other, spelt)
    return _SPELT_ISE.sub("ization", plain)


def initials(form: str) -> str:
    """Return the first letters of the words of a folded form, small words left out."""
    return "".join(word[0] for word in re.split(r"[ -]", form) if word and word not in _SMALL)


def core(form: str) -> str:
    """Return a folded place without the words for what sort of place it is."""
    words = [word for word in form.split() if word not in _place_words() and word not in _SMALL]
    return " ".join(words)


@dataclass(frozen=True, slots=True)
class Body:
    """A body's name taken apart.

    Attributes:
        owner: Folded name of the country or other owner; empty when the form has none.
        kind: Stems of the words that say what body it is; empty for "forces" and the like.
    """

    owner: str
    kind: frozenset[str]


def body(form: str, homes: frozenset[str]) -> Body:
    """Take apart a folded name of a body.

    Args:
        form: Such as "ruritania's defense ministry" or "ministry of defense".
        homes: The folded names of places in the story.
    """
    owned = _OWNED.fullmatch(form)
    if owned is not None:
        return Body(home(owned["owner"], homes) or owned["owner"], _kind(owned["kind"]))
    words = form.split()
    for length in (3, 2, 1):
        place = home(" ".join(words[:length]), homes)
        if place and len(words) > length:
            return Body(place, _kind(" ".join(words[length:])))
    return _body_of(form, homes)


def _body_of(form: str, homes: frozenset[str]) -> Body:
    parts = re.split(r" of (?:the )?", form)
    for at in range(len(parts) - 1, 0, -1):
        place = home(" of ".join(parts[at:]), homes)
        if place:
            return Body(place, _kind(" of ".join(parts[:at])))
    return Body("", _kind(form))


def _kind(words: str) -> frozenset[str]:
    stems = {_STEM.sub("", word) for word in words.split() if word not in _SMALL}
    return frozenset(stems - ARMED) if stems & ARMED else frozenset(stems)


def home(word: str, homes: frozenset[str]) -> str | None:
    """Return the folded name of the place that `word` is, rules, or is the adjective of."""
    known = _countries().get(word) or _countries().get(word.removesuffix("s"))
    if known is not None:
        return known
    if word in homes:
        return word
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            for last in ("", "a", "ia", "e", "y", "o"):
                if stem + last in homes:
                    return stem + last
    return None


def inhabited(form: str) -> str:
    """Return the stem of what a people or its things are called: "dane", "danish" -> "dan"."""
    stem = _PEOPLE.sub("", form)
    return _DOUBLE.sub(r"\1", stem) if len(stem) > 2 else form.removesuffix("s")


@cache
def heads() -> frozenset[str]:
    """Return the stems of the head nouns of bodies."""
    lines = (line.split() for line in word_list("name_bodies"))
    return frozenset(
        _STEM.sub("", word) for kind, *words in lines if kind != "before" for word in words
    )


def unopened(form: str) -> str:
    """Return the folded name of an event without the word for what it is: "operation una"."""
    first, _, rest = form.partition(" ")
    return rest if rest and first in _openers() else form


@cache
def _openers() -> frozenset[str]:
    lines = (line.split() for line in word_list("name_kinds_of_things"))
    return frozenset(word for kind, *words in lines if kind == "opener" for word in words)


def is_country(form: str) -> bool:
    """Tell whether a folded form is the name of a country or of a capital."""
    return form in _countries()


def country(form: str) -> str | None:
    """Return the folded usual name of the country that a folded form names, or None."""
    return _country_names().get(form)


def capital(form: str) -> str | None:
    """Return one folded spelling for all of the great city or capital that a form names."""
    return _cities().get(form)


@cache
def _cities() -> dict[str, str]:
    known = [*spellings(), *(it.capitals for it in countries() if it.capitals)]
    return {fold(name): fold(city[0]) for city in reversed(known) for name in city}


@cache
def _country_names() -> dict[str, str]:
    return {fold(name): fold(known.name) for known in countries() for name in known.names}


@cache
def _countries() -> dict[str, str]:
    """Map names, capitals and adjectives of countries to their usual names, all folded.

    What several are called means the most populous: "American" those of the United States.
    """
    meant: dict[str, str] = {}
    for known in reversed(countries()):
        for word in (*known.capitals, *known.people):
            meant[fold(word)] = fold(known.name)
    return meant | _country_names()


@cache
def _place_words() -> frozenset[str]:
    lines = (line.split() for line in word_list("name_places"))
    return frozenset(
        word for kind, *words in lines if kind not in ("which", "first") for word in words
    )

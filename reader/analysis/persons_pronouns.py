"""Whether the words for somebody ask for "he" or for "she"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable

_FEMALE_TITLES = frozenset({"mrs", "ms", "miss", "dame", "lady", "queen", "princess", "duchess"})
_MALE_TITLES = frozenset({"mr", "sir", "lord", "king", "prince", "duke"})
_FEMALE = _FEMALE_TITLES | {"bride", "actress", "mum", "mom", "girl"}
_FEMALE_ENDINGS = ("woman", "mother", "wife", "daughter", "sister", "niece", "aunt", "widow")
_MALE = _MALE_TITLES | {"dad", "son", "boy", "uncle", "nephew"}
_MALE_ENDINGS = ("father", "husband", "brother", "bridegroom", "grandson", "stepson")
#: How first names end that are women's where English is spoken, and from which length on.
_FEMALE_FORMS, _SURE = ("ann", "anne", "ella", "elle", "ette", "etta", "issa", "lynn", "lyn"), 6
#: Beside a name of one word.
_TITLES = {"mr": "he", "mrs": "she", "ms": "she"}
#: Words in -man for anybody.
_NO_MEN = frozenset({"german", "human", "ottoman", "roman"})


def of_words(name: str, role: Iterable[str]) -> str:
    """Return "he" or "she" where a title or the role beside a name tells, else nothing.

    Args:
        name: As written.  What its words mean otherwise tells nothing: "King" and "Holtzman"
            are women's names too.
        role: The words beside it, as lemmas in lower case.
    """
    first, *rest = name.lower().split()
    title = first.rstrip(".")
    if rest and title in _FEMALE_TITLES | _MALE_TITLES:
        return "she" if title in _FEMALE_TITLES else "he"
    words = sorted(word.rstrip(".") for word in role)
    return next(filter(None, (_TITLES.get(word) or _of_noun(word) for word in words)), "")


def of_first_name(name: str) -> str:
    """Return "he" or "she" where the first of several names tells, else nothing."""
    first, *rest = name.lower().split()
    if not rest:
        return ""
    known = _first_names().get(first, "")
    return known or ("she" if len(first) >= _SURE and first.endswith(_FEMALE_FORMS) else "")


def of_description(words: str) -> str:
    """Return "he" or "she" where the noun of "the spokeswoman" tells, else nothing."""
    return _of_noun(words.lower().split()[-1]) or _of_noun(words.lower().split()[0])


def _of_noun(word: str) -> str:
    if word in _FEMALE or word.endswith(_FEMALE_ENDINGS):
        return "she"
    man = word.endswith("man") and word not in _NO_MEN
    return "he" if man or word in _MALE or word.endswith(_MALE_ENDINGS) else ""


@cache
def _first_names() -> dict[str, str]:
    """Return for first names in small letters the pronoun of those who mostly bear them."""
    lists = (("he", "men"), ("she", "women"))
    return {
        name.lower(): pronoun
        for pronoun, whose in lists
        for line in word_list(f"first_names_{whose}")
        for name in line.split()
    }

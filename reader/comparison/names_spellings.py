"""Whether two spellings may be of one name: other transliterations, typing errors.

Names come into English from other alphabets by several roads ("Kovalchuk", "Kovaltschuk",
"Kovaltsouk").  What these roads differ in is folded away, and what is left is compared.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

#: What different transliterations and spellings write for one sound, in order; longer ones first.
_SOUNDS = (
    (re.compile(r"tsch|tch|tsh|tzsch|cz|ch|ts|tz|c(?=[eiy])|q|ck|c"), "k"),
    (re.compile(r"sch|sh|sz|sj|s|z"), "s"),
    (re.compile(r"kh|gh"), "g"),
    (re.compile(r"(?<![aeiou])[yj]e|(?<=[aeiou])[yj]e"), "e"),
    (re.compile(r"off\b"), "ov"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"ph|ff"), "f"),
    (re.compile(r"w"), "v"),
    (re.compile(r"th|dh"), "t"),
    (re.compile(r"ou|oo|u"), "u"),
    (re.compile(r"ij|iy|yy|ii|ie|ee|lj|ly|y|j"), "i"),
    (re.compile(r"(?<=[aeiou])h"), ""),
)
_SOFT = re.compile(r"[aeiouh' -]")
_BONES = 2
_DOUBLE = re.compile(r"(.)\1+")
_GENITIVE = re.compile(r"(?<=[^aeiou])[aeu]$")
#: How alike the sounds must be, in percent (normalised indel similarity).
_ALIKE = 84.0
#: How alike, where something else speaks for it as well.
_NEARLY = 74.0
#: In shorter words one letter makes another name.
_SHORTEST = 4


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """Return a folded name with what transliterations differ in folded away."""
    for pattern, written in _SOUNDS:
        word = pattern.sub(written, word)
    return _GENITIVE.sub("", _DOUBLE.sub(r"\1", word))


def alike(one: str, other: str, *, backed: bool = False) -> bool:
    """Tell whether two folded names may be spellings of one.

    Args:
        one: A folded name.
        other: Another.
        backed: Whether there is other evidence, so that less likeness will do.
    """
    if one == other or (min(len(one), len(other)) > 2 and sound(one) == sound(other)):
        return True
    if min(len(one), len(other)) < _SHORTEST or not _heard(one) & _heard(other):
        return False
    if backed and bones(one) == bones(other):
        return True
    bound = _NEARLY if backed else _ALIKE
    return max(fuzz.ratio(sound(one), sound(other)), fuzz.ratio(one, other)) >= bound


@lru_cache(maxsize=8192)
def bones(word: str) -> str:
    """Return the sounds of a folded name without its vowels and breaths; itself if but two."""
    found = _SOFT.sub("", sound(word))
    return found if len(found) > _BONES else word


@lru_cache(maxsize=8192)
def _heard(word: str) -> set[str]:
    """Return the letters with which other spellings of a name may begin."""
    families = ("aoe", "ckqxgh", "szc", "ijy", "vwbu", "td", "ou", "eiyj", "jdg", "fp")
    return {word[0]}.union(*(family for family in families if word[0] in family))

"""Which language a text is in."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.resources import word_list

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENGLISH = "en"

_SAMPLE = 1_000  # characters looked at
_SURE = 0.8  # of 1, from which the text itself goes before what its file says
_LONG = 200  # characters from which a text that is surely not English is not called so
_WORDS = 50  # words from which
_SHARE = 0.25  # of them function words tell English, as tells prose
_CODE = re.compile(r"([a-z]{2})(?:[-_].*)?", re.IGNORECASE | re.DOTALL)


def language_of(text: str, declared: str | None) -> str:
    """Return the ISO 639-1 code of the language of `text`.

    Where the text is too short to tell, or the disk is so full that what tells cannot be unpacked,
    `declared` (as in "en-GB") is believed, else English.
    """
    sample = text[:_SAMPLE]
    if _is_english(sample):
        return ENGLISH
    likely = _likely(sample)
    found = max(likely, key=likely.__getitem__)
    code = _CODE.fullmatch((declared or "").strip())
    if likely[found] >= _SURE:
        return found
    if code:
        return code[1].lower()
    return found if len(text) >= _LONG and likely[ENGLISH] < likely[found] / 4 else ENGLISH


def _likely(sample: str) -> dict[str, float]:
    """Return how likely each language is, by its code; of English alone where none can be told."""
    try:
        identifier = _identifier()
    except OSError:  # it unpacks its model into a temporary file
        return {ENGLISH: 0.0}
    return dict(identifier.rank(sample))


def _is_english(sample: str) -> bool:
    """Say whether so many words are English function words that no other language can be meant."""
    words = sample.casefold().split()
    small = _function_words()
    return len(words) >= _WORDS and sum(word in small for word in words) >= _SHARE * len(words)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word_list("small_words"))


@cache
def _identifier() -> LanguageIdentifier:
    # Multinomial naive Bayes over byte n-grams (Lui and Baldwin, "langid.py", ACL 2012).
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in identifier.labels if len(code) == len(ENGLISH)])
    return identifier

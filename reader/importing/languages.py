"""Which language a text is in."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENGLISH = "en"

_SAMPLE = 1_000  # characters looked at
_SURE = 0.8  # of 1, from which the text itself goes before what its file says
_LONG = 200  # characters from which a text that is surely not English is not called so
_CODE = re.compile(r"([a-z]{2})(?:[-_].*)?", re.IGNORECASE | re.DOTALL)


def language_of(text: str, declared: str | None) -> str:
    """Return the ISO 639-1 code of the language of `text`.

    Where the text is too short to tell, `declared` (as in "en-GB") is believed, else English.
    """
    likely: dict[str, float] = dict(_identifier().rank(text[:_SAMPLE]))
    found = max(likely, key=likely.__getitem__)
    code = _CODE.fullmatch((declared or "").strip())
    if likely[found] >= _SURE:
        return found
    if code:
        return code[1].lower()
    return found if len(text) >= _LONG and likely[ENGLISH] < likely[found] / 4 else ENGLISH


@cache
def _identifier() -> LanguageIdentifier:
    # Multinomial naive Bayes over byte n-grams (Lui and Baldwin, "langid.py", ACL 2012).
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in identifier.labels if len(code) == len(ENGLISH)])
    return identifier

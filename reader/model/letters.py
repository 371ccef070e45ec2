r"""What a word is in any script, as parts of regular expressions.

Python's `\w` leaves out the vowel signs and accents that stand on letters, and knows nothing of
scripts that write no spaces between words; there each letter counts as a word.
"""

from __future__ import annotations

#: Signs that stand on letters: accents, Hebrew and Arabic points, vowels of India and South-East
#: Asia (of their blocks all but the full stops).
_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    "\u0f71-\u0f84\u102b-\u103e\u1056-\u1059\u17b4-\u17d3\u3099\u309a"
)
#: Letters of scripts without spaces: Han, hiragana, Thai, Lao, Tibetan, Burmese, Khmer.
_UNSPACED = (
    "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\u3041-\u3096\u309d-\u309f"
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6"
    "\u0f40-\u0f6c\u1000-\u102a\u103f\u1050-\u1055\u1780-\u17b3"
)

#: A word between spaces or other signs.
SPACED = rf"(?:[^\W{_UNSPACED}]+(?:[{_MARKS}]+[^\W{_UNSPACED}]*)*)"
#: A word of a script without spaces: one letter with what stands on it.
UNSPACED = f"(?:[{_UNSPACED}][{_MARKS}]*)"


def is_particle(word: str) -> bool:
    """Tell whether `word` is of the letters with which Japanese writes particles and endings."""
    return "\u3041" <= word[:1] <= "\u309f"

"""The one place where offsets change their unit.

Qt counts UTF-16 code units; the model counts code points.  They differ after the first character
outside the Basic Multilingual Plane, such as an emoji.
"""

from __future__ import annotations

from bisect import bisect_left


class Offsets:
    """The two counts of one text, made once; each conversion costs log(emoji in the text)."""

    def __init__(self, text: str) -> None:
        self._wide = [at for at, sign in enumerate(text) if sign > "\uffff"]
        self._wide_in_qt = [at + before for before, at in enumerate(self._wide)]

    def to_qt(self, offset: int) -> int:
        """Return the UTF-16 position of a code-point offset."""
        return offset + bisect_left(self._wide, offset)

    def from_qt(self, position: int) -> int:
        """Return the code-point offset of a UTF-16 position.

        A position between the two halves of a pair gives the offset before the pair.
        """
        return position - bisect_left(self._wide_in_qt, position)

"""Whether two halves are one word: by the words of the document, and by common English words."""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import TYPE_CHECKING

from reader.importing.pdf_signs import HYPHEN
from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

_COMPOUND = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_EDGE = re.compile(r"[^\W_]+")


class Spelling:
    """What is known of how words are written."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Learn from `texts`, the words of a document in order; not from broken ones."""
        self._seen: set[str] = set()
        broken = False
        for text in texts:
            if not broken and not text.endswith(HYPHEN):
                self._learn(text.replace(HYPHEN, "-"))
            broken = text.endswith(HYPHEN)

    def _learn(self, text: str) -> None:
        for compound in _COMPOUND.findall(text):
            self._seen.add(compound.lower())
            self._seen.update(part.lower() for part in compound.split("-"))

    @cached_property
    def _common(self) -> frozenset[str]:
        """The whole words among the 30,000 tokens of the language model's English vocabulary."""
        tokens = json.loads(resource("tokenizer.json").read_text("utf-8"))["model"]["vocab"]
        return frozenset(token for token in tokens if len(token) > 1 and token.isalpha())

    def is_known(self, word: str) -> bool:
        """Say whether `word` stands elsewhere in the document, or is a common one."""
        return word in self._seen or word in self._common

    def are_two(self, initial: str, rest: str) -> bool:
        """Say whether an initial that can be a word is one: A ruling, not Aruling."""
        following = _EDGE.match(rest)
        if initial.lower() not in {"a", "i", "o"} or following is None:
            return False
        word = following[0].lower()
        return self.is_known(word) and not self.is_known(initial.lower() + word)

    def is_one(self, before: str, after: str) -> bool:
        """Say whether the halves that a hyphen parts at the end of a line are one word without it.

        They are where the word is known without it, or where one half is no word; not where the
        document writes it with a hyphen within a line, nor in compounds, names and numbers.

        Args:
            before: What stands before the hyphen, without it; its last word counts.
            after: What stands on the next line; its first word counts.
        """
        left, right = _last(before), _first(after)
        if not (left.isalpha() and right.isalpha()) or (right[0].isupper() and not left.isupper()):
            return False
        first, second = left.lower(), right.lower()
        if first + second in self._seen:
            return True
        if f"{first}-{second}" in self._seen:
            return False
        whole = first + second in self._common
        return whole or not (self.is_known(first) and self.is_known(second))


def _last(text: str) -> str:
    """Return the letters and digits at the end."""
    return re.split(r"[^\w]", text[-80:])[-1]


def _first(text: str) -> str:
    return re.split(r"[^\w]", text[:80], maxsplit=1)[0]

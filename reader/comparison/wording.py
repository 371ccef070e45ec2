"""How the wording of two passages differs, word against word.

The difference is Myers' (diff-match-patch), taken over tokens, since over characters it finds
letters that words happen to share.  Each token becomes one character, so that the library's
semantic clean-up drops chance agreements of whole words, not of letters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.comparison.words import function_words
from reader.model.letters import SPACED, UNSPACED
from reader.model.wording import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TOKEN = re.compile(rf"{SPACED}(?:[.,’'\-]{SPACED})*|{UNSPACED}|\s+|[^\w\s]")
_SURROGATES = range(0xD800, 0xE000)
_LAST_CODE = 0x10FFFF
_FEW = 4  # content words, below which passages are always told word against word
_ALIKE = 0.3  # the least share of common content words for that
_FOLDED = str.maketrans("“”„‟«»‘’‚‛‹›–—‐‑", "\"\"\"\"\"\"''''''----")


def differences(left: str, right: str) -> Sequence[Piece]:
    """Return the pieces of the two passages from left to right, never two of a kind in a row.

    Joined, the pieces' `left` is `left` and their `right` is `right`.  Case, the make of
    quotation marks and dashes, and the amount of space are no difference.  Passages that have
    few content words in common are one change: what they share there is chance.
    """
    tokens = _TOKEN.findall(left), _TOKEN.findall(right)
    pieces = tuple(_merged(_folded(_replayed(*tokens))))
    return (Piece("change", left, right),) if _are_far_apart(pieces) else pieces


def _are_far_apart(pieces: Sequence[Piece]) -> bool:
    """Tell whether few of the content words are the same: Dice's coefficient below the limit.

    Of a few words each one counts for so much that nothing can be said.
    """
    one = sum(_content(piece.left) for piece in pieces)
    other = sum(_content(piece.right) for piece in pieces)
    same = sum(_content(piece.left) for piece in pieces if piece.kind == "same")
    return min(one, other) >= _FEW and 2 * same / (one + other) < _ALIKE


def _content(words: str) -> int:
    """Return how many of `words` are content words."""
    functional = function_words()
    keys = (_key(token) for token in _TOKEN.findall(words) if token[0].isalnum())
    return sum(key not in functional for key in keys)


def _replayed(left: Sequence[str], right: Sequence[str]) -> Iterator[Piece]:
    """Yield what the difference of the tokens' keys says of the tokens themselves."""
    from diff_match_patch import diff_match_patch

    codes: dict[str, str] = {}
    differ = diff_match_patch()
    differ.Diff_Timeout = 0  # without it a slow machine gives another answer
    edits = differ.diff_main(_encoded(left, codes), _encoded(right, codes), False)  # noqa: FBT003
    differ.diff_cleanupSemantic(edits)
    i = j = 0
    for operation, run in edits:
        wide = len(run) if operation != differ.DIFF_INSERT else 0
        high = len(run) if operation != differ.DIFF_DELETE else 0
        words = "".join(left[i : i + wide]), "".join(right[j : j + high])
        yield Piece("same" if operation == differ.DIFF_EQUAL else "change", *words)
        i, j = i + wide, j + high


def _encoded(tokens: Sequence[str], codes: dict[str, str]) -> str:
    """Return one character a token, equal for equal keys; new ones are added to `codes`.

    More kinds of token than there are characters (about a million) share the last one's.
    """
    for token in tokens:
        key = _key(token)
        if key not in codes:
            code = len(codes) + 1
            code += len(_SURROGATES) * (code >= _SURROGATES.start)
            codes[key] = chr(min(code, _LAST_CODE))
    return "".join(codes[_key(token)] for token in tokens)


def _key(token: str) -> str:
    return " " if token.isspace() else token.translate(_FOLDED).casefold()


def _folded(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Yield `pieces`, what is the same without a content word made part of the changes about it.

    "the" and "of" between two changes only tear one change in two.  At either end of the
    passages, and where nothing has changed, there is only one change beside it: it stays.
    """
    functional = function_words()
    every = list(pieces)
    for number, piece in enumerate(every):
        between = 0 < number < len(every) - 1
        if piece.kind == "same" and between and not _says_something(piece.left, functional):
            yield Piece("change", piece.left, piece.right)
        else:
            yield piece


def _says_something(words: str, functional: frozenset[str]) -> bool:
    return any(word.casefold() not in functional for word in re.findall(r"\w+", words))


def _merged(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Yield `pieces` with neighbours of one kind made one."""
    held: Piece | None = None
    for piece in pieces:
        if held is None or held.kind != piece.kind:
            if held is not None:
                yield held
            held = piece
        else:
            held = Piece(piece.kind, held.left + piece.left, held.right + piece.right)
    if held is not None:
        yield held

"""Token vectors as JSON values and back.

They are kept as half-precision numbers, and rounded to them when they are made, so that a
comparison comes out the same with the cache and without.
"""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.encoder import SentenceVectors


def rounded(vectors: Sequence[SentenceVectors]) -> tuple[SentenceVectors, ...]:
    """Return `vectors` as they come back from the cache."""
    return tuple(
        replace(one, tokens=one.tokens.astype("<f2").astype("float32")) for one in vectors
    )


def to_json(vectors: Sequence[SentenceVectors]) -> list[Any]:
    """Return for each sentence its offsets and, in base 64, its k × 384 little-endian halves."""
    return [
        [list(one.offsets), base64.b64encode(one.tokens.astype("<f2").tobytes()).decode("ascii")]
        for one in vectors
    ]


def from_json(value: list[Any]) -> tuple[SentenceVectors, ...]:
    """Return the vectors that `to_json` turned into `value`.

    Raises:
        ValueError: It is none.
    """
    try:
        return tuple(_sentence(offsets, packed) for offsets, packed in value)
    except TypeError as cause:
        raise ValueError("not vectors") from cause


def _sentence(offsets: list[list[int]], packed: str) -> SentenceVectors:
    import numpy as np  # noqa: PLC0415 - where all of a comparison is remembered, none is needed

    from reader.comparison.encoder import WIDTH, SentenceVectors

    tokens = np.frombuffer(base64.b64decode(packed, validate=True), "<f2").astype(np.float32)
    pieces = tuple((start, end) for start, end in offsets)
    return SentenceVectors(pieces, tokens.reshape(len(pieces), WIDTH))

"""The sentence model: the one module that knows onnxruntime and tokenizers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class SentenceVectors:
    """What the sentence model makes of one sentence.

    Attributes:
        offsets: Half-open [start, end) of each of its k word pieces in the sentence's text.
        tokens: Their vectors, shape (k, 384), as the model gives them.
    """

    offsets: tuple[tuple[int, int], ...]
    tokens: NDArray[np.float32]

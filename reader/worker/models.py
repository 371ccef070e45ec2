"""The models and what they are asked; imported in the language process alone."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from reader.model.comparison import Models
from reader.worker.remembered import Remembered
from reader.worker.vectors import rounded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.analysis.pipeline import Pipeline
    from reader.comparison.encoder import Encoder, Missing, SentenceVectors
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Comparison
    from reader.progress import Report

T = TypeVar("T")

#: The vectors of an article's sentences and the name of the model, or why there is none.
Embedded: TypeAlias = "tuple[tuple[SentenceVectors, ...], str] | Missing"

#: How often work that waits for another thread looks whether it was cancelled, in seconds.
GLANCE = 0.1


class Language:
    """What the language process keeps: the models, and the cache of what they said.

    Both models load on threads of their own, since each of them waits for the disk and works
    outside the interpreter a good part of the time; for the same reason the sentences of one
    article are embedded while the next one is parsed.

    Args:
        cache: The folder of the cache.

    Raises:
        LanguageFailed: No language model is installed.
    """

    def __init__(self, cache: Path) -> None:
        from reader.analysis.pipeline import model_name

        self._model = model_name()
        self._remembered = Remembered(cache, self._model)
        self._parsing = ThreadPoolExecutor(1, thread_name_prefix="parsing")
        self._embedding = ThreadPoolExecutor(1, thread_name_prefix="embedding")
        self._encoder = self._embedding.submit(_load_encoder)
        self._pipeline = self._parsing.submit(_load_pipeline)

    def compare(self, articles: Sequence[Article], report: Report) -> Comparison:
        """Return the comparison of `articles`; reports once an article and once at the end."""
        from reader.comparison.compare import compare

        total = len(articles) + 1
        embedding: list[Future[Embedded]] = []
        analyses: list[Analysis] = []
        try:
            for number, article in enumerate(articles):
                again = _repeating(report, number, total)
                again()
                analyses.append(self._analysis(article, again))
                sentences = _sentences(article, analyses[-1])
                embedding.append(self._embedding.submit(self._embed, sentences))
            again = _repeating(report, len(articles), total)
            embedded = [_patiently(future, again) for future in embedding]
        finally:
            for future in embedding:
                future.cancel()
        vectors, sentence_model = _together(embedded)
        again()
        found = compare(articles, analyses, vectors, Models(self._model, sentence_model))
        report(total, total)
        return found

    def _analysis(self, article: Article, again: Callable[[], None]) -> Analysis:
        known = self._remembered.analysis(article)
        if known is not None:
            return known
        from reader.analysis.analyse import analyse

        found = analyse(article, _patiently(self._pipeline, again).parse(article.text))
        self._remembered.keep_analysis(article, found)
        return found

    def _embed(self, sentences: tuple[str, ...]) -> Embedded:
        from reader.comparison.encoder import Missing

        known = self._remembered.vectors(sentences)
        if known is not None:
            return known
        encoder = self._encoder.result()
        if isinstance(encoder, Missing):
            return encoder
        found = rounded(encoder.encode(sentences))
        self._remembered.keep_vectors(sentences, found, encoder.model)
        return found, encoder.model


def _sentences(article: Article, analysis: Analysis) -> tuple[str, ...]:
    return tuple(span.of(article.text) for span in analysis.sentences)


def _load_pipeline() -> Pipeline:
    from reader.analysis.pipeline import Pipeline

    return Pipeline()


def _load_encoder() -> Encoder | Missing:
    from reader.comparison.encoder import load_encoder

    return load_encoder()


def _together(
    embedded: Sequence[Embedded],
) -> tuple[list[tuple[SentenceVectors, ...]] | None, str | None]:
    """Return the vectors of all articles and their model; None and None when one lacks them."""
    whole = [one for one in embedded if isinstance(one, tuple)]
    if len(whole) < len(embedded) or not whole:
        return None, None
    return [vectors for vectors, _ in whole], whole[0][1]


def _repeating(report: Report, done: int, total: int) -> Callable[[], None]:
    return lambda: report(done, total)


def _patiently(future: Future[T], again: Callable[[], None]) -> T:
    """Return the future's result; meanwhile call `again`, which raises when cancelled."""
    while not future.done():
        again()
        wait([future], GLANCE)
    return future.result()

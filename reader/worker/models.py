"""The models and what they are asked; imported in the language process alone."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, TypeVar

from reader.model.comparison import Models
from reader.worker.embedding import Embedding
from reader.worker.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.analysis.pipeline import Pipeline
    from reader.comparison.encoder import SentenceVectors
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Comparison
    from reader.progress import Report
    from reader.worker.embedding import Embedded

T = TypeVar("T")

#: How often work that waits for another thread looks whether it was cancelled, in seconds.
GLANCE = 0.1


class Language:
    """What the language process keeps: the models, and the cache of what they said.

    Both models load and work on threads of their own beside each other, since each of them works
    outside the interpreter a good part of the time.

    Args:
        cache: The folder of the cache.
        ahead: Whether the models are loaded at once, or only when the cache does not do.

    Raises:
        LanguageFailed: No language model is installed.
    """

    def __init__(self, cache: Path, *, ahead: bool = True) -> None:
        from reader.analysis.pipeline import model_name

        self._model = model_name()
        self._remembered = Remembered(cache, self._model)
        self._embedding = Embedding(self._remembered)
        self._parsing = ThreadPoolExecutor(1, thread_name_prefix="parsing")
        self._loading: Future[Pipeline] | None = None
        if ahead:
            self._embedding.load()
            self._pipeline()

    def compare(self, articles: Sequence[Article], report: Report) -> Comparison:
        """Return the comparison of `articles`; two steps an article: read it, compare it."""
        known = [self._remembered.analysis(article) for article in articles]
        waiting: list[Future[Any]] = [
            self._embedding.begin(article.text)
            for article, analysis in zip(articles, known, strict=True)
            if analysis is None
        ]
        try:
            return self._compare(articles, known, waiting, report)
        finally:
            for future in waiting:
                future.cancel()
            self._embedding.forget()

    def close(self) -> None:
        """Let threads and cache go, for those who do not end the process instead."""
        self._parsing.shutdown(cancel_futures=True)
        self._embedding.close()
        self._remembered.close()

    def _compare(
        self,
        articles: Sequence[Article],
        known: Sequence[Analysis | None],
        waiting: list[Future[Any]],
        report: Report,
    ) -> Comparison:
        from reader.comparison.compare import compare

        read = len(articles)
        total = 2 * max(read, 1)
        analyses: list[Analysis] = []
        embedding: list[Future[Embedded]] = []
        for number, article in enumerate(articles):
            again = _repeating(report, number, total)
            again()
            analyses.append(known[number] or self._analysis(article, again))
            sentences = tuple(span.of(article.text) for span in analyses[-1].sentences)
            embedding.append(self._embedding.vectors(sentences))
            waiting.append(embedding[-1])
        again = _repeating(report, read, total)
        again()
        vectors, sentence_model = _together([_patiently(one, again) for one in embedding])
        models = Models(self._model, sentence_model)
        found = compare(
            articles, analyses, vectors, models, lambda done, _: report(read + done, total)
        )
        report(total, total)
        return found

    def _analysis(self, article: Article, again: Callable[[], None]) -> Analysis:
        from reader.analysis.analyse import analyse

        found = analyse(article, _patiently(self._pipeline(), again).parse(article.text))
        self._remembered.keep_analysis(article, found)
        return found

    def _pipeline(self) -> Future[Pipeline]:
        if self._loading is None:
            self._loading = self._parsing.submit(_load_pipeline)
        return self._loading


def _load_pipeline() -> Pipeline:
    from reader.analysis.pipeline import Pipeline

    return Pipeline()


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

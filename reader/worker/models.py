"""The models and what they are asked; imported in the language process alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader.model.comparison import Models
from reader.worker.embedding import Embedding
from reader.worker.parsing import Parsing
from reader.worker.patience import patiently
from reader.worker.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from reader.comparison.encoder import SentenceVectors
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Comparison
    from reader.progress import Report
    from reader.worker.embedding import Embedded


class Language:
    """What the language process keeps: the models, and the cache of what they said.

    Both models load and work on threads of their own beside each other, since each of them works
    outside the interpreter a good part of the time.

    Args:
        cache: The folder of the cache.
        ahead: Whether the models are loaded at once, or only when the cache does not do.
        afterwards: Whether they are loaded once the first articles are compared, for the next.

    Raises:
        LanguageFailed: No language model is installed.
    """

    def __init__(self, cache: Path, *, ahead: bool = True, afterwards: bool = False) -> None:
        self._remembered = Remembered(cache)
        self._parsing = Parsing(self._remembered)
        self._embedding = Embedding(self._remembered)
        self._afterwards = afterwards
        if ahead:
            self._load()

    def compare(self, articles: Sequence[Article], report: Report) -> Comparison:
        """Return the comparison of `articles`; two steps an article: read it, compare it."""
        used, _ = self._parsing.models(articles)
        try:
            found = self._remembered.comparison(articles, used)
            if found is None:
                return self._anew(articles, report)
            report(2 * len(articles), 2 * len(articles))
            return found
        finally:
            if self._afterwards:
                self._afterwards = False
                self._load()

    def models(self, report: Report) -> Models:
        """Return the models for articles in English once they are loaded, so sure to work.

        Raises:
            LanguageFailed: The language model cannot be loaded.
        """
        self._load()
        again = _repeating(report, 0, 0)
        return Models(self._parsing.loaded(again), self._embedding.loaded(again))

    def _anew(self, articles: Sequence[Article], report: Report) -> Comparison:
        known = [self._parsing.remembered(article) for article in articles]
        waiting: list[Future[Any]] = [
            self._embedding.begin(article.text)
            for article, analysis in zip(articles, known, strict=True)
            if analysis is None and article.is_english
        ]
        try:
            return self._compare(articles, known, waiting, report)
        finally:
            for future in waiting:
                future.cancel()
            self._embedding.forget()

    def _load(self) -> None:
        """Begin to load the models, each on its thread."""
        self._embedding.load()
        self._parsing.load()

    def close(self) -> None:
        """Let threads and cache go, for those who do not end the process instead."""
        self._parsing.close()
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
        embedding: list[Future[Embedded] | None] = []
        for number, article in enumerate(articles):
            again = _repeating(report, number, total)
            again()
            analyses.append(known[number] or self._parsing.analysis(article, again))
            embedding.append(self._begin(article, analyses[-1]))
            waiting += filter(None, embedding[-1:])
        again = _repeating(report, read, total)
        again()
        embedded = [None if one is None else patiently(one, again) for one in embedding]
        vectors, sentence_model = _together(embedded)
        used, without = self._parsing.models(articles)
        models = Models(used, sentence_model, without)
        found = compare(
            articles, analyses, vectors, models, lambda done, _: report(read + done, total)
        )
        self._remembered.keep_comparison(found)
        report(total, total)
        return found

    def _begin(self, article: Article, analysis: Analysis) -> Future[Embedded] | None:
        """Have the article's sentences embedded; the sentence model knows English alone."""
        if not article.is_english:
            return None
        sentences = tuple(span.of(article.text) for span in analysis.sentences)
        return self._embedding.vectors(sentences)


def _together(
    embedded: Sequence[Embedded | None],
) -> tuple[list[tuple[SentenceVectors, ...] | None] | None, str | None]:
    """Return the vectors of each article in English and their model; None and None without it."""
    names = {one[1] for one in embedded if isinstance(one, tuple)}
    if not names or any(one is not None and not isinstance(one, tuple) for one in embedded):
        return None, None
    return [one[0] if isinstance(one, tuple) else None for one in embedded], min(names)


def _repeating(report: Report, done: int, total: int) -> Callable[[], None]:
    return lambda: report(done, total)

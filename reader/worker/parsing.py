"""The language models, each loaded when an article in its language comes."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from reader.errors import LanguageFailed
from reader.model.article import ENGLISH
from reader.worker.patience import patiently

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from typing import TypeAlias

    from reader.analysis.pipeline import NameFinder, Pipeline
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.worker.remembered import Remembered

    _Other: TypeAlias = tuple[frozenset[str], NameFinder | None]

log = logging.getLogger(__name__)


class Parsing:
    """Analyses articles: English ones whole, others as far as a model of their language goes.

    The models load on a thread of their own, since loading works outside the interpreter a good
    part of the time; once loaded they are kept.

    Args:
        remembered: What was analysed before.

    Raises:
        LanguageFailed: No English language model is installed.
    """

    def __init__(self, remembered: Remembered) -> None:
        from reader.analysis.pipeline import model_name

        self._remembered = remembered
        self._models: dict[str, str | None] = {ENGLISH: model_name()}
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="parsing")
        self._english: Future[Pipeline] | None = None
        self._others: dict[str, Future[_Other]] = {}

    def load(self) -> None:
        """Begin to load the English model."""
        self._pipeline()

    def loaded(self, again: Callable[[], None]) -> str | None:
        """Return what the English model is called, once it is loaded."""
        patiently(self._pipeline(), again)
        return self._models[ENGLISH]

    def remembered(self, article: Article) -> Analysis | None:
        """Return the analysis of `article`, if it is remembered."""
        return self._remembered.analysis(article, self._key(article))

    def analysis(self, article: Article, again: Callable[[], None]) -> Analysis:
        """Return the analysis of `article` and remember it; `again` is called while waiting."""
        if article.is_english:
            from reader.analysis.analyse import analyse

            found = analyse(article, patiently(self._pipeline(), again).parse(article.text))
        else:
            found = self._foreign(article, again)
        self._remembered.keep_analysis(article, self._key(article), found)
        return found

    def models(self, articles: Sequence[Article]) -> tuple[str | None, tuple[str, ...]]:
        """Return the models of the languages of `articles`, and the languages without one."""
        named = {_language(one): self._model(_language(one)) for one in articles}
        used = ", ".join(dict.fromkeys(name for name in named.values() if name))
        return used or None, tuple(language for language, name in named.items() if not name)

    def close(self) -> None:
        """Let the thread go."""
        self._thread.shutdown(cancel_futures=True)

    def _foreign(self, article: Article, again: Callable[[], None]) -> Analysis:
        from reader.analysis.foreign import analyse_foreign  # noqa: PLC0415 - seldom needed

        language = _language(article)
        known, finder = patiently(self._other(language), again)
        if finder is None:
            self._models[language] = None
        return analyse_foreign(article.text, known, finder)

    def _model(self, language: str) -> str | None:
        """Return what the model of a language is called; None where none can be used."""
        from reader.analysis.pipeline import installed

        if language not in self._models:
            found = installed(language)
            self._models[language] = found and found.name
        return self._models[language]

    def _key(self, article: Article) -> str:
        """Return what the analysis depends on: a language's model, or the rules without one."""
        from reader.analysis.pipeline import spacy_version

        language = _language(article)
        return self._model(language) or f"{language} by the rules of spaCy {spacy_version()}"

    def _pipeline(self) -> Future[Pipeline]:
        if self._english is None:
            self._english = self._thread.submit(_load_english)
        return self._english

    def _other(self, language: str) -> Future[_Other]:
        """Return what is known of another language; only one thread ever imports spaCy."""
        if language not in self._others:
            self._others[language] = self._thread.submit(_load_other, language)
        return self._others[language]


def _language(article: Article) -> str:
    return ENGLISH if article.is_english else article.language


def _load_english() -> Pipeline:
    from reader.analysis.pipeline import Pipeline

    return Pipeline()


def _load_other(language: str) -> _Other:
    """Return the abbreviations of a language and its model; None where none can be used."""
    from reader.analysis.pipeline import NameFinder, abbreviations, installed

    found = installed(language)
    try:
        return abbreviations(language), found and NameFinder(found)
    except LanguageFailed as failed:
        log.warning("%s", failed, exc_info=failed)
        return abbreviations(language), None

"""The language work, as values that can be sent to the process that does it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model.article import Article
    from reader.model.comparison import Comparison, Models
    from reader.progress import Report
    from reader.worker.models import Language


@dataclass(frozen=True, slots=True)
class LoadLanguage:
    """Sets the language process up.

    Attributes:
        cache: The folder of the cache of analyses.
        ahead: Whether the models are loaded at once, or only when the cache does not do.
        afterwards: Whether they are loaded once the first articles are compared.
    """

    cache: Path
    ahead: bool = True
    afterwards: bool = False

    def __call__(self) -> Language:
        """Return the models, which go on loading, or raise `LanguageFailed`."""
        from reader.worker.models import Language

        return Language(self.cache, ahead=self.ahead, afterwards=self.afterwards)


@dataclass(frozen=True, slots=True)
class CompareArticles:
    """Analyses and compares articles."""

    articles: tuple[Article, ...]

    def __call__(self, state: Language, report: Report, /) -> Comparison:
        """Return the comparison, or raise `LanguageFailed`."""
        return state.compare(self.articles, report)


@dataclass(frozen=True, slots=True)
class NameModels:
    """Tells which models there are for articles in English."""

    def __call__(self, state: Language, report: Report, /) -> Models:
        """Return them once they are loaded, or raise `LanguageFailed`."""
        return state.models(report)

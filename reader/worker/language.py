"""The language work: analysing and comparing articles with the models loaded once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.comparison import Comparison
    from reader.progress import Report


class Language:
    """What the language process keeps: the models."""

    def compare(self, articles: tuple[Article, ...], report: Report) -> Comparison:
        """Return the comparison of `articles`."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class CompareArticles:
    """Analyses and compares articles."""

    articles: tuple[Article, ...]

    def __call__(self, state: Language, report: Report, /) -> Comparison:
        """Return the comparison, or raise `LanguageFailed`."""
        return state.compare(self.articles, report)

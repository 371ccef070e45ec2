"""The wording choices: what each article calls one thing, a row a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.ui.cards.card import Run
from reader.ui.cards.citing import cited_sentence
from reader.ui.cards.entries import Entry
from reader.ui.cards.told import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.comparison import Comparison
    from reader.model.overview import Choice, Term
    from reader.ui.cards.clipping import Cited

_tr = QCoreApplication.translate
_APART = ", "


class Choices:
    """All choices; a cell leads to every place at which its article uses its words.

    Attributes:
        articles: Across.
    """

    def __init__(self, comparison: Comparison, choices: Sequence[Choice]) -> None:
        self.articles, self._comparison = comparison.articles, comparison
        self._choices = choices

    def __len__(self) -> int:
        """Return the number of choices."""
        return len(self._choices)

    def number(self, row: int) -> int:
        """Return the place of a choice among all."""
        return row + 1

    def dots(self, row: int) -> tuple[bool, ...]:
        """Return which articles have words for it."""
        return tuple(map(bool, self._choices[row].terms))

    def entry(self, row: int, article: int) -> Entry:
        """Return the words of an article, each with how often they occur."""
        terms = self._choices[row].terms[article]
        if not terms:
            return Entry((Run(_tr("Synopsis", "no other word found"), "faint"),))
        instances = [use for term in terms for use in term.instances]
        first = [use.passage for use in instances if use.matched]
        others = [use.passage for use in instances if not use.matched]
        return Entry(
            tuple(_runs(terms)),
            detail="; ".join(_told(self._choices[row], terms)),
            targets=(*first, *others),
        )

    def cited(self, row: int, article: int) -> Sequence[Cited]:
        """Return the sentence that first has a word of the article, as it is cited."""
        first = self.entry(row, article).targets[:1]
        return [cited_sentence(self._comparison, place) for place in first]

    def note(self, _row: int, _article: int) -> str:
        """Return nothing."""
        return ""

    def size(self, row: int, article: int) -> int:
        """Return how many characters a cell has."""
        return sum(len(term.words) + len(_APART) for term in self._choices[row].terms[article])

    def spoken(self, row: int, article: int) -> str:
        """Return a cell in words."""
        where = _tr("Synopsis", "Choice {}, {}").format(row + 1, letter(article))
        entry = self.entry(row, article)
        return "; ".join(filter(None, (f"{where}: {entry.words}", entry.detail)))

    def hint(self, row: int, article: int) -> str:
        """Return how many places a click leads to, one after the other."""
        places = len(self.entry(row, article).targets)
        if not places:
            return ""
        if places == 1:
            return _tr("Synopsis", "Click to go to its place")
        return _tr("Synopsis", "Click to go to the first of %Ln place(s)", "", places)

    def told(self, article: int) -> str:
        """Return in how many choices an article has words."""
        count = sum(bool(choice.terms[article]) for choice in self._choices)
        return _tr("Synopsis", "%Ln choice(s)", "", count)


def _runs(terms: Sequence[Term]) -> Iterator[Run]:
    for place, term in enumerate(terms):
        yield Run(f"{_APART if place else ''}“{term.words}” ")
        yield Run(f"×\u00a0{grouped(len(term.instances))}", "faint")


def _told(choice: Choice, terms: Sequence[Term]) -> Iterator[str]:
    """Yield what sort of choice it is, and how many of the words are somebody else's."""
    if choice.kind == "cue":
        yield _tr("Synopsis", "how a quote is reported")
    quoted = sum(use.quoted for term in terms for use in term.instances)
    if quoted:
        yield _tr("Synopsis", "{} in quoted words").format(quoted)

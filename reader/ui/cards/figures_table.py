"""Figures as text: a topic in a few lines, topics as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.ui.cards.clipping import paragraphs, table
from reader.ui.cards.figures_words import decided_in_words, figure_words, verdict, why_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.comparison import Comparison, FigureGroup
    from reader.ui.cards.clipping import Clipping

_tr = QCoreApplication.translate


def topic(comparison: Comparison, group: FigureGroup) -> Clipping:
    """Return a topic in lines, and where its figures stand."""
    found = sorted({place.article for place in group.figures})
    lines = topic_in_words(comparison, group).split("\n")
    return paragraphs((lines,), [comparison.articles[at] for at in found])


def topic_in_words(comparison: Comparison, group: FigureGroup) -> str:
    """Return a topic: what is said of it, then the figure of each article, one a line."""
    said = (verdict(comparison, group), why_in_words(comparison, group))
    told = "; ".join(filter(None, (*said, *decided_in_words(comparison, group))))
    lines = [f"{group.topic} ({told})"]
    for place in group.figures:
        name = f"{letter(place.article)} {comparison.articles[place.article].name}"
        lines.append(f"{name}: {figure_words(comparison, place)}")
    return "\n".join(lines)


def topics_table(comparison: Comparison, groups: Iterable[FigureGroup]) -> Clipping:
    """Return topics as a table: one column an article."""
    columns = [_tr("Figures", "Topic")]
    columns += [f"{letter(at)} {one.name}" for at, one in enumerate(comparison.articles)]
    columns += [_tr("Figures", "Verdict"), _tr("Figures", "Difference"), _tr("Figures", "You say")]
    lines = [columns, *(_line(comparison, group) for group in groups)]
    return table(lines, comparison.articles)


def _line(comparison: Comparison, group: FigureGroup) -> list[str]:
    values: list[list[str]] = [[] for _ in comparison.articles]
    for place in group.figures:
        values[place.article].append(figure_words(comparison, place))
    return [
        group.topic,
        *("; ".join(dict.fromkeys(words)) for words in values),
        verdict(comparison, group).removeprefix("= "),  # which would begin a formula
        why_in_words(comparison, group),
        "; ".join(decided_in_words(comparison, group)),
    ]

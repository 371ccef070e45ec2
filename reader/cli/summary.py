"""A comparison in a few lines for the terminal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.model.article import letter
from reader.workflow.overview import only_here, shared_wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.comparison import Comparison

#: How many speakers are listed.
_SPEAKERS = 5
#: The share of common wording from which two articles are named: less is quotes and idiom.
_MUCH = 0.1


def summary(comparison: Comparison) -> str:
    """Return who reported, what they share, who speaks and which figures differ."""
    lines = [*_found(comparison), *_only(comparison), *_shared(comparison), *_figures(comparison)]
    return "\n".join([*_articles(comparison), "", *lines])


def _articles(comparison: Comparison) -> Iterator[str]:
    for index, article in enumerate(comparison.articles):
        facts = [article.name, f"{article.words} words"]
        if article.published:
            facts.append(article.published)
        yield f"{letter(index):>2}  " + " · ".join(facts)


def _found(comparison: Comparison) -> Iterator[str]:
    shown = [match for match in comparison.matches if match.grade != "possible"]
    kinds = Counter(match.kind for match in shown)
    counted = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
    yield _counted(len(shown), "match", "matches") + (f" ({counted})" if counted else "")
    carriers = Counter(
        len({passage.article for passage in statement.passages})
        for statement in comparison.statements
    )
    everywhere = carriers[len(comparison.articles)]
    statements = _counted(carriers.total(), "statement", "statements")
    yield f"{statements} in several articles, {everywhere} of them in all"
    quotes = sum(len(one.quotes) for one in comparison.analyses)
    yield _counted(quotes, "quote", "quotes") + _speakers(comparison)
    yield _counted(len(comparison.entities), "name", "names")


def _only(comparison: Comparison) -> Iterator[str]:
    """Yield how many passages only one article has, without those that others may have."""
    counted = Counter(one.passage.article for one in only_here(comparison) if not one.possible)
    for article, number in sorted(counted.items()):
        yield f"{_counted(number, 'passage', 'passages')} only {letter(article)} has"


def _shared(comparison: Comparison) -> Iterator[str]:
    for one in shared_wording(comparison):
        if one.share >= _MUCH:
            via = f" (credited: {', '.join(one.via)})" if one.via else ""
            told = f"{letter(one.a)}, {letter(one.b)} share {one.share:.0%} of their wording"
            yield told.replace("%", " %") + via


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _speakers(comparison: Comparison) -> str:
    names = Counter(name for article in comparison.speaker_names for name in article if name)
    most = ", ".join(f"{name} {number}" for name, number in names.most_common(_SPEAKERS))
    return f"; most by {most}" if most else ""


def _figures(comparison: Comparison) -> Iterator[str]:
    for group in comparison.figure_groups:
        if group.status == "conflict":
            values = ", ".join(
                f"{letter(place.article)} {comparison.figure(place).value}"
                for place in group.figures
            )
            yield f"differs: {group.topic} ({values})"

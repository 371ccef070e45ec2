"""What the articles say, quote and count, as Markdown: the synopsis, the quotes, the figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.export.overview import cell_words, columns, differing_in
from reader.export.told.citing import cited
from reader.export.told.figures import agreements, conflicts, decided, value, why
from reader.export.told.found import quote_groups
from reader.export.told.quotes import (
    NOBODY,
    counted,
    differing,
    office,
    quotes_by_speaker,
    wordings,
)
from reader.model.article import letter
from reader.model.comparison import QuoteGroup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.export.told.quotes import Wording
    from reader.model.comparison import Comparison, FigureGroup
    from reader.model.overview import Row


def markdown(comparison: Comparison, rows: Sequence[Row]) -> str:
    """Return the synopsis, the quotes by speaker and the figures, each below a heading.

    What nothing was found of is left out, heading and all; but for the synopsis.
    """
    parts = (
        _table("Synopsis", *_synopsis(comparison, rows)),
        "".join(_quotes(comparison)),
        _table("Figures", *_figures(comparison)),
    )
    return "\n".join(filter(None, parts))


def _synopsis(
    comparison: Comparison, rows: Sequence[Row]
) -> tuple[Sequence[str], Iterable[Sequence[str]]]:
    """Return the heads of the synopsis, and its lines: one a statement, a column an article."""
    lines = (
        [
            str(number),
            row.carried,
            ", ".join(differing_in(row)),
            *(
                _escaped(cited(cell_words(comparison, one))) or "*no match found*"
                for one in row.cells
            ),
        ]
        for number, row in enumerate(rows, 1)
    )
    return ["Row", "Carried by", "Differs", *map(_escaped, columns(comparison))], lines


def _quotes(comparison: Comparison) -> Iterator[str]:
    """Yield the lines of the quotes: below each speaker every utterance in all its wordings."""
    groups = quote_groups(comparison)
    speakers = quotes_by_speaker(comparison)
    if speakers:
        yield "# Quotes\n"
    for who, places in speakers.items():
        yield f"\n## {_escaped(who or NOBODY)}\n\n"
        about = filter(None, (office(comparison, places), counted(comparison, places)))
        yield f"{_escaped(' · '.join(about))}\n\n"
        utterances = dict.fromkeys(groups.get(p, QuoteGroup((p,), None, ())) for p in places)
        for group in utterances:
            first, *others = wordings(comparison, group, who)
            told = map(_escaped, (first.kind, *differing(comparison, group)))
            yield f"- {_wording(first)} · {' · '.join(told)}\n"
            yield from (f"  - {_wording(one, first.kind)}\n" for one in others)


def _wording(wording: Wording, kind: str = "") -> str:
    """Return a wording with its articles and, in italics, what sets it off from the first."""
    articles = ", ".join(dict.fromkeys(letter(place.article) for place in wording.places))
    by = (f"{'≠ ' if wording.differs else ''}said by {wording.by}",) if wording.by else ()
    other = (wording.kind,) if kind and wording.kind != kind else ()
    told = _escaped(" · ".join((*by, *other, *wording.remarks)))
    return f"**{articles}** {_escaped(wording.words)}{f' · *{told}*' if told else ''}"


def _figures(comparison: Comparison) -> tuple[Sequence[str], Iterable[Sequence[str]]]:
    """Return the heads of the table of facts, and its lines, what differs first."""
    facts = (*conflicts(comparison), *agreements(comparison))
    lines = (
        [
            _escaped(group.topic),
            *(_values(comparison, group, at) for at in range(len(comparison.articles))),
            _escaped(" · ".join((_verdict(group), *decided(comparison, group)))),
        ]
        for group in facts
    )
    return ["What", *map(_escaped, columns(comparison)), "How they stand"], lines


def _verdict(group: FigureGroup) -> str:
    return f"{'≠' if group.status == 'conflict' else '='} {why(group)}"


def _values(comparison: Comparison, group: FigureGroup, article: int) -> str:
    words = (value(comparison, place) for place in group.figures if place.article == article)
    return _escaped("; ".join(dict.fromkeys(words)))


def _table(heading: str, heads: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """Return a table below its heading; empty without any line, but for the synopsis."""
    every = list(lines)
    if not every and heading != "Synopsis":
        return ""
    told = (heads, ["---"] * len(heads), *every)
    return f"# {heading}\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in told)


def _escaped(words: str) -> str:
    """Return `words` so that Markdown shows them as they are, in a table too."""
    return re.sub(r"([\\`*_{}\[\]<>#|~&])", r"\\\1", words)

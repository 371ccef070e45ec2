"""The list of quotes: by speaker, each utterance in all its renderings, and how they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.flow import HEADING, SMALL, TEXT, Flow
from reader.export.told.found import quote_groups
from reader.export.told.quotes import (
    NOBODY,
    Wording,
    counted,
    differing,
    office,
    quotes_by_speaker,
    wordings,
)
from reader.model.comparison import Passage, QuoteGroup

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.export.pdf.margins import Reference
    from reader.export.pdf.sheet import Anchor
    from reader.model.comparison import Comparison

_GAP = 9.0
_BETWEEN = 5.0  # two utterances
_TOGETHER = 82.0  # a heading, what is said of the speaker, and the lines below
_LINES = 51.0  # two lines of a wording and two of what is said of it


def write_quotes(
    flow: Flow, comparison: Comparison, reference: Callable[[Passage], Reference]
) -> dict[str, Anchor]:
    """Write the quotes, return where each speaker's begin.

    `reference` leads to where a quote stands in its article.
    """
    found: dict[str, Anchor] = {}
    groups = quote_groups(comparison)
    for who, places in quotes_by_speaker(comparison).items():
        flow.keep(_TOGETHER)
        found[who or NOBODY] = flow.text(who or NOBODY, HEADING)
        for line in filter(None, (office(comparison, places), counted(comparison, places))):
            flow.text(line, SMALL)
        flow.gap(2)
        utterances = dict.fromkeys(groups.get(p, QuoteGroup((p,), None, ())) for p in places)
        for group in utterances:
            worded = wordings(comparison, group, who)
            _write(flow, comparison, worded, reference)
            flow.text(" · ".join((worded[0].kind, *differing(comparison, group))), SMALL)
            flow.gap(_BETWEEN)
        flow.gap(_GAP - _BETWEEN)
    return found


def _write(
    flow: Flow,
    comparison: Comparison,
    worded: Sequence[Wording],
    reference: Callable[[Passage], Reference],
) -> None:
    """Write the wordings of an utterance, each with what sets it off from the first."""
    for wording in worded:
        flow.keep(_LINES)
        language = comparison.articles[wording.places[0].article].language
        with flow.telling.inside("BlockQuote"):
            here = flow.text(wording.words, TEXT, language=language)
        flow.refer([reference(place) for place in wording.places], here)
        by = (f"{'≠ ' if wording.differs else ''}said by {wording.by}",) if wording.by else ()
        kind = (wording.kind,) if wording.kind != worded[0].kind else ()
        told = " · ".join((*by, *kind, *wording.remarks))
        if told:
            flow.text(told, SMALL)

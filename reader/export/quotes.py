"""The quotes as a table for spreadsheets: one row a quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.spreadsheet import spreadsheet
from reader.model.article import letter
from reader.model.comparison import Place
from reader.model.reporting import reporting_words

if TYPE_CHECKING:
    from reader.model.comparison import Comparison, QuoteGroup
    from reader.model.text import Span

COLUMNS = (
    *("quote", "article", "outlet", "date", "speaker", "kind", "words", "clause", "cue"),
    *("mention", "via", "sure", "utterance", "possible", "differs", "address"),
)


def quotes_csv(comparison: Comparison) -> str:
    """Return all quotes as CSV (RFC 4180), in the order of the story.

    Renderings of one utterance have its number in common; "possible" stands at those that are
    less surely of it; "cue" are the words that report it, with what turns them ("did not rule
    out").  A cell that a spreadsheet would take for a formula begins with an
    apostrophe.
    """
    numbered = {
        place: (number, group)
        for number, group in enumerate(comparison.quote_groups, 1)
        for place in group.quotes
    }
    places = (
        Place(article, index)
        for article, analysis in enumerate(comparison.analyses)
        for index in range(len(analysis.quotes))
    )
    rows = (
        (
            *_said(comparison, place),
            *_shared(place, *numbered.get(place, (0, None))),
            comparison.articles[place.article].url or "",
        )
        for place in places
    )
    return spreadsheet(COLUMNS, rows)


def _said(comparison: Comparison, place: Place) -> tuple[str, ...]:
    """Return what a quote is by itself."""
    article, quote = comparison.articles[place.article], comparison.quote(place)

    def words(span: Span | None) -> str:
        return " ".join(span.of(article.text).split()) if span else ""

    return (
        f"{letter(place.article)}.q{place.index + 1}",
        letter(place.article),
        article.name,
        article.published or "",
        comparison.speaker_names[place.article][place.index] or "",
        quote.kind,
        words(quote.content),
        words(quote.clause),
        reporting_words(quote, article.text),
        words(quote.speaker),
        words(quote.via),
        f"{quote.sure:.2f}",
    )


def _shared(place: Place, number: int, group: QuoteGroup | None) -> tuple[str, ...]:
    """Return what a quote is beside other renderings of the same utterance."""
    if group is None:
        return "", "", ""
    possible = "possible" if place in group.unsure else ""
    kinds = dict.fromkeys(one.kind for one in group.contrasts if one.kind != "speaker")
    told = ", ".join((*group.differs, *kinds))
    return f"u{number}", possible, told

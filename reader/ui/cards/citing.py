"""Words as they are cited: who said them, where and when that was reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.comparison import Passage, Place
from reader.model.reporting import lead_in, reporting_words
from reader.model.spellings import speaker_in
from reader.model.text import in_marks
from reader.ui.cards.clipping import Cited, table
from reader.ui.cards.deciding import kind_of_quote
from reader.ui.cards.told import day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.comparison import Comparison
    from reader.ui.cards.clipping import Clipping

_tr = QCoreApplication.translate


def cited_quote(comparison: Comparison, place: Place) -> Cited:
    """Return a quote as it is cited: “…”, speaker (where it stands).

    Words that stand in no marks in the article get none here: that they are the article's own is
    said in their stead, after what they were reported with: "denied", "did not rule out".
    """
    article, quote = comparison.articles[place.article], comparison.quote(place)
    words = _words(comparison, place).rstrip(",;")
    if quote.kind == "indirect":
        said = _tr("Quotes", "{} [reported, not quoted]").format(words)
    else:
        said = f"“{words}”"
    lead = lead_in(quote, article.text)
    speaker = speaker_in(comparison, place)
    return Cited(
        article,
        f"{lead}: {said}" if lead else said,
        speaker or _tr("Quotes", "speaker not named"),
    )


def cited_words(comparison: Comparison, passage: Passage) -> Cited:
    """Return words of an article as they are cited; those inside one quote with its speaker."""
    article = comparison.articles[passage.article]
    said = next(
        (
            cited_quote(comparison, Place(passage.article, index))
            for index, quote in enumerate(comparison.analyses[passage.article].quotes)
            if quote.kind != "indirect" and quote.content.covers(passage.span)
        ),
        None,
    )
    words = comparison.words(passage)
    if said is None:
        return Cited(article, in_marks(words))
    return Cited(article, in_marks(words.strip().rstrip(",;")), said.speaker)


def cited_sentence(comparison: Comparison, place: Passage) -> Cited:
    """Return the sentence that a name or a figure stands in, as it is cited."""
    found = comparison.analyses[place.article].sentences
    around = next((one for one in found if one.overlaps(place.span)), place.span)
    whole = Passage(place.article, around)
    return Cited(comparison.articles[place.article], in_marks(comparison.words(whole)))


def renderings_table(comparison: Comparison, places: Iterable[Place]) -> Clipping:
    """Return quotes as a table: article, outlet, date, speaker and so on."""
    columns = (
        _tr("Quotes", "Article"),
        _tr("Quotes", "Outlet"),
        _tr("Quotes", "Date"),
        _tr("Quotes", "Speaker"),
        _tr("Quotes", "Kind"),
        _tr("Quotes", "Reported With"),
        _tr("Quotes", "Words"),
        _tr("Quotes", "Address"),
    )
    return table((columns, *(_line(comparison, place) for place in places)))


def _line(comparison: Comparison, place: Place) -> tuple[str, ...]:
    article, quote = comparison.articles[place.article], comparison.quote(place)
    return (
        letter(place.article),
        article.name,
        day(article.published),
        comparison.speaker_names[place.article][place.index] or "",
        kind_of_quote(quote.kind),
        reporting_words(quote, article.text),
        _words(comparison, place),
        article.url or "",
    )


def _words(comparison: Comparison, place: Place) -> str:
    content = comparison.quote(place).content
    return " ".join(comparison.words(Passage(place.article, content)).split())

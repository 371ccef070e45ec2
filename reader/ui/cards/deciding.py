"""How the program came to take words for a quote and somebody for its speaker, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.text import Span, in_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.analysis import KnownBy, Quote, QuoteKind, QuoteMeans, Told

_tr = QCoreApplication.translate
_MOST = 60  # characters of the words that report
_TEN = 10


def kind_in_words(quote: Quote) -> str:
    """Return what sort of quote it is: "quoted word for word"."""
    kinds = {
        "direct": _tr("Quotes", "quoted word for word"),
        "mixed": _tr("Quotes", "quoted in part"),
        "indirect": _tr("Quotes", "reported without quotation marks"),
    }
    return kinds[quote.kind]


def kind_of_quote(kind: QuoteKind) -> str:
    """Return a kind of quote in a word."""
    kinds: dict[QuoteKind, str] = {
        "direct": _tr("Quotes", "direct"),
        "mixed": _tr("Quotes", "mixed"),
        "indirect": _tr("Quotes", "indirect"),
    }
    return kinds[kind]


def decided(quote: Quote, text: str, name: str | None) -> Iterator[str]:
    """Yield what speaks for the quote and for its speaker, then how often that is right.

    Args:
        quote: The quote.
        text: Of its article.
        name: Who is taken for its speaker; None: nobody is named.
    """
    if quote.told:
        yield _tr("Quotes", "you said: {}").format(", ".join(map(_said, quote.told)))
    by_user = "quote" in quote.told
    parts = (
        "" if by_user else _found(quote, text),
        "" if by_user or "speaker" in quote.told else _known(quote, text, name),
    )
    if any(parts):
        yield "; ".join(filter(None, parts))
    if quote.via is not None:
        yield _tr("Quotes", "it came through {}").format(in_marks(quote.via.of(text), _MOST))
    if 0 < quote.sure < 1 and not quote.told:
        yield sure_in_words(quote.sure)


def sure_in_words(share: float) -> str:
    """Return a share as "right in about 9 of 10 such quotes"."""
    tenths = round(share * _TEN)
    if tenths >= _TEN:
        return _tr("Quotes", "right in nearly all such quotes")
    return _tr("Quotes", "right in about {} of 10 such quotes").format(max(tenths, 1))


def _said(told: Told) -> str:
    """Return what the user said of a quote."""
    words: dict[Told, str] = {
        "quote": _tr("Quotes", "that it is a quote"),
        "extent": _tr("Quotes", "how far it goes"),
        "kind": _tr("Quotes", "of what kind it is"),
        "speaker": _tr("Quotes", "who speaks"),
    }
    return words[told]


def _found(quote: Quote, text: str) -> str:
    """Return what ties the words to who said them; empty where that is not known."""
    if quote.means == "cue":
        return _tr("Quotes", "taken from {}").format(_cue(quote, text)) if quote.cue else ""
    means: dict[QuoteMeans, str] = {
        "carried": _tr("Quotes", "goes on from the quote before it"),
        "signed": _tr("Quotes", "taken from the name set before or below it"),
        "set_off": _tr("Quotes", "taken from its quotation marks alone"),
    }
    return means[quote.means]


def _cue(quote: Quote, text: str) -> str:
    """Return the words that report, with the mention beside them where both are near."""
    spans = [span for span in (quote.cue, quote.speaker) if span is not None]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    apart = len(whole) > _MOST or any(whole.overlaps(one) for one in (quote.content,))
    return in_marks((spans[0] if apart else whole).of(text), _MOST)


def _known(quote: Quote, text: str, name: str | None) -> str:
    """Return how the mention tells who it is; empty where it is the name itself."""
    if quote.known_by == "unnamed":
        return _tr("Quotes", "the article gives no name")
    mention = " ".join(quote.speaker.of(text).split()) if quote.speaker else ""
    if not (name and mention) or mention.casefold() == name.casefold():
        return ""
    told: dict[KnownBy, str] = {
        "name": _tr("Quotes", "{} is {}"),
        "pronoun": _tr("Quotes", "{} is taken for {}, the last one named whom it fits"),
        "description": _tr("Quotes", "{} is taken for {}, whom it describes"),
        "government": _tr("Quotes", "{} stands for its government: {}"),
    }
    words = told.get(quote.known_by, "")
    return words.format(in_marks(mention, _MOST), name)

"""Analyses as JSON values and back; explicit, so that nothing on disk can run code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from reader.model.analysis import Analysis, Figure, Mention, Quote, Role
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What `json` reads and writes.
Json: TypeAlias = Any

_QUOTE_SPANS = ("content", "clause", "cue", "speaker", "who", "via", "whose")
_QUOTE_WORDS = ("kind", "means", "known_by", "sure")


def to_json(analysis: Analysis) -> Json:
    """Return `analysis` as lists, dicts, strings and numbers; a span is a [start, end] pair."""
    return {
        "sentences": [_pair(span) for span in analysis.sentences],
        "mentions": [[_pair(one.span), one.label, one.governs] for one in analysis.mentions],
        "quotes": [
            {name: getattr(one, name) for name in _QUOTE_WORDS}
            | {name: _pair(getattr(one, name)) for name in _QUOTE_SPANS}
            for one in analysis.quotes
        ],
        "figures": [
            [_pair(one.span), one.value, one.kind, one.qualifier, one.unit, one.per]
            for one in analysis.figures
        ],
        "roles": [
            [_pair(one.holder), _pair(one.words), _pair(one.body)] for one in analysis.roles
        ],
    }


def from_json(value: Json) -> Analysis:
    """Return the analysis that `to_json` turned into `value`.

    Raises:
        ValueError: It is none.
    """
    try:
        return Analysis(
            sentences=tuple(Span(*pair) for pair in value["sentences"]),
            mentions=tuple(Mention(Span(*pair), *rest) for pair, *rest in value["mentions"]),
            quotes=tuple(_quote(quote) for quote in value["quotes"]),
            figures=tuple(Figure(Span(*pair), *rest) for pair, *rest in value["figures"]),
            roles=tuple(_role(*pairs) for pairs in value["roles"]),
        )
    except (KeyError, TypeError, AttributeError) as cause:
        raise ValueError("not an analysis") from cause


def _role(holder: Json, words: Json, body: Json) -> Role:
    return Role(Span(*holder), Span(*words), body and Span(*body))


def _pair(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _quote(value: Mapping[str, Json]) -> Quote:
    spans: Json = {name: value[name] and Span(*value[name]) for name in _QUOTE_SPANS}
    words: Json = {name: value[name] for name in _QUOTE_WORDS}
    return Quote(**words, **spans)

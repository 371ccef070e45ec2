"""What a comparison found, as JSON values and back; explicit, as analyses are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader.model.comparison import (
    Comparison,
    Contrast,
    Entity,
    FigureGroup,
    Match,
    Models,
    Office,
    Passage,
    Place,
    QuoteGroup,
    Statement,
)
from reader.model.text import Span
from reader.storage.values import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.article import Article
    from reader.storage.values import Json


def comparison_to_json(found: Comparison) -> Json:
    """Return all of it but the articles, which are kept by themselves.

    The analyses are as comparing has made them: it finds more names than one article tells.
    """
    return {
        "analyses": [to_json(one) for one in found.analyses],
        "named": [list(map(list, one)) for one in (found.mention_entities, found.speakers)],
        "names": list(map(list, found.speaker_names)),
        "entities": [_entity(one) for one in found.entities],
        "matches": [_match(one) for one in found.matches],
        "statements": [[one.id, _passages(one.passages)] for one in found.statements],
        "quotes": [_quotes(one) for one in found.quote_groups],
        "figures": [_figures(one) for one in found.figure_groups],
        "models": [found.models.language, found.models.sentence, list(found.models.without)],
        "errors": _places(found.lone_errors),
    }


def comparison_from_json(value: Json, articles: Sequence[Article]) -> Comparison:
    """Return the comparison that `comparison_to_json` turned into `value`.

    Args:
        value: What is kept.
        articles: Those it is of, in their order.

    Raises:
        ValueError: It is none, or of other articles.
    """
    try:
        mentions, speakers = (tuple(map(tuple, one)) for one in value["named"])
        language, sentence, without = value["models"]
        found = Comparison(
            articles=tuple(articles),
            analyses=tuple(from_json(one) for one in value["analyses"]),
            mention_entities=mentions,
            speakers=speakers,
            speaker_names=tuple(map(tuple, value["names"])),
            entities=tuple(_read_entity(*one) for one in value["entities"]),
            matches=tuple(_read_match(*one) for one in value["matches"]),
            statements=tuple(Statement(key, _read_all(some)) for key, some in value["statements"]),
            quote_groups=tuple(_read_quotes(*one) for one in value["quotes"]),
            figure_groups=tuple(_read_figures(*one) for one in value["figures"]),
            models=Models(language, sentence, tuple(without)),
            lone_errors=_read_places(value["errors"]),
        )
    except (KeyError, TypeError, AttributeError) as cause:
        raise ValueError("not a comparison") from cause
    if len(found.analyses) != len(found.articles):
        raise ValueError("a comparison of other articles")
    return found


def _passage(one: Passage) -> list[int]:
    return [one.article, one.span.start, one.span.end]


def _passages(some: Iterable[Passage]) -> list[list[int]]:
    return [_passage(one) for one in some]


def _places(some: Iterable[Place]) -> list[list[int]]:
    return [[one.article, one.index] for one in some]


def _part(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _entity(one: Entity) -> list[Any]:
    offices = [[office.words, office.body] for office in one.offices]
    return [one.id, one.label, one.name, list(one.forms), offices, one.seat_of]


def _match(one: Match) -> list[Any]:
    rest = [one.kind, one.score, one.grade, one.told, _part(one.a_part), _part(one.b_part)]
    return [_passage(one.a), _passage(one.b), *rest]


def _quotes(one: QuoteGroup) -> list[Any]:
    contrasts = [[it.kind, _passage(it.a), _passage(it.b)] for it in one.contrasts]
    differs, unsure = list(one.differs), _places(one.unsure)
    return [_places(one.quotes), one.speaker, differs, contrasts, one.told, unsure]


def _figures(one: FigureGroup) -> list[Any]:
    holds, errors = _places(one.holds), _places(one.errors)
    rest = [one.why, one.told, one.settled, holds, errors]
    return [one.topic, one.status, _places(one.figures), *rest]


def _read(value: Json) -> Passage:
    article, start, end = value
    return Passage(article, Span(start, end))


def _read_all(values: Json) -> tuple[Passage, ...]:
    return tuple(map(_read, values))


def _read_places(values: Json) -> tuple[Place, ...]:
    return tuple(Place(article, index) for article, index in values)


def _read_entity(key: Json, label: Json, name: Json, forms: Json, *rest: Json) -> Entity:
    offices, seat_of = rest
    held = tuple(Office(words, body) for words, body in offices)
    return Entity(key, label, name, tuple(forms), held, seat_of)


def _read_match(a: Json, b: Json, *rest: Json) -> Match:
    *known, a_part, b_part = rest
    parts = (part and Span(*part) for part in (a_part, b_part))
    return Match(_read(a), _read(b), *known, *parts)


def _read_quotes(quotes: Json, speaker: Json, differs: Json, *rest: Json) -> QuoteGroup:
    contrasts, told, unsure = rest
    found = tuple(Contrast(kind, _read(a), _read(b)) for kind, a, b in contrasts)
    places = _read_places(quotes)
    return QuoteGroup(places, speaker, tuple(differs), found, told, _read_places(unsure))


def _read_figures(topic: Json, status: Json, figures: Json, *rest: Json) -> FigureGroup:
    why, told, settled, holds, errors = rest
    places = (_read_places(some) for some in (holds, errors))
    return FigureGroup(topic, status, _read_places(figures), why, told, settled, *places)

"""The comparison as a JSON document of the format “synoptic-comparison”, version 1.

Every offset is a half-open [start, end) pair of Unicode code points into its article's text.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

from reader import __version__
from reader.export.discretion import discreet
from reader.export.output import write_out
from reader.export.overview import overview_document, statements_document
from reader.model.article import letter
from reader.model.comparison import Models, Place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.export.base import Edition
    from reader.model.analysis import Mention
    from reader.model.article import Article
    from reader.model.comparison import Comparison, Entity, FigureGroup, Match, Passage, QuoteGroup
    from reader.model.overview import Overview
    from reader.model.text import Span
    from reader.progress import Report

Json: TypeAlias = dict[str, Any]


class JsonExporter:
    """Writes the comparison as JSON; to standard output when the path is “-”."""

    suffix = ".json"

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        report(0, 1)
        told = discreet(edition)
        write_document(comparison_document(told.comparison, told.overview), to)
        report(1, 1)


def write_document(document: Json | list[Json], to: Path) -> None:
    """Write `document` to `to`, whole or not at all; to standard output when `to` is “-”.

    Raises:
        ExportFailed: It cannot be written.
    """
    write_out(json.dumps(document, ensure_ascii=False, indent=1) + "\n", to)


def articles_document(articles: Sequence[Article]) -> Json:
    """Return the document with nothing but the articles, as import made them."""
    return _head(Models(None, None)) | {
        "articles": [_article(index, article) for index, article in enumerate(articles)]
    }


def comparison_document(comparison: Comparison, overview: Overview | None = None) -> Json:
    """Return the whole document; what the comparison comes to where that is given."""
    found = _found(comparison)
    if overview is None:
        return found
    told = statements_document(comparison.statements, overview.rows)
    return found | {"statements": told} | overview_document(overview)


def _found(comparison: Comparison) -> Json:
    return _head(comparison.models) | {
        "articles": [
            _article(index, article) | _analysis(index, comparison)
            for index, article in enumerate(comparison.articles)
        ],
        "entities": [_entity(one) for one in comparison.entities],
        "matches": [_match(one) for one in comparison.matches],
        "statements": statements_document(comparison.statements),
        "quote_groups": [_quote_group(one) for one in comparison.quote_groups],
        "figure_groups": [_figure_group(one, comparison) for one in comparison.figure_groups],
    }


def _head(models: Models) -> Json:
    return {
        "format": "synoptic-comparison",
        "version": 1,
        "generator": {
            "name": "synoptic",
            "version": __version__,
            "language_model": models.language,
            "sentence_model": models.sentence,
            "no_language_model_for": list(models.without),
        },
    }


def _article(index: int, article: Article) -> Json:
    return {
        "id": letter(index),
        "origin": article.origin,
        "sha256": article.sha256,
        "source": article.source,
        "title": article.title,
        "author": article.author,
        "url": article.url,
        "language": article.language,
        "published": article.published,
        "updated": article.updated,
        "via": list(article.via),
        "text": article.text,
        "furniture": list(article.furniture),
    }


def _analysis(index: int, comparison: Comparison) -> Json:
    analysis = comparison.analyses[index]
    mentions = zip(analysis.mentions, comparison.mention_entities[index], strict=True)
    return {
        "sentences": [_pair(span) for span in analysis.sentences],
        "mentions": [_mention(mention, entity) for mention, entity in mentions],
        "roles": [
            {
                "holder": _pair(role.holder),
                "words": _pair(role.words),
                "body": role.body and _pair(role.body),
            }
            for role in analysis.roles
        ],
        "quotes": [_quote(Place(index, n), comparison) for n in range(len(analysis.quotes))],
        "figures": [
            {
                "id": _number("f", Place(index, n)),
                "span": _pair(figure.span),
                "value": figure.value,
                "kind": figure.kind,
                "qualifier": figure.qualifier,
                "unit": figure.unit,
                "per": figure.per,
            }
            | _blamed(Place(index, n), comparison)
            for n, figure in enumerate(analysis.figures)
        ],
    }


def _match(match: Match) -> Json:
    found: Json = {
        "a": _passage(match.a) | _clause(match.a_part),
        "b": _passage(match.b) | _clause(match.b_part),
        "kind": match.kind,
        "score": round(match.score, 4),
        "class": match.grade,
    }
    return found | {"told": True} if match.told else found


def _clause(span: Span | None) -> Json:
    return {"clause": _pair(span)} if span else {}


def _entity(entity: Entity) -> Json:
    found: Json = {
        "id": entity.id,
        "label": entity.label,
        "name": entity.name,
        "forms": list(entity.forms),
    }
    if entity.offices:
        found["offices"] = [{"words": one.words, "body": one.body} for one in entity.offices]
    if entity.seat_of:
        found["seat_of"] = entity.seat_of
    return found


def _mention(mention: Mention, entity: str | None) -> Json:
    found: Json = {"span": _pair(mention.span), "label": mention.label, "entity": entity}
    return found | {"government": True} if mention.governs else found


def _quote(place: Place, comparison: Comparison) -> Json:
    quote = comparison.quote(place)
    found: Json = {
        "id": _number("q", place),
        "kind": quote.kind,
        "content": _pair(quote.content),
        "clause": _pair(quote.clause),
        "cue": quote.cue and _pair(quote.cue),
        "speaker": quote.speaker and _pair(quote.speaker),
        "entity": comparison.speakers[place.article][place.index],
        "name": comparison.speaker_names[place.article][place.index],
        "means": quote.means,
        "sure": round(quote.sure, 2),
    }
    return found | {"told": list(quote.told)} if quote.told else found


def _quote_group(group: QuoteGroup) -> Json:
    found: Json = {
        "quotes": [_number("q", place) for place in group.quotes if place not in group.unsure],
        "possible": [_number("q", place) for place in group.unsure],
        "speaker": group.speaker,
        "differs": list(group.differs),
        "contrasts": [
            {"kind": one.kind, "a": _passage(one.a), "b": _passage(one.b)}
            for one in group.contrasts
        ],
    }
    return found | {"told": True} if group.told else found


def _blamed(place: Place, comparison: Comparison) -> Json:
    """Return that the user calls a figure that no other article has an error, if so."""
    return {"told": {"error": True}} if place in comparison.lone_errors else {}


def _figure_group(group: FigureGroup, comparison: Comparison) -> Json:
    found: Json = {
        "topic": group.topic,
        "status": group.status,
        "why": group.why or None,
        "figures": [_shared_figure(place, comparison) for place in group.figures],
    }
    told: Json = {
        "fact": group.told,
        "resolved": group.settled,
        "holds": [_number("f", place) for place in group.holds],
        "errors": [_number("f", place) for place in group.errors],
    }
    said = {key: value for key, value in told.items() if value}
    return found | {"told": said} if said else found


def _shared_figure(place: Place, comparison: Comparison) -> Json:
    figure = comparison.figure(place)
    return {"article": letter(place.article), "span": _pair(figure.span), "value": figure.value}


def _passage(passage: Passage) -> Json:
    return {"article": letter(passage.article), "span": _pair(passage.span)}


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _number(kind: str, place: Place) -> str:
    return f"{letter(place.article)}.{kind}{place.index + 1}"

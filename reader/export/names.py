"""The names as a table for spreadsheets: one row a name and form of it in an article."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.export.spreadsheet import spreadsheet
from reader.model.article import letter
from reader.model.comparison import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.comparison import Comparison

COLUMNS = (
    *("name", "sort", "office", "body", "government", "article", "outlet", "form", "times"),
    "governs",
)


def names_csv(comparison: Comparison) -> str:
    """Return all names as CSV (RFC 4180): what each article calls them, and how often.

    `government` is the state whose government a place stands for; `governs` stands at the forms
    that do.
    """
    return spreadsheet(COLUMNS, _rows(comparison))


def _rows(comparison: Comparison) -> Iterator[tuple[object, ...]]:
    called = _called(comparison)
    bodies = {entity.id: entity.name for entity in comparison.entities}
    for entity in comparison.entities:
        office = entity.offices[0] if entity.offices else None
        told = (office.words, bodies.get(office.body or "", "")) if office else ("", "")
        for article, outlet in enumerate(comparison.articles):
            for (form, governs), times in called[article].get(entity.id, Counter()).items():
                yield (
                    *(entity.name, entity.label, *told, entity.seat_of),
                    *(letter(article), outlet.name, form, times),
                    "governs" if governs else "",
                )


def _called(comparison: Comparison) -> list[dict[str, Counter[tuple[str, bool]]]]:
    """Return for each article, by entity, the forms it uses and whether they govern."""
    found: list[dict[str, Counter[tuple[str, bool]]]] = []
    for article, analysis in enumerate(comparison.analyses):
        forms: dict[str, Counter[tuple[str, bool]]] = {}
        known = comparison.mention_entities[article]
        for mention, entity in zip(analysis.mentions, known, strict=True):
            if entity is not None:
                words = " ".join(comparison.words(Passage(article, mention.span)).split())
                forms.setdefault(entity, Counter())[words, mention.governs] += 1
        found.append(forms)
    return found

"""What a comparison comes to, as parts of its JSON document and as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from reader.export.spreadsheet import spreadsheet
from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison, Passage, Place, Statement
    from reader.model.overview import Choice, Only, Overview, Row

Json: TypeAlias = dict[str, Any]


def overview_document(overview: Overview) -> Json:
    """Return what the comparison's document says of wording and of what only one carries."""
    return {
        "wording": [_choice(one) for one in overview.choices],
        "shared_wording": [
            {
                "articles": [letter(one.a), letter(one.b)],
                "share": round(one.share, 4),
                "via": list(one.via),
                "runs": [
                    {"a": _passage(run.a), "b": _passage(run.b), "words": run.words}
                    for run in one.runs
                ],
            }
            for one in overview.shared
        ],
        "only": [_only(one) for one in overview.only],
    }


def statements_document(statements: Sequence[Statement], rows: Sequence[Row] = ()) -> list[Json]:
    """Return the statements, with what the rows of the synopsis say of them.

    That is which clause of a passage a statement is about, where not all of it, and in what its
    articles differ.
    """
    told = {row.statement: row for row in rows}
    return [_statement(one, told.get(one.id)) for one in statements]


def synopsis_csv(comparison: Comparison, rows: Sequence[Row]) -> str:
    """Return the synopsis as CSV (RFC 4180): one row a statement, one column an article.

    Rows bear the numbers that they have in the window.  A cell is empty where no match was found.
    One that a spreadsheet would take for a formula begins with an apostrophe.  An article of
    which no row has anything has no column: it is hidden in the window.
    """
    told = [at for at in range(len(comparison.articles)) if any(row.cells[at] for row in rows)]
    names = columns(comparison)
    heads = ("row", "statement", "carried", "differs", *(names[at] for at in told))
    lines = (
        (
            *(number, row.statement or "", row.carried, ", ".join(differing_in(row))),
            *(cell_words(comparison, row.cells[at]) for at in told),
        )
        for number, row in enumerate(rows, 1)
    )
    return spreadsheet(heads, lines)


def columns(comparison: Comparison) -> list[str]:
    """Return what the columns of the articles are called: letter and outlet."""
    return [f"{letter(at)} {one.name}" for at, one in enumerate(comparison.articles)]


def differing_in(row: Row) -> list[str]:
    """Return what the articles of a row differ in, rather than from others."""
    return list(dict.fromkeys(one.kind for one in row.differs if one.within))


def cell_words(comparison: Comparison, cell: Sequence[Passage]) -> str:
    """Return what an article has in a cell of the synopsis, in one line."""
    return " […] ".join(" ".join(comparison.words(passage).split()) for passage in cell)


def _statement(one: Statement, row: Row | None) -> Json:
    passages = []
    for passage in one.passages:
        inside = (x for x in (row.clauses if row else ()) if x.article == passage.article)
        clause = next((x for x in inside if passage.span.covers(x.span)), None)
        passages.append(_passage(passage) | ({"clause": _pair(clause)} if clause else {}))
    found: Json = {"id": one.id, "passages": passages}
    differs = differing_in(row) if row else []
    return found | ({"differs": differs} if differs else {})


def _choice(one: Choice) -> Json:
    return {
        "kind": one.kind,
        "terms": [
            {
                "article": letter(at),
                "words": term.words,
                "instances": [
                    {"span": _pair(use.passage), "quoted": use.quoted, "matched": use.matched}
                    for use in term.instances
                ],
            }
            for at, of in enumerate(one.terms)
            for term in of
        ],
    }


def _only(one: Only) -> Json:
    return _passage(one.passage) | {
        "names": list(one.names),
        "own_names": list(one.own_names),
        "figures": [_number("f", place) for place in one.figures],
        "own_figures": [_number("f", place) for place in one.own_figures],
        "quotes": [_number("q", place) for place in one.quotes],
        "possible": [_passage(passage) for passage in one.possible],
    }


def _passage(passage: Passage) -> Json:
    return {"article": letter(passage.article), "span": _pair(passage)}


def _pair(passage: Passage) -> list[int]:
    return [passage.span.start, passage.span.end]


def _number(kind: str, place: Place) -> str:
    return f"{letter(place.article)}.{kind}{place.index + 1}"

"""The JSON document is what the format says."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reader import __version__
from reader.errors import ExportFailed
from reader.export.base import Edition
from reader.export.document import JsonExporter, articles_document, comparison_document
from reader.model.analysis import Analysis, Figure, Mention, Quote, Role
from reader.model.article import Article
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
from reader.model.note import Note
from reader.model.target import target_on
from reader.model.text import Span
from reader.progress import silently

ONE = Article(
    "one.txt", "aa", "Mara Vell said “no” to 300 men.", ("Advert",), source="The Post", via=("AP",)
)
TWO = Article("two.txt", "bb", "She said so. \ud83d", published="2024-01-02")

COMPARISON = Comparison(
    articles=(ONE, TWO),
    analyses=(
        Analysis(
            (Span(0, 31),),
            (Mention(Span(0, 9), "PERSON"),),
            (
                Quote(
                    "mixed",
                    Span(16, 18),
                    Span(15, 30),
                    Span(10, 14),
                    Span(0, 9),
                    who=Span(0, 9),
                    sure=0.9375,
                ),
            ),
            (Figure(Span(23, 30), "300", "count", None, "man"),),
        ),
        Analysis((Span(0, 12),), (), (Quote("indirect", Span(9, 11), Span(9, 11)),), ()),
    ),
    mention_entities=(("e1",), ()),
    speakers=(("e1",), (None,)),
    speaker_names=(("Mara Vell",), (None,)),
    entities=(Entity("e1", "PERSON", "Mara Vell", ("Mara Vell",)),),
    matches=(
        Match(Passage(0, Span(0, 31)), Passage(1, Span(0, 12)), "reworded", 0.912345678, "likely"),
    ),
    statements=(Statement("s1", (Passage(0, Span(0, 31)), Passage(1, Span(0, 12)))),),
    quote_groups=(
        QuoteGroup(
            (Place(0, 0), Place(1, 0)),
            "Mara Vell",
            ("wording", "meaning"),
            (Contrast("negation", Passage(0, Span(16, 18)), Passage(1, Span(9, 11))),),
        ),
    ),
    figure_groups=(FigureGroup("men", "agree", (Place(0, 0),), "wording"),),
    models=Models("en_core_web_sm 3.8.0", None, ("fr",)),
)


def test_the_head_names_format_and_models():
    document = comparison_document(COMPARISON)

    assert document["format"] == "synoptic-comparison"
    assert document["version"] == 1
    assert document["generator"] == {
        "name": "synoptic",
        "version": __version__,
        "language_model": "en_core_web_sm 3.8.0",
        "sentence_model": None,
        "no_language_model_for": ["fr"],
    }


def test_an_article_tells_its_provenance_text_and_what_was_found():
    first, second = comparison_document(COMPARISON)["articles"]

    assert first == {
        "id": "A",
        "origin": "one.txt",
        "sha256": "aa",
        "source": "The Post",
        "title": None,
        "author": None,
        "url": None,
        "language": "en",
        "published": None,
        "updated": None,
        "via": ["AP"],
        "text": ONE.text,
        "furniture": ["Advert"],
        "sentences": [[0, 31]],
        "mentions": [{"span": [0, 9], "label": "PERSON", "entity": "e1"}],
        "roles": [],
        "quotes": [
            {
                "id": "A.q1",
                "kind": "mixed",
                "content": [16, 18],
                "clause": [15, 30],
                "cue": [10, 14],
                "speaker": [0, 9],
                "entity": "e1",
                "name": "Mara Vell",
                "means": "cue",
                "sure": 0.94,
            }
        ],
        "figures": [
            {
                "id": "A.f1",
                "span": [23, 30],
                "value": "300",
                "kind": "count",
                "qualifier": None,
                "unit": "man",
                "per": None,
            }
        ],
    }
    assert second["id"] == "B"
    assert second["quotes"][0]["cue"] is None
    assert second["quotes"][0]["speaker"] is None


def test_a_government_a_role_an_office_and_a_seat_are_told_where_there_are_some():
    first = replace(
        COMPARISON.analyses[0],
        mentions=(Mention(Span(0, 4), "PERSON"), Mention(Span(5, 9), "PLACE", governs=True)),
        roles=(Role(Span(0, 4), Span(10, 14), Span(5, 9)), Role(Span(0, 4), Span(16, 18))),
    )
    entities = (
        Entity("e1", "PERSON", "Mara", ("Mara",), (Office("host", "e2"), Office("guest"))),
        Entity("e2", "PLACE", "Vell", ("Vell",), seat_of="Norland"),
    )
    story = replace(
        COMPARISON,
        analyses=(first, COMPARISON.analyses[1]),
        mention_entities=(("e1", "e2"), ()),
        entities=entities,
    )
    document = comparison_document(story)

    assert document["articles"][0]["mentions"] == [
        {"span": [0, 4], "label": "PERSON", "entity": "e1"},
        {"span": [5, 9], "label": "PLACE", "entity": "e2", "government": True},
    ]
    assert document["articles"][0]["roles"] == [
        {"holder": [0, 4], "words": [10, 14], "body": [5, 9]},
        {"holder": [0, 4], "words": [16, 18], "body": None},
    ]
    assert document["entities"] == [
        {
            "id": "e1",
            "label": "PERSON",
            "name": "Mara",
            "forms": ["Mara"],
            "offices": [{"words": "host", "body": "e2"}, {"words": "guest", "body": None}],
        },
        {"id": "e2", "label": "PLACE", "name": "Vell", "forms": ["Vell"], "seat_of": "Norland"},
    ]


def test_what_ties_articles_together_names_them_by_letter():
    document = comparison_document(COMPARISON)
    a, b = {"article": "A", "span": [0, 31]}, {"article": "B", "span": [0, 12]}

    assert document["entities"] == [
        {"id": "e1", "label": "PERSON", "name": "Mara Vell", "forms": ["Mara Vell"]}
    ]
    assert document["matches"] == [
        {"a": a, "b": b, "kind": "reworded", "score": 0.9123, "class": "likely"}
    ]
    assert document["statements"] == [{"id": "s1", "passages": [a, b]}]
    assert document["quote_groups"] == [
        {
            "quotes": ["A.q1", "B.q1"],
            "possible": [],
            "speaker": "Mara Vell",
            "differs": ["wording", "meaning"],
            "contrasts": [
                {
                    "kind": "negation",
                    "a": {"article": "A", "span": [16, 18]},
                    "b": {"article": "B", "span": [9, 11]},
                }
            ],
        }
    ]
    assert document["figure_groups"] == [
        {
            "topic": "men",
            "status": "agree",
            "why": "wording",
            "figures": [{"article": "A", "span": [23, 30], "value": "300"}],
        }
    ]


def test_what_is_less_surely_of_a_group_is_told_apart():
    (group,) = COMPARISON.quote_groups
    told = replace(COMPARISON, quote_groups=(replace(group, unsure=(Place(1, 0),)),))
    (found,) = comparison_document(told)["quote_groups"]

    assert found["quotes"] == ["A.q1"]
    assert found["possible"] == ["B.q1"]


def test_figures_of_which_there_is_nothing_to_say_give_no_reason():
    alike = replace(COMPARISON, figure_groups=(FigureGroup("men", "agree", ()),))
    assert comparison_document(alike)["figure_groups"][0]["why"] is None


def test_what_the_user_said_of_figures_is_told():
    places = (Place(0, 0),)
    said = FigureGroup("men", "conflict", places, "", True, True, places, places)
    (found,) = comparison_document(replace(COMPARISON, figure_groups=(said,)))["figure_groups"]
    assert found["told"] == {
        "fact": True,
        "resolved": True,
        "holds": ["A.f1"],
        "errors": ["A.f1"],
    }

    resolved = replace(said, told=False, holds=(), errors=())
    (found,) = comparison_document(replace(COMPARISON, figure_groups=(resolved,)))["figure_groups"]
    assert found["told"] == {"resolved": True}
    assert "told" not in comparison_document(COMPARISON)["figure_groups"][0]


def test_an_error_of_one_article_is_told():
    told = replace(COMPARISON, lone_errors=(Place(0, 0),))
    first = comparison_document(told)["articles"][0]["figures"][0]

    assert first["told"] == {"error": True}
    assert "told" not in comparison_document(COMPARISON)["articles"][0]["figures"][0]


def test_the_clause_that_answers_is_told_beside_the_sentence():
    [match] = COMPARISON.matches
    told = replace(COMPARISON, matches=(replace(match, a_part=Span(15, 30)),))
    [found] = comparison_document(told)["matches"]

    assert found["a"] == {"article": "A", "span": [0, 31], "clause": [15, 30]}
    assert found["b"] == {"article": "B", "span": [0, 12]}


def test_only_a_match_that_the_user_told_of_says_so():
    (match,) = COMPARISON.matches
    told = replace(COMPARISON, matches=(match, replace(match, told=True)))

    one, other = comparison_document(told)["matches"]
    assert "told" not in one
    assert other == one | {"told": True}


def test_only_what_the_user_told_of_quotes_and_utterances_says_so():
    place = next(Place(a, 0) for a, analysis in enumerate(COMPARISON.analyses) if analysis.quotes)
    analysis = COMPARISON.analyses[place.article]
    quote = replace(analysis.quotes[0], told=("extent", "speaker"))
    analyses = list(COMPARISON.analyses)
    analyses[place.article] = replace(analysis, quotes=(quote, *analysis.quotes[1:]))
    group = QuoteGroup((place,), None, ())
    told = replace(
        COMPARISON,
        analyses=tuple(analyses),
        quote_groups=(group, replace(group, told=True)),
    )

    before = comparison_document(COMPARISON)["articles"][place.article]["quotes"][0]
    document = comparison_document(told)
    found = document["articles"][place.article]["quotes"][0]
    assert "told" not in before
    assert found == before | {"told": ["extent", "speaker"]}
    one, other = document["quote_groups"]
    assert "told" not in one
    assert other == one | {"told": True}


def test_what_was_only_read_has_articles_and_nothing_found():
    document = articles_document([ONE, TWO])

    assert set(document) == {"format", "version", "generator", "articles"}
    assert "sentences" not in document["articles"][0]
    assert document["generator"]["language_model"] is None


def test_the_file_is_utf8_json_even_where_the_text_holds_half_a_character(tmp_path):
    told = []
    file = tmp_path / "x.json"
    exporter = JsonExporter()
    exporter.write(Edition("S", COMPARISON), file, lambda *step: told.append(step))

    assert json.loads(file.read_text("utf-8")) == comparison_document(COMPARISON)
    assert "“no”" in file.read_text("utf-8")
    assert told == [(0, 1), (1, 1)]


def test_notes_are_the_users_and_not_in_the_comparison(tmp_path):
    file = tmp_path / "x.json"
    note = Note("n", "s", (target_on(ONE, None),), "Mine alone.", "2024-01-02", "2024-01-02")
    JsonExporter().write(Edition("S", COMPARISON, (note,)), file, silently)

    assert json.loads(file.read_text("utf-8")) == comparison_document(COMPARISON)


def test_a_dash_is_standard_output(capfdbinary):
    JsonExporter().write(Edition("S", COMPARISON), Path("-"), silently)

    assert json.loads(capfdbinary.readouterr().out)["version"] == 1


def test_a_document_that_cannot_be_written_is_explained(tmp_path):
    with pytest.raises(ExportFailed, match="could not be written"):
        JsonExporter().write(Edition("S", COMPARISON), tmp_path / "gone" / "x.json", silently)


def test_a_standard_output_that_takes_nothing_is_explained():
    program = (
        "from pathlib import Path\n"
        "from reader.errors import ExportFailed\n"
        "from reader.export.document import write_document\n"
        "try:\n"
        "    write_document({}, Path('-'))\n"
        "except ExportFailed as error:\n"
        "    raise SystemExit(str(error))\n"
    )
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", program],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert done.returncode == 1
    assert done.stderr.startswith("Standard output could not be written")
    assert done.stderr.count("\n") == 1

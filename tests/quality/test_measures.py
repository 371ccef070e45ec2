"""The measures themselves: a wrong answer costs, an optional one does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.analysis import Analysis, Figure, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import (
    Comparison,
    FigureGroup,
    Match,
    Models,
    Passage,
    Place,
    QuoteGroup,
)
from reader.model.text import Span
from tests.quality import measures
from tests.quality.measures import Rate
from tests.quality.story import Story

ONE = "“Nine  died,” Berg said.\n\nIt rained."
TWO = "Eleven died, said Berg.\n\nIt rained."

LABELS = {
    "sentences": {
        "1-a": [[0, 0, "“Nine died,” Berg said."], [0, 0, "It rained."], [0, 0, "Share this"]],
        "2-b": [[0, 0, "Eleven died, said Berg."], [0, 0, "It rained."]],
    },
    "body": {
        "1-a": {"boilerplate": ["1-a.002"], "metadata": [], "headings": []},
        "2-b": {"boilerplate": [], "metadata": [], "headings": []},
    },
    "quotes": [
        {"doc": "1-a", "sent": "1-a.000", "text": "Nine died,", "speaker": "Jo Berg"}
        | {"kind": "direct"},
        {"doc": "2-b", "sent": "2-b.000", "text": "Eleven died", "speaker": "Jo Berg"}
        | {"kind": "indirect"},
    ],
    "speaker_aliases": {"Jo Berg": ["Berg"]},
    "alignments": [{"a": "1-a.000", "b": "2-b.000", "relation": "same"}],
    "alignments_optional": [{"a": "1-a.001", "b": "2-b.001", "relation": "same"}],
    "quote_variants": [
        {
            "quotes": [
                {"doc": "1-a", "sent": "1-a.000", "text": "Nine died,"},
                {"doc": "2-b", "sent": "2-b.000", "text": "Eleven died"},
            ]
        }
    ],
    "entities": [{"canonical": "Jo Berg", "forms": {"1-a": ["Berg"], "2-b": ["Berg"]}}],
    "figures": [
        {
            "status": "conflict",
            "values": [
                {"doc": "1-a", "sent": "1-a.000", "text": "Nine"},
                {"doc": "2-b", "sent": "2-b.000", "text": "Eleven"},
            ],
        }
    ],
}

NOTHING = Comparison(
    articles=(Article("1-a.txt", "1", ONE), Article("2-b.txt", "2", TWO)),
    analyses=(Analysis(), Analysis()),
    mention_entities=((), ()),
    speakers=((), ()),
    speaker_names=((), ()),
    entities=(),
    matches=(),
    statements=(),
    quote_groups=(),
    figure_groups=(),
    models=Models(None, None),
)


def _found(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def _match(one, other):
    a, b = Passage(0, _found(ONE, one)), Passage(1, _found(TWO, other))
    return Match(a, b, "reworded", 0.9, "sure")


@pytest.fixture
def whole():
    """A comparison that finds all there is."""
    nine, eleven = _found(ONE, "Nine  died,"), _found(TWO, "Eleven died")
    quotes = (Quote("direct", nine, nine), Quote("indirect", eleven, eleven))
    analyses = tuple(
        Analysis(
            mentions=(Mention(_found(text, "Berg"), "PERSON"),),
            quotes=(quote,),
            figures=(Figure(_found(text, figure), value, "count"),),
        )
        for text, quote, figure, value in (
            (ONE, quotes[0], "Nine", "9"),
            (TWO, quotes[1], "Eleven", "11"),
        )
    )
    places = (Place(0, 0), Place(1, 0))
    return replace(
        NOTHING,
        analyses=analyses,
        speaker_names=(("Berg",), ("the Berg",)),
        matches=(_match("“Nine  died,” Berg said.", "Eleven died, said Berg."),),
        quote_groups=(QuoteGroup(places, "Berg", ()),),
        figure_groups=(FigureGroup("dead", "conflict", places),),
    )


def test_a_comparison_that_finds_all_is_right_throughout(whole):
    story = Story(LABELS, whole)

    assert measures.kept(story) == measures.removed(story) == 1
    assert measures.who(story, {"direct", "indirect"}) == Rate(2, 2, 2)
    assert measures.matches(story, {"sure"}) == measures.renderings(story) == Rate(1, 1, 1)
    assert measures.names_marked(story) == measures.facts(story) == measures.values(story) == 1


def test_a_comparison_that_finds_nothing_gets_nothing():
    story = Story(LABELS, NOTHING)

    assert measures.who(story, {"direct"}) == Rate(0, 0, 1)
    assert measures.matches(story, {"sure"}) == measures.renderings(story) == Rate(0, 0, 1)
    assert measures.names_marked(story) == measures.facts(story) == measures.values(story) == 0
    assert Rate(0, 0, 1).precision == Rate(0, 0, 1).recall == Rate(0, 0, 0).f1 == 0


def test_what_is_less_surely_of_a_group_counts_as_not_there_where_only_the_sure_is_asked(whole):
    (group,) = whole.quote_groups
    unsure = replace(whole, quote_groups=(replace(group, unsure=group.quotes[:1]),))

    assert measures.renderings(Story(LABELS, unsure)) == Rate(1, 1, 1)
    assert measures.renderings(Story(LABELS, unsure), sure=True) == Rate(0, 0, 1)


def test_a_wrong_name_makes_a_quote_wrong(whole):
    wrong = replace(whole, speaker_names=(("Lund",), (None,)))

    assert measures.who(Story(LABELS, wrong), {"direct", "indirect"}) == Rate(0, 2, 2)


def test_an_optional_match_counts_neither_way_and_a_wrong_one_costs(whole):
    more = (*whole.matches, _match("It rained.", "It rained."))
    wrong = (*more, _match("It rained.", "Eleven died, said Berg."))

    assert measures.matches(Story(LABELS, replace(whole, matches=more)), {"sure"}) == Rate(1, 1, 1)
    assert measures.matches(Story(LABELS, replace(whole, matches=wrong)), {"sure"}).precision < 1


def test_a_fact_shown_as_agreed_where_it_differs_is_not_found(whole):
    group = replace(whole.figure_groups[0], status="agree")

    assert measures.facts(Story(LABELS, replace(whole, figure_groups=(group,)))) == 0


def test_furniture_in_the_text_is_not_removed(whole):
    one = replace(whole.articles[0], text=ONE + "\n\nShare this")

    story = Story(LABELS, replace(whole, articles=(one, whole.articles[1])))

    assert measures.removed(story) == 0

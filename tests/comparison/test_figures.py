"""Figures over all articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from reader.comparison.figures import figure_groups
from reader.model.analysis import Analysis, Figure
from reader.model.article import Article
from reader.model.comparison import Match, Passage
from reader.model.text import Span

if TYPE_CHECKING:
    from reader.model.analysis import FigureKind

#: A figure is marked as "{kind value qualifier? unit? | words}", "-" for none.
_MARKED = re.compile(r"\{(\w+) (\S+) (\S+) (\S+) \| ([^}]+)\}")
_KINDS: dict[str, FigureKind] = {
    "count": "count",
    "amount": "amount",
    "share": "share",
    "date": "date",
    "duration": "duration",
}


def article(marked: str) -> tuple[Article, Analysis]:
    """Return the article whose figures are marked, one sentence a line."""
    text, found, last = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[last : match.start()]
        kind, value, qualifier, unit, words = match.groups()
        span = Span(len(text), len(text) + len(words))
        loosened, counted = (None if word == "-" else word for word in (qualifier, unit))
        found.append(Figure(span, value, _KINDS[kind], loosened, counted))
        text += words
        last = match.end()
    text += marked[last:]
    lines = tuple(Span(*line.span()) for line in re.finditer(r"[^\n]+", text))
    return Article("a.txt", "", text), Analysis(sentences=lines, figures=tuple(found))


def grouped(*marked: str, matches: tuple[Match, ...] = ()) -> list[tuple[str, str, list[str]]]:
    """Return topic, verdict and values of each group."""
    articles, analyses = zip(*(article(text) for text in marked), strict=True)
    return [
        (
            group.topic,
            group.status,
            [analyses[place.article].figures[place.index].value for place in group.figures],
        )
        for group in figure_groups(articles, analyses, matches)
    ]


FILLER = "\nRain fell on the town square.\nNobody could say why the gates were shut so early."


def test_the_same_number_of_the_same_agrees():
    assert grouped(
        "Some {count 3000 about soldier | 3,000 soldiers} guard the bridge." + FILLER,
        "The bridge is held by {count 3000 - soldier | 3,000 soldiers}." + FILLER,
    ) == [("soldiers", "agree", ["3000", "3000"])]


def test_another_number_of_the_same_in_the_same_words_conflicts():
    assert grouped(
        "The battle on the river killed {count 9 - person | nine people}." + FILLER,
        "The battle on the river killed {count 11 - person | eleven people}." + FILLER,
    ) == [("nine people", "conflict", ["9", "11"])]


def test_numbers_in_sentences_about_other_things_are_no_fact():
    assert (
        grouped(
            "The battle on the river killed {count 9 - person | nine people}." + FILLER,
            "A choir of {count 11 - person | eleven people} sang in church." + FILLER,
        )
        == []
    )


def test_figures_of_one_article_alone_are_no_group():
    once = "The battle killed {count 9 - person | nine people}."
    assert grouped(once + "\n" + once, "Nothing.") == []


def test_a_rare_number_is_one_fact_whatever_it_counts_is_called():
    assert grouped(
        "Exactly {count 1200 - monitor | 1,200 monitors} stay at the bridge." + FILLER,
        "At the bridge the {count 1200 - observer | 1,200 observers} remain." + FILLER,
    ) == [("monitors", "agree", ["1200", "1200"])]


def test_a_common_number_of_other_things_needs_more_in_common():
    assert (
        grouped(
            "The guards at the gate found {count 2 - boat | two boats} there." + FILLER,
            "Police arrested {count 2 - man | two men} near the gate later." + FILLER,
        )
        == []
    )


def test_other_kinds_and_other_numbers_of_other_things_are_never_one_fact():
    assert (
        grouped(
            "The war lasted {duration P6W - - | six weeks} and killed {count 6 - man | six men}.",
            "The war lasted {date 2020 - - | 2020} and killed {count 7 - cow | seven cows}.",
        )
        == []
    )


def test_ages_and_lengths_of_time_are_told_apart():
    assert (
        grouped(
            "The nurse Ada Finch, {duration P34Y - age | 34}, waited.",
            "The nurse Ada Finch, {duration P34Y - - | 34 years}, waited.",
        )
        == []
    )


def test_a_day_agrees_with_its_month_and_a_time_is_no_day():
    found = grouped(
        "The treaty on the river was signed on {date 1998-06-03 - - | 3 June 1998}." + FILLER,
        "The treaty on the river was signed in {date 1998-06 - - | June 1998}." + FILLER,
        "The treaty on the river was signed at {date T18:36 - - | 18:36}." + FILLER,
    )
    assert [(status, values) for _, status, values in found] == [
        ("agree", ["1998-06-03", "1998-06"])
    ]


def test_a_group_takes_in_every_article_that_states_the_fact():
    text = "The bridge is held by {{count {} - soldier | {} soldiers}}." + FILLER
    assert grouped(*(text.format(number, number) for number in ("84", "84", "96"))) == [
        ("soldiers", "conflict", ["84", "84", "96"])
    ]


def test_two_days_of_the_same_event_conflict():
    assert [
        verdict
        for _, verdict, _ in grouped(
            "The treaty on the river was signed on {date 1998-06-03 - - | 3 June 1998}." + FILLER,
            "The treaty on the river was signed on {date 1998-06-04 - - | 4 June 1998}." + FILLER,
        )
    ] == ["conflict"]


def test_the_same_length_of_the_same_event_agrees():
    assert [
        verdict
        for _, verdict, _ in grouped(
            "It was shut for {duration P6W - - | six weeks} over dredging." + FILLER,
            "A {duration P6W - - | six-week} closure over dredging." + FILLER,
        )
    ] == ["agree"]


@pytest.mark.parametrize(
    ("qualifier", "other", "verdict"),
    [("about", "3050", "agree"), ("about", "3500", "conflict"), ("-", "3050", "conflict")],
)
def test_numbers_agree_loosely_only_where_one_is_given_loosely(
    qualifier: str, other: str, verdict: str
):
    found = grouped(
        f"The guards of the bridge number {{count 3000 {qualifier} man | 3,000 men}}." + FILLER,
        f"The guards of the bridge number {{count {other} - man | {other} men}}." + FILLER,
    )
    assert [status for _, status, _ in found] == [verdict]


def test_a_word_for_a_number_agrees_with_the_same_word_alone():
    text = "On the quay {{count {} - docker | dockers}} marched to the gates." + FILLER
    assert grouped(text.format("hundreds"), text.format("hundreds"))[0][1] == "agree"
    assert grouped(text.format("hundreds"), text.format("300"))[0][1] == "conflict"


def test_one_length_in_other_units_agrees():
    text = "The river stayed shut for {{duration {} - - | {}}} over dredging." + FILLER
    assert (
        grouped(text.format("P6W", "six weeks"), text.format("P42D", "42 days"))[0][1] == "agree"
    )
    assert grouped(text.format("PT2H", "2 hours"), text.format("PT40M", "40 min"))[0][1] != "agree"


def test_a_differing_value_joins_only_its_best_counterpart_in_an_article():
    assert [
        values
        for _, _, values in grouped(
            "The old union of states fell in {date 1991 - - | 1991}, no, {date 2020 - - | 2020}.",
            "The old union of states fell in {date 1988 - - | 1988}." + FILLER,
        )
    ] == [["1991", "1988"]]


def test_a_topic_without_words_in_common_is_the_figure_itself():
    one = "She has {count 1200 - - | 1,200}." + FILLER
    assert grouped(one, one.replace("Rain", "Hail"))[0][0] == "1,200"


def test_a_match_of_the_sentences_is_evidence_for_one_fact():
    one = "The exchange of fire left {count 9 - person | nine people} dead at sea." + FILLER
    other = "The gun battle left {count 11 - person | eleven people} to lose their lives." + FILLER
    places = [
        Passage(index, article(text)[1].sentences[0]) for index, text in enumerate((one, other))
    ]
    match = Match(places[0], places[1], "reworded", 0.95, "sure")
    assert grouped(one, other) == []
    assert grouped(one, other, matches=(match,))[0][2] == ["9", "11"]


def test_a_story_without_figures_has_no_groups():
    assert grouped("It rained.", "") == []


def test_figures_that_stand_alone_share_nothing():
    assert grouped("{count 7 - - | 7}", "{count 7 - - | 7}") == []

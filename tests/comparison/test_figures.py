"""Figures over all articles."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, permutations
from typing import TYPE_CHECKING

import numpy as np
import pytest

from reader.comparison.encoder import SentenceVectors
from reader.comparison.figures import figure_groups
from reader.comparison.matches import matches as matched
from reader.model.analysis import Analysis, Figure, Mention
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
    """Return topic, verdict and values of each group; matches are those of the wording."""
    articles, analyses = zip(*(article(text) for text in marked), strict=True)
    found = matches or matched(articles, analyses, None)
    return [
        (
            group.topic,
            group.status,
            [analyses[place.article].figures[place.index].value for place in group.figures],
        )
        for group in figure_groups(articles, analyses, found)
    ]


def alike(*marked: str) -> tuple[Match, ...]:
    """Return the matches of the first sentences of each two articles."""
    places = [Passage(at, article(text)[1].sentences[0]) for at, text in enumerate(marked)]
    return tuple(Match(a, b, "reworded", 0.95, "sure") for a, b in combinations(places, 2))


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
    ) == [("people dead", "conflict", ["9", "11"])]


def test_a_count_that_an_article_gave_up_bears_out_no_other_and_hides_no_difference():
    told = (
        "The fire at the mill hurt {count 19 - person | nineteen people}." + FILLER,
        "The fire at the mill hurt {count 12 - person | twelve people}." + FILLER,
        "The fire at the mill hurt {count 12 - person | twelve people}, down from an earlier "
        "count of {count 19 - - | 19}." + FILLER,
    )
    for order in permutations(told):
        ((topic, status, values),) = grouped(*order)
        assert (topic, status, sorted(values)) == ("people hurt", "conflict", ["12", "12", "19"])


def test_a_part_of_a_count_is_not_held_against_a_count_of_others():
    fire = "The fire at the mill on the river killed "
    sailors = fire + "{count 6 - sailor | six sailors}." + FILLER
    part = ", including {count 5 - boy | five boys}." + FILLER
    assert grouped(fire + "{count 25 - person | 25 people}" + part, sailors) == [
        ("people dead", "conflict", ["25", "6"])
    ]


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


def test_figures_that_measure_other_things_are_never_one_fact():
    assert (
        grouped(
            "The tour lasted {duration P9W - - | nine weeks} and drew {count 6 - man | six men}.",
            "The tour lasted {date 1987 - - | 1987} and drew {share 6 - % | 6 %}.",
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
    told = (
        "The treaty on the river was signed on {date 1998-06-03 - - | 3 June 1998}." + FILLER,
        "The treaty on the river was signed in {date 1998-06 - - | June 1998}." + FILLER,
        "The treaty on the river was signed at {date T18:36 - - | 18:36}." + FILLER,
    )
    found = grouped(*told, matches=alike(*told))
    assert [(status, values) for _, status, values in found] == [
        ("agree", ["1998-06-03", "1998-06"])
    ]


def test_a_group_takes_in_every_article_that_states_the_fact():
    text = "The bridge is held by {{count {} - soldier | {} soldiers}}." + FILLER
    assert grouped(*(text.format(number, number) for number in ("84", "84", "96"))) == [
        ("soldiers", "conflict", ["84", "84", "96"])
    ]


def test_two_days_of_the_same_event_conflict():
    told = (
        "The treaty on the river was signed on {date 1998-06-03 - - | 3 June 1998}." + FILLER,
        "The treaty on the river was signed on {date 1998-06-04 - - | 4 June 1998}." + FILLER,
    )
    found = grouped(*told, matches=alike(*told))
    assert [verdict for _, verdict, _ in found] == ["conflict"]


def test_the_same_length_of_the_same_event_agrees():
    assert [
        verdict
        for _, verdict, _ in grouped(
            "It was shut for {duration P9W - - | nine weeks} over dredging." + FILLER,
            "A {duration P9W - - | nine-week} closure over dredging." + FILLER,
        )
    ] == ["agree"]


@pytest.mark.parametrize(
    ("qualifier", "other", "why"),
    [
        ("about", "3000", ("agree", "")),
        ("about", "3050", ("conflict", "precision")),
        ("about", "4500", ("conflict", "contradiction")),
        ("-", "3050", ("conflict", "contradiction")),
    ],
)
def test_numbers_differ_in_precision_only_where_one_is_given_loosely(
    qualifier: str, other: str, why: tuple[str, str]
):
    told = (
        f"The guards of the bridge number {{count 3000 {qualifier} man | such men}}." + FILLER,
        f"The guards of the bridge number {{count {other} - man | such men}}." + FILLER,
    )
    articles, analyses = zip(*map(article, told), strict=True)
    (group,) = figure_groups(articles, analyses, alike(*told))
    assert (group.status, group.why) == why


def test_a_word_for_a_number_agrees_with_that_word_alone():
    text = "On the quay {{count {} - docker | dockers}} marched to the gates." + FILLER
    assert grouped(text.format("hundreds"), text.format("hundreds"))[0][1] == "agree"
    assert grouped(text.format("hundreds"), text.format("300"))[0][1] == "conflict"
    assert grouped(text.format("hundreds"), text.format("9"))[0][1] == "conflict"


def test_one_length_in_other_units_agrees():
    text = "The river stayed shut for {{duration {} - - | {}}} over dredging." + FILLER
    assert (
        grouped(text.format("P9W", "nine weeks"), text.format("P63D", "63 days"))[0][1] == "agree"
    )
    assert grouped(text.format("PT2H", "2 hours"), text.format("PT40M", "40 min"))[0][1] != "agree"


LATER = "\nThe old union of states was missed by few in {date 2020 - - | 2020}."


def test_a_differing_value_joins_only_its_best_counterpart_in_an_article():
    told = (
        "The old union of states fell in {date 1991 - - | 1991}." + FILLER + LATER,
        "The old union of states fell in {date 1988 - - | 1988}." + FILLER,
    )
    found = grouped(*told, matches=alike(*told))
    assert [values for _, _, values in found] == [["1991", "1988"]]


def test_a_topic_without_words_in_common_is_the_figure_itself():
    one = "She has {count 1200 - - | 1,200}." + FILLER
    assert grouped(one, one.replace("Rain", "Hail"))[0][0] == "1,200"


def test_a_match_of_the_sentences_is_evidence_for_one_fact():
    one = "The raid on the warehouse took {count 9 - crate | nine crates} of tea." + FILLER
    other = "The robbers carried off {count 11 - box | eleven boxes}." + FILLER
    assert grouped(one, other) == []
    assert grouped(one, other, matches=alike(one, other))[0][2] == ["9", "11"]


def test_deaths_are_one_fact_however_they_are_told():
    assert grouped(
        "The crash near Aldby killed {count 9 - person | nine people} on the spot." + FILLER,
        "{count 11 - person | Eleven people} lost their lives in the crash near Aldby." + FILLER,
        "The crash near Aldby left {count 9 - person | nine people} dead." + FILLER,
    ) == [("people dead", "conflict", ["9", "11", "9"])]


def test_a_common_number_whom_the_same_befell_is_one_fact_whatever_they_are_called():
    found = grouped(
        "In the storm {count 5 - guard | five guards} of the harbour died." + FILLER,
        "{count 5 - sentry | Five sentries} died when waves hit the harbour." + FILLER,
    )
    assert [verdict for _, verdict, _ in found] == ["agree"]


def test_the_wounded_and_the_dead_are_never_one_fact():
    found = grouped(
        "In the crash {count 40 - person | forty people} were hurt." + FILLER,
        "In the crash {count 40 - person | forty people} were killed." + FILLER,
        "A choir of {count 41 - person | 41 people} sang at noon." + FILLER,
    )
    assert found == []


def test_the_wounded_are_counted_as_people():
    assert grouped(
        "After that {count 31 - person | 31 people} were injured." + FILLER,
        "Surgeons saw {count 31 - wounded | 31 wounded} at night." + FILLER,
    ) == [("people hurt", "agree", ["31", "31"])]


def test_no_article_gives_two_values_for_one_fact():
    text = "The pier was closed for {{duration {} - - | {}}} over the collapse of its roof."
    both = text.format("P9W", "nine weeks") + "\n" + text.format("P9D", "nine days")
    found = grouped(both + FILLER, text.format("P63D", "63 days") + FILLER)
    assert [values for _, _, values in found] == [["P9W", "P63D"]]


def test_an_article_may_repeat_a_value():
    text = "The pier was closed for {duration P9W - - | nine weeks} over the collapse of its roof."
    assert grouped(text + "\n" + text + FILLER, text + FILLER) == [
        ("pier was closed", "agree", ["P9W", "P9W", "P9W"])
    ]


def test_a_date_given_twice_in_a_sentence_is_one_fact():
    once = "The pier at Aldby fell on {date 2020-05-04 - - | 4 May}." + FILLER
    twice = (
        "The pier at Aldby fell on {date 2020-05-04 - - | Monday}, {date 2020-05-04 - - | 4 May}."
        + FILLER
    )
    assert [values for _, _, values in grouped(once, twice)] == [["2020-05-04"] * 3]


def test_a_day_later_is_no_fact():
    text = "The pier was closed {duration P1D - - | a day} later over the collapse of its roof."
    assert grouped(text + FILLER, text + FILLER) == []


def test_a_deadline_and_a_length_of_time_do_not_contradict_each_other():
    text = "The pier was closed {} {{duration PT{}H - - | some hours}} over the loose roof."
    assert grouped(text.format("within", 12) + FILLER, text.format("for", 40) + FILLER) == []


def test_a_vague_length_is_one_fact_with_an_exact_one_only_in_like_sentences():
    one = "The pier was closed for {duration weeks - - | weeks} over the loose roof." + FILLER
    other = "The pier was closed for {duration P20D - - | 20 days} over the loose roof." + FILLER
    far = "Two swans nested there for {duration P20D - - | 20 days} in May." + FILLER
    assert grouped(one, other) == [("pier was closed", "conflict", ["weeks", "P20D"])]
    assert grouped(one, far) == []


def test_a_year_that_names_its_event_is_one_fact_with_that_event_alone():
    storm = "The {date 1987 - - | 1987} storm ended with a flood at Aldby." + FILLER
    same = "Many recall the {date 1987 - - | 1987} storm near the lake." + FILLER
    deal = "The {date 1987 - - | 1987} treaty began with a flood at Aldby." + FILLER
    told = "A storm over the lake broke out in {date 1987 - - | 1987} near Aldby." + FILLER
    fall = "A poor harvest came in {date 1987 - - | 1987} near Aldby." + FILLER
    assert grouped(storm, same) == [("storm ended with a flood", "agree", ["1987", "1987"])]
    assert grouped(storm, deal) == []
    assert grouped(storm, told)[0][1] == "agree"
    assert grouped(storm, fall) == []


def test_dates_of_other_exactness_never_contradict_each_other():
    text = "The pier at Aldby was closed in {{date {} - - | then}} over the loose roof." + FILLER
    assert grouped(text.format("2019"), text.format("2020-05")) == []


def test_the_topic_of_an_age_is_who_has_it():
    text, plain = article("The nurse Ada Finch, {duration P34Y - age | 34}, waited." + FILLER)
    named = replace(plain, mentions=(Mention(Span(10, 19), "PERSON"),))
    for analysis, topic in ((named, "Ada Finch"), (plain, "nurse Ada Finch")):
        groups = figure_groups((text, text), (analysis, plain), ())
        assert [group.topic for group in groups] == [topic]


def test_the_topic_of_an_age_without_a_name_is_the_noun_beside_it():
    one = "A {duration P34Y - age | 34-year-old} volunteer with burns waited." + FILLER
    other = "A volunteer firefighter, {duration P34Y - age | 34}, waited." + FILLER
    assert [topic for topic, _, _ in grouped(one, other)] == ["volunteer"]
    assert [topic for topic, _, _ in grouped(other, one)] == ["volunteer firefighter"]


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("They sold {share 40 about % | about 40%} of their wool exports.", "wool exports"),
        ("The order shuts a {amount 9 - mile | 9-mile} (14 km) stretch of it.", "stretch"),
        (
            "The ferry had {count 214 - person | 214 people} on board when it left.",
            "people on board",
        ),
        ("Police arrested {count 214 - person | 214 people}.", "people held"),
        ("The talks went on for {duration PT40M - - | forty minutes}.", "talks went on"),
        ("The accord, signed on {date 1998-06-03 - - | 3 June 1998}, holds.", "accord"),
        ("On {date 1998-06-03 - - | 3 June 1998} both states signed it.", "states signed"),
        ("The mayor {date 1998-06-03 - - | today} opened the bridge.", "mayor opened the bridge"),
        (
            "Nine died in the storm, which began at {date 1998-06-03 - - | noon}.",
            "storm began",
        ),
        (
            "Ships cannot sail for {duration P7D - - | a week} of it, said Ada.",
            "Ships cannot sail",
        ),
    ],
)
def test_a_topic_is_what_stands_next_to_the_figure(sentence: str, topic: str):
    assert grouped(sentence + FILLER, sentence + FILLER)[0][0] == topic


@pytest.mark.parametrize("order", [*permutations(range(4))])
def test_the_order_of_the_articles_changes_no_group(order: tuple[int, ...]):
    texts = (
        "The crash near Aldby killed {count 9 - person | nine people} on {date 2020 - - | 2020}.",
        "In the crash near Aldby {count 11 - person | eleven people} died.",
        "The line near Aldby was shut for {duration P9W - - | nine weeks} after the crash.",
        "For {duration P40D - - | 40 days} the line near Aldby was shut after the crash.",
    )
    found = grouped(*(texts[index] + FILLER for index in order))
    assert sorted((verdict, sorted(values)) for _, verdict, values in found) == [
        ("conflict", ["11", "9"]),
        ("conflict", ["P40D", "P9W"]),
    ]


def test_a_story_without_figures_has_no_groups():
    assert grouped("It rained.", "") == []


def test_figures_that_stand_alone_share_nothing():
    assert grouped("{count 7 - - | 7}", "{count 9 - - | 9}") == []


def test_a_year_and_as_many_years_back_are_one_fact():
    read = [
        article("The water treaty was signed in {date 1996 - - | 1996}." + FILLER),
        article("The water treaty is {duration P28Y - - | 28 years} old." + FILLER),
    ]
    dated = [replace(one, published="2024-05-01") for one, _ in read]
    analyses = [analysis for _, analysis in read]
    (group,) = figure_groups(dated, analyses, matched(dated, analyses, None))
    assert (group.status, len(group.figures)) == ("agree", 2)


def test_what_has_nothing_in_common_but_its_sort_is_no_fact():
    one = "{count 9 - boat | Nine boats} sank." + FILLER
    other = "We saw {count 4 - elk | 4 elks}.\nNo wind blew."
    assert grouped(one, other) == []


def vectors_of(one: Article, analysis: Analysis) -> list[SentenceVectors]:
    """Return vectors of sentences in which equal words have one direction, others any."""
    found = []
    for sentence in analysis.sentences:
        words = list(re.finditer(r"\w+", sentence.of(one.text)))
        tokens = [
            np.random.default_rng(list(word[0].lower().encode())).normal(size=24) for word in words
        ]
        found.append(
            SentenceVectors(tuple(word.span() for word in words), np.array(tokens, np.float32))
        )
    return found


def by_sense(order: tuple[int, ...]) -> list[tuple[str, list[tuple[int, int]]]]:
    """Return verdict and figures of the groups of four articles, of which the last has no vectors.

    Figures are told by their article's number in the first order, whatever `order` is.
    """
    texts = (
        "The crash near Aldby killed {count 9 - person | nine people} on {date 2020 - - | 2020}.",
        "The crash near Aldby killed {count 11 - person | 11 people} in {date 2020 - - | 2020}.",
        "The line near Aldby was shut for {duration P9W - - | nine weeks} after the crash.",
        "For {duration P40D - - | 40 days} the line near Aldby was shut after the crash.",
    )
    read = [article(texts[index] + FILLER) for index in order]
    articles, analyses = zip(*read, strict=True)
    vectors = [
        None if index == len(texts) - 1 else vectors_of(*one)
        for index, one in zip(order, read, strict=True)
    ]
    groups = figure_groups(articles, analyses, matched(articles, analyses, None), vectors)
    return sorted(
        (one.status, sorted((order[at.article], at.index) for at in one.figures)) for one in groups
    )


@pytest.mark.parametrize("order", [*permutations(range(4))])
def test_the_order_of_the_articles_changes_no_group_by_sense_either(order: tuple[int, ...]):
    found = by_sense(order)
    assert found == by_sense((0, 1, 2, 3))
    assert ("conflict", [(2, 0), (3, 0)]) in found
    assert {verdict for verdict, _ in found} == {"agree", "conflict"}


def test_topics_of_figures_in_one_sentence_are_told_without_the_other_figures():
    both = "The flood of {date 2024-05 - - | May 2024} drowned {count 417 - sheep | 417 sheep}."
    assert sorted(topic for topic, _, _ in grouped(both + FILLER, both + FILLER)) == [
        "flood",
        "sheep",
    ]

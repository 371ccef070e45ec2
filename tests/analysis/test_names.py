"""Names in one article."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.names import mentions

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse

    Parser = Callable[[str], Parse]


def named(parse: Parser, text: str) -> list[tuple[str, str]]:
    """Return the words and label of each name."""
    return [(mention.span.of(text), mention.label) for mention in mentions(parse(text))]


def words(parse: Parser, text: str) -> list[str]:
    return [word for word, _ in named(parse, text)]


def test_a_name_found_once_is_found_everywhere_as_a_whole_word(parse: Parser):
    text = (
        "The nurse Ada Finch spoke in Oslo. Rain fell on Oslo and on Finch. "
        "Finches sang, but not for Finch."
    )
    assert words(parse, text) == ["Ada Finch", "Oslo", "Oslo", "Finch", "Finch"]


def test_all_mentions_of_a_name_have_one_label(parse: Parser):
    text = (
        "Dravenia said no. The minister left Dravenia. Soldiers from Dravenia came. "
        "It rained in Dravenia. The Dravenian army stayed in Dravenia."
    )
    assert {label for word, label in named(parse, text) if word == "Dravenia"} == {"PLACE"}


def test_titles_are_no_part_of_a_person(parse: Parser):
    text = "Prime Minister Ada Finch met President Tom Marlow and spokesman Karl Brandt."
    assert named(parse, text) == [
        ("Ada Finch", "PERSON"),
        ("Tom Marlow", "PERSON"),
        ("Karl Brandt", "PERSON"),
    ]


def test_an_article_and_a_possessive_are_no_part_of_a_name(parse: Parser):
    text = "The United Nations’ envoy thanked Norway’s king."
    assert words(parse, text) == ["United Nations", "Norway"]


@pytest.mark.parametrize(
    "body",
    [
        "Norway’s foreign ministry",
        "Norway’s Ministry of Foreign Affairs",
        "Norwegian foreign ministry",
        "Norwegian Ministry of Culture and Sport",
        "Dravenia’s breakaway Defence Ministry",
        "foreign ministry of Dravenia",
        "peacekeeping contingent of the Dravenian Federation",
        "Security Council",
        "US military",
        "Dravenia’s State Border Guard Service",
        "Norwegian troops",
        "Dravenia’s Marka-run health ministry",
    ],
)
def test_a_body_is_named_with_whose_it_is_and_what_for(parse: Parser, body: str):
    article = "" if "’s" in body else "the "
    assert (body, "ORG") in named(parse, f"On Tuesday {article}{body} denied the report.")


@pytest.mark.parametrize(
    "text",
    [
        "The ministry denied it.",
        "Police denied it.",
        "The foreign ministry denied it.",
        "Armed troops denied it.",
        "It was Tuesday’s council that denied it.",
        "Its own council denied it.",
    ],
)
def test_a_body_without_a_name_is_none(parse: Parser, text: str):
    assert named(parse, text) == []


def test_a_body_with_a_capital_needs_no_other_name_inside_a_sentence(parse: Parser):
    assert named(parse, "It was up to Parliament and to the Upper-Dravena’s army.") == [
        ("Parliament", "ORG"),
        ("Upper-Dravena’s army", "ORG"),
    ]


def test_an_adjective_is_no_head_of_a_body(parse: Parser):
    assert words(parse, "Norway’s military aid and a Norwegian company helped.") == [
        "Norway",
        "Norwegian",
    ]


def test_a_short_last_name_is_not_looked_for_alone(parse: Parser):
    assert words(parse, "The nurse Ada Li left. It was Li who stayed.")[0] == "Ada Li"


def test_a_body_in_apposition_is_named_by_its_name(parse: Parser):
    assert words(parse, "The Norwegian news agency Ruta reported it.") == ["Norwegian", "Ruta"]


def test_peoples_and_faiths_are_groups(parse: Parser):
    text = "Many Norwegians and some Muslim villagers met French farmers."
    assert named(parse, text) == [
        ("Norwegians", "GROUP"),
        ("Muslim", "GROUP"),
        ("French", "GROUP"),
    ]


def test_an_unknown_people_is_known_by_its_land(parse: Parser):
    text = "Talks in Dravenia failed. A Dravenian boat left. It rained in Dravenia."
    assert ("Dravenian", "GROUP") in named(parse, text)


def test_the_words_in_and_around_a_name_tell_what_it_is(parse: Parser):
    text = (
        "The ferry Marlis left Lake Una. The town of Brakk lies on the Una. "
        "Both signed the Brakk Accord after the Winter War, wrote The Brakk Gazette."
    )
    labels = dict(named(parse, text))
    assert labels["Marlis"] == "OTHER"
    assert labels["Lake Una"] == labels["Una"] == labels["Brakk"] == "PLACE"
    assert labels["Brakk Accord"] == "OTHER"
    assert labels["Winter War"] == "EVENT"
    assert labels["Brakk Gazette"] == "ORG"


@pytest.mark.parametrize(
    "text",
    ["The river Una rose.", "They met in the Una region.", "It is in the district of Una."],
)
def test_a_word_for_a_kind_of_place_beside_a_name_tells_that_it_is_one(parse: Parser, text: str):
    assert named(parse, text) == [("Una", "PLACE")]


def test_a_double_name_that_the_model_passes_over_is_found(parse: Parser):
    assert words(parse, "He met Trans-Una members by Lake Brakk.") == ["Trans-Una", "Lake Brakk"]


def test_a_town_that_somebody_entered_is_a_place(parse: Parser):
    assert ("Rafah", "PLACE") in named(parse, "They told him that the army would enter Rafah.")


def test_a_day_before_a_body_is_no_part_of_it(parse: Parser):
    assert words(parse, "It met on Tuesday. The Tuesday council was short.") == []


def test_a_person_before_a_body_is_no_part_of_it(parse: Parser):
    assert "Editor council" not in words(parse, "He praised the Editor council for it.")


def test_a_body_and_its_place_are_two_names(parse: Parser):
    text = "The Foreign Ministry in Orvany was cooler: it wanted, it said, “the papers.”"
    assert named(parse, text) == [("Foreign Ministry", "ORG"), ("Orvany", "PLACE")]


def test_a_lone_letter_to_post_on_is_a_name(parse: Parser):
    assert words(parse, "She wrote on X that it rained, with vitamin X and on X rays.") == ["X"]
    assert words(parse, "She wrote on X") == ["X"]


def test_what_a_body_is_of_belongs_to_its_name_only_where_it_names(parse: Parser):
    assert words(parse, "He asked the Council of old men in the hills.") == ["Council"]


def test_what_is_said_of_a_name_tells_that_it_is_a_person(parse: Parser):
    text = "Hilde Brask, the retired admiral, met Oda Lund, who teaches, and Per Ek, 61, a monk."
    assert {label for _, label in named(parse, text)} == {"PERSON"}


def test_parts_of_a_double_name_are_labelled_as_the_whole(parse: Parser):
    text = "They live in Upper-Dravena. It rained in Upper-Dravena. Others fled from Dravena."
    assert {label for _, label in named(parse, text)} == {"PLACE"}


def test_an_opening_in_capitals_is_known_by_the_name_elsewhere(parse: Parser):
    text = "DRAVENIA HAS ACCUSED its neighbour.\n\nIt rained in Dravenia. Dravenia is wet."
    assert words(parse, text) == ["DRAVENIA", "Dravenia", "Dravenia"]


@pytest.mark.parametrize(
    "text",
    [
        "READ MORE STORIES HERE NOW",
        "It was Tuesday in October 2023.",
        "Ten River Cruises That Will Not Get You Wet",
        "",
    ],
)
def test_capitals_that_name_nobody_are_no_names(parse: Parser, text: str):
    assert named(parse, text) == []


def test_a_stray_word_before_a_known_name_is_cut_off(parse: Parser):
    text = (
        "Kaldoria said no. Grim Kaldoria waited. It rained in Kaldoria. "
        "The villagers left mostly Muslim Norway."
    )
    found = words(parse, text)
    assert "Grim Kaldoria" not in found
    assert found.count("Kaldoria") == 3
    assert "Norway" in found


def test_a_first_name_is_no_stray_word_though_the_last_name_may_be_a_place(parse: Parser):
    text = (
        "Rosa Delgado has lived in Tucson since she was 4.\n\n"
        "“They said bring your documents,” Delgado, 32, said."
    )
    assert words(parse, text) == ["Rosa Delgado", "Tucson", "Delgado"]


def test_an_age_and_what_a_body_makes_tell_of_a_name(parse: Parser):
    assert ("Yusuf", "PERSON") in named(parse, "Yusuf, a 19-year-old from Aleppo, had left.")
    assert ("Halcyon Bio", "ORG") in named(parse, "Drugmaker Halcyon Bio said it would recall it.")
    text = "The family got a basket from the operator, Gulf Meridian Transmission, on Monday."
    assert named(parse, text) == [("Gulf Meridian Transmission", "ORG")]


def test_a_full_name_at_the_start_of_a_sentence_is_kept_whole(parse: Parser):
    text = "Ada Finch left. Later Finch came back, said the nurse Ada Finch."
    assert words(parse, text) == ["Ada Finch", "Finch", "Ada Finch"]


def test_a_word_that_is_a_name_elsewhere_is_none_where_it_opens_a_sentence(parse: Parser):
    text = "The teacher Halda Brisk left. Brisk winds blew. A brisk walk helped Brisk."
    assert words(parse, text) == ["Halda Brisk", "Brisk"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A late penalty by City ace Marlon Deeks went in.", ["City", "Marlon Deeks"]),
        ("They said that Verlengo of the FAO told reporters so.", ["Verlengo", "FAO"]),
        ("He told stunned friends that he is OFF.", []),
        ("Her Coastal Alliance party lost.", ["Coastal Alliance"]),
        ("Paula March left. It was agreed in March, said March.", ["Paula March", "March"]),
    ],
)
def test_a_name_holds_what_belongs_to_it_and_no_more(parse: Parser, text: str, names: list[str]):
    assert words(parse, text) == names


def test_a_club_is_known_by_its_last_word_before_a_noun_even_where_a_sentence_opens(
    parse: Parser,
):
    text = (
        "It was won by Marston Athletic. Athletic captain Ann Lee sang. Athletic and loud she was."
    )
    assert words(parse, text).count("Athletic") == 1


def test_a_law_does_not_swallow_the_body_that_made_it(parse: Parser):
    text = "He points to the Code of the International Maritime Organization as well."
    assert "International Maritime Organization" in words(parse, text)


def test_names_in_brackets_and_lists_are_told_apart(parse: Parser):
    text = "Pictures came from Ada Finch/Ruta and (Oslo) Bergen."
    assert "Ada Finch" in words(parse, text)
    assert "Bergen" in words(parse, text)


@settings(max_examples=80, deadline=None)
@given(
    text=st.lists(
        st.sampled_from(
            [
                "Ada",
                "Finch",
                "the",
                "Norway",
                "’s",
                "foreign",
                "ministry",
                "of",
                ",",
                ".",
                "in",
                "UN",
                "Security",
                "Council",
                "said",
                "-",
                "Norwegian",
                "troops",
                "\n\n",
                "MR",
                "“",
                "”",
                "Lake",
                "Tuesday",
                "(",
                ")",
                "and",
                "Minister",
                "NORWAY",
                "army",
                "'",
            ]
        ),
        max_size=20,
    ).map(" ".join)
)
def test_names_never_overlap_and_never_cross_a_sentence(parse: Parser, text: str):
    parsed = parse(text)
    spans = [mention.span for mention in mentions(parsed)]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(any(line.covers(span) for line in parsed.sentences) for span in spans)

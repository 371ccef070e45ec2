"""What articles tell each other about names."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.names_story import labelled_as, told_together
from reader.model.analysis import Analysis
from reader.model.comparison import Entity
from reader.model.text import Span
from tests.comparison.marked import article


def told(*marked: str) -> list[list[tuple[str, str]]]:
    """Return words and label of each name in each article."""
    articles, analyses = zip(*(article(text) for text in marked), strict=True)
    ended = [
        Analysis(sentences=_sentences(one.text), mentions=analysis.mentions)
        for one, analysis in zip(articles, analyses, strict=True)
    ]
    together = told_together(articles, ended)
    return [
        [(mention.span.of(one.text), mention.label) for mention in analysis.mentions]
        for one, analysis in zip(articles, together, strict=True)
    ]


def _sentences(text: str) -> tuple[Span, ...]:
    starts = [0, *(at + 2 for at in range(len(text) - 2) if text[at : at + 2] == ". ")]
    return tuple(Span(a, b) for a, b in pairwise([*starts, len(text)]) if a < b)


@pytest.mark.parametrize(
    ("other", "name"),
    [
        ("Nobody saw Ada Finch again.", "Ada Finch"),
        ("Nobody saw ADA FINCH again.", "ADA FINCH"),
        ("It went to Skarvlin on Monday.", "Skarvlin"),
        ("SKARVLIN bosses said no.", "SKARVLIN"),
        ("Riga wants it.", "Riga"),
        ("It belongs to Kolm and Vale now.", "Kolm and Vale"),
    ],
)
def test_a_name_of_one_article_is_found_in_another(other: str, name: str) -> None:
    known = "[PERSON Ada Finch] of [ORG Skarvlin] left [PLACE Riga] with [ORG Kolm & Vale]."
    assert name in [words for words, _ in told(known, other)[1]]


@pytest.mark.parametrize(
    "other",
    [
        "Hope was all they had.",
        "He met Dag Hope Moe there.",
        "They came from Hope-Una by bus.",
        "They came from Una-Hope by bus.",
        "There was hope. Hope was lost.",
        "The Jo was old.",
    ],
)
def test_a_common_word_or_a_part_of_a_longer_name_is_no_name(other: str) -> None:
    known = "[PERSON Hope] and [PERSON Jo] left in hope."
    assert told(known, other)[1] == []


def test_a_word_that_the_analysis_passed_over_where_a_sentence_opens_stays_so() -> None:
    text = "[PERSON Dag Storm] left with [PERSON Storm]. Storm winds blew."
    assert len(told(text)[0]) == 2


def test_a_name_of_two_sorts_is_not_looked_for() -> None:
    assert told("[PERSON Tessa] and [EVENT Tessa] came.", "It was Tessa again.")[1] == []


def test_a_name_has_the_label_that_most_articles_give_it() -> None:
    found = told("[PLACE Oster] and [PLACE Oster]", "[PERSON Oster] left.")
    assert found[1] == [("Oster", "PLACE")]


def test_two_things_of_one_name_keep_their_labels() -> None:
    found = told("[PERSON Kari Brandt] and the [OTHER Kari Brandt]", "[PERSON Kari Brandt]")
    assert [label for _, label in found[0]] == ["PERSON", "OTHER"]


@pytest.mark.parametrize(
    ("one", "other", "label"),
    [
        ("[PERSON Dag Moe] left.", "[PLACE Moe] slept. [PLACE Moe] woke.", "PERSON"),
        ("[ORG Audra Foods plc] left.", "[PLACE Audra Foods] slept.", "ORG"),
        ("[EVENT Operation Dawn] began.", "[PERSON Dawn] ended.", "EVENT"),
        ("It rained in [PLACE Zarni].", "[PERSON Zarny] fell.", "PLACE"),
        ("[PLACE Oster] left.", "Mr [PERSON Oster] left.", "PERSON"),
        ("[ORG Clean Fields International] left.", "[PERSON Clean Fields] slept.", "ORG"),
        ("[ORG Clube Ribeira Alta] left.", "[PERSON Ribeira Alta] slept.", "ORG"),
        ("[ORG Orsini Foods SpA] left. [PERSON Ada Orsini] left.", "[ORG Orsini] slept.", "ORG"),
        ("[EVENT Tessa] hit. [EVENT Tessa] left.", "Little [PERSON Tessa] slept.", "PERSON"),
        ("[ORG Una] left. [ORG Una] won.", "He ran the [PLACE Una] branch.", "PLACE"),
        ("[PERSON Dag Moe] left.", "The [GROUP Moe] family left.", "GROUP"),
    ],
)
def test_longer_names_spellings_and_words_before_a_name_say_what_it_is(
    one: str, other: str, label: str
) -> None:
    assert told(one, other)[1][0][1] == label


def test_partners_are_one_firm_where_another_article_says_so() -> None:
    firm = "It belongs to [ORG Kolm & Vale]."
    found = told(firm, "It hit [PERSON Kolm] and [PERSON Vale] and [PERSON Moe].")
    assert found[1] == [("Kolm and Vale", "ORG"), ("Moe", "PERSON")]
    assert len(told(firm, "It hit [PERSON Vale] and [PERSON Kolm].")[1]) == 2


def test_a_mention_is_labelled_as_what_it_names() -> None:
    _, analysis = article("[PLACE Audra] and [ORG Audra Foods]")
    known = (Entity("e1", "ORG", "Audra Foods", ("Audra Foods", "Audra")),)
    (after,) = labelled_as([analysis], known, [["e1", None]])
    assert [mention.label for mention in after.mentions] == ["ORG", "ORG"]


@given(
    st.lists(
        st.lists(
            st.sampled_from(
                ["[PERSON Ada Finch]", "Ada", "Finch", "[PLACE Una]", "Una", "and", "&", ". ", "("]
            ),
            max_size=12,
        ).map(" ".join),
        min_size=1,
        max_size=3,
    )
)
def test_names_never_overlap_and_none_is_lost(marked: list[str]) -> None:
    articles, analyses = zip(*(article(text) for text in marked), strict=True)
    for before, after in zip(analyses, told_together(articles, analyses), strict=True):
        spans = [mention.span for mention in after.mentions]
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert {mention.span for mention in before.mentions} <= set(spans)

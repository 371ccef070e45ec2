"""Who is quoted, with how many words, in which renderings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import Office
from reader.ui.cards.card import Bar
from reader.ui.cards.quotes import quote_list, reached
from reader.ui.cards.quotes_filter import QuoteFilter


@pytest.fixture
def cards(comparison, differ):
    return quote_list(comparison, differ).speakers


def test_speakers_are_ranked_by_words_quoted_and_the_unnamed_come_last(cards):
    assert [card.heading for card in cards] == ["Mira Tolk", "Jan Brek", "Speaker not named"]
    assert [card.trailing for card in cards] == ["2 quotes", "1 quote", "1 quote"]


def test_bars_count_words_inside_marks_by_article_none_where_all_is_reported(cards):
    assert cards[0].bars == (Bar("A", 5), Bar("B", 0))
    assert cards[0].scale == 5


def test_where_nothing_is_in_marks_there_is_a_scale_all_the_same(comparison, differ):
    (quote,) = comparison.analyses[0].quotes
    found = (replace(comparison.analyses[0], quotes=(replace(quote, kind="indirect"),)),)
    alone = replace(comparison, articles=comparison.articles[:1], analyses=found, quote_groups=())

    (tolk,) = quote_list(alone, differ).speakers
    assert (tolk.scale, tolk.bars, tolk.detail) == (
        1,
        (),
        "only reported, without quotation marks, in A",
    )


def test_a_group_stands_below_each_of_its_speakers(cards, place, comparison, differ):
    tolk, brek, _nobody = cards
    assert tolk.children[0].cells == brek.children[0].cells
    known = quote_list(comparison, differ)
    saw = place(0, "We saw nothing at all,")
    assert known.keys[saw] == tolk.children[0].key
    assert known.shown[saw] == [tolk.children[0].key, brek.children[0].key]


def test_what_several_say_at_one_place_is_listed_once_below_each(comparison, differ):
    keys = [
        child.key for card in quote_list(comparison, differ).speakers for child in card.children
    ]

    assert len(keys) == len(set(keys)) == 4


def test_in_a_story_of_one_article_nothing_is_only_there(comparison, differ):
    alone = replace(
        comparison,
        articles=comparison.articles[:1],
        analyses=comparison.analyses[:1],
        quote_groups=(),
    )
    known = quote_list(alone, differ)

    assert known.speakers[0].children[0].tags == ()
    assert known.narrowed(QuoteFilter(differs="only")) == ((), 0)


def test_no_quotes_make_no_cards(comparison, differ):
    none = replace(comparison, analyses=(), quote_groups=())

    assert quote_list(none, differ).speakers == ()


def test_a_speaker_is_told_by_office_or_by_the_government_spoken_for(comparison, differ):
    sorn, tolk = comparison.entities
    office = replace(tolk, offices=(Office("keeper", "e1"), Office("diver")))
    known = replace(comparison, entities=(sorn, office))
    told = {card.heading: card.detail for card in quote_list(known, differ).speakers}
    assert told == {"Mira Tolk": "keeper · Sorn", "Jan Brek": "", "Speaker not named": ""}
    seat = replace(office, seat_of="Norland")
    first = quote_list(replace(comparison, entities=(sorn, seat)), differ).speakers[0]
    assert (first.heading, first.detail) == ("Mira Tolk", "for the government of Norland")


def test_two_speakers_of_one_name_have_cards_of_their_own(comparison, differ):
    same = replace(
        comparison, speaker_names=(("Mira Tolk",), ("Mira Tolk", "Mira Tolk", None), ())
    )
    known = quote_list(same, differ)

    assert [card.key for card in known.speakers[:2]] == [
        "speaker Mira Tolk",
        "speaker Mira Tolk mira tolk",
    ]
    assert [*known.voices.values()] == ["e2", "mira tolk", ""]


def test_only_what_is_asked_for_is_listed_and_counted(comparison, differ):
    known = quote_list(comparison, differ)
    everything, total = known.narrowed(QuoteFilter())
    assert (everything, total) == (known.speakers, 4)
    cards, number = known.narrowed(QuoteFilter(article=comparison.articles[1].key))
    assert [card.heading for card in cards] == ["Mira Tolk", "Jan Brek", "Speaker not named"]
    assert [card.trailing for card in cards] == ["1 of 2 quotes", "1 quote", "1 quote"]
    assert number == 3
    cards, number = known.narrowed(QuoteFilter(differs="speaker", text="MIRA"))
    assert ([card.heading for card in cards], number) == (["Mira Tolk"], 1)


def test_the_place_reached_is_known_to_every_cell(cards, place):
    saw = place(0, "We saw nothing at all,")

    assert {cell.reached for cell in reached(cards[0].children[0], saw).cells} == {saw}


def test_of_how_many_quotes_the_renderings_differ_is_counted(comparison, differ):
    assert quote_list(comparison, differ).differing == {
        "meaning": 0,
        "speaker": 2,
        "wording": 2,
        "only": 2,
    }

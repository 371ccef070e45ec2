"""Each correction is a card, none is left out."""

from __future__ import annotations

from reader.ui.cards.told import moment
from reader.ui.cards.whereabouts import Whereabouts
from reader.ui.corrections.cards import UNFITTING, correction_cards
from tests.ui.corrections.conftest import TIME


def words(cell):
    return "".join(run.text for run in cell.runs)


def test_a_correction_says_where_it_stands_in_which_words(where, spoken, place):
    (card,) = correction_cards([spoken], frozenset(), where)
    (cell,) = card.cells

    assert card.key == spoken.id
    assert card.heading == "Speaker: Mira Tolk → Jan Brek"
    assert card.detail.startswith("every quote of Mira Tolk in this story")
    assert card.trailing == moment(TIME)
    assert (cell.letters, words(cell)) == (("A",), "“We saw nothing at all,”")
    assert card.targets == (place(0, "We saw nothing at all,"),)


def test_both_passages_of_a_match_are_shown_as_they_stand(where, unmatched, comparison):
    (card,) = correction_cards([unmatched], frozenset(), where)

    assert [cell.letters for cell in card.cells] == [("A",), ("B",)]
    assert words(card.cells[0]) == "The lighthouse of Sorn went dark on Friday."
    assert card.targets == (comparison.matches[0].a, comparison.matches[0].b)


def test_what_no_longer_fits_comes_last_under_its_heading_with_the_reason(
    where, spoken, unquoted, unmatched
):
    cards = correction_cards([spoken, unquoted, unmatched], {spoken.id, unmatched.id}, where)

    assert [card.key for card in cards] == [unquoted.id, UNFITTING, spoken.id, unmatched.id]
    assert cards[0].runs == ()
    assert [run.text for run in cards[3].runs] == [
        "the program does not match these passages any more"
    ]
    assert "No longer fits" in cards[1].heading


def test_an_article_that_is_gone_has_no_letter_and_cannot_be_gone_to(articles, spoken):
    (_, card) = correction_cards([spoken], {spoken.id}, Whereabouts(articles[1:]))

    assert card.cells[0].letters == ()
    assert card.targets == ()
    assert "We saw nothing at all" in card.spoken()

"""The user's notes as cards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.note import Note
from reader.model.target import target_on
from reader.ui.cards.notes import TRAY, note_cards, notes_counted, quoted, why_lost
from reader.ui.cards.whereabouts import Whereabouts


@pytest.fixture
def noted(articles, place):
    """Make a note on words of some articles, (article, words) each; no words: the whole one."""

    def make(*spots, **changes):
        targets = tuple(
            target_on(articles[at], place(at, words).span if words else None)
            for at, words in spots
        )
        changed = "2024-10-14T10:00:00+00:00"
        return replace(Note("k", "s", targets, "Which?", changed, changed), **changes)

    return make


@pytest.fixture
def card_of(articles):
    def make(note, meanings=None):
        return note_cards([note], Whereabouts(articles), meanings or {})[-1]

    return make


def words(cell):
    return "".join(run.text for run in cell.runs)


def test_a_note_shows_where_it_is_what_it_is_about_and_its_words(card_of, noted, place):
    card = card_of(noted((0, "The lamp")))

    assert (card.key, card.letters, card.heading) == ("k", ("A",), "Sorn Gazette")
    assert [words(cell) for cell in card.cells] == ["“The lamp”"]
    assert card.cells[0].letters == ()
    assert [(run.text, run.role) for run in card.runs] == [("Which?", "note")]
    assert card.targets == (place(0, "The lamp"),)
    assert card.trailing.startswith("14 Oct 2024")


def test_a_note_shows_its_colour_what_that_means_its_status_and_its_tags(card_of, noted):
    note = noted((0, "The lamp"), color="rose", status="to check", tags=("a", "b c"))
    card = card_of(note, {"rose": "contradiction"})

    assert (card.pen, card.detail) == ("rose", "contradiction")
    assert [(tag.text, tag.tone) for tag in card.tags] == [
        ("To check", "status"),
        ("a", "neutral"),
        ("b c", "neutral"),
    ]
    assert card_of(note).detail == "Rose"


def test_a_note_with_several_places_leads_to_each_in_the_order_given(card_of, noted, place):
    card = card_of(noted((1, "Friday"), (0, "The lamp"), (0, "went dark")))

    assert (card.letters, card.heading) == (("A", "B"), "Sorn Gazette, Pilot")
    assert [(cell.letters, words(cell)) for cell in card.cells] == [
        (("B",), "“Friday”"),
        (("A",), "“The lamp”"),
        (("A",), "“went dark”"),
    ]
    assert card.targets == (place(1, "Friday"), place(0, "The lamp"), place(0, "went dark"))
    assert [cell.target for cell in card.cells] == list(card.targets)


def test_an_empty_note_one_on_the_whole_article_and_one_on_the_story_say_so(card_of, noted):
    whole, story = card_of(noted((0, ""), body="")), card_of(noted())

    assert words(whole.cells[0]) == "on the whole article"
    assert [run.role for run in whole.runs] == ["faint"]
    assert (story.heading, story.letters, story.cells, story.targets) == ("Story", (), (), ())


def test_what_lost_its_place_stands_below_a_heading_and_says_which_words_and_why(
    articles, noted, place
):
    good, lamp = noted((0, "The lamp")), noted((0, "The lamp"), id="lamp")
    changed = replace(lamp.targets[0], exact="The lump")
    lost = replace(lamp, targets=(changed, good.targets[0]))
    gone = noted((2, "Sorn"), id="gone")
    cards = note_cards([good, lost, gone], Whereabouts(articles[:2]), {})

    assert [card.key for card in cards] == ["k", TRAY, "lamp", "gone"]
    assert cards[1].heading == "Without a place"
    assert words(cards[2].cells[0]) == "“The lump” – these words were not found in the new version"
    assert words(cards[2].cells[1]) == "“The lamp”"
    assert cards[2].targets == (place(0, "The lamp"),)
    assert words(cards[3].cells[0]) == "“Sorn” – the article is not in the story"
    assert cards[3].heading == "Place not found"


def test_a_whole_article_that_is_gone_is_told_without_words(articles, noted):
    (target,) = noted((2, "")).targets
    (_, card) = note_cards([noted((2, ""))], Whereabouts(articles[:2]), {})

    assert words(card.cells[0]) == "– the article is not in the story"
    assert why_lost(target, Whereabouts(articles[:2])) == "the article is not in the story"


def test_without_lost_notes_there_is_no_heading(articles, noted):
    assert [card.key for card in note_cards([noted()], Whereabouts(articles), {})] == ["k"]


def test_long_words_are_cut_between_two_of_them_and_lines_run_on(noted):
    (target,) = noted((0, "The lamp")).targets

    assert quoted(replace(target, exact="One\n\ntwo")) == "“One two”"
    assert quoted(replace(target, exact='"cut in half"')) == '"cut in half"'
    long = quoted(replace(target, exact="harbour " * 99))
    assert long.endswith("harbour …”")
    assert len(long) < 250


def test_a_screen_reader_is_told_all_of_it(card_of, noted):
    note = noted((0, "The lamp"), (1, "Friday"), status="checked", tags=("days",))
    spoken = card_of(note).spoken()

    for part in (
        "A B Sorn Gazette, Pilot",
        "Yellow",
        "Checked, days",
        "“Friday”",
        "Which?",
        "days",
    ):
        assert part in spoken


def test_how_many_notes_are_listed_is_told_of_how_many():
    assert notes_counted(1, 1) == "1 note"
    assert notes_counted(12, 12) == "12 notes"
    assert notes_counted(3, 12) == "3 of 12 notes"

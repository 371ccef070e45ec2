"""Who is quoted, with how many words, in which renderings."""

from __future__ import annotations

from dataclasses import replace

from reader.model.comparison import Office, Place, QuoteGroup
from reader.ui.cards.card import Bar
from reader.ui.cards.quotes import quote_cards, surname


def test_speakers_are_ranked_by_words_quoted_and_the_unnamed_come_last(comparison, differ):
    cards = quote_cards(comparison, differ)

    assert [card.heading for card in cards] == ["Mira Tolk", "Jan Brek", "Speaker not named"]
    assert [card.trailing for card in cards] == ["2 quotes", "1 quote", "1 quote"]


def test_bars_count_words_inside_marks_by_article(comparison, differ):
    tolk = quote_cards(comparison, differ)[0]

    assert tolk.bars == (Bar("A", 5),)
    assert tolk.scale == 5


def test_renderings_stand_side_by_side_with_what_differs(comparison, differ):
    group = quote_cards(comparison, differ)[0].children[0]

    assert [tag.text for tag in group.tags] == ["wording differs", "≠ another speaker in B"]
    assert [cell.letters for cell in group.cells] == [("A",), ("B",), ("C",)]
    assert [cell.speaker for cell in group.cells] == ["Tolk", "Brek", ""]
    assert "".join(run.text for run in group.cells[0].runs) == "“We saw nothing at all,”"
    assert any(run.role == "other" for run in group.cells[1].runs)
    assert group.cells[2].target is None


def test_a_group_stands_below_each_of_its_speakers(comparison, differ):
    tolk, brek, _nobody = quote_cards(comparison, differ)

    assert tolk.children[0].cells == brek.children[0].cells


def test_a_quote_of_one_article_says_so(comparison, differ):
    only = quote_cards(comparison, differ)[0].children[1]

    assert [tag.text for tag in only.tags] == ["only in B"]
    assert "".join(run.text for run in only.cells[0].runs) == "Some 60 boats stayed in harbour"


def test_in_a_story_of_one_article_nothing_is_only_there(comparison, differ):
    alone = replace(
        comparison,
        articles=comparison.articles[:1],
        analyses=comparison.analyses[:1],
        quote_groups=(),
    )

    assert quote_cards(alone, differ)[0].children[0].tags == ()


def test_other_differences_are_told(comparison, differ):
    def tags(*differs):
        group = QuoteGroup((Place(0, 0), Place(1, 0)), None, differs)
        changed = replace(comparison, quote_groups=(group,))
        return [tag.text for tag in quote_cards(changed, differ)[0].children[0].tags]

    assert tags("meaning") == ["≠ meaning differs"]
    assert tags() == ["same words"]


def test_no_quotes_make_no_cards(comparison, differ):
    none = replace(comparison, analyses=(), quote_groups=())

    assert quote_cards(none, differ) == ()


def test_a_surname_is_the_last_word():
    assert surname("Mira Tolk") == "Tolk"
    assert surname(None) == ""
    assert surname(" ") == ""


def test_a_speaker_is_told_by_office_or_by_the_government_spoken_for(comparison, differ):
    sorn, tolk = comparison.entities
    office = replace(tolk, offices=(Office("keeper", "e1"), Office("diver")))
    known = replace(comparison, entities=(sorn, office))
    told = {card.heading: card.detail for card in quote_cards(known, differ)}
    assert told == {"Mira Tolk": "keeper · Sorn", "Jan Brek": "", "Speaker not named": ""}
    seat = replace(office, seat_of="Norland")
    (first, *_) = quote_cards(replace(comparison, entities=(sorn, seat)), differ)
    assert (first.heading, first.detail) == ("Mira Tolk", "for the government of Norland")

"""Marks in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.article import Article
from reader.model.comparison import Match, Office, Passage
from reader.model.target import target_on
from reader.model.text import Span
from reader.ui.reading.figures import FigureMark
from reader.ui.reading.hits import Hit, hit
from reader.ui.reading.marks import Counterpart
from reader.ui.reading.words import (
    counterparts_in_words,
    notes_in_words,
    pane_name,
    provenance,
    tooltip,
)
from tests.ui.reading.conftest import TEXTS, build_note, passage_of, span_of
from tests.ui.reading.places import margin_left, margin_right, middle_of

CRACK, REBUILD = "We heard a crack and ran,", "the town would rebuild the library"


@pytest.fixture
def said(comparison, slots):
    def say(index, point):
        found = hit(slots[index].sheet, point.x(), point.y())
        return tooltip(slots[index].sheet, found, comparison.articles).splitlines()

    return say


def test_a_passage_says_who_carries_it_how_and_how_sure(said, slots):
    assert said(0, middle_of(slots[0], "hurt.")) == [
        "B Coast Daily: identical, sure",
        "C Rosk & Sons: one holds the other and more, likely",
    ]


def test_a_letter_speaks_of_its_own_article_alone(said, slots):
    area = margin_right(slots[0], "The town")
    area.setWidth(8)
    assert said(0, area.center()) == ["C Rosk & Sons: reworded, sure"]


def test_an_article_that_carries_a_passage_twice_is_named_once_with_the_better_match(comparison):
    here, there, where = Passage(0, Span(0, 9)), Passage(1, Span(0, 9)), Passage(1, Span(20, 29))
    others = (
        Counterpart(there, Match(here, there, "part", 0.6, "likely")),
        Counterpart(where, Match(here, where, "reworded", 0.9, "sure")),
    )

    assert counterparts_in_words(others, comparison.articles) == ["B Coast Daily: reworded, sure"]


def test_a_match_that_the_user_told_of_says_so(comparison):
    here, there = Passage(0, Span(0, 9)), Passage(1, Span(0, 9))
    told = Match(here, there, "part", 1.0, "sure", told=True)
    (words,) = counterparts_in_words([Counterpart(there, told)], comparison.articles)

    assert words.endswith(", you said so")


def test_a_passage_names_the_clause_that_answers_here_or_there(comparison):
    here, there = passage_of(0, TEXTS[0].partition(".")[0]), passage_of(1, CRACK)
    clause, other = span_of(0, "fell in on Sunday"), span_of(1, "a crack")
    match = Match(here, there, "part", 0.8, "sure", a_part=clause, b_part=other)
    (told,) = counterparts_in_words([Counterpart(there, match)], comparison.articles)
    (back,) = counterparts_in_words([Counterpart(here, match)], comparison.articles)

    assert told.endswith("sure; here only “fell in on Sunday”; there only “a crack”")
    assert back.endswith("sure; here only “a crack”; there only “fell in on Sunday”")


def test_a_long_clause_is_told_by_its_beginning(comparison):
    here, there = Passage(0, Span(0, 90)), Passage(1, Span(0, 9))
    match = Match(here, there, "part", 0.8, "sure", a_part=Span(0, 85))
    (told,) = counterparts_in_words([Counterpart(there, match)], comparison.articles)

    assert told.endswith(" …”")
    assert "here only “The roof of the Tull library" in told


def test_a_long_clause_without_spaces_is_told_by_its_beginning_too():
    articles = [Article(name, name, "橋は閉じた" * 40) for name in "ab"]
    here, there = Passage(0, Span(0, 200)), Passage(1, Span(0, 9))
    match = Match(here, there, "part", 0.8, "sure", a_part=Span(0, 150))
    (told,) = counterparts_in_words([Counterpart(there, match)], articles)

    assert "here only “橋は閉じた橋" in told
    assert told.endswith(" …”")


def test_a_ribbon_names_the_clause_of_either_side(desk, comparison, said, slots):
    roof = replace(comparison.matches[0], b_part=span_of(1, "the roof of the library"))
    desk.show_comparison(replace(comparison, matches=(roof, *comparison.matches[1:])))
    point = middle_of(slots[1], "Rain")
    point.setX(slots[1].sheet.columns.left - 12)

    assert said(1, point)[0] == (
        "reworded, sure: A Tull Echo – B Coast Daily, only “the roof of the library”"
    )


def test_a_ribbon_names_both_articles(said, slots):
    point = middle_of(slots[1], "Rain")
    point.setX(slots[1].sheet.columns.left - 12)
    assert said(1, point)[0] == "reworded, sure: A Tull Echo – B Coast Daily"


def test_a_quote_says_who_and_how(said, slots):
    assert said(0, middle_of(slots[0], "crack")) == ["quote: Ola Brandt, quoted word for word"]
    assert said(0, margin_left(slots[0], "We heard").center()) == [
        "quote: Ola Brandt, quoted word for word"
    ]
    assert "quote: speaker not found, reported without quotation marks" in said(
        2, middle_of(slots[2], "the town would")
    )


def test_a_quote_says_how_it_was_decided(said, desk, slots, comparison):
    first, *others = comparison.analyses
    (quote,) = first.quotes
    cued = replace(quote, cue=span_of(0, "said"), speaker=span_of(0, "Ola Brandt"), sure=0.9)
    known = replace(comparison, analyses=(replace(first, quotes=(cued,)), *others))
    desk.show_comparison(known)
    told = said(0, middle_of(slots[0], "crack"))
    assert told == [
        "quote: Ola Brandt, quoted word for word",
        "taken from “said Ola Brandt”",
        "right in about 9 of 10 such quotes",
    ]


def told_of(comparison, article, words):
    """The user has told who speaks in the quote of these words."""
    analyses = list(comparison.analyses)
    quotes = [
        replace(quote, told=("speaker",)) if quote.content == span_of(article, words) else quote
        for quote in analyses[article].quotes
    ]
    analyses[article] = replace(analyses[article], quotes=tuple(quotes))
    return replace(comparison, analyses=tuple(analyses))


def test_a_speaker_told_by_the_user_says_so(said, desk, slots, comparison):
    desk.show_comparison(told_of(comparison, 0, CRACK))
    assert said(0, middle_of(slots[0], "crack"))[:2] == [
        "quote: Ola Brandt, quoted word for word",
        "you said: who speaks",
    ]
    assert "you said" not in "".join(said(1, middle_of(slots[1], "crack")))


def test_a_quote_that_the_user_gave_to_nobody_says_so(said, desk, slots, comparison):
    desk.show_comparison(told_of(comparison, 2, REBUILD))
    assert said(2, middle_of(slots[2], "would"))[-2:] == [
        "quote: nobody who is named, reported without quotation marks",
        "you said: who speaks",
    ]


def test_a_name_gives_its_full_form_and_kind(said, slots):
    assert said(0, middle_of(slots[0], "Ola Brandt")) == ["name: Ola Brandt; person"]


def test_a_name_gives_its_office_and_the_government_it_stands_for(said, desk, slots, comparison):
    (brandt,) = comparison.entities
    offices = (Office("keeper", None), Office("mayor", "e1"), Office("clerk", "e1"))
    known = replace(brandt, offices=offices, seat_of="Norland")
    first, *rest = comparison.analyses
    mentions = (first.mentions[0], replace(first.mentions[1], governs=True))
    analyses = (replace(first, mentions=mentions), *rest)
    desk.show_comparison(replace(comparison, entities=(known,), analyses=analyses))

    assert said(0, middle_of(slots[0], "Ola Brandt")) == [
        "name: Ola Brandt; person, keeper, mayor · Ola Brandt; for the government of Norland"
    ]
    assert said(1, middle_of(slots[1], "Ola Brandt")) == [
        "name: Ola Brandt; person, keeper, mayor · Ola Brandt"
    ]


def test_a_name_that_is_not_marked_says_nothing(said, desk, slots):
    desk.names.show_only("e9")

    assert said(0, middle_of(slots[0], "Ola Brandt")) == []


def test_a_figure_that_differs_gives_both_wordings(said, slots):
    assert said(0, middle_of(slots[0], "4,000")) == [
        "figure: Some 4,000 books",
        "≠ differs from B Coast Daily: About 6,000 books",
    ]


def test_the_sign_in_the_margin_tells_of_the_figures_that_begin_on_its_line(said, slots):
    area = margin_right(slots[1], "6,000")
    area.setWidth(8)

    assert said(1, area.center()) == [
        "figure: About 6,000 books",
        "≠ differs from A Tull Echo: Some 4,000 books",
    ]


def test_what_a_figure_counts_and_why_it_differs_is_told(said, slots):
    sheet = slots[0].sheet
    figure = sheet.marks.figures[0].figure
    told = ("May have been told at different times", "resolved")
    others, alike = ((1, "six"), (2, "Six")), ((2, "4,000"),)
    mark = FigureMark(figure, others, alike, "losses", told)
    sheet.mark(replace(sheet.marks, figures=(mark,)))

    assert said(0, middle_of(slots[0], "4,000")) == [
        "figure: Some 4,000 books (losses)",
        "≠ differs from B and C: six",
        "= as in C Rosk & Sons: 4,000",
        *told,
    ]


def test_a_day_is_given_as_a_date(said, slots):
    assert "figure: 5 March 2023 (day)" in said(1, middle_of(slots[1], "Sunday"))


def test_a_headline_stands_in_for_no_outlet_only_once():
    article = Article("a.txt", "", "One.", title="Roof falls in")
    assert pane_name(1, article) == "B a.txt, Roof falls in"


def test_a_note_gives_its_words(desk, comparison, slots, said):
    desk.show_notes([build_note(comparison, 0, "4,000 books")])
    point = margin_right(slots[0], "4,000 books").center()
    point.setX(slots[0].sheet.columns.left + slots[0].sheet.columns.text + 12)
    assert said(0, point) == ["Who has counted them?", "Yellow"]


def test_a_note_says_its_first_line_meaning_status_tags_and_where_else_it_stands(
    desk, comparison, slots, said
):
    spots = ((0, "4,000 books"), (1, "6,000 books"), (2, "Iva Rosk"))
    note = build_note(
        comparison,
        0,
        "4,000 books",
        targets=tuple(target_on(comparison.articles[a], span_of(a, w)) for a, w in spots),
        body="They contradict.\nAsk.",
        color="rose",
        status="to check",
        tags=("books", "loss"),
    )
    desk.show_notes([note], {"rose": "contradiction"})
    point = margin_right(slots[0], "4,000 books").center()
    point.setX(slots[0].sheet.columns.left + slots[0].sheet.columns.text + 12)
    assert said(0, point) == [
        "They contradict.",
        "contradiction · to check",
        "tags: books, loss",
        "also in B, C",
    ]


def test_notes_on_a_passage_are_told_in_words_unless_hidden(desk, comparison, slots):
    desk.show_notes([build_note(comparison, 0, "4,000 books", body="")])
    sheet = slots[0].sheet
    assert notes_in_words(sheet, span_of(0, "books were")) == "note: No words yet., Yellow"
    assert notes_in_words(sheet, span_of(0, "crack")) == ""
    desk.set_marks(frozenset())
    assert notes_in_words(sheet, span_of(0, "books were")) == ""


def test_hidden_marks_say_nothing(desk, slots, said):
    desk.set_marks(frozenset())
    for words in ("hurt.", "crack", "4,000", "Ola Brandt"):
        assert said(0, middle_of(slots[0], words)) == []


def test_nothing_says_nothing(comparison, slots):
    assert tooltip(slots[0].sheet, Hit(), comparison.articles) == ""


def test_the_second_line_leaves_out_what_is_not_known():
    article = Article("a.txt", "", "One two three.")
    assert provenance(article) == "3 words"
    assert pane_name(0, article) == "A a.txt"


def test_the_second_line_gives_date_length_and_author():
    article = Article("a.txt", "", "One two.", author="Edda Falk", published="2023-03-05")
    assert provenance(article) == "5 Mar · 2 words · Edda Falk"
    assert provenance(article, full=True).startswith("5 March 2023 · ")


def test_thousands_of_words_are_parted_and_one_is_a_word():
    long = Article("a.txt", "aa", "word " * 1251)

    assert provenance(long) == "1,251 words"
    assert provenance(Article("a.txt", "aa", "Ok")) == "1 word"

"""An article is told piece by piece: all its words, each mark on what it marks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.overview import Only
from reader.model.text import Span
from reader.ui.reading.marks import EVERY_MARK, MarkKind
from reader.ui.reading.pieces import PieceKind, _passages, pieces_of
from tests.ui.reading.conftest import TEXTS, build_note, passage_of, span_of

_SENTENCES = (
    "The roof of the Tull library fell in on Sunday \U0001f327 after a night of rain.",
    "Nobody was hurt.",
    "“We heard a crack and ran,” said Ola Brandt, who keeps the keys.",
    "Some 4,000 books were soaked.",
    "The town will rebuild it.",
)


@pytest.fixture
def told(desk, comparison, slots):
    """The first article, with its sentences: words -> piece."""
    first, *others = comparison.analyses
    spans = tuple(span_of(0, words) for words in _SENTENCES)
    known = replace(comparison, analyses=(replace(first, sentences=spans), *others))
    desk.show_comparison(known)

    def piece(words):
        return next(one for one in pieces_of(slots[0].sheet) if one.words == words)

    return piece


@given(st.data())
def test_every_word_is_in_one_passage(data):
    text = data.draw(st.text("ab \n.", max_size=40))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    sentences = [Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False)]
    found = _passages(text, sentences)

    covered = [at for span in found for at in range(span.start, span.end)]
    assert covered == sorted(set(covered))
    assert {at for at, sign in enumerate(text) if not sign.isspace()} <= set(covered)
    assert set(sentences) <= set(found)


def test_what_is_told_of_a_passage_is_what_its_marks_say(desk, comparison, told):
    desk.only_here.show([Only(passage_of(0, _SENTENCES[2]), (), ())])
    desk.show_notes([build_note(comparison, 0, "4,000 books")])

    assert told(_SENTENCES[0]).told == "reworded in B"
    assert told(_SENTENCES[1]).told == "identical in B; in part in C"
    assert told(_SENTENCES[2]).told == "only in A; quoted: Ola Brandt"
    assert told(_SENTENCES[3]).told == "figure differs; note: Who has counted them?, Yellow"
    desk.show_comparison(comparison, possible=True)
    assert (
        "possible match in B"
        in told("Some 4,000 books were soaked. The town will rebuild it.").told
    )


def test_each_mark_is_a_part_of_the_passage_it_begins_in(desk, comparison, told):
    desk.show_notes([build_note(comparison, 0, "4,000 books")])
    hurt, crack, books = (told(_SENTENCES[at]) for at in (1, 2, 3))

    assert [(one.kind, one.words) for one in hurt.parts] == [
        (PieceKind.COUNTERPART, "B: identical, sure"),
        (PieceKind.COUNTERPART, "C: one holds the other and more, likely"),
    ]
    assert [(one.kind, one.words) for one in crack.parts] == [
        (PieceKind.QUOTE, "We heard a crack and ran,"),
        (PieceKind.NAME, "Ola Brandt"),
    ]
    assert crack.parts[0].told.startswith("quote: Ola Brandt, quoted word for word")
    assert crack.parts[1].told == "name: Ola Brandt; person"
    assert [(one.kind, one.told) for one in books.parts] == [
        (PieceKind.FIGURE, "figure: Some 4,000 books; ≠ differs from B: About 6,000 books"),
        (PieceKind.NOTE, "Who has counted them?, Yellow"),
    ]


def test_marks_that_are_off_are_not_told(desk, comparison, slots, told):
    desk.show_notes([build_note(comparison, 0, "4,000 books")])
    desk.set_marks(frozenset())
    pieces = pieces_of(slots[0].sheet)

    assert {part for piece in pieces for part in piece.parts} == set()
    assert {piece.told for piece in pieces} == {""}
    desk.set_marks(EVERY_MARK - {MarkKind.MATCHES})
    assert told(_SENTENCES[1]).told == ""
    assert told(_SENTENCES[2]).told == "quoted: Ola Brandt"


def test_before_anything_is_known_the_paragraphs_are_told(desk, comparison, slots):
    desk.show_articles(comparison.articles)

    assert [one.words for one in pieces_of(slots[1].sheet)] == TEXTS[1].split("\n\n")


def test_of_several_matches_with_one_article_the_best_is_told(desk, comparison, slots):
    first, second = comparison.matches[1], comparison.matches[2]
    twice = replace(second, b=replace(first.b, span=span_of(1, "We heard a crack and ran,")))
    desk.show_comparison(replace(comparison, matches=(twice, first)))
    piece = next(one for one in pieces_of(slots[0].sheet) if "Nobody was hurt" in one.words)

    assert piece.told == "identical in B"
    assert [part.words for part in piece.parts if part.kind is PieceKind.COUNTERPART] == [
        "B: identical, sure"
    ]

"""An article is cut where marks begin and end, and nothing of it is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.export.told.column import paragraphs
from reader.export.told.marks import Link, Marks
from reader.model.text import Span

TEXT = "Tolk said it was dark.\n\nNobody came."
TO_B = Link("B-0", "B", "Also in B", "also")


def test_words_are_cut_where_marks_begin_and_end_the_outermost_named_first():
    marks = Marks([(Span(0, 4), "name"), (Span(0, 22), "match"), (Span(10, 21), "quote indirect")])
    first, second = paragraphs(TEXT, marks, "A")
    assert [(piece.words, piece.kinds) for piece in first.pieces] == [
        ("Tolk", ("match", "name")),
        (" said ", ("match",)),
        ("it was dark", ("match", "quote indirect")),
        (".", ("match",)),
    ]
    assert [(piece.words, piece.kinds) for piece in second.pieces] == [("Nobody came.", ())]
    assert (second.start, second.end) == (24, 36)


def test_a_mark_over_two_paragraphs_is_in_both():
    marks = Marks([(Span(5, 30), "note mint")])
    first, second = paragraphs(TEXT, marks, "A")
    assert first.pieces[1].kinds == second.pieces[0].kinds == ("note mint",)
    assert second.pieces[1].words == " came."


def test_what_stands_at_a_mark_is_at_the_piece_that_begins_or_ends_there():
    marks = Marks(voices={5: "Tolk"}, anchors={5})
    marks.links[22].append(TO_B)
    (before, after), _ = (part.pieces for part in paragraphs(TEXT, marks, "AA"))
    assert (before.id, before.voice, before.links) == ("", "", ())
    assert (after.id, after.voice, after.links) == ("AA-5", "Tolk", (TO_B,))


def test_a_speaker_is_named_again_only_after_another_or_in_a_new_paragraph():
    marks = Marks(voices={0: "Tolk", 5: "Tolk", 10: "Orr", 13: "Tolk", 24: "Tolk"})
    marks.anchors |= marks.voices.keys()
    first, second = paragraphs(TEXT, marks, "A")
    assert [piece.voice for piece in first.pieces] == ["Tolk", "", "Orr", "Tolk"]
    assert [piece.voice for piece in second.pieces] == ["Tolk"]


spans = st.builds(lambda a, n: Span(a, a + n), st.integers(0, 50), st.integers(1, 50))


@given(
    st.text("ab \n", max_size=60), st.lists(st.tuples(spans, st.sampled_from(["name", "match"])))
)
def test_the_pieces_of_any_article_are_all_of_its_words(text, found):
    parts = paragraphs(text, Marks(list(found)), "A")
    told = ["".join(piece.words for piece in part.pieces) for part in parts]
    assert told == [part for part in text.split("\n\n") if part]
    assert all(piece.words for part in parts for piece in part.pieces)
    for part, words in zip(parts, told, strict=True):
        assert text[part.start : part.end] == words
        at = part.start
        for piece in part.pieces:
            lying = {kind for span, kind in found if span.start <= at < span.end}
            assert set(piece.kinds) == lying
            at += len(piece.words)

"""A passage is found again by its words, then by what stands around them, then by its place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.anchoring.placing import placed
from reader.model.article import Article
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.invented import span_in

words = st.sampled_from(
    [
        "The",
        "the",
        "bridge",
        "fell",
        "on",
        "Monday",
        "“we",
        "won”",
        "3,000",
        "—",
        "\n\n",
        "😀",
        "ß",
    ]
)
texts = st.lists(words, min_size=1, max_size=30).map(" ".join)
anything = texts | st.text(max_size=60)


def on(text, span):
    return target_on(Article("a.txt", "", text), span)


def passages(text):
    """Any passage of `text`."""
    starts = st.integers(0, len(text) - 1)
    return starts.flatmap(
        lambda start: st.integers(start + 1, len(text)).map(lambda end: Span(start, end))
    )


@given(anything, anything, anything, anything, anything)
def test_any_edit_that_leaves_the_words_occurring_once_keeps_the_anchor(
    before, exact, after, new_before, new_after
):
    assume(exact)
    new = new_before + exact + new_after
    assume(new.find(exact) == new.rfind(exact) == len(new_before))
    span = Span(len(before), len(before) + len(exact))
    target = on(before + exact + after, span)

    assert placed(target, new) == Span(len(new_before), len(new_before) + len(exact))


@given(anything.filter(bool), st.data())
def test_in_the_same_text_every_passage_is_where_it_was(text, data):
    span = data.draw(passages(text))

    assert placed(on(text, span), text) == span


@given(anything.filter(bool), anything, st.data())
def test_whatever_is_found_is_in_the_text(old, new, data):
    found = placed(on(old, data.draw(passages(old))), new, data.draw(st.sampled_from([None, old])))

    assert found is None or found.end <= len(new)


@given(texts, texts, st.data())
def test_what_is_put_before_the_text_moves_every_passage(put, old, data):
    """Also one that stands in it several times, as long as the text that it was on is known."""
    span = data.draw(passages(old))
    put = "Advertisement: " + put + "\n\n"
    moved = Span(span.start + len(put), span.end + len(put))
    found = placed(on(old, span), put + old, old)
    assert found is not None
    assert found.of(put + old) == span.of(old)
    if on(old, span).exact not in put:
        around = on(put + old, found)
        same = (around.prefix[-9:], around.suffix) == (
            on(put + old, moved).prefix[-9:],
            on(put + old, moved).suffix,
        )
        assert found == moved or same


@given(
    st.lists(st.text("abcdef", min_size=1), min_size=1), st.lists(st.text("uvwxyz", min_size=1))
)
def test_in_a_text_that_shares_no_words_every_passage_is_lost(old, new):
    text = " ".join(old)
    start, end = text.index(old[0]), len(text)

    assert placed(on(text, Span(start, end)), " ".join(new)) is None


@given(st.text(max_size=20))
def test_a_whole_article_has_no_place(text):
    assert placed(Target("key"), text) is None


@pytest.mark.parametrize("new", ["", " ", "\n", "!"])
@pytest.mark.parametrize("exact", ["— “…”", "The whole of a long text.", "7"])
def test_odd_words_and_texts_are_lost_quietly(exact, new):
    assert placed(on(exact, Span(0, len(exact))), new) is None


TWICE = (
    "The mayor spoke first. The bridge is closed, she said in the hall.\n\n"
    "Later in the evening a driver was angry. The bridge is closed, he shouted at the police.\n"
)
SECOND = TWICE.rindex("The bridge is closed")


@pytest.mark.parametrize("words", ["bridge is closed", "bridge"])
def test_of_several_the_one_with_its_context_is_meant(words):
    start = SECOND + 4
    target = on(TWICE, Span(start, start + len(words)))
    new = "A new opening, with so many words that the first one is now nearer. " + TWICE
    first, second = new.index(words), new.rindex(words)
    assert abs(first - start) < abs(second - start)

    assert placed(target, new) == Span(second, second + len(words))


def test_of_several_with_the_same_context_the_nearest_to_its_place_is_meant():
    line = "Scores: the home side won by three goals and the crowd went home in silence.\n\n"
    old = line * 5
    start = old.index("three") + 2 * len(line)
    target = on(old, Span(start, start + 5))
    new = old.replace(line, line.replace("Scores", "Result"))

    assert placed(target, new) == Span(start, start + 5)


def test_of_several_with_the_same_context_the_one_that_moved_along_is_meant():
    line = "Scores: the home side won by three goals and the crowd went home in silence.\n\n"
    old, put = line * 5, "Advertisement: " + "buy " * 34 + "\n\n"
    start = old.index("three") + 2 * len(line)
    target = on(old, Span(start, start + 5))
    moved = Span(start + len(put), start + len(put) + 5)

    assert placed(target, put + old, old) == moved
    assert placed(target, put + old) != moved
    assert placed(target, old + put, old) == Span(start, start + 5)


def test_what_is_added_behind_a_passage_does_not_move_it():
    line = "Scores: the home side won by three goals and the crowd went home in silence.\n\n"
    old = "Many matches were played in the rain of the first days of spring.\n\n" + line * 3
    new = (old + line * 30).replace("crowd", "people")

    assert placed(on(old, span_in(old, "three")), new, old) == span_in(old, "three")


def test_between_two_edits_a_passage_is_expected_in_proportion():
    line = "Scores: the home side won by three goals and the crowd went home in silence.\n\n"
    old = "A\n\n" + line * 6 + "B\n\n"
    new = "Cc\n\n" + line * 12 + "D\n\n"
    start = old.index("three") + 3 * len(line)
    target = on(old, Span(start, start + 5))
    found = placed(target, new, old)

    assert found is not None
    assert (found.start - new.index("three")) // len(line) in {6, 7}


def test_a_word_is_not_sought_inside_longer_words_where_it_stands_alone():
    old = "He saw the art."
    new = "Part of the party departed. Nobody saw any art in it."
    target = on(old, span_in(old, "art"))

    assert placed(target, new + " Art is long, party is not.") == Span(new.index(" art ") + 1, 46)


def test_a_passage_inside_a_word_may_stand_inside_a_word():
    old = "Two bridges fell in the storm, and the bridge keeper was not at home on that day."
    new = "In spring, two bridges fell in the storm, and the bridge keeper was at home."
    target = on(old, span_in(old, "bridge"))

    assert placed(target, new) == span_in(new, "bridge")


def test_words_inside_longer_words_are_taken_where_nothing_else_is():
    old = "The keeper said that the bridge was too old, and the port too small for such ships."
    new = "The keeper said that the bridges were too old, and that no port bridges were new."
    target = on(old, span_in(old, "bridge"))

    assert placed(target, new) == span_in(new, "bridge")


def test_a_name_is_lost_when_what_stood_around_it_is_gone_from_all_its_places():
    old = "Ada Lund was late. The council heard Ada Lund. In the end everybody thanked Ada Lund."
    new = "Police looked for Ada Lund, in vain. A neighbour, who had seen Ada Lund, was glad."
    target = on(old, Span(37, 45))

    assert target.exact == "Ada Lund"
    assert placed(target, new) is None


def test_a_name_stays_where_it_was_though_everything_around_it_is_new():
    old = "Ada Lund was late. The council heard Ada Lund. In the end everybody thanked Ada Lund."
    new = "x" * 36 + " Ada Lund " + "y" * 30 + " Ada Lund"

    assert placed(on(old, Span(37, 45)), new) == Span(37, 45)


def test_bare_words_without_context_are_where_they_are_nearest():
    new = "Ada Lund came. Then Ada Lund went. Then Ada Lund slept."

    assert placed(Target("key", Span(22, 30), "Ada Lund"), new) == Span(20, 28)


def test_a_longer_passage_that_stands_several_times_is_placed_without_context():
    old = "He asked why. The bridge is closed for good. So it goes."
    new = "1 The bridge is closed for good. 2" * 9
    target = on("~" * 200 + old, span_in("~" * 200 + old, "The bridge is closed for good."))

    assert placed(target, new) == Span(206, 236)


def test_other_quotation_marks_dashes_case_and_space_are_the_same_words():
    old = "She said: “The old bridge – our bridge – is closed.” Nobody asked why."
    new = 'More.\n\nShe said: "The old Bridge — our bridge — is  closed." Nobody asked why.'
    target = on(old, span_in(old, "“The old bridge – our bridge – is closed.”"))
    found = placed(target, new)

    assert found is not None
    assert found.of(new) == '"The old Bridge — our bridge — is  closed."'


def test_a_short_word_in_other_case_needs_its_context():
    old = "The president of the US said on Monday that he would travel abroad in the summer."
    target = on(old, span_in(old, "US"))
    new = "Nobody told us anything."
    same = old.replace("US", "us")

    assert placed(target, new) is None
    assert placed(target, same) == span_in(same, "us")


def test_of_very_many_places_those_with_the_very_context_are_rated_or_else_the_nearest():
    far, near = (
        "and there is no bridge here of any wood at all. ",
        "but here is no bridge of stone ",
    )
    text = far * 3000 + near + far * 3000
    made = on(text, Span(len(far) * 3000 + 15, len(far) * 3000 + 21))
    assert made.exact == "bridge"
    assert placed(replace(made, span=Span(0, 6)), text) == made.span
    about = replace(made, prefix=f"x{made.prefix}", span=Span(made.span.start + 960, 10**6))
    assert placed(about, text) == made.span, "it is among the nearest"

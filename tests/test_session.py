"""How stories were left is written, read, and never trusted."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.session import MOST, RECENT, Left, Session, load_session, save_session

keys = st.text(max_size=8)
numbers = st.integers(0, 10**6)
lefts = st.builds(
    Left,
    places=st.dictionaries(keys, st.tuples(numbers, st.integers(-1000, 1000)), max_size=3),
    focused=keys,
    passage=st.none() | st.tuples(keys, st.just(3), st.integers(4, 9)),
    filters=st.dictionaries(keys, st.lists(keys, min_size=1, max_size=3).map(tuple), max_size=2),
)


@given(st.dictionaries(keys, lefts, max_size=3), st.lists(keys, max_size=RECENT))
def test_what_is_written_is_read_again(tmp_path_factory, stories, recent):
    file = tmp_path_factory.mktemp("session") / "session.json"
    session = Session(stories, tuple(recent))
    save_session(session, file)

    assert load_session(file) == session


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "[1]",
        "{",
        "[" * 100_000,
        '{"stories": 3, "recent": 4}',
        '{"stories": {"s": {"places": {"a": [1], "b": ["x", 2], "c": [-1, 2]}}}, "recent": [1]}',
        '{"stories": {"s": {"passage": ["a", 9, 3], "filters": {"quotes": 3}, "focused": 1}}}',
        '{"stories": {"s": {"places": {"a": [1, 99999999999999]}, "passage": {"a": 1}}}}',
    ],
)
def test_what_makes_no_sense_is_passed_over(tmp_path, stored):
    file = tmp_path / "session.json"
    file.write_text(stored)
    session = load_session(file)

    assert session.recent == ()
    assert session.stories in ({}, {"s": Left()})


def test_a_file_that_is_not_there_is_an_empty_session(tmp_path):
    assert load_session(tmp_path / "none.json") == Session()


def test_the_story_left_last_is_kept_and_the_one_left_first_forgotten():
    session = Session()
    for number in range(MOST + 1):
        session = session.after_leaving(str(number), Left(focused="a"))
    session = session.after_leaving("1", Left(focused="b"))

    assert len(session.stories) == MOST
    assert "0" not in session.stories
    assert list(session.stories)[-1] == "1"
    assert session.stories["1"].focused == "b"


def test_ten_stories_are_recent_each_once_the_last_one_first():
    session = Session()
    for number in [*range(12), 5]:
        session = session.after_opening(str(number))

    assert session.recent == ("5", *map(str, (11, 10, 9, 8, 7, 6, 4, 3, 2)))
    assert json.dumps(session.recent)

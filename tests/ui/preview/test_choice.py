"""A choice keeps, sets aside and parts blocks, and is a value."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.preview.choice import Choice, chosen, proposed, taken_over
from tests.ui.preview.conftest import BLOCKS, DRAFT

rows = st.sets(st.integers(0, len(BLOCKS) - 1))


@given(rows, st.booleans())
def test_just_the_rows_that_are_named_become_what_is_wanted(there, kept):
    before = proposed(BLOCKS)
    after = before.keeping(there, kept=kept)

    for row, (was, now) in enumerate(zip(before.kept, after.kept, strict=True)):
        assert now == (kept if row in there else was)


@given(st.integers(0, len(BLOCKS) - 1))
def test_an_article_that_begins_and_no_longer_does_leaves_no_trace(row):
    choice = proposed(BLOCKS)

    assert choice.turning(row).begins == ({row} if row else set())
    assert choice.turning(row).turning(row) == choice


def test_blocks_come_out_as_they_are_chosen():
    choice = Choice(tuple(not block.kept for block in BLOCKS))

    assert [one.kept for one in chosen(BLOCKS, choice)] == list(choice.kept)
    assert [one.text for one in chosen(BLOCKS, choice)] == [one.text for one in BLOCKS]


def test_what_became_a_headline_is_not_kept_and_what_is_missing_stays_as_it_was():
    there = tuple(replace(block, kept=True) for block in BLOCKS[:4])
    draft = replace(DRAFT, blocks=there, title=BLOCKS[5].text)

    assert taken_over(BLOCKS, draft) == (True, True, True, True, False, False, True)

"""A choice keeps, sets aside and parts blocks, and is a value."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.model.draft import Block
from reader.ui.preview.choice import Choice, chosen, moved, offered, proposed, taken_over
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


def test_a_file_can_be_parted_unless_just_one_of_its_articles_has_anything_kept():
    assert offered((2, 4), (True, False, False, False, True)) == {2, 4}
    assert offered((2, 4), (True, True, False, False, False)) == frozenset()
    assert offered((), (True, True)) == frozenset()


def test_blocks_are_found_again_in_another_encoding():
    texts = ("Łódź, 3 May", "• • •", "The bridge", "• • •", "Ein Stück: süß", "Gone")
    before = [Block(text.encode().decode("cp1252", "replace"), "text", True) for text in texts]
    after = [Block(text, "text", True) for text in ("New", *texts[:5])]

    assert moved(before, after) == {0: 1, 1: 2, 2: 3, 3: 4, 4: 5}


@given(st.lists(st.text(), max_size=8))
def test_read_alike_every_block_stays_where_it_is(texts):
    blocks = [Block(text, "text", True) for text in texts]

    assert moved(blocks, blocks) == {row: row for row in range(len(texts))}

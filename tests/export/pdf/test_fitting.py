"""Lines on pages: none alone, no heading at a foot, no last page with hardly any."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.export.pdf.fitting import PITCH, Block, fitted, unbroken
from reader.export.pdf.sheet import A4, TOP, Anchor

A_PAGE = int((A4.bottom - TOP) // PITCH)
blocks = st.lists(
    st.one_of(st.builds(Block, st.integers(1, 120)), st.just(Block(1, leads=True))), max_size=40
)


@given(st.integers(1, 200), st.integers(0, 50))
def test_a_paragraph_comes_to_its_end_and_leaves_no_line_alone(count, room):
    first = unbroken(count, room, full=False)
    left = count - first
    assert 0 <= first <= room
    assert first == 0 or left == 0 or (first >= 2 and left != 1)
    while left:
        here = unbroken(left, 50, full=True)
        assert 0 < here <= 50
        assert left - here != 1
        left -= here


def test_a_full_page_takes_a_line_even_where_it_stands_alone():
    assert unbroken(3, 1, full=True) == 1
    assert unbroken(2, 1, full=True) == 1


@given(blocks, st.integers(0, 900))
def test_every_line_has_a_place_below_the_one_before_it_and_above_the_foot(text, down):
    start = Anchor(3, TOP + down)
    placed = fitted(text, start, A4.bottom)
    assert [len(lines) for lines in placed] == [block.lines for block in text]
    lines = [line for block in placed for line in block]
    assert all(line.y + 4 < A4.foot_rule for line in lines)
    for one, other in pairwise(lines):
        if one.page == other.page:
            assert other.y - one.y >= PITCH - 0.01
        else:
            assert other.page == one.page + 1


@given(blocks)
def test_a_paragraph_leaves_no_line_alone_on_a_page(text):
    for lines in fitted(text, Anchor(0, TOP + 100), A4.bottom):
        pages = [line.page for line in lines]
        if len(pages) > 1:
            assert min(pages.count(page) for page in set(pages)) > 1


@given(blocks)
def test_a_heading_stands_above_what_it_leads(text):
    placed = fitted(text, Anchor(0, TOP), A4.bottom)
    for at, (block, after) in enumerate(pairwise(text)):
        if block.leads and not after.leads:
            assert placed[at][-1].page == placed[at + 1][0].page


def test_a_heading_above_another_stays_with_it_and_with_the_text():
    text = [Block(40), Block(1, leads=True), Block(1, leads=True), Block(9)]
    _, one, other, after = fitted(text, Anchor(0, TOP), A4.bottom)
    assert one[0].page == other[0].page == after[0].page == 1


def test_a_last_page_with_hardly_any_lines_is_saved_or_given_more():
    def last(text):
        lines = [line for one in fitted(text, Anchor(0, TOP), A4.bottom) for line in one]
        return lines[-1].page, sum(line.page == lines[-1].page for line in lines)

    short = [Block(4) for _ in range(10)]
    assert last(short) == (0, 40)
    assert last([*short, Block(3)]) == (0, 43)
    assert last([Block(A_PAGE + 3)]) == (1, 8)
    assert last([Block(2 * A_PAGE + 4)]) == (2, 8)


def test_nothing_takes_no_place():
    assert fitted([], Anchor(0, TOP), A4.bottom) == []

"""Labels: each on a line of its own passage, however crowded the page is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.export.pdf.labels import Label, placed

LINES = range(12)
SPANS = st.tuples(st.integers(0, 11), st.integers(0, 3)).map(
    lambda pair: (pair[0], min(11, sum(pair)))
)
PAGES = st.lists(SPANS, max_size=40)


def _labels(spans):
    return [Label(first, last, (at,)) for at, (first, last) in enumerate(spans)]


def _merged(contents):
    return [tuple(number for content in contents for number in content)]


@given(PAGES)
def test_every_label_stands_once_on_a_line_of_its_own_passage(spans):
    rows = placed(_labels(spans), LINES, _merged)
    found = [(number, line) for line, contents in rows for one in contents for number in one]
    assert sorted(number for number, _ in found) == list(range(len(spans)))
    assert all(spans[number][0] <= line <= spans[number][1] for number, line in found)
    assert all(1 <= len(contents) <= 2 for _, contents in rows)


@given(st.lists(SPANS, max_size=40), st.data())
def test_nothing_is_merged_where_two_a_line_have_room(spans, data):
    taken = dict.fromkeys(LINES, 0)
    roomy = []
    for first, last in spans:
        free = [line for line in range(first, last + 1) if taken[line] < 2]
        if free:
            taken[data.draw(st.sampled_from(free))] += 1
            roomy.append((first, last))
    rows = placed(_labels(roomy), LINES, _merged)
    assert all(len(one) == 1 for _, contents in rows for one in contents)


def test_labels_stand_one_a_line_and_in_order_where_they_have_room():
    labels = [Label(0, 3, ("speaker",)), Label(0, 3, ("first",)), Label(0, 3, ("second",))]
    rows = placed(labels, LINES, _merged)
    assert rows == [(0, [("speaker",)]), (1, [("first",)]), (2, [("second",)])]


def test_labels_that_only_fit_in_pairs_stand_in_pairs():
    labels = [Label(0, 1, (number,)) for number in range(4)]
    assert placed(labels, LINES, _merged) == [(0, [(0,), (1,)]), (1, [(2,), (3,)])]


def test_a_page_without_labels_has_no_rows():
    assert placed([], LINES, _merged) == []

"""In which order columns are read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.importing.pdf_columns import columns_of
from reader.importing.pdf_lines import Line


def line(text, x0, x1, base, size=10.0):
    return Line(text, (), x0, x1, 10.0, base, size)


def block(name, x0, x1, base, count=4):
    return [line(f"{name}{at}", x0, x1, base + 12 * at) for at in range(count)]


def order(*lines):
    found = columns_of(sorted(lines, key=lambda line: (line.base, line.x0)))
    return [[line.text for line in column.lines] for column in found]


def starts(*lines):
    return " ".join(column[0] for column in order(*lines))


def test_a_page_of_one_column_is_one():
    assert order(*block("a", 0, 100, 0, 3), line("b", 0, 30, 36)) == [["a0", "a1", "a2", "b"]]


def test_columns_below_a_headline_are_read_one_after_the_other():
    head = line("H", 0, 340, 0, 20)
    assert order(head, *block("a", 0, 100, 30), *block("b", 120, 220, 34)) == [
        ["H"],
        ["a0", "a1", "a2", "a3"],
        ["b0", "b1", "b2", "b3"],
    ]


def test_the_lines_of_a_headline_stay_together_over_columns_of_different_width():
    head = line("H0", 0, 340, 0, 20), line("H1", 0, 210, 24, 20)
    assert order(
        *head, *block("a", 0, 100, 50), *block("b", 120, 220, 50), *block("c", 240, 340, 50)
    )[0] == ["H0", "H1"]


def test_a_byline_in_the_middle_belongs_to_the_headline_over_all_columns():
    page = [line("H", 0, 340, 0, 20), line("By", 150, 190, 14, 8)]
    page += [*block("a", 0, 100, 40), *block("b", 120, 220, 40), *block("c", 240, 340, 40)]
    assert starts(*page) == "H a0 b0 c0"
    assert order(*page)[0] == ["H", "By"]


def test_a_line_beside_another_under_a_headline_is_no_byline():
    page = [line("H", 0, 220, 0, 20), line("one", 120, 200, 14, 8), line("two", 20, 100, 14, 8)]
    page += [*block("a", 0, 100, 40), *block("b", 120, 220, 40)]
    assert starts(*page) == "H two a0 one b0" or order(*page)[0] == ["H"]


def test_two_stories_above_each_other_are_not_mixed():
    upper = [line("H", 0, 220, 0, 20), *block("a", 0, 100, 30), *block("b", 120, 220, 30)]
    lower = [line("K", 0, 220, 100, 20), *block("c", 0, 100, 130), *block("d", 120, 220, 130)]
    assert starts(*upper, *lower) == "H a0 b0 K c0 d0"


def test_two_stories_beside_each_other_are_not_mixed():
    left = [line("H", 0, 220, 0, 20), *block("a", 0, 100, 30), *block("b", 120, 220, 30)]
    right = [line("K", 240, 460, 0, 20), *block("c", 240, 340, 30), *block("d", 360, 460, 30)]
    assert starts(*left, *right) == "H a0 b0 K c0 d0"


def test_text_goes_on_below_what_stands_across_columns():
    across = line("P", 0, 220, 80, 20)
    upper = [*block("a", 0, 100, 20), *block("b", 120, 220, 20)]
    lower = [*block("c", 0, 100, 110), *block("d", 120, 220, 110)]
    assert starts(across, *upper, *lower) == "a0 b0 P c0 d0"


def test_a_line_follows_the_one_set_like_it_not_a_caption_beside_that():
    found = order(
        *block("a", 0, 100, 0, 3), line("cap", 110, 200, 24, 7), *block("b", 0, 200, 36, 3)
    )
    assert ["a0", "a1", "a2", "b0", "b1", "b2"] in found


@given(
    st.lists(
        st.tuples(st.integers(0, 90), st.integers(1, 60), st.integers(0, 90), st.integers(4, 30)),
        max_size=25,
    )
)
def test_every_line_is_read_once(places):
    lines = [line(str(at), x, x + w, y, s) for at, (x, w, y, s) in enumerate(places)]
    found = [text for column in order(*lines) for text in column]
    assert sorted(found) == sorted(one.text for one in lines)


def test_a_page_of_thousands_of_scattered_lines_is_read_too():
    scattered = [
        line(str(at), 37 * at % 500, 37 * at % 500 + 9, 13 * at % 900) for at in range(2500)
    ]
    assert sum(map(len, order(*scattered))) == 2500
    many = [line(str(at), at % 7, 50 + at % 7, at) for at in range(4000)]
    assert order(*many) == [[one.text for one in many]]


def test_many_columns_are_read_from_top_to_bottom():
    apart = [
        line(f"{y}.{x}", 30 * x, 30 * x + 20, 40 * y + x % 2 * 9)
        for y in range(15)
        for x in range(15)
    ]
    crossing = [line(f"x{y}", 0, 440, 40 * y + 20) for y in range(15)]
    texts = [text for column in order(*apart, *crossing) for text in column]
    assert texts.index("x3") < texts.index("x4")
    assert len(texts) == 240

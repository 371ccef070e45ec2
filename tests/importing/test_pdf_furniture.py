"""What stands in the margins of page after page."""

from __future__ import annotations

import pytest

from reader.importing.pdf_furniture import margins_of, rows_of
from reader.importing.pdf_lines import Line


def line(text, base, x0=50.0, page=0, size=10.0):
    return Line(text, (), x0, x0 + 6 * len(text), 10.0, base, size, page=page)


def pages(*heads, feet=(), body=("It is said that", "so it was.")):
    """Pages with a head and a foot each, their text different on each."""
    feet = feet or [()] * len(heads)
    return [
        [
            *(line(text, 20, x, number) for x, text in zip((50, 300), head, strict=False)),
            *(
                line(f"{text} {'ab'[number % 2]}{'x' * number}", 60 + 12 * at, page=number)
                for at, text in enumerate(body)
            ),
            *(line(text, 780, x, number) for x, text in zip((50, 500), foot, strict=False)),
        ]
        for number, (head, foot) in enumerate(zip(heads, feet, strict=True))
    ]


def running(found):
    return sorted(line.text for line in margins_of(found).running)


def test_what_repeats_at_the_edge_is_running_numbers_aside():
    found = pages(("The Journal",), ("The Journal",), feet=(("Page 1",), ("Page 2",)))
    assert running(found) == ["Page 1", "Page 2", "The Journal", "The Journal"]


@pytest.mark.parametrize("name", ["THE LORN GAZETTE", "Lorn, October 17, 2024"])
def test_a_papers_name_or_day_beside_the_pages_number_is_running_though_it_stands_once(name):
    assert running(pages(("A4", name), ("Another thing",))) == sorted(["A4", name])


def test_other_words_beside_a_number_are_text():
    assert running(pages(("14", "Ways to cook it"), ("Another thing",))) == []
    assert running(pages(("14",), ("Another thing",))) == []


def test_heads_of_left_and_right_pages_may_differ():
    heads = (("The Journal",), ("Thursday",), ("The Journal",), ("Thursday",))
    assert len(running(pages(*heads))) == 4


def test_what_does_not_repeat_stays_and_what_stands_within_it_too():
    heads = (("First",), ("Second",))
    assert running(pages(*heads, body=("The same line",))) == []
    feet = (("End of it",), ("No more",))
    other = [
        [*page[:-1], line("The same", 400, page=at), page[-1]]
        for at, page in enumerate(pages(*heads, feet=feet))
    ]
    assert running(other) == []


def test_a_row_of_which_a_part_repeats_is_running_in_that_part():
    heads = (("The Journal", "One thing"), ("The Journal", "Another"))
    assert running(pages(*heads)) == ["The Journal", "The Journal"]


def test_another_size_or_height_is_no_repetition():
    one, two = pages(("The Journal",), ("The Journal",))
    two[0] = line("The Journal", 20, page=1, size=30)
    assert running([one, two]) == []
    two[0] = line("The Journal", 30, page=1)
    assert running([one, two]) == []


@pytest.mark.parametrize("number", ["1", "- 3 -", "Page 4", "2 / 8", "[17]"])
def test_the_number_of_a_lone_page_is_running(number):
    assert running(pages((), feet=((number,),))) == [number]


def test_text_at_the_edge_of_a_lone_page_stays():
    assert running(pages(("A headline",), feet=(("The end",),))) == []


@pytest.mark.parametrize(
    ("moment", "count"),
    [
        ("22/11/2026, 14:02", "1/2"),
        ("11/22/26, 9:26 AM", "1/2"),
        ("2026-11-22 14:02", "1 of 2"),
        ("22.11.2026 um 14:02", "Page 1 of 2"),
    ],
)
def test_what_a_browser_prints_gives_address_and_title(moment, count):
    heads = [(moment, "The light is out | The Journal")] * 2
    feet = [("https://news.example/light", count)] * 2
    margins = margins_of(pages(*heads, feet=feet))
    assert len(margins.running) == 8
    assert margins.address == "https://news.example/light"
    assert margins.heading == "The light is out | The Journal"


def test_a_lone_page_that_a_browser_printed_is_known():
    found = pages(("22/11/2026, 14:02", "The light"), feet=(("file:///home/ida/a.html", "1/1"),))
    margins = margins_of(found)
    assert len(margins.running) == 4
    assert margins.address is None
    assert margins.heading == "The light"


def test_an_address_that_is_cut_off_is_none():
    feet = [("https://news.example/li…", "1/1")]
    margins = margins_of(pages(("22/11/2026, 14:02",), feet=feet))
    assert margins.address is None
    assert margins.heading is None


def test_nothing_is_running_where_nothing_else_would_be_left():
    assert running([[line("1", 20)], [line("2", 20, page=1)]]) == []
    assert running([]) == []


def test_rows_go_from_left_to_right():
    a, b, c = line("a", 20.4, 300), line("b", 20.6, 50), line("c", 40)
    assert rows_of([a, b, c]) == [(b, a), (c,)]

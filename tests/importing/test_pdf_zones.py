"""A headline narrower than the page parts it where white runs across."""

from __future__ import annotations

from reader.importing.pdf_lines import Line
from reader.importing.pdf_zones import zones_of


def line(text, x0, x1, base, size=10.0):
    return Line(text, (), x0, x1, 10.0, base, size)


def block(name, x0, x1, base, count=4):
    return [line(f"{name}{at}", x0, x1, base + 12 * at) for at in range(count)]


def starts(*lines):
    ordered = sorted(lines, key=lambda line: (line.base, line.x0))
    return " ".join(zone[0].text for zone in zones_of(ordered))


UPPER = [*block("a", 0, 100, 30), *block("b", 120, 220, 30)]
LOWER = [*block("c", 0, 100, 130), *block("d", 120, 220, 130)]


def test_a_headline_of_part_of_the_width_parts_the_page():
    assert starts(*UPPER, line("K", 0, 150, 100, 16), *LOWER) == "a0 K"


def test_a_line_no_larger_than_the_text_or_indented_or_close_to_it_parts_nothing():
    assert starts(*UPPER, line("K", 0, 150, 100, 11), *LOWER) == "a0"
    assert starts(*UPPER, line("K", 60, 150, 100, 16), *LOWER) == "a0"
    assert starts(*UPPER, line("K", 0, 150, 83, 16), *LOWER) == "a0"


def test_a_headline_with_text_beside_it_or_nothing_to_its_right_parts_nothing():
    assert starts(*UPPER, line("K", 0, 110, 100, 16), line("e", 120, 220, 98), *LOWER) == "a0"
    assert starts(*UPPER, line("K", 0, 220, 100, 16), *LOWER) == "a0"


def test_the_second_line_of_a_headline_parts_nothing():
    head = line("K0", 0, 150, 100, 16), line("K1", 0, 110, 119, 16)
    assert starts(*UPPER, *head, *block("c", 0, 100, 150), *block("d", 120, 220, 150)) == "a0 K0"


def test_a_papers_name_with_what_stands_by_it_parts_itself_from_the_first_headline():
    name = line("Gazette", 60, 160, 0, 30), line("Price", 180, 220, 12, 8)
    assert starts(*name, line("K", 120, 220, 45, 16), *block("a", 0, 100, 50)) == "Gazette K"


def test_a_page_without_lines_has_no_zones():
    assert zones_of([]) == []

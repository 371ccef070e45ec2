"""Where figures can begin."""

from __future__ import annotations

import re

from reader.analysis.figures_starts import BLANK, matches, starts


def words_at(text, places):
    return [text[at:].split()[0] for at in places]


def test_figures_begin_at_digits_signs_and_a_few_words(parse):
    text = "She paid €5 to the two over-65s."
    assert words_at(text, starts(parse(text)).others) == ["€5", "5", "two", "over-65s.", "65s."]


def test_dates_begin_at_words_of_their_own_and_where_one_follows(parse):
    text = "In the late spring, in May, the man came on Monday"
    assert words_at(text, starts(parse(text)).dates) == [
        "the",
        "late",
        "spring,",
        "in",
        "May,",
        "Monday",
    ]


def test_a_date_counted_back_begins_at_a_number(parse):
    text = "It was two days ago"
    assert "two" in words_at(text, starts(parse(text)).dates)
    assert starts(parse("It was two days long")).dates == []


def test_matches_stay_in_their_stretch_and_never_overlap():
    found = matches(re.compile("a+"), "aab", 2, [0, 2, 3, 4, 9])
    assert [one.span() for one in found] == [(0, 2)]


def test_words_before_many_others_begin_a_figure_only_where_it_can_follow(parse):
    text = "A man under his roof took a dozen of us from 3 to 4, in his seventies, from her"
    begun = [text[at : at + 9] for at in starts(parse(text)).others]
    assert begun == ["a dozen o", "dozen of ", "from 3 to", "3 to 4, i", "4, in his", "his seven"]


def test_what_has_been_found_already_begins_nothing():
    assert [one.start() for one in matches(re.compile(".a"), f"{BLANK}aba", 0, [0, 2])] == [2]

"""What was found is said in few words."""

from __future__ import annotations

import pytest

from reader.model.sought import BadExpression
from reader.model.text import Span
from reader.ui.find.told import by_article, nothing, place_in, place_of, too_long, trouble
from reader.ui.reading.finds import Find, FoundIn

ONE = Span(0, 1)


def found(article, count):
    return FoundIn(article, text=tuple(Span(n, n + 1) for n in range(count)))


@pytest.mark.parametrize(
    ("find", "round_", "words"),
    [
        (Find(0, ONE), False, "3 of 1,017, in A"),
        (Find(1, ONE, headline=True), False, "3 of 1,017, in the headline of B"),
        (Find(27, ONE), True, "3 of 1,017, in AB, past the end"),
    ],
)
def test_a_place_is_said_with_its_article(find, round_, words):
    assert place_of(2, 1017) == "3 of 1,017"
    assert place_in(2, 1017, find, round_=round_) == words


def test_counts_are_by_letter_and_hidden_ones_only_where_there_are_any():
    shown, hidden = (found(0, 3), found(1, 0)), (found(2, 2), found(3, 0))
    assert by_article(shown, hidden) == "A 3 · B 0 · C 2 hidden"


def test_nothing_is_said_of_one_article_or_of_all():
    assert nothing(2) == "Not found in C"
    assert nothing(None) == "Not found"


def test_an_expression_in_trouble_gets_one_sentence():
    told = [trouble(BadExpression(7)), trouble(BadExpression(0)), too_long()]
    assert "character 7" in told[0]
    assert all(one.endswith(".") and one.count(".") == 1 for one in told)

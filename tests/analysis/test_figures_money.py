"""Amounts of money."""

from __future__ import annotations

import pytest

from tests.analysis.figured import units, values


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost €2.4m.", "2400000", "EUR"),
        ("It cost US$300,000.", "300000", "USD"),
        ("It cost $ 5 in all.", "5", "USD"),
        ("It cost Rs 40 crore.", "400000000", "INR"),
        ("It cost EUR 40,000.", "40000", "EUR"),
        ("It cost 40,000 EUR.", "40000", "EUR"),
        ("It cost 20bn Swedish kronor.", "20000000000", "SEK"),
        ("It cost 30 Hong Kong dollars.", "30", "HKD"),
        ("It cost 300 Egyptian pounds.", "300", "EGP"),
        ("It cost 300 francs.", "300", "franc"),
        ("It cost 12 Ruritanian dollars.", "12", "USD"),
        ("It cost 1.4 millions of euro.", "1400000", "EUR"),
        ("It cost 90 pence.", "0.9", "GBP"),
        ("It cost 45p.", "0.45", "GBP"),
        ("It cost a quarter of a million quid.", "250000", "GBP"),
        ("It cost three-quarters of a million quid.", "750000", "GBP"),
        ("It cost half a million quid.", "500000", "GBP"),
        ("It cost $2-3 million.", "2000000/3000000", "USD"),
        ("It cost between 2 and 3 million euros.", "2000000/3000000", "EUR"),
        ("It cost five to ten thousand pounds.", "5000/10000", "GBP"),
        ("It cost 300m to 450m euros.", "300000000/450000000", "EUR"),
        ("It cost 50 to 60 pence.", "0.5/0.6", "GBP"),
        ("It got €3m from the fund.", "3000000", "EUR"),
        ("It cost between €2bn and €3bn.", "2000000000/3000000000", "EUR"),
        ("It cost tens of millions of pounds.", "tens of millions", "GBP"),
    ],
)
def test_an_amount_of_money_is_read_with_its_currency(parse, text, value, unit):
    assert units(parse, text) == [(value, unit)]


def test_two_sums_that_are_no_range_are_two(parse):
    assert values(parse, "It fell from $5 to $3.") == [("$5", "5"), ("$3", "3")]
    assert values(parse, "It cost $5 and 3 nails.") == [("$5", "5"), ("3 nails", "3")]


def test_what_a_sum_was_and_what_it_became_are_two(parse):
    assert values(parse, "Fares rose from $2 to $3.") == [("$2", "2"), ("$3", "3")]
    two = [("$2", "2000000"), ("3 million", "3000000")]
    assert values(parse, "Costs rose from $2 to 3 million.") == two


def test_three_capitals_need_not_be_a_currency(parse):
    assert units(parse, "The BBC 40 times said no.") == [("40", "time")]


def test_what_is_reckoned_by_the_hour_says_so(parse):
    from reader.analysis.figures import figures

    text = "It pays £13.20 an hour for 5 tables per day."
    assert [(one.span.of(text), one.per) for one in figures(parse(text), None)] == [
        ("£13.20 an hour", "hour"),
        ("5 tables per day", "day"),
    ]


def test_amounts_of_a_change_are_two(parse):
    assert units(parse, "It rose from 2 million to 3 million euros.") == [
        ("2000000", "EUR"),
        ("3000000", "EUR"),
    ]


def test_sums_that_follow_each_other_are_no_range(parse):
    assert units(parse, "They paid €2m and €3m.") == [("2000000", "EUR"), ("3000000", "EUR")]
    assert units(parse, "They got €5 and 12 cows.") == [("5", "EUR"), ("12", "cow")]

"""Some lines are furniture by their form alone."""

from __future__ import annotations

import pytest

from reader.importing.forms import addresses, is_odd
from reader.importing.traits import is_ended


def judged(text):
    return is_odd(text, ended=is_ended(text))


@pytest.mark.parametrize(
    "text",
    [
        "* * *",
        "the-old-bridge-from-the-south",
        "BC-KOLM-BRIDGE",
        "Home > News > Bridges",
        "04:26",
        "312",
        "© 2023 The Kolm Post",
        "Copyright 2023 The Post. All rights reserved. It may not be printed without permission.",
        "17.12 BST",
        "Updated at 17.30 BST",
        "9:30 a.m.",
        "14:02 – 15:10 (CET)",
        "3 min 20 sec",
        "What happens to the bridge now (A. Lee) 3 min",
        "The team that writes what you like to read...Read More",
        "@annlee #bridge",
        "Contact the writer at lee@example.org",
        "Lee wrote on",
    ],
)
def test_no_article_has_a_line_of_this_form(text):
    assert judged(text)


@pytest.mark.parametrize(
    "text",
    [
        "He arrived at 17.30.",
        "At 9:30 the bridge was closed",
        "It took them 3 min.",
        "$1.3.",
        "The flyer says: read more.",
        "Write to lee@example.org before the bridge has fallen down for good, the council said.",
        "On",
        "They came upon the bridge and went on",
    ],
)
def test_what_may_be_the_articles_own_is_of_no_odd_form(text):
    assert not judged(text)


def test_addresses_and_accounts_are_counted():
    assert addresses("Write to lee@example.org, @annlee or www.example.org") == 3
    assert addresses("Write to nobody") == 0

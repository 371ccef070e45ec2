"""Newspapers are told from people who are called like one."""

from __future__ import annotations

import pytest

from reader.importing.papers import is_outlet, is_paper, is_surely_outlet, paper_of_staff


@pytest.mark.parametrize(
    ("name", "outlet", "surely"),
    [
        ("Evening Beacon", True, True),
        ("The Lake Post", True, True),
        ("Kolm Gazette", True, True),
        ("Lake Post", True, False),  # somebody may be called so
        ("Emily Post", False, False),
        ("Jane Beacon", False, False),
        ("Victoria Times", True, False),  # the capital of the Seychelles
        ("Emily Gazette", True, True),  # nobody is called so
        ("Mia Lund", False, False),
        ("Post", False, False),
        ("Last modified on Sun 5 March", False, False),
    ],
)
def test_a_name_like_a_papers_is_a_persons_after_a_first_name(name, outlet, surely):
    assert (is_outlet(name), is_surely_outlet(name)) == (outlet, surely)


def test_a_masthead_in_capitals_is_a_papers():
    assert is_paper("THE LAKE POST")
    assert not is_paper("POST")


@pytest.mark.parametrize(
    ("signing", "paper"),
    [
        ("the Evening Beacon staff", "Evening Beacon"),
        ("The Evening Beacon newsroom", "The Evening Beacon"),
        ("LAKE POST STAFF REPORTER", "LAKE POST"),
        ("Daily Beacon Reporter", "Daily Beacon"),
        ("Political Correspondent", None),
        ("Emily Post, editor", None),
        ("Emily Post staff", None),
    ],
)
def test_staff_signs_for_its_paper(signing, paper):
    assert paper_of_staff(signing) == paper

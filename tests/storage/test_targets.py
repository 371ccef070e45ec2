"""Targets come back to their owners as they were, in their order."""

from __future__ import annotations

from contextlib import closing

import pytest
from hypothesis import given

from reader.storage.database import open_in_memory
from reader.storage.targets import Targets, gathered
from tests.making import any_targets

MADE = """
    INSERT INTO story (number, id, name, created, opened) VALUES (1, 's', '', '', ''),
        (2, 'other', '', '', '');
    INSERT INTO note (number, id, story, body, color, status, created, changed)
        VALUES (5, 'a', 1, '', '', '', '', ''), (6, 'b', 1, '', '', '', '', ''),
        (7, 'c', 2, '', '', '', '', '');
    INSERT INTO correction (number, id, story, subject, machine, user, scope, created)
        VALUES (5, 'a', 1, '', '', '', '', ''), (6, 'b', 1, '', '', '', '', ''),
        (7, 'c', 2, '', '', '', '', '');
"""


def owners():
    """A library with a note and a correction each under the numbers 5, 6 and 7."""
    db = open_in_memory()
    db.executescript(MADE)
    return closing(db)


@pytest.mark.parametrize("owner", ["note", "correction"])
@given(first=any_targets, second=any_targets, others=any_targets)
def test_any_targets_come_back_to_their_owner(owner, first, second, others):
    with owners() as db:
        targets = Targets(db, owner)
        targets.put(5, first)
        targets.put(6, second)
        targets.put(7, others)

        back = gathered(targets.of("s"))
        assert (back[5], back[6], back[7]) == (first, second, ())


@given(before=any_targets, after=any_targets)
def test_targets_take_the_place_of_those_before(before, after):
    with owners() as db:
        targets = Targets(db, "note")
        targets.put(5, before)
        targets.put(5, after)

        assert gathered(targets.of("s"))[5] == after


def test_nothing_belongs_to_a_number_that_was_not_met():
    assert gathered([(1, "a"), (2, "b"), (1, "c")]) == {1: ("a", "c"), 2: ("b",)}
    assert gathered([])[3] == ()

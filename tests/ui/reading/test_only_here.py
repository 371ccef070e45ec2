"""What no other article carries goes to its article, in reading order."""

from __future__ import annotations

from reader.model.overview import Only
from tests.ui.reading.conftest import DOUBTFUL, HURT, TOWN


def test_each_article_has_its_own_in_reading_order(desk, slots):
    desk.only_here.show([Only(TOWN[0]), Only(HURT[1]), Only(DOUBTFUL[0])])
    assert [[one.passage for one in slot.sheet.only] for slot in slots] == [
        [DOUBTFUL[0], TOWN[0]],
        [HURT[1]],
        [],
    ]
    desk.only_here.show([])
    assert not any(slot.sheet.only for slot in slots)


def test_all_else_stands_back_until_it_is_to_come_forth(desk, slots):
    for apart in (True, False):
        desk.only_here.set_apart(apart)
        assert all(slot.sheet.view.apart == apart for slot in slots)

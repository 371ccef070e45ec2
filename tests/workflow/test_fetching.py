"""The work of fetching a page is made of what the user wrote and agreed to."""

from __future__ import annotations

from datetime import datetime

from reader.workflow.fetching import Inside, address_of, fetching


def test_the_work_knows_the_address_the_time_and_what_was_agreed_to():
    address, inside = address_of("news.example/a"), Inside("a", 80, ("10.0.0.1",))
    work = fetching(address, [inside])

    assert (work.address, work.agreed) == (address, (inside,))  # type: ignore[attr-defined]
    assert datetime.fromisoformat(work.now).tzinfo is not None  # type: ignore[attr-defined]


def test_nothing_is_agreed_to_unless_it_is_said():
    assert fetching(address_of("news.example")).agreed == ()  # type: ignore[attr-defined]

"""What descriptions resolve to is tested through `reader.analysis.antecedents` and `quotes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.descriptions import near
from reader.analysis.quotes import quotes
from tests.effort import calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene

TIMES = 400  # more than are looked back at


@pytest.mark.parametrize("who", ["The ministry", "The company", "The actress", "A statement"])
def test_the_work_grows_with_the_text_alone_whoever_is_described(
    who: str, scene: Callable[[str], Scene]
) -> None:
    work = []
    for times in (TIMES, 2 * TIMES):
        seen = scene(f"{who} said that it rained.\n\n" * times)
        work.append(calls(lambda: quotes(seen.parse, seen.mentions)))  # noqa: B023
    assert work[1] < 2.2 * work[0]


def test_a_paragraph_on_is_near_and_two_are_not(scene: Callable[[str], Scene]) -> None:
    seen = scene("It rained.\n\nIt snowed.\n\nIt froze.")
    first, second, third = (begin for begin, _ in seen.parse.bounds)
    assert near(seen, first, first)
    assert near(seen, first, second)
    assert not near(seen, first, third)
    assert not near(seen, second, first)

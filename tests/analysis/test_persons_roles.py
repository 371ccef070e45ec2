from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.persons_roles import role_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "has", "lacks"),
    [
        ("Prime Minister Helen Carter left.", {"prime", "minister"}, set()),
        ("Helen Carter, a captain of the guard, left.", {"captain", "guard"}, set()),
        ("Norland’s foreign minister, Helen Carter, left.", {"norland", "minister"}, set()),
        ("The boy’s mother, Helen Carter, left.", {"mother"}, {"boy"}),
        ("Prince Otto’s wife, Helen Carter, left.", {"wife"}, {"prince"}),
        ("David Miller’s sister, Helen Carter, left.", {"sister"}, {"miller"}),
        ("Helen Carter, the prime minister’s lawyer, left.", {"lawyer"}, {"minister"}),
        ("Helen Carter, mother of the boy, left.", {"mother"}, {"boy"}),
        ("Helen Carter, a lawyer for the minister, left.", {"lawyer"}, {"minister"}),
        ("Helen Carter, whose son David was 19, wept.", set(), {"son"}),
        ("Helen Carter, a nurse in Norland", {"nurse", "norland"}, set()),
        ("Helen Carter has been the mayor of Oslo for years.", {"mayor"}, {"oslo"}),
        ("Helen Carter is a risk.", set(), {"risk"}),
        ("Helen Carter is late.", set(), {"late"}),
        ("Helen Carter is a “nurse”.", set(), {"nurse"}),
        ("We met an aide to President Helen Carter.", {"president"}, {"aide"}),
        ("Under questions from members of the court, Helen Carter wept.", set(), {"member"}),
    ],
)
def test_only_what_is_told_of_the_person_is_a_role(
    text: str, has: set[str], lacks: set[str], scene: Callable[[str], Scene]
) -> None:
    seen = scene(text)
    mention = next(m for m in seen.mentions if m.span.of(text) == "Helen Carter")
    words = set(role_words(seen, mention))
    assert has <= words
    assert not lacks & words

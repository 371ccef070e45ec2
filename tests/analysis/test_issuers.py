"""Who issued what is tested through `reader.analysis.antecedents`, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.issuers import owner_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("The mayor’s statement fell.", "mayor"),
        ("A statement from Norland fell.", "Norland"),
        ("A statement that Norland issued fell.", "Norland"),
        ("A long statement fell.", None),
    ],
)
def test_a_statement_is_whose_words_beside_it_tell(
    scene: Callable[[str], Scene], text: str, owner: str | None
) -> None:
    read = scene(text)
    (at,) = (i for i, token in enumerate(read.tokens) if token.text == "statement")
    found = owner_of(read, at)
    assert (None if found is None else read.tokens[found].text) == owner

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.persons_hints import hint

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peyton Moss lost her way.", "she"),
        ("Peyton Moss left when he was ill.", "he"),
        ("Peyton Moss told him to leave.", ""),
        ("Peyton Moss told the teacher that he was ill.", ""),
        ("Peyton Moss left “when he was ill”.", ""),
        ("They saw Peyton Moss when he was ill.", ""),
        ("Peyton Moss left.", ""),
        ("Peyton Moss left. He wept.", "he"),
        ("Peyton Moss left. Her dog wept.", "she"),
        ("Peyton Moss left. It was time for him.", ""),
        ("Peyton Moss met a teacher. He wept.", ""),
        ("Peyton Moss left.\n\nHe wept.", ""),
        ("Peyton Moss left. “He wept.”", ""),
    ],
)
def test_pronouns_after_a_subject_tell_of_it_up_to_the_next_person(
    scene: Callable[[str], Scene], text: str, told: str
) -> None:
    read = scene(text)
    (mention,) = read.mentions
    assert hint(read, mention) == told

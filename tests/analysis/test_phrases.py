from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.phrases import Phrases, content_words
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene

TEXT = (
    "The foreign ministry of Norland spoke. Other ministries slept. “The ministry lied,” he said. "
    "A ministry spokesman left."
)


def test_phrases_are_those_around_the_noun_outside_marks(scene: Callable[[str], Scene]) -> None:
    phrases = Phrases(scene(TEXT))
    found = phrases.around("ministry")
    assert [(one.span.of(TEXT), one.plural) for one in found] == [
        ("foreign ministry of Norland", False),
        ("Other ministries", True),
    ]
    assert found[0].content == {"foreign", "ministry", "norland"}
    assert phrases.around("ministry") is found
    assert not phrases.around("boat")


def test_the_main_body_is_the_one_named_most_if_it_is_named_often(
    scene: Callable[[str], Scene],
) -> None:
    once = "Acme Corp bought a mill. "
    assert Phrases(scene(once)).main_body is None
    often = scene(once * 3 + "Bolt Ltd bought a mill.")
    body = Phrases(often).main_body
    assert body is not None
    assert body.of(often.parse.text) == "Acme Corp"
    assert body.start == 0
    assert Phrases(scene(once * 3 + "Bolt Ltd bought a mill. " * 3)).main_body is None


def test_content_words_are_nouns_and_adjectives(scene: Callable[[str], Scene]) -> None:
    seen = scene("The old ministry slept quietly.")
    assert content_words(seen, Span(0, 30)) == {"old", "ministry"}

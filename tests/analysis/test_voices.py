from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.reported import reports
from reader.analysis.voices import voices

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


def speakers(scene: Scene) -> list[tuple[str, str | None]]:
    """For each quote its first word and the speaker's head word."""
    text = scene.parse.text
    return [
        (voice.content.of(text).split()[0], scene.tokens[voice.speaker].text)
        if voice.speaker is not None
        else (voice.content.of(text).split()[0], None)
        for voice in voices(scene, reports(scene))
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“One,” Carter said. “Two.”", [("One,", "Carter"), ("Two.", "Carter")]),
        ("“One,” Carter said. The men left. The day ended. “Two is a lot now.”",
         [("One,", "Carter"), ("Two", "Carter")]),
        ("“One,” Carter said. The men left. The day ended. It rained. “Two is a lot now.”",
         [("One,", "Carter"), ("Two", None)]),
        ("“One,” Carter said. It rained. A boy waved back. “Two is a lot now.”",
         [("One,", "Carter"), ("Two", "Carter")]),
        ("The captain left. “here”", []),
        ("Carter put up a sign with one word: “One.”", [("One.", "Carter")]),
        ("“One.\n\n“Two,” Carter said.", [("One.", "Carter")]),
        ("Carter said: “One.\n\n“Two.”", [("One.", "Carter")]),
        ("Carter said: “One.\n\n“Two,” she added.", [("One.", "Carter"), ("Two,", "she")]),
        ("“One,” Carter said.\n\n“Two.”", [("One,", "Carter"), ("Two.", "Carter")]),
        ("“One,” Carter said. “Two.”\n\n“Three.”",
         [("One,", "Carter"), ("Two.", "Carter"), ("Three.", "Carter")]),
        ("“One,” Carter said. All left.\n\n“Two.”", [("One,", "Carter")]),
        ("“One,” Carter said.\n\nAll left.\n\n“Two is a lot.”",
         [("One,", "Carter"), ("Two", None)]),
        ("“One,” Carter said.\n\nThen came “Two”.", [("One,", "Carter")]),
        ("The captain was angry. “One is not enough.”", [("One", "captain")]),
        ("The captains were angry. “One is not enough.”", [("One", None)]),
        ("The captain was angry.\n\n“One is not enough.”", [("One", "captain")]),
        ("“One is not enough.”", [("One", None)]),
        ("“One.”", []),
        ("“Two”, it is stated.", [("Two", None)]),
        ("“One ship has sunk”, it is stated.", [("One", None)]),
        ("“One,” Carter said on “Face The News.”", [("One,", "Carter")]),
        ("“Never Again” says Mara Holt\n\nShips sank. By Ivo Brandt", [("Never", "Holt")]),
        ("Carter said on CBS’ “Face The News” that ships sank.", []),
        ("“I am old,” Carter said. “Only old.” The captain laughs.",
         [("I", "Carter"), ("Only", "Carter")]),
        ("Norland called it a “trap”, and all left. “Two.”",
         [("trap", "Norland"), ("Two.", "Norland")]),
    ],
)  # fmt: skip
def test_quotes_keep_the_speaker_of_the_one_they_run_on_from(
    scene: Callable[[str], Scene], text: str, found: list[tuple[str, str | None]]
) -> None:
    assert speakers(scene(text)) == found


def test_few_words_in_marks_that_nobody_ends_are_no_quote(scene: Callable[[str], Scene]) -> None:
    assert speakers(scene("Carter left the hall. “Mud and wind”")) == []
    assert speakers(scene("Carter left the hall. “Mud and wind.”")) == [("Mud", "Carter")]

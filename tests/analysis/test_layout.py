from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


def test_a_stretch_is_a_sentence_that_marks_do_not_cut(scene: Callable[[str], Scene]) -> None:
    text = "He said: “One. Two.” Then he left.\n\n“One,” he said. ”Two.”"
    read = scene(text)
    assert [stretch.of(text) for stretch in read.stretches][-2:] == ["“One,” he said.", "”Two.”"]
    assert read.stretches[0].of(text).startswith("He said: “One. Two.”")


def test_the_words_between_marks_are_hidden(scene: Callable[[str], Scene]) -> None:
    read = scene("He said “no” today.")
    assert [read.tokens[i].text for i in read.visible(0, len(read.tokens))] == [
        "He", "said", "today", ".",
    ]  # fmt: skip


def test_an_empty_text_has_no_stretch(scene: Callable[[str], Scene]) -> None:
    assert scene("").stretches == ()


def test_what_everybody_calls_so_is_not_hidden(scene: Callable[[str], Scene]) -> None:
    read = scene("He said the so-called “ghost barges” were “real”.")
    hidden = [
        token.text for token, is_hidden in zip(read.tokens, read.hidden, strict=True) if is_hidden
    ]
    assert hidden == ["“", "real", "”"]

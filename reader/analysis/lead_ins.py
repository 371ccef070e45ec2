"""Whose act leads in words that no cue stands with: "Jo Holm shook her head. “No.”"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.marks import Marked
    from reader.analysis.scene import Scene

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
#: These only bring somebody in, so that no word of theirs is awaited: "A boy waved."
_NEW = frozenset({"a", "an"})
_ENDS = (".", "!", "?", "…")


def before_colon(scene: Scene, mark: Marked) -> int | None:
    """Return who acts in "The mayor put up a sign with one word: “Closed.”", or None."""
    before = _before(scene, mark)
    if not before or scene.tokens[before[-1]].text != ":":
        return None
    for word in before:
        token = scene.tokens[word]
        if token.dep in _SUBJECTS and token.head in before and scene.can_speak(word):
            return word
    return None


def _before(scene: Scene, mark: Marked) -> list[int]:
    """Return the words outside marks that stand before the mark in its sentence."""
    stretch = scene.stretches[scene.stretch(mark.outer.start)]
    return scene.visible(scene.parse.at(stretch)[0], scene.parse.at(mark.outer)[0])


def subject_before(scene: Scene, mark: Marked) -> int | None:
    """Return the person whom the sentence before is about."""
    number = scene.stretch(mark.outer.start)
    return None if number == 0 else subject_of(scene, number - 1)


def subject_of(scene: Scene, stretch: int) -> int | None:
    """Return the person whom the sentence with this number among the stretches is about."""
    words = scene.visible(*scene.parse.at(scene.stretches[stretch]))
    roots = [i for i in words if scene.tokens[i].head == i]
    subjects = [i for i in words if scene.tokens[i].dep in _SUBJECTS]
    own = (i for i in subjects if scene.tokens[i].head in roots)
    found = next((i for i in own if _is_one(scene, i)), None)
    return _name_first(scene, words) if found is None and not subjects else found


def _name_first(scene: Scene, words: Sequence[int]) -> int | None:
    """Return the name that opens a sentence in which the tree found no subject."""
    if not words or scene.tokens[words[0]].pos != "PROPN":
        return None
    first = scene.person(words[0])
    return words[0] if first is None else scene.parse.at(first.span)[1] - 1


def _is_one(scene: Scene, word: int) -> bool:
    return scene.kind(word) == "person" and not scene.plural(word)


def is_new(scene: Scene, word: int) -> bool:
    """Tell whether "a boy" or "an officer" brings somebody in whom nothing else tells of."""
    children = takewhile(lambda child: child < word, scene.parse.children(word))
    article = any(scene.tokens[child].text.lower() in _NEW for child in children)
    return article and scene.person(word) is None


def complete(scene: Scene, mark: Marked) -> bool:
    """Tell whether the words, however few, are a sentence that somebody ends: "“Here we go.”"."""
    words = mark.content.of(scene.parse.text)
    return mark.closed and words[0].isupper() and words.endswith(_ENDS)

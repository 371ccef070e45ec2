"""What an article has just spoken of: the body or the country that a role may belong to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.descriptions import paragraph_of
from reader.analysis.names_words import lexicon

if TYPE_CHECKING:
    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention


class Spoken:
    """The bodies and places that an article names before a word.

    Args:
        scene: The article.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def land(self, noun: int) -> Mention | None:
        """Return the place named last before "the country", in its paragraph."""
        scene = self._scene
        start = scene.paragraphs[paragraph_of(scene, noun)].start
        at = scene.tokens[noun].start
        before = (m for m in reversed(scene.mentions) if start <= m.span.start < at)
        return next((m for m in before if m.label == "PLACE"), None)

    @cached_property
    def bodies(self) -> dict[str, list[Mention]]:
        """The mentions of bodies by the words of their names."""
        found: dict[str, list[Mention]] = {}
        for mention in self._scene.mentions:
            if mention.label == "ORG":
                for index in range(*self._scene.parse.at(mention.span)):
                    found.setdefault(self._scene.tokens[index].text.lower(), []).append(mention)
        return found

    @cached_property
    def persons(self) -> frozenset[str]:
        """All words of persons' names, but for those of one word alone that no title precedes."""
        scene, found = self._scene, set()
        for mention in scene.mentions:
            first, last = scene.parse.at(mention.span)
            before = scene.tokens[first - 1].text.lower().rstrip(".") if first else ""
            several = last - first > 1 or lexicon().is_role(before)
            if mention.label == "PERSON" and several:
                found |= {scene.tokens[i].text for i in range(first, last)}
                found.add(mention.span.of(scene.parse.text))
        return frozenset(found)

    def beside(self, whose: int) -> Mention | None:
        """Return the body in "Harrow, whose founder": the name right before the word."""
        scene = self._scene
        at = whose - 1 - (scene.tokens[whose - 1].text == ",")
        mention = scene.mention(at) if at >= 0 else None
        body = mention is not None and mention.label == "ORG" and scene.person(at) is None
        return mention if body else None

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

    def alone(self, index: int) -> Mention | None:
        """Return the body named before the word at `index` in its paragraph, if it is one."""
        bodies = self._before(index, 0)
        names = {body.span.of(self._scene.parse.text) for body in bodies}
        return bodies[0] if len(names) == 1 else None

    def last(
        self, index: int, *, back: int, subject: bool = True, kind: str = ""
    ) -> Mention | None:
        """Return the body named last before `index`, at most `back` paragraphs back.

        Args:
            index: Where the role stands.
            back: How many paragraphs.
            subject: Whether the subjects of sentences go before all others.
            kind: What sort of body it is; one whose name has another sort is not meant.
        """
        bodies = [m for m in self._before(index, back) if not kind or self._may_be(m, kind)]
        subjects = [m for m in bodies if subject and self._is_subject(m)]
        return next(iter((*subjects, *bodies)), None)

    def _before(self, index: int, back: int) -> list[Mention]:
        """Return the bodies named before `index`, at most `back` paragraphs back, last first."""
        scene, here = self._scene, paragraph_of(self._scene, index)
        start, end = scene.paragraphs[max(0, here - back)].start, scene.tokens[index].start
        return [
            mention
            for mention in reversed(scene.mentions)
            if start <= mention.span.start and mention.span.end <= end
            if mention.label == "ORG" and not self._is_person(mention)
        ]

    def _may_be(self, mention: Mention, kind: str) -> bool:
        """Tell whether a name does not say that it is no bank: "Workers’ Union"."""
        name = mention.span.of(self._scene.parse.text)
        last = self._acronyms.get(name, name).split()[-1].lower()
        return last == kind or last not in lexicon().firm

    @cached_property
    def _acronyms(self) -> dict[str, str]:
        """The bodies of several words by their initials."""
        names = [m.span.of(self._scene.parse.text) for m in self._scene.mentions]
        several = [name for name in names if " " in name]
        return {"".join(w[0] for w in name.split() if w[0].isupper()): name for name in several}

    def _is_person(self, mention: Mention) -> bool:
        return self._scene.person(self._scene.parse.at(mention.span)[0]) is not None

    def _is_subject(self, mention: Mention) -> bool:
        words = range(*self._scene.parse.at(mention.span))
        return any(self._scene.tokens[i].dep == "nsubj" for i in words)

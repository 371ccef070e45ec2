"""Who signs a quote: `NAME: “…”` and `“…” ― Name`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.clauses import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.marks import Marked
    from reader.analysis.scene import Scene

_DASHES = frozenset({"―", "—", "–", "--", "-"})
#: So many words at most stand beside a quote that is signed.
_LEAD_REACH = 12


def signed(scene: Scene, mark: Marked) -> int | None:
    """Return the speaker of `NAME: “…”` or `“…” ― Name`: the head word, or None."""
    stretch = scene.stretches[scene.stretch(mark.outer.start)]
    before = scene.visible(scene.parse.at(stretch)[0], scene.parse.at(mark.outer)[0])
    if 1 < len(before) < _LEAD_REACH and scene.tokens[before[-1]].text == ":":
        return _name_alone(scene, before[:-1])
    after = _rest_of_paragraph(scene, mark)
    if 1 < len(after) < _LEAD_REACH and scene.tokens[after[0]].text in _DASHES:
        return _name_alone(scene, after[1:])
    return None


def _rest_of_paragraph(scene: Scene, mark: Marked) -> list[int]:
    """Return the words outside marks after `mark`, or those of the next paragraph."""
    for paragraph in scene.paragraphs[mark.paragraph : mark.paragraph + 2]:
        first, last = scene.parse.at(paragraph)
        found = scene.visible(max(first, scene.parse.at(mark.outer)[1]), last)
        if found:
            return found
    return []


def _name_alone(scene: Scene, words: Sequence[int]) -> int | None:
    if any(scene.tokens[i].tag in FINITE for i in words):
        return None
    heads = [i for i in words if scene.tokens[i].head not in words or scene.tokens[i].head == i]
    fit = [i for i in heads if scene.can_speak(i) and scene.tokens[i].pos in ("PROPN", "NOUN")]
    return fit[0] if fit else None

"""Cues that stand apart in what they report: "It would, he said, end"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.clauses import finite, reach, trimmed
from reader.analysis.subjects import own_subject, set_off

if TYPE_CHECKING:
    from reader.analysis.clauses import Range
    from reader.analysis.cues import Cue
    from reader.analysis.report import Report
    from reader.analysis.scene import Scene

_APART = frozenset({",", "–", "—", "--", "-"})
#: So many words and a comma before a cue are no clause: "It was, he said, a bad week".
_BARE = 3


def interrupts(scene: Scene, cue: Cue) -> bool:
    """Tell whether the cue stands apart in what it reports: "It would, he said, end"."""
    token = scene.tokens[cue.word]
    following = scene.tokens[cue.last + 1].text if cue.last + 1 < len(scene.tokens) else ""
    return (
        token.dep == "parataxis"
        and not scene.hidden[token.head]
        and following in _APART
        and _is_open(scene, cue)
    )


def _is_open(scene: Scene, cue: Cue) -> bool:
    head = scene.tokens[cue.word].head
    first, last = reach(scene, head)
    return scene.is_open(first, cue.word if head < cue.word else last)


def before_or_around(scene: Scene, cue: Cue) -> Range:
    """Return what a cue in its midst reports: only what is before, if that is a clause."""
    head = scene.tokens[cue.word].head
    first, last = reach(scene, head)
    start = tag_start(scene, cue)
    if head > start or not finite(scene, head) or start - first <= _BARE:
        return first, max(last, reach(scene, cue.word)[1])
    colons = [i for i in range(first, start) if scene.tokens[i].text == ":"]
    return (colons[-1] + 1 if colons else first), start


def after_tag(scene: Scene, report: Report) -> Range | None:
    """Return the clause with which "It failed, he said, and nobody knew why" goes on."""
    cue, token = report.cue, scene.tokens[report.cue.word]
    found = report.content
    if found is None or found[1] > cue.word or not interrupts(scene, cue):
        return None
    for child in scene.parse.children(token.head):
        own = scene.tokens[child].dep == "conj" and own_subject(scene, child) is not None
        if child > cue.last and own and finite(scene, child):
            return trimmed(scene, (cue.last + 1, reach(scene, child)[1]))
    return None


def tag_start(scene: Scene, cue: Cue) -> int:
    """Return the first word of "the ministry said" after what it said."""
    speaker = own_subject(scene, cue.word)
    if speaker is None:
        return set_off(scene, cue.word) or cue.word
    return min(cue.word, reach(scene, speaker)[0])

"""Question and answer, a paragraph each: who answers is the other of the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.marks import Marked
    from reader.analysis.scene import Scene
    from reader.analysis.voice import Voice

_ASKING = frozenset({"ask", "inquire", "demand"})
#: So many quotes back the other may have spoken last.
_BACK = 6


def answering(scene: Scene, mark: Marked, spoken: Sequence[Voice]) -> Voice | None:
    """Return the last quote of whoever answers with `mark`, or None where nobody does.

    An answer is all of its paragraph and comes right after somebody was said to ask, or after
    another answer.

    Args:
        scene: The article.
        mark: Words between marks that have no cue.
        spoken: The quotes before, in order.
    """
    alone = mark.closed and scene.paragraphs[mark.paragraph] == mark.outer
    if not alone or not spoken or spoken[-1].speaker is None:
        return None
    last = spoken[-1]
    if scene.paragraph(last.outer.end - 1) != mark.paragraph - 1:
        return None
    if not (last.answers or _is_question(scene, last)):
        return None
    others = (voice for voice in reversed(spoken[-_BACK:]) if voice.speaker is not None)
    return next((v for v in others if _name(scene, v) != _name(scene, last)), None)


def _name(scene: Scene, voice: Voice) -> str:
    return "" if voice.speaker is None else scene.tokens[voice.speaker].text


def _is_question(scene: Scene, voice: Voice) -> bool:
    asked = voice.report is not None and scene.tokens[voice.report.cue.word].lemma in _ASKING
    return asked and voice.content.of(scene.parse.text).endswith("?")

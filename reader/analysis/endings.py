"""Where what a cue reports ends: before the next thing that somebody is reported to say."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.analysis.clauses import backed, infinitive, reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.clauses import Range
    from reader.analysis.cues import Cue
    from reader.analysis.report import Report
    from reader.analysis.scene import Scene

_JOINED = frozenset({"conj", "advcl", "ccomp", "dep"})
#: So many cues inside a clause are looked at.
_MANY = 50
_TURNING = frozenset({"while", "though", "although", "whereas"})


@dataclass(frozen=True, slots=True)
class Around:
    """What else an article reports.

    Attributes:
        reports: Its cues with their speakers, in order.
        sources: Where "according to" and the like begin, in order.
    """

    reports: Sequence[Report]
    sources: Sequence[int]


def cut(scene: Scene, found: Range, report: Report, around: Around) -> Range:
    """End the clause before the next thing the same or another speaker is reported to do.

    Args:
        scene: The article.
        found: The words that `report` seems to report.
        report: A cue and its speaker.
        around: All that the article reports.
    """
    first, last = found
    begin = bisect_right(around.reports, first, key=_word)
    for other in around.reports[begin : begin + _MANY]:
        word = other.cue.word
        if word >= last:
            break
        if other.cue.noun or other.speaker is None:
            continue
        nested = first <= other.speaker < last or _own_complement(scene, word, report.cue)
        hangs = scene.tokens[word].dep in _JOINED
        if hangs and other.cue.word != report.cue.word and (not nested or _turns(scene, other)):
            last = backed(scene, reach(scene, word)[0] if nested else word, first)
    source = bisect_left(around.sources, first)
    if source < len(around.sources) and around.sources[source] < last - 1:
        return first, around.sources[source]
    return first, last


def _word(report: Report) -> int:
    return report.cue.word


def _turns(scene: Scene, other: Report) -> bool:
    """Tell whether another answers in the sentence: "…, while Brandt said", "… and Oslo said"."""
    word = other.cue.word
    named = other.speaker is not None and scene.tokens[other.speaker].pos != "PRON"
    first = scene.tokens[reach(scene, word)[0]].text.lower()
    apart = scene.tokens[reach(scene, word)[0] - 2].text == ","
    return named and (first in _TURNING or (scene.tokens[word].dep == "conj" and apart))


def _own_complement(scene: Scene, word: int, cue: Cue) -> bool:
    """Tell whether the word is the verb that the cue itself takes: "urged them to demand"."""
    return scene.tokens[word].head == cue.word and infinitive(scene, word)

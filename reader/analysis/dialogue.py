"""Question and answer, a paragraph each: who answers is the other of the two."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.analysis.speakers import person_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.marks import Marked
    from reader.analysis.report import Report
    from reader.analysis.scene import Scene
    from reader.analysis.voice import Voice

_ASKING = frozenset({"ask", "inquire", "demand"})
#: So many quotes, or reports, back the other may have spoken last.
_BACK = 6
#: So many words in a paragraph of its own can be half of an exchange.
_SHORT = 15
#: The reporter, and whoever is nobody in particular.
_NOBODY = frozenset({"i", "we", "you", "who", "it", "they"})


def answering(
    scene: Scene, mark: Marked, spoken: Sequence[Voice], found: Sequence[Report]
) -> int | None:
    """Return the head word of whoever answers with `mark`, or None where nobody does.

    An answer is all of its paragraph and comes right after somebody was said to ask, after
    another answer, or between two who spoke as briefly.

    Args:
        scene: The article.
        mark: Words between marks that have no cue.
        spoken: The quotes before, in order.
        found: All that the article reports.
    """
    if not _alone(scene, mark) or not spoken or spoken[-1].speaker is None:
        return None
    last = spoken[-1]
    if scene.paragraph(last.outer.end - 1) != mark.paragraph - 1:
        return None
    exchange = _is_exchange(scene, last, mark) or _alternates(scene, spoken, mark)
    if not (last.answers or _is_question(scene, last) or exchange):
        return None
    return _other(scene, last, spoken) or _other_reported(scene, last, found)


def _alone(scene: Scene, mark: Marked) -> bool:
    return mark.closed and scene.paragraphs[mark.paragraph] == mark.outer


def _other(scene: Scene, last: Voice, spoken: Sequence[Voice]) -> int | None:
    """Return who spoke last that is not the speaker of the quote before."""
    others = (voice.speaker for voice in reversed(spoken[-_BACK:]))
    return next((head for head in others if _differs(scene, head, last)), None)


def _other_reported(scene: Scene, last: Voice, found: Sequence[Report]) -> int | None:
    """Return the other person who was last reported to say something."""
    end = bisect_left(found, scene.parse.at(last.outer)[0], key=lambda report: report.cue.word)
    others = (report.speaker for report in reversed(found[max(0, end - _BACK) : end]))
    return next((head for head in others if _differs(scene, head, last)), None)


def _differs(scene: Scene, head: int | None, last: Voice) -> bool:
    if head is None or scene.kind(head) != "person" or scene.plural(head):
        return False
    assert last.speaker is not None
    name = _name(scene, head)
    return name not in _NOBODY and name != _name(scene, last.speaker)


def _name(scene: Scene, head: int) -> str:
    person = person_at(scene, head)
    words = scene.tokens[head].text if person is None else person.of(scene.parse.text)
    return words.split()[-1].lower()


def _is_question(scene: Scene, voice: Voice) -> bool:
    asked = voice.report is not None and scene.tokens[voice.report.cue.word].lemma in _ASKING
    return asked and voice.content.of(scene.parse.text).endswith("?")


def _alternates(scene: Scene, spoken: Sequence[Voice], mark: Marked) -> bool:
    """Tell whether two have just spoken in turn in one paragraph, as briefly as `mark` does."""
    last = spoken[-1]
    where = scene.paragraph(last.outer.start)
    before = (voice for voice in reversed(spoken[-_BACK:-1]))
    here = (voice for voice in before if scene.paragraph(voice.outer.end - 1) == where)
    other = next((voice for voice in here if _differs(scene, voice.speaker, last)), None)
    if other is None:
        return False
    contents = (one.content.of(scene.parse.text) for one in (mark, last, other))
    return all(len(content.split()) <= _SHORT for content in contents)


def _is_exchange(scene: Scene, last: Voice, mark: Marked) -> bool:
    """Tell whether brief words stand between others: the marks of one who goes on stay open.

    So it is where no cue ties the quote before to its speaker, and it ends its paragraph, or
    where the next paragraph too is nothing but a few words between marks.
    """
    text = scene.parse.text
    if max(len(mark.content.of(text).split()), len(last.content.of(text).split())) > _SHORT:
        return False
    ended = scene.paragraphs[mark.paragraph - 1].end == last.outer.end
    if ended and last.means == "set_off":
        return True
    number = bisect_left(scene.marks, mark.outer.end, key=lambda one: one.outer.start)
    following = scene.marks[number] if number < len(scene.marks) else None
    if following is None or following.paragraph != mark.paragraph + 1:
        return False
    return _alone(scene, following) and len(following.content.of(text).split()) <= _SHORT

"""The marked words of an article, each with who is reported to say them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.attribution import (
    clause_of,
    cue_of,
    ends_sentence,
    enough_alone,
    is_whole,
)
from reader.analysis.dialogue import answering
from reader.analysis.lead_ins import before_colon, complete, is_new, subject_before
from reader.analysis.signatures import signed
from reader.analysis.voice import Voice
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.marks import Marked
    from reader.analysis.report import Report
    from reader.analysis.scene import Scene
    from reader.model.analysis import QuoteMeans


#: Words in a title from this length on have a capital; one word alone is no sure title.
_LONG = 4
_TITLE = 2
#: So many sentences on, in the same paragraph, who spoke may speak again.
_NEAR = 3
_BEFORE_TITLES = frozenset({"on", "’", "'", "the", "call", "called", "named", "reading"})


def voices(scene: Scene, found: Sequence[Report]) -> tuple[Voice, ...]:
    """Return the quotes among the marked words, in order."""
    own = [_own(scene, mark, found) for mark in scene.marks]
    chains = _chained(scene, own)
    return tuple(_spoken(scene, chains, found))


def _own(scene: Scene, mark: Marked, found: Sequence[Report]) -> tuple[Marked, Voice]:
    report = cue_of(scene, mark, found)
    speaker = signed(scene, mark) if report is None else report.speaker
    means: QuoteMeans = "set_off" if speaker is None else "signed"
    if report is None and speaker is None:
        speaker = before_colon(scene, mark)
    return mark, Voice(
        content=mark.content,
        outer=mark.outer,
        report=report,
        speaker=speaker,
        whole=is_whole(scene, mark, report),
        clause=clause_of(scene, mark, report),
        means=means if report is None else "cue",
    )


def _chained(scene: Scene, own: Sequence[tuple[Marked, Voice]]) -> list[tuple[Marked, Voice]]:
    """Join a quote left open with the one that opens the next paragraph.

    A part with a cue of its own stays a quote of its own.
    """
    joined: list[tuple[Marked, Voice]] = []
    for mark, voice in reversed(own):
        if joined and _continues(scene, mark, joined[-1][0]):
            following = joined[-1][1]
            if voice.report is None or following.report is None:
                joined[-1] = (mark, _joined(voice, following))
                continue
        joined.append((mark, voice))
    return joined[::-1]


def _continues(scene: Scene, mark: Marked, after: Marked) -> bool:
    """Tell whether the quote that `mark` leaves open goes on in the next paragraph."""
    opens = scene.paragraphs[after.paragraph].start == after.outer.start
    return not mark.closed and opens and after.paragraph == mark.paragraph + 1


def _joined(first: Voice, last: Voice) -> Voice:
    content = Span(first.content.start, last.content.end)
    outer = Span(first.outer.start, last.outer.end)
    told = last if first.report is None else first
    return replace(told, content=content, outer=outer, clause=content, whole=True)


def _spoken(
    scene: Scene, chains: Sequence[tuple[Marked, Voice]], found: Sequence[Report]
) -> list[Voice]:
    told: list[Voice] = []
    for mark, voice in chains:
        if _is_title(scene, mark, voice):
            continue
        spoken = voice
        if voice.report is None and voice.speaker is None:
            spoken = _carried(scene, mark, voice, (told, found))
        if spoken.speaker is None and not _reported(scene, mark, spoken):
            continue
        told.append(spoken)
    return told


def _is_title(scene: Scene, mark: Marked, voice: Voice) -> bool:
    """Tell whether the words only name a song or a programme: all their longer ones are capitals.

    A cue that touches them, or a colon, has them said all the same.
    """
    begin, end = scene.parse.at(mark.content)
    long = [t.text for t in scene.tokens[begin:end] if len(t.text) >= _LONG and t.text.isalpha()]
    alone = ends_sentence(scene, mark) or voice.speaker is None
    if alone or len(long) < 1 or end - begin < _TITLE or not all(w[0].isupper() for w in long):
        return False
    first = scene.parse.at(mark.outer)[0]
    if not first:
        return False  # nothing stands before it
    owner = scene.tokens[first - 1]
    owned = owner.tag in ("POS", "NNP", "NN") or owner.text.lower() in _BEFORE_TITLES
    return owned and mark.content.of(scene.parse.text)[0].isupper()


def _reported(scene: Scene, mark: Marked, voice: Voice) -> bool:
    """Tell whether words without a known speaker are a quote all the same."""
    return voice.whole and (voice.report is not None or enough_alone(scene, mark))


def _carried(
    scene: Scene, mark: Marked, voice: Voice, before: tuple[Sequence[Voice], Sequence[Report]]
) -> Voice:
    """Give a quote without a cue the speaker of the quote, or of the sentence, before it."""
    if not ends_sentence(scene, mark):
        return voice
    told, found = before
    other = answering(scene, mark, told, found)
    if other is not None:
        return replace(
            voice, speaker=other, whole=True, means="carried", report=None, answers=True
        )
    previous = told[-1] if told else None
    if previous is not None and previous.speaker is not None and _runs_on(scene, previous, mark):
        return _again(voice, previous)
    subject = None
    if enough_alone(scene, mark) or complete(scene, mark):
        subject = subject_before(scene, mark)
    near = previous is not None and _near(scene, previous, mark)
    if previous is not None and near and (subject is None or is_new(scene, subject)):
        return _again(voice, previous)
    return replace(voice, speaker=subject)


def _again(voice: Voice, previous: Voice) -> Voice:
    """Give a quote the speaker of the one before."""
    return replace(
        voice, speaker=previous.speaker, report=previous.report, whole=True, means="carried"
    )


def _near(scene: Scene, previous: Voice, mark: Marked) -> bool:
    """Tell whether one sentence, not of who spoke, stands between two quotes of a paragraph."""
    here = scene.paragraph(previous.outer.start) == mark.paragraph
    between = scene.stretch(mark.outer.start) - scene.stretch(previous.outer.start)
    return here and previous.speaker is not None and between <= _NEAR


def _runs_on(scene: Scene, previous: Voice, mark: Marked) -> bool:
    """Tell whether nothing but the cue stands between two quotes, or only a paragraph's end."""
    between = scene.parse.text[previous.outer.end : mark.outer.start]
    where = scene.paragraph(previous.outer.end - 1)
    if where == mark.paragraph:
        return scene.stretch(mark.outer.start) - scene.stretch(previous.outer.start) <= 2
    if where != mark.paragraph - 1 or scene.paragraphs[mark.paragraph].start != mark.outer.start:
        return False
    stretch = scene.stretches[scene.stretch(previous.outer.start)]
    return not any(c.isalnum() for c in between) or (
        stretch.end >= scene.paragraphs[where].end and previous.whole
    )

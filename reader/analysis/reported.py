"""Reported speech: the cues of an article, who speaks, and what the trees say is reported."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.clauses import according, reach, trimmed
from reader.analysis.contents import content_of
from reader.analysis.cues import Cue, cues
from reader.analysis.endings import Around
from reader.analysis.report import Report
from reader.analysis.subjects import own_subject, quoted_one, subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.clauses import Range
    from reader.analysis.scene import Scene

#: So many cues of a sentence are looked at.
_MANY = 50
#: Who mostly passes on what others say.
_PRESS = frozenset(
    {
        "agency",
        "newspaper",
        "daily",
        "outlet",
        "media",
        "television",
        "tv",
        "radio",
        "website",
        "magazine",
        "broadcaster",
        "channel",
        "wire",
        "newswire",
    }
)


def reports(scene: Scene) -> tuple[Report, ...]:
    """Return what is reported outside quotation marks, in the order of the cues."""
    found = cues(scene)
    plain = [Report(cue, subject(scene, cue), None, _quoting(scene, cue)) for cue in found]
    named = ((word, according(scene, word)) for word in range(len(scene.tokens)))
    sources = [(word, source) for word, source in named if source is not None]
    around = Around(plain, [word for word, _ in sources])
    whole = [replace(r, content=content_of(scene, r, around)) for r in plain]
    passed = [r for r in whole if _passes_on(scene, r)]
    own = {r.cue.word: r for r in whole if not _passes_on(scene, r)}
    words = sorted(own)
    alone: list[Report] = []
    for report in (*passed, *_according(scene, sources)):
        first, last = scene.sentence(report.cue.word)
        here = words[bisect_left(words, first) : bisect_left(words, last)][:_MANY]
        if _others(scene, report, [own[word] for word in here]):
            own |= {word: _through(scene, own[word], report.speaker) for word in here}
        else:
            alone.append(report)
    return tuple(sorted((*own.values(), *alone), key=lambda r: r.cue.word))


def _quoting(scene: Scene, cue: Cue) -> int | None:
    """Return the agency of "the agency quoted her as saying"."""
    for verb in (cue.word, *_heads(scene, cue.word)):
        if quoted_one(scene, verb) is not None:
            return own_subject(scene, verb)
    return None


def _heads(scene: Scene, word: int) -> tuple[int, int]:
    head = scene.tokens[word].head
    return head, scene.tokens[head].head


def _through(scene: Scene, report: Report, via: int | None) -> Report:
    if via is None or scene.tokens[via].pos == "PRON" or via == report.speaker:
        return report
    return replace(report, via=via)


def _passes_on(scene: Scene, report: Report) -> bool:
    """Tell whether a news agency "reported" what stands before it in the sentence."""
    if report.content is None or report.speaker is None or report.content[0] > report.cue.word:
        return False
    lemmas = {scene.tokens[i].lemma.lower() for i in (report.speaker, report.cue.word)}
    return not lemmas.isdisjoint(_PRESS | {"report"})


def _according(scene: Scene, sources: Sequence[tuple[int, Range]]) -> Iterator[Report]:
    for word, (last, head) in sources:
        report = Report(Cue(word, last, frozenset({"that"})), head, None)
        yield replace(report, content=_rest(scene, report))


def _rest(scene: Scene, report: Report) -> Range | None:
    """Return what is left of the sentence besides "according to …"."""
    relative = _relative(scene, report.cue.word)
    if relative is not None:
        return relative, report.cue.word
    first, last = _stretch(scene, report.cue.word)
    end = reach(scene, report.cue.last)[1]
    before = scene.visible(first, report.cue.word)
    leads = not any(scene.tokens[i].pos in ("VERB", "AUX", "NOUN") for i in before)
    words = [i for i in before if scene.tokens[i].pos != "PUNCT"]
    joined = bool(words) and scene.tokens[words[-1]].pos == "CCONJ"
    leads = (leads or joined) and end < last - 1
    found = (end, last) if leads else (first, report.cue.word)
    return trimmed(scene, found) if found[0] < found[1] else None


def _relative(scene: Scene, word: int) -> int | None:
    """Return where the words begin that "in which ten died according to him" passes on."""
    verb = scene.tokens[word].head
    if scene.tokens[verb].dep != "relcl" or scene.tokens[word - 1].text == ",":
        return None
    first = reach(scene, verb)[0]
    led = scene.tokens[first].pos == "ADP" and scene.tokens[first + 1].tag in ("WDT", "WP")
    return first + 2 if led and first + 2 < word else None


def _stretch(scene: Scene, word: int) -> Range:
    return scene.parse.at(scene.stretches[scene.stretch(scene.tokens[word].start)])


def _others(scene: Scene, report: Report, own: Sequence[Report]) -> bool:
    """Tell whether somebody else speaks in the words that `report` passes on."""
    if report.content is None:
        return True
    first, last = report.content
    return any(
        first <= other.cue.word < last
        and not other.cue.noun
        and other.speaker is not None
        and scene.can_speak(other.speaker)
        and _main(scene, other)
        for other in own
    )


def _main(scene: Scene, other: Report) -> bool:
    """Tell whether the cue is the sentence's own verb, and reports something."""
    at = other.cue.word
    while scene.tokens[at].dep in ("conj", "ccomp") and scene.tokens[at].head != at:
        at = scene.tokens[at].head
    said = other.content is not None or not other.cue.frames.isdisjoint({"that", "quote"})
    return scene.tokens[at].head == at and said

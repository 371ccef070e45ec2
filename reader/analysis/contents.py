"""What a cue reports, by what it takes: a clause, "of" with a deed, an infinitive, a noun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.analysis.clauses import (
    FINITE,
    according,
    backed,
    finite,
    infinitive,
    reach,
    that_clause,
    trimmed,
)
from reader.analysis.subjects import object_of, own_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.clauses import Range
    from reader.analysis.cues import Cue
    from reader.analysis.scene import Scene

_COMPLEMENTS = frozenset({"ccomp", "xcomp", "advcl", "parataxis"})
_JOINED = frozenset({"conj", "advcl", "ccomp", "dep"})
_OBJECTS = frozenset({"dobj", "xcomp", "ccomp"})
_EMPTY = frozenset({"it", "this", "that", "which"})
_TIMES = frozenset({"DATE", "TIME"})
_MEANS = frozenset({"statement", "speech", "address", "interview", "post", "letter", "message"})


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, who speaks, and what the trees say is reported.

    Attributes:
        cue: The reporting words.
        speaker: Head word of who speaks; None where the trees do not tell.
        content: The words reported, or None ("“…,” he said": they are found by their marks).
        via: Head word of the source through whom it came, or None.
    """

    cue: Cue
    speaker: int | None
    content: Range | None
    via: int | None = None


def content_of(scene: Scene, report: Report, others: Sequence[Report]) -> Range | None:
    """Return the words that `report` says are reported, or None.

    Args:
        scene: The article.
        report: A cue and its speaker.
        others: All of the article; where the next of them begins, this one ends.
    """
    cue = report.cue
    if not sound(scene, report):
        return None
    finders = (("of", _of), ("to", _to), ("that", _that), ("vow", _vow), ("object", _object))
    candidates = (find(scene, cue) for frame, find in finders if frame in cue.frames)
    found = next((c for c in candidates if c is not None), None)
    found = found or _that_follows(scene, cue) or _before_tag(scene, report)
    return None if found is None else trimmed(scene, _cut(scene, found, report, others))


def _that_follows(scene: Scene, cue: Cue) -> Range | None:
    """Take the rest of the sentence behind "that" where the tree is no help."""
    _, last = scene.sentence(cue.word)
    first = cue.last + 1
    follows = first < last and scene.tokens[first].text.lower() == "that"
    rest = range(first + 1, last)
    if cue.noun or not follows or not any(scene.tokens[i].tag in FINITE | {"VB"} for i in rest):
        return None
    return first + 1, last


def _before_tag(scene: Scene, report: Report) -> Range | None:
    """Take what stands before "…, writes the ministry"."""
    cue, tokens = report.cue, scene.tokens
    first = scene.sentence(cue.word)[0]
    inverted = report.speaker is not None and report.speaker > cue.word and not cue.passive
    if not inverted or cue.word <= first or tokens[cue.word - 1].text != ",":
        return None
    words = range(first, cue.word)
    stated = any(tokens[i].tag in FINITE for i in words) and not any(
        scene.hidden[first : cue.word]
    )
    return (first, cue.word) if stated else None


def sound(scene: Scene, report: Report) -> bool:
    """Tell whether somebody speaks who can."""
    if report.speaker is None:
        return False
    if "weak" in report.cue.frames and scene.tokens[report.speaker].text.lower() in _EMPTY:
        return False
    strict = report.cue.frames.isdisjoint({"that"}) or "weak" in report.cue.frames
    return not strict or scene.can_speak(report.speaker)


def _after(scene: Scene, word: int, cue: Cue) -> Range | None:
    first, last = reach(scene, word)
    first = max(first, cue.last + 1)
    return (first, last) if first < last else None


def _that(scene: Scene, cue: Cue) -> Range | None:
    if _interrupts(scene, cue):
        return reach(scene, scene.tokens[cue.word].head)
    for child in scene.parse.children(cue.word):
        if not _complement(scene, cue, child) or not finite(scene, child):
            continue
        if child > cue.last:
            return _after(scene, child, cue)
        first, last = reach(scene, child)[0], _tag_start(scene, cue)
        apart = any(scene.tokens[i].text == ";" for i in range(first, last))
        return None if apart or last <= first else (first, last)
    return None


def _complement(scene: Scene, cue: Cue, child: int) -> bool:
    dep = scene.tokens[child].dep
    if dep in ("ccomp", "parataxis"):
        return True
    return that_clause(scene, child) and (dep in _COMPLEMENTS or (cue.noun and dep == "acl"))


def _interrupts(scene: Scene, cue: Cue) -> bool:
    """Tell whether the cue stands between commas in what it reports: "It would, he said, end"."""
    token, following = scene.tokens[cue.word], cue.last + 1
    return (
        token.dep == "parataxis"
        and not scene.hidden[token.head]
        and following < len(scene.tokens)
        and scene.tokens[following].text == ","
        and not any(scene.hidden[slice(*reach(scene, token.head))])
    )


def _tag_start(scene: Scene, cue: Cue) -> int:
    """Return the first word of "the ministry said" after what it said."""
    speaker = own_subject(scene, cue.word)
    return cue.word if speaker is None else min(cue.word, reach(scene, speaker)[0])


def _of(scene: Scene, cue: Cue) -> Range | None:
    children = scene.parse.children(cue.word)
    whom = [c for c in children if scene.tokens[c].dep == "dobj" and c > cue.word]
    below = [g for c in whom for g in scene.parse.children(c)]
    what = [c for c in (*children, *below) if c > cue.word and scene.tokens[c].text == "of"]
    if not what or not whom:
        return None
    return reach(scene, whom[0])[0], max(reach(scene, c)[1] for c in what)


def _to(scene: Scene, cue: Cue) -> Range | None:
    for child in scene.parse.children(cue.word):
        if (
            child > cue.last
            and scene.tokens[child].dep in _COMPLEMENTS
            and infinitive(scene, child)
        ):
            first = reach(scene, child)[0] if cue.passive else cue.last + 1
            if not cue.passive and scene.tokens[first].text.lower() in ("to", "not"):
                return None
            return first, reach(scene, child)[1]
    return None


def _vow(scene: Scene, cue: Cue) -> Range | None:
    for child in scene.parse.children(cue.word):
        if child > cue.last and scene.tokens[child].dep == "xcomp" and infinitive(scene, child):
            if any(scene.tokens[i].text.lower() == "what" for i in scene.parse.subtree(cue.word)):
                return None
            return _after(scene, child, cue)
    return None


def _object(scene: Scene, cue: Cue) -> Range | None:
    if cue.passive or (scene.tokens[cue.word].tag == "VBG" and _cites(scene, cue)):
        return None
    if cue.last > cue.word:
        head = object_of(scene, cue.last)
    else:
        head = next(
            (
                c
                for c in scene.parse.children(cue.word)
                if c > cue.word and scene.tokens[c].dep in ("dobj", "xcomp", "ccomp")
            ),
            None,
        )
    if head is None or scene.tokens[head].pos == "PRON":
        return None
    return _extended(scene, cue, reach(scene, head))


def _cites(scene: Scene, cue: Cue) -> bool:
    """Tell whether a participle names a source, as "citing officials" does."""
    return scene.tokens[cue.word].lemma.lower() == "cite"


def _extended(scene: Scene, cue: Cue, found: Range) -> Range:
    """Take in the prepositions that follow the noun and that the tree hung on the verb."""
    first, last = found
    for child in scene.parse.children(cue.word):
        if child == last and scene.tokens[child].dep == "prep" and not _aside(scene, child):
            last = reach(scene, child)[1]
    return max(first, cue.last + 1), last


def _aside(scene: Scene, preposition: int) -> bool:
    head = object_of(scene, preposition)
    if head is None:
        return True
    token = scene.tokens[head]
    return token.entity in _TIMES or token.lemma.lower() in _MEANS


def _cut(scene: Scene, found: Range, report: Report, others: Sequence[Report]) -> Range:
    """End the clause before the next thing the same or another speaker is reported to do."""
    first, last = found
    for other in others:
        word = other.cue.word
        if not first < word < last or other.cue.noun or other.speaker is None:
            continue
        nested = first <= other.speaker < last
        hangs = scene.tokens[word].dep in ("conj", "advcl", "ccomp", "dep")
        if not nested and hangs and other.cue.word != report.cue.word:
            last = backed(scene, word, first)
    for word in range(first, last - 1):
        if according(scene, word):
            return first, max(first, word)
    return first, last

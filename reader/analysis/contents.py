"""What a cue reports, by what it takes: a clause, "of" with a deed, an infinitive, a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.clauses import (
    FINITE,
    finite,
    reach,
    that_clause,
    trimmed,
)
from reader.analysis.complements import (
    COMPLEMENTS,
    asked_for,
    blamed_on,
    for_what,
    likened_to,
    named_as,
    noun,
    of_what,
    own_deed,
    said_to_be,
    to_do,
)
from reader.analysis.cues import taken_for_participle
from reader.analysis.endings import cut
from reader.analysis.interruptions import before_or_around, interrupts, tag_start
from reader.analysis.subjects import own_subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.clauses import Range
    from reader.analysis.cues import Cue
    from reader.analysis.endings import Around
    from reader.analysis.report import Report
    from reader.analysis.scene import Scene

_COLON_REACH = 8
_CIRCUMSTANCES = frozenset({"ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"})
_FAR = 100
_EMPTY = frozenset({"it", "this", "that", "which"})


def content_of(scene: Scene, report: Report, around: Around) -> Range | None:
    """Return the words that `report` says are reported, or None.

    Args:
        scene: The article.
        report: A cue and its speaker.
        around: All that the article reports; where the next of it begins, this one ends.
    """
    cue = report.cue
    if not sound(scene, report):
        return None
    candidates = (find(scene, cue) for frame, find in _finders() if frame in cue.frames)
    found = next((c for c in candidates if c is not None), None)
    found = found or _that_follows(scene, cue) or _before_tag(scene, report)
    found = found or _after_colon(scene, cue)
    return None if found is None else trimmed(scene, cut(scene, found, report, around))


def _finders() -> tuple[tuple[str, Callable[[Scene, Cue], Range | None]], ...]:
    """Return, for each thing a cue may take, what finds it; the first that finds wins."""
    return (
        ("of", of_what),
        ("to", to_do),
        ("that", _that),
        ("vow", own_deed),
        ("for", asked_for),
        ("on", blamed_on),
        ("as", named_as),
        ("like", likened_to),
        ("object", noun),
        ("weight", noun),
        ("call", for_what),
        ("be", said_to_be),
    )


def _that_follows(scene: Scene, cue: Cue) -> Range | None:
    """Take the rest of the sentence behind "that" where the tree is no help."""
    _, last = scene.sentence(cue.word)
    first = _past_whom(scene, cue) or _past_circumstances(scene, cue.last + 1, last)
    follows = first < last and scene.tokens[first].text.lower() == "that"
    rest = range(first + 1, last)
    ends = first + 1 >= last or scene.tokens[first + 1].pos == "PUNCT"
    if (
        cue.noun
        or ends
        or not follows
        or not any(scene.tokens[i].tag in FINITE | {"VB"} for i in rest)
    ):
        return None
    return first + 1, last


def _past_whom(scene: Scene, cue: Cue) -> int | None:
    """Return where "that" stands in "told the meeting that nobody came", if nobody else does."""
    for child in scene.parse.children(cue.word):
        following = scene.tokens[child + 1 : child + 2]
        if scene.tokens[child].dep == "dobj" and [t.text for t in following] == ["that"]:
            return child + 1 if following[0].dep == "mark" else None
    return None


def _past_circumstances(scene: Scene, first: int, last: int) -> int:
    """Return where "that" stands in "said on Monday that it will rain", else `first`."""
    if first + 1 < last and scene.tokens[first].pos == "ADV":
        first += scene.tokens[first + 1].text.lower() == "that"
    at = first
    while at < last and scene.tokens[at].pos in _CIRCUMSTANCES and not scene.hidden[at]:
        at += 1
    opens = first < at < last - 1 and scene.tokens[first].pos == "ADP"
    follows = opens and scene.tokens[at].text.lower() == "that"
    clause = follows and scene.tokens[at + 1].pos not in ("VERB", "AUX")
    return at if clause else first


def _before_tag(scene: Scene, report: Report) -> Range | None:
    """Take what stands before "…, writes the ministry"."""
    cue, tokens = report.cue, scene.tokens
    first = scene.sentence(cue.word)[0]
    start = _tag_at(scene, report)
    if start is None or start <= first or tokens[start - 1].text != ",":
        return None
    words = range(first, start)
    stated = any(tokens[i].tag in FINITE for i in words) and not any(scene.hidden[first:start])
    return (first, start) if stated else None


def _tag_at(scene: Scene, report: Report) -> int | None:
    """Return where "writes the ministry" or "their leader announced" begins.

    The second is known by a verb with a tense that the tree takes for a participle.
    """
    cue, token = report.cue, scene.tokens[report.cue.word]
    if report.speaker is None or cue.passive:
        return None
    if report.speaker > cue.word:
        return cue.word
    mistaken = token.dep in ("acl", "ccomp") and token.tag in FINITE and token.head < cue.word
    mistaken = mistaken or taken_for_participle(scene, cue.word)
    return _named_from(scene, report.speaker) if mistaken and report.speaker else None


def _named_from(scene: Scene, speaker: int) -> int:
    """Return where the name of a speaker begins, with an abbreviated title apart before it."""
    first = reach(scene, speaker)[0]
    before = scene.tokens[max(0, first - 2) : first]
    titled = [token.text for token in before][-1:] == ["."] and before[0].pos == "PROPN"
    return first - 2 if titled else first


def _after_colon(scene: Scene, cue: Cue) -> Range | None:
    """Take the clause behind the colon of "holds to its story: the barge fired first"."""
    _, last = scene.sentence(cue.word)
    if "colon" not in cue.frames or any(scene.hidden[cue.last + 1 : last]):
        return None
    rest = scene.tokens[cue.last + 1 : last]
    colon = next((n for n, token in enumerate(rest) if token.text == ":"), len(rest))
    near = colon <= _COLON_REACH and not any(t.tag in FINITE for t in rest[:colon])
    states = any(t.tag in FINITE for t in rest[colon + 1 :])
    return (cue.last + 1 + colon + 1, last) if near and states else None


def sound(scene: Scene, report: Report) -> bool:
    """Tell whether somebody speaks who can."""
    if report.speaker is None:
        return False
    if "study" in report.cue.frames and scene.kind(report.speaker) != "document":
        return False
    if "weak" in report.cue.frames and scene.tokens[report.speaker].text.lower() in _EMPTY:
        return False
    strict = report.cue.frames.isdisjoint({"that"}) or "weak" in report.cue.frames
    return not strict or scene.can_speak(report.speaker)


def _after(scene: Scene, word: int, cue: Cue) -> Range | None:
    first, last = reach(scene, word)
    marks = (c for c in scene.parse.children(word) if scene.tokens[c].text.lower() == "that")
    opened = next((c for c in marks if scene.tokens[c].dep == "mark"), first)
    first = max(first, opened, cue.last + 1)
    children = scene.parse.children(cue.word)
    below = [c for c in children if c > cue.last and scene.tokens[c].dep == "ccomp"]
    more = (reach(scene, c)[1] for c in below if _goes_on(scene, c, word))
    begun = (reach(scene, c)[0] for c in below if c < word and _goes_on(scene, word, c))
    first = min([first, *begun])
    return (first, max([last, *more])) if first < last else None


def _goes_on(scene: Scene, child: int, word: int) -> bool:
    """Tell whether the tree broke a clause in two: "said anybody | found there would be held"."""
    _, last = reach(scene, word)
    both = scene.tokens[child].dep == "ccomp" and child > word and reach(scene, child)[0] == last
    return both and scene.tokens[last].pos in ("AUX", "VERB")


def _that(scene: Scene, cue: Cue) -> Range | None:
    if interrupts(scene, cue):
        return before_or_around(scene, cue)
    for child in scene.parse.children(cue.word):
        if not _complement(scene, cue, child) or not _stated(scene, child, cue):
            continue
        if child > cue.last:
            return _after(scene, child, cue)
        first, last = reach(scene, child)[0], tag_start(scene, cue)
        if first < last and not _parted(scene, first, last):
            return _past_colon(scene, first, last), last
    return None


def _past_colon(scene: Scene, first: int, last: int) -> int:
    """Return where "the truck is too long" begins in "He had doubts: …, he wrote"."""
    near = range(max(first, last - _FAR), last)
    colon = next((i for i in reversed(near) if scene.tokens[i].text == ":"), None)
    if colon is None or scene.hidden[colon]:
        return first
    states = any(scene.tokens[i].tag in FINITE for i in range(colon + 1, last))
    return colon + 1 if states else first


def _parted(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a semicolon stands between, near enough to `last`."""
    return any(scene.tokens[i].text == ";" for i in range(max(first, last - _FAR), last))


def _stated(scene: Scene, verb: int, cue: Cue) -> bool:
    """Tell whether the clause has a tense, or is a wish: "asked that it be kept"."""
    wish = that_clause(scene, verb)
    if "strict" in cue.frames and not wish and not _by_document(scene, cue):
        return False
    return finite(scene, verb) or wish


def _by_document(scene: Scene, cue: Cue) -> bool:
    speaker = own_subject(scene, cue.word)
    return speaker is not None and scene.kind(speaker) == "document"


def _complement(scene: Scene, cue: Cue, child: int) -> bool:
    dep = scene.tokens[child].dep
    if dep in ("ccomp", "parataxis"):
        return not _relative(scene, child)
    return that_clause(scene, child) and (dep in COMPLEMENTS or (cue.noun and dep == "acl"))


def _relative(scene: Scene, verb: int) -> bool:
    """Tell whether the clause tells of the noun before it: "an email that is quoted here"."""
    below = (scene.tokens[child] for child in scene.parse.children(verb) if child < verb)
    return any(
        t.tag == "WDT" and t.text == "that" and t.dep in ("nsubj", "nsubjpass") for t in below
    )

"""Reported clauses: what a cue says, read from the trees."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.analysis.cues import Cue, cues
from reader.analysis.subjects import object_of, own_subject, subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.scene import Scene

#: A half-open range of words.
Range = tuple[int, int]

_CLAUSES = frozenset({"ccomp", "xcomp", "advcl", "parataxis"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_RULES = frozenset({"law", "plan", "schedule", "tradition", "rule", "custom", "legend", "need"})
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


def reports(scene: Scene) -> tuple[Report, ...]:
    """Return what is reported outside quotation marks, in the order of the cues."""
    found = cues(scene)
    plain = [Report(cue, subject(scene, cue), None) for cue in found]
    whole = [replace(r, content=_content(scene, r, plain)) for r in plain]
    for report in _according(scene):
        host = _host(scene, report, whole)
        if host is None:
            whole.append(report)
        else:
            whole = [
                replace(r, via=report.speaker) if scene.sentence(r.cue.word) == host else r
                for r in whole
            ]
    return tuple(sorted(whole, key=lambda r: r.cue.word))


def _content(scene: Scene, report: Report, others: Sequence[Report]) -> Range | None:
    cue = report.cue
    if not sound(scene, report):
        return None
    for frame, find in (
        ("of", _of),
        ("to", _to),
        ("that", _that),
        ("vow", _vow),
        ("object", _object),
    ):
        if frame in cue.frames:
            found = find(scene, cue)
            if found is not None:
                return _trimmed(scene, _cut(scene, found, report, others))
    return None


def sound(scene: Scene, report: Report) -> bool:
    """Tell whether somebody speaks who can."""
    if report.speaker is None:
        return False
    strict = report.cue.frames.isdisjoint({"that"}) or "weak" in report.cue.frames
    return not strict or scene.can_speak(report.speaker)


def _reach(scene: Scene, word: int) -> Range:
    below = scene.parse.subtree(word)
    return below[0], below[-1] + 1


def _after(scene: Scene, word: int, cue: Cue) -> Range | None:
    first, last = _reach(scene, word)
    first = max(first, cue.last + 1)
    return (first, last) if first < last else None


def _that(scene: Scene, cue: Cue) -> Range | None:
    for child in scene.parse.children(cue.word):
        token = scene.tokens[child]
        clause = token.dep in ("ccomp", "parataxis") or (token.dep in _CLAUSES and _that_clause(scene, child))
        clause = clause or (cue.noun and token.dep == "acl" and _that_clause(scene, child))
        if not clause or not _finite(scene, child):
            continue
        if child > cue.last:
            return _after(scene, child, cue)
        first, last = _reach(scene, child)
        return first, min(last, _tag_start(scene, cue))
    return None


def _that_clause(scene: Scene, word: int) -> bool:
    return any(
        scene.tokens[c].dep == "mark" and scene.tokens[c].text.lower() in ("that", "whether")
        for c in scene.parse.children(word)
    )


def _finite(scene: Scene, word: int) -> bool:
    below = [word, *scene.parse.children(word)]
    return any(scene.tokens[i].tag in _FINITE for i in below if i == word or _aux(scene, i))


def _aux(scene: Scene, word: int) -> bool:
    return scene.tokens[word].dep in ("aux", "auxpass", "cop")


def _tag_start(scene: Scene, cue: Cue) -> int:
    """Return the first word of "the ministry said" after what it said."""
    speaker = own_subject(scene, cue.word)
    return cue.word if speaker is None else min(cue.word, _reach(scene, speaker)[0])


def _of(scene: Scene, cue: Cue) -> Range | None:
    children = scene.parse.children(cue.word)
    whom = [c for c in children if scene.tokens[c].dep == "dobj" and c > cue.word]
    below = [g for c in whom for g in scene.parse.children(c)]
    what = [c for c in (*children, *below) if c > cue.word and scene.tokens[c].text == "of"]
    if not what or not whom:
        return None
    return _reach(scene, whom[0])[0], max(_reach(scene, c)[1] for c in what)


def _to(scene: Scene, cue: Cue) -> Range | None:
    for child in scene.parse.children(cue.word):
        if child > cue.last and scene.tokens[child].dep in _CLAUSES and _infinitive(scene, child):
            first = _reach(scene, child)[0] if cue.passive else cue.last + 1
            return first, _reach(scene, child)[1]
    return None if cue.passive else _to_misread(scene, cue)


def _to_misread(scene: Scene, cue: Cue) -> Range | None:
    """Find "to" and a verb where the tree hung them on the noun ("called on both sides to show")."""
    for word in scene.parse.subtree(cue.word):
        if word > cue.last and scene.tokens[word].tag == "VB" and _infinitive(scene, word):
            return cue.last + 1, _reach(scene, word)[1]
    return None


def _infinitive(scene: Scene, word: int) -> bool:
    return scene.tokens[word].tag in ("VB", "VBN") and any(
        scene.tokens[c].tag == "TO" for c in scene.parse.children(word)
    )


def _vow(scene: Scene, cue: Cue) -> Range | None:
    for child in scene.parse.children(cue.word):
        if child > cue.last and scene.tokens[child].dep == "xcomp" and _infinitive(scene, child):
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
    return _extended(scene, cue, _reach(scene, head))


def _cites(scene: Scene, cue: Cue) -> bool:
    """Tell whether a participle names a source, as "citing officials" does."""
    return scene.tokens[cue.word].lemma.lower() == "cite"


def _extended(scene: Scene, cue: Cue, found: Range) -> Range:
    """Take in the prepositions that follow the noun and that the tree hung on the verb."""
    first, last = found
    for child in scene.parse.children(cue.word):
        if child == last and scene.tokens[child].dep == "prep" and not _aside(scene, child):
            last = _reach(scene, child)[1]
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
            last = _backed(scene, word, first)
    for word in range(first, last - 1):
        if _is_according(scene, word):
            return first, max(first, word)
    return first, last


def _backed(scene: Scene, word: int, first: int) -> int:
    """Return where the clause of `word` begins: its helpers and the "and" before it included."""
    while word > first and scene.tokens[word - 1].pos in ("AUX", "ADV", "CCONJ", "PUNCT", "PART"):
        if scene.hidden[word - 1]:
            break
        word -= 1
    return word


def _trimmed(scene: Scene, found: Range) -> Range | None:
    """Drop "that", "and" and marks of punctuation at the ends; marks of quotation stay inside."""
    first, last = found
    while first < last and _loose(scene, first):
        first += 1
    while first < last and _loose_end(scene, last - 1):
        last -= 1
    return (first, last) if last - first > 0 else None


def _loose(scene: Scene, word: int) -> bool:
    token = scene.tokens[word]
    if scene.hidden[word]:
        return False
    return token.pos in ("PUNCT", "CCONJ") or (
        token.text.lower() == "that" and token.dep in ("mark", "dobj", "nsubj", "det")
    )


def _loose_end(scene: Scene, word: int) -> bool:
    return not scene.hidden[word] and scene.tokens[word].pos in ("PUNCT", "CCONJ")


def parts(scene: Scene, content: Range) -> tuple[Range, ...]:
    """Split a reported clause into those that "and" or "but" join, each with a verb of its own."""
    first, last = content
    edges = [first]
    for word in range(first + 1, last):
        token = scene.tokens[word]
        if token.dep != "conj" or token.head < first or not _clause(scene, word):
            continue
        start = max(_reach(scene, word)[0], first)
        if not scene.hidden[start]:
            edge = _backed(scene, start, first)
            if edge > edges[-1]:
                edges.append(edge)
    pairs = zip(edges, [*edges[1:], last], strict=True)
    return tuple(p for p in (_trimmed(scene, pair) for pair in pairs) if p is not None)


def _clause(scene: Scene, word: int) -> bool:
    token = scene.tokens[word]
    if token.pos not in ("VERB", "AUX"):
        return False
    same = token.tag == "VB" and _infinitive(scene, token.head)
    return same or _finite(scene, word) or own_subject(scene, word) is not None


def _according(scene: Scene) -> Iterator[Report]:
    for word in range(len(scene.tokens) - 2):
        if scene.hidden[word] or not _is_according(scene, word):
            continue
        head = object_of(scene, word + 1)
        if head is None or scene.tokens[head].lemma.lower() in _RULES:
            continue
        cue = Cue(word, word + 1, frozenset({"that"}))
        report = Report(cue, head, None)
        yield replace(report, content=_rest(scene, report))


def _is_according(scene: Scene, word: int) -> bool:
    pair = (scene.tokens[word].text.lower(), scene.tokens[word + 1].text.lower())
    return pair == ("according", "to")


def _rest(scene: Scene, report: Report) -> Range | None:
    """Return what is left of the sentence besides "according to …"."""
    first, last = _stretch(scene, report.cue.word)
    end = _reach(scene, report.cue.last)[1]
    before = scene.visible(first, report.cue.word)
    leads = not any(scene.tokens[i].pos in ("VERB", "AUX", "NOUN") for i in before)
    found = (end, last) if leads else (first, report.cue.word)
    return _trimmed(scene, found) if found[0] < found[1] else None


def _stretch(scene: Scene, word: int) -> Range:
    return scene.parse.at(scene.stretches[scene.stretch(scene.tokens[word].start)])


def _host(scene: Scene, report: Report, others: Sequence[Report]) -> Range | None:
    """Return the sentence in which somebody else speaks, whom `report` only passes on."""
    sentence = scene.sentence(report.cue.word)
    if report.content is None:
        return sentence
    first, last = report.content
    for other in others:
        inside = first <= other.cue.word < last and not other.cue.noun
        if inside and other.speaker is not None and _main(scene, other):
            return sentence
    return None


def _main(scene: Scene, other: Report) -> bool:
    """Tell whether the cue is the sentence's own verb, and reports something."""
    at = other.cue.word
    while scene.tokens[at].dep in ("conj", "ccomp") and scene.tokens[at].head != at:
        at = scene.tokens[at].head
    return scene.tokens[at].head == at and other.content is not None

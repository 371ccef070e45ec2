"""What a cue takes besides a clause: a deed, a wish, a name for somebody, a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.clauses import finite, infinitive, reach
from reader.analysis.subjects import object_of

if TYPE_CHECKING:
    from reader.analysis.clauses import Range
    from reader.analysis.cues import Cue
    from reader.analysis.scene import Scene

COMPLEMENTS = frozenset({"ccomp", "xcomp", "advcl", "parataxis"})
_OBJECTS = frozenset({"dobj", "xcomp", "ccomp"})
#: "asked to leave" and "requested anonymity to speak" ask nothing of anybody else.
_ASKED_FOR = frozenset({"to", "anonymity", "permission"})
_ASKING = frozenset({"ask", "beg", "request"})
#: Nouns that call "for" something.
_CALLS = frozenset({"call", "plea", "appeal", "demand"})
_WEIGHT = frozenset({"importance", "necessity", "need", "urgency"})
_TIMES = frozenset({"DATE", "TIME"})
_MEANS = frozenset({"statement", "speech", "address", "interview", "post", "letter", "message"})
#: "rejected that account" only points to what was reported before.
_POINTING = frozenset({"that", "this", "these", "those", "such"})


def of_what(scene: Scene, cue: Cue) -> Range | None:
    """Return "them of lying" of "accused them of lying", "lying" of "were accused of lying"."""
    children = scene.parse.children(cue.word)
    whom = [c for c in children if scene.tokens[c].dep == "dobj" and c > cue.word]
    below = [g for c in whom for g in scene.parse.children(c)]
    what = [c for c in (*children, *below) if c > cue.word and scene.tokens[c].text == "of"]
    if not what or not (whom or cue.passive):
        return None
    end = max(reach(scene, c)[1] for c in what)
    if whom:
        return reach(scene, whom[0])[0], end
    by = [c for c in children if what[0] < c < end and scene.tokens[c].text == "by"]
    return what[0] + 1, min([end, *by])


def to_do(scene: Scene, cue: Cue) -> Range | None:
    """Return "them to leave" of "urged them to leave"."""
    for child in scene.parse.children(cue.word):
        if (
            child > cue.last
            and scene.tokens[child].dep in COMPLEMENTS
            and infinitive(scene, child)
        ):
            first = reach(scene, child)[0] if cue.passive else cue.last + 1
            if not cue.passive and _for_oneself(scene, cue, first):
                return None
            return first, reach(scene, child)[1]
    return None


def _for_oneself(scene: Scene, cue: Cue, first: int) -> bool:
    word = scene.tokens[first].text.lower()
    asks = scene.tokens[cue.word].lemma.lower() in _ASKING
    return word in _ASKED_FOR or (asks and word == "not")


def own_deed(scene: Scene, cue: Cue) -> Range | None:
    """Return "return" of "vowed to return", "banning it" of "proposed banning it"."""
    for child in scene.parse.children(cue.word):
        if child <= cue.last or scene.tokens[child].dep not in ("xcomp", "acl"):
            continue
        if infinitive(scene, child) or _gerund(scene, child, cue):
            if any(scene.tokens[i].text.lower() == "what" for i in scene.parse.subtree(cue.word)):
                return None
            return max(reach(scene, child)[0], cue.last + 1), reach(scene, child)[1]
    return None


def _gerund(scene: Scene, word: int, cue: Cue) -> bool:
    direct = reach(scene, word)[0] == cue.last + 1
    return direct and not cue.noun and scene.tokens[word].tag == "VBG"


def asked_for(scene: Scene, cue: Cue) -> Range | None:
    """Return "the board for a van" of "asked the board for a van"."""
    whom = _object(scene, cue)
    if whom is None or not scene.can_speak(whom):
        return None
    return _with(scene, cue, whom, ("for",))


def blamed_on(scene: Scene, cue: Cue) -> Range | None:
    """Return "the delay on rules" of "blamed the delay on rules"."""
    whom = _object(scene, cue)
    return None if whom is None else _with(scene, cue, whom, ("on", "for"))


def _object(scene: Scene, cue: Cue) -> int | None:
    children = (c for c in scene.parse.children(cue.word) if c > cue.last)
    return next((c for c in children if scene.tokens[c].dep == "dobj"), None)


def _with(scene: Scene, cue: Cue, whom: int, prepositions: tuple[str, ...]) -> Range | None:
    below = (*scene.parse.children(cue.word), *scene.parse.children(whom))
    after = (c for c in below if c > whom)
    found = [c for c in after if _opening(scene, c) in prepositions]
    return (reach(scene, whom)[0], reach(scene, found[0])[1]) if found else None


def _opening(scene: Scene, word: int) -> str:
    return scene.tokens[reach(scene, word)[0]].text.lower()


def named_as(scene: Scene, cue: Cue) -> Range | None:
    """Return "the talks as productive" of "described the talks as productive"."""
    if cue.passive:
        return None
    whom = _object(scene, cue) if cue.last == cue.word else object_of(scene, cue.last)
    if whom is None:
        return None
    return _with(scene, cue, whom, ("as",)) or _predicated(scene, cue, whom)


def _predicated(scene: Scene, cue: Cue, whom: int) -> Range | None:
    """Return "the plan unworkable" of "called the plan unworkable"."""
    for child in scene.parse.children(cue.word):
        token = scene.tokens[child]
        if child > whom and token.dep == "oprd" and token.pos in ("ADJ", "NOUN"):
            return reach(scene, whom)[0], reach(scene, child)[1]
    return None


def likened_to(scene: Scene, cue: Cue) -> Range | None:
    """Return "them to thieves" of "likened them to thieves"."""
    whom = _object(scene, cue)
    return None if whom is None or cue.passive else _with(scene, cue, whom, ("to",))


def noun(scene: Scene, cue: Cue) -> Range | None:
    """Return "the charge" of "denied the charge", "a recount" of "called for a recount"."""
    if cue.passive or (scene.tokens[cue.word].tag == "VBG" and _cites(scene, cue)):
        return None
    if cue.last > cue.word:
        head = object_of(scene, cue.last) or _for_clause(scene, cue)
    else:
        below = (c for c in scene.parse.children(cue.word) if c > cue.word)
        head = next((c for c in below if scene.tokens[c].dep in _OBJECTS), None)
    if head is None or scene.tokens[head].pos in ("PRON", "NUM") or _points_back(scene, head):
        return None
    if "weight" in cue.frames and scene.tokens[head].lemma.lower() not in _WEIGHT:
        return None
    return _extended(scene, cue, reach(scene, head))


def _points_back(scene: Scene, head: int) -> bool:
    first, last = reach(scene, head)
    return last - first == 2 and scene.tokens[first].text.lower() in _POINTING


def for_what(scene: Scene, cue: Cue) -> Range | None:
    """Return "an inquiry" of "a call for an inquiry"."""
    if scene.tokens[cue.word].lemma.lower() not in _CALLS:
        return None
    for child in scene.parse.children(cue.word):
        if scene.tokens[child].text == "for" and child == cue.word + 1:
            head = object_of(scene, child)
            return None if head is None else reach(scene, head)
    return None


def said_to_be(scene: Scene, cue: Cue) -> Range | None:
    """Return "that nobody came" of "the message was that nobody came"."""
    token = scene.tokens[cue.word]
    if token.dep not in ("nsubj", "attr") or scene.tokens[token.head].lemma != "be":
        return None
    for child in scene.parse.children(token.head):
        if scene.tokens[child].dep == "ccomp" and child > token.head and finite(scene, child):
            return max(reach(scene, child)[0], token.head + 1), reach(scene, child)[1]
    return None


def _for_clause(scene: Scene, cue: Cue) -> int | None:
    """Return the verb of "called for the rebels to leave", where "for" opens a clause."""
    marked = scene.tokens[cue.last]
    return marked.head if marked.dep == "mark" and marked.head > cue.last else None


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

"""Who stands as the subject of a reporting verb, searched for widely in the trees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import verbs

if TYPE_CHECKING:
    from reader.analysis.cues import Cue
    from reader.analysis.scene import Scene

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_RELATIVE = frozenset({"who", "which", "that"})
_PRONOUNS = frozenset({"it", "he", "she", "they"})
_HEIGHT = 8
_DASHES = frozenset({"—", "–", "--", "-"})
_POSSESSIVE = frozenset({"poss"})
_FROM = frozenset({"by", "from", "of"})


def subject(scene: Scene, cue: Cue) -> int | None:
    """Return the head word of who speaks, or None where the trees do not tell."""
    if cue.noun:
        return _owner(scene, cue.word)
    if cue.passive:
        return _agent(scene, cue.word)
    return _inverted(scene, cue) or _beside(scene, cue) or _climb(scene, cue.word)


def _inverted(scene: Scene, cue: Cue) -> int | None:
    """Find who speaks in "“…,” writes the editor" where the tree calls it an object."""
    before = cue.word - 1
    while before >= 0 and scene.tokens[before].text in (",", "."):
        before -= 1
    if before < 0 or not scene.hidden[before] or own_subject(scene, cue.word) is not None:
        return None
    for child in scene.parse.children(cue.word):
        first = scene.parse.subtree(child)[0]
        if first == cue.last + 1 and scene.tokens[child].pos in ("NOUN", "PROPN"):
            return child if scene.can_speak(child) else None
    return None


def _beside(scene: Scene, cue: Cue) -> int | None:
    """Find who speaks just before the verb, behind a dateline that the tree took for the subject."""
    at = cue.word - 1
    while at >= 0 and scene.tokens[at].pos in ("AUX", "ADV"):
        at -= 1
    start = scene.sentence(cue.word)[0]
    found = own_subject(scene, cue.word)
    if found is None or at <= found or found > start + 1:
        return None
    dashed = any(scene.tokens[i].text in _DASHES for i in range(found, at))
    return at if dashed and scene.tokens[at].pos in ("NOUN", "PROPN", "PRON") else None


def _climb(scene: Scene, verb: int) -> int | None:
    """Look at the verb, then at what it hangs on: conjoined verbs, complements, relatives."""
    first: int | None = None
    at = verb
    for _ in range(_HEIGHT):
        found = own_subject(scene, at)
        if found is not None and scene.can_speak(found) and not _echo(scene, at, found, verb):
            return found
        first = found if first is None else first
        token = scene.tokens[at]
        if token.head == at:
            break
        noun = scene.tokens[token.head].pos in ("NOUN", "PROPN")
        if token.dep in ("acl", "relcl") and noun and _may(scene, token.head, at == verb):
            return token.head
        at = token.head
    return first


def _may(scene: Scene, head: int, own: bool) -> bool:  # noqa: FBT001
    return own or scene.can_speak(head)


def _echo(scene: Scene, at: int, found: int, verb: int) -> bool:
    """Tell whether `found` is a pronoun in a reported clause that only repeats who reports it."""
    token = scene.tokens[at]
    return (
        at != verb
        and scene.tokens[found].text.lower() in _PRONOUNS
        and token.dep == "ccomp"
        and scene.tokens[token.head].lemma.lower() in verbs()
    )


def own_subject(scene: Scene, verb: int) -> int | None:
    """Return the head of the verb's own subject outside marks; for "who" what it stands for."""
    for child in scene.parse.children(verb):
        token = scene.tokens[child]
        if token.dep in _SUBJECTS and not scene.hidden[child]:
            if token.text.lower() in _RELATIVE and scene.tokens[verb].dep == "relcl":
                return scene.tokens[verb].head
            return None if token.text.lower() in ("that", "what", "which") else child
    return None


def _agent(scene: Scene, verb: int) -> int | None:
    for child in scene.parse.children(verb):
        token = scene.tokens[child]
        if token.dep == "agent" or (token.dep == "prep" and token.text.lower() == "by"):
            return object_of(scene, child)
    return None


def object_of(scene: Scene, preposition: int) -> int | None:
    """Return the head of the noun phrase after `preposition`."""
    for child in scene.parse.children(preposition):
        if scene.tokens[child].dep == "pobj" and not scene.hidden[child]:
            return child
    return None


def _owner(scene: Scene, noun: int) -> int | None:
    """Return who made a statement: "Oslo’s claim", "a call by Oslo", "Oslo issued a warning"."""
    for child in scene.parse.children(noun):
        token = scene.tokens[child]
        if token.dep in _POSSESSIVE and not scene.hidden[child]:
            return child
        if token.dep in ("prep", "agent") and token.text.lower() in _FROM:
            return object_of(scene, child)
    token = scene.tokens[noun]
    return _climb(scene, token.head) if token.dep in ("dobj", "pobj", "attr") else None

"""Who issued "a statement" or "the e-mail" that says something."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.analysis.subjects import object_of, own_subject

if TYPE_CHECKING:
    from reader.analysis.resolved import Resolved
    from reader.analysis.scene import Scene
    from reader.model.text import Span

#: Documents that, when nothing tells whose they are, are the last speaker's.
_NOTES = frozenset({"statement", "communique", "communiqué", "release", "message", "post", "note"})


def owner_of(scene: Scene, head: int) -> int | None:
    """Return whose the noun is, or who published it: "the mayor’s note", "a letter from Oslo"."""
    for child in scene.parse.children(head):
        token = scene.tokens[child]
        if token.dep == "poss":
            return child
        if token.dep in ("relcl", "acl"):
            return own_subject(scene, child)
        if token.text.lower() in ("by", "from"):
            return object_of(scene, child)
    return None


def issuer(names: Resolved, head: int) -> Span | None:
    """Return who issued "a statement": its owner, who issues it, or else who spoke last."""
    token = names.scene.tokens[head]
    owner = owner_of(names.scene, head)
    if owner is None and token.dep == "dobj":
        owner = own_subject(names.scene, token.head)
    if owner is not None and owner != head and names.scene.can_speak(owner):
        return names.who(owner)
    if token.lemma.lower() not in _NOTES or len(names.scene.parse.subtree(head)) > 2:
        return None
    found = (last_speaker(names, head), _acts_before(names.scene, head))
    before = max((word for word in found if word is not None), default=None)
    return None if before is None else names.who(before)


def _acts_before(scene: Scene, head: int) -> int | None:
    """Return who or what body the sentence before is about, if it is of the same paragraph."""
    here = scene.tokens[head].start
    number = scene.stretch(here) - 1
    before = scene.stretches[number].start
    if number < 0 or scene.paragraph(before) != scene.paragraph(here):
        return None
    words = scene.visible(*scene.parse.at(scene.stretches[number]))
    roots = (i for i in words if scene.tokens[i].head == i)
    subjects = (own_subject(scene, root) for root in roots)
    acting = (i for i in subjects if i is not None and scene.kind(i) in ("person", "body"))
    return next(acting, None)


def last_speaker(names: Resolved, head: int) -> int | None:
    """Return who spoke last before `head`, in its paragraph or the one before."""
    number = bisect_left(names.heads, head) - 1
    last = names.heads[number] if number >= 0 else None
    if last is None:
        return None
    where, here = (names.scene.paragraph(names.scene.tokens[i].start) for i in (last, head))
    return last if here - where <= 1 else None

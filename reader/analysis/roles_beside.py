"""The body beside a person's name: "Ann Lee of the Harbour Board", "who heads the board"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.roles_phrases import Phrase, object_phrase

if TYPE_CHECKING:
    from reader.analysis.scene import Scene
    from reader.model.text import Span

#: What somebody does who is the head of something, or who belongs to it.
_HEADING = frozenset(
    {"advise", "captain", "chair", "coach", "command", "direct", "edit", "found", "head", "lead"}
    | {"manage", "oversee", "own", "represent", "run"}
)
_WORKING = frozenset({"act", "play", "speak", "work"})
_BELONGING = frozenset({"of", "from", "for", "at", "with"})
_BELONGING_CLOSELY = frozenset({"of", "from"})


def member_of(scene: Scene, last: int) -> Span | None:
    """Return the body in "Ann Lee of the Harbour Board", "Ann Lee, for the Harbour Board,".

    Args:
        scene: The article.
        last: Index after the name.
    """
    at, end = last, scene.sentence(last - 1)[1]
    comma = at < end and scene.tokens[at].text == ","
    at += comma
    words = _BELONGING if comma else _BELONGING_CLOSELY
    if at + 2 > end or scene.tokens[at].text.lower() not in words:
        return None
    at += 1 + (scene.tokens[at + 1].text.lower() == "the")
    mention = scene.mention(at) if at < end else None
    return mention.span if mention is not None and mention.label == "ORG" else None


def home(scene: Scene, last: int) -> Span | None:
    """Return the place in "Ambassador Ann Lee of Norland".

    Args:
        scene: The article.
        last: Index after the name.
    """
    if last + 1 >= scene.sentence(last - 1)[1] or scene.tokens[last].text.lower() != "of":
        return None
    mention = scene.mention(last + 1)
    return mention.span if mention is not None and mention.label == "PLACE" else None


def led(scene: Scene, first: int) -> Span | None:
    """Return the body in "the Harbour Board, led by Ann Lee", "the board under General Lee".

    Args:
        scene: The article.
        first: Index of the first word of the name, or of the role before it.
    """
    at, begin = first - 1, scene.sentence(first)[0]
    if at > begin and scene.tokens[at].tag in ("DT", "PRP$"):
        at -= 1
    if at <= begin + 1:
        return None
    if scene.tokens[at].text.lower() == "by" and scene.tokens[at - 1].tag == "VBN":
        at -= 1
        if scene.tokens[at].lemma.lower() not in _HEADING:
            return None
    elif scene.tokens[at].text.lower() != "under":
        return None
    at -= scene.tokens[at - 1].text == ","
    mention = scene.mention(at - 1)
    return mention.span if mention is not None and mention.label == "ORG" else None


def who_does(scene: Scene, last: int) -> Phrase | None:
    """Find "Ann Lee, who heads the Harbour Board", "who works for Harrow", "who is chairing".

    Args:
        scene: The article.
        last: Index after the name.
    """
    end = scene.sentence(last - 1)[1]
    at = last + 2
    if at + 1 >= end or scene.tokens[at - 1].text.lower() != "who":
        return None
    while at + 2 < end and scene.tokens[at].pos in ("AUX", "ADV"):
        at += 1
    lemma, object_ = scene.tokens[at].lemma.lower(), at + 1
    if lemma in _WORKING and scene.tokens[object_].text.lower() in _BELONGING:
        object_ += 1
    elif lemma not in _HEADING:
        return None
    after = object_phrase(scene, object_)
    return None if after is None else Phrase(at, at, after)

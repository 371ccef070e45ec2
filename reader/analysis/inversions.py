"""Who stands behind the verb: “…,” writes the editor; “…,” declared yesterday the mayor."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.cues import Cue
    from reader.analysis.scene import Scene

_ROLE_REACH = 6
_ROLE_WORDS = frozenset({"ADJ", "NOUN", "PROPN"})
#: Tags of "lead", "presiding" and "retired" before a role, which are taken for verbs there.
_LIKE_ROLES = frozenset({"VB", "VBG", "VBN"})


def inverted(scene: Scene, cue: Cue) -> int | None:
    """Find who speaks in "“…,” writes the editor" where the tree calls it an object."""
    before = cue.word - 1
    while before >= 0 and scene.tokens[before].text in (",", "."):
        before -= 1
    apart = before < cue.word - 1 and cue.frames.isdisjoint({"to", "of", "as", "object"})
    quoted = before >= 0 and (scene.hidden[before] or apart)
    finite = scene.tokens[cue.word].tag in ("VBD", "VBZ", "VBP")
    finite = finite or _before_name(scene, cue.word)
    if not quoted or not finite:
        return None
    for child in scene.parse.children(cue.word):
        first = scene.parse.edges(child)[0]
        whole = not _is_day(scene, child)
        names = scene.tokens[child].pos in ("NOUN", "PROPN")
        if (
            first - _is_day(scene, first - 1) == cue.last + 1
            and whole
            and (names or _is_one(scene, child))
        ):
            return child if scene.can_speak(child) else None
    return named_next(scene, cue.last + 1)


def _is_day(scene: Scene, word: int) -> bool:
    return scene.tokens[word].dep == "npadvmod"  # "“…,” declared yesterday the mayor"


def _is_one(scene: Scene, word: int) -> bool:
    """Tell whether "one", "another" or "others" speaks: "“…,” said one, who fled"."""
    return scene.tokens[word].text.lower() in ("one", "another", "others", "some", "both")


def _before_name(scene: Scene, verb: int) -> bool:
    """Tell whether "“…,” tweeted host Jo Holm" has a verb that the tree took for an adjective."""
    token = scene.tokens[verb]
    tagged = token.tag in ("VBN", "VBD") and token.dep == "amod"
    return (
        tagged and verb > 0 and scene.hidden[verb - 1] and named_next(scene, verb + 1) is not None
    )


def named_next(scene: Scene, word: int) -> int | None:
    """Return the person named next, with a role alone before: "says lead author Jo Holm"."""
    for at in range(word, min(word + _ROLE_REACH, scene.sentence(word - 1)[1])):
        mention = scene.person(at)
        if mention is not None:
            return scene.parse.at(mention.span)[1] - 1
        token = scene.tokens[at]
        if scene.hidden[at] or (token.pos not in _ROLE_WORDS and token.tag not in _LIKE_ROLES):
            return None
    return None

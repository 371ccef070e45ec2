"""What pronouns beside a name tell of whoever bears it: "Jo Holm lost her way"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention

#: So many words on, a pronoun still tells of the name.
_REACH = 25
_FORMS = {"he": "he", "his": "he", "she": "she", "her": "she"}
_OWN = frozenset({"nsubj", "nsubjpass", "poss"})


def hint(scene: Scene, mention: Mention) -> str:
    """Return "he" or "she" where the words after a subject tell, up to the next person."""
    first, last = scene.parse.at(mention.span)
    if scene.tokens[last - 1].dep not in ("nsubj", "nsubjpass"):
        return ""
    for word in range(last, min(last + _REACH, scene.sentence(first)[1])):
        if scene.hidden[word] or _is_other(scene, word):
            return ""
        token = scene.tokens[word]
        told = _FORMS.get(token.text.lower(), "")
        if told and token.dep in _OWN:
            return told
    return _next(scene, first)


def _next(scene: Scene, first: int) -> str:
    """Return what the pronoun tells that opens the next sentence of the paragraph."""
    end = scene.sentence(first)[1]
    if end >= len(scene.tokens) or scene.hidden[end]:
        return ""
    places = (scene.paragraph(scene.tokens[word].start) for word in (first, end))
    opening = scene.tokens[end]
    begins = opening.dep in ("nsubj", "nsubjpass", "poss") and len(set(places)) == 1
    return _FORMS.get(opening.text.lower(), "") if begins else ""


def _is_other(scene: Scene, word: int) -> bool:
    """Tell whether another person stands at `word`."""
    token = scene.tokens[word]
    noun = token.pos in ("NOUN", "PROPN") and token.dep not in ("appos", "compound")
    return noun and scene.kind(word) == "person" and not scene.plural(word)

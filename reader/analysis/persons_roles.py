"""The words beside a name that tell what the person is: "the minister", ", a nurse in Marlow,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.scene import Scene
from reader.analysis.subjects import object_of

if TYPE_CHECKING:
    from reader.model.analysis import Mention

_REACH = 8
_KIN = (
    *("mother", "father", "wife", "husband", "sister", "brother", "daughter", "son", "widow"),
    *("widower", "aunt", "uncle", "niece", "nephew", "cousin", "parent", "partner", "friend"),
)
_NOUNS = frozenset({"NOUN", "PROPN", "ADJ"})
_BREAKS = frozenset({"VERB", "AUX", "SCONJ", "CCONJ"})
#: What follows these is told in a clause: "whose son" is of somebody else.
_RELATIVE = frozenset({"WP", "WP$", "WDT"})


def role_words(scene: Scene, mention: Mention) -> tuple[str, ...]:
    """Return the words, as lemmas in lower case, beside a person's name that tell of the person.

    What is told of others is left out: "the prime minister’s wife, Jo Holm" is no minister, nor is
    "Jo Holm, mother of the boy" a boy.
    """
    first, last = scene.parse.at(mention.span)
    begin, end = scene.sentence(first)
    words: list[str] = []
    if not _led_in(scene, begin, first):
        words = _before(scene, range(first - 1, max(begin, first - _REACH) - 1, -1))
    if last < end and scene.tokens[last].text == ",":
        words += _after(scene, range(last + 1, min(end, last + 2 + _REACH)))
    return (*words, *_said_to_be(scene, last - 1))


def _said_to_be(scene: Scene, word: int) -> list[str]:
    """Return what somebody is in "Jo Holm has been mayor of Oslo": the noun and what is before."""
    token = scene.tokens[word]
    if token.dep != "nsubj" or scene.tokens[token.head].lemma.lower() != "be":
        return []
    for child in scene.parse.children(token.head):
        told = scene.tokens[child].dep == "attr" and scene.kind(child) == "person"
        if told and child > word and not scene.hidden[child] and not scene.plural(child):
            first = scene.parse.edges(child)[0]
            return [t.lemma.lower() for t in scene.tokens[first : child + 1] if t.pos in _NOUNS]
    return []


def _led_in(scene: Scene, begin: int, first: int) -> bool:
    """Tell whether "Under questions from members, Jo Holm" has a circumstance, no role."""
    tokens = scene.tokens[begin:first]
    ended = bool(tokens) and tokens[-1].text == "," and tokens[0].pos == "ADP"
    return ended and sum(token.text == "," for token in tokens) == 1


def _before(scene: Scene, words: range) -> list[str]:
    found: list[str] = []
    for index in words:
        if _ends(scene, index, found) or _owned_by_person(scene, index):
            break
        if scene.tokens[index].pos == "ADP" and (_titles(found) or any(map(_of_person, found))):
            break  # "an aide to President Holm", "of Mr. Holm"
        found.append(scene.tokens[index].lemma.lower())
    return found


def _titles(words: list[str]) -> bool:
    return all(word.rstrip(".") in ("mr", "mrs", "ms", "dr") for word in words)


def _after(scene: Scene, words: range) -> list[str]:
    found: list[str] = []
    for index in words:
        if _ends(scene, index, found) or _of_others(scene, index, found):
            break
        if _owned_by_person(scene, index):
            found = []
        else:
            found.append(scene.tokens[index].lemma.lower())
    return found


def _ends(scene: Scene, index: int, found: list[str]) -> bool:
    token = scene.tokens[index]
    comma = token.text == "," and not found
    other = token.pos == "PUNCT" and not comma and token.text != "-"
    clause = token.pos in _BREAKS or token.tag in _RELATIVE
    return other or scene.hidden[index] or clause


def _of_others(scene: Scene, index: int, found: list[str]) -> bool:
    """Tell whether "of the boy", behind "mother", or "for the minister" tells of somebody else.

    "Captain of the guard", though, is what a captain is.
    """
    token = scene.tokens[index]
    whom = object_of(scene, index) if token.pos == "ADP" else None
    if whom is None or scene.kind(whom) != "person":
        return False
    return token.text.lower() != "of" or bool(found and found[-1].endswith(_KIN))


def _owned_by_person(scene: Scene, index: int) -> bool:
    """Tell whether the word is the "’s" of "the boy’s", "Jo Holm’s" or "Prince Otto’s"."""
    if scene.tokens[index].tag != "POS":
        return False
    owner = scene.tokens[max(0, index - 2) : index]
    titled = owner if owner and owner[-1].pos == "PROPN" else owner[-1:]
    return scene.person(index - 1) is not None or any(_of_person(t.lemma.lower()) for t in titled)


def _of_person(lemma: str) -> bool:
    return Scene.noun(lemma) == "person"

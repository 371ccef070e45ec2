"""The mention of who speaks: the span of the noun phrase that stands with a quote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.cues import taken_for_participle
from reader.analysis.names_words import lexicon
from reader.analysis.subjects import object_of

if TYPE_CHECKING:
    from reader.analysis.scene import Scene
    from reader.model.text import Span

_ARTICLES = frozenset({"the", "a", "an"})
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d")
_BREAKS = frozenset({",", ";", ":", "—", "–"})
_NAME_REACH = 12
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET", "PART", "NUM"})
_AT = frozenset({"in", "at", "from", "inside", "within", "with"})
_WHICH_REACH = 8
_RIGHT = frozenset({"of", "for"})


def speaker_span(scene: Scene, head: int) -> Span:
    """Return the words that name who speaks around the noun `head`.

    A person's name stands alone, without role or title; a body keeps what tells it from others
    ("Norland’s foreign ministry", "spokesman for the union"), but no article.
    """
    person = person_at(scene, head)
    if person is not None and _and_another(scene, head, head) == head:
        return person
    body = body_at(scene, head)
    if body is not None:
        return body
    first, last = _left(scene, head), _right(scene, head)
    mention = scene.mention(head)
    if mention is not None:
        begin, end = scene.parse.at(mention.span)
        told = mention.label == "ORG" and begin > first and _says_what(scene, begin - 1)
        first, last = begin if told else min(first, begin), max(last, end - 1)
    while first < head and _goes_before(scene.tokens[first].text.lower()):
        first += 1
    return scene.parse.span(first, last)


def _says_what(scene: Scene, word: int) -> bool:
    """Tell whether a noun says what the body is whose name follows: "drugmaker Halcyon"."""
    noun = scene.tokens[word].lemma.lower()
    return noun in lexicon().before or noun.endswith("maker")


def _goes_before(word: str) -> bool:
    """Tell whether the word is an article, or the time that opens an entry of a live report."""
    return word in _ARTICLES or _CLOCK.fullmatch(word) is not None


def person_at(scene: Scene, head: int) -> Span | None:
    """Return the person's name that `head` belongs to or that stands beside it."""
    mention = scene.person(head)
    if mention is not None:
        return mention.span
    token = scene.tokens[head]
    lone = token.text.lower() in ("one", "another")
    if (token.pos == "PRON" and not lone) or scene.plural(head):
        return None
    if _set_off_name(scene, head):
        return _name_after(scene, head)
    named = scene.mention(head) is not None
    kind = scene.noun(token.lemma.lower()) if named else scene.kind(head)
    return _name_after(scene, head) if kind == "person" else None


def _set_off_name(scene: Scene, head: int) -> bool:
    """Tell whether commas set a person's name off: "a second, Jo Holm, said".

    So does a comma and the end of the sentence: "“…,” said another, Jo Holm."
    """
    head = _past_of_them(scene, head)
    after = scene.tokens[head + 1 : head + 3]
    if len(after) < 2 or after[0].text != "," or scene.mention(head) is not None:
        return False
    mention = scene.person(head + 2)
    end = None if mention is None else scene.parse.at(mention.span)[1]
    closing = () if end is None else scene.tokens[end : end + 1]
    return [t.text for t in closing] in ([","], ["."])


def _past_of_them(scene: Scene, head: int) -> int:
    """Return the last word of "one of them", else `head`."""
    after = [token.text.lower() for token in scene.tokens[head + 1 : head + 3]]
    return head + 2 if after in (["of", "them"], ["of", "those"], ["of", "us"]) else head


def body_at(scene: Scene, head: int) -> Span | None:
    """Return the body that commas set off behind what it is: "his insurer, Acme Mutual, said"."""
    if scene.mention(head) is not None or scene.hidden[head] or scene.plural(head):
        return None
    named = scene.mention(head + 2) if head + 2 < len(scene.tokens) else None
    if named is None or named.label != "ORG" or scene.tokens[head + 1].text != ",":
        return None
    first, last = scene.parse.at(named.span)
    joined = any(
        scene.tokens[i].dep == "appos" and scene.tokens[i].head == head for i in range(first, last)
    )
    closed = scene.tokens[last : last + 1]
    return named.span if joined and [token.text for token in closed] == [","] else None


def _name_after(scene: Scene, head: int) -> Span | None:
    """Return the name after a role: "the envoy for the region, Jo Holm", "minister Jo Holm".

    In "the lawyer of Jo Holm" and "an aide to President Holm" the name is another's.
    """
    _, end = scene.sentence(head)
    for word in range(_past_of_them(scene, head) + 1, min(end, head + _NAME_REACH)):
        token = scene.tokens[word]
        mention = scene.person(word)
        if mention is not None:
            return mention.span if _own_name(scene, head, word) else None
        if token.text.lower() in ("himself", "herself"):
            continue
        if scene.hidden[word] or (token.pos not in _NOMINAL and token.text not in (",", "-")):
            return None
    return None


def _own_name(scene: Scene, head: int, word: int) -> bool:
    before = word - 1
    if before == head or scene.tokens[before].text == ",":
        return True
    role = before
    while role > head and scene.tokens[role].pos in ("NOUN", "PROPN", "ADJ", "DET"):
        role -= 1
    if role > head and scene.tokens[role].text == ",":
        return True
    return scene.tokens[before].pos in ("NOUN", "PROPN") and scene.kind(before) != "person"


def _left(scene: Scene, head: int) -> int:
    first = head
    below = set(scene.parse.subtree(head))
    while first - 1 in below and not scene.hidden[first - 1]:
        if scene.tokens[first - 1].text in _BREAKS or _is_dash(scene, first - 1):
            break
        first -= 1
    return first


def _is_dash(scene: Scene, word: int) -> bool:
    """Tell whether a hyphen stands for a dash, with a space on either side."""
    token = scene.tokens[word]
    spaced = token.end < scene.tokens[word + 1].start and word > 0
    return token.text in ("-", "--") and spaced and scene.tokens[word - 1].end < token.start


def _right(scene: Scene, head: int) -> int:
    last = head
    for child in scene.parse.children(head):
        token = scene.tokens[child]
        if scene.hidden[child] or scene.parse.edges(child)[0] != last + 1:
            continue
        if token.text.lower() in _RIGHT or _where(scene, head, child):
            last = max(last, _object_end(scene, child))
        elif (end := _which_end(scene, head, child)) is not None:
            last = end - 1
        elif token.dep == "appos" and token.pos == "PROPN":
            last = max(child, _right(scene, child))
    return _and_another(scene, head, last)


def _which_end(scene: Scene, head: int, child: int) -> int | None:
    """Return the end of "close to the court" or "in Norland", which says who is meant, or None.

    So it does of a person without a name.
    """
    nameless = scene.mention(head) is None and scene.tokens[head].pos == "NOUN"
    if not nameless or scene.kind(head) != "person":
        return None
    first, end = scene.parse.edges(child)
    broken = (i for i in range(first, end) if scene.hidden[i] or scene.tokens[i].text in _BREAKS)
    end = next(broken, end)
    tells = _tells_which(scene, child, end)
    plain = scene.tokens[child].pos == "ADP" and _pointed(scene, head)
    return end if tells and end - first <= _WHICH_REACH and not plain else None


def _pointed(scene: Scene, head: int) -> bool:
    return scene.tokens[_left(scene, head)].text.lower() in ("the", "this", "that")


def _tells_which(scene: Scene, child: int, end: int) -> bool:
    token = scene.tokens[child]
    if token.dep == "acl":
        tells = token.tag in ("VBG", "VBN") and end - child > 1
        return tells and not taken_for_participle(scene, child)
    if token.pos == "ADJ":
        return any(scene.tokens[c].dep == "prep" for c in scene.parse.children(child))
    place = object_of(scene, child)
    named = None if place is None else scene.mention(place)
    return token.text.lower() in _AT and named is not None and named.label in ("PLACE", "ORG")


def _where(scene: Scene, head: int, preposition: int) -> bool:
    """Tell whether "in Norland" says whose ministry a body is."""
    place = object_of(scene, preposition)
    if scene.tokens[preposition].text != "in" or place is None or scene.mention(head) is not None:
        return False
    named = scene.mention(place)
    return named is not None and named.label == "PLACE" and scene.kind(head) == "body"


def _and_another(scene: Scene, head: int, last: int) -> int:
    """Return the end of "Norland and Sutria", where two names speak as one."""
    for child in scene.parse.children(head):
        token = scene.tokens[child]
        both = token.dep == "conj" and token.pos == scene.tokens[head].pos == "PROPN"
        between = scene.tokens[last + 1 : scene.parse.edges(child)[0]]
        if both and not scene.hidden[child] and [t.text for t in between] == ["and"]:
            return child
    return last


def _object_end(scene: Scene, preposition: int) -> int:
    head = object_of(scene, preposition)
    if head is None or any(
        t.tag == "VBG" or t.text.endswith("ing") for t in scene.tokens[preposition : head + 1]
    ):
        return preposition - 1
    end = head
    for child in scene.parse.children(head):
        token = scene.tokens[child]
        if child == end + 1 and token.text.lower() in _RIGHT:
            end = max(end, _object_end(scene, child))
    mention = scene.mention(head)
    return end if mention is None else max(end, scene.parse.at(mention.span)[1] - 1)

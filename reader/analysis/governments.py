"""Capitals and other seats that stand for a government: "Oslo rejected it", not "in Oslo".

A name of a place in place of those who act there is a metonym; the grammar around it tells
(Markert and Nissim 2007, SemEval task 8: "place for people").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.cues import verbs
from reader.countries import countries
from reader.resources import word_list
from reader.seats import known_seats, told_seats

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention

#: Prepositions behind which a place stands where something is done with or against a state.
_TYING = frozenset({"with", "between", "against", "from", "on", "to", "toward", "towards", "by"})
_MOVED = frozenset({"from", "to", "toward", "towards", "on", "by"})
#: Nouns that may also be about the way there: "a visit to Oslo", "a letter from Oslo".
_TRAVELS = frozenset({"visit", "line", "link", "channel", "meeting", "break", "attack", "talk"})
_DATELINE = frozenset({"(", "—", "–", "--", "-", ":", "|", "/"})
#: "Oslo opened the border", but "Oslo opens again".
_OPENING = frozenset({"open", "close", "reopen", "begin", "start", "change"})
_PALACES = ("palace",)


@dataclass(frozen=True, slots=True)
class _Words:
    town: frozenset[str]
    asked: frozenset[str]
    affair: frozenset[str]
    tie: frozenset[str]
    dealing: frozenset[str]
    mind: frozenset[str]
    backed: frozenset[str]


@cache
def _words() -> _Words:
    classes: dict[str, set[str]] = {}
    for line in word_list("governments"):
        first, *words = line.split()
        classes.setdefault(first, set()).update(words)
    return _Words(**{first: frozenset(words) for first, words in classes.items()})


@cache
def _states() -> frozenset[str]:
    return frozenset(name.lower() for country in countries() for name in country.names)


def governing(scene: Scene) -> tuple[Mention, ...]:
    """Return the mentions of `scene`, those marked that stand for a government.

    Only a place can that is known as a seat, that the article calls a capital, or that is a
    palace; a state's own name is no other's.
    """
    told = told_seats(scene.parse.text)
    seats = [n for n, mention in enumerate(scene.mentions) if _is_seat(scene, mention, told)]
    heads = {_head(scene, scene.mentions[number]): number for number in seats}
    found = {number for head, number in heads.items() if _governs(scene, head)}
    for head, number in heads.items():
        above = scene.tokens[head]
        if above.dep == "conj" and heads.get(above.head) in found:
            found.add(number)
    return tuple(
        replace(mention, governs=True) if number in found else mention
        for number, mention in enumerate(scene.mentions)
    )


def _is_seat(scene: Scene, mention: Mention, told: Mapping[str, str]) -> bool:
    if mention.label != "PLACE":
        return False
    name = mention.span.of(scene.parse.text).lower()
    if name in _states():
        return False
    return name in known_seats() or name in told or name.endswith(_PALACES)


def _head(scene: Scene, mention: Mention) -> int:
    """Return the word of the name on which its others hang."""
    first, last = scene.parse.at(mention.span)
    inside = range(first, last)
    outward = (i for i in inside if scene.tokens[i].head not in inside)
    return next(outward, last - 1)


def _governs(scene: Scene, head: int) -> bool:
    token = scene.tokens[head]
    if _is_backing(scene, head):
        return True
    if _is_dateline(scene, head):
        return False
    if token.dep in ("nsubj", "nsubjpass", "csubj"):
        return _acts(scene, head)
    if token.dep in ("dobj", "dative"):
        return scene.tokens[token.head].lemma.lower() in _words().asked or _is_set(scene, head)
    if token.dep == "poss":
        return scene.tokens[token.head].lemma.lower() in _words().affair
    return token.dep == "pobj" and _is_dealt_with(scene, token.head)


def _is_backing(scene: Scene, head: int) -> bool:
    """Tell whether something is "Oslo-backed"."""
    after = scene.tokens[head + 1 : head + 3]
    dash = (
        len(after) == 2
        and after[0].text in ("-", "‑")
        and after[0].start == scene.tokens[head].end
    )
    return dash and after[1].text.lower() in _words().backed


def _acts(scene: Scene, head: int) -> bool:
    """Tell whether the subject does what people do: "Oslo rejected the offer"."""
    token = scene.tokens[head]
    verb, words = scene.tokens[token.head], _words()
    lemma = verb.lemma.lower()
    if token.dep == "nsubjpass":
        return lemma in words.asked
    below = [scene.tokens[child] for child in scene.parse.children(token.head)]
    if verb.pos == "AUX" or lemma in ("be", "remain", "seem", "appear", "feel", "look"):
        return any(t.dep in ("acomp", "oprd") and t.lemma.lower() in words.mind for t in below)
    if lemma in _OPENING:
        return any(t.dep == "dobj" for t in below)
    return verb.pos == "VERB" and lemma not in words.town


def _is_set(scene: Scene, head: int) -> bool:
    """Tell whether something "has set Oslo against Lima"."""
    verb = scene.tokens[head].head
    below = (scene.tokens[child].text.lower() for child in scene.parse.children(verb))
    return scene.tokens[verb].lemma.lower() in ("set", "pit", "turn") and "against" in below


def _is_dateline(scene: Scene, head: int) -> bool:
    """Tell whether the paragraph begins "OSLO (Agency) —" or "OSLO, 3 May —"."""
    after = scene.tokens[head + 1].text if head + 1 < len(scene.tokens) else ""
    start = scene.paragraphs[scene.paragraph(scene.tokens[head].start)].start
    first = scene.tokens[scene.sentence(head)[0]].start == start
    loud = scene.tokens[head].text.isupper() and after == ","
    return first and (loud or after in _DATELINE)


def _is_dealt_with(scene: Scene, preposition: int) -> bool:
    """Tell whether what the preposition hangs on is done with, by or against a state."""
    token = scene.tokens[preposition]
    word, over = token.text.lower(), scene.tokens[token.head]
    lemma, words = over.lemma.lower(), _words()
    if word == "by" and token.dep == "agent":
        return lemma in verbs() or lemma in words.asked
    if word == "to" and over.text.lower() == "according":
        return True
    if over.pos in ("NOUN", "PROPN"):
        if word in ("of", "by"):
            return lemma in words.affair
        travelled = word in _MOVED and lemma in _TRAVELS
        return word in _TYING and lemma in words.tie and not travelled
    return word in _TYING and lemma in words.dealing and over.pos == "VERB"

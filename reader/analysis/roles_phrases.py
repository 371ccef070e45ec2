"""Noun phrases that say what somebody is: "the head of the Harbour Board"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.names_words import lexicon
from reader.resources import word_list

if TYPE_CHECKING:
    from reader.analysis.scene import Scene

_MODIFIERS = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_PARTICIPLES = frozenset({"VBN", "VBG", "POS", "HYPH", "AFX"})
_ARTICLES = frozenset({"the", "a", "an"})
_OWNERS = frozenset({"PRP$", "WP$"})
_PREPOSITIONS = frozenset({"of", "for", "at", "in", "to", "with", "from", "on"})
#: Behind these stands what is not headed: "leads the search for the board's money".
_AIMS = frozenset({"for", "to", "with", "on"})
#: Titles that are forms of address, no roles.
ADDRESS = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "madam", "saint", "rev"}
    | {"reverend"}
)
#: When somebody was that.
_WHEN = frozenset(
    {"once", "then", "now", "formerly", "previously", "currently", "later", "long", "still"}
    | {"also", "twice", "himself", "herself", "already"}
)
#: Ranks written short.
_SHORT = frozenset(
    {"adm", "brig", "capt", "cmdr", "col", "gen", "insp", "lt", "maj", "prof", "sgt", "supt"}
)
#: Nouns for a body that stand with its name alone.
_FIRMS = frozenset(
    {"giant", "maker", "operator", "group", "firm", "lender", "carmaker", "retailer"}
)
#: Endings of nouns for who does something; sure only where nothing but a person can be meant.
_DOERS = ("er", "or", "ist", "ian", "ant", "ee", "eer", "ess")
#: How many words a run may have, and how many "of …" may follow each other.
_LONGEST = 10
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase for somebody.

    Attributes:
        first: Index of its first word, the article left out.
        head: Index of the noun.
        last: Index after its last word.
        owner: Index of the pronoun before it ("its", "whose"), or None.
        pointed: Whether an article, a pronoun or an owner opens it.
    """

    first: int
    head: int
    last: int
    owner: int | None = None
    pointed: bool = False


@cache
def _beside_names() -> frozenset[str]:
    return frozenset(word_list("role_nouns"))


def is_role(scene: Scene, index: int, *, person: bool = True) -> bool:
    """Tell whether the word at `index` is a noun for a person, or else for a body."""
    token = scene.tokens[index]
    if token.pos not in ("NOUN", "PROPN", "ADJ", "VERB") or token.tag == "JJR":
        return False
    word, lemma = token.text.lower().rstrip("."), token.lemma.lower()
    if person:
        known = any(lexicon().is_role(form) or form in _beside_names() for form in (word, lemma))
        return known and word not in ADDRESS
    if token.text[:1].isupper():
        return False
    return lemma in _FIRMS or scene.noun(lemma, word) == "body"


def ending(scene: Scene, end: int, *, near: bool, person: bool) -> Phrase | None:
    """Return the phrase that ends before the word at `end`.

    Args:
        scene: The article.
        end: Index after the phrase.
        near: Of "a friend of the minister" take the part that ends at `end`, where that is a
            role; else the whole.
        person: Whether it is to be a noun for a person, not for a body.
    """
    begin = scene.sentence(end)[0]
    last, found = end, None
    for depth in range(_DEEPEST):
        first = _run_left(scene, end, begin)
        if first == end:
            break
        if is_role(scene, end - 1, person=person) and (depth == 0 or not scene.plural(end - 1)):
            spare = depth == 0 and end - 2 >= first and _is_rank_behind(scene, end - 1)
            found = _opened(scene, first, end - 1 - spare, last - spare)
            if near:
                break
        if not person:
            break
        before = first - (first > begin and scene.tokens[first - 1].text.lower() in _ARTICLES)
        if before <= begin or scene.tokens[before - 1].text.lower() not in _PREPOSITIONS:
            break
        end = before - 1
    return found


def _is_rank_behind(scene: Scene, index: int) -> bool:
    """Tell whether a rank written short follows a role: "army spokesman Col"."""
    short = scene.tokens[index].text.lower().rstrip(".") in _SHORT
    return short and is_role(scene, index - 1) and scene.tokens[index - 1].pos == "NOUN"


def _run_left(scene: Scene, end: int, begin: int) -> int:
    """Return where the run of nouns and what describes them begins that ends before `end`."""
    floor = max(begin, end - _LONGEST)
    first = end
    while first > floor and (_runs(scene, first - 1) or _joins(scene, first - 1, floor, end)):
        first -= 1
    if end - 1 > first > begin + 1 and _is_staff(scene, first):
        return _run_left(scene, first - 1, begin)
    while first < end and scene.tokens[first].tag in ("POS", "HYPH"):
        first += 1
    while first < end and scene.tokens[first].text.lower() in lexicon().calendar:
        first += 1
    return first


def _is_staff(scene: Scene, first: int) -> bool:
    """Tell whether "chief of" stands before "staff General Lee"."""
    return scene.tokens[first].text.lower() == "staff" and is_role(scene, first - 2)


def _joins(scene: Scene, index: int, floor: int, end: int) -> bool:
    """Tell whether "and" joins two roles of one: "founder and chief executive"."""
    if scene.tokens[index].text.lower() not in ("and", "&") or not floor < index < end - 1:
        return False
    return is_role(scene, index - 1) and not scene.plural(index - 1)


def _runs(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    if scene.hidden[index]:
        return False
    mention = scene.mention(index)
    if mention is not None and scene.person(index) is not None:
        after = scene.tokens[index + 1] if index + 1 < len(scene.tokens) else None
        return after is not None and (after.tag == "POS" or scene.person(index + 1) is mention)
    return token.pos in _MODIFIERS or token.tag in _PARTICIPLES or mention is not None


def _opened(scene: Scene, first: int, head: int, last: int) -> Phrase:
    """Return the phrase with what stands before it told."""
    before = scene.tokens[first - 1] if first else None
    owned = any(token.tag == "POS" for token in scene.tokens[first:head])
    if before is not None and before.tag in _OWNERS:
        return Phrase(first, head, last, first - 1, pointed=True)
    article = before is not None and before.text.lower() in _ARTICLES
    return Phrase(first, head, last, pointed=article or owned)


def following(scene: Scene, at: int, *, person: bool, sure: bool) -> Phrase | None:
    """Return the phrase that begins with the word at `at`.

    Args:
        scene: The article.
        at: Index of its first word, the article or pronoun included.
        person: Whether it is to be a noun for a person, not for a body.
        sure: Whether only a person can be meant, so that any noun does.
    """
    if at >= len(scene.tokens):
        return None
    end = scene.sentence(at)[1]
    at += at + 1 < end and scene.tokens[at].text.lower() in _WHEN
    article = scene.tokens[at].text.lower()
    owner = at if scene.tokens[at].tag == "PRP$" else None
    first = at + (owner is not None or article in _ARTICLES)
    last = _run_right(scene, first, end)
    if last == first or (last < end and scene.person(last) is not None):
        return None
    head = last - 1
    doer = article in ("a", "an") and scene.tokens[head].text.lower().endswith(_DOERS)
    sure = person and scene.tokens[head].pos == "NOUN" and (sure or doer)
    if not (sure or is_role(scene, head, person=person)) or scene.mention(head) is not None:
        return None
    owned = any(token.tag == "POS" for token in scene.tokens[first:head])
    pointed = first > at or owned
    last = _completed(scene, _joined(scene, last, end), end)
    return Phrase(first, head, last, owner, pointed)


def object_phrase(scene: Scene, at: int) -> int | None:
    """Return the index after what is headed or worked for at `at`: a body, or what is of one."""
    end = scene.sentence(at)[1] if at < len(scene.tokens) else 0
    while at < end and (scene.tokens[at].text.lower() in _ARTICLES or _owns(scene, at)):
        at += 1
    last = _run_right(scene, at, end)
    if last == at:
        return None
    mention = scene.mention(last - 1)
    last = last if mention is None else max(last, scene.parse.at(mention.span)[1])
    if last >= end or scene.tokens[last].text.lower() not in _AIMS:
        last = _completed(scene, last, end)
    told = any(_may_be_headed(scene, index) for index in range(at, last))
    return last if told else None


def _owns(scene: Scene, index: int) -> bool:
    return scene.tokens[index].tag == "PRP$"


def _may_be_headed(scene: Scene, index: int) -> bool:
    """Tell whether a word is of the name of something that has a head, or a noun for a body."""
    mention, token = scene.mention(index), scene.tokens[index]
    if mention is not None:
        return scene.person(index) is None
    return token.pos == "NOUN" and scene.noun(token.lemma.lower()) == "body"


def _joined(scene: Scene, last: int, end: int) -> int:
    """Return the index after "and chief executive", where such a role follows."""
    if last + 1 >= end or scene.tokens[last].text.lower() not in ("and", "&"):
        return last
    at = last + 1 + (scene.tokens[last + 1].text.lower() in _ARTICLES)
    after = _run_right(scene, at, end)
    named = after < end and scene.person(after) is not None
    return after if after > at and is_role(scene, after - 1) and not named else last


def _run_right(scene: Scene, first: int, end: int) -> int:
    last = first
    while last < min(end, first + _LONGEST) and _runs(scene, last):
        token = scene.tokens[last]
        if token.tag in ("VBN", "VBG") and last > first and scene.tokens[last - 1].pos == "NOUN":
            break  # "an officer based in"
        last += 1
    return last


def _completed(scene: Scene, last: int, end: int) -> int:
    """Return the index after "of the Harbour Board in Tolm" and the like."""
    for _ in range(_DEEPEST):
        if last + 1 >= end or scene.tokens[last].text.lower() not in _PREPOSITIONS:
            break
        at = last + 1
        while at < end and (
            scene.tokens[at].text.lower() in _ARTICLES or scene.tokens[at].tag == "PRP$"
        ):
            at += 1
        after = _run_right(scene, at, end)
        mention = scene.mention(after - 1)
        if after == at or _is_date(scene, at):
            break
        last = after if mention is None else max(after, scene.parse.at(mention.span)[1])
    return last


def _is_date(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    return token.pos == "NUM" or token.text.lower() in lexicon().calendar

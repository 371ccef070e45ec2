"""What an article says that somebody is: "Foreign Ministry spokeswoman Ann Lee".

A role stands before the name, with or without a comma; after it, set off by a comma; or behind
"is", "became", "was named" and the like.  What is read is the order of the words and their parts
of speech; the tree decides only where that leaves two readings.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.roles_beside import home, led, member_of, who_does
from reader.analysis.roles_bodies import Owners
from reader.analysis.roles_phrases import (
    ADDRESS,
    Phrase,
    ending,
    following,
    is_role,
)
from reader.model.analysis import Role
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention
    from reader.model.text import Span

#: Letters after a name.
_LETTERS = frozenset(
    {"KC", "QC", "MP", "MEP", "MSP", "TD", "MD", "PhD", "Jr", "Sr", "OBE", "MBE", "CBE"}
)
_REVEREND = frozenset({"rev", "reverend", "hon", "honourable"})
_OPENING = frozenset({",", "—", "–", "--", "("})
_CLOSING = frozenset({",", ".", ";", ")", "—", "–", "--", ":", "!", "?", "”", '"', "’"})
_ONWARD = frozenset({"who", "which", "whose", "and", "but", "where", "whom"})
#: Verbs that say what somebody is; those of the second group only in the passive or with "as".
_BEING = frozenset({"be", "become", "remain"})
_NAMING = frozenset({"appoint", "elect", "name", "choose", "make", "serve", "work", "act"})
#: "would be", "may become": nobody is that yet.
_PERHAPS = frozenset({"would", "could", "may", "might", "should", "can", "must"})
#: What somebody is for a day.
_WED = frozenset({"bride", "bridegroom", "groom", "honeymooner", "newlywed"})
#: How many words "was last year" and the like may take before "appointed".
_REACH = 6


@cache
def _kin() -> frozenset[str]:
    return frozenset(word_list("kin"))


@dataclass(frozen=True)
class _Name:
    """A mention that may hold a role.

    Attributes:
        mention: The mention.
        first: Index of its first word, forms of address before it included.
        last: Index after its last word, letters after the name included.
        person: Whether it is a person, not a body.
    """

    mention: Mention
    first: int
    last: int
    person: bool


def roles(scene: Scene) -> tuple[Role, ...]:
    """Return all roles that the article gives to its mentions, by where their words stand."""
    owners = Owners(scene)
    found: dict[tuple[int, int], Role] = {}
    for name in _names(scene):
        before = _before(scene, name)
        beside = _beside(scene, name, name.first if before is None else before.first)
        given = [
            (holder, phrase, owners.of(phrase, name.mention))
            for phrase in _phrases(scene, name, before)
            if not _is_relative(scene, phrase)
            for holder in _holders(scene, name, phrase)
        ]
        for holder, phrase, body in given:
            place = home(scene, name.last) if phrase.last <= name.first else None
            words = scene.parse.span(phrase.first, phrase.last - 1)
            role = Role(holder.span, words, body or beside or place)
            found.setdefault((holder.span.start, role.words.start), role)
        bodies = {body for _, _, body in given}
        if beside is not None and beside not in bodies and None not in bodies:
            role = Role(name.mention.span, beside, beside)
            found.setdefault((role.holder.start, role.words.start), role)
    return tuple(sorted(found.values(), key=lambda role: (role.words, role.holder)))


def _beside(scene: Scene, name: _Name, first: int) -> Span | None:
    """Return the body in "Ann Lee of the Harbour Board", "the Harbour Board, led by Ann Lee"."""
    if not name.person:
        return None
    return member_of(scene, name.last) or led(scene, first)


def _is_relative(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether it is no office: "bride", or "his wife" without whom "his" means."""
    noun = scene.tokens[phrase.head].lemma.lower()
    return noun in _WED or (phrase.owner is not None and noun in _kin())


def _names(scene: Scene) -> Iterator[_Name]:
    for mention in scene.mentions:
        first, last = scene.parse.at(mention.span)
        person = scene.person(first) is mention
        if not person and mention.label != "ORG":
            continue
        begin, end = scene.sentence(first)
        while person and first > begin and _word(scene, first - 1) in ADDRESS:
            first -= 1
        if first > begin and _word(scene, first) in _REVEREND and _word(scene, first - 1) == "the":
            first -= 1
        if first > begin + 1 and scene.tokens[first - 1].text == "." and person:
            first -= is_role(scene, first - 2)  # "Col. Ann Lee"
        if person and last < end and scene.tokens[last].text in _LETTERS:
            last += 1
        yield _Name(mention, first, last, person)


def _word(scene: Scene, index: int) -> str:
    return scene.tokens[index].text.lower().rstrip(".")


def _phrases(scene: Scene, name: _Name, before: Phrase | None) -> Iterator[Phrase]:
    if before is not None:
        yield before
    introduced = _introduced(scene, name, name.first if before is None else before.first)
    if introduced is not None:
        yield introduced
    after = (
        _after(scene, name)
        or (who_does(scene, name.last) if name.person else None)
        or _told(scene, name)
    )
    if after is not None:
        yield after


def _before(scene: Scene, name: _Name) -> Phrase | None:
    """Find "minister Ann Lee", "Minister of Health Ann Lee"."""
    return ending(scene, name.first, near=True, person=name.person)


def _introduced(scene: Scene, name: _Name, first: int) -> Phrase | None:
    """Find "the head of the board, Ann Lee,"."""
    begin = scene.sentence(name.first)[0]
    if first - 1 <= begin or scene.tokens[first - 1].text != ",":
        return None
    phrase = _of_person(scene, first - 1) or ending(
        scene, first - 1, near=False, person=name.person
    )
    if phrase is None:
        return None
    if scene.tokens[phrase.first - 1].text == "As":
        return phrase
    if not (phrase.pointed or phrase.first == begin):
        return None
    return phrase if _is_closed(scene, name.last) or _apposed(scene, name, phrase) else None


def _of_person(scene: Scene, last: int) -> Phrase | None:
    """Find "a spokesman for Ann Lee" before the word at `last`."""
    other, begin = scene.person(last - 1), scene.sentence(last - 1)[0]
    if other is None:
        return None
    at = scene.parse.at(other.span)[0] - 1
    while at > begin and _word(scene, at) in ADDRESS:
        at -= 1
    if at <= begin or scene.tokens[at].text.lower() not in ("of", "for", "to"):
        return None
    phrase = ending(scene, at, near=True, person=True)
    return None if phrase is None else replace(phrase, last=last)


def _is_closed(scene: Scene, at: int) -> bool:
    """Tell whether what stands before the word at `at` ends there."""
    if at >= scene.sentence(at - 1)[1]:
        return True
    token = scene.tokens[at]
    return token.text in _CLOSING or token.text.lower() in _ONWARD - {"and", "but"}


def _apposed(scene: Scene, name: _Name, phrase: Phrase) -> bool:
    """Tell whether the tree holds one of the two for an apposition to the other."""
    own = range(*scene.parse.at(name.mention.span))
    words = range(phrase.first, phrase.last)
    return any(
        scene.tokens[i].dep == "appos" and scene.tokens[i].head in other
        for one, other in ((own, words), (words, own))
        for i in one
    )


def _after(scene: Scene, name: _Name) -> Phrase | None:
    """Find "Ann Lee, 34, the mayor of Tolm,"."""
    end = scene.sentence(name.last - 1)[1]
    at = name.last
    if at + 1 >= end or scene.tokens[at].text not in _OPENING:
        return None
    at += 1
    age = at + 1 < end and scene.tokens[at].text.isdigit() and scene.tokens[at + 1].text == ","
    phrase = following(scene, at + 2 if age else at, person=name.person, sure=age)
    if phrase is None or not _ends_well(scene, name, phrase):
        return None
    return phrase


def _ends_well(scene: Scene, name: _Name, phrase: Phrase) -> bool:
    if _is_closed(scene, phrase.last):
        return True
    token = scene.tokens[phrase.last]
    if token.text.lower() in _ONWARD or token.tag in ("VBG", "VBN"):
        return True
    return _apposed(scene, name, phrase)


def _told(scene: Scene, name: _Name) -> Phrase | None:
    """Find "Ann Lee, who was appointed chief of police", "Ann Lee is the mayor"."""
    end = scene.sentence(name.last - 1)[1]
    at = name.last
    at += at < end and scene.tokens[at].text == ","
    at += at < end and scene.tokens[at].text.lower() == "who"
    verb = None
    for index in range(at, min(end, at + _REACH)):
        token = scene.tokens[index]
        lemma = token.lemma.lower()
        if lemma in _BEING | _NAMING and token.pos in ("VERB", "AUX"):
            verb = index
        elif token.pos not in ("AUX", "ADV", "PART") or token.dep == "neg" or lemma in _PERHAPS:
            break
    if verb is None or scene.hidden[verb] != scene.hidden[name.last - 1]:
        return None
    at, lemma = verb + 1, scene.tokens[verb].lemma.lower()
    as_ = at < end and scene.tokens[at].text.lower() == "as"
    passive = scene.tokens[verb].tag == "VBN"
    if lemma in _NAMING and not (as_ or passive):
        return None
    phrase = following(scene, at + as_, person=name.person, sure=False)
    return phrase if phrase is not None and _stands_alone(scene, phrase.last) else None


def _stands_alone(scene: Scene, at: int) -> bool:
    """Tell whether no noun goes on where the phrase ends."""
    if _is_closed(scene, at):
        return True
    return scene.tokens[at].pos not in ("NOUN", "PROPN", "ADJ", "PART", "NUM")


def _holders(scene: Scene, name: _Name, phrase: Phrase) -> Sequence[Mention]:
    """Return who has the role: of a plural all the names that "and" joins, else the one."""
    if not scene.plural(phrase.head):
        return (name.mention,)
    if phrase.head > name.first:
        return ()
    found = [name.mention]
    at, end = name.last, scene.sentence(name.first)[1]
    while at + 1 < end and scene.tokens[at].text in (",", "and", "&"):
        at += 1 + (scene.tokens[at + 1].text == "and")
        mention = scene.person(at) if at < end else None
        if mention is None:
            break
        found.append(mention)
        at = scene.parse.at(mention.span)[1]
    return found if len(found) > 1 else ()

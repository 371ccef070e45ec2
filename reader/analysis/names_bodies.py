"""Names of bodies: “Foreign Ministry”, “Ruritania’s defence ministry”, “the Ruritanian army”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.names_runs import POSSESSIVES, Run, is_named
from reader.analysis.names_words import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.parse import Parse, Token

#: How many words may stand before the head noun, and after it.
_REACH, _FAR = 6, 12
#: What may join a body written with a capital to what it is for.
_JOINS = frozenset(("of", "for", "on", "against"))
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_NAMING = frozenset(("NNP", "NNPS", "JJ", "NN", "FW"))
_MODIFIERS = frozenset(("JJ", "NN", "NNP", "NNPS", "HYPH", "VBG", "VBN", "NNS"))


def bodies(parse: Parse) -> list[Run]:
    """Return the names of bodies, in reading order; one may lie inside another."""
    words = lexicon()
    heads = words.heads
    things = words.documents | words.events
    tokens = parse.tokens
    later = [i for i, one in enumerate(tokens) if one.entity == "PERSON" and not one.begins]
    families = {tokens[i].text for i in later if i and tokens[i - 1].entity == "PERSON"}
    either = heads | things
    found = []
    for index in [i for i, word in enumerate(parse.small) if word in either]:
        word = parse.small[index]
        run = None
        if word in heads and _heads(tokens, index):
            run = _body(tokens, index, *parse.sentence_at(index))
        elif word in things and is_named(tokens[index]):
            run = _thing(tokens, index, parse.sentence_at(index)[1])
        own = None if run is None else _without_person(tokens, run, families)
        if own is not None:
            found.append(own)
    return found


def _thing(tokens: Sequence[Token], head: int, end: int) -> Run | None:
    """Return “Treaty of Una”, “Law on Waters”: an event or a document and what it is of."""
    last = _extended(tokens, head, min(end, head + _FAR))
    bodies = tokens[last - 1].text.lower() in lexicon().heads  # "Code of the Una Organization"
    return Run(head, last, None) if last > head + 1 and not bodies else None


def _without_person(tokens: Sequence[Token], run: Run, families: set[str]) -> Run | None:
    """Cut off whose a body is, where that is a person: “the government of Ann Lee”."""
    for at in range(run.first + 1, run.last - 1):
        if tokens[at].text in POSSESSIVES and tokens[at - 1].text in families:
            return None
        if tokens[at].text == "of" and tokens[run.last - 1].text in families:
            named = any(is_named(token) for token in tokens[run.first : at])
            return run._replace(last=at) if named else None
    return run


def _heads(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the head noun can end a name: not so “military aid”, “the news agency Ruta”."""
    token = tokens[index]
    if is_named(token):
        return True
    if token.tag.startswith("JJ") or token.text.lower() in lexicon().named:
        return False
    before = tokens[index - 1] if index else token
    if is_named(before) and before.text.lower() in lexicon().heads:
        return False  # "the Coastal Alliance party"
    return index + 1 == len(tokens) or not is_named(tokens[index + 1])


def _body(tokens: Sequence[Token], head: int, begin: int, end: int) -> Run | None:
    words = lexicon()
    floor = max(begin, head - _REACH)
    near = _modified_from(tokens, head, floor)
    owner = _owner_from(tokens, near, floor)
    first = _first_named(tokens, near, head, begin) if owner is None else owner
    last = _extended(tokens, head, min(end, head + _FAR))
    if first == head and last > head + 1:
        first = _first_kind(tokens, near, head)
    if tokens[head].text.lower() in words.loose and not _is_owned(tokens, first, head):
        return None
    if first < head or last > head + 1:
        ordinal = first > begin and _ORDINAL.fullmatch(tokens[first - 1].text)
        return Run(first - 1 if ordinal else first, last, "ORG")
    if is_named(tokens[head]) and head > begin and tokens[head].text.lower() in words.firm:
        return Run(head, head + 1, "ORG")
    return None


def _modified_from(tokens: Sequence[Token], head: int, floor: int) -> int:
    """Return the index of the first word of those that describe the head noun."""
    first = head
    while first > floor and _describes(tokens[first - 1]):
        first -= 1
    return first


def _describes(token: Token) -> bool:
    words, word = lexicon(), token.text.lower()
    if word.rstrip(".") in words.calendar or word in words.titles:
        return False
    if is_named(token) and words.is_role(word) and word not in words.heads:
        return False  # but "Border Guard Service"
    return token.tag in _MODIFIERS or word in words.kinds


def _owner_from(tokens: Sequence[Token], near: int, floor: int) -> int | None:
    """Return where the name begins whose possessive stands before `near`."""
    if near <= floor or tokens[near - 1].text not in POSSESSIVES:
        return None
    first = near - 1
    while first > floor and _owns(tokens, first - 1):
        first -= 1
    return first if first < near - 1 else None


def _owns(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word at `at` can be part of the name of an owner."""
    token = tokens[at]
    if token.tag == "HYPH":
        return at > 0 and is_named(tokens[at - 1])
    named = token.tag in _NAMING and is_named(token)
    return named and token.text.lower() not in lexicon().calendar


def _first_named(tokens: Sequence[Token], near: int, head: int, begin: int) -> int:
    """Return the index of the first of the describing words that is part of a name."""
    for index in range(near, head):
        token = tokens[index]
        sure = index > begin or token.tag != "JJ" or lexicon().is_people(token.text.lower())
        if is_named(token) and (sure or is_named(tokens[index + 1])):
            return index
    return head


def _first_kind(tokens: Sequence[Token], near: int, head: int) -> int:
    """Return where “foreign ministry of Ruritania” begins: with what kind of ministry it is."""
    first = head
    while first > near and tokens[first - 1].text.lower() in lexicon().kinds:
        first -= 1
    return first


def _extended(tokens: Sequence[Token], head: int, ceiling: int) -> int:
    """Return the index after “of Foreign Affairs”, “of the Ruritanian Federation” and the like."""
    last = head + 1
    joins = _JOINS if is_named(tokens[head]) else {"of"}
    while last + 1 < ceiling and tokens[last].text in joins:
        at = last + 1 + (tokens[last + 1].text.lower() == "the")
        after = at
        while after < ceiling and _belongs(tokens, after):
            after += 1
        if after == at or tokens[at].entity == "PERSON":
            break
        joins = joins | {"in"} if tokens[last].text == "for" else joins
        last = after
    return last


def _belongs(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if is_named(token):
        return token.text.lower() not in lexicon().calendar
    if token.text == "-" and at + 1 < len(tokens):
        return is_named(tokens[at - 1])
    if tokens[at - 1].text == "-" and token.tag.startswith("NN"):
        return True
    if token.text in ("and", "&"):
        return at + 1 < len(tokens) and is_named(tokens[at + 1]) and is_named(tokens[at - 1])
    return token.text.lower() in lexicon().kinds and token.tag.startswith("NN")


def _is_owned(tokens: Sequence[Token], first: int, head: int) -> bool:
    return any(
        is_named(token) and token.text.lower() not in lexicon().kinds
        for token in tokens[first:head]
    ) or (is_named(tokens[head]) and first < head)

"""What the texts themselves say about names: “A, also known as B”, “the Foreign Ministry in A”."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.comparison.names_forms import fold, is_country
from reader.comparison.names_shortened import may_abbreviate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.comparison.names_nodes import Names, Node
    from reader.model.analysis import Mention
    from reader.model.article import Article

_ALSO = r"(?:also|formerly|previously|once|now|otherwise|locally|better|commonly)"
_CALLED = r"(?:known(?: \w+){0,3}?(?: to [\w ]{1,30})?|referred to|called|named)(?: as)?"
#: What may explain the first name: "A, an old port …", "the A region …".
_WHAT = r"(?:,? an? [\w ]{1,30}?|(?: \w+)?)"
#: What may stand between two names of one thing.
_EQUATES = re.compile(
    rf"{_WHAT},? \(?(?:(?:is|was|were) )?(?:which is )?{_ALSO}(?: {_CALLED})? (?:the )?"
    rf"|(?:{_WHAT},? (?:which|that))? (?:is|was|were) {_CALLED} (?:the )?"
    rf"|,? (?:which|that) in [\w ]{{1,30}} (?:is|was) {_CALLED} (?:the )?"
    rf"|{_WHAT},? (?:which|that|what) [\w ]{{1,40}}\bcalls? (?:the )?"
    rf"|,? as [\w ]{{1,40}}\bcalls? (?:the )?"
)
#: Before the place where something is called otherwise: "which in A is named B".
_ELSEWHERE = re.compile(r"\b(?:which|that|and) in (?:the )?$")
_NEAR = 16
_OR = re.compile(r",? or (?:the )?")
_AS_CALLED = re.compile(
    r",? as [\w ]{1,40}\b(?:calls?|known)\b|,? (?:to|for|in) (?:the |its |their )?[A-Z]\w+"
)
_BY = re.compile(rf",? (?:{_ALSO} )?(?:{_CALLED}|known to [\w ]{{1,30}} as) (?:the )?")
_IN_WORDS = re.compile(r" \((?:(?:in )?[A-Z]\w+:? )?(?:the )?")
_CLOSING = re.compile(r"(?: (?:in|to) (?:the )?[A-Z]\w+)?\)")
_IN = re.compile(r" in (?:the )?")
_BESIDE = re.compile(r" (?:the )?")
_COMMA = re.compile(r", (?:the )?")
_REACH = 80


def equated(
    articles: Sequence[Article], mentioned: Sequence[Sequence[Mention]], names: Names
) -> list[tuple[Node, Node]]:
    """Return the pairs of names that some article takes for one."""
    found = []
    for index, (article, mentions) in enumerate(zip(articles, mentioned, strict=True)):
        for first, second in _neighbours(mentions):
            one, other = mentions[first], mentions[second]
            nodes = names.nodes[index][first], names.nodes[index][second]
            if _is_introduced(article.text, one, other, nodes) or (
                _may_be_one(article.text, one, other) and _is_equation(article.text, one, other)
            ):
                found.append(nodes)
    return found


def _may_be_one(text: str, one: Mention, other: Mention) -> bool:
    """Tell whether labels allow it: a body is no place, if it is plain that it is a body."""
    if {one.label, other.label} != {"PLACE", "ORG"}:
        return True
    words = (one if one.label == "ORG" else other).span.of(text)
    return " " not in words and not words.isupper()


def _is_introduced(text: str, one: Mention, other: Mention, nodes: tuple[Node, Node]) -> bool:
    """Tell whether the second name is an acronym that is given to the first: "World Bank (WB)"."""
    marks = _introduces(text, one, other)
    return marks == "(" or (marks == "," and may_abbreviate(nodes[1].form, nodes[0].form))


def _introduces(text: str, one: Mention, other: Mention) -> str:
    """Return between what marks an acronym stands right behind a longer name: "(" or ","."""
    between, after = text[one.span.end : other.span.start], text[other.span.end :][:1]
    acronym = other.span.of(text).isupper() and " " in one.span.of(text)
    bodies = one.label not in ("PERSON", "GROUP") and other.label not in ("PERSON", "GROUP")
    if acronym and bodies and between + after in (" ()", ", ,"):
        return between.strip()
    return ""


def _neighbours(mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Yield pairs of mentions that stand close together, with at most one other between."""
    for first, one in enumerate(mentions):
        for second in range(first + 1, min(first + 3, len(mentions))):
            if mentions[second].span.start - one.span.end <= _REACH:
                yield first, second


def _is_equation(text: str, one: Mention, other: Mention) -> bool:
    between = text[one.span.end : other.span.start].replace("\u00a0", " ")
    after = text[other.span.end : other.span.end + _REACH]
    if _ELSEWHERE.search(text, max(0, one.span.start - _NEAR), one.span.start):
        return False
    if _EQUATES.fullmatch(between):
        return not between.lstrip().startswith("(") or after.startswith(")")
    if _BY.fullmatch(between):
        return True
    if one.label == other.label == "PLACE" and _IN_WORDS.fullmatch(between):
        return _CLOSING.match(after) is not None and not is_country(fold(other.span.of(text)))
    return bool(_OR.fullmatch(between)) and _AS_CALLED.match(after) is not None


def places_beside(
    articles: Sequence[Article], mentioned: Sequence[Sequence[Mention]], names: Names
) -> dict[Node, str]:
    """Return, for bodies, the place or people that stands beside: “the Foreign Ministry in A”."""
    found: dict[Node, str] = {}
    for index, (article, mentions) in enumerate(zip(articles, mentioned, strict=True)):
        nodes = names.nodes[index]
        for at, (one, other) in enumerate(pairwise(mentions)):
            between = article.text[one.span.end : other.span.start]
            if one.label == "ORG" and other.label == "PLACE" and _IN.fullmatch(between):
                found.setdefault(nodes[at], nodes[at + 1].form)
            if other.label == "ORG" and _belongs_to(article.text, one, between):
                found.setdefault(nodes[at + 1], nodes[at].form)
    return found


def _belongs_to(text: str, place: Mention, between: str) -> bool:
    """Tell whether a body stands with its place: “French foreign ministry”, “In A, the court”."""
    if place.label == "GROUP":
        return _BESIDE.fullmatch(between) is not None
    opening = text[max(0, place.span.start - 3) : place.span.start]
    return place.label == "PLACE" and opening == "In " and _COMMA.fullmatch(between) is not None

"""How far a name reaches: to initials and particles before it, over the ’s of a saint."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.names_runs import POSSESSIVES, Run, is_named
from reader.analysis.names_words import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.parse import Parse, Token

_INITIAL = re.compile(r"[A-Z]\.")
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]{0,6}[A-Z]")
_SAINTS = frozenset(("st", "st.", "saint", "sts"))
_DASHES = frozenset(("—", "–", "-", "--", "―"))
#: How many words a dateline takes at most: "NEW DELHI, India, March 3 (Agency) —".
_DATELINE = 14


def grown(parse: Parse, found: Sequence[Run]) -> list[Run]:
    """Return the stretches with what belongs to them on either side; some may now overlap."""
    floors = {index: begin for begin, end in parse.bounds for index in range(begin, end)}
    ends = dict(parse.bounds)
    return [_grown(parse.tokens, run, floors, ends) for run in found]


def _grown(tokens: Sequence[Token], run: Run, floors: dict[int, int], ends: dict[int, int]) -> Run:
    begin = floors[run.first]
    first, last, label = run
    last = _led_on(tokens, first, last, ends[begin])
    if label in ("PERSON", None) or last > run.last:
        first = _particles_before(tokens, first, begin)
    while first > begin and _INITIAL.fullmatch(tokens[first - 1].text):
        first -= 1
    while last - first > 1 and tokens[last - 1].text in lexicon().honours:
        last -= 1
    return Run(first, last, label)


def _led_on(tokens: Sequence[Token], first: int, last: int, end: int) -> int:
    """Return where a name ends that particles or a saint’s possessive lead on."""
    at = last
    while at < end and tokens[at].text.lower() in lexicon().particles:
        at += 1
    if last < at < end and _is_proper(tokens[at]) and _is_proper(tokens[last - 1]):
        return at + 1
    owned = (
        last < end and tokens[last].text in POSSESSIVES and tokens[first].text.lower() in _SAINTS
    )
    if owned:
        at = last + 1
        while at < end and _is_proper(tokens[at]):
            at += 1
        return at if at > last + 1 else last
    return last


def _particles_before(tokens: Sequence[Token], first: int, begin: int) -> int:
    """Return where a name begins that particles stand before: "Van der Berg", "Ada de la Cruz"."""
    at = first
    while at > begin and tokens[at - 1].text.lower() in lexicon().particles:
        at -= 1
    if at == first:
        return first
    if at > begin and _is_proper(tokens[at - 1]) and not _is_title(tokens[at - 1]):
        return at - 1
    return at if is_named(tokens[at]) else first


def _is_proper(token: Token) -> bool:
    return is_named(token) and token.tag in ("NNP", "NNPS")


def _is_title(token: Token) -> bool:
    return lexicon().is_role(token.text.lower().rstrip("."))


def bracketed(parse: Parse, found: Sequence[Run]) -> Iterator[Run]:
    """Yield the acronyms that stand in brackets behind a longer name."""
    tokens = parse.tokens
    for run in found:
        at = run.last
        if run.last - run.first < 2 or at + 2 >= len(tokens) or tokens[at].text != "(":
            continue
        if tokens[at + 2].text == ")" and _ACRONYM.fullmatch(tokens[at + 1].text):
            yield Run(at + 1, at + 2, run.label)


def datelines(parse: Parse) -> Iterator[Run]:
    """Yield the place, and the agency, with which a paragraph opens: "OSLO (Agency) —"."""
    tokens = parse.tokens
    for begin, end in parse.bounds:
        if begin and "\n" not in parse.text[tokens[begin - 1].end : tokens[begin].start]:
            continue
        last = begin
        while last < end and tokens[last].text.isupper() and tokens[last].text.isalpha():
            last += 1
        ahead = [token.text for token in tokens[last : min(end, begin + _DATELINE)]]
        dash = next((at for at, word in enumerate(ahead) if word in _DASHES), None)
        if last == begin or dash is None or not _is_dateline(ahead[:dash]):
            continue
        yield Run(begin, last, "PLACE")
        if "(" in ahead[:dash]:
            opens = last + ahead.index("(") + 1
            closes = last + ahead[:dash].index(")")
            yield Run(opens, closes, "ORG")


def _is_dateline(words: Sequence[str]) -> bool:
    """Tell whether what stands between the place and the dash belongs to a dateline."""
    if not words:
        return True
    if words.count("(") != words.count(")") or words.count("(") > 1:
        return False
    inside = words[words.index("(") + 1 : words.index(")")] if "(" in words else ["A"]
    return words[0] in (",", "(") and bool(inside) and all(word[0].isupper() for word in inside)

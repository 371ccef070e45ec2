"""What is counted: the unit, the value in it, and so the kind of figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.figures_lasting import PERIODS, lasting
from reader.analysis.figures_measures import Measure, is_magnitude, measure_after
from reader.analysis.figures_money import CURRENCIES

if TYPE_CHECKING:
    from reader.analysis.figures_reading import Reading
    from reader.analysis.parse import Parse, Token
    from reader.model.analysis import FigureKind
    from reader.model.text import Span

#: How many words may stand between a number and what it counts.
_REACH = 5
#: What comes between a number and a noun that it does not count: “he turned 40 last week”.
_APART = frozenset(("last", "next", "past", "today", "tonight", "yesterday", "tomorrow"))
#: How far back the words may begin that make a number an age, in characters.
_REACH_BACK = 28
_IS = re.compile(
    r"\b(?:(?:he|she|who|i) (?:is|was|am|will be)|turn(?:s|ed|ing)?|"
    r"(?:oldest|youngest) (?:\w{1,12} )?(?:is|was)) (?:(?:just|only|still|now|barely) ){0,2}$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\b(?:man|woman|boy|girl|lad|lass|youth|teenager|pensioner|child|mother|father|widow(?:er)?"
    r"|grand(?:mother|father)) of (?:just |only )?$",
    re.IGNORECASE,
)
#: “A mother of three” has three children.
_PARENT = re.compile(
    r"\b(?P<grand>grand)?(?:mother|father|parents?|mum|mom|dad)s? of (?:just |only )?$",
    re.IGNORECASE,
)
_CHILDREN = 14
_AT = re.compile(r"(?:^|\W)At (?:just |only )?$")
_ENDS = re.compile(
    r"[.,;)”\"]|$| (?:last|next|this|on|in|when|at the time|and|but|yesterday|today)\b"
)
_SHE = re.compile(r",? (?:he|she)\b|, (?:the|[A-Z])")
_NOUNS = frozenset(("NN", "NNS"))
_BETWEEN = frozenset(("JJ", "JJR", "NNP", "NNPS", "VBN", "VBG", "HYPH", "POS", "NN"))
#: Words before "one" that make it no number.
_NO_NUMBER = frozenset(("no", "any", "every", "this", "that", "which", "each", "the", "another"))
_DETERMINERS = frozenset(("DT", "PRP$"))
#: What is done to persons alone, or by them.
_SUFFERED = frozenset(
    (
        *("kill", "wound", "injure", "hurt", "die", "drown", "perish", "survive", "infect"),
        *("arrest", "detain", "charge", "convict", "acquit", "jail", "kidnap", "trap"),
        *("evacuate", "rescue", "save", "displace", "flee", "hospitalise", "hospitalize"),
        *("demonstrate", "protest", "march", "attend"),
    )
)
_SUBJECTS = ("nsubj", "nsubjpass")
_NONE_OF = frozenset(
    ("casualty", "death", "injury", "fatality", "victim", "survivor", "arrest", "case")
)
_STATES = frozenset(("dead", "wounded", "injured", "missing", "killed", "hurt", "homeless"))


class Unit(NamedTuple):
    """What is counted: its lemma, and the offset after it in the text."""

    lemma: str
    end: int


class Counted(NamedTuple):
    """What a number comes to with its unit.

    Attributes:
        value: As in `Figure`.
        kind: As in `Figure`.
        unit: As in `Figure`.
        end: Offset after the unit in the text.
    """

    value: str
    kind: FigureKind
    unit: str | None
    end: int


def counted(parse: Parse, span: Span, meant: Reading) -> Counted | None:
    """Return what the number at `span`, read as `meant`, comes to; None where it is no figure."""
    if not meant.bare:
        return Counted(meant.value, meant.kind, meant.unit, span.end)
    measure = measure_after(parse.text, span.end)
    if measure is None and is_magnitude(parse.text, span.start):
        measure = Measure("magnitude", span.end)
    if measure is not None:
        return Counted(meant.value, "amount", *measure)
    personal = _of_person(parse.text, span, meant.value)
    if personal is not None:
        return personal
    if meant.value == "1" and _is_pronoun(parse, span):
        return None
    unit = unit_after(parse, span)
    if unit is not None:
        return _with(meant, unit)
    known = not meant.needs_unit and meant.value != "1"
    return Counted(meant.value, meant.kind, None, span.end) if known else None


def _with(meant: Reading, unit: Unit) -> Counted:
    """Return what a number comes to with the noun after it."""
    if unit.lemma in PERIODS and meant.value.isdigit():
        return Counted(lasting(meant.value, unit.lemma), "duration", None, unit.end)
    if unit.lemma in CURRENCIES:
        return Counted(meant.value, "amount", CURRENCIES[unit.lemma], unit.end)
    return Counted(meant.value, meant.kind, unit.lemma, unit.end)


def _of_person(text: str, span: Span, value: str) -> Counted | None:
    """Return how many children somebody has, or how old somebody is; None for other numbers."""
    if not value.isdigit():
        return None
    parent = _PARENT.search(text[max(0, span.start - _REACH_BACK) : span.start])
    if parent and int(value) <= _CHILDREN:
        return Counted(value, "count", "grandchild" if parent["grand"] else "child", span.end)
    if _is_age(text, span):
        return Counted(lasting(value, "year"), "duration", "age", span.end)
    return None


def _is_age(text: str, span: Span) -> bool:
    """Tell whether a number is somebody's age: “she is 34.”, “he turned 40”, “At 34, she”."""
    before = text[max(0, span.start - _REACH_BACK) : span.start]
    if _OF.search(before):
        return True
    if _AT.search(before):
        return _SHE.match(text, span.end) is not None
    return bool(_IS.search(before)) and _ENDS.match(text, span.end) is not None


def _is_pronoun(parse: Parse, span: Span) -> bool:
    """Tell whether "one" counts nothing: “no one”, “one of them”, “one day he will”."""
    first, last = parse.at(span)
    before = parse.small[first - 1] if first else ""
    after = parse.small[last] if last < len(parse.tokens) else ""
    return before in _NO_NUMBER or after in ("of", "another", "day")


def unit_after(parse: Parse, span: Span) -> Unit | None:
    """Return what the number at `span` counts; None where the sentence does not say."""
    first, last = parse.at(span)
    end = min(parse.sentence_at(first)[1], last + 2 * _REACH)  # “its neighbour’s cousin’s …”
    unit = _noun(parse, last, end) or _governed(parse, first, last, span.end)
    if unit is None:
        return None
    if any(word.tag == "CD" for word in parse.tokens[last:end] if word.start < unit.end):
        return Unit(unit.lemma, span.end)  # “30 of the 47 towns”: 47 is told as well
    return unit


def zero(parse: Parse, span: Span) -> Unit | None:
    """Return what "no one" or "no" at `span` says there is none of; None where it counts nothing.

    It counts the dead, the hurt, the arrested and the like, and nothing else: "no one answered"
    is no figure.
    """
    _, last = parse.at(span)
    word = parse.tokens[last - 1]
    if word.text.lower() == "no":
        noun = parse.tokens[word.head]
        if word.head != last or noun.tag not in _NOUNS:
            return None
        if _lemma(noun) in _NONE_OF:
            return Unit(_lemma(noun), noun.end)
        return Unit(_lemma(noun), noun.end) if _suffered(parse, last) else None
    return Unit("person", span.end) if _suffered(parse, last - 1) else None


def _suffered(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    return token.dep in _SUBJECTS and parse.tokens[token.head].lemma in _SUFFERED


def _noun(parse: Parse, at: int, end: int) -> Unit | None:
    """Return the first noun from index `at` on, with the nouns stuck to it."""
    tokens, near = parse.tokens, min(end, at + _REACH)
    stuck = at + 1 < near and tokens[at].tag == "HYPH" and tokens[at + 1].tag in _NOUNS
    at, first = _after_of(parse, at, near), at
    if at < near and parse.small[at] in _APART:
        return None
    while at < near and _is_between(parse, at):
        at += 1
    if at >= near or tokens[at].tag not in _NOUNS:
        return _named(tokens[at - 1]) or (_state(tokens[at]) if at < near else None)
    words = []
    while at < near and tokens[at].tag in _NOUNS:
        words.append(tokens[at])
        at += 1
        if words[-1].tag == "NNS":
            break
    if at < end and tokens[at].tag == "POS":
        at += 1
        return _noun(parse, at + (at < end and tokens[at].tag == "CD"), end)  # its 47 towns
    if stuck:
        return Unit(_lemma(tokens[first + 1]), words[-1].end)  # a 12-member jury
    lemmas = [word.text.lower() for word in words[:-1]] + [_lemma(words[-1])]
    return Unit(" ".join(lemmas), words[-1].end)


def _after_of(parse: Parse, at: int, end: int) -> int:
    """Return the index after "of", "of the" or "of the 30"; `at` where no such words stand."""
    tokens = parse.tokens
    if at + 1 >= end or tokens[at].text != "of":
        return at
    at += 1 + (tokens[at + 1].tag in _DETERMINERS)
    return at + (at < end and tokens[at].tag == "CD")


def _is_between(parse: Parse, at: int) -> bool:
    """Tell whether a word stands before the noun: “five *old* boats”, “five *water-*…”."""
    token, after = parse.tokens[at], parse.tokens[at + 1 : at + 3]
    if len(after) == 2 and after[0].tag == "HYPH" and after[1].tag in ("VBG", "VBN", "JJ"):
        return True
    return token.tag in _BETWEEN - _NOUNS and token.text.lower() not in _STATES


def _named(token: Token) -> Unit | None:
    """Return the unit where people are counted by a name: “six Ruritanians”."""
    return Unit(token.text.lower().removesuffix("s"), token.end) if token.tag == "NNPS" else None


def _state(token: Token) -> Unit | None:
    """Return the unit where a state stands for those in it: “45 injured”."""
    word = token.text.lower()
    return Unit(word, token.end) if word in _STATES else None


def _lemma(token: Token) -> str:
    return "person" if token.lemma.lower() == "people" else token.lemma.lower()


def _governed(parse: Parse, first: int, last: int, end: int) -> Unit | None:
    """Return what the verb tells: “15 are civilians”, “nine died”."""
    for index in range(first, last):
        verb = parse.tokens[parse.tokens[index].head]
        if parse.tokens[index].dep not in _SUBJECTS:
            continue
        for child in parse.children(parse.tokens[index].head):
            if verb.lemma == "be" and parse.tokens[child].dep == "attr":
                return Unit(_lemma(parse.tokens[child]), end)
        if verb.lemma in _SUFFERED:
            return Unit("person", end)
    return None

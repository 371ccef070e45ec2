"""What a number counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.analysis.parse import Parse, Token
    from reader.model.text import Span

#: How many words may stand between a number and what it counts.
_REACH = 5
_NOUNS = frozenset(("NN", "NNS"))
_BETWEEN = frozenset(("JJ", "JJR", "NNP", "NNPS", "VBN", "VBG", "HYPH", "POS", "NN"))
_DETERMINERS = frozenset(("DT", "PRP$"))
#: What is done to persons alone, or by them.
_SUFFERED = frozenset(("kill", "wound", "injure", "hurt", "die", "arrest", "detain", "evacuate"))
_STATES = frozenset(("dead", "wounded", "injured", "missing", "killed", "hurt", "homeless"))

#: Measures and how they are written here.
MEASURES = {
    "kilometre": "kilometre",
    "kilometer": "kilometre",
    "km": "kilometre",
    "mile": "mile",
    "metre": "metre",
    "meter": "metre",
    "foot": "foot",
    "centimetre": "centimetre",
    "centimeter": "centimetre",
    "inch": "inch",
    "tonne": "tonne",
    "ton": "ton",
    "kilogram": "kilogram",
    "kg": "kilogram",
    "litre": "litre",
    "liter": "litre",
    "barrel": "barrel",
    "hectare": "hectare",
    "acre": "acre",
    "degree": "degree",
    "megawatt": "megawatt",
    "kilowatt": "kilowatt",
}


class Unit(NamedTuple):
    """What is counted: its lemma, and the offset after it in the text."""

    lemma: str
    end: int


def unit_after(parse: Parse, span: Span) -> Unit | None:
    """Return what the number at `span` counts; None where the sentence does not say."""
    first, last = parse.at(span)
    end = next(b for _, b in parse.bounds if b >= last)
    return _noun(parse, last, min(end, last + _REACH)) or _governed(parse, first, last, span.end)


def _noun(parse: Parse, at: int, end: int) -> Unit | None:
    """Return the first noun from index `at` on, with the nouns stuck to it."""
    tokens = parse.tokens
    if at + 1 < end and tokens[at].text == "of":
        at += 1 + (tokens[at + 1].tag in _DETERMINERS)
    while (
        at < end and tokens[at].tag in _BETWEEN - _NOUNS and tokens[at].text.lower() not in _STATES
    ):
        at += 1
    if at >= end or tokens[at].tag not in _NOUNS:
        return _named(tokens[at - 1]) or (_state(tokens[at]) if at < end else None)
    if tokens[at].lemma.lower() in MEASURES:
        return Unit(MEASURES[tokens[at].lemma.lower()], tokens[at].end)
    words = []
    while at < end and tokens[at].tag in _NOUNS:
        words.append(tokens[at])
        at += 1
        if words[-1].tag == "NNS":
            break
    lemmas = [word.text.lower() for word in words[:-1]] + [_lemma(words[-1])]
    return Unit(" ".join(lemmas), words[-1].end)


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
        if parse.tokens[index].dep not in ("nsubj", "nsubjpass"):
            continue
        for child in parse.children(parse.tokens[index].head):
            if verb.lemma == "be" and parse.tokens[child].dep == "attr":
                return Unit(_lemma(parse.tokens[child]), end)
        if verb.lemma in _SUFFERED:
            return Unit("person", end)
    return None

"""Where names may stand: what the model marks, mended, and capitals it passed over."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.names_words import lexicon
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.parse import Parse, Token
    from reader.model.analysis import NameLabel

#: What the model's labels (OntoNotes 5) are here; others are figures.
LABELS: dict[str, NameLabel] = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "PLACE",
    "NORP": "GROUP",
    "EVENT": "EVENT",
    "WORK_OF_ART": "OTHER",
    "PRODUCT": "OTHER",
    "LAW": "OTHER",
    "LANGUAGE": "OTHER",
}
POSSESSIVES = frozenset(("’s", "'s", "’", "'", "’S", "'S"))
_CUTS = frozenset('/()[]:;|“”",…<>') | {"--", "–", "—", "...", "to"}
_HYPHENS = frozenset("-‐‑")
_NO_NOUNS = frozenset(("VB", "MD", "RB", "WR", "WP", "IN", "DT", "PR", "CC"))
_ADDRESS = frozenset(("Mr", "Mrs", "Ms", "Dr", "Rev", "Prof", "Sgt", "Det", "Mr.", "Mrs.", "Ms."))
_ARTICLES = frozenset(("the", "a", "an"))
#: A line in which this share of the words has a capital is a headline: capitals tell nothing.
_HEADLINE = 0.6


#: Words of a usual full name, and letters of the longest initials.
_FULL = 2


class Run(NamedTuple):
    """A stretch of words that may be a name.

    Attributes:
        first: Index of its first token.
        last: Index after its last token.
        label: What the model calls it; None where it passed it over.
    """

    first: int
    last: int
    label: NameLabel | None


def runs(parse: Parse) -> list[Run]:
    """Return the stretches that may be names, in reading order, never overlapping."""
    found = [run for marked in _marked(parse.tokens) for run in _mended(parse.tokens, marked)]
    taken = {index for run in found for index in range(run.first, run.last)}
    found.extend(_capitals(parse, taken))
    return sorted(found)


def is_named(token: Token) -> bool:
    """Tell whether the word is written as a name is: with a capital somewhere."""
    return token.text != token.text.lower()


def _marked(tokens: Sequence[Token]) -> Iterator[Run]:
    at = [index for index, token in enumerate(tokens) if token.entity in LABELS]
    first = 0
    for place, index in enumerate(at, 1):
        after = at[place] if place < len(at) else 0
        same = after == index + 1 and tokens[after].entity == tokens[index].entity
        if not same or tokens[after].begins:
            yield Run(at[first], index + 1, LABELS[tokens[index].entity])
            first = place


def _mended(tokens: Sequence[Token], run: Run) -> Iterator[Run]:
    """Cut `run` at marks that no name holds, and trim what does not belong to it."""
    first = run.first
    for index in range(run.first, run.last + 1):
        if index == run.last or _cuts(tokens, index, run):
            trimmed = _trimmed(tokens, Run(first, index, run.label))
            if trimmed is not None:
                yield trimmed
            first = index + 1


def _cuts(tokens: Sequence[Token], index: int, run: Run) -> bool:
    text = tokens[index].text
    if text in _CUTS:
        return True
    if run.label == "ORG":
        return (
            text in ("in", "under")
            or lexicon().is_role(text)
            or _calls(tokens, index, run)
            or _speaks_for(tokens, index, run)
        )
    if run.label != "PERSON":
        return False
    return text in POSSESSIVES or (
        text == "of" and tokens[index + 1 : index + 2] != () and tokens[index + 1].text == "the"
    )


def _calls(tokens: Sequence[Token], index: int, run: Run) -> bool:
    """Tell whether a plain noun between two names says what the second is: “City ace Ann Lee”."""
    if tokens[index].tag[:2] not in ("NN", "VB", "JJ") or index + _FULL >= run.last:
        return False
    if is_named(tokens[index]):
        return False
    words = lexicon()
    plain = tokens[index].text not in words.particles and not words.has((tokens[index].text,))
    return plain and is_named(tokens[index + 1]) and is_named(tokens[index - 1])


def _speaks_for(tokens: Sequence[Token], index: int, run: Run) -> bool:
    """Tell whether “of the” and an acronym stand behind one word: “Lee of the FAO”."""
    words = [token.text for token in tokens[run.first : index + 3]]
    of_the = len(words) == _FULL + 2 and words[1:3] == ["of", "the"] and words[3].isupper()
    return of_the and not lexicon().has(words[:1])


def _trimmed(tokens: Sequence[Token], run: Run) -> Run | None:
    first = _begun(tokens, run)
    last = _ended(tokens, first, run.last)
    if run.label == "PERSON" and last - first > _FULL and _cried(tokens[first : first + 2]):
        first += 1
    if last - first == _FULL + 1 and _led(tokens[first:last], run.label):
        first, run = first + 1, run._replace(label="PERSON")
    words = {token.text.lower().rstrip(".") for token in tokens[first:last]}
    if words <= lexicon().kinds and last < len(tokens) and _is_office(tokens[last : last + 1]):
        return None  # "Interior Minister"
    calendar = lexicon().calendar
    dated = all(word in calendar or word.isdigit() for word in words)
    if dated or _shouted(tokens, first, last):
        return None
    return Run(first, last, run.label)


def _begun(tokens: Sequence[Token], run: Run) -> int:
    """Return where the name begins, without articles, titles and offices."""
    first, last, label = run
    while first < last and not _opens(tokens[first], last - first, label):
        first += 1
    while last - first > 1 and _addresses(tokens[first]):
        first += 1
    while last - first > 1 and _is_title(tokens[first]) and not _tells(tokens[first + 1 : last]):
        first += 1
    person = label in ("PERSON", None) and last - first > _FULL
    if person and _is_office(tokens[first : first + 2]):
        first += 2  # "Home Secretary Ada Finch"
    return first


def _is_title(token: Token) -> bool:
    return token.text.lower().rstrip(".") in lexicon().titles


def _tells(tokens: Sequence[Token]) -> bool:
    """Tell whether a word says what sort of name it is: "General Motors", "Prime Video Ltd"."""
    return lexicon().has(token.text for token in tokens)


def _ended(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the name ends, without a year and words in small letters."""
    if last - first > _FULL and tokens[last - 2].text == "of" and tokens[last - 1].text.isdigit():
        last -= 2  # "the Una Accords of 1996"
    while first < last and not _closes(tokens[last - 1]):
        last -= 1
    return last


def _addresses(token: Token) -> bool:
    """Tell whether `token` is a form of address or a weekday, which no name begins with."""
    return token.text in _ADDRESS or (token.entity == "DATE" and token.text.endswith("day"))


def _closes(token: Token) -> bool:
    """Tell whether a name can end with `token`."""
    return (
        is_named(token) or token.text.isdigit() or token.text.lower() in lexicon().company - {"&"}
    )


def _cried(tokens: Sequence[Token]) -> bool:
    """Tell whether the first word is in capitals and the next is not: "FURIOUS Jo Holm"."""
    first, second = (token.text for token in tokens)
    return len(first) > _FULL and first.isupper() and not second.isupper()


def _led(tokens: Sequence[Token], label: NameLabel | None) -> bool:
    """Tell whether a role leads in a first name: "Superintendent Ada Finch".

    Where the model knows no kind for the whole, any word will do: "Picker Ada Finch".
    """
    words, (first, second, last) = lexicon(), (token.text.lower() for token in tokens)
    given = second in words.given and first not in words.given and not words.has((first, last))
    return given and (words.is_role(first) or label in ("OTHER", None))


def _opens(token: Token, length: int, label: NameLabel | None) -> bool:
    """Tell whether a name of `length` words can begin with `token`."""
    word = token.text.lower().rstrip(".")
    if word in _ARTICLES or not is_named(token):
        return False
    role = label in ("PERSON", None) and lexicon().is_role(word)
    return not (length > 1 and (role or word.endswith("maker")))  # "Drugmaker Una Bio"


def _shouted(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether the capitals are those of a line in capitals, not of an acronym."""
    if not (_loud(tokens[first]) and all(map(_loud, tokens[first:last]))):
        return False
    if all(token.tag[:2] in _NO_NOUNS for token in tokens[first:last]):
        return True
    if last - first == 1 and tokens[first].text.lower() in _grammar():
        return True
    if first and lexicon().is_role(tokens[first - 1].text.lower().rstrip(".")):
        return False
    around = [*tokens[max(0, first - 1) : first], *tokens[last : last + 1]]
    return len(tokens[first].text) > 5 or any(_loud(token) for token in around)


@cache
def _grammar() -> frozenset[str]:
    """Return words that in capitals are mostly said loud; three are also names in capitals."""
    return frozenset(word_list("function_words")) - {"us", "who", "it", "is", "as", "am"}


def _loud(token: Token) -> bool:
    return len(token.text) > 1 and token.text.isupper()


def _capitals(parse: Parse, taken: set[int]) -> Iterator[Run]:
    """Find names among the capitals inside sentences that the model did not mark."""
    tokens = parse.tokens
    done = -1
    headlines: dict[int, bool] = {}
    for index in parse.capitals:
        if index <= done or index in taken:
            continue
        begin, end = parse.sentence_at(index)
        if index == begin and not _opens_with_name(tokens, begin, end):
            continue
        if begin not in headlines:
            headlines[begin] = _is_headline(tokens[begin:end])
        if headlines[begin]:
            continue
        last = index
        while last < end and last not in taken and _continues(tokens, last, index):
            last += 1
        done = last
        run = _trimmed(tokens, Run(index, last, None)) if last > index else None
        if run is not None and not _is_office(tokens[run.first : run.last]):
            yield run


def _opens_with_name(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Tell whether a sentence begins with a name of several words, or a title and a name."""
    pair = tokens[begin : min(end, begin + 2)]
    return len(pair) > 1 and all(is_named(one) and one.tag in ("NNP", "NNPS") for one in pair)


def _continues(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Tell whether the word at `at` goes on a name that begins at `first`, or begins it."""
    token = tokens[at]
    if token.text in _HYPHENS:
        return at > first
    if not is_named(token) or not (token.tag in ("NNP", "NNPS") or _is_platform(tokens, at)):
        return False
    if at > first or at == 0 or tokens[at - 1].text not in "“‘\"'(:*•-":
        return True
    return at > 1 and tokens[at - 1].text in "“‘\"'" and tokens[at - 2].text.islower()


def _is_platform(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a lone letter is what people post on: “wrote on X”."""
    after = tokens[at + 1].tag if at + 1 < len(tokens) else ""
    posted = tokens[at - 1].text.lower() in ("on", "via") and not after.startswith("NN")
    return tokens[at].text == "X" and posted


def _is_headline(tokens: Sequence[Token]) -> bool:
    words = [token.text for token in tokens if token.text[0].isalpha()]
    loud = len([word for word in words if word != word.lower()])
    return loud > _HEADLINE * len(words)


def _is_office(tokens: Sequence[Token]) -> bool:
    """Tell whether the words name an office, not a person: "Interior Minister"."""
    words = [token.text.lower().rstrip(".") for token in tokens]
    role = lexicon().is_role
    return role(words[-1]) and all(role(word) or word in lexicon().kinds for word in words)

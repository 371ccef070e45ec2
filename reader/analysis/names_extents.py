"""How far a name reaches: to initials and particles before it, over the ’s of a saint."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.names_runs import POSSESSIVES, Run, is_named
from reader.analysis.names_words import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.parse import Parse, Token
    from reader.model.analysis import NameLabel

_INITIAL = re.compile(r"[A-Z]\.")
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]{0,6}[A-Z]")
_SAINTS = frozenset(("st", "st.", "saint", "sts"))
_DASHES = frozenset(("—", "–", "-", "--", "―"))
#: A name has fewer words than this where the model marks its parts one by one.
_LONG = 5
#: Parts of speech that the model takes first names for which are also other words.
_COMMON = frozenset(("NN", "NNS", "NNP", "IN", "VB", "VBP", "MD"))
_QUOTES = frozenset("“‘\"'(:")
#: Marks around another first name.
_NICK = frozenset("“”\"‘’'")
_HYPHENS = frozenset("-‐‑")
#: What stands between hyphens in the names of places: "Stoke-on-Una".
_ON = frozenset(("on", "upon", "in", "by", "under", "sur", "le", "la", "les", "de", "am", "an"))
#: How most names of peoples end; the model takes other words for them, too.
_OF_PEOPLES = ("n", "ese", "ish", "i", "ic")
#: How many words a dateline takes at most: "NEW DELHI, India, March 3 (Agency) —".
_DATELINE = 14


def grown(parse: Parse, found: Sequence[Run]) -> list[Run]:
    """Return the stretches with what belongs to them on either side; some may now overlap."""
    floors = {index: begin for begin, end in parse.bounds for index in range(begin, end)}
    ends = dict(parse.bounds)
    joined = _joined(parse.tokens, found, floors)
    return [_grown(parse.tokens, run, floors, ends) for run in joined]


def _joined(tokens: Sequence[Token], found: Sequence[Run], floors: dict[int, int]) -> list[Run]:
    """Return the stretches, those made one that follow each other as parts of one name do."""
    kept: list[Run] = []
    for run in found:
        before = kept[-1] if kept else None
        if (
            before is None
            or before.last != run.first
            or floors[before.first] != floors[run.first]
            or not _is_one(tokens, before, run)
        ):
            kept.append(run)
        else:
            label = "PERSON" if "PERSON" in (before.label, run.label) else run.label
            kept[-1] = Run(before.first, run.last, label)
    return kept


def _is_one(tokens: Sequence[Token], one: Run, other: Run) -> bool:
    words = [token.text.lower() for token in tokens[one.first : other.last]]
    marked = one.label is not None and other.label is not None
    proper = all(
        _is_proper(token) or (marked and is_named(token))
        for token in tokens[one.first : other.last]
    )
    alone = (" ".join(words[: one.last - one.first]), " ".join(words[one.last - one.first :]))
    known = any(part in lexicon().places or lexicon().is_people(part) for part in alone)
    known = known or any(lexicon().is_role(word) or word in lexicon().kinds for word in words)
    known = known or words[0].endswith("maker")  # "Drugmaker Una Bio"
    people = any(
        run.label == "GROUP" and part.removesuffix("s").endswith(_OF_PEOPLES)
        for run, part in zip((one, other), alone, strict=True)
    )
    return proper and len(words) < _LONG and not known and not people


def _grown(tokens: Sequence[Token], run: Run, floors: dict[int, int], ends: dict[int, int]) -> Run:
    begin = floors[run.first]
    first, last, label = run
    last = _led_on(tokens, first, last, ends[begin])
    last = _hyphened(tokens, last, ends[begin], label)
    if label in ("PERSON", None) or last > run.last:
        first = _particles_before(tokens, first, begin)
    if last - first == 1 and first > begin and _may_lead(tokens, first, begin, label):
        first -= 1
    while first > begin and _belongs_before(tokens[first - 1], label):
        first -= 1
    while first > begin and _INITIAL.fullmatch(tokens[first - 1].text):
        first -= 1
    while last - first > 1 and tokens[last - 1].text in lexicon().honours:
        last -= 1
    return Run(first, last, label)


def _belongs_before(token: Token, label: NameLabel | None) -> bool:
    """Tell whether a word with a capital begins the name behind it: "Mount Una", "FC Una"."""
    words, word = lexicon(), token.text.lower()
    if not _is_proper(token):
        return False
    return (label == "ORG" and word in words.club) or (
        label in ("PLACE", None) and word in words.features | words.which
    )


def _may_lead(tokens: Sequence[Token], first: int, begin: int, label: NameLabel | None) -> bool:
    """Tell whether the word before a last name is a first name that is also a common word."""
    before, earlier = tokens[first - 1], tokens[max(begin, first - 2)]
    word = before.text.lower()
    if label == "PERSON" and word in lexicon().given and before.tag in ("NNP", "NNPS"):
        return before.text.istitle()
    if first - 1 == begin:
        return False
    if not (is_named(before) and before.text.isalpha() and before.text.istitle()):
        return False
    if before.tag not in _COMMON or not (label == "PERSON" or _is_title(earlier)):
        return False
    return earlier.text not in _QUOTES and not (
        _is_title(before) or lexicon().has((word,)) or word in lexicon().calendar
    )


def _hyphened(tokens: Sequence[Token], last: int, end: int, label: NameLabel | None) -> int:
    """Return where a name ends that hyphens go on: "Lie-Dahl", "Stoke-on-Una"."""
    while last + 1 < end and tokens[last].text in _HYPHENS:
        inside = last + 3 < end and tokens[last + 1].text in _ON and _is_proper(tokens[last + 3])
        if inside and tokens[last + 2].text in _HYPHENS:
            last += 4
        elif label in ("PERSON", None) and _is_proper(tokens[last + 1]):
            last += 2
        else:
            break
    return last


def _led_on(tokens: Sequence[Token], first: int, last: int, end: int) -> int:
    """Return where a name ends that particles or a saint’s possessive lead on."""
    at = last
    while at < end and _is_particle(tokens[at]):
        at += 1
    if last < at < end and _is_proper(tokens[at]) and _is_proper(tokens[last - 1]):
        return at + 1
    if last < end and tokens[last].text in POSSESSIVES and _owns(tokens, first, last):
        at = last + 1
        while at < end and _is_proper(tokens[at]):
            at += 1
        return at if at > last + 1 else last
    return last


def _owns(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a possessive is part of a name: "St Ann’s Church", "Players’ Guild"."""
    if tokens[first].text.lower() in _SAINTS:
        return True
    several = len(tokens[last].text) == 1 and last - first == 1
    return several and last + 1 < len(tokens) and lexicon().has((tokens[last + 1].text,))


def _is_particle(token: Token) -> bool:
    return token.text.lower() in lexicon().particles


def _particles_before(tokens: Sequence[Token], first: int, begin: int) -> int:
    """Return where a name begins that particles stand before: "Van der Berg", "Ada de la Cruz"."""
    at = first
    if at - 1 > begin and tokens[at - 1].text in _HYPHENS and _is_particle(tokens[at - 2]):
        return at - 2  # "al-Masri"
    while at > begin and _is_particle(tokens[at - 1]):
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


def nicknamed(parse: Parse, found: Sequence[Run]) -> Iterator[Run]:
    """Yield the full names with another first name in marks: "James “Red” Halloran"."""
    tokens, sentences = parse.tokens, dict(parse.bounds)
    ends = {run.last: run for run in found if run.label == "PERSON"}
    for begin, end in sentences.items():
        for at in range(begin + 1, end - 3):
            if tokens[at].text not in _NICK or tokens[at + 2].text not in _NICK:
                continue
            names = tokens[at - 1], tokens[at + 1], tokens[at + 3]
            if at in ends or tokens[at - 1].text.lower() in lexicon().given:
                first = ends[at].first if at in ends else at - 1
                if all(token.text.istitle() and token.tag.startswith("NN") for token in names):
                    yield Run(first, at + 4, "PERSON")


def datelines(parse: Parse) -> Iterator[Run]:
    """Yield the place, and the agency, with which a paragraph opens: "OSLO (Agency) —"."""
    for begin, last, dash in _opening(parse):
        yield Run(begin, last, "PLACE")
        ahead = [token.text for token in parse.tokens[last:dash]]
        if "(" in ahead:
            yield Run(last + ahead.index("(") + 1, last + ahead.index(")"), "ORG")


def after_datelines(parse: Parse) -> dict[int, int]:
    """Return for each word that a dateline begins with the word behind its dash."""
    return {begin: dash + 1 for begin, _, dash in _opening(parse)}


def _opening(parse: Parse) -> Iterator[tuple[int, int, int]]:
    """Yield where a dateline begins, where its place ends, and which word is its dash."""
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
        if not _goes_on_small(tokens, last + dash + 1):
            yield begin, last, last + dash


def _goes_on_small(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether what stands behind the dash goes on a sentence."""
    return at < len(tokens) and tokens[at].text[0].islower()


def _is_dateline(words: Sequence[str]) -> bool:
    """Tell whether what stands between the place and the dash belongs to a dateline."""
    if not words:
        return True
    if words.count("(") != words.count(")") or words.count("(") > 1:
        return False
    inside = words[words.index("(") + 1 : words.index(")")] if "(" in words else ["A"]
    return words[0] in (",", "(") and bool(inside) and all(word[0].isupper() for word in inside)

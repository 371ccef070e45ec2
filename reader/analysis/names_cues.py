"""What the words around a mention of a name tell about what it names."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, TypeAlias

from reader.analysis.names_runs import POSSESSIVES, is_named
from reader.analysis.names_words import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.names_runs import Run
    from reader.analysis.parse import Parse
    from reader.model.analysis import NameLabel

Vote: TypeAlias = "defaultdict[NameLabel, float]"

#: Between a noun and a place: "the mayor of X", "the road to X".
_JOINTS = frozenset(("of", "from", "to", "with", "on", "for"))
#: How much a word before a name speaks for a place.
_WHERE = {
    **dict.fromkeys(("in", "near", "inside", "outside", "across", "throughout"), 2.5),
    **dict.fromkeys(("toward", "towards"), 2.5),
    **dict.fromkeys(("off", "around", "via"), 0.7),
    "from": 0.8,
    **{
        word + ending: 0.6
        for word in ("visit", "enter", "reach", "captur", "shell", "bomb", "besieg", "recaptur")
        for ending in ("", "e", "ed", "ing")
    },
    **dict.fromkeys(("fled", "flee", "fleeing", "seized", "seize", "liberated", "stormed"), 0.6),
}
#: What goes on behind a comma about a name.
_ONWARD: dict[str, tuple[NameLabel, float]] = {
    "who": ("PERSON", 3),
    "where": ("PLACE", 2.5),
    "which": ("PERSON", -1.5),
}
#: What the name is that a noun for a person is joined to by this word.
_OF_STAFF: dict[str, NameLabel] = {"at": "ORG", "from": "PLACE"}
#: Between a role and the body it is in.
_STAFFED = frozenset(("for", "of", "at", "from"))
_INSIDE = _STAFFED | {"the", "and"}
_NUMBERS = frozenset(
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
)
#: Before clubs and firms: "played for X", "beat X".
_SERVES = ("spokes", "play", "sign", "score", "work")


class Surroundings:
    """What the words around each mention say, each asked only once.

    Args:
        parse: The article.
    """

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self._told: dict[tuple[int, int, bool], Vote] = {}

    def vote(self, run: Run) -> Vote:
        """Return how much the words around a mention speak for what it may name."""
        place = run.first, run.last, run.label == "GROUP"
        if place not in self._told:
            self._told[place] = _around(self.parse, run)
        return self._told[place]


def _around(parse: Parse, run: Run) -> Vote:
    vote: Vote = defaultdict(float)
    before = [word.rstrip(".") for word in parse.small[max(0, run.first - 4) : run.first]]
    after = parse.small[run.last : run.last + 3]
    if before:
        _before(vote, run, before)
    if after:
        _after(vote, run, after)
    _in_tree(vote, parse, run)
    return vote


def _before(vote: Vote, run: Run, before: Sequence[str]) -> None:
    words, single, last = lexicon(), run.last - run.first == 1, before[-1]
    if last == "the":
        vote["PERSON"] -= 1 if single else 1.5  # nobody is called “the Smith”
        vote["ORG"] += 2 if single and "told" in before[-2:] else 0
    elif (
        last == ","
        and before[-2:-1]
        and (before[-2] in words.features or before[-2] in words.buildings)
    ):
        vote["PLACE"] += 1.5  # "Mill Lane, Una"
    label, weight = _noun_before(before, single=single)
    vote[label] += weight
    if not weight:
        _preposition(vote, before, single=single)
    if last in ("of", "the"):
        vote["PLACE"] += _of_areas(before)
    if last in _JOINTS or last == "the":
        vote["PLACE"] += _of_parts([word for word in before if word != "the"])


def _noun_before(before: Sequence[str], *, single: bool) -> tuple[NameLabel, float]:
    """Return what the noun right before a name says that it is, and how much that counts."""
    telling = lexicon().cues["kin"] | lexicon().before  # "the operator, Gulf Water"
    apart = before[-1] == "," and "".join(before[-2:-1]) in telling
    return _noun(before[-2 if apart else -1], single=single)


@lru_cache(maxsize=4096)
def _noun(last: str, *, single: bool) -> tuple[NameLabel, float]:
    words = lexicon()
    told: tuple[tuple[bool, NameLabel, float], ...] = (
        (last in words.titles or last in words.cues["kin"], "PERSON", 4),
        (last in words.cues["dear"], "PERSON", 3),
        (not single and words.is_role(last), "PERSON", 4),
        (last in words.vessels or last == "flagged", "OTHER", 8),
        (last in words.openers, "EVENT", 4),
        (last in words.before, "ORG", 3),
        (words.is_role(last), "PERSON", 2),
        (last.endswith("maker"), "ORG", 3),
    )
    return next(((label, weight) for holds, label, weight in told if holds), ("OTHER", 0))


def _of_areas(before: Sequence[str]) -> float:
    """Return how much “the province of X”, “the villages around the X” speaks for a place."""
    areas = lexicon().areas
    if before[-2:-1] and before[-2] in areas:
        return 4
    return 2 if any(word in areas for word in before[:-1]) else 0


def _of_parts(before: Sequence[str]) -> float:
    """Return how much “the mayor of X”, “the fishermen of X”, “north of X” speaks for a place."""
    if len(before) < _PAIR or before[-1] not in _JOINTS:
        return 0
    noun, joint = before[-2:]
    several = noun not in lexicon().roles and lexicon().is_role(singular(noun))
    return 2 * (noun in lexicon().cues[joint]) + (joint == "of" and several)


_PAIR = 2


def singular(word: str) -> str:
    """Return a noun for persons in the singular: "farmers", "fishermen"."""
    return word[:-3] + "man" if word.endswith("men") else word.removesuffix("s")


def _preposition(vote: Vote, before: Sequence[str], *, single: bool) -> None:
    last, earlier = before[-1], before[-2] if len(before) > 1 else ""
    if (earlier in lexicon().cues["held"] and last == "in") or last in lexicon().cues["faced"]:
        vote["ORG"] += 2
    elif last == "for" and earlier.startswith(_SERVES):
        vote["ORG"] += 1.5
    elif last in _OF_STAFF and lexicon().is_role(earlier):
        vote[_OF_STAFF[last]] += 1  # "an analyst at X", "a girl from X"
    elif last == "to" and "from" in before:
        vote["PLACE"] += 0.7
    elif single and last == "the" and earlier in lexicon().cues["along"]:
        vote["PLACE"] += 1
    else:
        kinds = lexicon().kinds_of_places
        vote["PLACE"] += _WHERE.get(last, 2.0 if last in kinds else 0)


def _after(vote: Vote, run: Run, after: Sequence[str]) -> None:
    words, first = lexicon(), after[0]
    if first in words.areas and run.label != "GROUP":
        vote["PLACE"] += 2
    elif first in words.features or first in ("weir", "port", "coast", "front", "branch"):
        vote["PLACE"] += 1.5
    elif words.is_role(first) or after[:2] == ["head", "coach"]:
        vote["PERSON"] -= 1.5
        vote["ORG"] += 1
    elif first in lexicon().cues["has"]:
        vote["ORG"] += 2
    if first == "who" or is_age(after):
        vote["PERSON"] += 3
    _joined(vote, after)


def _joined(vote: Vote, after: Sequence[str]) -> None:
    first, second = after[0], after[1] if len(after) > 1 else ""
    if first in POSSESSIVES and second in lexicon().cues["kin"]:
        vote["PERSON"] += 3
    elif first == "," and second in _ONWARD:
        label, weight = _ONWARD[second]
        vote[label] += weight
    elif first == "-" and second in lexicon().cues["bound"]:
        vote["PLACE"] += 2


def is_age(after: Sequence[str]) -> bool:
    """Tell whether an age follows: ", 34, a teacher", ", a 19-year-old"."""
    if after[0] != "," or len(after) < 3 or after[2] == "people":
        return False
    age = after[2] if after[1] == "a" else after[1]
    return age.isdigit() or (age in _NUMBERS and after[2] in (",", "years", "months"))


def _in_tree(vote: Vote, parse: Parse, run: Run) -> None:
    tokens = parse.tokens
    head = tokens[run.last - 1]
    if head.dep.startswith("nsubj"):
        if head.dep == "nsubj" and tokens[head.head].lemma.lower() in lexicon().cues["human"]:
            vote["PERSON"] += 0.6
        _possessing(vote, parse, run)
        _numbered(vote, parse, run)
    single = run.last - run.first == 1
    if not single and _behind_office(parse, run):
        vote["PERSON"] += 4
        return
    nouns = [one for one in _appositions(parse, run) if single or not _is_place(one)]
    if parse.small[run.last : run.last + 1] == (",",):
        nouns += _explanation(parse, run)
    for noun in dict.fromkeys(nouns):
        _explain(vote, noun, single=single)


def _behind_office(parse: Parse, run: Run) -> bool:
    """Tell whether commas set it off behind a role in a named body: "head of the Board, X,"."""
    words, at = parse.small, run.first - 2
    set_off = at > 0 and words[at + 1] == "," and words[run.last : run.last + 1] == (",",)
    if not set_off or words[at] not in lexicon().bodies:
        return False
    while at > 0 and (is_named(parse.tokens[at]) or words[at] in _INSIDE):
        at -= 1
        if words[at + 1] in _STAFFED and lexicon().is_role(words[at]):
            return is_named(parse.tokens[run.first - 2])
    return False


def _is_place(noun: str) -> bool:
    return noun in lexicon().places_after


def _numbered(vote: Vote, parse: Parse, run: Run) -> None:
    """Let a verb in the plural vote for a body: “Acme have agreed”."""
    head, after = parse.tokens[run.last - 1], parse.tokens[run.last : run.last + 1]
    several = not head.text.endswith("s") and not any(
        parse.tokens[at].dep == "conj" for at in parse.children(run.last - 1)
    )
    if several and after and after[0].text in ("have", "are", "were"):
        vote["ORG"] += 1.5
        vote["PERSON"] -= 1.5


def _possessing(vote: Vote, parse: Parse, run: Run) -> None:
    """Let “its”, “his” or “her” soon after a subject vote: “X moved its archive”."""
    for token in parse.tokens[run.last : run.last + 5]:
        word = token.text.lower()
        if word == "its":
            vote["ORG"] += 1
            vote["PERSON"] -= 1.5
        elif word in ("his", "her"):
            vote["PERSON"] += 1
        if word in ("its", "his", "her", ".", ",", ";"):
            return


def _explain(vote: Vote, noun: str, *, single: bool) -> None:
    """Let the noun that says what it is vote: “X, the admiral”, “X, a small island”."""
    words = lexicon()
    if words.is_role(noun):
        vote["PERSON"] += 1 if single else 2
    elif noun in words.places_after:
        vote["PLACE"] += 2.5
    elif noun in words.before or noun in words.named or noun in words.firm:
        vote["ORG"] += 3
    elif noun in words.vessels:
        vote["OTHER"] += 7


def _appositions(parse: Parse, run: Run) -> Iterator[str]:
    tokens = parse.tokens
    for index in range(run.first, run.last):
        if tokens[index].dep == "appos":
            yield tokens[tokens[index].head].lemma.lower()
        for at in parse.children(index):
            if tokens[at].dep == "appos":
                yield tokens[at].lemma.lower()


def _explanation(parse: Parse, run: Run) -> Iterator[str]:
    """Yield the noun behind a comma and an article: “X, a small island”."""
    after = parse.tokens[run.last : run.last + 7]
    if len(after) < 3 or after[1].lemma not in ("a", "an", "the"):
        return
    nouns = list(takewhile(lambda token: token.tag[:2] in ("JJ", "NN", "VB", "HY"), after[2:]))
    behind = after[2 + len(nouns) :]
    if len(behind) > 1 and behind[0].text == "," and is_named(behind[1]):
        return  # "in X, a spokesman, Ann Lee, said"
    if nouns and nouns[-1].tag in ("NN", "NNS"):
        yield nouns[-1].lemma.lower()

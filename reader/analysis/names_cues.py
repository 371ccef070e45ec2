"""What the words around a mention of a name tell about what it names."""

from __future__ import annotations

from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING, TypeAlias

from reader.analysis.names_runs import POSSESSIVES
from reader.analysis.names_words import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.names_runs import Run
    from reader.analysis.parse import Parse
    from reader.model.analysis import NameLabel

Vote: TypeAlias = "defaultdict[NameLabel, float]"

#: Prepositions that mostly stand before places.
_WHERE = frozenset(
    ("in", "near", "inside", "outside", "across", "throughout", "toward", "towards")
)
#: Others that do so more often than not.
_WHENCE = frozenset(("off", "around", "via"))
#: Words after which “in” says no place: "shares in the firm".
_HELD = frozenset(
    ("shares", "stake", "stakes", "stock", "interest", "confidence", "faith", "trust", "believe")
)
#: Verbs that have places after them more often than persons.
_WHITHER = frozenset(
    word + ending
    for word in ("visit", "enter", "reach", "captur", "shell", "bomb", "besieg", "recaptur")
    for ending in ("", "e", "ed", "ing")
)
#: After these a single name, too, is a person's: "her brother Jo", "his wife, Ann".
_KIN = frozenset(
    {"aunt", "boyfriend", "brother", "cousin", "dad", "daughter", "father", "fiancé", "fiancée"}
    | {"girlfriend", "granddaughter", "grandfather", "grandmother", "grandson", "husband", "hubby"}
    | {"mother", "mum", "mom", "neighbor", "neighbour", "nephew", "niece", "sister", "son"}
    | {"uncle", "widow", "widower", "wife", "grandad", "grandma", "granny", "baby", "toddler"}
)
#: What a person does and a place does not: the bare mention is its subject.
_HUMAN = frozenset(
    {"smile", "laugh", "cry", "nod", "shrug", "sob", "joke", "recall", "remember", "sigh"}
    | {
        "walk",
        "marry",
        "weep",
        "whisper",
        "sit",
        "stand",
        "shake",
        "speak",
        "die",
        "tell",
        "stare",
    }
)
#: What goes on behind a comma about a name.
_ONWARD: dict[str, tuple[NameLabel, float]] = {
    "who": ("PERSON", 3),
    "where": ("PLACE", 2.5),
    "which": ("PERSON", -1.5),
}
#: How much speaks for a place where a last name is meant as one.
_SURE = 2.5
#: What a place is joined to by a hyphen: "X-based".
_BOUND = frozenset(("based", "born", "flagged", "registered", "controlled", "held", "occupied"))
_FAMILY = frozenset(("family", "brothers", "sisters", "siblings", "clan", "couple", "dynasty"))


def around(vote: Vote, parse: Parse, run: Run) -> None:
    """Let the words before and after a mention vote for what it names."""
    before = [
        one.text.lower().rstrip(".") for one in parse.tokens[max(0, run.first - 4) : run.first]
    ]
    after = [one.text.lower() for one in parse.tokens[run.last : run.last + 3]]
    if before:
        _before(vote, run, before)
    if after:
        _after(vote, run, after)
    _in_tree(vote, parse, run)


def _before(vote: Vote, run: Run, before: Sequence[str]) -> None:
    words, single, last = lexicon(), run.last - run.first == 1, before[-1]
    kin = before[-2] if last == "," and len(before) > 1 else last
    if last in words.titles or kin in _KIN or (not single and words.is_role(last)):
        vote["PERSON"] += 4
    elif last in words.vessels or last == "flagged":
        vote["OTHER"] += 4
    elif last in words.before:
        vote["ORG"] += 3
    elif words.is_role(last):
        vote["PERSON"] += 2
    else:
        _preposition(vote, before)
    if last == "," and len(before) > 1 and before[-2] in words.features | words.buildings:
        vote["PLACE"] += 1.5  # "Mill Lane, Una"
    if single and last == "the":
        vote["PERSON"] -= 1  # nobody is called “the Smith”
        vote["ORG"] += "told" in before[-2:] and 2
    if last in ("of", "the"):
        vote["PLACE"] += _of_areas(before)
    if last in _PARTS or last == "the":
        vote["PLACE"] += _of_parts([word for word in before if word != "the"])


def _of_areas(before: Sequence[str]) -> float:
    """Return how much “the province of X”, “the villages around the X” speaks for a place."""
    areas = lexicon().areas
    if before[-2:-1] and before[-2] in areas:
        return 4
    return 2 if any(word in areas for word in before[:-1]) else 0


def _of_parts(before: Sequence[str]) -> float:
    """Return how much “the mayor of X”, “the fishermen of X”, “north of X” speaks for a place."""
    if len(before) < _PAIR or before[-1] not in _PARTS:
        return 0
    noun, joint = before[-2:]
    several = noun not in lexicon().roles and lexicon().is_role(singular(noun))
    return 2 * (noun in _PARTS[joint]) + (joint == "of" and several)


_PAIR = 2
#: Of places one says: "the mayor of X", "ten miles from X", "the road to X", "the border with X".
_PARTS = {
    "of": frozenset(
        {"mayor", "governor", "bishop", "archbishop", "king", "queen", "residents", "inhabitants"}
        | {"population", "people", "outskirts", "suburbs", "streets", "siege", "fall", "capture"}
        | {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"}
        | {"centre", "center", "shelling", "bombing", "defence", "defense", "villages", "towns"}
        | {"banks", "shores", "waters", "coast", "valley", "parts", "heart", "edge", "flow"}
    ),
    "from": frozenset({"miles", "kilometres", "kilometers", "km", "mile", "kilometre", "away"}),
    "to": frozenset({"road", "route", "way", "trip", "visit", "flight", "flew", "fly", "travel"})
    | frozenset({"travels", "travelled", "traveled", "moved", "fled", "returned", "back"}),
    "with": frozenset({"border", "borders", "frontier"}),
}


def singular(word: str) -> str:
    """Return a noun for persons in the singular: "farmers", "fishermen"."""
    return word[:-3] + "man" if word.endswith("men") else word.removesuffix("s")


def _preposition(vote: Vote, before: Sequence[str]) -> None:
    last, earlier = before[-1], before[-2] if len(before) > 1 else ""
    if earlier in _HELD and last == "in":
        vote["ORG"] += 2.5
    elif last in _WHERE:
        vote["PLACE"] += 2.5
    elif last in _WHENCE or (last == "to" and "from" in before):
        vote["PLACE"] += 0.7
    elif last == "from":
        vote["PLACE"] += 0.5
    elif last in _WHITHER:
        vote["PLACE"] += 0.6
    elif last in lexicon().areas | lexicon().features:
        vote["PLACE"] += 2
    elif last == "for" and earlier.startswith("spokes"):
        vote["ORG"] += 1.5


def _after(vote: Vote, run: Run, after: Sequence[str]) -> None:
    words, first = lexicon(), after[0]
    if first in words.areas and run.label != "GROUP":
        vote["PLACE"] += 2
    elif first in ("weir", "bridge", "dam", "airport", "port", "river", "valley", "coast"):
        vote["PLACE"] += 1.5
    elif words.is_role(first) or after[:2] == ["head", "coach"]:
        vote["PERSON"] -= 1.5
        vote["ORG"] += 0.7
    elif first in ("shares", "bosses", "executives", "shareholders", "employees", "staff"):
        vote["ORG"] += 2
    if first == "who" or is_age(after):
        vote["PERSON"] += 3
    _joined(vote, after)


def _joined(vote: Vote, after: Sequence[str]) -> None:
    first, second = after[0], after[1] if len(after) > 1 else ""
    if first in POSSESSIVES and second in _KIN:
        vote["PERSON"] += 3
    elif first == "," and second in _ONWARD:
        label, weight = _ONWARD[second]
        vote[label] += weight
    elif first == "-" and second in _BOUND:
        vote["PLACE"] += 2


def is_age(after: Sequence[str]) -> bool:
    """Tell whether an age follows: ", 34, a teacher"."""
    return after[0] == "," and after[1:2] != [] and after[1].isdigit() and after[2:3] != ["people"]


def _in_tree(vote: Vote, parse: Parse, run: Run) -> None:
    tokens = parse.tokens
    head = tokens[run.last - 1]
    if head.dep == "nsubj" and tokens[head.head].lemma.lower() in _HUMAN:
        vote["PERSON"] += 0.6
    _possessing(vote, parse, run)
    single, words = run.last - run.first == 1, lexicon()
    nouns = set(_explanation(parse, run))
    nouns.update(
        one for one in _appositions(parse, run) if single or one not in words.places_after
    )
    for noun in nouns:
        _explain(vote, noun, single=single)


def _possessing(vote: Vote, parse: Parse, run: Run) -> None:
    """Let “its”, “his” or “her” soon after a subject vote: “X moved its archive”."""
    if parse.tokens[run.last - 1].dep not in ("nsubj", "nsubjpass"):
        return
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
    elif noun in words.before | words.named | words.firm:
        vote["ORG"] += 3
    elif noun in words.vessels:
        vote["OTHER"] += 5


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
    if len(after) < 3 or after[0].text != "," or after[1].lemma not in ("a", "an", "the"):
        return
    nouns = list(takewhile(lambda token: token.tag[:2] in ("JJ", "NN", "VB", "HY"), after[2:]))
    if nouns and nouns[-1].tag in ("NN", "NNS"):
        yield nouns[-1].lemma.lower()


def here(parse: Parse, run: Run, label: NameLabel) -> NameLabel:
    """Return what a name labelled `label` is at this mention: a ship, a family of that name."""
    tokens = parse.tokens
    before = tokens[run.first - 1].text.lower() if run.first else ""
    after = tokens[run.last] if run.last < len(tokens) else None
    if label != "PERSON":
        return label
    if after is not None and run.last - run.first == 1 and after.text in _FAMILY:
        return "GROUP"
    if before in lexicon().vessels:
        return "OTHER"
    if run.last - run.first == 1 and run.first:
        vote: Vote = defaultdict(float)
        around(vote, parse, run)
        if vote["PERSON"] <= 0 and vote["PLACE"] >= _SURE:
            return "PLACE"
    if run.last - run.first > 1 and before == "the":
        common = after is not None and after.tag.startswith("NN")
        return label if common else "OTHER"  # “the Ann Lee” is a ship
    return label

"""What sort of thing each name of an article names, by all its mentions together.

The model labels each mention alone and the small one errs often; the words around all mentions
of a name vote with it.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from reader.analysis.names_words import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.names_runs import Run
    from reader.analysis.parse import Parse
    from reader.model.analysis import NameLabel

#: A name's words as written.
Key: TypeAlias = tuple[str, ...]
Vote: TypeAlias = "defaultdict[NameLabel, float]"
Votes: TypeAlias = "defaultdict[Key, Vote]"

#: Prepositions that mostly stand before places.
_WHERE = frozenset(
    ("in", "near", "inside", "outside", "across", "throughout", "toward", "towards")
)
#: Verbs that have places after them more often than persons.
_WHITHER = frozenset(
    word + ending
    for word in ("visit", "enter", "reach", "captur", "shell", "bomb", "besieg", "recaptur")
    for ending in ("", "e", "ed", "ing")
)
_PRESS = frozenset(
    [
        "times",
        "post",
        "journal",
        "chronicle",
        "review",
        "gazette",
        "tribune",
        "herald",
        "news",
        "guardian",
        "press",
    ]
)
_COMPANY = frozenset(("inc", "inc.", "ltd", "ltd.", "corp", "corp.", "plc", "gmbh", "llc", "&"))
#: Head nouns that states have in their names as well.
_OR_STATES = frozenset(("union", "federation", "confederation"))
_PEOPLE_ENDINGS = ("ian", "ean", "an", "n", "ese", "ish", "i", "ic")
#: How much a single mention's label by the model counts.
_ALONE: dict[NameLabel, float] = {"PERSON": 0.4, "ORG": 0.5, "PLACE": 1.0, "GROUP": 1.0}


def key_of(parse: Parse, first: int, last: int) -> Key:
    """Return the words from index `first` up to `last`, apostrophes made one."""
    return tuple(token.text.replace("’", "'") for token in parse.tokens[first:last])


def labels(parse: Parse, runs: Sequence[Run]) -> dict[Key, NameLabel]:
    """Return the label of each name among `runs`."""
    votes: Votes = defaultdict(lambda: defaultdict(float))
    for run in runs:
        key = key_of(parse, run.first, run.last)
        _model(votes[key], key, run)
        _before(votes[key], key, parse, run)
        _after(votes[key], key, parse, run)
    for key, vote in votes.items():
        _form(vote, key)
    _kin(votes)
    _parts(votes)
    _persons(votes)
    return {key: _winner(vote) for key, vote in votes.items()}


def _winner(vote: Vote) -> NameLabel:
    best: NameLabel
    best = max(vote, key=lambda label: vote[label], default="OTHER")
    return best if vote[best] > 0 else "OTHER"


def _model(vote: Vote, key: Key, run: Run) -> None:
    if run.label is not None:
        several = len(key) > 1 and run.label == "PERSON"
        vote[run.label] += 1.5 if several else _ALONE.get(run.label, 0.8)


#: After these a single name, too, is a person's: "her brother Jo", "his wife, Ann".
_KIN = frozenset(
    {"aunt", "boyfriend", "brother", "cousin", "dad", "daughter", "father", "girlfriend"}
    | {"granddaughter", "grandfather", "grandmother", "grandson", "husband", "mother", "mum"}
    | {"neighbor", "neighbour", "nephew", "niece", "sister", "son", "uncle", "widow", "wife"}
)


def _before(vote: Vote, key: Key, parse: Parse, run: Run) -> None:
    words, tokens = lexicon(), parse.tokens
    before = [
        token.text.lower().rstrip(".") for token in tokens[max(0, run.first - 3) : run.first]
    ]
    if not before:
        return
    kin = before[-2:][0] if before[-1] == "," else before[-1]
    if before[-1] in words.titles or kin in _KIN or (len(key) > 1 and words.is_role(before[-1])):
        vote["PERSON"] += 4
    elif before[-1] in words.vessels:
        vote["OTHER"] += 3
    else:
        vote["PLACE"] += _place_cue(before[-1])
    if len(key) == 1 and before[-1] == "the":
        vote["PERSON"] -= 1  # nobody is called “the Smith”
    if before[-1] in ("of", "the") and any(word in words.areas for word in before[:-1]):
        vote["PLACE"] += 2


def _place_cue(word: str) -> float:
    """Return how much `word` before a name speaks for a place."""
    if word in _WHERE:
        return 1.5
    if word in _WHITHER:
        return 0.6
    return 2.0 if word in lexicon().areas | lexicon().features else 0.0


def _after(vote: Vote, key: Key, parse: Parse, run: Run) -> None:
    words, tokens = lexicon(), parse.tokens
    after = [token.text.lower() for token in tokens[run.last : run.last + 3]]
    if not after:
        return
    if after[0] in words.areas and run.label != "GROUP":
        vote["PLACE"] += 2
    if after[0] == "who" or after[:2] == [",", "who"] or _is_age(after):
        vote["PERSON"] += 3
    if len(key) > 1 and _explained(parse, run):
        vote["PERSON"] += 2


def _is_age(after: Sequence[str]) -> bool:
    return (
        len(after) == 3
        and after[0] == after[2] == ","
        and after[1].isdigit()
        and len(after[1]) < 3
    )


def _explained(parse: Parse, run: Run) -> bool:
    """Tell whether an apposition says that it is a person: “X, the admiral”, “the head, X”."""
    tokens, beside = parse.tokens, []
    for index in range(run.first, run.last):
        if tokens[index].dep == "appos":
            beside.append(tokens[tokens[index].head])
        beside.extend(tokens[at] for at in parse.children(index) if tokens[at].dep == "appos")
    return any(lexicon().is_role(token.lemma.lower()) for token in beside)


def _form(vote: Vote, key: Key) -> None:
    """Let the words of the name itself vote."""
    words, small = lexicon(), [word.lower() for word in key]
    whole = " ".join(small).replace(" - ", "-")
    if whole in words.places:
        vote["PLACE"] += 8
    if words.is_people(whole):
        vote["GROUP"] += 12
    if len(key) < 2:
        return
    bodies = (words.firm | words.named | words.loose | _PRESS | _COMPANY) - _OR_STATES
    if small[-1] in bodies or small[0] in words.firm:
        vote["ORG"] += 5
    elif small[-1] in words.documents:
        vote["OTHER"] += 5
    elif small[-1] in words.events:
        vote["EVENT"] += 5
    elif small[-1] in words.features | words.areas or small[0] in words.features | {"port"}:
        vote["PLACE"] += 5


def _kin(votes: Votes) -> None:
    """Let names vote for names they are part of or made from: “Lake Una”, “Una”; “Unan”."""
    words = lexicon()
    for key in list(votes):
        if len(key) == 2 and _winner(votes[key]) == "PLACE":
            core = [word for word in key if word.lower() not in words.features | words.areas]
            if len(core) == 1 and tuple(core) in votes:
                votes[tuple(core)]["PLACE"] += 3
        if len(key) == 1:
            for home in _homes(key[0]):
                if (home,) in votes:
                    votes[key]["GROUP"] += 4
                    votes[home,]["PLACE"] += 3


def _parts(votes: Votes) -> None:
    """Let hyphenated names vote for their parts where these stand alone."""
    for key in list(votes):
        if "-" in key:
            for word in key:
                if (word,) in votes:
                    votes[word,][_winner(votes[key])] += 3


def _homes(people: str) -> set[str]:
    """Return what a place may be called whose people are called `people`."""
    found: set[str] = set()
    single = people.removesuffix("s")
    for ending in _PEOPLE_ENDINGS:
        if single.endswith(ending):
            stem = single[: -len(ending)]
            found.update((stem, stem + "a", stem + "ia", stem + "y", stem + "e"))
    return {home for home in found if len(home) > 3 and home != people}


def _persons(votes: Votes) -> None:
    """Let full names of persons vote for their last words."""
    for key in list(votes):
        last = key[-1:]
        if len(key) > 1 and last in votes and _winner(votes[key]) == "PERSON":
            votes[last]["PERSON"] += 3

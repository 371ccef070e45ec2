"""What sort of thing each name of an article names, by all its mentions together.

The model labels each mention alone and the small one errs often; the words of the name, the words
around all its mentions, and the names it is part of vote with it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from reader.analysis.names_words import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.names_cues import Surroundings, Vote
    from reader.analysis.names_runs import Run
    from reader.analysis.parse import Parse
    from reader.model.analysis import NameLabel

#: A name's words as written.
Key: TypeAlias = tuple[str, ...]
Votes: TypeAlias = "defaultdict[Key, Vote]"

_PEOPLE_ENDINGS = ("ian", "ean", "an", "n", "ese", "ish", "i", "ic")
#: How much a single mention's label by the model counts.
_ALONE: dict[NameLabel, float] = {"PERSON": 0.4, "ORG": 0.5, "PLACE": 1.0, "GROUP": 1.0}
#: How much it counts that a name is a country's or a capital's.
_KNOWN = 8
#: A name not longer than this is an acronym where it stands in capitals.
_SHOUT = 3
#: An article with so many different words of games is about one.
_GAME = 4
#: What joins a move or a result to a club.
_PLAYED = frozenset(("to", "from", "with", "over", "by", "at", "for", "against", "of"))
_CAMEL = re.compile(r"(?!Ma?c|O'|D[aei]|L[ae]|Van)[A-Z][a-z]+[A-Z]")
_ACRONYM = re.compile(r"[A-Z]{2,7}")
#: What joins a head noun to what it is for.
_JOINS = frozenset(("of", "for", "on", "against"))
#: Words inside the names of places that hyphens join: "Stoke-on-Una".
_ON = frozenset(
    ("-", word, "-") for word in ("on", "upon", "in", "by", "under", "sur", "am", "an")
)
_INITIAL = re.compile(r"[A-Z]\.?")


def key_of(parse: Parse, first: int, last: int) -> Key:
    """Return the words from index `first` up to `last`, apostrophes made one."""
    return parse.words[first:last]


def labels(
    said: Surroundings, runs: Sequence[Run], sure: Sequence[Run] = ()
) -> dict[Key, NameLabel]:
    """Return the label of each name among `runs`, of which `sure` are labelled for certain."""
    parse = said.parse
    votes: Votes = defaultdict(lambda: defaultdict(float))
    for run in runs:
        key = key_of(parse, run.first, run.last)
        _model(votes[key], key, run)
        for label, weight in said.vote(run).items():
            votes[key][label] += weight
    for run in sure:
        votes[key_of(parse, run.first, run.last)][run.label or "OTHER"] += 4
    for key, vote in votes.items():
        _form(vote, key)
    _teams(votes, parse, runs)
    _in_capitals(votes)
    _unheard(votes, parse, runs)
    _kin(votes)
    _parts(votes)
    _persons(votes, Counter(key_of(parse, run.first, run.last) for run in runs))
    _together(votes, parse, runs)
    _shortened(votes)
    _openers(votes)
    return {key: _winner(vote) for key, vote in votes.items()}


def _winner(vote: Vote) -> NameLabel:
    best: NameLabel
    best = max(vote, key=vote.__getitem__, default="OTHER")
    return best if vote[best] > 0 else "OTHER"


def _model(vote: Vote, key: Key, run: Run) -> None:
    if run.label is not None:
        several = len(key) > 1 and run.label == "PERSON"
        vote[run.label] += 1.5 if several else _ALONE.get(run.label, 0.8)


def _form(vote: Vote, key: Key) -> None:
    """Let the words of the name itself vote."""
    words, small = lexicon(), [word.lower() for word in key]
    whole = " ".join(small).replace(" - ", "-")
    if whole in words.places:
        vote["PLACE"] += _KNOWN
    if len(key) == 1 and (small[0] in words.press or _ACRONYM.fullmatch(key[0])):
        vote["ORG"] += 0.7
    if small[0].rstrip(".") == "st":
        vote["PLACE"] += 1.5
        vote["PERSON"] -= 1
    if words.is_people(whole):
        vote["GROUP"] += 12
    if small[-1].endswith("ists"):
        vote["GROUP"] += 5
    if len(key) > 1:
        label, weight = _of_several(key, small)
        vote[label] += weight


def _of_several(key: Key, small: Sequence[str]) -> tuple[NameLabel, float]:
    """Return what the words of a longer name say that it is, and how much that counts."""
    words, last = lexicon(), small[-1]
    if words.parts.isdisjoint(small):
        return _of_unknown(key)
    places = words.places_after
    joined = [
        word for word, after in pairwise(small) if after in _JOINS
    ]  # "Treaty of", "Bank for"
    told: tuple[tuple[bool, NameLabel, float], ...] = (
        (small[0] in words.openers, "EVENT", 6),
        (small[:2] == ["people", "'s"] and "republic" not in small, "ORG", 6),
        (any(trio in _ON for trio in zip(key, key[1:], key[2:], strict=False)), "PLACE", 4),
        (last in words.documents or not words.documents.isdisjoint(joined), "OTHER", 5),
        (last in words.bodies or not words.bodies.isdisjoint(joined), "ORG", 5),
        (small[0] in words.firm or small[0] in words.club, "ORG", 5),
        (last in words.events or not words.events.isdisjoint(joined), "EVENT", 5),
        (last in ("city", "town", "county"), "PLACE", 1),  # for clubs are called so, too
        (last in places or small[0] in words.features or small[0] == "port", "PLACE", 5),
        ("&" in small, "ORG", 4),
    )
    found = ((label, weight) for holds, label, weight in told if holds)
    return next(found, None) or _of_unknown(key)


def _of_unknown(key: Key) -> tuple[NameLabel, float]:
    """Return what a longer name of which no list knows the last word is by how it is written."""
    if any(map(_CAMEL.match, key)):
        return "ORG", 1.5
    if _is_personal(key):
        return "PERSON", 2.5
    return ("PLACE", 2) if key[0].lower() in lexicon().first else ("OTHER", 0)


def _is_personal(key: Key) -> bool:
    """Tell whether a name has an initial or a particle: "A. Finch", "Ada van der Berg"."""
    return bool(_INITIAL.fullmatch(key[0])) or not lexicon().particles.isdisjoint(key[1:-1])


def _unheard(votes: Votes, parse: Parse, runs: Sequence[Run]) -> None:
    """Let two words that no list knows and no article stands before be a person's name."""
    known = {
        key_of(parse, run.first, run.last)
        for run in runs
        if run.first and parse.small[run.first - 1] == "the"
    }
    for key, vote in votes.items():
        if len(key) != 2 or key in known or lexicon().has(key):
            continue
        if all(word.isalpha() and word[0].isupper() and not word.isupper() for word in key):
            vote["PERSON"] += 0.8


def _together(votes: Votes, parse: Parse, runs: Sequence[Run]) -> None:
    """Let names that “and” joins vote for each other: mostly they are of one sort."""
    by_last = {run.last - 1: key_of(parse, run.first, run.last) for run in runs}
    joined = [
        (key, by_last[parse.tokens[last].head])
        for last, key in by_last.items()
        if parse.tokens[last].dep == "conj" and parse.tokens[last].head in by_last
    ]
    best = {key: _winner(votes[key]) for pair in joined for key in pair}
    for one, other in joined:
        votes[one][best[other]] += 0.7
        votes[other][best[one]] += 0.7


def _teams(votes: Votes, parse: Parse, runs: Sequence[Run]) -> None:
    """Let “Una City” and what players move to be clubs where the article is about a game."""
    words = lexicon()
    if len(words.cues["sport"].intersection(parse.small)) < _GAME:
        return
    for key in votes:
        if len(key) > 1 and key[-1].lower() in words.town:
            votes[key]["ORG"] += 5
    for run in runs:
        before = [word for word in parse.small[max(0, run.first - 4) : run.first] if word != "the"]
        if (
            before[-1:]
            and before[-1] in _PLAYED
            and words.cues["moved"].intersection(before[-3:-1])
        ):
            votes[key_of(parse, run.first, run.last)]["ORG"] += 1.5


def _in_capitals(votes: Votes) -> None:
    """Let a name and the same name in capitals vote for each other."""
    louds = [key for key in votes if all(map(str.isupper, key)) and len("".join(key)) > _SHOUT]
    if not louds:
        return
    quiet = {tuple([word.upper() for word in key]): key for key in votes if key not in louds}
    for loud in louds:
        other = quiet.get(loud, loud)
        if other != loud:
            for label, weight in list(votes[loud].items()):
                votes[other][label] += weight
            votes[loud] = votes[other]


def _kin(votes: Votes) -> None:
    """Let names vote for names they are part of or made from: “Lake Una”, “Una”; “Unan”."""
    words = lexicon()
    for key in list(votes):
        if len(key) == 2 and _winner(votes[key]) == "PLACE":
            kinds = words.places_after | words.which
            core = [word for word in key if word.lower() not in kinds]
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


def _persons(votes: Votes, times: Counter[Key]) -> None:
    """Let full names of persons vote for their first and last names, and families for theirs."""
    for key in list(votes):
        if len(key) < 2 or _winner(votes[key]) != "PERSON":
            continue
        family = key[family_at(key) :]
        for part in {family, key[-1:], key[:1]} & votes.keys():
            votes[part]["PERSON"] += 3
            whole = " ".join(part).lower()
            if whole in lexicon().places and votes[part]["PLACE"] <= _KNOWN + times[part]:
                votes[part]["PERSON"] += _KNOWN  # no word around it says that it is the place
        for several in {(*family[:-1], family[-1] + "s")} & votes.keys():
            votes[several]["GROUP"] += 3


def family_at(key: Key) -> int:
    """Return the index at which the last name begins: "Lie-Dahl", "van der Berg"."""
    at = len(key) - 1
    while at > 1 and key[at - 1] == "-":
        at -= 2
    while at > 1 and key[at - 1].lower() in lexicon().particles:
        at -= 1
    return at


def _openers(votes: Votes) -> None:
    """Let “Hurricane Una” vote for “Una”."""
    for key in list(votes):
        if len(key) > 1 and key[0].lower() in lexicon().openers and key[1:] in votes:
            votes[key[1:]]["EVENT"] += 2


def _shortened(votes: Votes) -> None:
    """Let companies and clubs vote for what is left of their names: “Acme Ltd”, “Una Rovers”."""
    words = lexicon()
    for key in list(votes):
        if len(key) == 1 or _winner(votes[key]) != "ORG":
            continue
        first, last = key[0].lower(), key[-1].lower()
        if last in words.company | words.club or "&" in key:
            for length in range(1, len(key)):
                if key[:length] in votes:
                    votes[key[:length]]["ORG"] += 2.5
        if first in words.club and key[1:] in votes:
            votes[key[1:]]["ORG"] += 2.5

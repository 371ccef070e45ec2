"""Names in one article.

A name found once is looked for in the whole article, and all its mentions get the one label that
the evidence of the whole article speaks for.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from reader.analysis.names_bodies import bodies
from reader.analysis.names_cues import Surroundings
from reader.analysis.names_extents import bracketed, datelines, grown, nicknamed
from reader.analysis.names_labels import Key, family_at, key_of, labels
from reader.analysis.names_runs import Run, runs
from reader.analysis.names_senses import here
from reader.analysis.names_words import lexicon
from reader.model.analysis import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.parse import Parse
    from reader.model.analysis import NameLabel

#: A last name shorter than this is not looked for by itself.
_SHORTEST = 3
#: A name not longer than this is an acronym where it stands in capitals.
_SHOUT = 3
#: Parts of speech that no name is taken for where a sentence opens.
_WHEN = frozenset(
    ("in", "on", "last", "next", "this", "since", "until", "by", "early", "late", "of")
)
_MONTHS = frozenset(("april", "may", "march", "june", "august"))
_PLAIN = frozenset(("MD", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "RB", "IN"))


def mentions(parse: Parse) -> tuple[Mention, ...]:
    """Return the names in the text, in reading order, never overlapping."""
    owned = bodies(parse)
    found = _without_strays(parse, grown(parse, runs(parse)))
    found += _peoples(parse)
    opening = list(datelines(parse))
    found += [*opening, *bracketed(parse, [*found, *owned]), *nicknamed(parse, found)]
    said = Surroundings(parse)
    known = labels(said, [*found, *owned], opening)
    for key, label in list(known.items()):
        for part in _parts(key, label):
            known.setdefault(part, label)
    spread = [*found, *owned, *_repeated(parse, known)]
    return tuple(
        Mention(
            parse.span(run.first, run.last - 1),
            here(said, run, known[key_of(parse, run.first, run.last)]),
        )
        for run in _longest(spread)
    )


def _peoples(parse: Parse) -> Iterator[Run]:
    """Find peoples and places the model passed over: "Italian-American", "Sofia closed it"."""
    words = lexicon()
    for index in parse.capitals:
        token = parse.tokens[index]
        if not token.tag.startswith(("NN", "JJ")):
            continue
        word = parse.small[index]
        if words.is_people(word):
            yield Run(index, index + 1, "GROUP")
        elif token.tag == "NNP" and word in words.places:
            yield Run(index, index + 1, None)


def _parts(key: Key, label: NameLabel) -> Iterator[Key]:
    """Yield what else a name may be called by: a first or last name, inhabitants in the plural."""
    if len(key) == 1 and label == "GROUP" and not key[0].endswith("s"):
        yield (key[0] + "s",)
    if len(key) == 1 or label not in ("PERSON", "ORG"):
        return
    parts = [key[:1]]
    if label == "ORG" and key[-1].lower() in lexicon().nick:
        yield key[-1:]
    if label == "PERSON":
        family = key[family_at(key) :]
        parts += [family, (family[0].capitalize(), *family[1:])]
    for part in parts:
        if len("".join(part)) >= _SHORTEST and not lexicon().has(part):
            yield part


def _without_strays(parse: Parse, found: Sequence[Run]) -> list[Run]:
    """Cut off first words that the model took into a name which elsewhere stands without them."""
    keys: defaultdict[Key, list[NameLabel | None]] = defaultdict(list)
    for run in found:
        keys[key_of(parse, run.first, run.last)].append(run.label)
    return [
        run._replace(first=run.first + 1)
        if run.last - run.first > 1 and _is_stray(parse, run, keys)
        else run
        for run in found
    ]


def _is_stray(parse: Parse, run: Run, keys: dict[Key, list[NameLabel | None]]) -> bool:
    key = key_of(parse, run.first, run.last)
    whole, words = " ".join(key).lower(), lexicon()
    rest, first = key[1:], key[0].lower()
    if len(keys[key]) > 1 or whole in words.places:
        return False
    if " ".join(rest).lower() in words.places:
        return words.is_people(first) or _shouts(key[0])
    if rest not in keys:
        return False
    named = keys[rest].count("PERSON") * 2 > len(keys[rest])
    named = named or (first in words.given and "PERSON" in keys[key])
    proper = parse.tokens[run.first].tag.startswith("NNP") and "PLACE" not in keys[rest]
    opens = parse.sentence_at(run.first)[0] == run.first
    loose = opens and not named and not proper
    return loose or first in words.places or words.is_people(first) or _shouts(key[0])


def _shouts(word: str) -> bool:
    return word.isupper() and len(word) > 4


def _repeated(parse: Parse, known: dict[Key, NameLabel]) -> Iterator[Run]:
    """Find every place in the text where a known name stands, as whole words."""
    by_first: defaultdict[str, list[Key]] = defaultdict(list)
    for key in known:
        if len("".join(key)) == 1:
            continue  # a lone letter is a name only where the words before it say so
        by_first[key[0].casefold()].append(key)
    plain = set(parse.words)
    for index in parse.capitals:
        keys = by_first.get(parse.tokens[index].text.casefold())
        if keys is None:
            continue
        begin, end = parse.sentence_at(index)
        if index == begin and _may_be_plain(parse, index, plain):
            continue
        for key in keys:
            last = index + len(key)
            words = key_of(parse, index, last)
            if last <= end and _same(words, key) and not _is_month(parse, index, last):
                known.setdefault(words, known[key])
                yield Run(index, last, None)


def _is_month(parse: Parse, index: int, last: int) -> bool:
    """Tell whether a single word names a month here: “in March”, said Ms March."""
    single = last == index + 1 and parse.small[index] in _MONTHS
    return single and index > 0 and parse.small[index - 1] in _WHEN


def _may_be_plain(parse: Parse, index: int, plain: set[str]) -> bool:
    """Tell whether a word that opens a sentence may be no name, though it is one elsewhere."""
    token = parse.tokens[index]
    if parse.small[index] in lexicon().nick and index + 1 < len(parse.tokens):
        return not parse.tokens[index + 1].tag.startswith("NN")  # "Athletic captain Ann Lee"
    if parse.small[index] in plain or token.tag in _PLAIN:
        return True
    after = parse.tokens[index + 1 : index + 2]
    return token.dep == "compound" and bool(after) and after[0].tag == "NNS"  # "Storm winds"


def _same(words: Key, key: Key) -> bool:
    """Tell whether `words` are the name `key`, or one of the two is the other in capitals."""
    if words == key:
        return True
    if len("".join(key)) <= _SHOUT:
        return False
    return all(
        word == other or word == other.upper() or word.upper() == other
        for word, other in zip(words, key, strict=True)
    )


def _longest(found: Sequence[Run]) -> list[Run]:
    """Return the longest of runs that overlap, in reading order."""
    kept: list[Run] = []
    taken: set[int] = set()
    places = {(run.first, run.last): run for run in reversed(found)}
    for run in sorted(places.values(), key=lambda run: (run.first - run.last, run.first)):
        if taken.isdisjoint(range(run.first, run.last)):
            kept.append(run)
            taken.update(range(run.first, run.last))
    return sorted(kept, key=lambda run: run.first)

"""Wording choices: what different articles call one thing at the same place."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations, islice
from typing import TYPE_CHECKING

from reader.comparison.choices_cues import cue_choices
from reader.comparison.choices_known import KnownChoices
from reader.comparison.choices_named import of_one_name
from reader.comparison.choices_pairs import Said, answers
from reader.comparison.choices_table import choice, ranked
from reader.comparison.choices_words import ArticleWords
from reader.comparison.synopsis_order import ranks
from reader.model.text import Span
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

    from reader.comparison.choices_pairs import Answer, Key
    from reader.comparison.choices_words import Token
    from reader.model.comparison import Comparison, Passage
    from reader.model.overview import Choice


#: Words of a passage that are looked through: more are a list, or a text without full stops.
_LONGEST = 500
#: Passages of a statement up to which each two are compared; of more only those with so many.
_MANY, _CENTRAL = 8, 3


def wording_choices(comparison: Comparison) -> tuple[Choice, ...]:
    """Return where articles that report the same thing chose different words, the clearest first.

    Looked for inside statements, in English, and beside names that articles share.  Names,
    figures, spellings and inflections of one word are no choice.  The clearest are those in which
    each article keeps to a word of its own, then those that occur most.
    """
    words = {
        at: ArticleWords(comparison, at)
        for at, article in enumerate(comparison.articles)
        if article.is_english
    }
    known = KnownChoices()
    said: dict[Passage, Said] = {}
    for passage in {p for one in comparison.statements for p in one.passages}:
        if passage.article in words:
            tokens = words[passage.article].within(passage.span)[:_LONGEST]
            said[passage] = Said(tokens, tuple(known.among(tokens)))
    web = _Web()
    apart = frozenset(word_list("no_choices"))
    for a, b in _pairs(comparison, said):
        for one, other in answers(said[a], said[b], apart):
            web.tie((a.article, one), (b.article, other))
    for ours, theirs in of_one_name({at: of.tokens for at, of in words.items()}, known):
        web.tie(ours, theirs)
    places = {at: _places(of.tokens, known, web.keys) for at, of in words.items()}
    found = [choice(comparison, "word", uses) for uses in web.uses(places)]
    return ranked([*found, *cue_choices(comparison)], comparison)


def _pairs(
    comparison: Comparison, said: Mapping[Passage, Said]
) -> Iterator[tuple[Passage, Passage]]:
    """Yield each two passages of a statement, in an order that is the articles' own.

    In a statement of many articles each is compared with the most central of them alone, or a
    hundred articles would take a minute.
    """
    order = ranks(comparison)
    found: set[tuple[Passage, Passage]] = set()
    for statement in comparison.statements:
        passages = [one for one in statement.passages if one in said]
        passages.sort(key=lambda one: (order[one.article], one.span))
        centre = _central(passages, said)
        for one, other in combinations(passages, 2):
            if one.article != other.article and not centre.isdisjoint((one, other)):
                found.add((one, other))
    yield from found


def _central(passages: Sequence[Passage], said: Mapping[Passage, Said]) -> Set[Passage]:
    """Return of many passages those whose words most others have, no two in the same words."""
    if len(passages) <= _MANY:
        return set(passages)
    stems = {one: frozenset(token.stem for token in said[one].tokens) for one in passages}
    common = Counter(stem for of in stems.values() for stem in of)
    worth = {one: sum(common[x] for x in of) / max(len(of), 1) for one, of in stems.items()}
    ordered = sorted(passages, key=lambda one: -round(worth[one], 9))
    wordings = {stems[one]: one for one in reversed(ordered)}
    return set(islice((one for one in ordered if wordings[stems[one]] == one), _CENTRAL))


class _Web:
    """Terms that stand in each other's place, gathered over all articles."""

    def __init__(self) -> None:
        self._beside: defaultdict[Key, set[Key]] = defaultdict(set)
        self._matched: defaultdict[tuple[int, Key], set[Span]] = defaultdict(set)

    def tie(self, one: tuple[int, Answer], other: tuple[int, Answer]) -> None:
        """Take in that a term of one article stands where another article has another."""
        self._beside[one[1].key].add(other[1].key)
        self._beside[other[1].key].add(one[1].key)
        for article, answer in (one, other):
            self._matched[article, answer.key].add(_span(answer.tokens))

    @property
    def keys(self) -> Set[Key]:
        """What the terms are called."""
        return self._beside.keys()

    def uses(
        self, places: Mapping[int, Mapping[Key, Sequence[Span]]]
    ) -> Iterator[Mapping[int, Mapping[str, Mapping[Span, bool]]]]:
        """Yield for each choice, for each article, for each of its terms, where it stands.

        Args:
            places: Where each article has each of the terms, matched or not.
        """
        left = set(self._beside)
        while left:
            keys = self._tied(left.pop())
            left -= keys
            yield {
                at: {
                    key[1]: {span: span in matched for span in {*matched, *every.get(key, ())}}
                    for key in keys
                    if (matched := self._matched.get((at, key)))
                }
                for at, every in places.items()
            }

    def _tied(self, key: Key) -> set[Key]:
        """Return all terms that hang together with one."""
        found, waiting = {key}, [key]
        while waiting:
            new = self._beside[waiting.pop()] - found
            found |= new
            waiting += new
        return found


def _places(
    tokens: Sequence[Token], known: KnownChoices, keys: Set[Key]
) -> Mapping[Key, Sequence[Span]]:
    """Return where terms of these names stand."""
    found: defaultdict[Key, list[Span]] = defaultdict(list)
    for one in known.among(tokens):
        if (one.line, one.term) in keys:
            found[one.line, one.term].append(_span(tokens[one.first : one.end]))
    for at, token in enumerate(tokens):
        if token.is_open and (-1, token.stem) in keys:
            found[-1, token.stem].append(_span(tokens[at : at + 1]))
    return found


def _span(tokens: Sequence[Token]) -> Span:
    return Span(tokens[0].start, tokens[-1].end)

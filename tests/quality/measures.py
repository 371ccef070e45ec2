"""How much of what people labelled in a story the program finds: shares from 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from reader.model.comparison import Place

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from reader.model.analysis import Quote
    from reader.model.comparison import MatchClass
    from reader.model.text import Span
    from tests.quality.story import Label, Story

#: Furniture of fewer words is left over only where it is a line of its own.
FEW_WORDS = 4


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of `found` things are right, and how many of the `wanted` ones are among them."""

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.found + self.wanted
        return 2 * self.right / both if both else 0.0


# ---------------------------------------------------------------- reading


def kept(story: Story) -> float:
    """Return the share of the articles' own sentences that are in their text as read."""
    own = [name for name in _numbered(story) if not _aside(story, name)]
    return sum(name in story.sentences for name in own) / len(own)


def removed(story: Story) -> float:
    """Return the share of the furniture that is not in the text as read."""
    all_of_it = [name for body in story.labels["body"].values() for name in body["boilerplate"]]
    return sum(not _left_over(story, name) for name in all_of_it) / len(all_of_it)


def _numbered(story: Story) -> Iterator[str]:
    for document, sentences in story.labels["sentences"].items():
        yield from (f"{document}.{number:03d}" for number in range(len(sentences)))


def _aside(story: Story, name: str) -> bool:
    body = story.labels["body"][name[:3]]
    return any(name in body[kind] for kind in ("boilerplate", "metadata", "headings"))


def _left_over(story: Story, name: str) -> bool:
    words = story.labels["sentences"][name[:3]][int(name[4:])][2]
    lines = story.text(name[:3]).splitlines()
    long = len(words.split()) >= FEW_WORDS
    return words in lines or (long and name in story.sentences)


# ---------------------------------------------------------------- quotes


def who(story: Story, kinds: Collection[str]) -> Rate:
    """Return how well quotes of these kinds are found together with the name of the speaker.

    A labelled quote and one found are the same where they share at least half of what they
    cover together.  Quotes whose label is optional count neither way.
    """
    right = found = wanted = 0
    for document in story.labels["sentences"]:
        labels = [one for one in story.labels["quotes"] if one["doc"] == document]
        pairs = _paired(story, labels, [quote for quote, _ in story.quotes(document)])
        for index, (quote, name) in enumerate(story.quotes(document)):
            label = pairs.get(index)
            found += _counts(label or {"kind": quote.kind}, kinds)
            right += bool(label and _counts(label, kinds) and _means(story, label, name))
        wanted += sum(_counts(label, kinds) for label in labels)
    return Rate(right, found, wanted)


def _counts(label: Label, kinds: Collection[str]) -> bool:
    return label["kind"] in kinds and not label.get("optional")


def _paired(story: Story, labels: Sequence[Label], quotes: Sequence[Quote]) -> dict[int, Label]:
    """Return the label of each quote, by the quote's index; the best agreeing pairs go first."""
    agreeing = []
    for number, label in enumerate(labels):
        span = story.words_in(label)
        for index, quote in enumerate(quotes):
            share = _agreement(span, quote.content) if span else 0.0
            if 2 * share >= 1:
                agreeing.append((share, number, index))
    pairs: dict[int, int] = {}
    for _, number, index in sorted(agreeing, reverse=True):
        if index not in pairs and number not in pairs.values():
            pairs[index] = number
    return {index: labels[number] for index, number in pairs.items()}


def _agreement(one: Span, other: Span) -> float:
    shared = one.overlap(other)
    return shared / (len(one) + len(other) - shared)


def _means(story: Story, label: Label, name: str | None) -> bool:
    speaker = label["speaker"]
    accepted = [speaker, *story.labels["speaker_aliases"].get(speaker, ())]
    return name is not None and _bare(name) in {_bare(one) for one in accepted}


def _bare(name: str) -> str:
    return name.casefold().replace("’", "'").removeprefix("the ").removesuffix("'s")


# ---------------------------------------------------------------- matches


def matches(story: Story, grades: Collection[MatchClass]) -> Rate:
    """Return how well the pairs of sentences that report the same thing are found."""
    wanted = {frozenset((one["a"], one["b"])) for one in story.labels["alignments"]}
    either = {frozenset((one["a"], one["b"])) for one in story.labels["alignments_optional"]}
    found = {
        frozenset((a, b))
        for match in story.comparison.matches
        if match.grade in grades
        for a in story.sentences_at(match.a)
        for b in story.sentences_at(match.b)
    } - either
    return Rate(len(found & wanted), len(found), len(wanted))


# ---------------------------------------------------------------- names


def names_marked(story: Story) -> float:
    """Return the share of the forms of names, an article at a time, that are marked somewhere."""
    forms = [
        (document, form)
        for name in story.labels["entities"]
        for document, used in name["forms"].items()
        for form in used
    ]
    return sum(_bare(form) in _marked(story, document) for document, form in forms) / len(forms)


def _marked(story: Story, document: str) -> set[str]:
    mentions = story.comparison.analyses[story.article(document)].mentions
    return {_bare(mention.span.of(story.text(document))) for mention in mentions}


# ---------------------------------------------------------------- renderings


def renderings(story: Story, *, sure: bool = False) -> Rate:
    """Return how well pairs of renderings of one utterance, in two articles, are brought together.

    A rendering that is labelled where the program found no quote is one that it missed.

    Args:
        story: The story.
        sure: Whether only what is surely of a group is looked at.
    """
    told = [
        [(one["doc"], quotes_at(story, one)) for one in group["quotes"]]
        for group in story.labels["quote_variants"]
    ]
    wanted = [
        {frozenset((a, b)) for a in one[1] for b in other[1]}
        for group in told
        for one, other in combinations(group, 2)
        if one[0] != other[0]
    ]
    found = {
        frozenset(pair)
        for group in story.comparison.quote_groups
        for pair in combinations(group.quotes, 2)
        if pair[0].article != pair[1].article
        if not (sure and set(pair) & set(group.unsure))
    }
    good = found & {pair for pairs in wanted for pair in pairs}
    reached = sum(bool(pairs & found) for pairs in wanted)
    # Recall counts labelled pairs; wrong pairs are added so that precision stays exact.
    return Rate(reached, reached + len(found) - len(good), len(wanted))


def quotes_at(story: Story, label: Label) -> list[Place]:
    """Return the quotes that hold most of the words of `label`, or that they hold most of."""
    span, article = story.words_in(label), story.article(label["doc"])
    if span is None:
        return []
    quotes = story.comparison.analyses[article].quotes
    return [
        Place(article, index)
        for index, quote in enumerate(quotes)
        if 2 * span.overlap(quote.content) >= min(len(span), len(quote.content))
    ]


# ---------------------------------------------------------------- figures


def facts(story: Story, status: str | None = None) -> float:
    """Return the share of shared facts that a group shows with the right verdict.

    Such a group holds the fact's own figures, not just others of the same sentence, out of two
    articles or more; and at least half of its figures are the fact's.
    """
    asked = [one for one in story.labels["figures"] if status in (None, one["status"])]
    return sum(_shown(story, fact) for fact in asked) / len(asked)


def values(story: Story) -> float:
    """Return the share of the labelled figures that stand in the fullest group of their fact."""
    asked = story.labels["figures"]
    reached = sum(
        max((len(held) for held, _ in _groups(story, fact)), default=0) for fact in asked
    )
    return reached / sum(len(fact["values"]) for fact in asked)


def _shown(story: Story, fact: Label) -> bool:
    return any(
        verdict == fact["status"] and len({fact["values"][one]["doc"] for one in held}) > 1
        for held, verdict in _groups(story, fact)
    )


def _groups(story: Story, fact: Label) -> Iterator[tuple[set[int], str]]:
    """Yield which of the fact's figures each group holds, with its verdict.

    Groups most of whose figures belong elsewhere are left out.
    """
    for group in story.comparison.figure_groups:
        held = [_held(story, fact["values"], place) for place in group.figures]
        if 2 * sum(map(bool, held)) >= len(held):
            yield set().union(*held), group.status


def _held(story: Story, asked: Iterable[Label], place: Place) -> set[int]:
    span = story.comparison.figure(place).span
    found = set()
    for number, label in enumerate(asked):
        words = story.words_in(label)
        if story.article(label["doc"]) == place.article and words and words.overlaps(span):
            found.add(number)
    return found

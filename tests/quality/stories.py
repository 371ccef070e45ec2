"""The stories of tests/data/stories: one event told three times, with its quotes labelled.

What a label means stands in the README there.  Stories whose folder begins with "held_" are
those that nobody looks at while the rules are made.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.model.analysis import Quote
from reader.model.article import Article
from reader.model.comparison import Place
from reader.model.text import Span
from tests.quality.measures import Rate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from reader.model.comparison import Comparison, Difference, Entity, QuoteGroup

FOLDER = Path(__file__).parents[1] / "data" / "stories"
HELD = "held_"


@dataclass(frozen=True, slots=True)
class Utterance:
    """Labelled quotes that are one utterance, and in what they differ."""

    quotes: tuple[Place, ...]
    differs: frozenset[Difference]


@dataclass(frozen=True, slots=True)
class ToldStory:
    """A labelled story.

    Attributes:
        name: Of its folder.
        articles: As they are imported.
        quotes: The labelled quotes of each, in reading order.
        who: The names of who speaks in each of them, the best first.
        utterances: Those that several articles carry; their places count the labelled quotes.
    """

    name: str
    articles: tuple[Article, ...]
    quotes: tuple[tuple[Quote, ...], ...]
    who: tuple[tuple[tuple[str, ...], ...], ...]
    utterances: tuple[Utterance, ...]

    @property
    def held(self) -> bool:
        """Whether nobody may look at it while the rules are made."""
        return self.name.startswith(HELD)

    def places(self) -> list[Place]:
        """Return where the labelled quotes are."""
        return [Place(a, q) for a, row in enumerate(self.quotes) for q in range(len(row))]


def surely(groups: Iterable[QuoteGroup]) -> list[QuoteGroup]:
    """Return the groups without what is less surely of them."""
    return [
        replace(one, quotes=tuple(at for at in one.quotes if at not in one.unsure))
        for one in groups
    ]


def told_stories(*, held: bool, folder: Path = FOLDER) -> tuple[ToldStory, ...]:
    """Return the stories whose quotes are labelled: those that are held back, or all others."""
    files = sorted(folder.glob("*/labels.json"))
    quoted = (file.parent for file in files if '"quotes"' in file.read_text("utf-8"))
    return tuple(told_story(one) for one in quoted if one.name.startswith(HELD) is held)


def told_story(folder: Path) -> ToldStory:
    """Return the story in `folder`."""
    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    articles, quotes, who = [], [], []
    places: dict[str, Place] = {}
    for number, name in enumerate(sorted(labels["published"])):
        text = (folder / f"{name}.txt").read_text("utf-8")
        ordered = sorted(labels["quotes"][name], key=lambda one: (one["at"], one["content"]))
        articles.append(
            Article(
                f"{name}.txt",
                sha256(text.encode()).hexdigest(),
                text,
                published=labels["published"][name],
            )
        )
        quotes.append(tuple(_quote(text, one) for one in ordered))
        who.append(tuple(tuple((one["who"] or "").split("|")) for one in ordered))
        places |= {one["id"]: Place(number, at) for at, one in enumerate(ordered)}
    utterances = tuple(
        Utterance(tuple(sorted(places[one] for one in told["quotes"])), frozenset(told["differs"]))
        for told in labels["renderings"]
    )
    return ToldStory(folder.name, tuple(articles), tuple(quotes), tuple(who), utterances)


def _quote(text: str, label: Mapping[str, Any]) -> Quote:
    content = Span(label["at"], label["at"] + len(label["content"]))
    if content.of(text) != label["content"]:
        raise ValueError(f"not there: {label['content']}")
    cue, speaker = (_nearest(text, label[what], content) for what in ("cue", "speaker"))
    return Quote(label["kind"], content, content, cue, speaker)


def _nearest(text: str, words: str | None, to: Span) -> Span | None:
    """Return where `words` stand outside a quote, and nearest to it."""
    hits = [Span(*hit.span()) for hit in re.finditer(re.escape(words), text)] if words else []
    outside = [hit for hit in hits if not hit.overlaps(to)]
    return min(
        outside,
        key=lambda hit: min(abs(hit.start - to.end), abs(to.start - hit.end)),
        default=None,
    )


def labelled(story: ToldStory, found: Comparison) -> Comparison:
    """Return the comparison with the labelled quotes and speakers in place of those found."""
    known: dict[str, Entity] = {}
    for entity in found.entities:
        for form in (entity.name, *entity.forms):
            known.setdefault(_bare(form), entity)
    spoken = [[_speaker(names, known) for names in of_article] for of_article in story.who]
    return replace(
        found,
        analyses=tuple(
            replace(one, quotes=quotes)
            for one, quotes in zip(found.analyses, story.quotes, strict=True)
        ),
        speakers=tuple(tuple(entity for entity, _ in row) for row in spoken),
        speaker_names=tuple(tuple(name for _, name in row) for row in spoken),
        quote_groups=(),
    )


def _speaker(names: Sequence[str], known: Mapping[str, Entity]) -> tuple[str | None, str | None]:
    entity = next((known[_bare(name)] for name in names if _bare(name) in known), None)
    return (entity.id, entity.name) if entity else (None, names[0] or None)


def _bare(name: str) -> str:
    return name.casefold().replace("’", "'").removeprefix("the ").removesuffix("'s")


# ---------------------------------------------------------------- measures


def paired(story: ToldStory, found: Comparison) -> dict[Place, Place]:
    """Return which labelled quote each quote found is: they share half of their words."""
    pairs: dict[Place, Place] = {}
    for article, (ours, theirs) in enumerate(zip(story.quotes, found.analyses, strict=True)):
        text = story.articles[article].text
        alike = sorted(
            (
                (_shared(text, label.content, quote.content), -at, -number)
                for at, label in enumerate(ours)
                for number, quote in enumerate(theirs.quotes)
            ),
            reverse=True,
        )
        taken = set()
        for share, at, number in alike:
            place = Place(article, -number)
            if 2 * share >= 1 and place not in pairs and at not in taken:
                pairs[place] = Place(article, -at)
                taken.add(at)
    return pairs


def _shared(text: str, a: Span, b: Span) -> float:
    ours, theirs = (
        {m.start() for m in re.finditer(r"\w+", text) if one.start <= m.start() < one.end}
        for one in (a, b)
    )
    return len(ours & theirs) / max(len(ours | theirs), 1)


def pairs_rate(
    story: ToldStory, groups: Iterable[QuoteGroup], labels: Mapping[Place, Place]
) -> Rate:
    """Return how well pairs of quotes of two articles are brought together.

    Args:
        story: As labelled.
        groups: As found.
        labels: Which labelled quote each quote found is.
    """
    wanted = {pair for one in story.utterances for pair in _across(one.quotes)}
    found = [pair for one in groups for pair in _across(one.quotes)]
    right = {(labels[a], labels[b]) for a, b in found if a in labels and b in labels} & wanted
    return Rate(len(right), len(found), len(wanted))


def _across(places: Collection[Place]) -> list[tuple[Place, Place]]:
    return [(a, b) for a, b in combinations(sorted(places), 2) if a.article != b.article]


def differs_rates(told: Iterable[tuple[Utterance, QuoteGroup | None]]) -> dict[Difference, Rate]:
    """Return how well it is told in what renderings differ, for each kind of difference."""
    both = [(one.differs, set(group.differs if group else ())) for one, group in told]
    return {
        kind: Rate(
            sum(kind in a and kind in b for a, b in both),
            sum(kind in b for _, b in both),
            sum(kind in a for a, _ in both),
        )
        for kind in ("wording", "speaker", "meaning")
    }


def summed(rates: Iterable[Rate]) -> Rate:
    """Return the rates of several stories as one."""
    every = list(rates)
    return Rate(
        sum(one.right for one in every),
        sum(one.found for one in every),
        sum(one.wanted for one in every),
    )

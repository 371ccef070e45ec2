"""Which figures labelled stories give for one fact, and how much the program finds of it.

    python -m tests.quality.figures [--misses]

prints a table over tests/data/figures/stories, and with `--misses` what is wrong in those that
are not held back.  A fact is found where a group holds figures out of two articles or more from
sentences that give it, at least half of the group's figures do, and the verdict is right.  Purity
is the share of a group's figures, on average, that stand in the sentences of one fact.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.analysis.analyse import analyse
from reader.comparison.compare import compare
from reader.model.article import Article
from reader.model.comparison import Models, Place
from reader.model.text import Span
from reader.worker.vectors import rounded
from tests.quality.quotes import STORIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.analysis.parse import Parse
    from reader.comparison.encoder import Encoder, SentenceVectors
    from reader.model.comparison import Comparison, FigureGroup

#: The labels, a file a story.
LABELS = Path(__file__).parents[1] / "data" / "figures" / "stories"
HELD = "held_"
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as labelled.

    Attributes:
        topic: What it is about.
        verdict: Whether the articles agree on it.
        why: Why they differ, or what they agree in spite of.
        values: Where articles give it: the article and the words.
    """

    topic: str
    verdict: str
    why: str
    values: tuple[tuple[int, Span], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A story: what the program finds, the facts as labelled, the vectors of the sentences."""

    name: str
    comparison: Comparison
    facts: tuple[Fact, ...]
    vectors: Sequence[Sequence[SentenceVectors]] | None = None

    def groups(self) -> list[FigureGroup]:
        """Return the groups over two articles or more."""
        groups = self.comparison.figure_groups
        return [one for one in groups if len({place.article for place in one.figures}) > 1]

    def inside(self, group: FigureGroup, fact: Fact, *, strictly: bool = False) -> list[Place]:
        """Return the figures of `group` from sentences of `fact`; strictly: from its words."""
        return [place for place in group.figures if self.gives(place, fact, strictly=strictly)]

    def gives(self, place: Place, fact: Fact, *, strictly: bool = True) -> bool:
        """Tell whether a figure is one of those of `fact`; not strictly: of their sentences."""
        span = self.comparison.figure(place).span
        places = (at for article, at in fact.values if article == place.article)
        return any(span.overlaps(at if strictly else self._around(place, at)) for at in places)

    def _around(self, place: Place, at: Span) -> Span:
        sentences = self.comparison.analyses[place.article].sentences
        return next((one for one in sentences if one.overlaps(at)), at)

    def answer(self, fact: Fact, *, strictly: bool = False) -> FigureGroup | None:
        """Return the group that gives a fact with the right verdict, if there is one.

        Where there are several, that which says why as labelled is preferred.
        """
        fitting = [one for one in self.groups() if self._fits(one, fact, strictly=strictly)]
        return next(
            (one for one in fitting if one.why == fact.why), fitting[0] if fitting else None
        )

    def _fits(self, group: FigureGroup, fact: Fact, *, strictly: bool) -> bool:
        held = self.inside(group, fact, strictly=strictly)
        return (
            len({place.article for place in held}) > 1
            and len(held) >= _HALF * len(group.figures)
            and group.status == fact.verdict
        )

    def purity(self, group: FigureGroup) -> float:
        """Return the share of the figures of `group` that belong to one fact, 0..1."""
        most = max((len(self.inside(group, fact)) for fact in self.facts), default=0)
        return most / len(group.figures)


@dataclass(frozen=True, slots=True)
class Score:
    """What is found in some stories.

    Attributes:
        facts: How many were labelled.
        found: How many of them a group gives with the right verdict.
        strictly: The same, counting a group's figures only where they are the labelled words.
        why: How many of those found say why as labelled.
        groups: How many groups over two articles or more there are.
        pure: The sum of their purities.
    """

    facts: int
    found: int
    strictly: int
    why: int
    groups: int
    pure: float

    def __str__(self) -> str:
        n = max(1, self.facts)
        return (
            f"{self.facts:5}  {self.found / n:.3f}  {self.strictly / n:.3f}   "
            f"{self.why / max(1, self.found):.3f}  {self.groups:4}    "
            f"{self.pure / max(1, self.groups):.3f}"
        )


HEAD = f"{'':18} facts  found  strictly  why  groups  purity"


def score(read: Iterable[Told]) -> Score:
    """Return what is found in the stories `read`."""
    facts = found = strictly = why = groups = 0
    pure = 0.0
    for story in read:
        answers = [(fact, story.answer(fact)) for fact in story.facts]
        facts += len(answers)
        found += sum(group is not None for _, group in answers)
        strictly += sum(story.answer(fact, strictly=True) is not None for fact in story.facts)
        why += sum(group is not None and says_why(group, fact) for fact, group in answers)
        groups += len(story.groups())
        pure += sum(map(story.purity, story.groups()))
    return Score(facts, found, strictly, why, groups, pure)


def says_why(group: FigureGroup, fact: Fact) -> bool:
    """Tell whether a group gives the labelled reason; what is alike has none to give."""
    return group.why == fact.why or (group.why == "" and fact.why == "wording")


def stories(*, held: bool) -> list[Path]:
    """Return the files of labels of all stories that are held back, or of all others."""
    return [path for path in sorted(LABELS.glob("*.json")) if path.stem.startswith(HELD) == held]


def articles_of(path: Path, folder: Path = STORIES) -> dict[str, Article]:
    """Return the articles, by their letters, that the file of labels at `path` is about.

    Args:
        path: The labels.
        folder: Where the folder of the story lies, which has the name of that file.
    """
    story = folder / path.stem
    told = json.loads((story / "labels.json").read_text("utf-8"))
    return {
        one: Article(f"{one}.txt", "", (story / f"{one}.txt").read_text("utf-8"), published=day)
        for one, day in sorted(told["published"].items())
    }


def told(
    path: Path, parse: Callable[[str], Parse], encoder: Encoder | None, folder: Path = STORIES
) -> Told:
    """Return the story labelled in the file at `path`, read and compared."""
    labels = json.loads(path.read_text("utf-8"))
    known = articles_of(path, folder)
    letters, articles = list(known), list(known.values())
    facts = tuple(_fact(fact, letters, articles) for fact in labels["figures"])
    analyses = [analyse(article, parse(article.text)) for article in articles]
    vectors = (
        None
        if encoder is None
        else [
            rounded(encoder.encode([span.of(article.text) for span in analysis.sentences]))
            for article, analysis in zip(articles, analyses, strict=True)
        ]
    )
    found = compare(articles, analyses, vectors, Models(None, None))
    return Told(path.stem, found, facts, vectors)


def _fact(label: Any, letters: Sequence[str], articles: Sequence[Article]) -> Fact:
    values = []
    for value in label["values"]:
        article, words, at = letters.index(value["article"]), value["words"], value["at"]
        if not articles[article].text.startswith(words, at):
            raise ValueError(f"not in the text: {words}")
        values.append((article, Span(at, at + len(words))))
    return Fact(label["topic"], label["verdict"], label["why"], tuple(values))


def misses(story: Told) -> Iterator[str]:
    """Yield what is wrong in a story, a line each; nothing of one held back."""
    if is_held_back(story):
        return
    for fact in story.facts:
        group = story.answer(fact)
        if group is None:
            values = "; ".join(_words(story, Place(a, 0), at) for a, at in fact.values)
            yield f"missed   {fact.verdict} {fact.why}: {fact.topic}: {values}"
        elif not says_why(group, fact):
            yield f"why      {fact.topic}: {group.why or '-'}, not {fact.why}"
    for group in story.groups():
        if story.purity(group) < 1:
            spans = [(place, story.comparison.figure(place).span) for place in group.figures]
            values = "; ".join(_words(story, *one) for one in spans)
            yield f"impure   {story.purity(group):.2f} {group.status} {group.topic}: {values}"


def is_held_back(story: Told) -> bool:
    """Tell whether nobody may look at what the story holds."""
    return story.name.startswith(HELD)


def _words(story: Told, place: Place, span: Span) -> str:
    text = story.comparison.articles[place.article].text
    return f"{'abc'[place.article]} {span.of(text)!r}"


def main() -> None:
    """Print the table, and what is wrong."""
    from reader.analysis.pipeline import Pipeline
    from reader.comparison.encoder import Encoder, load_encoder

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true")
    wanted = parser.parse_args().misses
    parse, encoder = Pipeline().parse, load_encoder()
    known = encoder if isinstance(encoder, Encoder) else None
    opened = [told(path, parse, known) for path in stories(held=False)]
    held = [told(path, parse, known) for path in stories(held=True)]
    lines = [HEAD, *(f"{one.name:18} {score([one])}" for one in opened)]
    lines += [f"{'open':18} {score(opened)}", f"{'held back':18} {score(held)}"]
    if wanted:
        lines += [f"{one.name}  {line}" for one in opened for line in misses(one)]
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()

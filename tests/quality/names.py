"""How well the names of a labelled story are found, sorted and linked: shares from 0 to 1.

What people labelled as a description ("the ministry") counts neither way: whether the program
takes it for a name or not is all the same.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from reader.analysis.names import mentions
from reader.comparison.names import entities
from reader.comparison.names_story import labelled_as, told_together
from reader.model.analysis import Analysis
from tests.quality.measures import Rate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.analysis.parse import Parse
    from reader.model.analysis import Mention
    from reader.model.article import Article
    from tests.quality.labelled_names import LabelledMention, LabelledStory

    #: What compares the names that were labelled with those found in one article.
    Pairs: TypeAlias = "list[tuple[LabelledMention, int]]"


@dataclass(frozen=True, slots=True)
class Named:
    """A labelled story, and the names that the program finds in it.

    Attributes:
        story: What people labelled.
        mentions: For each article what the program marks.
        ids: For each of these the id of its entity.
        forms: For each entity's id what the program calls it and how it is written.
    """

    story: LabelledStory
    mentions: tuple[tuple[Mention, ...], ...]
    ids: tuple[tuple[str | None, ...], ...]
    forms: dict[str, tuple[str, ...]]

    def found(self, index: int) -> list[int]:
        """Return which mentions in an article count: those that are no labelled description."""
        described = [one.span for one in self.story.articles[index].mentions if one.described]
        return [
            number
            for number, mention in enumerate(self.mentions[index])
            if not any(mention.span.overlaps(span) for span in described)
        ]

    def words(self, index: int, mention: Mention | LabelledMention) -> str:
        """Return the words of a mention in the article at `index`."""
        return mention.span.of(self.text(index))

    def text(self, index: int) -> str:
        """Return the text of the article at `index`."""
        return self.story.articles[index].article.text


def named(story: LabelledStory, parse: Callable[[str], Parse]) -> Named:
    """Return `story` with the names found in its articles, which `parse` reads."""
    articles: list[Article] = [one.article for one in story.articles]
    parsed = [parse(article.text) for article in articles]
    alone = [Analysis(sentences=one.sentences, mentions=mentions(one)) for one in parsed]
    analyses = told_together(articles, alone)
    known, ids = entities(articles, analyses)
    analyses = labelled_as(analyses, known, ids)
    forms = {entity.id: (entity.name, *entity.forms) for entity in known}
    return Named(story, tuple(one.mentions for one in analyses), ids, forms)


# ---------------------------------------------------------------- marking


def exact(stories: Iterable[Named]) -> Rate:
    """Return how well mentions are found with exactly the words labelled."""
    return _rate(stories, _same)


def touching(stories: Iterable[Named]) -> Rate:
    """Return how well mentions are found where a shared word is enough."""
    return _rate(stories, _overlapping)


def _rate(stories: Iterable[Named], pairs: Callable[[Named, int], Pairs]) -> Rate:
    right = found = wanted = 0
    for named in stories:
        for index, article in enumerate(named.story.articles):
            right += len(pairs(named, index))
            found += len(named.found(index))
            wanted += len(article.names)
    return Rate(right, found, wanted)


def _same(named: Named, index: int) -> Pairs:
    at = {_bare_span(named, index, named.mentions[index][n]): n for n in named.found(index)}
    names = named.story.articles[index].names
    places = [(name, at.get(_bare_span(named, index, name))) for name in names]
    return [(name, number) for name, number in places if number is not None]


def _bare_span(named: Named, index: int, mention: Mention | LabelledMention) -> tuple[int, int]:
    """Return where the words stand without an article before and a possessive behind."""
    words = named.words(index, mention)
    start = mention.span.start + (4 if words.lower().startswith("the ") else 0)
    return start, mention.span.end - (2 if words.endswith(("’s", "'s")) else 0)


def _overlapping(named: Named, index: int) -> Pairs:
    """Return for each labelled name the mention that shares most with it, each only once."""
    shared = [
        (name.span.overlap(named.mentions[index][number].span), -order, number)
        for order, name in enumerate(named.story.articles[index].names)
        for number in named.found(index)
    ]
    pairs: dict[int, int] = {}
    for length, order, number in sorted(shared, reverse=True):
        if length and -order not in pairs and number not in pairs.values():
            pairs[-order] = number
    names = named.story.articles[index].names
    return [(names[order], number) for order, number in sorted(pairs.items())]


def marked(stories: Iterable[Named]) -> Rate:
    """Return the share of the forms, an article at a time, that are marked exactly somewhere."""
    right = wanted = 0
    for named in stories:
        for index in range(len(named.story.articles)):
            used, marks = _forms(named, index), _marks(named, index)
            right += sum(form in marks for form, _ in used)
            wanted += len(used)
    return Rate(right, right, wanted)


def _forms(named: Named, index: int) -> dict[tuple[str, str], str]:
    """Return the forms that an article uses, each with what it names."""
    return {
        (_bare(named.words(index, one)), one.entity): one.entity
        for one in named.story.articles[index].names
    }


def _marks(named: Named, index: int) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for mention, number in zip(named.mentions[index], named.ids[index], strict=True):
        found.setdefault(_bare(named.words(index, mention)), number)
    return found


def _bare(name: str) -> str:
    folded = " ".join(name.casefold().replace("’", "'").split())
    return folded.removeprefix("the ").removesuffix("'s")


# ---------------------------------------------------------------- labels and linking


def labelled(stories: Iterable[Named]) -> Rate:
    """Return the share of the names found that are labelled as people labelled them."""
    right = wanted = 0
    for named in stories:
        for index in range(len(named.story.articles)):
            for name, number in _overlapping(named, index):
                wanted += 1
                label = named.mentions[index][number].label
                right += label == named.story.entities[name.entity].label
    return Rate(right, right, wanted)


@dataclass(frozen=True, slots=True)
class Linking:
    """B³ (Bagga and Baldwin 1998): how pure and how whole the names are that mentions form."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def linked(stories: Iterable[Named]) -> Linking:
    """Return how well all labelled mentions are linked; those not found count against recall."""
    want: dict[tuple[str, int, int], str] = {}
    got: dict[tuple[str, int, int], str] = {}
    for named in stories:
        story = named.story.name
        for index, article in enumerate(named.story.articles):
            for name in article.names:
                want[story, index, name.span.start] = f"{story} {name.entity}"
            for name, number in _overlapping(named, index):
                got[story, index, name.span.start] = f"{story} {named.ids[index][number]}"
    return _b3(want, got)


def linked_forms(stories: Iterable[Named]) -> Linking:
    """Return how well those forms are linked that are marked exactly."""
    want, got = {}, {}
    for named in stories:
        story = named.story.name
        for index in range(len(named.story.articles)):
            marks = _marks(named, index)
            for form, entity in _forms(named, index).items():
                if form[0] in marks:
                    want[story, index, form] = f"{story} {entity}"
                    got[story, index, form] = f"{story} {marks[form[0]]}"
    return _b3(want, got)


def _b3(want: dict, got: dict) -> Linking:  # type: ignore[type-arg]
    wanted, found = defaultdict(set), defaultdict(set)
    for item, entity in want.items():
        wanted[entity].add(item)
    for item, entity in got.items():
        found[entity].add(item)
    precision = recall = 0.0
    for item, entity in got.items():
        both = len(wanted[want[item]] & found[entity])
        precision += both / len(found[entity])
        recall += both / len(wanted[want[item]])
    return Linking(precision / max(len(got), 1), recall / max(len(want), 1))


# ---------------------------------------------------------------- misses


def misses(stories: Iterable[Named]) -> list[str]:
    """Return what is wrong in stories that may be looked at, a line each."""
    return [
        line
        for named in stories
        if not named.story.held
        for index in range(len(named.story.articles))
        for line in (*_wrongly_marked(named, index), *_wrongly_linked(named, index))
    ]


def _wrongly_marked(named: Named, index: int) -> list[str]:
    article = named.story.articles[index]
    same = {name.span for name, _ in _same(named, index)}
    pairs = {name.span: number for name, number in _overlapping(named, index)}
    lines = []
    for name in article.names:
        label = named.story.entities[name.entity].label
        mention = named.mentions[index][pairs[name.span]] if name.span in pairs else None
        got = f"{named.words(index, mention)!r} {mention.label}" if mention else "nothing"
        if name.span not in same or (mention and mention.label != label):
            lines.append(_line(named, index, name, f"{label}, found {got}"))
    paired = set(pairs.values())
    for number in named.found(index):
        mention = named.mentions[index][number]
        if number not in paired:
            lines.append(_line(named, index, mention, f"{mention.label}, not labelled"))
    return lines


def _wrongly_linked(named: Named, index: int) -> list[str]:
    homes: dict[str, str] = {}
    lines = []
    for entity, found in _entities(named).items():
        homes[entity] = max(found, key=lambda number: len(found[number]))
    taken = {number: entity for entity, number in homes.items()}
    for name, number in _overlapping(named, index):
        got = named.ids[index][number] or ""
        if homes[name.entity] != got:
            lines.append(_line(named, index, name, f"linked apart, with {named.forms[got]}"))
        elif taken[got] != name.entity:
            other = named.story.entities[taken[got]].name
            lines.append(_line(named, index, name, f"linked with {other}"))
    return lines


def _entities(named: Named) -> dict[str, defaultdict[str, list[int]]]:
    found: dict[str, defaultdict[str, list[int]]] = {}
    for index in range(len(named.story.articles)):
        for name, number in _overlapping(named, index):
            mine = found.setdefault(name.entity, defaultdict(list))
            mine[named.ids[index][number] or ""].append(index)
    return found


def _line(named: Named, index: int, name: Mention | LabelledMention, told: str) -> str:
    article = named.story.articles[index].article
    before = article.text[max(0, name.span.start - 25) : name.span.start]
    after = article.text[name.span.end : name.span.end + 20]
    around = f"{before}[{named.words(index, name)}]{after}".replace("\n", "¶")
    return f"{article.origin}: {around} – {told}"

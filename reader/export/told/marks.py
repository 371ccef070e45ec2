"""What is marked in one article, and what stands at the marks: speakers, letters, signs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from reader.export.told.figures import why
from reader.export.told.found import KINDS, matched, surname, tag
from reader.model.article import letter
from reader.model.comparison import Passage, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.export.base import Edition
    from reader.export.told.notes import Numbered
    from reader.model.comparison import Comparison
    from reader.model.text import Span

#: What opens a quote: who speaks is named before it, not between it and the words.
_OPENING = frozenset("“„«‘‚\"'")

LinkKind: TypeAlias = Literal["also", "differs", "note"]


@dataclass(frozen=True, slots=True)
class Link:
    """What stands behind a mark and leads elsewhere in the page.

    Attributes:
        to: The id that it leads to.
        words: What is seen: a letter, a sign, a number.
        says: The same as a sentence: for who points at it, or hears the page read out.
        kind: also, another article carries the passage; differs, the articles have other
            figures; note, the user wrote one.
    """

    to: str
    words: str
    says: str
    kind: LinkKind


@dataclass(slots=True)
class Marks:
    """The marks of one article.

    Attributes:
        spans: Each marked span and the kind of its mark, which is a class in the page.
        voices: Who begins to speak at an offset.
        links: What stands behind the character that ends at an offset.
        anchors: Offsets that other parts of the page lead to.
    """

    spans: list[tuple[Span, str]] = field(default_factory=list)
    voices: dict[int, str] = field(default_factory=dict)
    links: defaultdict[int, list[Link]] = field(default_factory=lambda: defaultdict(list))
    anchors: set[int] = field(default_factory=set)


def anchor(passage: Passage) -> str:
    """Return the id of the place where `passage` begins."""
    return f"{letter(passage.article)}-{passage.span.start}"


def fact(number: int) -> str:
    """Return the id of the fact that has this number in `Comparison.figure_groups`."""
    return f"fact-{number + 1}"


def note_id(note: Numbered) -> str:
    """Return the id of a note."""
    return f"note-{note.number}"


def marks(edition: Edition, notes: Sequence[Numbered]) -> tuple[Marks, ...]:
    """Return the marks of each article, in the order of the story."""
    comparison = edition.comparison
    found = tuple(Marks() for _ in comparison.articles)
    _mark_notes(found, comparison, notes)
    _mark_matches(found, comparison)
    for article, of in enumerate(found):
        _mark_quotes(of, comparison, article)
        of.spans += [(one.span, "name") for one in comparison.analyses[article].mentions]
    _mark_figures(found, comparison)
    for passage in _led_to(edition):
        found[passage.article].anchors.add(passage.span.start)
    return found


def _mark_notes(found: Sequence[Marks], comparison: Comparison, notes: Sequence[Numbered]) -> None:
    for note in notes:
        for spot in note.spots:
            if spot.span:
                of = found[spot.article]
                of.spans.append((spot.span, f"note {note.note.color}"))
                says = f"Note {note.number}"
                link = Link(note_id(note), str(note.number), says, "note")
                # Behind its last word: what is blank between two paragraphs is in neither.
                words = spot.span.of(comparison.articles[spot.article].text).rstrip()
                of.links[spot.span.start + len(words)].append(link)


def _mark_matches(found: Sequence[Marks], comparison: Comparison) -> None:
    for of, passages in zip(found, matched(comparison), strict=True):
        for one in passages:
            of.spans.append((one.passage.span, "match"))
            told = set()
            for partner, match in zip(one.partners, one.matches, strict=True):
                if partner.article not in told:
                    told.add(partner.article)
                    says = f"Also in {tag(comparison, partner.article)}: {KINDS[match.kind]}"
                    link = Link(anchor(partner), letter(partner.article), says, "also")
                    of.links[one.passage.span.end].append(link)


def _mark_quotes(of: Marks, comparison: Comparison, article: int) -> None:
    quotes, text = comparison.analyses[article].quotes, comparison.articles[article].text
    for index in sorted(range(len(quotes)), key=lambda at: quotes[at].content):
        span = quotes[index].content
        of.spans.append((span, f"quote {quotes[index].kind}"))
        of.anchors.add(span.start)
        who = surname(comparison, Place(article, index))
        if who:
            marked = span.start > 0 and text[span.start - 1] in _OPENING
            of.voices.setdefault(span.start - marked, who)


def _mark_figures(found: Sequence[Marks], comparison: Comparison) -> None:
    differing: dict[Place, int] = {
        place: number
        for number, group in enumerate(comparison.figure_groups)
        for place in group.figures
        if group.status == "conflict"
    }
    for article, of in enumerate(found):
        for index, figure in enumerate(comparison.analyses[article].figures):
            number = differing.get(Place(article, index))
            of.spans.append((figure.span, "figure" if number is None else "figure differs"))
            if number is not None:
                group = comparison.figure_groups[number]
                says = f"The articles differ on this figure ({group.topic}): {why(group)}"
                of.links[figure.span.end].append(Link(fact(number), "≠", says, "differs"))


def _led_to(edition: Edition) -> Iterator[Passage]:
    """Yield the passages that marks and lists lead to, besides quotes."""
    comparison = edition.comparison
    for match in comparison.matches:
        yield from (match.a, match.b)
    for group in comparison.figure_groups:
        for place in group.figures:
            yield Passage(place.article, comparison.figure(place).span)
    for article, analysis in enumerate(comparison.analyses):
        yield from (Passage(article, mention.span) for mention in analysis.mentions)
    if edition.overview:
        yield from (one.passage for one in edition.overview.only)
        for row in edition.overview.rows:
            yield from (passage for cell in row.cells for passage in cell)

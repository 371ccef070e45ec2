"""The page: what the template sets, and the template."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.export.theme import dark, light
from reader.export.told.citing import cited
from reader.export.told.column import paragraphs
from reader.export.told.dates import day, moment
from reader.export.told.links import may_have_links
from reader.export.told.lists import alone, facts, names, speakers, statements
from reader.export.told.marks import marks, note_id
from reader.export.told.notes import meanings, numbered, standing
from reader.export.told.sources import provenance
from reader.model.article import letter
from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jinja2 import Template
    from markdown_it import MarkdownIt

    from reader.export.base import Edition
    from reader.export.told.column import Paragraph
    from reader.export.told.notes import Numbered
    from reader.model.article import Article

#: What of CommonMark the body of a note is read for; the same as on paper.
_READ = ("emphasis", "list", "heading", "hr", "link", "autolink", "escape", "newline")


@dataclass(frozen=True, slots=True)
class Remark:
    """A note as the page has it.

    Attributes:
        id: What the marks lead to.
        number: From 1.
        color: Its marker.
        html: What the user says, sound HTML made of Markdown.
        on: The words it is on, where it is not printed beside them; and those it has lost.
        foot: What the colour means, status, tags, date.
    """

    id: str
    number: int
    color: str
    html: str
    on: tuple[str, ...]
    foot: str


@dataclass(frozen=True, slots=True)
class Set:
    """A paragraph and the notes that stand beside it."""

    paragraph: Paragraph
    notes: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """An article as the page has it.

    Attributes:
        letter: Its letter, and its id in the page.
        name: The outlet.
        title: The headline, else where it came from.
        facts: Author, date, length.
        language: ISO 639-1.
        url: The address; empty for one that no browser should follow.
        provenance: Where it came from, a line each.
        text: Its paragraphs.
        notes: The notes on the whole of it.
    """

    letter: str
    name: str
    title: str
    facts: str
    language: str
    url: str
    provenance: tuple[str, ...]
    text: tuple[Set, ...]
    notes: tuple[Remark, ...]


def page(edition: Edition) -> str:
    """Return the story as one page of HTML, complete in itself: no script, nothing to load."""
    notes = numbered(edition)
    comparison = edition.comparison
    return _template().render(
        title=edition.title or "Story",
        created=moment(edition.created),
        author=edition.author if edition.notes else "",
        themes={"light": _colours(light()), "dark": _colours(dark())},
        reports=_reports(edition, notes),
        languages={letter(at): one.language for at, one in enumerate(comparison.articles)},
        on_story=[_remark(edition, note) for note in notes if note.on_story],
        lost=[_remark(edition, one) for one in notes if not (one.spots or one.on_story)],
        meanings=meanings(edition),
        statements=statements(edition),
        alone=alone(edition),
        speakers=speakers(comparison),
        facts=facts(comparison),
        names=names(comparison),
        models=comparison.models,
    )


def _reports(edition: Edition, notes: Sequence[Numbered]) -> list[Report]:
    comparison = edition.comparison
    marked = marks(edition, notes)
    found = []
    for index, article in enumerate(comparison.articles):
        parts = paragraphs(article.text, marked[index], letter(index))
        placed = _placed(edition, notes, index, parts)
        found.append(
            Report(
                letter(index),
                article.name,
                article.title or article.origin or f"Article {letter(index)}",
                _facts(article),
                article.language,
                _followed(article.url),
                tuple(provenance(article)),
                tuple(
                    Set(part, tuple(placed.get(number, ()))) for number, part in enumerate(parts)
                ),
                tuple(placed.get(None, ())),
            )
        )
    return found


def _placed(
    edition: Edition, notes: Sequence[Numbered], article: int, parts: Sequence[Paragraph]
) -> dict[int | None, list[Remark]]:
    """Return the notes by the paragraph they stand beside: that of their first place.

    Those on the whole article stand at None.
    """
    placed: dict[int | None, list[Remark]] = {}
    for note in notes:
        first = note.spots[0] if note.spots else None
        if first is None or first.article != article:
            continue
        span = first.span
        at = next((n for n, p in enumerate(parts) if span and span.start < p.end), None)
        placed.setdefault(at, []).append(_remark(edition, note))
    return placed


def _remark(edition: Edition, note: Numbered) -> Remark:
    articles = edition.comparison.articles
    elsewhere = (
        f"{letter(spot.article)}: {cited(spot.span.of(articles[spot.article].text))}"
        if spot.span
        else f"{letter(spot.article)}: the whole article"
        for spot in note.spots[1:]
    )
    lost = (f"was on: {cited(target.exact)}" for target in note.lost if target.exact)
    when = moment(note.note.changed or note.note.created)
    foot = " · ".join(filter(None, (standing(note.note, edition), when)))
    html = _markdown(links=may_have_links(note.note.body)).render(note.note.body)
    return Remark(note_id(note), note.number, note.note.color, html, (*elsewhere, *lost), foot)


def _facts(article: Article) -> str:
    told = (article.author, day(article.published), f"{article.words:,} words")
    return " · ".join(filter(None, told))


def _followed(url: str | None) -> str:
    """Return an address that a click may lead to: of the web, nothing else."""
    return url if url and _is_followed(url) else ""


def _is_followed(url: str) -> bool:
    return url.lower().startswith(("https://", "http://"))


def _is_of_note(url: str) -> bool:
    return _is_followed(url) or url.lower().startswith("mailto:")


def _colours(theme: Mapping[str, str]) -> dict[str, str]:
    """Return the colours by the names they have in the page."""
    return {token.replace("_", "-"): colour for token, colour in theme.items()}


@cache
def _markdown(*, links: bool) -> MarkdownIt:
    from markdown_it import MarkdownIt

    made = MarkdownIt("zero", {"breaks": True, "html": False, "maxNesting": 200})
    # A note may be anybody's; what it cannot follow stays as it was typed.
    made.validateLink = _is_of_note  # type: ignore[method-assign]
    return made.enable([rule for rule in _READ if links or rule != "link"])


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(resource("html")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("story.html")

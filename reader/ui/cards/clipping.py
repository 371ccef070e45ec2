"""What is put on the clipboard: words and where they stand, as plain text and as HTML.

The HTML has no styles but what its tags say, and every word of an article is escaped.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import chain
from typing import TYPE_CHECKING

from reader.model.article import letter
from reader.model.direction import runs_right_to_left
from reader.model.text import in_marks
from reader.ui.cards.card import own_words
from reader.ui.cards.told import day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.article import Article
    from reader.ui.cards.card import Card, Cell

#: What spreadsheets take for the beginning of a formula, which a page from the web may hold.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # as the usual ones


@dataclass(frozen=True, slots=True)
class Clipping:
    """The same in two forms.

    Attributes:
        text: For programs that take letters alone: lines, in a table with tabs between cells.
        html: For the others: paragraphs or a table.
    """

    text: str
    html: str

    @property
    def first(self) -> str:
        """The first line, and a sign where there are others."""
        first, *others = self.text.strip().splitlines() or [""]
        return f"{first} …" if others else first


def table(lines: Iterable[Sequence[str]], sources: Iterable[Article] = ()) -> Clipping:
    """Return a table whose first line says what its columns are.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.

    Args:
        lines: The cells of each.
        sources: The articles the words are from, which the HTML tells below the table.
    """
    heads, *rows = ([_unlike_formula(" ".join(cell.split())) for cell in line] for line in lines)
    text = "".join("\t".join(line) + "\n" for line in (heads, *rows))
    body = "".join(_row(line, "td") for line in rows)
    html = f'<table border="1"><thead>{_row(heads, "th")}</thead><tbody>{body}</tbody></table>'
    told = "<br>".join(_source_in_html(one) for one in sources)
    return Clipping(text, f"{html}<p>{told}</p>" if told else html)


def paragraphs(those: Iterable[Iterable[str]], sources: Sequence[Article] = ()) -> Clipping:
    """Return paragraphs of lines, the first of each a heading; then where the words are from."""
    told = [[line for line in lines if line] for lines in those]
    text = "\n\n".join("\n".join(lines) for lines in told)
    html = "".join(_paragraph(lines) for lines in told)
    if not sources:
        return Clipping(text, html)
    where = "<br>".join(_source_in_html(one) for one in sources)
    return Clipping("\n".join((text, *map(source, sources))), f"{html}<p>{where}</p>")


def cards(those: Iterable[Card], articles: Sequence[Article]) -> Clipping:
    """Return cards as paragraphs, each word in them and the articles that they are about."""
    listed = [one for card in those for one in card.all()]
    found = {place.article for card in listed for place in card.targets}
    return paragraphs(map(_lines, listed), [articles[at] for at in sorted(found)])


def source(article: Article) -> str:
    """Return where words are from: outlet, “title”, date, address, so far as they are known."""
    return ", ".join(_told_of(article) + ([article.url] if article.url else []))


@dataclass(frozen=True, slots=True)
class Cited:
    """Words that are cited.

    Attributes:
        article: Where they stand; None: somewhere that is told by `heading`.
        words: The words with their marks; empty for the article as a whole.
        speaker: Whose they are; empty where that is nobody, or the article itself.
        heading: What the source is called where it is no article at hand.
    """

    article: Article | None
    words: str = ""
    speaker: str = ""
    heading: str = ""

    @property
    def line(self) -> str:
        """“Words”, speaker (outlet, “title”, date, address)."""
        where = source(self.article) if self.article else self.heading
        said = ", ".join(filter(None, (self.words, self.speaker)))
        return f"{said} ({where})" if said else where

    @property
    def html(self) -> str:
        """The same as a paragraph in which the address leads there."""
        where = _source_in_html(self.article) if self.article else escape(self.heading)
        said = ", ".join(filter(None, (self._words_in_html(), escape(self.speaker))))
        return f"<p>{said} ({where})</p>" if said else f"<p>{where}</p>"

    def _words_in_html(self) -> str:
        turned = ' dir="rtl"' if runs_right_to_left(self.words) else ""
        language = escape(self.article.language) if self.article else ""
        spoken = f' lang="{language}"' if language else ""
        return f"<span{spoken}{turned}>{escape(self.words)}</span>" if self.words else ""


def citations(cited: Iterable[Cited]) -> Clipping | None:
    """Return citations, a line and a paragraph each, none of them twice; None for none."""
    found = list({one.line: one for one in cited}.values())
    if not found:
        return None
    return Clipping("\n".join(one.line for one in found), "".join(one.html for one in found))


def _told_of(article: Article) -> list[str]:
    title = in_marks(article.title) if article.title else ""
    return [told for told in (article.name, title, day(article.published)) if told]


def _source_in_html(article: Article) -> str:
    told = [escape(one) for one in _told_of(article)]
    if article.url:
        url = escape(article.url)
        followed = article.url.lower().startswith(("https://", "http://"))
        told.append(f'<a href="{url}">{url}</a>' if followed else url)
    return ", ".join(told)


def _paragraph(lines: Sequence[str]) -> str:
    first, *others = (escape(line).replace("\n", "<br>") for line in lines)
    return f"<p>{'<br>'.join((f'<b>{first}</b>', *others))}</p>"


def _row(line: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in line)}</tr>"


def _unlike_formula(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _lines(card: Card) -> Iterator[str]:
    """Yield what a card reads: its heading, its words, what each article has, what is said."""
    heading = " ".join(filter(None, (card.letter, *card.letters, card.heading)))
    yield " · ".join(filter(None, (heading, card.detail, card.trailing)))
    yield own_words(card.runs)
    yield from map(_cell, card.cells)
    bars = (f"{bar.letter} {bar.value}" for bar in card.bars)
    counts = (f"{letter(at)} {count}" for at, count in enumerate(card.counts) if count)
    yield ", ".join(chain(bars, counts, (tag.text for tag in card.tags)))
    yield card.dots_text
    yield card.sign


def _cell(cell: Cell) -> str:
    where = " ".join(filter(None, (*cell.letters, cell.speaker)))
    words = own_words(cell.runs)
    return f"{where}: {words}" if where else words

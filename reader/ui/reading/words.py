"""What a mark says in words: tooltips and what screen readers are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.model.article import letter
from reader.ui.cards.deciding import decided, kind_in_words
from reader.ui.cards.pens import meaning_and_status
from reader.ui.cards.told import date_in_full, date_in_short, length, letters
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.own import only_within

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.model.analysis import Figure
    from reader.model.article import Article
    from reader.model.comparison import Match, Passage
    from reader.model.note import NoteColor
    from reader.model.overview import Only
    from reader.model.text import Span
    from reader.ui.reading.figures import FigureMark
    from reader.ui.reading.hits import Hit
    from reader.ui.reading.marks import (
        Counterpart,
        NameMark,
        NoteMark,
        QuoteMark,
    )
    from reader.ui.reading.sheet import Sheet

_tr = QCoreApplication.translate
_CLAUSE = 72  # letters of a clause in a tooltip


def tooltip(sheet: Sheet, hit: Hit, articles: Sequence[Article]) -> str:
    """Return, one a line, what the marks at a point mean; empty where there is none."""
    lines: list[str] = []
    if hit.note:
        lines += _note(hit.note, sheet.view.meanings)
    if hit.sign and hit.sign.counterpart:
        lines += counterparts_in_words(hit.sign.several or (hit.sign.counterpart,), articles)
    elif hit.sign and hit.sign.passage and not hit.note:
        lines += _figures_on_line(sheet, hit.sign.passage.span, articles)
    elif hit.ribbon:
        match = hit.ribbon.match
        names = " – ".join(_called_with_part(match, end, articles) for end in hit.ribbon.ends)
        lines.append(f"{kind_of_match(match)}: {names}")
    elif hit.passage:
        lines += counterparts_in_words(hit.passage.counterparts, articles)
    lines += _at_offset(sheet, hit, articles)
    return "\n".join(lines)


def notes_in_words(sheet: Sheet, span: Span) -> str:
    """Return what the notes on words of `span` say; empty where there are none on show."""
    if not sheet.view.shows(MarkKind.NOTES):
        return ""
    here = (mark for mark in sheet.notes if mark.span.overlaps(span))
    told = (note_in_words(mark, sheet.view.meanings) for mark in here)
    return "; ".join(_tr("ReadingDesk", "note: {words}").format(words=words) for words in told)


def note_in_words(mark: NoteMark, meanings: Mapping[NoteColor, str]) -> str:
    """Return what a note says, its colour and status, its tags, where else it stands."""
    return ", ".join(_note(mark, meanings))


def name_in_words(mark: NameMark) -> str:
    """Return whom or what a name stands for, and what the articles say of that."""
    return "; ".join((_tr("ReadingDesk", "name: {name}").format(name=mark.name), *mark.told))


def only_in_words(sheet: Sheet, one: Only) -> str:
    """Return that no other article carries a passage, or which may carry it after all."""
    here = letter(sheet.index)
    others = sorted({passage.article for passage in one.possible})
    if not others:
        return _tr("ReadingDesk", "only in {letter}").format(letter=here)
    return _tr("ReadingDesk", "possible match in {letters}").format(letters=letters(others))


def pane_name(index: int, article: Article) -> str:
    """Return what a pane is called: letter, outlet, headline."""
    return ", ".join(filter(None, (f"{letter(index)} {article.name}", article.title)))


def provenance(article: Article, *, full: bool = False) -> str:
    """Return date, length and author in one line; `full` writes the year out."""
    parts = []
    day = QDate.fromString(article.published or "", "yyyy-MM-dd")
    if day.isValid():
        parts.append(QLocale().toString(day, date_in_full() if full else date_in_short()))
    parts.append(length(article))
    if article.author:
        parts.append(article.author)
    return " · ".join(parts)


def _note(mark: NoteMark, meanings: Mapping[NoteColor, str]) -> Iterator[str]:
    """Yield the first line of a note, its colour and status, its tags, where else it stands."""
    note = mark.note
    yield note.body.strip().partition("\n")[0] or _tr("ReadingDesk", "No words yet.")
    yield meaning_and_status(note, meanings)
    if note.tags:
        yield _tr("ReadingDesk", "tags: {tags}").format(tags=", ".join(note.tags))
    if mark.others:
        yield _tr("ReadingDesk", "also in {letters}").format(
            letters=", ".join(map(letter, mark.others))
        )


def counterparts_in_words(others: Sequence[Counterpart], articles: Sequence[Article]) -> list[str]:
    """Return one line an article: of several matches with one, the best."""
    return [
        f"{_called(one.passage.article, articles)}: {'; '.join(_how(one, articles))}"
        for one in best_by_article(others)
    ]


def best_by_article(others: Sequence[Counterpart]) -> list[Counterpart]:
    """Return the best of the matches with each article, in the order of these."""
    best: dict[int, Counterpart] = {}
    for other in others:
        article = other.passage.article
        if article not in best or other.match.score > best[article].match.score:
            best[article] = other
    return list(best.values())


def _how(other: Counterpart, articles: Sequence[Article]) -> Iterator[str]:
    """Yield how an article carries a passage, and which clause of this and of that does."""
    match, there = other.match, other.passage
    yield kind_of_match(match)
    here = match.a if there == match.b else match.b
    if words := _part(match, here, articles):
        yield _tr("ReadingDesk", "here only “{words}”").format(words=words)
    if words := _part(match, there, articles):
        yield _tr("ReadingDesk", "there only “{words}”").format(words=words)


def _part(match: Match, passage: Passage, articles: Sequence[Article]) -> str:
    """Return the clause of `passage` that answers, in one line, not too long; empty for all."""
    part = match.part_of(passage)
    words = " ".join(part.of(articles[passage.article].text).split()) if part else ""
    if len(words) <= _CLAUSE:
        return words
    return words[:_CLAUSE].rsplit(" ", 1)[0] + " …"  # after a word, where words are spaced


def _called_with_part(match: Match, passage: Passage, articles: Sequence[Article]) -> str:
    called = _called(passage.article, articles)
    words = _part(match, passage, articles)
    return (
        _tr("ReadingDesk", "{called}, only “{words}”").format(called=called, words=words)
        if words
        else called
    )


def _called(article: int, articles: Sequence[Article]) -> str:
    return f"{letter(article)} {articles[article].name}"


def kind_of_match(match: Match) -> str:
    """Return of what kind a match is, and how sure."""
    kind = {
        "identical": _tr("ReadingDesk", "identical"),
        "reworded": _tr("ReadingDesk", "reworded"),
        "part": _tr("ReadingDesk", "one holds the other and more"),
    }[match.kind]
    sure = {"sure": _tr("ReadingDesk", "sure"), "likely": _tr("ReadingDesk", "likely")}.get(
        match.grade, _tr("ReadingDesk", "possible")
    )
    return f"{kind}, {_tr('ReadingDesk', 'you said so') if match.told else sure}"


def _at_offset(sheet: Sheet, hit: Hit, articles: Sequence[Article]) -> Iterator[str]:
    view, marks = sheet.view, sheet.marks
    at = -1 if hit.offset is None else hit.offset
    yield from (only_in_words(sheet, one) for one in only_within(sheet, at, at + 1))
    for quote in view.quotes(marks):
        content = quote.quote.content
        if content.start <= at < content.end or quote is hit.speaker:
            yield from quote_in_words(quote, sheet.article.text)
    for name in view.names(marks):
        if name.mention.span.start <= at < name.mention.span.end:
            yield name_in_words(name)
    if view.shows(MarkKind.FIGURES):
        those = (m for m in marks.figures if m.figure.span.start <= at < m.figure.span.end)
        for mark in those:
            yield from figure_in_words(mark, sheet.article.text, articles)


def figure_in_words(
    mark: FigureMark, text: str, articles: Sequence[Article] = ()
) -> Iterator[str]:
    """Yield a figure and its topic, what differs from it, what is alike, why, what is decided.

    Articles that are not given are called by their letters alone.
    """
    value = _value(mark.figure, text)
    if mark.topic and mark.topic.casefold() not in value.casefold():
        yield _tr("ReadingDesk", "figure: {value} ({topic})").format(value=value, topic=mark.topic)
    else:
        yield _tr("ReadingDesk", "figure: {value}").format(value=value)
    for words in _worded(mark.others, articles):
        yield _tr("ReadingDesk", "≠ differs from {words}").format(words=words)
    for words in _worded(mark.alike, articles):
        yield _tr("ReadingDesk", "= as in {words}").format(words=words)
    yield from mark.told


def _figures_on_line(sheet: Sheet, first: Span, articles: Sequence[Article]) -> Iterator[str]:
    """Yield what the sign beside a line stands for: each figure that differs and begins there."""
    line = sheet.flow.line_of(first.start)
    for mark in sheet.marks.figures:
        if mark.others and sheet.flow.line_of(mark.figure.span.start) == line:
            yield from figure_in_words(mark, sheet.article.text, articles)


def _worded(others: Sequence[tuple[int, str]], articles: Sequence[Article]) -> Iterator[str]:
    """Yield wordings with the articles that have them: by name, several by their letters."""
    alike: dict[str, tuple[str, list[int]]] = {}
    for article, words in others:
        alike.setdefault(words.casefold(), (words, []))[1].append(article)
    for words, those in alike.values():
        by_letter = len(those) > 1 or not articles
        called = letters(those) if by_letter else _called(those[0], articles)
        yield f"{called}: {words}"


def _value(figure: Figure, text: str) -> str:
    """Return a date written out, since the article may only say the day, else the words."""
    day = QDate.fromString(figure.value, "yyyy-MM-dd") if figure.kind == "date" else QDate()
    if day.isValid():
        return QLocale().toString(day, date_in_full())
    return figure.span.of(text)


def quote_in_words(mark: QuoteMark, text: str) -> Iterator[str]:
    """Yield who says it, in what sort of quote, and how that was decided."""
    by_user = "speaker" in mark.quote.told
    speaker = mark.name or (
        _tr("ReadingDesk", "nobody who is named")
        if by_user
        else _tr("ReadingDesk", "speaker not found")
    )
    kind = kind_in_words(mark.quote)
    yield _tr("ReadingDesk", "quote: {speaker}, {kind}").format(speaker=speaker, kind=kind)
    yield from decided(mark.quote, text, mark.name)

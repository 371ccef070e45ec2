"""Values of the program as documents of a bundle, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.bundle.format import (
    ArticleDoc,
    CorrectionDoc,
    MeaningDoc,
    NoteDoc,
    StoryDoc,
    TargetDoc,
)
from reader.model.article import Article
from reader.model.correction import Correction
from reader.model.note import Meaning, Note
from reader.model.story import Story
from reader.model.target import Target
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Odd(ValueError):
    """A document holds what contradicts itself."""


def story_doc(story: Story) -> StoryDoc:
    """Return a story as a document."""
    hidden = tuple(key for key in story.articles if key in story.hidden)
    return StoryDoc(
        id=story.id,
        name=story.name,
        created=story.created,
        articles=story.articles,
        hidden=hidden,
    )


def story_of(doc: StoryDoc) -> Story:
    """Return the story; raises `Odd` for one that has an article twice or hides all."""
    hidden = frozenset(doc.hidden)
    if len(set(doc.articles)) < len(doc.articles) or not hidden <= set(doc.articles):
        raise Odd("articles")
    if hidden and len(hidden) == len(doc.articles):
        raise Odd("hidden")
    return Story(doc.id, doc.name, doc.articles, doc.created, hidden)


def article_doc(article: Article) -> ArticleDoc:
    """Return an article as a document."""
    return ArticleDoc(
        key=article.key,
        origin=article.origin,
        sha256=article.sha256,
        text=article.text,
        furniture=article.furniture,
        source=article.source,
        title=article.title,
        author=article.author,
        url=article.url,
        language=article.language,
        published=article.published,
        updated=article.updated,
        via=article.via,
        imported=article.imported,
        encoding=article.encoding,
        forms=article.forms,
    )


def article_of(doc: ArticleDoc) -> Article:
    """Return the article; raises `Odd` for a text that is not what its key says."""
    told = doc.model_dump(exclude={"key"})
    article = Article(**told)
    if article.key != doc.key or "\r" in article.text:
        raise Odd("key")
    if article.forms and len(article.forms) != len(article.text.split("\n\n")):
        raise Odd("forms")
    return article


def note_doc(note: Note) -> NoteDoc:
    """Return a note as a document."""
    return NoteDoc(
        id=note.id,
        targets=tuple(map(_target_doc, note.targets)),
        body=note.body,
        created=note.created,
        changed=note.changed,
        color=note.color,
        tags=note.tags,
        status=note.status,
        author=note.author,
    )


def note_of(doc: NoteDoc, story: str, articles: Mapping[str, Article]) -> Note:
    """Return the note of the story with this id; raises `Odd` for a place beyond its article."""
    return Note(
        doc.id,
        story,
        tuple(_targets_of(doc.targets, articles)),
        doc.body,
        doc.created,
        doc.changed,
        doc.color,
        tuple(dict.fromkeys(doc.tags)),
        doc.status,
        doc.author,
    )


def correction_doc(correction: Correction) -> CorrectionDoc:
    """Return a correction as a document."""
    return CorrectionDoc(
        id=correction.id,
        subject=correction.subject,
        machine=correction.machine,
        user=correction.user,
        scope=correction.scope,
        targets=tuple(map(_target_doc, correction.targets)),
        created=correction.created,
        manner=correction.manner,
    )


def correction_of(doc: CorrectionDoc, story: str, articles: Mapping[str, Article]) -> Correction:
    """Return the correction; raises `Odd` for a place beyond its article."""
    return Correction(
        doc.id,
        story,
        doc.subject,
        doc.machine,
        doc.user,
        doc.scope,
        tuple(_targets_of(doc.targets, articles)),
        doc.created,
        doc.manner,
    )


def meaning_doc(meaning: Meaning) -> MeaningDoc:
    """Return what a colour means as a document."""
    return MeaningDoc(color=meaning.color, words=meaning.words)


def meaning_of(doc: MeaningDoc) -> Meaning:
    """Return what a colour means."""
    return Meaning(doc.color, doc.words)


def _target_doc(target: Target) -> TargetDoc:
    span = target.span
    return TargetDoc(
        article=target.article,
        start=span.start if span else None,
        end=span.end if span else None,
        exact=target.exact,
        prefix=target.prefix,
        suffix=target.suffix,
    )


def _targets_of(docs: Iterable[TargetDoc], articles: Mapping[str, Article]) -> Iterable[Target]:
    for doc in docs:
        if (doc.start is None) != (doc.end is None):
            raise Odd("offset")
        span = None
        if doc.start is not None and doc.end is not None:
            if doc.start >= doc.end:
                raise Odd("offset")
            span = Span(doc.start, doc.end)
        article = articles.get(doc.article)
        if span and article and span.end > len(article.text):
            raise Odd("beyond")
        yield Target(doc.article, span, doc.exact, doc.prefix, doc.suffix)

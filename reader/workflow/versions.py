"""A new version of an article, and what becomes of the places in the old one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.model.edit import Edit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.article import Article
    from reader.model.correction import Correction
    from reader.model.note import Note
    from reader.model.story import Opened, Story
    from reader.model.target import Target

#: What a newer text of the same report seldom changes; when it was updated, it does.
_TOLD = ("title", "source", "author", "published", "url")


def new_version(opened: Opened, old: Article, new: Article) -> Edit:
    """Return the edit that puts `new` in the place of `old`, an article of an open story.

    Notes and corrections go along.  That is no change of the user's to them: when a note was
    changed stays as it is.  A passage that is not found keeps its words and is `lost`.
    Where only what is known about the article is another, its places stay.

    Raises:
        ReaderError: The story has that version already.
    """
    if new.key == old.key and new != old:
        return Edit(opened.story.id, articles=((old, new),))
    if new.key in opened.story.articles:
        raise ReaderError("“{name}” is in the story already.", name=new.name)
    return replace(
        _moved(opened, old, (new,)),
        stories=((opened.story, _with_version(opened.story, old.key, new.key)),),
    )


def split_up(opened: Opened, old: Article, parts: Sequence[Article]) -> Edit:
    """Return the edit that puts `parts`, into which `old` was split, into an open story.

    The first takes the place of `old`, the others come last; those that the story has already are
    left out.  Notes and corrections go along with their words.

    Raises:
        ReaderError: The story has all of them already.
    """
    present = set(opened.story.articles) - {old.key}
    fresh = {part.key: part for part in parts if part.key not in present}
    if not fresh:
        raise ReaderError("“{name}” is in the story already.", name=parts[0].name)
    renewed = fresh.pop(old.key if old.key in fresh else next(iter(fresh)))
    story = _with_version(opened.story, old.key, renewed.key)
    story = replace(story, articles=(*story.articles, *fresh))
    told = ((old, renewed),) if renewed.key == old.key and renewed != old else ()
    moved = _moved(opened, old, (renewed, *fresh.values()))
    return replace(moved, stories=((opened.story, story),), articles=told)


def known_before(old: Article, new: Article) -> Article:
    """Return `new`; what it does not say of itself is as known of `old`, also from the user."""
    known = {field: getattr(new, field) or getattr(old, field) for field in _TOLD}
    return replace(new, **known)


def place_again(note: Note, at: int, target: Target) -> Note:
    """Return `note` with another target in place of that at index `at`."""
    targets = (*note.targets[:at], target, *note.targets[at + 1 :])
    return replace(note, targets=targets)


def lost(remark: Note | Correction, articles: Mapping[str, Article]) -> tuple[int, ...]:
    """Return which targets of `remark` (their indexes) have no place in a story.

    Of such a target either the article is not in the story (its `article` is not in `articles`),
    or the words are not in the article.

    Args:
        remark: A note or a correction of the story.
        articles: Those of the story, by their keys.
    """
    return tuple(n for n, target in enumerate(remark.targets) if not _has_place(target, articles))


def _has_place(target: Target, articles: Mapping[str, Article]) -> bool:
    """Tell what `Target.fits` tells, without the cost of the key of an article."""
    article = articles.get(target.article)
    if article is None:
        return False
    return target.span is None or target.span.of(article.text) == target.exact


def _moved(opened: Opened, old: Article, parts: Sequence[Article]) -> Edit:
    """Return the edit that takes notes and corrections on `old` along to what it became."""
    notes = [(note, replace(note, targets=_along(note, old, parts))) for note in opened.notes]
    corrections = [
        (one, replace(one, targets=_along(one, old, parts))) for one in opened.corrections
    ]
    return Edit(
        opened.story.id,
        notes=tuple((before, after) for before, after in notes if before != after),
        corrections=tuple((before, after) for before, after in corrections if before != after),
    )


def _along(
    remark: Note | Correction, old: Article, parts: Sequence[Article]
) -> tuple[Target, ...]:
    key = old.key
    return tuple(
        _placed(target, old, parts) if target.article == key else target
        for target in remark.targets
    )


def _placed(target: Target, old: Article, parts: Sequence[Article]) -> Target:
    """Return `target` in that of `parts` which has its words, best to the letter.

    Where none has, it is lost in the first.
    """
    # Loads a library that the window can do without until somebody imports a new version.
    from reader.anchoring.carrying import carried

    places = [carried(target, part, old) for part in parts]
    fitting = [one for one, part in zip(places, parts, strict=True) if one.fits(part)]
    return min(fitting, key=lambda one: one.exact != target.exact, default=places[0])


def _with_version(story: Story, old: str, new: str) -> Story:
    return replace(
        story,
        articles=tuple(new if key == old else key for key in story.articles),
        hidden=frozenset(new if key == old else key for key in story.hidden),
    )

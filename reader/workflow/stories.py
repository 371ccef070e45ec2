"""Stories: made, changed, and what an edit makes of one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar
from uuid import uuid4

from reader.model.edit import Edit
from reader.model.story import Opened, Story
from reader.workflow.now import now

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.article import Article
    from reader.model.edit import Exchange


class _Kept(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def created(self) -> str: ...


K = TypeVar("K", bound=_Kept)


def new_story(articles: Sequence[Article]) -> Story:
    """Return a story of `articles`, named by the first headline."""
    name = articles[0].title or articles[0].name
    return Story(str(uuid4()), name, tuple(article.key for article in articles), now())


def story_changed(before: Story | None, after: Story | None) -> Edit:
    """Return the edit that makes `after` of `before`; None: there is no such story."""
    one = after or before
    if one is None:
        raise ValueError("no story before and none after")
    return Edit(one.id, stories=((before, after),))


def story_deleted(story: Story) -> Edit:
    """Return the edit that deletes a story now; it can be taken back."""
    return story_changed(story, replace(story, deleted=now()))


def applied(opened: Opened, edit: Edit, articles: Mapping[str, Article]) -> Opened | None:
    """Return what `edit` makes of an open story, which it may delete; None: there is none then.

    Args:
        opened: The story the edit is about.
        edit: Has been made.
        articles: By their keys, all those that the story then has.
    """
    told = {after.key: after for _, after in edit.articles}
    story: Story | None = opened.story
    for _, after in edit.stories:
        story = after
    if story is None:
        return None
    return Opened(
        story,
        tuple(told.get(key) or articles[key] for key in story.articles),
        _exchanged(opened.notes, edit.notes),
        _exchanged(opened.corrections, edit.corrections),
    )


def _exchanged(present: tuple[K, ...], exchanges: tuple[Exchange[K], ...]) -> tuple[K, ...]:
    """Return what there is after the exchanges, oldest first; what stays keeps its place."""
    if not exchanges:
        return present
    found = {one.id: one for one in present}
    for before, after in exchanges:
        if after is not None:
            found[after.id] = after
        elif before is not None:
            found.pop(before.id, None)
    return tuple(sorted(found.values(), key=lambda one: one.created))

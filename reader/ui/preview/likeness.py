"""Which articles in the list of a preview say nearly the same as others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.draft import article_of
from reader.workflow.importing import likest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.ui.preview.candidate import Candidate

#: An article in the list: its file, and the row of its first block there.
Listed: TypeAlias = "tuple[Candidate, int]"

_tr = QCoreApplication.translate


class Likeness:
    """Holds the articles of a list against each other, and against those of the story.

    Args:
        story: Its articles in their order; None in the place of one that is itself in the list.
    """

    def __init__(self, story: Sequence[Article | None] = ()) -> None:
        self._story = {letter(at): one.text for at, one in enumerate(story) if one is not None}
        self._texts: dict[Listed, str] = {}
        self._near: dict[Listed, str | Listed] = {}

    def near(self, listed: Listed) -> str | Listed | None:
        """Return what an article in the list says nearly the same as.

        Returns:
            The letter of an article of the story, or another in the list; None where there is
            nothing like it.
        """
        return self._near.get(listed)

    def look(self, listed: Sequence[Listed], changed: Candidate | None) -> bool:
        """Hold what is `listed` against each other; tell whether anything else has come of it.

        `changed` is the one file whose articles may be others than they were; None: all may.
        """
        texts = {
            one: article_of(one[0].article(one[1])).text
            if changed is None or changed is one[0] or one not in self._texts
            else self._texts[one]
            for one in listed
        }
        if texts == self._texts:
            return False
        self._texts = texts
        names: list[str | Listed] = [*self._story, *texts]
        found = likest([*self._story.values(), *texts.values()])[len(self._story) :]
        near = zip(texts, found, strict=True)
        before = self._near
        self._near = {one: names[at] for one, at in near if at is not None}
        return before != self._near


def near_in_short(other: str) -> str:
    """Return that something is nearly the same as what is called `other`, for a line about it."""
    return _tr("Preview", "nearly the same as {}").format(other)

"""What should be known of files that were read, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.workflow.importing import accepted, nearly_same
from reader.workflow.languages import language_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.draft import Draft, Drafted

_SENTENCES = {
    "stub": "“{name}” seems to break off after its beginning, as behind a paywall.",
    "cut": "“{name}” ends with “…” and may be only the beginning of an article.",
    "long": "“{name}” has {about} words; comparing will take long.",
    "scan": "“{name}” has pages that are only pictures; their words are missing.",
    "guessed": "The encoding of “{name}” is a guess: {about}.",
    "unreadable": "“{name}” has characters that could not be read ({about}).",
    "several": "“{name}” looks like {about} articles; with --split each is read by itself.",
}


def noticed(read: Sequence[Drafted], *, split: bool) -> Iterator[str]:
    """Yield a sentence for each thing that should be known of the articles before they are used.

    Which language one is in is said elsewhere, with what that language lacks.

    Args:
        read: The articles in their order.
        split: Whether those in one file were parted.
    """
    files = [one.draft.origin for one in read]
    names = [_name(one.draft, alone=files.count(one.draft.origin) == 1) for one in read]
    for at, one in enumerate(read):
        for notice in one.draft.notices:
            if notice.kind in _SENTENCES and not (split and notice.kind == "several"):
                yield _SENTENCES[notice.kind].format(name=names[at], about=notice.about)
        before = [accepted(other, other.draft).article for other in read[:at]]
        for near, _ in nearly_same(one.draft, before)[:1]:
            yield f"“{names[at]}” says nearly the same as “{names[before.index(near)]}”."


def _name(draft: Draft, *, alone: bool) -> str:
    """Return what to call an article: as its file, with its headline unless it is alone there."""
    return draft.origin if alone or not draft.title else f"{draft.origin}: {draft.title}"


def in_another_language(read: Sequence[Drafted]) -> Iterator[str]:
    """Yield a sentence for each article that is not in English."""
    for one in read:
        for notice in one.draft.notices:
            if notice.kind == "foreign":
                name = language_name(notice.about)
                yield f"“{one.draft.origin}” seems to be in {name}."

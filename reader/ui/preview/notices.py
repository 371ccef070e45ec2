"""What should be told of a file, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.draft import article_of
from reader.ui.bidi import isolated
from reader.ui.cards.told import grouped
from reader.ui.languages import language_name
from reader.ui.preview.languages import encoding_name
from reader.workflow.importing import nearly_same
from reader.workflow.languages import package_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.draft import Draft, Notice

_tr = QCoreApplication.translate

#: What comparing 10,000 words more takes on a desktop of today, about; measured.
_SECONDS = 15


def notice_in_words(notice: Notice, name: str) -> str:
    """Return one sentence about what `notice` says of what is called `name`."""
    sentences = {
        "stub": _tr(
            "Preview",
            "“{name}” seems to break off after its beginning, as behind a paywall; "
            "add the whole article if you have it.",
        ),
        "cut": _tr(
            "Preview",
            "“{name}” ends with “…” and may be only a beginning; "
            "add the whole article if there is more of it.",
        ),
        "long": _tr(
            "Preview",
            "“{name}” has {number} words: comparing takes long, roughly {seconds} seconds for "
            "every 10,000 words; what was compared before stays marked meanwhile.",
        ),
        "foreign": _tr(
            "Preview",
            "“{name}” seems to be in {language}: its quotes and figures are not looked for, and "
            "without a language model for {language} only names that other articles have too.",
        )
        if package_for(notice.about)
        else _tr(
            "Preview",
            "“{name}” seems to be in {language}: its quotes and figures are not looked for, and "
            "only names that other articles have too.",
        ),
        "scan": _tr(
            "Preview",
            "“{name}” has pages that are only pictures; their words are missing.",
        ),
        "guessed": _tr(
            "Preview",
            "The encoding of “{name}” is a guess: {encoding}; "
            "choose another if some letters look wrong.",
        ),
        "unreadable": _tr(
            "Preview",
            "“{name}” has characters that could not be read ({number}), shown as \ufffd; "
            "choose another encoding if there are many.",
        ),
        "several": _tr(
            "Preview",
            "“{name}” seems to hold {number} articles; have a look to split it into them.",
        ),
    }
    return sentences[notice.kind].format(
        name=isolated(name),
        language=language_name(notice.about),
        encoding=encoding_name(notice.about),
        number=grouped(int(notice.about)) if notice.about.isdecimal() else notice.about,
        seconds=_SECONDS,
    )


def notice_in_short(notice: Notice) -> str:
    """Return what `notice` says, for a line about what it is of."""
    words = {
        "stub": _tr("Preview", "seems to break off"),
        "cut": _tr("Preview", "ends with “…”"),
        "long": _tr("Preview", "comparing takes long"),
        "foreign": language_name(notice.about),
        "scan": _tr("Preview", "pages that are only pictures"),
        "guessed": _tr("Preview", "encoding guessed"),
        "unreadable": _tr("Preview", "unreadable characters: {}").format(notice.about),
        "several": _tr("Preview", "seems to hold {} articles").format(notice.about),
    }
    return words[notice.kind]


def sentences_about(draft: Draft, others: Sequence[Article | None]) -> tuple[str, ...]:
    """Return what should be known of a draft before its article is compared.

    Args:
        draft: What import made of a file.
        others: The articles of the story in their order; None in the place of its own.
    """
    name = _name(draft)
    told = [notice_in_words(notice, name) for notice in draft.notices]
    there = [(place, other) for place, other in enumerate(others) if other is not None]
    for near, _ in nearly_same(draft, [other for _, other in there])[:1]:
        place = next(place for place, other in there if other is near)
        told.append(_near_in_words(name, letter(place), near.name))
    return tuple(told)


def sentences_beside(draft: Draft, others: Sequence[Draft]) -> tuple[str, ...]:
    """Return what should be known of a draft that stands with others in a list.

    Those of one headline are told apart by their files.
    """
    articles = [article_of(one) for one in others]
    return tuple(_beside_in_words(draft, near) for near, _ in nearly_same(draft, articles)[:1])


def _beside_in_words(draft: Draft, near: Article) -> str:
    name, other = _name(draft), near.title or near.name
    if name == other:
        name, other = draft.origin, near.origin
    if name == other:
        told = _tr(
            "Preview", "“{name}” says nearly the same as another of this name in this list."
        )
    else:
        told = _tr(
            "Preview", "“{name}” says nearly the same as “{other}”, which is in this list too."
        )
    return told.format(name=isolated(name), other=isolated(other))


def _name(draft: Draft) -> str:
    """Return what to call a draft: its headline, if it has one."""
    return draft.title or draft.source or draft.origin


def _near_in_words(name: str, letters: str, other: str) -> str:
    told = _tr("Preview", "“{name}” says nearly the same as {letters}, “{other}”.")
    return told.format(name=isolated(name), letters=letters, other=isolated(other))

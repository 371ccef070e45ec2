"""What the synopsis says where there is nothing to show, and of wording that articles share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.cards.told import grouped, letters

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from reader.model.comparison import Comparison
    from reader.model.overview import SharedWording
    from reader.ui.cards.entries import Carrying

_tr = QCoreApplication.translate
_LEAST = 0.15  # of the wording: less is idiom, names and quotes
_MOST = 2  # pairs that are told


def nothing_yet(articles: int) -> str:
    """Return why there is no synopsis."""
    if articles == 1:
        return _tr("Synopsis", "Add a second article to see what both say, and what only one.")
    if articles:
        return _tr("Synopsis", "Nothing to show yet: the articles are being compared.")
    return _tr("Synopsis", "Nothing to show yet.")


def working() -> str:
    """Return that it is being worked out."""
    return _tr("Synopsis", "Working the synopsis out…")


def none_of(carrying: Carrying) -> str:
    """Return that there is no row of a sort."""
    words: dict[Carrying, str] = {
        "every": _tr("Synopsis", "No statement was found in these articles."),
        "all": _tr("Synopsis", "No statement was found in all articles."),
        "some": _tr("Synopsis", "No statement was found in some of the articles only."),
        "one": _tr("Synopsis", "Each statement was found in more than one article."),
        "differs": _tr("Synopsis", "No figure, speaker, meaning or negation was found to differ."),
    }
    return words[carrying]


def no_choices() -> str:
    """Return that the articles use no different words for one thing."""
    return _tr("Synopsis", "No differing choice of words was found where the articles match.")


def left_out(hidden: Collection[int]) -> str:
    """Return which articles are left out, their panes being hidden; or nothing."""
    if not hidden:
        return ""
    if len(hidden) == 1:
        told = _tr("Synopsis", "{} is hidden and left out here")
    else:
        told = _tr("Synopsis", "{} are hidden and left out here")
    return told.format(letters(sorted(hidden)))


def greyed() -> str:
    """Return what it means that some words of a cell are grey."""
    return _tr("Synopsis", "words in grey: not what the row is about")


def summed_up(counts: Mapping[Carrying, int], articles: int) -> str:
    """Return how many statements there are, and how many of which sort.

    Args:
        counts: Of each sort.
        articles: How many are shown.
    """
    shared = _tr("Synopsis", "{number} in all %Ln article(s)", "", articles)
    return " · ".join(
        (
            _tr("Synopsis", "%Ln statement(s)", "", counts["every"]),
            shared.format(number=grouped(counts["all"])),
            _tr("Synopsis", "%Ln in only one", "", counts["one"]),
            _tr("Synopsis", "%Ln differ(s)", "", counts["differs"]),
        )
    )


def shared(
    comparison: Comparison, found: Sequence[SharedWording], sources: Sequence[Sequence[int]]
) -> str:
    """Return what articles share: nothing at all, or so much of their wording."""
    if len(comparison.articles) > 1 and not comparison.statements:
        return _tr("Synopsis", "No statement was found in more than one of these articles.")
    much = [one for one in found if one.share >= _LEAST]
    told = [_pair(one) for one in much[:_MOST]]
    copies = [group for group in sources if len(group) > 1]
    if not told:
        return ""
    if len(much) > _MOST:
        told.append(_tr("Synopsis", "%Ln pair(s) share less", "", len(much) - _MOST))
    if copies == [(much[0].a, much[0].b)] and len(told) == 1:
        return _tr("Synopsis", "{} and may be copies of one report").format(told[0])
    if copies:
        alike = ", ".join(letters(group) for group in copies)
        told.append(_tr("Synopsis", "may be copies of one report: {}").format(alike))
    return " · ".join(told)


def counted_as_one() -> str:
    """Return that copies of one report count once."""
    return _tr("Synopsis", "counted as one source")


def _pair(one: SharedWording) -> str:
    share = _tr("Synopsis", "{} share {} % of their wording")
    said = share.format(letters((one.a, one.b)), round(100 * one.share))
    return f"{said} ({', '.join(one.via)})" if one.via else said

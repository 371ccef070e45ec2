"""Corrections in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from reader.ui.cards.passage import kind_in_words

if TYPE_CHECKING:
    from reader.model.comparison import MatchKind
    from reader.model.correction import Correction, Scope
    from reader.ui.cards.whereabouts import Whereabouts

_tr = QCoreApplication.translate


def shortened(words: str, most: int) -> str:
    """Return words in one line, cut short to about `most` characters."""
    words = " ".join(words.split())
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"


def named(speaker: str) -> str:
    """Return a speaker's name, or what stands for nobody."""
    return speaker or _tr("Corrections", "nobody who is named")


def said(correction: Correction) -> str:
    """Return what the machine said and what the user says: "Mira Tolk → Jan Brek"."""
    if correction.subject == "speaker":
        machine, user = named(correction.machine), named(correction.user)
        return _tr("Corrections", "Speaker: {} → {}").format(machine, user)
    if correction.subject == "quote":
        return _tr("Corrections", "Quote → not a quote")
    if not correction.machine:
        return _tr("Corrections", "Match → not a match")
    kind = kind_in_words(cast("MatchKind", correction.machine))
    return _tr("Corrections", "Match ({}) → not a match").format(kind)


def scope_of(correction: Correction) -> str:
    """Return how far a correction holds."""
    if correction.subject == "match":
        return _tr("Corrections", "only these two passages")
    if correction.subject == "quote":
        return words_scope(correction.scope)
    return speaker_scope(correction.scope, correction.machine)


def speaker_scope(scope: Scope, speaker: str) -> str:
    """Return for which quotes of those by `speaker` somebody else is the speaker."""
    scopes: dict[Scope, str] = {
        "place": _tr("Corrections", "only this quote"),
        "article": _tr("Corrections", "every quote of {} in this article"),
        "story": _tr(
            "Corrections", "every quote of {} in this story, also in articles added later"
        ),
    }
    return scopes[scope].format(named(speaker))


def words_scope(scope: Scope) -> str:
    """Return where words are no quote."""
    scopes: dict[Scope, str] = {
        "place": _tr("Corrections", "only here"),
        "article": _tr("Corrections", "wherever these words stand in this article"),
        "story": _tr(
            "Corrections",
            "wherever these words stand in this story, also in articles added later",
        ),
    }
    return scopes[scope]


def why_unfitting(correction: Correction, where: Whereabouts) -> str:
    """Return why a correction finds nothing to correct."""
    if any(where.article(target) is None for target in correction.targets):
        return _tr("Corrections", "the article is not in the story any more")
    if any(where.fitting(target) is None for target in correction.targets):
        return _tr("Corrections", "these words are not in the article any more")
    if correction.subject == "match":
        return _tr("Corrections", "the program does not match these passages any more")
    return _tr("Corrections", "the program does not take these words for a quote any more")

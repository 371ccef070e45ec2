"""Corrections in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from reader.model.correction import OF_FIGURES, OF_PASSAGES, OF_QUOTES, OF_UTTERANCES
from reader.ui.cards.deciding import kind_of_quote
from reader.ui.cards.mentions import kind_of_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model.analysis import NameLabel, QuoteKind
    from reader.model.comparison import MatchKind
    from reader.model.correction import Correction, Scope, Subject
    from reader.ui.cards.whereabouts import Whereabouts

_tr = QCoreApplication.translate


#: Corrections that hold as far as another sort does, of which it is told.
_AS_FAR: Mapping[Subject, Subject] = {
    "tie": "match",
    "part": "match",
    "manner": "extent",
    "apart": "same",
    "other_fact": "fact",
    "resolved": "fact",
}


def shortened(words: str, most: int) -> str:
    """Return words in one line, cut short to about `most` characters."""
    words = " ".join(words.split())
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"


def named(speaker: str) -> str:
    """Return a speaker's name, or what stands for nobody."""
    return speaker or _tr("Corrections", "nobody who is named")


def said(correction: Correction) -> str:
    """Return what the machine said and what the user says: "Mira Tolk → Jan Brek"."""
    if correction.subject in OF_PASSAGES:
        return _passages_said(correction)
    if correction.subject in OF_FIGURES:
        return _figures_said(correction)
    of_quotes = correction.subject in OF_QUOTES | OF_UTTERANCES
    return _quotes_said(correction) if of_quotes else _name_said(correction)


def _quotes_said(correction: Correction) -> str:
    kinds = (correction.machine, correction.user)
    match correction.subject:
        case "speaker":
            told = _tr("Corrections", "Speaker: {} → {}").format(*map(named, kinds))
        case "quote":
            told = _tr("Corrections", "Quote → not a quote")
        case "quoted":
            kind = kind_of_quote(cast("QuoteKind", correction.manner))
            told = _tr("Corrections", "No quote found → quote ({}): {}")
            told = told.format(kind, named(correction.user))
        case "extent":
            told = _tr("Corrections", "Quote → other words")
        case "manner":
            told = _tr("Corrections", "Kind of quote: {} → {}")
            told = told.format(*(kind_of_quote(cast("QuoteKind", kind)) for kind in kinds))
        case "same":
            told = _tr("Corrections", "Quotes → one utterance")
        case _:
            told = _tr("Corrections", "Utterance → the first quote is not of it")
    return told


def _figures_said(correction: Correction) -> str:
    about = correction.machine
    match correction.subject:
        case "resolved" if correction.user:
            told = _tr("Corrections", "Figures ({}) → resolved: “{}” holds")
            return told.format(about, correction.user)
        case "resolved":
            return _tr("Corrections", "Figures ({}) → resolved").format(about)
        case "error":
            return _tr("Corrections", "Figure “{}” → an error").format(about)
        case "fact":
            return _tr("Corrections", "Figures → of one fact")
        case _:
            return _tr("Corrections", "Fact ({}) → the first figure is not of it").format(about)


def quote_in_words(kind: QuoteKind) -> str:
    """Return a kind of quote with a letter of its own, and what it is."""
    kinds: dict[QuoteKind, str] = {
        "direct": _tr("Corrections", "&Direct: a sentence or clause in quotation marks"),
        "mixed": _tr("Corrections", "&Mixed: some words in quotation marks"),
        "indirect": _tr("Corrections", "&Indirect: reported without quotation marks"),
    }
    return kinds[kind]


def _passages_said(correction: Correction) -> str:
    from reader.ui.cards.passage import kind_in_words  # noqa: PLC0415 - not at the start

    kind = kind_in_words(cast("MatchKind", correction.machine)) if correction.machine else ""
    match correction.subject, kind:
        case "tie", "":
            return _tr("Corrections", "No match found → match")
        case "tie", _:
            return _tr("Corrections", "Match ({}) → match for certain").format(kind)
        case "join", _:
            return _tr("Corrections", "Rows of the Synopsis → one row")
        case "part", _:
            return _tr("Corrections", "Row of the Synopsis → the first passage is not of it")
        case _, "":
            return _tr("Corrections", "Match → not a match")
        case _:
            return _tr("Corrections", "Match ({}) → not a match").format(kind)


def _name_said(correction: Correction) -> str:
    words: tuple[str, ...] = (correction.machine, correction.user)
    if correction.subject == "kind":
        words = tuple(kind_of_name(cast("NameLabel", label)) for label in words)
    forms = {
        "merge": _tr("Corrections", "Name: {} → the same as {}"),
        "split": _tr("Corrections", "Name: {} → somebody else, {}"),
        "name": _tr("Corrections", "Name: {} → called {}"),
        "kind": _tr("Corrections", "Kind of name: {} → {}"),
        "ignore": _tr("Corrections", "Name → not a name"),
    }
    return forms[correction.subject].format(*words)


def scope_of(correction: Correction) -> str:
    """Return how far a correction holds."""
    scope, machine = correction.scope, correction.machine
    only = {
        "match": _tr("Corrections", "only these passages"),
        "extent": _tr("Corrections", "only this quote"),
        "same": _tr("Corrections", "only these quotes"),
        "fact": _tr("Corrections", "only these figures"),
        "error": _tr("Corrections", "only this figure"),
        "join": _tr("Corrections", "the rows that have these passages"),
    }
    if (narrow := _AS_FAR.get(correction.subject, correction.subject)) in only:
        return only[narrow]
    match correction.subject:
        case "speaker":
            told = speaker_scope(scope, machine)
        case "split":
            told = name_scope(scope, machine)
        case "quote" | "quoted" | "ignore":
            told = words_scope(scope)
        case _:
            told = _tr("Corrections", "this name in this story, also in articles added later")
    return told


def name_scope(scope: Scope, name: str) -> str:
    """Return for which mentions by the same words somebody else is meant than `name`."""
    scopes: dict[Scope, str] = {
        "place": _tr("Corrections", "only this mention"),
        "article": _tr("Corrections", "wherever these words mean {} in this article"),
        "story": _tr(
            "Corrections",
            "wherever these words mean {} in this story, also in articles added later",
        ),
    }
    return scopes[scope].format(name)


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
    """Return where words are a quote, or none, or no name."""
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
    match correction.subject:
        case "match" | "tie":
            told = _tr("Corrections", "the program does not match these passages any more")
        case "join" | "part":
            told = _tr("Corrections", "no row has these passages any more")
        case "same" | "apart":
            told = _tr("Corrections", "the program does not find these renderings any more")
        case "fact" | "other_fact" | "resolved" | "error":
            told = _tr("Corrections", "the program does not find these figures any more")
        case "quote" | "quoted" | "speaker" | "extent" | "manner":
            told = _tr("Corrections", "the program does not take these words for a quote any more")
        case _:
            told = _tr("Corrections", "the program does not find this name so any more")
    return told

"""Where in a story the places are that a file of annotations names."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from reader.anchoring.placing import placed
from reader.anchoring.words import is_word, keys_of, words_of
from reader.model.target import Target, target_on
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.annotation import Selection
    from reader.model.article import Article

#: What a link bears that says who led to the page, not which it is.
_WHENCE = re.compile(r"(?<![^&])(utm_\w+|fbclid|gclid|mc_[ce]id)=[^&]*&?")

#: So many words in a row that stand in one place of a story are no chance.
_TELLING = 4


def selected(selection: Selection, articles: Sequence[Article]) -> Target:
    """Return the place that is meant, or a target without one, with all that is told of it.

    The article is the one it was made on; else the one with its address; else, where neither
    says anything, the only one that has the words, and has them once.

    Args:
        selection: The place as an annotation names it.
        articles: Those of the story.
    """
    exact = [one for one in articles if one.key == selection.article]
    meant = exact or [one for one in articles if _is_at(one, selection.source)]
    if selection.is_whole:
        return target_on(meant[0], None) if len(meant) == 1 else _lost(selection, meant)
    if exact and (span := _there(selection, exact[0])):
        return _as_told(selection, exact[0], span)
    if selection.exact:
        found = [(one, span) for one in meant if (span := _placed(selection, one))]
        if not found:
            keys = keys_of(selection.exact)
            found = [(it, span) for it in articles for span in _somewhere(selection, keys, it)]
        if len(found) == 1:
            return target_on(*found[0])
    return _lost(selection, meant)


def _is_at(article: Article, source: str) -> bool:
    return bool(source and article.url) and _page(article.url or "") == _page(source)


def _page(address: str) -> str:
    """Return what two addresses of one page have in common."""
    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return address
    query = _WHENCE.sub("", parts.query).rstrip("&")
    return f"{host}{parts.path.rstrip('/')}?{query}" if host else address


def _there(selection: Selection, article: Article) -> Span | None:
    """Return the place by its numbers, which count in the text that the article has."""
    if selection.start is None or selection.end is None or selection.end > len(article.text):
        return None
    span = Span(selection.start, selection.end)
    return span if not selection.exact or span.of(article.text) == selection.exact else None


def _as_told(selection: Selection, article: Article, span: Span) -> Target:
    """Return the place with the context that the file tells, where there is one."""
    made = target_on(article, span)
    if not selection.exact:
        return made
    return Target(article.key, span, made.exact, selection.prefix, selection.suffix)


def _placed(selection: Selection, article: Article) -> Span | None:
    """Return where the words stand in the article that is meant; None: nowhere, or anywhere."""
    if selection.prefix or selection.suffix:
        return placed(_target(selection, article.key), article.text)
    spans = words_of(article.text).runs(keys_of(selection.exact))
    return spans[0] if len(spans) == 1 else None


def _somewhere(selection: Selection, keys: Sequence[str], article: Article) -> Sequence[Span]:
    """Return where just these words, `keys`, stand, however spaced and quoted.

    Of few words, and of those that stand in several places, the context has to be the same.
    """
    known = words_of(article.text)
    spans = known.runs(keys)
    if len(spans) == 1 and sum(map(is_word, keys)) >= _TELLING:
        return spans
    before, after = keys_of(selection.prefix)[1:], keys_of(selection.suffix)[:-1]
    if not (keys and (before or after)):
        return ()
    firsts = (at + len(before) for at in known.firsts([*before, *keys, *after]))
    return [known.span(first, first + len(keys)) for first in firsts]


def _lost(selection: Selection, meant: Sequence[Article]) -> Target:
    """Return a target without a place: on the article that is meant, else on one not there."""
    key = meant[0].key if len(meant) == 1 else selection.article
    return _target(selection, key or hashlib.sha256(selection.source.encode()).hexdigest())


def _target(selection: Selection, key: str) -> Target:
    if selection.is_whole:
        return Target(key)
    if selection.start is None or selection.end is None:
        span = Span(0, max(1, len(selection.exact)))
    else:
        span = Span(selection.start, selection.end)
    return Target(key, span, selection.exact, selection.prefix, selection.suffix)

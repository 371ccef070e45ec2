"""Where the words of a target stand in another text."""

from __future__ import annotations

from heapq import nsmallest
from typing import TYPE_CHECKING

from rapidfuzz.distance import Postfix, Prefix

from reader.anchoring.context import Context, context_of
from reader.anchoring.nearly import nearly_placed
from reader.anchoring.words import keys_of, places_of, words_of
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.target import Target

#: Places that are rated by their context; each takes some 5 µs.
_RATED = 2000


def placed(target: Target, text: str, old: str | None = None) -> Span | None:
    """Return where the passage of `target` stands in `text`; None when it is lost.

    Words that stand in `text` only once are found there, whatever became of the rest.  A target
    on a whole article has no place.

    Args:
        target: The passage, as it was.
        text: Where to look.
        old: The text that the target was made on; with it, the passage is known to have moved
            along with what was put in or taken out before it.
    """
    if target.span is None or not target.exact:
        return None
    if _is_unmoved(target, target.span, text):
        return target.span
    expected = target.span.start if old is None else _moved(target.span, old, text)
    context = context_of(target, expected)
    verbatim = _verbatim(target, text)
    if len(verbatim) == 1:
        return verbatim[0]
    return (
        _chosen(verbatim, context, text)
        or _chosen(words_of(text).runs(keys_of(target.exact)), context, text)
        or nearly_placed(target, text, context)
    )


def _is_unmoved(target: Target, span: Span, text: str) -> bool:
    """Tell whether the passage stands in `text` where it stood, among what it stood among."""
    first = span.start - len(target.prefix)
    return first >= 0 and text.startswith(target.prefix + target.exact + target.suffix, first)


def _moved(span: Span, old: str, new: str) -> int:
    """Return where `span` of `old` should begin in `new`.

    What the two texts begin with has stayed, what they end with has moved as a whole, and what
    is between has moved in proportion.
    """
    head, tail = Prefix.similarity(old, new), Postfix.similarity(old, new)
    grown = len(new) - len(old)
    if span.end <= head:
        return span.start
    if span.start >= len(old) - tail:
        return span.start + grown
    return span.start + round(grown * span.start / len(old))


def _verbatim(target: Target, text: str) -> Sequence[Span]:
    """Return where the exact words stand, without places inside longer words if there are others.

    A passage that was itself inside a word ("bridge" of "bridges") may stand there again.
    """
    wide = len(target.exact)
    starts = places_of(target.exact, text)
    if len(starts) > 1 and not _is_torn(target.prefix[-1:], target.exact, target.suffix[:1]):
        ends = target.exact[0] + target.exact[-1]
        starts = [it for it in starts if not _tears(Span(it, it + wide), ends, text)] or starts
    return [Span(start, start + wide) for start in starts]


def _tears(span: Span, ends: str, text: str) -> bool:
    before = text[max(0, span.start - 1) : span.start]
    return _is_torn(before, ends, text[span.end : span.end + 1])


def _is_torn(before: str, words: str, after: str) -> bool:
    """Tell whether `words` begin or end inside a longer word."""
    pairs = ((before, words[0]), (words[-1], after))
    return any(one.isalnum() and other.isalnum() for one, other in pairs)


def _chosen(spans: Sequence[Span], context: Context, text: str) -> Span | None:
    """Return the place that agrees best with the context, then the nearest; None: none is it.

    A name stands in many a place.  When the context of none agrees, the one that was meant may
    be gone, so only one that stands just where it is expected is taken.  Of very many those are
    rated that have the very context, or else are nearest.
    """
    if len(spans) > _RATED:
        spans = [span for span in spans if context.stands_about(span, text)] or spans
        spans = nsmallest(_RATED, spans, key=context.distance)
    rated = [(sum(context.sides(text, span)), -context.distance(span), span) for span in spans]
    if not rated:
        return None
    alike, far, best = max(rated, key=lambda one: one[:2])
    told = alike > 0 or far == 0 or not context.known or not context.short
    return best if told else None

"""The clause of a long sentence that answers another sentence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.comparison.words import Word

_ANSWERED = 0.35  # how far words must be answered on the whole for a clause to belong
_LEAST = 3  # words of a clause; fewer are a name or a date
_MOST = 0.85  # of the sentence's words: a clause of more is as good as the whole
_CUT = re.compile(r"[,;:]\W|[()\[\]…،、，；：–—]|\s-")
_OPENING = frozenset("“„«\"'‘([")
_CLOSING = re.compile(r"[.!?…,]?[”“»\"'’)\]]+|[.!?…%]+")
_REPORTING = {"added", "announced", "reported", "said", "say", "says", "stated", "told"}
_LEADING = {"and", "but", "or", "so", "that"}  # no part of the clause that they lead
_JOINING = {
    *("although", "and", "as", "because", "before", "after", "but", "if", "or", "since", "so"),
    *("that", "though", "until", "when", "where", "whereas", "which", "while", "who"),
    *("whom", "whose", "why"),
}


def clauses(sentence: str, words: Sequence[Word]) -> list[range]:
    """Return the clauses of a sentence as ranges of its words, all of them in order.

    They end at marks and before words that join clauses; a clause is what stands between, however
    short, and whether it has a verb or not.
    """
    cuts = [0]
    for number, (one, other) in enumerate(pairwise(words), 1):
        joins = _word(sentence, other) in _JOINING
        if joins or _CUT.search(sentence, one.end, other.start):
            cuts.append(number)
    return [range(*cut) for cut in pairwise([*cuts, len(words)]) if range(*cut)]


def answering(
    sentence: str, words: Sequence[Word], weights: Sequence[float], answered: Mapping[int, float]
) -> Span | None:
    """Return the run of clauses that answers another sentence, as a span of this one.

    It is the run in which the words that are answered outweigh most those that are not (the
    maximum-sum run: Bentley 1984); None where that is nothing, hardly a clause, or all.  Who
    said it answers nothing: "the ministry said" goes with any claim.

    Args:
        sentence: Its text.
        words: Its words.
        weights: What each counts.
        answered: How far which of them are answered, 0..1, by number.
    """
    found = clauses(sentence, words)
    if len(found) < 2:
        return None
    worth = [w * (answered.get(at, 0.0) - _ANSWERED) for at, w in enumerate(weights)]
    gains = [sum(worth[one.start : one.stop]) for one in found]
    told = [_is_attribution(sentence, words[one.start : one.stop]) for one in found]
    first, last = _best_run([min(g, 0.0) if t else g for g, t in zip(gains, told, strict=True)])
    if first == last and told[first]:
        return None
    start, end = found[first].start, found[last].stop
    start += start > 0 and _word(sentence, words[start]) in _LEADING
    if not _LEAST <= end - start <= _MOST * len(words):
        return None
    return _with_marks(sentence, words[start].start, words[end - 1].end)


def _is_attribution(sentence: str, clause: Sequence[Word]) -> bool:
    """Tell whether a clause only says who said it: "the ministry said", "according to her"."""
    return _word(sentence, clause[-1]) in _REPORTING or _word(sentence, clause[0]) == "according"


def _word(sentence: str, word: Word) -> str:
    return sentence[word.start : word.end].lower()


def _best_run(values: Sequence[float]) -> tuple[int, int]:
    """Return the first and last of the run of values with the greatest sum, the shortest such."""
    best, found = values[0], (0, 0)
    total, start = 0.0, 0
    for at, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, at
        total += value
        if total > best:
            best, found = total, (start, at)
    return found


def _with_marks(sentence: str, start: int, end: int) -> Span:
    """Return the span with the marks that stand close around it."""
    while start and sentence[start - 1] in _OPENING:
        start -= 1
    after = _CLOSING.match(sentence, end)
    return Span(start, after.end() if after else end)

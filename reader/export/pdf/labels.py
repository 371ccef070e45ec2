"""Which lines the labels in the left margin of a page stand on.

A label beside words that are not its own would attribute them falsely, so it stands on a line of
its own passage or not at all: what has no room is merged with its neighbours on the line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

T = TypeVar("T")

_A_LINE = 2  # how many labels have room beside one line of text


@dataclass(frozen=True, slots=True)
class Label(Generic[T]):
    """What wants to stand beside a passage.

    Attributes:
        first: Baseline of the first line it may stand on.
        last: Baseline of the last, at or below `first`.
        content: What it says.
    """

    first: float
    last: float
    content: T


def placed(
    labels: Sequence[Label[T]],
    lines: Iterable[float],
    merged: Callable[[Sequence[T]], Sequence[T]],
) -> list[tuple[float, list[T]]]:
    """Return the lines that have labels, each with at most two, every label on one of its own.

    One a line where that leaves room for all, else two.  Whose passage ends first comes first,
    which places all where that is possible at all (Jackson's rule); labels of passages that end
    on one line keep their order.

    Args:
        labels: In the order in which they should stand.
        lines: The baselines of the text; each label has at least one of them.
        merged: Makes two contents at most of those that must share a line.
    """
    waiting = sorted(labels, key=lambda label: label.first)
    pending: list[Label[T]] = []
    rows = []
    ordered = sorted(lines)
    for at, line in enumerate(ordered):
        pending += [label for label in waiting if label.first <= line]
        waiting = [label for label in waiting if label.first > line]
        pending.sort(key=lambda label: label.last)
        urgent = sum(label.last <= line for label in pending)
        take = max(urgent, 1)
        if take == 1 and not _have_room(pending[1:], waiting, ordered[at + 1 :]):
            take = _A_LINE
        contents = [label.content for label in pending[:take]]
        pending = pending[take:]
        if contents:
            rows.append((line, list(merged(contents) if len(contents) > _A_LINE else contents)))
    return rows


def _have_room(
    pending: Sequence[Label[T]], waiting: Sequence[Label[T]], lines: Sequence[float]
) -> bool:
    """Tell whether `lines` have room for all labels, two a line."""
    left, waiting = list(pending), list(waiting)
    for line in lines:
        left += [label for label in waiting if label.first <= line]
        waiting = [label for label in waiting if label.first > line]
        left.sort(key=lambda label: label.last)
        left = left[_A_LINE:]
        if any(label.last <= line for label in left):
            return False
    return not left

"""Words of a sentence that are not what it is shown for, in second rank."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from reader.ui.cards.card import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def with_the_rest_faint(runs: Iterable[Run], answering: Iterator[bool]) -> Iterator[Run]:
    """Yield the runs, in second rank what does not answer: nothing is marked in that.

    Args:
        runs: The words, and between them what is struck.
        answering: Of each sign of the words, white space left out, whether it answers.
    """
    answers = True
    for run in runs:
        if run.role == "other":
            yield run
            continue
        signs = []
        for sign in run.text:
            answers = answers if sign.isspace() else next(answering)
            signs.append((sign, answers))
        for kept, stretch in groupby(signs, key=itemgetter(1)):
            words = "".join(sign for sign, _ in stretch)
            core = words.rstrip() if run.role == "here" else words  # a ground ends with its word
            yield Run(core, run.role if kept else "faint")
            if core != words:
                yield Run(words.removeprefix(core))

"""What came of many cases, counted."""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS = 10  # of the processor, for one case


def counted(case: Callable[[int, Path], str], count: int, kind: str = "file") -> Counter[str]:
    """Do so many cases; return how often each thing came, and name those that went wrong.

    Args:
        case: Does the one with a number, in a folder; returns what came of it, in capitals what
            must not come.
        count: How many.
        kind: What a case is called.
    """
    did: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as place:
        for number in range(count):
            began = time.process_time()
            outcome = case(number, Path(place))
            outcome = "SLOW" if time.process_time() - began > SECONDS else outcome
            did[outcome] += 1
            if outcome.isupper():
                print(f"{kind} {number}: {outcome}", file=sys.stderr)
    return did

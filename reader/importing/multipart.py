"""How long the parser of the standard library takes for messages of several parts."""

from __future__ import annotations

import re

_WORK = 10_000_000  # lines times boundaries: the parser looks at each line for each of them
_BOUNDARY = re.compile(rb"boundary\s{0,9}=", re.IGNORECASE)


def takes_long(data: bytes) -> bool:
    """Say whether the message in `data` has more lines and parts than can be looked through."""
    return data.count(b"\n") * (1 + len(_BOUNDARY.findall(data))) > _WORK

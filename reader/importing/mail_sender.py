"""Who sends a message: a writer, or the outlet whose newsletter it is."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.importing.bylines import bare_name

# Words in the names of outlets and their newsletters.
_OUTLET = re.compile(
    r"^The\b|\b(?:news|newsletters?|newsroom|times|post|daily|weekly|journal|herald|gazette|ledger|"
    r"tribune|chronicle|courier|review|magazine|press|media|radio|tv|briefing|digest|bulletin|"
    r"alerts?|editors?|team|desk|today|morning|evening|wire)\b",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s+(?:from|at|of|via|@|\||·|•|[–—-])\s+|\s*,\s+|\s+\((?=[^()]+\)$)")


class Sender(NamedTuple):
    """Who sends a message, as an article says it.

    Attributes:
        author: The writer; None where the sender is an outlet.
        source: The outlet; None where the sender names none.
    """

    author: str | None = None
    source: str | None = None


def sender_of(name: str, listed: str = "") -> Sender:
    """Return who is meant by the `name` of a sender.

    Args:
        name: As it stands before the address, else the address.
        listed: What the list is called by which the message came; empty when it came by none.
    """
    name = name.strip(" \"'*")
    parts = [part.strip(" ()\"'") for part in _FROM.split(name, maxsplit=1)]
    if len(parts) > 1 and _is_person(parts[0]):
        return Sender(parts[0], parts[1])
    if "@" not in name and (_OUTLET.search(name) or (listed and not _is_person(name))):
        return Sender(None, name)
    return Sender(name or None, listed or None)


def _is_person(name: str) -> bool:
    return bare_name(name) is not None and not _OUTLET.search(name)

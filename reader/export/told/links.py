"""Whether the links of a note can be looked for."""

from __future__ import annotations

_MOST = 2_000_000  # characters looked at for all of its brackets; some 40 links in 50,000


def may_have_links(body: str) -> bool:
    """Tell whether the links in the Markdown of a note are found in time.

    Behind each opening bracket the parser goes on to the end, for its counterpart: what has very
    many of them would take for hours, and stays as it was typed.
    """
    return body.count("[") * len(body) <= _MOST

"""A page from a web address, only when the user asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.importing.web_address import Address, address_of
from reader.importing.web_hosts import Inside
from reader.worker.fetching import Fetched, Fetching, FetchPage
from reader.workflow.now import now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.worker.work import Work

__all__ = ["Address", "Fetched", "Fetching", "Inside", "address_of", "fetching"]


def fetching(address: Address, agreed: Sequence[Inside] = ()) -> Work[None, Fetching]:
    """Return the work of fetching the page at `address`.

    Its result is the page, or an `Inside`: a machine that is not on the open network, which is
    asked only once it is among those `agreed` to.
    """
    return FetchPage(address, now(), tuple(agreed))

"""Fetching a page from the web, on the user's word: the one work that touches the network."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from reader.importing.base import Provenance
from reader.model.draft import Drafted

if TYPE_CHECKING:
    from reader.importing.web_address import Address
    from reader.importing.web_hosts import Inside
    from reader.progress import Report


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page that was fetched, taken apart.

    Attributes:
        drafted: What import makes of it; its `url` is the address that it came from.
        way: The address asked for, each it led on to, and last the one the page came from.
    """

    drafted: Drafted
    way: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FetchPage:
    """Fetches one page.

    Attributes:
        address: Where it is.
        now: ISO date and time of import, UTC.
        agreed: The machines inside the user's own network that the user agreed to ask.
    """

    address: Address
    now: str
    agreed: tuple[Inside, ...] = ()

    def __call__(self, _state: None, report: Report, /) -> Fetching:
        """Return the page, or the machine inside that is asked only if the user agrees.

        Raises:
            ImportFailed: There is no page that can be read; says why.
        """
        from reader.importing.read import draft_from_bytes
        from reader.importing.web import Page, fetch

        page = fetch(self.address, self.agreed, report)
        if not isinstance(page, Page):
            return page
        way = tuple(map(str, page.way))
        draft = draft_from_bytes(Provenance(page.name, page.data, self.now), page.encoding)
        return Fetched(Drafted(replace(draft, url=way[-1]), page.data), way)


Fetching: TypeAlias = "Fetched | Inside"

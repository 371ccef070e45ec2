"""A page from the web, on the user's word: the one door to the network.

Each host is looked up once, what it stands for is judged, and just that is connected to.  So a
name that stands for another machine a moment later, or a page that sends its reader on to one in
the reader's own network, reaches nothing there.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

from reader.errors import ImportFailed
from reader.importing.html_source import decoded_page
from reader.importing.web_address import following
from reader.importing.web_answers import SUFFIXES, body_of, kind_of_page, moved_to
from reader.importing.web_hosts import Inside, addresses_of, is_public
from reader.importing.web_line import answer, not_found, too_slow
from reader.importing.web_time import within
from reader.progress import silently

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.web_address import Address
    from reader.importing.web_time import Course
    from reader.progress import Report

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Page:
    """What was fetched.

    Attributes:
        way: The address asked for, each it led on to, and last the one the page came from.
        name: What a file of it is called.
        data: Its bytes, unpacked.
        encoding: What its text is to be decoded with, by Python's name; empty: to be found out.
    """

    way: tuple[Address, ...]
    name: str
    data: bytes
    encoding: str


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is borne.

    Attributes:
        seconds: From the first question to the last byte.
        size: Bytes of the page, unpacked.
        redirects: How often it may lead on to another address.
    """

    seconds: float = 20.0
    size: int = 20_000_000
    redirects: int = 5


class Resolve(Protocol):
    """Finds out the addresses of a host; raises `OSError`."""

    def __call__(self, host: str, port: int, /) -> Sequence[str]:
        """Return them in the order in which to try them."""
        ...


Fetched: TypeAlias = Page | Inside
USUAL = Bounds()


def fetch(
    asked: Address,
    agreed: Sequence[Inside] = (),
    report: Report = silently,
    bounds: Bounds = USUAL,
    resolve: Resolve = addresses_of,
) -> Fetched:
    """Return the page at `asked`, or the host that is asked for only if the user agrees.

    Args:
        asked: What the user asked for.
        agreed: What the user agreed to.
        report: Told how many bytes are there, and of how many if that is known.
        bounds: How much is borne.
        resolve: Looks hosts up.

    Raises:
        ImportFailed: There is no page that can be read; says why.
        Cancelled: `report` says so.
    """
    passed = [asked]

    def follow(course: Course) -> Fetched:
        while len(passed) <= bounds.redirects + 1:
            at = passed[-1]
            addresses = _resolved(at, resolve)
            inside = Inside(
                at.host, at.port, tuple(one for one in addresses if not is_public(one))
            )
            if inside.addresses and not any(one.covers(inside) for one in agreed):
                return inside
            with answer(at, addresses, course) as response:
                place = moved_to(response)
                if place is None:
                    kind, charset = kind_of_page(response, at.host)
                    data = body_of(response, at.host, bounds.size, course)
                    return _page(tuple(passed), kind, charset, data)
            passed.append(following(at, place))
        raise ImportFailed(
            "“{host}” leads on to another address again and again; open the page in a "
            "browser, save it there, and add the file.",
            host=asked.host,
        )

    try:
        return within(bounds.seconds, report, follow)
    except TimeoutError as cause:
        raise ImportFailed(too_slow(passed[-1].host)) from cause


def _resolved(at: Address, resolve: Resolve) -> Sequence[str]:
    try:
        return resolve(at.host, at.port)
    except (OSError, UnicodeError) as cause:
        raise ImportFailed(not_found(at.host)) from cause


def _page(way: tuple[Address, ...], kind: str, charset: str, data: bytes) -> Page:
    name = way[-1].name(SUFFIXES[kind])
    encoding = "" if kind == "application/pdf" else _encoding(data, name, charset)
    return Page(way, name, data, encoding)


def _encoding(data: bytes, name: str, charset: str) -> str:
    """Return what `data` is to be decoded with where the host says it and nothing says better."""
    if not charset or data.startswith(_MARKS):
        return ""
    try:
        found = decoded_page(data, name, charset)
    except ImportFailed:  # no text, whatever the host says: it is told what it is when it is read
        return ""
    return "" if found.guessed else found.encoding

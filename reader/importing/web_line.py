"""One question to one machine and its answer; the only place that opens a connection."""

from __future__ import annotations

import ssl
from contextlib import closing, contextmanager
from http.client import HTTPException
from typing import TYPE_CHECKING

from reader import __version__
from reader.errors import ImportFailed
from reader.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from urllib3 import BaseHTTPResponse
    from urllib3.connection import HTTPConnection

    from reader.importing.web_address import Address
    from reader.importing.web_time import Course

#: Seconds until another of a host's addresses is tried, and that an answer may stand still.
PATIENCE = 8.0

_HEADERS = {
    "User-Agent": f"Synoptic/{__version__}",
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}


@contextmanager
def answer(at: Address, addresses: Sequence[str], course: Course) -> Iterator[BaseHTTPResponse]:
    """Ask for the page `at` and yield the answer, its body unread, redirects not followed.

    No cookie, no referrer and no name or password is sent.

    Args:
        at: What to ask for.
        addresses: Of its host; connected to is one of these and no other, whatever the name
            may stand for by now.
        course: Told what is waited at.

    Raises:
        ImportFailed: There is no answer, or it breaks off; says why.
    """
    from urllib3.exceptions import HTTPError

    try:
        with closing(_connected(at, addresses, course)) as line:
            course.go_on()
            line.request(
                "GET", at.target, headers={"Host": at.authority} | _HEADERS, preload_content=False
            )
            with closing(line.getresponse()) as response:  # which keeps the line open by itself
                yield response
    except (HTTPError, HTTPException, OSError) as cause:
        raise trouble(cause, at.host) from cause


def _connected(at: Address, addresses: Sequence[str], course: Course) -> HTTPConnection:
    """Return a connection to the first of `addresses` that takes one."""
    from urllib3.exceptions import HTTPError

    for place, address in enumerate(addresses, 1):
        line = _line(at, address)
        course.wait_at(line)
        try:
            line.connect()
        except (HTTPError, OSError) as error:
            line.close()
            if place == len(addresses) or isinstance(error, ssl.SSLError):
                raise
        else:
            return line
    raise ImportFailed(not_found(at.host))


def _line(at: Address, address: str) -> HTTPConnection:
    from urllib3.connection import HTTPConnection, HTTPSConnection

    if not at.encrypted:
        return HTTPConnection(address, at.port, timeout=PATIENCE)
    return HTTPSConnection(
        address, at.port, timeout=PATIENCE, ssl_context=_trust(), server_hostname=at.host
    )


def _trust() -> ssl.SSLContext:
    """Return what checks certificates: by the machine's list and, as some have none, Mozilla's."""
    import certifi

    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    return context


def trouble(cause: Exception, host: str) -> ImportFailed:
    """Return in a sentence why `host` gave no whole answer."""
    from urllib3.exceptions import DecodeError, NewConnectionError
    from urllib3.exceptions import TimeoutError as TooSlow

    match cause:
        case ssl.SSLCertVerificationError():
            return ImportFailed(
                "“{host}” could not prove that it is “{host}”: its certificate is not valid "
                "({why}). Nothing was fetched; check the address, and this "
                "machine's date.",
                host=host,
                why=cause.verify_message,
            )
        case ssl.SSLError():
            return ImportFailed(
                "No encrypted connection to “{host}” could be made; open the page in a browser, "
                "save it there, and add the file.",
                host=host,
            )
        case TooSlow() | TimeoutError() if not isinstance(cause, NewConnectionError):
            return ImportFailed(too_slow(host))
        case DecodeError():
            return ImportFailed(
                "What “{host}” sent is damaged; try again, or save the page in a browser and add "
                "the file.",
                host=host,
            )
    if ConnectionRefusedError in (type(cause), type(cause.__cause__)):
        return ImportFailed(
            "“{host}” serves no pages at this address; check the address, and the number behind "
            "its colon if there is one.",
            host=host,
        )
    return ImportFailed(
        "“{host}” could not be reached, or broke off; check the connection to the network and "
        "try again.",
        host=host,
    )


def too_slow(host: str) -> Sentence:
    """Return the sentence that a host takes too long."""
    return Sentence(
        "“{host}” took too long to answer; try again later, or save the page in a browser and "
        "add the file.",
        host=host,
    )


def not_found(host: str) -> Sentence:
    """Return the sentence that nobody knows the host."""
    return Sentence(
        "“{host}” was not found; check the address, and whether this machine has a connection "
        "to the network.",
        host=host,
    )

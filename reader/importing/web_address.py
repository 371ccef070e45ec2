"""Addresses of pages: what may be asked for, and what a page is called by its address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv6Address
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urljoin, urlsplit

from reader.errors import ImportFailed
from reader.importing.kinds import suffix_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from urllib.parse import SplitResult

_LONGEST = 4_096  # characters of an address; more is no page's
_LONGEST_NAME = 120  # characters of an article's origin
_PORTS: Mapping[str, int] = {"http": 80, "https": 443}
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d{1,5}(?:[/?#]|\Z))", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?")
_KEPT = "/%:@!$&'()*+,;=?~"  # signs of a path and a query that stand for themselves


@dataclass(frozen=True, slots=True)
class Address:
    """Where a page is, as it is asked for.

    Attributes:
        scheme: "http" or "https".
        host: A name in ASCII and lower case, or an address by numbers, without brackets.
        port: Of the host.
        target: What the host is asked for: path and query.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """The host as it stands in an address, with its port where it is no usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def encrypted(self) -> bool:
        """Whether nobody on the way can read along."""
        return self.scheme == "https"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"

    def name(self, suffixes: tuple[str, ...]) -> str:
        """Return what a file of this page would be called.

        Args:
            suffixes: Those of its kind; one that has none of them is given the first, as browsers
                do.
        """
        last = unquote(urlsplit(self.target).path.rstrip("/").rpartition("/")[2])
        shown = "".join(sign for sign in last if sign.isprintable() and sign not in '/\\:*?"<>|')
        name = shown.strip(". ")[-_LONGEST_NAME:] or self.host.replace(":", ".")
        return name if suffix_of(name) in suffixes else name + suffixes[0]


def address_of(written: str) -> Address:
    """Return the address that a user wrote; without a scheme it is taken for https.

    Raises:
        ImportFailed: It is no address, or none of a page on the web.
    """
    written = written.strip()
    if "://" not in written and not _SCHEME.match(written):
        written = f"https://{written}"
    if any(sign.isspace() or not sign.isprintable() for sign in written):
        raise _no_address()
    return _checked(written)


def following(address: Address, location: str) -> Address:
    """Return where the page at `address` says that it has moved to.

    Args:
        address: Where it was asked for.
        location: What was answered, each byte of it a character.

    Raises:
        ImportFailed: It moved to where no page can be fetched, or from an encrypted connection to
            one that is not, which only the user may choose.
    """
    place = location.encode("latin-1", "replace").decode("utf-8", "replace")
    try:
        found = _checked(urljoin(str(address), place.strip()))
    except (ImportFailed, ValueError) as cause:  # not the user's doing: say whose it is
        raise ImportFailed(
            "“{host}” leads on to where there is no page that can be fetched; open the "
            "page in a browser, save it there, and add the file.",
            host=address.host,
        ) from cause
    if address.encrypted and not found.encrypted:
        raise ImportFailed(
            "“{host}” leads on to {found}, which is not encrypted: others could read "
            "along and change the page. Ask for that address itself if you want it all the same.",
            host=address.host,
            found=str(found),
        )
    return found


def _checked(written: str) -> Address:
    try:
        parts = urlsplit(written)
        port = parts.port
    except ValueError as cause:
        raise _no_address() from cause
    if parts.scheme not in _PORTS:
        raise ImportFailed(
            "An address that begins with “{scheme}:” is not one of a page on the web; give "
            "one that begins with http:// or https://.",
            scheme=parts.scheme,
        )
    if "@" in parts.netloc:
        raise ImportFailed(
            "An address with a user name or a password in it is not opened; leave out what stands "
            "before the “@”."
        )
    host = _host(parts)
    if port == 0 or len(written) > _LONGEST:
        raise _no_address()
    path = quote(parts.path or "/", safe=_KEPT)
    query = f"?{quote(parts.query, safe=_KEPT)}" if parts.query else ""
    return Address(parts.scheme, host, port or _PORTS[parts.scheme], path + query)


def _host(parts: SplitResult) -> str:
    """Return the host in ASCII."""
    named = parts.hostname or ""
    try:
        if ":" in named:
            return str(IPv6Address(named.partition("%")[0]))
        host = named.removesuffix(".").encode("idna").decode("ascii").lower()
    except ValueError as cause:  # also what cannot be encoded
        raise _no_address() from cause
    if not _HOST.fullmatch(host):
        raise _no_address()
    return host


def _no_address() -> ImportFailed:
    return ImportFailed(
        "This is not a web address; copy the whole address from the browser, as in "
        "https://news.example/article."
    )

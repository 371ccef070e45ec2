"""Which machine a name stands for, and whether that is one that everybody can reach."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

#: Ranges that Python takes for public in some version, and that lead to special machines all the
#: same: of protocols (RFC 6890), of a cloud's own services, of tunnels, of sites of old.
_SPECIAL = tuple(
    ip_network(one)
    for one in (
        *("192.0.0.0/24", "192.88.99.0/24", "168.63.129.16/32"),
        *("64:ff9b:1::/48", "100::/64", "2001::/23", "2002::/16", "3fff::/20", "5f00::/16"),
        *("fec0::/10", "::ffff:0:0/96"),
    )
)
_TRANSLATED = ip_network("64:ff9b::/96")  # an IPv4 address in the last 32 bits (RFC 6052)


@dataclass(frozen=True, slots=True)
class Inside:
    """A host that is not on the open network: this machine, or one in its own network.

    Attributes:
        host: Its name.
        port: Where it was to be asked.
        addresses: Those of its addresses that everybody has for himself.
    """

    host: str
    port: int
    addresses: tuple[str, ...]

    def covers(self, other: Inside) -> bool:
        """Say whether who agrees to this agrees to `other`."""
        same = (self.host, self.port) == (other.host, other.port)
        return same and set(other.addresses) <= set(self.addresses)


def addresses_of(host: str, port: int) -> tuple[str, ...]:
    """Return the addresses that `host` has now, in the order in which to try them.

    Raises:
        OSError: It has none, or nobody could be asked.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(place[0]) for *_, place in found))


def is_public(address: str) -> bool:
    """Say whether `address` is one on the open network.

    None is that leads to this machine or into the network that it is in (private, loopback,
    link-local, carriers' own, services of a cloud), to many machines at once, or nowhere.
    """
    found = ip_address(address)
    if isinstance(found, IPv6Address) and found in _TRANSLATED:
        found = IPv4Address(int(found) & 0xFFFF_FFFF)
    if any(found in one for one in _SPECIAL):
        return False
    return found.is_global and not (found.is_multicast or found.is_reserved)

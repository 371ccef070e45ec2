"""Which machines everybody can reach, and which only whoever sits beside them."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.web_hosts import addresses_of, is_public

INSIDE_4 = (
    *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16"),
    *("0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "198.18.0.0/15", "224.0.0.0/4"),
    *("240.0.0.0/4", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "192.88.99.0/24"),
)
INSIDE_6 = (
    *("::1/128", "::/128", "fe80::/10", "fc00::/7", "ff00::/8", "fec0::/10", "2001:db8::/32"),
    *("::ffff:0:0/96", "2002::/16", "2001::/32", "64:ff9b:1::/48", "100::/64"),
)


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "2a00:1450:4001:80b::200e",
     "64:ff9b::8.8.8.8"],
)  # fmt: skip
def test_hosts_of_the_open_network_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    ["169.254.169.254", "fd00:ec2::254", "100.100.100.200", "168.63.129.16", "192.0.0.192",
     "::ffff:169.254.169.254", "::ffff:8.8.8.8", "64:ff9b::10.0.0.1", "64:ff9b::7f00:1",
     "fe80::1%eth0", "::127.0.0.1"],
)  # fmt: skip
def test_services_of_a_cloud_and_disguises_are_not(address):
    assert not is_public(address)


@given(st.sampled_from(INSIDE_4), st.integers(0, 2**32 - 1))
def test_no_address_of_these_ranges_is_public(network, number):
    inside = IPv4Network(network)
    address = IPv4Address(int(inside.network_address) | (number & int(inside.hostmask)))

    assert not is_public(str(address))
    assert not is_public(f"::ffff:{address}")
    assert not is_public(f"64:ff9b::{address}")


@given(st.sampled_from(INSIDE_6), st.integers(0, 2**128 - 1))
def test_nor_of_these(network, number):
    inside = IPv6Network(network)
    address = IPv6Address(int(inside.network_address) | (number & int(inside.hostmask)))

    assert not is_public(str(address))


def test_a_host_by_numbers_has_that_address_however_they_are_written():
    assert addresses_of("127.0.0.1", 80) == ("127.0.0.1",)
    assert addresses_of("::1", 80) == ("::1",)


def test_this_machine_is_known_by_name_and_never_public():
    found = addresses_of("localhost", 80)

    assert found
    assert not any(map(is_public, found))

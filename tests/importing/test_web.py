"""A page is fetched from the machine that was looked up; here all are this machine."""

from __future__ import annotations

import contextlib
import gzip
import socket
import threading
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import ImportFailed
from reader.importing.web import Bounds, Page, fetch
from reader.importing.web_address import address_of
from reader.importing.web_hosts import Inside
from reader.progress import Cancelled
from tests.served import ARTICLE, PAGE, Answer, moved, serving

HERE = "127.0.0.1"


@pytest.fixture
def host():
    with serving() as host:
        yield host


def agreed(*hosts, name=HERE):
    return [Inside(name, host.port, (HERE,)) for host in hosts]


def fetched(host, path="/", **more):
    page = fetch(address_of(host.at(path)), agreed(host), **more)
    assert isinstance(page, Page)
    return page


def packed(data, coding="gzip"):
    return Answer(fields={**PAGE, "Content-Encoding": coding}, body=data)


def test_a_page_is_fetched_as_it_is(host):
    host.answers["/news/boats?x=1"] = Answer()
    page = fetched(host, "/news/boats?x=1")

    assert page.data.decode() == ARTICLE
    assert page.name == "boats.html"
    assert [str(one) for one in page.way] == [host.at("/news/boats?x=1")]


def test_the_host_learns_who_asks_and_nothing_of_the_user(host):
    host.answers["/a"] = Answer(302, {"Location": "/b", "Set-Cookie": "id=1"}, b"")
    host.answers["/b"] = Answer()
    fetched(host, "/a")
    fetched(host, "/b")

    for asked in host.asked:
        assert set(asked) == {
            "path", "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"
        }  # fmt: skip
        assert asked["User-Agent"].startswith("Synoptic/")


def test_a_machine_inside_is_not_asked_unless_the_user_agrees_to_just_that(host):
    host.answers["/"] = Answer()
    address = address_of(host.at())
    inside = Inside(HERE, host.port, (HERE,))

    assert fetch(address) == inside
    assert fetch(address, [Inside(HERE, host.port + 1, (HERE,))]) == inside
    assert fetch(address, [Inside("other.example", host.port, (HERE,))]) == inside
    assert fetch(address, [Inside(HERE, host.port, ("10.0.0.1",))]) == inside
    assert host.asked == []
    assert isinstance(fetch(address, [inside]), Page)


def test_a_page_that_leads_inside_is_not_followed_there(host):
    with serving() as other:
        other.answers["/"] = Answer()
        host.answers["/"] = moved(other.at())
        inside = fetch(address_of(host.at()), agreed(host))

        assert inside == Inside(HERE, other.port, (HERE,))
        assert other.asked == []
        page = fetch(address_of(host.at()), agreed(host, other))
        assert isinstance(page, Page)
        assert [one.port for one in page.way] == [host.port, other.port]


def test_a_name_is_looked_up_once_and_just_that_machine_is_asked(host):
    host.answers["/"] = Answer()
    looked_up = []

    def resolve(name, port, /):
        looked_up.append((name, port))
        return [HERE]

    address = address_of(host.at(name="news.example"))  # no machine is called so
    page = fetch(address, agreed(host, name="news.example"), resolve=resolve)

    assert isinstance(page, Page)
    assert looked_up == [("news.example", host.port)]
    assert host.asked[0]["Host"] == f"news.example:{host.port}"


def test_a_name_that_stands_for_another_machine_now_is_asked_about_again(host):
    inside = fetch(
        address_of(host.at(name="news.example")),
        agreed(host, name="news.example"),
        resolve=lambda *_: [HERE, "10.0.0.1"],
    )

    assert inside == Inside("news.example", host.port, (HERE, "10.0.0.1"))


def test_each_address_of_a_host_is_tried(host):
    host.answers["/"] = Answer()
    both = ("127.0.0.2", HERE)  # nobody listens at the first
    page = fetch(address_of(host.at()), [Inside(HERE, host.port, both)], resolve=lambda *_: both)

    assert isinstance(page, Page)


def test_all_addresses_on_the_way_are_told(host):
    for number in range(5):
        host.answers[f"/{number}"] = moved(f"/{number + 1}", (301, 302, 303, 307, 308)[number])
    host.answers["/5"] = Answer()
    page = fetched(host, "/0")

    assert [one.target for one in page.way] == [f"/{number}" for number in range(6)]


def test_a_page_that_leads_on_too_often_is_left(host):
    host.answers["/"] = moved("/")
    with pytest.raises(ImportFailed, match="again and again"):
        fetched(host)
    assert len(host.asked) == 6


def test_a_page_cannot_lead_to_a_file(host):
    host.answers["/"] = moved("file:///etc/passwd")
    with pytest.raises(ImportFailed, match="leads on to where there is no page"):
        fetched(host)


def test_a_page_that_comes_byte_by_byte_is_left_when_the_time_is_over(host):
    host.answers["/"] = Answer(drip=lambda write: _drip(write, b"HTTP/1.1 200 OK\r\n"))
    with pytest.raises(ImportFailed, match="too long"):
        fetched(host, bounds=Bounds(seconds=0.3))
    assert host.left.wait(60)


def test_fields_that_come_byte_by_byte_are_no_way_round(host):
    host.answers["/"] = Answer(drip=lambda write: _drip(write, b"HTTP/1.1 200 OK\r\nX: "))
    with pytest.raises(ImportFailed, match="too long"):
        fetched(host, bounds=Bounds(seconds=0.3))
    assert host.left.wait(60)


def test_a_name_that_is_looked_up_for_ever_is_left_too(host):
    found = threading.Event()
    with pytest.raises(ImportFailed, match="too long"):
        fetch(
            address_of(host.at()),
            bounds=Bounds(seconds=0.1),
            resolve=lambda *_: [HERE] if found.wait(60) else [],
        )
    found.set()


def test_a_page_without_end_is_left(host):
    def pour(write):
        write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            write(b"word " * 10_000)

    host.answers["/"] = Answer(drip=pour)
    with pytest.raises(ImportFailed, match="larger than 1 MB"):
        fetched(host, bounds=Bounds(size=1_000_000))
    assert host.left.wait(60)


def test_a_page_that_says_it_is_too_large_is_not_read(host):
    host.answers["/"] = Answer(fields={**PAGE, "Content-Length": "20000001"})
    with pytest.raises(ImportFailed, match="larger than 20 MB"):
        fetched(host)


@pytest.mark.parametrize("coding", ["gzip", "gzip, gzip", "deflate"])
def test_a_small_page_that_unpacks_to_a_large_one_is_left(host, coding):
    whole = b"0" * 50_000_000
    data = zlib.compress(whole) if coding == "deflate" else gzip.compress(whole)
    host.answers["/"] = packed(gzip.compress(data) if "," in coding else data, coding)
    with pytest.raises(ImportFailed, match="larger than 20 MB"):
        fetched(host)


def test_a_packed_page_is_unpacked(host):
    host.answers["/"] = packed(gzip.compress(ARTICLE.encode()))

    assert fetched(host).data.decode() == ARTICLE


def test_how_much_is_read_is_reported(host):
    data = ARTICLE.encode()
    ready = threading.Event()

    def half(write):
        write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
        write(b"Content-Length: %d\r\n\r\n" % len(data) + data[:100])
        ready.wait(60)
        write(data[100:])

    def report(done, total, /):
        if done == 100:
            assert total == len(data)
            ready.set()

    host.answers["/"] = Answer(drip=half)

    assert fetched(host, report=report).data == data


def test_it_can_be_cancelled(host):
    host.answers["/"] = Answer(drip=lambda write: _drip(write, b"HTTP/1.1 200 OK\r\n"))

    def report(*_):
        if host.asked:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetched(host, report=report)
    assert host.left.wait(60)


def test_a_host_that_nobody_knows_is_said_to_be_unknown():
    def nobody(*_):
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    with pytest.raises(ImportFailed, match=r"“news\.example” was not found"):
        fetch(address_of("news.example"), resolve=nobody)
    with pytest.raises(ImportFailed, match=r"“news\.example” was not found"):
        fetch(address_of("news.example"), resolve=lambda *_: [])


@pytest.mark.parametrize(
    ("header", "data", "encoding"),
    [
        ("text/html; charset=windows-1251", "Лодки стоят".encode("cp1251"), "cp1251"),
        ("text/plain; charset=ISO-8859-1", "caf\xe9".encode("cp1252"), "cp1252"),
        ("text/html; charset=iso-8859-1", "café".encode(), "utf-8"),
        ("text/html; charset=cp1252", "\ufeffcafé".encode(), ""),
        ("text/html; charset=no-such", b"caf\xe9", ""),
        ("text/html; charset=no-such", b"\x89PNG\x00\x01\x02", ""),
        ("text/html", "café".encode("cp1252"), ""),
        ("application/pdf; charset=utf-8", b"%PDF-1.4", ""),
    ],
)
def test_the_charset_that_the_host_says_is_handed_on(host, header, data, encoding):
    host.answers["/"] = Answer(fields={"Content-Type": header}, body=data)

    assert fetched(host).encoding == encoding


SOUND = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
    b"Transfer-Encoding: chunked\r\n\r\n19\r\n" + gzip.compress(b"words")[:25] + b"\r\n0\r\n\r\n"
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(at=st.integers(0, len(SOUND)), cut=st.integers(0, 9), junk=st.binary(max_size=9))
def test_whatever_is_answered_is_a_page_or_a_sentence(host, at, cut, junk):
    broken = SOUND[:at] + junk + SOUND[at + cut :]
    host.answers["/"] = Answer(drip=lambda write: write(broken))
    with contextlib.suppress(ImportFailed):
        assert isinstance(fetched(host), Page)


def _drip(write, start):
    write(start)
    never = threading.Event()
    while not never.wait(0.02):
        write(b"a")

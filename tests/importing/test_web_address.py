"""What is an address of a page, and what a page is called by it."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.errors import ImportFailed
from reader.importing.web_address import Address, address_of, following

HTML = (".html", ".htm")


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://news.example/a?b=c", "https://news.example/a?b=c"),
        ("  news.example/a ", "https://news.example/a"),
        ("news.example", "https://news.example/"),
        ("HTTP://News.EXAMPLE:80/A#there", "http://news.example/A"),
        ("localhost:8000/a", "https://localhost:8000/a"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/"),
        ("http://[::1]:443/", "http://[::1]:443/"),
        ("https://[2001:0db8::0001]/", "https://[2001:db8::1]/"),
        ("https://bücher.example./ä", "https://xn--bcher-kva.example/%C3%A4"),
        ("https://news.example/a%20b?c=%64", "https://news.example/a%20b?c=%64"),
    ],
)
def test_what_is_written_becomes_an_address(written, address):
    assert str(address_of(written)) == address


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "not a web address"),
        ("   ", "not a web address"),
        ("two words", "not a web address"),
        ("http://", "not a web address"),
        ("http://a..b/", "not a web address"),
        ("http://a_b-/", "not a web address"),
        ("http://[::zz]/", "not a web address"),
        ("http://[::1/", "not a web address"),
        ("http://a:99999/", "not a web address"),
        ("http://a:0/", "not a web address"),
        ("http://a\u202eb/", "not a web address"),
        ("http://" + "a" * 70 + "/", "not a web address"),
        ("http://a/" + "b" * 5000, "not a web address"),
        ("file:///etc/passwd", "“file:”"),
        ("mailto:joe@news.example", "“mailto:”"),
        ("ftp://news.example/", "“ftp:”"),
        ("javascript:alert(1)", "“javascript:”"),
        ("https://joe:secret@news.example/", "“@”"),
        ("https://news.example@10.0.0.1/", "“@”"),
    ],
)
def test_what_is_no_address_of_a_page_is_refused_with_a_sentence(written, told):
    with pytest.raises(ImportFailed, match=told):
        address_of(written)


@pytest.mark.parametrize(
    ("location", "address"),
    [
        ("/b", "https://news.example/b"),
        ("b?c", "https://news.example/a/b?c"),
        ("//other.example/", "https://other.example/"),
        (" https://other.example/x y ", "https://other.example/x%20y"),
        ("/é".encode().decode("latin-1"), "https://news.example/%C3%A9"),
    ],
)
def test_a_page_leads_on_to_an_address_of_its_own_or_another(location, address):
    assert str(following(address_of("https://news.example/a/"), location)) == address


@pytest.mark.parametrize("location", ["file:///etc/passwd", "http://[", "ftp://a/", "http://u@a/"])
def test_a_page_cannot_lead_on_to_what_is_no_page(location):
    with pytest.raises(ImportFailed, match=r"“news\.example” leads on .* save it there"):
        following(address_of("https://news.example/"), location)


def test_from_an_encrypted_address_none_leads_on_to_one_that_is_not():
    with pytest.raises(ImportFailed, match=r"http://other\.example/a, which is not encrypted"):
        following(address_of("https://news.example/"), "http://other.example/a")
    assert following(address_of("http://news.example/"), "https://news.example/b").encrypted
    assert not following(address_of("http://news.example/"), "/b").encrypted


@given(st.text())
@example("http://[fe80::1%25eth0]/")
@example("http://\u2100.com/")
def test_whatever_is_written_is_an_address_or_refused(written):
    with contextlib.suppress(ImportFailed):
        address = address_of(written)
        assert address.host.isascii()
        assert str(address).isascii()
        assert address_of(str(address)) == address


@given(st.text(st.characters(max_codepoint=255)))
def test_whatever_a_page_leads_on_to_is_an_address_or_refused(location):
    with contextlib.suppress(ImportFailed):
        assert following(address_of("https://news.example/"), location).scheme in {"http", "https"}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/2023/bridge-closed", "bridge-closed.html"),
        ("/2023/bridge.htm?x=/y", "bridge.htm"),
        ("/bridge.php/", "bridge.php.html"),
        ("/", "news.example.html"),
        ("/..%2f..%2fetc%2fpasswd", "etcpasswd.html"),
        ("/%00%e2%80%ae", "news.example.html"),
        ("/C%3A%5Cboot.html", "Cboot.html"),
    ],
)
def test_a_page_is_called_by_the_end_of_its_address_never_by_a_path(path, name):
    assert Address("https", "news.example", 443, path).name(HTML) == name


def test_a_long_name_keeps_its_end():
    name = Address("https", "news.example", 443, "/" + "a" * 500 + "b.html").name(HTML)

    assert len(name) == 120
    assert name.endswith("ab.html")


def test_only_https_is_encrypted():
    assert address_of("https://news.example").encrypted
    assert not address_of("http://news.example").encrypted


def test_an_address_by_numbers_names_a_file_without_colons():
    assert address_of("http://[2001:db8::1]/").name(HTML) == "2001.db8..1.html"

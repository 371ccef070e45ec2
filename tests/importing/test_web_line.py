"""Whom a connection is made to is proved, and what goes wrong is said in a sentence."""

from __future__ import annotations

import http.client
import socket
import ssl
from pathlib import Path

import pytest
from urllib3 import exceptions

from reader.errors import ImportFailed
from reader.importing.web_address import address_of
from reader.importing.web_line import answer, not_found, too_slow, trouble
from reader.importing.web_time import BrokenOff, Course
from tests.served import ARTICLE, Answer, serving

CERTIFICATES = Path(__file__).parents[1] / "data" / "web"
HERE = ("127.0.0.1",)


def of(name):
    return CERTIFICATES / f"{name}.pem"


@pytest.fixture
def host():
    with serving() as host:
        host.answers["/"] = Answer()
        yield host


@pytest.fixture
def secret():
    """A host that can prove that it is "localhost"."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(of("localhost"))
    with serving(context) as host:
        host.answers["/"] = Answer()
        yield host


def ask(address, addresses=HERE):
    with answer(address, addresses, Course()) as response:
        return response.read().decode()


def test_a_host_that_proves_what_it_is_is_asked_by_numbers(secret, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(of("localhost")))

    assert ask(address_of(secret.at(name="localhost"))) == ARTICLE
    assert secret.asked[0]["Host"] == f"localhost:{secret.port}"


def test_a_host_that_nobody_vouches_for_is_not_asked(secret):
    with pytest.raises(ImportFailed, match="certificate"):
        ask(address_of(secret.at(name="localhost")), (*HERE, *HERE))
    assert secret.asked == []


def test_nor_is_one_that_proves_to_be_another(secret, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(of("localhost")))
    with pytest.raises(ImportFailed, match="certificate is not valid"):
        ask(address_of(secret.at(name="news.example")))
    assert secret.asked == []


def test_a_host_that_does_not_encrypt_is_said_not_to(host):
    with pytest.raises(ImportFailed, match="No encrypted connection"):
        ask(address_of(f"https://localhost:{host.port}/"))


def test_the_next_address_is_asked_where_one_does_not_answer(host):
    assert ask(address_of(host.at()), ("127.0.0.2", *HERE)) == ARTICLE


def test_where_none_answers_that_is_told(host):
    with pytest.raises(ImportFailed, match="serves no pages"):
        ask(address_of(host.at()), ("127.0.0.2",))


def test_a_host_without_an_address_is_unknown(host):
    with pytest.raises(ImportFailed, match="was not found"):
        ask(address_of(host.at()), ())


def test_nothing_is_asked_when_nobody_waits_any_more(host):
    course = Course()
    course.end()
    with pytest.raises(BrokenOff), answer(address_of(host.at()), HERE, course):
        pass
    assert host.asked == []


@pytest.mark.parametrize(
    ("cause", "told"),
    [
        (TimeoutError(), "too long"),
        (exceptions.ConnectTimeoutError(None, "late"), "too long"),
        (exceptions.DecodeError("packed"), "damaged"),
        (exceptions.ProtocolError("cut"), "broke off"),
        (http.client.BadStatusLine("?"), "broke off"),
        (ConnectionRefusedError(), "serves no pages at this address"),
        (ConnectionResetError(), "could not be reached"),
        (ssl.SSLError(), "No encrypted connection"),
    ],
)
def test_what_goes_wrong_is_told_in_a_sentence_that_names_the_host(cause, told):
    sentence = str(trouble(cause, "news.example"))

    assert told in sentence
    assert "“news.example”" in sentence
    assert sentence.endswith(".")


def test_waiting_in_vain_and_knowing_nobody_are_sentences_too():
    assert too_slow("a").startswith("“a” took too long")
    assert not_found("a").startswith("“a” was not found")


def test_a_read_that_stands_still_is_too_slow(monkeypatch):
    monkeypatch.setattr("reader.importing.web_line.PATIENCE", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = address_of(f"http://127.0.0.1:{silent.getsockname()[1]}/")
        with pytest.raises(ImportFailed, match="too long"):
            ask(address)

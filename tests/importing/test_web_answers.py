"""What a host answers is a page that can be read, another address, or a sentence."""

from __future__ import annotations

import io

import pytest
from urllib3 import HTTPResponse

from reader.errors import ImportFailed
from reader.importing.web_answers import SUFFIXES, body_of, kind_of_page, moved_to
from reader.importing.web_time import BrokenOff, Course


def response(status=200, body=b"words", **fields):
    named = {name.replace("_", "-"): value for name, value in fields.items()}
    return HTTPResponse(io.BytesIO(body), named, status, preload_content=False)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_page_that_moved_says_where_to(status):
    assert moved_to(response(status, location="/b")) == "/b"
    assert moved_to(response(status)) is None


@pytest.mark.parametrize("status", [200, 300, 304, 404])
def test_no_other_page_has_moved(status):
    assert moved_to(response(status, location="/b")) is None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("text/html", ("text/html", "")),
        ("Text/HTML; Charset=UTF-8", ("text/html", "utf-8")),
        ('text/plain;charset="cp1252"', ("text/plain", "cp1252")),
        ("application/xhtml+xml", ("application/xhtml+xml", "")),
        ("application/pdf", ("application/pdf", "")),
    ],
)
def test_pages_texts_and_pdfs_can_be_read(said, kind):
    assert kind_of_page(response(content_type=said), "a") == kind
    assert SUFFIXES[kind[0]][0].startswith(".")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("image/png", "image/png"),
        ("application/octet-stream", "octet-stream"),
        ("text", "unknown"),
        ("", "unknown"),
        ("video/\u202emp4", r"\(video/mp4\)"),
    ],
)
def test_anything_else_is_named_and_refused(said, shown):
    with pytest.raises(ImportFailed, match=shown):
        kind_of_page(response(content_type=said), "a")


def test_what_does_not_say_what_it_is_is_refused():
    with pytest.raises(ImportFailed, match="unknown"):
        kind_of_page(response(), "a")


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (401, "login"), (402, "payment"), (403, "subscription"), (404, "check the address"),
        (410, "any more"), (429, "too often"), (451, "legal"), (500, "trouble of its own"),
        (503, "trouble of its own"), (204, "handed no page over"), (302, "handed no page over"),
        (418, "handed no page over"),
    ],
)  # fmt: skip
def test_why_there_is_no_page_is_told_with_the_host_and_the_number(status, told):
    with pytest.raises(ImportFailed) as caught:
        kind_of_page(response(status, content_type="text/html"), "news.example")
    sentence = str(caught.value)

    assert told in sentence
    assert "“news.example”" in sentence
    assert str(status) in sentence


def test_the_body_is_read_to_its_end_and_told():
    course = Course()
    data = b"x" * 200_000

    assert body_of(response(body=data, content_length="200000"), "a", 200_000, course) == data
    assert (course.done, course.total) == (200_000, 200_000)


def test_how_much_there_is_is_not_known_where_it_is_not_said():
    course = Course()
    for length in ("", "many", "²"):
        body_of(response(content_length=length), "a", 10, course)

        assert (course.done, course.total) == (5, 0)


def test_what_is_larger_is_refused_said_or_not():
    for fields in ({}, {"content_length": "11"}):
        with pytest.raises(ImportFailed, match="larger"):
            body_of(response(body=b"x" * 11, **fields), "a", 10, Course())
    with pytest.raises(ImportFailed, match="larger"):
        body_of(response(body=b"", content_length="11"), "a", 10, Course())


def test_an_empty_page_is_refused():
    with pytest.raises(ImportFailed, match="empty"):
        body_of(response(body=b""), "a", 10, Course())


def test_nothing_is_read_when_nobody_waits_any_more():
    course = Course()
    course.end()
    with pytest.raises(BrokenOff):
        body_of(response(), "a", 10, course)


def test_a_length_of_more_digits_than_can_be_read_is_too_large():
    with pytest.raises(ImportFailed, match="larger than 1 MB"):
        body_of(response(content_length="9" * 5_000), "a", 1_000_000, Course())

"""What a page says of itself is found where newsrooms write it."""

from __future__ import annotations

import pytest
from lxml import html

from reader.importing.html_metadata import page_metadata


def said(head="", body="<p>x</p>", start="", attributes=""):
    page = f"<html{attributes}><head>{head}</head><body>{body}</body></html>"
    return page_metadata(html.document_fromstring(page), start)


def meta(name, content, kind="property"):
    return f"<meta {kind}='{name}' content='{content}'>"


def test_a_page_that_says_nothing_says_nothing():
    found = said()
    assert (found.title, found.source, found.author, found.published) == (None,) * 4
    assert (found.updated, found.url, found.language, found.body) == (None, None, None, "")
    assert (found.titles, found.descriptions) == ((), ())


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (meta("og:title", "Vote put off again | The Journal"), "", "Vote put off again"),
        (meta("og:title", "Journal - Vote put off again"), "", "Vote put off again"),
        (meta("og:title", "Vote - again | Other"), "", "Vote - again | Other"),
        (meta("og:title", "Vote put off"), "", "Vote put off"),
        ("<title>Vote put off again | Journal</title>", "", "Vote put off again"),
        ("<title>Vote put off again</title>", "<h1>Journal</h1>", "Journal"),
        ("<title>Vote put off again | x</title>", "<h1>Vote put <b>off</b> again</h1>",
         "Vote put off again"),
        (
            '<script type="application/ld+json">{"@type": "Article", "headline": "Vote"}</script>'
            + meta("og:title", "Other"), "", "Vote",
        ),
        ('<script type="text/x">{"@type": "Article", "headline": "Vote"}</script>', "", None),
    ],
)  # fmt: skip
def test_the_headline_is_found_without_the_outlet(head, body, title):
    assert said(meta("og:site_name", "The Journal") + head, body).title == title


def test_the_headline_is_known_in_all_its_forms():
    head = meta("og:title", "Vote put off") + "<title>Vote is put off again | Journal</title>"
    found = said(head, "<h1>Vote is put off again</h1><h1>Most read</h1>")
    assert found.titles == ("Vote put off", "Vote is put off again")


@pytest.mark.parametrize(
    ("head", "source"),
    [
        (meta("og:site_name", "The Journal"), "The Journal"),
        (meta("application-name", "Journal", "name"), "Journal"),
        ('<script type="application/ld+json">{"@type": "Article", "headline": "x",'
         '"publisher": {"name": "Mercury"}}</script>' + meta("application-name", "x"), "Mercury"),
        ("<title>Mercury: Vote put off again</title>" + meta("og:title", "Vote put off again"),
         "Mercury"),
        ("<title>Vote put off again - one two three four five six</title>"
         + meta("og:title", "Vote put off again"), None),
        ("<title>Vote put off again</title>", None),
    ],
)  # fmt: skip
def test_the_outlet_is_found(head, source):
    assert said(head).source == source


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        (meta("author", "By Ann Lee", "name"), "", "Ann Lee"),
        (meta("author", "https://x.example/ann", "name"), "", None),
        (
            meta("author", "Ann Lee", "name") + meta("author", "Bo Ek", "name"),
            "",
            "Ann Lee, Bo Ek",
        ),
        ("", "<span itemprop='author'><b itemprop='name'>Ann Lee</b></span>", "Ann Lee"),
        ("", "<span itemprop='author'>Ann Lee</span>", "Ann Lee"),
        ("", "<a rel='author'>Ann Lee</a><a rel='author'>Ann Lee</a>", "Ann Lee"),
        (meta("author", "x" * 200, "name"), "", None),
    ],
)
def test_the_writers_are_found(head, body, author):
    assert said(head, body).author == author


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        (meta("article:published_time", "2025-03-04T08:00:00Z"), "", "2025-03-04"),
        (meta("date", "20250304", "name"), "", "2025-03-04"),
        (meta("date", "March 4, 2025", "name"), "", "2025-03-04"),
        (meta("date", "soon", "name") + meta("ptime", "2025-03-04"), "", "2025-03-04"),
        ("", "<time datetime='2024-01-01'>x</time><time pubdate datetime='2025-03-04'>x</time>",
         "2025-03-04"),
        ("", "<time>x</time><time>4 March 2025</time>", "2025-03-04"),
        ("", "<time datetime='08:30'>x</time>", None),
        ("", "<time>3 May 2019</time><h1>Vote put off</h1><time>4 March 2025</time>",
         "2025-03-04"),
        ("", "<aside><time>3 May 2019</time></aside><h1>x</h1><li><time>2 May 2019</time>", None),
        ("", "<time>4 March 2025</time><h1>Vote put off</h1>", "2025-03-04"),
    ],
)  # fmt: skip
def test_the_day_of_publication_is_found(head, body, published):
    assert said(head, body).published == published


@pytest.mark.parametrize(
    ("modified", "updated"),
    [("2025-03-05", "2025-03-05"), ("2025-03-04T20:00:00Z", None), ("2025-03-01", None)],
)
def test_an_update_is_told_when_it_is_later(modified, updated):
    head = meta("article:published_time", "2025-03-04") + meta("og:updated_time", modified)
    assert said(head).updated == updated


@pytest.mark.parametrize(
    ("modified", "updated"),
    [
        ("2025-03-04T18:00:00+01:00", "2025-03-04"),
        ("2025-03-04T17:05:00+01:00", None),
        ("2025-03-04T18:00:00", None),
    ],
)
def test_an_update_hours_later_on_the_same_day_is_told(modified, updated):
    head = meta("article:published_time", "2025-03-04T17:00:00+01:00")
    assert said(head + meta("article:modified_time", modified)).updated == updated


def test_an_update_stands_alone_where_nothing_else_is_said():
    assert said(meta("lastmod", "2025-03-05")).updated == "2025-03-05"


@pytest.mark.parametrize(
    ("head", "start", "url"),
    [
        ("<link rel='canonical' href='https://x.example/a'>", "", "https://x.example/a"),
        ("<link rel='canonical' href='/a'>" + meta("og:url", "https://x.example/b"), "",
         "https://x.example/b"),
        ("<link rel='stylesheet' href='https://x.example/a'>", "", None),
        ("<link rel='canonical'>", "<!-- saved from url=(0023)https://x.example/c -->",
         "https://x.example/c"),
        ("", "<!--\n Page saved with SingleFile \n url: https://x.example/d \n saved date: x -->",
         "https://x.example/d"),
        (meta("og:url", "javascript:alert(1)"), "", None),
    ],
)  # fmt: skip
def test_the_address_is_found(head, start, url):
    assert said(head, start=start).url == url


@pytest.mark.parametrize(
    ("head", "attributes", "language"),
    [
        ("", " lang='en-GB'", "en"),
        ("", " lang='DE'", "de"),
        (meta("og:locale", "fr_FR"), "", "fr"),
        (meta("og:locale", "english"), "", None),
        (meta("og:locale", "nl"), " lang=''", "nl"),
    ],
)
def test_the_language_is_found(head, attributes, language):
    assert said(head, attributes=attributes).language == language


def test_descriptions_are_kept_and_nameless_or_empty_ones_are_none():
    head = meta("description", "One.", "name") + meta("og:description", "Two.")
    assert said(head + "<meta content='x'><meta name='x'>").descriptions == ("One.", "Two.")


@pytest.mark.parametrize("name", ["admin", "The Journal", "by Staff"])
def test_an_account_or_the_outlet_itself_is_no_writer(name):
    outlet = meta("og:site_name", "The Journal")

    assert said(outlet + meta("author", name, "name")).author is None
    assert said(outlet + meta("author", name, "name") + meta("byl", "Ann Lee")).author == "Ann Lee"

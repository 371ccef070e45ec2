"""The places that a file of annotations names are found in a story, or in the tray."""

from __future__ import annotations

import pytest

from reader.anchoring.selecting import selected
from reader.model.annotation import Selection
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.making import imported

SHUT = "The old bridge is shut “for now”. Nobody knows why the old bridge is shut."
OPEN = "A ferry goes instead. The old bridge was opened in 1931."
URL = "https://www.journal.example/bridge/?id=4"
FIRST = imported(SHUT, url=URL).article
SECOND = imported(OPEN).article
STORY = (FIRST, SECOND)


def at(article, words, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = article.text.index(words, start + 1)
    return target_on(article, Span(start, start + len(words)))


def test_our_own_places_come_back_as_they_were():
    for made in (at(FIRST, "bridge", 1), at(SECOND, "ferry"), target_on(SECOND, None)):
        span = made.span
        ends = (span.start, span.end) if span else (None, None)
        told = Selection("", made.article, made.exact, made.prefix, made.suffix, *ends)
        assert selected(told, STORY) == made
    bare = Target(FIRST.key, Span(0, 3), "The")
    assert selected(Selection(URL, FIRST.key, "The", "", "", 0, 3), STORY) == bare
    assert selected(Selection(URL, FIRST.key, start=4, end=7), STORY) == at(FIRST, "old")


@pytest.mark.parametrize(
    "address",
    [
        URL,
        "http://journal.example/bridge?id=4#:~:text=shut",
        "https://Journal.example/bridge?id=4&utm_source=x&fbclid=y",
        "https://journal.example/bridge?utm_medium=x&id=4",
    ],
)
def test_an_article_is_known_by_its_address(address):
    assert selected(Selection(address), STORY) == target_on(FIRST, None)
    assert selected(Selection(address, exact="Nobody"), STORY) == at(FIRST, "Nobody")


def test_the_context_tells_which_of_several_is_meant():
    told = Selection(URL, exact="bridge is shut", prefix="knows why the old ", suffix=".")
    assert selected(told, STORY) == at(FIRST, "bridge is shut", 1)
    assert not selected(Selection(URL, exact="bridge is shut"), STORY).fits(FIRST)


def test_without_an_address_the_words_tell_where_they_stand_once():
    other = "https://archive.example/x"
    assert selected(Selection(other, exact='shut\n "for now"'), STORY).fits(FIRST) is False
    told = Selection(other, exact='is  shut\n "for now"')
    assert selected(told, STORY) == at(FIRST, "is shut “for now”")
    among = Selection("", exact="old bridge", prefix="x instead. The ", suffix=" was ope")
    assert selected(among, STORY) == at(SECOND, "old bridge")
    nowhere = Selection("", exact="old bridge", prefix="instead. The ", suffix=" will ope")
    assert selected(nowhere, STORY).fits(SECOND) is False
    twice = imported("He said that the old bridge was opened in 1931.").article
    long = Selection("", exact="The old bridge was opened in 1931")
    assert selected(long, STORY) == at(SECOND, "The old bridge was opened in 1931")
    assert not selected(long, (*STORY, twice)).fits(SECOND)


def test_an_article_that_changed_keeps_what_can_be_found_again():
    told = Selection(URL, "c0de" * 16, "Nobody knows", "“for now”. ", " why the old", 400, 412)
    assert selected(told, STORY) == at(FIRST, "Nobody knows")
    moved = Selection(URL, FIRST.key, "Nobody knows", "", "", 0, 12)
    assert selected(moved, STORY) == at(FIRST, "Nobody knows")


def test_what_has_no_place_keeps_all_that_is_told_of_it():
    gone = Selection(URL, exact="a tunnel", prefix="through ", suffix="!", start=7, end=15)
    assert selected(gone, STORY) == Target(FIRST.key, Span(7, 15), "a tunnel", "through ", "!")
    elsewhere = selected(Selection("https://b.example", exact="a tunnel"), STORY)
    assert len(elsewhere.article) == 64
    assert elsewhere.span == Span(0, 8)
    assert selected(Selection("https://b.example"), STORY) == Target(elsewhere.article)
    kept = Selection("", "c0de" * 16, start=3, end=90)
    assert selected(kept, STORY) == Target("c0de" * 16, Span(3, 90))
    beyond = Selection("", FIRST.key, start=3, end=9_000)
    assert not selected(beyond, STORY).fits(FIRST)
    assert selected(Selection("http://[", exact="x"), STORY).span == Span(0, 1)


def test_of_two_articles_at_one_address_the_one_that_has_the_words_is_meant():
    later = imported("The old bridge is open again.", url=URL).article
    told = Selection(URL, exact="open again")
    assert selected(told, (*STORY, later)) == at(later, "open again")
    assert not selected(Selection(URL), (*STORY, later)).fits(FIRST)

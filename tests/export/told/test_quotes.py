"""Who is quoted, in which renderings, and how they differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.told.quotes import (
    counted,
    differing,
    quotes_by_speaker,
    wordings,
)
from reader.model.comparison import Contrast, Passage, Place, QuoteGroup
from reader.model.text import Span
from reader.model.voices import voice


@pytest.fixture
def group(compared):
    return compared.quote_groups[0]


def words(compared, place):
    return Passage(place.article, compared.quote(place).content)


def with_quote(compared, place, **changes):
    """The comparison with another quote at a place."""
    analyses = list(compared.analyses)
    quotes = list(analyses[place.article].quotes)
    quotes[place.index] = replace(quotes[place.index], **changes)
    analyses[place.article] = replace(analyses[place.article], quotes=tuple(quotes))
    return replace(compared, analyses=tuple(analyses))


def test_the_most_quoted_speaker_comes_first_and_nobody_last(compared):
    assert quotes_by_speaker(compared) == {
        "Mina Quill": [Place(0, 0), Place(1, 0)],
        "": [Place(0, 1)],
    }


def test_words_are_counted_by_article_where_any_are_quoted(compared):
    both = [Place(0, 0), Place(1, 0)]

    assert (
        counted(compared, both)
        == "2 quotes; words quoted: A\N{NO-BREAK SPACE}8 · B\N{NO-BREAK SPACE}5"
    )
    assert counted(compared, [Place(0, 1)]) == "1 quote, no word of it in quotation marks"


def test_each_wording_stands_once_with_all_its_places(compared, group):
    first, second = wordings(compared, group, "Mina Quill")
    assert (first.words, first.by) == ("“We rowed by the sound of the bell,”", "")
    assert second.places == (words(compared, Place(1, 0)),)
    again = QuoteGroup((Place(0, 0), Place(0, 0)), None, ())
    assert [len(one.places) for one in wordings(compared, again, "Mina Quill")] == [2]


def test_a_fragment_stands_in_its_clause(compared):
    place = Place(0, 0)
    clause = compared.quote(place).clause
    inner = replace(clause, start=clause.start + 9, end=clause.start + 17)
    known = with_quote(compared, place, kind="mixed", content=inner)
    (wording,) = wordings(known, QuoteGroup((place,), None, ()), "Mina Quill")

    assert wording.words == "We rowed “by the s”ound of the bell,".replace("”o", "” o")


def test_what_was_not_said_is_led_in_by_what_tells_so(compared):
    place = Place(0, 1)
    text = compared.articles[0].text
    start = text.index("fishes")
    known = with_quote(compared, place, cue=Span(start, start + len("fishes")))
    (wording,) = wordings(known, QuoteGroup((place,), None, ()), "")

    assert wording.words == "fishes: the bell is from 1871"


def test_another_speaker_is_told_at_the_wording(compared, group):
    other = replace(compared, speaker_names=(("Mina Quill", None), ("Ola Brandt",), ()))

    assert [one.by for one in wordings(other, group, "Mina Quill")] == ["", "Ola Brandt"]
    assert [one.by for one in wordings(other, group, "Ola Brandt")] == ["Mina Quill", ""]
    assert not any(one.differs for one in wordings(other, group, "Ola Brandt"))
    mentions = (Passage(at, voice(compared.quote(Place(at, 0)))) for at in (0, 1))
    two = replace(group, contrasts=(Contrast("speaker", *mentions),))
    assert [one.differs for one in wordings(other, two, "Ola Brandt")] == [True, False]
    (nobody,) = wordings(compared, QuoteGroup((Place(0, 1),), None, ()), "Mina Quill")
    assert (nobody.by, nobody.words) == ("no speaker named", "the bell is from 1871")


def test_through_whom_it_came_and_what_is_only_possible_are_told(compared, group):
    place = Place(0, 0)
    via = compared.quote(place).speaker
    known = with_quote(compared, place, via=via)
    doubtful = replace(group, unsure=(Place(1, 0),))
    first, second = wordings(known, doubtful, "Mina Quill")

    assert first.remarks == ("via Mina Quill",)
    assert second.remarks == ("possibly the same utterance",)


def test_what_differs_is_told_with_the_words_that_do(compared, group):
    a, b = (words(compared, place) for place in group.quotes)
    known = replace(
        group,
        differs=("wording", "meaning", "speaker"),
        contrasts=(Contrast("object", a, b), Contrast("speaker", a, b)),
        told=True,
    )
    in_words = "“We rowed by the sound of the bell,” in A, “We steered by the bell,” in B"
    assert list(differing(compared, known)) == [
        "one utterance, as the reader says",
        "the wording differs",
        f"≠ the meaning differs: to whom or what ({in_words})",
        "≠ another speaker is named",
    ]
    assert list(differing(compared, replace(group, differs=("meaning",)))) == [
        "≠ the meaning differs"
    ]


def test_a_quote_of_one_article_says_so_among_several(compared):
    alone = QuoteGroup((Place(0, 1),), None, ())
    assert list(differing(compared, alone)) == ["only in A"]
    one = replace(compared, articles=compared.articles[:1], analyses=compared.analyses[:1])
    assert list(differing(one, alone)) == []

from __future__ import annotations

import pytest

from reader.comparison.speakers import speakers
from reader.model.analysis import Analysis, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import Entity
from reader.model.text import Span

TEXT = "Norland’s foreign ministry and Norland and Mara Holt’s aide and she and Holt spoke."
ENTITIES = (
    Entity("e1", "PLACE", "Norland", ("Norland",)),
    Entity("e2", "PERSON", "Mara Holt", ("Mara Holt", "Holt")),
)


def at(words: str, start: int = 0) -> Span:
    found = TEXT.index(words, start)
    return Span(found, found + len(words))


MENTIONS = (
    Mention(at("Norland"), "PLACE"),
    Mention(at("Norland", 5), "PLACE"),
    Mention(at("Mara Holt"), "PERSON"),
    Mention(at("spoke"), "OTHER"),
)
IDS = ("e1", "e1", "e2", None)


def resolved(speaker: Span | None, who: Span | None) -> tuple[str | None, str | None]:
    quote = Quote("indirect", at("spoke"), at("spoke"), None, speaker, who)
    article = Article("a.txt", "", TEXT)
    ids, names = speakers([article], [Analysis((), MENTIONS, (quote,))], ENTITIES, [IDS])
    return ids[0][0], names[0][0]


@pytest.mark.parametrize(
    ("speaker", "who", "expected"),
    [
        (at("she"), at("Mara Holt"), ("e2", "Mara Holt")),
        (at("Norland", 5), None, ("e1", "Norland")),
        (at("she"), None, (None, "she")),
        (None, None, (None, None)),
        (at("Norland’s foreign ministry"), None, (None, "Norland’s foreign ministry")),
        (at("Mara Holt’s"), None, ("e2", "Mara Holt")),
        (at("spoke"), None, (None, "spoke")),
        (at("Mara Holt’s aide"), None, (None, "Mara Holt’s aide")),
    ],
)
def test_a_speaker_is_the_name_it_covers_or_its_own_words(
    speaker: Span | None, who: Span | None, expected: tuple[str | None, str | None]
) -> None:
    assert resolved(speaker, who) == expected


@pytest.mark.parametrize(
    ("who", "whose", "name"),
    [
        ("Her own lawyer", "Mara Holt", "Mara Holt’s lawyer"),
        ("its  press office", "the firm", "the firm’s press office"),
        ("the senator’s aide", "Holt", "Mara Holt’s aide"),
        ("workers' union", "the firm", "the firm’s union"),
        ("Her own lawyer", None, "Her own lawyer"),
    ],
)
def test_whose_somebody_is_is_told_by_name(who: str, whose: str | None, name: str) -> None:
    text = f"{who}. Mara Holt, Holt and the firm."
    one, other = text.index("Mara Holt"), text.index(", Holt") + 2
    mentions = Mention(Span(one, one + 9), "PERSON"), Mention(Span(other, other + 4), "PERSON")
    at = None if whose is None else text.rindex(whose)
    owner = None if at is None or whose is None else Span(at, at + len(whose))
    quote = Quote("indirect", Span(0, 1), Span(0, 1), None, Span(0, len(who)), whose=owner)
    analysis = Analysis((), mentions, (quote,))
    ids, names = speakers([Article("a.txt", "", text)], [analysis], ENTITIES, [("e2", "e2")])
    assert (ids, names) == (((None,),), ((name,),))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Holt and Brandt", "Mara Holt and Ivo Brandt"),
        ("Holt or Brandt", "Holt or Brandt"),
        ("Holt and Brandt’s dog", "Holt and Brandt’s dog"),
        ("Brandt and others", "Brandt and others"),
    ],
)
def test_two_who_speak_as_one_have_both_their_names(words: str, name: str) -> None:
    text = f"{words} spoke."
    both = [(one, text.find(one)) for one in ("Holt", "Brandt") if one in text]
    mentions = tuple(Mention(Span(at, at + len(one)), "PERSON") for one, at in both)
    known = [{"Holt": "e2", "Brandt": "e3"}[one] for one, _ in both]
    entities = (*ENTITIES, Entity("e3", "PERSON", "Ivo Brandt", ("Ivo Brandt", "Brandt")))
    quote = Quote("indirect", Span(0, 1), Span(0, 1), None, Span(0, len(words)))
    analysis = Analysis((), mentions, (quote,))
    _, names = speakers([Article("a.txt", "", text)], [analysis], entities, [known])
    assert names == ((name,),)


def test_a_possessive_is_no_part_of_a_speakers_name() -> None:
    text = "The  mayor’s words"
    quote = Quote("indirect", Span(13, 18), Span(13, 18), None, Span(5, 12))
    article = Article("a.txt", "", text)
    assert speakers([article], [Analysis((), (), (quote,))], (), [()]) == (
        ((None,),),
        (("mayor",),),
    )

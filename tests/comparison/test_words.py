"""Words are told apart in any script, and stemmed by the rules of their language."""

from __future__ import annotations

import pytest

from reader.comparison.words import split_words


def test_no_articles_have_no_words():
    assert split_words([]) == []


def test_words_know_their_place_and_their_stem():
    [[words]] = split_words([["He counted 3,000 “flooded” houses."]])

    assert [(w.start, w.end) for w in words] == [(0, 2), (3, 10), (11, 16), (18, 25), (27, 33)]
    assert [w.stem for w in words] == ["he", "count", "3,000", "flood", "hous"]
    assert [w.content for w in words] == [False, True, True, True, True]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Мост через Исвель", ["Мост", "через", "Исвель"]),
        ("الجسر مُغلَق", ["الجسر", "مُغلَق"]),
        ("大桥2.5周", ["大", "桥", "2.5", "周"]),
        ("橋はトンネルだ", ["橋", "は", "トンネル", "だ"]),
        ("हिन्दी पुल।", ["हिन्दी", "पुल"]),
        ("นี่", ["นี่"]),
    ],
)
def test_words_are_told_in_any_script(sentence, words):
    [[found]] = split_words([[sentence]])

    assert [sentence[word.start : word.end] for word in found] == words


def test_japanese_particles_say_nothing():
    [[words]] = split_words([["橋は赤い"]])

    assert [word.content for word in words] == [True, False, True, False]


def test_stems_are_those_of_the_language():
    found = split_words([["мосты"], ["моста"], ["bridges"], ["zzz"]], ["ru", "ru", "en", "zz"])
    stems = [article[0][0].stem for article in found]

    assert stems == ["мост", "мост", "bridg", "zzz"]

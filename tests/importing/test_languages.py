"""The language of a text is told from the text, where there is enough of it."""

from __future__ import annotations

import tempfile

import pytest

from reader.importing import languages
from reader.importing.languages import language_of

CROATIAN = (
    "Gradsko vijeće zatvorilo je most u utorak nakon što su na dva stupa pronađene pukotine. "
    "Nitko nije ozlijeđen, a trajekt će djecu voziti u školu sve do proljeća. "
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The council closed the bridge on Tuesday after cracks were found in it.", "en"),
        ("Der Rat schloss die Brücke am Dienstag, weil die Pfeiler Risse hatten.", "de"),
        ("Le conseil a fermé le pont mardi après la découverte de fissures.", "fr"),
        ("المجلس البلدي أغلق الجسر يوم الثلاثاء بعد العثور على شقوق في الدعامات.", "ar"),
        ("המועצה סגרה את הגשר ביום שלישי לאחר שנמצאו סדקים בעמודים.", "he"),
        ("Совет закрыл мост во вторник после того, как в опорах нашли трещины.", "ru"),
    ],
)
@pytest.mark.parametrize("declared", [None, "en-GB", "sv"])
def test_sentences_say_their_language_whatever_the_file_says(text, code, declared):
    assert language_of(text, declared) == code


@pytest.mark.parametrize(
    ("declared", "code"), [(None, "en"), ("", "en"), ("fr-CA", "fr"), ("DE", "de"), ("x", "en")]
)
def test_of_a_few_words_the_file_is_believed_else_they_are_english(declared, code):
    assert language_of("Kolm 1921", declared) == code
    assert language_of("", declared) == code


def test_a_long_text_in_one_of_two_languages_that_look_alike_is_not_called_english():
    assert language_of(CROATIAN * 3, None) in {"hr", "bs", "sr"}


def test_a_long_english_text_is_english_whatever_the_file_says():
    text = "The council closed the bridge on Tuesday after cracks were found in it. " * 5

    assert language_of(text, "sv") == "en"
    assert language_of(text.upper(), None) == "en"


def test_a_long_text_that_shares_words_with_english_is_not_english():
    text = "Er war in dem Haus, so an der Wand, was man will, als die Hand in den Sand fasste. "

    assert language_of(text * 5, "en") == "de"


def test_a_long_text_that_says_nothing_is_english():
    assert language_of("12 34 " * 100, None) == "en"


def test_where_nothing_can_be_unpacked_the_file_is_believed_until_it_can(monkeypatch, tmp_path):
    german = "Der Rat schloss die Brücke am Dienstag, weil die Pfeiler Risse hatten."
    languages._identifier.cache_clear()
    with monkeypatch.context() as full:
        full.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
        assert [language_of(german, declared) for declared in (None, "fr-CA")] == ["en", "fr"]

    assert language_of(german, None) == "de"

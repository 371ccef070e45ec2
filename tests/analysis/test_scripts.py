"""Where sentences begin in languages other than English."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.scripts import sentences

SHORT = frozenset({"m", "dr", "z. b", "z.b", "ул"})


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, SHORT)]


@pytest.mark.parametrize(
    "parts",
    [
        ["Le pont est fermé.", "Personne n’a été blessé."],
        ["« Nous partons ! »", "Il est parti."],
        ["¿Quién fue?", "¡Nadie!", "Eso es todo."],
        ["Der Zug hielt.", "„Nein“, sagte sie."],
        ["Мост закрыт.", "«Почему?»", "Никто не знает."],
        ["Τι έγινε;", "Κανείς δεν ξέρει."],
        ["Կամուրջը փակվեց։", "Ոչ ոք չի տուժել։"],
        ["أغلق الجسر يوم الاثنين.", "هل أصيب أحد؟", "لا!"],
        ["پل بند ہے۔", "کوئی زخمی نہیں۔"],
        ["הגשר נסגר ביום שני.", "איש לא נפגע!"],
        ["पुल बंद हुआ।", "कोई घायल नहीं हुआ॥"],
        ["የድልድዩ ተዘጋ።", "ማንም አልተጎዳም።"],
        ["다리가 폐쇄됐다.", "다친 사람은 없다."],
    ],
)
def test_breaks_after_each_sentence(parts: list[str]):
    assert split(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "parts",
    [
        ["大桥周一关闭。", "没有人受伤！", "为什么？"],
        ["“没有人受伤。”", "市长说。"],
        ["橋は閉鎖された。", "「誰もけがをしていない。」と市長は語った。", "調査は続く。"],
        ["पुल बंद हुआ।", "कोई घायल नहीं हुआ।"],
    ],
)
def test_breaks_without_spaces(parts: list[str]):
    assert split("".join(parts)) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "Hier kam M. Durand.",
        "Am 19. September kam Dr. Weber.",
        "Пришёл А. С. Иванов на ул. Садовую.",
        "قال أ. د. أحمد ذلك.",
        "Il a dit « non ! » et il est parti.",
        "Το κόστος ήταν 3.500 ευρώ.",
        "Er kam ... und ging.",
        "Voir exemple.org pour la suite.",
    ],
)
def test_stays_one_sentence(sentence: str):
    assert split(sentence) == [sentence]


def test_a_blank_line_ends_a_sentence_and_a_line_end_does_not():
    assert split(" Un titre\n\n  Une\nphrase \n \n\nFin") == ["Un titre", "Une\nphrase", "Fin"]


TEXTS = st.text(alphabet="aB1 .!?”“»«…;؟۔。」「とのα।\n\t", max_size=60)


@given(text=TEXTS)
def test_the_sentences_hold_every_sign_that_is_no_space_once(text: str):
    covered = "".join(span.of(text) for span in sentences(text, SHORT))
    assert re.sub(r"\s", "", covered) == re.sub(r"\s", "", text)


@given(text=TEXTS)
def test_no_sentence_is_empty_or_crosses_a_blank_line(text: str):
    for span in sentences(text, SHORT):
        words = span.of(text)
        assert words
        assert words == words.strip()
        assert not re.search(r"\n\s*\n", words)


def test_a_japanese_sentence_may_begin_with_hiragana_unless_what_was_said_goes_on():
    assert split("雨が降った。そして止んだ。") == ["雨が降った。", "そして止んだ。"]
    assert split("「雨が降る。」と彼は言った。") == ["「雨が降る。」と彼は言った。"]

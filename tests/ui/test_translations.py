"""The user's language: its words, its numbers and dates, its direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from reader.errors import ImportFailed
from reader.sentences import Sentence
from reader.ui.cards.told import day, words_counted
from reader.ui.languages import language_name
from reader.ui.translations import LANGUAGES, language_of, said, speak


@pytest.fixture
def spoken(qapp):
    """Speaks a language, and English again afterwards."""
    before, direction = QLocale(), qapp.layoutDirection()
    translators: list[QTranslator] = []

    def let(code):
        translators.extend(speak(qapp, code))

    yield let
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


def test_the_language_is_the_one_that_is_chosen_or_else_the_systems_or_english():
    assert language_of("fr", QLocale("de_AT")) == "fr"
    assert language_of("", QLocale("de_AT")) == "de"
    assert language_of("xx", QLocale("fr_CA")) == "fr"
    assert language_of("", QLocale("eo")) == language_of("", QLocale.c()) == "en"
    assert language_of("") in LANGUAGES


@pytest.mark.parametrize(
    ("code", "one", "many", "date", "cancel", "swedish"),
    [
        ("en", "1 word", "1,205 words", "14 Oct 2024", "Cancel", "Swedish"),
        ("de", "1 Wort", "1.205 Wörter", "14. Okt. 2024", "Abbrechen", "Schwedisch"),
        ("fr", "1 mot", "1\u202f205 mots", "14 oct. 2024", "Annuler", "suédois"),
    ],
)
def test_a_language_counts_and_dates_in_its_own_way(
    spoken, code, one, many, date, cancel, swedish
):
    spoken(code)

    assert words_counted(1) == one
    assert words_counted(1205) == many
    assert day("2024-10-14") == date
    assert language_name("sv") == swedish
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel  # Qt's own words


def test_a_sentence_from_below_the_window_is_said_with_its_values(spoken):
    spoken("de")
    inner = Sentence("this window shows it without saving changes")
    error = ImportFailed(
        "“{name}” holds {number} articles; {inner}", name="a", number=1205, inner=inner
    )

    assert "1.205" in said(error.sentence)
    assert said(inner) != inner
    assert said(inner) in said(error.sentence)
    assert said("as it is: {braces}") == "as it is: {braces}"


def test_the_window_reads_in_the_direction_of_the_language(qapp, spoken):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    spoken("de")

    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight

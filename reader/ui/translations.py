"""The user's language: which it is, its words, its numbers and dates.

The translations are `.ts` files of `resources/translations`, compiled to the `.qm` beside them by
`packaging/translations.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.resources import resource
from reader.sentences import Sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

#: The languages there are translations for, each in its own words; English is what is written.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}

_SOURCE = "en"


def language_of(chosen: str, system: QLocale | None = None) -> str:
    """Return the code of the language to speak.

    Args:
        chosen: A key of `LANGUAGES`; anything else: as the system does.
        system: The user's locale; None: ask the system.
    """
    if chosen in LANGUAGES:
        return chosen
    for spoken in (system or QLocale.system()).uiLanguages():
        code = spoken.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return _SOURCE


def speak(application: QApplication, chosen: str = "") -> tuple[QTranslator, ...]:
    """Let `application` speak a language, count and date as it does, and read in its direction.

    Before any window is made: what is on the screen already keeps its words.

    Returns:
        What translates, to be kept as long as it is to do so.
    """
    code = language_of(chosen)
    locale = _locale(code)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(resource("translations"))
    found = (_loaded(f"qtbase_{code}", qt), _loaded(f"synoptic_{code}", own))
    translators = tuple(one for one in found if one is not None)
    for one in translators:
        application.installTranslator(one)
    return translators


def said(sentence: str) -> str:
    """Return what was said below the window in the user's language, its numbers as there."""
    if not isinstance(sentence, Sentence):
        return sentence
    words = QCoreApplication.translate("Sentences", sentence.template)
    return words.format(**{name: _shown(value) for name, value in sentence.values.items()})


def _shown(value: str | int) -> str:
    return said(value) if isinstance(value, str) else QLocale().toString(value)


def _locale(code: str) -> QLocale:
    """Return how numbers and dates are written: as where the user is, if that speaks it."""
    system = QLocale.system()
    return system if QLocale.languageToCode(system.language()) == code else QLocale(code)


def _loaded(name: str, folder: str) -> QTranslator | None:
    """Return a translation; None where there is none, as of Qt's own words into English."""
    translator = QTranslator()
    return translator if translator.load(name, folder) else None

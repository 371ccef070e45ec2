"""Languages by their names, and what is not found in other languages than English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from reader.workflow.languages import command, gaps
from reader.workflow.languages import language_name as named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison
    from reader.workflow.languages import Gap

_tr = QCoreApplication.translate


def language_name(code: str) -> str:
    """Return the name of a language by its ISO 639-1 code; the code where it is not known."""
    language = QLocale.codeToLanguage(code)
    if language in {QLocale.Language.AnyLanguage, QLocale.Language.C}:
        return code
    if QLocale().language() in {QLocale.Language.English, QLocale.Language.C}:
        return QLocale.languageToString(language)  # at once; Qt knows them in English alone
    return named(code, QLocale.languageToCode(QLocale().language()))


def gaps_in_words(comparison: Comparison) -> tuple[str, ...]:
    """Return a sentence for each language other than English in which articles are."""
    return tuple(map(_in_words, gaps(comparison)))


def not_looked_for(comparison: Comparison, *, names: bool) -> str:
    """Return in which articles names, or quotes and figures, are not looked for; else ""."""
    missing = [gap for gap in gaps(comparison) if not (names and gap.names)]
    letters = sorted((one for gap in missing for one in gap.letters), key=lambda x: (len(x), x))
    told = _tr("Languages", "Not looked for in {letters}: not in English.")
    if names:
        told = _tr("Languages", "In {letters} only names that others have too: no model.")
    return told.format(letters=_listed(letters)) if letters else ""


def _in_words(gap: Gap) -> str:
    number = len(gap.letters)
    if gap.names:
        told = _tr(
            "Languages",
            "{letters} is/are in {language}. Quotes and figures are looked for in English only; "
            "names, sentences, matches and differences are shown.",
            "",
            number,
        )
    elif gap.package:
        told = _tr(
            "Languages",
            "{letters} is/are in {language}. No language model for {language} is installed, so "
            "names are shown only where other articles have them too, and quotes and figures are "
            "not; sentences, matches and differences are. To find all names: {command}",
            "",
            number,
        )
    else:
        told = _tr(
            "Languages",
            "{letters} is/are in {language}. There is no language model for {language}, so names "
            "are shown only where other articles have them too, and quotes and figures are not; "
            "sentences, matches and differences are.",
            "",
            number,
        )
    return told.format(
        letters=_listed(gap.letters),
        language=language_name(gap.language),
        command=command(gap.package) if gap.package else "",
    )


def _listed(letters: Sequence[str]) -> str:
    *most, last = letters
    if not most:
        return last
    return _tr("Languages", "{letters} and {last}").format(letters=", ".join(most), last=last)

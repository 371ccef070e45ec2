"""What cannot be found in articles that are in other languages than English."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison

#: Languages for which there are official spaCy pipelines, and what the smallest are called.
_OFFICIAL = frozenset(
    re.findall(r"\w+", "ca da de el es fi fr hr it ja ko lt mk nb nl pl pt ro ru sl sv uk zh")
)
_OF_THE_WEB = frozenset({"zh"})
_CODES = {"no": "nb"}


@dataclass(frozen=True, slots=True)
class Gap:
    """Articles in one language other than English, so without quotes and figures.

    Attributes:
        letters: The articles'.
        language: ISO 639-1 code.
        names: Whether a language model is installed that finds names; without one there are only
            those that other articles have too.
        package: The language model to install; None where none can be had for this language, or
            one is installed.
    """

    letters: tuple[str, ...]
    language: str
    names: bool
    package: str | None


def gaps(comparison: Comparison) -> tuple[Gap, ...]:
    """Return what the articles in other languages lack, a language each, in the story's order."""
    foreign = [(at, one) for at, one in enumerate(comparison.articles) if not one.is_english]
    return tuple(
        _gap(language, [at for at, one in foreign if one.language == language], comparison)
        for language in dict.fromkeys(one.language for _, one in foreign)
    )


def gap_in_words(gap: Gap) -> str:
    """Return a sentence on what is missing, and what to install, for the command line."""
    name = language_name(gap.language)
    *most, last = gap.letters
    who = f"{', '.join(most)} and {last} are" if most else f"{last} is"
    if gap.names:
        return (
            f"{who} in {name}. Quotes and figures are looked for in English only; names, "
            "sentences, matches and differences are there."
        )
    lacking = (
        f"No language model for {name} is installed"
        if gap.package
        else (f"There is no language model for {name}")
    )
    told = (
        f"{who} in {name}. {lacking}, so names are shown only where other articles have them "
        "too, and quotes and figures are not; sentences, matches and differences are."
    )
    return f"{told} To find all names: {command(gap.package)}" if gap.package else told


def language_name(code: str, spoken: str = "en") -> str:
    """Return what a language is called in another, both by their ISO 639-1 codes."""
    from babel import Locale

    return str(Locale(spoken).languages.get(code, code))


def command(package: str) -> str:
    """Return what installs a language model."""
    return f"python -m spacy download {package}"


def package_for(language: str) -> str | None:
    """Return what the smallest official model of a language is called; None: none can be had.

    Into the program as one folder, without Python's own tools, nothing can be installed.
    """
    if getattr(sys, "frozen", False):
        return None
    code = _CODES.get(language, language)
    kind = "web" if code in _OF_THE_WEB else "news"
    return f"{code}_core_{kind}_sm" if code in _OFFICIAL else None


def _gap(language: str, places: Sequence[int], comparison: Comparison) -> Gap:
    names = language not in comparison.models.without
    return Gap(
        tuple(map(letter, places)), language, names, None if names else package_for(language)
    )

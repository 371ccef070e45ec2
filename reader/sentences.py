"""Sentences of the program that know what they were made of, so that they can be translated.

What is below the window speaks English and knows no Qt.  It says a `Sentence`: an English `str`
that remembers its template and what was filled in.  The command line prints it as it is; the
window looks the template up in the user's language and fills that in instead
(`reader.ui.translations.said`).  `packaging/translations.py` finds the templates in the code.
"""

from __future__ import annotations

from typing import Any


def template(text: str) -> str:
    """Return `text`: marks the template of a sentence that is made elsewhere."""
    return text


class Sentence(str):
    """A sentence in English, filled in, that remembers its template and the values.

    Attributes:
        template: The sentence with `{name}` where a value stands; without values just as it is.
        values: What stands there: numbers, names, or sentences in their turn.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, str | int]

    def __new__(cls, template: str, /, **values: str | int) -> Sentence:
        """Return the sentence, its numbers grouped as English does."""
        shown = {name: grouped(value) for name, value in values.items()}
        sentence = super().__new__(cls, template.format(**shown) if values else template)
        sentence.template = template
        sentence.values = values
        return sentence

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        """Return what the sentence is made of again in another process."""
        return (self.template,), self.values


def grouped(value: str | int) -> str:
    """Return a number with its thousands apart, and words as they are."""
    return value if isinstance(value, str) else f"{value:,}"

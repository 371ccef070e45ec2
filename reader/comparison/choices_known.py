"""Words between which reporters are known to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.comparison.choices_words import Token

_LONGEST = 3  # words of a term


class Known(NamedTuple):
    """A place where a known term stands.

    Attributes:
        line: The number of the line of `choices.txt`.
        term: The term as it is written there.
        first: The index of its first word among those looked through.
        end: The index after its last.
        is_name: Whether it is what a thing is called, wherever that is named.
    """

    line: int
    term: str
    first: int
    end: int
    is_name: bool = False


class KnownChoices:
    """The lines of `choices.txt`, with the inflections of what stands there."""

    def __init__(self) -> None:
        self._lines: dict[str, list[tuple[int, str]]] = {}
        self._names, self._first = set[int](), set[str]()
        for number, line in enumerate(word_list("choices")):
            if line.startswith("*"):
                self._names.add(number)
            for term in line.removeprefix("*").split(", "):
                for form in _forms(term):
                    self._first.add(form.split()[0])
                    self._lines.setdefault(form, []).append((number, term.removeprefix("=")))

    def among(self, tokens: Sequence[Token]) -> Iterator[Known]:
        """Yield the known terms among words that can be chosen."""
        for first, token in enumerate(tokens):
            if token.form not in self._first:
                continue
            for end in range(first + 1, min(first + _LONGEST, len(tokens)) + 1):
                inside = tokens[first:end]
                if not all(token.is_open for token in inside):
                    break
                form = " ".join(token.form for token in inside)
                for line, term in self._lines.get(form, ()):
                    yield Known(line, term, first, end, line in self._names)


def _forms(term: str) -> set[str]:
    """Return the forms of a regular noun and verb, or the one form that is meant."""
    if term.startswith("=") or term.endswith("ed"):
        return {term.removeprefix("=")}
    base = term[:-3] + "y" if term.endswith("ies") else term.removesuffix("s")
    if term.endswith("ss") or " " in term:
        base = term
    soft = base.removesuffix("e")
    forms = {term, base, f"{base}s", f"{soft}es", f"{soft}ed", f"{soft}ing"}
    return forms | ({f"{base[:-1]}ies", f"{base[:-1]}ied"} if base.endswith("y") else set())

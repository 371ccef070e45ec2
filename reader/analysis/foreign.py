"""An article in another language than English: its sentences, and its names where a model is.

Quotes and figures are found by rules for English alone, so there are none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.scripts import sentences
from reader.model.analysis import Analysis, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from reader.analysis.pipeline import Labelled, NameFinder
    from reader.model.analysis import NameLabel

#: What the labels of spaCy's official pipelines name; all others are numbers, dates and the like.
_KINDS: dict[NameLabel, str] = {
    "PERSON": "per person persname prs ps",
    "ORG": "org organization orgname og gpe_org",
    "PLACE": "loc gpe fac facility gpe_loc placename geogname lc",
    "GROUP": "norp nat_rel_pol",
    "EVENT": "event evt evn",
    "OTHER": "misc product prod work_of_art wrk obj law language",
}
_LABELS = {name: kind for kind, names in _KINDS.items() for name in names.split()}


def analyse_foreign(text: str, abbreviations: Set[str], finder: NameFinder | None) -> Analysis:
    """Return the sentences of `text` and, with a `finder`, its names.

    Args:
        text: An article's.
        abbreviations: Words of its language that have a full stop, without it, in lower case.
        finder: The pipeline of the language; None where none is installed.
    """
    found = sentences(text, abbreviations)
    named = finder.names(text, found) if finder else ()
    return Analysis(sentences=found, mentions=tuple(_mentions(text, named)))


def _mentions(text: str, named: tuple[Labelled, ...]) -> Iterator[Mention]:
    for name in named:
        label = _LABELS.get(name.label.casefold())
        if label and _may_name(name.span.of(text)):
            yield Mention(name.span, label)


def _may_name(words: str) -> bool:
    """Tell whether `words` have a capital letter, or one of a script that has none.

    The models label fragments and adjectives too.
    """
    return any(letter.isalpha() and not letter.islower() for letter in words)

"""Words that articles put to the same name: "disputed", "breakaway", "separatist"."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from reader.comparison.choices_pairs import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.comparison.choices_known import Known, KnownChoices
    from reader.comparison.choices_words import Token

    #: An article and a term in it.
    Used: TypeAlias = tuple[int, Answer]

_BEFORE = 3  # words from a term to the name, as in "breakaway territory of Karabakh"


def of_one_name(
    articles: Mapping[int, Sequence[Token]], known: KnownChoices
) -> Iterator[tuple[Used, Used]]:
    """Yield different terms of one line that two articles have with the same name.

    Each is told with one of each other term alone, so that many articles take no longer each.

    Args:
        articles: The words of each.
        known: The terms.
    """
    used: defaultdict[tuple[str, int], defaultdict[str, list[Used]]]
    used = defaultdict(lambda: defaultdict(list))
    for article, tokens in articles.items():
        for one in known.among(tokens):
            if one.is_name and (name := _named(tokens, one)):
                answer = Answer((one.line, one.term), tokens[one.first : one.end])
                used[name, one.line][one.term].append((article, answer))
    for terms in used.values():
        for term, places in terms.items():
            for other, others in terms.items():
                if term != other:
                    yield from _apart(places, others)


def _apart(places: Sequence[Used], others: Sequence[Used]) -> Iterator[tuple[Used, Used]]:
    for place in places:
        other = next((one for one in others if one[0] != place[0]), None)
        if other is not None:
            yield place, other


def _named(tokens: Sequence[Token], known: Known) -> str:
    """Return the entity named right before a term or soon after it; empty where none is."""
    beside = (*tokens[known.end : known.end + _BEFORE], *tokens[: known.first][-1:])
    return next((token.entity for token in beside if token.entity), "")

"""The words of articles, as wording choices need them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.comparison.words import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.comparison.words import Word
    from reader.model.analysis import Figure
    from reader.model.comparison import Comparison
    from reader.model.text import Span

_HYPHENS = frozenset("-‐‑")  # "anti-terrorist" is one word
_ROOT = 4  # letters that a word and its plural begin with
_SENTENCE_OPENS = "\"'“”„«»‘’([-–— "


@dataclass(frozen=True, slots=True)
class Token:
    """A word of an article.

    Attributes:
        start: Its first character in the article's text.
        end: The character after its last.
        form: As it stands, in lower case.
        stem: What its inflections have in common; of a compound, those of its parts.
        anchor: What says which place this is, where other words have it beside them too: the
            entity of a name, else the stem; "" of a word that only holds the sentence together.
        is_open: Whether it can be chosen: it says something, and is no name and no figure.
        entity: The id of what it names; "" where it is of no name, or nobody knows of what.
    """

    start: int
    end: int
    form: str
    stem: str
    anchor: str
    is_open: bool
    entity: str = ""


class ArticleWords:
    """The words of one article, looked up by where they stand."""

    def __init__(self, comparison: Comparison, article: int) -> None:
        analysis = comparison.analyses[article]
        text = comparison.articles[article].text
        fixed: dict[int, str] = {}
        for mention, entity in zip(
            analysis.mentions, comparison.mention_entities[article], strict=True
        ):
            fixed.update(dict.fromkeys(range(mention.span.start, mention.span.end), entity or ""))
        for figure in analysis.figures:
            counted = _counted(figure, text)
            fixed.update(dict.fromkeys(range(figure.span.start, counted), ""))
        sentences = [span.of(text) for span in analysis.sentences]
        (words,) = split_words([sentences])
        self.tokens = [
            token
            for sentence, span, found in zip(sentences, analysis.sentences, words, strict=True)
            for token in _tokens(sentence, span.start, found, fixed)
        ]
        self._starts = [token.start for token in self.tokens]

    def within(self, span: Span) -> Sequence[Token]:
        """Return the words that begin inside `span`."""
        first, end = (bisect_left(self._starts, at) for at in (span.start, span.end))
        return self.tokens[first:end]


def _counted(figure: Figure, text: str) -> int:
    """Return where what a figure counts begins ("138 wounded"): that is open to choice."""
    words = figure.span.of(text)
    unit = figure.unit.split()[-1] if figure.unit and figure.kind == "count" else ""
    at = words.lower().rfind(unit[:_ROOT]) if unit else -1
    return figure.span.end if at < 0 else figure.span.start + at


def _tokens(
    sentence: str, offset: int, words: Iterable[Word], fixed: Mapping[int, str]
) -> Iterator[Token]:
    opening = len(sentence) - len(sentence.lstrip(_SENTENCE_OPENS))
    for parts in _compounds(sentence, words):
        start, end = parts[0].start, parts[-1].end
        stem = "-".join(part.stem for part in parts)
        entity = fixed.get(offset + start)
        named = sentence[start].isupper() and start != opening
        matter = any(part.content for part in parts) and not sentence[start].isdigit()
        known = entity is not None or named
        anchor = entity or stem if matter or known else ""
        form = sentence[start:end].lower()
        yield Token(
            offset + start, offset + end, form, stem, anchor, matter and not known, entity or ""
        )


def _compounds(sentence: str, words: Iterable[Word]) -> list[list[Word]]:
    """Return the words, those that a hyphen joins together."""
    found: list[list[Word]] = []
    for word in words:
        if found and sentence[found[-1][-1].end : word.start] in _HYPHENS:
            found[-1].append(word)
        else:
            found.append([word])
    return found

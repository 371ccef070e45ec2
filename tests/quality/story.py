"""A comparison beside what people labelled in its articles.

The labels are those of tests/data/sample/gold.json.  They name places by document (the first
three characters of a file's name), by sentence ("1-w.006") and by words; what a label names is
looked up again in the text of the article as read.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.model.analysis import Quote
    from reader.model.comparison import Comparison, Passage

Label: TypeAlias = "Mapping[str, Any]"


class Story:
    """A comparison and the labels of the articles in it.

    Args:
        labels: What people labelled.
        comparison: What the program found in the same articles.
    """

    def __init__(self, labels: Mapping[str, Any], comparison: Comparison) -> None:
        self.labels = labels
        self.comparison = comparison
        self._index = {a.origin[:3]: i for i, a in enumerate(comparison.articles)}

    @cached_property
    def sentences(self) -> Mapping[str, Span]:
        """Where each labelled sentence stands in its article's text; those missing left out."""
        found = {}
        for document, sentences in self.labels["sentences"].items():
            near = 0
            for number, (_, _, words) in enumerate(sentences):
                span = self.place(document, words, near)
                if span:
                    found[f"{document}.{number:03d}"] = span
                    near = span.end
        return found

    def article(self, document: str) -> int:
        """Return which of the articles compared `document` is."""
        return self._index[document]

    def text(self, document: str) -> str:
        """Return the text of `document` as read."""
        return self.comparison.articles[self.article(document)].text

    def place(self, document: str, words: str, near: int) -> Span | None:
        """Return where `words` stand closest to the offset `near`, however they are spaced."""
        pattern = r"\s+".join(re.escape(word) for word in words.split())
        hits = [Span(*hit.span()) for hit in re.finditer(pattern, self.text(document))]
        return min(hits, key=lambda hit: abs(hit.start - near), default=None)

    def words_in(self, label: Label) -> Span | None:
        """Return where the words that `label` names stand, looked for from its sentence on."""
        sentence = self.sentences.get(label["sent"])
        return self.place(label["doc"], label["text"], sentence.start) if sentence else None

    def sentences_at(self, passage: Passage) -> Iterator[str]:
        """Yield the labelled sentences of which `passage` holds half, or that hold half of it."""
        for name, span in self.sentences.items():
            if self.article(name[:3]) != passage.article:
                continue
            if 2 * span.overlap(passage.span) >= min(len(span), len(passage.span)):
                yield name

    def quotes(self, document: str) -> Sequence[tuple[Quote, str | None]]:
        """Return the quotes found in `document`, with the name of who speaks."""
        article = self.article(document)
        found = self.comparison.analyses[article].quotes
        return tuple(zip(found, self.comparison.speaker_names[article], strict=True))

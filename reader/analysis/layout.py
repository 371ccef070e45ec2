"""Where words stand: outside or between quotation marks, in which sentence and paragraph."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.marks import marked, paragraphs
from reader.model.text import Span

if TYPE_CHECKING:
    from reader.analysis.marks import Marked
    from reader.analysis.parse import Parse, Token

#: How many characters of white space may stand before a mark that begins a sentence.
_GAP = 8
#: What names a thing for good: nobody is quoted.
_NAMED = ("so-called", "so called", "code-named", "codenamed", "nicknamed", "entitled", "titled")
#: How far before a mark "so-called" may begin.
_NAMING = 12


@dataclass(frozen=True)
class Layout:
    """An article's parse and its pairs of quotation marks, with the questions about places.

    "Outside" means: not between quotation marks.  Words are indices into `parse.tokens`.
    """

    parse: Parse

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words."""
        return self.parse.tokens

    @cached_property
    def marks(self) -> tuple[Marked, ...]:
        """What stands between quotation marks, in order, never overlapping."""
        found = marked(self.parse.text)
        return tuple(mark for mark in found if not self._named_by_all(mark))

    def _named_by_all(self, mark: Marked) -> bool:
        """Tell whether the marks only name a thing, as in "the so-called “dry years”"."""
        before = self.parse.text[max(0, mark.outer.start - _NAMING) : mark.outer.start]
        return before.rstrip().lower().endswith(_NAMED)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs."""
        return paragraphs(self.parse.text)

    @cached_property
    def hidden(self) -> tuple[bool, ...]:
        """For each word, whether it is a quotation mark or stands between two."""
        hidden = [False] * len(self.tokens)
        for mark in self.marks:
            for index in range(*self.parse.at(mark.outer)):
                hidden[index] = True
        return tuple(hidden)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [first for first, _ in self.parse.bounds]

    def sentence(self, word: int) -> tuple[int, int]:
        """Return the half-open range of words of the sentence that holds `word`."""
        return self.parse.bounds[bisect_right(self._sentence_starts, word) - 1]

    def sentence_number(self, word: int) -> int:
        """Return how many sentences stand before the one that holds `word`."""
        return bisect_right(self._sentence_starts, word) - 1

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def paragraph(self, offset: int) -> int:
        """Return the number of the paragraph that holds `offset`."""
        return bisect_right(self._paragraph_starts, offset) - 1

    @cached_property
    def stretches(self) -> tuple[Span, ...]:
        """Sentences as marks leave them: what is between marks never ends one.

        So `He said: “One. Two.”` is one stretch, and `“One,” he said. “Two.”` two.
        """
        starts = {paragraph.start for paragraph in self.paragraphs}
        starts |= {self.tokens[first].start for first, _ in self.parse.bounds}
        starts |= {mark.outer.start for mark in self.marks if self._begins(mark)}
        starts -= {s for m in self.marks for s in range(m.outer.start + 1, m.outer.end)}
        edges = sorted(starts)
        ends = [*edges[1:], len(self.parse.text)] if edges else []
        spans = (self.parse.text[a:b] for a, b in zip(edges, ends, strict=True))
        return tuple(
            Span(a, a + max(1, len(words.rstrip()))) for a, words in zip(edges, spans, strict=True)
        )

    def _begins(self, mark: Marked) -> bool:
        """Tell whether a sentence begins with the mark, as the second in "“A,” he said. “B.”"."""
        before = self.parse.text[max(0, mark.outer.start - _GAP) : mark.outer.start].rstrip()
        return before.endswith((".", "!", "?")) and mark.content.of(self.parse.text)[0].isupper()

    @cached_property
    def _stretch_starts(self) -> list[int]:
        return [stretch.start for stretch in self.stretches]

    def stretch(self, offset: int) -> int:
        """Return the number of the stretch that holds `offset`."""
        return max(0, bisect_right(self._stretch_starts, offset) - 1)

    def visible(self, first: int, last: int) -> list[int]:
        """Return the words outside marks from `first` up to, not including, `last`."""
        seen = self._visible
        return seen[bisect_left(seen, first) : bisect_left(seen, last)]

    def is_open(self, first: int, last: int) -> bool:
        """Tell whether all words from `first` up to, not including, `last` are outside marks."""
        seen = self._visible
        return bisect_left(seen, last) - bisect_left(seen, first) == last - first

    @cached_property
    def _visible(self) -> list[int]:
        return [i for i, hidden in enumerate(self.hidden) if not hidden]

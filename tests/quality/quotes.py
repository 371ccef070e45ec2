"""Who says what in labelled texts, and how much of it the program finds: shares from 0 to 1.

    python -m tests.quality.quotes [--misses FILE.json]

prints a table over tests/data/quotes and tests/data/stories.  A quote that is found counts where
it shares at least half of the words that it and the label cover together; end to end where the
speaker is right as well.  `--misses` lists what is wrong in one file, unless it is held back:
what nobody looked at while the rules were made tells how they do elsewhere.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from reader.analysis.analyse import analyse
from reader.comparison.names import entities
from reader.comparison.speakers import speakers as speakers_of
from reader.model.analysis import QuoteKind
from reader.model.article import Article
from reader.model.text import Span
from tests.quality.measures import Rate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.analysis.parse import Parse
    from reader.model.analysis import Quote

FOLDER = Path(__file__).parents[1] / "data" / "quotes"
STORIES = FOLDER.parent / "stories"
HELD = ("held", "fresh", "third")
KINDS: tuple[QuoteKind, ...] = get_args(QuoteKind)

_WORD = re.compile(r"\w+")
_NAME = re.compile(r"^(?:the|an?) |'s$")
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class LabelledQuote:
    """A quote as labelled.

    Attributes:
        kind: What sort of quote.
        contents: Where it stands; any of them will do.
        names: Who speaks, in small letters; any of them will do.
    """

    kind: QuoteKind
    contents: tuple[Span, ...]
    names: frozenset[str]


@dataclass(frozen=True)
class Snippet:
    """A labelled text, and the quotes that the program finds in it, with who speaks in each."""

    text: str
    labels: Sequence[LabelledQuote]
    found: Sequence[Quote]
    names: Sequence[str | None]

    @cached_property
    def pairs(self) -> dict[int, int]:
        """For each quote found that agrees with a label, that label; the best pairs first."""
        agreeing = sorted(
            (-share, number, label)
            for number, quote in enumerate(self.found)
            for label, one in enumerate(self.labels)
            if (share := max(self._shared(quote.content, at) for at in one.contents)) >= _HALF
        )
        pairs: dict[int, int] = {}
        for _, number, label in agreeing:
            if number not in pairs and label not in pairs.values():
                pairs[number] = label
        return pairs

    @cached_property
    def _words(self) -> list[int]:
        return [word.start() for word in _WORD.finditer(self.text)]

    def _shared(self, one: Span, other: Span) -> float:
        ends = [
            sorted((bisect_left(self._words, s.start), bisect_left(self._words, s.end)))
            for s in (one, other)
        ]
        (a, b), (c, d) = ends
        both = max(0, min(b, d) - max(a, c))
        return both / max(1, b - a + d - c - both)

    def names_right(self, number: int) -> bool:
        """Tell whether the speaker of a quote found is the one of its label."""
        who = self.found[number].who
        called = {bare(who.of(self.text)), bare(self.names[number] or "")} if who else {""}
        wanted = self.labels[self.pairs[number]].names
        if self.found[number].known_by in ("unnamed", "description"):
            return any(_same_end(a, b) for a in called for b in wanted)
        return not called.isdisjoint(wanted)

    def kind(self, number: int) -> QuoteKind:
        """Return the kind of a quote found as labelled, or its own if nobody labelled it."""
        label = self.pairs.get(number)
        return self.found[number].kind if label is None else self.labels[label].kind


def _same_end(one: str, other: str) -> bool:
    """Tell whether one ends as the other: "the 12-page report" is the report."""
    return bool(one and other) and (f" {one}".endswith(f" {other}") or other.endswith(f" {one}"))


def bare(name: str) -> str:
    """Return a name in small letters and single spaces, without article and possessive."""
    return _NAME.sub("", " ".join(name.split()).casefold().replace("’", "'"))


def stories(*, held: bool) -> list[Path]:
    """Return the files of labels of all stories that are held back, or of all others.

    Stories of which the figures alone are labelled are left out.
    """
    files = sorted(STORIES.glob("*/labels.json"))
    labelled = (path for path in files if '"quotes"' in path.read_text("utf-8"))
    return [path for path in labelled if is_held(path) == held]


def snippets(path: Path, parse: Callable[[str], Parse]) -> list[Snippet]:
    """Return the labelled texts of a file, or of a story, each with what is found in it."""
    read = json.loads(path.read_text("utf-8"))
    if isinstance(read, dict):
        told = ((path.with_name(f"{name}.txt"), quotes) for name, quotes in read["quotes"].items())
        return [_snippet(text.read_text("utf-8"), labels, parse) for text, labels in told]
    return [_snippet(one["text"], one["quotes"], parse) for one in read]


def _snippet(text: str, labelled: Iterable[Any], parse: Callable[[str], Parse]) -> Snippet:
    labels = [_labelled(text, label) for label in labelled]
    article = Article("snippet.txt", "", text)
    analysis = analyse(article, parse(text))
    known, ids = entities([article], [analysis])
    _, names = speakers_of([article], [analysis], known, ids)
    return Snippet(text, labels, analysis.quotes, names[0])


def _labelled(text: str, label: Any) -> LabelledQuote:
    if isinstance(label, dict):
        kind, contents, names = label["kind"], label["content"], label["who"]
        at = label.get("at", 0)
    else:
        (kind, contents, names), at = label, 0
    found = tuple(Span(s, s + len(c)) for c in contents.split("|") if (s := text.find(c, at)) >= 0)
    if not found:
        raise ValueError(f"not in the text: {contents}")
    return LabelledQuote(kind, found, frozenset(map(bare, (names or "").split("|"))))


def spans(read: Iterable[Snippet], kinds: Sequence[QuoteKind] = KINDS) -> Rate:
    """Return how well the extents of quotes of these kinds are found."""
    return _rate(read, kinds, lambda *_: True)


def speakers(read: Iterable[Snippet], kinds: Sequence[QuoteKind] = KINDS) -> Rate:
    """Return how well quotes of these kinds are found with the right speaker."""
    return _rate(read, kinds, Snippet.names_right)


def _rate(
    read: Iterable[Snippet],
    kinds: Sequence[QuoteKind],
    right: Callable[[Snippet, int], bool],
) -> Rate:
    hits = found = wanted = 0
    for snippet in read:
        mine = [n for n in range(len(snippet.found)) if snippet.kind(n) in kinds]
        found += len(mine)
        hits += sum(n in snippet.pairs and right(snippet, n) for n in mine)
        wanted += sum(label.kind in kinds for label in snippet.labels)
    return Rate(hits, found, wanted)


def misses(path: Path, read: Iterable[Snippet]) -> Iterator[str]:
    """Yield what is wrong, a line each; nothing of a file held back."""
    if not is_held(path):
        for snippet in read:
            yield from _misses(snippet)


def _misses(snippet: Snippet) -> Iterator[str]:
    text = snippet.text
    for number, quote in enumerate(snippet.found):
        who = quote.who.of(text) if quote.who else "-"
        told = f"{quote.kind:8} {quote.content.of(text)!r} – {who}"
        if number not in snippet.pairs:
            yield f"extra    {told}"
        elif not snippet.names_right(number):
            wanted = "|".join(snippet.labels[snippet.pairs[number]].names)
            yield f"speaker  {told}, not {wanted}"
    for number, label in enumerate(snippet.labels):
        if number not in snippet.pairs.values():
            words = label.contents[0].of(text)
            yield f"missed   {label.kind:8} {words!r} – {'|'.join(label.names)}"


def is_held(path: Path) -> bool:
    """Tell whether nobody may look at what the file holds."""
    return any(word in name for word in HELD for name in (path.name, path.parent.name))


def table(read: Iterable[Snippet]) -> str:
    """Return one line: F1 of extents and end to end, for all kinds and for each."""
    kept = list(read)
    columns = [f"{sum(len(one.labels) for one in kept):5}"]
    for kinds in (KINDS, *((kind,) for kind in KINDS)):
        one, other = spans(kept, kinds), speakers(kept, kinds)
        columns.append(f"{one.f1:.3f}/{other.f1:.3f}")
    whole = spans(kept)
    return "  ".join([*columns, f"{whole.precision:.3f} {whole.recall:.3f}"])


def main() -> None:
    """Print the table, or what is wrong in one file."""
    from reader.analysis.pipeline import Pipeline

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", type=Path)
    chosen = parser.parse_args().misses
    parse = Pipeline().parse
    if chosen:
        lines = misses(chosen, snippets(chosen, parse))
    else:
        heads = "  ".join(f"{head:11}" for head in ("all", *KINDS))
        files = {path.name: [path] for path in sorted(FOLDER.glob("*.json"))}
        files |= {"stories": stories(held=False), "stories held back": stories(held=True)}
        read = (
            f"{name:22}  {table(one for path in paths for one in snippets(path, parse))}"
            for name, paths in files.items()
        )
        lines = iter([f"{'extent/end to end, F1':22}  count  {heads}  P     R", *read])
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()

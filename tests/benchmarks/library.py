"""How quick a large library is: search, saving a note, and every call of the window's thread.

    python tests/benchmarks/library.py [--rounds 400] [--shelved 10000] [--notes 50000]

The library has 10,000 articles of some 3 KB in 2,000 stories, and 50,000 notes; its words are
invented, as frequent as words are (Zipf), and the same in each run.  Search is compared with the
bare query of the full-text index, saving a note with saving one in a library of ten, each pair in
turn.  A call of the window's thread must take less than a frame, 16 ms.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.edit import Edit
from reader.model.note import COLORS, Meaning
from reader.model.target import target_on
from reader.model.text import Span
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.storage.search import Search
from tests.making import NOW, a_correction, a_note, a_story, added, imported

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.article import Imported
    from reader.model.note import Note
    from reader.model.story import Story

FRAME = 16.0  # milliseconds
STORY = 5  # articles of a story
FEW = 10  # notes of the small library
SHOWN = 50  # results of a search
SYLLABLES = ["ba", "ke", "lo", "mi", "nu", "par", "ren", "sol", "tiv", "vas", "ho", "gri"]


class Words:
    """Words by the law of Zipf, the same in each run."""

    def __init__(self) -> None:
        self._chance = random.Random(7)
        count = 20_000
        self.all = [
            "".join(self._chance.choices(SYLLABLES, k=4)) + str(n % 9) for n in range(count)
        ]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(count)))

    def some(self, count: int) -> str:
        """Return `count` words."""
        return " ".join(self._chance.choices(self.all, cum_weights=self._weights, k=count))

    def article(self) -> Imported:
        """Return an article of some 3,000 characters."""
        text = "\n\n".join(self.some(60) + "." for _ in range(5))
        return imported(text, source=self.some(2), title=self.some(8))

    def note(self, story: Story, article: Imported, created: str = NOW) -> Note:
        """Return a note of 20 words on a passage of 15, with two tags."""
        text = article.article.text
        start = self._chance.randrange(len(text) - 150)
        return a_note(
            story,
            body=self.some(20),
            targets=(target_on(article.article, Span(start, start + 130)),),
            tags=tuple(dict.fromkeys(f"tag {self._chance.randrange(60)}" for _ in range(2))),
            color=self._chance.choice(COLORS),
            created=created,
        )


def filled(folder: Path, words: Words, shelved: int, notes: int) -> tuple[Library, list[Story]]:
    """Return a library of so many articles, in stories, with so many notes, and its stories."""
    library, stories = Library(open_library(folder)), []
    count = max(1, shelved // STORY)
    for number in range(count):
        articles = [words.article() for _ in range(STORY)]
        story = a_story(*articles, name=words.some(4))
        here = notes // count + (number < notes % count)
        library.shelve(articles)
        made = (words.note(story, articles[n % STORY]) for n in range(here))
        library.apply(added(story, *made, *(a_correction(story) for _ in range(3))))
        stories.append(story)
    return library, stories


def milliseconds(call: Callable[..., object], *arguments: object) -> float:
    """Return how long `call` takes."""
    start = time.perf_counter()
    call(*arguments)
    return (time.perf_counter() - start) * 1000


def bare_search(library: Library, query: str) -> None:
    """Ask the two full-text indexes for the best rows and a snippet of each, nothing else."""
    for table in ("article_words", "note_words"):
        library.db.execute(
            f"SELECT rowid, snippet({table}, -1, '[', ']', '…', 24) FROM {table}"
            f" WHERE {table} MATCH ? ORDER BY rank LIMIT ?",
            (query, SHOWN + 1),
        ).fetchall()


def compare_search(library: Library, words: Words, rounds: int) -> None:
    """Print how long a search takes against the bare query for the same words."""
    search = Search(library.db)
    print(f"search, ms{'bare':>32}{'synoptic':>10}{'ratio':>8}")
    for name, sought in (
        ("a word of nearly every article", words.all[0]),
        ("a common word", words.all[30]),
        ("a word of some articles", words.all[400]),
        ("a rare word", words.all[9_000]),
        ("two words", f"{words.all[40]} {words.all[90]}"),
        ("the beginning of a word", words.all[60][:6]),
    ):
        theirs, ours = [], []
        query = " ".join(f'"{one}"' for one in sought.split()) + "*"
        for _ in range(rounds):
            theirs.append(milliseconds(bare_search, library, query))
            ours.append(milliseconds(search.find, sought, SHOWN))
        unit, middle = statistics.median(theirs), statistics.median(ours)
        print(f"  {name:34}{unit:6.1f}{middle:10.1f}{middle / unit:7.2f} x")


def compare_saving(
    large: tuple[Library, list[Story]], folder: Path, words: Words, rounds: int
) -> None:
    """Print how long saving a note takes in the large library against one of ten notes."""
    small = filled(folder, words, STORY, FEW)
    times: dict[str, list[float]] = {"small": [], "large": []}
    for round_ in range(rounds):
        for name, (library, stories) in (("small", small), ("large", large)):
            story = stories[round_ * 37 % len(stories)]
            saved = added(words.note(story, words.article()))
            times[name].append(milliseconds(library.apply, saved))
            library.apply(saved.reversed)  # each stays as large as it is
    small[0].close()
    unit, middle = (statistics.median(times[name]) for name in ("small", "large"))
    print(f"saving a note, ms  {unit:6.2f} of {FEW}, {middle:6.2f} of many{middle / unit:7.2f} x")


def measure_calls(library: Library, stories: list[Story], words: Words, rounds: int) -> None:
    """Print how long each call of the window's thread takes."""
    times: dict[str, list[float]] = {}
    for round_ in range(rounds):
        story = stories[round_ * 53 % len(stories)]
        for name, call in calls(library, story, words, round_):
            times.setdefault(name, []).append(milliseconds(call))
    print(f"{'call, ms':22}{'median':>8}{'p99':>8}{'slowest':>8}")
    for name, all_ in times.items():
        p99 = statistics.quantiles(all_, n=100, method="inclusive")[98]
        late = "  over a frame" if max(all_) > FRAME else ""
        print(f"  {name:20}{statistics.median(all_):8.2f}{p99:8.2f}{max(all_):8.2f}{late}")


def calls(
    library: Library, story: Story, words: Words, round_: int
) -> list[tuple[str, Callable[[], object]]]:
    """Return each call by its name."""
    note, correction = words.note(story, words.article()), a_correction(story)
    changed = replace(words.note(story, words.article()), id=note.id)
    edits = {
        "a new note": added(note),
        "a changed note": Edit(story.id, notes=((note, changed),)),
        "a removed note": added(changed).reversed,
        "a correction": added(correction),
        "a story in order": Edit(story.id, stories=((story, story),)),
        "a meaning": Edit(story.id, meanings=((None, Meaning("mint", words.some(2))),)),
    }
    return [(name, partial(library.apply, edit)) for name, edit in edits.items()] + [
        ("open", lambda: library.open(story.id)),
        ("stories", library.stories),
        ("story of articles", lambda: library.story_of(story.articles)),
        ("articles", lambda: library.articles(story.articles)),
        ("tags", library.tags),
        ("meanings", library.meanings),
        ("mark opened", lambda: library.mark_opened(story.id, f"2026-02-01T00:00:{round_:06}")),
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=400)
    parser.add_argument("--shelved", type=int, default=10_000)
    parser.add_argument("--notes", type=int, default=50_000)
    given = parser.parse_args()
    words = Words()
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        library, stories = filled(Path(folder, "large"), words, given.shelved, given.notes)
        with closing(library):
            size = sum(one.stat().st_size for one in Path(folder, "large").iterdir())
            gc.collect()
            gc.freeze()  # Python's collector shall not go through what this program itself holds
            print(f"made in {time.perf_counter() - start:.0f} s, {size / 1e6:.0f} MB")
            compare_search(library, words, max(5, given.rounds // 20))
            compare_saving((library, stories), Path(folder, "small"), words, given.rounds)
            measure_calls(library, stories, words, given.rounds)


if __name__ == "__main__":
    main()

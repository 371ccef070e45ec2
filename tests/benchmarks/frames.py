"""How long a frame takes while panes scroll: our own painting, layout and scrolling together.

    python tests/benchmarks/frames.py [--panes 5] [--words 5000] [--frames 600] [--alone]
        [--profile]

Invented articles with matches, quotes, names, figures and notes, all of them marked, ribbons
between neighbours.  In each frame the wheel is turned over a pane in view; the time is until every
event is handled that follows from it, painting among them: that in which the program was at work,
not that in which other programs were.
Runs without a screen (Qt's offscreen plug-in) unless QT_QPA_PLATFORM names another.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import random
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.model.analysis import Analysis, Figure, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import Comparison, Entity, Match, MatchKind, Passage
from reader.model.note import Note
from reader.model.target import target_on
from reader.model.text import Span
from reader.ui.reading.desk import ReadingDesk
from reader.ui.theme import Type, load_theme
from tests.invented import SANS, SERIF, compared, load_fonts

WORDS = ("the", "ferry", "harbour", "council", "night", "bridge", "rain", "stood", "old", "said")
KINDS: tuple[MatchKind, ...] = ("identical", "reworded", "part")
FRAME = 0.016  # s
EVERY = 60  # frames, after which the wheel turns over another pane
TURN = 40  # pixels


class Invented:
    """One article: sentences, two to a paragraph, with something to mark in each."""

    def __init__(self, index: int, words: int) -> None:
        chance = random.Random(index)
        self.sentences: list[Span] = []
        self.quotes: list[Quote] = []
        self.mentions: list[Mention] = []
        self.figures: list[Figure] = []
        parts: list[str] = []
        start = 0
        while sum(part.count(" ") + 1 for part in parts) < words:
            name, number = "Ola Brandt", str(chance.randrange(10, 90))
            quoted = " ".join(chance.choices(WORDS, k=8))
            rest = " ".join(chance.choices(WORDS, k=chance.randrange(4, 20)))
            text = f"“{quoted},” said {name} of {number} boats, {rest}."
            self.sentences.append(Span(start, start + len(text)))
            content = Span(start + 1, start + 2 + len(quoted))
            who = _found(text, name, start)
            self.quotes.append(Quote("direct", content, content, who=who))
            self.mentions.append(Mention(who, "PERSON"))
            self.figures.append(Figure(_found(text, f"{number} boats", start), number, "count"))
            parts.append(text)
            parts.append("\n\n" if len(self.sentences) % 2 == 0 else " ")
            start += len(parts[-2]) + len(parts[-1])
        self.article = Article(
            f"{index}.txt", f"{index:064d}", "".join(parts).rstrip(), source=f"Outlet {index}"
        )


def invented_story(panes: int, words: int) -> Comparison:
    """Return a comparison in which neighbours share most sentences, some of them crossing."""
    made = [Invented(index, words) for index in range(panes)]
    chance = random.Random(panes)
    matches = []
    for one in range(panes):
        for other in range(one + 1, panes):
            shared = 0.7 if other == one + 1 else 0.1
            last = min(len(made[one].sentences), len(made[other].sentences)) - 1
            for number in range(last + 1):
                if chance.random() < shared:
                    beside = min(max(number + chance.choice((0, 0, 0, 1, -1, 25)), 0), last)
                    ends = (
                        Passage(one, made[one].sentences[number]),
                        Passage(other, made[other].sentences[beside]),
                    )
                    kind = chance.choice(KINDS)
                    matches.append(Match(*ends, kind, chance.uniform(0.5, 1), "sure"))
    return compared(
        tuple(each.article for each in made),
        tuple(
            Analysis(mentions=tuple(e.mentions), quotes=tuple(e.quotes), figures=tuple(e.figures))
            for e in made
        ),
        mention_entities=tuple(tuple("e1" for _ in each.mentions) for each in made),
        speakers=tuple(tuple("e1" for _ in each.quotes) for each in made),
        speaker_names=tuple(tuple("Ola Brandt" for _ in each.quotes) for each in made),
        entities=(Entity("e1", "PERSON", "Ola Brandt", ("Ola Brandt",)),),
        matches=tuple(matches),
    )


def notes_on(comparison: Comparison) -> list[Note]:
    """Return a note on every twelfth quote of each article."""
    return [
        Note(f"n{place}.{at}", "s", (target_on(article, quote.content),), "Why?", "2024", "2024")
        for place, article in enumerate(comparison.articles)
        for at, quote in enumerate(comparison.analyses[place].quotes[::12])
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--panes", type=int, default=5)
    parser.add_argument("--words", type=int, default=5000)
    parser.add_argument("--frames", type=int, default=600)
    parser.add_argument("--alone", action="store_true", help="each pane scrolls by itself")
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    application = QApplication(sys.argv[:1])
    load_fonts()
    desk = ReadingDesk(load_theme("light"), Type((SERIF,), (SANS,)))
    desk.resize(1640, 860)
    comparison = invented_story(options.panes, options.words)
    desk.show_comparison(comparison)
    desk.show_notes(notes_on(comparison))
    desk.together.set_on(not options.alone)
    desk.show()
    QTest.qWaitForWindowExposed(desk)
    profile = cProfile.Profile()
    if options.profile:
        profile.enable()
    times = sorted(frames(desk, options.frames))
    profile.disable()
    print(f"{application.platformName()}, {options.panes} panes of {options.words} words")
    for name, share in (("median", 0.5), ("p90", 0.9), ("p99", 0.99), ("most", 1.0)):
        print(f"  {name:6} {1000 * times[min(int(share * len(times)), len(times) - 1)]:6.1f} ms")
    if options.profile:
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)


def frames(desk: ReadingDesk, count: int) -> list[float]:
    """Scroll, and return how many seconds of work each frame took."""
    loop, times = QEventLoop(), []
    loop.processEvents()
    for frame in range(count):
        start, worked = time.perf_counter(), time.thread_time()
        x = 100 + 320 * (frame // EVERY % 5)
        down = TURN if frame // (5 * EVERY) % 2 == 0 else -TURN
        QTest.wheelEvent(desk.windowHandle(), QPointF(x, 400), QPoint(0, -120), QPoint(0, -down))
        loop.processEvents()
        times.append(time.thread_time() - worked)
        time.sleep(max(0.0, FRAME - (time.perf_counter() - start)))
    return times


def _found(text: str, words: str, start: int) -> Span:
    at = start + text.index(words)
    return Span(at, at + len(words))


if __name__ == "__main__":
    main()

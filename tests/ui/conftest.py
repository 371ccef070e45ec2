"""A small invented story, compared by hand, and a window that works in this process."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.export import texts
from reader.export.document import JsonExporter
from reader.export.pdf import PdfExporter
from reader.model.analysis import Analysis, Figure, Mention, Quote
from reader.model.article import Article, Imported
from reader.model.comparison import (
    Contrast,
    Entity,
    FigureGroup,
    Match,
    Models,
    Passage,
    Place,
    QuoteGroup,
)
from reader.paths import Paths
from reader.progress import Cancelled, silently
from reader.settings import Settings
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.ui.actions import Actions
from reader.ui.painting import Look
from reader.ui.theme import Type, load_theme
from reader.ui.translations import speak
from reader.worker.work import Each
from reader.workflow.articles import differences
from reader.workflow.services import Job, Services
from tests.invented import SANS, SERIF, compared, load_fonts, span_in

FILLER = "Nets were hung up along the pier and the gulls took no notice of anybody at all."

TEXTS = (
    "The lighthouse of Sorn went dark on Friday. “We saw nothing at all,” said Mira Tolk.\n\n"
    "About 40 boats stayed in the harbour. The lamp will be back in two days.\n\n"
    + "\n\n".join([FILLER] * 10),
    "On Friday the lighthouse of Sorn went dark. “We saw nothing,” said Jan Brek.\n\n"
    "Some 60 boats stayed in harbour, the keeper Tolk said. “It is old,” he added.\n\n"
    + "\n\n".join([FILLER] * 10),
    "Sorn has no light. The lamp will be back in two days, and the keeper will be paid.\n\n"
    + "\n\n".join([FILLER] * 10),
)
OUTLETS = ("Sorn Gazette", "Pilot", "Harbour & Sea")


def span_of(article, words):
    return span_in(TEXTS[article], words)


def passage_of(article, words):
    return Passage(article, span_of(article, words))


def made_article(index):
    return Article(
        origin=f"{index}.txt",
        sha256="0" * 64,
        text=TEXTS[index],
        source=OUTLETS[index],
        title=f"Headline number {index}",
        published="2024-10-14",
    )


def _quote(article, words, kind="direct", who=None):
    content = span_of(article, words)
    return Quote(kind, content, content, who=span_of(article, who) if who else None)


def _mention(article, words, label="PERSON"):
    return Mention(span_of(article, words), label)


DARK = passage_of(0, "The lighthouse of Sorn went dark on Friday.")
DARK_B = passage_of(1, "On Friday the lighthouse of Sorn went dark.")
BOATS = passage_of(0, "About 40 boats stayed in the harbour.")
BOATS_B = passage_of(1, "Some 60 boats stayed in harbour, the keeper Tolk said.")
LAMP = passage_of(0, "The lamp will be back in two days.")
LAMP_C = passage_of(2, "The lamp will be back in two days, and the keeper will be paid.")
SAW = passage_of(0, "“We saw nothing at all,” said Mira Tolk.")
SAW_B = passage_of(1, "“We saw nothing,” said Jan Brek.")
OLD_C = passage_of(2, "Sorn has no light.")


def made_comparison(sentence="MiniLM 1.0.0"):
    return compared(
        tuple(made_article(index) for index in range(3)),
        analyses=(
            Analysis(
                mentions=(_mention(0, "Sorn", "PLACE"), _mention(0, "Mira Tolk")),
                quotes=(_quote(0, "We saw nothing at all,", who="Mira Tolk"),),
                figures=(
                    Figure(span_of(0, "About 40 boats"), "40", "count", "about", "boat"),
                    Figure(span_of(0, "two days"), "P2D", "duration"),
                ),
            ),
            Analysis(
                mentions=(_mention(1, "Sorn", "PLACE"), _mention(1, "Tolk")),
                quotes=(
                    _quote(1, "We saw nothing,", who="Jan Brek"),
                    _quote(1, "Some 60 boats stayed in harbour", "indirect", "Tolk"),
                    _quote(1, "It is old,"),
                ),
                figures=(Figure(span_of(1, "Some 60 boats"), "60", "count", "about", "boat"),),
            ),
            Analysis(
                mentions=(_mention(2, "Sorn", "PLACE"),),
                figures=(
                    Figure(span_of(2, "two days"), "P2D", "duration"),
                    Figure(span_of(2, "no light"), "0", "count"),
                ),
            ),
        ),
        mention_entities=(("e1", "e2"), ("e1", "e2"), (None,)),
        speakers=(("e2",), (None, "e2", None), ()),
        speaker_names=(("Mira Tolk",), ("Jan Brek", "Mira Tolk", None), ()),
        entities=(
            Entity("e1", "PLACE", "Sorn", ("Sorn",)),
            Entity("e2", "PERSON", "Mira Tolk", ("Mira Tolk", "Tolk")),
        ),
        matches=(
            Match(DARK, DARK_B, "reworded", 0.9, "sure"),
            Match(BOATS, BOATS_B, "reworded", 0.8, "likely"),
            Match(LAMP, LAMP_C, "part", 0.9, "sure"),
            Match(SAW, SAW_B, "identical", 0.9, "sure"),
            Match(DARK, OLD_C, "part", 0.3, "possible"),
        ),
        quote_groups=(
            QuoteGroup(
                (Place(0, 0), Place(1, 0)),
                "Mira Tolk",
                ("wording", "speaker"),
                (Contrast("speaker", passage_of(0, "Mira Tolk"), passage_of(1, "Jan Brek")),),
            ),
        ),
        figure_groups=(
            FigureGroup("how long dark", "agree", (Place(0, 1), Place(2, 0))),
            FigureGroup("boats", "conflict", (Place(0, 0), Place(1, 0))),
        ),
        models=Models("en_core_web_sm 3.8.0", sentence),
    )


class HandMade:
    """Compares as the language process does, with findings made by hand where they are known."""

    def compare(self, articles, report):
        report(1, 2)
        known = made_comparison()
        if articles == known.articles:
            return known
        return compared(articles, models=Models("en_core_web_sm 3.8.0", None))

    def models(self, _report):
        return Models("en_core_web_sm 3.8.0", "MiniLM 1.0.0")


@dataclass
class Here:
    """Does work in this process, when the test says so."""

    state: object = None
    waiting: list[Any] = field(default_factory=list)

    def start(self, work: Any, *, done: Any, failed: Any, progress: Any = silently) -> Job:
        job = Job()
        self.waiting.append((job, work, done, failed, progress))
        return job

    def work(self):
        """Do all that waits."""
        while self.waiting:
            job, work, done, failed, progress = self.waiting.pop(0)

            def report(steps, total, job=job, progress=progress):
                if job.cancelled:
                    raise Cancelled
                job.call(lambda: progress(steps, total))

            self._one(job, work, done, failed, report)

    def _one(self, job, work, done, failed, report):
        try:
            result = (
                self._pieces(work, report) if isinstance(work, Each) else work(self.state, report)
            )
        except Cancelled:
            return
        except ReaderError as error:
            sentence = error
            job.call(lambda: failed(sentence))
        else:
            job.call(lambda: done(result))

    def _pieces(self, work, report):
        results = []
        for piece in work.pieces:
            try:
                results.append(piece(self.state, report))
            except ReaderError as error:
                results.append(work.instead(piece, error))
        return tuple(results)


def drawn(widget: QWidget) -> bytes:
    """Return what a widget looks like, as the bits of a picture."""
    image = widget.grab().toImage()  # must outlive its bits
    return bytes(image.constBits())


class AtOnce(Here):
    """Does work in this process, as soon as it is given."""

    def start(self, work: Any, *, done: Any, failed: Any, progress: Any = silently) -> Job:
        job = super().start(work, done=done, failed=failed, progress=progress)
        self.work()
        return job


@pytest.fixture(scope="session", autouse=True)
def _in_english(qapp):
    """Speak English, as the program does where nothing else is asked for: "1 word", "2 words"."""
    spoken = speak(qapp, "en")
    yield
    for translator in spoken:
        qapp.removeTranslator(translator)


@pytest.fixture
def home(qtbot) -> QWidget:
    """A widget for others to live in."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def outside(monkeypatch) -> list[str]:
    """Takes what the desktop is asked to open, and opens none of it."""
    asked: list[str] = []

    def open_url(url):
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    monkeypatch.setenv("FLATPAK_ID", "x")  # where it is not seen which programs there are
    return asked


@pytest.fixture
def actions(home) -> Actions:
    return Actions(home)


@pytest.fixture(scope="session")
def fonts(qapp):  # noqa: ARG001 - fonts need an application
    load_fonts()
    return Type((SERIF,), (SANS,))


@pytest.fixture
def look(fonts):
    return Look(load_theme("light"), fonts)


@pytest.fixture
def comparison():
    return made_comparison()


@pytest.fixture
def services(tmp_path):
    paths = Paths.under(tmp_path / "home")
    library = Library(open_library(paths.data))
    yield Services(
        reading=Here(),
        language=Here(HandMade()),
        surveying=AtOnce(),
        seeking=Here(),
        printing=Here(),
        librarian=AtOnce(library),
        library=library,
        exporters=(PdfExporter(), JsonExporter(), *texts.TEXTS),
        paths=paths,
        settings=Settings(),
    )
    library.close()


@pytest.fixture
def differ():
    return differences


@pytest.fixture
def window(qtbot, services, fonts):
    from reader.ui.window import MainWindow

    window = MainWindow(services, (), fonts)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


@pytest.fixture
def compare(qtbot, window, services):
    """Let the comparison that the window asks for be done."""

    def done():
        qtbot.waitUntil(lambda: bool(services.language.waiting))
        services.language.work()
        qtbot.waitUntil(lambda: window.led.showing.comparison is not None)

    return done


@pytest.fixture
def bring(qtbot, window):
    """Let articles come in as if they had been read from files."""

    def bring(*articles):
        taken: list[object] = []
        window.led.opening.articles_read.emit([Imported(one, b"") for one in articles])
        window.led.tasks.busy_changed.connect(taken.append)
        qtbot.waitUntil(lambda: bool(taken) or bool(window.led.keeping.reads_only))

    return bring


@pytest.fixture
def opened(window, bring, compare, articles):
    """The window with the three articles, compared."""
    bring(*articles)
    compare()
    return window


@pytest.fixture
def articles():
    return made_comparison().articles


@pytest.fixture
def without_model():
    """What is found where the sentence model is missing."""
    return made_comparison(sentence=None)


@pytest.fixture
def place():
    """Finds words: (article, words) -> Passage."""
    return passage_of


@pytest.fixture
def dark():
    """A passage that the second article words differently."""
    return DARK

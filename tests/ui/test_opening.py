"""Files become articles; those that cannot are named one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDir, QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog

from reader.model.draft import Drafted, Pasted
from reader.resources import sample_story
from reader.ui.messages import MessageBar
from reader.ui.opening import Opening, documents, dropped_files
from reader.ui.status import StatusBar
from reader.ui.tasks import Tasks

if TYPE_CHECKING:
    from reader.model.article import Imported
    from reader.model.draft import Draft
    from reader.workflow.importing import Drafting

NEWS = "Boats stay in\n\nThe boats of Sorn stayed in the harbour on Friday. Nobody was hurt.\n" * 3


@pytest.fixture
def opening(look, services, home):
    status, messages = StatusBar(home), MessageBar(look, home)
    return Opening(services.reading, Tasks(status, messages), home)


def test_good_files_are_read_and_bad_ones_named(opening, services, tmp_path):
    good, empty = tmp_path / "good.txt", tmp_path / "empty.txt"
    good.write_text(NEWS, "utf-8")
    empty.write_text("", "utf-8")
    opening.open([empty, good, tmp_path / "none.txt"])
    read: list[Imported] = []
    refused: list[str] = []
    opening.articles_read.connect(read.extend)
    opening.files_refused.connect(refused.extend)
    services.reading.work()

    assert [one.article.origin for one in read] == ["good.txt"]
    assert len(refused) == 2
    assert "empty.txt" in refused[0]
    assert "none.txt" in refused[1]


def test_no_files_are_no_work(opening, services):
    opening.open([])

    assert services.reading.waiting == []


def test_the_sample_story_is_read_in_its_order(qtbot, opening, services):
    opening.open_sample()
    with qtbot.waitSignal(opening.articles_read) as told:
        services.reading.work()

    assert [one.article.origin for one in told.args[0]] == [path.name for path in sample_story()]


def test_files_are_chosen_in_a_dialog(qtbot, opening, services, home, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(NEWS, "utf-8")
    opening.choose()
    dialog = home.findChild(QFileDialog)
    dialog.filesSelected.emit([str(file)])
    dialog.reject()
    with qtbot.waitSignal(opening.articles_read):
        services.reading.work()


def test_only_files_of_this_machine_are_taken():
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/b.txt"), QUrl("https://example.org/c.txt")])

    assert [path.name for path in dropped_files(data)] == ["b.txt"]
    assert dropped_files(QMimeData()) == []


def test_dialogs_begin_in_the_folder_of_documents_and_then_in_the_last(window, tmp_path):
    window.led.opening._folder = str(tmp_path.parent)
    window.led.opening.choose()
    (first,) = window.findChildren(QFileDialog)
    assert first.directory().absolutePath() == str(tmp_path.parent)
    assert QDir(documents()).isAbsolute()
    first.filesSelected.emit([str(tmp_path / "one.txt")])
    first.done(0)
    window.led.opening.choose()
    assert window.findChildren(QFileDialog)[-1].directory().absolutePath() == str(tmp_path)


def test_a_new_version_is_told_with_the_article_it_is_of(qtbot, opening, services, tmp_path):
    newer = tmp_path / "newer.txt"
    newer.write_text(NEWS, "utf-8")
    opening.open_version("the old one", newer)
    with qtbot.waitSignal(opening.version_read) as told:
        services.reading.work()

    assert told.args[0] == "the old one"
    assert told.args[1].article.origin == "newer.txt"


def test_a_version_that_cannot_be_read_is_refused_with_a_sentence(
    qtbot, opening, services, tmp_path
):
    opening.open_version("the old one", tmp_path / "none.txt")
    with qtbot.waitSignal(opening.files_refused) as told:
        services.reading.work()

    assert "none.txt" in told.args[0][0]


ARTICLES = (
    '{"format": "synoptic-comparison", "version": 1, "articles":'
    ' [{"text": "It rained."}, {"text": 1}, {"text": "It snowed."}]}'
)


def test_all_articles_of_one_file_come_in_and_one_that_fails_stops_no_other(
    opening, services, tmp_path
):
    file = tmp_path / "all.json"
    file.write_text(ARTICLES, "utf-8")
    read: list[Imported] = []
    refused: list[str] = []
    opening.articles_read.connect(read.extend)
    opening.files_refused.connect(refused.extend)
    opening.open([file])
    services.reading.work()

    assert [one.article.text for one in read] == ["It rained.", "It snowed."]
    assert len(refused) == 1
    assert "Article 2" in refused[0]


def test_a_file_of_several_articles_is_no_new_version(qtbot, opening, services, tmp_path):
    file = tmp_path / "all.json"
    file.write_text(ARTICLES, "utf-8")
    opening.open_version("the old one", file)
    with (
        qtbot.assertNotEmitted(opening.version_read),
        qtbot.waitSignal(opening.files_refused) as told,
    ):
        services.reading.work()

    assert "“all.json” holds 3 articles" in told.args[0][0]


def test_the_file_of_a_version_is_chosen_in_a_dialog(qtbot, opening, services, home, tmp_path):
    newer = tmp_path / "newer.txt"
    newer.write_text(NEWS, "utf-8")
    opening.choose_version("the old one")
    dialog = home.findChild(QFileDialog)
    dialog.fileSelected.emit(str(newer))
    dialog.reject()
    with qtbot.waitSignal(opening.version_read):
        services.reading.work()


def test_drafts_are_told_before_the_articles_that_are_made_of_them(opening, services, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(NEWS, "utf-8")
    told: list[tuple[str, int]] = []
    opening.drafts_read.connect(lambda read: told.append(("drafts", len(read))))
    opening.articles_read.connect(lambda read: told.append(("articles", len(read))))
    opening.open([file])
    services.reading.work()

    assert told == [("drafts", 1), ("articles", 1)]


def test_what_is_only_taken_apart_is_no_article_yet(qtbot, opening, services):
    apart: list[Drafting] = []
    with qtbot.assertNotEmitted(opening.articles_read):
        opening.draft([Pasted("Pasted", NEWS.encode())], apart.extend, "cp1252")
        services.reading.work()

    (one,) = apart
    assert isinstance(one, Drafted)
    assert one.draft.encoding == "cp1252"
    parts: list[Draft] = []
    opening.split(one.draft, [1], parts.extend, print)
    services.reading.work()
    assert len(parts) == 2

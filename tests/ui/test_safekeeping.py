"""The library is backed up by itself, and a backup is put back when the user asks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QDialogButtonBox

from reader.storage.backups import backups
from reader.ui.backups import BackupDialog
from reader.ui.keeping import Keeping
from reader.ui.messages import MessageBar
from reader.ui.safekeeping import Safekeeping
from reader.ui.status import StatusBar
from reader.ui.tasks import Tasks
from reader.workflow.stories import new_story, story_changed
from tests.ui.conftest import Here


@pytest.fixture
def keeping(services, home):
    return Keeping(services.library, QUndoStack(home))


@pytest.fixture
def status(home):
    return StatusBar(home)


@pytest.fixture
def messages(look, home):
    return MessageBar(look, home)


@pytest.fixture
def safe(services, keeping, status, messages):
    tasks = Tasks(status, messages)
    return Safekeeping(services.librarian, keeping, tasks, status, services.paths.data)


@pytest.fixture
def begun(keeping, articles):
    """Begins a story with a name, so that the library is another."""

    def begun(name):
        story = replace(new_story(articles), articles=(), name=name)
        keeping.do(story_changed(None, story), "New Story")

    return begun


def names(services):
    return sorted(entry.name for entry in services.library.stories())


@pytest.fixture
def dialog(safe, home):
    """Asks for the backups there are by now."""

    def dialog():
        safe.choose(home)
        (found,) = home.findChildren(BackupDialog)
        return found

    return dialog


def test_what_has_changed_is_backed_up_at_the_start(safe, services, begun):
    begun("Bridge")
    safe.begin()

    assert len(backups(services.paths.data)) == 1
    assert safe._daily.isActive()


def test_it_is_backed_up_daily_while_there_is_something_new(safe, services, begun):
    safe.begin()
    begun("Bridge")
    before = len(backups(services.paths.data))
    safe._daily.timeout.emit()
    safe._daily.timeout.emit()

    assert len(backups(services.paths.data)) - before <= 1
    assert backups(services.paths.data)


def test_who_only_looks_on_backs_nothing_up(safe, services, begun):
    begun("Bridge")
    services.library.holder = "The library is open in another window."
    safe.begin()

    assert backups(services.paths.data) == ()


def test_a_backup_that_is_asked_for_is_made_told_and_shown(safe, services, status, outside):
    safe.back_up()

    (made,) = backups(services.paths.data)
    assert status.said.text() == f"Backed up in {made.path.parent}"
    assert str(made.path) in status.said.toolTip()
    status.act.click()
    assert outside == [str(made.path.parent)]


def test_a_backup_is_chosen_restored_and_taken_back(safe, services, begun, dialog, status):
    restored: list[list[str]] = []
    safe.restored.connect(lambda: restored.append(names(services)))
    begun("Bridge")
    safe.back_up()
    begun("Ferry")
    asked = dialog()
    assert asked.contents.text() == "1 story · 0 articles · 0 notes"
    assert "1 story: “Ferry”" in asked.preview.toPlainText()
    asked.restore.click()
    assert "Restored" in status.said.text()
    status.act.click()

    assert restored == [["Bridge"], ["Bridge", "Ferry"]]


def test_only_the_backup_that_was_chosen_last_is_looked_into_and_none_once_it_is_left(
    safe, services, begun, dialog
):
    for name in ("Bridge", "Ferry"):
        begun(name)
        safe.back_up()
    asked = dialog()
    safe._librarian = later = Here(services.library)
    asked.list.setCurrentRow(1)
    asked.list.setCurrentRow(0)
    assert [job.cancelled for job, *_ in later.waiting] == [True, True, False, False]
    later.work()
    assert asked.contents.text() == "2 stories · 0 articles · 0 notes"
    assert "just what the library has" in asked.preview.toPlainText()

    asked.list.setCurrentRow(1)
    asked.reject()
    assert [job.cancelled for job, *_ in later.waiting] == [True, True]


def test_a_damaged_backup_is_told_and_changes_nothing(safe, services, begun, dialog, messages):
    begun("Bridge")
    safe.back_up()
    (made,) = backups(services.paths.data)
    made.path.write_bytes(b"nothing of the sort" * 100)
    asked = dialog()
    assert "damaged" in asked.preview.toPlainText()
    assert not asked.restore.isEnabled()
    safe.restore(made)  # it may have been sound when it was looked at

    assert names(services) == ["Bridge"]
    assert len(messages.sentences) == 1


def test_nothing_is_restored_over_what_could_not_be_written(qtbot, safe, services, keeping, begun):
    safe.back_up()
    (made,) = backups(services.paths.data)
    begun("Bridge")
    services.library.db.execute("PRAGMA query_only = ON")
    begun("Ferry")
    assert keeping.unwritten
    with qtbot.assertNotEmitted(safe.restored):
        safe.restore(made)

    assert names(services) == ["Bridge"]


@pytest.fixture
def slowly(safe, services):
    """Let the librarian work when the test says so."""
    later = Here(services.library)
    safe._librarian = later
    return later


def test_what_is_made_while_a_backup_is_restored_is_written_to_what_is_there_then(
    safe, services, keeping, begun, slowly
):
    begun("Bridge")
    safe.back_up()
    slowly.work()
    (made,) = backups(services.paths.data)
    safe.restore(made)
    begun("Ferry")
    safe.restore(made)  # once is enough
    assert keeping.unwritten
    assert names(services) == ["Bridge"]
    slowly.work()

    assert not keeping.unwritten
    assert names(services) == ["Bridge", "Ferry"]
    assert len(backups(services.paths.data)) == 2


def test_a_restoring_that_is_cancelled_lets_changes_be_written_again(
    qtbot, safe, services, begun, slowly
):
    safe.back_up()
    slowly.work()
    (made,) = backups(services.paths.data)
    safe.restore(made)
    safe._tasks.cancel_all()
    del slowly.waiting[0]  # what is cancelled is not begun
    begun("Ferry")
    with qtbot.assertNotEmitted(safe.restored):
        slowly.work()

    assert names(services) == ["Ferry"]


def test_a_restoring_that_is_cancelled_when_it_is_done_is_told(
    qtbot, safe, services, begun, slowly
):
    safe.back_up()
    slowly.work()
    (made,) = backups(services.paths.data)
    begun("Ferry")
    safe.restore(made)
    job, work, *calls = slowly.waiting[0]

    def done_at_last(state, report):
        before = work(state, report)
        job.cancel()
        return before

    slowly.waiting[0] = (job, done_at_last, *calls)
    with qtbot.waitSignal(safe.restored):
        slowly.work()

    assert names(services) == []


def test_where_there_are_no_backups_the_dialog_says_so(dialog):
    asked = dialog()

    assert not asked.restore.isEnabled()
    assert not asked.list.isVisible()
    asked.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert not asked.isVisible()


def test_a_moment_after_the_start_it_begins_and_leaves_what_may_be_taken_back(
    qtbot, safe, begun, services
):
    tidied = services.librarian.waiting
    begun("Lamps")
    safe._soon.setInterval(0)
    safe.begin_soon()
    qtbot.waitUntil(lambda: len(backups(services.paths.data)) == 1)

    assert tidied == []
    assert safe._daily.isActive()

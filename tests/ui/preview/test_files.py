"""The list of files keeps Qt's rules and says what became of each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.model.draft import article_of
from reader.ui.preview.candidate import Candidate
from reader.ui.preview.files import FILE, FileModel, FileRow, Refused, count_in_words

Role = Qt.ItemDataRole
REFUSED = Refused("none.txt", "“none.txt” was not found.")


@pytest.fixture
def files(candidate):
    return FileModel([candidate, REFUSED])


def test_the_list_keeps_qts_rules_while_it_changes(files, candidate, drafted):
    tester = QAbstractItemModelTester(files, QAbstractItemModelTester.FailureReportingMode.Fatal)
    candidate.blocks.keep_all()
    files.setData(files.index(0, 0), Qt.CheckState.Unchecked, Role.CheckStateRole)
    candidate.blocks.turn(5)
    candidate.blocks.turn(3)
    candidate.blocks.part(())
    files.put(candidate, Candidate(drafted))
    candidate.changed.emit()

    assert tester.model() is files
    assert files.rowCount(files.index(0, 0)) == 0


def test_a_file_that_was_read_says_how_much_is_kept(files):
    assert files.index(0, 0).data(FILE) == FileRow(
        "boats.txt", "kept 5 of 7 blocks · 40 words · seems to break off", ticked=True
    )
    assert count_in_words(1, 2, 40, 2) == "kept 1 of 2 blocks · 40 words · 2 articles"


def test_of_several_articles_of_a_file_each_is_called_by_its_headline(files, candidate):
    candidate.blocks.part({5})
    candidate.want([5], wanted=False)
    first, second = (files.index(row, 0).data(FILE) for row in range(2))

    assert first == FileRow(
        "Boats stay in", "boats.txt · kept 3 of 5 blocks · 24 words", ticked=True, titled=True
    )
    assert (second.name, second.ticked) == ("Bell gone from the pier of Pell", False)
    candidate.write(5, "title", None)
    assert files.index(1, 0).data() == "Article 2"
    assert files.index(2, 0).data() == "none.txt"
    assert files.entries == [candidate, REFUSED]


def test_files_of_one_name_are_called_by_their_headlines(candidate, drafted):
    files = FileModel([candidate, Candidate(drafted)])

    assert [files.index(row, 0).data() for row in range(2)] == ["Boats stay in"] * 2


def test_a_file_that_is_no_longer_in_the_list_changes_nothing(files, candidate, drafted, qtbot):
    files.put(candidate, Candidate(drafted))
    with qtbot.assertNotEmitted(files.dataChanged):
        candidate.changed.emit()


def test_a_file_that_was_refused_says_why_and_cannot_be_ticked(files):
    index = files.index(1, 0)

    assert index.data(FILE) == FileRow("none.txt", REFUSED.reason, ticked=None)
    assert index.data() == "none.txt"
    assert index.data(Role.CheckStateRole) is None
    assert index.data(Role.AccessibleTextRole) == "none.txt: “none.txt” was not found."
    assert not files.setData(index, Qt.CheckState.Checked, Role.CheckStateRole)
    assert not files.flags(index) & Qt.ItemFlag.ItemIsUserCheckable


def test_a_file_is_wanted_while_it_is_ticked(files, candidate):
    index = files.index(0, 0)
    assert Qt.CheckState(index.data(Role.CheckStateRole)) == Qt.CheckState.Checked
    assert files.setData(index, Qt.CheckState.Unchecked, Role.CheckStateRole)
    assert not candidate.wants(0)
    assert Qt.CheckState(index.data(Role.CheckStateRole)) == Qt.CheckState.Unchecked
    assert not files.setData(index, "words", Role.EditRole)


def test_what_is_nowhere_in_the_list_has_nothing(files):
    assert files.data(QModelIndex()) is None
    assert files.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def other(drafted, origin, title, start=0):
    draft = replace(drafted.draft, origin=origin, title=title, notices=())
    blocks = [replace(one, text=f"{one.text} Not at all.") for one in draft.blocks[start:]]
    return Candidate(replace(drafted, draft=replace(draft, blocks=tuple(blocks))))


def near(files):
    """What is said at the end of each row."""
    states = [files.index(row, 0).data(FILE).state for row in range(files.rowCount())]
    return [state.partition("nearly the same as ")[2] for state in states]


def test_what_says_nearly_the_same_is_told_at_both_rows_at_once(candidate, drafted):
    files = FileModel([candidate, Candidate(drafted), other(drafted, "pell.txt", "Pell")])
    assert near(files) == ["another in this list", "another in this list", ""]
    again = Candidate(replace(drafted, draft=replace(drafted.draft, origin="again.txt")))
    files = FileModel([candidate, REFUSED, again])

    assert near(files) == ["again.txt", "", "boats.txt"]


def test_what_the_story_has_is_told_by_its_letter(candidate, articles, drafted):
    there = replace(article_of(drafted.draft), source="Pilot")

    assert near(FileModel([candidate], story=[articles[0], there])) == ["B"]
    assert near(FileModel([candidate], story=[articles[0], None])) == [""]


def test_it_is_told_anew_at_each_row_when_what_is_kept_changes(candidate, drafted, qtbot):
    again = Candidate(replace(drafted, draft=replace(drafted.draft, origin="again.txt")))
    files = FileModel([candidate, again])
    with qtbot.waitSignal(files.dataChanged) as told:
        again.blocks.keep(range(7), kept=False)
    assert (told.args[0].row(), told.args[1].row()) == (0, 1)
    assert near(files) == ["", ""]
    again.undo.undo()

    assert near(files) == ["again.txt", "boats.txt"]


def test_two_of_one_headline_are_told_apart_by_their_files(candidate, drafted):
    again = Candidate(replace(drafted, draft=replace(drafted.draft, origin="again.txt")))
    for one in (candidate, again):
        one.blocks.part({5})
    files = FileModel([candidate, again])

    assert near(files) == ["again.txt", "again.txt", "boats.txt", "boats.txt"]


def test_the_others_in_the_list_are_those_that_are_to_be_added(candidate, drafted):
    again = Candidate(replace(drafted, draft=replace(drafted.draft, origin="again.txt")))
    files = FileModel([candidate, REFUSED, again])

    assert [one.origin for one in files.others(again, 0)] == ["boats.txt"]
    assert [one.origin for one in files.others(candidate, 0)] == ["again.txt"]
    again.want([0], wanted=False)
    assert files.others(candidate, 0) == []

"""A document is written in the background, where the user wants it."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.model.overview import Row
from reader.ui.exporting import Exporting, Subject, file_name
from reader.ui.messages import MessageBar
from reader.ui.status import StatusBar
from reader.ui.tasks import Tasks
from tests.ui.conftest import DARK, DARK_B

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def messages(look, home):
    return MessageBar(look, home)


@pytest.fixture
def exporting(services, home, messages):
    tasks = Tasks(StatusBar(home), messages)
    return Exporting(services.exporters, services.printing, tasks, home)


@pytest.fixture
def subject(comparison):
    return Subject("Dark: on “Friday”/night", comparison, ())


def test_the_dialog_proposes_a_name_and_the_document_is_written(
    exporting, services, home, subject, tmp_path
):
    exporting.ask(".json", subject)
    dialog = home.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Dark on Friday night.json")
    to = tmp_path / "out.json"
    dialog.fileSelected.emit(str(to))
    dialog.reject()
    told: list[Path] = []
    exporting.exported.connect(told.append)
    services.printing.work()

    assert told == [to]
    assert json.loads(to.read_text("utf-8"))["format"] == "synoptic-comparison"


def test_a_folder_that_is_not_there_is_told(exporting, services, messages, subject, tmp_path):
    exporting.write(".json", subject, tmp_path / "none" / "out.json")
    services.printing.work()

    assert len(messages.sentences) == 1


def test_a_name_has_no_sign_a_file_system_refuses():
    assert file_name("a/b\\c:d*e?f") == "a b c d e f"
    assert file_name("///") == "story"
    assert file_name("word " * 50) == "word " * 11 + "word"
    assert file_name("w" * 61) == "w" * 60


def test_the_synopsis_is_written_as_the_user_has_arranged_it(
    exporting, services, subject, tmp_path
):
    rows = (Row(None, ((), (DARK_B,), ()), "one"), Row("s1", ((DARK,), (DARK_B,), ()), "some"))
    exporting.write(".csv", replace(subject, rows=rows), tmp_path / "out.csv")
    services.printing.work()

    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))[1:]
    assert [line[-2:] for line in lines] == [
        ["", "On Friday the lighthouse of Sorn went dark."],
        [
            "The lighthouse of Sorn went dark on Friday.",
            "On Friday the lighthouse of Sorn went dark.",
        ],
    ]

"""The invented story of the window's tests, with its sentences and statements."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel

from reader.model.comparison import Comparison, Statement
from reader.model.text import Span
from reader.ui.synopsis.statements import Statements
from reader.workflow.overview import only_here, rows
from tests.invented import compared
from tests.ui.conftest import (
    BOATS,
    BOATS_B,
    DARK,
    DARK_B,
    LAMP,
    LAMP_C,
    SAW,
    SAW_B,
    HandMade,
    made_comparison,
)

_SENTENCE = re.compile(r"[^.\n]+\.”?( said [^.]+\.)?")


def told_story() -> Comparison:
    """The story with every sentence, and four statements."""
    found = made_comparison()
    analyses = tuple(
        replace(
            analysis, sentences=tuple(Span(*m.span()) for m in _SENTENCE.finditer(article.text))
        )
        for article, analysis in zip(found.articles, found.analyses, strict=True)
    )
    statements = (
        Statement("s1", (DARK, DARK_B)),
        Statement("s2", (SAW, SAW_B)),
        Statement("s3", (BOATS, BOATS_B)),
        Statement("s4", (LAMP, LAMP_C)),
    )
    told: Comparison = replace(found, analyses=analyses, statements=statements)
    return told


@pytest.fixture
def story():
    return told_story()


@pytest.fixture
def statements(story, differ):
    return Statements(story, rows(story), 0, differ, only_here(story))


def choose_row(table, row):
    """Select a row, whatever keys an earlier test seems to hold down still."""
    chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
    table.selectionModel().select(
        table.sheet_model.index(row, 0), chosen | QItemSelectionModel.SelectionFlag.Rows
    )


class Told(HandMade):
    """Compares as the language process does: the invented story with its statements."""

    def compare(self, articles, report):
        report(1, 1)
        known = told_story()
        found: Comparison = compared(articles)
        return known if articles == known.articles else found

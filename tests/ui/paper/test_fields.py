"""The choices make the layout that the document is made with."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox

from reader.model.article import Article
from reader.ui.paper.fields import LayoutFields
from reader.workflow.articles import PRESETS

ARTICLES = [Article(f"{name}.txt", name, "x", source=name) for name in ("Gazette", "P" * 90)]


@pytest.fixture
def fields(qtbot):
    fields = LayoutFields(ARTICLES)
    qtbot.addWidget(fields)
    fields.show()
    return fields


def test_each_kind_of_document_is_that_preset(fields):
    assert fields.preset == "dossier"
    for preset, layout in PRESETS.items():
        fields.choose(preset)
        assert fields.chosen == layout


def test_what_is_unticked_is_left_out(fields, qtbot):
    with qtbot.waitSignal(fields.changed):
        fields.parts["names"].setChecked(False)
    assert "names" not in fields.chosen.parts
    assert "quotes" in fields.chosen.parts
    for box in fields.parts.values():
        box.setChecked(False)
    assert fields.chosen.parts == ()
    fields.choose("articles")
    assert fields.chosen.parts == PRESETS["articles"].parts, "another kind begins anew"


def test_articles_marks_order_and_print_are_chosen(fields):
    first, second = fields.articles
    assert first.text() == "A  Gazette"
    assert second.text().endswith("P…")
    second.setChecked(False)
    fields.own.setChecked(True)
    fields.grey.setChecked(True)
    fields.nameless.setChecked(True)
    fields.fileless.setChecked(True)
    fields.paper.setCurrentIndex(fields.paper.findData("letter"))
    fields.sorting.setCurrentIndex(fields.sorting.findData("differing"))
    chosen = fields.chosen
    assert (chosen.articles, chosen.marks, chosen.grey) == ((0,), "notes", True)
    assert (chosen.named, chosen.files) == (False, False)
    assert (chosen.paper, chosen.sorting) == ("letter", "differing")
    first.setChecked(False)
    assert fields.chosen.articles == ()


@pytest.mark.parametrize(("locale", "paper"), [("en_US", "Letter"), ("de_DE", "A4")])
def test_the_list_says_which_paper_is_usual_here(qtbot, monkeypatch, locale, paper):
    monkeypatch.setenv("LC_ALL", locale)
    fields = LayoutFields(ARTICLES)
    qtbot.addWidget(fields)
    assert fields.paper.currentText() == f"As is usual here ({paper})"
    assert fields.chosen.paper is None, "a preset goes with the document, wherever it is printed"


def test_only_what_the_document_can_have_is_offered(fields):
    def offered():
        return {box for box in fields.findChildren(QCheckBox) if box.isVisible()}

    assert fields.parts["names"] in offered()
    fields.choose("brief")
    assert offered() == {fields.grey, fields.nameless, fields.fileless}
    assert not fields.sorting.isVisible()
    fields.choose("articles")
    assert {fields.own, *fields.articles, fields.parts["notes"]} <= offered()
    assert fields.parts["names"] not in offered()

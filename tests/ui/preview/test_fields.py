"""What is known about an article can be corrected, but not to what cannot be understood."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.ui.preview.fields import FieldsForm
from tests.ui.preview.conftest import DRAFT


@pytest.fixture
def form(qtbot):
    form = FieldsForm()
    qtbot.addWidget(form)
    form.show_draft(DRAFT)
    form.show()
    return form


def write(qtbot, line, words):
    line.selectAll()
    if words:
        qtbot.keyClicks(line, words)
    else:
        line.del_()
        line.textEdited.emit("")


def test_the_fields_show_what_is_known(form):
    shown = {field: line.text() for field, line in form.lines.items()}

    assert shown == {
        "title": "Boats stay in",
        "source": "Pilot",
        "author": "Mira Tolk",
        "published": "2026-01-01",
        "updated": "",
        "url": "",
        "via": "",
    }
    assert form.language.currentText() == "English"
    assert form.encoding.currentText() == "Unicode (UTF-8)"
    assert all(line.accessibleName() for line in form.lines.values())


def test_what_is_written_is_told_in_one_line_and_nothing_as_none(qtbot, form):
    told: list[object] = []
    form.written.connect(lambda *what: told.append(what))
    write(qtbot, form.lines["author"], " J ")
    write(qtbot, form.lines["source"], "")

    assert ("author", "J") in told
    assert told[-1] == ("source", None)


def test_agencies_are_shown_with_commas_and_told_each_once(qtbot, form):
    told: list[tuple[str, object]] = []
    form.written.connect(lambda *what: told.append(what))
    form.show_draft(replace(DRAFT, via=("AFP", "Reuters")))
    assert form.lines["via"].text() == "AFP, Reuters"
    write(qtbot, form.lines["via"], "PA , AFP,, PA")
    assert told[-1] == ("via", ("PA", "AFP"))
    write(qtbot, form.lines["via"], "")

    assert list(told[-1]) == ["via", ()]


@pytest.mark.parametrize("words", ["yesterday", "2026-13-01", "2026-1-2", "20260102"])
def test_a_date_that_is_none_is_not_taken_and_the_form_says_how_to_write_it(qtbot, form, words):
    told: list[object] = []
    form.written.connect(lambda *what: told.append(what))
    write(qtbot, form.lines["updated"], words)

    assert not form.is_valid
    assert ("updated", words) not in told
    assert form.wrong["updated"].isVisible()
    assert not form.wrong["published"].isVisible()
    assert "date" in form.lines["updated"].accessibleDescription()
    with qtbot.waitSignal(form.validity_changed, check_params_cb=lambda valid: valid):
        write(qtbot, form.lines["updated"], "2026-01-02")
    assert form.is_valid
    assert not form.wrong["updated"].isVisible()
    assert form.lines["updated"].accessibleDescription() == ""


def test_a_date_may_be_written_as_import_reads_it_and_what_it_is_taken_for_stands_below(
    qtbot, form
):
    told: list[object] = []
    form.written.connect(lambda *what: told.append(what))
    line, below = form.lines["published"], form.wrong["published"]
    write(qtbot, line, "Friday, 13 March 2026")
    assert told[-1] == ("published", "2026-03-13")
    assert (form.is_valid, below.isVisible(), below.text()) == (
        True,
        True,
        "Taken as 13 Mar 2026.",
    )
    assert line.accessibleDescription() == below.text()
    form.show_draft(replace(DRAFT, published="2026-03-13"))
    assert line.text() == "Friday, 13 March 2026"  # who writes is not disturbed
    write(qtbot, line, "03/04/2026")  # of April or of March
    assert (form.is_valid, below.isVisible()) == (False, True)
    assert "14 October 2024" in below.text()
    write(qtbot, line, "2026-03-13")
    assert (form.is_valid, below.isVisible()) == (True, False)
    form.show_draft(DRAFT)
    assert line.text() == DRAFT.published


def test_an_address_that_is_none_is_not_taken_and_what_is_wrong_stands_below_it(qtbot, form):
    told: list[object] = []
    form.written.connect(lambda *what: told.append(what))
    write(qtbot, form.lines["url"], "example.org/a")
    wrong = form.wrong["url"]
    assert (form.is_valid, told, wrong.isVisible()) == (False, [], True)
    assert wrong.y() > form.lines["url"].y() > form.lines["updated"].y()
    assert not form.wrong["updated"].isVisible()
    write(qtbot, form.lines["url"], " https://example.org/a ")

    assert told[-1] == ("url", "https://example.org/a")
    assert form.is_valid
    assert not wrong.isVisible()


def test_signs_that_would_be_obeyed_are_shown_where_they_are_pasted(qtbot, form):
    told: list[object] = []
    form.written.connect(lambda *what: told.append(what))
    line = form.lines["title"]
    line.setText("Boats stay")
    line.setCursorPosition(5)
    line.insert("\u202e\u200b")
    line.textEdited.emit(line.text())

    assert line.text() == "Boats⟦U+202E⟧ stay"
    assert line.cursorPosition() == len("Boats⟦U+202E⟧")
    assert told[-1] == ("title", "Boats⟦U+202E⟧ stay")
    write(qtbot, line, "A  B ")
    assert line.text() == "A  B "  # who writes is not disturbed
    assert told[-1] == ("title", "A B")


def test_a_language_is_chosen_by_its_name(qtbot, form):
    form.language.setCurrentText("German")
    with qtbot.waitSignal(form.written) as told:
        form.language.activated.emit(form.language.currentIndex())

    assert told.args == ["language", "de"]


def test_an_encoding_can_be_chosen_only_where_there_was_a_choice(qtbot, form):
    form.encoding.setCurrentIndex(form.encoding.findData("cp1252"))
    with qtbot.waitSignal(form.encoding_chosen) as told:
        form.encoding.activated.emit(form.encoding.currentIndex())
    assert told.args == ["cp1252"]
    form.show_draft(replace(DRAFT, encoding=""))
    assert not form.encoding.isVisible()


def test_an_odd_language_or_encoding_is_shown_all_the_same(form):
    form.show_draft(replace(DRAFT, language="qx", encoding="cp037"))

    assert form.language.currentText() == "qx"
    assert form.encoding.currentText() == "CP037"

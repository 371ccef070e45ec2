"""The preview is opened, and what is decided there is done: with real clicks, to the library."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from reader.errors import ProgramFailed
from reader.importing.base import Provenance
from reader.importing.read import drafts_from_bytes
from reader.model.draft import Drafted, Pasted, article_of
from reader.model.target import target_on
from reader.model.text import Span
from reader.ui.preview.candidate import Candidate
from reader.ui.preview.files import Refused
from reader.ui.theme import load_theme
from reader.worker.reading import SplitDraft
from reader.workflow.importing import accepted

if TYPE_CHECKING:
    from pathlib import Path

NEWS = """Boats stay in while the lamp is dark

By Mira Tolk

The boats of Sorn stayed in the harbour on Friday, because the lighthouse was dark all night.

Sign up for our newsletter

The keeper said that the lamp would be back in two days, when a part arrives from the mainland.

Nobody was hurt, said the harbour master, who had walked along the pier to count the boats.
"""
SIGNS = "The keeper said"
OTHER = """Bell gone from the pier of Pell

By Jan Brek

The great bell of Pell was taken down on Monday, since the beam that bore it had rotted through.

Most read

A carpenter told the council that a beam of oak would cost them more than the bell itself did.

Until it hangs again, a whistle will call the children of Pell to school and home, as in 1931.
"""


@pytest.fixture
def write(tmp_path):
    """Write a file: (name, text) -> its path."""

    def write(name, text, encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.fixture
def added(qtbot, window, services, write):
    """The window with one file added."""
    window.led.receiving.begin([write("boats.txt", NEWS)], "")
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 1)
    return window


@pytest.fixture
def looked(qtbot, added, services):
    """The preview of that file, opened by its command."""
    look_at(qtbot, added, services, 0)
    return added.led.previewing.dialog


def look_at(qtbot, window, services, place, action=None):
    window.sidebar.choose(place)
    (action or window.actions_.preview).trigger()
    qtbot.waitUntil(lambda: bool(services.reading.waiting))

    def shown():
        if services.reading.waiting:  # once more where another encoding was chosen
            services.reading.work()
        return window.led.previewing.dialog is not None

    qtbot.waitUntil(shown)


def row_of(dialog, words):
    blocks = dialog.pane.candidate.blocks.blocks
    return next(row for row, block in enumerate(blocks) if block.text.startswith(words))


def click_tick(qtbot, dialog, words):
    """Click the tick of the block that begins with `words`."""
    view = dialog.pane.blocks
    index = view.model().index(row_of(dialog, words), 0)
    view.scrollTo(index)
    at = view.visualRect(index).topLeft() + QPoint(24, 18)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def texts(window):
    return [article.text for article in window.led.story.state.articles]


def test_a_paragraph_unticked_by_a_click_is_gone_from_the_article_and_notes_stay_anchored(
    qtbot, added, services, looked
):
    led = added.led
    (before,) = led.story.state.articles
    words = "Nobody was hurt"
    start = before.text.index(words)
    note = led.noting.begin([target_on(before, Span(start, start + len(words)))])
    led.noting.write(replace(led.noting.notes[note], body="Who says so?"))
    click_tick(qtbot, looked, SIGNS)
    qtbot.mouseClick(looked.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: texts(added) != [before.text])

    (after,) = led.story.state.articles
    assert SIGNS in before.text
    assert SIGNS not in after.text
    assert any(SIGNS in aside for aside in after.furniture)
    (kept,) = services.library.open(led.story.id).notes
    assert kept.body == "Who says so?"
    assert kept.targets[0].fits(after)
    assert kept.targets[0].span.start == after.text.index(words) < start
    added.undo.undo()
    assert led.story.state.articles == (before,)


def test_outlet_and_date_are_asked_for_by_an_entry_of_their_own_at_their_fields(
    qtbot, added, services
):
    assert added.actions_.particulars.text() == "&Outlet, Date and Author…"
    look_at(qtbot, added, services, 0, added.actions_.particulars)
    dialog = added.led.previewing.dialog
    fields = dialog.pane.fields
    assert dialog.windowTitle().startswith("Outlet, Date and Author – ")
    assert dialog.focusWidget() is fields.lines["source"]
    qtbot.keyClicks(fields.lines["source"], "Sorn Pilot")
    fields.lines["published"].selectAll()
    qtbot.keyClicks(fields.lines["published"], "13 March 2026")
    (before,) = added.led.story.state.articles
    qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: added.led.story.state.articles != (before,))

    (after,) = added.led.story.state.articles
    assert (after.source, after.published) == ("Sorn Pilot", "2026-03-13")


def test_accepted_as_it_is_the_article_stays_and_there_is_nothing_to_undo(qtbot, added, looked):
    steps, before = added.undo.count(), texts(added)
    looked.act.click()
    qtbot.waitUntil(lambda: added.led.previewing.dialog is None)

    assert (added.undo.count(), texts(added)) == (steps, before)


def test_the_preview_shows_what_the_article_has_not_what_import_would_make_of_it(
    qtbot, added, services, looked
):
    click_tick(qtbot, looked, SIGNS)
    looked.act.click()
    qtbot.waitUntil(lambda: SIGNS not in texts(added)[0])
    look_at(qtbot, added, services, 0)
    dialog = added.led.previewing.dialog
    choice = dialog.pane.candidate.blocks.choice
    assert not choice.kept[row_of(dialog, SIGNS)]
    dialog.pane.bar.propose.click()

    assert dialog.pane.candidate.blocks.choice.kept[row_of(dialog, SIGNS)]


def test_another_headline_is_kept_and_can_be_undone(qtbot, added, services, looked):
    line = looked.pane.fields.lines["title"]
    line.selectAll()
    qtbot.keyClicks(line, "Lamp out")
    looked.act.click()
    story = added.led.story
    qtbot.waitUntil(lambda: story.state.articles[0].title == "Lamp out")
    assert services.library.open(story.id).articles[0].title == "Lamp out"
    added.undo.undo()

    assert story.state.articles[0].title == "Boats stay in while the lamp is dark"
    assert (
        services.library.open(story.id).articles[0].title == "Boats stay in while the lamp is dark"
    )


def test_cancelled_nothing_is_changed(qtbot, added, looked):
    before = texts(added)
    click_tick(qtbot, looked, SIGNS)
    looked.cancel.click()

    assert texts(added) == before
    assert added.led.previewing.dialog is None


def test_a_file_is_parted_into_articles_that_get_their_own_headlines(
    qtbot, window, services, write
):
    digest = write(
        "digest.txt",
        f"{NEWS}\n-----\n\n{OTHER}",
    )
    window.led.previewing.preview([digest])
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)
    dialog = window.led.previewing.dialog
    view = dialog.pane.blocks
    view.setCurrentIndex(view.model().index(row_of(dialog, "Bell gone from the pier of Pell"), 0))
    dialog.pane.bar.another.click()
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    services.reading.work()
    author = dialog.pane.fields.lines["author"]
    qtbot.waitUntil(lambda: author.text() == "Jan Brek")
    assert dialog.pane.fields.lines["title"].text() == "Bell gone from the pier of Pell"
    dialog.act.click()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 2)

    one, two = window.led.story.state.articles
    assert (one.title, one.author) == ("Boats stay in while the lamp is dark", "Mira Tolk")
    assert (two.title, two.author) == ("Bell gone from the pier of Pell", "Jan Brek")
    assert "Sorn" in one.text
    assert "Pell" not in one.text
    assert "Pell" in two.text
    assert "Bell gone from the pier of Pell" not in two.text


THIRD = """Ferry to Brant sails no more

By Eva Rusk

The ferry to Brant made its last crossing on Sunday, with nine passengers and a goat aboard it.

Its captain had asked for a new engine every spring since he was hired, and never had an answer.

Who wants to reach the island now must walk over the sands at low tide, or know someone who rows.
"""
HEADLINES = [one.splitlines()[0] for one in (NEWS, OTHER, THIRD)]


@pytest.fixture
def digest(qtbot, window, services, write):
    """The preview of three articles in one file, divided by rules."""
    path = write("digest.txt", f"{NEWS}\n-----\n\n{OTHER}\n-----\n\n{THIRD}")
    window.led.previewing.preview([path])
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)
    dialog = window.led.previewing.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def names(dialog):
    return [dialog.files.index(row).data() for row in range(dialog.files.rowCount())]


def known(qtbot, dialog, services):
    """Let import say what it makes of the parts."""
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    services.reading.work()
    qtbot.waitUntil(lambda: dialog.pane.candidate.is_settled)


def test_a_digest_is_split_by_one_click_and_each_article_has_a_row(
    qtbot, window, services, digest
):
    assert "seems to hold 3 articles" in digest.pane.told.text
    assert not digest.list.isVisible()
    qtbot.mouseClick(digest.pane.told.split, Qt.MouseButton.LeftButton)
    known(qtbot, digest, services)
    assert "split into 3 articles" in digest.pane.told.text
    assert digest.list.isVisible()
    assert names(digest) == HEADLINES
    at = digest.list.visualRect(digest.files.index(1)).topLeft() + QPoint(20, 16)
    qtbot.mouseClick(digest.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert digest.pane.fields.lines["author"].text() == "Jan Brek"  # its row is looked at
    qtbot.mouseClick(digest.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(texts(window)) == 2)

    assert [one.title for one in window.led.story.state.articles] == [HEADLINES[0], HEADLINES[2]]
    assert [one.author for one in window.led.story.state.articles] == ["Mira Tolk", "Eva Rusk"]


def test_a_digest_is_split_by_a_key_and_put_together_by_key_click_or_undo(qtbot, services, digest):
    blocks, alt = digest.pane.blocks, Qt.KeyboardModifier.AltModifier
    before = digest.pane.candidate.drafts
    qtbot.keyClick(blocks, Qt.Key.Key_S, alt)
    known(qtbot, digest, services)
    split = digest.pane.candidate.drafts
    assert len(split) == digest.files.rowCount() == 3
    qtbot.keyClick(blocks, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert digest.pane.candidate.drafts == before
    assert names(digest) == ["digest.txt"]
    qtbot.keyClick(blocks, Qt.Key.Key_S, alt)
    qtbot.waitUntil(lambda: digest.files.rowCount() == 3)
    assert digest.pane.candidate.drafts == split  # and nothing is asked again
    qtbot.mouseClick(digest.pane.told.split, Qt.MouseButton.LeftButton)
    assert names(digest) == ["digest.txt"]
    qtbot.keyClick(blocks, Qt.Key.Key_S, alt)
    qtbot.waitUntil(lambda: digest.files.rowCount() == 3)
    qtbot.keyClick(blocks, Qt.Key.Key_T, alt)
    qtbot.waitUntil(lambda: digest.files.rowCount() == 1)

    assert names(digest) == ["digest.txt"]
    assert services.reading.waiting == []


def test_where_a_file_is_split_can_be_chosen_by_hand(qtbot, services, digest):
    qtbot.mouseClick(digest.pane.told.split, Qt.MouseButton.LeftButton)
    known(qtbot, digest, services)
    view = digest.pane.blocks
    view.setCurrentIndex(view.model().index(row_of(digest, HEADLINES[2]), 0))
    assert digest.list.currentIndex().row() == 2
    qtbot.keyClick(view, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    known(qtbot, digest, services)

    assert names(digest) == HEADLINES[:2]
    assert digest.list.currentIndex().row() == 1
    assert view.currentIndex().row() == row_of(digest, HEADLINES[2])
    assert "split into 2 articles" in digest.pane.told.text


def test_only_that_article_of_a_digest_is_said_to_be_there_which_is(qtbot, added, services, write):
    added.led.previewing.preview([write("digest.txt", f"{OTHER}\n-----\n\n{NEWS}")])
    services.reading.work()
    qtbot.waitUntil(lambda: added.led.previewing.dialog is not None)
    dialog = added.led.previewing.dialog
    qtbot.mouseClick(dialog.pane.told.split, Qt.MouseButton.LeftButton)
    known(qtbot, dialog, services)
    assert "nearly the same" not in dialog.pane.told.text
    dialog.list.setCurrentIndex(dialog.files.index(1))

    assert "says nearly the same as A, “boats.txt”" in dialog.pane.told.text


def test_an_article_that_is_split_again_is_not_said_to_be_there_already(
    qtbot, window, services, write
):
    window.led.receiving.begin([write("digest.txt", f"{NEWS}\n-----\n\n{OTHER}")], "")
    services.reading.work()
    qtbot.waitUntil(lambda: len(texts(window)) == 1)
    look_at(qtbot, window, services, 0)
    dialog = window.led.previewing.dialog
    qtbot.mouseClick(dialog.pane.told.split, Qt.MouseButton.LeftButton)
    known(qtbot, dialog, services)
    for row in range(2):
        dialog.list.setCurrentIndex(dialog.files.index(row))
        assert "nearly the same" not in dialog.pane.told.text
    dialog.act.click()
    qtbot.waitUntil(lambda: len(texts(window)) == 2)
    assert not [one for one in window.messages.sentences if "nearly the same" in one]
    look_at(qtbot, window, services, 1)

    assert "seems to hold" not in window.led.previewing.dialog.pane.told.text


def test_a_file_whose_articles_cannot_be_looked_at_is_split_all_the_same(
    qtbot, window, services, digest, monkeypatch
):
    def fail(*_):
        raise ProgramFailed("Something went wrong.")

    monkeypatch.setattr(SplitDraft, "__call__", fail)
    qtbot.mouseClick(digest.pane.told.split, Qt.MouseButton.LeftButton)
    known(qtbot, digest, services)
    assert "could not be looked at one by one: Something went wrong." in digest.pane.told.text
    assert names(digest) == HEADLINES
    assert digest.act.isEnabled()
    qtbot.mouseClick(digest.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(texts(window)) == 3)

    assert [one.title for one in window.led.story.state.articles] == HEADLINES
    assert not any(line in text for line, text in zip(HEADLINES, texts(window), strict=True))


def test_that_parts_cannot_be_looked_at_comes_too_late_for_a_closed_preview(
    qtbot, window, services, digest, monkeypatch
):
    def fail(*_):
        raise ProgramFailed("Something went wrong.")

    monkeypatch.setattr(SplitDraft, "__call__", fail)
    qtbot.mouseClick(digest.pane.told.split, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    digest.reject()
    services.reading.work()
    qtbot.waitUntil(lambda: bool(window.messages.sentences))

    assert texts(window) == []


def test_an_article_that_is_parted_keeps_its_place_and_the_rest_is_added(
    qtbot, added, services, looked
):
    row = row_of(looked, SIGNS)
    looked.pane.blocks.setCurrentIndex(looked.pane.blocks.model().index(row, 0))
    looked.pane.bar.another.click()
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    assert not looked.act.isEnabled()  # until it is known what the articles are
    services.reading.work()
    qtbot.waitUntil(looked.act.isEnabled)
    looked.act.click()
    qtbot.waitUntil(lambda: len(texts(added)) == 2)

    assert SIGNS not in texts(added)[0]


def test_an_article_that_is_split_is_one_again_after_one_undo(qtbot, window, services, write):
    window.led.receiving.begin([write("digest.txt", f"{NEWS}\n-----\n\n{OTHER}")], "")
    services.reading.work()
    qtbot.waitUntil(lambda: len(texts(window)) == 1)
    whole, steps = texts(window), window.undo.count()
    look_at(qtbot, window, services, 0)
    dialog = window.led.previewing.dialog
    qtbot.mouseClick(dialog.pane.told.split, Qt.MouseButton.LeftButton)
    known(qtbot, dialog, services)
    qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(texts(window)) == 2)
    assert window.actions_.undo.text() == "Undo Split"
    window.actions_.undo.trigger()
    assert texts(window) == whole
    assert window.undo.index() == steps
    assert texts_kept(services, window) == whole
    window.actions_.redo.trigger()

    assert len(texts(window)) == 2
    assert texts_kept(services, window) == texts(window)


def texts_kept(services, window):
    return [one.text for one in services.library.open(window.led.story.id).articles]


def test_what_is_split_off_and_there_already_is_told_and_left_out(qtbot, added, services):
    added.led.receiving.take([taken("digest.txt", f"{OTHER}\n-----\n\n{NEWS}")])
    qtbot.waitUntil(lambda: len(texts(added)) == 2)
    look_at(qtbot, added, services, 1)
    dialog = added.led.previewing.dialog
    qtbot.mouseClick(dialog.pane.told.split, Qt.MouseButton.LeftButton)
    known(qtbot, dialog, services)
    added.led.receiving.take([article_in(dialog, 1)])
    qtbot.waitUntil(lambda: len(texts(added)) == 3)
    qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: added.actions_.undo.text() == "Undo Split")

    assert len(texts(added)) == 3
    assert any("is in the story already" in one for one in added.messages.sentences)


def taken(name, text):
    (drafted,) = drafts_from_bytes(Provenance(name, text.encode(), "then"))
    assert isinstance(drafted, Drafted)
    return accepted(drafted, drafted.draft)


def article_in(dialog, place):
    candidate = dialog.pane.candidate
    return accepted(candidate.drafted, candidate.drafts[place])


def test_what_was_chosen_anew_is_a_step_that_says_so(qtbot, added, looked):
    before = texts(added)
    click_tick(qtbot, looked, SIGNS)
    qtbot.mouseClick(looked.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: texts(added) != before)

    assert added.actions_.undo.text() == "Undo Kept and Set Aside"


def test_of_a_batch_what_cannot_be_read_says_why_and_the_rest_is_added(
    qtbot, window, services, write, tmp_path
):
    paths = [write("one.txt", NEWS), tmp_path / "none.txt", write("two.txt", OTHER)]
    window.actions_.add_with_preview.trigger()
    (chooser,) = window.findChildren(QFileDialog)
    chooser.filesSelected.emit([str(path) for path in paths])
    chooser.done(0)
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)
    dialog = window.led.previewing.dialog
    assert window.led.story.state.articles == ()
    assert [type(entry) for entry in dialog.files.entries] == [Candidate, Refused, Candidate]
    dialog.list.setCurrentIndex(dialog.files.index(1))
    assert "none.txt" in dialog.pane.told.text
    dialog.act.click()
    qtbot.waitUntil(lambda: len(texts(window)) == 2)

    assert "Sorn" in texts(window)[0]
    assert "Pell" in texts(window)[1]


def test_text_is_read_anew_in_the_encoding_that_is_chosen(qtbot, window, services, write):
    path = write("boats.txt", NEWS.replace("Mira Tolk", "Łucja Żak"), "cp1250")
    window.led.previewing.preview([path])
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)
    pane = window.led.previewing.dialog.pane
    box = pane.fields.encoding
    for encoding in ("cp1251", "cp1250"):
        box.setCurrentIndex(box.findData(encoding))
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(lambda: bool(services.reading.waiting))
        services.reading.work()
        qtbot.waitUntil(lambda e=encoding: pane.candidate.drafted.draft.encoding == e)

    assert any("Łucja Żak" in block.text for block in pane.candidate.blocks.blocks)
    assert pane.blocks.model() is pane.candidate.blocks


def test_an_article_is_read_again_in_the_encoding_that_was_chosen_for_it(
    qtbot, window, services, write
):
    path = write("boats.txt", NEWS.replace("master", "master Łucja Żak"), "cp1250")
    window.led.previewing.preview([path])
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)
    dialog = window.led.previewing.dialog
    assert dialog.pane.candidate.drafted.draft.encoding != "koi8_r"  # no one would guess it
    dialog.pane.encoding_chosen.emit(dialog.pane.candidate, "koi8_r")
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    services.reading.work()
    qtbot.waitUntil(lambda: dialog.pane.candidate.drafted.draft.encoding == "koi8_r")
    dialog.act.click()
    qtbot.waitUntil(lambda: len(texts(window)) == 1)
    (article,) = services.library.open(window.led.story.id).articles
    assert article.encoding == "koi8_r"
    look_at(qtbot, window, services, 0)
    pane = window.led.previewing.dialog.pane

    assert pane.fields.encoding.currentData() == "koi8_r"
    assert [article_of(one).text for one in pane.candidate.drafts] == [article.text]


def test_an_article_whose_encoding_was_a_guess_is_told_so_when_it_is_looked_at_again(
    qtbot, window, services, write
):
    path = write("boats.txt", NEWS.replace("master", "master Łucja Żółć"), "cp1250")
    window.led.receiving.begin([path], "")
    services.reading.work()
    qtbot.waitUntil(lambda: len(texts(window)) == 1)
    look_at(qtbot, window, services, 0)

    assert "is a guess" in window.led.previewing.dialog.pane.told.text


def test_in_another_encoding_the_split_the_ticks_and_the_headlines_stay(
    qtbot, window, services, write
):
    text = f"{NEWS.replace('Mira', 'Łucja')}\n-----\n\n{OTHER}"
    window.led.previewing.preview([write("digest.txt", text, "cp1250")])
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)
    dialog = window.led.previewing.dialog
    pane = dialog.pane
    qtbot.mouseClick(pane.told.split, Qt.MouseButton.LeftButton)
    known(qtbot, dialog, services)
    click_tick(qtbot, dialog, "A carpenter told")
    dialog.list.setCurrentIndex(dialog.files.index(1))
    pane.fields.lines["title"].selectAll()
    qtbot.keyClicks(pane.fields.lines["title"], "No bell")
    encoding = "cp1250" if pane.candidate.drafted.draft.encoding != "cp1250" else "cp1251"
    box = pane.fields.encoding
    box.setCurrentIndex(box.findData(encoding))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    services.reading.work()
    qtbot.waitUntil(lambda: pane.candidate.drafted.draft.encoding == encoding)
    known(qtbot, dialog, services)

    assert names(dialog) == [HEADLINES[0], "No bell"]
    assert dialog.list.currentIndex().row() == 1
    assert pane.fields.lines["title"].text() == "No bell"
    assert not pane.candidate.blocks.choice.kept[row_of(dialog, "A carpenter told")]


def test_what_comes_too_late_for_a_closed_preview_is_let_go(qtbot, added, services, looked):
    candidate = looked.pane.candidate
    candidate.blocks.turn(row_of(looked, SIGNS))
    looked.pane.encoding_chosen.emit(candidate, "cp1252")
    qtbot.waitUntil(lambda: len(services.reading.waiting) == 2)
    looked.reject()
    services.reading.work()
    gone: list[bool] = []
    looked.destroyed.connect(lambda: gone.append(True))
    qtbot.waitUntil(lambda: bool(gone))

    assert added.led.previewing.dialog is None
    assert added.messages.sentences == ()


def test_an_encoding_that_does_not_fit_is_told_and_the_file_stays_as_it_was(
    qtbot, window, services
):
    window.led.previewing.preview([Pasted("Pasted", NEWS.encode())])
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)
    pane = window.led.previewing.dialog.pane
    candidate = pane.candidate
    pane.encoding_chosen.emit(replace_original(candidate, b""), "cp1252")
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    services.reading.work()
    qtbot.waitUntil(lambda: "empty" in pane.told.text)

    assert pane.candidate is candidate


def replace_original(candidate, original):
    candidate.drafted = replace(candidate.drafted, original=original)
    return candidate


def test_without_its_file_or_where_it_cannot_be_read_a_sentence_says_so(
    qtbot, window, bring, articles, services
):
    bring(articles[0])
    window.sidebar.choose(0)
    window.actions_.preview.trigger()
    qtbot.waitUntil(lambda: bool(window.messages.sentences))
    assert "not in the library" in window.messages.sentences[0]
    previewing = window.led.previewing
    show = partial(previewing._show_article, articles[0], False)
    previewing._read(articles[0], show, b" ")
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.messages.sentences) == 2)

    assert window.led.previewing.dialog is None
    window.led.previewing.look_at(7)


def test_where_the_library_is_only_read_one_can_look_but_not_accept(
    qtbot, added, services, monkeypatch
):
    monkeypatch.setattr(services.library, "holder", "Another window has it.")
    look_at(qtbot, added, services, 0)

    assert not added.led.previewing.dialog.act.isEnabled()


def test_one_preview_is_open_at_a_time_and_it_follows_the_theme(qtbot, added, services, looked):
    added.led.previewing.preview([Pasted("Pasted", NEWS.encode())])
    services.reading.work()
    running = added.led.tasks._running
    qtbot.waitUntil(lambda: "Reading files" not in [task.name for task in running])
    before = looked.grab().toImage()
    added.show_theme(load_theme("dark"))

    assert added.led.previewing.dialog is looked
    assert looked.grab().toImage() != before


def test_files_read_while_a_preview_is_open_are_shown_after_it(qtbot, added, services, looked):
    led = added.led
    for words in (NEWS, OTHER):
        led.previewing.preview([Pasted("Pasted", words.encode())])
        services.reading.work()
    qtbot.waitUntil(lambda: "Reading files" not in [one.name for one in led.tasks._running])
    shown = [looked]
    for words in ("Boats", "Bell"):
        shown[-1].reject()
        qtbot.waitUntil(lambda: led.previewing.dialog not in {None, *shown})
        shown.append(led.previewing.dialog)
        assert shown[-1].pane.candidate.drafts[0].title.startswith(words)
    shown[-1].reject()

    assert led.previewing.dialog is None


def test_an_article_that_left_the_story_before_its_file_was_read_is_not_shown(
    qtbot, added, services
):
    led = added.led
    added.sidebar.choose(0)
    added.actions_.preview.trigger()
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    led.story.close()
    services.reading.work()
    qtbot.waitUntil(lambda: "Reading files" not in [one.name for one in led.tasks._running])

    assert led.previewing.dialog is None


def test_of_a_file_of_several_articles_the_one_asked_for_is_shown(qtbot, window, services, write):
    articles = [{"title": title, "text": text} for title, text in (("Rain", "It rained."),
                ("Snow", "It snowed."))]  # fmt: skip
    document = {"format": "synoptic-comparison", "version": 1, "articles": articles}
    window.led.receiving.begin([write("all.json", json.dumps(document))], "")
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 2)
    look_at(qtbot, window, services, 1)
    dialog = window.led.previewing.dialog

    assert dialog.pane.fields.lines["title"].text() == "Snow"
    assert [block.text for block in dialog.pane.candidate.blocks.blocks] == ["It snowed."]


def test_stories_and_notes_among_the_files_are_taken_in_without_a_preview(
    qtbot, window, services, write
):
    led = window.led
    notes, story = write("n.jsonld", "[]"), write("s.synoptic", "no story")
    brought: list[Path] = []
    led.opening.notes_brought.connect(brought.append)
    led.opening.story_brought.connect(brought.append)
    led.previewing.preview([notes, write("news.txt", NEWS), story])
    assert brought == [notes, story]
    services.reading.work()
    qtbot.waitUntil(lambda: led.previewing.dialog is not None)
    assert "s.synoptic" in " ".join(window.messages.sentences)
    led.previewing.dialog.reject()
    led.previewing.preview([notes])
    assert services.reading.waiting == []

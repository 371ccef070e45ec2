"""From Ctrl+L to an article, or a sentence; the host is on this machine."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.web.fetching import shortened
from tests.served import Answer, moved, serving


@pytest.fixture
def host():
    with serving() as host:
        yield host


@pytest.fixture
def dialog(qtbot, window):
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    yield window.led.fetching.dialog
    if window.led.fetching.dialog is not None:
        window.led.fetching.dialog.reject()


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fetch(qtbot, services, dialog, address):
    """Fetch `address`, as far as the question about this machine."""
    dialog.write(address)
    press(qtbot, dialog.fetch)
    services.reading.work()
    qtbot.waitUntil(dialog.told.isVisible)


def agree(qtbot, services, dialog):
    press(qtbot, dialog.agree)
    services.reading.work()


def test_a_page_becomes_an_article_that_says_where_it_came_from(
    qtbot, window, services, dialog, host
):
    host.answers["/boats"] = Answer()
    fetch(qtbot, services, dialog, host.at("/boats"))
    assert "127.0.0.1" in dialog.told.text()
    assert host.asked == []
    agree(qtbot, services, dialog)
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 1)
    (article,) = window.led.story.state.articles

    assert article.url == host.at("/boats")
    assert article.origin == "boats.html"
    assert window.status.said.text() == f"Came from 127.0.0.1:{host.port}"
    assert window.status.said.toolTip() == host.at("/boats")
    assert window.led.fetching.dialog is None
    assert window.messages.sentences == ()


def test_every_address_on_the_way_is_told(qtbot, window, services, dialog, host):
    with serving() as other:
        host.answers["/old"] = moved("/new")
        host.answers["/new"] = moved(other.at("/boats"))
        other.answers["/boats"] = Answer()
        fetch(qtbot, services, dialog, host.at("/old"))
        agree(qtbot, services, dialog)
        qtbot.waitUntil(lambda: f"port {other.port}" in dialog.told.text())
        assert other.asked == []
        agree(qtbot, services, dialog)
        qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 1)

        (told,) = window.messages.sentences
        assert told == (
            f"The page came from {other.at('/boats')}, to which it was led on by "
            f"{host.at('/old')}, {host.at('/new')}."
        )


def test_what_goes_wrong_is_said_in_the_dialog_and_can_be_mended(
    qtbot, window, services, dialog, host
):
    host.answers["/boats"] = Answer()
    fetch(qtbot, services, dialog, host.at("/gone"))
    agree(qtbot, services, dialog)
    qtbot.waitUntil(lambda: "404" in dialog.told.text())
    assert window.led.story.state.articles == ()
    fetch(qtbot, services, dialog, host.at("/boats"))
    assert "not on the open network" in dialog.told.text()  # agreed to for the other page only
    agree(qtbot, services, dialog)
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 1)


def test_who_leaves_is_told_nothing_any_more(qtbot, window, services, dialog, host):
    dialog.write(host.at())
    press(qtbot, dialog.fetch)
    (job, *_), *_ = services.reading.waiting
    press(qtbot, dialog.leave)

    assert job.cancelled
    assert window.led.fetching.dialog is None
    services.reading.work()
    assert window.messages.sentences == ()


def test_another_address_stops_what_is_under_way(qtbot, window, services, dialog):
    dialog.write("news.example")
    press(qtbot, dialog.fetch)
    (job, *_), *_ = services.reading.waiting
    services.reading.waiting.clear()
    window.led.fetching.ask("https://other.example/")

    assert job.cancelled
    assert window.led.fetching.dialog is dialog
    assert dialog.address.text() == "https://other.example/"
    assert dialog.fetch.isEnabled()


def test_nothing_is_fetched_without_a_dialog(window, services):
    fetching = window.led.fetching
    fetching.ask("news.example")
    dialog = fetching.dialog
    dialog.reject()
    dialog.wanted.emit(None)

    assert services.reading.waiting == []


def test_a_long_address_is_told_by_its_beginning_and_end():
    address = "https://news.example/" + "a" * 500 + "/boats.html"

    assert shortened("https://news.example/") == "https://news.example/"
    assert len(shortened(address)) == 91
    assert shortened(address).startswith("https://news.example/a")
    assert shortened(address).endswith("/boats.html")

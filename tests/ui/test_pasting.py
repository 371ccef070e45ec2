"""What is pasted or dropped is read as what it is; an address is only asked about."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit

from reader.model.draft import Pasted
from reader.ui.pasting import Brought, brought, may_bring

NEWS = "Boats stay in\n\n" + "The boats of Sorn stayed in the harbour on Friday. " * 5
PAGE = f"<html><body><article><h1>Boats stay in</h1><p>{NEWS}</p></article></body></html>"
LINK = "https://news.example/boats?x=1"


def carrying(text=None, html=None, urls=(), *, image=False):
    data = QMimeData()
    if text is not None:
        data.setText(text)
    if html is not None:
        data.setHtml(html)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if image:
        data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    return data


@pytest.fixture
def clipboard(qapp):  # noqa: ARG001 - a clipboard needs an application
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


def only(data):
    found = brought(data)
    assert found is not None
    (source,) = found.sources
    return source


def test_files_come_before_anything_else():
    data = carrying("words", PAGE, ["file:///a/b.txt", LINK], image=True)

    assert only(data) == Path("/a/b.txt")


def test_a_page_is_read_as_a_page():
    assert only(carrying(NEWS, PAGE)) == Pasted("Pasted page.html", PAGE.encode())
    assert only(carrying(html=PAGE)) == Pasted("Pasted page.html", PAGE.encode())
    assert only(carrying(NEWS, PAGE, image=True)).name.endswith(".html")


def test_text_is_read_as_text_of_no_kind_of_file():
    assert only(carrying(NEWS)) == Pasted("Pasted text", NEWS.encode())
    assert only(carrying(NEWS, "  ")) == Pasted("Pasted text", NEWS.encode())


def test_half_a_sign_is_no_matter():
    source = only(carrying("Boats \ud83d stay in"))

    assert isinstance(source, Pasted)
    assert source.data.decode().startswith("Boats")


@pytest.mark.parametrize(
    "data",
    [
        {"urls": [LINK]},
        {"text": f" {LINK}\n"},
        {"text": LINK, "html": f'<a href="{LINK}">Boats</a>', "urls": [LINK]},
        {"html": f'<img src="{LINK}">', "urls": [LINK], "image": True},
    ],
)
def test_an_address_is_only_told(data):
    assert brought(carrying(**data)) == Brought(address=LINK)


@pytest.mark.parametrize(
    "data",
    [{}, {"text": ""}, {"text": " \n"}, {"image": True}, {"urls": ["ftp://a/b"]},
     {"html": '<img src="https://a/b">', "image": True}],
)  # fmt: skip
def test_nothing_and_pictures_are_not_read(data):
    assert brought(carrying(**data)) is None


def test_words_with_an_address_in_them_are_text():
    assert isinstance(only(carrying(f"See {LINK}")), Pasted)


def test_whatever_has_words_pages_or_files_may_be_dropped():
    assert may_bring(carrying("words"))
    assert may_bring(carrying(html=PAGE))
    assert may_bring(carrying(urls=[LINK]))
    assert not may_bring(carrying(image=True))


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(), html=st.text())
def test_whatever_comes_is_read_told_or_left(qapp, text, html):  # noqa: ARG001
    found = brought(carrying(text, html))

    assert found is None or bool(found.sources) != bool(found.address)


def test_what_is_pasted_becomes_an_article(qtbot, window, services, clipboard):
    clipboard.setText(NEWS)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 1)
    (article,) = window.led.story.state.articles

    assert article.origin == "Pasted text"
    assert "stayed in the harbour" in article.text


def test_a_page_that_is_pasted_keeps_its_headline(qtbot, window, services, clipboard):
    clipboard.setMimeData(carrying(NEWS, PAGE))
    window.actions_.paste.trigger()
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 1)
    (article,) = window.led.story.state.articles

    assert (article.origin, article.title) == ("Pasted page.html", "Boats stay in")


def test_a_text_field_keeps_the_key_for_itself(qtbot, window, services, clipboard):
    clipboard.setText("words")
    field = QLineEdit(window)
    field.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == "words"
    assert services.reading.waiting == []


@pytest.mark.parametrize(
    ("data", "told"), [({"text": " "}, "nothing on the clipboard"), ({"image": True}, "picture")]
)
def test_what_cannot_be_pasted_is_said_in_the_status_bar(window, services, clipboard, data, told):
    clipboard.setMimeData(carrying(**data))
    window.actions_.paste.trigger()

    assert told in window.status.said.text()
    assert services.reading.waiting == []


def test_an_address_that_is_pasted_is_asked_about_and_not_fetched(window, services, clipboard):
    clipboard.setText(LINK)
    window.actions_.paste.trigger()

    assert window.led.fetching.dialog.address.text() == LINK
    assert services.reading.waiting == []
    window.led.fetching.dialog.reject()


def drop(window, data):
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_selection_that_is_dragged_out_of_a_browser_becomes_an_article(qtbot, window, services):
    drop(window, carrying(NEWS, PAGE))
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 1)


def test_a_link_that_is_dropped_is_asked_about_and_not_fetched(window, services):
    drop(window, carrying(LINK, f'<a href="{LINK}">Boats</a>', [LINK]))

    assert window.led.fetching.dialog.address.text() == LINK
    assert services.reading.waiting == []
    window.led.fetching.dialog.reject()


@pytest.mark.parametrize(
    ("data", "told"), [({"urls": ["ftp://a/b"]}, "no article"), ({"image": True}, "picture")]
)
def test_what_cannot_be_dropped_is_said_too(window, data, told):
    drop(window, carrying(**data))

    assert told in window.status.said.text()

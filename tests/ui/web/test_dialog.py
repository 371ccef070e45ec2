"""The dialog says who will be asked, and asks nobody by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from reader.ui.web.dialog import AddressDialog, breakable
from reader.workflow.fetching import Inside, address_of

LINK = "https://news.example/boats"
INSIDE = Inside("printer.local", 631, ("192.168.1.5",))


@pytest.fixture
def dialog(qtbot, home):
    home.show()
    dialog = AddressDialog(home)
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_it_says_which_host_will_learn_what_before_anything_is_sent(dialog):
    assert "the host of the address" in dialog.asked.text()
    dialog.write(LINK)
    told = dialog.asked.text()

    assert "one thing for which Synoptic uses the network" in told
    assert "“news.example” is asked" in told
    assert "no cookies" in told
    assert "not encrypted" not in told
    dialog.write("http://news.example:8080/")
    assert "“news.example:8080”" in dialog.asked.text()
    assert "not encrypted" in dialog.asked.text()


def test_filling_in_an_address_asks_for_nothing(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.wanted):
        dialog.write(LINK)
    assert dialog.address.hasFocus()


def test_the_enter_key_and_the_button_fetch(qtbot, dialog):
    dialog.write(LINK)
    for act in (
        lambda: qtbot.keyClick(dialog.address, Qt.Key.Key_Return),
        lambda: qtbot.mouseClick(dialog.fetch, Qt.MouseButton.LeftButton),
    ):
        with qtbot.waitSignal(dialog.wanted) as told:
            act()
        assert told.args == [address_of(LINK)]


def test_nothing_can_be_fetched_without_an_address(qtbot, dialog):
    assert not dialog.fetch.isEnabled()
    with qtbot.assertNotEmitted(dialog.wanted):
        qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.address, "news.example")
    assert dialog.fetch.isEnabled()


def test_what_is_no_address_is_said_when_it_is_to_be_fetched(qtbot, dialog):
    dialog.write("file:///etc/passwd")
    assert not dialog.told.isVisible()
    with qtbot.assertNotEmitted(dialog.wanted):
        qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert "“file:”" in dialog.told.text()
    assert dialog.told.accessibleName() == dialog.told.text()
    assert dialog.address.hasFocus()
    qtbot.keyClicks(dialog.address, "x")
    assert not dialog.told.isVisible()


def test_while_a_host_is_asked_it_shows_how_far_it_is(dialog):
    dialog.write(LINK)
    dialog.show_busy("news.example")

    assert dialog.bar.isVisible()
    assert (dialog.bar.minimum(), dialog.bar.maximum()) == (0, 0)
    assert "“news.example”" in dialog.bar.accessibleName()
    assert dialog.address.isReadOnly()
    assert not dialog.fetch.isEnabled()
    assert dialog.leave.hasFocus()
    dialog.show_progress(3, 7)
    assert (dialog.bar.value(), dialog.bar.maximum()) == (3, 7)
    dialog.show_sentence("There is no page.")
    assert not dialog.bar.isVisible()
    assert not dialog.address.isReadOnly()
    assert dialog.fetch.isEnabled()


def test_a_machine_inside_is_asked_only_by_a_click_of_its_own(qtbot, dialog):
    dialog.write(LINK)
    dialog.ask_about(INSIDE, address_of(LINK))

    assert "“printer.local”, port 631 (192.168.1.5)" in dialog.told.text()
    assert not dialog.fetch.isVisible()
    with qtbot.assertNotEmitted(dialog.agreed), qtbot.assertNotEmitted(dialog.wanted):
        qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
        qtbot.keyClick(dialog.leave, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.agreed) as told:
        qtbot.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    assert told.args == [INSIDE]


def test_another_address_takes_the_question_about_a_machine_back(qtbot, dialog):
    dialog.ask_about(INSIDE, address_of("http://printer.local:631/"))
    assert dialog.told.text().startswith("“printer.local” (192.168.1.5) is not on the open")
    qtbot.keyClicks(dialog.address, "a")

    assert not dialog.agree.isVisible()
    assert dialog.fetch.isVisible()
    with qtbot.assertNotEmitted(dialog.agreed):
        dialog.agree.click()


def test_it_can_be_left(qtbot, dialog):
    with qtbot.waitSignal(dialog.rejected):
        qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)


def test_every_part_has_a_name_and_is_reached_by_keys(dialog):
    dialog.write(LINK)
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, QLineEdit | QProgressBar | QPushButton | QLabel):
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or not widget.isVisible()
    order, widget = [], dialog.address
    while widget not in order:
        order.append(widget)
        widget = widget.nextInFocusChain()

    assert {dialog.address, dialog.fetch, dialog.agree, dialog.leave} <= set(order)


def test_a_long_host_does_not_widen_it(dialog):
    before = dialog.sizeHint().width()
    dialog.write("https://" + ".".join(["a" * 60] * 4) + "/")

    assert dialog.sizeHint().width() == before
    assert breakable("short words") == "short words"

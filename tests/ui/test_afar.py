"""A library that is not on this computer alone is said to be so once, with the way there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from reader.paths import Paths
from reader.settings import SETTINGS_NAME, load_settings
from reader.ui.afar import Afar
from reader.ui.window import MainWindow


def test_it_is_said_once_remembered_and_leads_to_the_folder(
    qtbot, services, fonts, tmp_path, outside
):
    synchronised = Paths.under(tmp_path / "OneDrive")
    synchronised.data.mkdir(parents=True)
    services = replace(services, paths=synchronised)
    window = MainWindow(services, (), fonts)
    qtbot.addWidget(window)
    assert window.led.afar._soon.isActive()
    window.led.afar.look()
    qtbot.waitUntil(lambda: bool(window.messages.offers))
    (offer,) = window.messages.offers
    assert f"OneDrive synchronises: “{synchronised.data}”" in offer.sentence

    qtbot.mouseClick(offer.link, Qt.MouseButton.LeftButton)
    assert outside == [str(synchronised.data)]
    settings = load_settings(synchronised.config / SETTINGS_NAME)
    assert settings.afar == str(synchronised.data)
    messages = window.messages
    again = Afar(window.led.safekeeping._librarian, messages, synchronised.data, settings.afar)
    again.look_soon()
    assert not again._soon.isActive()
    window.close()


def test_of_a_library_on_this_computer_nothing_is_said(opened, qtbot):
    with qtbot.assertNotEmitted(opened.led.afar.told, wait=50):
        opened.led.afar.look()
    assert opened.messages.offers == []

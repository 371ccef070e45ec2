"""Signs on buttons take the theme's colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon

from reader.ui.icons import Sign, letters_icon, sign_icon
from reader.ui.painting import Look
from reader.ui.theme import load_theme

SIGNS: tuple[Sign, ...] = (
    *("left", "right", "plus", "minus", "close", "search"),
    *("link", "only", "more"),
)


def picture(icon, mode=QIcon.Mode.Normal):
    image = icon.pixmap(16, 16, mode).toImage()  # must outlive its bits
    return bytes(image.constBits())


@pytest.mark.usefixtures("qapp")
def test_every_sign_is_another_and_paler_when_disabled():
    icons = [sign_icon(sign, QColor("black"), 1.0) for sign in SIGNS]

    assert len({picture(icon) for icon in icons}) == len(SIGNS)
    assert all(picture(icon) != picture(icon, QIcon.Mode.Disabled) for icon in icons)


@pytest.mark.usefixtures("qapp")
def test_a_sign_is_sharp_on_a_dense_screen():
    icon = sign_icon("plus", QColor("black"), 2.0)

    assert icon.availableSizes()[0].width() in {16, 32}


def test_letters_are_whole_and_in_the_themes_colour(look, fonts):
    dark = Look(load_theme("dark"), fonts)
    icons = [letters_icon("Aa", worn, 1.0) for worn in (look, dark)]
    size = icons[0].availableSizes()[0]
    image = icons[0].pixmap(size).toImage()
    sides = [image.pixelColor(x, y) for x in (0, size.width() - 1) for y in range(size.height())]

    assert picture(icons[0]) != picture(icons[1])
    assert not any(color.alpha() for color in sides)  # nothing is cut

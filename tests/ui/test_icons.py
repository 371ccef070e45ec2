"""Signs on buttons take the theme's colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon

from reader.ui.icons import Sign, sign_icon

SIGNS: tuple[Sign, ...] = ("left", "right", "plus", "minus", "close", "search")


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

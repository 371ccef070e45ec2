"""Colours and fonts: one file a theme in `resources/themes`, one table of type.

Everything that paints asks for a token ("paper", "quote") or a role ("article", "headline"),
never for a colour or a size.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAccessibilityHints, QStyleHints

ThemeName: TypeAlias = Literal["light", "dark", "contrast"]
Role: TypeAlias = Literal[
    "article",
    "headline",
    "compared",
    "ui",
    "tab",
    "strong",
    "medium",
    "second",
    "letter",
    "speaker",
]

# Reading faces that desktops bring with them, best for long text first; the last is the name
# under which fontconfig knows the one the user chose.
_SERIFS = ("New York", "Charter", "Georgia", "Noto Serif", "serif")

_WEIGHT = QFont.Weight
# Role -> (serif?, size in logical pixels at 100 %, weight).
_ROLES: Mapping[Role, tuple[bool, float, QFont.Weight]] = {
    "article": (True, 16, _WEIGHT.Normal),
    "headline": (True, 18, _WEIGHT.DemiBold),
    "compared": (True, 14, _WEIGHT.Normal),
    "ui": (False, 13, _WEIGHT.Normal),
    "tab": (False, 12.5, _WEIGHT.Normal),
    "strong": (False, 13, _WEIGHT.DemiBold),
    "medium": (False, 13, _WEIGHT.Medium),
    "second": (False, 11.5, _WEIGHT.Normal),
    "letter": (False, 10, _WEIGHT.DemiBold),
    "speaker": (False, 9.5, _WEIGHT.DemiBold),
}


@dataclass(frozen=True)
class Theme:
    """The colours of one look.

    Attributes:
        name: light, dark or contrast.
        dark: Whether the paper is darker than the text.
        colors: Token -> colour.
    """

    name: str
    dark: bool
    colors: Mapping[str, QColor]

    def color(self, token: str) -> QColor:
        """Return the colour of `token`.

        Raises:
            KeyError: There is no such token.
        """
        return self.colors[token]

    @property
    def outlined(self) -> bool:
        """Whether grounds stay plain and outlines tell what tints tell elsewhere."""
        return self.name == "contrast"


@dataclass(frozen=True, slots=True)
class Type:
    """The fonts of every role.

    Attributes:
        serif: Families for articles, best first.
        sans: Families of everything else, best first; empty: the platform's own.
    """

    serif: tuple[str, ...] = _SERIFS
    sans: tuple[str, ...] = ()

    def font(self, role: Role, zoom: int = 100) -> QFont:
        """Return the font of `role`, `zoom` per cent of its size."""
        is_serif, size, weight = _ROLES[role]
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        if is_serif:
            font.setStyleHint(QFont.StyleHint.Serif)
        families = self.serif if is_serif else self.sans
        if families:
            font.setFamilies(list(families))
        font.setPixelSize(round(size * zoom / 100) or 1)
        font.setWeight(weight)
        if role == "speaker":
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        return font


def load_theme(name: ThemeName, palette: QPalette | None = None) -> Theme:
    """Return the theme of `resources/themes/NAME.json`.

    The high-contrast theme names roles of `palette` (the application's when None) instead of
    colours, since such a palette is the user's own choice.
    """
    stored = json.loads(resource(f"themes/{name}.json").read_text("utf-8"))
    ground = palette or QGuiApplication.palette()
    colors = {token: _color(value, ground) for token, value in stored["colors"].items()}
    dark = colors["paper"].lightness() < colors["text"].lightness()
    return Theme(name=stored["name"], dark=dark, colors=colors)


def theme_for(hints: QStyleHints, palette: QPalette | None = None) -> Theme:
    """Return the theme the desktop asks for: high contrast before dark before light."""
    if _wants_contrast(hints):
        return load_theme("contrast", palette)
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return load_theme("dark" if dark else "light", palette)


def theme_changes(hints: QStyleHints) -> tuple[SignalInstance, ...]:
    """Return the signals after which the desktop may ask for another theme."""
    accessibility = _accessibility(hints)
    if accessibility is None:
        return (hints.colorSchemeChanged,)
    return hints.colorSchemeChanged, accessibility.contrastPreferenceChanged


def _wants_contrast(hints: QStyleHints) -> bool:
    accessibility = _accessibility(hints)
    if accessibility is None:
        return False
    return bool(accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast)


def _accessibility(hints: QStyleHints) -> QAccessibilityHints | None:
    known = getattr(hints, "accessibility", None)  # Qt 6.10 and later
    return known() if known else None


def _color(value: str, palette: QPalette) -> QColor:
    if value.startswith("#"):
        return QColor(value)
    return palette.color(QPalette.ColorRole[value])

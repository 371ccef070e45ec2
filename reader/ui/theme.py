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
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAccessibilityHints, QStyleHints

ThemeName: TypeAlias = Literal["light", "dark", "contrast"]

#: What the user may choose: a theme, or whichever the desktop asks for.
ThemeChoice: TypeAlias = Literal["system", "light", "dark", "contrast"]

#: Whose eyes the colours of the marks are for.  protan: those that see no red, or no green;
#: tritan: those that see no blue.
Sight: TypeAlias = Literal["usual", "protan", "tritan"]

#: Least contrast of text with its ground, and of rules, bars and outlines (WCAG 2, 1.4.3, 1.4.11).
TEXT_CONTRAST, MARK_CONTRAST = 4.5, 3.0
Role: TypeAlias = Literal[
    "article",
    "headline",
    "crosshead",
    "caption",
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
_LINEAR = 0.04045  # up to which a part of a colour is as bright as it is large
# Roles of a palette in which marks and links are painted, and tokens that are read as text.
_MAY_YIELD = frozenset({"Highlight", "Link"})
_QUIET, _PARTS, _HIGH_CONTRAST = "Quiet", 50, 7.0  # no role of a palette: made of two
_READ = frozenset({"accent", "accenttext"})  # the first as the ground of words, too
# Role -> (serif?, size in logical pixels at 100 %, weight).
_ROLES: Mapping[Role, tuple[bool, float, QFont.Weight]] = {
    "article": (True, 16, _WEIGHT.Normal),
    "headline": (True, 18, _WEIGHT.DemiBold),
    "crosshead": (False, 15, _WEIGHT.Medium),
    "caption": (False, 13.5, _WEIGHT.Normal),
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
        """Return the colour of `token`.  Whoever wants it paler takes a copy: this is the theme's.

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


def load_theme(name: ThemeName, palette: QPalette | None = None, sight: Sight = "usual") -> Theme:
    """Return the theme of `resources/themes/NAME.json`, with colours for a kind of sight.

    What differs for that sight is in `NAME-SIGHT.json`.  The high-contrast theme names roles of
    `palette` (the application's when None) instead of colours, since such a palette is the user's
    own choice: it is the same for any sight.
    """
    stored = _stored(name)
    if name == "contrast":
        colors = _of_palette(stored, palette or QGuiApplication.palette())
    else:
        changed = {} if sight == "usual" else _stored(f"{name}-{sight}")
        colors = {token: QColor(value) for token, value in (stored | changed).items()}
    dark = colors["paper"].lightness() < colors["text"].lightness()
    return Theme(name=name, dark=dark, colors=colors)


def theme_for(
    hints: QStyleHints,
    palette: QPalette | None = None,
    chosen: ThemeChoice = "system",
    sight: Sight = "usual",
) -> Theme:
    """Return the theme the user chose, or else the desktop asks for.

    The desktop's high contrast comes before its dark, and that before its light.
    """
    if chosen != "system":
        return load_theme(chosen, palette, sight)
    if _wants_contrast(hints):
        return load_theme("contrast", palette)
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return load_theme("dark" if dark else "light", palette, sight)


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


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _stored(file: str) -> dict[str, str]:
    stored = json.loads(resource(f"themes/{file}.json").read_text("utf-8"))
    colors: dict[str, str] = stored["colors"]
    return colors


def _of_palette(stored: Mapping[str, str], palette: QPalette) -> dict[str, QColor]:
    """Return the colours of `palette`; one that hardly shows on its grounds yields to the text's.

    For a palette may be one that the user has chosen for other reasons than its contrast.
    """
    roles = QPalette.ColorRole
    grounds = palette.color(roles.Base), palette.color(roles.Window)
    colors = {}
    for token, value in stored.items():
        if value == _QUIET:
            colors[token] = _quiet(palette.color(roles.Text), grounds)
            continue
        color = QColor(value) if value.startswith("#") else palette.color(roles[value])
        if value in _MAY_YIELD:
            least = TEXT_CONTRAST if token in _READ else MARK_CONTRAST
            if any(contrast(color, ground) < least for ground in grounds):
                color = palette.color(roles.Text)
        colors[token] = color
    return colors


def _quiet(text: QColor, grounds: Sequence[QColor]) -> QColor:
    """Return the palest mixture of text and paper of a high contrast; else the text."""
    quiet = text
    for share in range(1, _PARTS):
        paler = _mixed(text, grounds[0], share / _PARTS)
        if any(contrast(paler, ground) < _HIGH_CONTRAST for ground in grounds):
            break
        quiet = paler
    return quiet


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour that has its `share`, from 0 to 1, of the other."""
    parts = (
        (one.redF(), other.redF()),
        (one.greenF(), other.greenF()),
        (one.blueF(), other.blueF()),
    )
    return QColor.fromRgbF(*(a + share * (b - a) for a, b in parts))

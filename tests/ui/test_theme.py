"""Colours and fonts, and that text can be read on its grounds."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette

from reader.model.note import COLORS
from reader.resources import resource
from reader.ui.theme import Type, load_theme, theme_changes, theme_for

NOTES = tuple(f"note_{color}" for color in COLORS)
TEXT_GROUNDS = [
    ("text", ("paper", "chrome", "hover", "on", "row", "m", "s", "note", "here", *NOTES)),
    ("text", ("found", "reached")),
    ("text2", ("paper", "chrome", "hover", "on", "row", "m")),
    ("text3", ("paper", "chrome")),
    ("badgetext", ("badge",)),
    ("accenttext", ("paper", "chrome")),
    ("mtext", ("paper", "m", "s")),
    ("quote", ("paper", "m", "s")),
    ("difftext", ("paper", "chrome", "m", "s")),
    ("onlytext", ("paper", "chrome")),
    ("other", ("paper", "chrome")),
]
RULE_GROUNDS = [
    ("quote", ("paper", "m", "s", "note", "chrome", *NOTES)),
    ("name", ("paper", "m", "s", "note")),
    ("fig", ("paper", "m", "s", "note")),
    ("diff", ("paper", "m", "s")),
    ("tick", ("chrome",)),
    ("accent", ("paper", "chrome")),
    ("sedge", ("paper", "s")),
    ("notering", ("paper", "m")),
    *((f"notedot_{color}", ("paper", "m", "chrome")) for color in COLORS),
    ("viewedge", ("chrome", "paper")),
    ("only", ("paper",)),
    ("foundedge", ("paper", "chrome", "m", "s", "found", "reached", *NOTES)),
    ("strike", ("paper",)),
]


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(veil: QColor, ground: QColor) -> QColor:
    """What a veil that is not opaque makes of the ground below it."""
    share = veil.alphaF()
    return QColor.fromRgbF(
        share * veil.redF() + (1 - share) * ground.redF(),
        share * veil.greenF() + (1 - share) * ground.greenF(),
        share * veil.blueF() + (1 - share) * ground.blueF(),
    )


def too_low(theme, wanted, least):
    return [
        (token, ground, round(ratio, 2))
        for token, grounds in wanted
        for ground in grounds
        if (ratio := contrast(theme.color(token), theme.color(ground))) < least
    ]


def test_contrast_of_black_on_white_is_twenty_one():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_reaches_four_and_a_half_to_one_on_every_ground(name):
    assert too_low(load_theme(name), TEXT_GROUNDS, 4.5) == []


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "m", "s", "note", *NOTES])
def test_selected_words_can_be_read_and_are_blue_whatever_lies_below(name, ground):
    theme = load_theme(name)
    veiled = over(theme.color("picked"), theme.color(ground))
    assert contrast(theme.color("text"), veiled) >= 4.5
    assert contrast(veiled, theme.color(ground)) >= 1.2
    assert veiled.blue() > veiled.green() > veiled.red()
    assert veiled != over(theme.color("picked"), theme.color("paper")) or ground == "paper"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_rules_reach_three_to_one_on_every_ground(name):
    assert too_low(load_theme(name), RULE_GROUNDS, 3.0) == []


@pytest.mark.usefixtures("qapp")
def test_all_themes_have_the_same_tokens():
    light, dark, high = (load_theme(name).colors.keys() for name in ("light", "dark", "contrast"))
    assert light == dark == high


def test_no_other_file_of_the_window_names_a_colour():
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b")
    package = resource("x").parent.parent / "reader" / "ui"
    found = [p.name for p in package.rglob("*.py") if colour.search(p.read_text("utf-8"))]
    assert found == []


@pytest.mark.usefixtures("qapp")
def test_high_contrast_takes_the_users_own_palette():
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0))
    palette.setColor(QPalette.ColorRole.Text, QColor(255, 255, 0))
    theme = load_theme("contrast", palette)
    assert theme.dark
    assert theme.outlined
    assert theme.color("text") == QColor(255, 255, 0)
    assert theme.color("paper") == theme.color("m") == QColor(0, 0, 0)


def desktop(scheme, preference=None):
    """What `QStyleHints` says, with the answers chosen by the test; Qt before 6.10 knows less."""
    hints = SimpleNamespace(colorScheme=lambda: scheme)
    if preference is not None:
        answer = SimpleNamespace(contrastPreference=lambda: preference)
        hints.accessibility = lambda: answer
    return hints


@pytest.mark.parametrize(
    ("hints", "name"),
    [
        (desktop(Qt.ColorScheme.Light), "light"),
        (desktop(Qt.ColorScheme.Dark), "dark"),
        (desktop(Qt.ColorScheme.Unknown), "light"),
        (desktop(Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference), "dark"),
        (desktop(Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast), "contrast"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_the_theme_follows_the_desktop(hints, name):
    assert theme_for(hints).name == name


def changes(**more):
    """What is followed on a desktop whose `QStyleHints` have `more` beside the colours."""
    hints: Any = SimpleNamespace(colorSchemeChanged="colours", **more)
    return theme_changes(hints)


def test_a_change_of_colours_or_of_contrast_is_followed_where_the_desktop_tells_it():
    contrast = SimpleNamespace(contrastPreferenceChanged="contrast")

    assert changes() == ("colours",)
    assert changes(accessibility=lambda: contrast) == ("colours", "contrast")


def test_the_real_style_hints_are_understood(qapp):
    assert theme_for(qapp.styleHints()).name in {"light", "dark", "contrast"}


@pytest.mark.usefixtures("qapp")
def test_an_unknown_token_is_an_error():
    with pytest.raises(KeyError):
        load_theme("light").color("mauve")


@pytest.mark.usefixtures("qapp")
def test_zoom_scales_the_article_font():
    fonts = Type()
    assert fonts.font("article").pixelSize() == 16
    assert fonts.font("article", 150).pixelSize() == 24
    assert fonts.font("article", 94).pixelSize() == 15


@pytest.mark.usefixtures("qapp")
def test_serif_roles_and_the_interface_take_different_families():
    fonts = Type(serif=("One",), sans=("Two",))
    assert fonts.font("headline").families() == ["One"]
    assert fonts.font("ui").families() == ["Two"]
    assert fonts.font("speaker").capitalization() == QFont.Capitalization.AllUppercase


def test_without_families_the_interface_keeps_the_platforms_font(qapp):
    assert Type().font("ui").family() == qapp.font().family()

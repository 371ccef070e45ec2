"""Colours and fonts, and that text can be read on its grounds."""

from __future__ import annotations

import re
from itertools import combinations
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette

from reader.model.note import COLORS
from reader.resources import resource
from reader.ui.theme import (
    MARK_CONTRAST,
    TEXT_CONTRAST,
    Sight,
    ThemeName,
    Type,
    contrast,
    load_theme,
    theme_changes,
    theme_for,
)
from tests.ui.seeing import SIGHTS, apart

NOTES = tuple(f"note_{color}" for color in COLORS)
DOTS = tuple(f"notedot_{color}" for color in COLORS)
PLAIN: tuple[ThemeName, ...] = ("light", "dark")
# Whom the colours for a kind of sight are made for.
SERVED: dict[Sight, tuple[str, ...]] = {
    "usual": ("usual",),
    "protan": ("usual", "protan", "deutan"),
    "tritan": ("usual", "tritan"),
}
PAINTED = [(name, sight) for name in PLAIN for sight in SERVED]
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


@pytest.mark.parametrize(("name", "sight"), PAINTED)
def test_text_reaches_four_and_a_half_to_one_on_every_ground(name, sight):
    assert too_low(load_theme(name, sight=sight), TEXT_GROUNDS, TEXT_CONTRAST) == []


@pytest.mark.parametrize(("name", "sight"), PAINTED)
@pytest.mark.parametrize("ground", ["paper", "m", "s", "note", *NOTES])
def test_selected_words_can_be_read_and_are_blue_whatever_lies_below(name, sight, ground):
    theme = load_theme(name, sight=sight)
    veiled = over(theme.color("picked"), theme.color(ground))
    assert contrast(theme.color("text"), veiled) >= 4.5
    assert contrast(veiled, theme.color(ground)) >= 1.2
    assert veiled.blue() > veiled.green() > veiled.red()
    assert veiled != over(theme.color("picked"), theme.color("paper")) or ground == "paper"


# Tints and ribbons at rest (m, s, note, medge) are left out on purpose, for calm: their pattern,
# place and outline tell the kind, the tooltip and the tab Passage say it.
@pytest.mark.parametrize(("name", "sight"), PAINTED)
def test_rules_reach_three_to_one_on_every_ground(name, sight):
    assert too_low(load_theme(name, sight=sight), RULE_GROUNDS, MARK_CONTRAST) == []


# What is told by colour beside its shape; ribbons and tints are told by pattern and outline.
MARKS = ("tick", "quote", "name", "fig", "diff", "only", "foundedge", *DOTS)
APART = 7.0  # in hundredths of OKLab: more than three times what is just seen
GREYS = {  # grey on purpose, so that they stay in the background
    frozenset(("name", "fig")): "a row of dots, a row of dashes",
    frozenset(("name", "notedot_grey")): "dots below words, a ring in the margin",
    frozenset(("fig", "notedot_grey")): "dashes below words, a ring in the margin",
}
# In the colours for usual sight, in which one hue has two uses.
SAME_HUE = {
    frozenset(("diff", "notedot_peach")): "thick dashes and ≠, a square in the margin",
    frozenset(("only", "notedot_mint")): "a bar beside the text, a diamond in the margin",
}
# Eyes for which the colours for usual sight are not made: these tell them by their shapes.
SHAPES = {
    "tick": "blocks in the left lane of the strip, letters at the passage",
    "quote": "a solid rule, the lowest",
    "name": "dots below the words",
    "fig": "thin dashes below the words",
    "diff": "thick dashes below the words, and ≠",
    "only": "a bar beside the text",
    "foundedge": "a box round the words, a bar across the strip",
    "notedot_yellow": "a circle",
    "notedot_peach": "a square",
    "notedot_mint": "a diamond",
    "notedot_rose": "a triangle",
    "notedot_grey": "a ring",
}


def confused(theme, tokens, sights, least):
    return {
        frozenset(pair)
        for pair in combinations(tokens, 2)
        for sight in sights
        if apart(theme.color(pair[0]), theme.color(pair[1]), sight) < least
    }


def test_distances_are_those_of_the_papers():
    assert apart(QColor("black"), QColor("white")) == pytest.approx(100, abs=0.01)
    # Who lacks a kind of cone sees greys as all do, and confuses what differs for it alone.
    for sight in SIGHTS:
        assert apart(QColor("black"), QColor("white"), sight) == pytest.approx(100, abs=0.1)
    red, green = QColor("#A05A00"), QColor("#6C7A00")
    assert apart(red, green, "deutan") < apart(red, green) / 3


@pytest.mark.parametrize(("name", "sight"), PAINTED)
def test_every_two_marks_differ_in_colour_for_those_whom_the_palette_is_for(name, sight):
    theme = load_theme(name, sight=sight)
    by_shape = {**GREYS, **(SAME_HUE if sight == "usual" else {})}

    assert confused(theme, MARKS, SERVED[sight], APART) <= by_shape.keys()
    assert confused(theme, NOTES, SERVED[sight], 3.4 if sight != "usual" else 0) == set()


def test_no_pair_is_said_to_be_told_by_shape_that_colour_tells():
    known = {
        pair
        for name, sight in PAINTED
        for pair in confused(load_theme(name, sight=sight), MARKS, SERVED[sight], APART)
    }
    assert known == {*GREYS, *SAME_HUE}


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("sight", SIGHTS)
def test_in_the_usual_colours_every_eye_tells_marks_by_shape_or_else_by_colour(name, sight):
    assert SHAPES.keys() == set(MARKS)
    assert len(set(SHAPES.values())) == len(SHAPES)
    theme = load_theme(name)
    for dot in DOTS:  # on the strip quotes and notes are squares of one size in one lane
        assert apart(theme.color("quote"), theme.color(dot), sight) >= 5, dot


def test_colours_for_a_sight_change_marks_alone():
    plain = load_theme("light").colors
    for name, sight in PAINTED:
        theme, base = load_theme(name, sight=sight), load_theme(name)
        changed = {token for token, color in theme.colors.items() if color != base.color(token)}
        assert theme.colors.keys() == plain.keys()
        assert changed <= {*MARKS, *NOTES, "note", "notedot", "difftext", "onlytext"}


@pytest.mark.usefixtures("qapp")
def test_all_themes_have_the_same_tokens():
    light, dark, high = (load_theme(name).colors.keys() for name in ("light", "dark", "contrast"))
    assert light == dark == high


def test_no_other_file_of_the_window_names_a_colour():
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b")
    package = resource("x").parent.parent / "reader" / "ui"
    found = [p.name for p in package.rglob("*.py") if colour.search(p.read_text("utf-8"))]
    assert found == []


def test_no_other_file_of_the_window_changes_a_colour_of_the_theme():
    """Every one that sets a part of a colour sets it of a copy."""
    package = resource("x").parent.parent / "reader" / "ui"
    changed = re.compile(r"\b(\w+)\.set(?:Alpha|Red|Green|Blue|Hsv|Hsl|Rgb)\w*\(")
    for path in package.rglob("*.py"):
        code = path.read_text("utf-8")
        assert all(f"{name} = QColor(" in code for name in changed.findall(code)), path.name


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


# Four palettes such as Windows offers for high contrast, and Qt's own, which is none.
HIGH = {
    "night": ("#000000", "#FFFFFF", "#000000", "#FFFFFF", "#8080FF", "#D6B4FD"),
    "aquatic": ("#202020", "#FFFFFF", "#202020", "#FFFFFF", "#75E9FC", "#75E9FC"),
    "desert": ("#FFFAEF", "#3D3D3D", "#FFFAEF", "#3D3D3D", "#903909", "#00009F"),
    "white": ("#FFFFFF", "#000000", "#FFFFFF", "#000000", "#37006E", "#00009F"),
    "soft": ("#FFFFFF", "#000000", "#EFEFEF", "#000000", "#308CC6", "#9A9AFF"),
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", HIGH)
def test_in_high_contrast_all_can_be_read_whatever_the_users_palette(name):
    roles = QPalette.ColorRole
    palette, named = QPalette(), (roles.Base, roles.Text, roles.Window, roles.WindowText)
    for role, color in zip((*named, roles.Highlight, roles.Link), HIGH[name], strict=True):
        palette.setColor(role, QColor(color))
    palette.setColor(roles.Button, palette.color(roles.Window))
    theme = load_theme("contrast", palette)

    assert too_low(theme, [*TEXT_GROUNDS, ("paper", ("accent",))], TEXT_CONTRAST) == []
    assert too_low(theme, [("text3", ("paper", "chrome"))], 7) == []
    assert apart(theme.color("text3"), theme.color("text")) > 5
    assert too_low(theme, RULE_GROUNDS, MARK_CONTRAST) == []
    assert theme.color("m") == theme.color("s") == theme.color("note") == theme.color("paper")


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
def test_the_theme_follows_the_desktop_unless_the_user_chose_one(hints, name):
    assert theme_for(hints).name == name
    for chosen in ("light", "dark", "contrast"):
        assert theme_for(hints, chosen=chosen).name == chosen


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

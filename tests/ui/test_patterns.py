"""What tells the kinds of match apart without colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.ui.patterns import ribbon_brush, ribbon_pen
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from reader.model.comparison import MatchKind

KINDS: tuple[MatchKind, ...] = ("identical", "reworded", "part")


@pytest.fixture(params=["light", "dark"])
def theme(request):
    request.getfixturevalue("qapp")
    return load_theme(request.param)


def test_identical_is_solid_and_the_others_are_patterns(theme):
    brushes = [ribbon_brush(kind, theme, lit=False, ratio=1) for kind in KINDS]
    assert [brush.style() for brush in brushes] == [
        Qt.BrushStyle.SolidPattern,
        Qt.BrushStyle.TexturePattern,
        Qt.BrushStyle.TexturePattern,
    ]
    assert brushes[1].texture().toImage() != brushes[2].texture().toImage()


def test_stripes_repeat_without_a_seam(theme):
    tile = ribbon_brush("reworded", theme, lit=False, ratio=1).texture().toImage()
    side = tile.width()
    for y in range(1, side):  # at 45 degrees the left column goes on in the right one, a row up
        left, right = tile.pixelColor(0, y).lightness(), tile.pixelColor(side - 1, (y + 1) % side)
        assert abs(left - right.lightness()) <= 6


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_patterns_are_drawn_at_the_screens_resolution(theme, ratio):
    brush = ribbon_brush("part", theme, lit=True, ratio=ratio)
    assert brush.texture().width() == round(8 * ratio)
    assert brush.transform().m11() == pytest.approx(1 / ratio)


def test_a_lit_ribbon_differs_from_a_resting_one(theme):
    for kind in KINDS:
        resting, lit = (ribbon_brush(kind, theme, lit=on, ratio=1) for on in (False, True))
        assert resting != lit
    assert ribbon_pen("part", theme, raised=False, lit=True).color() == theme.color("sedge")
    assert ribbon_pen("part", theme, raised=True, lit=False).color() == theme.color("sedge")
    assert ribbon_pen("part", theme, raised=False, lit=False).color() == theme.color("medge")


def test_edges_are_solid_dashed_and_dotted(theme):
    pens = [ribbon_pen(kind, theme, raised=False, lit=False) for kind in KINDS]
    assert [list(pen.dashPattern()) for pen in pens] == [[], [6, 3], [1.5, 3]]


def test_dashes_keep_their_length_when_the_edge_is_thicker(theme):
    pen = ribbon_pen("reworded", theme, raised=False, lit=True)
    assert [length * pen.widthF() for length in pen.dashPattern()] == pytest.approx([6, 3])


@pytest.mark.usefixtures("qapp")
def test_high_contrast_tells_a_lit_ribbon_by_its_thickness():
    theme = load_theme("contrast")
    assert ribbon_pen("identical", theme, raised=False, lit=True).widthF() == 2
    assert ribbon_pen("identical", theme, raised=False, lit=False).widthF() == 1
    assert ribbon_brush("identical", theme, lit=True, ratio=1).color() == theme.color("s")


@pytest.mark.parametrize("kind", KINDS)
def test_the_edge_of_a_ribbon_thickens_under_the_pointer(theme, kind):
    resting, raised = (ribbon_pen(kind, theme, raised=on, lit=False) for on in (False, True))
    assert raised.widthF() == 2 * resting.widthF()


@pytest.mark.usefixtures("qapp")
def test_in_high_contrast_stripes_are_lines_stronger_where_selected():
    theme = load_theme("contrast")
    shares = []
    for lit in (False, True):
        tile = ribbon_brush("reworded", theme, lit=lit, ratio=1).texture().toImage()
        side, paper = tile.width(), theme.color("paper").lightness()
        pixels = [tile.pixelColor(x, y).lightness() for x in range(side) for y in range(side)]
        shares.append(sum(pixel != paper for pixel in pixels) / len(pixels))
        assert abs(sum(pixels) / len(pixels) - paper) < 0.3 * 255
    assert shares[0] < shares[1] < 0.75

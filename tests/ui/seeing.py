"""How colours look to those who see no red, no green or no blue, and how far apart they are."""

from __future__ import annotations

from math import dist
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

# Machado, Oliveira and Fernandes 2009, “A Physiologically-based Model for Simulation of Color
# Vision Deficiency”, table 1, severity 1.0: rows by which linear sRGB is multiplied.
SIGHTS = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# Björn Ottosson 2020, “A perceptual color space for image processing”: from linear sRGB to the
# responses of the three kinds of cone, and from their cube roots to OKLab.
_CONES = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_OKLAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def apart(one: QColor, other: QColor, sight: str = "usual") -> float:
    """How far apart two colours look: a hundred times their distance in OKLab.

    About 2 is just seen where the colours touch; black and white are 100 apart.
    """
    return 100 * dist(_oklab(one, sight), _oklab(other, sight))


def _oklab(color: QColor, sight: str) -> list[float]:
    linear = [_linear(part) for part in (color.redF(), color.greenF(), color.blueF())]
    seen = [min(max(part, 0.0), 1.0) for part in _times(SIGHTS[sight], linear)]
    return _times(_OKLAB, [part ** (1 / 3) for part in _times(_CONES, seen)])


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _times(matrix: tuple[tuple[float, ...], ...], column: list[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, column, strict=True)) for row in matrix]

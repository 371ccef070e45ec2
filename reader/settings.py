"""What the user chose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices, with their defaults.

    Attributes:
        zoom: Size of the article text, in per cent of 12 pt; 50 to 300.
    """

    zoom: int = 100

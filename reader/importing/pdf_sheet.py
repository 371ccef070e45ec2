"""A page of a PDF as it lies there: words, pictures and links with their places.

All places are in points, x to the right and y downwards, turned so that most of the page's text
stands upright.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle.

    Attributes:
        x0: Its left side.
        top: Its upper side.
        x1: Its right side.
        bottom: Its lower side.
    """

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Word:
    """Signs without white space between them, of one size.

    Attributes:
        text: The signs, normalised.
        x0: Where it begins.
        x1: Where it ends.
        base: Its baseline.
        size: Its type size.
        bold: Whether its type is bold.
        glued: Whether no white space parts it from the word before it in the file.
    """

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool = False
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page.

    Attributes:
        box: The part of it that is shown.
        words: Its upright words, as the file orders them.
        turned: Its other words.
        images: Where its pictures are.
        links: Where its links are.
        whole: Whether all of its signs were read; it may have more than any page of a paper.
    """

    box: Box
    words: tuple[Word, ...]
    turned: tuple[Word, ...] = ()
    images: tuple[Box, ...] = ()
    links: tuple[Box, ...] = ()
    whole: bool = True

    @property
    def scanned(self) -> bool:
        """Whether it is hardly more than a picture: no text layer."""
        signs = sum(len(word.text) for word in self.words)
        area = (self.box.x1 - self.box.x0) * (self.box.bottom - self.box.top)
        return signs < 60 and any(
            (image.x1 - image.x0) * (image.bottom - image.top) > 0.4 * area
            for image in self.images
        )

"""Marks what is drawn on a page as what it is (ISO 32000-1, 14.6): that is what Qt cannot write.

While a page is painted a seam is drawn between what belongs to different parts: a line far from
the paper, of a kind that nothing else draws.  In what Qt has written the seams are then replaced
by the beginnings and ends of marked content, which the structure tree refers to.  A seam is never
within a text object, and all lie on one level of the graphics state, so that everything nests.
"""

from __future__ import annotations

import logging
import zlib
from functools import partial
from typing import TYPE_CHECKING, cast

from pypdf.generic import NameObject, NumberObject
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPen

from reader.export.pdf.strings import Written, stream
from reader.export.pdf.structure_tree import Contents, write_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pypdf import PdfWriter
    from pypdf.generic import IndirectObject, StreamObject
    from PySide6.QtGui import QPainter

    from reader.export.pdf.structure import Element

log = logging.getLogger(__name__)

_FAR = -90_000  # device units: no page is as large
_SAVED, _RESTORED = b"q\n", b"Q\n"
_TEXT_ENDED = b"ET\nQ\n"
_ENDED = b"EMC\n"
SEAM = f"{_FAR} {_FAR} m\n{_FAR - 1} {_FAR} l\nS\n".encode()


def draw_seam(painter: QPainter) -> None:
    """Draw what is between two parts of a page; the pen is another afterwards."""
    painter.setPen(QPen(QColor(0, 0, 0), 10))
    painter.drawLine(QLineF(_FAR, _FAR, _FAR - 1, _FAR))


class Tagger:
    """Tags one document.

    Args:
        writer: The document, painted with seams.

    Attributes:
        whole: Whether all that is drawn is marked, on the pages so far.
    """

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._pages = list(writer.pages)
        self._contents = Contents(len(self._pages))
        self.whole = True

    def tag(self, index: int, stretches: Sequence[tuple[Element | str, object]]) -> None:
        """Mark what is drawn on the page at `index`: as part of what, or as an artifact.

        `stretches` has what it is, in the order of drawing, with what is of no interest here.
        """
        paper = self._pages[index]
        contents = cast("IndirectObject", paper.raw_get("/Contents"))
        drawn = cast("StreamObject", contents.get_object()).get_data()
        first, *pieces = drawn.split(SEAM)
        if len(pieces) != len(stretches) + 1:  # a Qt that writes otherwise
            self.whole = False
            return
        marked = [first]
        for (what, _), piece in zip(stretches, pieces, strict=False):
            marked += _marked(piece, partial(self._begun, index, what))
        data = zlib.compress(b"".join((*marked, pieces[-1])))
        written = Written(stream(data, Filter=b"/FlateDecode"))
        self._writer._objects[contents.idnum - 1] = written  # noqa: SLF001 - no public way
        paper[NameObject("/StructParents")] = NumberObject(index)
        paper[NameObject("/Tabs")] = NameObject("/S")

    def _begun(self, index: int, what: Element | str) -> bytes:
        if isinstance(what, str):
            return f"/Artifact<</Type/{what}>>BDC\n".encode()
        return f"/{what.kind}<</MCID {self._contents.say(what, index)}>>BDC\n".encode()

    @property
    def place(self) -> bytes:
        """The /StructParent of the next annotation."""
        return b"%d" % len(self._contents.parents)

    def hold(self, element: Element, annotation: IndirectObject, page: int) -> None:
        """Make an annotation on the page of that index a part of `element`."""
        self._contents.hold(element, annotation, page)

    def finish(self, root: Element) -> None:
        """Write the tree from `root` on; none where not all is marked."""
        if self.whole:
            write_tree(self._writer, self._pages, root, self._contents)
        else:
            log.warning("the document is not tagged: what Qt draws is not as it was")


def _marked(drawn: bytes, begun: Callable[[], bytes]) -> Iterator[bytes]:
    """Yield what is drawn as marked content, which `begun` begins.

    Where Qt leaves the level of the graphics state and comes back, as it does before it fills
    without a line, the content ends and another begins: one may not reach out of the other.
    """
    if drawn.count(_RESTORED) == drawn.count(_TEXT_ENDED):
        yield from (begun(), drawn, _ENDED)
        return
    level, is_open = 0, False
    for line in drawn.splitlines(keepends=True):
        level -= line == _RESTORED
        if level < 0 and is_open:
            yield _ENDED
        if level == 0 and not is_open:
            yield begun()
        is_open = level >= 0
        level += line == _SAVED
        yield line
    if is_open:
        yield _ENDED

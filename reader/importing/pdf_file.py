"""The door to PDFium: from the bytes of a PDF to its sheets."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.pdf_page import read_sheet
from reader.importing.pdf_signs import spelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from reader.importing.pdf_sheet import Sheet

PAGES = 400  # more than the longest press digest has


@dataclass(frozen=True, slots=True)
class Picture:
    """What a page looks like.

    Attributes:
        width: In pixels.
        height: In pixels.
        pixels: Rows from the top, without room between them; blue, green, red and nothing.
    """

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file says of itself.

    Attributes:
        title: Its title, or empty.
        author: Its author, or empty.
        language: An ISO 639-1 code, or empty.
    """

    title: str
    author: str
    language: str


class PdfFile:
    """An open PDF; use it in a `with` statement."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open the PDF in `data`, which came under `name`.

        Raises:
            ImportFailed: It is encrypted, damaged or too long.
        """
        import pypdfium2

        self._name = name
        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as cause:
            locked = cause.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
            raise self._locked() if locked else self.damaged() from cause
        self.pages = len(self._document)
        if self.pages > PAGES:
            self._document.close()
            raise ImportFailed(
                "“{name}” has {pages} pages, more than the {most} that can be read; "
                "save the article's pages as a PDF of their own.",
                name=name,
                pages=self.pages,
                most=PAGES,
            )

    def __enter__(self) -> PdfFile:
        """Return the file."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self._document.close()

    def damaged(self) -> ImportFailed:
        """Return the error that says that the file cannot be read."""
        return ImportFailed(
            "“{name}” is damaged or no PDF; download it again, or copy its text and paste it.",
            name=self._name,
        )

    def _locked(self) -> ImportFailed:
        return ImportFailed(
            "“{name}” is locked with a password; "
            "open it in a PDF reader, save it without one, and add that file.",
            name=self._name,
        )

    def facts(self) -> Facts:
        """Return what the file says of itself."""
        from pypdfium2 import raw

        def said(key: bytes) -> str:
            return self._text(raw.FPDF_GetMetaText, key)

        code = self._text(raw.FPDFCatalog_GetLanguage).lower().replace("_", "-").split("-")[0]
        known = len(code) == 2 and code.isascii() and code.isalpha()
        return Facts(said(b"Title"), said(b"Author"), code if known else "")

    def _text(self, say: Callable[..., int], *key: bytes) -> str:
        """Return what one of PDFium's functions puts in a buffer, as UTF-16; broken signs too."""
        size = say(self._document, *key, None, 0)
        room = (ctypes.c_ushort * max(size // 2, 1))()
        say(self._document, *key, room, ctypes.sizeof(room))
        text = bytes(room).decode("utf-16-le", "replace").split("\0")[0]
        return " ".join(spelled(text).split())

    def sheet(self, number: int) -> Sheet | None:
        """Return the page of this number, from 0; None when it cannot be read."""
        import pypdfium2

        try:
            page = self._document[number]
            words = page.get_textpage()
        except pypdfium2.PdfiumError:
            return None
        try:
            return read_sheet(pypdfium2.raw, page.raw, words.raw)
        finally:
            page.close()

    def picture(self, number: int, width: int, most: int) -> Picture | None:
        """Return what the page of this number, from 0, looks like on white; None if it is broken.

        Args:
            number: Of the page.
            width: Of the picture in pixels; less where it would be too high.
            most: How high it may be in pixels.
        """
        import pypdfium2

        try:
            page = self._document[number]
        except pypdfium2.PdfiumError:
            return None
        try:
            wide, high = (max(side, 1.0) for side in page.get_size())
            bitmap = page.render(scale=min(width / wide, most / high), prefer_bgrx=True)
        finally:
            page.close()
        step = 4 * bitmap.width
        data = bytes(bitmap.buffer)
        rows = (data[at : at + step] for at in range(0, len(data), bitmap.stride))
        return Picture(bitmap.width, bitmap.height, b"".join(rows))

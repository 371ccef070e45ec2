"""Zips and office files made for a test."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import docx
from docx.oxml import parse_xml
from hypothesis import strategies as st

from reader.errors import ImportFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

OFFICE = Path(__file__).parents[1] / "data/import/office"
_NAMES = "xmlns:{0}='http://schemas.openxmlformats.org/{1}'"
_WORD = " ".join(
    _NAMES.format(*pair)
    for pair in (
        ("w", "wordprocessingml/2006/main"),
        ("mc", "markup-compatibility/2006"),
        ("m", "officeDocument/2006/math"),
    )
)
_ODT = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{what}:1.0"'
    for name, what in {
        "office": "office",
        "text": "text",
        "style": "style",
        "table": "table",
        "draw": "drawing",
        "svg": "svg-compatible",
        "meta": "meta",
    }.items()
)


def packed(members: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip with these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def word(body: str, styles: str = "") -> bytes:
    """Return a Word file with these paragraphs and, besides its own, these styles, as XML."""
    document = docx.Document()
    document.core_properties.author = ""
    for holder, markup in ((document.element.body, body), (document.styles.element, styles)):
        for element in reversed(parse_xml(f"<w:body {_WORD}>{markup}</w:body>")):
            holder.insert(0, element)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def open_document(body: str, styles: str = "", meta: str = "", pages: str | None = None) -> bytes:
    """Return an OpenDocument text with these paragraphs, styles and properties, as XML."""
    members = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {_ODT}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
    }
    if meta:
        members["meta.xml"] = (
            f"<office:document-meta {_ODT} xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            f"<office:meta>{meta}</office:meta></office:document-meta>"
        )
    if pages is not None:
        members["styles.xml"] = f"<office:document-styles {_ODT}>{pages}</office:document-styles>"
    return packed(members)


@st.composite
def spoilt(draw: st.DrawFn, whole: bytes) -> bytes:
    """Draw `whole` with a few of its bytes changed, and perhaps its end cut off."""
    data = bytearray(whole)
    for _ in range(draw(st.integers(1, 4))):
        data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    return bytes(data[: draw(st.sampled_from([len(data)] * 3 + [len(data) // 2]))])


def assert_read_or_refused(read: Callable[[bytes], object], data: bytes, name: str) -> None:
    """Check that reading `data` yields something, or one sentence that names the file."""
    try:
        found = read(data)
    except ImportFailed as refused:
        found = str(refused)
    assert not isinstance(found, str) or (f"“{name}”" in found and found.endswith("."))

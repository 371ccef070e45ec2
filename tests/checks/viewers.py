"""Read the marks of a PDF with several programs, and say where they see different ones.

    python tests/checks/viewers.py story.pdf [--pdfjs FOLDER]

Asks pypdf and PDFium, which Synoptic has anyway; MuPDF (`mutool`) and poppler (libpoppler-glib)
where they are installed; pdf.js where FOLDER has it (`npm install pdfjs-dist`) and there is Node.
Compared are, for every mark, its page, kind, contents and colour.  Exit status 1 where not all
see the same.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pypdf
import pypdfium2
from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

KINDS = ("Highlight", "Underline", "Squiggly", "Text")
_POPPLER = {1: "Text", 9: "Highlight", 10: "Underline", 11: "Squiggly"}  # PopplerAnnotType

_MUPDF = """
var document = new PDFDocument(scriptArgs[0]), found = [];
for (var number = 0; number < document.countPages(); number++)
    document.loadPage(number).getAnnotations().forEach(function (one) {
        found.push([number, one.getType(), one.getContents(), one.getColor()]);
    });
print(JSON.stringify(found));
"""
_PDFJS = """
import { readFileSync } from "node:fs";
const { getDocument } = await import(process.argv[2] + "/legacy/build/pdf.mjs");
const data = new Uint8Array(readFileSync(process.argv[3]));
const file = await getDocument({ data, verbosity: 0 }).promise;
const found = [];
for (let number = 1; number <= file.numPages; number++)
    for (const one of await (await file.getPage(number)).getAnnotations())
        found.push([number - 1, one.subtype, one.contentsObj?.str ?? "",
            Array.from(one.color ?? []).map((part) => part / 255)]);
console.log(JSON.stringify(found));
"""


class Mark(NamedTuple):
    """A mark as a program sees it; the colour in 255 steps, white space as one space."""

    page: int
    kind: str
    contents: str
    colour: tuple[int, ...]


def mark(page: int, kind: str, contents: str, colour: Iterable[float]) -> Mark:
    """Return a mark from what a program says of it, colours as 0..1."""
    return Mark(
        page, kind, " ".join(contents.split()), tuple(round(part * 255) for part in colour)
    )


def by_pypdf(path: Path) -> list[Mark]:
    """Return the annotations that pypdf reads."""
    found = []
    for number, page in enumerate(pypdf.PdfReader(path).pages):
        for one in (reference.get_object() for reference in page.get("/Annots", ())):
            colour = [float(part) for part in one.get("/C", ())]
            found.append(mark(number, one["/Subtype"][1:], one.get("/Contents", ""), colour))
    return found


def by_pdfium(path: Path) -> list[Mark]:
    """Return the annotations that PDFium reads."""
    kinds = {getattr(raw, f"FPDF_ANNOT_{kind.upper()}"): kind for kind in KINDS}
    document = pypdfium2.PdfDocument(path)
    found = []
    for number in range(len(document)):
        page = document[number]
        for index in range(raw.FPDFPage_GetAnnotCount(page)):
            one = raw.FPDFPage_GetAnnot(page, index)
            kind = kinds.get(raw.FPDFAnnot_GetSubtype(one), "")
            found.append(mark(number, kind, _pdfium_words(one), _pdfium_colour(one)))
            raw.FPDFPage_CloseAnnot(one)
    document.close()
    return found


def _pdfium_words(one: Any) -> str:
    size = raw.FPDFAnnot_GetStringValue(one, b"Contents", None, 0)
    room = (ctypes.c_ushort * (size // 2 + 1))()
    raw.FPDFAnnot_GetStringValue(one, b"Contents", room, size)
    return bytes(room)[: max(0, size - 2)].decode("utf-16-le")


def _pdfium_colour(one: Any) -> list[float]:
    """Return /C: PDFium tells no colour of what has an appearance, so that is taken off first."""
    raw.FPDFAnnot_SetAP(one, raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None)
    parts = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFAnnot_GetColor(one, raw.FPDFANNOT_COLORTYPE_Color, *map(ctypes.byref, parts))
    return [part.value / 255 for part in parts[:3]]


def by_mupdf(path: Path) -> list[Mark] | None:
    """Return the annotations that MuPDF reads; None where it is not installed."""
    return _scripted(["mutool", "run"], _MUPDF, ".js", [path]) if shutil.which("mutool") else None


def by_pdfjs(path: Path, folder: Path | None) -> list[Mark] | None:
    """Return the annotations that pdf.js reads; None where it or Node is not there."""
    there = folder and folder / "node_modules" / "pdfjs-dist"
    if not there or not there.exists() or not shutil.which("node"):
        return None
    return _scripted(["node"], _PDFJS, ".mjs", [there.resolve(), path.resolve()])


def _scripted(program: list[str], script: str, suffix: str, arguments: list[Path]) -> list[Mark]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"marks{suffix}"
        file.write_text(script, "utf-8")
        command = [*program, str(file), *map(str, arguments)]
        done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    return [mark(*one) for one in json.loads(done.stdout)]


def by_poppler(path: Path) -> list[Mark] | None:
    """Return the annotations that poppler reads; None where its GLib library is not installed."""
    try:
        poppler = ctypes.CDLL("libpoppler-glib.so.8")
    except OSError:
        return None
    for function in (
        "document_new_from_file",
        "document_get_page",
        "page_get_annot_mapping",
        "annot_get_color",
        "annot_get_contents",
    ):
        getattr(poppler, f"poppler_{function}").restype = ctypes.c_void_p
    pointer = ctypes.c_void_p
    document = pointer(
        poppler.poppler_document_new_from_file(path.resolve().as_uri().encode(), None, None)
    )
    found = []
    for number in range(poppler.poppler_document_get_n_pages(document)):
        page = pointer(poppler.poppler_document_get_page(document, number))
        node = poppler.poppler_page_get_annot_mapping(page)
        while node:
            data, node = (ctypes.c_void_p * 2).from_address(node)
            one = pointer(
                ctypes.c_void_p.from_address(
                    (data or 0) + 4 * ctypes.sizeof(ctypes.c_double)
                ).value
            )
            kind = _POPPLER.get(poppler.poppler_annot_get_annot_type(one), "")
            words = poppler.poppler_annot_get_contents(one)
            colour = poppler.poppler_annot_get_color(one)
            parts = (ctypes.c_ushort * 3).from_address(colour) if colour else ()
            contents = ctypes.string_at(words).decode() if words else ""
            found.append(mark(number, kind, contents, [part / 65535 for part in parts]))
    return found


def main() -> int:
    """Compare what the programs see."""
    parser = argparse.ArgumentParser()
    parser.add_argument("pdf", type=Path)
    parser.add_argument("--pdfjs", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    programs: dict[str, Callable[[Path], list[Mark] | None]] = {
        "pypdf": by_pypdf,
        "PDFium": by_pdfium,
        "MuPDF": by_mupdf,
        "poppler": by_poppler,
        "pdf.js": lambda path: by_pdfjs(path, options.pdfjs),
    }
    expected: Counter[Mark] | None = None
    alike = True
    for name, program in programs.items():
        every = program(options.pdf)
        if every is None:
            print(f"{name:8} is not here")
            continue
        seen = Counter(one for one in every if one.kind in KINDS)
        expected = seen if expected is None else expected
        kinds = Counter(one.kind for one in seen.elements())
        told = ", ".join(f"{kind} {kinds[kind]}" for kind in KINDS)
        other = (seen - expected) + (expected - seen)
        alike = alike and not other
        print(f"{name:8} {told}; {'as the first' if not other else f'{len(other)} differ'}")
        for one in list(other)[:3]:
            print(f"         {one}")
    return 0 if alike else 1


if __name__ == "__main__":
    sys.exit(main())

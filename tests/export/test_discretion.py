"""What is not to be told stands in no document, neither shown nor behind the scenes."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pypdf
import pytest

from reader.export.base import Layout
from reader.export.discretion import discreet
from reader.export.document import JsonExporter
from reader.export.pdf import PdfExporter
from reader.export.texts import TEXTS
from reader.export.word import WordExporter
from reader.progress import silently

EVERY = (JsonExporter(), PdfExporter(), WordExporter(), *TEXTS)
FILE, WHO = "draft-from-lena", "Ines Marrow"


@pytest.fixture
def told(edition):
    """A story whose file is named in the story's title, in sources and where no outlet is."""
    first, *others = edition.comparison.articles
    bare = replace(first, origin=f"{FILE}.txt", source="", title="")
    comparison = replace(
        edition.comparison, articles=(bare, *(replace(o, origin=f"{FILE}-2.txt") for o in others))
    )
    notes = [replace(note, author=WHO) for note in edition.notes]
    return replace(edition, title=bare.origin, comparison=comparison, notes=notes, author=WHO)


def _read(data: bytes) -> str:
    """All that a document says, its metadata and marks too."""
    if data.startswith(b"PK"):
        with ZipFile(BytesIO(data)) as parts:
            return "".join(
                parts.read(name).decode("utf-8", "replace") for name in parts.namelist()
            )
    if data.startswith(b"%PDF"):
        pdf = pypdf.PdfReader(BytesIO(data))
        marks = [one.get_object() for page in pdf.pages for one in page.get("/Annots", ())]
        return " ".join(
            (
                *(page.extract_text() for page in pdf.pages),
                *(str(one) for one in marks),
                str(pdf.metadata),
                str([getattr(one, "title", one) for one in pdf.outline]),
                str(pdf.xmp_metadata and pdf.xmp_metadata.stream.get_data()),
            )
        )
    return data.decode()


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("exporter", EVERY, ids=lambda one: one.suffix)
def test_names_of_files_and_writers_are_in_no_document(told, tmp_path, exporter):
    def written(layout):
        to = tmp_path / f"story{exporter.suffix}"
        exporter.write(replace(told, layout=replace(layout, paper="a4")), to, silently)
        return _read(to.read_bytes())

    assert FILE not in written(Layout(files=False))
    assert WHO not in written(Layout(named=False))
    open_ = written(Layout())
    if exporter.suffix in {".json", ".pdf", ".docx", ".html"}:
        assert FILE in open_
    if exporter.suffix in {".pdf", ".docx", ".html", ".notes.csv", ".annotations.jsonld"}:
        assert WHO in open_


def test_a_title_of_its_own_stays_and_nothing_else_is_altered(told):
    own = replace(told, title="Bridge", layout=Layout(files=False))
    kept = discreet(own)

    assert kept.title == "Bridge"
    assert kept.notes == own.notes
    assert [one.text for one in kept.comparison.articles] == [
        one.text for one in own.comparison.articles
    ]
    assert discreet(told) == told

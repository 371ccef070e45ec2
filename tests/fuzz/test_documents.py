"""A twentieth of the documents, small ones: other programs find nothing wrong with any.

All of them: python tests/fuzz/documents.py
"""

from __future__ import annotations

from tests import invented
from tests.fuzz.documents import complaints, edition, written


def test_no_document_is_complained_of(qapp, qtlog, tmp_path):
    assert qapp
    invented.load_fonts()
    with qtlog.disabled():  # Qt says so of each font that lacks a script
        made = [written(number, 2, tmp_path, pages=6, marks=120) for number in range(10)]
    assert sum(pdf is not None for pdf in made) > 5
    assert {str(pdf): complaints(pdf) for pdf in made if pdf and complaints(pdf)} == {}


def test_a_document_follows_from_its_number_and_seed_alone():
    assert edition(3, 1, 4, 90) == edition(3, 1, 4, 90)
    assert edition(3, 1, 4, 90) != edition(4, 1, 4, 90)


def test_what_is_broken_is_complained_of(tmp_path):
    pdf = tmp_path / "x.pdf"
    pdf.write_bytes(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF")
    assert complaints(pdf)

"""Paragraphs and words of a Word document, with their marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docx.enum.text import WD_UNDERLINE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor

from reader.export.theme import light

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

    from reader.export.told.column import Piece
    from reader.export.told.lists import Worded

#: What XML 1.0 cannot hold; https://www.w3.org/TR/xml/#charsets
_UNSOUND = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: The rule below a kind of mark, and its colour; of several on a word, the last.
_RULES = {
    "quote": (WD_UNDERLINE.SINGLE, "quote"),
    "name": (WD_UNDERLINE.DOTTED, "name"),
    "figure": (WD_UNDERLINE.DASH, "fig"),
    "differs": (WD_UNDERLINE.DASH_HEAVY, "diff"),
}
_SIGNS = {"also": "mtext", "differs": "difftext"}
_SMALL, _CELL = Pt(8), Pt(8.5)
_MARGIN, _A4 = Cm(2.2), (Cm(21), Cm(29.7))


def sound(words: str) -> str:
    """Return `words` with U+FFFD in the place of each sign that no XML file can hold."""
    return _UNSOUND.sub("\N{REPLACEMENT CHARACTER}", words)


def prepare(made: Document) -> None:
    """Set the fonts that the document's styles have: a serif for all that is read."""
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = "Georgia", Pt(10.5)
    normal.paragraph_format.space_after = Pt(6)
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3", "Caption"):
        style = made.styles[name]
        style.font.name, style.font.color.rgb = "Georgia", _colour("text")
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    for section in made.sections:
        section.page_width, section.page_height = _A4
        section.left_margin = section.right_margin = _MARGIN
    caption = made.styles["Caption"]
    caption.font.bold, caption.font.size = False, Pt(9)
    caption.font.color.rgb = _colour("text2")


def write_line(to: Document | _Cell, words: str, style: str | None = None) -> Paragraph:
    """Write a paragraph of these words in the named style, or in that of plain text."""
    return to.add_paragraph(sound(words), style)


def write_pieces(paragraph: Paragraph, pieces: Iterable[Piece]) -> list[Run]:
    """Write the pieces of a paragraph with their marks; return the run of each piece's words."""
    runs = []
    for piece in pieces:
        if piece.voice:
            _write_small(paragraph, f"{piece.voice}: ", "quote")
        runs.append(_write_words(paragraph, piece))
        for link in piece.links:
            if link.kind != "note":  # those are comments
                words = f"\N{NO-BREAK SPACE}{link.words}"
                _write_small(paragraph, words, _SIGNS[link.kind]).bold = True
    return runs


def write_places(paragraph: Paragraph, letters: Iterable[str]) -> None:
    """Write behind the words of a list in which articles they stand."""
    _write_small(paragraph, f" {' '.join(letters)}", "mtext")


def write_told(paragraph: Paragraph, words: str) -> None:
    """Write what is said of words, behind them."""
    if words:
        _write_small(paragraph, f"  {sound(words)}", "text2")


def write_cell(cell: _Cell, words: str, *, bold: bool = False) -> None:
    """Write words into an empty cell."""
    run = cell.paragraphs[0].add_run(sound(words))
    run.font.size, run.bold = _CELL, bold


def fill_cell(cell: _Cell, worded: Iterable[Worded]) -> None:
    """Write the wordings of an article into an empty cell, one a paragraph."""
    paragraph = cell.paragraphs[0]
    for number, one in enumerate(worded):
        line = cell.add_paragraph() if number else paragraph
        line.add_run(sound(one.words)).font.size = _CELL
        write_places(line, [place.letter for place in one.places])
        write_told(line, one.told)


def _write_words(paragraph: Paragraph, piece: Piece) -> Run:
    run = paragraph.add_run(sound(piece.words))
    kinds = {word for kind in piece.kinds for word in kind.split()}
    if "match" in kinds:
        _shade(run, "m")
    # A word has one rule only: that of the quote it is in gives way to what stands out in it.
    rules = [rule for kind, rule in _RULES.items() if kind in kinds]
    if rules:
        run.underline, colour = rules[-1]
        below = run._r.get_or_add_rPr().find(qn("w:u"))  # noqa: SLF001 - nor a rule's colour
        below.set(qn("w:color"), str(_colour(colour)))
    return run


def _write_small(paragraph: Paragraph, words: str, colour: str) -> Run:
    run = paragraph.add_run(sound(words))
    run.font.size = _SMALL
    run.font.color.rgb = _colour(colour)
    return run


def _shade(run: Run, colour: str) -> None:
    ground = OxmlElement("w:shd")
    ground.set(qn("w:val"), "clear")
    ground.set(qn("w:fill"), str(_colour(colour)))
    run._r.get_or_add_rPr().append(ground)  # noqa: SLF001 - python-docx has no shading


def _colour(token: str) -> RGBColor:
    return RGBColor.from_string(light()[token].removeprefix("#"))

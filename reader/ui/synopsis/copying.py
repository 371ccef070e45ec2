"""The table as other programs take it from the clipboard: tabs between cells, and HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.ui.cards.entries import Sheet

#: What spreadsheets take for the beginning of a formula, which a page from the web may hold.
_FORMULA = ("=", "+", "-", "@")


def clipping(sheet: Sheet, rows: Iterable[int], columns: Sequence[int]) -> QMimeData:
    """Return rows of a sheet for the clipboard: the articles `columns`, under their names."""
    table = [_heads(sheet, columns), *(_cells(sheet, row, columns) for row in rows)]
    data = QMimeData()
    data.setText("".join("\t".join(map(_plain, line)) + "\n" for line in table))
    head, *body = (_html(line, "th" if line is table[0] else "td") for line in table)
    data.setHtml(f"<table border=1><thead>{head}</thead><tbody>{''.join(body)}</tbody></table>")
    return data


def _heads(sheet: Sheet, columns: Iterable[int]) -> list[str]:
    return ["", *(f"{letter(at)} {sheet.articles[at].name}" for at in columns)]


def _cells(sheet: Sheet, row: int, columns: Iterable[int]) -> list[str]:
    entries = (sheet.entry(row, at) for at in columns)
    return [str(sheet.number(row)), *(entry.words for entry in entries)]


def _plain(cell: str) -> str:
    words = " ".join(cell.split())
    return f"'{words}" if words.startswith(_FORMULA) else words


def _html(line: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in line)}</tr>"

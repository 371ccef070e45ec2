"""The groups of a rich text that do not belong in its running text, found before it is read.

Rich text nests in braces; the first control word of a group says what it is (RTF 1.9.1).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.styles import TITLE, role_of

if TYPE_CHECKING:
    from reader.model.article import BlockRole

# Signs for private use, put into the text where a control word says what striprtf cannot.
TITLED, CELL, LINE = "\ue000", "\ue001", "\ue002"
ROLES: dict[str, BlockRole] = {
    "\ue003": "heading",
    "\ue004": "quote",
    "\ue005": "caption",
    "\ue006": "item",
}
_MARKS = {role: mark for mark, role in ROLES.items()}
_INSTEAD = {"cell": CELL, "nestcell": CELL, "line": LINE, "lbr": LINE}
_DROPPED = frozenset(
    [
        "annotation",
        "atnauthor",
        "atndate",
        "atnid",
        "atnparent",
        "atnref",
        "atrfend",
        "atrfstart",
        "bkmkend",
        "bkmkstart",
        "colorschememapping",
        "colortbl",
        "datastore",
        "fldinst",
        "fonttbl",
        "formfield",
        "generator",
        "latentstyles",
        "listoverridetable",
        "listtable",
        "nonshppict",
        "objdata",
        "pict",
        "rsidtbl",
        "stylesheet",
        "tc",
        "themedata",
        "xe",
        "xmlnstbl",
        "atnicn",
        "atntime",
        "picprop",
    ]
)
_AROUND = frozenset(
    [
        "footnote",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
    ]
)
_BULLETS = {"listtext": _MARKS["item"], "pntext": _MARKS["item"]}
_STRUCK = frozenset({"v", "deleted"})  # text under these is hidden or was struck out
_TOKEN = re.compile(
    r"(?P<brace>[{}])|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\[^a-zA-Z]", re.DOTALL
)
_TOKENS = 3_000_000  # some four seconds
_FONT = re.compile(r"\\f(\d{1,5})(?!\d)")
_CHARSET = re.compile(r"\\fcharset(\d{1,3})(?!\d)")
_CHARSETS = frozenset(
    [0, 1, 77, 128, 129, 134, 136, 161, 162, 163, 177, 178, 186, 204, 222, 238, 254, 255]
)
_FONTS = 2_000
_READ = 2_000_000  # characters of tables of fonts and of styles; hostile text nests them
_STYLE = re.compile(r"\\s(\d{1,5})(?!\d)")
_PAGE = re.compile(r"\\ansicpg(\d{1,5})")
# What striprtf itself looks for with patterns that take very long on hostile text.
_SLOW = re.compile(r"\\(?:fldinst|fonttbl|pict)", re.IGNORECASE)


@dataclass(slots=True)
class Apart:
    """A rich text taken apart; each piece is rich text for `alone`.

    Attributes:
        head: What opens a text with the same fonts and code page.
        text: The running text.
        boxes: The text boxes.
        around: Heads and feet of pages, footnotes.
        title: The title in its properties.
        author: The author in its properties.
    """

    head: str = ""
    text: str = ""
    boxes: list[str] = field(default_factory=list)
    around: list[str] = field(default_factory=list)
    title: str = ""
    author: str = ""

    def alone(self, *pieces: str) -> str:
        """Return `pieces` as a rich text of their own, each a paragraph."""
        said = "\\par".join(f"{{{piece}}}" for piece in pieces)
        return f"{self.head}{_SLOW.sub('', said)}}}"


@dataclass(slots=True)
class _Group:
    """A group while it is read.

    Attributes:
        start: Where its brace stands.
        kind: Its first control word.
        inner: Where its text begins, behind that word.
        struck: Where text began that was struck out, by the control word that says so.
    """

    start: int
    kind: str = ""
    inner: int = 0
    struck: dict[str, int] = field(default_factory=dict)


def apart(text: str, name: str) -> Apart:
    """Return the rich text `text`, which came in the file `name`, taken apart.

    Raises:
        ImportFailed: It has more groups and control words than any article.
    """
    reading = _Reading(text)
    at = 0
    for _ in range(_TOKENS):
        token = _TOKEN.search(text, at)
        if token is None:
            return reading.done()
        at = reading.take(token)
    raise ImportFailed("“{name}” is too long; save the article alone as text.", name=name)


class _Reading:
    """A rich text while it is taken apart.

    Attributes:
        found: What was found so far.
    """

    def __init__(self, text: str) -> None:
        self.found = Apart()
        self._text = text
        self._open = [_Group(0)]
        self._edits: list[tuple[int, int, str]] = []  # start, end, what stands there instead
        self._fonts: list[str] = []
        self._unread = _READ
        self._marks: dict[str, str] = {}  # by the numbers of styles

    def take(self, token: re.Match[str]) -> int:
        """Take the next brace or control word; return where to go on."""
        if token["brace"] == "{":
            self._open.append(_Group(token.start()))
        elif token["brace"]:
            self._close(token.end())
        elif token["word"]:
            return self._word(token)
        return token.end()

    def done(self) -> Apart:
        """Return what was found; groups left open end with the text."""
        end = len(self._text)
        self._text += "}" * (len(self._open) - 1)
        for at in range(end, len(self._text)):
            self._close(at + 1)
        page = _PAGE.search(self._text[:1000])
        fonts = "".join(self._fonts[:_FONTS])
        number = page[1] if page else "1252"
        self.found.head = f"{{\\rtf1\\ansi\\ansicpg{number}{{\\fonttbl{fonts}}}"
        self.found.text = _SLOW.sub("", self._edited(0, len(self._text)))
        return self.found

    def _word(self, token: re.Match[str]) -> int:
        word, number, group = token["word"], token["number"], self._open[-1]
        if word == "bin":
            return token.end() + max(0, int(number or 0))
        if not group.kind:
            group.kind, group.inner = word, token.end()
        if word in _STRUCK and number != "0":
            group.struck.setdefault(word, token.start())
        elif word in _STRUCK:
            self._strike(group, word, token.start())
        elif word == "plain":
            self._strike(group, "v", token.start())
        else:
            self._mark(token)
        return token.end()

    def _mark(self, token: re.Match[str]) -> None:
        """Put a sign where a control word tells what the paragraph is, or parts it."""
        word, number = token["word"], token["number"] or ""
        mark = _INSTEAD.get(word, "")
        if word == "s":
            mark = self._marks.get(number, "")
        elif word == "outlinelevel" and number in set("012345678"):
            mark = _MARKS["heading"]
        if mark:
            self._edits.append((token.start(), token.end(), mark))

    def _close(self, end: int) -> None:
        """Close the innermost group, and take it out where it is not the running text's."""
        if len(self._open) == 1:
            return
        group = self._open.pop()
        for word in _STRUCK:
            self._strike(group, word, max(group.start, end - 1))
        if self._taken(group, end):
            self._replace(group.start, end, _BULLETS.get(group.kind, ""))

    def _taken(self, group: _Group, end: int) -> bool:
        """Take what a group holds for itself; say whether it leaves the running text."""
        kind, within = group.kind, self._open[-1].kind
        if within == "stylesheet":
            self._learn(self._table(group.start, end))
        elif kind == "fonttbl":
            self._fonts = _fonts(self._table(group.start, end))
        elif kind in _AROUND:
            self.found.around.append(self._edited(group.inner, end - 1))
        elif kind == "shptxt":
            self.found.boxes.append(self._edited(group.inner, end - 1))
        elif within == "info" and kind in ("title", "author"):
            setattr(self.found, kind, self._edited(group.inner, end - 1))
        else:
            return kind in _DROPPED or kind in _BULLETS
        return True

    def _table(self, start: int, end: int) -> str:
        """Return a table or a part of it; nothing when all of them are too long."""
        self._unread -= end - start
        return self._text[start:end] if self._unread >= 0 else ""

    def _strike(self, group: _Group, word: str, end: int) -> None:
        start = group.struck.pop(word, None)
        if start is not None:
            self._replace(start, end, "")

    def _replace(self, start: int, end: int, instead: str) -> None:
        while self._edits and self._edits[-1][0] >= start:
            self._edits.pop()
        self._edits.append((start, end, instead))

    def _edited(self, start: int, end: int) -> str:
        """Return the text from `start` to `end` with what was taken out of it left out."""
        parts, at = [], start
        inside = []
        for edit in reversed(self._edits):
            if edit[0] < start:
                break
            inside.append(edit)
        for first, last, instead in reversed(inside):
            parts += [self._text[at:first], instead]
            at = last
        return "".join([*parts, self._text[at : max(at, end)]])

    def _learn(self, style: str) -> None:
        r"""Learn what the paragraphs of a style are from its name: "{\s1\b heading 1;}"."""
        number = _STYLE.search(style)
        last = style.rstrip("}").rstrip(";").rpartition("\\")[2]
        name = last.partition(" ")[2]
        role = role_of(name)
        if number and role:
            title = TITLED if name.strip().lower() == TITLE else ""
            self._marks[number[1]] = _MARKS[role] + title


def _fonts(table: str) -> list[str]:
    """Return the fonts of a font table as striprtf reads them without going astray."""
    found = []
    for entry in table.split(";"):
        font, charset = _FONT.search(entry), _CHARSET.search(entry)
        if font and charset:
            known = int(charset[1]) if int(charset[1]) in _CHARSETS else 1
            found.append(f"{{\\f{font[1]}\\fcharset{known} F;}}")
    return found

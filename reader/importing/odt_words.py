"""The words of a paragraph in an OpenDocument text, as they read with all changes accepted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:"
TEXT = _NAMES + "text:1.0}"
OFFICE = _NAMES + "office:1.0}"
STYLE = _NAMES + "style:1.0}"
TABLE = _NAMES + "table:1.0}"
DRAW = _NAMES + "drawing:1.0}"
_SIGNS = {TEXT + "tab": "\t", TEXT + "line-break": "\n"}
_MOST = 200  # spaces that one element may stand for
#: What no reader sees: what was struck out, comments, what is hidden, readings over signs, and
#: words for those who cannot see a picture.
UNSEEN = frozenset(
    {TEXT + tag for tag in ("tracked-changes", "hidden-text", "hidden-paragraph", "ruby-text")}
    | {TEXT + "sequence-decls", TEXT + "index-title-template", OFFICE + "annotation"}
    | {OFFICE + "forms", OFFICE + "event-listeners"}
    | {_NAMES + "svg-compatible:1.0}" + tag for tag in ("title", "desc")}
)
#: What hangs on a paragraph and holds paragraphs of its own.
_BOXES = frozenset({DRAW + "text-box", DRAW + "custom-shape", TEXT + "note-body"})


@dataclass(slots=True)
class Words:
    """The words of a paragraph while they are gathered.

    Attributes:
        text: The words so far, white space as in the file.
        linked: How many of their characters are links.
        boxes: The notes and text boxes that hang on it.
    """

    text: list[str] = field(default_factory=list)
    linked: int = 0
    boxes: list[_Element] = field(default_factory=list)

    def take(self, element: _Element, hidden: frozenset[str], *, link: bool = False) -> None:
        """Take what is seen in `element`; spans in the styles `hidden` are not."""
        if element.tag in _BOXES:
            self.boxes.append(element)
            return
        self._say(_sign(element), link=link)
        link = link or element.tag == TEXT + "a"
        self._say(_folded(element.text), link=link)
        for child in element:
            if is_seen(child, hidden):
                self.take(child, hidden, link=link)
            self._say(_folded(child.tail), link=link)

    def _say(self, words: str, *, link: bool) -> None:
        self.text.append(words)
        self.linked += len(words) if link else 0


def is_seen(element: _Element, hidden: frozenset[str]) -> bool:
    """Say whether a reader sees `element`: not a note's number, nor what is hidden."""
    if element.tag in UNSEEN or element.tag == TEXT + "note-citation":
        return False
    return (
        element.get(TEXT + "style-name") not in hidden and element.get(TEXT + "display") != "none"
    )


def _sign(element: _Element) -> str:
    """Return the white space that `element` stands for, if any."""
    if element.tag != TEXT + "s":
        return _SIGNS.get(element.tag, "")
    count = element.get(TEXT + "c", "1")
    return " " * min(int(count), _MOST) if count.isdecimal() and len(count) < 9 else " "


def _folded(text: str | None) -> str:
    """Return `text` with its line ends, which mean nothing here, as spaces."""
    return " ".join((text or "").split("\n"))

"""The words of a paragraph in a Word file, as they read with all tracked changes accepted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_SIGNS = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "\u2011"}
_UNSEEN = frozenset(
    {W + tag for tag in ("del", "moveFrom", "rPr", "pPr", "sdtPr", "rt", "tblPr", "trPr", "tcPr")}
)
_OFF = frozenset({"0", "false", "off"})


@dataclass(slots=True)
class Words:
    """The words of a paragraph while they are gathered.

    Attributes:
        text: The words so far.
        linked: How many of their characters are links.
        boxes: The text boxes that hang on it, as elements with paragraphs of their own.
    """

    text: list[str] = field(default_factory=list)
    linked: int = 0
    boxes: list[_Element] = field(default_factory=list)

    def take(self, element: _Element, hidden: frozenset[str], *, link: bool = False) -> None:
        """Take what is seen of `element`; runs in the styles `hidden` are not."""
        if element.tag == W + "txbxContent":
            self.boxes.append(element)
        elif element.tag in (W + "t", _MATHS):
            self._say(element.text or "", link=link)
        elif element.tag in _SIGNS:
            self._say(_SIGNS[element.tag], link=link)
        elif not is_hidden(element.find(W + "rPr"), hidden):
            link = link or element.tag == W + "hyperlink"
            for child in seen(element):
                self.take(child, hidden, link=link)

    def _say(self, words: str, *, link: bool) -> None:
        self.text.append(words)
        self.linked += len(words) if link else 0


def seen(element: _Element) -> Iterator[_Element]:
    """Yield the children of `element` that a reader sees, of alternatives the first."""
    if _is_placeholder(element):
        return
    alternatives = element.tag == _MC + "AlternateContent"
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _UNSEEN:
            yield child
            if alternatives:
                return


def is_on(properties: _Element | None, name: str) -> bool:
    """Say whether the property `name`, which is on or off, is on."""
    flag = None if properties is None else properties.find(W + name)
    return flag is not None and flag.get(W + "val") not in _OFF


def is_hidden(properties: _Element | None, hidden: frozenset[str]) -> bool:
    """Say whether a run with these properties is not shown, by itself or by its style."""
    if properties is None:
        return False
    style = properties.find(W + "rStyle")
    return is_on(properties, "vanish") or (style is not None and style.get(W + "val") in hidden)


def _is_placeholder(element: _Element) -> bool:
    """Say whether a form's field holds nothing but the words that ask to fill it in."""
    properties = element.find(W + "sdtPr")
    return is_on(properties, "showingPlcHdr")

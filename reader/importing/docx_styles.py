"""The styles of a Word file: what they say a paragraph is, and what they hide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.importing.docx_words import W, is_on
from reader.importing.styles import TITLE, role_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

    from reader.model.article import BlockRole

_DEPTH = 20  # styles that may be based on one another
_BODY = "9"  # the level of text that is no heading


@dataclass(frozen=True, slots=True)
class Styles:
    """What the styles of a file say, by their ids.

    Attributes:
        roles: Of the styles that say what a paragraph is.
        titles: Those of the document's own title.
        hidden: Those of text that is not shown.
    """

    roles: Mapping[str, BlockRole]
    titles: frozenset[str]
    hidden: frozenset[str]

    @classmethod
    def of(cls, element: _Element) -> Styles:
        """Return what the list of styles `element` says."""
        styles = {one.get(W + "styleId", ""): one for one in element.iterchildren(W + "style")}
        roles: dict[str, BlockRole] = {}
        hidden, titles = set(), set()
        for name in styles:
            chain = _chain(name, styles)
            hiding = (one for one in chain if one.find(f"{W}rPr/{W}vanish") is not None)
            nearest = next(hiding, None)
            if nearest is not None and is_on(nearest.find(W + "rPr"), "vanish"):
                hidden.add(name)
            if any(_name(one).lower() == TITLE for one in chain):
                titles.add(name)
            said = (_said(one) for one in chain)
            role = next((role for role in said if role), None)
            if role:
                roles[name] = role
        return cls(roles, frozenset(titles), frozenset(hidden))

    def role(self, properties: _Element | None) -> BlockRole:
        """Return what a paragraph with these properties is."""
        if properties is None:
            return "text"
        return _direct(properties) or self.roles.get(_style(properties), "text")

    def is_title(self, properties: _Element | None) -> bool:
        """Say whether a paragraph with these properties is the document's title."""
        return properties is not None and _style(properties) in self.titles

    def is_hidden(self, properties: _Element | None) -> bool:
        """Say whether a paragraph with these properties is in a style that is not shown."""
        return properties is not None and _style(properties) in self.hidden


def _chain(name: str, styles: Mapping[str, _Element]) -> list[_Element]:
    """Return the style called `name` and those it is based on, nearest first."""
    found: list[_Element] = []
    while name in styles and len(found) < _DEPTH:
        found.append(styles[name])
        name = _value(styles[name], "basedOn")
    return found


def _said(style: _Element) -> BlockRole | None:
    properties = style.find(W + "pPr")
    return role_of(_name(style)) or (None if properties is None else _direct(properties))


def _direct(properties: _Element) -> BlockRole | None:
    """Return what the properties themselves say: the level in the outline, or a list's number."""
    level = _value(properties, "outlineLvl")
    if level and level != _BODY:
        return "heading"
    numbering = properties.find(W + "numPr")
    if numbering is None or _value(numbering, "numId") in ("", "0"):
        return None
    return "item"


def _name(style: _Element) -> str:
    return _value(style, "name")


def _style(properties: _Element) -> str:
    return _value(properties, "pStyle")


def _value(element: _Element, child: str) -> str:
    found = element.find(W + child)
    return "" if found is None else found.get(W + "val", "")

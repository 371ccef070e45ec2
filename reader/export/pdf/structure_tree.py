"""Writes the structure tree of a document (ISO 32000-1, 14.7) behind what is marked in it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias, cast

from pypdf.generic import BooleanObject, DictionaryObject, NameObject

from reader.export.pdf.strings import Written, dictionary, reference, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pypdf import PageObject, PdfWriter
    from pypdf.generic import IndirectObject

    from reader.export.pdf.structure import Element

#: Where something is drawn: index of its page, number of the marked content on that.
_Place: TypeAlias = tuple[int, int]

#: Kinds that stay where they are empty: a row has as many cells as the others.
_CELLS = ("TH", "TD")
_LAST: _Place = (1 << 31, 0)


class Contents:
    """What of a document is marked as part of what.

    Args:
        pages: How many pages it has.

    Attributes:
        places: Where each element is drawn, in the order of drawing.
        held: The annotations of each element, with the indexes of their pages.
        parents: The elements that a number in the document leads to: those of each page by the
            numbers of its marked contents, then that of each annotation.
    """

    def __init__(self, pages: int) -> None:
        self.places: defaultdict[Element, list[_Place]] = defaultdict(list)
        self.held: defaultdict[Element, list[tuple[IndirectObject, int]]] = defaultdict(list)
        self.parents: list[list[Element] | Element] = [[] for _ in range(pages)]

    def say(self, element: Element, page: int) -> int:
        """Take note of a part of `element` on a page; return the number it has there."""
        there = cast("list[Element]", self.parents[page])
        there.append(element)
        self.places[element].append((page, len(there) - 1))
        return len(there) - 1

    def hold(self, element: Element, annotation: IndirectObject, page: int) -> None:
        """Take note of an annotation of `element` on a page."""
        self.held[element].append((annotation, page))
        self.parents.append(element)


def write_tree(
    writer: PdfWriter, pages: Sequence[PageObject], root: Element, contents: Contents
) -> None:
    """Write the tree that begins with `root`, without elements that hold nothing."""
    papers = [reference(cast("IndirectObject", page.indirect_reference)) for page in pages]
    _Tree(writer, papers, root, contents).write()


class _Tree:
    """The tree while it is written, each of its elements an object of the file."""

    def __init__(
        self, writer: PdfWriter, pages: Sequence[bytes], root: Element, contents: Contents
    ) -> None:
        self._writer, self._contents = writer, contents
        self._pages, self._root = pages, root
        self._first: dict[Element, _Place] = {}
        self._parts: dict[Element, list[Element]] = {}
        self._find(root)
        self._top = len(writer._objects) + 1  # noqa: SLF001 - pypdf has no public way
        self._numbers: dict[Element, int] = {}
        self._count(root)

    def _find(self, element: Element) -> _Place | None:
        """Find what is in `element`, and where that is drawn first; None where it is empty."""
        places = self._contents.places.get(element)
        first = places[0] if places else None
        if element.parts:
            parts = [part for part in element.told() if self._find(part)]
            if parts:
                self._parts[element] = parts
                own = [first] if first else []
                first = min(*own, *(self._first[part] for part in parts), _LAST)
        if first is None and (element in self._contents.held or element.kind in _CELLS):
            first = _LAST
        if first:
            self._first[element] = first
        return first

    def _count(self, element: Element) -> None:
        self._numbers[element] = self._top + 1 + len(self._numbers)
        for part in self._parts.get(element, ()):
            self._count(part)

    def write(self) -> None:
        """Write the root of the tree, its elements, and what leads to them."""
        notes = [one for one in self._numbers if one.kind == "Note"]
        names = b" ".join(_name(n) + b" " + self._to(one) for n, one in enumerate(notes))
        ids = {one: _name(number) for number, one in enumerate(notes)}
        parents = [self._parent(one) for one in self._contents.parents]
        numbers = b" ".join(b"%d %s" % pair for pair in enumerate(parents))
        top = self._add(
            dictionary(
                Type=b"/StructTreeRoot",
                K=self._to(self._root),
                ParentTree=b"<</Nums[" + numbers + b"]>>",
                ParentTreeNextKey=b"%d" % len(parents),
                IDTree=b"<</Names[" + names + b"]>>" if names else b"",
            )
        )
        self._write(self._root, b"%d 0 R" % self._top, ids, self._root.language)
        catalog = self._writer.root_object
        marked = BooleanObject(True)  # noqa: FBT003 - a PDF value
        catalog[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): marked})
        catalog[NameObject("/StructTreeRoot")] = top

    def _write(
        self, element: Element, parent: bytes, ids: Mapping[Element, bytes], language: str
    ) -> None:
        """Write an element and all that is in it; `language` is that of what it is in."""
        own = element.language or language
        places = self._contents.places.get(element)
        more = b"/Pg " + self._pages[places[0][0]] if places else b""
        if own != language:
            more += b"/Lang " + text(own)
        if element.alt:
            more += b"/Alt " + text(element.alt)
        if element in ids:
            more += b"/ID " + ids[element]
        if element.scope:
            more += b"/A<</O/Table/Scope/%s>>" % element.scope.encode()
        kids = b" ".join(self._kids(element))
        kind = element.kind.encode()
        self._add(b"<</Type/StructElem/S/%s/P %s%s/K[%s]>>" % (kind, parent, more, kids))
        here = self._to(element)
        for part in self._parts.get(element, ()):
            self._write(part, here, ids, own)

    def _kids(self, element: Element) -> list[bytes]:
        """Return what is in an element, in reading order.

        Where some of it is words of its own, that is the order of drawing; annotations follow.
        """
        places = self._contents.places.get(element, ())
        held = self._contents.held.get(element, ())
        objects = [
            b"<</Type/OBJR/Obj %s/Pg %s>>" % (reference(one), self._pages[page])
            for one, page in held
        ]
        parts = [(self._first[one], self._to(one)) for one in self._parts.get(element, ())]
        if places:
            first = places[0][0]
            parts += [(place, self._marked(place, first)) for place in places]
            parts.sort(key=lambda part: part[0])
        return [data for _, data in parts] + objects

    def _marked(self, place: _Place, first: int) -> bytes:
        """Return what leads to marked content, from an element that is first drawn on a page."""
        page, number = place
        if page == first:
            return b"%d" % number
        return b"<</Type/MCR/Pg %s/MCID %d>>" % (self._pages[page], number)

    def _parent(self, of: list[Element] | Element) -> bytes:
        if isinstance(of, list):
            return b"[" + b" ".join(map(self._to, of)) + b"]"
        return self._to(of)

    def _to(self, element: Element) -> bytes:
        return b"%d 0 R" % self._numbers[element]

    def _add(self, data: bytes) -> IndirectObject:
        return self._writer._add_object(Written(data))  # noqa: SLF001 - no public way


def _name(number: int) -> bytes:
    return b"(note%06d)" % (number + 1)

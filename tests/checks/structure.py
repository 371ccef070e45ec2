"""Check the structure of a PDF: python tests/checks/structure.py X.pdf.

Reads what is drawn operator by operator and the tree element by element, knowing nothing of how
Synoptic writes either, and says what does not hold: that all that is drawn is marked, once, as
part of one element or as an artifact; that marks and text objects and states nest; that the tree
has each mark and annotation once and leads back to it; that elements stand where ISO 32000-1,
14.8.4, lets them.  Exit status 1 where anything does not hold.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdf
from pypdf.generic import ContentStream, IndirectObject

if TYPE_CHECKING:
    from collections.abc import Iterator

_DRAWING = frozenset((*"SsfFBb'\"", "f*", "B*", "b*", "Tj", "TJ", "Do", "sh", "INLINE IMAGE"))
#: What an element may be in, where not everything may be.
_WITHIN = {
    "LI": {"L"},
    "LBody": {"LI"},
    "TR": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "TOCI": {"TOC"},
}
#: What may be in an element, where not everything may be.
_PARTS = {
    "L": {"LI", "L"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    "TOC": {"TOCI"},
    "TOCI": {"P", "Reference", "TOC", "Lbl"},
    "Document": {"Sect", "Art", "P"},
}


@dataclass
class Node:
    """An element of the tree.

    Attributes:
        kind: Its type.
        entries: Its dictionary.
        parts: Elements, marked contents (page, number) and annotations, in their order.
    """

    kind: str
    entries: Any
    parts: list[Node | tuple[int, int] | IndirectObject] = field(default_factory=list)

    def every(self) -> Iterator[Node]:
        """Yield it and all elements in it, in reading order."""
        yield self
        for part in self.parts:
            if isinstance(part, Node):
                yield from part.every()

    def contents(self) -> Iterator[tuple[int, int]]:
        """Yield the marked contents in it, in reading order."""
        for part in self.parts:
            if isinstance(part, Node):
                yield from part.contents()
            elif isinstance(part, tuple):
                yield part


class _Drawn:
    """What is drawn on one page, and what it is marked as.

    Attributes:
        words: What is drawn in each marked content, by its number.
        kinds: As what that is marked.
        artifacts: What is drawn in artifacts, one after the other.
        wrong: What does not hold.
    """

    def __init__(self, page: Any) -> None:
        self.words: dict[int, str] = {}
        self.kinds: dict[int, str] = {}
        self.artifacts: list[str] = []
        self.wrong: list[str] = []
        self._open: list[tuple[str, int | None]] = []  # marks, and "q" and "BT" among them
        self._letters: dict[int, str] = {}
        self._fonts = {
            name: _letters(font) for name, font in page["/Resources"].get("/Font", {}).items()
        }
        for operands, operator in ContentStream(page["/Contents"], page.pdf).operations:
            self._take(operator.decode(), operands)
        self.wrong += [f"{name} is not ended" for name, _ in self._open]

    def _take(self, operator: str, operands: Any) -> None:
        match operator:
            case "BDC" | "BMC":
                self._begin(operands)
            case "q" | "BT":
                self._open.append((operator, None))
            case "Q" | "ET" | "EMC":
                self._end(operator)
            case "Tf":
                self._letters = self._fonts[operands[0]]
            case _ if operator in _DRAWING:
                self._draw(operator, operands)

    def _begin(self, operands: Any) -> None:
        if any(name == "BT" for name, _ in self._open):
            self.wrong.append("a mark begins within a text object")
        kind = str(operands[0])[1:]
        told = operands[1].get("/MCID") if len(operands) > 1 else None
        number = None if told is None else int(told)
        if number is not None:
            if number in self.words:
                self.wrong.append(f"the number {number} is there twice")
            self.words[number], self.kinds[number] = "", kind
        elif kind != "Artifact":
            self.wrong.append(f"{kind} has no number")
        self._open.append((kind, number))

    def _end(self, operator: str) -> None:
        last = self._open.pop()[0] if self._open else "nothing"
        expected = {"Q": "q", "ET": "BT"}.get(operator)
        if (last != expected) if expected else (last in ("q", "BT", "nothing")):
            self.wrong.append(f"{operator} ends {last}")

    def _draw(self, operator: str, operands: Any) -> None:
        marks = [number for name, number in self._open if name not in ("q", "BT")]
        if len(marks) != 1:
            self.wrong.append(f"something is drawn in {len(marks)} marked contents")
        elif operator == "Tj":
            words = _decoded(operands[0], self._letters)
            if marks[0] is None:
                self.artifacts.append(words)
            else:
                self.words[marks[0]] += words


class Structure:
    """The structure of one document.

    Attributes:
        root: The one element that all are in, a `Node`; None where there is no tree.
        words: What is drawn in each marked content, by page and number.
        artifacts: What is drawn in artifacts, one after the other.
        wrong: What does not hold, in words.
    """

    def __init__(self, path: Path) -> None:
        self._pdf = pypdf.PdfReader(path)
        self._pages = {
            page.indirect_reference.idnum: number
            for number, page in enumerate(self._pdf.pages)
            if page.indirect_reference
        }
        self.words: dict[tuple[int, int], str] = {}
        self.kinds: dict[tuple[int, int], str] = {}
        self.artifacts: list[str] = []
        self.wrong: list[str] = []
        for number, page in enumerate(self._pdf.pages):
            drawn = _Drawn(page)
            self.words.update({(number, at): words for at, words in drawn.words.items()})
            self.kinds.update({(number, at): kind for at, kind in drawn.kinds.items()})
            self.artifacts += drawn.artifacts
            self.wrong += [f"page {number + 1}: {one}" for one in drawn.wrong]
        catalog: Any = self._pdf.trailer["/Root"]
        self._tree = catalog.get("/StructTreeRoot")
        self.root: Any = self._node(self._tree["/K"], None) if self._tree else None
        if self.root:
            self._check_tree(self.root)
            self._check_parents(self.root)

    def text(self, node: Node) -> str:
        """Return the words of an element in reading order, and of all in it."""
        return "".join(self.words.get(place, "") for place in node.contents())

    def told(self) -> list[tuple[str, str]]:
        """Return kind and words of each element that has words of its own, in reading order."""
        found = []
        for node in self.root.every() if self.root else ():
            own = [self.words[part] for part in node.parts if isinstance(part, tuple)]
            if own:
                found.append((node.kind, "".join(own)))
        return found

    def _node(self, reference: Any, page: Any) -> Node:
        entries = reference.get_object()
        node = Node(str(entries["/S"])[1:], entries)
        page = entries.get("/Pg", page)
        kids = entries.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            if isinstance(kid, int):
                node.parts.append((self._page(entries.raw_get("/Pg")), kid))
                continue
            there = kid.get_object()
            if there.get("/Type") == "/MCR":
                node.parts.append((self._page(there.raw_get("/Pg")), int(there["/MCID"])))
            elif there.get("/Type") == "/OBJR":
                node.parts.append(there.raw_get("/Obj"))
            else:
                if there["/P"] != entries:
                    self.wrong.append(f"{there['/S']} is in {node.kind} and leads elsewhere")
                node.parts.append(self._node(kid, page))
        return node

    def _page(self, reference: IndirectObject) -> int:
        return self._pages[reference.idnum]

    def _check_tree(self, root: Node) -> None:
        had = Counter(root.contents())
        self.wrong += [f"{place} is told {had[place]} times" for place in had if had[place] > 1]
        self.wrong += [f"{place} is not told" for place in self.words if place not in had]
        self.wrong += [f"{place} is told, not drawn" for place in had if place not in self.words]
        for node in root.every():
            self._check_kind(node)
            rows = [part for part in node.parts if isinstance(part, Node)]
            if node.kind == "Table" and len({len(row.parts) for row in rows}) != 1:
                self.wrong.append("a table has rows of different lengths")
            if node.kind == "TH" and node.entries["/A"]["/Scope"] not in ("/Row", "/Column"):
                self.wrong.append("a head of a table does not say of what")
        ids = [node.entries["/ID"] for node in root.every() if node.kind == "Note"]
        names = list(self._tree["/IDTree"]["/Names"][::2]) if ids else []
        if sorted(ids) != names or len(set(ids)) != len(ids):
            self.wrong.append("notes are not told apart")

    def _check_kind(self, node: Node) -> None:
        for part in node.parts:
            if isinstance(part, tuple) and self.kinds.get(part) != node.kind:
                self.wrong.append(f"{part} is marked {self.kinds.get(part)}, told as {node.kind}")
            if not isinstance(part, Node):
                continue
            if part.kind not in _PARTS.get(node.kind, {part.kind}):
                self.wrong.append(f"{node.kind} has {part.kind} in it")
            if node.kind not in _WITHIN.get(part.kind, {node.kind}):
                self.wrong.append(f"{part.kind} is in {node.kind}")
        if not node.parts and node.kind not in ("TD", "TH"):
            self.wrong.append(f"{node.kind} has nothing in it")

    def _check_parents(self, root: Node) -> None:
        """Check that what is on the pages leads to the element it is told as part of."""
        numbers = self._tree["/ParentTree"]["/Nums"]
        parents = dict(zip(numbers[::2], numbers[1::2], strict=True))
        holders = {}
        for node in root.every():
            for part in node.parts:
                if not isinstance(part, Node):
                    holders[part if isinstance(part, tuple) else part.idnum] = node
        for number, page in enumerate(self._pdf.pages):
            lead = parents[page["/StructParents"]].get_object() if "/StructParents" in page else []
            for at, parent in enumerate(lead):
                if holders[number, at].entries != parent.get_object():
                    self.wrong.append(f"{number, at} leads to another element")
            for one in page.get("/Annots", ()):
                self._check_annotation(one, holders.get(one.idnum), parents)

    def _check_annotation(self, reference: Any, holder: Node | None, parents: Any) -> None:
        entries = reference.get_object()
        kind = "Link" if entries["/Subtype"] == "/Link" else "Annot"
        if holder is None or holder.kind != kind:
            self.wrong.append(f"{entries['/Subtype']} is told as {holder and holder.kind}")
        elif parents[entries["/StructParent"]].get_object() != holder.entries:
            self.wrong.append(f"{entries['/Subtype']} leads to another element")
        if not entries.get("/Contents"):
            self.wrong.append(f"{entries['/Subtype']} says nothing")


def _letters(font: Any) -> dict[int, str]:
    """Return the character of each code of a font, as its map has them."""
    found = {}
    for line in font["/ToUnicode"].get_data().decode("ascii").splitlines():
        code, _, sign = line.partition("> <")
        if sign and len(code) == 5 and not sign.startswith("FFFF>"):
            found[int(code[1:], 16)] = bytes.fromhex(sign.rstrip(">")).decode("utf-16-be")
    return found


def _decoded(shown: Any, letters: dict[int, str]) -> str:
    data = shown.original_bytes if hasattr(shown, "original_bytes") else bytes(shown)
    codes = (int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2))
    return "".join(letters.get(code, "\ufffd") for code in codes)


def main() -> int:
    """Say what does not hold in the structure of a document."""
    structure = Structure(Path(sys.argv[1]))
    kinds = Counter(node.kind for node in structure.root.every()) if structure.root else {}
    print(", ".join(f"{kind} {count:,}" for kind, count in kinds.items()) or "not tagged")
    for line in structure.wrong:
        print(line)
    return 1 if structure.wrong or not structure.root else 0


if __name__ == "__main__":
    sys.exit(main())

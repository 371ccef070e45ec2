"""Small PDFs set by hand, each word where a test wants it."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.importing.pdf import PdfImporter

WIDE, TALL = 600, 800  # points
_FONTS = ("Courier", "Courier-Bold", "Courier")
_ICONS = (  # what the last font says of its codes: signs for private use
    "/CIDInit/ProcSet findresource begin 12 dict begin begincmap "
    "1 begincodespacerange<00><ff>endcodespacerange "
    "1 beginbfrange<20><7e><e020>endbfrange endcmap end end"
)
STEP = 0.6  # of the type size: how far each sign of these fonts advances


@dataclass
class Page:
    """A page, y counted downwards from the top."""

    turned: int = 0  # degrees, as the page is shown
    drawn: list[str] = field(default_factory=list)
    links: list[tuple[float, float, float, float]] = field(default_factory=list)

    def text(self, x, y, words, size=10.0, **kind):
        """Words on one baseline: `bold`, as `icons`, or turned by a `matrix`."""
        font = 2 if kind.get("icons") else int(kind.get("bold", False))
        coded = "".join(f"{byte:02x}" for byte in words.encode("cp1252"))
        placed = f"{kind.get('matrix', '1 0 0 1')} {x} {TALL - y} Tm"
        self.drawn.append(f"BT /F{font} {size} Tf {placed} <{coded}> Tj ET")
        return self

    def lines(self, x, y, *lines, size=10.0, leading=12.0, bold=False):
        """Lines below each other; one that begins with ">" is indented."""
        for at, line in enumerate(lines):
            indent = size * STEP * 2 * line.startswith(">")
            if line:
                self.text(x + indent, y + at * leading, line.lstrip(">"), size, bold=bold)
        return self

    def justified(self, x, y, width, *lines, size=10.0, leading=12.0):
        """Lines whose spaces are stretched to a width."""
        for at, line in enumerate(lines):
            words = line.split()
            free = width - sum(len(word) for word in words) * STEP * size
            for word in words:
                self.text(x, y + at * leading, word, size)
                x += len(word) * STEP * size + free / max(len(words) - 1, 1)
            x -= width + free / max(len(words) - 1, 1)
        return self

    def picture(self, x, y, wide, high):
        """A grey picture, x and y its upper left corner."""
        self.drawn.append(f"q {wide} 0 0 {high} {x} {TALL - y - high} cm /Im Do Q")
        return self

    def link(self, x, y, wide, high=12.0):
        """A link over what is written there."""
        self.links.append((x, TALL - y - 3, x + wide, TALL - y + high - 3))
        return self


def pdf(*pages, title="", author="", language=""):
    """The bytes of a PDF of these pages."""
    made: list[bytes] = []

    def add(body):
        made.append(body if isinstance(body, bytes) else body.encode("latin-1"))
        return len(made)

    def stream(head, body):
        return f"<<{head}/Length {len(body)}>>stream\n{body}\nendstream"

    kids = [3 + 2 + 1 + len(_FONTS) + 2 * at for at in range(len(pages))]
    lang = f"/Lang({language})" if language else ""
    add(f"<</Type/Catalog/Pages 2 0 R{lang}>>")
    numbers = " ".join(f"{kid} 0 R" for kid in kids)
    add(f"<</Type/Pages/Count {len(pages)}/Kids[{numbers}]>>")
    add(f"<</Title({title})/Author({author})>>")
    for at, name in enumerate(_FONTS):
        icons = f"/ToUnicode {4 + len(_FONTS) + 1} 0 R" if at == 2 else ""
        add(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding{icons}>>")
    kind = "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8"
    image = add(stream(f"{kind}/ColorSpace/DeviceGray", "x"))
    add(stream("", _ICONS))
    for page, kid in zip(pages, kids, strict=True):
        notes = "".join(
            f"<</Type/Annot/Subtype/Link/Rect[{' '.join(map(str, box))}]"
            "/A<</S/URI/URI(http://news.example)>>>>"
            for box in page.links
        )
        fonts = "".join(f"/F{at} {4 + at} 0 R" for at in range(len(_FONTS)))
        used = f"<</Font<<{fonts}>>/XObject<</Im {image} 0 R>>>>"
        add(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDE} {TALL}]/Rotate {page.turned}"
            f"/Resources{used}/Annots[{notes}]/Contents {kid + 1} 0 R>>"
        )
        add(stream("", "\n".join(page.drawn)))
    return _file(made)


def _file(made):
    parts, places, at = [b"%PDF-1.7\n"], [], 9
    for number, body in enumerate(made, 1):
        part = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        places.append(at)
        parts.append(part)
        at += len(part)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(made) + 1
    parts.append(
        f"xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer<</Size {size}/Root 1 0 R/Info 3 0 R>>\nstartxref\n{at}\n%%EOF".encode()
    )
    return b"".join(parts)


def filled(words, width, size=10.0):
    """Lines of the words of a text, as many on each as fit in a width."""
    lines, most = [""], int(width / size / STEP)
    for word in words.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > most:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return lines


def texts_of(*pages, kept=None):
    """What the importer reads on these pages as text (`kept` None) or sets aside (False)."""
    pieces = PdfImporter().parts(pdf(*pages), "a.pdf").pieces
    return [piece.text for piece in pieces if piece.kept is kept]

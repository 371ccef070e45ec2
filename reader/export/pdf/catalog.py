"""What a document says about itself: outline, page labels, title, language, metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from xml.sax.saxutils import escape

from pypdf.constants import PageLabelStyle
from pypdf.generic import (
    BooleanObject,
    DecodedStreamObject,
    Fit,
    NameObject,
    TextStringObject,
)

from reader import __version__
from reader.export.pdf.annotations import pdf_date, utc
from reader.export.pdf.lists import QUOTES
from reader.export.pdf.strings import encodable
from reader.export.pdf.structure import OURS, known_language
from reader.export.told.found import tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pypdf import PdfWriter
    from pypdf.generic import IndirectObject

    from reader.export.base import Edition
    from reader.export.pdf.page import Page
    from reader.export.pdf.sheet import Anchor
    from reader.export.pdf.structure import Element

_PROGRAM = f"Synoptic {__version__}"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmp:CreatorTool="{program}" xmp:CreateDate="{when}" xmp:ModifyDate="{when}"
    pdf:Producer="{program}" dc:format="application/pdf">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{creator}
  </rdf:Description>{claim}
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_ACCESSIBLE = """
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>"""
_CREATOR = "\n   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"


@dataclass(frozen=True, slots=True)
class Catalog:
    """Where the parts of the document begin.

    Attributes:
        articles: The headline of each article whose text it has, by its index.
        sections: Each list, by its name.
        speakers: The quotes of each speaker, by name.
        root: As what all of the document is told.
    """

    articles: Mapping[int, Anchor]
    sections: Mapping[str, Anchor]
    speakers: Mapping[str, Anchor]
    root: Element


def describe(
    writer: PdfWriter,
    edition: Edition,
    pages: Sequence[Page],
    catalog: Catalog,
    *,
    accessible: bool,
) -> None:
    """Give the document everything that is on no page.

    `accessible` is whether it says that it is so as ISO 14289-1 demands.
    """
    _write_outline(writer, edition, catalog)
    _write_labels(writer, pages)
    preferences = writer.create_viewer_preferences()
    preferences[NameObject("/DisplayDocTitle")] = BooleanObject(True)  # noqa: FBT003 - a PDF value
    language = language_of(edition)
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language)
    root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    when = pdf_date(edition.created)
    writer.metadata = {
        "/Title": encodable(_title(edition)),
        "/Creator": _PROGRAM,
        "/Producer": _PROGRAM,
        "/CreationDate": when,
        "/ModDate": when,
        **({"/Author": encodable(edition.author)} if edition.author else {}),
    }
    xmp = DecodedStreamObject()
    xmp.set_data(_xmp(edition, language, _ACCESSIBLE if accessible else "").encode())
    xmp[NameObject("/Type")] = NameObject("/Metadata")
    xmp[NameObject("/Subtype")] = NameObject("/XML")
    old = cast("IndirectObject", root.raw_get("/Metadata"))
    writer._replace_object(old, xmp)  # noqa: SLF001 - pypdf has no public way


def language_of(edition: Edition) -> str:
    """Return the language of most articles."""
    languages = [known_language(one.language) for one in edition.comparison.articles]
    return max(languages, key=languages.count, default=OURS) or OURS


def _write_outline(writer: PdfWriter, edition: Edition, catalog: Catalog) -> None:
    writer.add_outline_item(title=encodable(_title(edition)), page_number=0)
    for index, anchor in catalog.articles.items():
        _outline(writer, tag(edition.comparison, index), anchor)
    for name, anchor in catalog.sections.items():
        entry = _outline(writer, name, anchor)
        if name == QUOTES:
            for speaker, place in catalog.speakers.items():
                _outline(writer, speaker, place, entry)


def _outline(
    writer: PdfWriter, title: str, anchor: Anchor, parent: IndirectObject | None = None
) -> IndirectObject:
    height = float(writer.pages[anchor.page].mediabox.height)
    top = min(height, height - anchor.y + 30)
    return writer.add_outline_item(
        title=" ".join(encodable(title).split()),
        page_number=anchor.page,
        parent=parent,
        fit=Fit.xyz(left=0, top=round(top, 2)),
        is_open=parent is not None,
    )


def _write_labels(writer: PdfWriter, pages: Sequence[Page]) -> None:
    """Label runs of pages: "i" and so on, else a prefix ("A-") and a number from 1."""
    starts = [i for i, page in enumerate(pages) if page.label == "i" or page.label.endswith("-1")]
    for start, after in zip(starts, [*starts[1:], len(pages)], strict=True):
        prefix, dash, _ = pages[start].label.rpartition("-")
        style = PageLabelStyle.DECIMAL if dash else PageLabelStyle.LOWERCASE_ROMAN
        writer.set_page_label(start, after - 1, style, prefix + dash or None)


def _title(edition: Edition) -> str:
    return edition.title if edition.title.strip() else "Story"


def _xmp(edition: Edition, language: str, claim: str) -> str:
    author = _CREATOR.format(author=_xml(edition.author)) if edition.author else ""
    when = utc(edition.created).strftime("%Y-%m-%dT%H:%M:%S+00:00")
    return _XMP.format(
        program=_PROGRAM,
        when=when,
        title=_xml(_title(edition)),
        language=_xml(language),
        creator=author,
        claim=claim,
    )


def _xml(words: str) -> str:
    return escape(re.sub("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", " ", words))

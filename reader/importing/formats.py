"""The kinds of file there are, each with its importer, which is imported when first used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.importing.kinds import TEXT_LIMIT, Kind

if TYPE_CHECKING:
    from reader.importing.base import CollectionImporter, Importer
    from reader.importing.kinds import Sample

_WORDS = "word/document.xml"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
# Prologue and comments, as browsers write where a page came from, may stand before the page.
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_ARTICLES = re.compile(r"\s*\{.{0,200}\"synoptic-comparison\"", re.DOTALL)
_ANYTHING = re.compile("")
_MARKED_UP = re.compile(
    r"<(?:!doctype|html|head|body|div|p|br|h[1-6]|article|span|a)\b", re.IGNORECASE
)
_PIECE = re.compile(
    r"\s*<(?:meta|p|div|h[1-6]|article|section|main|figure|blockquote|ul|ol|table|span|header)\b"
    r"[^<>]{0,2000}>(?=.{0,4000}</\w{1,20}>)",
    re.IGNORECASE | re.DOTALL,
)
_HEADED = re.compile(r"\s*#{1,3} \S[^\n]{0,300}\n\s*\n")  # as no text begins but Markdown
_OBJECT = re.compile(r"\A\W{0,5}[\[{]")
_FIELD = re.compile(r"^(?P<name>[A-Za-z][A-Za-z-]{1,40}):[ \t]", re.MULTILINE)
_POSTAL = frozenset(
    {"received", "return-path", "message-id", "mime-version", "content-type", "delivered-to",
     "dkim-signature", "x-mailer", "snapshot-content-location"}
)  # fmt: skip
_SNAPSHOT = re.compile(
    r"^(?:Snapshot-Content-Location:|From: <Saved by|Content-Type: multipart/related)",
    re.IGNORECASE | re.MULTILINE,
)


def _plain() -> Importer:
    from reader.importing.plain import PlainTextImporter

    return PlainTextImporter()


def _markdown() -> Importer:
    from reader.importing.markdown import MarkdownImporter

    return MarkdownImporter()


def _html() -> Importer:
    from reader.importing.html import HtmlImporter

    return HtmlImporter()


def _mhtml() -> Importer:
    from reader.importing.mhtml import MhtmlImporter

    return MhtmlImporter()


def _pdf() -> Importer:
    from reader.importing.pdf import PdfImporter

    return PdfImporter()


def _docx() -> Importer:
    from reader.importing.docx import DocxImporter

    return DocxImporter()


def _odt() -> Importer:
    from reader.importing.odt import OdtImporter

    return OdtImporter()


def _rtf() -> Importer:
    from reader.importing.rtf import RtfImporter

    return RtfImporter()


def _epub() -> Importer:
    from reader.importing.epub import EpubImporter

    return EpubImporter()


def _mail() -> Importer:
    from reader.importing.mail import MailImporter

    return MailImporter()


def _json() -> CollectionImporter:
    from reader.importing.articles_json import JsonImporter

    return JsonImporter()


def _never(_sample: Sample) -> bool:
    return False


def _fields(sample: Sample) -> set[str]:
    """Return the fields of the message it seems to be; none without two found nowhere else."""
    fields = {match["name"].lower() for match in _FIELD.finditer(sample.head)}
    begins = _FIELD.match(sample.head.lstrip()) is not None
    return fields if begins and len(fields & _POSTAL) > 1 else set()


def _is_mail(sample: Sample) -> bool:
    return bool(_fields(sample) & {"from", "subject"})


def _is_snapshot(sample: Sample) -> bool:
    return bool(_fields(sample)) and _SNAPSHOT.search(sample.head) is not None


#: All kinds of file, the surest to tell first and plain text last.
KINDS = (
    Kind(frozenset({".pdf"}), _pdf, lambda sample: "%PDF-" in sample.head[:1024]),
    Kind(frozenset({".docx", ".docm"}), _docx, lambda sample: _WORDS in sample.members),
    Kind(frozenset({".odt", ".ott"}), _odt, lambda sample: sample.says.startswith(_OPEN_DOCUMENT)),
    Kind(frozenset({".epub"}), _epub, lambda sample: sample.says == "application/epub+zip"),
    Kind(frozenset({".rtf"}), _rtf, lambda sample: sample.head.lstrip().startswith("{\\rtf")),
    Kind(frozenset({".mht", ".mhtml"}), _mhtml, _is_snapshot, text=_FIELD),
    Kind(frozenset({".eml"}), _mail, _is_mail, text=_FIELD),
    Kind(
        frozenset({".html", ".htm", ".xhtml", ".xht"}),
        _html,
        lambda sample: _PAGE.match(sample.head) is not None,
        TEXT_LIMIT,
        text=_MARKED_UP,
        pieces=_PIECE,
        encoded=True,
    ),
    Kind(
        frozenset({".json"}),
        _json,
        lambda sample: _ARTICLES.match(sample.head) is not None,
        TEXT_LIMIT,
        text=_OBJECT,
    ),
    Kind(
        frozenset({".md", ".markdown"}),
        _markdown,
        _never,
        TEXT_LIMIT,
        text=_ANYTHING,
        pieces=_HEADED,
        encoded=True,
    ),
    Kind(
        frozenset({".txt", ".text", ""}),
        _plain,
        _never,
        TEXT_LIMIT,
        text=_ANYTHING,
        encoded=True,
    ),
)

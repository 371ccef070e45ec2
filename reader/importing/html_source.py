"""From the bytes of a page to its tree."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.decoding import WIDER, Decoded, decoded

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LARGEST = 20_000_000  # bytes
MOST = 40_000  # elements of a page; trafilatura takes some 5 s for them
_LEVELS = 1_500_000  # elements that hold others, counted once for each; as long for that many
_FEW = 5_000  # elements that do not reach it, as deep as the parser lets them be
_ATTRIBUTES = 400  # of one element; the parser's time grows with their square
_TAG = 2_000  # characters of a tag, from which it is looked at
_HEAD = 4_096  # bytes in which a page declares its encoding
_DECLARED = re.compile(
    rb"<meta[^>]{1,300}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})|^\s*<\?xml[^>]{1,200}?"
    rb"encoding\s*=\s*[\"']([\w:.-]{2,40})",
    re.IGNORECASE,
)
_OPENING = re.compile(r"<[A-Za-z]")
_BURDENED = re.compile(r"<([A-Za-z][\w:-]{0,40})[^<>]{2000,}>")
_LONG_NAMES = re.compile(r"\b(?:class|id|style)\s*=\s*[\"']?[^\"'>]{20000}", re.IGNORECASE)
_STYLING = re.compile(
    r"</?(?:font|b|i|u|s|em|strong|big|small|span|tt)(?:\s[^<>]{0,2000})?>", re.IGNORECASE
)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What pages are written in; Python's other codecs are no encodings of text, or can fail.
_OF_PAGES = re.compile(
    r"utf-8|ascii|iso8859-\d+|cp(?:125\d|866|874|932|949)|koi8-[ru]|mac-(?:roman|cyrillic)|tis-620|"
    r"gb2312|gbk|gb18030|big5|big5hkscs|euc_jp|euc_kr|shift_jis|iso2022_jp|hz"
)
_SEVEN_BITS = ("iso2022", "hz")  # read as UTF-8 without complaint, and wrongly


class Wordless(ImportFailed):
    """A page was read to its end, and holds no text."""


def decoded_page(data: bytes, name: str, declared: str = "") -> Decoded:
    """Return the source of the page in `data`, from a file called `name`.

    A byte order mark goes first, then UTF-8 where the bytes are sound UTF-8, then what is
    `declared` outside of the page or in it, then what the bytes look like.

    Raises:
        ImportFailed: The file is too large, or no text.
    """
    if len(data) > LARGEST:
        raise ImportFailed(
            "“{name}” is larger than {megabytes} MB; save the article's text alone.",
            name=name,
            megabytes=LARGEST // 1_000_000,
        )
    codec = _codec(declared) or _codec(_declaration(data)) or ""
    if not codec.startswith(_SEVEN_BITS) and not data.startswith(_MARKS) and b"\0" not in data:
        try:
            return Decoded(data.decode("utf-8"), "utf-8")
        except UnicodeDecodeError:
            pass
    if codec in ("", "utf-8") or data.startswith(_MARKS):
        return decoded(data, name)
    return Decoded(data.decode(codec, "replace"), codec)


def _declaration(data: bytes) -> str:
    found = _DECLARED.search(data[:_HEAD])
    return (found[1] or found[2]).decode("ascii", "replace") if found else ""


def _codec(label: str) -> str | None:
    """Return Python's name of the text encoding that browsers take `label` for, if known."""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):  # a null in the label is the latter
        return None
    return WIDER.get(name, name) if _OF_PAGES.fullmatch(name) else None


def parsed(source: str, name: str) -> HtmlElement:
    """Return the tree of the page; what it refers to is not loaded.

    Raises:
        ImportFailed: There is nothing in it, or more than any page has.
    """
    text = source.replace("\x00", "")
    if any(_has_long_tag(part) for part in text.split(">") if len(part) > _TAG):
        text = _BURDENED.sub(_relieved, text)
    if text.count("<") > MOST and len(_OPENING.findall(text)) > MOST:
        raise ImportFailed(
            "“{name}” is built of more than {most} elements; save the article’s text alone.",
            name=name,
            most=MOST,
        )
    tree, whole = _tree(text, name)
    if not whole:
        # Thousands of tags that were never closed: what only styles words holds nothing up.
        tree, whole = _tree(_STYLING.sub("", text), name, deep=True)
    if not whole or (text.count("<") > _FEW and _is_too_deep(tree)):
        raise ImportFailed(
            "“{name}” is nested too deeply to be read; copy the article’s text.", name=name
        )
    return tree


def _is_too_deep(tree: HtmlElement) -> bool:
    """Say whether so much is held in so many elements that each cannot be asked for its text."""
    from lxml import etree

    level = levels = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            level += 1
            levels += level
        else:
            level -= 1
    return levels > _LEVELS


def _has_long_tag(part: str) -> bool:
    """Say whether what stands before a ">" may be a tag of unusual length; most is script."""
    start = part.rfind("<")
    return 0 <= start < len(part) - _TAG


def _tree(text: str, name: str, *, deep: bool = False) -> tuple[HtmlElement, bool]:
    """Return the tree of `text`, and whether the parser read it to its end."""
    from lxml import etree, html

    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=deep
    )
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as cause:
        raise wordless(name) from cause
    fatal = parser.error_log.filter_from_fatals()
    return tree, not any(error.type_name == "ERR_RESOURCE_LIMIT" for error in fatal)


def wordless(name: str) -> Wordless:
    """Return what to raise for a page without text."""
    return Wordless(
        "“{name}” holds no article text; open the page in a browser and save it again, or copy "
        "its text.",
        name=name,
    )


def _relieved(tag: re.Match[str]) -> str:
    """Return a tag without its attributes where it has more than any page gives one."""
    burdened = tag[0].count("=") > _ATTRIBUTES or _LONG_NAMES.search(tag[0])
    return f"<{tag[1]}>" if burdened else tag[0]

"""From what an importer found to a draft."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.importing.agencies import closing_credit, closing_report, credited_agencies
from reader.importing.base import Parts, Piece
from reader.importing.bylines import writers
from reader.importing.furniture import Separation, separation
from reader.importing.languages import language_of
from reader.importing.layout import normalised
from reader.importing.lines import in_one_line, is_address
from reader.importing.metadata import metadata
from reader.importing.notices import notices_of
from reader.importing.openings import closing_sign, parted, without_label
from reader.importing.phrases import Phrases
from reader.importing.splitting import splits
from reader.importing.traits import traits_of
from reader.model.draft import Block, Draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.base import Provenance
    from reader.importing.traits import Traits

_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_OF_THE_FILE = frozenset({"guessed", "scan"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")
_AROUND_BREAKS = re.compile(r"[^\S\n]*\n[^\S\n]*")


def draft_from(parts: Parts, provenance: Provenance) -> Draft:
    """Return what is in `parts` as a draft: furniture set aside, headline and metadata taken out.

    Every piece ends up in the title or the blocks.  When nothing but furniture would be found,
    all of it is kept: nothing is lost to a wrong guess.
    """
    return replace(
        _as_given(_checked(parts)) if parts.exact else _drafted(_checked(parts)),
        origin=provenance.origin,
        sha256=hashlib.sha256(provenance.data).hexdigest(),
        imported=provenance.imported,
    )


def split(draft: Draft, at: Sequence[int]) -> tuple[Draft, ...]:
    """Return the articles of a draft that holds several, each taken apart anew.

    What the user ticked is decided anew.  What is known of the file holds for the first of them,
    or, where they are pages of a book, for all that say nothing else.

    Args:
        draft: What was made of the file.
        at: The blocks with which another article begins, ascending, as `splitting.splits` gives.
    """
    starts = (0, *(start for start in at if 0 < start < len(draft.blocks)))
    parts = [
        _drafted(_parts_of(draft, start, end))
        for start, end in pairwise((*starts, len(draft.blocks)))
    ]
    return tuple(
        replace(
            _in_book(draft, part) if _is_book(draft) else part,
            origin=draft.origin,
            sha256=draft.sha256,
            imported=draft.imported,
        )
        for part in parts
    )


def _is_book(draft: Draft) -> bool:
    return any(block.apart for block in draft.blocks[:1])


def _in_book(book: Draft, part: Draft) -> Draft:
    return replace(
        part,
        title=part.title or book.title,
        author=part.author or book.author,
        source=part.source or book.source or book.title,
        published=part.published or book.published,
    )


def _parts_of(draft: Draft, start: int, end: int) -> Parts:
    """Return some blocks of a draft as an importer might have found them."""
    parts = Parts(
        tuple(
            Piece(block.text, block.role, block.known, block.links, block.group, block.apart)
            for block in draft.blocks[start:end]
        ),
        encoding=draft.encoding,
        notices=tuple(notice for notice in draft.notices if notice.kind in _OF_THE_FILE),
    )
    if start or _is_book(draft):
        return parts
    return replace(
        parts,
        title=draft.title,
        author=draft.author,
        source=draft.source,
        url=draft.url,
        published=draft.published,
        updated=draft.updated,
    )


def _drafted(parts: Parts) -> Draft:
    """Return the draft but for where it comes from."""
    phrases = Phrases.load()
    parts = _without_agencies(parts, phrases.agencies)
    pieces = without_label(_clean(parts.pieces))
    page = tuple(traits_of(piece, phrases) for piece in pieces)
    found = separation(page, phrases, parts.title, parts.author)
    if len(found.aside) + (found.title is not None) == len(page):
        found = _nothing_but_furniture(page)
    blocks, closing = _blocks(pieces, found, phrases.agencies)
    said = metadata(page, found, phrases, parts.source)
    language = language_of(_text(blocks), parts.language)
    begins = splits(blocks)
    return Draft(
        origin="",
        sha256="",
        imported="",
        blocks=blocks,
        source=said.source,
        title=_title(parts.title, found, page),
        author=writers(parts.author or said.author, said.source),
        url=parts.url,
        language=language,
        published=parts.published or said.published or parts.updated,
        updated=parts.updated or said.updated,
        via=tuple(dict.fromkeys((*parts.via, *said.via, *closing))),
        encoding=parts.encoding,
        notices=(*parts.notices, *notices_of(blocks, language, begins)),
        begins=begins,
    )


def _as_given(parts: Parts) -> Draft:
    """Return the draft of what needs no taking apart, but for where it comes from."""
    blocks = tuple(_block(piece, kept=piece.kept is not False) for piece in _clean(parts.pieces))
    language = parts.language or language_of(_text(blocks), None)
    return Draft(
        origin="",
        sha256="",
        imported="",
        blocks=blocks,
        source=parts.source,
        title=parts.title,
        author=parts.author,
        url=parts.url,
        language=language,
        published=parts.published,
        updated=parts.updated,
        via=parts.via,
        encoding=parts.encoding,
        notices=(*parts.notices, *notices_of(blocks, language)),
    )


def _text(blocks: Sequence[Block]) -> str:
    return "\n\n".join(block.text for block in blocks if block.kept)


def _checked(parts: Parts) -> Parts:
    """Return `parts` with metadata in one line each, without what is no date or address."""
    days = (_DAY.match(day or "") for day in (parts.published, parts.updated))
    published, updated = (day and day[0] for day in days)
    return replace(
        parts,
        title=in_one_line(parts.title),
        author=in_one_line(parts.author),
        source=in_one_line(parts.source),
        url=url if (url := in_one_line(parts.url)) and is_address(url) else None,
        published=published,
        updated=updated,
    )


def _without_agencies(parts: Parts, agencies: frozenset[str]) -> Parts:
    """Return `parts` with the agencies that its format names among the writers as such."""
    names = (parts.author or "").split(", ")
    wires = tuple(name for name in names if name in agencies)
    people = ", ".join(name for name in names if name not in agencies)
    return replace(parts, author=people or None, via=(*parts.via, *wires)) if wires else parts


def _clean(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces normalised, without empty ones, split where blank lines part them."""
    return tuple(
        piece if text == piece.text else replace(piece, text=text)
        for piece in pieces
        for part in _BLANK_LINES.split(normalised(piece.text))
        if (text := _AROUND_BREAKS.sub("\n", part.strip()) if "\n" in part else part.strip())
    )


def _nothing_but_furniture(page: Sequence[Traits]) -> Separation:
    """Return what to keep all the same: what the format keeps, else what it does not set aside."""
    for certain in ((True,), (True, None)):
        kept = [at for at, it in enumerate(page) if it.kept in certain]
        if kept:
            return Separation(None, frozenset(range(len(page))) - set(kept), kept[0])
    return Separation(None, frozenset(), 0)


def _blocks(
    pieces: Sequence[Piece], found: Separation, agencies: frozenset[str]
) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """Return the blocks, and the agencies in brackets that close the last one kept.

    What only credits agencies or says "end" behind a block that is kept becomes one of its own.
    """
    left_out = found.aside | {found.title}
    kept = [at for at in range(len(pieces)) if at not in left_out]
    own = frozenset(kept)
    blocks: list[Block] = []
    closing: tuple[str, ...] = ()
    above = len(pieces)  # blocks that stand over the headline
    for at, piece in enumerate(pieces):
        end = len(piece.text)
        if at in kept[-1:]:
            end = min(closing_credit(piece.text, agencies), closing_sign(piece.text))
            closing = credited_agencies(piece.text[end:], agencies)
        if at in own and end == len(piece.text):
            end = closing_report(piece.text, agencies)
        parts = (piece,) if end == len(piece.text) else parted(piece, end)
        if at != found.title:
            blocks += [_block(part, kept=at in own and not n) for n, part in enumerate(parts)]
        else:
            above = len(blocks)
    if found.title is not None and above < len(blocks):
        blocks[above] = replace(blocks[above], headline=pieces[found.title].text)
    return tuple(blocks), closing


def _block(piece: Piece, *, kept: bool) -> Block:
    return Block(piece.text, piece.role, kept, piece.group, piece.kept, piece.links, piece.apart)


def _title(known: str | None, found: Separation, page: Sequence[Traits]) -> str | None:
    """Return the headline; the page's own words where the format's hold the outlet's name too."""
    said = None if found.title is None else page[found.title].text
    return said if known is None or (said and len(said) < len(known)) else known

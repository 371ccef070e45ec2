"""What in the text of a message is its own, and what it quotes, forwards or signs with."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from reader.importing.base import Piece
from reader.importing.dates import dates
from reader.importing.layout import normalised, paragraphs
from reader.importing.mail_sender import sender_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIGNATURE = "--"
_QUOTED = re.compile(r"((?:> ?){1,20})")
_TOLD = re.compile(r"[^\n]{0,300}(?:\bwrote\b|@|\b20\d\d\b)[^\n]{0,100}:\Z")
_MARKER = re.compile(
    r"[-_\s]*(?:begin forwarded message|forwarded message|original message)[-_:\s]*\Z",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"\*?(from|sent|date|subject|to|cc|reply-to)\*?:\*?(?:\s+(.*))?\Z", re.IGNORECASE
)
_REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|sv|vs|rv|enc)(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*[<\[(]?(?:mailto:)?[^\s<>\[\]()]+@[^\s<>\[\]()]+[>\])]?")
_SIGNED = 80  # words a signature has at most; behind more of them two dashes are a rule
_NOTE = 40  # words a sender may write above what is forwarded


@dataclass(frozen=True, slots=True)
class Headers:
    """What a message's headers say, as an article says it.

    Attributes:
        title: The subject, without signs of replying and forwarding.
        author: The sender's name, else the address; None where that is an outlet.
        published: ISO date it was sent on.
        source: The outlet that sent it.
    """

    title: str | None = None
    author: str | None = None
    published: str | None = None
    source: str | None = None

    def over(self, other: Headers) -> Headers:
        """Return these, and of `other` what these do not say; writer and outlet go together."""
        sent = self if self.author or self.source else other
        return Headers(
            self.title or other.title,
            sent.author,
            self.published or other.published,
            sent.source,
        )


def subject(text: str) -> str | None:
    """Return a subject without "Re:", "Fwd:" and the like."""
    return _REPLY.sub("", " ".join(text.split()), count=1).strip() or None


def unflowed(text: str, *, joined: bool = False) -> str:
    r"""Return text of the kind "format=flowed" with its paragraphs on one line each (RFC 3676).

    Args:
        text: The text, newlines as "\n".
        joined: Whether the space at a line's end belongs to the break ("delsp=yes").
    """
    lines: list[str] = []
    open_at: str | None = None
    for line in text.split("\n"):
        quoted = _QUOTED.match(line)
        depth = quoted[1].replace(" ", "") if quoted else ""
        words = line[len(depth) :].removeprefix(" ") if depth else line.removeprefix(" ")
        flows = words.endswith(" ") and words != "-- "
        words = words[:-1] if flows and joined else words
        if open_at == depth and words != "-- ":
            lines[-1] += words
        else:
            lines.append(f"{depth} {words}" if depth else words)
        open_at = depth if flows else None
    return "\n".join(lines)


def mail_pieces(text: str) -> list[Piece]:
    """Return the paragraphs of a plain message; quoted mail and signatures are not kept.

    A message that is nothing but quoted is read as if it were not.
    """
    lines = normalised(text).split("\n")
    if not any(line.strip() and not line.startswith(">") for line in lines):
        lines = [_QUOTED.sub("", line, count=1) for line in lines]
    found: list[Piece] = []
    for kind, run in groupby(_kinds(lines), lambda it: it[0]):
        if kind == "quoted" and found and _TOLD.match(found[-1].text):
            found[-1] = replace(found[-1], kept=False)
        first = found[-1].group + 1 if found else 0
        found += [
            Piece(
                it.text,
                "quote" if kind == "quoted" else "text",
                None if kind == "own" else False,
                group=first + it.block,
            )
            for it in paragraphs("\n".join(line for _, line in run))
        ]
    return found


def _kinds(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each line, without signs of quoting, after what it is: own, quoted or signing."""
    kind = "own"
    left = sum(len(line.split()) for line in lines)
    for line in lines:
        left -= len(line.split())
        quoted = _QUOTED.match(line)
        if quoted:
            yield "quoted", line[quoted.end() :]
            continue
        if line.rstrip() == _SIGNATURE and left <= _SIGNED:
            kind = "signing"
        yield kind, line


def forwarded(pieces: Sequence[Piece]) -> tuple[Headers, list[Piece]]:
    """Return what the headers of a forwarded message say, and the pieces with these set aside.

    With more than a note above them they belong to an earlier message that was answered: then all
    that follows is set aside, and they say nothing of the article.
    """
    first, last = _fields(pieces)
    if first == last:
        return Headers(), list(pieces)
    said = {
        field[1].lower(): (field[2] or "").strip()
        for piece in pieces[first:last]
        for line in piece.text.split("\n")
        if (field := _FIELD.match(line.strip()))
    }
    above = sum(len(piece.text.split()) for piece in pieces[:first] if piece.kept is not False)
    if above > _NOTE:
        return Headers(), [*pieces[:first], *(replace(it, kept=False) for it in pieces[first:])]
    days = dates(said.get("date") or said.get("sent", ""))
    sender = said.get("from", "")
    author, source = sender_of(_ADDRESS.sub("", sender).strip(" \"'*") or sender)
    day = days[0].day if days else None
    headers = Headers(subject(said.get("subject", "")), author, day, source)
    return headers, [*(replace(it, kept=False) for it in pieces[:last]), *pieces[last:]]


def _fields(pieces: Sequence[Piece]) -> tuple[int, int]:
    """Return where the headers of an earlier message begin and end; equal when there are none."""
    for headed, run in groupby(range(len(pieces)), lambda at: _is_headed(pieces[at])):
        places = list(run)
        lines = [line for at in places for line in pieces[at].text.split("\n")]
        names = {field[1].lower() for line in lines if (field := _FIELD.match(line.strip()))}
        if headed and {"from", "subject"} <= names:
            return places[0], places[-1] + 1
    return 0, 0


def _is_headed(piece: Piece) -> bool:
    lines = [line.strip() for line in piece.text.split("\n")]
    return all(_FIELD.match(line) or _MARKER.match(line) for line in lines)

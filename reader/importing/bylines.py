"""Who wrote it, and for whom: bylines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.importing.places import is_place

_NAME = r"[A-ZÀ-Þ][\w.'’-]*"
_PERSON = re.compile(
    rf"^{_NAME}(?: (?:{_NAME}|van|von|de|del|der|den|da|di|al|bin|la|le)){{0,3}} {_NAME}$"
)
_OPENING = re.compile(
    r"^(?:(?:story|words|written|reported|posted|published|reporting|text|commentary|analysis|"
    r"opinion|column|essay|review|interview|report|article|feature|comment)? ?by:?"
    r"|(?:text|words|author|authors|interview|report|reporter|writer|journalist|correspondent)"
    r"(?: by)?:)\s+",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\b(?:reporter|correspondent|editor|writer|staff|chief|bureau|journalist|columnist|analyst)\b",
    re.IGNORECASE,
)
_OTHER_WORK = re.compile(
    r"(?:editing|edited|additional|further|writing|photo\w*|pictures?|graphics?|video)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s+in\s+[A-ZÀ-Þ].*$")
_SPLIT = re.compile(
    r"\s*(?:,|;|\||•|·|/|\s[–—-]\s|\s+and\s+|\s+&\s+|\s+with\s+|\s+(?:for|FOR|For)\s+(?=[A-ZÀ-Þ]))"
    r"\s*(?:and\s+)?"
)
_OURS = re.compile(
    r"(?:our|the|a) (?:own |special |staff |foreign )*(?:correspondents?|reporters?|writers?)\b",
    re.IGNORECASE,
)
# Who signs where no person does.
_NOBODY = re.compile(
    r"(?:the |our |own |special |news |wire |online |web |staff |digital |foreign )*"
    r"(?:agency|agencies|wires|staff|newsroom|desk|team|editors?|correspondents?|reporters?|writers?)"
    r"(?: (?:and|with) (?:agencies|wires))?",
    re.IGNORECASE,
)
# What may stand with a name and is none: addresses, accounts, words in brackets.
_BESIDE = re.compile(r"(?:19|20)\d\d-\d\d-\d\d.*|\s*\([^()]{1,30}\)|<?\S+@\S+|(?<!\w)@\w+")
_NO_NAME = re.compile(
    r"(?:The|At|In|On|From|For|With|About|To)\s"
)  # with which no person's begins
_LONGEST = 300  # characters of a byline; the patterns are slow on long runs of white space


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says.

    Attributes:
        author: The writers' names, joined by commas; None when it names none.
        outlet: Whom they write for; None when it does not say.
        agencies: Whose copy is used.
    """

    author: str | None = None
    outlet: str | None = None
    agencies: tuple[str, ...] = ()


def byline(text: str, agencies: frozenset[str]) -> Byline | None:
    """Return what the line `text` says when it is a byline, opened by "By" or the like."""
    opening = _OPENING.match(text[:_LONGEST])
    if (
        opening is None
        or len(text) > _LONGEST
        or len(text.split()) > 24
        or text.endswith((".", "?", "!", ":"))
    ):
        return None
    signing = text[opening.end() :]
    if _NOBODY.fullmatch(signing.strip()):
        return Byline()
    parts = _names(_OURS.sub("", signing, count=1))
    found = _parted(parts, agencies)
    return found if found.author or found.outlet or found.agencies else None


def _names(text: str) -> list[str]:
    return [name for part in _SPLIT.split(_BESIDE.sub("", text)) if (name := part.strip())]


def _parted(parts: list[str], agencies: frozenset[str]) -> Byline:
    people: list[str] = []
    bodies: list[str] = []
    wires: list[str] = []
    for part in parts:
        name = _PLACE.sub("", part)
        if name in agencies:
            wires.append(name)
        elif (
            _OTHER_WORK.match(name)
            or _JOB.search(name)
            or not name[0].isupper()
            or (people and is_place(name))
        ):
            continue
        elif _PERSON.match(name) and not bodies and not name.startswith("The "):
            people.append(_cased(name))
        elif people:
            bodies.append(name)
    return Byline(", ".join(people) or None, bodies[0] if bodies else None, (*wires, *bodies[1:]))


def bare_name(text: str) -> str | None:
    """Return the names when a line holds nothing but names of people, and perhaps a place."""
    if len(text) > _LONGEST or _OPENING.match(text):
        return None
    names = _names(_PLACE.sub("", text))
    names = names[:1] + [name for name in names[1:] if not is_place(name)]
    people = [_cased(name) for name in names if _PERSON.match(name)]
    known = people and len(people) == len(names) and not _NO_NAME.match(text)
    return ", ".join(people) if known else None


def _cased(name: str) -> str:
    return name.title() if name.isupper() else name

"""Who wrote it, for whom, and from which agencies: bylines, datelines and credits."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NAME = r"[A-ZÀ-Þ][\w.'’-]*"
_PERSON = re.compile(
    rf"^{_NAME}(?: (?:{_NAME}|van|von|de|del|der|den|da|di|al|bin|la|le)){{0,3}} {_NAME}$"
)
_OPENING = re.compile(
    r"^(?:(?:story|words|written|reported|posted|published|reporting|text)? ?by"
    r"|(?:text|words|author|by):)\s+",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"^[(\[—–_*]*\s*"
    r"(?:(?:additional|with|with additional|further) (?:reporting|files|input|material)"
    r"|with (?:agencies|wires|wire services)|(?:reporting|writing|editing|compiled) by|edited by"
    r"|(?:the )?[\w ]{0,40}(?:writers?|reporters?|correspondents?|staff|journalists?)\b.{0,80}"
    r"contributed (?:to this|reporting)|.{0,80}contributed to this (?:report|story|article))",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\b(?:reporter|correspondent|editor|writer|staff|chief|bureau|journalist|columnist|analyst)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s+in\s+[A-ZÀ-Þ].*$")
_SPLIT = re.compile(r"\s*(?:,|;|\||\s+and\s+|\s+&\s+|\s+for\s+(?=The\b))\s*(?:and\s+)?")
_DATELINE = re.compile(
    r"^[A-ZÀ-Þ][^—–.(/]{2,60}?(?:[,.] ?[A-Z][a-z]{2,8}\.? \d{1,2}\.?)?\s*"
    r"[(/](?P<agency>[^)/]{2,40})[)/]\s*[—–.-]"
)
_REPORTED = re.compile(
    r"(?P<who>[^.]{2,100}?) reports? (?:on |about )?"
    r"(?:the (?:matter|case|incident|story|issue)|this|it)\b"
)
_LONGEST = 300  # characters of a byline; the patterns are slow on long runs of white space
_TOKEN = re.compile(r"\w(?:[\w-]*\w)?")


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


def is_credit(text: str) -> bool:
    """Say whether the paragraph credits those who helped: "With reporting from …"."""
    return len(text.split()) <= 40 and _CREDIT.match(text) is not None


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
    parts = [part for part in _SPLIT.split(text[opening.end() :]) if part]
    found = _parted(parts, agencies)
    return found if found.author or found.outlet or found.agencies else None


def _parted(parts: list[str], agencies: frozenset[str]) -> Byline:
    people: list[str] = []
    bodies: list[str] = []
    wires: list[str] = []
    for part in parts:
        name = _PLACE.sub("", part)
        if name in agencies:
            wires.append(name)
        elif _JOB.search(name) or not name[0].isupper():
            continue
        elif _PERSON.match(name) and not bodies and not name.startswith("The "):
            people.append(_cased(name))
        elif people:
            bodies.append(name)
    return Byline(", ".join(people) or None, bodies[0] if bodies else None, (*wires, *bodies[1:]))


def bare_name(text: str) -> str | None:
    """Return the names when a line holds nothing but names of people, and perhaps a place."""
    if len(text) > _LONGEST:
        return None
    names = [name for name in _SPLIT.split(_PLACE.sub("", text)) if name]
    people = [_cased(name) for name in names if _PERSON.match(name)]
    known = people and len(people) == len(names) and not text.startswith("The ")
    return ", ".join(people) if known else None


def dateline_agency(text: str) -> str | None:
    """Return the agency between the place and the dash that open a report: CITY (Agency) —."""
    match = _DATELINE.match(text)
    return match["agency"].strip() if match else None


def credited_agencies(text: str, agencies: frozenset[str]) -> tuple[str, ...]:
    """Return the known agencies that `text` names, in order."""
    words = [(match.start(), match.end()) for match in _TOKEN.finditer(text)]
    found: list[str] = []
    at = 0
    while at < len(words):
        spans = [(words[at][0], end) for _, end in reversed(words[at : at + 4])]
        name = next((text[a:b] for a, b in spans if text[a:b] in agencies), None)
        found += [name] if name else []
        at += len(_TOKEN.findall(name)) if name else 1
    return tuple(dict.fromkeys(found))


def reporting_agencies(text: str, agencies: frozenset[str]) -> tuple[str, ...]:
    """Return the agencies of a sentence that names its sources: "X and Y report on the matter"."""
    if " report" not in text:  # the search below is slow where there is nothing to find
        return ()
    return tuple(
        name
        for match in _REPORTED.finditer(text)
        for name in credited_agencies(match["who"], agencies)
    )


def _cased(name: str) -> str:
    return name.title() if name.isupper() else name

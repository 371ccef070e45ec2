"""Who wrote it, and for whom: bylines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.importing.papers import (
    is_called,
    is_outlet,
    is_paper,
    is_surely_outlet,
    paper_of_staff,
)
from reader.importing.phrases import folded
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
    r"\s*(?:,|;|\||•|·|/|\s[–—-]\s|\s+and\s+|\s+&\s+|\s+with\s+"
    r"|\s+(?:for|FOR|For)\s+(?=(?:the )?[A-ZÀ-Þ]))"
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
_FIRST_AND_LAST = 2  # words of most people's names
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
    papers: list[str] = []
    bodies: list[str] = []
    wires: list[str] = []
    for part in parts:
        name = _PLACE.sub("", part)
        paper = _paper(name) or (name if is_surely_outlet(name) else None)
        if name in agencies:
            wires.append(name)
        elif paper:
            papers.append(paper)
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
    outlets = (*papers, *bodies)
    return Byline(", ".join(people) or None, next(iter(outlets), None), (*wires, *outlets[1:]))


def _paper(name: str) -> str | None:
    """Return the paper whose staff signs, or that a name in "for the Lake Post" is."""
    return paper_of_staff(name) or (
        it if (it := name.removeprefix("the ")) != name and is_outlet(it) else None
    )


def bare_byline(text: str, agencies: frozenset[str]) -> Byline | None:
    """Return what a line says that nothing opens and that holds nothing but such names.

    "Lake Post" alone is the outlet, "Emily Post" the writer.  None where anything else stands in
    it, but for what writers do and, behind a name, a place.
    """
    if len(text) > _LONGEST or _OPENING.match(text) or _NO_NAME.match(text.removeprefix("The ")):
        return None
    people: list[str] = []
    papers: list[str] = []
    wires: list[str] = []
    for part in _names(_PLACE.sub("", text)):
        paper = _paper(part) or (part if is_outlet(part) else None)
        if (name := part.removeprefix("The ")) in agencies:
            wires.append(name)
        elif paper:
            papers.append(paper)
        elif _JOB.search(part) or (people and (part[0].isdigit() or is_place(part))):
            continue
        elif _PERSON.match(part) and not _NO_NAME.match(part):
            people.append(_cased(part))
        else:
            return None
    found = Byline(", ".join(people) or None, next(iter(papers), None), tuple(wires))
    return found if found != Byline() else None


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


def writers(author: str | None, outlet: str | None) -> str | None:
    """Return the writers without the outlet itself, or its staff, among them.

    Somebody who publishes under their own name stays.

    Args:
        author: Names, joined by commas.
        outlet: What they are published in.
    """
    if not author or not outlet:
        return author
    kept = (name for name in author.split(", ") if not _is_of(name, outlet))
    return ", ".join(kept) or None


def _is_of(name: str, outlet: str) -> bool:
    """Say whether a writer's name begins with the outlet's, or is that and no person's."""
    if is_called(name):
        return False
    if is_same(name, outlet):
        return is_paper(name) or len(name.split()) != _FIRST_AND_LAST
    return f"{_plain(name)} ".startswith(f"{_plain(outlet)} ")


def is_same(name: str, outlet: str) -> bool:
    """Say whether two names are one but for their case and an article."""
    return _plain(name) == _plain(outlet)


def _plain(name: str) -> str:
    return folded(name).removeprefix("the ")

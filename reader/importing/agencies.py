"""Whose copy an article uses: datelines, credits and sentences that name news agencies."""

from __future__ import annotations

import re
from functools import cache

_WRITER = r"[A-ZÀ-Þ][\w.’'-]+ (?:[A-ZÀ-Þ][\w.’'-]+ )?[A-ZÀ-Þ][\w.’'-]+"
_WRITERS = rf"(?-i:{_WRITER}(?:, {_WRITER})*(?:,? and {_WRITER})?)"
_PLACE = r"(?-i:[A-ZÀ-Þ][\w.’'-]+(?:,? [A-ZÀ-Þ][\w.’'-]+){0,3})"
_CREDIT = re.compile(
    r"^[(\[—–_*]*\s*"
    r"(?:(?:additional|with|with additional|further) (?:reporting|files|input|material)"
    r"|with (?:agencies|wires|wire services|(?:agency|bureau|wire) (?:inputs?|reports?))\b"
    r"|(?:reporting|writing|editing|compiled) by|edited by"
    rf"|{_WRITERS} (?:reported|contributed reporting) from {_PLACE}"
    rf"(?:,? and {_WRITERS} from {_PLACE})?\.?$)",
    re.IGNORECASE,
)
# What stands before the names of agencies: "Source:", "(Channel 9 with", "… from a feed -".
_NAMED = re.compile(
    r"(?:(?:news )?(?:sources?|agency|agencies|wires?|via|from)(?: by| of)?\s?[:|–—-]\s?"
    r"|[(\[]?[\w .’'/-]{0,40}\bwith |[^.]{0,200}\bfeed\s?[:–—-]\s?)",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"^[(\[—–_*]*\s*"
    r"(?:(?:the )?[\w ]{0,40}(?:writers?|reporters?|correspondents?|staff|journalists?)\b.{0,80}"
    r"contributed (?:to this|reporting)|.{0,80}contributed to this (?:report|story|article))",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"^[A-ZÀ-Þ][^—–.(/]{2,60}?(?:[,.] ?[A-Z][a-z]{2,8}\.? \d{1,2}\.?)?\s*"
    r"[(/](?P<agency>[^)/]{2,40})[)/]\s*[—–.-]"
)
_REPORT_WORD = " report"  # without which there is nothing to look for
_REPORT = r" reports? (?:on |about )?(?:the (?:matter|case|incident|story|issue)|this|it)\b"
_REPORTING = re.compile(_REPORT)
_REPORTED = re.compile(rf"(?P<who>[^.]{{2,100}}?){_REPORT}(?P<rest>[^.]{{0,20}}\.?)")
_BESIDE_NAMES = frozenset(
    {"the", "and", "both", "news", "agency", "agencies", "wire", "wires", "as", "well", "with"}
)
_AMONG_OTHERS = re.compile(r"(?:,? among (?:others|other things))?\.?")
_SENTENCE = re.compile(r"[.!?…][\"”’)\]]*\s+")
# As in "dh/sms (AFP, dpa)", "— Reuters", "With AP": the desk's initials, then agencies.
_OPENING = re.compile(
    r"(?:[a-z]{1,4}(?:/[a-z]{1,4})*(?=\s?[(\[]))?\s?[—–-]?\s?[(\[]?(?:[Ww]ith )?"
)
_CLOSING = re.compile(r"(?<=[.!?…”\"’'])\s*[(\[](?P<who>[^()\[\]]{2,80})[)\]]\.?$")
_SEPARATOR = re.compile(r"[,;/|&]|\band\b")
_LONGEST = 400  # characters of a credit
_TOKEN = re.compile(r"\w(?:[\w-]*\w)?")


def is_credit(text: str, agencies: frozenset[str]) -> bool:
    """Say whether the paragraph only credits others: "With reporting from …", "(AFP, dpa)"."""
    if len(text) > _LONGEST or len(text.split()) > 40:
        return False
    if _CREDIT.match(text) or _contributed(text) or _only_reports(text, agencies):
        return True
    opening = _NAMED.match(text) or _OPENING.match(text)
    return _is_list(text[opening.end() if opening else 0 :].rstrip(".)]"), agencies)


def closing_credit(text: str, agencies: frozenset[str]) -> int:
    """Return where the agencies in brackets begin that close `text`; its length if none do."""
    match = _CLOSING.search(text, max(0, len(text) - _LONGEST))
    return match.start() if match and _is_list(match["who"], agencies) else len(text)


def closing_report(text: str, agencies: frozenset[str]) -> int:
    """Return where the last sentence begins if it only says which agencies report, else 0."""
    near = max(0, len(text) - _LONGEST)
    if text.find(_REPORT_WORD, near) < 0:
        return 0
    starts = [match.end() for match in _SENTENCE.finditer(text, near) if match.end() < len(text)]
    return starts[-1] if starts and _only_reports(text[starts[-1] :], agencies) else 0


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
    if not _REPORTING.search(text):  # the search below is slow where there is nothing to find
        return ()
    return tuple(
        name
        for match in _REPORTED.finditer(text)
        for name in credited_agencies(match["who"], agencies)
    )


def _contributed(text: str) -> bool:
    return "contributed" in text.lower() and _CONTRIBUTED.match(text) is not None


def _only_reports(sentence: str, agencies: frozenset[str]) -> bool:
    match = _REPORTED.fullmatch(sentence) if _REPORT_WORD in sentence else None
    if match is None or not _AMONG_OTHERS.fullmatch(match["rest"]):
        return False
    who = match["who"]
    named = credited_agencies(who, agencies)
    for name in sorted(named, key=len, reverse=True):
        who = who.replace(name, " ")
    return bool(named) and set(re.findall(r"\w+", who.lower())) <= _BESIDE_NAMES


def _is_list(text: str, agencies: frozenset[str]) -> bool:
    """Say whether `text` is nothing but names of agencies."""
    if text.lstrip()[:2] not in _beginnings(agencies):
        return False
    first = _SEPARATOR.split(text, 1)[0].strip()
    return first in agencies and all(name.strip() in agencies for name in _SEPARATOR.split(text))


@cache
def _beginnings(agencies: frozenset[str]) -> frozenset[str]:
    """Return the first two letters of all names: most lines begin with no agency's."""
    return frozenset(name[:2] for name in agencies)

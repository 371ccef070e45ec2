"""Which paragraphs a page speaks in its own name: offers, disclaimers, who may be reached."""

from __future__ import annotations

import re

# What a page bids its readers do, and with what of its own.  The verbs of the first part offer by
# themselves, those of the last do where two such things are named.
_BIDS = re.compile(
    r"(?:catch (?:all|up)|never miss|don['’]t miss|download|subscribe|sign up|follow (?-i:[A-Z@])"
    r"|stay (?:tuned|informed|updated|up[ -]to[ -]date|on top|ahead|connected)"
    r"|join (?:our|the|us)\b"
    r"|(?:read|get|check|find|see|explore|browse|watch|visit|click|tune|listen|access|enjoy) )",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:latest|news|updates?|app|newsletters?|inbox|briefings?|headlines|scores|e-?papers?"
    r"|subscriptions?|alerts?|podcasts?|coverage|commentary|channel|website|community)\b",
    re.IGNORECASE,
)
_OFFER = 250  # characters of an offer
# Whose the views are not, as publishers say under what others write for them.
_DISOWNED = re.compile(
    r"\b(?:views?|opinions?)\b[^.“”\"]{0,120}"
    r"\b(?:those of|not necessarily|do(?:es)? not (?:represent|reflect))\b"
)
_PUBLISHED = re.compile(
    r"\b(?:authors?|publication|article|comments|editorial|website|newspaper|contributors?"
    r"|columnists?|publisher)\b"
)
_DISCLAIMED = re.compile(
    r"(?:disclaimer|disclosures?|fine print|legal notice)\s?:\s"
    r"|(?:this|the) (?:article|content|information)\b[^.]{0,80}"
    r"\b(?:not|never)\b[^.]{0,60}\badvice\b"
    r"|views (?:are )?personal\b",
    re.IGNORECASE,
)
# Who wrote it, where no name says so, and how to reach somebody.
_WRITER = re.compile(
    r"the (?:author|writer|columnist|reporter)s? (?:is|are|was|teach|work|write|cover|serve)"
    r"(?:e?s)?\b",
    re.IGNORECASE,
)
_REACHED = re.compile(
    r"(?:(?:He|She|They|[A-ZÀ-Þ]\w+ [A-ZÀ-Þ]\w+) can be (?:reached|contacted)"
    r"|(?:[Cc]ontact|[Rr]each|[Ee]-?mail|[Ww]rite to|[Ff]ollow) "
    r"(?:(?:the|our) (?:reporter|writer|author)|him|her|them|[A-ZÀ-Þ]\w+ [A-ZÀ-Þ]\w+))"
    r"\b[^“”]{0,80}(?:@|\d{3}[- .]\d{3,4})"
)
_SAID = re.compile(r"[“”\"]|\b(?:said|says|told|wrote)\b")


def is_of_page(text: str) -> bool:
    """Say whether a paragraph, wherever it stands, is spoken by the page and not by the article.

    Nothing that is said or quoted is: an article may tell what others offer or disclaim.
    """
    if _SAID.search(text):
        return False
    return bool(
        _is_bid(text)
        or _DISCLAIMED.match(text)
        or _REACHED.match(text)
        or (_DISOWNED.search(text) and _PUBLISHED.search(text))
    )


def is_about_writer(text: str) -> bool:
    """Say whether a paragraph, late on its page, says what its nameless writer does."""
    return _WRITER.match(text) is not None and not _SAID.search(text)


def _is_bid(text: str) -> bool:
    """Say whether a line bids its readers take what a page offers: once by its verb, or twice."""
    bids = _BIDS.match(text) if len(text) <= _OFFER else None
    if bids is None:
        return False
    offers = len(set(map(str.casefold, _OFFERED.findall(text))))
    return offers > (1 if bids[0].endswith(" ") else 0)

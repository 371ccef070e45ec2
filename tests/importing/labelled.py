"""Pages labelled line by line, and how far their import agrees with the labels."""

from __future__ import annotations

import textwrap
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from reader.importing.base import Provenance
from reader.importing.read import draft_from_bytes
from reader.model.draft import article_of

PAGES = Path(__file__).parents[1] / "data" / "furniture"
FIELDS = ("published", "updated", "author", "source", "via")


@dataclass(frozen=True)
class Page:
    """A labelled page: its lines with their labels, and what should be known of it."""

    name: str
    lines: tuple[tuple[str, str], ...]
    known: dict[str, str]

    @property
    def text(self):
        """The page as a reader would paste it: without labels."""
        found = ""
        before = ""
        for label, line in self.lines:
            parted = " " if before == "+" or label == "-" else "\n"
            found += parted + line if found else line
            before = label
        width = int(self.known.get("wrapped", "0"))
        return _wrapped(found, width) if width else found

    def labelled(self, labels):
        """Return the lines that carry one of `labels`."""
        return [line.strip() for label, line in self.lines if label and label in labels]


def pages(folder):
    """Return the pages in a folder, in order of name."""
    return [_page(path) for path in sorted(Path(folder).glob("*.txt"))]


def _page(path):
    lines = path.read_text("utf-8").splitlines()
    known = dict(
        line[2:].split(": ", 1) for line in lines if line.startswith("! ") and ": " in line
    )
    return Page(path.name, tuple((it[:1], it[2:]) for it in lines if it[:1] != "!"), known)


def _wrapped(text, width):
    return "\n".join(textwrap.fill(line, width) for line in text.split("\n"))


def judged(page):
    """Return what of `page` went right and wrong: (what, whether it did, the line) for each."""
    draft = draft_from_bytes(Provenance(page.name, page.text.encode(), ""))
    article = article_of(draft)
    found = Counter(article.text.split("\n\n"))
    for line in page.labelled(".#"):
        yield "kept", found[line] > 0, line
        found[line] -= 1
    for line in page.labelled("~"):
        yield "removed", found[line] < 1, line
    titles = page.labelled("=") or [None]
    yield "title", article.title in titles, f"{article.title!r}, not {titles[0]!r}"
    for field in FIELDS:
        value = getattr(article, field)
        value = ", ".join(value) if isinstance(value, tuple) else value or ""
        if field in page.known:
            yield field, value == page.known[field], f"{value!r}, not {page.known[field]!r}"


def shares(folder):
    """Return for each thing judged what share of it went right, over all pages of a folder."""
    right: Counter[str] = Counter()
    all_of: Counter[str] = Counter()
    for page in pages(folder):
        for what, did, _ in judged(page):
            right[what] += did
            all_of[what] += 1
    return {what: right[what] / all_of[what] for what in all_of}

"""What trafilatura takes although it stands around the article: titles, links, lists, boxes."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.importing.html_outline import Outline

_NEVER = frozenset([
    "comments", "consent", "share", "footer", "form", "nav", "appeal", "related", "tags", "hidden",
])  # fmt: skip
_SMALL = frozenset(["caption", "byline", "ad"])
_BOX = 80  # words of a box about the writer or an advertisement; more may be the article
_ARTICLE = 5  # paragraphs beside which one headline that is a link stands over no more of them
_PULLED = 12  # letters from which a quote is looked for in the text
_SCANNED = 400_000_000  # characters searched at most: a bound on hostile pages
_LONGER = 40  # letters that a headline may have on the page beyond what the page calls it
# Openings of a line that leads to another page, in the languages our readers meet most.
_ONWARD = re.compile(
    r"^[\[(•►>\s]*(?:read|see|watch|listen|more|related|also|further|sign up|subscribe|photos?|"
    r"video|gallery|in pictures|click here|advertisement|download|share|follow|[àa] lire|lire|"
    r"lesen sie|mehr|le[ae]r?|leggi|lees)\b",
    re.IGNORECASE,
)
# Lines that say nothing but that other pages follow.
_BARE = re.compile(
    r"^[\W_]*(?:read (?:more|also|next)|see also|related(?: (?:articles|stories|posts|topics))?|"
    r"more (?:on|from|in)\b[^.]{0,60}|[àa] lire(?: aussi)?|lire aussi|mehr zum thema|"
    r"auch interessant|lesen sie auch|le[ae]r? (?:más|también)|leggi anche|lees ook|"
    r"you (?:may|might) also like|further reading)[\s:]*$",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"\b(?:comments?|comentarios?|commentaires?|kommentare?|reacties|commenti|comentários)\b",
    re.IGNORECASE,
)


def is_around(page: Outline, at: int, titles: frozenset[str]) -> bool:
    """Say whether the block's element, or its words alone, set it apart from the article."""
    kinds = page.kinds[at]
    return (
        is_title(page, at, titles)
        or bool(kinds & _NEVER)
        or (bool(kinds & _SMALL) and (page.words[at] < _BOX or "caption" in kinds))
        or page.blocks[at].tag == "img"
        or is_link(page, at)
    )


def is_title(page: Outline, at: int, titles: frozenset[str]) -> bool:
    """Say whether the block repeats the headline, one of whose keys is in `titles`."""
    key = page.blocks[at].key
    if key in titles:
        return True
    return page.blocks[at].role == "heading" and any(
        title in key and len(key) <= len(title) + _LONGER for title in titles
    )


def is_link(page: Outline, at: int) -> bool:
    """Say whether the block is there to lead to another page."""
    block, words = page.blocks[at], page.words[at]
    onward = _ONWARD.match(block.text) is not None
    if block.links >= 0.7 and (words >= 4 or block.role == "heading"):
        alone = block.role != "item" or _is_among_links(page, at)
        return alone and (onward or not page.is_ended(at) or block.text.endswith("?"))
    if block.links >= 0.5 and block.role == "text" and 4 <= words <= 25 and not page.is_ended(at):
        return True
    return block.links >= 0.4 and onward and words <= 30


def leads_onward(page: Outline, at: int) -> bool:
    """Say whether the block opens as a line does that leads to another page."""
    return _ONWARD.match(page.blocks[at].text) is not None


def _is_among_links(page: Outline, at: int) -> bool:
    group = page.blocks[at].group
    near = page.blocks[max(0, at - 12) : at + 13]
    links = [block.links >= 0.7 for block in near if block.group == group]
    return sum(links) >= 0.7 * len(links)


def strangers(page: Outline, kept: set[int]) -> set[int]:
    """Return what of `kept` stands apart from the element that holds most of the prose."""
    inside = [at for at in sorted(kept) if page.is_inside(at)]
    if not inside:
        return set()
    path = page.path()
    away = {at: _levels(path, page.blocks[at].holders) for at in kept if not page.is_inside(at)}
    branches: Counter[int] = Counter()
    for at, up in away.items():
        branches[up] += page.count([at])
    first, last = inside[0], inside[-1]
    most = page.count(inside) / 2
    talk = _talk(page, kept, last)
    return {
        at
        for at, up in away.items()
        if at > talk
        or (at < first and at not in page.prose and page.words[at] < 12)
        or (at > last and not _goes_on(page, at, near=up <= 1 or branches[up] >= most))
    }


def _levels(path: tuple[int, ...], holders: tuple[int, ...]) -> int:
    """Return how many elements up from the end of `path` the first common one is."""
    same = 0
    for one, other in zip(path, holders, strict=False):
        if one != other:
            break
        same += 1
    return len(path) - same


def _goes_on(page: Outline, at: int, *, near: bool) -> bool:
    return near and at in page.prose and page.blocks[at].role != "item"


def _talk(page: Outline, kept: set[int], last: int) -> int:
    """Return where the readers' comments begin by a line that says so, after block `last`."""
    signs = (
        at
        for at in range(last + 1, len(page.blocks))
        if at not in kept
        and page.words[at] <= 8
        and not page.blocks[at].text.endswith(".")
        and _COMMENTS.search(page.blocks[at].text)
    )
    return next(signs, len(page.blocks))


def teasers(page: Outline, kept: set[int]) -> set[int]:
    """Return the lines in boxes of their own under headlines that are links.

    There must be two such boxes, or many paragraphs beside one.
    """
    boxes = {
        block.parent
        for at, block in enumerate(page.blocks)
        if block.role == "heading" and block.links >= 0.6 and page.words[at] >= 3
    }
    lines: dict[int, list[int]] = {}
    for at in kept:
        own = boxes.intersection(page.blocks[at].holders)
        if own:
            lines.setdefault(max(own), []).append(at)
    small = [them for them in lines.values() if len(page.prose.intersection(them)) <= 2]
    found = {at for them in small for at in them}
    rest = page.prose & (kept - found)
    return found if rest and (len(small) >= 2 or len(rest) >= _ARTICLE) else set()


def listings(page: Outline, kept: set[int]) -> set[int]:
    """Return the heading over links to other pages, late in the article, and what follows it.

    The article may go on among its own paragraphs after it.
    """
    order = sorted(kept)
    total = page.count(order)
    before = 0
    for place, at in enumerate(order):
        if before >= 0.75 * total and _is_listing(page, at):
            return set(order[place:]) - _going_on(page, order, place)
        before += page.count([at])
    return set()


def _going_on(page: Outline, order: Sequence[int], place: int) -> set[int]:
    """Return the paragraphs from `place` in `order` on that are the article's all the same.

    They stand in the element in which most of those before do, and are several or come at once.
    """
    parents = Counter(page.blocks[at].parent for at in order[:place] if at in page.prose)
    home = max(parents, key=parents.__getitem__, default=0)
    own = {at for at in order[place + 1 :] if _is_at_home(page, at, home)}
    return own if len(own) > 1 or order[place] + 1 in own else set()


def _is_at_home(page: Outline, at: int, home: int) -> bool:
    """Say whether a block is prose in the element `home`, and no teaser under a link."""
    own = at in page.prose and page.blocks[at].links < 0.3
    return own and page.blocks[at].parent == home and page.blocks[at - 1].links < 0.6


def labels(page: Outline, kept: set[int]) -> set[int]:
    """Return the headings in boxes that hold nothing else but links."""
    found = {at for at in kept if page.blocks[at].role == "heading"}
    boxes = {page.blocks[at].parent for at in found}
    links: Counter[int] = Counter()
    others: set[int] = set()
    for at, block in enumerate(page.blocks):
        for box in boxes.intersection(block.holders[:-1]):
            if block.links >= 0.6:
                links[box] += 1
            elif at not in found and block.tag != "img":
                others.add(box)
    return {
        at for at in found if (box := page.blocks[at].parent) not in others and links[box] >= 2
    }


def _is_listing(page: Outline, at: int) -> bool:
    if page.words[at] > 8 or page.is_ended(at):
        return False
    return _BARE.match(page.blocks[at].text) is not None or _is_over_links(page, at)


def _is_over_links(page: Outline, at: int) -> bool:
    after = [n for n in range(at + 1, len(page.blocks))[:8] if page.blocks[n].tag != "img"][:4]
    links = [n for n in after if page.blocks[n].links >= 0.6 and page.words[n] >= 3]
    return len(links) >= 2 and (after[0] in links or not page.prose.intersection(after[:1]))


def pull_quotes(page: Outline, kept: set[int]) -> set[int]:
    """Return the quotes set apart whose words the article's own text has as well."""
    whole = "\n".join(page.blocks[at].key for at in kept)
    apart = [at for at in sorted(kept) if _is_set_apart(page, at)]
    alike = Counter(page.blocks[at].key for at in apart)
    return {
        at
        for at in apart[: _SCANNED // (len(whole) + 1)]
        if whole.count(page.blocks[at].key) > alike[page.blocks[at].key]
    }


def _is_set_apart(page: Outline, at: int) -> bool:
    block = page.blocks[at]
    return len(block.key) >= _PULLED and (block.role == "quote" or "aside" in page.kinds[at])


def stray(page: Outline, kept: Iterable[int]) -> set[int]:
    """Return the short lines before the first prose of `kept` and after its last."""
    order = sorted(kept)
    prose = [at for at in order if at in page.prose]
    if not prose:
        return set()
    ended = [at for at in order if page.words[at] >= 3 and page.is_ended(at)]
    last = max(prose[-1], *ended[-1:])
    return {
        at
        for at in order
        if (at < prose[0] and page.words[at] < 8 and not page.is_ended(at))
        or (at < prose[0] and page.blocks[at].tag == "h1" and not page.is_ended(at))
        or (at > last and page.words[at] < 12 and not _is_of_list(page, at))
    }


def _is_of_list(page: Outline, at: int) -> bool:
    block = page.blocks[at]
    return block.role in ("item", "quote", "table") and block.links <= 0.5

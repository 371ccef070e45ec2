"""What a page says of itself: headline, outlet, writers, dates, address, language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from reader.importing.dates import dates
from reader.importing.html_json import LinkedData, linked_data

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import XPath
    from lxml.html import HtmlElement

_SLIP = timedelta(hours=1)  # after which a change is more than that of a slip
_DAY = re.compile(r"\s*((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,2000}$", re.IGNORECASE)
_SAVED = re.compile(
    r"<!-{2,3}\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)"
    r"(https?://[^\s>]{4,2000})",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s+[-–—|·»•:]+\s+|\s*\|\s*")
_BY = re.compile(r"^(?:by|von|par|por|di|door)\s+", re.IGNORECASE)
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_]|$)", re.IGNORECASE)
_HEADLINES = ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title")
_DESCRIPTIONS = ("description", "og:description", "twitter:description", "dc.description")
_SOURCES = ("og:site_name", "application-name", "dc.publisher")
_AUTHORS = (
    "author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
    "article:author_name", "cxenseparse:author", "article:author", "og:article:author",
)  # fmt: skip
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time",
    "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
    "article.published", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created",
    "cxenseparse:recs:publishtime", "date", "ptime", "displaydate",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified",
    "article.updated", "dcterms.modified", "lastmod", "last-modified", "utime", "revised",
)  # fmt: skip
_AMONG_LINKS = frozenset(["aside", "nav", "footer", "li"])
# Who publishes where nobody signs.
_ACCOUNTS = frozenset(["admin", "administrator", "webmaster", "editor", "staff", "user", "guest"])
_SHORTEST = 12  # letters from which a heading is looked for in the page's title


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What a page says of itself; None where it does not.

    Attributes:
        title: The headline, without the outlet's name.
        titles: The headline in all the forms the page gives it.
        descriptions: What it says the article is about, likewise.
        source: The outlet.
        author: The writers, joined by commas.
        published: ISO date of publication.
        updated: ISO date of the last update, if later, be it on the same day.
        url: Its address.
        language: ISO 639-1 code.
        body: The article's text as JSON-LD gives it; else empty.
    """

    title: str | None
    titles: tuple[str, ...]
    descriptions: tuple[str, ...]
    source: str | None
    author: str | None
    published: str | None
    updated: str | None
    url: str | None
    language: str | None
    body: str


def page_metadata(tree: HtmlElement, head: str) -> PageMetadata:
    """Return what the page `tree` says of itself.

    Args:
        tree: The whole page.
        head: The first characters of its source, where browsers note the address it was saved
            from.
    """
    data = linked_data([script.text or "" for script in _linked(tree)])
    said = _said(tree)
    source = _first(said, _SOURCES[:1]) or data.publisher or _first(said, _SOURCES[1:])
    titles = _titles(tree, data, said, source)
    source = source or _signature(tree, titles)
    published = _day(data.published) or _dated(said, _PUBLISHED) or _timed(tree)
    updated = _day(data.modified) or _dated(said, _MODIFIED)
    again = _is_later(
        data.modified or _first(said, _MODIFIED), data.published or _first(said, _PUBLISHED)
    )
    return PageMetadata(
        title=titles[0] if titles else None,
        titles=titles,
        descriptions=tuple(text for name in _DESCRIPTIONS for text in said.get(name, ())),
        source=source or None,
        author=_author(tree, data, said, source),
        published=published,
        updated=updated if updated and (again or updated > (published or "")) else None,
        url=_url(tree, data, said, head),
        language=_language(tree, data, said),
        body=data.body,
    )


def _linked(tree: HtmlElement) -> Iterable[HtmlElement]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            yield script


def _said(tree: HtmlElement) -> dict[str, list[str]]:
    """Return the contents of the page's meta elements by name, and of its microdata."""
    said: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = " ".join((meta.get("content") or "").split())
        if name and content:
            said.setdefault(name.strip().lower(), []).append(content)
    return said


def _first(said: dict[str, list[str]], names: Iterable[str]) -> str:
    return next((said[name][0] for name in names if name in said), "")


def _titles(
    tree: HtmlElement, data: LinkedData, said: dict[str, list[str]], source: str
) -> tuple[str, ...]:
    """Return the headline as the page gives it, best first, each without the outlet's name."""
    headings = [" ".join(h1.text_content().split()) for h1 in tree.iter("h1")]
    named = next((" ".join(title.text_content().split()) for title in tree.iter("title")), "")
    given = [data.headline, _first(said, _HEADLINES)]
    whole = " ".join([*given, named])
    own = [text for text in headings if len(text) >= _SHORTEST and text in whole]
    longest = max(_JOINT.split(named), key=len, default="").strip() if named else ""
    found = [_bare(text, source) for text in (*given, *own, *headings[:1], longest) if text]
    return tuple(dict.fromkeys(text for text in found if text))


def _signature(tree: HtmlElement, titles: tuple[str, ...]) -> str:
    """Return what the page's name adds to its headline, in a few words: the outlet."""
    named = next((" ".join(title.text_content().split()) for title in tree.iter("title")), "")
    for title in titles:
        for rest in (named.removeprefix(title), named.removesuffix(title)):
            found = rest.strip(" -–—|·»•:")
            if rest != named and found not in titles and 0 < len(found.split()) <= 5:
                return found
    return ""


def _bare(title: str, source: str) -> str:
    """Return `title` without the outlet's name before or behind it."""
    name = _plain(source)
    parts = _JOINT.split(title)
    if not name or len(parts) < 2:
        return title
    for part, rest in ((parts[-1], title[: -len(parts[-1])]), (parts[0], title[len(parts[0]) :])):
        if _plain(part) and (_plain(part) in name or name in _plain(part)):
            return re.sub(r"^[\s\-–—|·»•:]+|[\s\-–—|·»•:]+$", "", rest)
    return title


def _plain(text: str) -> str:
    return re.sub(r"\W+|^the\b", "", text.casefold())


def _author(
    tree: HtmlElement, data: LinkedData, said: dict[str, list[str]], source: str
) -> str | None:
    given = (data.authors, *(said.get(it, ()) for it in _AUTHORS))
    people = (_people(names, source) for names in given)
    return next(filter(None, people), None) or _people(_signed(tree), source) or None


def _people(names: Iterable[str], source: str) -> str:
    """Return the names, but for addresses, the outlet's own and those of accounts."""
    people = [_BY.sub("", name).strip(" ,;|") for name in names]
    people = [name for name in people if name and len(name) <= 120 and "://" not in name]
    others = _ACCOUNTS | {_plain(source)}
    return ", ".join(dict.fromkeys(name for name in people if _plain(name) not in others))


def _signed(tree: HtmlElement) -> list[str]:
    """Return the names that microdata or a link marks as the writers'."""
    found = _signatures()(tree)
    return [" ".join(each.text_content().split()) for each in found if isinstance(each.tag, str)]


@cache
def _signatures() -> XPath:
    from lxml.etree import XPath

    return XPath(
        "(//*[@itemprop='author']//*[@itemprop='name'] | //*[@itemprop='author'][not(*)]"
        " | //a[@rel='author'])[position() <= 6]"
    )


def _is_later(changed: str, published: str) -> bool:
    """Say whether a moment is so much later than another that more than a slip was mended."""
    try:
        return datetime.fromisoformat(changed) - datetime.fromisoformat(published) >= _SLIP
    except (ValueError, TypeError):  # one is no moment, or only one says in which zone
        return False


def _dated(said: dict[str, list[str]], names: Iterable[str]) -> str | None:
    return next(filter(None, (_day(said[name][0]) for name in names if name in said)), None)


def _timed(tree: HtmlElement) -> str | None:
    """Return the day of the first `time` element that is there to date the page.

    One that says nothing of the kind dates another page, or today, where it stands over the
    headline or among links.
    """
    marked = (
        time
        for time in tree.iter("time")
        if time.get("pubdate") is not None or time.get("itemprop") == "datePublished"
    )
    for time in (*marked, *_times(tree)):
        day = _day(time.get("datetime") or time.text_content())
        if day:
            return day
    return None


def _day(written: str) -> str | None:
    match = _DAY.match(written)
    if match:
        return "-".join(match.groups())
    found = dates(written[:200])
    return found[0].day if found else None


def _times(tree: HtmlElement) -> list[HtmlElement]:
    """Return the times that stand among no links, those from the headline on first."""
    after: list[HtmlElement] = []
    before: list[HtmlElement] = []
    times = before
    for each in tree.iter("h1", "time"):
        if each.tag == "h1":
            times = after
        elif not any(holder.tag in _AMONG_LINKS for holder in each.iterancestors()):
            times.append(each)
    return [*after, *before]


def _url(tree: HtmlElement, data: LinkedData, said: dict[str, list[str]], head: str) -> str | None:
    canonical = [
        link.get("href") or "" for link in tree.iter("link") if link.get("rel") == "canonical"
    ]
    saved = _SAVED.search(head)
    found = (*canonical, _first(said, ("og:url",)), data.url, saved[1] if saved else "")
    return next((url.strip() for url in found if _ADDRESS.match(url.strip())), None)


def _language(tree: HtmlElement, data: LinkedData, said: dict[str, list[str]]) -> str | None:
    meta = _first(said, ("og:locale", "content-language", "language"))
    named = (tree.get("lang") or "", data.language, meta)
    match = next(filter(None, (_LANGUAGE.match(name.strip()) for name in named)), None)
    return match[1].lower() if match else None

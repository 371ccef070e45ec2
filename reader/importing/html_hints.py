"""What a page's mark-up says an element is for: its tag, its role, the words of class and id."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

#: What stands around articles, by the words that newsrooms' style sheets use for it.
_WORDS = {
    "related": "related recommended recommendation recommendations recommend recirc recirculation "
    "readmore popular trending outbrain taboola promo promos promobox teaser teasers suggested "
    "mostread morefrom upnext alsoread seealso mostviewed mostpopular rail "
    "readnext relatedlinks relatedcontent relatedarticles relatedstories relateds",
    "share": "share shares sharing sharebar sharetools social socials sociable addthis sharedaddy "
    "addtoany sharethis socialmedia",
    "ad": "ad ads advert adverts advertisement advertising adslot adunit dfp sponsor sponsored "
    "sponsorship mpu leaderboard adsense adwrapper adcontainer",
    "appeal": "newsletter newsletters subscribe subscription subscriptions signup paywall donate "
    "donation donations membership cta subscriber",
    "consent": "cookie cookies consent gdpr onetrust ccpa cookiebar cookiebanner",
    "comments": "comment comments disqus replies respond livefyre commentlist",
    "caption": "caption captions credit credits photocredit imagecaption copyright wpcaption "
    "figcaption",
    "byline": "byline bylines author authors authorbio bio contributor contributors timestamp "
    "pubdate publishdate datetime",
    "nav": "nav navigation navbar menu menus submenu breadcrumb breadcrumbs toolbar pagination "
    "pager skiplink navlinks topbar masthead",
    "footer": "footer colophon",
    "aside": "sidebar sidebars aside",
    "tags": "tags taglist topics keywords hashtags tagcloud posttags",
    "media": "slideshow carousel gallery slider lightbox player videoplayer embed",
}
_KINDS = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_TAGS = {"nav": "nav", "footer": "footer", "aside": "aside", "figcaption": "caption",
         "form": "form", "button": "form", "label": "form", "dialog": "consent",
         "address": "byline"}  # fmt: skip
_ROLES = {"navigation": "nav", "contentinfo": "footer", "complementary": "aside",
          "search": "form", "menu": "nav", "menubar": "nav", "dialog": "consent",
          "alertdialog": "consent", "banner": "nav", "toolbar": "nav", "form": "form",
          "button": "form"}  # fmt: skip
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOTHING: frozenset[str] = frozenset()
_LONGEST = 400  # characters of a class attribute that are read


def kinds_of(element: _Element) -> frozenset[str]:
    """Return what the element is for, if that is not the article's own text; often nothing."""
    get = element.get
    tag = _TAGS.get(element.tag)
    if not tag and not element.keys():  # as most paragraphs
        return _NOTHING
    found = _named(f"{(get('class') or '')[:_LONGEST]} {(get('id') or '')[:_LONGEST]}")
    role = _ROLES.get(get("role") or "")
    extra = {kind for kind in (tag, role) if kind}
    if get("aria-hidden") == "true":
        extra.add("hidden")
    return found | extra if extra else found


def is_invisible(element: _Element) -> bool:
    """Say whether the element's own attributes keep it from being seen."""
    names = element.keys()
    if "hidden" in names:
        return bool(element.get("hidden") != "until-found")
    return "style" in names and _INVISIBLE.search(element.get("style") or "") is not None


@lru_cache(maxsize=4096)
def _named(names: str) -> frozenset[str]:
    found = set()
    for name in names.split():
        parts = [part.lower() for part in _PART.findall(name)]
        pairs = ["".join(pair) for pair in pairwise(parts)]
        found |= {_KINDS[part] for part in (*parts, *pairs) if part in _KINDS}
    return frozenset(found)

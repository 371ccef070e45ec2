"""What a whole page carries beside its article: menus, cards, pictures, styles and scripts.

The pages of the layouts hold an article and a few words around it, in 5 to 9 kB.  What readers
save has 50 to 500: on 69 news pages of public collections the half between the quartiles had 600
to 1,100 elements, 125 to 260 of them links, 140 to 270 blocks of text, and 30 to 60 kB of
attributes; today's have their styles and the state of their scripts in the page as well.
"""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from tests.fit.pages.wording import story

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALLEST, _LARGEST = 50_000, 500_000  # characters of a page
_SECTIONS = (
    "News", "World", "Politics", "Business", "Technology", "Science", "Health", "Culture", "Books",
    "Music", "Travel", "Food", "Sport", "Football", "Cricket", "Opinion", "Letters", "Weather",
    "Puzzles", "Obituaries", "Property", "Jobs", "Motoring", "Gardening", "Video", "Podcasts",
)  # fmt: skip
_SMALL_PRINT = (
    "About us", "Contact us", "Complaints and corrections", "Terms and conditions", "Work for us",
    "Privacy settings", "Cookie policy", "Help", "All topics", "All writers", "Advertise with us",
    "Newsletters", "Digital archive", "Subscriptions", "Facebook", "Instagram", "YouTube",
)  # fmt: skip
_PROPERTIES = ("margin", "padding", "color", "font", "display", "width", "flex", "border", "grid")


def dressed(page: str, seed: int) -> str:
    """Return a page of the layouts, as a browser saved it, with all that a whole one carries.

    Of its article and of what it says of itself nothing is changed.

    Args:
        page: The page.
        seed: What the rest and its size are drawn by; the same always gives the same.
    """
    chance = random.Random(seed)
    size = _SMALLEST * (_LARGEST / _SMALLEST) ** chance.random()
    parts = Dressing(chance, story(seed + 5_000).others + story(seed + 6_000).others)
    cards = chance.randint(12, 45)
    before, start, after = page.partition("<body")
    tag, end, body = after.partition(">")
    top, foot = parts.top(), parts.foot(cards)
    room = max(0, size - len(page) - len(top) - len(foot)) - 4_000
    head = before.replace("</head>", f"{parts.head(int(room * 0.3))}</head>")
    ending = body.rpartition("</body>")
    return (
        f"{head}{start}{tag}{end}{top}{ending[0]}{foot}"
        f"{parts.scripts(int(room * 0.7))}{ending[1]}{ending[2]}"
    )


class Dressing:
    """The parts of a page around its article; `headlines` are those of other articles."""

    def __init__(self, chance: random.Random, headlines: tuple[str, ...]) -> None:
        self._chance = chance
        self._headlines = headlines

    def head(self, size: int) -> str:
        """Return links, fields and some `size` characters of styles."""
        fields = "".join(
            f'<meta property="{name}" content="{self._token(24)}">'
            for name in ("fb:app_id", "al:ios:url", "twitter:card", "viewport", "theme-color")
        )
        links = "".join(
            f'<link rel="preload" as="script" href="/static/{self._token(20)}.js">'
            for _ in range(self._chance.randint(5, 25))
        )
        trail = {
            "@context": "https://schema.org",
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": at, "name": name}
                for at, name in enumerate(_SECTIONS[:3], 1)
            ],
        }
        return (
            f'{fields}{links}<script type="application/ld+json">{json.dumps(trail)}</script>'
            f"<style>{_filled(self._rules(), size)}</style>"
        )

    def top(self) -> str:
        """Return the bar over the page, with a menu of two levels."""
        groups = "".join(
            f'<li class="nav__item nav__item--level-1" data-module="{self._token(8)}">'
            f"{self._link(name, 'nav__link')}<ul class='nav__sub' aria-label='{name}'>"
            + "".join(
                f'<li class="nav__item nav__item--level-2">{self._link(inner, "nav__link")}</li>'
                for inner in self._chance.sample(_SECTIONS, self._chance.randint(3, 8))
            )
            + "</ul></li>"
            for name in self._chance.sample(_SECTIONS, self._chance.randint(6, 14))
        )
        return (
            f'<div class="skip"><a class="skip__link" href="#main">Skip to content</a></div>'
            f'<header class="site-header" id="{self._token(8)}"><div class="site-header__inner">'
            f'<button class="site-header__toggle" type="button">{self._icon()}<span>Menu</span>'
            f'</button><a class="site-header__logo" href="/">{self._icon()}</a>'
            f'<form class="search"><label>Search<input name="q" type="search"></label></form>'
            f'<nav class="nav" aria-label="Sections"><ul class="nav__list">{groups}</ul></nav>'
            f"</div></header>{self._place('leaderboard')}"
        )

    def foot(self, cards: int) -> str:
        """Return what follows an article: lists of `cards` that lead on, and the small print."""
        lists = "".join(
            f'<section class="promo-list" data-component="{self._token(10)}"><div class="wrap">'
            f'<h2 class="promo-list__title">{title}</h2><div class="promo-list__grid">'
            f"{''.join(self._card() for _ in range(cards // 3))}</div></div></section>"
            for title in ("More from this section", "Most viewed", "Editors’ picks")
        )
        columns = "".join(
            f'<div class="site-footer__column"><h3>{title}</h3><ul>'
            + "".join(f"<li>{self._link(name, 'site-footer__link')}</li>" for name in names)
            + "</ul></div>"
            for title, names in (("Sections", _SECTIONS), ("More", _SMALL_PRINT))
        )
        return f'{lists}{self._place("mpu")}<footer class="site-footer">{columns}</footer>'

    def scripts(self, size: int) -> str:
        """Return some `size` characters of scripts, the state of the page's program among them."""
        state = _filled(self._state(), size // 2)
        code = _filled(self._code(), size // 8)
        others = "".join(f"<script async>{code}</script>" for _ in range(4))
        return f"<script>window.__STATE__=[{state}null]</script>{others}"

    def _card(self) -> str:
        title = self._chance.choice(self._headlines)
        picture = self._token(30)
        sources = "".join(
            f'<source media="(min-width: {width}px)" srcset="/img/{width}/{picture}.webp">'
            for width in (320, 660)
        )
        said = (
            "" if self._chance.random() < 0.5 else "<p class='card__text'>What we know of it.</p>"
        )
        return (
            f'<div class="card card--{self._token(5)}" data-track="{self._token(32)}">'
            f'<a class="card__link" href="/news/{self._token(36)}"><div class="card__media">'
            f'<picture>{sources}<img class="card__image" loading="lazy" alt="" '
            f'src="/img/{picture}.jpg" width="660" height="371"></picture></div>'
            f'<div class="card__body"><span class="card__kicker">'
            f"{self._chance.choice(_SECTIONS)}</span><h3 class='card__title'><span>{title}</span>"
            f"</h3>{said}</div></a><div class='card__meta'><time>{self._chance.randint(1, 23)}h "
            f"ago</time>{self._icon()}<span>{self._chance.randint(2, 400)}</span></div></div>"
        )

    def _link(self, text: str, cls: str) -> str:
        return (
            f'<a class="{cls}" href="https://news.example/{self._token(12)}" '
            f'data-link-name="{self._token(18)}">{text}</a>'
        )

    def _icon(self) -> str:
        steps = " ".join(
            f"{self._chance.randint(0, 24)}.{self._chance.randint(0, 999)}" for _ in range(18)
        )
        path = f'<path d="M{steps}z"></path>'
        return f'<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{path}</svg>'

    def _place(self, name: str) -> str:
        code = f"googletag.cmd.push(function(){{googletag.display('{self._token(12)}')}})"
        return (
            f'<div class="ad-slot ad-slot--{name}" data-sizes="728x90,970x250"><div>'
            f"<span>Advertisement</span><script>{code}</script></div></div>"
        )

    def _rules(self) -> Iterator[str]:
        while True:
            pairs = ";".join(
                f"{name}:{self._chance.randint(0, 99)}px"
                for name in self._chance.sample(_PROPERTIES, 4)
            )
            yield f".{self._token(8)}>.{self._token(6)}{{{pairs}}}"

    def _state(self) -> Iterator[str]:
        while True:
            yield (
                json.dumps(
                    {
                        "id": self._token(24),
                        "title": self._chance.choice(self._headlines),
                        "path": f"/news/{self._token(30)}",
                        "flags": {self._token(9): True, self._token(7): self._chance.random()},
                    }
                )
                + ","
            )

    def _code(self) -> Iterator[str]:
        while True:
            yield (
                f"function {self._token(5)}(e,t){{if(e<t&&t!=={self._chance.randint(0, 99)})"
                f'{{return e.{self._token(6)}("{self._token(12)}")}}}}'
            )

    def _token(self, length: int) -> str:
        return "".join(self._chance.choices("abcdefghijklmnopqrstuvwxyz", k=length))


def _filled(pieces: Iterator[str], size: int) -> str:
    """Return as many `pieces` as give `size` characters."""
    taken: list[str] = []
    length = 0
    while length < size:
        taken.append(next(pieces))
        length += len(taken[-1])
    return "".join(taken)

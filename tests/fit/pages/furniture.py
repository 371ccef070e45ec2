"""What invented newsrooms put around their articles, piece by piece, noted as it is placed."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fit.pages.wording import Story


class Newsroom:
    """One page in the making.

    Attributes:
        story: Its article.
        outlet: The newsroom's name.
        kept: The article's blocks, in order, as placed.
        around: What stands around it, in order, as placed.
    """

    def __init__(self, story: Story, outlet: str) -> None:
        self.story = story
        self.outlet = outlet
        self.kept: list[str] = []
        self.around: list[str] = []

    def own(self, text: str) -> str:
        """Return `text` of the article for the mark-up, and note it."""
        self.kept.append(text)
        return escape(text)

    def other(self, text: str) -> str:
        """Return `text` that stands around the article for the mark-up, and note it."""
        self.around.append(text)
        return escape(text)

    def links(self, texts: tuple[str, ...], tag: str = "li", cls: str = "") -> str:
        """Return links to other pages, one in each element `tag`."""
        name = f' class="{cls}"' if cls else ""
        return "".join(
            f'<{tag}{name}><a href="#">{self.other(text)}</a></{tag}>' for text in texts
        )

    def menu(self) -> str:
        """Return the sections of the newsroom as list items."""
        return self.links(("Home", "News", "Sport", "Money", "Opinion", "Culture"))

    def cookies(self) -> str:
        """Return a banner's words."""
        said = "We and our partners use cookies to give you the best experience on this site."
        return f"<p>{self.other(said)}</p><button>{self.other('Accept all')}</button>"

    def letter(self) -> str:
        """Return the words of a box that asks for an address."""
        head, line = "Sign up for the morning briefing", "Get the day's top stories in your inbox."
        return (
            f"<h3>{self.other(head)}</h3><p>{self.other(line)}</p>"
            f'<form><input type="email"><button>{self.other("Subscribe")}</button></form>'
        )

    def shares(self, tag: str = "li") -> str:
        """Return share buttons."""
        return self.links(("Share on Facebook", "Share on X", "Copy link", "Email"), tag)

    def picture(self, number: int, credit: str = "Photograph: Ann Lee/Estuary Pictures") -> str:
        """Return a figure with a caption and a credit."""
        alt = f"A view of the quay, number {number}"
        line = f"The quay as it looked on the morning of the vote. {credit}"
        return (
            f'<figure><img src="x{number}.jpg" alt="{self.other(alt)}">'
            f"<figcaption>{self.other(line)}</figcaption></figure>"
        )

    def comments(self, cls: str = "comment") -> str:
        """Return what readers wrote."""
        names = ("dockside_dan", "Old Tansley", "Marsh Harrier", "ferryman61")
        return "".join(
            f'<div class="{cls}"><b>{self.other(name)}</b><p>{self.other(remark)}</p>'
            f'<a href="#">{self.other("Reply")}</a></div>'
            for name, remark in zip(names, self.story.remarks, strict=False)
        )

    def writer(self) -> str:
        """Return a line about the writer."""
        return self.other(
            f"{self.story.author} covers the coast for {self.outlet} and lives in Sillerby."
        )

    def footer(self) -> str:
        """Return the small print."""
        return (
            f"<p>{self.other(f'© 2025 {self.outlet}. All rights reserved.')}</p><ul>"
            + self.links(("About us", "Contact", "Privacy policy", "Terms of use"))
            + "</ul>"
        )

    def head(self, *, body: bool = False, data: bool = True) -> str:
        """Return the page's head; with the article's text in JSON-LD where `body`."""
        story = self.story
        said: dict[str, object] = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": story.title,
            "datePublished": f"{story.day}T08:30:00+01:00",
            "author": [{"@type": "Person", "name": story.author}],
            "publisher": {"@type": "Organization", "name": self.outlet},
        }
        if body:
            said["articleBody"] = "\n".join(story.paragraphs)
        linked = f'<script type="application/ld+json">{json.dumps(said)}</script>'
        slug = "-".join(story.title.lower().split())
        return (
            f'<meta charset="utf-8"><title>{escape(story.title)} | {escape(self.outlet)}</title>'
            f'<meta property="og:title" content="{escape(story.title)}">'
            f'<meta property="og:site_name" content="{escape(self.outlet)}">'
            f'<link rel="canonical" href="https://news.example/{escape(slug)}">'
            f'<meta name="description" content="{escape(story.standfirst)}">'
            f'<meta name="author" content="{story.author}">'
            f'<meta property="article:published_time" content="{story.day}T08:30:00Z">'
            f"{linked if data else ''}"
        )

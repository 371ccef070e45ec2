"""Six more ways in which newsrooms build a page, among them those kept back from fitting."""

# ruff: noqa: E501  # mark-up, kept as one sees it

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fit.pages.furniture import Newsroom


def application(it: Newsroom) -> str:
    """A program in the browser: all hidden from readers' aids behind an open banner."""
    s = it.story
    return f"""<head>{it.head()}</head><body><div id="root" aria-hidden="true"><div role="banner">
<ul>{it.menu()}</ul></div><div role="main"><section data-t="head"><h1>{it.other(s.title)}</h1>
<span>{it.other(s.author)}</span> <span>{it.other(s.day)}</span></section>
<section data-t="text">{"".join(f"<div><p>{it.own(p)}</p></div>" for p in s.paragraphs[:5])}</section>
<section data-t="promo" class="subscribe-banner"><p>{it.other("Already a subscriber? Log in.")}</p>
</section><section data-t="text">{"".join(f"<div><p>{it.own(p)}</p></div>" for p in s.paragraphs[5:])}
</section><section class="recommendations"><h4>{it.other("Recommended for you")}</h4>
{it.links(s.others[:5], "div")}</section></div><div role="contentinfo">{it.footer()}</div></div>
<div role="dialog" class="modal">{it.cookies()}</div></body>"""


def tabloid(it: Newsroom) -> str:
    """Many headings, links to other articles between paragraphs, posts from elsewhere, comments."""
    s = it.story
    points = "".join(f"<li>{it.own(p)}</li>" for p in s.points[:3])
    parts = []
    for number, text in enumerate(s.paragraphs):
        if number in (3, 7):
            parts.append(f'<p><a href="#">{it.other("READ MORE: " + s.others[number])}</a></p>')
        if number in (4, 8):
            parts.append(f"<h3>{it.own(s.heads[number // 4 - 1])}</h3>")
        parts.append(f"<p>{it.own(text)}</p>")
        if number in (1, 5):
            parts.append(f'<div class="ad-slot">{it.other("Article continues after this")}</div>')
    return f"""<head>{it.head(data=False)}</head><body><div class="masthead"><ul>{it.menu()}</ul></div>
<div class="content"><h1>{it.other(s.title)}</h1><ul class="bullets">
{points}</ul><div class="author-line">
{it.other(f"By {s.author}, Coast Reporter")}</div><div class="share-bar">{it.shares("span")}</div>
{it.picture(1, "(Image: Estuary Live)")}{"".join(parts)}<p>{it.other("Do you know more? Email news@evening.example")}
</p><div class="topics"><span>{it.other("More on")}</span> {it.links(("Sillerby", "Storms"), "span")}</div>
<div class="trending"><h3>{it.other("Most popular")}</h3>{it.links(s.others[4:9], "p")}</div>
<div id="comments-section"><h3>{it.other("Comments")}</h3>{it.comments("c-item")}</div></div>
<div class="page-footer">{it.footer()}</div></body>"""


def agency(it: Newsroom) -> str:
    """An agency's page: key points first, the place and agency, credits, rules of its house."""
    s = it.story
    first = f"SILLERBY, March 3 (Estuary) - {s.paragraphs[0]}"
    return f"""<head>{it.head()}</head><body><div class="site-header"><ul>{it.menu()}</ul></div>
<div class="article"><h1 data-testid="Heading">{it.other(s.title)}</h1><div class="info">
<a href="#">{it.other("By " + s.author)}</a><time datetime="{s.day}">{it.other(s.day)}</time></div>
<div class="article-body__content"><div data-testid="p-0">{it.own(first)}</div>
{"".join(f'<div data-testid="p">{it.own(p)}</div>' for p in s.paragraphs[1:])}
<p>{it.other("Reporting by Nils Aker; editing by Ruth Adeyo")}</p><p>{it.other("Our Standards:")}
<a href="#">{it.other("The Estuary Trust Principles.")}</a></p></div>
<div class="toolbar">{it.shares("span")}</div><div class="licensing"><a href="#">
{it.other("Purchase Licensing Rights")}</a></div></div><div class="read-next"><h2>{it.other("Read Next")}
</h2>{it.links(s.others[:5], "div")}</div><div>{it.footer()}</div></body>"""


def interview(it: Newsroom) -> str:
    """Questions in bold and answers, a list, a note on the text."""
    s = it.story
    pairs = zip(s.heads, s.paragraphs[1:4], strict=False)
    return f"""<head>{it.head()}</head><body><header class="c-header"><ul>{it.menu()}</ul></header>
<div class="l-main"><div class="c-article"><h1>{it.other(s.title)}</h1><div class="c-article__byline">
{it.other(f"Interview: {s.author}")}</div><div class="c-article__text"><p>{it.own(s.paragraphs[0])}</p>
{"".join(f"<p><b>{it.own(q + '?')}</b></p><p>{it.own(a)}</p>" for q, a in pairs)}
{"".join(f"<p>{it.own(p)}</p>" for p in s.paragraphs[4:])}<ol>
{"".join(f"<li>{it.own(p)}</li>" for p in s.points)}</ol></div><div class="c-donate"><p>
{it.other("We need your help to keep our reporting free. Donate today.")}</p></div></div>
<div class="c-sidebar"><h4>{it.other("Latest")}</h4><ul>{it.links(s.others[:7])}</ul></div></div>
<footer>{it.footer()}</footer></body>"""


def diary(it: Newsroom) -> str:
    """A hosted weblog: the text in one element, lines parted by breaks, dates as headings."""
    s = it.story
    lines = "<br><br>".join(it.own(p) for p in s.paragraphs)
    return f"""<head><meta charset="utf-8"><title>{it.outlet}: {s.title}</title>
<meta property="og:title" content="{s.title}"></head><body><div class="header-inner"><h2>
{it.other(it.outlet)}</h2></div><div id="main"><h2 class="date-header">{it.other(s.day)}</h2>
<div class="post hentry"><h3 class="post-title">{it.other(s.title)}</h3><div class="post-body">{lines}
</div><div class="post-footer"><span class="post-author">{it.other("Posted by " + s.author)}</span>
{it.links(("No comments:", "Email This", "Labels: coast"), "span")}</div></div></div>
<div class="sidebar"><h2>{it.other("Blog Archive")}</h2><ul>{it.links(s.others[:8])}</ul></div>
<div class="footer">{it.footer()}</div></body>"""


def microdata(it: Newsroom) -> str:
    """Elements of its own making, microdata, a box of facts and a corrected version noted."""
    s = it.story
    return f"""<head>{it.head(data=False)}</head><body><amp-sidebar class="drawer"><ul>{it.menu()}</ul>
</amp-sidebar><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">
{it.other(s.title)}</h1><p class="summary">{it.own(s.standfirst)}</p><span itemprop="author">
{it.other(s.author)}</span><div itemprop="articleBody">
{"".join(f"<p>{it.own(p)}</p>" for p in s.paragraphs[:5])}<amp-ad class="ad"><p>{it.other("Advertisement")}
</p></amp-ad><div class="promo-link"><p>{it.other("See also:")} <a href="#">{it.other(s.others[1])}</a></p>
</div>{"".join(f"<p>{it.own(p)}</p>" for p in s.paragraphs[5:])}</div>
<div class="social-share">{it.shares("span")}</div><div class="comments-count"><a href="#">
{it.other("12 comments")}</a></div></div><div class="story-list"><h2>{it.other("You may also like")}</h2>
{it.links(s.others[2:8], "h3")}</div><div class="colophon">{it.footer()}</div></body>"""

"""Six ways in which newsrooms build a page; `layouts_more` has six others."""

# ruff: noqa: E501  # mark-up, kept as one sees it

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fit.pages.furniture import Newsroom


def semantic(it: Newsroom) -> str:
    """HTML 5 elements named for what they are, related links and a newsletter in the middle."""
    s = it.story
    first, rest = s.paragraphs[:3], s.paragraphs[3:]
    return f"""<head>{it.head()}</head><body><div id="onetrust-banner">{it.cookies()}</div>
<header><nav><ul>{it.menu()}</ul></nav></header><main><article><header>
<p class="kicker"><a href="#">{it.other("Local news")}</a></p><h1>{it.other(s.title)}</h1>
<p class="standfirst">{it.own(s.standfirst)}</p><address class="byline">{it.other("By " + s.author)}
</address><time datetime="{s.day}">{it.other(s.day)}</time></header>{it.picture(1)}
<div class="article-body">{"".join(f"<p>{it.own(p)}</p>" for p in first)}
<aside class="related-inline"><h3>{it.other("Read more")}</h3><ul>{it.links(s.others[:2])}</ul></aside>
{"".join(f"<p>{it.own(p)}</p>" for p in rest[:3])}<div class="newsletter-box">{it.letter()}</div>
<h2>{it.own(s.heads[0])}</h2>{"".join(f"<p>{it.own(p)}</p>" for p in rest[3:])}</div>
<ul class="share-tools">{it.shares()}</ul><aside class="author-bio"><p>{it.writer()}</p></aside>
</article></main><section class="most-read"><h2>{it.other("Most read")}</h2><ol>
{it.links(s.others[2:7])}</ol></section><footer>{it.footer()}</footer></body>"""


def weblog(it: Newsroom) -> str:
    """The theme of a common weblog program: share buttons and related posts within the entry."""
    s = it.story
    return f"""<head>{it.head(data=False)}</head><body class="single has-sidebar"><div id="page">
<div class="menu-main"><ul>{it.menu()}</ul></div><div id="primary"><main><article class="post">
<h1 class="entry-title">{it.other(s.title)}</h1><div class="entry-meta"><span class="posted-on">
{it.other(s.day)}</span> <span class="author vcard">{it.other(s.author)}</span></div>
<div class="entry-content">{"".join(f"<p>{it.own(p)}</p>" for p in s.paragraphs[:4])}
<h2>{it.own(s.heads[0])}</h2><ul>{"".join(f"<li>{it.own(p)}</li>" for p in s.points)}</ul>
<p><strong>{it.other("ALSO READ:")}</strong> <a href="#">{it.other(s.others[0])}</a></p>
{"".join(f"<p>{it.own(p)}</p>" for p in s.paragraphs[4:])}
<p>{it.other("Follow us on Facebook and X for more news from the coast.")}</p>
<div class="sharedaddy"><h3>{it.other("Share this:")}</h3><ul>{it.shares()}</ul></div>
<div id="jp-relatedposts"><h3>{it.other("Related")}</h3>{it.links(s.others[1:4], "p")}</div>
</div><footer class="entry-footer"><span class="tags-links">{it.links(("harbour", "council"), "span")}
</span></footer></article><div id="comments"><h2>{it.other("4 thoughts")}</h2>{it.comments()}
<h3>{it.other("Leave a Reply")}</h3><form><p>{it.other("Your email address will not be published.")}
</p></form></div></main></div><aside id="secondary"><h2>{it.other("Recent posts")}</h2><ul>
{it.links(s.others[4:9])}</ul></aside><div id="colophon">{it.footer()}</div></div></body>"""


def hashed(it: Newsroom) -> str:
    """Class names that say nothing, each paragraph in boxes of its own, the body in JSON-LD."""
    s = it.story

    def box(p: str) -> str:
        return f'<div class="css-1k2v"><div class="css-9xq"><p class="css-at1">{it.own(p)}</p></div></div>'

    ad = f'<div class="css-ad0"><span>{it.other("Advertisement")}</span></div>'
    return f"""<head>{it.head(body=True)}</head><body><div id="app"><div class="css-h1"><ul>
{it.menu()}</ul></div><div class="css-m3"><div class="css-t7"><h1>{it.other(s.title)}</h1></div>
<div class="css-b2"><p>{it.other("By " + s.author)}</p><time datetime="{s.day}">{it.other(s.day)}
</time></div>{"".join(map(box, s.paragraphs[:4]))}{ad}{"".join(map(box, s.paragraphs[4:8]))}
<div class="css-r5"><h3>{it.other("More on this story")}</h3>
{it.links(s.others[:3], "div")}</div>{"".join(map(box, s.paragraphs[8:]))}
<div class="css-w8"><p>{it.writer()}</p></div><div class="css-r5"><h3>{it.other("Up next")}</h3>
{it.links(s.others[3:8], "div")}</div></div><div class="css-f2">{it.footer()}</div></div></body>"""


def tables(it: Newsroom) -> str:
    """A page laid out with tables, as twenty years ago; lines parted by breaks."""
    s = it.story
    middle = "<br><br>\n".join(it.own(p) for p in s.paragraphs)
    return f"""<head><meta charset="utf-8"><title>{it.outlet}: {s.title}</title></head>
<body><table width="100%"><tr><td colspan="3"><table><tr>{it.links(("Home", "News", "Jobs"), "td")}
</tr></table></td></tr><tr><td valign="top"><ul>{it.links(s.others[:5])}</ul></td><td>
<h1><font size="5">{it.other(s.title)}</font></h1><font size="2"><i>{it.other(f"By {s.author}, {s.day}")}
</i></font><br><br><font face="Times">{middle}</font><br><br><font size="1"><a href="#">
{it.other("Print this page")}</a> <a href="#">{it.other("Send to a friend")}</a></font></td>
<td valign="top"><b>{it.other("Other headlines")}</b><ul>{it.links(s.others[5:10])}</ul></td></tr>
<tr><td colspan="3" align="center">{it.footer()}</td></tr></table></body>"""


def running(it: Newsroom) -> str:
    """Events as they come in: entries with a time and a heading of their own."""
    s = it.story

    def entry(number: int) -> str:
        at = f"{17 - number}:0{number % 10}"
        return f"""<div class="live-post"><time>{it.other(at)}</time><h3>{it.own(s.points[number])}</h3>
{"".join(f"<p>{it.own(p)}</p>" for p in s.paragraphs[2 + number * 2 : 4 + number * 2])}
<ul class="post-share">{it.links(("Share", "Copy link"))}</ul></div>"""

    return f"""<head>{it.head()}</head><body><nav><ul>{it.menu()}</ul></nav><main>
<h1>{it.other(s.title)}</h1><p class="byline">{it.other(s.author)}</p><div class="live-blog">
{"".join(f"<p>{it.own(p)}</p>" for p in s.paragraphs[:2])}{"".join(entry(n) for n in range(4))}</div>
<div class="recirculation"><h2>{it.other("Top stories")}</h2><ul>{it.links(s.others[:6])}</ul></div>
</main><footer>{it.footer()}</footer></body>"""


def feature(it: Newsroom) -> str:
    """A long read: initial letter, pull quotes, a box of facts, a table, a gallery."""
    s = it.story
    head, *rows = s.rows
    cells = "".join(f"<th>{cell}</th>" for cell in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"""<head>{it.head()}</head><body><div class="top-bar"><ul>{it.menu()}</ul></div>
<article class="longform"><h1>{it.other(s.title)}</h1><h2 class="dek">{it.own(s.standfirst)}</h2>
<div class="meta">{it.other(f"Words by {s.author}")}</div>{it.picture(1)}
<p>{_initial(it.own(s.paragraphs[0]))}</p>
{"".join(f"<p>{it.own(p)}</p>" for p in s.paragraphs[1:4])}
<blockquote class="pullquote"><p>{it.other(s.paragraphs[2].split(".")[0])}</p></blockquote>
{"".join(f"<p>{it.own(p)}</p>" for p in s.paragraphs[4:6])}
<table class="figures"><tr>{cells}</tr>{body}</table>
{"".join(it.own(" ".join(row)) and "" for row in s.rows)}<h2>{it.own(s.heads[1])}</h2>
{"".join(f"<p>{it.own(p)}</p>" for p in s.paragraphs[6:])}
<div class="gallery">{it.picture(2)}{it.picture(3)}</div><div class="paywall-prompt"><h3>
{it.other("Support our work")}</h3><p>{it.other("Become a member from 3 a month and read without limits.")}
</p></div></article><div class="more-from"><h2>{it.other("More from the magazine")}</h2>
{"".join(f'<div class="card"><h3><a href="#">{it.other(o)}</a></h3><p>{it.other("A short look at it.")}</p></div>' for o in s.others[:4])}
</div><footer>{it.footer()}</footer></body>"""


def _initial(text: str) -> str:
    return f'<span class="dropcap">{text[0]}</span>{text[1:]}'

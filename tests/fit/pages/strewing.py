"""Furniture strewn among an article's paragraphs, in boxes that no class names: the hard pages.

Each piece is one that newsrooms place over, between or under paragraphs, in mark-up that says
nothing of what it is for.
"""

# ruff: noqa: E501  # mark-up, kept as one sees it

from __future__ import annotations

import random
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fit.pages.wording import Story

_OVER: tuple[str, ...] = (
    "<p>LAST UPDATE | {day} 14:20</p>", "<p>date {day}</p>", "<p>{day} 08:30 CET</p>",
    "<div><span>Published</span> <span>2 hours ago</span></div>", "<div>4 min read</div>",
    "<p>By {author}, Political Correspondent</p>", "<p>Share</p><p>Save</p>", "<p>Listen (7 min)</p>",
    "<div><button>Listen to this article</button><span>6 min</span></div>",
    '<figure><img alt="People walk along the quay in the rain"><figcaption>People walk along the quay in the rain. Credit: Ann Lee/AP</figcaption></figure>',
    '<div><img alt="a ferry"></div><p>Getty Images</p>',
    "<p><em>The ferry leaves the harbour on Monday. Photo: AFP</em></p>",
    "<div><span>{author}</span><span>Coast editor</span><span>@annlee</span></div>",
    "<div>FILE - The ferry leaves the harbour, March 3, 2021. (AP Photo/Ann Lee, File)</div>",
    "<div><p>This article is more than 2 years old</p></div>", "<div><div>Comments</div><div>128</div></div>",
    '<p><a href="#">Home</a> &gt; <a href="#">News</a> &gt; <a href="#">Local</a></p>',
    '<ul><li><a href="#">Facebook</a></li><li><a href="#">Tweet</a></li><li>Print</li></ul>',
    "<div><div>This video can not be played</div><button>Play</button></div>",
    "<p>1 of 4 | The ferry leaves the harbour on Monday. (AP Photo/Ann Lee)</p>",
)  # fmt: skip
_BETWEEN: tuple[str, ...] = (
    "<p>Advertisement</p>", "<div>ADVERTISEMENT - CONTINUE READING BELOW</div>", "<div>Skip advert</div>",
    '<p><a href="#">Read more: {other1}</a></p>', '<p><strong>Related: <a href="#">{other2}</a></strong></p>',
    '<div><h3>Sign up to the Morning Briefing</h3><p>Our editors pick the stories you need to start the day.</p><form><input><button>Sign up</button></form><p>By signing up you agree to our <a href="#">terms</a> and <a href="#">privacy policy</a>.</p></div>',
    "<div><div>Play video</div><div>{other3}</div><div>0:45</div></div>",
    '<ul><li><a href="#">{other1}</a></li><li><a href="#">{other4}</a></li><li><a href="#">{other5}</a></li></ul>',
    "<p>Story continues below</p>", "<p>Read next</p>", "<p>Also read: {other6}</p>", '<p>READ | <a href="#">{other7}</a></p>',
    '<div><p>We have a small favour to ask. Thousands of readers like you support {outlet} every month. If you can, please support us from just 2 a month.</p><p><a href="#">Support us</a></p></div>',
    '<figure><img alt="The old grain store"><figcaption>The old grain store, which has stood empty since the spring. <span>Image source, Getty Images</span></figcaption></figure>',
    '<div><h4>Most read</h4><ol><li><a href="#">{other2}</a></li><li><a href="#">{other3}</a></li><li><a href="#">{other4}</a></li></ol></div>',
    '<p><em><a href="#">Click here to join our WhatsApp channel</a></em></p>',
    '<div><h3><a href="#">{other5}</a></h3><p>Work on the scheme was due to end before Christmas, officials say.</p></div>',
    '<section><h2>Recommended stories</h2><ul><li><a href="#"><img alt="{other6}"><span>list 1 of 2</span>{other6}</a></li><li><a href="#"><img alt="{other7}"><span>list 2 of 2</span>{other7}</a></li></ul></section>',
    "<div><p>View this post on Instagram</p><p>A post shared by Estuary (@estuary)</p></div>",
    '<p>▶ <a href="#">Watch: {other8}</a></p>', "<p>Article continues after advertisement</p>",
)  # fmt: skip
_REMARK = "I have lived here for thirty years and nobody has ever asked me what I think of it."
_UNDER: tuple[str, ...] = (
    "<p><em>{author} is a reporter at {outlet} and covers the coast.</em></p>", "<p>(AFP, dpa)</p>",
    "<p>With reporting from AFP</p>", "<p>Additional reporting by Ruth Adeyo and Nils Aker</p>",
    '<p>Topics: <a href="#">harbour</a> <a href="#">council</a></p>', "<p>Share this story</p>",
    "<p>Got a tip? Email us at tips@news.example</p>", "<p>© The Associated Press</p>",
    "<p>Follow {outlet} on Facebook, X and Instagram.</p>", "<p>Edited by: Ruth Adeyo</p>",
    "<p>Copyright 2024 {outlet}. All rights reserved.</p>", "<p>Loading...</p>",
    "<p>This story was originally published by {outlet}.</p>",
    "<p>First published on 3 March 2021 at 08:30</p>", "<p>The Associated Press contributed to this report.</p>",
    "<div>Comments (23)</div><p>Sign in to join the conversation</p>",
    '<div><h3>More on this story</h3><div><a href="#"><h4>{other1}</h4></a><p>Officials in the town said nothing had been decided and that a report would follow.</p></div><div><a href="#"><h4>{other2}</h4></a><p>A report is to follow in the spring, when the council meets again.</p></div></div>',
    f"<div><div><b>dan</b><p>{{remark1}} {_REMARK}</p><span>Reply</span> <span>12</span></div><div><b>marsh</b><p>{{remark2}} {_REMARK}</p><span>Reply</span> <span>3</span></div></div>",
    f'<section><article><header>dan<time>2 days ago</time></header><p>{{remark1}} {_REMARK}</p><footer><a href="#">Like</a> <a href="#">Reply</a></footer></article><article><header>marsh<time>3 days ago</time></header><p>{{remark2}} {_REMARK}</p><footer><a href="#">Like</a> <a href="#">Reply</a></footer></article></section>',
    f"<section><h4>Comments</h4><div><span>dan</span><span>March 3, 2021 at 10:01 am</span><div>{{remark1}} {_REMARK}</div></div></section>",
    "<p>This material may not be published, broadcast, rewritten or redistributed.</p>",
    '<div><img alt="{author}"><div>{author}</div><p>{author} has written about the coast for ten years. Before that she worked as an engineer.</p></div>',
    '<div><h3>Sponsored content</h3><div><a href="#">Doctors are speechless after this man used this trick</a><span>Estuary Deals</span></div><div><a href="#">Homeowners born before 1980 can claim this</a><span>Estuary Deals</span></div></div>',
    "<p>Our journalists work hard to bring you the truth. Please consider a donation.</p>",
)  # fmt: skip
_OPENING = ("<p", "<div")


def strewn(page: str, story: Story, outlet: str, seed: int) -> str:
    """Return a page of the layouts with furniture over, between and under its paragraphs.

    Args:
        page: The page; left as it is where its paragraphs are no elements of their own.
        story: Its article.
        outlet: The newsroom's name.
        seed: What the pieces are drawn by.
    """
    chance = random.Random(seed)
    found = [(end, text) for text in story.paragraphs if (end := _end_of(page, escape(text)))]
    if len(found) < 4:
        return page
    ends = [end for end, _ in found]
    first = ends[0] - len(escape(found[0][1]))
    start = max(page.rfind(tag, 0, first) for tag in _OPENING)
    places = [(start, _OVER)] * 4
    places += [(chance.choice(ends[:-1]), _BETWEEN) for _ in range(5)]
    points = _end_of(page, escape(story.points[-1]), ("</li></ol>", "</li></ul>"))
    places += [(max(ends[-1], points), _UNDER)] * 5
    said = {
        **{f"other{at}": text for at, text in enumerate(story.others)},
        **{f"remark{at}": text for at, text in enumerate(story.remarks)},
        "author": story.author, "outlet": outlet, "day": story.day,
    }  # fmt: skip
    left = {kind: chance.sample(kind, len(kind)) for kind in (_OVER, _BETWEEN, _UNDER)}
    for at, kind in sorted(places, key=lambda place: -place[0]):
        page = page[:at] + left[kind].pop().format_map(said) + page[at:]
    return page


def _end_of(page: str, text: str, tags: tuple[str, ...] = ("</p>", "</div>")) -> int:
    """Return where the element ends that ends with `text`; 0 where there is none."""
    ends = (page.find(text + tag) + len(text + tag) for tag in tags if text + tag in page)
    return next(ends, 0)

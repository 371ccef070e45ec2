"""Pages in the shapes in which browsers and their extensions save them.

The shapes are those of what is saved from a real page; the pages are those of tests/data.
"""

from __future__ import annotations

import re
from base64 import b64encode

ADDRESS = "https://news.example/2022/07/flood-wall"
_FONT = b64encode(bytes(range(256)) * 400).decode()
_STYLES = (
    ":root{--sf-img-1:url('data:image/png;base64,%(data)s')}"
    "@font-face{font-family:Serif;src:url(data:font/woff2;base64,%(data)s) format('woff2')}"
    "@media (min-width:600px){article p{font:18px/1.5 Serif}}.ad{background:var(--sf-img-1)}"
)
# End tags that HTML lets a page leave out before these.
_NEEDLESS = re.compile(
    r"</p>(?=\s*<(?:p|div|ul|ol|h[1-6]|figure|section|blockquote|aside|table)\b)"
    r"|</li>(?=\s*(?:<li\b|</[ou]l>))|</t[dh]>(?=\s*(?:<t[dh]\b|</tr>))|</tr>(?=\s*<tr\b)"
)


def single_file(page: str) -> bytes:
    """Return `page` as SingleFile writes it: all it shows inside, quotes and end tags left out."""
    styles = (
        f"<style>{_STYLES % {'data': _FONT}}</style>"
        "<style>.sf-hidden{display:none!important}</style>"
    )
    head = (
        "<meta http-equiv=content-security-policy content=\"default-src 'none'; font-src 'self'"
        " data:; img-src 'self' data:; style-src 'unsafe-inline'; frame-src 'self' data:\">"
        f"{styles}<link rel=canonical href={ADDRESS}>"
    )
    picture = f"<img src=data:image/png;base64,{_FONT} srcset style=background-blend-mode:normal>"
    page = _NEEDLESS.sub("", page)
    page = re.sub(r'(\s[\w-]+)="([\w./:-]+)"', r"\1=\2", page)
    page = re.sub(r"<img\b[^>]*>", lambda found: f"{found[0]}{picture}", page)
    page = re.sub(r"</head>", lambda _: head, page, count=1)
    page = re.sub(r"(<body[^>]*>)", rf"\1<div class=sf-hidden></div>{picture}", page, count=1)
    page = re.sub(r"<!DOCTYPE html>", "", page, flags=re.IGNORECASE)
    note = f"Page saved with SingleFile \n url: {ADDRESS} \n saved date: Mon Nov 20 2023 10:00:00"
    page = page.replace("<head", f"<!--\n {note} \n--><head", 1)
    return f"<!DOCTYPE html> {page}".encode()


def complete(page: str, folder: str) -> bytes:
    """Return `page` as browsers save it whole: what it shows lies in a folder beside it."""
    note = f"<!-- saved from url=({len(ADDRESS):04}){ADDRESS} -->\n"
    head = (
        f'<link rel="stylesheet" href="./{folder}/site.css">'
        f'<script src="./{folder}/a.js.download"></script>'
        f'<link rel="preload" as="font" href="{folder}/serif.woff2">'
    )
    frame = f'<iframe src="./{folder}/saved_resource.html"></iframe><img src="./{folder}/b.png">'
    page = page.replace("</head>", f"{head}</head>", 1)
    page = re.sub(r"(<body[^>]*>)", rf"\1{frame}", page, count=1)
    return re.sub(r"(<!DOCTYPE html>)?", rf"\1\n{note}", page, count=1).encode()

"""Makes three of the sample story's files anew: python tests/data/sample/make.py.

The texts of `sources` become what readers have beside plain text: a page as a browser saves it
(3) and a printed page (5), both by Chromium, and an office file by LibreOffice (4).  What
`synoptic read` makes of each is what it makes of its source, and some furniture more.
"""

from __future__ import annotations

import html
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ARTICLES = HERE.parents[2] / "articles"
LONGEST = 40  # characters of a heading between the paragraphs of a source
CHROMIUM = (
    *("chromium", "--headless", "--no-sandbox", "--disable-gpu"),
    *("--disable-background-networking", "--timeout=15000"),
)
SAVED = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:site_name" content="Lantmarks Kurir">
<style>body {{ font-family: serif; max-width: 42em; margin: auto }} nav a {{ margin-right: 1em }}
.cookies {{ background: #eee; padding: 1em }} figcaption {{ font-size: small }}</style>
</head><body>
<div class="cookies" id="cookie-banner" role="dialog"><p>We use cookies so that the newspaper
remembers where you stopped reading.</p><button>Accept all</button>
<button>Only the necessary</button></div>
<header><nav><ul><li><a href="/">Front page</a></li><li><a href="/inland">Inland</a></li>
<li><a href="/abroad">Abroad</a></li><li><a href="/shipping">Shipping</a></li>
<li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article>
<h1>{title}</h1>
<p class="dateline">{date}</p>
<p class="byline">{author}</p>
<figure><img alt="" width="640" height="360"><figcaption>{caption}</figcaption></figure>
{text}
<p class="translated">{translated}</p>
</article>
<aside class="related"><ul>{related}</ul></aside>
<p class="tip"><a href="/tips">{tip}</a></p>
<div class="share-bar">{share}</div>
<section class="comments" id="comments"><h2>Comments</h2><form action="/comments" method="post">
<p><label>Your name <input name="name"></label></p>
<p><label>Your comment <textarea name="comment"></textarea></label></p>
<button>Send comment</button></form></section></main>
<footer><p><a href="/about">About the newspaper</a> <a href="/privacy">Privacy</a></p></footer>
<script>document.body.dataset.read = "yes";</script></body></html>
"""
PRINTED = """<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title><style>
@page {{ size: A4; margin: 18mm 32mm }}
body {{ font: 9.5pt/13pt "DejaVu Serif"; margin: 0 }} p {{ margin: 0 0 6pt }}
h1 {{ font-size: 21pt; line-height: 26pt; margin: 8pt 0 }}
h2 {{ font-size: 12.5pt; line-height: 16pt; margin: 16pt 0 6pt; break-after: avoid }}
.around {{ font-size: 8pt; line-height: 11pt; margin-bottom: 11pt }}
</style>{around_top}<h1>{title}</h1>{text}{around_end}</html>
"""
SPACES = "urn:oasis:names:tc:opendocument:xmlns"
FLAT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="{SPACES}:office:1.0" xmlns:text="{SPACES}:text:1.0"
 xmlns:style="{SPACES}:style:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
</office:styles><office:body><office:text>{{text}}</office:text></office:body></office:document>
"""
# A picture of the first page would be most of the file.
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Save/Document">
<prop oor:name="GenerateThumbnail" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""


def lines_of(name):
    """The lines of a source that are not empty, for markup."""
    lines = (HERE / f"sources/{name}.txt").read_text("utf-8").splitlines()
    return [html.escape(line.strip(), quote=False) for line in lines if line.strip()]


def tagged(tag, lines):
    """Each of `lines` in an element: `p`, or `p class="by"`."""
    return "\n".join(f"<{tag}>{line}</{tag.split()[0]}>" for line in lines)


def saved(name):
    """Save a page of furniture with the article in it, as a browser holds it."""
    title, date, author, caption, *text, translated, one, two, tip, share = lines_of(name)
    page = SAVED.format(
        title=title,
        date=date,
        author=author,
        caption=caption,
        text=tagged("p", text),
        translated=translated,
        related=tagged("li", (f'<a href="/more">{line}</a>' for line in (one, two))),
        tip=tip,
        share=" ".join(f'<a href="#">{word}</a>' for word in share.split()),
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_text(page, "utf-8")
        done = subprocess.run(
            [*CHROMIUM, "--dump-dom", source.as_uri()],
            check=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=60,
        )
    (ARTICLES / f"{name}.html").write_bytes(done.stdout)


def written(name):
    """Have LibreOffice write the text as an office file."""
    lines = lines_of(name)
    title = next(line for line in lines if line.startswith("BLOODBATH"))
    text = "".join(
        f'<text:p text:style-name="{"Title" if line == title else "Standard"}">{line}</text:p>'
        for line in lines
    )
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder, "profile")
        (profile / "user").mkdir(parents=True)
        (profile / "user/registrymodifications.xcu").write_text(PROFILE, "utf-8")
        source = Path(folder, f"{name}.fodt")
        source.write_text(FLAT.format(text=text), "utf-8")
        subprocess.run(
            [
                *("soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless"),
                *("--convert-to", "docx", "--outdir", str(ARTICLES), str(source)),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=300,
        )


def printed(name):
    """Have Chromium print the article with what stands around it."""
    lines = lines_of(name)
    at = next(i for i, line in enumerate(lines) if line.startswith("The shooting"))
    end = next(i for i, line in enumerate(lines) if line.startswith("Corinne Maddocks is"))
    byline, date, listen, *text = lines[at + 1 : end]
    small = 'p class="around"'
    body = "\n".join(tagged("h2" if len(line) < LONGEST else "p", [line]) for line in text)
    page = PRINTED.format(
        title=lines[at],
        around_top=tagged(small, lines[:at]),
        text=tagged("p", [byline]) + tagged(small, [date, listen]) + body,
        around_end=tagged(small, lines[end:]),
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_text(page, "utf-8")
        pdf = ARTICLES / f"{name}.pdf"
        subprocess.run(
            [*CHROMIUM, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", source.as_uri()],
            check=True,
            stderr=subprocess.DEVNULL,
            timeout=60,
        )


def main():
    """Make the files; return the status to exit with."""
    saved("3-lantmarks-kurir")
    written("4-evening-squall")
    printed("5-marchlands-review")
    return 0


if __name__ == "__main__":
    sys.exit(main())

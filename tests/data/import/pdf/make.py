"""Makes the PDFs beside this file anew, with Chromium, LibreOffice and the program itself.

Their text is the sample story's; the pages around it, the languages and names are invented.  Run
it from the top folder: `python tests/data/import/pdf/make.py`.
"""

from __future__ import annotations

import html
import re
import struct
import subprocess
import sys
import tempfile
import zlib
from base64 import b64encode
from pathlib import Path

HERE = Path(__file__).parent
ARTICLES = HERE.parents[3] / "articles"
SOURCES = HERE.parents[1] / "sample/sources"
EXPORTED = (3, 4)
VOWELS = "aeiouy"
JUMP = 9  # the paragraph of the broadsheet's first article that stands overleaf


def source(number):
    """The file of a sample article as plain text."""
    (path,) = (path for it in (ARTICLES, SOURCES) for path in it.glob(f"{number}-*.txt"))
    return path


def article(number):
    """The title of a sample article, and the paragraphs below it."""
    paragraphs = [part for part in source(number).read_text("utf-8").split("\n\n") if part.strip()]
    return paragraphs[0].strip(), [part.strip() for part in paragraphs[1:]]


def hyphenated(text):
    """HTML with soft hyphens between two consonants after a vowel: wa-ter, but bet-ter."""
    mark = "\N{SOFT HYPHEN}"

    def word(found):
        letters = found[0]
        return "".join(
            mark + sign
            if 2 <= at <= len(letters) - 3
            and sign.lower() not in VOWELS
            and letters[at + 1].lower() in VOWELS
            else sign
            for at, sign in enumerate(letters)
        )

    return html.escape(re.sub(r"[^\W\d_]{6,}", word, text), quote=False)


def picture(wide, high):
    """A grey PNG as a data address."""
    rows = b"".join(
        b"\0" + bytes((90 + (x // 8 + y // 8) % 2 * 60) for x in range(wide)) for y in range(high)
    )

    def chunk(kind, data):
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0))
    data = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return f"data:image/png;base64,{b64encode(data).decode()}"


def web_page():
    """An article with what stands around it on the web."""
    title, paragraphs = article(1)
    body = [f"<p>{html.escape(paragraph, quote=False)}</p>" for paragraph in paragraphs]
    body[6:6] = [
        "<aside class=ad>Advertisement<br>Boots for every bank. Buy two, get wet.</aside>"
    ]
    links = "".join(
        f"<a href=/{name}>{name}</a>" for name in ("News", "River", "Trade", "Sport", "Opinion")
    )
    more = "".join(
        f"<li><a href=/{at}>{text}</a></li>"
        for at, text in enumerate(
            (
                "Grain prices rise for a third day",
                "What is a tolen worth?",
                "The ferry in pictures",
            )
        )
    )
    return f"""<!doctype html><html lang=en><meta charset=utf-8>
<title>{html.escape(title)} | Wexmoor</title><style>
body {{ font: 15px/1.5 "Liberation Serif", serif; margin: 0 }}
nav {{ display: flex; gap: 2em; border-bottom: 1px solid }} .logo {{ font-size: 26px }}
main {{ display: flex; gap: 30px }} article {{ flex: 3 }} .more {{ flex: 1; font-size: 13px }}
h1 {{ line-height: 1.2 }} figcaption {{ font-size: 12px; color: #555 }}
.ad {{ background: #eee; padding: 1em; text-align: center }} footer {{ margin-top: 2em }}
</style><div class=logo>WEXMOOR</div><nav>{links}</nav><main><article>
<h1>{html.escape(title)}</h1>{"".join(body[:2])}
<figure><img src="{picture(160, 60)}" width=480 height=180>
<figcaption>The Isvel at low water, seen from the north bank. Photo: Wexmoor</figcaption></figure>
{"".join(body[2:])}</article><div class=more><h3>Read next</h3><ul>{more}</ul></div></main>
<footer>© 2024 Wexmoor. <a href=/t>Terms</a> <a href=/p>Privacy</a></footer></html>"""


def newspaper():
    """Two articles in justified columns with initials, a picture, running heads."""
    (first, one), (_, (_, second, *two)) = article(2), article(5)

    def columns(paragraphs, count):
        text = "".join(f"<p>{hyphenated(paragraph)}</p>" for paragraph in paragraphs)
        return f'<div class=text style="columns: {count}">{text}</div>'

    return f"""<!doctype html><html lang=en><meta charset=utf-8><title>Page one</title><style>
@page {{ size: A4; margin: 18mm 12mm;
  @top-left {{ content: "The Dunmarch Chronicle"; font: 8pt "Liberation Sans" }}
  @top-right {{ content: "Thursday, October 17, 2024"; font: 8pt "Liberation Sans" }}
  @bottom-center {{ content: counter(page); font: 8pt "Liberation Sans" }} }}
body {{ font: 9pt/11pt "Liberation Serif"; margin: 0 }}
h1 {{ font: bold 24pt/27pt "Liberation Serif"; margin: 3mm 0 }}
h2 {{ font: bold 17pt/19pt "Liberation Serif"; margin: 5mm 0 3mm }}
p {{ margin: 0; text-indent: 1em; hyphens: manual }}
.text {{ column-gap: 5mm; text-align: justify }} p:first-child {{ text-indent: 0 }}
.cap p:nth-child(2) {{ text-indent: 0 }} .cap p:nth-child(2)::first-letter {{
  font-size: 32pt; line-height: 26pt; float: left; margin-right: 1mm }}
figure {{ margin: 2mm 0 }} figcaption {{ font: 7.5pt/9pt "Liberation Sans" }}
.by {{ font: bold 8pt "Liberation Sans" }}
</style><h1>{html.escape(first)}</h1><div class=by>{html.escape(one[0])}</div>
<figure><img src="{picture(160, 40)}" style="width: 120mm; height: 30mm">
<figcaption>The bridge at Tamrud on Wednesday morning. CHRONICLE/P. RUZEK</figcaption></figure>
<div class=cap>{columns(one[1:], 3)}</div><h2>{html.escape(second)}</h2>{columns(two, 4)}</html>"""


def broadsheet():
    """An old front page: three articles in columns of two widths, the first goes on overleaf."""
    (first, one), (second, two), (_, (_, third, *three)) = article(1), article(2), article(5)
    three = [text for text in three if len(text) > 60][:6]
    two = [text for text in two if len(text) > 60]

    def columns(paragraphs, count):
        text = "".join(f"<p>{hyphenated(paragraph)}</p>" for paragraph in paragraphs)
        return f'<div class=text style="columns: {count}">{text}</div>'

    def head(level, text, name):
        return f"<{level}>{html.escape(text)}</{level}><div class=by>By {name}</div>"

    return f"""<!doctype html><html lang=en><meta charset=utf-8><title>A1</title><style>
@page {{ size: 300mm 420mm; margin: 12mm }}
body {{ font: 8.5pt/10pt "Liberation Serif"; margin: 0 }}
.name {{ font: bold 44pt "Liberation Serif"; text-align: center }}
.line {{ display: flex; justify-content: space-between; border: solid; border-width: 1px 0;
  font: 8pt "Liberation Serif"; padding: 1mm 0 }}
main {{ display: grid; grid-template-columns: 3fr 1fr; column-gap: 6mm; margin-top: 4mm }}
aside {{ border-left: 1px solid; padding-left: 3mm }}
h1 {{ font: bold 32pt/34pt "Liberation Serif"; margin: 0 0 2mm; text-align: center }}
h2 {{ font: bold 18pt/20pt "Liberation Serif"; margin: 0 0 2mm }}
p {{ margin: 0; text-indent: 1em; hyphens: manual }}
.text {{ column-gap: 4mm; column-rule: 1px solid; text-align: justify }}
.by {{ font: italic 9pt "Liberation Serif"; text-align: center; margin-bottom: 2mm }}
.jump {{ font: italic 8pt "Liberation Serif"; text-align: right }}
section {{ border-top: 3px double; margin-top: 3mm; padding-top: 2mm }}
.over {{ break-before: page }}
</style><div class=name>The Lorn Gazette</div>
<div class=line><span>VOL. XLI, NO. 112</span><span>LORN, THURSDAY, OCTOBER 17, 2024</span>
<span>PRICE TWO TOLEN</span></div>
<main><div>{head("h1", first, "Ada Venn")}{columns(one[2:JUMP], 3)}
<div class=jump>Continued on Page 2, Column 1</div></div>
<aside>{head("h2", third, "Our Own Correspondent")}{columns(three, 1)}</aside></main>
<section>{head("h2", second, "P. Ruzek")}{columns(two, 4)}</section>
<div class=over><div class=line><span>2</span>
<span>THE LORN GAZETTE, THURSDAY, OCTOBER 17, 2024</span></div>
<div class=jump>Continued from Page 1</div>{columns(one[JUMP:], 4)}</div></html>"""


def hebrew():
    """Three invented sentences from right to left, with a number and a name in Latin letters."""
    return """<!doctype html><html lang=he dir=rtl><meta charset=utf-8><title>הנהר</title><style>
body { font: 14pt/18pt "DejaVu Sans" } div { columns: 2 }</style><h1>הנהר נסגר לשיט</h1><div>
<p>הנהר נסגר לשיט ביום רביעי אחרי קרב יריות ליד האי סטברין, אמר משמר הנהר.</p>
<p>במעבורת Marisk היו 214 נוסעים כאשר נשמעו היריות הראשונות מן הגדה.</p>
<p>ראש הממשלה אמר כי הנהר יישאר סגור עד שיימצאו האחראים.</p></div></html>"""


def document():
    """A flat ODT in two columns with a running head, page numbers and a table."""
    title, paragraphs = article(3)
    text = "".join(
        f'<text:p text:style-name="Body">{html.escape(paragraph, quote=False)}</text:p>'
        for paragraph in paragraphs
    )
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in (
            ("Side", "Dead", "Hurt"),
            ("Kolvenia", "5", "19"),
            ("Arudia", "1", "4"),
            ("Ferry", "3", "8"),
        )
    )
    names = ("office", "style", "text", "table")
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?><office:document {spaces}
xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"
office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties
 fo:margin-bottom="2.5mm" fo:text-align="justify"/><style:text-properties fo:font-size="11pt"
 style:font-name="Liberation Serif" fo:font-family="Liberation Serif" fo:language="en"
 fo:country="GB"/></style:style><style:style style:name="Title" style:family="paragraph">
<style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style></office:styles>
<office:automatic-styles><style:style style:name="Two" style:family="section">
<style:section-properties><style:columns fo:column-count="2" fo:column-gap="8mm"/>
</style:section-properties></style:style><style:page-layout style:name="Page">
<style:page-layout-properties fo:page-width="148mm" fo:page-height="210mm" fo:margin="15mm"/>
<style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
<style:header><text:p>Lantmarks Kurir, abroad</text:p></style:header>
<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>
</style:master-page></office:master-styles><office:body><office:text>
<text:p text:style-name="Title">{html.escape(title, quote=False)}</text:p>
<text:section text:style-name="Two" text:name="Text">{text}</text:section>
<table:table table:name="Losses"><table:table-column table:number-columns-repeated="3"/>{rows}
</table:table></office:text></office:body></office:document>"""


def printed(page, name, *more):
    """Print an HTML page with Chromium, as if it stood at news.example."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "river.html").write_text(page, "utf-8")
        server = subprocess.Popen(
            [sys.executable, "-m", "http.server", "8765", "--directory", folder],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            subprocess.run(
                [
                    *("chromium", "--headless", "--no-sandbox", "--disable-gpu"),
                    *("--disable-background-networking", "--timeout=15000"),
                    "--host-resolver-rules=MAP news.example:80 127.0.0.1:8765",
                    *(f"--print-to-pdf={HERE / name}", *more, "http://news.example/river.html"),
                ],
                check=True,
                timeout=60,
            )
        finally:
            server.terminate()
            server.wait()


def converted(text, name):
    """Write a flat ODT as PDF with LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, name).with_suffix(".fodt")
        source.write_text(text, "utf-8")
        subprocess.run(
            [
                *("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"),
                *("--convert-to", "pdf", "--outdir", str(HERE), str(source)),
            ],
            check=True,
            timeout=120,
        )


def exported(name):
    """Write some of the sample story as the program does."""
    with tempfile.TemporaryDirectory() as folder:
        files = [str(source(number)) for number in EXPORTED]
        command = [sys.executable, "-m", "reader", "compare", *files, "--base", folder]
        subprocess.run([*command, "--pdf", str(HERE / name)], check=True, timeout=300)


if __name__ == "__main__":
    printed(web_page(), "printed.pdf")
    printed(newspaper(), "newspaper.pdf", "--no-pdf-header-footer")
    printed(broadsheet(), "broadsheet.pdf", "--no-pdf-header-footer")
    printed(hebrew(), "hebrew.pdf", "--no-pdf-header-footer")
    converted(document(), "office.pdf")
    exported("export.pdf")

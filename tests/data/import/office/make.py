"""Makes the files of this folder anew: python tests/data/import/office/make.py.

LibreOffice writes the office files and books, Python's own library the e-mail, `synoptic read`
the JSON.

`harbour` is a text of our own invention with everything an office file can hold beside its
paragraphs; the others are the articles of the sample story.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from email.message import EmailMessage
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
ARTICLES = HERE.parents[3] / "articles"
SOURCES = HERE.parents[1] / "sample/sources"
KINDS = ("docx", "odt", "rtf")
# A picture of the first page would be most of each file.
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Save/Document">
<prop oor:name="GenerateThumbnail" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""
FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{title}</dc:title><meta:initial-creator>{author}</meta:initial-creator>
<meta:creation-date>2001-02-03T04:05:06</meta:creation-date></office:meta>
{rest}</office:document>
"""
HARBOUR = """<office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
 style:parent-style-name="Standard" style:default-outline-level="2"/>
<style:style style:name="Quotations" style:family="paragraph"
 style:parent-style-name="Standard"/>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm"
 fo:page-height="29.7cm"/><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations">
<style:paragraph-properties fo:margin-left="1cm"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/>
</style:style>
<style:style style:name="T2" style:family="text">
<style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="fr1" style:family="graphic"><style:graphic-properties
 style:wrap="none" fo:border="0.05pt solid #000000"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">
<style:header><text:p>Printed from the Quayside Ledger</text:p></style:header>
<style:footer><text:p>All rights reserved by nobody</text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:deletion>
<office:change-info><dc:creator>Ed</dc:creator><dc:date>2001-02-03T04:05:06</dc:date>
</office:change-info><text:p>nineteen</text:p></text:deletion></text:changed-region>
<text:changed-region xml:id="c2" text:id="c2"><text:insertion><office:change-info>
<dc:creator>Ed</dc:creator><dc:date>2001-02-03T04:05:06</dc:date></office:change-info>
</text:insertion></text:changed-region></text:tracked-changes>
<text:p text:style-name="Title">Harbour <text:span text:style-name="T2">café</text:span>\
 reopens after flood</text:p>
<text:p>The café on Saltmarsh Quay opened its doors on Monday, <text:change
 text:change-id="c1"/><text:change-start text:change-id="c2"/>ninety<text:change-end
 text:change-id="c2"/> days after the sea came in.<text:span
 text:style-name="T1">A secret nobody prints.</text:span></text:p>
<text:p>Its owner, Ottilie Farrow, said the oven had survived<text:note
 text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>
<text:p>The oven dates from 1911.</text:p></text:note-body></text:note> and the piano had
 not.<office:annotation><dc:creator>Ed</dc:creator><text:p>Check the piano.</text:p>
</office:annotation></text:p>
<text:h text:style-name="Heading_20_2" text:outline-level="2">What the sea took</text:h>
<text:p text:style-name="P1">“We counted forty chairs<text:line-break/>and found nine.”</text:p>
<text:list><text:list-item><text:p>Thirty-one chairs</text:p></text:list-item>
<text:list-item><text:p>One upright piano</text:p></text:list-item></text:list>
<text:p>The council <text:a xlink:type="simple" xlink:href="https://example.org/flood">promised\
 a wall</text:a> by the spring – “or the spring after”, as Łukasz Ødegård put it.</text:p>
<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>
<table:table-cell><text:p>Flood in cm</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>1987</text:p></table:table-cell>
<table:table-cell><text:p>112</text:p></table:table-cell></table:table-row></table:table>
<text:p text:style-name="Caption">The quay on Monday morning.</text:p>
<text:p>Nobody was hurt.<draw:frame draw:style-name="fr1" draw:name="F"
 text:anchor-type="paragraph" svg:width="6cm" draw:z-index="0"><draw:text-box fo:min-height="1cm">
<text:p>More on the flood inside a box.</text:p></draw:text-box></draw:frame></text:p>
</office:text></office:body>
"""


MARKDOWN = """---
title: "Harbour café reopens after flood"
author:
  - Ottilie Farrow
  - "[[Łukasz Ødegård]]"
source: https://example.org/flood
date: 2001-02-03
---

# Harbour *café* reopens after flood

The café on Saltmarsh Quay opened its doors on Monday,
**ninety** days after the [sea came in](https://example.org/sea).

![The quay on Monday morning](quay.jpg)

> “We counted forty chairs\\
> and found nine.”

- Thirty-one chairs
- One upright piano

| Year | Flood in cm |
|------|-------------|
| 1987 | 112         |

***

Nobody was hurt.
"""
PLAIN = """\
Worth a read.

---------- Forwarded message ---------
From: The Quayside Ledger <news@ledger.example>
Date: Sat, Feb 3, 2001 at 6:12 AM
Subject: Harbour café reopens after flood
To: <reader@example.org>

The café on Saltmarsh Quay opened its doors on Monday, ninety days after the \
sea came in.

“We counted forty chairs and found nine,” said its owner, Ottilie Farrow.

> Earlier we wrote of the flood.

--\x20
A. Reader
"""


def letter() -> bytes:
    """Return a newsletter that was forwarded, in two versions."""
    message = EmailMessage()
    message["From"] = "Å. Reader <reader@example.org>"
    message["To"] = "friend@example.org"
    message["Subject"] = "Fwd: Harbour café reopens after flood"
    message["Date"] = "Sun, 04 Feb 2001 09:00:00 +0100"
    message.set_content(PLAIN, cte="quoted-printable")
    message.add_alternative("<p>The café on Saltmarsh Quay opened.</p>", subtype="html")
    message.add_attachment(b"not read", maintype="image", subtype="png", filename="quay.png")
    return message.as_bytes()


def story(text: str) -> str:
    """Return the paragraphs of `text` as the body of a document."""
    lines = (line for line in text.split("\n") if line.strip())
    body = "".join(f"<text:p>{escape(line)}</text:p>" for line in lines)
    return f"<office:body><office:text>{body}</office:text></office:body>"


def convert(source: Path, kind: str, profile: Path, to: Path) -> None:
    """Have LibreOffice write `source` as `kind` into the folder `to`."""
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless"),
            *("--convert-to", kind, "--outdir", str(to), str(source)),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=300,
    )


def main() -> int:
    """Write all files; return the status to exit with."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "profile/user").mkdir(parents=True)
        (work / "profile/user/registrymodifications.xcu").write_text(PROFILE, "utf-8")
        flat = {"harbour": FLAT.format(title="Harbour", author="Ottilie Farrow", rest=HARBOUR)}
        for path in sorted([*ARTICLES.glob("*.txt"), *SOURCES.glob("*.txt")]):
            body = story(path.read_text("utf-8"))
            name = re.sub(r"\W+", "-", path.stem)
            flat[name] = FLAT.format(title="", author="", rest=body)
        for name, text in flat.items():
            source = work / f"{name}.fodt"
            source.write_text(text, "utf-8")
            for kind in KINDS:
                convert(source, kind, work / "profile", HERE)
        convert(work / "harbour.fodt", "epub", work / "profile", HERE)
    (HERE / "harbour.md").write_text(MARKDOWN, "utf-8")
    (HERE / "harbour.eml").write_bytes(letter())
    articles = [str(ARTICLES / "1-wexmoor.txt"), str(SOURCES / "4-evening-squall.txt")]
    for name, files in (("one", articles[:1]), ("two", articles)):
        program = [sys.executable, "-m", "reader", "read", *files]
        subprocess.run([*program, "--json", str(HERE / f"{name}.json")], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

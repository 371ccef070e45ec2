"""A book's chapters are read in the order of its spine."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from reader.errors import ImportFailed
from reader.importing.base import Parts
from reader.importing.epub import EpubImporter
from tests.importing.packed import OFFICE, assert_read_or_refused, packed, spoilt

HARBOUR = (OFFICE / "harbour.epub").read_bytes()
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/a.opf"/></rootfiles></container>'
)
PAD = "".join(map(str, range(5_000)))  # so that nothing seems packed too tightly


def read(data: bytes) -> Parts:
    return EpubImporter().parts(data, "a.epub")


def page(words: str) -> str:
    return f"<html><head><title>t</title></head><body><p>{words}</p></body></html>"


def sentence(words: str) -> str:
    return f"{words} came in over the quay on Monday and took forty chairs with it."


def book(
    items: str, spine: str, members: dict[str, str], said: str = "", container: str = CONTAINER
) -> bytes:
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{said}</metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    made = {"META-INF/container.xml": container, "OEBPS/a.opf": package} | members
    return packed({name: data for name, data in made.items() if data})


def item(name: str, href: str, kind: str = "application/xhtml+xml", more: str = "") -> str:
    return f'<item id="{name}" href="{href}" media-type="{kind}" {more}/>'


def test_a_book_of_an_office_suite_is_read():
    parts = read(HARBOUR)
    text = "\n".join(piece.text for piece in parts.pieces)
    for words in ("Harbour café", "Its owner, Ottilie", "Łukasz Ødegård", "Nobody was hurt."):
        assert words in text
    aside = [piece.text for piece in parts.pieces if piece.kept is False]
    assert aside == ["The oven dates from 1911."]
    assert (parts.title, parts.author, parts.language) == ("Harbour", "Ottilie Farrow", "en")


def test_chapters_are_joined_in_the_order_of_the_spine_and_each_once():
    data = book(
        item("a", "b%20c.xhtml#x")
        + item("b", "../d.xhtml")
        + item("n", "n.xhtml", more='properties="nav"')
        + item("p", "p.png", "image/png"),
        "".join(f'<itemref idref="{name}"/>' for name in "bnpxab"),
        {
            "OEBPS/b c.xhtml": page(sentence("Second")),
            "d.xhtml": page(sentence("First")),
            "OEBPS/n.xhtml": page("contents"),
        },
    )  # fmt: skip
    parts = read(data)
    assert [it.text for it in parts.pieces] == [sentence("First"), sentence("Second")]
    assert parts.pieces[0].group != parts.pieces[1].group


def test_metadata_are_told():
    said = (
        "<dc:title>A  flood</dc:title><dc:creator>Jo</dc:creator><dc:creator>Bo</dc:creator>"
        "<dc:publisher>The Post</dc:publisher><dc:date>2001-02-03T00:00</dc:date>"
        "<dc:language>en-GB</dc:language>"
    )
    members = {"OEBPS/b": page(sentence("It"))}
    parts = read(book(item("a", "b"), '<itemref idref="a"/>', members, said))
    assert (parts.title, parts.author, parts.source) == ("A flood", "Jo, Bo", "The Post")
    assert (parts.published, parts.language) == ("2001-02-03", "en")


def test_a_book_that_says_nothing_of_itself_is_read():
    members = {"OEBPS/b": page(sentence("It")), "OEBPS/c": " ", "OEBPS/e": "<html><body/></html>"}
    items = item("a", "b") + item("c", "c") + item("d", "gone") + item("e", "e")
    spine = "".join(f'<itemref idref="{name}"/>' for name in "abcde")
    said = "<dc:date>soon</dc:date><dc:language>?</dc:language>"
    for container in ("", "<container/>", CONTAINER):
        parts = read(book(items, spine, members, said, container))
        assert [it.text for it in parts.pieces] == [sentence("It")]
        assert (parts.title, parts.published, parts.language) == (None, None, None)


def test_a_book_with_locked_chapters_is_refused_but_not_one_with_locked_fonts():
    lock = (
        '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:CipherReference URI="{}"/>'
        "</encryption>"
    )
    members = {"OEBPS/b": page(sentence("It"))}
    made = (item("a", "b"), '<itemref idref="a"/>')
    fonts = {"META-INF/encryption.xml": lock.format("OEBPS/f.otf")}
    assert read(book(*made, members | fonts)).pieces
    pages = {"META-INF/encryption.xml": lock.format("OEBPS/%62")}
    with pytest.raises(ImportFailed, match=r"“a.epub” is protected"):
        read(book(*made, members | pages))


def test_a_page_that_cannot_be_read_is_never_left_out_in_silence():
    items = item("a", "b") + item("c", "d")
    spine = '<itemref idref="a"/><itemref idref="c"/>'
    pages = {"OEBPS/b": page(sentence("It")), "OEBPS/d": page("<i>Lost.</i>" * 40_001)}
    pages["OEBPS/pad"] = PAD
    with pytest.raises(ImportFailed, match="built of more than"):
        read(book(items, spine, pages))


def test_a_book_of_more_mark_up_than_can_be_read_soon_is_refused():
    pages = {"OEBPS/b": page("<" * 200_000), "OEBPS/pad": PAD}
    with pytest.raises(ImportFailed, match=r"“a.epub” is too long"):
        read(book(item("a", "b"), '<itemref idref="a"/>', pages))


def test_too_long_a_book_is_refused():
    long = page(sentence("It")) + "<!--" + "".join(map(str, range(1_000_000)))
    with pytest.raises(ImportFailed, match=r"“a.epub” is too long"):
        read(book(item("a", "b"), '<itemref idref="a"/>', {"OEBPS/b": long}))


def test_a_book_of_too_many_pages_is_refused():
    numbers = range(1_001)
    items = "".join(item(f"i{number}", f"{number}") for number in numbers)
    spine = "".join(f'<itemref idref="i{number}"/>' for number in numbers)
    with pytest.raises(ImportFailed, match=r"“a.epub” is too long"):
        read(book(items, spine, {f"OEBPS/{number}": " " for number in numbers}))


@pytest.mark.parametrize(
    "data",
    [b"", packed({"a": "b"}), book("", "", {}), packed({"META-INF/container.xml": CONTAINER})],
)
def test_what_is_no_book_is_refused(data: bytes):
    with pytest.raises(ImportFailed, match=r"“a.epub” is damaged"):
        read(data)


@settings(deadline=None)
@given(spoilt(HARBOUR))
def test_a_spoilt_book_yields_parts_or_one_sentence(data: bytes):
    assert_read_or_refused(read, data, "a.epub")


def article(number: int, head: str = "By Ann Lee") -> str:
    body = f"<p>{sentence('It')}</p>" * 6
    return f"<html><body><h1>Flood number {number}</h1><p>{head}</p>{body}</body></html>"


def paper(*pages: str, said: str = "<dc:title>The Post</dc:title>") -> bytes:
    names = [f"p{at}" for at in range(len(pages))]
    members = {f"OEBPS/{name}": page for name, page in zip(names, pages, strict=True)}
    items = "".join(item(name, name) for name in names)
    return book(items, "".join(f'<itemref idref="{it}"/>' for it in names), members, said)


def apart(it: Parts | ImportFailed) -> list[str]:
    """Return what an article may begin with."""
    assert isinstance(it, Parts)
    return [piece.text for piece in it.pieces if piece.apart]


def articles(data: bytes) -> list[tuple[str | None, str | None]]:
    found = EpubImporter().all_parts(data, "a.epub")
    return [(parts.title, parts.source) for parts in found if isinstance(parts, Parts)]


def test_signed_articles_on_pages_of_their_own_are_read_one_by_one():
    pages = [page("The Post"), article(1), article(2, "3 May 2021")]
    assert articles(paper(*pages)) == [
        ("Flood number 1", "The Post"),
        ("Flood number 2", "The Post"),
    ]


def test_what_a_paper_holds_beside_its_articles_is_set_aside_with_them_in_order():
    brief = f"<html><body><h1>In brief</h1><p>{sentence('Rain')}</p></body></html>"

    first, second = EpubImporter().all_parts(
        paper(page("The Post"), article(1), brief, article(2)), "a.epub"
    )

    assert isinstance(first, Parts)
    assert isinstance(second, Parts)
    assert first.pieces[0].text == "The Post"
    assert first.pieces[-1].text == sentence("Rain")
    assert {first.pieces[0].kept, first.pieces[-1].kept} == {False}
    assert first.title == "Flood number 1"
    assert sentence("Rain") not in {piece.text for piece in second.pieces}


def test_a_periodicals_pages_are_articles_though_unsigned():
    said = '<dc:title>The Post</dc:title><meta name="x" content="Periodical:newspaper:The Post"/>'
    assert len(articles(paper(article(1, "x"), article(2, "x"), said=said))) == 2


def test_chapters_of_a_book_are_one():
    assert articles(paper(article(1, "x"), article(2))) == [("The Post", None)]
    assert articles(paper(article(1), page("x"))) == [("Flood number 1", "The Post")]


def test_an_article_is_called_by_its_headline_and_the_book_is_its_outlet():
    said = "<dc:title>Saved pages</dc:title><dc:publisher>The Post</dc:publisher>"
    parts = read(paper(article(1), said=said))
    assert (parts.title, parts.source) == ("Flood number 1", "The Post")
    same = read(paper(article(1), said="<dc:title>Flood number 1 | The Post</dc:title>"))
    assert (same.title, same.source) == ("Flood number 1", None)


def test_chapters_that_may_be_articles_are_parted_but_one_is_not():
    long = "".join(f"<p>{sentence(words)}</p>" for words in ("Boats", "Cranes", "Crowds", "Gulls"))
    pages = {
        f"OEBPS/{name}.xhtml": f"<html><body><h1>{title}</h1>{long * 2}</body></html>"
        for name, title in (("a", "Storm over the quay"), ("b", "Harbour shut again"))
    }
    items = item("a", "a.xhtml") + item("b", "b.xhtml")
    both = EpubImporter().all_parts(
        book(items, '<itemref idref="a"/><itemref idref="b"/>', pages), "a.epub"
    )
    one = EpubImporter().all_parts(book(items, '<itemref idref="a"/>', pages), "a.epub")

    assert [apart(it) for it in both] == [["Storm over the quay", "Harbour shut again"]]
    assert [apart(it) for it in one] == [[]]

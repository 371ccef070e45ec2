"""An article is made from what an importer found, and nothing of it is lost."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from reader.importing.base import Parts, Piece, Provenance
from reader.importing.drafting import draft_from, split
from reader.importing.layout import normalised
from reader.importing.phrases import folded
from reader.importing.plain import PlainTextImporter
from reader.model.draft import Block, Notice, article_of

BITS = st.sampled_from(
    [
        "Advertisement",
        "By Ann Lee",
        "3 May 2023",
        "He left.",
        "Leave a Reply",
        "Most read",
        "“Quote",
        "Please support our work, if you can.",
        "We saw you.",
        "A heading",
        "date 2023-01-02 x",
        "Photo: Ann Lee/AFP",
        "Related",
        "20 Comments",
        "Reply",
        "\n",
        "\n\n",
        " ",
        "Media contact",
    ]
)


def article(text, **known):
    data = b"\xef\xbb\xbf" + text.encode("utf-8", "surrogatepass")
    parts = replace(PlainTextImporter().parts(data, "a.txt"), **known)
    return article_of(draft_from(parts, Provenance("a.txt", b"data", "2024-05-01T10:00:00Z")))


@example("Advertisement\n\nShare")
@given(st.one_of(st.text(), st.lists(BITS, max_size=14).map("\n".join)))
def test_every_sign_of_the_page_is_in_title_text_or_furniture(text):
    found = article(text)
    signs = "".join((found.title or "", found.text, *found.furniture)).split()

    assert sorted("".join(signs)) == sorted("".join(normalised(text).split()))


@given(st.one_of(st.text(), st.lists(BITS, max_size=14).map("\n".join)))
def test_paragraphs_are_split_by_one_blank_line_and_by_nothing_else(text):
    found = article(text)

    for paragraph in found.text.split("\n\n"):
        assert "\n" not in paragraph
        assert paragraph.strip() == paragraph
    assert "\r" not in found.text


@given(st.lists(BITS, min_size=1, max_size=14).map("\n".join).filter(str.strip))
def test_some_text_is_always_left(text):
    assert article(text).text


def test_a_page_of_nothing_but_furniture_stays_as_text():
    found = article("Advertisement\n\nShare")

    assert found.text == "Advertisement\n\nShare"
    assert (found.title, found.furniture) == (None, ())


def test_what_the_format_says_goes_before_what_the_page_seems_to_say():
    known = {
        "title": "T",
        "author": "A",
        "source": "S",
        "url": "https://u.org",
        "published": "2020-01-01",
    }
    found = article("Bridge closed\n\nBy Ann Lee\n\n3 May 2023\n\nIt was closed.", **known)

    assert {name: getattr(found, name) for name in known} == known
    assert found.furniture == ("Bridge closed", "By Ann Lee", "3 May 2023")


def test_a_headline_known_from_the_format_is_taken_out_where_the_page_repeats_it():
    found = article("Menu here\n\nBridge closed\n\nIt was closed.", title="Bridge Closed")

    assert (found.title, found.text) == ("Bridge Closed", "It was closed.")
    assert found.furniture == ("Menu here",)


def test_where_it_came_from_is_kept():
    found = article("It rained.")

    assert found.origin == "a.txt"
    assert found.sha256 == hashlib.sha256(b"data").hexdigest()
    assert found.imported == "2024-05-01T10:00:00Z"


def drafted(*pieces, **known):
    parts = Parts(tuple(pieces), **known)
    return draft_from(parts, Provenance("a.html", b"data", "2024-05-01T10:00:00Z"))


def shown(draft):
    return [(block.text, block.kept) for block in draft.blocks]


SENTENCE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


def test_every_block_says_what_it_is_in_its_file():
    draft = drafted(Piece("Menu", "item", kept=False, links=1.0, group=3), Piece(SENTENCE))

    assert draft.blocks == (
        Block("Menu", "item", kept=False, group=3, known=False, links=1.0),
        Block(SENTENCE, "text", kept=True),
    )
    assert (draft.origin, draft.imported) == ("a.html", "2024-05-01T10:00:00Z")
    assert draft.sha256 == hashlib.sha256(b"data").hexdigest()


def test_what_the_format_sets_aside_stays_so_even_where_it_reads_as_prose():
    draft = drafted(Piece(SENTENCE, kept=False), Piece("It rained.", kept=True))

    assert shown(draft) == [(SENTENCE, False), ("It rained.", True)]


def test_of_what_the_format_keeps_only_what_is_furniture_everywhere_goes():
    draft = drafted(
        Piece("Standing alone over it", kept=True),
        Piece(SENTENCE, kept=True),
        Piece("Advertisement", kept=True),
        Piece("The bridge on Tuesday. Photograph: Ann Lee/AFP", kept=True),
        Piece("“It fell,” one wrote. pic.twitter.com/abc", kept=True),
        Piece("What we are waiting for", "heading", kept=True),
        Piece("Ann Lee, engineer", "item", kept=True, links=1.0),
        Piece("* * *", kept=True),
        Piece("Ten bridges that fell", kept=True, links=1.0),
        Piece("Sign up to our newsletter for the day's news in your inbox.", kept=True),
        Piece("A last line", kept=True),
        title="Bridge closed",
    )

    assert [block.text for block in draft.blocks if not block.kept] == [
        "Advertisement",
        "The bridge on Tuesday. Photograph: Ann Lee/AFP",
        "* * *",
        "Ten bridges that fell",
        "Sign up to our newsletter for the day's news in your inbox.",
    ]


LETTER = "Your children will thank us for it, and if you ask me we owe them that and more."


def test_what_the_format_keeps_stays_where_it_speaks_to_the_reader_at_length():
    long = " ".join(["Readers who donate tell us what you hear: subscribers miss us."] * 5)
    draft = drafted(
        Piece(SENTENCE, kept=True),
        Piece("Sign up to our newsletter for the day's news.", kept=True),
        Piece(LETTER, kept=True),
        Piece("Lots of disenchanted subscribers", "heading", kept=True),
        Piece(long, kept=True),
        Piece("Support our journalism: become a subscriber today.", kept=True),
        Piece(SENTENCE, kept=True),
    )

    assert [block.kept for block in draft.blocks] == [True, False, True, True, True, False, True]


def test_where_the_rules_would_leave_nothing_what_the_format_keeps_is_kept():
    one = drafted(Piece("Menu", kept=False), Piece("Advertisement", kept=True), Piece("Share"))
    two = drafted(Piece("Menu", kept=False), Piece("Share"))
    three = drafted(Piece("Menu", kept=False))

    assert [kept for _, kept in shown(one)] == [False, True, False]
    assert [kept for _, kept in shown(two)] == [False, True]
    assert [kept for _, kept in shown(three)] == [True]


def test_a_piece_is_normalised_and_split_at_blank_lines_only():
    draft = drafted(
        Piece(" The books\u200b \n came home\n \nby boat. ", "quote", group=2), title="B"
    )

    assert [(block.text, block.group) for block in draft.blocks] == [
        ("The books\ncame home", 2),
        ("by boat.", 2),
    ]


def test_the_headline_of_the_page_goes_before_one_with_the_outlets_name():
    draft = drafted(
        Piece("Bridge closed", kept=False),
        Piece("Bridge Closed", "heading", kept=True),
        Piece(SENTENCE, kept=True),
        title="Bridge closed - The Kolm Post",
    )

    assert draft.title == "Bridge Closed"
    assert shown(draft) == [("Bridge closed", False), (SENTENCE, True)]


def test_a_headline_said_twice_over_the_article_is_no_paragraph_of_it():
    draft = drafted(
        Piece("Bridge closed", kept=True), Piece("Bridge closed", kept=True), Piece(SENTENCE),
        title="Bridge closed",
    )  # fmt: skip

    assert shown(draft) == [("Bridge closed", False), (SENTENCE, True)]


def test_metadata_is_one_line_each_and_what_is_no_date_or_address_is_dropped():
    draft = drafted(
        Piece(SENTENCE),
        title=" Bridge\n closed\u200b ",
        author="",
        url="javascript:alert(1)",
        published="2024-05-01T10:00:00Z",
        updated="yesterday",
    )

    assert (draft.title, draft.author, draft.url) == ("Bridge closed", None, None)
    assert (draft.published, draft.updated) == ("2024-05-01", None)


def test_an_article_only_updated_is_dated_by_that():
    assert drafted(Piece(SENTENCE), updated="2024-05-01").published == "2024-05-01"


def test_agencies_that_close_the_last_paragraph_are_credits():
    draft = drafted(Piece(f"{SENTENCE} (AP)"), Piece(f"{SENTENCE} (AFP, dpa)"), Piece("Share"))

    assert shown(draft) == [
        (f"{SENTENCE} (AP)", True),
        (SENTENCE, True),
        ("(AFP, dpa)", False),
        ("Share", False),
    ]
    assert draft.via == ("AFP", "dpa")


def test_an_agency_that_the_file_names_among_the_writers_is_one_whose_copy_is_used():
    parts = Parts((Piece("He left.", kept=True),), author="Ann Lee, Reuters")

    draft = draft_from(parts, Provenance("a", b"", ""))
    wire = draft_from(replace(parts, author="Associated Press"), Provenance("a", b"", ""))

    assert (draft.author, draft.via) == ("Ann Lee", ("Reuters",))
    assert (wire.author, wire.via) == (None, ("Associated Press",))


def test_an_outlet_that_the_file_names_as_its_own_writer_is_none():
    parts = Parts(
        (Piece("He left.", kept=True),), author="Evening Beacon", source="Evening Beacon"
    )

    draft = draft_from(parts, Provenance("a", b"", ""))

    assert (draft.author, draft.source) == (None, "Evening Beacon")


def test_a_sentence_that_only_says_which_agencies_report_is_a_credit():
    draft = drafted(Piece(f"{SENTENCE} Reuters and AFP report on the matter."), Piece(SENTENCE))

    assert shown(draft)[1] == ("Reuters and AFP report on the matter.", False)
    assert draft.via == ("Reuters", "AFP")


def test_what_the_importer_notices_comes_before_what_the_draft_shows():
    text = "Der Rat schloss die Brücke am Dienstag, weil zwei der Pfeiler Risse hatten."
    draft = drafted(Piece(text), notices=(Notice("guessed", "cp1252"),), encoding="cp1252")

    assert draft.language == "de"
    assert draft.notices == (Notice("guessed", "cp1252"), Notice("foreign", "de"))
    assert draft.encoding == "cp1252"


def test_a_digest_is_split_and_each_part_taken_apart_anew():
    digest = drafted(
        Piece("Bridge closed"), Piece("By Ann Lee"), Piece("3 May 2024"), Piece(SENTENCE),
        Piece("-----"), Piece("Ferry sails"), Piece("By Ole Berg"), Piece("4 May 2024"),
        Piece("The ferry sailed on Wednesday."), Piece("Menu", kept=False),
        source="The Post", url="https://post.org/1", encoding="cp1252",
        notices=(Notice("guessed", "cp1252"),),
    )  # fmt: skip
    at = [block.text for block in digest.blocks].index("Ferry sails")
    one, two = split(digest, (0, at, 99))

    assert (one.title, one.author, one.source, one.url) == (
        "Bridge closed", "Ann Lee", "The Post", "https://post.org/1",
    )  # fmt: skip
    assert (two.title, two.author, two.published) == ("Ferry sails", "Ole Berg", "2024-05-04")
    assert (two.source, two.url) == (None, None)
    assert article_of(two).text == "The ferry sailed on Wednesday."
    assert article_of(one).text == SENTENCE
    for part in (one, two):
        assert (part.origin, part.sha256) == (digest.origin, digest.sha256)
        assert part.imported == digest.imported
        assert part.encoding == "cp1252"
        assert Notice("guessed", "cp1252") in part.notices


def test_the_headline_is_told_at_the_block_it_stands_over():
    over = drafted(Piece("Menu"), Piece("Bridge closed"), Piece("By Ann Lee"), Piece(SENTENCE))
    alone = drafted(Piece(SENTENCE), title="Bridge closed")

    assert over.title == "Bridge closed"
    assert [(block.text, block.headline) for block in over.blocks] == [
        ("Menu", ""), ("By Ann Lee", "Bridge closed"), (SENTENCE, ""),
    ]  # fmt: skip
    assert [block.headline for block in alone.blocks] == [""]


def test_what_a_book_says_of_itself_is_said_of_each_article_split_from_it():
    book = drafted(
        Piece("Bridge closed to all", "heading", apart=True), Piece(SENTENCE),
        Piece("Ferry sails to Kolm", "heading", apart=True), Piece("By Ole Berg"), Piece(SENTENCE),
        title="Week in Kolm", author="Ann Lee", published="2024-05-03",
    )  # fmt: skip
    at = [block.text for block in book.blocks].index("Ferry sails to Kolm")
    one, two = split(book, (at,))

    assert (one.title, one.author) == ("Bridge closed to all", "Ann Lee")
    assert (two.title, two.author) == ("Ferry sails to Kolm", "Ole Berg")
    for part in (one, two):
        assert (part.source, part.published) == ("Week in Kolm", "2024-05-03")


PIECES = st.lists(
    st.builds(
        Piece,
        st.one_of(BITS, st.text(max_size=30)),
        st.sampled_from(["text", "heading", "quote", "item", "caption", "table"]),
        st.sampled_from([True, False, None]),
        st.sampled_from([0.0, 0.5, 1.0]),
        st.integers(0, 4),
    ),
    max_size=14,
)


@given(PIECES, st.sampled_from([None, "A heading", "He left. | The Post"]))
def test_every_sign_of_every_piece_is_in_the_title_or_in_a_block(pieces, title):
    draft = drafted(*pieces, title=title)
    own = Counter("".join(normalised(piece.text) for piece in pieces))
    found = Counter("".join(block.text for block in draft.blocks))
    lost = {sign for sign in own - found if not sign.isspace()}

    assert not {sign for sign in found - own if not sign.isspace()}
    assert {part for sign in lost for part in folded(sign)} <= {*folded(draft.title or "")}


@given(PIECES)
def test_what_the_format_sets_aside_is_kept_only_where_nothing_else_is(pieces):
    draft = drafted(*pieces)
    kept = {block.known for block in draft.blocks if block.kept}

    assert not (False in kept and len(kept) > 1)
    assert kept or not draft.blocks

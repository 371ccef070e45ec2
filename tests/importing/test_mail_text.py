"""What a message quotes, forwards and is signed with is told from its own words."""

from __future__ import annotations

import pytest

from reader.importing.base import Piece
from reader.importing.mail_text import Headers, forwarded, mail_pieces, subject, unflowed

FIELDS = (
    "From: The Ledger <news@a.example>\nDate: Sat, Feb 3, 2001 at 6:12 AM\nSubject: Fwd: A flood\n"
)


def kept(text: str) -> list[tuple[str, bool | None]]:
    return [(piece.text, piece.kept) for piece in mail_pieces(text)]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("Re: Fwd:  RE[2]: A\n flood", "A flood"),
        ("Red: a flood", "Red: a flood"),
        ("FW: ", None),
        ("", None),
    ],
)
def test_signs_of_replying_and_forwarding_are_no_part_of_the_subject(given: str, told: str | None):
    assert subject(given) == told


def test_flowed_lines_are_joined_within_their_depth():
    text = "a \nb\n  c\n> d \n>  e\n>> f \ng \n-- \nh"
    assert unflowed(text) == "a b\n c\n> d  e\n>> f \ng \n-- \nh"


def test_the_space_that_belongs_to_a_break_is_taken_out():
    assert unflowed("a \nb", joined=True) == "ab"


def test_quoted_mail_and_the_line_that_announces_it_are_set_apart():
    text = "a b\n\nOn 3 Feb 2001, Jo wrote:\n> c\n>\n> > d\n\ne"
    assert kept(text) == [
        ("a b", None),
        ("On 3 Feb 2001, Jo wrote:", False),
        ("c", False),
        ("d", False),
        ("e", None),
    ]
    assert [piece.role for piece in mail_pieces(text)] == [
        "text",
        "text",
        "quote",
        "quote",
        "text",
    ]
    assert kept("He said:\n> a\n\nb")[0] == ("He said:", None)


def test_a_message_that_is_nothing_but_quoted_is_read_as_if_it_were_not():
    assert kept("> a\n>\n> b") == [("a", None), ("b", None)]


def test_signs_of_quoting_without_end_are_read_only_so_far():
    assert kept("a\n" + "> " * 30) == [("a", None), ("> " * 9 + ">", False)]


def test_a_signature_is_set_apart_but_two_dashes_amid_the_text_are_not():
    assert kept("a\n\n-- \nJo\n\nPhone 1") == [
        ("a", None),
        ("--", False),
        ("Jo", False),
        ("Phone 1", False),
    ]
    assert kept("a\n\n--\n\n" + "word " * 81)[-1][1] is None


def test_paragraphs_of_one_block_share_a_group():
    pieces = mail_pieces("a\nb\n\nc\n> d")
    assert [piece.group for piece in pieces] == [0, 0, 1, 2]


def test_the_headers_of_what_is_forwarded_are_the_articles():
    headers, pieces = forwarded(
        mail_pieces(f"Look\n\n---------- Forwarded message ---------\n{FIELDS}To: me\n\nThe sea.")
    )
    assert headers == Headers("A flood", None, "2001-02-03", "The Ledger")
    assert [piece.text for piece in pieces if piece.kept is not False] == ["The sea."]


@pytest.mark.parametrize(
    ("sender", "author"),
    [
        ('"The Ledger" [mailto:a@b.example]', "The Ledger"),
        ("<a@b.example>", "<a@b.example>"),
        ("", None),
    ],
)
def test_the_sender_is_named_without_the_address(sender: str, author: str | None):
    piece = Piece(f"From: {sender}\n*Sent:* 4 Feb 2001\nSubject: A")
    headers = forwarded([piece])[0]
    assert author in (headers.author, headers.source)
    assert (headers.title, headers.published) == ("A", "2001-02-04")


def test_what_was_answered_says_nothing_of_the_article_and_is_set_apart():
    own = "word " * 41
    headers, pieces = forwarded([Piece(own), Piece(FIELDS.strip()), Piece("The sea.")])
    assert headers == Headers()
    assert [piece.kept for piece in pieces] == [None, False, False]


def test_lines_that_look_like_a_few_headers_are_text():
    pieces = [Piece("From: the sea"), Piece("a"), Piece("Subject: the wall")]
    assert forwarded(pieces) == (Headers(), pieces)


def test_headers_fill_what_others_leave_open():
    assert Headers("a", None, "c").over(Headers("d", "e", "f")) == Headers("a", "e", "c")
    assert Headers("a", source="s").over(Headers("d", "e", "f")) == Headers("a", None, "f", "s")
    assert Headers().over(Headers("d", None, "f")) == Headers("d", None, "f")

"""Import with a look before."""

from __future__ import annotations

from dataclasses import replace

from reader.model.article import Imported
from reader.model.draft import Drafted, Pasted
from reader.progress import silently
from reader.workflow.importing import (
    ENCODINGS,
    accepted,
    drafting,
    drawing,
    has_pages,
    nearly_same,
    splitting,
    telling,
)
from tests.importing.typeset import Page, pdf

TEXT = """Bridge closed

The council closed the bridge on Tuesday after cracks were found in two of its piers.

Advertisement

Nobody was hurt, and the ferry will carry the children to their school until the spring."""


def drafted(text, encoding=""):
    ((one,),) = drafting([Pasted("Pasted", text)], encoding)(None, silently)
    assert isinstance(one, Drafted)
    return one


def test_what_the_user_decides_makes_the_article():
    one = drafted(TEXT.encode())
    blocks = tuple(replace(block, kept=not block.kept) for block in one.draft.blocks)
    found = accepted(one, replace(one.draft, blocks=blocks, title="Rain"))

    assert isinstance(found, Imported)
    assert found.original == TEXT.encode()
    assert (found.article.title, found.article.text) == ("Rain", "Advertisement")
    assert [text[:10] for text in found.article.furniture] == ["The counci", "Nobody was"]


def test_every_encoding_offered_is_known_and_none_twice():
    assert len(set(ENCODINGS)) == len(ENCODINGS)
    for encoding in ENCODINGS:
        assert drafted("It rained.".encode(encoding), encoding).draft.encoding == encoding


def test_the_time_of_import_is_now():
    assert drafted(TEXT.encode()).draft.imported.startswith("20")


def test_a_draft_is_taken_apart_where_the_user_says():
    drafts = splitting(drafted(TEXT.encode()).draft, [2])(None, silently)

    assert [draft.title for draft in drafts] == ["Bridge closed", None]


def test_a_digest_is_taken_apart_where_it_is_proposed():
    long = f"{TEXT}\n\nThe mayor said on Wednesday that she would ask the state to pay for it."
    digest = drafted(f"{long}\n\n* * *\n\n{long.replace('Bridge', 'Old ferry')}".encode()).draft
    drafts = splitting(digest, digest.begins)(None, silently)

    assert [draft.title for draft in drafts] == ["Bridge closed", "Old ferry closed"]
    assert drafted(TEXT.encode()).draft.begins == ()


def test_the_pages_of_a_pdf_can_be_drawn_and_those_of_no_other_file():
    data = pdf(Page().lines(50, 100, "The council closed the bridge", "on Tuesday at noon."))
    ((one,),) = drafting([Pasted("a.pdf", data)])(None, silently)
    assert isinstance(one, Drafted)

    assert has_pages(one)
    assert len(drawing(one)(None, silently)) == 1
    assert not has_pages(drafted(TEXT.encode()))


def test_the_words_of_a_file_are_told_in_the_encoding_it_was_read_in():
    ((one,),) = drafting([Pasted("a.txt", "Łódź wciąż śpi.".encode("cp1250"))], "cp1250")(
        None, silently
    )

    assert isinstance(one, Drafted)
    assert telling(one, 9)(None, silently) == "Łódź wcią"


def test_an_article_that_is_in_the_story_already_is_named():
    one = drafted(TEXT.encode())
    other = accepted(drafted(b"It rained."), drafted(b"It rained.").draft).article
    same = accepted(one, replace(one.draft, source="The Post")).article

    assert nearly_same(one.draft, [other, same]) == ((same, 1.0),)

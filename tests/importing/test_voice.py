"""What a page says in its own name is told from what an article tells."""

from __future__ import annotations

import pytest

from reader.importing.voice import is_about_writer, is_of_page


@pytest.mark.parametrize(
    "text",
    [
        "Download The Ledger App to get daily market updates.",
        "Stay tuned to The Ledger for all the latest news.",
        "Get the latest cricket news from The Ledger.",
        "Disclosure: Ann Lee holds shares of the port.",
        "This article is no offer and does not constitute investment advice.",
        "Ann Lee can be reached at ann.lee@post.example.",
        "Reach the reporter at 555-0100.",
        "All views in this publication should be understood to be those of the author.",
    ],
)
def test_offers_and_disclaimers_are_the_pages(text):
    assert is_of_page(text)


@pytest.mark.parametrize(
    "text",
    [
        "Get out of there, they were told.",
        "Following news of the closure, the mayor resigned.",
        "Anyone who saw the collapse is asked to call the marshal’s office at 555-0142.",
        "The views of the mayor do not reflect those of the party.",
        "“Download our app and get the latest news,” the flyer read.",
        "Download fees rose by a fifth, the council said in its latest update.",
        f"Download {'and read ' * 40} the latest news.",
    ],
)
def test_what_is_told_or_quoted_is_the_articles(text):
    assert not is_of_page(text)


def test_a_nameless_writer_is_known_by_what_he_or_she_does():
    assert is_about_writer("The author teaches economics at Kolm.")
    assert not is_about_writer("The author of the report was late.")
    assert not is_about_writer("The writer was late, said the police.")

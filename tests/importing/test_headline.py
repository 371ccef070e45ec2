"""The headline is told from what stands above and below it."""

from __future__ import annotations

import pytest

from reader.importing.read import article_from_bytes

SENTENCE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


@pytest.mark.parametrize(
    ("page", "title"),
    [
        (f"Bridge closed\n\n{SENTENCE}", "Bridge closed"),
        (f"Analysis\n\nThe bridge was safe. It was not.\n\nBy Ann Lee\n\n{SENTENCE}",
         "The bridge was safe. It was not."),
        (f"Sign in\nMenu\nThe Kolm Daily Post\n\nBridge closed\n\n3 May 2023\n\n{SENTENCE}",
         "Bridge closed"),
        (f"Bridge closed in Kolm\nCracks found in its piers on Monday night\nBy A Lee\n{SENTENCE}",
         "Bridge closed in Kolm"),
        (f"{SENTENCE}\n\nBackground\n\n{SENTENCE}", None),
        ("One sentence only.", None),
        ("No sentence", None),
    ],
)  # fmt: skip
def test_the_headline_is_found(page, title):
    assert article_from_bytes(page.encode(), "page", "").title == title

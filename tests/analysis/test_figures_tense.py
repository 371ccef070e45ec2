"""Whether a day lies ahead."""

from __future__ import annotations

import pytest

from reader.analysis.figures_tense import Tenses


@pytest.mark.parametrize(
    ("text", "coming"),
    [
        ("It will open on Friday.", True),
        ("It must open on Friday.", True),
        ("It is due to open on Friday.", True),
        ("It was due to open on Friday.", False),
        ("The ship, due to sail on Friday, sank.", True),
        ("The ship expected on Friday sank.", True),
        ("The fair, scheduled for Friday, was put off.", True),
        ("They were told to leave on Friday.", True),
        ("They tried to leave on Friday.", False),
        ("A strike starting Friday was called off.", True),
        ("It opens on Friday.", True),
        ("It opened on Friday.", False),
        ("It has opened on Friday.", False),
        ("It has been open since Friday.", False),
        ("It is shut until Friday.", True),
        ("It must pay by Friday.", True),
        ("By Friday, then.", True),
        ("Friday, then.", False),
        ("They would block it if the ban was still in force on Friday.", True),
        ("If the ban was lifted on Friday, they would go.", True),
        ("They said they would strike unless they were paid on Friday.", True),
        ("They would have gone if it had opened on Friday.", False),
        ("They left if it was open on Friday.", False),
        ("If only it was Friday.", False),
    ],
)
def test_the_verb_tells_whether_a_day_lies_ahead(parse, text, coming):
    assert Tenses(parse(text)).is_coming(text.index("Friday")) == coming

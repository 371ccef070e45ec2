import pytest

from reader.model.analysis import Quote
from reader.model.reporting import lead_in, reporting_words
from reader.model.text import Span

WORDS = "the dam was safe"


def made(text, cue, kind="indirect"):
    def span(words):
        start = text.index(words)
        return Span(start, start + len(words))

    content = span(WORDS)
    return Quote(kind, content, content, span(cue) if cue else None)


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (f"Berg denied that {WORDS}.", "denied", "denied"),
        (f"Berg did not exclude that {WORDS}.", "exclude", "did not exclude"),
        (f"Berg didn’t\nsay that {WORDS}.", "say", "didn’t say"),
        (f"Berg has declined to say whether {WORDS}.", "say", "has declined to say"),
        (f"Berg has never been heard to say {WORDS}.", "say", ""),
        (f"Berg fears that {WORDS}.", "fears", "fears"),
        (f"Berg had said that {WORDS}.", "said", ""),
        (f"It did not. Berg said {WORDS}.", "said", ""),
        (f"It was not, said Berg: {WORDS}.", "said", ""),
        (f"According to Berg, {WORDS}.", "According to", ""),
        (f"Berg: {WORDS}.", None, ""),
    ],
)
def test_words_that_say_more_than_that_it_was_said_lead_reported_words_in(text, cue, expected):
    assert lead_in(made(text, cue), text) == expected


def test_words_in_marks_that_are_a_clause_need_no_words_to_lead_them_in():
    text = f"“{WORDS},” Berg denied."
    assert lead_in(made(text, "denied", "direct"), text) == ""


def test_the_words_that_report_are_told_also_where_they_are_plain():
    text = f"Berg had not\tsaid that {WORDS}; Lund said so."
    assert reporting_words(made(text, "said"), text) == "had not said"
    text = f"Berg had said that {WORDS}."
    assert reporting_words(made(text, "said"), text) == "said"

"""What one article calls those who speak in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.analysis import Analysis, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import Entity, Place
from reader.model.spellings import Spellings, speaker_in
from tests.invented import compared, span_in

PETRA = Entity("e1", "PERSON", "Petra Holst", ("Petra Holst", "Holst", "Petra Hölst", "Hölst"))


def told(text, *names, speaker="", entity: str | None = "e1", **more):
    """An article with a quote by `speaker`, in which these words are the one name's."""
    content = span_in(text, "Stop")
    who = span_in(text, speaker) if speaker else None
    quote = Quote("direct", content, content, who=who, **more)
    mentions = tuple(Mention(span_in(text, name), "PERSON") for name in names)
    return compared(
        [Article("a.txt", "", text)],
        [Analysis(mentions=mentions, quotes=(quote,))],
        mention_entities=(("e1",) * len(names),),
        speakers=((entity,),),
        speaker_names=((PETRA.name,),),
        entities=(Entity("e0", "PLACE", "Rosk", ("Rosk",)), PETRA),
    )


@pytest.mark.parametrize(
    ("text", "names", "own"),
    [
        ("Hölst left. “Stop,” said Petra Hölst.", ("Hölst", "Petra Hölst"), "Petra Hölst"),
        ("“Stop,” said Hölst.", ("Hölst",), "Hölst"),
        ("“Stop,” said Petra\nHölst.", ("Petra\nHölst",), "Petra Hölst"),
        ("“Stop,” said Petra Holst.", ("Petra Holst",), None),
        ("“Stop,” said Holst.", ("Holst",), None),
        ("“Stop,” said HOLST.", ("HOLST",), None),
        ("“Stop,” said somebody.", (), None),
    ],
)
def test_an_article_s_fullest_form_is_its_own_where_the_story_s_name_has_other_words(
    text, names, own
):
    comparison = told(text, *names, speaker="said")
    assert Spellings(comparison).spelling(0, PETRA) == own
    assert speaker_in(comparison, Place(0, 0)) == (own or "Petra Holst")


def test_of_forms_as_full_that_one_counts_which_is_most_like_the_story_s_name():
    bank = replace(PETRA, name="National Bank", forms=("National Bank", "Rosk Bank", "The Crown"))
    text = "“Stop,” said the Rosk Bank. The Crown kept still. The Crown would."
    comparison = told(text, "The Crown", "Rosk Bank")
    assert Spellings(comparison).spelling(0, bank) == "Rosk Bank"


def test_a_name_that_the_user_gave_stands_in_every_article():
    comparison = told("“Stop,” said Hölst.", "Hölst")
    assert Spellings(comparison).spelling(0, replace(PETRA, name="P. Holst-Rosk")) is None


def test_whose_somebody_is_stands_as_the_article_writes_it():
    text = "“Stop,” said her lawyer. So did Petra Hölst. Hölst left."
    whose = span_in(text, "Petra Hölst")
    comparison = told(text, "Petra Hölst", "left", speaker="her lawyer", entity=None, whose=whose)
    comparison = replace(comparison, speaker_names=(("Petra Holst’s lawyer",),))
    assert speaker_in(comparison, Place(0, 0)) == "Petra Hölst’s lawyer"


def test_nobody_is_meant_who_is_named_elsewhere_and_no_name_that_is_nobody_s():
    text = "“Stop,” said her lawyer. So did Petra Hölst of Tarn."
    whose = span_in(text, "her")
    comparison = told(text, "Petra Hölst", "Tarn", speaker="her lawyer", entity=None, whose=whose)
    comparison = replace(
        comparison, mention_entities=(("e1", None),), speaker_names=(("Petra Holst’s lawyer",),)
    )
    assert speaker_in(comparison, Place(0, 0)) == "Petra Holst’s lawyer"


def test_whose_name_the_article_writes_as_the_story_does_is_left_alone():
    text = "“Stop,” said her lawyer. So did Petra Holst."
    whose = span_in(text, "Petra Holst")
    comparison = told(text, "Petra Holst", entity=None, whose=whose)
    assert speaker_in(comparison, Place(0, 0)) == "Petra Holst"


def test_nobody_is_called_nothing():
    comparison = replace(told("“Stop.”"), speaker_names=((None,),))
    assert speaker_in(comparison, Place(0, 0)) is None


def test_each_name_of_an_article_is_sought_once_however_many_quotes_are_its_speaker_s(monkeypatch):
    comparison = told("“Stop,” said Petra Hölst.", "Petra Hölst")
    seen: list[object] = []
    seek = Spellings._fullest

    def sought(self, *what):
        seen.append(what)
        return seek(self, *what)

    monkeypatch.setattr(Spellings, "_fullest", sought)
    spellings = Spellings(comparison)
    assert {spellings.speaker(Place(0, 0)) for _ in range(9)} == {"Petra Hölst"}
    assert len(seen) == 1

"""Corrections are listed in plain lines and as JSON."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.cli.corrections import corrections_document, corrections_listed, corrections_options
from reader.model.article import Article
from reader.model.correction import SUBJECTS, Correction
from reader.model.story import Opened, Story
from reader.model.target import target_on
from tests.invented import span_in

DAY = "2024-01-02T12:00:00.000+00:00"
ARTICLE = Article("a.txt", "a", "The bridge was closed.", source="The Post", title="Shut")
STORY = Story("12345678-9", "Bridge", (ARTICLE.key,), DAY)
CLOSED = target_on(ARTICLE, span_in(ARTICLE.text, "was closed"))
QUOTED = Correction("c", STORY.id, "quoted", "", "Mara Holt", "place", (CLOSED,), DAY, "mixed")


def listed(*corrections):
    return corrections_listed([Opened(STORY, (ARTICLE,), (), corrections)]).splitlines()


def test_a_correction_is_listed_with_its_story_its_words_and_how_far_it_holds():
    assert listed(QUOTED) == [
        "Bridge  (12345678)",
        "",
        "  A quote (mixed) by Mara Holt",
        "    A  The Post: “was closed”",
        "    only here · 2024-01-02",
    ]


def test_where_nothing_is_corrected_that_is_said():
    assert corrections_listed([]) == "There are no corrections yet."
    assert listed() == ["There are no corrections yet."]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_no_two_subjects_read_alike_and_each_reads_whole(subject):
    said = {one: listed(replace(QUOTED, subject=one, machine="Jan Brek"))[2] for one in SUBJECTS}

    assert "{" not in said[subject]
    assert sum(words == said[subject] for words in said.values()) == 1


def test_nobody_is_named_so_and_no_sign_is_obeyed():
    spoken = replace(QUOTED, subject="speaker", machine="\x1b[1mHolt", user="", scope="story")

    assert listed(spoken)[2] == "  Said by nobody (found:  [1mHolt)"
    assert listed(spoken)[4].strip() == "in the whole story · 2024-01-02"


def test_which_figure_holds_is_told_where_one_does():
    done = replace(QUOTED, subject="resolved", machine="boats", user="")

    assert listed(done)[2] == "  Resolved: boats"
    assert listed(replace(done, user="40"))[2] == "  Resolved (boats): the first figure, 40, holds"


def test_the_document_has_all_that_is_known():
    (found,) = corrections_document([Opened(STORY, (ARTICLE,), (), (QUOTED,))])

    assert found.pop("targets")[0]["exact"] == "was closed"
    assert found == {
        "id": "c",
        "story": {"id": STORY.id, "name": "Bridge"},
        "created": DAY,
        "subject": "quoted",
        "machine": "",
        "user": "Mara Holt",
        "kind": "mixed",
        "scope": "place",
    }
    (other,) = corrections_document(
        [Opened(STORY, (ARTICLE,), (), (replace(QUOTED, subject="quote", manner=""),))]
    )
    assert other["kind"] is None


def test_the_options_name_a_story_or_none():
    assert corrections_options([]).story is None
    assert corrections_options(["Bridge", "--json", "-"]).story == "Bridge"

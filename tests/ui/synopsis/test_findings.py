"""What a comparison comes to is worked out as it is to be arranged."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.ui.synopsis.findings import Findings
from reader.ui.synopsis.sentences import counted_as_one
from tests.ui.conftest import BOATS, DARK, AtOnce


@pytest.fixture
def findings(story, differ):
    findings = Findings(differ, AtOnce())
    findings.take(story)
    findings.work_out()
    return findings


def test_one_article_has_no_synopsis(story, differ):
    findings = Findings(differ, AtOnce())
    findings.take(replace(story, articles=story.articles[:1]))
    findings.work_out()

    assert findings.sheet("every") is None
    assert findings.sheet(None) is None
    assert findings.counts is None
    assert findings.find(DARK) is None


def test_the_rows_are_those_that_were_asked_for(findings):
    assert findings.counts["some"] == 4
    sheet = findings.sheet("some")
    assert sheet is not None
    assert len(sheet) == 4
    assert findings.find(BOATS) == 2


def test_the_choices_are_worked_out_once(findings):
    choices = findings.sheet(None)

    assert choices is findings.sheet(None)
    assert choices is not None


def test_another_arrangement_is_told_from_the_same(findings):
    assert not findings.arrange(0, "base", one_source=False)
    assert findings.arrange(1, "base", one_source=False)
    findings.work_out()
    sheet = findings.sheet("every")
    assert sheet is not None
    assert sheet.told(1).startswith("base")


def test_the_base_stays_the_same_article_in_another_order(findings, story):
    findings.arrange(1, "base", one_source=False)
    other = replace(story, articles=(story.articles[1], story.articles[0], story.articles[2]))
    findings.take(other)
    assert findings.base == 0
    findings.arrange(2, "base", one_source=False)
    findings.take(replace(other, articles=other.articles[:2]))
    assert findings.base == 0


def test_the_base_stays_the_same_article_where_nothing_was_known_meanwhile(findings, story):
    findings.arrange(1, "base", one_source=False)
    findings.take(None)
    findings.take(replace(story, articles=story.articles[1:]))

    assert findings.base == 0
    findings.take(None)
    findings.take(story)
    assert findings.base == 1


def test_what_other_articles_share_is_told_of_them(findings, story):
    copy = replace(story.articles[1], text=story.articles[0].text)
    before = findings.shared, findings.has_copies
    findings.take(replace(story, articles=(story.articles[0], copy, *story.articles[2:])))
    findings.work_out()

    assert "A and B share 100 % of their wording" in findings.shared
    assert findings.has_copies
    findings.take(story)
    findings.work_out()
    assert (findings.shared, findings.has_copies) == before


def test_the_first_is_the_base_unless_another_was_chosen(findings, story):
    findings.take(replace(story, articles=story.articles[::-1]))

    assert findings.base == 0


def test_a_base_that_is_gone_while_nothing_was_compared_is_the_first(findings, story):
    findings.arrange(2, "base", one_source=False)
    findings.take(None)
    findings.take(replace(story, articles=story.articles[:2]))

    assert findings.base == 0


def test_what_one_source_alone_carries_is_found_anew_where_copies_count_as_one(findings, story):
    copy = replace(story.articles[1], text=story.articles[0].text)
    findings.take(replace(story, articles=(story.articles[0], copy, *story.articles[2:])))
    findings.work_out()
    before = findings.counts["one"]
    assert findings.arrange(0, "base", one_source=True)
    findings.work_out()

    assert findings.counts["one"] > before
    assert findings.shared.endswith(counted_as_one())

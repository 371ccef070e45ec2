"""Every form of a paragraph is set in its own way."""

from __future__ import annotations

import pytest

from reader.ui.reading.measures import Measures
from reader.ui.reading.setting import Setting


@pytest.fixture
def setting(fonts):
    return Setting(fonts, Measures(100), ("heading", "quote"))


def test_headings_and_captions_are_in_the_other_face(setting):
    plain = setting.font("text").families()
    assert setting.font("quote").families() == setting.font("item").families() == plain
    assert setting.font("heading").families() == setting.font("caption").families() != plain
    assert setting.font("caption").pixelSize() < setting.font("heading").pixelSize()


def test_letters_and_lengths_follow_the_zoom(fonts, setting):
    large = Setting(fonts, Measures(200), ("quote",))
    assert large.font("heading").pixelSize() == 2 * setting.font("heading").pixelSize()
    assert large.indent("quote") == 2 * setting.indent("quote") == 32
    assert large.gap("text", "heading") == 2 * setting.gap("text", "heading")


def test_a_paragraph_of_which_nothing_is_known_is_plain(setting):
    assert [setting.form(number) for number in range(3)] == ["heading", "quote", "text"]

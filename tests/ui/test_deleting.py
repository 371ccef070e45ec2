"""A story that is deleted is told, and comes back by a link."""

from __future__ import annotations


def test_a_deleted_story_is_told_by_its_name_and_comes_back_by_the_link(qtbot, opened):
    story = opened.led.story.id
    opened.led.story.rename("Bridge")
    opened.actions_.delete.trigger()
    assert not opened.led.story.id
    assert opened.status.said.text() == "Deleted “Bridge”"
    assert opened.status.act.isVisible()
    opened.status.act.click()
    qtbot.waitUntil(lambda: opened.led.story.id == story)
    assert opened.status.said.text() == "Taken back: Delete Story"


def test_where_no_story_is_open_nothing_is_told(window):
    window.actions_.delete.setEnabled(True)
    window.actions_.delete.trigger()
    assert window.status.said.text() == ""

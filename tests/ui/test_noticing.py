"""What should be known about a file is said when it was added, with a way to look at it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.test_previewing import NEWS, OTHER

STUB = """Boats stay in while the lamp is dark

The boats of Pell stayed in the harbour on Monday, because the bell buoy had been carried off.

The keeper of the bell said that nobody had asked him whether the boats could leave, and that…

Subscribe to continue reading
"""


FRENCH = """Le vieux pont est fermé

Le vieux pont de Sorn a été fermé lundi à cause du vent, et personne n’a été blessé, dit la ville.

Le maire de Sorn a dit que les réparations du pont seraient terminées avant la fin de mai.
"""


@pytest.fixture
def add(qtbot, window, services, tmp_path):
    """Add a file with some text: (name, text)."""

    def add(name, text):
        before = len(window.led.story.state.articles)
        (tmp_path / name).write_text(text, "utf-8")
        window.led.opening.open([tmp_path / name])
        services.reading.work()
        qtbot.waitUntil(lambda: len(window.led.story.state.articles) == before + 1)

    return add


def test_an_article_with_nothing_to_tell_is_added_in_silence(window, add):
    add("boats.txt", NEWS)

    assert window.messages.sentences == ()


def test_an_article_that_breaks_off_is_told_and_the_link_shows_it(qtbot, window, services, add):
    add("boats.txt", NEWS)
    add("stub.txt", STUB)
    (offer,) = window.messages.offers
    assert "break off" in offer.sentence
    qtbot.mouseClick(offer.link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)

    pane = window.led.previewing.dialog.pane
    assert pane.candidate.blocks.choice.kept.count(True) == 2
    assert offer.sentence in pane.told.text
    assert window.messages.offers == []


def test_a_file_of_several_articles_is_told_and_the_link_leads_to_where_it_is_split(
    qtbot, window, services, add
):
    add("digest.txt", f"{NEWS}\n-----\n\n{OTHER}")
    (offer,) = window.messages.offers
    assert "seems to hold 2 articles" in offer.sentence
    qtbot.mouseClick(offer.link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)

    assert window.led.previewing.dialog.pane.told.split.isVisible()


def test_an_article_that_says_nearly_the_same_as_another_is_told_with_its_letter(window, add):
    add("boats.txt", NEWS)
    add("again.txt", NEWS.replace("Nobody was hurt", "Nobody at all was hurt"))

    (offer,) = window.messages.offers
    assert "nearly the same as A" in offer.sentence


def test_the_link_of_an_article_that_is_gone_does_nothing(qtbot, window, services, add):
    add("stub.txt", STUB)
    window.led.story.remove(0)
    (offer,) = window.messages.offers
    qtbot.mouseClick(offer.link, Qt.MouseButton.LeftButton)

    assert services.reading.waiting == []


def test_what_was_told_of_one_story_does_not_stand_over_the_next(window, add):
    add("stub.txt", STUB)
    window.led.story.rename("Boats")
    assert len(window.messages.offers) == 1
    window.led.story.close()

    assert window.messages.offers == []
    assert not window.messages.isVisible()


def test_another_language_is_told_by_the_comparison_and_not_twice(window, add):
    add("pont.txt", FRENCH)

    assert window.led.story.state.articles[0].language == "fr"
    assert window.messages.sentences == ()

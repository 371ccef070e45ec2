"""The list of quotes in the document."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import Entity, Office, Place


def with_quote(compared, place, **changes):
    """The comparison with another quote at a place."""
    analyses = list(compared.analyses)
    quotes = list(analyses[place.article].quotes)
    quotes[place.index] = replace(quotes[place.index], **changes)
    analyses[place.article] = replace(analyses[place.article], quotes=tuple(quotes))
    return replace(compared, analyses=tuple(analyses))


OFFICES = [
    (Entity("e1", "PERSON", "Mina Quill", (), (Office("fisher", "e2"),)), "fisher · Cape Orrin"),
    (Entity("e1", "PERSON", "Mina Quill", (), (Office("fisher"),)), "fisher"),
    (Entity("e1", "PLACE", "Mina Quill", (), seat_of="Orrin"), "for the government of Orrin"),
    (
        Entity("e1", "PERSON", "Mina Quill", (), (Office("Cape Orrin fisher", "e2"),)),
        "Cape Orrin fisher",
    ),
]


@pytest.mark.parametrize(("entity", "told"), OFFICES)
def test_the_document_says_who_a_speaker_is(write, edition, entity, told):
    cape = Entity("e2", "PLACE", "Cape Orrin", ())
    known = replace(edition.comparison, entities=(entity, cape))
    text = write(replace(edition, comparison=known)).text()

    assert f"Mina Quill {told} 2 quotes" in text


def test_the_document_has_every_rendering_and_what_sets_it_off(write, edition):
    compared = with_quote(edition.comparison, Place(1, 0), kind="mixed")
    changed = replace(compared, speaker_names=(("Mina Quill", None), ("Ola Brandt",), ()))
    text = write(replace(edition, comparison=changed)).text()

    assert "“We steered by the bell,” said by Ola Brandt · mixed direct" in text
    assert "direct · the wording differs" in text
    assert "indirect · only in A" in text

"""Who speaks for whom."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.kinship import LIKENESSES, Kinship, Voice
from reader.model.article import Article
from reader.model.comparison import Entity, Office

HOLT = Entity("e1", "PERSON", "Mara Holt", ("Mara Holt",), (Office("spokeswoman", "e2"),))
MINISTRY = Entity("e2", "ORG", "Norland’s foreign ministry", ("ministry",))
NORLAND = Entity("e3", "PLACE", "Norland", ("Norland",))
BRANDT = Entity("e4", "PERSON", "Ivo Brandt", ("Ivo Brandt",), (Office("premier", "e3"),))
GUARD = Entity("e5", "ORG", "Norlandic rebels", ("rebels",))
QUILL = Entity("e6", "PERSON", "Nora Quill", ("Quill",), (Office("head", "e99"), Office("poet")))
SUTRIA = Entity("e7", "ORG", "Government of Sutria", ("government",))
VELMAR = Entity("e8", "PLACE", "Velmar", ("Velmar",), seat_of="Norland")
REIGN = Entity("e9", "ORG", "Norlandic government", ("government",))
ENTITIES = (HOLT, MINISTRY, NORLAND, BRANDT, GUARD, QUILL, SUTRIA, VELMAR, REIGN)
KINSHIP = Kinship([Article("a.txt", "", "Paris said.")], ENTITIES)


def voice(who: Entity | str | None) -> Voice:
    return Voice(who.id, who.name) if isinstance(who, Entity) else Voice(None, who)


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        ("Mara Holt", "Mara Holt", "same"),
        (HOLT, HOLT, "same"),
        ("Mara Holt", "Holt", "same"),
        ("the ministry’s", "Ministry", "same"),
        ("Ana Petrov", "Anna Petrow", "same"),
        ("Hristo Zhelev", "Khristo Jelev", "same"),
        ("Eleni Xanthou", "Helene Ksanthou", "same"),
        ("Ana Petrov", "Iva Petrov", "other"),
        ("Paris", "France", "same"),
        (VELMAR, NORLAND, "same"),
        (NORLAND, MINISTRY, "kin"),
        (HOLT, MINISTRY, "kin"),
        (HOLT, NORLAND, "kin"),
        (BRANDT, NORLAND, "kin"),
        (BRANDT, REIGN, "kin"),
        (NORLAND, None, "unnamed"),
        (None, None, "unnamed"),
        (NORLAND, "a guard", "unnamed"),
        (NORLAND, "Residents", "other"),
        ("Austria", "the Australian ministry", "other"),
        ("Slovakia", "the Government of Slovenia", "other"),
        ("United States", "United Nations", "other"),
        ("South Korea", "the South African army", "other"),
        ("South Korea", "the South Korean army", "kin"),
        ("the UK", "the British government", "kin"),
        ("Azerbaijan", "the Azeri army", "kin"),
        (HOLT, BRANDT, "other"),
        (QUILL, BRANDT, "other"),
        ("Sutria", NORLAND, "other"),
        ("", "Sutria", "unnamed"),
    ],
)
def test_two_speakers_are_one_or_kin_or_unnamed_or_others(
    left: Entity | str | None, right: Entity | str | None, likeness: str
) -> None:
    assert KINSHIP.between(voice(left), voice(right)) == likeness
    assert KINSHIP.between(voice(right), voice(left)) == likeness


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        (HOLT, HOLT, False),
        (HOLT, BRANDT, True),
        (HOLT, MINISTRY, False),
        (HOLT, NORLAND, False),
        (BRANDT, REIGN, False),
        (BRANDT, MINISTRY, True),
        (NORLAND, MINISTRY, False),
        (NORLAND, REIGN, False),
        (NORLAND, GUARD, True),
        (NORLAND, "Norlandia", True),
        (SUTRIA, NORLAND, True),
        (NORLAND, None, False),
        (NORLAND, "a guard", False),
        ("Harbour Board", "spokesman for the Harbour Board", False),
        ("Harbour Board", "Bosses at Harbour Board", False),
        ("Harbour Board", "a Harbour Board official", False),
        ("Harbour Board", "Harbour Board unions", False),
        ("Harbour Board", "spokesman for the Harbour Union", True),
        ("Harbour Board", "a Harbour Union official", True),
        (MINISTRY, "an official of Norland’s foreign ministry", False),
    ],
)
def test_who_speaks_for_another_is_no_other_speaker(
    left: Entity | str | None, right: Entity | str | None, differ: bool
) -> None:
    assert KINSHIP.differ(voice(left), voice(right)) is differ
    assert KINSHIP.differ(voice(right), voice(left)) is differ


@given(st.text(max_size=30) | st.none(), st.text(max_size=30) | st.none())
def test_for_all_names_it_does_not_matter_who_is_asked_about_first(
    left: str | None, right: str | None
) -> None:
    a, b = Voice(None, left), Voice(None, right)
    assert KINSHIP.between(a, b) == KINSHIP.between(b, a) in LIKENESSES
    assert not KINSHIP.differ(a, a)

"""The labelled names: marks are read as they are written, and nothing else is."""

import json

import pytest

from tests.quality.labelled_names import stories, unmarked

ENTITIES = {
    "style": ["agency"],
    "entities": {
        "p1": {"label": "PERSON", "name": "Ann Lee", "roles": [["envoy", "n1"], ["nurse", None]]},
        "c1": {"label": "PLACE", "name": "Velmar", "seat_of": "n1"},
        "n1": {"label": "PLACE", "name": "Norland"},
        "o1": {"label": "ORG", "name": "Norland’s ministry"},
    },
}
MARKED = "[c1=n1|Velmar] sent [p1|Ann Lee]. The [*o1|ministry] in [c1|Velmar] of [n1|Norland]"


def _write(folder, text):
    folder.mkdir()
    (folder / "a.txt").write_text(text + "\n", encoding="utf-8")
    (folder / "entities.json").write_text(json.dumps(ENTITIES), encoding="utf-8")


def test_the_text_has_no_marks_and_the_mentions_stand_where_they_stood():
    text, mentions = unmarked(MARKED)

    assert text == "Velmar sent Ann Lee. The ministry in Velmar of Norland"
    words = [mention.span.of(text) for mention in mentions]
    assert words == ["Velmar", "Ann Lee", "ministry", "Velmar", "Norland"]
    assert [mention.entity for mention in mentions] == ["c1", "p1", "o1", "c1", "n1"]
    assert [mention.governs for mention in mentions] == ["n1", None, None, None, None]
    assert [mention.described for mention in mentions] == [False, False, True, False, False]


def test_a_story_is_told_apart_from_those_held_back(tmp_path):
    _write(tmp_path / "dam", MARKED)
    _write(tmp_path / "held_fire", "[p1|Ann Lee] left.")

    (shown,) = stories(held=False, folder=tmp_path)
    (kept,) = stories(held=True, folder=tmp_path)

    assert (shown.name, shown.held, shown.style) == ("dam", False, ("agency",))
    assert (kept.name, kept.held) == ("held_fire", True)
    assert shown.entities["p1"].roles == (("envoy", "n1"), ("nurse", None))
    assert shown.entities["c1"].seat_of == "n1"
    assert [mention.entity for mention in shown.articles[0].names] == ["c1", "p1", "c1", "n1"]


@pytest.mark.parametrize("broken", ["[p1|Ann Lee met Jo.", "Ann Lee] met Jo.", "[p1|[n1|A] B]"])
def test_a_broken_mark_is_an_error(broken):
    with pytest.raises(ValueError, match="broken mark"):
        unmarked(broken)


def test_a_mark_without_an_entity_is_an_error(tmp_path):
    _write(tmp_path / "dam", "[p1|Ann Lee] met [p9|Jo Ek].")

    with pytest.raises(ValueError, match=r"dam/a\.txt names p9"):
        stories(held=False, folder=tmp_path)

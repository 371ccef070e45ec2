"""What the user chose is there again the next day."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings import Settings, load_settings, save_settings, set_aside

CHOSEN = Settings(
    150,
    ("names",),
    "ab12",
    (150, 900, 300),
    sidebar=False,
    order="time",
    carrying="some",
    only_here=True,
    possible=True,
    finding=("whole", "expression"),
    together=True,
    theme="dark",
    sight="tritan",
    still=True,
    language="fr",
    author="Ida Holm",
    keys=(("note", "Alt+7"), ("undo",)),
    afar="/media/share/synoptic",
)


def test_what_is_saved_is_loaded(tmp_path):
    file = tmp_path / "config" / "settings.json"
    save_settings(CHOSEN, file)

    assert load_settings(file) == CHOSEN
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_without_a_file_the_defaults_hold(tmp_path):
    assert load_settings(tmp_path / "none.json") == Settings()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", "null", '"x"', "[" * 99_999, '{"zoom": "big", "panels": [1, "x"]}']
)
def test_an_odd_file_gives_the_defaults(tmp_path, text):
    file = tmp_path / "settings.json"
    file.write_text(text, "utf-8")

    assert load_settings(file) == Settings()


def test_one_odd_choice_spoils_no_other(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"zoom": True, "sidebar": False, "marks_off": ["quotes"]}), "utf-8")

    assert load_settings(file) == Settings(sidebar=False, marks_off=("quotes",))


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "[" * 100_000, "\x00"])
def test_what_holds_no_settings_is_kept_aside_before_it_is_written_over(tmp_path, text):
    file = tmp_path / "settings.json"
    file.write_text(text, "utf-8")

    aside = set_aside(file)
    assert load_settings(file) == Settings()
    save_settings(CHOSEN, file)

    assert aside
    assert aside == tmp_path / "unreadable settings.json"
    assert aside.read_text("utf-8") == text
    assert set_aside(file) is None
    assert load_settings(file) == CHOSEN


def test_what_cannot_be_moved_aside_and_what_is_not_there_stays(tmp_path):
    (tmp_path / "settings.json").write_text("{")
    (tmp_path / "unreadable settings.json").mkdir()

    assert set_aside(tmp_path / "settings.json") is None
    assert (tmp_path / "settings.json").read_text() == "{"
    assert set_aside(tmp_path / "none.json") is None


def test_the_settings_of_the_first_version_hold_and_those_of_a_later_one_as_far_as_known(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"zoom": 120, "marks_off": ["names"]}')
    assert load_settings(file) == Settings(zoom=120, marks_off=("names",))

    file.write_text('{"zoom": 120, "sidebar": false, "voice": {"speed": 2}, "theme": ["dim"]}')
    assert load_settings(file) == Settings(zoom=120, sidebar=False)


@given(st.integers())
def test_the_zoom_stays_between_its_bounds(tmp_path_factory, zoom):
    file = tmp_path_factory.mktemp("zoom") / "settings.json"
    file.write_text(json.dumps({"zoom": zoom}), "utf-8")

    assert 50 <= load_settings(file).zoom <= 300


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(OSError, match="file"):
        save_settings(CHOSEN, tmp_path / "file" / "settings.json")

"""What the user chose is there again the next day."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings import Settings, load_settings, save_settings

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


@given(st.integers())
def test_the_zoom_stays_between_its_bounds(tmp_path_factory, zoom):
    file = tmp_path_factory.mktemp("zoom") / "settings.json"
    file.write_text(json.dumps({"zoom": zoom}), "utf-8")

    assert 50 <= load_settings(file).zoom <= 300


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(OSError, match="file"):
        save_settings(CHOSEN, tmp_path / "file" / "settings.json")

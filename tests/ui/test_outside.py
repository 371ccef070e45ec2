"""What the desktop cannot show is not left unsaid, and where it is can be copied."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.ui.outside import PlaceDialog, has_program, open_outside

FOLDERS = "[Desktop Entry]\nName=Files\nMimeType=x/y;inode/directory;\n"


@pytest.fixture
def applications(tmp_path, monkeypatch):
    """Where programs say what they open; in no other place any does."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"):
        monkeypatch.setenv(name, str(tmp_path / "none"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "share"))
    folder = tmp_path / "share" / "applications"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize(
    ("name", "text", "shows"),
    [
        ("org/files.desktop", FOLDERS, True),
        ("files.desktop", FOLDERS.replace("x/y;", "").rstrip(";\n"), True),
        ("mimeinfo.cache", "[MIME Cache]\ninode/directory=files.desktop;\n", True),
        ("gnome-mimeapps.list", "[Default Applications]\ninode/directory=f.desktop\n", True),
        ("mimeapps.list", "[Added Associations]\ninode/directory=\n", False),
        ("disks.desktop", "[Desktop Entry]\nMimeType=x-inode/directory;text/plain;\n", False),
        ("files.txt", FOLDERS, False),
    ],
)
def test_a_program_for_folders_is_known_where_one_says_so(applications, name, text, shows):
    file = applications / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    (applications / "gone.desktop").symlink_to(applications / "nowhere")

    assert has_program(applications) is shows


def test_of_a_document_its_kind_counts_and_those_it_is_one_of(applications, tmp_path):
    document = tmp_path / "a.csv"
    document.write_text("a,b\n", "utf-8")
    cache = applications / "mimeinfo.cache"
    for text, opens in (
        ("image/png=p.desktop;\n", False),
        ("text/csv=t.desktop;\n", True),
        ("text/plain=t.desktop;\n", True),
    ):
        cache.write_text(text, "utf-8")
        assert has_program(document) is opens


def test_where_the_desktop_is_not_seen_it_is_believed(applications, monkeypatch):
    assert not has_program(applications)
    monkeypatch.setenv("FLATPAK_ID", "x")
    assert has_program(applications)
    monkeypatch.delenv("FLATPAK_ID")
    monkeypatch.setattr(sys, "platform", "win32")
    assert has_program(applications)


def test_what_is_not_shown_is_told_with_its_place_to_be_copied(
    home, applications, tmp_path, monkeypatch, qtbot
):
    asked: list[str] = []
    answers = iter((True, False, True))

    def open_url(url):
        asked.append(url.toLocalFile())
        return next(answers)

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    document = tmp_path / "a.csv"
    document.write_text("a,b\n", "utf-8")
    for path, words in (
        (tmp_path, "No program was found here that shows folders"),  # though opened, it is said
        (document, "No program was found here that opens this"),
        (tmp_path / "gone", "not there any more"),
    ):
        open_outside(path, home)
        dialog = home.findChildren(PlaceDialog)[-1]
        assert words in dialog.place.accessibleName()
        assert dialog.place.selectedText() == str(path)
        with qtbot.waitSignal(dialog.destroyed):
            dialog.buttons.accepted.emit()
        assert QGuiApplication.clipboard().text() == str(path)
    assert asked == [str(tmp_path), str(document)]

    (applications / "files.desktop").write_text(FOLDERS, "utf-8")
    open_outside(tmp_path, home)
    assert home.findChildren(PlaceDialog) == []
    assert asked[-1] == str(tmp_path)

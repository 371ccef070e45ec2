"""A library on the network or in a synchronised folder is told of, and no other is."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest

from reader.storage.afar import (
    afar,
    is_network,
    is_remote_drive,
    linux_mounts,
    mac_mounts,
    synchronised,
)

MOUNTINFO = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - overlay overlay rw
28 27 254:1 / /home rw,relatime shared:1 - ext4 /dev/vda rw
30 27 0:40 / /home/ida/on\040the\040net rw - nfs4 server:/ida rw
31 27 0:41 / /mnt/share rw master:2 - cifs //server/share rw
32 31 0:42 / /mnt/share/local rw - ext4 /dev/sdb rw
33 27 0:43 / /mnt/keys rw - fuse.sshfs ida@server: rw
34 27 0:44 / /mnt/ntfs rw - fuseblk /dev/sdc rw
35 27 0:45 / /tmp rw - tmpfs tmpfs rw
36 27 0:46 / /media/auto rw - autofs systemd-1 rw
37 27 0:47 / /media/auto rw - nfs server:/x rw
38 27 0:48 / /mnt/c rw - 9p drvfs rw
39 27 0:49 / /home/bo rw - fuse.gocryptfs bo rw
not a line
40 27
"""
MOUNTED = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ida@server._smb._tcp.local/My (old) share on /Volumes/My (old) share (smbfs, nodev, nosuid)
server:/ida on /Volumes/ida (nfs)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
nonsense
"""


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("/home/ida/.local/share/synoptic", False),
        ("/home/ida/on the net/synoptic", True),
        ("/home/ida/on the network", False),
        ("/mnt/share", True),
        ("/mnt/share/local/synoptic", False),
        ("/mnt/keys/a", True),
        ("/mnt/ntfs/a", False),
        ("/tmp/a", False),
        ("/media/auto/a", True),
        ("/mnt/c/Users", True),
        ("/home/bo/synoptic", False),
        ("/opt/a", False),
    ],
)
def test_linux_says_what_is_mounted_from_elsewhere(folder, told):
    assert is_network(Path(folder), linux_mounts(MOUNTINFO)) is told


def test_where_the_system_itself_comes_from_elsewhere_there_is_nothing_to_tell():
    root = "1 0 0:1 / / rw - 9p none rw\n"
    assert not is_network(Path("/home/ida"), linux_mounts(root))
    assert not is_network(Path("/home/ida"), linux_mounts(""))


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("/Users/ida/Library/Application Support/synoptic", False),
        ("/Volumes/My (old) share/synoptic", True),
        ("/Volumes/ida/synoptic", True),
        ("/Volumes/Stick", False),
    ],
)
def test_macos_says_it_too(folder, told):
    assert is_network(Path(folder), mac_mounts(MOUNTED)) is told


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        (r"C:\Users\ida\AppData", False),
        (r"Z:\synoptic", True),
        (r"\\server\share\synoptic", True),
        (r"\\?\C:\Users", False),
        (r"\\.\C:\Users", False),
        (r"relative", False),
    ],
)
def test_windows_knows_the_drives_of_other_computers(folder, told):
    assert is_remote_drive(PureWindowsPath(folder), {"C:\\": 3, "Z:\\": 4}.__getitem__) is told


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox.cache/x", "Dropbox"),
        (".stfolder/x", "Syncthing"),
        (".sync/ID", "Resilio Sync"),
        (".sync_0123abcd.db", "Nextcloud"),
        ("._sync_0123abcd.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.driveupload/x", "Google Drive"),
        (".dropbox/info.json", None),
        (".sync/other", None),
        ("desktop.ini", None),
        ("data/.stfolder.txt", None),
    ],
)
def test_a_synchronised_folder_is_known_by_what_its_program_leaves_there(tmp_path, mark, service):
    folder = tmp_path / "top" / "data" / "synoptic"
    folder.mkdir(parents=True)
    (left := tmp_path / "top" / mark).parent.mkdir(parents=True, exist_ok=True)
    left.write_text("")
    assert synchronised(folder) == service


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("OneDrive/synoptic", "OneDrive"),
        ("OneDrive - The Journal/a/b", "OneDrive"),
        ("About OneDrive/synoptic", None),
        ("Dropbox (Personal)/a", "Dropbox"),
        ("Library/CloudStorage/GoogleDrive-ida@a.example/My Files", "Google Drive"),
        ("Library/CloudStorage", None),
        ("Library/Mobile Documents/com~apple~CloudDocs/a", "iCloud Drive"),
        ("Documents/Mobile Documents/a", None),
    ],
)
def test_or_by_its_name(path, service):
    assert synchronised(Path("/nowhere/at/all") / path) == service


def test_it_is_said_in_a_sentence_that_names_the_folder(tmp_path):
    folder = tmp_path / "OneDrive" / "synoptic"
    said = afar(folder)
    assert said is not None
    assert "that OneDrive synchronises" in said
    assert str(folder) in said


@pytest.mark.skipif(sys.platform == "win32", reason="links ask for a right there")
def test_a_link_into_such_a_folder_is_followed(tmp_path):
    (there := tmp_path / "there" / "synoptic").mkdir(parents=True)
    (tmp_path / "there" / ".stfolder").mkdir()
    (tmp_path / "here").symlink_to(there)
    assert "Syncthing" in str(afar(tmp_path / "here"))


def test_here_there_is_nothing_to_tell(tmp_path):
    assert afar(tmp_path) is None
    assert afar(tmp_path / "not" / "made" / "yet") is None
    assert afar(Path.home()) is None


def test_what_may_not_be_looked_into_is_no_reason_to_stop(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(Path, "glob", refuse)
    assert synchronised(tmp_path) is None


def test_each_system_is_asked_in_its_own_way(monkeypatch):
    folder = Path("/Volumes/ida/synoptic")
    monkeypatch.setattr(Path, "resolve", lambda self: self)
    monkeypatch.setattr(sys, "platform", "darwin")
    done = SimpleNamespace(stdout=MOUNTED)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
    assert "is on the network: “/Volumes/ida/synoptic”" in str(afar(folder))

    def fail(*_, **__):
        raise FileNotFoundError

    monkeypatch.setattr(subprocess, "run", fail)
    assert afar(folder) is None

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.delattr(ctypes, "windll", raising=False)
    assert afar(folder) is None
    drives = SimpleNamespace(kernel32=SimpleNamespace(GetDriveTypeW={"Z:\\": 4}.get))
    monkeypatch.setattr(ctypes, "windll", drives, raising=False)
    assert afar(folder) is None, "it has no drive"

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "read_text", lambda *_: MOUNTINFO)
    assert afar(Path("/mnt/share/a")) is not None
    monkeypatch.setattr(Path, "read_text", fail)
    assert afar(Path("/mnt/share/a")) is None

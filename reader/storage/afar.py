"""Whether the library is where it may be lost or spoiled: on the network, or synchronised.

SQLite relies on locks and on what is written being written, and neither is sure there
(https://www.sqlite.org/useovernet.html).  Nothing is refused: it is told once.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from reader.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

#: How the systems call file systems that are on another computer.
_NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs"),
        *("afs", "coda", "ceph", "glusterfs", "lustre", "beegfs", "9p", "virtiofs", "vboxsf"),
        *("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.davfs2"),
        *("fuse.glusterfs", "fuse.ceph-fuse", "fuse.curlftpfs", "fuse.s3fs", "fuse.smbnetfs"),
        *("fuse.vmhgfs-fuse", "fuse.onedriver", "fuse.google-drive-ocamlfuse", "macfuse.sshfs"),
    }
)
#: What stands at the top of a folder that a program synchronises, and that program.
_MARKS: Mapping[str, str] = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync/ID": "Resilio Sync",
    ".sync_*.db": "Nextcloud",
    "._sync_*.db": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".SeafileData": "Seafile",
}
#: What such a folder is called that bears no mark.
_NAMES: Sequence[tuple[re.Pattern[str], str]] = (
    (re.compile(r"OneDrive( - .+)?"), "OneDrive"),
    (re.compile(r"Google Drive|My Drive"), "Google Drive"),
    (re.compile(r"iCloudDrive"), "iCloud Drive"),
    (re.compile(r"Dropbox( \(.+\))?"), "Dropbox"),
)
_OCTAL = re.compile(r"\\([0-7]{3})")
_MOUNTED = re.compile(r".+ on (?P<point>/.*) \((?P<kind>\w+)[,)]")
_REMOTE = 4  # a drive of the network, says Windows


def afar(folder: Path) -> Sentence | None:
    """Return what to tell of the folder of a library; None: there is nothing to tell.

    It looks at the file system, which may take long where that is on the network.
    """
    folder = folder.resolve()
    if service := synchronised(folder):
        return Sentence(
            "The library is in a folder that {service} synchronises: “{folder}”. Two computers "
            "that write to it, or a copy made while something is written, may spoil it: use it "
            "on one computer at a time, and keep the backups. A story goes to another computer "
            "safely as a file of its own.",
            service=service,
            folder=str(folder),
        )
    if (_SYSTEMS.get(sys.platform) or _is_mounted_afar)(folder):
        return Sentence(
            "The library is on the network: “{folder}”. Where the connection breaks, or two "
            "computers write to it, it may be spoilt: use it on one computer at a time, and keep "
            "the backups. It is safer on a disk of this computer.",
            folder=str(folder),
        )
    return None


def synchronised(folder: Path) -> str | None:
    """Return what the program is called that synchronises a folder; None: none is known to."""
    for parent in (folder, *folder.parents):
        if told := _service(parent):
            return told
    return None


def _service(parent: Path) -> str | None:
    if parent.parent.name == "CloudStorage" and parent.parent.parent.name == "Library":
        service = parent.name.partition("-")[0]  # macOS keeps all of them there
        return "Google Drive" if service == "GoogleDrive" else service
    if parent.name == "Mobile Documents" and parent.parent.name == "Library":
        return "iCloud Drive"
    for pattern, service in _NAMES:
        if pattern.fullmatch(parent.name):
            return service
    try:
        return next((told for mark, told in _MARKS.items() if any(parent.glob(mark))), None)
    except OSError:  # it may not be looked into
        return None


def is_network(folder: Path, mounts: Iterator[tuple[str, str]]) -> bool:
    """Tell whether the last of `mounts` that holds `folder` is on the network.

    Args:
        folder: An absolute path without links.
        mounts: Of each file system where it is mounted and of what kind, in the order of mounting.
    """
    deepest, kind = Path(folder.anchor), ""
    for point, found in mounts:
        at = Path(point)
        if folder.is_relative_to(at) and len(at.parts) >= len(deepest.parts):
            deepest, kind = at, found
    whole = deepest == Path(folder.anchor)  # the system itself is there, as in a container
    return kind in _NETWORK and not whole


def linux_mounts(mountinfo: str) -> Iterator[tuple[str, str]]:
    """Yield the file systems of /proc/self/mountinfo, as proc(5) describes it."""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        point, kind = before.split(" ")[4:5], after.split(" ")[:1]
        if point and kind:
            yield _OCTAL.sub(lambda sign: chr(int(sign[1], 8)), point[0]), kind[0]


def mac_mounts(told: str) -> Iterator[tuple[str, str]]:
    """Yield the file systems of what macOS' `mount` prints."""
    for line in told.splitlines():
        if found := _MOUNTED.match(line):
            yield found["point"], found["kind"]


def is_remote_drive(folder: PureWindowsPath, kind_of: Callable[[str], int]) -> bool:
    r"""Tell whether a folder of Windows is on another computer: `\\server\share` or a drive of it.

    Args:
        folder: An absolute path.
        kind_of: Returns what Windows says a drive is, as its GetDriveType does.
    """
    drive = folder.drive
    if drive.startswith("\\\\"):
        return drive[2:4] not in {"?\\", ".\\"}
    return bool(drive) and kind_of(f"{drive}\\") == _REMOTE


def _is_mounted_afar(folder: Path) -> bool:
    try:
        mountinfo = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return False
    return is_network(folder, linux_mounts(mountinfo))


def _is_afar_on_mac(folder: Path) -> bool:
    import subprocess  # noqa: PLC0415 - on macOS alone

    try:
        told = subprocess.run(
            ["/sbin/mount"], capture_output=True, check=False, text=True, timeout=10
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return False
    return is_network(folder, mac_mounts(told.stdout))


def _is_afar_on_windows(folder: Path) -> bool:
    import ctypes  # noqa: PLC0415 - on Windows alone

    windows = getattr(ctypes, "windll", None)
    if windows is None:
        return False
    return is_remote_drive(PureWindowsPath(folder), windows.kernel32.GetDriveTypeW)


_SYSTEMS: Mapping[str, Callable[[Path], bool]] = {
    "darwin": _is_afar_on_mac,
    "win32": _is_afar_on_windows,
}

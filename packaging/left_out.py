"""What does not go into the bundle, though PyInstaller would take it along."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path, PurePosixPath

#: Modules: toolkits for training, tests, consoles.  GNU readline is under the GPL.
MODULES = (
    *("torch", "cupy", "mxnet", "tensorflow", "jax", "sympy", "pandas", "matplotlib"),
    *("tkinter", "IPython", "readline", "rlcompleter", "curses", "_curses", "pdb", "idlelib"),
    *("pip", "setuptools", "pkg_resources", "pytest", "hypothesis", "spacy.tests", "thinc.tests"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL"),
    *("PySide6.QtSvg", "PySide6.QtTest", "onnxruntime.tools", "onnxruntime.transformers"),
)

#: Plug-ins of Qt that stay, by folder; of any other folder none does.
PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("compose", "ibus"),
    "printsupport": ("cups", "windows", "cocoa"),
    "styles": ("mac", "windows"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient",),
    "imageformats": ("qjpeg",),
}

#: Of a distribution's metadata: they tell where and how it was installed.
_OF_THIS_MACHINE = frozenset({"RECORD", "INSTALLER", "REQUESTED", "direct_url.json", "WHEEL"})

#: Languages that Qt's own words stay in: those of the program.  Babel's data likewise.
LANGUAGES = ("de", "en", "fr")

#: Libraries of Linux that must be the desktop's own, or drag a whole desktop along: the package
#: depends on them.  GNOME's toolkit with what hangs on it, printing, the bus, the drivers' own.
SYSTEM = re.compile(
    r"lib(?:stdc\+\+|gcc_s|z|expat|X11|X11-xcb|Xau|Xdmcp|xcb|bsd|md|fontconfig|freetype|png16"
    r"|brotli\w+|harfbuzz|graphite2|uuid|glib-2\.0|gthread-2\.0|gobject-2\.0|gmodule-2\.0|gio-2\.0"
    r"|pcre2-8|dbus-1|systemd|cap|gcrypt|gpg-error|lz4|zstd|cups|avahi-\w+|gnutls|p11-kit|idn2"
    r"|unistring|tasn1|nettle|hogweed|gmp|gssapi_krb5|k5crypto|krb5|krb5support|keyutils|com_err"
    r"|drm|gbm|selinux|mount|blkid|readline|tinfo|ncursesw?)\.so(?:\.\d+)*"
)

#: Parts of Qt that nothing here links to once its plug-ins are gone.
_QT_UNUSED = re.compile(
    r"(?:lib)?Qt6?(?:EglF|Svg|Network|Qml|Quick|OpenGL|Test|Pdf|VirtualKeyboard|Multimedia|Web)\w*"
)
_QM = re.compile(r"(?:qt|qtbase)_(\w+)\.qm")
_GTK = re.compile(
    r"lib(?:gtk-3|gdk-3|gdk_pixbuf-2\.0|atk-1\.0|atk-bridge-2\.0|atspi|cairo|cairo-gobject|pango"
    r"\w*-1\.0|epoxy|thai|datrie|fribidi|pixman-1|Xcomposite|Xcursor|Xdamage|Xext|Xfixes|Xi"
    r"|Xinerama|Xrandr|Xrender|jpeg)\.so(?:\.\d+)*"
)
_LOCALE = re.compile(r"(?:root|(?:" + "|".join(LANGUAGES) + r")(?:_\w+)?)\.dat")


def is_left_out(name: str) -> bool:
    """Return whether the file of the bundle that is called `name`, a path in it, is left out."""
    path = PurePosixPath(name.replace("\\", "/"))
    if "plugins" in path.parts and "PySide6" in path.parts:
        kept = PLUGINS.get(path.parent.name)
        plain = path.name.removeprefix("lib")
        return kept is None or (bool(kept) and not plain.startswith(kept))
    if path.suffix == ".qm" and "PySide6" in path.parts:
        found = _QM.fullmatch(path.name)
        return found is None or found[1] not in LANGUAGES
    if path.parent.suffix == ".dist-info" and path.name in _OF_THIS_MACHINE:
        return True
    if path.parent.name == "locale-data":
        return not _LOCALE.fullmatch(path.name)
    if "tests" in path.parts or path.suffix in {".pyx", ".pxd", ".pyi", ".c", ".cpp", ".hpp"}:
        return True
    return _is_library_left_out(path)


def _is_library_left_out(path: PurePosixPath) -> bool:
    if _QT_UNUSED.fullmatch(path.name.split(".")[0]):
        return True
    ours = sys.platform == "linux" and len(path.parts) == 1  # else it is a library's own copy
    return ours and bool(SYSTEM.fullmatch(path.name) or _GTK.fullmatch(path.name))


def strip(folder: Path) -> None:
    """Take the symbols for debuggers out of the shared libraries in `folder`, on Linux.

    Not of those that `auditwheel` has patched: the linker could not read them afterwards.
    """
    if sys.platform != "linux":
        return
    libraries = [
        str(file)
        for file in sorted(folder.rglob("*.so*"))
        if not file.is_symlink() and not file.parent.name.endswith(".libs")
    ]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)

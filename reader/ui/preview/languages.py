"""Languages by their names, and encodings by what they are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from reader.ui.languages import language_name

_tr = QCoreApplication.translate


def languages() -> list[tuple[str, str]]:
    """Return the languages that have an ISO 639-1 code: name and code, by name."""
    codes = {QLocale.languageToCode(language) for language in QLocale.Language}
    return sorted((language_name(code), code) for code in codes if len(code) == len("en"))


def encoding_name(encoding: str) -> str:
    """Return an encoding as a reader may have met it: its name, and what is written in it."""
    written = {
        "utf-8": _tr("Preview", "Unicode"),
        "utf-16-le": _tr("Preview", "Unicode"),
        "utf-16-be": _tr("Preview", "Unicode"),
        "cp1252": _tr("Preview", "Western"),
        "mac_roman": _tr("Preview", "Western, old Macs"),
        "iso8859_15": _tr("Preview", "Western"),
        "iso8859_2": _tr("Preview", "Central European"),
        "cp1250": _tr("Preview", "Central European"),
        "cp1251": _tr("Preview", "Cyrillic"),
        "iso8859_5": _tr("Preview", "Cyrillic"),
        "cp866": _tr("Preview", "Cyrillic, old PCs"),
        "koi8_u": _tr("Preview", "Ukrainian"),
        "mac_cyrillic": _tr("Preview", "Cyrillic, old Macs"),
        "cp850": _tr("Preview", "Western, old PCs"),
        "cp852": _tr("Preview", "Central European, old PCs"),
        "iso8859_7": _tr("Preview", "Greek"),
        "iso8859_8": _tr("Preview", "Hebrew"),
        "iso8859_6": _tr("Preview", "Arabic"),
        "iso8859_13": _tr("Preview", "Baltic"),
        "iso2022_jp": _tr("Preview", "Japanese"),
        "cp1253": _tr("Preview", "Greek"),
        "cp1254": _tr("Preview", "Turkish"),
        "cp1255": _tr("Preview", "Hebrew"),
        "cp1256": _tr("Preview", "Arabic"),
        "cp1257": _tr("Preview", "Baltic"),
        "koi8_r": _tr("Preview", "Cyrillic"),
        "cp874": _tr("Preview", "Thai"),
        "cp932": _tr("Preview", "Japanese"),
        "shift_jis": _tr("Preview", "Japanese"),
        "euc_jp": _tr("Preview", "Japanese"),
        "gb18030": _tr("Preview", "Chinese"),
        "big5": _tr("Preview", "Chinese"),
        "big5hkscs": _tr("Preview", "Chinese"),
        "cp949": _tr("Preview", "Korean"),
        "euc_kr": _tr("Preview", "Korean"),
    }
    name = encoding.upper().replace("_", "-")
    return f"{written[encoding]} ({name})" if encoding in written else name

"""Every kind of work the program does with files, each to be done while something fails."""

from __future__ import annotations

import logging
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.app.desktop import services
from reader.app.documents import SUFFIXES, all_exporters
from reader.bundle.writing import bundle_bytes
from reader.errors import ReaderError
from reader.importing import languages
from reader.log import LOG_NAME, log_to
from reader.model.edit import Edit
from reader.progress import silently
from reader.session import SESSION_NAME, Left, Session, load_session, save_session
from reader.settings import SETTINGS_NAME, Settings, load_settings, save_settings
from reader.storage.backups import backups
from reader.storage.cache import open_cache
from reader.storage.rooms import home
from reader.worker.bundling import ReadBundle, Receive, WriteBundle
from reader.worker.printing import Preview
from reader.worker.reading import ReadDrafts
from reader.worker.safekeeping import BackUp, Check, Restore, Tidy
from reader.worker.workers import language_worker
from reader.workflow.merging import merged
from tests.faults.desk import (
    CORRECTION,
    NOTES,
    PARTS,
    STORY,
    THEIRS,
    edition,
    sound_copy,
    sound_document,
)
from tests.making import NOW, a_correction, a_note, a_story

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.desk import Desk

LATER = "2026-01-03T00:00:00+00:00"


@dataclass(frozen=True, slots=True)
class Work:
    """A kind of work.

    Attributes:
        name: What to call it.
        do: Does it; raises `ReaderError`, or returns what was said instead of doing all of it.
        whole: Tells whether all files it has to do with are whole.
        ready: Makes what it needs, before anything fails.
        told: Whether the user is told when it could not be done; else the log is.
        opens: Whether it opens the library by itself, and leaves it closed.
    """

    name: str
    do: Callable[[Desk], str | None]
    whole: Callable[[Desk], bool] = lambda _: True
    ready: Callable[[Desk], object] = lambda _: None
    told: bool = True
    opens: bool = False


def _note(desk: Desk) -> None:
    desk.library.apply(Edit(STORY.id, notes=((None, a_note(STORY, id="new", body="x" * 9000)),)))


def _correction(desk: Desk) -> None:
    told = a_correction(STORY, id="new", user="open")
    desk.library.apply(Edit(STORY.id, corrections=((None, told),)))


def _article(desk: Desk) -> None:
    desk.library.shelve(PARTS[2:])
    after = replace(STORY, articles=(*STORY.articles, PARTS[2].article.key))
    desk.library.apply(Edit(STORY.id, stories=((STORY, after),)))


def _story(desk: Desk) -> None:
    story = replace(a_story(PARTS[2], id="second"), name="Second")
    desk.library.shelve(PARTS[2:])
    desk.library.apply(Edit(story.id, stories=((None, story),)))


def _undo(desk: Desk) -> None:
    notes = tuple((note, None) for note in NOTES)
    desk.library.apply(Edit(STORY.id, notes=notes, corrections=((CORRECTION, None),)))


def _search(desk: Desk) -> None:
    desk.library.open(STORY.id)
    desk.library.stories()
    desk.library.original(PARTS[0].article.key)


def _back_up(desk: Desk) -> None:
    BackUp(desk.paths.data, NOW, if_due=False)(desk.library, silently)


def _restore(desk: Desk) -> None:
    oldest = backups(desk.paths.data)[-1]
    Restore(desk.paths.data, oldest.path, LATER)(desk.library, silently)


def _copies_are_whole(desk: Desk) -> bool:
    return all(map(sound_copy, home(desk.paths.data).glob("library *.sqlite")))


def _tidy(desk: Desk) -> None:
    Tidy("2027-01-01T00:00:00+00:00")(desk.library, silently)


def _write_bundle(desk: Desk) -> None:
    WriteBundle(THEIRS, desk.out / "sorn.synoptic")(None, silently)


def _read_bundle(desk: Desk) -> None:
    bundle = ReadBundle(desk.out / "theirs.synoptic")(None, silently)
    taken = Receive(bundle)(desk.library, silently)
    ours = desk.library.open(STORY.id)
    desk.library.apply(merged(ours, bundle, desk.library.meanings(), taken).edit)


def _bundle_came(desk: Desk) -> None:
    (desk.out / "theirs.synoptic").write_bytes(bundle_bytes(THEIRS, silently))


def _documents_are_whole(desk: Desk) -> bool:
    named = (path for path in desk.out.iterdir() if not path.name.startswith(".synoptic-"))
    return all(map(sound_document, named))


def _export(suffix: str) -> Callable[[Desk], None]:
    def write(desk: Desk) -> None:
        if suffix == ".pdf":
            from reader.export.pdf import PdfExporter

            PdfExporter().write(edition(), desk.out / "story.pdf", silently)
            return
        exporter = next(one for one in all_exporters() if one.suffix == suffix)
        exporter.write(edition(), desk.out / f"story{suffix}", silently)

    return write


def _look_at_pages(_: Desk) -> None:
    from reader.export.pdf import PdfExporter

    Preview(PdfExporter(), edition())(None, silently)


def _read_article(desk: Desk) -> None:
    languages._identifier.cache_clear()
    ReadDrafts(desk.out / "german.txt", NOW)(None, silently)


def _article_came(desk: Desk) -> None:
    text = "Der Leuchtturm von Sorn ist dunkel, seit am Freitag die Lampe zerbrach. " * 9
    (desk.out / "german.txt").write_text(text, "utf-8")


def _check(desk: Desk) -> str | None:
    return " ".join(Check()(desk.library, silently).problems) or None


def _settings(desk: Desk) -> None:
    save_settings(Settings(zoom=150, story=STORY.id), desk.paths.config / SETTINGS_NAME)


def _settings_are_whole(desk: Desk) -> bool:
    return load_settings(desk.paths.config / SETTINGS_NAME).zoom in (90, 150)


def _had_settings(desk: Desk) -> None:
    save_settings(Settings(zoom=90), desk.paths.config / SETTINGS_NAME)


def _session(desk: Desk) -> None:
    session = Session({STORY.id: Left(focused="b")}, (STORY.id,))
    save_session(session, desk.paths.config / SESSION_NAME)


def _session_is_whole(desk: Desk) -> bool:
    left = load_session(desk.paths.config / SESSION_NAME).stories
    return left[STORY.id].focused in ("a", "b")


def _had_session(desk: Desk) -> None:
    session = Session({STORY.id: Left(focused="a")}, ())
    save_session(session, desk.paths.config / SESSION_NAME)


def _cache(desk: Desk) -> None:
    with closing(open_cache(desk.paths.cache)) as cache:
        for n in range(3):
            cache.put(f"key {n}", {"n": n, "words": "w" * 5000})
            if cache.get(f"key {n}") not in (None, {"n": n, "words": "w" * 5000}):
                raise AssertionError("the cache invented something")


def _log(desk: Desk) -> None:
    journal = log_to(desk.paths.log)
    try:
        record = logging.makeLogRecord({"msg": "no room", "levelno": logging.ERROR})
        for _ in range(3):
            journal.handle(record)
    finally:
        with suppress(OSError):  # as when the program ends
            journal.close()
        logging.getLogger().removeHandler(journal)


def _log_is_whole(desk: Desk) -> bool:
    file = desk.paths.log / LOG_NAME
    return not file.exists() or "Traceback" not in file.read_text("utf-8")


def _start(desk: Desk) -> str | None:
    """Start the program, as far as it goes without a window, and write a note in it."""
    desk.library.close()
    with (
        closing(language_worker(desk.paths.cache)) as language,
        services(desk.paths, language, all_exporters()[0]) as parts,
    ):
        if parts.news is not None:
            raise AssertionError(f"a sound library was made anew: {parts.news}")
        if parts.library.holder is None:
            note = a_note(STORY, id="begun")
            parts.library.apply(Edit(STORY.id, notes=((None, note),)))
        return parts.library.holder


def said(error: BaseException) -> str:
    """Return what is wrong with what the user would be told of an error; empty: nothing."""
    if not isinstance(error, ReaderError):
        return f"{type(error).__name__}: {error}"
    told = str(error)
    odd = "\n" in told or not told.endswith(".") or "Errno" in told or "Error" in told
    return f"no plain sentence: {told}" if odd else ""


WORKS = (
    Work("note", _note),
    Work("correction", _correction),
    Work("add article", _article),
    Work("new story", _story),
    Work("undo", _undo),
    Work("open story", _search),
    Work("backup", _back_up, _copies_are_whole),
    Work("restore", _restore, _copies_are_whole),
    Work("tidy", _tidy),
    Work("check", _check),
    Work("read article", _read_article, ready=_article_came),
    Work("look at pages", _look_at_pages),
    Work("bundle out", _write_bundle, _documents_are_whole),
    Work("bundle in", _read_bundle, ready=_bundle_came),
    *(
        Work(f"export {suffix}", _export(suffix), _documents_are_whole)
        for suffix in (".pdf", *SUFFIXES)
    ),
    Work("settings", _settings, _settings_are_whole, _had_settings, told=False),
    Work("session", _session, _session_is_whole, _had_session, told=False),
    Work("cache", _cache),
    Work("log", _log, _log_is_whole),
    Work("start", _start, opens=True),
)

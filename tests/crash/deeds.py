"""What a process does until it is killed: all that writes, in random order, without a window."""

from __future__ import annotations

import hashlib
import random
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from reader.app.desktop import services
from reader.export.document import JsonExporter
from reader.export.whole import write_whole
from reader.model.correction import SUBJECTS
from reader.model.edit import Edit
from reader.model.note import COLORS, STATUSES, Meaning
from reader.model.target import target_on
from reader.model.text import Span
from reader.progress import silently
from reader.storage.backups import backups
from reader.storage.library import Library
from reader.storage.tidying import GRACE
from reader.worker.bundling import Gather, ReadBundle, Receive, WriteBundle
from reader.worker.safekeeping import BackUp, Check, Restore, Tidy
from reader.worker.shelving import Shelve
from reader.worker.workers import language_worker
from reader.workflow.merging import merged
from reader.workflow.now import now
from tests.crash.doer import Doer
from tests.crash.ledger import Teller
from tests.making import a_correction, a_note

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.model.bundle import Bundle
    from reader.model.correction import Correction
    from reader.model.edit import Exchange
    from reader.model.story import Story
    from reader.paths import Paths


def typing(doer: Doer) -> None:
    """Write a note letter by letter."""
    there = doer.opened()
    note = a_note(there.story, id=doer.id(), targets=doer.place(there), body="", created=now())
    before = None
    for letter in doer.words(3)[:20]:
        after = replace(note, body=note.body + letter, changed=now())
        doer.apply("typing", Edit(there.story.id, notes=((before, after),)))
        before = note = after


def note(doer: Doer) -> None:
    """Change a note, or remove it."""
    there = doer.opened()
    if not there.notes:
        return
    one = doer.chance.choice(there.notes)
    other = replace(
        one,
        body=doer.words(2000),
        color=doer.chance.choice(COLORS),
        status=doer.chance.choice(STATUSES),
        tags=tuple(
            doer.chance.sample(("sea", "to ask", "Sorn", "é"), k=doer.chance.randint(0, 3))
        ),
        targets=doer.place(there) + doer.place(there),
        author=doer.chance.choice(("", "Jo")),
    )
    after = None if doer.chance.random() < 0.3 else other
    doer.apply("note", Edit(there.story.id, notes=((one, after),)))


def correction(doer: Doer) -> None:
    """Make a correction, or take one away."""
    there = doer.opened()
    made = a_correction(
        there.story, id=doer.id(), subject=doer.chance.choice(SUBJECTS), user=doer.words(3),
        targets=doer.place(there), created=now(),
    )  # fmt: skip
    exchange: Exchange[Correction] = (None, made)
    if there.corrections and doer.chance.random() < 0.3:
        exchange = (doer.chance.choice(there.corrections), None)
    doer.apply("correction", Edit(there.story.id, corrections=(exchange,)))


def meaning(doer: Doer) -> None:
    """Say what a colour means."""
    before = {one.color: one for one in doer.parts.library.meanings()}
    color = doer.chance.choice(COLORS)
    after = Meaning(color, doer.words(3))
    doer.apply("meaning", Edit("", meanings=((before.get(color), after),)))


def article(doer: Doer) -> None:
    """Add an article to a story, remove one, hide one, or put them in another order."""
    story = doer.opened().story
    keys = list(story.articles)
    if len(keys) > 1 and doer.chance.random() < 0.5:
        doer.chance.shuffle(keys)
        after = replace(story, articles=tuple(keys[1:]), hidden=frozenset())
        if len(keys) > 2:
            after = replace(after, hidden=frozenset(keys[1:2]))
    else:
        one = doer.imported()
        doer.librarian(Shelve((one,)))
        after = replace(story, articles=(*keys, one.article.key))
    doer.apply("article", Edit(story.id, stories=((story, after),)))


def deleted(doer: Doer) -> None:
    """Delete a story."""
    story: Story = doer.opened().story
    after = replace(story, deleted=now())
    doer.apply("deleting", Edit(story.id, stories=((story, after),)))


def backup(doer: Doer) -> None:
    """Make a backup; those that need not be kept go."""

    def act() -> list[str]:
        made = doer.librarian(BackUp(doer.parts.paths.data, now(), if_due=False))
        assert made is not None
        return [str(made.path)]

    doer.work("backup", act)


def restoring(doer: Doer) -> None:
    """Put a backup in the place of the library."""
    there = backups(doer.parts.paths.data)
    if not there:
        backup(doer)
        return
    path = doer.chance.choice(there).path
    work = Restore(doer.parts.paths.data, path, now())

    def act() -> list[str]:
        return [str(doer.librarian(work).path)]

    doer.work("restoring", act, restored=str(path))


def handing(doer: Doer) -> None:
    """Hand a story on as a file, most often in the place of an earlier one."""
    to = doer.folder / f"story-{doer.chance.randrange(3)}.synoptic"
    bundle = _gathered(doer)

    def act() -> list[str]:
        WriteBundle(bundle, to)(None, silently)
        return [str(to)]

    doer.work("handing on", act)


def merging(doer: Doer) -> None:
    """Merge what a colleague has made of a story."""
    bundle = _gathered(doer)
    more = doer.imported()
    story = replace(bundle.story, articles=(*bundle.story.articles, more.article.key))
    on = (target_on(more.article, Span(0, 8)),)
    theirs = replace(
        bundle,
        story=story,
        imported=(*bundle.imported, more),
        notes=(*bundle.notes, a_note(story, id=doer.id(), targets=on, author="Kim")),
        corrections=(*bundle.corrections, a_correction(story, id=doer.id(), targets=on)),
    )
    path = doer.folder / "theirs.synoptic"
    doer.work("handing on", lambda: [str(WriteBundle(theirs, path)(None, silently))])
    came = ReadBundle(path)(None, silently)
    doer.work("receiving", lambda: doer.librarian(Receive(came)))
    library = doer.parts.library
    result = merged(library.open(came.story.id), came, library.meanings())
    doer.apply("merging", result.edit)


def document(doer: Doer) -> None:
    """Write a document by the door that all documents go through."""
    data = doer.chance.randbytes(doer.chance.randint(1, 400_000))
    to = doer.folder / "paper.pdf"

    def act() -> list[str]:
        write_whole(hashlib.sha256(data).digest() + data, to)
        return [str(to)]

    doer.work("document", act)


def looking(doer: Doer) -> None:
    """Look through the library, and tidy it up: what an older one threw away long ago goes."""
    doer.work("checking", lambda: doer.librarian(Check()))
    then = now()
    before = (datetime.fromisoformat(then) - GRACE).isoformat(timespec="milliseconds")
    library = doer.parts.library
    assert isinstance(library, Library)
    stories = library.db.execute("SELECT id FROM story WHERE deleted < ?", (before,))
    going = [(f"story {id_}", None) for (id_,) in stories.fetchall()]
    doer.work("tidying", lambda: doer.librarian(Tidy(then)), going=going)


def _gathered(doer: Doer) -> Bundle:
    story = doer.opened().story.id
    gathered: Bundle = doer.librarian(Gather(story, now()))
    return gathered


#: What is done, and how often in ten times ten.
DEEDS: Mapping[Callable[[Doer], None], int] = {
    typing: 25, note: 15, correction: 15, Doer.undo: 8, Doer.redo: 3, article: 6, meaning: 3,
    Doer.begin_story: 2, deleted: 1, handing: 5, merging: 5, backup: 4, restoring: 3,
    document: 3, looking: 2,
}  # fmt: skip


def go_on(paths: Paths, pipe: int, seed: int, mostly: Callable[[Doer], None] | None) -> None:
    """Start the program's parts in the folders `paths` and work until killed.

    Args:
        paths: The program's folders.
        pipe: Where deeds are told.
        seed: What the deeds follow from.
        mostly: What is done three times out of four; None: as they come.
    """
    chance = random.Random(seed)
    language = language_worker(paths.cache, ahead=False)
    folder = paths.data.with_name("handed on")
    with closing(language), services(paths, language, JsonExporter()) as parts:
        assert parts.news is None, parts.news
        assert parts.library.holder is None, parts.library.holder
        doer = Doer(parts, Teller(pipe), chance, folder)
        for turn in count():
            if mostly and turn % 4:
                mostly(doer)
            else:
                (act,) = chance.choices(list(DEEDS), list(DEEDS.values()))
                act(doer)

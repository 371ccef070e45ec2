"""What a process that will be killed says of its deeds, and what the library must hold after it.

A line before a deed says what the deed changes, a line behind it that the program has said it is
done.  So at any moment the library holds all that was done, and of the deed under way all or
nothing.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.edit import Edit
    from reader.storage.library import Library

#: What a library holds: by kind and id, what is told of a thing.
State = dict[str, Any]


@dataclass(slots=True)
class Deed:
    """A deed that a process has begun.

    Attributes:
        kind: What it is.
        changes: What each thing becomes, None where it goes.
        restored: The backup that is put in the place of all; empty: none.
        made: The files it made; known once it is done.
    """

    kind: str
    changes: list[tuple[str, Any]] = field(default_factory=list)
    restored: str = ""
    made: list[str] = field(default_factory=list)


class Teller:
    """Writes deeds into a pipe, in the process that will be killed."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe

    def begin(self, deed: Deed) -> None:
        """Say what is about to be done."""
        self._write("begin", asdict(deed))

    def done(self, made: Sequence[str] = ()) -> None:
        """Say that it is done."""
        self._write("done", list(made))

    def _write(self, what: str, told: Any) -> None:
        line = json.dumps([what, told]) + "\n"
        rest = line.encode()
        while rest:
            rest = rest[os.write(self._pipe, rest) :]


@dataclass(slots=True)
class Ledger:
    """What was confirmed.

    Attributes:
        state: What the library holds for certain.
        first: What it held before the first deed.
        under_way: The deed that was begun and not confirmed, if any.
        passed: What it held before each deed of this round, for backups made meanwhile.
        backups: What each backup holds, by its path.
        files: The files that were confirmed as written.
        did: How many deeds of each kind were confirmed.
    """

    state: State
    first: State = field(default_factory=dict)
    under_way: Deed | None = None
    passed: list[State] = field(default_factory=list)
    backups: dict[str, State] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    did: int = 0

    def read(self, lines: Iterable[bytes]) -> None:
        """Take up what a process has said; a line that was cut off was not said."""
        for line in lines:
            if line.endswith(b"\n"):
                what, told = json.loads(line)
                if what == "begin":
                    told["changes"] = [tuple(one) for one in told["changes"]]
                    self.under_way = Deed(**told)
                else:
                    self._confirm(told)

    def possible(self) -> list[State]:
        """Return what the library may hold now."""
        if self.under_way is None:
            return [self.state]
        return [self.state, self._after(self.under_way)]

    def go_on_from(self, state: State) -> None:
        """Begin the next round with what was found after the last."""
        self.state, self.under_way, self.did = state, None, 0
        self.passed.clear()

    def _confirm(self, made: list[str]) -> None:
        assert self.under_way is not None
        self.did += 1
        before, deed = self.state, self.under_way
        self.passed.append(before)
        self.state, self.under_way = self._after(deed), None
        for path in made:
            if path.endswith(".sqlite"):  # the backup of a restoring is of what was before
                self.backups[path] = before
            else:
                self.files.append(path)

    def _after(self, deed: Deed) -> State:
        if deed.restored:
            if deed.restored.endswith(" before updating.sqlite"):
                return dict(self.first)
            return dict(self.backups[deed.restored])
        after = dict(self.state)
        for key, value in deed.changes:
            if value is not None:
                after[key] = value
                continue
            after.pop(key, None)
            if key.startswith("story "):  # what belongs to it goes along
                id_ = key.removeprefix("story ")
                after = {k: v for k, v in after.items() if not _is_of(v, id_)}
        return after


def _is_of(value: Any, story: str) -> bool:
    return isinstance(value, dict) and value.get("story") == story


def changes(edit: Edit) -> list[tuple[str, Any]]:
    """Return what an edit makes of the things it is about."""
    told: list[tuple[str, Any]] = []
    for name, exchanges in (
        ("story", edit.stories),
        ("note", edit.notes),
        ("correction", edit.corrections),
    ):
        for before, after in exchanges:
            one = after or before
            assert one is not None
            told.append((f"{name} {one.id}", after and plain(after)))
    for was, now in edit.meanings:
        there = now or was
        assert there is not None
        told.append((f"meaning {there.color}", now and plain(now)))
    return told


def held(library: Library) -> State:
    """Return what a library holds, deleted stories too."""
    state: State = {}
    for (id_,) in library.db.execute("SELECT id FROM story").fetchall():
        opened = library.open(id_)
        assert opened is not None
        assert [one.key for one in opened.articles] == list(opened.story.articles)
        assert all(library.original(one.key) for one in opened.articles)
        state[f"story {id_}"] = plain(opened.story)
        state |= {f"note {one.id}": plain(one) for one in opened.notes}
        state |= {f"correction {one.id}": plain(one) for one in opened.corrections}
    state |= {f"meaning {one.color}": plain(one) for one in library.meanings()}
    return state


def plain(one: Any) -> Any:
    """Return a value as JSON has it."""
    return json.loads(json.dumps(asdict(one), default=sorted))

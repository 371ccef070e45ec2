"""Make the pages of the invented newsrooms, rendered and saved by Chromium.

    python -m tests.fit.pages.make [--to tests/data/import/html] [--seeds 1] [--strewn]

Every page goes through a browser as a reader's would: its tree as the browser built it, written
out ("complete"); two also as web archives.  `labels.json` says what each page holds.  With
`--strewn` they are the ten newsrooms whose paragraphs are elements of their own, with furniture
among these (`tests.fit.pages.strewing`), as `tests/data/import/html/strewn` has them.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.fit.pages import layouts, layouts_more
from tests.fit.pages.furniture import Newsroom
from tests.fit.pages.strewing import strewn
from tests.fit.pages.wording import story

if TYPE_CHECKING:
    from collections.abc import Callable

#: The newsrooms; every third layout was looked at only after the rules were fixed.
NEWSROOMS: tuple[tuple[str, Callable[[Newsroom], str]], ...] = (
    ("The Estwick Journal", layouts.semantic),
    ("Coastline Weekly", layouts.weblog),
    ("Harbour Times", layouts.hashed),
    ("Tansley Mercury", layouts.tables),
    ("Dunhaven Live", layouts.running),
    ("The Long Quay", layouts.feature),
    ("Marlow Observer", layouts_more.application),
    ("Evening Estuary", layouts_more.tabloid),
    ("Estuary", layouts_more.agency),
    ("The Sillerby Review", layouts_more.interview),
    ("Notes from Carrow", layouts_more.diary),
    ("County Standard", layouts_more.microdata),
)
ARCHIVED = frozenset({"semantic", "weblog"})


class Browser:
    """A Chromium without a window, spoken to through pipes; it reaches no network."""

    def __init__(self, folder: Path) -> None:
        theirs, self._to = os.pipe()
        self._from, back = os.pipe()
        command = (
            "exec chromium --headless --no-sandbox --disable-gpu --disable-background-networking "
            "--host-resolver-rules='MAP * ~NOTFOUND' --remote-debugging-pipe "
            f"--user-data-dir={folder} about:blank 3<&{theirs} 4>&{back}"
        )
        self._process = subprocess.Popen(
            ["bash", "-c", command],
            pass_fds=(theirs, back),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        os.close(back)
        self._rest = b""
        self._number = 0
        pages = self._ask("Target.getTargets")["targetInfos"]
        target = next(page["targetId"] for page in pages if page["type"] == "page")
        attached = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]

    def saved(self, page: Path) -> tuple[str, str]:
        """Return the page as the browser built it, and as a web archive."""
        self._ask("Page.enable")
        self._ask("Page.navigate", url=page.as_uri())
        self._until("Page.loadEventFired")
        outer = "document.documentElement.outerHTML"
        tree = self._ask("Runtime.evaluate", expression=outer)["result"]["value"]
        return f"<!DOCTYPE html>{tree}", self._ask("Page.captureSnapshot", format="mhtml")["data"]

    def close(self) -> None:
        """End the browser."""
        self._process.terminate()
        self._process.wait()

    def _ask(self, method: str, **params: object) -> dict[str, Any]:
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": params}
        if hasattr(self, "_session"):
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                return dict(answer["result"])

    def _until(self, event: str) -> None:
        while self._next().get("method") != event:
            pass

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            self._rest += os.read(self._from, 1 << 20)
        message, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(message))


def without_folder(archive: str, folder: Path) -> str:
    """Return a web archive that names an invented address, as long, in place of a folder here.

    Its lines may be broken within an address.
    """
    here = folder.as_uri()
    there = "https://news.example/".ljust(len(here), "a")
    broken = re.compile("(=\r?\n)?".join(map(re.escape, here)))

    def replaced(found: re.Match[str]) -> str:
        breaks = (*found.groups(default=""), "")
        return "".join(sign + end for sign, end in zip(there, breaks, strict=True))

    return broken.sub(replaced, archive)


def made(folder: Path, seeds: int, *, hard: bool = False) -> None:
    """Write the pages and their labels into `folder`, `seeds` pages for each newsroom.

    Where `hard`, furniture is strewn among the paragraphs.
    """
    folder.mkdir(parents=True, exist_ok=True)
    labels: dict[str, dict[str, object]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        browser = Browser(Path(scratch) / "profile")
        for number, (outlet, layout) in enumerate(NEWSROOMS):
            for seed in range(seeds):
                it = Newsroom(story(100 * seed + number), outlet)
                page = Path(scratch) / "page.html"
                source = f"<!DOCTYPE html><html lang='en'>{layout(it)}</html>"
                if hard:
                    bare, source = source, strewn(source, it.story, outlet, number + seed)
                    if source == bare:
                        continue
                page.write_text(source, "utf-8")
                name = f"{layout.__name__}{seed or ''}.html"
                tree, archive = browser.saved(page)
                (folder / name).write_text(tree, "utf-8")
                if layout.__name__ in ARCHIVED and not seed and not hard:
                    kept = without_folder(archive, Path(scratch))
                    (folder / name).with_suffix(".mhtml").write_bytes(kept.encode())
                labels[name] = {
                    "title": it.story.title,
                    "outlet": outlet,
                    "author": it.story.author,
                    "day": it.story.day,
                    "kept": it.kept,
                    "around": it.around,
                    "fitted": number % 3 != 2,
                }
        browser.close()
    (folder / "labels.json").write_text(json.dumps(labels, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=Path("tests/data/import/html"))
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--strewn", action="store_true")
    given = parser.parse_args()
    made(given.to, given.seeds, hard=given.strewn)

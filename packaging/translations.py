"""Refresh the translations: every sentence of the program, found in its code.

    python packaging/translations.py

Writes `resources/translations/synoptic_*.ts`, which Qt Linguist edits, and the `.qm` beside each,
which the program loads.  New sentences come in as unfinished, those that are gone are dropped.

Qt's own lupdate knows neither the names that functions are imported by nor sentences that Qt-free
code says, and takes what stands outside of a class for nobody's; so the code is read here as
Python reads it.  What counts as a sentence:

- `self.tr("…")` in a class; `QCoreApplication.translate("Context", "…")`, or `_tr`, anywhere;
- below the window the first argument of `Sentence`, of `template` and of any `ReaderError`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from xml.etree import ElementTree as ET

import PySide6

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_ROOT = Path(__file__).parent.parent
FOLDER = _ROOT / "resources" / "translations"
LANGUAGES = ("de", "en", "fr")  # each has two forms: one, and many
ENGLISH = "en"  # only what has a number in it: else the code is English already
SENTENCES = "Sentences"  # the context of what Qt-free code says
_SAY = frozenset({"Sentence", "template", "ReaderError"})
_CLASS = re.compile(r"^class (\w+)\(([^)]*)\)", re.MULTILINE)
_PLURAL = 4  # arguments of `translate` where the last is a number


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """Something the program says.

    Attributes:
        context: Where it says it: a class, or a name of its own.
        source: The words, in English.
        comment: What tells it from the same words meant otherwise; empty: nothing does.
        plural: Whether there is a number in it, `%Ln`.
    """

    context: str
    source: str
    comment: str = ""
    plural: bool = False


Forms: TypeAlias = tuple[str, ...]


class Unreadable(ValueError):
    """Words in the code that cannot be found: they are not written out where they are said."""


def messages(root: Path = _ROOT) -> frozenset[Message]:
    """Return all that the window may say.

    Raises:
        Unreadable: Something is said that is not written out; names the place.
    """
    files = [file.relative_to(root) for file in sorted((root / "reader").rglob("*.py"))]
    shown = [file for file in files if "cli" not in file.parts]  # there it speaks English
    return said_in({str(file): (root / file).read_text("utf-8") for file in shown})


def said_in(modules: Mapping[str, str]) -> frozenset[Message]:
    """Return what modules say: their code, by what to call them where it cannot be read."""
    say = _sayers(modules.values())
    spoken = re.compile(rf"\b(?:_?tr|translate|{'|'.join(sorted(say))})\(")
    trees = {name: ast.parse(code) for name, code in modules.items() if spoken.search(code)}
    return frozenset(
        message for name, tree in trees.items() for message in _said(tree, _Place(name, say))
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """A module, and what makes a sentence in it."""

    name: str
    say: frozenset[str]

    def at(self, node: ast.expr, why: str) -> Unreadable:
        return Unreadable(f"{self.name}:{node.lineno}: {why}")


def _sayers(codes: Iterable[str]) -> frozenset[str]:
    """Return what makes a sentence: also the errors that are a kind of `ReaderError`."""
    classes = [
        (name, re.findall(r"\w+", bases)) for code in codes for name, bases in _CLASS.findall(code)
    ]
    say = _SAY
    while more := {name for name, bases in classes if say.intersection(bases)} - say:
        say |= more
    return say


def _said(tree: ast.Module, place: _Place) -> Iterator[Message]:
    waiting: list[tuple[ast.AST, str]] = [(tree, "")]
    while waiting:
        node, owner = waiting.pop()
        if isinstance(node, ast.Call):
            yield from _message(node, owner, place)
        inside = node.name if isinstance(node, ast.ClassDef) else owner
        waiting += ((child, inside) for child in ast.iter_child_nodes(node))


def _message(call: ast.Call, owner: str, place: _Place) -> Iterator[Message]:
    function = call.func
    called = function.attr if isinstance(function, ast.Attribute) else _name(function)
    if called == "tr":
        if not (owner and isinstance(function, ast.Attribute) and _name(function.value) == "self"):
            raise place.at(call, "tr() of nobody; translate() with a context")
        yield _written([ast.Constant(owner), *call.args], place)
    elif called == "_tr" or ast.unparse(function) == "QCoreApplication.translate":
        if ast.unparse(call.args[0]) != repr(SENTENCES):  # there they are looked up
            yield _written(call.args, place)
    elif called in place.say and call.args and isinstance(function, ast.Name):
        if isinstance(call.args[0], ast.JoinedStr):
            raise place.at(call, "a sentence with its values in it already")
        if isinstance(call.args[0], ast.Constant):
            yield Message(SENTENCES, _text(call.args[0], place))


def _written(arguments: list[ast.expr], place: _Place) -> Message:
    texts = [_text(one, place) for one in arguments[:3]]
    comment = texts[2] if len(texts) > 2 else ""
    return Message(texts[0], texts[1], comment, len(arguments) >= _PLURAL)


def _text(node: ast.expr, place: _Place) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise place.at(node, f"words that are not written out: {ast.unparse(node)}")


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def kept(file: Path) -> dict[Message, Forms]:
    """Return what a `.ts` file has, by message; the forms are empty where it is unfinished."""
    found: dict[Message, Forms] = {}
    if not file.exists():
        return found
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            words = (context.findtext("name"), message.findtext("source"))
            comment = message.findtext("comment") or ""
            key = Message(words[0] or "", words[1] or "", comment, plural)
            found[key] = _forms(message, plural=plural)
    return found


def _forms(message: ET.Element, *, plural: bool) -> Forms:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ()
    if plural:
        return tuple(form.text or "" for form in translation.iter("numerusform"))
    return (translation.text or "",)


def write(file: Path, language: str, found: Mapping[Message, Forms]) -> None:
    """Write a `.ts` file as Qt Linguist does, sorted."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({message.context for message in found}):
        context = ET.SubElement(top, "context")
        ET.SubElement(context, "name").text = name
        for message in sorted(one for one in found if one.context == name):
            _write_one(context, message, found[message])
    ET.indent(top, "    ")
    body = ET.tostring(top, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{body}\n", "utf-8", newline="\n")


def _write_one(context: ET.Element, message: Message, forms: Forms) -> None:
    plural = {"numerus": "yes"} if message.plural else {}
    one = ET.SubElement(context, "message", plural)
    ET.SubElement(one, "source").text = message.source
    if message.comment:
        ET.SubElement(one, "comment").text = message.comment
    state = {} if forms and all(forms) else {"type": "unfinished"}
    translation = ET.SubElement(one, "translation", state)
    if message.plural:
        for form in forms or ("", ""):
            ET.SubElement(translation, "numerusform").text = form
    elif forms:
        translation.text = forms[0]


def file_of(language: str) -> Path:
    """Return the `.ts` file of a language; the `.qm` is beside it."""
    return FOLDER / f"synoptic_{language}.ts"


def wanted(language: str, said: Iterable[Message]) -> frozenset[Message]:
    """Return what is to be translated into a language."""
    return frozenset(one for one in said if one.plural or language != ENGLISH)


def release(file: Path, to: Path) -> None:
    """Write the `.qm` of a `.ts` file; what is unfinished is left out.

    It takes the place of the old one: a program that is running has that mapped, and would die of
    its being cut off to be written anew.
    """
    program = Path(PySide6.__file__).parent / "lrelease"
    made = to.with_suffix(".part")
    subprocess.run([program, "-silent", file, "-qm", made], check=True)
    made.replace(to)


def main() -> int:
    """Refresh all files, and say what is still to be translated."""
    FOLDER.mkdir(exist_ok=True)
    said = messages()
    for language in LANGUAGES:
        file = file_of(language)
        before = kept(file)
        after = {message: before.get(message, ()) for message in wanted(language, said)}
        write(file, language, after)
        release(file, file.with_suffix(".qm"))
        missing = sum(not all(forms or ("",)) for forms in after.values())
        print(f"{file.name}: {len(after)} messages, {missing} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())

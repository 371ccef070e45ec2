"""All that the program says is found in its code, and translated."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parent.parent
_file = ROOT / "packaging" / "translations.py"  # its folder has the name of a library
_spec = importlib.util.spec_from_file_location("translations", _file)
assert _spec is not None
assert _spec.loader is not None
translations = importlib.util.module_from_spec(_spec)
sys.modules["translations"] = translations  # where its dataclass looks for itself
_spec.loader.exec_module(translations)
Message = translations.Message

FOREIGN = ("de", "fr")

#: What stands in the code of the window like words and is none: names that Python, Qt and the
#: settings know, keys of cards, and families of fonts.
NO_WORDS = {"to check", "New York", "Noto Serif", "https://", "border:1px solid "}
#: Sheets of style; details of the machine, for whoever mends the program.
NO_SENTENCES = {"stylesheet.py", "row.py", "details.py"}


@pytest.fixture(scope="module")
def said():
    """What the whole program says."""
    return translations.messages()


def found(code):
    return translations.said_in({"x.py": code})


def places(text):
    """Return what is to be filled in, sorted: the same in any language."""
    return sorted(re.findall(r"\{\w*\}|%L?n", text))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_files_hold_just_what_the_code_says_all_of_it_translated(language, said):
    kept = translations.kept(translations.file_of(language))
    wanted = translations.wanted(language, said)

    assert sorted(wanted - set(kept)) == []  # python packaging/translations.py, then translate
    assert sorted(set(kept) - wanted) == []
    assert sorted(one for one, forms in kept.items() if not (forms and all(forms))) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_has_the_places_and_the_key_to_press_of_its_source(language):
    odd = [
        (message.source, form)
        for message, forms in translations.kept(translations.file_of(language)).items()
        for form in forms
        if not _fills(message, form) or form.count("&") != message.source.count("&")
    ]

    assert odd == []


def _fills(message, form):
    """Tell whether a form has all places; where a form is for one, the number may go unsaid."""
    have, wanted = places(form), places(message.source)
    return have == wanted or (message.plural and sorted([*have, "%Ln"]) == wanted)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_program_loads_is_what_the_files_say(language):
    file = translations.file_of(language)
    loaded = QTranslator()

    assert loaded.load(str(file.with_suffix(".qm")))
    stale = [
        message.source
        for message, forms in translations.kept(file).items()
        for number, form in enumerate(forms, 1)
        if _said(loaded, message, number) != form
    ]
    assert stale == []  # python packaging/translations.py


def _said(loaded, message, number):
    count = number if message.plural else -1
    return loaded.translate(message.context, message.source, message.comment or None, count)


def test_no_translation_is_its_source_but_for_words_that_are_the_same():
    for language in FOREIGN:
        kept = translations.kept(translations.file_of(language))
        same = [one.source for one, forms in kept.items() if forms == (one.source,)]
        assert [source for source in same if len(source.split()) > 3] == []


def test_every_way_to_say_something_is_found():
    code = """
class Pane:
    def show(self):
        self.tr("one")
        return lambda: self.tr("two" " halves", "meant so")

_tr("Told", "%Ln word(s)", "", number)
QCoreApplication.translate("Told", "three")
raise ImportFailed("“{name}” is empty", name=name)
_FULL = template("full")
painter.translate(0, 3)
text.translate(table)
raise StorageFailed(sentence)
class ImportFailed(ReaderError): pass
class StorageFailed(ImportFailed): pass
StorageFailed("stored nowhere")
ValueError("of no interest")
"""
    assert found(code) == {
        Message("Pane", "one"),
        Message("Pane", "two halves", "meant so"),
        Message("Told", "%Ln word(s)", plural=True),
        Message("Told", "three"),
        Message("Sentences", "“{name}” is empty"),
        Message("Sentences", "full"),
        Message("Sentences", "stored nowhere"),
    }


@pytest.mark.parametrize(
    "code",
    [
        "tr('of nobody')",
        "class A:\n    def f(self, other):\n        other.tr('of another')",
        "class A:\n    def f(self):\n        self.tr(words)",
        "class A:\n    def f(self):\n        self.tr(f'with {values}')",
        "_tr('Told', words)",
        "raise ReaderError(f'{name} is empty')",
    ],
)
def test_what_cannot_be_found_is_refused_with_its_place(code):
    with pytest.raises(translations.Unreadable, match=r"x\.py:\d"):
        found(code)


def test_what_is_translated_stays_when_the_files_are_refreshed(tmp_path):
    file = tmp_path / "synoptic_de.ts"
    messages = {
        Message("A", "<b> & “c”"): ("„d“",),
        Message("A", "%Ln word(s)", "", plural=True): ("%Ln Wort", "%Ln Wörter"),
        Message("B", "Open", "a verb"): (),
        Message("B", "\n\n… and more."): ("\n\n… und mehr.",),
    }
    translations.write(file, "de", messages)

    assert translations.kept(file) == messages
    assert translations.kept(tmp_path / "none.ts") == {}
    loaded = QTranslator()
    translations.release(file, tmp_path / "a.qm")
    assert loaded.load(str(tmp_path / "a.qm"))
    assert _said(loaded, Message("A", "%Ln word(s)", "", plural=True), 2) == "%Ln Wörter"
    assert not _said(loaded, Message("B", "Open", "a verb"), 1)  # it stays English
    translations.write(file, "de", {})
    translations.release(file, tmp_path / "a.qm")  # a program that is running keeps what it has
    assert _said(loaded, Message("A", "%Ln word(s)", "", plural=True), 2) == "%Ln Wörter"
    assert not list(tmp_path.glob("*.part"))


def test_the_window_says_nothing_that_is_not_translated():
    told = [
        f"{file.relative_to(ROOT)}:{line}: {words}"
        for file in sorted((ROOT / "reader" / "ui").rglob("*.py"))
        if file.name not in NO_SENTENCES
        for line, words in untranslated(file.read_text("utf-8"))
        if words not in NO_WORDS
    ]

    assert told == []


def test_every_title_of_a_dialog_is_written_in_capitals():
    title = re.compile(
        r'(?:setWindowTitle\(|QFileDialog\([^"]*?, )(?:self\.tr|_tr)\((?:"\w+", )?"([^"]+)"'
    )
    code = "".join(file.read_text("utf-8") for file in (ROOT / "reader" / "ui").rglob("*.py"))
    titles = title.findall(code)
    small = {"a", "an", "as", "for", "from", "in", "is", "of", "on", "the", "to"}

    assert len(titles) > 15
    assert [
        one for one in titles for word in one.split() if word.islower() and word not in small
    ] == []


def test_words_that_are_not_translated_are_noticed():
    code = '''
"""A docstring of many words."""
label.setText("Two words")
label.setText(f"{count} more words")
label.setText("Word")
label.setText(_tr("A", "These are fine"))
label.setObjectName("emptyTitle")
log.warning("of no interest", exc_info=True)
raise ValueError(f"for who writes {code}")
'''
    assert {words for _, words in untranslated(code)} == {"Two words", " more words", "Word"}


def untranslated(code):
    """Yield line and words of strings that a reader might see and that nothing translates."""
    tree = ast.parse(code)
    hidden = {id(one) for node in ast.walk(tree) for one in _not_shown(node)}
    shown = {id(one) for node in ast.walk(tree) for one in _shown(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in hidden:
            continue
        text = _text(node)
        several = re.search(r"[^\W\d_]{2,} [^\W\d_]{2,}", text)
        if several or (id(node) in shown and re.search(r"[^\W\d_]{2,}", text)):
            yield node.lineno, text


def _text(node):
    """Return a string, empty where it is a pattern, markup or a key to press."""
    is_text = isinstance(node.value, str)
    return (
        node.value if is_text and not re.search(r"[\\<>#$\n]|Ctrl|Shift|Alt", node.value) else ""
    )


def _not_shown(node):
    """Yield what is below `node` and not shown as it stands: translated, logged, a docstring."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    if isinstance(node, ast.Call) and re.search(r"(tr|translate|Error)$|^log\.", _called(node)):
        yield from ast.walk(node)
    if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
        yield from ast.walk(node.annotation)


def _shown(node):
    """Yield what is handed to be shown, be it one word."""
    if isinstance(node, ast.Call) and re.search(
        r"set(Text|ToolTip|WindowTitle|PlaceholderText|Accessible(Name|Description))$"
        r"|(addAction|addMenu|say|announce|Label|PushButton|Action)$",
        _called(node),
    ):
        yield from node.args


def _called(node):
    return ast.unparse(node.func)


def test_the_window_says_errors_as_the_user_reads_them():
    english = re.compile(r"\bstr\((error|failure)\)|\{(error|failure)\}")
    files = sorted((ROOT / "reader" / "ui").rglob("*.py"))

    assert [file.name for file in files if english.search(file.read_text("utf-8"))] == []

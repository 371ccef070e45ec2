"""Values become documents and come back as they were."""

from __future__ import annotations

from reader.bundle.documents import (
    article_doc,
    article_of,
    correction_doc,
    correction_of,
    meaning_doc,
    meaning_of,
    note_doc,
    note_of,
    story_doc,
    story_of,
)


def test_each_value_comes_back_as_it_was(bundle):
    articles = {one.key: one for one in bundle.articles}
    assert story_of(story_doc(bundle.story)) == bundle.story
    again = [article_of(article_doc(one)) for one in bundle.articles]
    assert again == list(bundle.articles)
    # What is of no account when articles are compared comes back too.
    said = [(one.encoding, one.forms) for one in bundle.articles]
    assert [(one.encoding, one.forms) for one in again] == said
    id_ = bundle.story.id
    notes = [note_of(note_doc(one), id_, articles) for one in bundle.notes]
    assert notes == list(bundle.notes)
    found = [correction_of(correction_doc(one), id_, articles) for one in bundle.corrections]
    assert found == list(bundle.corrections)
    assert [meaning_of(meaning_doc(one)) for one in bundle.meanings] == list(bundle.meanings)

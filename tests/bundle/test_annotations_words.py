"""What an annotation says becomes the words of a note."""

from __future__ import annotations

import pytest

from reader.bundle.annotations_format import AnnotationDoc
from reader.bundle.annotations_words import body_of, tags_of, writer_of

TAG = {"type": "TextualBody", "value": "law", "purpose": ["tagging"]}


def doc(**more):
    told = {"id": "urn:a", "type": "Annotation", "target": "https://a.example"}
    return AnnotationDoc.model_validate(told | more)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({}, ""),
        ({"body": None}, ""),
        ({"body": TAG}, ""),
        ({"bodyValue": "Who says?"}, "Who says?"),
        ({"body": ["https://a.example/1", {"id": "urn:b"}]}, "https://a.example/1\n\nurn:b"),
        ({"body": {"source": "https://a.example/2"}}, "https://a.example/2"),
        (
            {"body": {"type": "Choice", "items": [{"value": "One"}, {"value": "Two"}, TAG]}},
            "One\n\nTwo",
        ),
        (
            {
                "body": {
                    "value": "<p>Who <b>says</b>\nso?<br>They &lt;do&gt;</p><script>x</script></p>"
                    "<p>And</script> <style>y",
                    "format": "text/html",
                }
            },
            "Who says so?\n\nThey <do>\n\nAnd",
        ),
        ({"body": {"value": "a < b", "format": "text/plain"}}, "a < b"),
    ],
)
def test_bodies_are_its_words(told, words):
    assert body_of(doc(**told)) == words


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<a " * 100_000, " ".join(["<a"] * 100_000)),
        ("<!--" * 100_000, ""),
        ("<a x='" * 99_999, "<a x='" * 99_999),
        ("<!-- > --><!doctype p>&lt;p> <a t='a > b' href=\"x\">so</a>?", "<p> so?"),
        ("1 < 2 <b>and</b> <3 <", "1 < 2 and <3 <"),
        ("<template>x<script>y</script>z</template>w", "w"),
    ],
)
def test_a_page_that_ends_no_tag_is_read_as_fast_as_any(html, words):
    assert body_of(doc(body={"value": html, "format": "text/html"})) == words


def test_tags_come_once_in_their_order():
    sea = {"source": "https://a.example/sea", "purpose": "tagging"}
    assert tags_of(doc(body=[TAG, sea, TAG, {"value": " ", "purpose": "tagging"}])) == (
        "law",
        "https://a.example/sea",
    )


@pytest.mark.parametrize(
    ("creator", "name"),
    [
        (None, ""),
        ([], ""),
        ("acct:ida@hypothes.is", "ida"),
        ("https://ida.example", "https://ida.example"),
        ({"id": "https://ida.example", "name": "Ida\nHolm"}, "Ida Holm"),
        ([{"name": ["", "Bo"]}, {"name": "Ida"}], "Bo"),
        ({"nickname": "bo"}, "bo"),
        ({"name": "x" * 200}, "x" * 100),
    ],
)
def test_the_first_who_wrote_it_signs(creator, name):
    assert writer_of(doc(creator=creator)) == name

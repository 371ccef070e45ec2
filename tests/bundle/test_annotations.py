"""Notes of other programs come from anybody: read by the model, refused with one sentence."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import NAMESPACE_URL, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.bundle import annotations as reading
from reader.bundle.annotations import read_annotations
from reader.errors import ImportFailed
from reader.model.annotation import Annotation, Selection

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PAGE = "https://journal.example/bridge"
QUOTE = {"type": "TextQuoteSelector", "exact": "is shut", "prefix": "The bridge ", "suffix": "."}
KEY = "c0de" * 16
TAG = {"type": "TextualBody", "purpose": "tagging"}


def one(**more):
    return {"@context": CONTEXT, "id": f"{PAGE}#1", "type": "Annotation", "target": PAGE} | more


@pytest.fixture
def read(tmp_path):
    """Reads a document, or bytes, as a file."""

    def read(document):
        data = document if isinstance(document, bytes) else json.dumps(document).encode()
        (path := tmp_path / "notes.jsonld").write_bytes(data)
        return read_annotations(path)

    return read


def refused(read, document):
    with pytest.raises(ImportFailed) as failure:
        read(document)
    assert "notes.jsonld" in str(failure.value)
    return str(failure.value)


def test_an_annotation_is_read_with_all_that_a_note_has(read):
    tag = {"type": "TextualBody", "value": " the  law", "purpose": "tagging"}
    told = one(
        id="urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427",
        body=[{"type": "TextualBody", "value": "Who says?"}, tag, tag],
        target=[
            {
                "source": {"id": PAGE},
                "synoptic:article": KEY,
                "selector": [QUOTE, {"type": "TextPositionSelector", "start": 11, "end": 18}],
            },
            {"source": f"urn:sha256:{KEY}"},
        ],
        creator={"type": "Person", "name": "Ida Holm"},
        created="2026-01-02T03:04:05.006Z",
        modified="2026-01-03T04:04:05+01:00",
        motivation="commenting",
    )
    told |= {"synoptic:color": "mint", "synoptic:status": "to check"}
    (found,) = read(told)
    assert found == Annotation(
        "1b4e28ba-2fa1-11d2-883f-0016d3cca427",
        (
            Selection(PAGE, KEY, "is shut", "The bridge ", ".", 11, 18),
            Selection("", KEY),
        ),
        "Who says?",
        "2026-01-02T03:04:05.006+00:00",
        "2026-01-03T03:04:05+00:00",
        "mint",
        ("the law",),
        "to check",
        "Ida Holm",
    )


def test_one_many_a_page_a_collection_and_a_graph_all_are_read(read):
    bare = {name: value for name, value in one().items() if name != "@context"}
    other = bare | {"id": f"{PAGE}#2"}
    page = {"type": "AnnotationPage", "items": [bare]}
    following = page | {"next": {"type": ["AnnotationPage"], "items": other}}
    whole = {"@context": ["x", CONTEXT], "id": "urn:x", "type": "AnnotationCollection"}
    for document, count in (
        (one(), 1),
        ([one(), one(id="urn:b")], 2),
        (page | {"@context": [CONTEXT, {"a": "b"}]}, 1),
        (whole | {"first": following}, 2),
        ({"@context": CONTEXT, "@graph": [bare, other]}, 2),
        ({"@context": CONTEXT, "@id": "urn:a", "@type": "Annotation", "target": PAGE}, 1),
        (b"\xef\xbb\xbf" + json.dumps(one()).encode(), 1),
    ):
        assert len(read(document)) == count, document
    assert "never fetched" in refused(read, whole | {"first": "https://a.example/1"})
    assert read(one())[0].id == read(one())[0].id != read(one(id="urn:b"))[0].id


def test_targets_are_found_however_they_are_written(read):
    nested = {"type": "CssSelector", "value": "#a", "refinedBy": QUOTE}
    listed = {
        "type": "List",
        "items": [PAGE, {"source": "urn:b", "selector": "https://a.example"}],
    }
    position = {"type": "TextPositionSelector", "start": 3, "end": 9}
    for target, selections in (
        (PAGE, (Selection(PAGE),)),
        ({"id": PAGE, "type": "Text"}, (Selection(PAGE),)),
        (
            {"source": PAGE, "selector": nested},
            (Selection(PAGE, "", "is shut", "The bridge ", "."),),
        ),
        ({"source": PAGE, "selector": [position]}, (Selection(PAGE, start=3, end=9),)),
        (listed, (Selection(PAGE), Selection("urn:b"))),
        ("urn:uuid:5", ()),
        ([PAGE, "urn:uuid:5"], (Selection(PAGE),)),
    ):
        assert read(one(target=target))[0].selections == selections, target
    far = dict(QUOTE, prefix="x" * 90 + "before", suffix="after" + "x" * 90)
    (selection,) = read(one(target={"source": PAGE, "selector": far}))[0].selections
    assert (len(selection.prefix), len(selection.suffix)) == (32, 32)
    assert selection.prefix.endswith("before")


def test_times_are_utc_and_one_that_is_none_is_not_told(read):
    def times(**told):
        (found,) = read(one(**told))
        return found.created, found.changed

    assert times() == ("", "")
    assert times(created="yesterday", modified="2026-01-02") == ("2026-01-02T00:00:00+00:00",) * 2
    assert times(created="0001-01-01T00:00:00+09:00") == ("", "")
    assert times(created="2026-01-02T03:04:05+00:00")[1] == "2026-01-02T03:04:05+00:00"


def test_an_answer_is_on_what_it_answers(read):
    first = one(id="urn:a", target={"source": PAGE, "selector": QUOTE})
    answer = one(id="urn:b", target="urn:a", motivation="replying")
    again = one(id="urn:c", target="urn:b")
    circle = [one(id="urn:d", target="urn:e"), one(id="urn:e", target="urn:d")]
    found = read([first, answer, again, *circle])
    assert found[0].selections == found[1].selections == found[2].selections
    assert found[3].selections in ((Selection("urn:d"),), (Selection("urn:e"),))


def test_what_hypothesis_exports_is_read_and_is_the_same_note_as_its_web_annotation(read):
    row = {
        "id": "Xy-1",
        "uri": PAGE,
        "user": "acct:ida@hypothes.is",
        "text": "Who says?",
        "tags": ["law"],
        "created": "2026-01-02T03:04:05.000000+00:00",
        "updated": "2026-01-02T03:04:05.000000+00:00",
        "target": [{"source": PAGE, "selector": [{"type": "RangeSelector"}, QUOTE]}],
        "group": "__world__",
    }
    answer = row | {"id": "Xy-2", "references": ["Xy-1"], "target": [{"source": PAGE}]}
    page_note = row | {"id": "Xy-3", "target": []}
    found, answered, on_page = read(
        {"export_userid": "x", "annotations": [row, answer, page_note]}
    )
    assert (found.author, found.body, found.tags) == ("ida", "Who says?", ("law",))
    assert found.selections == answered.selections
    assert found.selections[0].exact == "is shut"
    assert on_page.selections == (Selection(PAGE),)
    alone = answer | {"references": ["Xy-1", "gone", "Xy-2"]}
    assert read({"rows": [row, alone]})[1].selections == found.selections
    (orphan,) = read({"rows": [alone]})
    assert orphan.selections == (Selection(PAGE),)
    (placed,) = read({"rows": [alone | {"target": row["target"]}]})
    assert placed.selections == found.selections
    (untold,) = read({"rows": [alone | {"target": []}]})
    assert untold.selections == (Selection(PAGE),)
    (same,) = read(one(id="https://hypothes.is/a/Xy-1"))
    assert same.id == found.id
    assert len(read({"total": 1, "rows": [row]})) == 1
    for name, told in (("Ida Holm", "Ida Holm"), (None, "ida"), ("", "ida")):
        (called,) = read({"rows": [row | {"user_info": {"display_name": name}}]})
        assert called.author == told


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"no json",
        b'{"@context": "\xff"}',
        b'{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:\\ud800"}',
        b"[" * 100_000,
        [],
        7,
        [7],
        {"annotations": 7},
        {"annotations": [{"id": "a"}]},
        {"format": "synoptic-comparison"},
        one(**{"@context": "https://other.example/context"}),
        one(**{"@context": {"id": CONTEXT}}),
        [one(), {"id": "urn:b", "type": "Annotation", "target": PAGE}],
        one(type="Person"),
        {"@context": CONTEXT, "type": "AnnotationPage", "items": [{"id": "urn:a", "type": "X"}]},
        {"@context": CONTEXT, "type": "AnnotationPage", "items": [one(type="X")]},
        {name: value for name, value in one().items() if name != "id"},
        {name: value for name, value in one().items() if name != "target"},
        [one(), one()],
        [one(id="urn:a"), one(id=f"urn:uuid:{uuid5(NAMESPACE_URL, 'urn:a')}")],  # it becomes that
        one(id="no IRI"),
        one(id=7),
        one(id=""),
        one(target=[]),
        one(target=7),
        one(target=[PAGE] * 1001),
        one(target={"source": PAGE, "selector": {"type": "TextQuoteSelector"}}),
        one(target={"source": "a\nb", "selector": QUOTE}),
        one(target={"source": PAGE, "selector": dict(QUOTE, exact=["is", "shut"])}),
        one(target={"source": PAGE, "synoptic:article": "../x"}),
        one(body={"type": "TextualBody", "value": 7}),
        one(body="x" * 10_001),
        one(body=[{"value": "x" * 600_000}] * 2),
        one(
            body={
                "items": [
                    {"items": [dict(TAG, value=f"{n}.{m}") for m in range(40)]} for n in range(40)
                ]
            }
        ),
        one(target={"items": [{"items": [PAGE] * 40}] * 40}),
        one(bodyValue="x" * 1_000_001),
        one(creator=7),
        one(**{"synoptic:color": "red"}),
        one(**{"synoptic:status": "done"}),
        *(
            one(target={"source": PAGE, "selector": dict(QUOTE, type=kind, start=start, end=end)})
            for kind in ["TextPositionSelector"]
            for start, end in [(5, 5), (9, 4), (-1, 4), (1.5, 4), (True, 4), (0, 20_000_001)]
        ),
    ],
)
def test_what_is_no_web_annotation_is_refused_whole(read, document):
    assert "nothing was taken" in refused(read, document) or document == []


def test_what_is_too_much_is_refused(read, monkeypatch):
    monkeypatch.setattr(reading, "MOST", 2)
    many = [one(id=f"urn:{number}") for number in range(3)]
    assert len(read(many[:2])) == 2
    refused(read, many)
    monkeypatch.setattr(reading, "PLACES", 3)
    twice = [one(target=[PAGE, f"{PAGE}?2"]), one(id="urn:b", target=f"{PAGE}#1")]
    refused(read, twice)  # an answer to what is on two places
    assert len(read(twice[:1])[0].selections) == 2
    monkeypatch.setattr(reading, "COMMAS", 3)
    refused(read, one(target=[PAGE, PAGE]))
    monkeypatch.setattr(reading, "LARGEST", 50)
    refused(read, one())


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ImportFailed, match="cannot be read"):
        read_annotations(tmp_path / "none.jsonld")


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "type", "source", "selector", "items", "value", "purpose"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=9,
)


@given(st.dictionaries(st.sampled_from(["body", "target", "creator", "created"]), ANYTHING))
def test_whatever_it_holds_it_is_read_or_refused_with_a_sentence(told):
    with TemporaryDirectory() as folder:
        (path := Path(folder) / "n.jsonld").write_text(json.dumps(one(**told)), "utf-8")
        try:
            (found,) = read_annotations(path)
        except ImportFailed:
            return
        assert found.id

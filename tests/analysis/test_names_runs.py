"""Where names may stand, by what the model says of each word."""

from __future__ import annotations

import pytest

from reader.analysis.names import mentions
from reader.analysis.names_extents import grown
from reader.analysis.names_runs import Run, runs
from reader.analysis.parse import Parse, Token


def tagged(marked: str) -> Parse:
    """Return a sentence of words written "word/tag" or "word/tag/entity"; "+" goes on with it."""
    tokens: list[Token] = []
    text = ""
    for index, one in enumerate(marked.split()):
        word, tag, *entity = one.split("/")
        name = entity[0] if entity else ""
        start = len(text)
        text += word + " "
        tokens.append(
            Token(
                start=start,
                end=start + len(word),
                text=word,
                lemma=word.lower(),
                pos="X",
                tag=tag,
                dep="dep",
                head=index,
                entity=name.removeprefix("+"),
                begins=bool(name) and not name.startswith("+"),
                morph="",
            )
        )
    return Parse(text.strip(), tuple(tokens), ((0, len(tokens)),))


def found(marked: str) -> list[str]:
    """Return the words of the stretches that may be names."""
    parse = tagged(marked)
    return [" ".join(t.text for t in parse.tokens[run.first : run.last]) for run in runs(parse)]


def reach(marked: str, first: int, last: int, label: str | None) -> str:
    """Return how far the stretch from `first` to `last` reaches."""
    parse = tagged(marked)
    (run,) = grown(parse, [Run(first, last, label)])  # type: ignore[arg-type]
    return " ".join(token.text for token in parse.tokens[run.first : run.last])


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("so/RB Una/NNP/PERSON of/IN/+PERSON the/DT/+PERSON FAO/NNP/+PERSON", ["Una", "FAO"]),
        ("so/RB City/NNP/ORG striker/NN/+ORG Ada/NNP/+ORG Finch/NNP/+ORG", ["City", "Ada Finch"]),
        ("of/IN Rev/NNP/ORG Aubrey/NNP/+ORG", ["Aubrey"]),
        ("at/IN Superintendent/NNP/FAC Karen/NNP/+FAC Una/NNP/+FAC", ["Karen Una"]),
        ("at/IN Superintendent/NNP/FAC Karen/NNP/+FAC Ltd/NNP/+FAC", ["Superintendent Karen Ltd"]),
        ("so/RB Picker/NNP Dave/NNP Una/NNP ran/VBD to/IN the/DT hill/NN", ["Dave Una"]),
        ("so/RB Picker/NNP/ORG Dave/NNP/+ORG Una/NNP/+ORG", ["Picker Dave Una"]),
        ("of/IN Home/NNP/PERSON Secretary/NNP/+PERSON Ada/NNP/+PERSON", ["Ada"]),
        ("of/IN General/NNP/ORG Votrezh/NNP/+ORG", ["Votrezh"]),
        ("of/IN General/NNP/ORG Motors/NNP/+ORG", ["General Motors"]),
        ("of/IN Una/NNP/LAW Pact/NNP/+LAW of/IN/+LAW 1996/CD/+LAW", ["Una Pact"]),
        ("the/DT Interior/NNP/ORG Minister/NNP", []),
        ("so/RB FURIOUS/JJ/PERSON Jo/NNP/+PERSON Holm/NNP/+PERSON", ["Jo Holm"]),
        ("It/PRP is/VBZ DONE/VBN/ORG", []),
        ("at/IN Judge/NNP CASTLE/NNP/PERSON", ["CASTLE"]),
        ("by/IN “/`` Pelbruk/NNP ”/''", ["Pelbruk"]),
        (
            "On/IN Sunday/NNP/DATE Market/NNP Road/NNP was/VBD cut/VBN off/RP by/IN it/PRP",
            ["Market Road"],
        ),
    ],
)
def test_stretches_are_cut_where_names_end(marked: str, names: list[str]) -> None:
    assert found(marked) == names


@pytest.mark.parametrize(
    ("marked", "stretch", "label", "whole"),
    [
        ("near/IN Mount/NNP Una/NNP", (2, 3), "PLACE", "Mount Una"),
        ("of/IN FC/NNP Una/NNP", (2, 3), "ORG", "FC Una"),
        ("by/IN T./NNP A./NNP Finch/NNP", (3, 4), "PERSON", "T. A. Finch"),
        ("to/IN Stoke/NNP -/HYPH on/IN -/HYPH Una/NNP", (1, 2), "PLACE", "Stoke - on - Una"),
        ("to/IN Ada/NNP Lie/NNP -/HYPH Dahl/NNP", (1, 3), "PERSON", "Ada Lie - Dahl"),
        ("the/DT US/NNP -/HYPH China/NNP", (1, 2), "PLACE", "US"),
        ("with/IN al/NNP -/HYPH Hinai/NNP", (3, 4), "PERSON", "al - Hinai"),
        ("said/VBD de/NNP Una/NNP", (2, 3), "PERSON", "Una"),
        ("said/VBD Van/NNP der/NNP Una/NNP", (3, 4), "PERSON", "Van der Una"),
        ("by/IN Ada/NNP van/IN Una/NNP", (3, 4), "PERSON", "Ada van Una"),
        ("by/IN Ada/NNP van/IN Una/NNP", (1, 2), "PERSON", "Ada van Una"),
        ("at/IN St/NNP Ann/NNP 's/POS Church/NNP", (1, 3), "PERSON", "St Ann 's Church"),
        ("at/IN St/NNP Ann/NNP 's/POS door/NN", (1, 3), "PERSON", "St Ann"),
        ("the/DT Players/NNPS '/POS Guild/NNP", (1, 2), "ORG", "Players ' Guild"),
        ("the/DT Players/NNPS '/POS hats/NNS", (1, 2), "ORG", "Players"),
        ("so/RB chief/NN Per/IN Una/NNP", (3, 4), "ORG", "Per Una"),
        ("so/RB said/VBD Per/IN Una/NNP", (3, 4), "ORG", "Una"),
        ("so/RB old/JJ OLD/JJ Una/NNP", (3, 4), "PERSON", "Una"),
        ("of/IN Ada/NNP Una/NNP KC/NNP", (1, 4), "PERSON", "Ada Una"),
    ],
)
def test_a_stretch_reaches_over_all_words_of_the_name(
    marked: str, stretch: tuple[int, int], label: str, whole: str
) -> None:
    assert reach(marked, *stretch, label) == whole


def test_stretches_side_by_side_are_one_name_unless_one_is_known() -> None:
    parse = tagged("by/IN Ada/NNP Finch/NNP and/CC Norway/NNP Una/NNP")
    beside = [Run(1, 2, "PERSON"), Run(2, 3, "ORG"), Run(4, 5, "PLACE"), Run(5, 6, "ORG")]
    assert grown(parse, beside) == [Run(1, 3, "PERSON"), Run(4, 5, "PLACE"), Run(5, 6, "ORG")]


def test_a_people_beside_a_name_is_no_part_of_it_if_it_is_called_as_peoples_are() -> None:
    parse = tagged("at/IN Malka/NNP Una/NNP and/CC Unan/NNP Ruta/NNP")
    beside = [Run(1, 2, "GROUP"), Run(2, 3, "PLACE"), Run(4, 5, "GROUP"), Run(5, 6, "ORG")]
    assert grown(parse, beside) == [Run(1, 3, "PLACE"), *beside[2:]]


def test_a_body_goes_on_over_a_hyphen() -> None:
    marked = "the/DT Council/NNP for/IN Peace/NNP and/CC Co/NNP -/HYPH operation/NN in/IN Una/NNP"
    parse = tagged(marked)
    (only,) = mentions(parse)
    assert only.span.of(parse.text) == "Council for Peace and Co - operation in Una"


def test_a_persons_government_is_no_body_of_that_name() -> None:
    parse = tagged("so/RB did/VBD Ada/NNP/PERSON Finch/NNP/+PERSON 's/POS government/NN")
    assert [mention.span.of(parse.text) for mention in mentions(parse)] == ["Ada Finch"]


def test_whose_party_it_is_is_no_part_of_its_name() -> None:
    marked = "Ada/NNP/PERSON Finch/NNP/+PERSON left/VBD the/DT Home/NNP Party/NNP of/IN Finch/NNP"
    parse = tagged(marked)
    assert [mention.span.of(parse.text) for mention in mentions(parse)] == [
        "Ada Finch",
        "Home Party",
        "Finch",
    ]


@pytest.mark.parametrize("what", ["a/DT joy/NN", "a/DT 25/CD", "a/DT very/RB"])
def test_what_says_nothing_of_a_name_changes_no_label(what: str) -> None:
    parse = tagged(f"by/IN Una/NNP/PERSON ,/, {what} ,/, sang/VBD")
    assert [mention.label for mention in mentions(parse)] == ["PERSON"]


def test_names_of_two_sentences_are_two_names() -> None:
    parse = tagged("by/IN Ada/NNP Ada/NNP")
    parted = Parse(parse.text, parse.tokens, ((0, 2), (2, 3)))
    beside = [Run(1, 2, "PERSON"), Run(2, 3, "PERSON")]
    assert grown(parted, beside) == beside


def test_what_stands_in_brackets_is_a_name_only_if_it_is_an_acronym() -> None:
    marked = "the/DT World/NNP/ORG Bank/NNP/+ORG (/-LRB- see/VB )/-RRB- and/CC"
    assert len(mentions(tagged(marked))) == 1


def test_a_short_acronym_is_not_the_word_of_its_letters() -> None:
    parse = tagged("the/DT UN/NNP/ORG met/VBD Un/NNS there/RB")
    assert [mention.span.of(parse.text) for mention in mentions(parse)] == ["UN"]

"""What is matched between invented articles, read as the program reads them."""

from __future__ import annotations

from contextlib import closing
from itertools import permutations

import pytest

from reader.model.article import Article
from reader.progress import silently
from reader.worker.language import LoadLanguage
from reader.workflow.articles import comparing

FIRST = """\
The footbridge over the Alder at Marwick collapsed on Tuesday, throwing ten people into the river.

Rescue boats pulled nine of them out of the water within twenty minutes, the fire brigade said.

Two schoolchildren were still missing on Tuesday evening.

The bridge was built in 1968 and carries some 4,000 pedestrians a day to and from the station.

An inspection last autumn had found rust in two of its hangers, according to a report seen by us.

Mayor Lena Orth ordered all three other footbridges closed until engineers have examined them.

“We owe the families an answer, and we will give it,” she told a crowd in front of the town hall.

The public prosecutor has opened an inquiry into the building department.

Trains between Marwick and Oldbeck run an hour late because divers work below the rail bridge.

Heavy rain is forecast for the whole of Wednesday."""

#: The second version: the fifth sentence moved up, the third and the sixth reworded, the eighth
#: longer, the last left out and one added.
LATER = """\
The footbridge over the Alder at Marwick collapsed on Tuesday, throwing ten people into the river.

An inspection last autumn had found rust in two of its hangers, according to a report seen by us.

Rescue boats pulled nine of them out of the water within twenty minutes, the fire brigade said.

Two school pupils remained missing on Tuesday night.

The bridge was built in 1968 and carries some 4,000 pedestrians a day to and from the station.

The three remaining footbridges were shut by Mayor Lena Orth until engineers have checked them.

“We owe the families an answer, and we will give it,” she told a crowd in front of the town hall.

The public prosecutor has opened an inquiry into the building department, which lacked money.

Trains between Marwick and Oldbeck run an hour late because divers work below the rail bridge.

A book of condolence has been laid out in the cathedral."""

REWORDED = {(2, 3): "reworded", (5, 5): "reworded", (7, 7): "part"}
SAME = {(0, 0), (1, 2), (3, 4), (4, 1), (6, 6), (8, 8)}

ELSEWHERE = """\
The national chess championship was won by a sixteen-year-old from the island of Sorrel.

Petra Halm needed only nineteen moves in the final game against last year's winner.

She learned the rules from her grandfather, a retired beekeeper.

“I did not sleep at all,” Halm said with a laugh.

Her prize is a trip to the tournament in Lindora next spring."""


@pytest.fixture(scope="module")
def language(tmp_path_factory):
    with closing(LoadLanguage(tmp_path_factory.mktemp("cache"))()) as loaded:
        yield loaded


@pytest.fixture(scope="module")
def compared(language):
    """Return what is found between articles of these texts."""

    def found(*texts):
        articles = [Article(f"{n}.txt", f"{n}", text) for n, text in enumerate(texts)]
        return comparing(articles)(language, silently)

    return found


def shown(comparison):
    """The matches that are more than possible, by the numbers of their sentences."""
    place = [
        {span: number for number, span in enumerate(analysis.sentences)}
        for analysis in comparison.analyses
    ]
    return {
        (place[m.a.article][m.a.span], place[m.b.article][m.b.span]): m
        for m in comparison.matches
        if m.grade != "possible"
    }


def alone(comparison):
    """The score of the only match there may be; 0 where there is none."""
    return max((m.score for m in shown(comparison).values()), default=0)


def test_two_versions_of_an_article_are_matched_as_a_comparison_of_versions_would(compared):
    found = shown(compared(FIRST, LATER))

    assert set(found) == SAME | set(REWORDED)
    for pair, match in found.items():
        assert match.kind == REWORDED.get(pair, "identical")
        assert match.grade == "sure" or pair in REWORDED


def test_articles_that_share_nothing_have_no_match(compared):
    assert shown(compared(FIRST, ELSEWHERE)) == {}
    assert compared(FIRST, ELSEWHERE).statements == ()


def test_a_single_sentence_is_found_in_a_long_article(compared):
    one = "Eleven people fell into the Alder when a footbridge in Marwick collapsed on Tuesday."
    long = "\n\n".join([ELSEWHERE] * 60 + [FIRST] + [ELSEWHERE] * 60)
    sentences = compared(one, long).analyses[1].sentences

    assert len(sentences) > 600
    for texts, pair in (((one, long), (0, 300)), ((long, one), (300, 0))):
        best = max(shown(compared(*texts)).items(), key=lambda item: item[1].score)
        assert abs(best[0][0] - pair[0]) <= 10
        assert abs(best[0][1] - pair[1]) <= 10
        assert best[1].a.span.of(texts[0]).startswith(("Eleven people", "The footbridge"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "France has called for an emergency meeting of the UN Security Council.",
            "Brazil has called for an emergency meeting of the UN Security Council.",
        ),
        (
            "Germany is sending two rescue planes with forty tonnes of tents to the region.",
            "Japan is sending two rescue planes with forty tonnes of tents to the region.",
        ),
        (
            "President Karl Voss visited the flooded district on Sunday morning.",
            "President Ilse Brandt visited the flooded district on Sunday morning.",
        ),
    ],
)
def test_the_same_of_another_actor_does_not_match(compared, one, other):
    assert alone(compared(f"{one}\n\n{ELSEWHERE}", f"{other}\n\nHeavy rain fell all day.")) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Mr Wade told the court on Monday that he had never met the witness.",
            "Jonathan Wade told the court on Monday that he had never met the witness.",
        ),
        (
            "The White House said the sanctions against the bank would stay in place.",
            "Washington said that the sanctions against the bank would stay in place.",
        ),
        (
            "Reuters reported that the interior minister would resign on Monday.",
            "The interior minister will resign on Monday, the BBC reported.",
        ),
        (
            "“The bridge was safe and it had been checked in May,” Karl Voss said.",
            "“The bridge was safe and it had been checked in May,” Ilse Brandt said.",
        ),
    ],
)
def test_who_is_called_otherwise_or_speaks_the_same_words_matches(compared, one, other):
    assert alone(compared(f"{one}\n\n{ELSEWHERE}", f"{other}\n\nHeavy rain fell all day.")) > 0


def test_fragments_that_are_the_same_by_accident_do_not_match(compared):
    frame = (
        "What we know so far\n\nBy Edith Fallow\n\n{}\n\nHe told reporters on Friday.\n\n"
        "Photograph: Edith Fallow\n\nHe denied the accusations.\n\nRead more: key points"
    )

    assert alone(compared(frame.format(FIRST.split("\n\n")[3]), frame.format(ELSEWHERE))) == 0


def test_another_order_of_the_articles_changes_nothing_but_letters(compared):
    texts = (FIRST, LATER, FIRST, f"{ELSEWHERE}\n\n{FIRST.partition('.')[0]}.")

    def found(order):
        comparison = compared(*(texts[number] for number in order))
        named = {
            frozenset(((order[m.a.article], m.a.span), (order[m.b.article], m.b.span))): (
                m.kind,
                m.grade,
                pytest.approx(m.score, abs=2e-4),
                {m.a_part, m.b_part},
            )
            for m in comparison.matches
        }
        tied = {
            frozenset((order[passage.article], passage.span) for passage in one.passages)
            for one in comparison.statements
        }
        return named, tied

    first = found((0, 1, 2, 3))
    for order in list(permutations(range(4)))[1::6]:
        assert found(order) == first

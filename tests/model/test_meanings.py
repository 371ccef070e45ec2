from dataclasses import replace

from reader.model.analysis import Analysis, Quote
from reader.model.article import Article
from reader.model.comparison import Contrast, Passage, Place, QuoteGroup
from reader.model.meanings import is_meaning_unsure
from tests.invented import compared, span_in

TEXTS = ("It will sail, Olin said.", "It may sail, Olin said.", "It shall not sail, Olin said.")
FORCES = ("will", "may", "not")


def made():
    contents = [span_in(text, text.split(",")[0]) for text in TEXTS]
    analyses = tuple(Analysis(quotes=(Quote("indirect", one, one),)) for one in contents)
    articles = [Article(f"{n}.txt", str(n), text) for n, text in enumerate(TEXTS)]
    sides = [Passage(n, span_in(text, FORCES[n])) for n, text in enumerate(TEXTS)]
    contrasts = (
        Contrast("modality", sides[0], sides[1]),
        Contrast("negation", sides[0], sides[2]),
        Contrast("speaker", *(Passage(n, span_in(TEXTS[n], "Olin")) for n in (0, 1))),
    )
    places = tuple(Place(n, 0) for n in range(3))
    return compared(articles, analyses), QuoteGroup(places, "Olin", ("meaning",), contrasts)


def test_meaning_differs_surely_where_two_sure_renderings_do():
    comparison, group = made()
    assert not is_meaning_unsure(comparison, group)
    assert not is_meaning_unsure(comparison, replace(group, unsure=(Place(1, 0),)))


def test_meaning_may_differ_where_one_of_any_two_may_be_another_utterance():
    comparison, group = made()
    assert is_meaning_unsure(comparison, replace(group, unsure=(Place(0, 0),)))
    assert is_meaning_unsure(comparison, replace(group, unsure=(Place(1, 0), Place(2, 0))))


def test_where_no_words_differ_in_meaning_nothing_is_unsure_of_it():
    comparison, group = made()
    unsure = replace(group, unsure=group.quotes, contrasts=group.contrasts[2:])
    assert not is_meaning_unsure(comparison, unsure)

from reader.model.analysis import Analysis, Quote
from reader.model.article import Article
from reader.model.comparison import Contrast, Passage, Place, QuoteGroup
from reader.model.voices import other_voices, voice
from tests.invented import compared, span_in

TEXTS = ("“It sank,” said Olin.", "“It sank,” a resident said.", "“It sank,” Berg said.")
WHO = ("Olin", "a resident", "Berg")


def made():
    content = span_in(TEXTS[0], "It sank")
    quotes = [
        Quote("direct", content, content, speaker=span_in(text, who))
        for text, who in zip(TEXTS, WHO, strict=True)
    ]
    articles = [Article(f"{n}.txt", str(n), text) for n, text in enumerate(TEXTS)]
    return compared(articles, tuple(Analysis(quotes=(one,)) for one in quotes))


def test_only_speakers_that_are_set_against_each_other_differ():
    comparison = made()
    sides = [Passage(at, voice(comparison.quote(Place(at, 0)))) for at in range(3)]
    contrasts = (
        Contrast("speaker", sides[0], sides[2]),
        Contrast("negation", sides[0], sides[1]),
    )
    group = QuoteGroup(tuple(Place(at, 0) for at in range(3)), "Olin", ("speaker",), contrasts)

    assert other_voices(comparison, group, Place(0, 0)) == (Place(2, 0),)
    assert other_voices(comparison, group, Place(2, 0)) == (Place(0, 0),)
    assert other_voices(comparison, group, Place(1, 0)) == ()


def test_a_quote_by_nobody_stands_for_its_speaker_itself():
    content, who = span_in(TEXTS[0], "It sank"), span_in(TEXTS[0], "Olin")

    assert voice(Quote("direct", content, content)) == content
    assert voice(Quote("direct", content, content, who=who)) == who

"""What the user says of a quote is written with the words that are meant, not those selected."""

from __future__ import annotations

import pytest

from reader.model.analysis import Analysis, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import Entity, Passage, Place, QuoteGroup
from reader.model.text import Span
from reader.workflow.corrections import corrected, no_quote, other_speaker
from reader.workflow.corrections_kept import correction_made, corrections_made
from reader.workflow.corrections_quotes import (
    group_of,
    in_the_way,
    likely_kind,
    likely_speaker,
    other_extent,
    other_manner,
    other_utterance,
    quote_at,
    quoted,
    same_utterance,
    tidied,
)
from tests.invented import compared, span_in

TEXT = (
    "“We sail at dawn,” said Mara Holt of Norland. Ivo Brandt called it “madness” and left. "
    "He said that the harbour is lost. ‘Never again.’"
)
OTHER = "Mara Holt: “At dawn we sail.” Then “madness” came."


def quote(words, text=TEXT, kind="direct"):
    span = span_in(text, words)
    return Quote(kind, span, span)


CALLED = span_in(TEXT, "Ivo Brandt called it “madness” and left.")
QUOTES = (
    quote("We sail at dawn,"),
    Quote("mixed", span_in(TEXT, "madness"), CALLED),
    quote("the harbour is lost", kind="indirect"),
)
GROUP = QuoteGroup((Place(0, 0), Place(1, 0)), "Mara Holt", ("wording",))
SAIL, MADNESS, LOST = (Place(0, index) for index in range(3))


@pytest.fixture
def story():
    mentions = (
        Mention(span_in(TEXT, "Mara Holt"), "PERSON"),
        Mention(span_in(TEXT, "Norland"), "PLACE"),
        Mention(span_in(TEXT, "Ivo Brandt"), "PERSON"),
    )
    first = span_in(TEXT, "“We sail at dawn,” said Mara Holt of Norland.")
    analysis = Analysis(sentences=(first, CALLED), mentions=mentions, quotes=QUOTES)
    return compared(
        [Article("a.txt", "a", TEXT), Article("b.txt", "b", OTHER)],
        [analysis, Analysis(quotes=(quote("At dawn we sail.", OTHER),))],
        mention_entities=(("e1", "e2", "e3"), ()),
        entities=(
            Entity("e1", "PERSON", "Mara Holt", ("Mara Holt",)),
            Entity("e2", "PLACE", "Norland", ("Norland",)),
            Entity("e3", "PERSON", "Ivo Brandt", ("Ivo Brandt",)),
        ),
        speakers=(("e1", "e3", None), ("e1",)),
        speaker_names=(("Mara Holt", "Ivo Brandt", None), ("Mara Holt",)),
        quote_groups=(GROUP,),
    )


def words(text, article=0):
    return Passage(article, span_in((TEXT, OTHER)[article], text))


def test_a_quote_of_the_user_tells_its_words_speaker_kind_and_how_far_it_holds(story):
    made = quoted("s1", story, words("madness", 1), ("mixed", " Ivo  Brandt"), "article")

    assert (made.story, made.subject, made.manner, made.user, made.scope) == (
        *("s1", "quoted", "mixed", "Ivo Brandt"),
        "article",
    )
    assert made.machine == ""
    (target,) = made.targets
    assert (target.article, target.exact) == (story.articles[1].key, "madness")
    assert corrected(story, [made]).comparison.speakers[1] == ("e1", "e3")


def test_an_extent_tells_what_the_quote_was_and_what_it_is_to_be(story):
    made = other_extent("s1", story, SAIL, words("We sail"))

    assert [target.exact for target in made.targets] == ["We sail at dawn,", "We sail"]
    assert corrected(story, [made]).comparison.quote(SAIL).content == span_in(TEXT, "We sail")


def test_a_kind_tells_what_the_program_said(story):
    made = other_manner("s1", story, MADNESS, "direct")

    assert (made.subject, made.machine, made.user) == ("manner", "mixed", "direct")
    assert corrected(story, [made]).comparison.quote(MADNESS).kind == "direct"


def test_two_quotes_are_one_utterance(story):
    made = same_utterance("s1", story, MADNESS, Place(1, 0))

    assert [target.exact for target in made.targets] == ["madness", "At dawn we sail."]
    (group,) = corrected(story, [made]).comparison.quote_groups
    assert group.quotes == (SAIL, MADNESS, Place(1, 0))


def test_a_quote_is_parted_from_all_that_it_is_grouped_with(story):
    made = other_utterance("s1", story, Place(1, 0))

    assert made
    assert [target.exact for target in made.targets] == ["At dawn we sail.", "We sail at dawn,"]
    assert corrected(story, [made]).comparison.quote_groups == ()
    assert other_utterance("s1", story, LOST) is None


@pytest.mark.parametrize(
    ("selected", "meant"),
    [
        ("“We sail at dawn,” ", "We sail at dawn,"),
        (", said Mara ", "said Mara"),
        ("the harbour is lost. ", "the harbour is lost."),
        ("‘Never again.’", "Never again."),
        ("'Never again.'", "Never again."),
        ("‘The crew’s’", "The crew’s"),
        ("the crew’", "the crew’"),
        ("madness", "madness"),
    ],
)
def test_a_quote_is_what_stands_inside_the_marks(selected, meant):
    article = Article("a.txt", "a", f"Yes {selected} no")
    tidy = tidied(compared([article]), Passage(0, Span(4, 4 + len(selected))))

    assert tidy
    assert tidy.span.of(article.text) == meant


def test_marks_alone_are_no_quote(story):
    at = TEXT.index("dawn,”") + len("dawn,")

    assert tidied(story, Passage(0, Span(at, at + 2))) is None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("We sail at dawn,", "direct"),
        ("madness", "mixed"),
        ("Never again.", "mixed"),
        ("the harbour is lost", "indirect"),
        ("sail at dawn,", "indirect"),
        ("We sail at", "indirect"),
    ],
)
def test_the_marks_around_words_tell_the_kind(said, kind):
    bare = compared([Article("a.txt", "a", TEXT)])
    assert likely_kind(bare, words(said)) == kind


@pytest.mark.parametrize(
    ("said", "kind"), [("sail at", "direct"), ("madness” and left", "mixed"), ("left", "indirect")]
)
def test_words_of_a_quote_are_probably_of_its_kind(story, said, kind):
    assert likely_kind(story, words(said)) == kind


def test_words_at_the_beginning_of_the_text_are_in_no_marks():
    bare = compared([Article("a.txt", "a", TEXT)])
    assert likely_kind(bare, Passage(0, Span(0, 8))) == "indirect"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("We sail at dawn,", "Mara Holt"),
        ("said Mara Holt of Norland", ""),
        ("madness", "Ivo Brandt"),
        ("the harbour is lost", ""),
    ],
)
def test_who_is_named_beside_the_words_probably_speaks(story, said, name):
    assert likely_speaker(story, words(said)) == name


@pytest.mark.parametrize(
    ("selected", "place"),
    [
        ("We sail", SAIL),
        ("dawn,” said Mara Holt of Norland. Ivo Brandt called it “madness”", MADNESS),
        ("and left", MADNESS),
        ("Norland", None),
    ],
)
def test_the_quote_meant_is_that_with_most_of_the_words_else_of_its_clause(story, selected, place):
    assert quote_at(story, words(selected)) == place


def test_an_article_that_is_not_there_has_no_quote(story):
    assert quote_at(story, Passage(-1, Span(0, 4))) is None
    assert quote_at(compared([Article("a.txt", "a", TEXT)]), Passage(0, Span(0, 4))) is None


def test_what_gives_way_is_what_overlaps_but_for_fragments_inside_reported_speech(story):
    over = Passage(0, Span(CALLED.start, CALLED.end))

    assert in_the_way(story, words("sail at dawn,” said"), "direct") == [QUOTES[0]]
    assert in_the_way(story, over, "direct") == []
    assert in_the_way(story, over, "mixed") == [QUOTES[1]]


def test_a_group_is_found_by_any_of_its_quotes(story):
    assert group_of(story, Place(1, 0)) == GROUP
    assert group_of(story, LOST) is None


def kept(others, *made, found):
    """The corrections there are, oldest first, once these are made."""
    for one in made:
        edit = corrections_made("s1", [one], others, found)
        gone = {before for before, _ in edit.corrections if before}
        added = [after for _, after in edit.corrections if after]
        others = [other for other in others if other not in gone] + added
    return others


def test_a_quote_that_is_none_after_all_leaves_no_correction(story):
    made = quoted("s1", story, words("madness", 1), ("mixed", ""), "place")
    with_it = corrected(story, [made]).comparison
    denied = no_quote("s1", with_it, Place(1, 1), "place")

    assert kept([made], denied, found=story) == []


def test_words_the_program_took_for_a_quote_are_one_again_as_the_user_says(story):
    denied = no_quote("s1", story, SAIL, "place")
    made = quoted("s1", story, words("We sail at dawn,"), ("direct", "Ivo Brandt"), "place")

    assert kept([denied], made, found=story) == [made]


def test_what_is_no_quote_anywhere_stays_so_elsewhere(story):
    denied = no_quote("s1", story, SAIL, "story")
    made = quoted("s1", story, words("We sail at dawn,"), ("direct", ""), "place")

    assert kept([denied], made, found=story) == [denied, made]


def test_a_quote_that_is_told_again_is_told_once(story):
    first = quoted("s1", story, words("harbour is"), ("indirect", ""), "place")
    again = quoted("s1", story, words("the harbour is"), ("indirect", "Mara Holt"), "place")
    elsewhere = quoted("s1", story, words("Never again."), ("mixed", ""), "place")

    assert kept([], first, again, elsewhere, found=story) == [again, elsewhere]


def test_a_quote_that_is_moved_twice_was_moved_once(story):
    first = other_extent("s1", story, SAIL, words("We sail"))
    with_it = corrected(story, [first]).comparison
    second = other_extent("s1", with_it, SAIL, words("sail at"))
    (one,) = kept([first], second, found=story)

    assert [target.exact for target in one.targets] == ["We sail at dawn,", "sail at"]
    with_it = corrected(story, [one]).comparison
    back = other_extent("s1", with_it, SAIL, words("We sail at dawn,"))
    assert kept([one], back, found=story) == []


def test_a_kind_that_is_told_back_leaves_no_correction(story):
    first = other_manner("s1", story, MADNESS, "direct")
    with_it = corrected(story, [first]).comparison
    then = other_manner("s1", with_it, MADNESS, "indirect")
    (one,) = kept([first], then, found=story)
    assert (one.machine, one.user) == ("mixed", "indirect")

    with_it = corrected(story, [one]).comparison
    assert kept([one], other_manner("s1", with_it, MADNESS, "mixed"), found=story) == []


def test_who_speaks_as_the_program_says_is_no_correction_once_the_other_is_gone(story):
    first = other_speaker("s1", story, SAIL, "Ivo Brandt", "place")
    back = other_speaker("s1", story, SAIL, "Mara Holt", "place")

    assert kept([first], back, found=story) == []


def test_what_is_one_utterance_and_is_not_after_all_leaves_no_correction(story):
    same = same_utterance("s1", story, MADNESS, Place(1, 0))
    parted = other_utterance("s1", corrected(story, [same]).comparison, MADNESS)
    assert parted
    assert kept([same], parted, found=story) == []
    assert kept([parted], same, found=story) == [same]


def test_what_is_told_of_another_sort_or_story_stays(story):
    same = same_utterance("s1", story, MADNESS, Place(1, 0))
    kind = other_manner("s1", story, MADNESS, "direct")
    elsewhere = other_manner("s2", story, MADNESS, "direct")

    assert correction_made(kind, [same, elsewhere]).corrections == ((None, kind),)
    assert correction_made(same, [kind]).corrections == ((None, same),)

"""The user's word holds for what is a quote, where it begins and ends, of what kind it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.comparison.corrections import corrected
from reader.model.analysis import Analysis, Quote
from reader.model.article import Article
from reader.model.comparison import Entity, Place, QuoteGroup
from reader.model.correction import Correction
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.comparison.quoting import (
    ASKED,
    GRAIN,
    HOLT,
    JOURNAL,
    STORY,
    no_quote,
    quote_at,
    says,
    words_quoted,
)
from tests.invented import compared, span_in

TEXT = (
    "Mara Holt spoke on Monday. “We sail at dawn,” she said, and “never” look back. "
    "She added that the “old” harbour is lost. We sail at dawn, they sang."
)
ARTICLE = Article("a.txt", "a", TEXT)
OTHER = Article("b.txt", "b", "The crew cheered: we  sail\nat dawn! Unwe sail at dawning.")


def at(words, text=TEXT):
    return span_in(text, words)


def found(*quotes, names=(), others=(OTHER,), **told):
    """One article with quotes, and others without any."""
    row = tuple(names) or (None,) * len(quotes)
    ids = tuple("e1" if name == "Mara Holt" else None for name in row)
    return compared(
        (ARTICLE, *others),
        (Analysis(quotes=tuple(quotes)), *(Analysis() for _ in others)),
        entities=(HOLT, Entity("e2", "ORG", "The Crew", ("The Crew",))),
        speakers=(ids, *(() for _ in others)),
        speaker_names=(row, *(() for _ in others)),
        **told,
    )


SAIL = Quote("direct", at("We sail at dawn,"), at("We sail at dawn,"), cue=at("said"))
SAIL = replace(SAIL, speaker=at("she"), who=at("Mara Holt"))
LOST = Quote("indirect", at("the “old” harbour is lost"), at("the “old” harbour is lost"))
OLD = Quote("mixed", at("old"), at("the “old” harbour is lost"))


def made(subject, *spans, user="", manner="", scope="place", created="2026-01-01"):
    targets = tuple(target_on(ARTICLE, span) for span in spans)
    return Correction(
        f"{subject}{created}", "s", subject, "", user, scope, targets, created, manner
    )


def quoted(words, name="", kind="direct", **more):
    return made("quoted", at(words), user=name, manner=kind, **more)


def quotes(story, *corrections):
    done = corrected(story, corrections)
    assert done.unfitting == ()
    return done.comparison


def test_words_become_a_quote_of_the_kind_and_by_the_speaker_that_the_user_tells():
    story = quotes(found(LOST), quoted("We sail at dawn,", "mara holt"))

    one, other = story.analyses[0].quotes
    assert (one.kind, one.content, one.clause) == ("direct", SAIL.content, SAIL.content)
    assert (one.cue, one.speaker, one.sure) == (None, None, 1.0)
    assert one.told == ("quote", "speaker")
    assert other == LOST
    assert story.speakers[0] == ("e1", None)
    assert story.speaker_names[0] == ("Mara Holt", None)


@pytest.mark.parametrize(("user", "name"), [("the cook ", "the cook"), ("", None)])
def test_a_quote_of_the_user_may_be_by_somebody_whom_no_article_names_or_by_nobody(user, name):
    story = quotes(found(), quoted("never", user))

    assert (story.speakers[0], story.speaker_names[0]) == ((None,), (name,))


def test_a_quote_takes_the_place_of_those_that_it_overlaps_and_keeps_the_cue_of_the_same():
    story = quotes(found(SAIL, LOST), quoted("“We sail at dawn,”", "The Crew"))

    one, other = story.analyses[0].quotes
    assert one.content == at("“We sail at dawn,”")
    assert (one.cue, one.speaker, one.who) == (SAIL.cue, SAIL.speaker, SAIL.who)
    assert other == LOST
    assert story.speaker_names[0] == ("The Crew", None)


def test_a_quote_much_longer_than_another_takes_over_nothing_of_it():
    story = quotes(found(OLD), quoted("harbour is lost. We sail at dawn, they sang", kind="mixed"))
    assert len(story.analyses[0].quotes) == 2
    story = quotes(
        found(SAIL), quoted("dawn,” she said, and “never” look back. She added that the")
    )

    (one,) = story.analyses[0].quotes
    assert (one.cue, one.who) == (None, None)


def test_of_several_quotes_in_one_the_first_tells_of_it():
    never = Quote("direct", at("never"), at("never"), cue=at("look back"))
    both = quoted("We sail at dawn,” she said, and “never", "Mara Holt")

    (one,) = quotes(found(SAIL, never), both).analyses[0].quotes

    assert one.cue == SAIL.cue


def test_a_fragment_in_marks_stands_inside_reported_speech_whichever_came_first():
    for story, correction in (
        (found(LOST), quoted("old", kind="mixed")),
        (found(OLD), quoted("the “old” harbour is lost", kind="indirect")),
    ):
        kinds = [one.kind for one in quotes(story, correction).analyses[0].quotes]
        assert sorted(kinds) == ["indirect", "mixed"]

    (one,) = quotes(found(LOST), quoted("old", kind="direct")).analyses[0].quotes
    assert (one.kind, one.content) == ("direct", at("old"))


def test_of_two_quotes_of_the_user_that_overlap_the_later_one_holds():
    first = quoted("We sail at dawn,", created="2026-01-01")
    second = quoted("sail at dawn,” she", created="2026-01-02")

    for order in ((first, second), (second, first)):
        (one,) = quotes(found(), *order).analyses[0].quotes
        assert one.content == at("sail at dawn,” she")


def test_a_quote_of_the_user_is_none_after_all_where_that_is_said_later():
    made_one = quoted("We sail at dawn,", "Mara Holt", created="2026-01-01")
    denied = made("quote", SAIL.content, created="2026-01-02")

    assert quotes(found(SAIL), made_one, denied).analyses[0].quotes == ()
    earlier = replace(denied, created="2025-01-01")
    assert len(quotes(found(SAIL), made_one, earlier).analyses[0].quotes) == 1


def test_what_is_no_quote_in_the_story_may_be_one_here():
    everywhere = replace(no_quote(Place(0, 2), "story"), created="2026-01-01")
    target = quote_at(STORY, Place(1, 1))
    here = Correction("h", "s", "quoted", "", "", "place", (target,), "2026-01-02", "direct")

    story = corrected(STORY, [everywhere, here]).comparison

    assert [len(analysis.quotes) for analysis in story.analyses] == [2, 3, 1]


@pytest.mark.parametrize(("scope", "counts"), [("place", [1, 0]), ("article", [2, 0])])
def test_words_are_a_quote_as_far_as_the_user_says(scope, counts):
    story = quotes(found(), quoted("We sail at dawn", "Mara Holt", scope=scope))

    assert [len(analysis.quotes) for analysis in story.analyses] == counts


def test_in_the_whole_story_words_are_a_quote_in_any_case_whatever_space_they_have():
    story = quotes(found(), quoted("We sail at dawn", "Mara Holt", scope="story"))

    assert words_quoted(story) == [["We sail at dawn", "We sail at dawn"], ["we  sail\nat dawn"]]
    assert story.speaker_names == (("Mara Holt", "Mara Holt"), ("Mara Holt",))


def test_elsewhere_what_is_quoted_already_stays_as_it_is():
    story = quotes(
        found(SAIL),
        made(
            "quoted",
            Span(TEXT.rindex("We"), TEXT.rindex(", they")),
            manner="indirect",
            scope="story",
        ),
    )

    assert story.analyses[0].quotes[0] == SAIL
    assert [one.kind for one in story.analyses[0].quotes] == ["direct", "indirect"]


def test_a_quote_whose_article_is_gone_is_still_found_elsewhere_in_the_story():
    story = compared((OTHER,), (Analysis(),))
    everywhere = quoted("We sail at dawn", scope="story")

    assert words_quoted(quotes(story, everywhere)) == [["we  sail\nat dawn"]]
    assert corrected(story, [replace(everywhere, scope="place")]).unfitting == (everywhere.id,)
    assert corrected(story, [replace(everywhere, scope="article")]).unfitting == (everywhere.id,)


@pytest.mark.parametrize(
    "change", [{"manner": "sung"}, {"targets": ()}, {"targets": (Target(ARTICLE.key),)}]
)
def test_a_quote_of_no_kind_or_of_no_words_does_not_fit(change):
    story = found(SAIL)
    correction = replace(quoted("never", scope="story"), **change)

    done = corrected(story, [correction])
    assert done.unfitting == (correction.id,)
    assert done.comparison is story


def test_a_quote_becomes_these_words_and_what_tells_of_it_stays_outside_them():
    wider = Span(SAIL.content.start, at("she said").end)
    story = quotes(
        found(SAIL, LOST, names=("Mara Holt", None)), made("extent", SAIL.content, wider)
    )

    one = story.analyses[0].quotes[0]
    assert (one.content, one.clause) == (wider, wider)
    assert (one.cue, one.speaker, one.who) == (None, None, SAIL.who)
    assert one.told == ("extent",)
    assert story.speaker_names[0] == ("Mara Holt", None)


def test_the_clause_of_a_fragment_grows_with_it():
    to = at("She added that the “old” harbour")
    (one,) = quotes(found(OLD), made("extent", OLD.content, to)).analyses[0].quotes

    assert one.content == to
    assert one.clause == Span(to.start, OLD.clause.end)


def test_a_longer_quote_takes_the_place_of_those_it_reaches_over():
    never = Quote("direct", at("never"), at("never"))
    over = Span(SAIL.content.start, at("never”").end)

    assert (
        len(quotes(found(SAIL, never), made("extent", SAIL.content, over)).analyses[0].quotes) == 1
    )


def test_a_quote_is_found_where_it_is_now_and_where_it_was():
    over = Span(SAIL.content.start, LOST.content.end)
    moved = made("extent", SAIL.content, over, created="2026-01-01")
    for where in (SAIL.content, over):
        spoken = made("speaker", where, user="The Crew", created="2026-01-02")
        assert quotes(found(SAIL), moved, spoken).speaker_names[0] == ("The Crew",)


def test_what_is_said_as_the_program_says_it_is_not_the_user_s_word():
    back = made("extent", SAIL.content, SAIL.content)
    kind = made("manner", SAIL.content, user="direct")
    story = found(SAIL)

    assert quotes(story, back, kind).analyses == story.analyses


@pytest.mark.parametrize("spans", [(), ("never",), ("We sail at dawn,",)])
def test_an_extent_without_a_quote_or_words_does_not_fit(spans):
    story = found(SAIL)
    correction = made("extent", *(at(words) for words in spans))

    assert corrected(story, [correction]).unfitting == (correction.id,)


def test_a_quote_does_not_go_over_to_another_article():
    targets = (target_on(ARTICLE, SAIL.content), target_on(OTHER, Span(0, 8)))
    correction = replace(made("extent"), targets=targets)

    assert corrected(found(SAIL), [correction]).unfitting == (correction.id,)


def test_a_quote_is_of_the_kind_that_the_user_tells():
    (one,) = quotes(found(OLD), made("manner", OLD.content, user="direct")).analyses[0].quotes

    assert (one.kind, one.content, one.clause) == ("direct", OLD.content, OLD.content)
    assert one.told == ("kind",)


def test_a_fragment_that_is_a_quote_of_its_own_leaves_no_reported_speech_around_it():
    (one,) = (
        quotes(found(LOST, OLD), made("manner", OLD.content, user="direct")).analyses[0].quotes
    )

    assert one.content == OLD.content


@pytest.mark.parametrize(("words", "kind"), [("We sail at dawn,", "sung"), ("never", "direct")])
def test_a_kind_that_there_is_not_and_a_quote_that_is_none_do_not_fit(words, kind):
    correction = made("manner", at(words), user=kind)

    assert corrected(found(SAIL), [correction]).unfitting == (correction.id,)


def test_who_speaks_in_a_quote_of_the_user_can_be_told_again():
    first = quoted("never", "Mara Holt", created="2026-01-01")
    then = made("speaker", at("never"), user="The Crew", created="2026-01-02")

    story = quotes(found(), first, then)

    assert (story.speakers[0], story.speaker_names[0]) == (("e2",), ("The Crew",))


def test_what_the_user_says_of_all_quotes_by_somebody_leaves_the_user_s_own():
    own = made("quoted", at("never"), user="Mara Holt", manner="mixed", created="2026-01-01")
    wide = replace(
        made("speaker", SAIL.content, user="The Crew", scope="story", created="2026-01-02"),
        machine="Mara Holt",
    )

    story = quotes(found(SAIL, names=("Mara Holt",)), own, wide)

    assert story.speaker_names[0] == ("The Crew", "Mara Holt")


def test_a_quote_of_the_user_renders_what_the_quote_did_whose_place_it_took():
    target = quote_at(STORY, Place(0, 0))
    correction = Correction(
        "q", "s", "quoted", "", "Ivo Brandt", "place", (target,), "2026-01-01", "direct"
    )

    story = corrected(STORY, [correction]).comparison

    assert [group.quotes for group in story.quote_groups] == [GRAIN.quotes, ASKED.quotes]
    assert story.quote_groups[0].differs == ("wording", "speaker")


def test_other_words_are_another_wording():
    group = QuoteGroup((Place(0, 2), Place(1, 1)), "the harbour master", ())
    story = replace(STORY, quote_groups=(group,))
    content = story.quote(Place(0, 2)).content
    less = target_on(story.articles[0], Span(content.start, content.end - len(" us.")))
    correction = Correction(
        "x", "s", "extent", "", "", "place", (quote_at(story, Place(0, 2)), less), "2026-01-01"
    )

    done = corrected(story, [correction]).comparison

    assert words_quoted(done)[0] == [JOURNAL[0][0], JOURNAL[1][0], "Nobody asked"]
    assert done.quote_groups[0].quotes == group.quotes
    assert done.quote_groups[0].differs == ("wording",)


def test_who_speaks_is_told_once_however_often_it_is_said():
    story = corrected(
        STORY, [says(Place(2, 0), "Mara Holt"), says(Place(2, 0), "Norland", made="2026-02")]
    ).comparison

    assert story.quote(Place(2, 0)).told == ("speaker",)

"""A target goes along to another version of its article, or is kept as it was."""

from __future__ import annotations

from dataclasses import replace

from reader.anchoring.carrying import carried
from reader.model.article import Article
from reader.model.target import Target, target_on
from tests.invented import span_in

OLD = Article("a.txt", "aa", "The bridge is closed. Ada Lund said so on Monday.")
NEW = replace(OLD, text="Advertisement.\n\nThe old bridge is closed. Ada Lund said so.")


def test_a_passage_has_the_words_and_the_context_of_the_new_version():
    target = target_on(OLD, span_in(OLD.text, "Ada Lund said so"))

    assert carried(target, NEW) == target_on(NEW, span_in(NEW.text, "Ada Lund said so"))
    assert carried(target, NEW).fits(NEW)


def test_a_passage_that_was_changed_has_its_new_words():
    target = target_on(OLD, span_in(OLD.text, "The bridge is closed."))

    assert carried(target, NEW).exact == "The old bridge is closed."


def test_a_lost_passage_keeps_its_words_and_does_not_fit():
    target = target_on(OLD, span_in(OLD.text, "on Monday"))
    lost = carried(target, NEW, OLD)

    assert lost == replace(target, article=NEW.key)
    assert not lost.fits(NEW)


def test_a_lost_passage_comes_back_with_its_words():
    target = target_on(OLD, span_in(OLD.text, "on Monday"))

    assert carried(carried(target, NEW, OLD), OLD, NEW) == target


def test_a_whole_article_is_the_new_one():
    assert carried(target_on(OLD, None), NEW, OLD) == Target(NEW.key)


def test_the_old_text_tells_which_of_several_is_meant():
    line = "Scores: the home side won by three goals and the crowd went home in silence.\n\n"
    old = Article("a.txt", "aa", line * 4)
    new = replace(old, text=line.replace("three", "no") * 2 + old.text)
    span = span_in(old.text, "three")

    assert carried(target_on(old, span), new, old).span == span_in(new.text, "three")

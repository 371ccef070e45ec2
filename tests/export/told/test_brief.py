"""What an editor wants to know first: chosen, cut, each told once."""

from __future__ import annotations

from dataclasses import replace

from reader.export.told.brief import alone, core, cut, disputed, facts, key_quotes, letters_of
from reader.model.comparison import Passage, QuoteGroup
from reader.model.overview import Only, Overview, Row


def _row(*passages, carried="some", clauses=()):
    cells = tuple(tuple(p for p in passages if p.article == at) for at in range(3))
    return Row("s", cells, carried, clauses=clauses)


def test_a_fact_is_told_in_words_of_its_own_where_an_article_has_such(edition):
    compared = edition.comparison
    dark, failed, out = compared.statements[0].passages
    clause = Passage(0, replace(dark.span, end=dark.span.start + 8))
    rows = (
        _row(dark, failed, clauses=(clause,)),
        _row(dark, out, clauses=(clause,)),
        _row(dark, failed, out, carried="all"),
    )
    told = facts(replace(edition, overview=Overview(rows)), "some")
    assert [one.words for one in told] == [compared.words(failed), compared.words(out)]
    assert [letters_of(one.articles) for one in told] == ["A, B", "A, C"]
    every = core(replace(edition, overview=Overview(rows)))
    assert [len(one.articles) for one in every] == [3, 2, 2]
    assert len({one.words for one in every}) == 3


def test_without_an_overview_there_are_no_facts(edition):
    assert core(edition) == alone(edition) == []


def test_what_may_be_matched_elsewhere_is_not_told_as_one_article_s_alone(edition):
    passage = edition.comparison.statements[0].passages[0]
    possible = Only(passage, possible=(edition.comparison.statements[0].passages[1],))
    overview = Overview(only=(possible, Only(passage)))
    assert len(alone(replace(edition, overview=overview))) == 1


def test_a_quote_whose_meaning_differs_is_disputed_and_no_key_quote(edition):
    compared = edition.comparison
    (quote,) = key_quotes(compared)
    assert (quote.who, quote.wording.words) == (
        "Mina Quill",
        "“We rowed by the sound of the bell,”",
    )
    group = QuoteGroup(compared.quote_groups[0].quotes, "Mina Quill", ("meaning",))
    differing = replace(compared, quote_groups=(group,))
    assert [one.who for one in disputed(differing)] == ["Mina Quill"]
    assert key_quotes(differing) == []


def test_long_words_are_cut_between_two_of_them():
    assert cut("one  two\nthree", 20) == "one two three"
    assert cut("one two three", 9) == "one two …"
    assert cut("unbroken", 4) == "unbr …"

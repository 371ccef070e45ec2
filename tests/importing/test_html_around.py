"""Titles, links, lists and boxes around an article are told from it."""

from __future__ import annotations

import pytest

from reader.importing.html_around import (
    is_around,
    is_link,
    is_title,
    labels,
    leads_onward,
    listings,
    pull_quotes,
    strangers,
    stray,
    teasers,
)
from tests.importing.pages import outline_of, paragraphs, prose

ARTICLE = paragraphs("One", "Two", "Three", "Four")


def words(page, found):
    return [page.blocks[at].text.split()[0] for at in sorted(found)]


@pytest.mark.parametrize(
    ("body", "around"),
    [
        ("<p class='comment'>Nice.</p>", True),
        ("<p class='credit'>Ann Lee</p>", True),
        (f"<p class='caption'>{prose('Long', 90)}</p>", True),
        ("<p class='byline'>Ann Lee is a writer.</p>", True),
        (f"<p class='author'>{prose('Long', 90)}</p>", False),
        ("<img alt='The quay'>", True),
        ("<p><a>A headline of another page</a></p>", True),
        ("<p>Waiting for the vote</p>", True),
        ("<p>Plain.</p>", False),
    ],
)
def test_a_block_is_around_the_article_by_its_element_or_its_words(body, around):
    page = outline_of(ARTICLE + body, "One Two Three Four")
    assert is_around(page, 4, frozenset({"waitingforthevote"})) is around


def test_a_heading_that_holds_the_headline_repeats_it_and_a_paragraph_does_not():
    page = outline_of("<h1>Live: Waiting for the vote</h1><p>They were waiting for the vote.</p>")
    titles = frozenset({"waitingforthevote"})
    assert [is_title(page, at, titles) for at in range(2)] == [True, False]
    assert not is_title(outline_of(f"<h1>Waiting for the vote {'x' * 50}</h1>"), 0, titles)


@pytest.mark.parametrize(
    ("body", "link"),
    [
        ("<p><a>Vote put off in Estwick</a></p>", True),
        ("<p><a>They voted in Estwick today.</a></p>", False),
        ("<p><a>Read more about the vote.</a></p>", True),
        ("<p><a>Estwick</a></p>", False),
        ("<h3><a>Estwick</a></h3>", True),
        ("<ul><li><a>Vote put off again</a></li><li><a>Who will pay now</a></li></ul>", True),
        ("<ul><li><a>Vote put off again</a></li><li>plain</li><li>plain</li></ul>", False),
        ("<p>Also: <a>who will pay</a> now</p>", True),
        ("<p>In 1990 <a>the wall</a> fell</p>", False),
        ("<p>[Read: <a>who will</a> pay now?]</p>", True),
    ],
)
def test_a_line_that_is_mostly_a_link_leads_to_another_page(body, link):
    assert is_link(outline_of(body), 0) is link


def test_a_line_leads_onward_by_its_first_words():
    page = outline_of("<p>[Read: more</p><p>Ready</p>")
    assert [leads_onward(page, at) for at in range(2)] == [True, False]


def test_short_lines_far_over_the_article_are_strangers_and_sentences_are_none():
    body = (
        f"Skip<div><b>Menu</b></div><section><p>{prose('Lead')}</p></section><div>{ARTICLE}</div>"
    )
    page = outline_of(body)
    assert words(page, strangers(page, set(range(len(page.blocks))))) == ["Skip", "Menu"]


def test_what_follows_elsewhere_is_strange_unless_there_is_as_much_of_it():
    little = f"<main><div>{ARTICLE}</div></main><div><section>{paragraphs('Five')}</section></div>"
    more = paragraphs("Five", "Six", "Seven")
    much = f"<main><div>{ARTICLE}</div></main><div><section>{more}</section></div>"
    for body, strange in ((little, ["Five"]), (much, [])):
        page = outline_of(body)
        assert words(page, strangers(page, set(range(len(page.blocks))))) == strange


def test_the_next_box_of_a_page_of_boxes_is_no_stranger_but_its_list_is():
    body = (
        f"<div><div>{ARTICLE}</div><div>{paragraphs('Five')}<ul><li>Six six.</li></ul></div></div>"
    )
    page = outline_of(body)
    assert words(page, strangers(page, set(range(len(page.blocks))))) == ["Six"]


def test_after_a_line_that_says_comments_all_elsewhere_is_strange():
    body = f"<div><div>{ARTICLE}</div><b>15 comentarios</b><div>{paragraphs('Five')}</div></div>"
    page = outline_of(body, "One Two Three Four Five")
    assert words(page, strangers(page, set(page.taken))) == ["Five"]


def test_without_prose_nothing_is_strange():
    assert strangers(outline_of("<p>Home</p>"), {0}) == set()


def test_lines_in_boxes_under_headlines_that_are_links_are_teasers():
    box = "<div><h3><a>Who will pay</a></h3><p>{}</p></div>"
    both = box.format(prose("Five")) + box.format(prose("Six"))
    page = outline_of(f"<div>{ARTICLE}</div>{both}")
    kept = set(range(len(page.blocks)))
    assert words(page, teasers(page, kept)) == ["Who", "Five", "Who", "Six"]


def test_one_box_makes_no_teasers_nor_does_a_page_of_nothing_else():
    box = "<div><h3><a>Who will pay</a></h3><p>{}</p></div>"
    one = outline_of(f"<div>{ARTICLE}</div>{box.format(prose('Five'))}")
    assert teasers(one, set(range(len(one.blocks)))) == set()
    alone = outline_of(box.format(prose("Five")) + box.format(prose("Six")))
    assert teasers(alone, set(range(len(alone.blocks)))) == set()


LINKS = "<p><a>Who will pay for it</a></p><p><a>Vote put off again</a></p>"


@pytest.mark.parametrize(
    ("tail", "found"),
    [
        (f"<h3>Elsewhere</h3>{LINKS}", ["Elsewhere", "Who", "Vote"]),
        (f"<h3>Elsewhere</h3><img alt='x y'>{LINKS}", ["Elsewhere", "x", "Who", "Vote"]),
        ("<p>Read more:</p><p>Nothing</p>", ["Read", "Nothing"]),
        ("<p>A lire aussi :</p><p>Rien</p>", ["A", "Rien"]),
        ("<h3>Heading</h3><p>Text</p>", []),
        (f"<h3>Elsewhere is a long heading of many more words</h3>{LINKS}", []),
        (f"<p>Ended.</p>{LINKS}", []),
        ("<h3>Heading</h3>", []),
    ],
)
def test_a_heading_over_links_late_in_the_article_ends_it(tail, found):
    page = outline_of(ARTICLE + tail)
    assert words(page, listings(page, set(range(len(page.blocks))))) == found


def test_a_listing_is_one_where_there_is_no_prose():
    page = outline_of("<p>Read next</p><p>Words</p>")

    assert words(page, listings(page, {0, 1})) == ["Read", "Words"]


def test_what_stands_behind_the_end_of_the_page_is_looked_at():
    page = outline_of(f"{paragraphs('One', 'Two')}</body>{prose('Behind')} <b>x</b>")
    every = set(range(len(page.blocks)))

    assert (listings(page, every), labels(page, every), teasers(page, every)) == (set(),) * 3


def test_a_heading_over_links_ends_nothing_in_the_middle_or_before_prose():
    early = outline_of(f"{paragraphs('One')}<h3>Elsewhere</h3>{LINKS}{ARTICLE}")
    assert listings(early, set(range(len(early.blocks)))) == set()
    prose_first = outline_of(f"{ARTICLE}<h3>Heading</h3>{paragraphs('Five')}{LINKS}")
    assert listings(prose_first, set(range(len(prose_first.blocks)))) == set()


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("<p>Menu</p>", "<p>Share</p>", ["Menu", "Share"]),
        ("<h1>Headline of so many words that it is long indeed</h1>", "", ["Headline"]),
        ("<p>Ended here.</p>", "<p>Ended here too.</p>", []),
        ("", "<ul><li>Item</li></ul>", []),
        ("", "<ul><li><a>Item</a></li></ul>", ["Item"]),
        ("", "<p>No.</p>", ["No."]),
        ("<p>A line of eight words without a stop</p>", "", []),
    ],
)
def test_short_lines_at_either_end_are_stray(before, after, found):
    page = outline_of(before + ARTICLE + after)
    assert words(page, stray(page, range(len(page.blocks)))) == found


def test_without_prose_nothing_is_stray():
    assert stray(outline_of("<p>Home</p>"), [0]) == set()


def test_a_heading_over_nothing_but_links_is_a_label():
    links = "<ol><li><a><img alt='x'>First</a></li><li><a>Second</a></li></ol>"
    page = outline_of(f"{paragraphs('One')}<div><h4>Label</h4>{links}</div>{paragraphs('Two')}")

    assert words(page, labels(page, set(range(len(page.blocks))))) == ["Label"]


@pytest.mark.parametrize(
    "box", ["<p><a>First</a></p>", "<p><a>First</a></p><p><a>Second</a></p><p>Words</p>", ""]
)
def test_a_heading_over_one_link_or_words_is_none(box):
    page = outline_of(f"{paragraphs('One')}<div><h4>Label</h4>{box}</div>{paragraphs('Two')}")

    assert labels(page, set(range(len(page.blocks)))) == set()


TEASED = "<h3><a>Another headline here</a></h3>"


@pytest.mark.parametrize(
    ("tail", "found"),
    [
        (f"<h3>Read next</h3>{paragraphs('Five')}", "Read"),
        (f"<h3>Read next</h3>{TEASED}{paragraphs('Five', 'Six', 'Seven')}", "Read Another Five"),
        (f"<h3>Read next</h3>{TEASED}{paragraphs('Five')}", "Read Another Five"),
        (f"<h3>Read next</h3><div>{paragraphs('Five', 'Six')}</div>", "Read Five Six"),
        (f"<h3>Read next</h3><p><a>Five five five five</a> {prose('x', 9)}</p>", "Read Five"),
    ],
)
def test_the_article_goes_on_after_a_listing_among_its_own_paragraphs(tail, found):
    page = outline_of(f"{paragraphs(*(f'Word{n}' for n in range(12)))}{tail}")
    every = set(range(len(page.blocks)))

    assert words(page, listings(page, every)) == found.split()


def test_one_headline_that_is_a_link_makes_a_teaser_beside_a_long_article():
    box = f"<div>{TEASED}{paragraphs('Teaser')}</div>"
    page = outline_of(f"{ARTICLE}{box}{paragraphs('Five', 'Six')}")

    assert words(page, teasers(page, set(range(len(page.blocks))))) == ["Another", "Teaser"]


def test_a_question_that_is_a_link_leads_to_another_page():
    page = outline_of("<p><a>Who will pay for all of it?</a></p><p><a>All of it is paid.</a></p>")

    assert [is_link(page, at) for at in (0, 1)] == [True, False]


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("<blockquote>“Two two0 two1 two2”</blockquote>", ["“Two"]),
        ("<aside><p>Two two0 two1 two2</p></aside>", ["Two"]),
        (f"<blockquote>{prose('Two')}</blockquote>", ["Two"]),
        ("<p>Two two0 two1 two2</p>", []),
        ("<blockquote>Two two0</blockquote>", []),
        ("<blockquote>Other words of hers</blockquote>" * 2, []),
    ],
)
def test_a_quote_set_apart_that_the_text_holds_is_a_pull_quote(quote, found):
    page = outline_of(f"{paragraphs('One')}{quote}{paragraphs('Two')}")

    assert words(page, pull_quotes(page, set(range(len(page.blocks))))) == found

"""The outline of a page tells where its prose stands and what its elements are for."""

from __future__ import annotations

from reader.importing.html_outline import outlined
from tests.importing.pages import outline_of, page_of, paragraphs, prose


def test_the_element_with_most_prose_holds_the_article():
    page = outline_of(f"<div>{paragraphs('Aside')}</div><div>{paragraphs('One', 'Two')}</div>")
    assert [page.is_inside(at) for at in range(3)] == [False, True, True]


def test_a_list_holds_no_article_by_itself():
    items = "".join(f"<li>{prose(word)}</li>" for word in ("One", "Two", "Three"))
    page = outline_of(f"<div><p>Intro:</p><ul>{items}</ul></div>")
    assert page.is_inside(0)


def test_a_page_without_prose_has_no_holder():
    page = outline_of("<p>Home</p>")
    assert (page.holder, page.prose) == (0, frozenset())
    assert outlined([], [], frozenset()).holder == 0


def test_an_element_that_holds_the_article_is_not_what_its_name_says():
    share = "<div class='share'><p>Share</p></div>"
    body = f"<div class='related'>{paragraphs('One', 'Two')}{share}</div>"
    page = outline_of(body)
    assert [set(kinds) for kinds in page.kinds] == [set(), set(), {"share"}]


def test_paragraphs_in_boxes_of_their_own_make_the_boxes_void_too():
    box = "<div class='promo'><p>{}</p></div>"
    body = f"<div>{box.format(prose('One'))}{box.format(prose('Two'))}</div>"
    assert {frozenset(kinds) for kinds in outline_of(body).kinds} == {frozenset()}


def test_the_name_of_a_heading_says_nothing_and_that_of_its_box_does():
    body = paragraphs("One", "Two") + (
        "<h2 class='related'>Heading</h2><div class='related'><h2>Other</h2></div>"
    )
    assert [set(kinds) for kinds in outline_of(body).kinds][2:] == [set(), {"related"}]


def test_prose_is_what_ends_as_a_sentence_and_is_no_link():
    body = "<p>{0}</p><p>{0}”</p><p>{1}</p><p><a>{0}</a></p><figcaption>{0}</figcaption>"
    page = outline_of(body.format(prose("One"), prose("One").rstrip(".")))
    assert page.prose == {0, 1}


def test_words_of_prose_are_counted():
    page = outline_of(f"{paragraphs('One', 'Two')}<p>Share</p>")
    assert page.count(range(3)) == 40


def test_what_was_not_taken_does_not_hold_the_article():
    page = page_of(f"<div>{paragraphs('One', 'Two')}</div><div>{paragraphs('Three')}</div>")
    found = outlined(page.blocks, page.regions, frozenset({2}))
    assert [found.is_inside(at) for at in range(3)] == [False, False, True]

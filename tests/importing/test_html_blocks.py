"""A page's visible text is taken apart into blocks, in order."""

from __future__ import annotations

import pytest
from lxml import html

from reader.importing.html_blocks import Page, key_of


def page(body):
    found = Page()
    found.read(html.document_fromstring(f"<html><body>{body}</body></html>"))
    return found


def texts(body):
    return [block.text for block in page(body).blocks]


def test_each_block_element_is_a_block_and_inline_elements_are_none():
    assert texts("<p>One <b>bold</b>\n word.</p><div>Two<p>three</p>four</div>") == [
        "One bold word.", "Two", "three", "four",
    ]  # fmt: skip


def test_what_is_not_seen_is_left_out_but_not_what_follows_it():
    body = "<script>x</script>One<style>y</style> <p hidden>no</p>two <noscript>z</noscript>three"
    assert texts(body) == ["One two three"]


def test_a_break_parts_lines_and_two_part_paragraphs():
    assert texts("<p>One<br>two <br> <br/> three</p><p><br></p>") == ["One\ntwo", "three"]


def test_white_space_is_one_space_but_no_break_spaces_stay():
    assert texts("<p>  a \n\t b\xa0\xa0c </p>") == ["a b\xa0\xa0c"]


def test_the_mark_used_for_breaks_is_no_break_in_a_text():
    found = Page()
    tree = html.document_fromstring("<p>a-b</p>")
    paragraph = tree.find(".//p")
    assert paragraph is not None
    paragraph.text = "a b"
    found.read(tree)
    assert [block.text for block in found.blocks] == ["a b"]


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("<h2>x</h2>", "heading"),
        ("<ul><li><p>x</p></li></ul>", "item"),
        ("<blockquote><p>x</p></blockquote>", "quote"),
        ("<figure><figcaption><p>x</p></figcaption></figure>", "caption"),
        ("<figcaption><h3>x</h3></figcaption>", "caption"),
        ("<p>x</p>", "text"),
    ],
)
def test_a_block_has_the_role_of_the_element_around_it(body, role):
    assert [block.role for block in page(body).blocks] == [role]


def test_a_row_of_data_is_one_block_with_bars_between_its_cells():
    body = (
        "<table><tr><th>Town</th><th>Paid</th></tr>"
        "<tr><td><p>Estwick</p></td><td>9 m</td></tr></table><p>After</p>"
    )
    blocks = page(body).blocks
    assert [(block.text, block.role) for block in blocks] == [
        ("Town | Paid", "table"), ("Estwick | 9 m", "table"), ("After", "text"),
    ]  # fmt: skip


def test_a_table_of_layout_is_read_through():
    body = "<table><tr><td><div>Menu</div></td><td>Text</td></tr></table>"
    assert texts(body) == ["Menu", "Text"]


def test_links_are_counted_by_words():
    blocks = page(
        "<p><a href=x>one</a> two three four</p><p>none</p><p><a>all of it</a></p>"
    ).blocks
    assert [block.links for block in blocks] == [0.25, 0.0, 1.0]


def test_links_side_by_side_are_words_of_their_own():
    assert texts("<div><a>Home</a><a>News</a><b>W</b><i>ord</i></div>") == ["Home NewsWord"]


def test_a_time_is_parted_from_the_word_before_it():
    assert texts("<p><i>Ann Lee</i><time>8:30</time>, (<time>today</time>)</p>") == [
        "Ann Lee 8:30, (today)"
    ]


def test_what_stands_for_a_picture_is_a_caption_once_and_a_sign_is_text():
    body = "<p>Up <img alt='😀'> here<img alt='The  quay'></p><p>The quay</p><img alt='The quay'>"
    assert [(block.text, block.role, block.tag) for block in page(body).blocks] == [
        ("Up 😀 here", "text", "p"),
        ("The quay", "caption", "img"),
        ("The quay", "text", "p"),
    ]


def test_what_stands_in_one_list_shares_a_group():
    blocks = page("<ul><li>a</li><li>b</li></ul><p>c</p><p>d</p>").blocks
    one, two, three, four = (block.group for block in blocks)
    assert one == two > 0 > three != four


def test_regions_hold_what_lies_in_them_at_any_depth():
    found = page("<div class='comments'><div><p>a</p></div><p class='byline'>b</p></div><p>c</p>")
    kinds = [[set(found.regions[at].kinds) for at in block.regions] for block in found.blocks]
    assert kinds == [[{"comments"}], [{"comments"}, {"byline"}], []]


def test_holders_run_from_the_page_to_the_block():
    one, two = page("<div><p>a</p><p>b</p></div>").blocks
    assert one.holders[:-1] == two.holders[:-1]
    assert one.holders[-1] < two.holders[-1]


def test_a_key_is_letters_and_digits_alone():
    assert key_of("“It’s 9_a.m.”") == "its9am"


def test_empty_lines_part_paragraphs_of_text_set_as_it_was_typed():
    assert texts("<pre>One\ngoes on.\n \r\n\nTwo.\n\n</pre><p>Three\n\nis one.</p>") == [
        "One goes on.", "Two.", "Three is one.",
    ]  # fmt: skip


def test_a_quotation_has_the_marks_that_browsers_show():
    assert texts("<p>He said <q>no <q>more</q> of it</q>.</p>") == ["He said “no ‘more’ of it”."]
    assert texts("<p>He said <q>“no”</q> <q></q>twice.</p>") == ["He said “no” “”twice."]


def test_a_formula_is_read_but_not_what_it_says_to_machines():
    formula = "<math><mi>E</mi><mo>=</mo><mi>m</mi><annotation>\\frac E</annotation></math>"
    assert texts(f"<p>Where {formula} holds.</p>") == ["Where E=m holds."]


def test_words_in_a_drawing_are_its_caption_and_its_title_is_for_machines():
    drawing = "<svg><title>icon</title><text>Flood <tspan>in cm</tspan></text></svg>"
    found = page(f"<p>One</p>{drawing}<p>two</p>").blocks
    assert [(it.text, it.role) for it in found] == [
        ("One", "text"), ("Flood in cm", "caption"), ("two", "text"),
    ]  # fmt: skip
    assert texts(f"<div hidden>{drawing}</div><p>One</p>") == ["One"]

"""What trafilatura takes is found again among the blocks of the page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from reader.importing.html_body import aligned, extracted
from tests.importing.pages import page_of, paragraphs, prose


def found(body, text):
    page = page_of(body)
    return [page.blocks[at].text.split()[0] for at in sorted(aligned(page.blocks, text))]


def test_trafilatura_finds_the_article_and_leaves_the_tree_as_it_is():
    page = (
        f"<html><body><nav><a>Home</a></nav><article>{paragraphs('One', 'Two')}</article></body>"
    )
    tree = html.document_fromstring(page)
    before = html.tostring(tree)
    assert extracted(tree).split("\n") == [prose("One"), prose("Two")]
    assert html.tostring(tree) == before


def test_nothing_is_extracted_from_a_page_without_text():
    assert extracted(html.document_fromstring("<html><body><img src=x></body></html>")) == ""


def test_blocks_are_found_whatever_the_white_space_and_marks():
    body = f"<p>Menu</p><p>{prose('One').replace(' ', '  ')}</p><p>{prose('Two')}</p>"
    assert found(body, f"- {prose('One')}\n| {prose('Two')} |") == ["One", "Two"]


def test_a_short_line_is_found_where_its_neighbours_are():
    body = f"<p>Share</p>{paragraphs('One')}<h2>Share</h2>{paragraphs('Two')}<p>Share</p>"
    page = page_of(body)
    assert aligned(page.blocks, f"{prose('One')}\nShare\n{prose('Two')}") == {1, 2, 3}


def test_a_short_line_that_is_not_there_is_not_found():
    assert found(f"<p>Menu</p>{paragraphs('One')}<p>Share</p>", prose("One")) == ["One"]


def test_the_first_words_of_a_line_are_found_as_a_block_of_their_own():
    body = f"<p>A heading</p><p>{prose('One')}</p>"
    assert found(body, f"A heading {prose('One')}") == ["A", "One"]


def test_a_line_that_stands_twice_is_taken_once_where_it_fits():
    body = f"{paragraphs('Two')}<hr>{paragraphs('One', 'Two', 'Three')}"
    page = page_of(body)
    text = "\n".join(prose(word) for word in ("One", "Two", "Three"))
    assert aligned(page.blocks, text) == {1, 2, 3}


def test_what_trafilatura_puts_elsewhere_is_found_all_the_same():
    body = paragraphs("One", "Two", "Three")
    text = "\n".join(prose(word) for word in ("Two", "Three", "One"))
    assert found(body, text) == ["One", "Two", "Three"]


def test_a_block_of_which_words_are_missing_is_found_by_most_of_the_rest():
    whole = prose("One", 40)
    page = page_of(f"<p>{whole}</p><p>{prose('Other')}</p>{paragraphs('Two')}")
    text = whole.replace("one3 ", "").replace("one20 ", "") + "\n" + prose("Two")
    assert aligned(page.blocks, text) == {0, 2}


def test_nothing_is_found_in_nothing():
    assert aligned(page_of(paragraphs("One")).blocks, "") == frozenset()
    assert aligned([], "text") == frozenset()


def test_lines_that_are_no_block_of_the_page_are_passed_over():
    assert found("<p>Share</p>", prose("Else")) == []


def test_a_line_that_stands_a_thousand_times_is_found_a_thousand_times():
    page = page_of("".join(f"<p>{prose('One')}</p>" for _ in range(1000)))
    assert len(aligned(page.blocks, "\n".join([prose("One")] * 1000))) == 1000


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.booleans()), max_size=12))
def test_every_long_line_that_was_taken_is_found(lines):
    texts = [f"{letter * 30} {number}" for number, (letter, _) in enumerate(lines)]
    page = page_of("".join(f"<p>{text}</p>" for text in texts))
    kept = [text for text, (_, take) in zip(texts, lines, strict=True) if take]
    got = [page.blocks[at].text for at in sorted(aligned(page.blocks, "\n".join(kept)))]
    assert got == kept


def test_the_fast_way_finds_the_same_on_a_plain_page():
    page = (
        f"<html><body><nav><a>Home</a></nav><article>{paragraphs('One', 'Two')}</article></body>"
    )
    tree = html.document_fromstring(page)
    assert extracted(tree, fast=True) == extracted(tree)

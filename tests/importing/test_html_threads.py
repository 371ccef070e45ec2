"""Readers' remarks are told from the article by their build."""

from __future__ import annotations

import pytest

from reader.importing.html_threads import threads
from tests.importing.pages import outline_of, paragraphs, prose

ARTICLE = paragraphs("One", "Two", "Three", "Four")


def words(page, found):
    return [page.blocks[at].text.split()[0] for at in sorted(found)]


def remark(word, answer="Reply 12"):
    return f"<div><b>{word}</b><p>{prose(word)}</p><span>{answer}</span></div>"


@pytest.mark.parametrize(
    "answer", ["Reply", "Reply · Share", "Reply 3 Like 12", "Antworten", "[Respond]", "Like Reply"]
)
def test_boxes_with_a_line_to_answer_by_are_readers_threads(answer):
    page = outline_of(f"{ARTICLE}{remark('Nora', answer)}<div>{remark('Olaf', answer)}</div>")

    assert set(words(page, threads(page))) == {"Nora", "Olaf", answer.split()[0]}


@pytest.mark.parametrize("answer", ["No reply.", "Reply to the letter", "Replied"])
def test_a_line_that_says_more_is_none_to_answer_by(answer):
    page = outline_of(f"{ARTICLE}{remark('Nora', answer)}{remark('Olaf', answer)}")

    assert threads(page) == set()


def test_one_line_to_answer_by_makes_no_thread():
    page = outline_of(f"{ARTICLE}{remark('Nora')}")

    assert threads(page) == set()


def test_the_article_is_in_no_thread_though_it_holds_a_line_to_answer_by():
    page = outline_of(f"<main>{ARTICLE}<p>Reply</p></main>{remark('Nora')}")

    assert words(page, threads(page)) == ["Reply", "Nora", "Nora", "Reply"]


def test_readers_who_are_all_that_speaks_are_in_threads_too():
    page = outline_of(f"{remark('Nora')}{remark('Olaf')}<nav>x</nav>", "x")

    assert set(words(page, threads(page))) == {"Nora", "Olaf", "Reply"}


@pytest.mark.parametrize("heading", ["Comments", "12 comments", "Comments (3)", "Reader comments"])
def test_what_stands_in_one_box_with_the_heading_of_remarks_is_a_thread(heading):
    box = f"<section><h4>{heading}</h4><div>{paragraphs('Nora')}</div></section>"
    page = outline_of(f"<main>{ARTICLE}{box}</main>")

    assert words(page, threads(page)) == [heading.split()[0], "Nora"]


@pytest.mark.parametrize("heading", ["Comments on the plan", "Comment was free", "No comment."])
def test_a_heading_that_says_more_is_the_articles(heading):
    page = outline_of(f"{ARTICLE}<section><h4>{heading}</h4>{paragraphs('Nora')}</section>")

    assert threads(page) == set()


def test_a_heading_of_remarks_beside_the_article_makes_it_no_thread():
    page = outline_of(f"<main><div>Comments</div><p>128</p>{ARTICLE}</main>")

    assert threads(page) == set()


def test_what_stands_over_the_heading_of_remarks_in_its_box_is_the_articles():
    box = f"<div>{paragraphs('Five')}<div>Comments (23)</div>{paragraphs('Nora')}</div>"
    page = outline_of(f"{ARTICLE}{box}")

    assert words(page, threads(page)) == ["Comments", "Nora"]


def test_a_heading_behind_the_end_of_the_page_is_looked_at():
    page = outline_of(f"{ARTICLE}</body>Comments")

    assert threads(page) == set()

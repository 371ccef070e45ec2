"""The page holds the articles, their marks and all lists; it loads nothing and runs nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html

from reader.export.base import Layout
from reader.export.html.page import page
from reader.export.texts import HTML
from reader.model.analysis import Mention
from reader.model.comparison import Office, Passage
from reader.model.note import Meaning
from reader.model.overview import Only
from reader.model.target import Target, target_on
from reader.model.text import Span
from reader.progress import silently
from reader.worker.overview import whole
from tests.export.conftest import BELL, LAMP, note
from tests.invented import span_in

BAD = "</p><script>alert(1)</script>& “<b>”"


@pytest.fixture
def story(edition):
    return replace(edition, overview=whole(edition.comparison))


def read(edition):
    return html.document_fromstring(page(edition))


def words(element):
    return " ".join(element.text_content().split())


def test_every_link_leads_to_a_place_that_is_there_once(story):
    found = read(story)
    ids = found.xpath("//@id")
    assert len(ids) == len(set(ids))
    within = [to[1:] for to in found.xpath("//a/@href") if to.startswith("#")]
    assert len(within) > 20
    assert set(within) <= set(ids)


def test_the_words_of_each_article_are_there_as_they_are(story):
    found = read(story)
    for one in found.xpath("//span[@class='voice'] | //article//a | //aside"):
        one.drop_tree()
    for index, article in enumerate(story.comparison.articles):
        parts = found.xpath(f"//article[@id='{'ABC'[index]}']/p[@dir]")
        assert [part.text_content() for part in parts] == article.text.split("\n\n")


def test_marks_are_told_by_their_kind_and_lead_to_their_counterparts(story):
    found = read(story)
    first = found.xpath("//article[@id='A']")[0]
    assert "We rowed by the sound of the bell," in [
        words(one) for one in first.xpath(".//span[contains(@class, 'quote')]")
    ]
    assert [words(one) for one in first.xpath(".//span[@class='figure differs']")] == ["9 metres"]
    (sign,) = first.xpath(".//a[@class='differs']")
    assert "height of waves" in sign.get("title")
    assert "height of waves" in words(found.get_element_by_id(sign.get("href")[1:]))
    letters = first.xpath(".//a[@class='also']")
    assert {one.text for one in letters} <= {"B", "C"}
    assert all("Also in" in one.get("aria-label") for one in letters)
    assert words(first.xpath(".//span[@class='voice']")[0]) == "Quill:"


def test_who_speaks_is_named_before_the_mark_that_opens_the_quote(story):
    paragraph = read(story).xpath("//article[@id='A']/p[@dir]")[1]
    assert words(paragraph).startswith("Quill: “We rowed")


def test_words_in_another_language_say_so_wherever_they_are_listed(story):
    first, *others = story.comparison.articles
    foreign = (replace(first, language="ar"), *others)
    found = read(replace(story, comparison=replace(story.comparison, articles=foreign)))
    listed = found.xpath("//section//td//span[@lang] | //section//p/span[@lang]")
    assert {one.get("lang") for one in listed} == {"ar"}
    assert "“We rowed by the sound of the bell,”" in [words(one) for one in listed]
    letters = found.xpath("//article//a[@class='also']/@lang")  # what they say is English
    assert set(letters) == {"en"}


def test_statements_come_in_the_order_that_paper_has_them(story):
    turned = replace(story.overview, rows=story.overview.rows[::-1])

    def letters(sorting):
        found = read(replace(story, overview=turned, layout=Layout(sorting=sorting)))
        heads = found.xpath("//table[@class='synopsis']/tbody//th")
        return [words(one).partition(" in ")[2] for one in heads]

    assert letters("story") == ["A, B", "B, C", "A, B, C"]
    assert letters("carried") == ["A, B, C", "A, B", "B, C"]


def test_nothing_is_loaded_and_no_script_is_run(story):
    found = read(story)
    assert found.xpath("//script | //img | //link | //iframe | //@onclick | //@src") == []
    policy = found.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy[0].startswith("default-src 'none'")
    assert "url(" not in found.xpath("string(//style)")


def test_what_articles_and_notes_hold_is_text_and_never_markup(story):
    articles = tuple(
        replace(one, title=BAD, source=BAD, author=BAD, url="javascript:alert(1)", language='"x')
        for one in story.comparison.articles
    )
    bad = replace(
        story,
        title=BAD,
        comparison=replace(story.comparison, articles=articles),
        notes=(note(articles[0], "The lamp", f"{BAD} [go](javascript:alert(1)) ![x](x.png)"),),
        author=BAD,
        meanings=(Meaning("yellow", BAD),),
    )
    found = read(bad)
    assert found.xpath("//script | //img | //b") == []
    assert not [to for to in found.xpath("//@href") if "script" in to]
    assert found.xpath("//h1")[0].text == BAD


def test_a_note_that_reaches_into_the_next_paragraph_is_led_to_from_its_last_word(story):
    first = story.comparison.articles[0]
    end = LAMP.index("\n\n")
    on = (target_on(first, Span(end - 5, end + 2)), target_on(first, Span(end, end + 2)))
    noted = replace(story, notes=(note(first, None, "Ask", 1, targets=on),))
    paragraph = read(noted).xpath("//article[@id='A']/p[@dir]")[0]
    assert [one.get("href") for one in paragraph.xpath(".//a[@class='note']")] == ["#note-1"] * 2


def test_a_note_leads_to_the_web_and_nowhere_else(story):
    body = (
        "[a](https://a.example) [b](search-ms:query=x) [c](//share/x) [d](\\\\share\\x) "
        "[e](/etc/passwd) <file:///etc/passwd> <f@f.example>"
    )
    noted = replace(story, notes=(note(story.comparison.articles[0], "The lamp", body),))
    (card,) = read(noted).xpath("//aside[@id='note-1']")
    assert card.xpath(".//a/@href") == ["https://a.example", "mailto:f@f.example"]
    assert "[b](search-ms:query=x)" in words(card)


def test_a_note_stands_beside_the_paragraph_of_its_first_place(story):
    first, second = story.comparison.articles[:2]
    targets = (
        target_on(first, span_in(LAMP, "went dark")),
        target_on(second, span_in(BELL, "light")),
    )
    gone = (Target("gone", Span(0, 6), "a lamp", "", ""),)
    placed = note(first, None, "*Ask* the ferry", 1, targets=targets, color="mint", tags=("sea",))
    others = (
        note(second, None, "All of it", 2),
        note(first, None, "First of all", 3, targets=()),
        note(first, None, "Where?", 4, targets=gone),
    )
    noted = replace(story, notes=(placed, *others), author="Ida")

    found = read(noted)
    (mark,) = found.xpath("//article[@id='A']//a[@class='note']")
    card = found.get_element_by_id(mark.get("href")[1:])
    assert card.getprevious().text_content().startswith("The lamp")
    assert card.xpath(".//em/text()") == ["Ask"]
    assert "B: light" in words(card)
    assert "tagged sea" in words(card)
    (elsewhere,) = found.xpath("//article[@id='B']//span[@class='note mint']")
    assert words(elsewhere) == "light"
    assert "All of it" in words(found.xpath("//article[@id='B']/aside")[0])
    assert "First of all" in words(found.xpath("//header/aside")[0])
    assert "was on: a lamp" in words(found.xpath("//section[@id='notes']")[0])
    assert "notes by Ida" in words(found.xpath("//header")[0])


def test_the_lists_say_what_the_other_documents_say(story):
    passage = Passage(0, span_in(LAMP, "The keeper’s house has stood empty"))
    told = Only(passage, possible=(Passage(1, Span(0, 3)),))
    overview = replace(story.overview, only=(told,))
    found = read(replace(story, overview=overview))
    rows = found.xpath("//section[@id='statements']//tbody/tr")
    several = [row for row in overview.rows if row.carried != "one"]
    assert len(rows) == len(several) > 0
    assert "possible match in B" in words(found.xpath("//section[@id='alone']//li")[0])
    assert "Mina Quill" in [words(one) for one in found.xpath("//section[@id='quotes']/h3")]
    assert "12 metres" in words(found.xpath("//section[@id='figures']")[0])
    assert story.comparison.articles[0].sha256 in words(found.xpath("//section[@id='sources']")[0])


def test_names_are_listed_with_what_each_article_calls_them(story):
    compared = story.comparison
    analyses = [
        replace(one, mentions=(Mention(span_in(text, name), "PERSON"),))
        for one, text, name in zip(
            compared.analyses, (LAMP, BELL), ("Mina Quill", "Quill"), strict=False
        )
    ]
    quill = replace(compared.entities[0], offices=(Office("fisher"),))
    named = replace(
        compared,
        analyses=(*analyses, compared.analyses[2]),
        mention_entities=(("e1",), ("e1",), ()),
        entities=(quill,),
    )
    found = read(replace(story, comparison=named))
    assert words(found.xpath("//section[@id='names']/dl")[0]) == (
        "Mina Quill fisher Mina Quill 1A Quill 1B"
    )


def test_without_findings_there_are_articles_and_sources_alone(story):
    bare = replace(
        story.comparison,
        analyses=tuple(
            replace(one, quotes=(), figures=(), mentions=()) for one in story.comparison.analyses
        ),
        mention_entities=((), (), ()),
        speakers=((), (), ()),
        speaker_names=((), (), ()),
        entities=(),
        matches=(),
        statements=(),
        quote_groups=(),
        figure_groups=(),
    )
    found = read(replace(story, comparison=bare, overview=None, title=""))
    assert found.xpath("//main/section/@id") == ["sources"]
    assert found.xpath("//h1/text()") == ["Story"]


def test_the_document_is_the_page(story, tmp_path):
    HTML.write(story, tmp_path / "story.html", silently)
    assert (tmp_path / "story.html").read_text("utf-8") == page(story)
